//! C calls back: the edges around a callback's body, and what becomes of a panic in it.
//!
//! A callback arrives on one of three kinds of thread:
//! - a machine that is in C: it gets its processor back (or another) for as long as the body runs;
//! - a thread that is no machine, or one that is not in C, with a call of ours live below: the body just runs;
//! - a foreign thread, one that C made: the body runs at once, without a processor and without waiting. Its first callback gives it a record.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::{foreign, slow, unwind};
use crate::fatal::fatal;
use crate::function::Callback;
use crate::race::{self, CGO_SYNC};
use crate::record::{Accounting, Interrupted, forget_payload};
use crate::sched::current::{self, current};
use crate::sched::handshake::FastInC;
use crate::sched::machine::Machine;
use crate::sys;
use crate::trace::{Event, event};

/// A callback declared `on_panic = VALUE`: C receives the value, and the panic goes on when the innermost call of C returns.
#[inline(always)]
pub fn callback_or<R>(
    callback: &'static Callback,
    on_panic: impl FnOnce() -> R,
    body: impl FnOnce() -> R,
) -> R {
    run(callback, body, |entered, payload| {
        panicked(callback, entered, payload, on_panic)
    })
}

/// A callback declared `on_panic(abort)`.
#[inline(always)]
pub fn callback_or_abort<R>(callback: &'static Callback, body: impl FnOnce() -> R) -> R {
    run(callback, body, |_, _| {
        fatal(&[
            "the callback `",
            callback.name(),
            "` panicked, and it is declared `on_panic(abort)`",
        ])
    })
}

/// A callback declared `on_panic(unwind)`: the panic unwinds through C to the innermost call, if that one permits it.
#[inline(always)]
pub fn callback_or_unwind<R>(callback: &'static Callback, body: impl FnOnce() -> R) -> R {
    run(callback, body, |entered, payload| {
        // The machine keeps its processor: the call that the panic arrives at is over when it does.
        entered.machine.calls.end_callback(entered.before);
        unwind::drop_dead_exactly(entered.machine, entered.stack_pointer);
        unwind::check(callback, entered.machine, entered.stack_pointer);
        resume_unwind(payload)
    })
}

/// Runs the body between its edges; `panicked` gets what is left to do if it panics.
#[inline(always)]
fn run<R>(
    callback: &'static Callback,
    body: impl FnOnce() -> R,
    panicked: impl FnOnce(Entered, Box<dyn Any + Send>) -> R,
) -> R {
    let _runtime = race::runtime();
    let stack_pointer = sys::stack_pointer();
    let Some(fast) = enter_fast(callback, stack_pointer) else {
        return run_slow(callback, stack_pointer, body, panicked);
    };
    // Unwind safety: nobody looks at what the body captured until the payload has gone on.
    match catch_unwind(AssertUnwindSafe(|| race::outside(body))) {
        Ok(value) => {
            leave_fast(&fast);
            value
        }
        Err(payload) => panicked(fast.entered(stack_pointer), payload),
    }
}

/// The same off the fast path. A function of its own, so that the fast path saves nothing for it.
#[cold]
#[inline(never)]
fn run_slow<R>(
    callback: &'static Callback,
    stack_pointer: usize,
    body: impl FnOnce() -> R,
    panicked: impl FnOnce(Entered, Box<dyn Any + Send>) -> R,
) -> R {
    let entered = enter_slow(callback, stack_pointer);
    // Unwind safety: as in `run`.
    match catch_unwind(AssertUnwindSafe(|| race::outside(body))) {
        Ok(value) => {
            leave(entered);
            value
        }
        Err(payload) => panicked(entered, payload),
    }
}

/// What [`leave`] puts back.
struct Entered {
    machine: &'static Machine,
    /// Where the stack stood in the function that C called.
    stack_pointer: usize,
    before: Accounting,
    edge: Edge,
}

/// What the way from C to Rust was, and so what the way back is.
enum Edge {
    /// A machine that was in C, and nothing else to do.
    Fast(EnteredFast),
    /// A machine that got a processor for this body, and gives it up for C afterwards. Whether it was careful in C.
    Crossed(bool),
    /// No processor was asked for.
    Plain,
}

/// What [`leave_fast`] puts back.
struct EnteredFast {
    machine: &'static Machine,
    word: FastInC,
    interrupted: Interrupted,
}

impl EnteredFast {
    fn entered(self, stack_pointer: usize) -> Entered {
        Entered {
            machine: self.machine,
            stack_pointer,
            before: self.interrupted.before,
            edge: Edge::Fast(self),
        }
    }
}

/// From C to Rust, if nothing out of the ordinary is to be done.
#[inline(always)]
fn enter_fast(callback: &'static Callback, stack_pointer: usize) -> Option<EnteredFast> {
    let machine = current()?;
    let word = machine.handshake.fast_in_c()?;
    // SAFETY: this thread's own call stack.
    let interrupted = unsafe { machine.calls.begin_callback_fast(callback, stack_pointer) }?;
    let wired = if machine.handshake.leave_c_for_callback(word) {
        // SAFETY: RUNNING is published and no claim was made before.
        unsafe { machine.prove() }
    } else {
        slow::callback_claimed(machine)
    };
    event(Event::ExitSyscall);
    race::acquire(&wired, machine, &CGO_SYNC);
    event(Event::RaceAcquire);
    Some(EnteredFast {
        machine,
        word,
        interrupted,
    })
}

