//! A transfer is used by one thread at a time.

use cffi_curl::Easy;

fn main() {
    let easy = Easy::new().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| easy.response_code());
        scope.spawn(|| easy.response_code());
    });
}
