//! No race detector: everything here compiles to nothing.

use std::ops::Range;

use super::Holder;
use crate::proof::{Foreign, Wired};

/// A processor's race state: none.
#[derive(Debug)]
pub struct Local(());

impl Local {
    pub(crate) const fn new() -> Local {
        Local(())
    }
}

/// A task's race state: none.
#[derive(Debug)]
pub(crate) struct TaskState;

impl TaskState {
    #[inline(always)]
    pub(crate) fn new() -> TaskState {
        TaskState
    }

    #[inline(always)]
    pub(crate) fn place(&self) -> Place {
        Place
    }

    #[inline(always)]
    pub(crate) fn end(&self) {}
}

/// Where a task is polled: here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place;

impl Place {
    #[inline(always)]
    pub(crate) fn stack(self) -> Option<Range<usize>> {
        None
    }
}

/// What [`runtime`] returns.
#[derive(Debug)]
#[must_use = "the runtime is invisible until this is dropped"]
pub(crate) struct Runtime;

#[inline(always)]
pub(crate) fn runtime() -> Runtime {
    Runtime
}

#[inline(always)]
pub(crate) fn outside<R>(f: impl FnOnce() -> R) -> R {
    f()
}

#[inline(always)]
pub(crate) fn thread_of_tasks() {}

#[inline(always)]
pub(crate) fn hand_over<T>(_at: &T) {}

#[inline(always)]
pub(crate) fn take_over<T>(_at: &T) {}

#[inline(always)]
pub(crate) fn poll(_place: Place, entry: extern "C" fn(*mut ()), data: *mut ()) {
    entry(data);
}

#[inline(always)]
pub(crate) fn release_merge(_wired: &Wired<'_>, _machine: &impl Holder, _address: &'static u64) {}

/// What was released on the address is ordered before what this machine does next.
#[inline(always)]
pub fn acquire(_wired: &Wired<'_>, _machine: &impl Holder, _address: &'static u64) {}

#[inline(always)]
pub(crate) fn release_foreign(_foreign: &Foreign<'_>, _address: &'static u64) {}

#[inline(always)]
pub(crate) fn acquire_foreign(_foreign: &Foreign<'_>, _address: &'static u64) {}

#[inline(always)]
pub(crate) fn asmcall<R>(_unwinds: bool, f: impl FnOnce() -> R) -> R {
    f()
}
