//! What zlib reads is not what it writes.

use cffi_zlib::{Flush, Inflate};

fn main() {
    let mut bytes = [0_u8; 64];
    let mut stream = Inflate::new().unwrap();
    let _ = stream.run(&bytes[..32], &mut bytes, Flush::FINISH);
}
