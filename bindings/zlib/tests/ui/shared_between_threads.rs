//! A stream is used by one thread at a time.

use cffi_zlib::Deflate;

fn main() {
    let stream = Deflate::new(6).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| stream.bound(10));
        scope.spawn(|| stream.bound(10));
    });
}
