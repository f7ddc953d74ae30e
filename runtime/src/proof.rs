//! [`Wired`]: the proof that this machine holds a processor. [`Foreign`]: that it holds none.
//!
//! Whatever needs the processor takes the proof, and `enter_syscall` consumes it.
//! So code that uses the processor between `enter_syscall` and `exit_syscall` does not compile.
//! That is the bug this project descends from (Go issue 27660): the race detector was entered after a C call on a processor that somebody else had by then.
//!
//! ```compile_fail,E0382
//! // The proof is not `Copy`: what `enter_syscall` consumed is gone.
//! use cffi::private::order::{CGO_SYNC, Fast, Machine, Wired, acquire, enter_syscall};
//! fn call(machine: &'static Machine, word: Fast, wired: Wired<'static>) {
//!     let in_c = enter_syscall(machine, word, wired);
//!     acquire(&wired, machine, &CGO_SYNC);
//! }
//! ```
//!
//! ```compile_fail,E0308
//! // Nor does the other half do: in C there is nothing to acquire with.
//! use cffi::private::order::{Fast, Machine, Wired, CGO_SYNC, acquire, enter_syscall};
//! fn call(machine: &'static Machine, word: Fast, wired: Wired<'static>) {
//!     let in_c = enter_syscall(machine, word, wired);
//!     acquire(&in_c, machine, &CGO_SYNC);
//! }
//! ```
//!
//! ```compile_fail,E0423
//! // And the proof cannot be made up.
//! use std::marker::PhantomData;
//! let wired = cffi::private::order::Wired(PhantomData);
//! ```
//!
//! The order that compiles:
//!
//! ```
//! use cffi::private::order::{Fast, Machine, Wired, CGO_SYNC, acquire, enter_syscall, exit_syscall};
//! fn call(machine: &'static Machine, word: Fast, wired: Wired<'static>) {
//!     let in_c = enter_syscall(machine, word, wired);
//!     let wired = exit_syscall(machine, word, in_c);
//!     acquire(&wired, machine, &CGO_SYNC);
//! }
//! ```

use std::marker::PhantomData;

/// This thread's machine is wired: it holds a processor, and nobody will take it before `enter_syscall`.
///
/// Neither `Copy` nor `Send`. Minted in one function, `Machine::prove`.
#[derive(Debug)]
#[must_use = "a machine that is wired must go on as such, or give its processor up"]
pub struct Wired<'m>(PhantomData<(&'m (), *mut ())>);

impl Wired<'_> {
    /// # Safety
    /// The calling thread's machine is RUNNING and its processor's owner word names it.
    #[inline(always)]
    pub(crate) unsafe fn mint() -> Self {
        Wired(PhantomData)
    }
}

/// This thread's machine is in C: the other half of the proof. `exit_syscall` consumes it.
#[derive(Debug)]
#[must_use = "a machine that entered C must leave it"]
pub struct InC<'m>(PhantomData<(&'m (), *mut ())>);

impl InC<'_> {
    /// Gives the processor's proof up for this one.
    #[inline(always)]
    pub(crate) fn after(_given_up: Wired<'_>) -> Self {
        InC(PhantomData)
    }
}

/// This thread has no processor to tell the race detector through: the detector's state that it uses is its own.
///
/// A thread that C made, one that is no machine, or a machine that is in C already. Neither `Copy` nor `Send`. Minted in one function, `Machine::prove_foreign`.
#[derive(Debug)]
pub(crate) struct Foreign<'m>(PhantomData<(&'m (), *mut ())>);

impl Foreign<'_> {
    /// # Safety
    /// The calling thread's machine is not RUNNING.
    #[inline(always)]
    pub(crate) unsafe fn mint() -> Self {
        Foreign(PhantomData)
    }
}
