//! What the fast path leaves out: threads without a processor, calls inside calls, careful machines, functions that are timed or hand off.

use super::held::Held;
use super::unwind::Abandon;
use crate::fatal::fatal;
use crate::function::Function;
use crate::learn::{self, Entry};
use crate::proof::{InC, Wired};
use crate::race::{self, CGO_SYNC};
use crate::sample::Begun;
use crate::sched::acquire::{acquire, dispose, give_up, release};
use crate::sched::current;
use crate::sched::handshake::{FastInC, Returned};
use crate::sched::machine::Machine;
use crate::sched::scheduler::{ATTENTION, Scheduler};
use crate::sched::sysmon;
use crate::sync::fence;
use crate::sys;
use crate::trace::{Event, event, event_at_depth};

/// A full call off the fast path.
#[cold]
#[inline(never)]
pub(super) fn call_full<R>(function: &'static Function, f: impl FnOnce() -> R) -> R {
    let machine = attached(function);
    let value = recorded(machine, function, f);
    if machine.calls.has_pending() {
        super::resume_pending(machine);
    }
    current::detach_if_late(machine);
    value
}

/// The same, where what C returned must have an owner before a callback's panic goes on.
#[cold]
#[inline(never)]
pub(super) fn call_held<R>(function: &'static Function, f: impl FnOnce() -> R) -> Held<R> {
    let machine = attached(function);
    let value = recorded(machine, function, f);
    let panic = machine
        .calls
        .has_pending()
        .then(|| super::take_pending(machine));
    current::detach_if_late(machine);
    Held::new(value, panic.flatten())
}

/// A full call up to where C has returned and the machine has its processor back.
#[inline(always)]
fn recorded<R>(machine: &'static Machine, function: &'static Function, f: impl FnOnce() -> R) -> R {
    let stack_pointer = sys::stack_pointer();
    let crossed = machine.wired().is_some();
    crossing(machine, function, || {
        // SAFETY: this thread's own call stack.
        let before = unsafe { machine.calls.begin(function, stack_pointer) };
        event_at_depth(Event::Begin, || machine.calls.accounting().ncgo());
        event(Event::Asmcall);
        let abandon = Abandon::new(machine, before, crossed);
        let value = race::asmcall(function.unwinds(), f);
        std::mem::forget(abandon);
        machine.calls.end(before);
        event_at_depth(Event::End, || machine.calls.accounting().ncgo());
        value
    })
}

/// A `nocallback` call off the fast path.
#[cold]
#[inline(never)]
pub(super) fn call_nocallback<R>(function: &'static Function, f: impl FnOnce() -> R) -> R {
    let machine = attached(function);
    let value = crossing(machine, function, || {
        let outer = machine.calls.enter_function(function);
        let value = race::asmcall(false, f);
        machine.calls.leave_function(outer);
        value
    });
    current::detach_if_late(machine);
    value
}

