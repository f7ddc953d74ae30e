unsafe extern "C" {}
/// C: `int right(int n)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn right(n: c_int) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "right",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn right(n: c_int) -> c_int;
    }
    ::cffi::private::call_full(&FUNCTION, move || unsafe { right(n) })
}
/// Docs.
#[allow(non_snake_case, unused_variables)]
pub fn unknown(n: c_int) -> c_int {
    loop {}
}
#[allow(non_snake_case, unused_variables)]
unsafe fn receiver(name: &str) {
    loop {}
}
#[allow(non_snake_case, unused_variables)]
async unsafe fn generic<T>(value: T) {
    loop {}
}
/// C: `void body(void)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn body() {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("body");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn body();
    }
    ::cffi::private::call_full(&FUNCTION, move || unsafe { body() })
}
#[allow(non_snake_case, unused_variables)]
unsafe fn variadic(format: *const c_char) {
    loop {}
}
::core::compile_error! {
    "an item of an extern block is only declared, so it has no body or value\nhelp: end the declaration with `;`"
}
::core::compile_error! {
    "a function has no option `nocalback`\nhelp: did you mean `nocallback`?"
}
::core::compile_error! {
    "a C function has no `self`\nhelp: write a name and a type, for instance `this: &Thing`"
}
::core::compile_error! {
    "`&str` does not end with the NUL that C looks for\nhelp: write `&CStr`"
}
::core::compile_error! {
    "suspendable calls (`async fn`) are not supported by this version\nhelp: remove `async`: a call that blocks lets the other tasks go on all the same"
}
::core::compile_error! {
    "a C function has no generic parameter `T`\nhelp: declare one function for each type, with `#[link_name = \"..\"]`"
}
::core::compile_error! {
    "a variadic function has no wrapper of its own\nhelp: declare each instance that you need, for instance `#[cffi(variadic = variadic)] unsafe fn variadic_int(.., value: c_int)`"
}
