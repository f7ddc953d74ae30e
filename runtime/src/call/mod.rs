//! A C call's life, told in time order.
//!
//! Every wrapper that `#[cffi]` writes comes here. A full call, step by step; the numbers stand at the lines of [`cgocall`]:
//!
//! 1. Find this thread's machine. One without a processor, in C already, careful, or a function that is not in normal mode goes to `slow.rs`.
//! 2. The race detector learns of the call while the machine is still wired.
//! 3. `ncgocall += 1`.
//! 4. [`enter_syscall`] publishes "in C". It consumes the [`Wired`] proof: what needs the processor does not compile until step 8.
//! 5. `incgo = true`, `ncgo += 1`, the call record is pushed.
//! 6. [`asmcall`] runs the C function.
//! 7. `incgo`, `ncgo` and the records are put back, before step 8: after that this machine may have waited, and other code may have run on its old processor.
//! 8. [`exit_syscall`] gets a processor: the same one, in nearly every call.
//! 9. The race detector acquires what C calls before this one released. It takes `&Wired`, so it cannot be written before step 8.
//! 10. The value is returned, unless a callback panicked meanwhile: then that goes on, or waits with the value in a [`Held`].
//!
//! A panic that unwinds out of step 6 ends in [`unwind::Abandon`], which undoes 5 and cannot reach 9.
//!
//! `nocallback` leaves out 5 and 7 but for one store that names the function. `leaf` leaves out everything.
//!
//! What the C function left in `errno` is what the next line of Rust sees: slow paths save it and put it back.

mod callback;
mod closure;
mod foreign;
mod frames;
mod held;
pub(crate) mod reenter;
mod slow;
mod unwind;
mod wrapped;

pub use callback::{callback_or, callback_or_abort, callback_or_unwind};
pub use closure::{block_in_place, call};
pub use foreign::attach_thread;
pub use held::Held;

use std::any::Any;

use unwind::Abandon;

use crate::function::Function;
use crate::mutant;
use crate::proof::{InC, Wired};
use crate::race::{self, CGO_SYNC};
use crate::record::forget_payload;
use crate::sched::current::{self, current};
use crate::sched::handshake::Fast;
use crate::sched::machine::Machine;
use crate::sched::scheduler::ATTENTION;
use crate::sync::fence;
use crate::sys;
use crate::trace::{Event, event, event_at_depth};

/// A call to a function that may block and may call back.
#[inline(always)]
pub fn call_full<R>(function: &'static Function, f: impl FnOnce() -> R) -> R {
    let _runtime = race::runtime();
    match fast(function) {
        Some((machine, word, wired)) => {
            let value = cgocall(machine, word, wired, function, f);
            if machine.calls.has_pending() {
                resume_pending(machine);
            }
            value // 10
        }
        None => slow::call_full(function, f),
    }
}

/// The same, where what C returned must have an owner before a callback's panic goes on.
#[inline(always)]
pub fn call_held<R>(function: &'static Function, f: impl FnOnce() -> R) -> Held<R> {
    let _runtime = race::runtime();
    match fast(function) {
        Some((machine, word, wired)) => {
            let value = cgocall(machine, word, wired, function, f);
            let panic = machine.calls.has_pending().then(|| take_pending(machine));
            Held::new(value, panic.flatten()) // 10
        }
        None => slow::call_held(function, f),
    }
}

/// Says, in the closure of a [`call_full`] whose function a panic may leave, that C is entered from this very frame:
/// what stands below it, down to a callback that panics, is not ours.
#[inline(always)]
pub fn entering_c() {
    let stack_pointer = sys::stack_pointer();
    if let Some(machine) = current() {
        machine.calls.move_newest(stack_pointer);
    }
}

/// A call to a function that may block and never calls back.
#[inline(always)]
pub fn call_nocallback<R>(function: &'static Function, f: impl FnOnce() -> R) -> R {
    let _runtime = race::runtime();
    match fast(function) {
        Some((machine, word, wired)) => cgocall_nocallback(machine, word, wired, function, f),
        None => slow::call_nocallback(function, f),
    }
}

/// A bare call, to a function that returns within nanoseconds and never calls back.
#[inline(always)]
pub fn call_leaf<R>(function: &'static Function, f: impl FnOnce() -> R) -> R {
    if !cfg!(debug_assertions) {
        return f();
    }
    if current::is_changing() {
        // The program's allocator, at work for the record that would bear the mark.
        return f();
    }
    // The mark is for callbacks, which abort when they find it.
    let _runtime = race::runtime();
    let machine = current::attach();
    let outer = machine.calls.enter_function(function);
    let value = race::outside(f);
    machine.calls.leave_function(outer);
    current::detach_if_late(machine);
    value
}

/// Step 1: this thread's machine, if the call may take the fast path.
#[inline(always)]
fn fast(function: &'static Function) -> Option<(&'static Machine, Fast, Wired<'static>)> {
    let machine = current()?;
    let word = machine.handshake.fast()?;
    if !function.is_normal() {
        return None;
    }
    // SAFETY: a fast word means RUNNING, and a claim is TAKEN only on a machine that is in C.
    Some((machine, word, unsafe { machine.prove() }))
}

