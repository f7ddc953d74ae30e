//! The task object, as the scheduler sees it: something to run once, with a word of its own beside the future.

use std::cell::Cell;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use super::current::current;
use super::scheduler::Scheduler;
use crate::race;

/// What the task's allocation carries besides its future.
#[derive(Debug)]
pub(crate) struct Meta {
    /// The task in the race detector's eyes.
    pub(crate) race: race::TaskState,
    /// Somebody asked for the task's end; its next poll drops the future. Written by any thread.
    pub(crate) aborted: AtomicBool,
    waiting: Waiting,
}

/// Where the future is that has returned `Pending`, and what drops it there.
///
/// `async-task` has a task's future dropped where a waker, or the handle, was the last to refer to the task.
/// Where a poll was, it frees the memory and drops nothing but the metadata: then that drops the future.
#[derive(Debug)]
struct Waiting(Cell<Option<(NonNull<()>, DropThere)>>);

/// Drops the future at this place.
type DropThere = unsafe fn(NonNull<()>);

// SAFETY: the cell is touched by polls, by the drop of the future and by that of the metadata. `async-task` has them follow one another, with an ordering in between.
unsafe impl Sync for Waiting {}
// SAFETY: as above; the future that it names is `Send`.
unsafe impl Send for Waiting {}

impl Meta {
    /// What a task that is being spawned here carries.
    pub(crate) fn new() -> Meta {
        Meta {
            race: race::TaskState::new(),
            aborted: AtomicBool::new(false),
            waiting: Waiting(Cell::new(None)),
        }
    }
}

impl Meta {
    /// The future waits, at this place.
    ///
    /// # Safety
    /// It stays there as long as the task's allocation. `drop_there` drops it, does not unwind, and may be called when nobody polls the task any more, unless [`Meta::ended`] was before.
    pub(crate) unsafe fn waits(&self, future: NonNull<()>, drop_there: DropThere) {
        self.waiting.0.set(Some((future, drop_there)));
    }

    /// The future was dropped.
    pub(crate) fn ended(&self) {
        self.waiting.0.set(None);
        let _runtime = race::runtime();
        self.race.end();
        match current() {
            Some(machine) => machine.count_finished(),
            None => Scheduler::started().counters.finished_elsewhere.add_one(),
        }
    }
}

impl Drop for Meta {
    fn drop(&mut self) {
        if let Some((future, drop_there)) = self.waiting.0.take() {
            // SAFETY: the task is freed, so nobody polls it any more; its memory is there until this returns.
            unsafe { drop_there(future) };
            self.ended();
        }
    }
}

/// A task that was woken and waits to be polled once.
pub(crate) type Task = async_task::Runnable<Meta>;

/// A place for one task that any thread may fill or empty.
#[derive(Debug, Default)]
pub(crate) struct Slot(AtomicPtr<()>);

impl Slot {
    /// Whether nothing is in it, as far as this thread can see.
    pub(crate) fn is_empty(&self) -> bool {
        // Relaxed: advice. Whoever must not miss a task fences between its announcement and this look.
        self.0.load(Ordering::Relaxed).is_null()
    }

    /// Puts a task in; returns the one that was there.
    pub(crate) fn put(&self, task: Task) -> Option<Task> {
        // AcqRel: Release hands the new task over to `take`, Acquire takes the old one over from its `put`.
        let old = self.0.swap(task.into_raw().as_ptr(), Ordering::AcqRel);
        // SAFETY: every non-null pointer in the slot came from `into_raw`, and the swap made it ours alone.
        NonNull::new(old).map(|raw| unsafe { Task::from_raw(raw) })
    }

    /// Takes the task out.
    pub(crate) fn take(&self) -> Option<Task> {
        if self.is_empty() {
            return None;
        }
        // AcqRel: as in `put`.
        let raw = self.0.swap(std::ptr::null_mut(), Ordering::AcqRel);
        // SAFETY: as in `put`.
        NonNull::new(raw).map(|raw| unsafe { Task::from_raw(raw) })
    }
}
