#[allow(dead_code)]
unsafe extern "C" {}
#[allow(dead_code)]
#[cfg_attr(windows, must_use)]
/// C: `int len(int len, int FUNCTION, int argument_3)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn len(len_: c_int, FUNCTION: c_int, argument_3: c_int) -> c_int {
    static FUNCTION_: ::cffi::private::Function = ::cffi::private::Function::full("len");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        #[cfg_attr(windows, link_name = "len_w")]
        fn len(len: c_int, FUNCTION: c_int, argument_3: c_int) -> c_int;
    }
    ::cffi::private::call_full(
        &FUNCTION_,
        move || unsafe { len(len_, FUNCTION, argument_3) },
    )
}
#[allow(dead_code)]
/// C: `void type(const uint8_t *in, int in_len_, int in_len)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn r#type(r#in: &[u8], in_len: c_int) {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::leaf("type");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn r#type(r#in: *const u8, in_len_: c_int, in_len: c_int);
    }
    let (r#in, in_len_) = ::cffi::private::slice(r#in, "type", "in");
    ::cffi::private::call_leaf(
        &FUNCTION,
        move || unsafe { r#type(r#in, in_len_, in_len) },
    )
}
#[allow(dead_code)]
#[allow(improper_ctypes)]
#[inline(never)]
/// C: `fn odd(pair: (c_int, c_int), f: Option<unsafe extern "C" fn (*mut c_void) -> c_int>)`
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn odd(
    pair: (c_int, c_int),
    f: Option<unsafe extern "C" fn(*mut c_void) -> c_int>,
) {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("odd");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        #[allow(improper_ctypes)]
        fn odd(
            pair: (c_int, c_int),
            f: Option<unsafe extern "C" fn(*mut c_void) -> c_int>,
        );
    }
    ::cffi::private::call_full(&FUNCTION, move || unsafe { odd(pair, f) })
}
