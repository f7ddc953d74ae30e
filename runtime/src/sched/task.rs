//! The task object, as the scheduler sees it: something to run once, with a word of its own beside the future.

use std::ptr::NonNull;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use crate::race;

/// What the task's allocation carries besides its future.
#[derive(Debug)]
pub(crate) struct Meta {
    /// The task in the race detector's eyes.
    pub(crate) race: race::TaskState,
    /// Somebody asked for the task's end; its next poll drops the future. Written by any thread.
    pub(crate) aborted: AtomicBool,
    /// Its handle is gone, or about to be. Written before the wake that the handle ends with.
    pub(crate) detached: AtomicBool,
}

impl Meta {
    /// What a task that is being spawned here carries.
    pub(crate) fn new() -> Meta {
        Meta {
            race: race::TaskState::new(),
            aborted: AtomicBool::new(false),
            detached: AtomicBool::new(false),
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
