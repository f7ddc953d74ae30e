//! Whether a machine's thread runs the user's code, or the runtime's: what a wrapped function asks before it gives a processor up.
//!
//! Set around polls; taken back wherever the user's code enters the runtime and something may wait, allocate or be half changed there.
//! A machine in C runs neither: its status says so, whatever the mark does.

use std::cell::Cell;

/// The mark of one machine. Its thread alone uses it.
///
/// One byte, which the shims of wrapped functions read by themselves.
#[derive(Debug, Default)]
#[repr(transparent)]
pub(crate) struct UserCode(Cell<bool>);

const _: () = assert!(size_of::<UserCode>() == 1);

impl UserCode {
    #[inline(always)]
    pub(crate) fn runs(&self) -> bool {
        self.0.get()
    }

    /// A poll begins.
    #[inline(always)]
    pub(crate) fn begin(&self) {
        self.0.set(true);
    }

    /// A poll has ended.
    #[inline(always)]
    pub(crate) fn end(&self) {
        self.0.set(false);
    }

    /// Runs the user's code, from inside the runtime.
    pub(crate) fn run<R>(&self, f: impl FnOnce() -> R) -> R {
        let _after = InRuntime {
            mark: self,
            before: self.0.replace(true),
        };
        f()
    }

    /// The user's code enters the runtime, which may be entered already.
    #[inline(always)]
    pub(crate) fn enter_runtime(&self) -> InRuntime<'_> {
        InRuntime {
            mark: self,
            before: self.0.replace(false),
        }
    }
}

/// Until it is dropped, this thread runs the runtime's code.
#[derive(Debug)]
#[must_use = "the runtime is left when this is dropped"]
pub(crate) struct InRuntime<'a> {
    mark: &'a UserCode,
    before: bool,
}

impl Drop for InRuntime<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        self.mark.0.set(self.before);
    }
}
