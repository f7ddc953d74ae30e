//! `unblock`: code that blocks, run on our processors, awaited from any executor.

use std::future::Future;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::{JoinHandle, spawn};
use crate::call::block_in_place;

/// Runs `f`, which may block, on one of our machines; the future yields what it returns.
///
/// For executors other than ours: a tokio task that calls `cffi::unblock(..).await` blocks none of tokio's threads.
/// In a task of ours, call C directly, or use [`crate::block_in_place`]: both are cheaper and may borrow.
///
/// `f` runs even if the future is dropped.
///
/// Runs on: `f` on a worker thread.
/// May block: never the caller.
///
/// # Panics
/// The future panics with the payload of `f`, if `f` panicked.
///
/// ```
/// let future = cffi::unblock(|| std::fs::metadata(".").map(|found| found.is_dir()));
/// // Any executor will do.
/// assert!(futures_lite::future::block_on(future).unwrap());
/// ```
pub fn unblock<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> Unblock<T> {
    Unblock(spawn(async move { block_in_place(f) }))
}

/// The future of [`unblock`].
#[derive(Debug)]
#[must_use = "the result is lost unless awaited"]
pub struct Unblock<T>(JoinHandle<T>);

impl<T> Future for Unblock<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        // Nobody else has the handle, so the task cannot have been aborted: an error is a panic.
        Pin::new(&mut self.0)
            .poll(context)
            .map(|output| output.unwrap_or_else(|error| resume_unwind(error.into_panic())))
    }
}