/// This thread's record, for a call of `function`.
fn attached(function: &'static Function) -> &'static Machine {
    if current::is_changing() {
        fatal(&[
            "the C function `",
            function.name(),
            "` is called while this thread's record for calls of C is allocated: it belongs to the `#[global_allocator]`; \
             declare it `#[cffi(leaf)]`, which needs no record",
        ]);
    }
    current::attach()
}

/// The processor protocol around `c`, if this thread has a processor. `c` does the accounting.
fn crossing<R>(machine: &'static Machine, function: &'static Function, c: impl FnOnce() -> R) -> R {
    let Some(wired) = machine.wired() else {
        // No machine, or one that is in C already: the accounting and nothing else.
        let foreign = machine.prove_foreign();
        if let Some(foreign) = &foreign {
            race::release_foreign(foreign, &CGO_SYNC);
        }
        machine.calls.count_call();
        let value = c();
        if let Some(foreign) = &foreign {
            race::acquire_foreign(foreign, &CGO_SYNC);
        }
        return value;
    };
    race::release_merge(&wired, machine, &CGO_SYNC);
    event(Event::RaceRelease);
    machine.calls.count_call();
    event(Event::CountCall);
    let (in_c, entry) = enter(machine, function, wired);
    event(Event::EnterSyscall);
    super::tell_too_late(machine);
    let value = c();
    super::tell_too_early(machine);
    let wired = exit(machine, function, in_c, entry);
    event(Event::ExitSyscall);
    race::acquire(&wired, machine, &CGO_SYNC);
    event(Event::RaceAcquire);
    value
}

/// `enter_syscall` for a call that may hand its processor off, or is timed.
fn enter(
    machine: &'static Machine,
    function: &'static Function,
    wired: Wired<'static>,
) -> (InC<'static>, Entry) {
    let errno = sys::errno();
    let _entered = machine.user_code.enter_runtime();
    let scheduler = Scheduler::started();
    let mut entry = learn::at_entry(function);
    let waits = || scheduler.any_tasks() || scheduler.idle.waiters() > 0;
    let hand_off = !sysmon::is_alive() || (entry.hand_off && waits());
    let in_c = if hand_off || machine.processor(&wired).is_overflow() && entry.hand_off {
        let processor = release(machine, wired);
        let in_c = surrender(machine);
        if processor.is_overflow() {
            machine.helping.end();
        } else {
            scheduler.counters.handoffs.add_one();
        }
        entry.surrendered = true;
        dispose(scheduler, machine, processor);
        in_c
    } else {
        publish(machine, wired)
    };
    if entry.timed {
        // After the hand-off, whose cost is not the call's.
        entry.begun = Some(Begun::now());
    }
    sys::set_errno(errno);
    (in_c, entry)
}

/// Goes back to a call of C that was left for Rust. `careful`: the machine had the mark in that call, which so ends on the slow path.
///
/// Of a call that may end on the fast path the mark would tell the monitor what is not so.
pub(super) fn publish_again(
    machine: &'static Machine,
    wired: Wired<'static>,
    careful: bool,
) -> InC<'static> {
    if !careful && machine.handshake.is_careful() {
        machine.handshake.end_care();
    }
    publish(machine, wired)
}

/// Publishes IN C with the processor still attached.
pub(super) fn publish(machine: &'static Machine, wired: Wired<'static>) -> InC<'static> {
    let in_c = InC::after(wired);
    machine.handshake.enter_c();
    // Partner: the heavy fence in `Attention::announce`, which is a full one where machines are careful.
    fence::full();
    if ATTENTION.needs_call_at_entry() {
        call_sysmon();
    }
    in_c
}

/// Publishes IN C with the processor claimed by its own machine. The proof went into [`release`].
fn surrender(machine: &'static Machine) -> InC<'static> {
    // SAFETY: the machine is RUNNING, and its processor has not been disposed of; the proof ends in the same line.
    let in_c = InC::after(unsafe { machine.prove() });
    machine.handshake.surrender_into_c();
    in_c
}

/// `exit_syscall` for a call that came through [`enter`].
fn exit(
    machine: &'static Machine,
    function: &'static Function,
    _in_c: InC<'static>,
    entry: Entry,
) -> Wired<'static> {
    let errno = sys::errno();
    let sample = entry.begun.map(Begun::sample);
    let _entered = machine.user_code.enter_runtime();
    let scheduler = Scheduler::started();
    let kept = machine.handshake.leave_c() || machine.handshake.settle() == Returned::Kept;
    let stress = scheduler.config.stress_retake;
    let wired = if kept {
        // SAFETY: RUNNING is published and the processor was not taken.
        let wired = unsafe { machine.prove() };
        if stress {
            give_up(scheduler, machine, wired);
            acquire(scheduler, machine, true)
        } else {
            wired
        }
    } else {
        acquire(scheduler, machine, stress)
    };
    if let Some(sample) = sample {
        learn::at_exit(function, sample, !kept && !entry.surrendered);
    }
    match (machine.handshake.is_careful(), scheduler.careful.now()) {
        (true, false) if sysmon::is_alive() => machine.handshake.end_care(),
        (false, true) => machine.handshake.begin_care(),
        _ => {}
    }
    sys::set_errno(errno);
    wired
}

