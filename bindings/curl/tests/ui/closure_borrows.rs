//! curl keeps the closure beyond the call that gives it.

use std::sync::Mutex;

use cffi_curl::Easy;

fn main() {
    let mut easy = Easy::new().unwrap();
    let body = Mutex::new(Vec::<u8>::new());
    let _ = easy.write(|piece| {
        body.lock().unwrap().extend(piece);
        piece.len()
    });
}
