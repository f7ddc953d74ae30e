use cffi::cffi;
use std::ffi::{CStr, CString, OsStr};
use std::path::Path;

#[cffi]
unsafe extern "C" {
    safe fn plain(name: &str);
    safe fn optional(name: Option<&str>);
    safe fn owned(name: &CString);
    safe fn system(name: &OsStr, path: &Path);
    safe fn mutable(name: &mut CStr);
}

fn main() {
    plain("x");
}
