//! Runtimes that do the same work: ours, smol's, tokio's.

use std::future::{Future, pending};
use std::pin::Pin;
use std::thread;
use std::time::Instant;

use async_executor::Executor;
use tokio::runtime::Runtime;

use crate::measure::Fallible;

/// A runtime to compare with. `Copy`, so that tasks can make tasks.
pub(super) trait Peer: Copy + Send + 'static {
    fn spawn<T: Send + 'static>(
        self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send;

    fn yield_now(self) -> impl Future<Output = ()> + Send;

    /// Waits, by the timers that are customary with this runtime.
    fn sleep_until(self, due: Instant) -> impl Future<Output = ()> + Send;

    /// Runs the future as a task, and waits for it on this thread.
    fn run<T: Send + 'static>(self, future: impl Future<Output = T> + Send + 'static) -> T {
        let future: Pin<Box<dyn Future<Output = T> + Send>> = Box::pin(future);
        futures_lite::future::block_on(self.spawn(future))
    }
}

#[derive(Clone, Copy)]
pub(super) struct Cffi;

impl Cffi {
    pub(super) fn start(processors: usize) -> Fallible<Cffi> {
        cffi::Builder::new().procs(processors).start()?;
        Ok(Cffi)
    }
}

impl Peer for Cffi {
    fn spawn<T: Send + 'static>(
        self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send {
        let task = cffi::spawn(future);
        async { task.await.expect("no task panics") }
    }

    fn yield_now(self) -> impl Future<Output = ()> + Send {
        cffi::yield_now()
    }

    async fn sleep_until(self, due: Instant) {
        async_io::Timer::at(due).await;
    }
}

/// async-executor, on threads that do nothing else.
#[derive(Clone, Copy)]
pub(super) struct Smol(&'static Executor<'static>);

impl Smol {
    pub(super) fn start(threads: usize) -> Smol {
        let executor: &Executor<'_> = Box::leak(Box::new(Executor::new()));
        for _ in 0..threads {
            thread::spawn(|| futures_lite::future::block_on(executor.run(pending::<()>())));
        }
        Smol(executor)
    }
}

impl Peer for Smol {
    fn spawn<T: Send + 'static>(
        self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send {
        self.0.spawn(future)
    }

    fn yield_now(self) -> impl Future<Output = ()> + Send {
        futures_lite::future::yield_now()
    }

    async fn sleep_until(self, due: Instant) {
        async_io::Timer::at(due).await;
    }
}

#[derive(Clone, Copy)]
pub(super) struct Tokio(&'static Runtime);

impl Tokio {
    pub(super) fn start(threads: usize) -> Fallible<Tokio> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(threads)
            .enable_all()
            .build()?;
        Ok(Tokio(Box::leak(Box::new(runtime))))
    }
}

impl Peer for Tokio {
    fn spawn<T: Send + 'static>(
        self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send {
        let task = self.0.spawn(future);
        async { task.await.expect("no task panics") }
    }

    fn yield_now(self) -> impl Future<Output = ()> + Send {
        tokio::task::yield_now()
    }

    fn sleep_until(self, due: Instant) -> impl Future<Output = ()> + Send {
        tokio::time::sleep_until(due.into())
    }
}
