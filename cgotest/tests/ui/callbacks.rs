use cffi::cffi;
use std::ffi::{CStr, c_int, c_void};
use std::mem::MaybeUninit;

#[cffi]
extern "C" fn unsaid() -> c_int {
    1
}

#[cffi(on_panics = 1)]
extern "C" fn unknown() {}

#[cffi(nocallback)]
extern "C" fn of_a_function() {}

#[cffi(on_panic = 1, on_panic(abort))]
extern "C" fn twice() -> c_int {
    1
}

#[cffi(on_panic(ignore))]
extern "C" fn no_way() -> c_int {
    1
}

#[cffi(on_panic)]
extern "C" fn says_nothing() -> c_int {
    1
}

#[cffi(on_panic())]
extern "C" fn says_nothing_in_parentheses() -> c_int {
    1
}

#[cffi(on_panic = 1)]
#[cffi(on_panic(abort))]
extern "C" fn two_lists() -> c_int {
    1
}

#[cffi(on_panic = 1, crate)]
extern "C" fn no_path() -> c_int {
    1
}

#[cffi]
extern "C" fn generic<T>(_value: *const T) {}

#[cffi]
extern "C" fn never() -> ! {
    loop {}
}

#[cffi]
const extern "C" fn constant() {}

#[cffi]
extern "Rust" fn other_abi() {}

#[cffi]
extern "C-unwind" fn unwinding_abi() {}

#[cffi]
unsafe extern "C" fn variadic(_count: c_int, _: ...) {}

#[cffi]
extern "C" fn string(_text: &str) {}

#[cffi]
extern "C" fn slice(_bytes: &[u8]) {}

#[cffi]
extern "C" fn uninitialised(_to: &mut MaybeUninit<c_int>) {}

#[cffi]
extern "C" fn closure(
    #[cffi(callback(data = 0))] _f: impl FnMut(),
    #[cffi(len = c_int)] _text: &CStr,
    _data: *mut c_void,
) {
}

struct Thing;

impl Thing {
    #[cffi]
    extern "C" fn method(&self) {}
}

fn main() {
    unsaid();
}
