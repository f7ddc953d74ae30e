//! The end of the process for a broken promise of our own, or misuse that cannot be answered with an error.
//!
//! Writes straight to standard error with a fixed prefix and allocates nothing: it may be reached inside a callback on a thread that C made, or with the allocator's lock held.

use crate::sys::write_to_stderr;

/// Prints `cffi: fatal: ` and the parts, one line, and aborts.
#[cold]
#[inline(never)]
pub(crate) fn fatal(parts: &[&str]) -> ! {
    write_to_stderr(b"cffi: fatal: ");
    for part in parts {
        write_to_stderr(part.as_bytes());
    }
    write_to_stderr(b"\n");
    std::process::abort()
}
