//! Code that cannot be written in Rust: one file for each CPU. Only the race detector's build has any.
//!
//! `call_in_fiber(fiber, back, stack_top, entry, data)` switches the detector to `fiber`, calls `entry(data)` on the stack that ends at `stack_top`, and
//! switches the detector to `back`. Both switches order nothing, and no instrumented code runs between them and the change of stack:
//! that is why they stand here. The frame can be walked: a backtrace from inside `entry` shows the callers of `call_in_fiber`.
//!
//! # Safety
//! `fiber` is alive and on no thread, and `back` is the current one. The stack is mapped, aligned to 16 bytes at its top, and used by nobody.

//!
//! `__tsan_default_suppressions()` is asked by the detector, if it is there, for the suppressions that are part of the program.
//! That happens before the detector has begun, when no instrumented function can run.

#[cfg(target_arch = "aarch64")]
mod aarch64;
#[cfg(target_arch = "aarch64")]
pub(crate) use aarch64::{call_in_fiber, suppressions_are_linked};

#[cfg(target_arch = "x86_64")]
mod x86_64;
#[cfg(target_arch = "x86_64")]
pub(crate) use x86_64::{call_in_fiber, suppressions_are_linked};
