use cffi::cffi;
use std::ffi::c_int;

macro_rules! declare {
    () => {};
}

#[cffi]
unsafe extern "C" {
    safe fn body() -> c_int {
        1
    }
    static VALUE: c_int = 3;
    declare!();
    const fn constant() -> c_int;
    safe fn pattern((a, b): (c_int, c_int), mut c: c_int);
    safe fn after_all_that() -> c_int;
}

fn main() {
    body();
    after_all_that();
}
