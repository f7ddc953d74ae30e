//! A code and a length in one number, taken apart by a few lines of C beside the header.

use std::mem::MaybeUninit;

use acceptance::bindings;

fn main() {
    let text = b"hello hello hello".repeat(100);
    let error = bindings::compress(&mut [MaybeUninit::uninit(); 4], &text, 3);
    let error = error.expect_err("it is too small");
    assert_eq!(error.code(), 70);
    assert!(error.to_string().contains("too small"), "{error}");
    let mut packed = vec![MaybeUninit::uninit(); bindings::ZSTD_compressBound(text.len())];
    let made = bindings::compress(&mut packed, &text, 3).expect("it is large enough");
    // SAFETY: so many are initialised.
    let packed: Vec<u8> = packed[..made]
        .iter()
        .map(|byte| unsafe { byte.assume_init() })
        .collect();
    let mut back = vec![MaybeUninit::uninit(); text.len()];
    let made = bindings::decompress(&mut back, &packed).expect("zstd made it");
    // SAFETY: so many are initialised.
    let back: Vec<u8> = back[..made]
        .iter()
        .map(|byte| unsafe { byte.assume_init() })
        .collect();
    assert!(packed.len() < 100 && back == text);
    assert!(bindings::decompress(&mut [MaybeUninit::uninit(); 64], b"garbage").is_err());
    println!("done");
}
