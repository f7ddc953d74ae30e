//! How C says that a call failed: `errno` in its forms, and what the next call sees of it.

use std::ffi::{c_int, c_long};
use std::io;
use std::panic::catch_unwind;
use std::ptr::NonNull;

use cffi::cffi;

use crate::everywhere;

#[cffi]
unsafe extern "C" {
    #[cffi(errno)]
    safe fn values_fail(code: c_int) -> io::Result<c_int>;
    #[cffi(errno, ret = c_int, leaf)]
    #[link_name = "values_fail"]
    safe fn fail_leaf(code: c_int) -> io::Result<()>;
    #[cffi(errno, nocallback)]
    #[link_name = "values_fail"]
    safe fn fail_nocallback(code: c_int) -> io::Result<c_int>;
    // Hands its processor off at entry, so that each exit takes the slow path.
    #[cffi(errno, blocking)]
    #[link_name = "values_fail"]
    safe fn fail_blocking(code: c_int) -> io::Result<c_int>;
    #[cffi(errno)]
    safe fn values_fail_pointer(code: c_int, map_failed: c_int) -> io::Result<*mut c_int>;
    #[cffi(errno, ret = *mut c_int)]
    #[link_name = "values_fail_pointer"]
    unsafe fn fail_non_null(code: c_int, map_failed: c_int) -> io::Result<NonNull<c_int>>;
    #[cffi(errno, ret = c_long)]
    safe fn values_count(n: c_long) -> io::Result<u8>;
    #[cffi(errno(clear))]
    #[link_name = "values_set_errno"]
    safe fn set_errno_and_tell(code: c_int) -> io::Result<()>;
    #[cffi(errno(clear))]
    #[link_name = "values_fail"]
    safe fn fail_clear(code: c_int) -> io::Result<c_int>;
    #[cffi(errno(returned), ret = c_int)]
    safe fn values_code(code: c_int) -> io::Result<()>;
    safe fn values_set_errno(code: c_int);
    safe fn values_get_errno() -> c_int;
}

fn code<T: std::fmt::Debug>(result: io::Result<T>) -> Option<i32> {
    result.expect_err("must fail").raw_os_error()
}

#[test]
fn minus_one_and_null_are_the_errno_that_c_left() {
    everywhere(|| {
        assert_eq!(values_fail(0).expect("no error"), 7);
        assert_eq!(code(values_fail(libc::ENOTTY)), Some(libc::ENOTTY));
        assert_eq!(code(fail_leaf(libc::ENOTTY)), Some(libc::ENOTTY));
        assert_eq!(code(fail_nocallback(libc::ENOTTY)), Some(libc::ENOTTY));
        assert_eq!(code(fail_blocking(libc::ENOTTY)), Some(libc::ENOTTY));
        assert!(values_fail_pointer(0, 0).is_ok());
        assert_eq!(
            code(values_fail_pointer(libc::ENOMEM, 0)),
            Some(libc::ENOMEM)
        );
        assert_eq!(
            code(values_fail_pointer(libc::ENOMEM, 1)),
            Some(libc::ENOMEM)
        );
        // SAFETY: returns a pointer to a static, or none.
        unsafe {
            assert!(fail_non_null(0, 0).is_ok());
            assert_eq!(code(fail_non_null(libc::EAGAIN, 0)), Some(libc::EAGAIN));
        }
    });
}

#[test]
fn a_result_in_another_type_is_converted_after_failure_is_ruled_out() {
    everywhere(|| {
        assert_eq!(values_count(255).expect("no error"), 255);
        assert_eq!(code(values_count(-1)), Some(libc::EPERM));
    });
    let payload = catch_unwind(|| values_count(256)).expect_err("256 does not fit a u8");
    let message = payload.downcast_ref::<String>().expect("formatted");
    assert!(
        message.starts_with("`values_count` returned 256"),
        "{message}"
    );
}

#[test]
fn errno_of_a_void_function_is_zero_or_not() {
    everywhere(|| {
        values_set_errno(libc::EPERM);
        assert!(set_errno_and_tell(0).is_ok(), "an old errno is no failure");
        assert_eq!(code(set_errno_and_tell(libc::EDOM)), Some(libc::EDOM));
        values_set_errno(libc::EPERM);
        assert_eq!(fail_clear(0).expect("no error"), 7);
        assert_eq!(code(fail_clear(libc::EDOM)), Some(libc::EDOM));
    });
}

#[test]
fn a_returned_code_is_the_error_and_errno_is_not() {
    everywhere(|| {
        assert!(values_code(0).is_ok());
        assert_eq!(code(values_code(libc::EDEADLK)), Some(libc::EDEADLK));
    });
}

#[test]
fn the_next_c_call_sees_the_errno_that_the_last_one_left_even_after_a_slow_exit() {
    everywhere(|| {
        for round in 1..100 {
            values_set_errno(round);
            assert_eq!(values_get_errno(), round);
            assert_eq!(io::Error::last_os_error().raw_os_error(), Some(round));
        }
    });
}
