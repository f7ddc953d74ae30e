// Callbacks of each kind. What C passes is converted inside the body's protection; a panic that unwinds leaves through a function of its own, to which C's symbol jumps.
/// Docs.
#[cffi(on_panic = -1)]
pub extern "C" fn value(n: c_int) -> c_int {
    n + LIMIT
}

#[cffi]
#[unsafe(no_mangle)]
extern "C" fn nothing() {
    done();
}

#[cffi(on_panic(abort))]
extern "system" fn abort(n: c_int) -> c_int {
    n
}

#[cffi(on_panic(unwind))]
#[cfg(unix)]
#[unsafe(export_name = "thrower")]
#[allow(clippy::many_single_char_names)]
pub(crate) unsafe extern "C" fn unwind(n: c_int, _: &CStr) -> c_int {
    n
}

#[cffi(on_panic = Pair { a: 0, b: 0 }, crate = crate::reexport)]
extern "C" fn converted(
    name: &CStr,
    comment: Option<&'static CStr>,
    first: &Thing,
    second: Option<&mut Thing>,
    #[cffi(len = c_int)] bytes: &[u8],
    #[cffi(len = usize)] bytes_len: &mut [u8],
    data: *mut c_void,
) -> Pair {
    Pair::of(name, bytes)
}
