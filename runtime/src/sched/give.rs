//! Giving a processor to a machine: one that came back from C, an idle one, a new one, or none for now.

use super::grow;
use super::idle::Locked;
use super::processor::Processor;
use super::scheduler::{ATTENTION, Scheduler};
use super::sysmon;
use super::wake;
use crate::sync::fence;

/// Finds a machine for an idle processor. The caller is counted as its spinner.
#[cold]
pub(crate) fn wake_one(scheduler: &'static Scheduler) {
    let mut lists = scheduler.idle.lock();
    if let Some(processor) = lists.pop_processor() {
        match start(scheduler, lists, processor, true) {
            Ok(()) => return,
            Err((mut lists, processor)) => lists.push_processor(processor),
        }
    } else {
        drop(lists);
    }
    scheduler.idle.spinners.nobody_woken();
    grow::ask(scheduler);
    // Nobody was woken for the task that was queued, and while we were counted, whoever queued another or gave a processor up relied on us: the monitor must look.
    // Partner: the heavy fence in `Attention::announce`.
    fence::full();
    if ATTENTION.needs_call_after_push() {
        sysmon::call(scheduler);
    }
}

/// Gives on a processor that has no owner: in turn to a machine that came back from C and to its queued tasks; else it becomes idle.
pub(crate) fn pass_on(scheduler: &'static Scheduler, processor: &'static Processor) {
    processor.set_owner(None);
    let mut lists = scheduler.idle.lock();
    let tasks_turn = processor.owes_tasks_a_turn.get() && processor.has_tasks();
    if !tasks_turn && let Some(waiter) = lists.pop_waiter() {
        processor.owes_tasks_a_turn.set(true);
        drop(lists);
        waiter.grant(processor);
        return;
    }
    processor.owes_tasks_a_turn.set(false);
    let wanted = processor.has_tasks()
        || !scheduler.injector.is_empty()
        || !scheduler.returners.is_empty()
        || (scheduler.idle.spinners.spinning() == 0 && scheduler.any_tasks());
    if wanted {
        match start(scheduler, lists, processor, false) {
            Ok(()) => return,
            Err((again, _)) => lists = again,
        }
        if let Some(waiter) = lists.pop_waiter() {
            drop(lists);
            waiter.grant(processor);
            return;
        }
    }
    lists.push_processor(processor);
    drop(lists);
    grow::ask(scheduler);
    // Whoever queued a task before the processor was idle did not wake anybody: look again.
    scheduler.idle.spinners.went_idle(false);
    if scheduler.any_tasks() {
        wake::notify(scheduler);
    }
}

/// Starts an idle machine with `processor`, or makes one. `Err`: neither could be had at once; the processor is the caller's again, and `grow::ask` must follow.
fn start<'a>(
    scheduler: &'static Scheduler,
    mut lists: Locked<'a>,
    processor: &'static Processor,
    spinning: bool,
) -> Result<(), (Locked<'a>, &'static Processor)> {
    if let Some(machine) = lists.pop_machine() {
        drop(lists);
        machine.spinning.set(spinning);
        machine.grant(processor);
        return Ok(());
    }
    grow::one_more(scheduler, lists, processor, spinning)
}
