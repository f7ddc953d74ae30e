//! The machine's loop: find a task, poll it, look where the poll has left us.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;
use std::time::Duration;

use super::machine::{Machine, Role};
use super::processor::Processor;
use super::scheduler::Scheduler;
use super::task::Task;
use super::{acquire, find, grow, wake};
use crate::proof::Wired;
use crate::race;
use crate::record::forget_payload;
use crate::sys;

/// How long a task that woke itself may go on, on an overflow processor, before it queues up with the others.
const OVERFLOW_TIME: Duration = Duration::from_micros(100);

/// An idle machine that nobody needed for so long ends, if there are others.
const IDLE_TIME: Duration = Duration::from_secs(5);

/// The slack that new threads have, and that the monitor does not.
const TIMER_SLACK: u32 = 50_000;

/// How a run ended: the machine has no processor any more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    /// And it is on the list of idle machines already.
    Listed,
    /// And it is on no list.
    Unlisted,
    /// And there are too many: its thread must end.
    Surplus,
}

/// The life of a worker thread, from its first processor, if it is made for one, to the end of its usefulness.
pub(crate) fn thread(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    first: Option<&'static Processor>,
) {
    sys::set_timer_slack(TIMER_SLACK);
    race::thread_of_tasks();
    machine.set_role(Role::Worker);
    let mut left = Left::Unlisted;
    let mut next = first;
    loop {
        let Some(processor) = next
            .take()
            .or_else(|| next_processor(scheduler, machine, left))
        else {
            return;
        };
        left = run(scheduler, machine, processor);
    }
}

fn run(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    processor: &'static Processor,
) -> Left {
    if machine.helping.get().is_some() {
        grow::helper_begins();
    }
    let mut wired = machine.wire(processor, scheduler.careful.now());
    // A processor is passed on only after a task was run with it: one in flight is one idle.
    let mut ran = false;
    // A machine on an overflow processor is on a CPU, which the machines that were woken for the regular ones may still wait for:
    // before it gives up it runs one task for the others. One, because there are more overflow processors than CPUs.
    let mut one_for_others = true;
    loop {
        if machine.processor(&wired).is_overflow() {
            let own = next_on_overflow(scheduler, machine);
            let task = own.or_else(|| {
                let may = std::mem::take(&mut one_for_others) && machine.helping.get().is_none();
                may.then(|| find::one_injected(scheduler)).flatten()
            });
            let Some(task) = task else {
                acquire::give_up(scheduler, machine, wired);
                return Left::Unlisted;
            };
            wired = poll(scheduler, machine, wired, task);
            continue;
        }
        one_for_others = true;
        flush_own_turn(scheduler, machine);
        let others_want_it = scheduler.idle.waiters() > 0 || scheduler.idle.over_limit();
        if ran && others_want_it && !machine.spinning.get() {
            acquire::give_up(scheduler, machine, wired);
            return Left::Unlisted;
        }
        match find::find(scheduler, machine, &wired, !ran) {
            Some(task) => {
                stop_spinning(scheduler, machine);
                wired = poll(scheduler, machine, wired, task);
                ran = true;
            }
            None => return go_idle(scheduler, machine, wired),
        }
    }
}

/// Polls a task once. The poll may cross into C and back, so the proof before is not the proof after.
fn poll(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    wired: Wired<'static>,
    task: Task,
) -> Wired<'static> {
    machine.processor(&wired).begin_poll();
    machine.count_poll();
    drop(wired);
    let place = task.metadata().race.place();
    let other_stack = place
        .stack()
        .map(|stack| machine.calls.begin_other_stack(stack));
    machine.user_code.begin();
    race::poll(place, run_task, task.into_raw().as_ptr());
    machine.user_code.end();
    if let Some(other_stack) = other_stack {
        machine.calls.end_other_stack(other_stack);
    }
    machine
        .wired()
        .unwrap_or_else(|| acquire::come_back(scheduler, machine, sys::stack_pointer()))
}

/// Polls the task that `task` was made of, by `Task::into_raw`, for its caller alone. On the task's own stack, where it has one.
extern "C" fn run_task(task: *mut ()) {
    // SAFETY: `poll` above is the one caller, with a pointer that it has just taken out of a task, once.
    let task = unsafe { Task::from_raw(NonNull::new_unchecked(task)) };
    race::take_over(task.metadata());
    // Panics of the future, and of destructors, are caught inside it. Whatever else arrives here: the hook has reported it, and the machine goes on.
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| task.run())) {
        forget_payload(payload);
    }
}

