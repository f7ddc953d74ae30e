//! A task becomes ready: where it is queued, and who is woken for it.

use async_task::ScheduleInfo;

use super::current::current;
use super::give;
use super::scheduler::{ATTENTION, Scheduler};
use super::spinners::Wake;
use super::sysmon;
use super::task::Task;
use crate::race;

/// Queues a task that was woken or spawned. Any thread, in C or not.
pub(crate) fn schedule(task: Task, info: ScheduleInfo) {
    race::hand_over(task.metadata());
    let _runtime = race::runtime();
    let scheduler = Scheduler::started();
    let Some(machine) = current() else {
        return inject(scheduler, task);
    };
    let _entered = machine.user_code.enter_runtime();
    let Some(wired) = machine.wired() else {
        return inject(scheduler, task);
    };
    // SAFETY: the proof is about this thread's machine, and lives as long as the queue.
    let Some(local) = (unsafe { machine.processor(&wired).local() }) else {
        if info.woken_while_running {
            // It woke itself in the poll that ended just now: it may go on here for a while.
            if let Some(previous) = machine.own_turn.replace(Some(task)) {
                return_task(scheduler, previous);
            }
            return;
        }
        return inject(scheduler, task);
    };
    if info.woken_while_running {
        let alone = local.is_empty();
        local.push(task);
        if alone {
            // This machine takes it next, and wakes another itself if it takes something else before: see `find`.
            return;
        }
    } else {
        local.push_next(task);
    }
    notify(scheduler);
}

fn inject(scheduler: &'static Scheduler, task: Task) {
    scheduler.injector.push(task);
    notify(scheduler);
}

/// Queues a task that ran on an overflow processor for its next turn.
pub(crate) fn return_task(scheduler: &'static Scheduler, task: Task) {
    scheduler.returners.push(task);
    notify(scheduler);
}

/// After a task was queued: wakes an idle processor if nobody looks for work, and the monitor if nobody can be woken.
#[inline]
pub(crate) fn notify(scheduler: &'static Scheduler) {
    match scheduler.idle.spinners.after_push() {
        Wake::SomebodySpins => {}
        Wake::One => give::wake_one(scheduler),
        Wake::NobodyIdle => {
            if ATTENTION.needs_call_after_push() {
                sysmon::call(scheduler);
            }
        }
    }
}
