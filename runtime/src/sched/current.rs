//! The thread's own machine record: the crate's only thread-locals.

use std::cell::Cell;
use std::ffi::c_void;
use std::ptr;
use std::sync::OnceLock;

use super::machine::{self, Machine};
use super::user_code::{InRuntime, UserCode};
use crate::fatal::fatal;
use crate::{race, sys};

thread_local! {
    /// Constant-initialised and without a destructor: reading it is one instruction in an executable.
    static CURRENT: Cell<Option<&'static Machine>> = const { Cell::new(None) };
    /// This thread ends: its record has been given back, and nothing will tell of its end again.
    static ENDED: Cell<bool> = const { Cell::new(false) };
    /// A record is being made for this thread, or given back: what allocates for that must not ask for one.
    static CHANGING: Cell<bool> = const { Cell::new(false) };
}

/// Told where the mark of the calling thread is that says whether user code runs there; null when it has none any more. Records are never freed, so it may be kept meanwhile.
pub(crate) type TellMark = extern "C" fn(*const UserCode);

/// Who wants to be told, if anybody.
static TELL_MARK: OnceLock<TellMark> = OnceLock::new();

/// Has this told of the mark of each thread that gets a record from now on, and of this thread's.
pub(crate) fn tell_marks(tell: TellMark) {
    // Who is told already stays: a program has one of them.
    let _ = TELL_MARK.set(tell);
    tell_mark(current());
}

fn tell_mark(machine: Option<&'static Machine>) {
    if let Some(tell) = TELL_MARK.get() {
        tell(machine.map_or(ptr::null(), |machine| &raw const machine.user_code));
    }
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

/// The user's code enters the runtime on this thread, until the result is dropped. A thread without a record runs nothing that asks.
#[inline(always)]
pub(crate) fn enter_runtime() -> Option<InRuntime<'static>> {
    current().map(|machine| machine.user_code.enter_runtime())
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
    if CHANGING.get() {
        fatal(&[
            "a `#[global_allocator]` calls back into Rust through `#[cffi]`, or waits for a task; it cannot",
        ]);
    }
    let errno = sys::errno();
    let late = ENDED.get();
    CHANGING.set(true);
    let machine = machine::take_record();
    machine.thread.set_to_this();
    CURRENT.set(Some(machine));
    tell_mark(Some(machine));
    if !late {
        sys::at_thread_end(ended);
    }
    CHANGING.set(false);
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
        tell_mark(None);
        machine.leave_nothing();
        CHANGING.set(true);
        machine::give_back_record(machine);
        CHANGING.set(false);
    }
}

/// Whether this thread gets a record or gives its own back just now. Then it has none, and what it runs is the program's allocator.
#[inline]
pub(crate) fn is_changing() -> bool {
    CHANGING.get()
}
