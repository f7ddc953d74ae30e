//! How many threads the process has at most, seen from a thread of its own.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Often enough for threads that live as long as a long search.
const PERIOD: Duration = Duration::from_millis(2);

/// Watches until asked for the result.
pub(crate) struct PeakThreads {
    peak: Arc<AtomicUsize>,
    stop: Sender<()>,
    watcher: JoinHandle<()>,
}

impl PeakThreads {
    /// Starts to watch.
    pub(crate) fn watch() -> PeakThreads {
        let (stop, stopped) = mpsc::channel();
        let peak = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&peak);
        let watcher = thread::spawn(move || {
            while stopped.recv_timeout(PERIOD) == Err(RecvTimeoutError::Timeout) {
                // Relaxed: a number by itself; `peak` reads it after the join.
                seen.fetch_max(threads(), Ordering::Relaxed);
            }
        });
        PeakThreads {
            peak,
            stop,
            watcher,
        }
    }

    /// The most threads there were, the watching one not counted. 0 where the system does not tell.
    pub(crate) fn peak(self) -> usize {
        drop(self.stop);
        self.watcher
            .join()
            .expect("the watching thread reads a file and does not panic");
        // Relaxed: the join ordered it.
        self.peak.load(Ordering::Relaxed).saturating_sub(1)
    }
}

fn threads() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("Threads:"));
    line.and_then(|number| number.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::Ordering;
    use std::thread;

    use super::{PeakThreads, threads};

    #[test]
    fn the_peak_counts_threads_that_have_ended() {
        let before = threads();
        let watch = PeakThreads::watch();
        let barrier = Barrier::new(9);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| barrier.wait());
            }
            while watch.peak.load(Ordering::Relaxed) < before + 9 {
                thread::yield_now();
            }
            barrier.wait();
        });
        assert!(watch.peak() >= before + 8);
    }
}
