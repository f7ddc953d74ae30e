//! How C says that a call failed: `errno`, in its three forms.
//!
//! The functions that touch `errno` are called in the closure that is the C call, right after the C function and before anything else can run on this thread.

use std::ffi::c_int;
use std::io;
use std::ptr::NonNull;

use crate::sys;

/// A C result that can say "failed, see `errno`": -1 or NULL.
///
/// Unsigned numbers and pointers fail with all bits set, which is C's -1 in those types (`(size_t)-1`, `MAP_FAILED`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be -1 or NULL, so `errno` cannot be told by it",
    label = "the result of a function with `#[cffi(errno)]`",
    note = "write `errno(clear)` if the function sets `errno` and says nothing else, or give C's result type: `errno, ret = c_int`"
)]
pub trait Failure {
    /// Whether this value means failure.
    fn is_failure(&self) -> bool;
}

macro_rules! minus_one {
    ($($number:ty)*) => {$(
        impl Failure for $number {
            #[inline]
            fn is_failure(&self) -> bool {
                *self == !0
            }
        }
    )*};
}

minus_one!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

impl<T> Failure for *const T {
    #[inline]
    fn is_failure(&self) -> bool {
        self.is_null() || self.addr() == !0
    }
}

impl<T> Failure for *mut T {
    #[inline]
    fn is_failure(&self) -> bool {
        self.cast_const().is_failure()
    }
}

impl<T> Failure for Option<NonNull<T>> {
    #[inline]
    fn is_failure(&self) -> bool {
        self.is_none_or(|pointer| pointer.as_ptr().is_failure())
    }
}

/// `#[cffi(errno)]`: the result, or `errno` if it is -1 or NULL.
///
/// # Errors
/// The value of `errno`.
#[inline]
pub fn errno_if_failed<C: Failure>(value: C) -> Result<C, c_int> {
    if value.is_failure() {
        Err(sys::errno())
    } else {
        Ok(value)
    }
}

/// Sets `errno` to 0, before a call with `#[cffi(errno(clear))]`.
#[inline]
pub fn clear_errno() {
    sys::set_errno(0);
}

/// `#[cffi(errno(clear))]`: the result, or `errno` if it is not 0.
///
/// # Errors
/// The value of `errno`.
#[inline]
pub fn errno_if_set<C>(value: C) -> Result<C, c_int> {
    match sys::errno() {
        0 => Ok(value),
        code => Err(code),
    }
}

/// `#[cffi(errno(returned))]`: the code that C returned is the error, unless it is 0.
///
/// # Errors
/// The code.
#[inline]
pub fn errno_returned(code: c_int) -> Result<(), c_int> {
    if code == 0 { Ok(()) } else { Err(code) }
}

/// The error for a value of `errno`.
#[cold]
#[must_use]
pub fn os_error(errno: c_int) -> io::Error {
    io::Error::from_raw_os_error(errno)
}

#[cfg(test)]
mod tests {
    use std::ptr::{NonNull, null, null_mut, without_provenance};

    use super::{Failure, clear_errno, errno_if_failed, errno_if_set, errno_returned, os_error};
    use crate::sys;

    #[test]
    fn minus_one_and_null_are_failures() {
        assert!((-1_i32).is_failure() && (-1_i64).is_failure() && usize::MAX.is_failure());
        assert!(null::<u8>().is_failure() && null_mut::<u8>().is_failure());
        assert!(without_provenance::<u8>(usize::MAX).is_failure());
        assert!(None::<NonNull<u8>>.is_failure());
    }

    #[test]
    fn other_results_are_not() {
        assert!(!0_i32.is_failure() && !(-2_i32).is_failure() && !0_usize.is_failure());
        assert!(!(&raw const *"x").cast::<u8>().is_failure());
        assert!(!Some(NonNull::<u8>::dangling()).is_failure());
    }

    #[test]
    fn errno_is_read_only_after_a_failure() {
        sys::set_errno(libc::ENOENT);
        assert_eq!(errno_if_failed(5), Ok(5));
        assert_eq!(errno_if_failed(-1), Err(libc::ENOENT));
    }

    #[test]
    fn errno_is_read_after_every_call_that_cleared_it() {
        sys::set_errno(libc::ENOENT);
        clear_errno();
        assert_eq!(errno_if_set(-1), Ok(-1));
        sys::set_errno(libc::ERANGE);
        assert_eq!(errno_if_set(0), Err(libc::ERANGE));
    }

    #[test]
    fn a_returned_code_is_the_error() {
        sys::set_errno(libc::ENOENT);
        assert_eq!(errno_returned(0), Ok(()));
        assert_eq!(errno_returned(libc::EDEADLK), Err(libc::EDEADLK));
        assert_eq!(os_error(libc::EDEADLK).raw_os_error(), Some(libc::EDEADLK));
    }
}