/// This machine found work: the last one that looked wakes the next, so that work that came meanwhile has somebody to look for it.
fn stop_spinning(scheduler: &'static Scheduler, machine: &'static Machine) {
    if machine.spinning.replace(false)
        && scheduler.idle.spinners.found_work()
        && scheduler.any_tasks()
    {
        wake::notify(scheduler);
    }
}

fn flush_own_turn(scheduler: &'static Scheduler, machine: &'static Machine) {
    if let Some(task) = machine.own_turn.take() {
        wake::return_task(scheduler, task);
    }
}

/// What a machine on its overflow processor runs next: the task that woke itself, for a while; tasks behind a stuck poll, if it stands in.
fn next_on_overflow(scheduler: &'static Scheduler, machine: &'static Machine) -> Option<Task> {
    let own = machine.own_turn.take();
    if let Some((stuck, poll)) = machine.helping.get() {
        if let Some(task) = own {
            wake::return_task(scheduler, task);
        }
        if stuck.is_helped(poll) && stuck.polls() == poll {
            return find::find_for_helper(scheduler);
        }
        return None;
    }
    let is_new = || {
        machine
            .overflow_since
            .get()
            .is_some_and(|since| since.elapsed() < OVERFLOW_TIME)
    };
    if own.is_some() && is_new() {
        return own;
    }
    if scheduler.somebody_sleeps() {
        return instead_of_a_sleeper(scheduler, own);
    }
    wake::return_task(scheduler, own?);
    None
}

/// The next task for a machine on its overflow processor while another sleeps in a poll: it runs in that one's place, which nobody else would take soon.
///
/// What waits has its turn before its own task.
fn instead_of_a_sleeper(scheduler: &'static Scheduler, own: Option<Task>) -> Option<Task> {
    if let Some(task) = own {
        scheduler.returners.push(task);
    }
    let task = find::one_shared(scheduler);
    if scheduler.any_tasks() {
        wake::notify(scheduler);
    }
    task
}

/// No task was found: gives the processor to a machine that waits, or puts both on the idle lists.
fn go_idle(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    wired: Wired<'static>,
) -> Left {
    let processor = acquire::release(machine, wired);
    machine.handshake.unwire();
    processor.set_owner(None);
    // Before the machine is on a list: whoever pops it from there writes this field.
    let spun = machine.spinning.replace(false);
    let mut lists = scheduler.idle.lock();
    let left = if lists.leave_if_over_limit() {
        Left::Surplus
    } else {
        lists.push_machine(machine);
        Left::Listed
    };
    let waiter = lists.pop_waiter();
    if waiter.is_none() {
        lists.push_processor(processor);
    }
    drop(lists);
    if let Some(waiter) = waiter {
        waiter.grant(processor);
    }
    scheduler.idle.spinners.went_idle(spun);
    if scheduler.any_tasks() {
        wake::notify(scheduler);
    }
    left
}

/// Waits for a processor. `None`: there are too many threads, or nobody needed this machine for long, and the thread must end.
fn next_processor(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    left: Left,
) -> Option<&'static Processor> {
    if left == Left::Surplus {
        return None;
    }
    if left == Left::Unlisted {
        let mut lists = scheduler.idle.lock();
        if lists.leave_if_over_limit() {
            return None;
        }
        if scheduler.any_tasks()
            && let Some(processor) = lists.pop_processor()
        {
            return Some(processor);
        }
        lists.push_machine(machine);
    }
    // Once: those that stay after it wait for as long as nobody needs them, and the program's rest wakes nobody.
    let mut may_end = true;
    loop {
        if let Some(processor) = machine.take_grant() {
            return Some(processor);
        }
        if !may_end {
            machine.parker.park();
            continue;
        }
        if machine.parker.park_timeout(IDLE_TIME) {
            continue;
        }
        may_end = false;
        let mut lists = scheduler.idle.lock();
        if lists.machines() > scheduler.config.processors + 2 && lists.remove_machine(machine) {
            lists.remove_thread();
            return None;
        }
    }
}
