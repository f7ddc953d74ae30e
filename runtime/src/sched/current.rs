//! The thread's own machine record: the crate's only thread-locals.

use std::cell::Cell;
use std::ffi::c_void;

use super::machine::{self, Machine};
use crate::{race, sys};

thread_local! {
    /// Constant-initialised and without a destructor: reading it is one instruction in an executable.
    static CURRENT: Cell<Option<&'static Machine>> = const { Cell::new(None) };
    /// This thread ends: its record has been given back, and nothing will tell of its end again.
    static ENDED: Cell<bool> = const { Cell::new(false) };
}

/// The thread ends. What still runs on it, destructors of other keys that call back, attaches it anew.
extern "C" fn ended(_value: *mut c_void) {
    let _runtime = race::runtime();
    ENDED.set(true);
    detach();
}

/// This thread's record, if it ever called C or ran a task.
#[inline(always)]
pub(crate) fn current() -> Option<&'static Machine> {
    CURRENT.get()
}

/// This thread's record, attached now if it had none.
///
/// It stays until the thread ends, in the destructors of pthread keys. After that, the record is attached all the same, and
/// whoever attached it must call [`detach_if_late`] when no call is live any more. `errno` stays.
#[cold]
pub(crate) fn attach() -> &'static Machine {
    if let Some(machine) = CURRENT.get() {
        return machine;
    }
    let errno = sys::errno();
    let late = ENDED.get();
    let machine = machine::take_record();
    machine.thread.set_to_this();
    CURRENT.set(Some(machine));
    if !late {
        sys::at_thread_end(ended);
    }
    machine.set_late(late);
    sys::set_errno(errno);
    machine
}

/// Gives back a record that was attached when this thread had ended, if neither a call nor a `block_on` needs it any more. `errno` stays.
#[inline]
pub(crate) fn detach_if_late(machine: &'static Machine) {
    // What runs in `block_on` runs with a processor.
    if machine.is_late() && machine.calls.is_empty() && machine.handshake.own_status().is_unwired()
    {
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
