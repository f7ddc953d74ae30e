//! [`Limited`]: the future of a call that waits for its place and then runs.

use std::fmt;
use std::future::Future;
use std::mem;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::line::Ticket;
use super::place::Step;
use super::{Closed, Limit};
use crate::call::block_in_place;
use crate::rt::{JoinHandle, spawn};

/// The future of [`Limit::unblock`].
#[must_use = "the call stands in the line only when it is polled"]
pub struct Limited<T, F> {
    limit: &'static Limit,
    stage: Stage<T, F>,
}

enum Stage<T, F> {
    New(F),
    Waits(Ticket, F),
    Runs(JoinHandle<T>),
    Ended,
}

// The closure is moved and never pinned.
impl<T, F> Unpin for Limited<T, F> {}

impl<T, F> Limited<T, F> {
    pub(super) fn new(limit: &'static Limit, f: F) -> Limited<T, F> {
        Limited {
            limit,
            stage: Stage::New(f),
        }
    }
}

impl<T, F> Future for Limited<T, F>
where
    T: Send + 'static,
    F: FnOnce() -> T + Send + 'static,
{
    type Output = Result<T, Closed>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if !matches!(this.stage, Stage::Runs(_)) {
            // The user's code: it may panic, and nothing is in the middle yet.
            let waker = context.waker().clone();
            let (ticket, f) = match mem::replace(&mut this.stage, Stage::Ended) {
                Stage::New(f) => (None, f),
                Stage::Waits(ticket, f) => (Some(ticket), f),
                Stage::Runs(_) | Stage::Ended => {
                    panic!("a call with a limit is polled after it has ended")
                }
            };
            let (step, _unused) = this.limit.step(ticket, waker);
            match step {
                Ok(Step::Waits(ticket)) => {
                    this.stage = Stage::Waits(ticket, f);
                    return Poll::Pending;
                }
                Ok(Step::Yours(place)) => {
                    this.stage = Stage::Runs(spawn(async move {
                        let _place = place;
                        block_in_place(f)
                    }));
                }
                Err(closed) => return Poll::Ready(Err(closed)),
            }
        }
        let Stage::Runs(task) = &mut this.stage else {
            unreachable!("it runs, or the poll has ended above");
        };
        let output = Pin::new(task).poll(context);
        if output.is_ready() {
            this.stage = Stage::Ended;
        }
        // Nobody else has the handle, so the task cannot have been aborted: an error is a panic.
        output.map(|output| Ok(output.unwrap_or_else(|error| resume_unwind(error.into_panic()))))
    }
}

impl<T, F> Drop for Limited<T, F> {
    fn drop(&mut self) {
        match &self.stage {
            Stage::Waits(ticket, _) => self.limit.leave(*ticket),
            Stage::Runs(task) => task.abort(),
            Stage::New(_) | Stage::Ended => {}
        }
    }
}

impl<T, F> fmt::Debug for Limited<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stage = match &self.stage {
            Stage::New(_) => "not polled yet",
            Stage::Waits(..) => "waits",
            Stage::Runs(_) => "runs",
            Stage::Ended => "ended",
        };
        f.debug_struct("Limited")
            .field("stage", &stage)
            .finish_non_exhaustive()
    }
}
