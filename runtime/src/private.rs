//! What macro output names. No part of the public interface: it changes with the macro, in step.

pub use crate::call::{
    call_full, call_held, call_leaf, call_nocallback, callback_or, callback_or_abort,
    callback_or_unwind, entering_c,
};
pub use crate::ffi::closure::{Kept, Rule, Scoped, ScopedRef, until};
pub use crate::ffi::convert::{
    optional_c_str, optional_mut, optional_ref, optional_uninit, returned, returned_c_str,
    returned_non_null, returned_optional_c_str, slice, slice_mut, slice_uninit,
};
pub use crate::ffi::errno::{
    Failure, clear_errno, errno_if_failed, errno_if_set, errno_returned, os_error,
};
pub use crate::ffi::passed::{
    ThisRun, passed_c_str, passed_mut, passed_optional_c_str, passed_optional_mut,
    passed_optional_ref, passed_ref, passed_slice, passed_slice_mut, passed_slice_uninit,
};
pub use crate::function::{Callback, Function};
pub use crate::rt::{Place, place};

/// The events of calls, in a recording build.
#[cfg(cffi_record)]
pub mod trace {
    pub use crate::trace::{Event, take};
}

/// What the race detector was told, in a build that has one.
#[cfg(cffi_race)]
pub mod race {
    pub use crate::sched::told::counts;
}

/// The steps of a call and the proofs they pass on. Nobody outside can make a proof: they stand here for the tests that show which order compiles.
pub mod order {
    pub use crate::call::{enter_syscall, exit_syscall};
    pub use crate::proof::{InC, Wired};
    pub use crate::race::{CGO_SYNC, acquire};
    pub use crate::sched::handshake::Fast;
    pub use crate::sched::machine::Machine;
}
