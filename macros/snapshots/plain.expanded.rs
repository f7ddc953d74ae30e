#[link(name = "shapes")]
unsafe extern "C" {
    pub(crate) static SHAPES: c_int;
    pub type Opaque;
}
/// Adds.
///
/// C: `int add(int a, int b)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
pub fn add(a: c_int, b: c_int) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("add");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn add(a: c_int, b: c_int) -> c_int;
    }
    ::cffi::private::call_full(&FUNCTION, move || unsafe { add(a, b) })
}
/// C: `void reset(Shape *shape)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn reset(shape: *mut Shape) {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "reset",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn reset(shape: *mut Shape);
    }
    ::cffi::private::call_full(&FUNCTION, move || unsafe { reset(shape) })
}
#[cfg(target_os = "linux")]
#[must_use]
/// C: `double area(Shape shape)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn area(shape: Shape) -> c_double {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "shape_area_v2",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        #[link_name = "shape_area_v2"]
        fn area(shape: Shape) -> c_double;
    }
    ::cffi::private::call_full(&FUNCTION, move || unsafe { area(shape) })
}
