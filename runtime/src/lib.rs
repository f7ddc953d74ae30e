//! Call C from async Rust: a call that does not block costs nanoseconds, one that blocks never delays another task.
//!
//! `#[cffi]` on an extern block makes a plain Rust function of each C function.
//! Called from a task that [`spawn`] made, it runs at once, on this thread.
//! If the C code blocks, the task's *processor* goes to another thread, and the other tasks go on.
//!
//! The design is Go's (cgo): tasks, machines (threads), processors (the right to run tasks) and a monitor that retakes the processor of a machine that stays in C.

//!
//! In a model-checking build (`--cfg loom`) only the protocols exist: the modules that `sched/mod.rs` keeps, over the atomics of `sync/`.
#![cfg_attr(
    loom,
    allow(
        dead_code,
        unreachable_pub,
        reason = "in a model only the protocols exist"
    )
)]

#[cfg(cffi_race)]
#[allow(unsafe_code, reason = "assembly")]
mod arch;
#[cfg(not(loom))]
#[allow(
    unsafe_code,
    reason = "the paths of every C call: they mint the proof of holding a processor"
)]
mod call;
#[cfg(not(loom))]
mod fatal;
#[cfg(not(loom))]
#[allow(
    unsafe_code,
    reason = "pointers that C gave, and values that C names by a pointer"
)]
mod ffi;
#[cfg(not(loom))]
mod function;
#[cfg(not(loom))]
mod learn;
mod mutant;
#[cfg(not(loom))]
#[doc(hidden)]
pub mod private;
#[cfg(not(loom))]
#[allow(
    unsafe_code,
    reason = "the constructor of the proof is unsafe: who calls it promises that it is true"
)]
mod proof;
#[cfg(not(loom))]
mod race;
#[cfg(not(loom))]
#[allow(
    unsafe_code,
    reason = "the call records are written without a bounds check, by their one owner"
)]
mod record;
#[cfg(not(loom))]
#[allow(unsafe_code, reason = "spawning a task that borrows its own metadata")]
mod rt;
#[cfg(not(loom))]
mod sample;
#[allow(
    unsafe_code,
    reason = "records of threads that are never freed, and queues that one machine at a time may touch"
)]
mod sched;
#[allow(unsafe_code, reason = "the promise of a lock: it excludes")]
mod sync;
#[cfg(not(loom))]
#[allow(unsafe_code, reason = "system calls")]
mod sys;
#[cfg(not(loom))]
mod trace;

#[cfg(not(loom))]
pub use call::{Held, attach_thread, block_in_place, call};
#[cfg(not(loom))]
pub use cffi_macros::{c, cffi};
#[cfg(not(loom))]
pub use ffi::c_box::{CBox, Free, Release};
#[cfg(not(loom))]
pub use ffi::closure::{Data, Guard};
#[cfg(not(loom))]
pub use ffi::handle::{Handle, HandleError};
#[cfg(not(loom))]
pub use ffi::pair::{Closure, DataFirst, Signature};
#[cfg(not(loom))]
pub use function::{Kind, Mode};
#[cfg(not(loom))]
pub use rt::{
    Builder, Closed, FunctionStats, JoinError, JoinHandle, Limit, LimitStats, Limited, Metrics,
    StartError, Unblock, YieldNow, block_on, functions, metrics, spawn, unblock, yield_now,
};
