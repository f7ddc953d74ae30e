//! `yield_now`: lets the other tasks go first.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Queues the current task behind the others of its processor.
///
/// Runs on: a task, or any other future.
/// Go's counterpart is `runtime.Gosched`.
///
/// ```
/// cffi::block_on(async {
///     cffi::yield_now().await;
/// });
/// ```
pub fn yield_now() -> YieldNow {
    YieldNow { yielded: false }
}

/// The future of [`yield_now`].
#[derive(Debug)]
#[must_use = "futures do nothing unless awaited"]
pub struct YieldNow {
    yielded: bool,
}

impl Future for YieldNow {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.yielded {
            return Poll::Ready(());
        }
        self.yielded = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
