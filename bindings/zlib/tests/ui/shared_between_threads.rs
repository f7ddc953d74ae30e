//! A stream is used by one thread at a time.

use cffi_zlib::Deflate;

fn on_another_thread<T>(_: impl FnOnce() -> T + Send) {}

fn main() {
    let stream = Deflate::new(6).unwrap();
    on_another_thread(|| stream.bound(10));
    stream.bound(10);
}
