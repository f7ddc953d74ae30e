use cffi::cffi;
use std::ffi::{CStr, c_int};
use std::io;

struct Thing;

#[cffi]
unsafe extern "C" {
    safe fn result() -> io::Result<c_int>;
    #[cffi(errno)]
    safe fn errno_and_no_result() -> c_int;
    #[cffi(errno)]
    safe fn errno_and_nothing();
    #[cffi(errno)]
    safe fn errno_and_unit() -> io::Result<()>;
    #[cffi(errno)]
    safe fn other_error() -> Result<c_int, String>;
    #[cffi(errno(returned), ret = c_int)]
    safe fn returned_and_more() -> io::Result<c_int>;
    #[cffi(ret = c_long)]
    safe fn ret_alone() -> c_int;
    safe fn string_in_safe_fn(thing: &Thing) -> &CStr;
    unsafe fn reference<'a>() -> &'a Thing;
    unsafe fn mutable<'a>() -> Option<&'a mut Thing>;
    unsafe fn slice<'a>() -> &'a [u8];
    unsafe fn text<'a>() -> &'a str;
    #[cffi(errno)]
    unsafe fn reference_or_error<'a>() -> io::Result<&'a Thing>;
}

fn main() {
    errno_and_no_result();
}
