//! [`JoinHandle`]: waits for a task, or ends it.

use std::any::Any;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::ptr;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

use async_task::Task;

use super::spawn::{Ended, Finished, drop_caught};
use crate::race;
use crate::record::forget_payload;
use crate::sched::current::current;
use crate::sched::task::Meta;

/// The handle of a spawned task: a future of its output.
///
/// Dropping it detaches the task, which goes on.
/// Any executor may poll it; a waker that panics when the task has ended is printed by the panic hook, and harms nobody else.
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
            if is_ours(context.waker()) {
                Pin::new(&mut *task).poll(context)
            } else {
                let waker = race::outside(|| Waker::from(Foreign::arc(context.waker())));
                Pin::new(&mut *task).poll(&mut Context::from_waker(&waker))
            }
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

/// Whether it wakes what this thread polls for us, a task or a `block_on`: such a waker does not panic.
fn is_ours(waker: &Waker) -> bool {
    let ours = current().and_then(|machine| machine.wakers.get());
    ours.is_some_and(|ours| ptr::eq(ours, waker.vtable()))
}

/// A waker of somebody else's. To `async-task`, which calls and drops it when the task has ended, a panic there would be the end of the process.
struct Foreign(ManuallyDrop<Waker>);

impl Foreign {
    fn arc(waker: &Waker) -> Arc<Foreign> {
        Arc::new(Foreign(ManuallyDrop::new(waker.clone())))
    }
}

impl Wake for Foreign {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // Unwind safety: nothing of ours is in it.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| self.0.wake_by_ref())) {
            forget_payload(payload);
        }
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        // SAFETY: this is its end, so nobody uses the waker again.
        let waker = unsafe { ManuallyDrop::take(&mut self.0) };
        drop_caught(waker);
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
