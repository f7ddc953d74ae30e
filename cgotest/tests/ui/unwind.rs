use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    #[cffi(unsafe(unwind))]
    safe fn of_a_safe_function();
    #[cffi(unsafe(unwind), leaf)]
    unsafe fn of_a_leaf();
    #[cffi(nocallback, unsafe(unwind))]
    unsafe fn never_called_back();
    #[cffi(unsafe(longjmp))]
    unsafe fn something_else();
    #[cffi(unsafe)]
    unsafe fn nothing();
    #[cffi(on_panic(unwind))]
    unsafe fn of_a_function();
    #[cffi(unsafe(unwind))]
    unsafe fn of_a_function_with_a_closure(
        #[cffi(callback(data = 0, on_panic = 1))] f: impl FnMut() -> c_int,
        _: cffi::Data,
    );
}

fn main() {}