/// From Rust back to C.
#[inline(always)]
fn leave_fast(entered: &EnteredFast) {
    let EnteredFast {
        machine,
        word,
        interrupted,
    } = *entered;
    // SAFETY: the body ends as it began, wired: whatever crossed inside came back.
    let wired = unsafe { machine.prove() };
    race::release_merge(&wired, machine, &CGO_SYNC);
    event(Event::RaceRelease);
    slow::back_to_c(machine, word, wired);
    event(Event::EnterSyscall);
    machine.calls.end_callback_fast(interrupted);
}

#[cold]
#[inline(never)]
fn enter_slow(callback: &'static Callback, stack_pointer: usize) -> Entered {
    let machine = current().unwrap_or_else(foreign::attach);
    machine.calls.drop_dead(stack_pointer);
    if let Some(function) = machine.calls.no_callback_expected() {
        unexpected(callback, function);
    }
    // SAFETY: this thread's own call stack.
    let before = unsafe { machine.calls.begin_callback(callback, stack_pointer) };
    let status = machine.handshake.own_status();
    if !before.incgo() || status.is_unwired() {
        if let Some(foreign) = machine.prove_foreign() {
            race::acquire_foreign(&foreign, &CGO_SYNC);
        }
        return Entered {
            machine,
            stack_pointer,
            before,
            edge: Edge::Plain,
        };
    }
    // Of the call that a `longjmp` came back to nobody knows.
    let careful = status.is_in_c() && status.is_careful();
    let wired = if status.is_running() {
        // A `longjmp` out of a callback's body leaves the machine RUNNING: then it has a processor already.
        // SAFETY: RUNNING, and a claim is TAKEN only on a machine that is in C.
        unsafe { machine.prove() }
    } else {
        slow::leave_c(machine)
    };
    event(Event::ExitSyscall);
    race::acquire(&wired, machine, &CGO_SYNC);
    event(Event::RaceAcquire);
    Entered {
        machine,
        stack_pointer,
        before,
        edge: Edge::Crossed(careful),
    }
}

/// From Rust back to C, after whichever way in.
#[cold]
#[inline(never)]
fn leave(entered: Entered) {
    let Entered {
        machine,
        before,
        edge,
        ..
    } = entered;
    match edge {
        Edge::Fast(fast) => return leave_fast(&fast),
        Edge::Crossed(careful) => {
            // SAFETY: as in `leave_fast`.
            let wired = unsafe { machine.prove() };
            race::release_merge(&wired, machine, &CGO_SYNC);
            event(Event::RaceRelease);
            let _in_c = slow::publish_again(machine, wired, careful);
            event(Event::EnterSyscall);
        }
        Edge::Plain => {
            if let Some(foreign) = machine.prove_foreign() {
                race::release_foreign(&foreign, &CGO_SYNC);
            }
        }
    }
    machine.calls.end_callback(before);
    current::detach_if_late(machine);
}

/// The body panicked: C gets the value that was declared, and the payload waits for the innermost call; where there is none it was printed and ends here.
#[cold]
#[inline(never)]
fn panicked<R>(
    callback: &'static Callback,
    entered: Entered,
    payload: Box<dyn Any + Send>,
    on_panic: impl FnOnce() -> R,
) -> R {
    let machine = entered.machine;
    // The value is the user's expression: it runs as Rust, and it may panic too.
    let value = match catch_unwind(AssertUnwindSafe(|| race::outside(on_panic))) {
        Ok(value) => value,
        Err(_) => fatal(&[
            "the `on_panic` expression of the callback `",
            callback.name(),
            "` panicked: there is nothing to give to C",
        ]),
    };
    machine.calls.end_callback(entered.before);
    unwind::drop_dead_exactly(machine, entered.stack_pointer);
    let kept = {
        let _entered = machine.user_code.enter_runtime();
        machine.calls.keep_panic(payload)
    };
    if let Err(payload) = kept {
        // The hook has printed it, and there is nobody else to tell.
        race::outside(|| forget_payload(payload));
    }
    leave(entered);
    value
}

/// A callback arrived where the bindings promised none.
#[cold]
#[inline(never)]
fn unexpected(callback: &'static Callback, function: &'static crate::function::Function) -> ! {
    let kind = if function.kind() == crate::function::Kind::Leaf {
        "leaf"
    } else {
        "nocallback"
    };
    fatal(&[
        "the C function `",
        function.name(),
        "` is declared `",
        kind,
        "`, but it called back into Rust, into `",
        callback.name(),
        "`; remove `",
        kind,
        "` from its `#[cffi(..)]`",
    ])
}
