//! What macro output names. No part of the public interface: it changes with the macro, in step.

pub use crate::call::{call_full, call_leaf, call_nocallback};
pub use crate::function::Function;

#[cfg(cffi_record)]
pub use crate::trace;

/// The steps of a call and the proofs they pass on. Nobody outside can make a proof: they stand here for the tests that show which order compiles.
pub mod order {
    pub use crate::call::{enter_syscall, exit_syscall};
    pub use crate::proof::{InC, Wired};
    pub use crate::race::{CGO_SYNC, acquire};
    pub use crate::sched::handshake::Fast;
    pub use crate::sched::machine::Machine;
}