/// Steps 2 to 9.
#[inline(always)]
fn cgocall<R>(
    machine: &'static Machine,
    word: Fast,
    wired: Wired<'static>,
    function: &'static Function,
    f: impl FnOnce() -> R,
) -> R {
    let stack_pointer = sys::stack_pointer();
    race::release_merge(&wired, machine, &CGO_SYNC); // 2
    event(Event::RaceRelease);
    machine.calls.count_call(); // 3
    event(Event::CountCall);
    let in_c = enter_syscall(machine, word, wired); // 4
    tell_too_late(machine);
    // SAFETY: this thread's own call stack.
    let before = unsafe { machine.calls.begin(function, stack_pointer) }; // 5
    event_at_depth(Event::Begin, || machine.calls.accounting().ncgo());
    let abandon = Abandon::new(machine, before, true);
    let value = asmcall(function, f); // 6
    std::mem::forget(abandon);
    machine.calls.end(before); // 7
    event_at_depth(Event::End, || machine.calls.accounting().ncgo());
    tell_too_early(machine);
    let wired = exit_syscall(machine, word, in_c); // 8
    race::acquire(&wired, machine, &CGO_SYNC); // 9
    event(Event::RaceAcquire);
    value
}

/// In a mutant: the hook of step 9 before step 8, with a proof that is forged. Without that it does not compile.
#[inline(always)]
fn tell_too_early(machine: &'static Machine) {
    if mutant::ACQUIRE_BEFORE_EXIT {
        // SAFETY: none. The machine is in C, and that the hook sees this is what the mutant is for.
        race::acquire(&unsafe { machine.prove() }, machine, &CGO_SYNC);
    }
}

/// In a mutant: the hook of step 2 after step 4.
#[inline(always)]
fn tell_too_late(machine: &'static Machine) {
    if mutant::RELEASE_AFTER_ENTER {
        // SAFETY: none, as above.
        race::release_merge(&unsafe { machine.prove() }, machine, &CGO_SYNC);
    }
}

/// A callback panicked while C ran, and C got a value instead: the panic goes on here, where its call has returned.
#[cold]
#[inline(never)]
fn resume_pending(machine: &'static Machine) {
    if let Some(payload) = take_pending(machine) {
        current::detach_if_late(machine);
        std::panic::resume_unwind(payload);
    }
}

/// The panic that goes on where the call that has just ended returned, if there is one.
#[cold]
#[inline(never)]
fn take_pending(machine: &'static Machine) -> Option<Box<dyn Any + Send>> {
    let taken = {
        let _entered = machine.user_code.enter_runtime();
        machine.calls.take_panic()
    };
    let payload = taken?;
    if std::thread::panicking() {
        // It was printed when it happened; a second panic would abort.
        race::outside(|| forget_payload(payload));
        return None;
    }
    Some(payload)
}

/// The same for a function that never calls back: no record, one store of its name.
#[inline(always)]
fn cgocall_nocallback<R>(
    machine: &'static Machine,
    word: Fast,
    wired: Wired<'static>,
    function: &'static Function,
    f: impl FnOnce() -> R,
) -> R {
    race::release_merge(&wired, machine, &CGO_SYNC);
    machine.calls.count_call();
    let in_c = enter_syscall(machine, word, wired);
    let outer = machine.calls.enter_function(function);
    let value = asmcall(function, f);
    machine.calls.leave_function(outer);
    let wired = exit_syscall(machine, word, in_c);
    race::acquire(&wired, machine, &CGO_SYNC);
    value
}

/// Step 4. From here on the monitor may take the processor.
#[inline(always)]
pub fn enter_syscall(machine: &'static Machine, word: Fast, wired: Wired<'static>) -> InC<'static> {
    let in_c = InC::after(wired);
    machine.handshake.enter_c_fast(word);
    // Partner: the heavy fence in `Attention::announce`.
    fence::light();
    if ATTENTION.needs_call_at_entry() {
        slow::call_sysmon();
    }
    event(Event::EnterSyscall);
    in_c
}

/// Step 6. An ordinary call runs on this thread's own stack.
#[inline(always)]
fn asmcall<R>(function: &'static Function, f: impl FnOnce() -> R) -> R {
    event(Event::Asmcall);
    race::asmcall(function.unwinds(), f)
}

/// Step 8. Returns when this machine has a processor.
#[inline(always)]
pub fn exit_syscall(machine: &'static Machine, word: Fast, _in_c: InC<'static>) -> Wired<'static> {
    let wired = if machine.handshake.leave_c_fast(word) {
        // SAFETY: RUNNING is published and no claim was made before: the monitor's next one will see RUNNING.
        unsafe { machine.prove() }
    } else {
        slow::exit_claimed(machine)
    };
    event(Event::ExitSyscall);
    wired
}
