//! The events of a C call, listed in a recording build (`--cfg cffi_record`) and compiled to nothing otherwise.

#[cfg(cffi_record)]
mod on;
#[cfg(cffi_record)]
pub use on::take;
#[cfg(cffi_record)]
pub(crate) use on::{event, event_at_depth, only_users_code_below};

#[cfg(not(cffi_record))]
mod off;
#[cfg(not(cffi_record))]
pub(crate) use off::{event, event_at_depth, only_users_code_below};

/// One step of a call's life, in the words of `call/mod.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(cffi_record),
    allow(dead_code, reason = "the off twin ignores its argument")
)]
#[cfg_attr(
    not(cffi_record),
    allow(unreachable_pub, reason = "public in a recording build")
)]
#[non_exhaustive]
pub enum Event {
    /// The race detector was told of the call while the machine was still wired.
    RaceRelease,
    /// `ncgocall` went up by one.
    CountCall,
    /// "In C" was published.
    EnterSyscall,
    /// `incgo` and `ncgo` were raised and the record pushed; the depth after it.
    Begin(u32),
    /// The C function was entered.
    Asmcall,
    /// `incgo`, `ncgo` and the records were put back; the depth after it.
    End(u32),
    /// The machine has a processor again.
    ExitSyscall,
    /// The race detector was told of the return.
    RaceAcquire,
    /// A panic left the call: the accounting was undone; the depth after it.
    Abandon(u32),
}
