unsafe extern "C" {}
/// C: `int curl_easy_setopt(CURL *h, int option, ...)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn setopt_long(h: *mut CURL, option: c_int, value: c_long) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "curl_easy_setopt",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn curl_easy_setopt(h: *mut CURL, option: c_int, ...) -> c_int;
    }
    ::cffi::private::call_full(
        &FUNCTION,
        move || unsafe { curl_easy_setopt(h, option, value) },
    )
}
/// C: `int printf(const char *format, ...)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn print_two(format: &CStr, a: c_int, b: c_double) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "printf",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn printf(format: *const ::core::ffi::c_char, ...) -> c_int;
    }
    let format = ::core::ffi::CStr::as_ptr(format);
    ::cffi::private::call_full(&FUNCTION, move || unsafe { printf(format, a, b) })
}
/// C: `int snprintf(uint8_t *to, size_t to_len, const char *format, ...)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn print_into(to: &mut [u8], format: &CStr, a: c_int) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "snprintf",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn snprintf(
            to: *mut u8,
            to_len: size_t,
            format: *const ::core::ffi::c_char,
            ...
        ) -> c_int;
    }
    let (to, to_len) = ::cffi::private::slice_mut(to, "snprintf", "to");
    let format = ::core::ffi::CStr::as_ptr(format);
    ::cffi::private::call_full(
        &FUNCTION,
        move || unsafe { snprintf(to, to_len, format, a) },
    )
}
