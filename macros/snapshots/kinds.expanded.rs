unsafe extern "system" {}
/// C: `int abs(int n)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn abs(n: c_int) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::leaf("abs");
    #[deny(improper_ctypes)]
    unsafe extern "system" {
        fn abs(n: c_int) -> c_int;
    }
    ::cffi::private::call_leaf(&FUNCTION, move || unsafe { abs(n) })
}
/// C: `int getppid(void)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn getppid() -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::nocallback(
        "getppid",
    );
    #[deny(improper_ctypes)]
    unsafe extern "system" {
        fn getppid() -> c_int;
    }
    ::cffi::private::call_nocallback(&FUNCTION, move || unsafe { getppid() })
}
/// C: `int pause(void)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn pause() -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("pause")
        .blocking();
    #[deny(improper_ctypes)]
    unsafe extern "system" {
        fn pause() -> c_int;
    }
    ::cffi::private::call_full(&FUNCTION, move || unsafe { pause() })
}
/// C: `unsigned int sleep(unsigned int seconds)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn sleep(seconds: c_uint) -> c_uint {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::nocallback(
            "sleep",
        )
        .blocking();
    #[deny(improper_ctypes)]
    unsafe extern "system" {
        fn sleep(seconds: c_uint) -> c_uint;
    }
    ::cffi::private::call_nocallback(&FUNCTION, move || unsafe { sleep(seconds) })
}
/// C: `int wait(int *status)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn wait(status: &mut c_int) -> c_int {
    let _place = ::cffi::private::place(&limits::DATABASE, "wait");
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("wait");
    #[deny(improper_ctypes)]
    unsafe extern "system" {
        fn wait(status: *mut c_int) -> c_int;
    }
    let status = ::core::ptr::from_mut(status);
    ::cffi::private::call_full(&FUNCTION, move || unsafe { wait(status) })
}
