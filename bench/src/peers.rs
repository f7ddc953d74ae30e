//! Runtimes that do the same work: ours, smol's, tokio's.

use std::future::{Future, pending};
use std::pin::Pin;
use std::thread;
use std::time::Instant;

use async_executor::Executor;
use tokio::runtime::Runtime;

use crate::sample::Fallible;

/// A runtime to compare with. `Copy`, so that tasks can make tasks.
pub trait Peer: Copy + Send + 'static {
    /// A task. Its result, when it is awaited.
    fn spawn<T: Send + 'static>(
        self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send;

    /// Lets other tasks run.
    fn yield_now(self) -> impl Future<Output = ()> + Send;

    /// Waits, by the timers that are customary with this runtime.
    fn sleep_until(self, due: Instant) -> impl Future<Output = ()> + Send;

    /// Runs the future as a task, and waits for it on this thread.
    fn run<T: Send + 'static>(self, future: impl Future<Output = T> + Send + 'static) -> T {
        let future: Pin<Box<dyn Future<Output = T> + Send>> = Box::pin(future);
        futures_lite::future::block_on(self.spawn(future))
    }
}

/// Ours.
#[derive(Clone, Copy)]
pub struct Cffi;

impl Cffi {
    /// Starts the runtime with so many processors.
    ///
    /// # Errors
    /// If it runs already.
    pub fn start(processors: usize) -> Fallible<Cffi> {
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
pub struct Smol(&'static Executor<'static>);

impl Smol {
    /// Starts so many threads.
    #[must_use]
    pub fn start(threads: usize) -> Smol {
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

/// tokio's runtime of several workers.
#[derive(Clone, Copy)]
pub struct Tokio(&'static Runtime);

impl Tokio {
    /// Starts so many workers.
    ///
    /// # Errors
    /// If the system refuses something.
    pub fn start(threads: usize) -> Fallible<Tokio> {
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
