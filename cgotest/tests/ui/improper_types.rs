use cffi::cffi;
use std::ffi::c_int;

struct RustLayout(c_int);

#[cffi]
unsafe extern "C" {
    safe fn by_value(value: RustLayout);
    safe fn string(value: String) -> c_int;
    #[allow(improper_ctypes)]
    safe fn said_to_be_fine(value: RustLayout);
    #[cffi(raw = raw_pair)]
    safe fn pair(value: (c_int, c_int));
}

#[cffi]
#[expect(improper_ctypes)]
unsafe extern "C" {
    safe fn block_said_so(value: RustLayout);
    safe fn and_this_is_fine(value: c_int);
}

fn main() {
    block_said_so(RustLayout(3));
    and_this_is_fine(3);
    by_value(RustLayout(3));
    said_to_be_fine(RustLayout(3));
    string(String::new());
    pair((1, 2));
    // SAFETY: does not compile.
    unsafe { raw_pair((1, 2)) };
}
