//! A transfer is used by one thread at a time.

use cffi_curl::Easy;

fn on_another_thread<T>(_: impl FnOnce() -> T + Send) {}

fn main() {
    let easy = Easy::new().unwrap();
    on_another_thread(|| easy.response_code());
    easy.response_code();
}