/// The end of a fast call whose processor was claimed.
#[cold]
#[inline(never)]
pub(super) fn exit_claimed(machine: &'static Machine) -> Wired<'static> {
    let errno = sys::errno();
    let _entered = machine.user_code.enter_runtime();
    let scheduler = Scheduler::started();
    let wired = match machine.handshake.settle() {
        Returned::Kept => {
            // That may be what the claim was for.
            if scheduler.careful.now() {
                machine.handshake.begin_care();
            }
            // SAFETY: RUNNING is published, and the monitor's claim failed.
            unsafe { machine.prove() }
        }
        Returned::Lost => acquire(scheduler, machine, false),
    };
    sys::set_errno(errno);
    wired
}

/// Leaves C for Rust that wants a processor: a callback's body, off the fast path.
pub(super) fn leave_c(machine: &'static Machine) -> Wired<'static> {
    if machine.handshake.leave_c() {
        // SAFETY: RUNNING is published, and no claim was made before.
        return unsafe { machine.prove() };
    }
    callback_claimed(machine)
}

/// The start of a callback whose machine's processor was claimed.
#[cold]
#[inline(never)]
pub(super) fn callback_claimed(machine: &'static Machine) -> Wired<'static> {
    let errno = sys::errno();
    let _entered = machine.user_code.enter_runtime();
    let wired = match machine.handshake.settle() {
        // SAFETY: RUNNING is published, and the monitor's claim failed.
        Returned::Kept => unsafe { machine.prove() },
        Returned::Lost => acquire(Scheduler::started(), machine, false),
    };
    sys::set_errno(errno);
    wired
}

/// The end of a callback's body on the fast path: C goes on.
#[inline(always)]
pub(super) fn back_to_c(machine: &'static Machine, word: FastInC, wired: Wired<'static>) {
    let _in_c = InC::after(wired);
    machine.handshake.back_to_c(word);
    // Partner: the heavy fence in `Attention::announce`.
    fence::light();
    if ATTENTION.needs_call_at_entry() {
        call_sysmon();
    }
}

/// The monitor rests because no machine was in C; now one is.
#[cold]
#[inline(never)]
pub(super) fn call_sysmon() {
    let errno = sys::errno();
    sysmon::call(Scheduler::started());
    sys::set_errno(errno);
}

#[cfg(all(test, not(loom), not(miri)))]
mod tests {
    use std::time::{Duration, Instant};

    use super::{acquire, current, give_up};
    use crate::call::call_full;
    use crate::function::Function;
    use crate::sched::config::Config;
    use crate::sched::scheduler::Scheduler;

    #[test]
    fn a_machine_that_is_careful_at_first_takes_the_fast_path_once_the_process_is_registered() {
        static NOTHING: Function = Function::full("nothing");
        if !crate::sys::membarrier_register() {
            return println!("not tested: this kernel has no membarrier");
        }
        assert!(Scheduler::start(|| Ok::<_, ()>(Config::for_tests())).is_ok());
        let scheduler = Scheduler::started();
        let machine = current::attach();
        // The process has threads, so nobody had registered it when the scheduler started; this thread may be late.
        let wired = acquire(scheduler, machine, false);
        machine.handshake.wire(true);
        let begun = Instant::now();
        while machine.handshake.is_careful() {
            call_full(&NOTHING, || ());
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "a machine stays careful though the kernel has membarrier"
            );
        }
        assert!(machine.handshake.fast().is_some());
        give_up(scheduler, machine, wired);
    }
}
