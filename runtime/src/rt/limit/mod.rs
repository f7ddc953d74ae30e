//! [`Limit`]: at most so many calls at a time. The others wait as futures, which cost no thread.

mod line;
mod place;
mod unblock;

use std::error::Error;
use std::fmt;
use std::time::Duration;

pub use place::{Place, place};
pub use unblock::Limited;

use crate::race;
use crate::sched::current::enter_runtime;
use crate::sync::Mutex;
use line::Line;

/// A bound on how many calls run at the same time, and the line of those that wait for their turn.
///
/// A blocked call costs a thread. Where many tasks call something that only a few can use at a time (a database with
/// eight connections, a device), the others are better kept waiting as futures: give it a limit.
///
/// First come, first served. A limit is a `static`, or lives as long as one (`Box::leak`).
///
/// ```
/// use cffi::Limit;
///
/// static DATABASE: Limit = Limit::new(8);
///
/// let sum = cffi::block_on(async {
///     let queries = (0..100).map(|n| DATABASE.unblock(move || n)).collect::<Vec<_>>();
///     let mut sum = 0;
///     for query in queries {
///         sum += query.await.unwrap();
///     }
///     sum
/// });
/// assert_eq!(sum, 4950);
/// ```
pub struct Limit {
    max: usize,
    line: Mutex<Line>,
}

impl Limit {
    /// A limit of `max` calls at a time.
    ///
    /// # Panics
    /// If `max` is 0: nothing would ever run. In a `static` that is an error of the compiler.
    ///
    /// ```
    /// static DEVICE: cffi::Limit = cffi::Limit::new(1);
    /// assert_eq!(DEVICE.stats().max, 1);
    /// ```
    #[must_use]
    pub const fn new(max: usize) -> Limit {
        assert!(max > 0, "a limit of 0 lets nothing run");
        Limit {
            max,
            line: Mutex::new(Line::new()),
        }
    }

    /// Runs `f`, which may block, on one of our machines once there is a place for it; the future yields what it returns.
    ///
    /// It stands in the line from its first poll on, and costs no thread there.
    /// Dropped while it waits, `f` never runs, and the next one moves up. Dropped while `f` runs, the task is aborted as by
    /// [`JoinHandle::abort`](crate::JoinHandle::abort), and `f` keeps its place until it returns.
    /// A place that is given to a future which nobody polls is taken all the same, as with any lock of async code.
    ///
    /// Any executor may poll it.
    ///
    /// Runs on: `f` on a worker thread.
    /// May block: never the caller.
    ///
    /// # Errors
    /// [`Closed`], if the limit was closed before `f` had a place. `f` is dropped then, by the poll that says so.
    ///
    /// # Panics
    /// The future panics with the payload of `f`, if `f` panicked; its place is given back.
    ///
    /// ```
    /// static FILES: cffi::Limit = cffi::Limit::new(4);
    /// let future = FILES.unblock(|| std::fs::metadata(".").map(|found| found.is_dir()));
    /// assert!(futures_lite::future::block_on(future).unwrap().unwrap());
    /// ```
    pub fn unblock<T, F>(&'static self, f: F) -> Limited<T, F>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        Limited::new(self, f)
    }

    /// Lets nothing new run: who waits gets [`Closed`], and so does who comes later. What runs goes on.
    ///
    /// Runs on: any thread.
    /// May block: never.
    ///
    /// ```
    /// static DEVICE: cffi::Limit = cffi::Limit::new(1);
    /// DEVICE.close();
    /// let error = cffi::block_on(DEVICE.unblock(|| 1)).unwrap_err();
    /// assert_eq!(error.to_string(), "the limit was closed");
    /// ```
    pub fn close(&'static self) {
        for waker in self.with_line(Line::close) {
            self.wake(waker);
        }
    }

    /// How many run, how many wait, and for how long at most.
    ///
    /// Runs on: any thread.
    /// May block: never.
    pub fn stats(&self) -> LimitStats {
        self.with_line(|line| LimitStats {
            max: self.max,
            running: line.running(),
            waiting: line.waiting(),
            longest_wait: line.longest_wait(),
            closed: line.is_closed(),
        })
    }

    /// Looks at the line, or changes it. That is the runtime's own work: what an allocator calls meanwhile is plain.
    fn with_line<R>(&self, f: impl FnOnce(&mut Line) -> R) -> R {
        let _runtime = race::runtime();
        let _entered = enter_runtime();
        f(&mut self.line.lock())
    }
}

impl fmt::Debug for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stats().fmt(f)
    }
}

/// What [`Limit::stats`] tells.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LimitStats {
    /// How many may run at a time.
    pub max: usize,
    /// Calls that have a place now.
    pub running: usize,
    /// Calls that wait for one.
    pub waiting: usize,
    /// The longest that one has waited so far, those included that still do.
    pub longest_wait: Duration,
    /// Nothing new runs.
    pub closed: bool,
}

/// The limit was closed before the call had a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed(());

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the limit was closed")
    }
}

impl Error for Closed {}
