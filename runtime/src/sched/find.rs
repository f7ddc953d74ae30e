//! What a machine runs next.
//!
//! Three queues want a processor: its own, the injector (tasks that were woken from outside), and the returners (tasks that came back from C).
//! They take turns, so that none waits for more than one task of each of the others, however long those compute.
//! To count turns in larger numbers, and look at the injector at every sixtieth, say, bounds nothing: a turn lasts as long as a poll does.

use crossbeam_deque::{Injector, Steal};

use super::machine::Machine;
use super::processor::{LocalQueue, Turn};
use super::scheduler::Scheduler;
use super::task::Task;
use super::wake;
use crate::proof::Wired;

/// At most so many tasks move from the injector at a time.
const BATCH: usize = 16;

/// The next task for a machine on a regular processor.
///
/// `fresh`: it has the processor since just now. Then the injector comes first: where each task loses the processor again, in C,
/// a turn lasts as long as waking a machine does.
pub(crate) fn find(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    wired: &Wired<'_>,
    fresh: bool,
) -> Option<Task> {
    // SAFETY: the proof is about this machine's processor and outlives the queue.
    let local = unsafe { machine.processor(wired).local() }?;
    if !scheduler.injector.is_empty()
        && (local.take_turn(Turn::Injector) || fresh)
        && let Some(task) = one(&scheduler.injector)
    {
        return Some(instead_of_own(scheduler, &local, task));
    }
    if !scheduler.returners.is_empty()
        && local.take_turn(Turn::Returners)
        && let Some(task) = one(&scheduler.returners)
    {
        return Some(instead_of_own(scheduler, &local, task));
    }
    local.begin_round();
    local
        .pop()
        .or_else(|| batch(&scheduler.injector, &local))
        .or_else(|| one(&scheduler.returners))
        .or_else(|| steal(scheduler, machine, &local))
}

/// A task is run before the processor's own, which may have been queued without waking anybody.
fn instead_of_own(scheduler: &'static Scheduler, local: &LocalQueue<'_>, task: Task) -> Task {
    if !local.is_empty() {
        wake::notify(scheduler);
    }
    task
}

fn steal(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    local: &LocalQueue<'_>,
) -> Option<Task> {
    if !machine.spinning.get() {
        machine.spinning.set(
            scheduler
                .idle
                .spinners
                .start_spinning(scheduler.processors.len()),
        );
    }
    let count = scheduler.processors.len();
    let others = (1..count).map(|step| &scheduler.processors[(local.index() + step) % count]);
    for other in others {
        if let Some(task) = local.steal_from(other) {
            return Some(task);
        }
    }
    one(&scheduler.returners).or_else(|| batch(&scheduler.injector, local))
}

/// The next task for a machine that stands in for a stuck one: shared queues first, then whatever is stuck behind a poll.
pub(crate) fn find_for_helper(scheduler: &'static Scheduler) -> Option<Task> {
    one_shared(scheduler).or_else(|| {
        scheduler
            .processors
            .iter()
            .find_map(|processor| processor.steal_one())
    })
}

/// One task of the shared queues: one that was woken from outside, else one that came back from C.
pub(crate) fn one_shared(scheduler: &'static Scheduler) -> Option<Task> {
    one(&scheduler.injector).or_else(|| one(&scheduler.returners))
}

/// One task that waits for whoever comes.
pub(crate) fn one_injected(scheduler: &'static Scheduler) -> Option<Task> {
    one(&scheduler.injector)
}

fn one(queue: &Injector<Task>) -> Option<Task> {
    until_settled(|| queue.steal())
}

fn batch(queue: &Injector<Task>, local: &LocalQueue<'_>) -> Option<Task> {
    if queue.is_empty() {
        return None;
    }
    until_settled(|| queue.steal_batch_with_limit_and_pop(local.queue(), BATCH))
}

fn until_settled(mut steal: impl FnMut() -> Steal<Task>) -> Option<Task> {
    loop {
        match steal() {
            Steal::Success(task) => return Some(task),
            Steal::Empty => return None,
            Steal::Retry => {}
        }
    }
}
