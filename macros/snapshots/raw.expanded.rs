unsafe extern "C" {}
#[deny(improper_ctypes)]
unsafe extern "C" {
    /// The plain C function behind [`step`].
    #[cfg(unix)]
    #[link_name = "step"]
    pub fn raw_step(statement: *mut Statement) -> c_int;
}
#[cfg(unix)]
/// C: `int step(Statement *statement)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
pub unsafe fn step(statement: &mut Statement) -> c_int {
    static FUNCTION: my_crate::cffi::private::Function = my_crate::cffi::private::Function::leaf(
        "step",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn step(statement: *mut Statement) -> c_int;
    }
    let statement = ::core::ptr::from_mut(statement);
    my_crate::cffi::private::call_leaf(&FUNCTION, move || unsafe { step(statement) })
}
