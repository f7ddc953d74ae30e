//! With a race detector.

mod fiber;
mod hooks;
mod suppressions;
mod thread_local;
mod tsan;

pub(crate) use fiber::{TaskState, poll};
pub(crate) use hooks::Local;
pub use hooks::acquire;
pub(crate) use hooks::{
    acquire_foreign, asmcall, hand_over, release_foreign, release_merge, take_over,
};
pub(crate) use suppressions::SUPPRESSIONS;
pub(crate) use thread_local::thread_of_tasks;

/// This thread is inside the runtime until this is dropped: see the module's head.
#[derive(Debug)]
#[must_use = "the runtime is invisible until this is dropped"]
pub(crate) struct Runtime(());

/// From here on nothing that this thread does counts. Nests.
#[inline(always)]
pub(crate) fn runtime() -> Runtime {
    tsan::ignore_begin();
    Runtime(())
}

impl Drop for Runtime {
    #[inline(always)]
    fn drop(&mut self) {
        tsan::ignore_end();
    }
}

/// Runs the user's code, or the detector's own functions, from inside the runtime: it counts.
#[inline(always)]
pub(crate) fn outside<R>(f: impl FnOnce() -> R) -> R {
    struct Back;
    impl Drop for Back {
        #[inline(always)]
        fn drop(&mut self) {
            tsan::ignore_begin();
        }
    }
    tsan::ignore_end();
    let _back = Back;
    f()
}
