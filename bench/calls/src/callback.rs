//! What it costs that C calls back: the round trip from Rust through C to Rust, and a panic on that way.

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};

use cffi::cffi;

use crate::c::{self, plain};
use crate::loops::{Loop, timed};

/// The case that is about panics.
pub const PANIC: &str = "callback.panic";

/// The candidates of each case.
#[rustfmt::skip]
pub static LOOPS: &[Loop] = &[
    timed!("callback.round", "raw", 0, |sum| plain::round(add_raw, sum)),
    timed!("callback.round", "cffi", 0, |sum| c::round(add, sum)),
    timed!(PANIC, "no_c", 0, |caught| caught + catch(|| throw_through(0))),
    timed!(PANIC, "raw", 0, |caught| caught + catch(|| plain::round_unwinding(throw_through, 0))),
    timed!(PANIC, "resumed", 0, |caught| caught + catch(|| c::round(throw, 0))),
    timed!(PANIC, "unwinding", 0, |caught| caught + catch(round_unwinding)),
];

extern "C" fn add_raw(number: c_int) -> c_int {
    number.wrapping_add(1)
}

#[cffi(on_panic = -1)]
extern "C" fn add(number: c_int) -> c_int {
    number.wrapping_add(1)
}

/// What is thrown: its text is made while it is thrown, as that of most panics is.
fn fail(number: c_int) -> c_int {
    panic!("the callback was given {number}")
}

/// Without anything of ours: the panic passes through C as through any frame.
extern "C-unwind" fn throw_through(number: c_int) -> c_int {
    fail(number)
}

#[cffi(on_panic = -1)]
extern "C" fn throw(number: c_int) -> c_int {
    fail(number)
}

#[cffi(on_panic(unwind))]
extern "C" fn throw_unwinding(number: c_int) -> c_int {
    fail(number)
}

#[inline]
fn round_unwinding() -> c_int {
    // SAFETY: `bench_round` holds nothing while it calls back, and the callback is a function of C's type.
    unsafe { c::round_unwinding(throw_unwinding, 0) }
}

/// 1 if `call` panics.
fn catch(call: impl FnOnce() -> c_int) -> u64 {
    u64::from(catch_unwind(AssertUnwindSafe(call)).is_err())
}
