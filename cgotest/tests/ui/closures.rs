use cffi::cffi;
use std::ffi::{CStr, c_int, c_void};
use std::mem::MaybeUninit;

#[cffi]
unsafe extern "C" {
    unsafe fn bare(f: impl FnMut(c_int) -> c_int, data: *mut c_void);
    unsafe fn no_data(#[cffi(callback(data = 0))] f: impl FnMut());
    unsafe fn no_closure(_: cffi::Data);
    unsafe fn no_place(#[cffi(callback(on_panic = 1))] f: impl FnMut() -> c_int, _: cffi::Data);
    unsafe fn too_far(#[cffi(callback(data = 2))] f: impl FnMut(c_int), _: cffi::Data);
    unsafe fn no_list(#[cffi(callback)] f: impl FnMut(), _: cffi::Data);
    unsafe fn no_number(#[cffi(callback(data = last))] f: impl FnMut(), _: cffi::Data);
    unsafe fn unknown(#[cffi(callback(data = 0, panic = 1))] f: impl FnMut(), _: cffi::Data);
    unsafe fn unsaid(#[cffi(callback(data = 0))] f: impl FnMut() -> c_int, _: cffi::Data);
    unsafe fn unwinds(
        #[cffi(callback(data = 0, on_panic(unwind)))] f: impl FnMut(),
        _: cffi::Data,
    );
    unsafe fn optional(
        #[cffi(callback(data = 0))] f: Option<impl FnMut(c_int)>,
        _: cffi::Data,
    );
    unsafe fn once(#[cffi(callback(data = 0))] f: impl FnOnce(), _: cffi::Data);
    unsafe fn no_list_of_types(#[cffi(callback(data = 0))] f: impl Send, _: cffi::Data);
    unsafe fn number(#[cffi(callback(data = 0))] n: c_int, _: cffi::Data);
    #[cffi(callback(data = 0))]
    unsafe fn at_the_function(f: impl FnMut(), _: cffi::Data);
    unsafe fn beside(
        #[cffi(data = 0)] f: impl FnMut(),
        _: cffi::Data,
    );
    unsafe fn arguments(
        #[cffi(callback(data = 0))] a: impl FnMut(&str),
        _: cffi::Data,
        #[cffi(callback(data = 0))] b: impl FnMut(&[u8]),
        _: cffi::Data,
        #[cffi(callback(data = 0))] c: impl FnMut(&mut MaybeUninit<u8>),
        _: cffi::Data,
        #[cffi(callback(data = 0))] d: impl FnMut() -> !,
        _: cffi::Data,
    );
    unsafe fn named<'a>(#[cffi(callback(data = 0))] f: impl FnMut(&'a CStr), _: cffi::Data);
    unsafe fn bound(#[cffi(callback(data = 0))] f: impl for<'a> FnMut(&'a CStr), _: cffi::Data);
    #[cffi(leaf)]
    unsafe fn leaf(#[cffi(callback(data = 0))] f: impl FnMut(), _: cffi::Data);
    #[cffi(nocallback)]
    unsafe fn nocallback(#[cffi(callback(data = 0))] f: impl FnMut(), _: cffi::Data);
    #[cffi(variadic = printf)]
    unsafe fn dots(n: c_int, #[cffi(callback(data = 0))] f: impl FnMut(), _: cffi::Data);
}

fn main() {}
