//! Getting a processor, after C or at the start of a `block_on`: the exit policy.
//!
//! In order: the old processor if it is idle, any idle one, an overflow one at once while few run, a turn in the queue for a millisecond, an overflow one all the same.
//! At once, because this thread *is* on a CPU: to wait for another to be woken costs 23 µs, and machines that wait first lose most of what their thread could compute.
//! Bounded, because a task may hold a lock over a C call while the tasks on all processors block on that lock.

use std::time::{Duration, Instant};

use super::handshake::Returned;
use super::machine::Machine;
use super::processor::Processor;
use super::scheduler::{ATTENTION, Scheduler};
use super::{give, sysmon, wake};
use crate::fatal::fatal;
use crate::mutant;
use crate::proof::Wired;
use crate::sync::fence;

/// The longest that a machine waits for a processor.
const LONGEST_WAIT: Duration = Duration::from_millis(1);

/// The same where some that hold one sleep. Others may have gone to sleep since the monitor looked, and those that run wait for what this one holds, perhaps.
const LONGEST_WAIT_FOR_SLEEPERS: Duration = Duration::from_micros(50);

/// Gets a processor for this thread's machine, which has none. `not_old`: any but the last (a stress mode).
#[cold]
#[inline(never)]
pub(crate) fn acquire(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    not_old: bool,
) -> Wired<'static> {
    if let Some(processor) = idle_one(scheduler, machine, not_old) {
        return machine.wire(processor, scheduler.careful.now());
    }
    if !mutant::UNBOUNDED_WAIT && scheduler.overflow.take(machine, true) {
        return wire_overflow(scheduler, machine);
    }
    wait_in_turn(scheduler, machine, not_old)
}

fn idle_one(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    not_old: bool,
) -> Option<&'static Processor> {
    if scheduler.idle.spinners.idle() == 0 {
        return None;
    }
    let processor = scheduler
        .idle
        .lock()
        .pop_processor_for(machine.last_regular(), not_old);
    // A push that found this processor idle and lost it to us must not leave its task unseen: the monitor looks when nobody is idle.
    if processor.is_some() && scheduler.idle.spinners.idle() == 0 && scheduler.any_tasks() {
        wake::notify(scheduler);
    }
    processor
}

fn wire_overflow(scheduler: &'static Scheduler, machine: &'static Machine) -> Wired<'static> {
    machine.overflow_since.set(Some(Instant::now()));
    scheduler.counters.overflows.add_one();
    machine.wire(machine.overflow(), scheduler.careful.now())
}

fn wait_in_turn(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    not_old: bool,
) -> Wired<'static> {
    let mut lists = scheduler.idle.lock();
    if let Some(processor) = lists.pop_processor_for(machine.last_regular(), not_old) {
        drop(lists);
        return machine.wire(processor, scheduler.careful.now());
    }
    lists.push_waiter(machine);
    drop(lists);
    // Partner: the heavy fence in `Attention::announce`. A waiter counts as work that waits.
    fence::full();
    if ATTENTION.needs_call_after_push() {
        sysmon::call(scheduler);
    }
    if mutant::UNBOUNDED_WAIT {
        return machine.wire(machine.wait_for_grant(), scheduler.careful.now());
    }
    let longest = if scheduler.overflow.some_sleep() {
        LONGEST_WAIT_FOR_SLEEPERS
    } else {
        LONGEST_WAIT
    };
    let deadline = Instant::now() + longest;
    loop {
        if let Some(processor) = machine.take_grant() {
            return wire_granted(scheduler, machine, processor);
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if !left.is_zero() {
            machine.parker.park_timeout(left);
            continue;
        }
        if scheduler.idle.lock().remove_waiter(machine) {
            scheduler.counters.waits_timed_out.add_one();
            let _unbounded = scheduler.overflow.take(machine, false);
            return wire_overflow(scheduler, machine);
        }
        // Somebody has taken this machine off the list: the grant is on its way.
        return wire_granted(scheduler, machine, machine.wait_for_grant());
    }
}

