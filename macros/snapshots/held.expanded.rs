unsafe extern "C" {}
/// C: `Thing *made(Rust by)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn made(by: Rust) -> Held<*mut Thing> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("made");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn made(by: Rust) -> *mut Thing;
    }
    ::cffi::private::call_held(&FUNCTION, move || unsafe { made(by) })
}
/// C: `int opened(const char *name)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn opened(name: &CStr) -> cffi::Held<io::Result<OwnedFd>> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "opened",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn opened(name: *const ::core::ffi::c_char) -> c_int;
    }
    let name = ::core::ffi::CStr::as_ptr(name);
    ::cffi::private::call_held(
            &FUNCTION,
            move || {
                let value = unsafe { opened(name) };
                ::cffi::private::errno_if_failed(value)
            },
        )
        .map(move |returned| {
            match returned {
                ::core::result::Result::Ok(value) => {
                    ::core::result::Result::Ok(
                        ::cffi::private::returned(value, "opened"),
                    )
                }
                ::core::result::Result::Err(code) => {
                    ::core::result::Result::Err(::cffi::private::os_error(code))
                }
            }
        })
}
/// C: `void told(Rust by)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn told(by: Rust) -> Held<()> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("told");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn told(by: Rust);
    }
    ::cffi::private::call_held(&FUNCTION, move || unsafe { told(by) })
}
