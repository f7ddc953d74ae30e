use cffi::cffi;
use std::mem::MaybeUninit;

#[cffi]
unsafe extern "C" {
    safe fn no_length(b: &[u8]);
    safe fn no_length_to_fill(b: &mut [MaybeUninit<u8>]);
    safe fn no_slice(#[cffi(len = c_int)] b: &u8, #[cffi(len = c_int)] c: *const u8);
    safe fn optional(b: Option<&[u8]>);
    safe fn no_type(#[cffi(len = 3 + 4)] b: &[u8]);
}

fn main() {}