fn wire_granted(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    processor: &'static Processor,
) -> Wired<'static> {
    if processor.is_overflow() {
        return wire_overflow(scheduler, machine);
    }
    machine.wire(processor, scheduler.careful.now())
}

/// Gives machines that wait in turn their overflow processors, if there is room since some that hold one were found asleep. Monitor only.
pub(crate) fn serve_waiters(scheduler: &'static Scheduler) {
    while !mutant::UNBOUNDED_WAIT
        && scheduler.idle.waiters() > 0
        && scheduler.overflow.has_room()
        && let Some(machine) = scheduler.idle.lock().pop_waiter()
    {
        let _unbounded = scheduler.overflow.take(machine, false);
        machine.grant(machine.overflow());
    }
}

/// The user's code has returned to the runtime in C: a `longjmp`, out of a signal's handler say, left a call for good.
/// The machine comes back as if that had returned. `above` is where the stack stands in the runtime: what was called from there is over.
#[cold]
pub(crate) fn come_back(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    above: usize,
) -> Wired<'static> {
    if !machine.handshake.own_status().is_in_c() {
        fatal(&["a poll ended without a processor"]);
    }
    machine.calls.drop_dead(above);
    if machine.handshake.leave_c() || machine.handshake.settle() == Returned::Kept {
        // SAFETY: RUNNING is published and the processor was not taken.
        return unsafe { machine.prove() };
    }
    acquire(scheduler, machine, false)
}

/// Gives this machine's processor up outside of C: to whoever wants it next, or dissolved.
pub(crate) fn give_up(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    wired: Wired<'static>,
) {
    let processor = release(machine, wired);
    if processor.is_overflow() {
        machine.helping.end();
    }
    machine.handshake.unwire();
    dispose(scheduler, machine, processor);
}

/// Takes the processor out of the proof: the caller must publish UNWIRED or IN C, and then [`dispose`] of it.
pub(crate) fn release(machine: &'static Machine, _wired: Wired<'_>) -> &'static Processor {
    // SAFETY: stored by `wire` from a `&'static`.
    unsafe { machine.processor_pointer().as_ref() }
}

/// What becomes of a processor that this machine, or the monitor for it, gave up.
pub(crate) fn dispose(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    processor: &'static Processor,
) {
    if processor.is_overflow() {
        // Its owner stays: it is nobody else's, and the machine may have it again by now, if this is the monitor.
        scheduler.overflow.dissolve(machine);
    } else {
        give::pass_on(scheduler, processor);
    }
}

#[cfg(all(test, not(loom), not(miri)))]
mod tests {
    use super::{dispose, give_up, wire_overflow};
    use crate::sched::config::Config;
    use crate::sched::current;
    use crate::sched::scheduler::Scheduler;

    #[test]
    fn a_monitor_that_disposes_late_leaves_the_machine_its_overflow_processor() {
        // It may run already: any will do.
        assert!(Scheduler::start(|| Ok::<_, ()>(Config::for_tests())).is_ok());
        let scheduler = Scheduler::started();
        let machine = current::attach();
        let takes = || scheduler.overflow.take(machine, false);
        assert!(takes());
        let _in_c = wire_overflow(scheduler, machine);
        // The monitor has claimed it, and has not disposed of it, when the machine is back from C and takes it again.
        assert!(takes());
        let wired = wire_overflow(scheduler, machine);
        dispose(scheduler, machine, machine.overflow());
        assert!(
            machine
                .processor(&wired)
                .owner()
                .is_some_and(|owner| std::ptr::eq(owner, machine))
        );
        assert_eq!(scheduler.overflow.in_use(), 1);
        give_up(scheduler, machine, wired);
        assert_eq!(scheduler.overflow.in_use(), 0);
    }
}
