use cffi::cffi;
use std::ffi::c_int;

#[cffi]
unsafe extern "C" {
    #[cffi(leaf, leaf)]
    safe fn twice();
    #[cffi(leaf)]
    #[cffi(blocking)]
    safe fn two_lists();
    #[cffi(leaf = 3)]
    safe fn value();
    #[cffi(raw)]
    safe fn no_name();
    #[cffi(raw = 3)]
    safe fn no_identifier();
    #[cffi(errno(set))]
    safe fn no_rule() -> std::io::Result<c_int>;
    #[cffi(ret = )]
    safe fn nothing() -> c_int;
    #[cffi(3)]
    safe fn no_word();
    #[cffi = "leaf"]
    safe fn no_list();
    #[cffi(leaf)]
    static NUMBER: c_int;
}

fn main() {}
