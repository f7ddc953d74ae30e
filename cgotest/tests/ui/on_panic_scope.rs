use cffi::cffi;
use std::ffi::c_int;

#[cffi(on_panic = n)]
extern "C" fn names_its_argument(n: c_int) -> c_int {
    n
}

#[cffi(on_panic = bytes_len)]
extern "C" fn names_a_length(#[cffi(len = c_int)] bytes: &[u8]) -> c_int {
    bytes.len() as c_int
}

struct Scale<T>(T);

impl<T: Default + Into<c_int>> Scale<T> {
    #[cffi(on_panic(unwind))]
    extern "C" fn of_any_type(n: c_int) -> c_int {
        n + T::default().into()
    }

    #[cffi(on_panic(unwind))]
    extern "C" fn names_self(n: c_int) -> c_int {
        n + Self::of_any_type(n)
    }
}

#[cffi]
unsafe extern "C" {
    unsafe fn each(
        count: c_int,
        #[cffi(callback(data = 1, on_panic = count))] f: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    );
    unsafe fn every(
        #[cffi(callback(data = 1, on_panic = data as c_int))] f: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    );
}

fn main() {}
