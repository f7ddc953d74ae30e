//! Candidates that are a loop around one operation: timed by `cffi-bench`, and run alone for instruction counters.

/// Calls in one sample: long enough to be timed, short enough to lie within a time slice.
pub const CALLS: u64 = 100_000;

/// A candidate of a case, and its timed loop.
pub struct Loop {
    /// `group.case`.
    pub case: &'static str,
    /// What is compared with the others of the case.
    pub candidate: &'static str,
    /// Makes so many calls on this thread. Nanoseconds per call.
    pub run: fn(u64) -> f64,
}

impl Loop {
    /// `group.case.candidate`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}.{}", self.case, self.candidate)
    }

    /// Runs the loop in a task.
    ///
    /// # Errors
    /// If it panics.
    pub fn on_a_task(&self, calls: u64) -> Result<f64, cffi::JoinError> {
        let run = self.run;
        cffi::block_on(cffi::spawn(async move { run(calls) }))
    }
}

/// A row of a group's loops. The call stands in its loop as a user would write it.
macro_rules! timed {
    ($case:expr, $candidate:literal, $start:expr, |$value:ident| $call:expr) => {{
        #[inline(never)]
        fn run(calls: u64) -> f64 {
            let start = std::time::Instant::now();
            let mut $value = $start;
            for _ in 0..calls {
                $value = $call;
            }
            std::hint::black_box($value);
            start.elapsed().as_secs_f64() * 1e9 / calls as f64
        }
        Loop {
            case: $case,
            candidate: $candidate,
            run,
        }
    }};
}
pub(crate) use timed;
