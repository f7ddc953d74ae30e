//! A list belongs to the transfer that it was given to.

use cffi_curl::{Easy, List};

fn main() {
    let mut easy = Easy::new().unwrap();
    let list = List::new(c"A: b").unwrap();
    let _ = easy.http_header(Some(list));
    let _ = easy.resolve(Some(list));
}
