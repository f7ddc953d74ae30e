//! The end of the process for a broken promise of our own, or misuse that cannot be answered with an error.
//!
//! Writes straight to standard error with a fixed prefix and allocates nothing: it may be reached inside a callback on a thread that C made, or with the allocator's lock held.

use std::io::Write as _;

/// Prints `cffi: fatal: ` and the parts, one line, and aborts.
#[cold]
#[inline(never)]
pub(crate) fn fatal(parts: &[&str]) -> ! {
    let mut err = std::io::stderr();
    // A failed write changes nothing: the abort says enough.
    let _ = err.write_all(b"cffi: fatal: ");
    for part in parts {
        let _ = err.write_all(part.as_bytes());
    }
    let _ = err.write_all(b"\n");
    std::process::abort()
}
