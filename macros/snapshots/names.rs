// A parameter named like the function, like what the wrapper declares, without a name; lints and conditions.
#[cffi]
#[allow(dead_code)]
unsafe extern "C" {
    #[cfg_attr(windows, link_name = "len_w", must_use)]
    safe fn len(len: c_int, FUNCTION: c_int, _: c_int) -> c_int;
    #[cffi(leaf)]
    safe fn r#type(#[cffi(len = c_int)] r#in: &[u8], in_len: c_int);
    #[allow(improper_ctypes)]
    #[inline(never)]
    unsafe fn odd(pair: (c_int, c_int), f: Option<unsafe extern "C" fn(*mut c_void) -> c_int>);
}
