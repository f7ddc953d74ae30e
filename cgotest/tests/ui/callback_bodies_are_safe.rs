// That `#[cffi]` makes a callback `unsafe` to call gives its body, and what C gets on a panic, no licence.
#![allow(unsafe_op_in_unsafe_fn)]

use std::ffi::{CStr, c_int, c_void};

use cffi::cffi;

unsafe fn danger() -> c_int {
    7
}

#[cffi(on_panic = -1)]
extern "C" fn in_a_body(name: &CStr) -> c_int {
    name.count_bytes() as c_int + danger()
}

#[cffi(on_panic = danger())]
extern "C" fn in_its_value(name: &CStr) -> c_int {
    name.count_bytes() as c_int
}

#[cffi(on_panic(unwind))]
extern "C" fn in_one_that_unwinds(data: *mut c_void) -> c_int {
    *data.cast::<c_int>()
}

#[cffi(on_panic(unwind))]
extern "C" fn in_one_that_unwinds_and_converts(n: &c_int) -> c_int {
    *n + danger()
}

#[cffi]
unsafe extern "C" {
    safe fn each(
        #[cffi(callback(data = 1, on_panic = danger()))] f: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    );
}

/// Here the user writes it, and rustc's own lint is the user's to set.
#[cffi(on_panic = -1)]
unsafe extern "C" fn as_it_is_written(name: &CStr) -> c_int {
    name.count_bytes() as c_int + danger()
}

fn main() {}
