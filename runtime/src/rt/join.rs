//! [`JoinHandle`]: waits for a task, or ends it.

use std::any::Any;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, Waker};

use async_task::Task;

use super::spawn::{Ended, Finished};
use crate::race;
use crate::sched::task::Meta;

/// The handle of a spawned task: a future of its output.
///
/// Dropping it detaches the task, which goes on.
pub struct JoinHandle<T> {
    /// `None` once it was detached, in `drop`.
    task: Option<Task<Finished<T>, Meta>>,
    waker: Waker,
}

impl<T> JoinHandle<T> {
    pub(super) fn new(task: Task<Finished<T>, Meta>, waker: Waker) -> JoinHandle<T> {
        JoinHandle {
            task: Some(task),
            waker,
        }
    }

    /// Ends the task: its future is dropped instead of being polled again, on a machine.
    ///
    /// A poll that runs is not interrupted: a C call in it returns first, and if the poll ends the task, it has ended.
    /// The handle then yields an error for which [`JoinError::is_cancelled`] holds.
    ///
    /// Runs on: any thread.
    /// May block: never.
    pub fn abort(&self) {
        // Release: partner of the Acquire in the task's next poll.
        self.task()
            .metadata()
            .aborted
            .store(true, Ordering::Release);
        self.waker.wake_by_ref();
    }

    /// Whether the task has ended: awaiting the handle would not wait.
    pub fn is_finished(&self) -> bool {
        self.task().is_finished()
    }

    fn task(&self) -> &Task<Finished<T>, Meta> {
        self.task.as_ref().expect("the task is there until drop")
    }
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let task = self.task.as_mut().expect("the task is there until drop");
        let polled = {
            // The task and who waits for it share a word; only its end is an edge between them.
            let _runtime = race::runtime();
            Pin::new(&mut *task).poll(context)
        };
        polled.map(|output| {
            race::take_over(&task.metadata().aborted);
            let ended = output.take().expect("a task's output is taken once");
            ended.map_err(|ended| match ended {
                Ended::Panicked(payload) => JoinError(Cause::Panicked(Mutex::new(payload))),
                Ended::Aborted => JoinError(Cause::Cancelled),
            })
        })
    }
}

impl<T> Drop for JoinHandle<T> {
    fn drop(&mut self) {
        if let Some(task) = self.task.take() {
            task.detach();
        }
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinHandle")
            .field("finished", &self.is_finished())
            .finish_non_exhaustive()
    }
}

/// Why a task has no output: it panicked or was aborted.
pub struct JoinError(Cause);

enum Cause {
    /// In a lock so that the error is `Sync`, as errors usually are; payloads are only `Send`.
    Panicked(Mutex<Box<dyn Any + Send>>),
    Cancelled,
}

impl JoinError {
    /// Whether the task panicked.
    #[must_use]
    pub fn is_panic(&self) -> bool {
        matches!(self.0, Cause::Panicked(_))
    }

    /// Whether the task was aborted.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        matches!(self.0, Cause::Cancelled)
    }

    /// The panic's payload, for `std::panic::resume_unwind`.
    ///
    /// # Panics
    /// If the task did not panic.
    #[must_use]
    pub fn into_panic(self) -> Box<dyn Any + Send> {
        match self.0 {
            Cause::Panicked(payload) => payload
                .into_inner()
                .unwrap_or_else(std::sync::PoisonError::into_inner),
            Cause::Cancelled => {
                panic!("`JoinError::into_panic` on a task that was aborted; ask `is_panic` first")
            }
        }
    }

    fn message(&self) -> Option<String> {
        let Cause::Panicked(payload) = &self.0 else {
            return None;
        };
        let payload = payload
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        payload
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| payload.downcast_ref::<String>().cloned())
    }
}

impl fmt::Display for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0, self.message()) {
            (Cause::Cancelled, _) => write!(f, "the task was aborted"),
            (Cause::Panicked(_), Some(message)) => write!(f, "the task panicked: {message}"),
            (Cause::Panicked(_), None) => write!(f, "the task panicked"),
        }
    }
}

impl fmt::Debug for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JoinError({self})")
    }
}

impl Error for JoinError {}
