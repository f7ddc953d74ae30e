unsafe extern "C" {}
/// C: `int each(int n, void (*f)(int))`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn each(n: c_int, f: extern "C" fn(c_int)) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("each")
        .unwinding();
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn each(n: c_int, f: extern "C" fn(c_int)) -> c_int;
    }
    ::cffi::private::call_full(
        &FUNCTION,
        move || {
            ::cffi::private::entering_c();
            unsafe {
                (::core::hint::black_box(
                    ::core::mem::transmute::<
                        unsafe extern "C" fn(c_int, extern "C" fn(c_int)) -> c_int,
                        unsafe extern "C-unwind" fn(c_int, extern "C" fn(c_int)) -> c_int,
                    >(each),
                ))(n, f)
            }
        },
    )
}
#[deny(improper_ctypes)]
unsafe extern "C-unwind" {
    /// The plain C function behind [`visit_int`].
    #[link_name = "visit"]
    fn plain_visit(name: *const ::core::ffi::c_char, ...) -> c_int;
}
/// C: `int visit(const char *name, ...)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn visit_int(name: &CStr, n: c_int) -> io::Result<c_int> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("visit")
        .unwinding();
    #[deny(improper_ctypes)]
    unsafe extern "C-unwind" {
        fn visit(name: *const ::core::ffi::c_char, ...) -> c_int;
    }
    let name = ::core::ffi::CStr::as_ptr(name);
    match ::cffi::private::call_full(
        &FUNCTION,
        move || {
            ::cffi::private::entering_c();
            {
                let value = unsafe {
                    (::core::hint::black_box(
                        visit
                            as unsafe extern "C-unwind" fn(
                                *const ::core::ffi::c_char,
                                ...
                            ) -> c_int,
                    ))(name, n)
                };
                ::cffi::private::errno_if_failed(value)
            }
        },
    ) {
        ::core::result::Result::Ok(value) => ::core::result::Result::Ok(value),
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
