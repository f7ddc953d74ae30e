//! What the race detector (ThreadSanitizer) is told: which task runs, and which crossings order what.
//!
//! Two twins with the same signatures: `on` in a build with `-Zsanitizer=thread`, which `build.rs` sees, and `off`, which compiles to nothing.
//!
//! - A task is a thread of its own to the detector (a *fiber*), and is polled on a stack of its own. Two tasks that ran on one thread are not ordered by that.
//! - The runtime is invisible: between [`runtime`] and the drop of what it returns, nothing that this thread reads, writes or locks counts.
//!   Else the scheduler's own locks would order tasks that the program does not order, and hide its races.
//! - Order comes from edges that are told: spawn and wake ([`hand_over`], [`take_over`]), and each C call ([`release_merge`], [`acquire`]).
//!
//! The last two take the proof that they may be entered, and assert what it proves: this machine is wired, and its processor's owner is this machine.
//! A C call that the monitor has interrupted may have neither, which is the bug that this project descends from.

#[cfg(cffi_race)]
#[allow(
    unsafe_code,
    reason = "the detector's interface, and stacks that tasks are polled on"
)]
mod on;
#[cfg(cffi_race)]
pub use on::acquire;
#[cfg(cffi_race)]
pub(crate) use on::{
    Local, SUPPRESSIONS, TaskState, acquire_foreign, asmcall, hand_over, outside, poll,
    release_foreign, release_merge, runtime, take_over, thread_of_tasks,
};

#[cfg(not(cffi_race))]
mod off;
#[cfg(not(cffi_race))]
pub use off::acquire;
#[cfg(not(cffi_race))]
pub(crate) use off::{
    Local, TaskState, acquire_foreign, asmcall, hand_over, outside, poll, release_foreign,
    release_merge, runtime, take_over, thread_of_tasks,
};

/// The one address on which every C call releases before and acquires after, so that C calls are ordered among themselves, as in Go (`racecgosync`).
pub static CGO_SYNC: u64 = 0;

/// Who enters a hook with a proof of holding a processor: a machine.
pub trait Holder {
    /// The race state of the processor that it holds. `None`: it is not RUNNING, or that processor's owner word names another machine.
    #[doc(hidden)]
    fn held(&self) -> Option<&Local>;
}
