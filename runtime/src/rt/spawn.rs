//! `spawn`: a future becomes a task.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::ptr::NonNull;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, Waker};

use async_task::WithInfo;

use super::JoinHandle;
use super::running;
use crate::race;
use crate::record::forget_payload;
use crate::sched::current::current;
use crate::sched::task::Meta;
use crate::sched::wake;

/// Makes a task of `future`: it runs beside everything else, on our worker threads.
///
/// Starts the runtime if it does not run.
/// Inside a task, the new one runs next on the same processor unless another machine is idle.
///
/// Runs on: any thread.
/// Needs a processor: no.
/// May block: never.
/// Go's counterpart is the `go` statement.
///
/// # Panics
/// If the runtime has to be started and cannot be: an environment variable holds a bad value, or the system has no thread.
///
/// ```
/// let sum = cffi::block_on(async {
///     let a = cffi::spawn(async { 40 });
///     let b = cffi::spawn(async { 2 });
///     a.await.unwrap() + b.await.unwrap()
/// });
/// assert_eq!(sum, 42);
/// ```
#[track_caller]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let meta = {
        let scheduler = running();
        let _runtime = race::runtime();
        match current() {
            Some(machine) => machine.count_spawned(),
            None => scheduler.counters.spawned_elsewhere.add_one(),
        }
        Meta::new()
    };
    if size_of::<TaskFuture<'static, F>>() < BOXED_BY_ASYNC_TASK {
        spawn_with(meta, future)
    } else {
        spawn_with(meta, Box::pin(future))
    }
}

/// A future of so many bytes `async-task` would put into a box, and not free that where a task ends because nobody can wake it any more:
/// what drops the future then, see [`Meta`], knows nothing of the box. A box of ours is part of the future.
const BOXED_BY_ASYNC_TASK: usize = 2048;

fn spawn_with<F>(meta: Meta, future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    // SAFETY: `spawn_unchecked` asks for what `spawn` would check. The future and its output are `Send`, and `'static` but for the borrow of the
    // task's own metadata, which lies in the same allocation and is dropped after the future. The schedule function is `Send`, `Sync` and `'static`.
    let (runnable, task) = unsafe {
        async_task::Builder::new().metadata(meta).spawn_unchecked(
            |meta| TaskFuture {
                meta,
                future: Some(future),
            },
            WithInfo(wake::schedule),
        )
    };
    let handle = JoinHandle::new(task, runnable.waker());
    runnable.schedule();
    handle
}

/// What ended a task before its future was done.
pub(super) enum Ended {
    /// It panicked; the payload.
    Panicked(Box<dyn Any + Send>),
    /// It was aborted.
    Aborted,
}

/// How a task ended, until its handle asks. Dropped unasked, on a machine or with the handle: a panic of the output's destructor is caught.
pub(super) struct Finished<T>(Option<Result<T, Ended>>);

impl<T> Finished<T> {
    pub(super) fn take(mut self) -> Option<Result<T, Ended>> {
        self.0.take()
    }
}

impl<T> Drop for Finished<T> {
    fn drop(&mut self) {
        if let Some(output) = self.0.take() {
            drop_caught(output);
        }
    }
}

/// Drops what a task leaves; a panic of its destructor was printed by the hook, and ends here.
pub(super) fn drop_caught<T>(value: T) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(value))) {
        forget_payload(payload);
    }
}

/// The task's future: the user's, with panics caught and aborts seen. It always ends with a value, so its handle always gets one.
struct TaskFuture<'a, F> {
    meta: &'a Meta,
    /// `None` once it has ended: it is dropped here, where a panic of its destructor is caught too.
    future: Option<F>,
}

impl<F: Future> Future for TaskFuture<'_, F> {
    type Output = Finished<F::Output>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let meta = self.meta;
        // SAFETY: `future` is pinned as the whole is: it is only polled and dropped in place, by `Drop` below too.
        let mut future = unsafe { self.map_unchecked_mut(|this| &mut this.future) };
        // Acquire: partner of the Release in `JoinHandle::abort`: what the aborting thread did before is visible to the future's destructor.
        let ended = if meta.aborted.load(Ordering::Acquire) {
            Err(Ended::Aborted)
        } else {
            let Some(running) = future.as_mut().as_pin_mut() else {
                return Poll::Pending;
            };
            note_waker(context.waker());
            // Unwind safety: after a panic the future is only dropped.
            match catch_unwind(AssertUnwindSafe(|| running.poll(context))) {
                Ok(Poll::Ready(value)) => Ok(value),
                Ok(Poll::Pending) => {
                    // SAFETY: nothing is moved. The future, or our box of it, lies in the task's allocation, and `TaskFuture::drop` says when it has ended.
                    unsafe {
                        let place = NonNull::from(future.get_unchecked_mut());
                        meta.waits(place.cast(), drop_there::<F>);
                    }
                    return Poll::Pending;
                }
                Err(payload) => Err(Ended::Panicked(payload)),
            }
        };
        let dropped = catch_unwind(AssertUnwindSafe(|| future.set(None)));
        // To whoever joins. Another address than that of wakes.
        race::hand_over(&meta.aborted);
        Poll::Ready(Finished(Some(match dropped {
            Ok(()) => ended,
            Err(payload) => {
                drop_caught(ended);
                Err(Ended::Panicked(payload))
            }
        })))
    }
}

/// This machine knows its own wakers by this. Its record is the runtime's, of which the race detector sees nothing.
fn note_waker(waker: &Waker) {
    let _runtime = race::runtime();
    if let Some(machine) = current() {
        machine.wakers.set(Some(waker.vtable()));
    }
}

impl<F> Drop for TaskFuture<'_, F> {
    fn drop(&mut self) {
        drop_in_place_caught(&mut self.future);
        self.meta.ended();
    }
}

/// Drops a future that waits, in a task that nobody can wake any more.
///
/// # Safety
/// It points at the `Option<F>` of a `TaskFuture` that nobody uses.
unsafe fn drop_there<F>(future: NonNull<()>) {
    // SAFETY: passed on to the caller.
    drop_in_place_caught(unsafe { future.cast::<Option<F>>().as_mut() });
}

/// To `async-task` a panic of the destructor would be the end of the process.
fn drop_in_place_caught<F>(future: &mut Option<F>) {
    if future.is_some() {
        // Unwind safety: nobody sees the future again.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| *future = None)) {
            forget_payload(payload);
        }
    }
}
