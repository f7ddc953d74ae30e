//! The thread's own machine record: the crate's only thread-locals.

use std::cell::Cell;

use super::machine::{self, Machine};
use crate::{race, sys};

thread_local! {
    /// Constant-initialised and without a destructor: reading it is one instruction in an executable.
    static CURRENT: Cell<Option<&'static Machine>> = const { Cell::new(None) };
    /// Gives the record back when the thread ends. Touched once, when the record is attached.
    static AT_EXIT: AtExit = const { AtExit };
}

struct AtExit;

impl Drop for AtExit {
    fn drop(&mut self) {
        let _runtime = race::runtime();
        detach();
    }
}

/// This thread's record, if it ever called C or ran a task.
#[inline(always)]
pub(crate) fn current() -> Option<&'static Machine> {
    CURRENT.get()
}

/// This thread's record, attached now if it had none.
///
/// It stays until the thread's destructors run. In or after those, the record is attached all the same, and
/// whoever attached it must call [`detach_if_late`] when no call is live any more.
#[cold]
pub(crate) fn attach() -> &'static Machine {
    if let Some(machine) = CURRENT.get() {
        return machine;
    }
    let machine = machine::take_record();
    CURRENT.set(Some(machine));
    machine.set_late(AT_EXIT.try_with(|_| ()).is_err());
    machine
}

/// Gives back a record that was attached after this thread's destructors ran, if no call needs it any more. `errno` stays.
#[inline]
pub(crate) fn detach_if_late(machine: &'static Machine) {
    if machine.is_late() && machine.calls.is_empty() {
        let errno = sys::errno();
        detach();
        sys::set_errno(errno);
    }
}

fn detach() {
    if let Some(machine) = CURRENT.take() {
        machine::give_back_record(machine);
    }
}
