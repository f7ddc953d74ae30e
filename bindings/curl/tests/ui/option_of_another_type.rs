//! Each option takes what curl takes for it.

use cffi_curl::{Easy, List};

fn main() {
    let mut easy = Easy::new().unwrap();
    let _ = easy.url(5);
    let _ = easy.timeout_ms(c"5");
    let _ = easy.http_header(List::new(c"A: b").unwrap().as_ptr());
}
