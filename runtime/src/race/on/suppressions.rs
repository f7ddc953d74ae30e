//! What ThreadSanitizer is told at its start.

use std::ffi::{CStr, c_char};

/// No line matches a frame of this crate.
const SUPPRESSIONS: &CStr = c"race:std::thread::local::LocalKey\n";

/// ThreadSanitizer calls this, if it is there, for the suppressions that are part of the program.
#[unsafe(no_mangle)]
extern "C" fn __tsan_default_suppressions() -> *const c_char {
    SUPPRESSIONS.as_ptr()
}
