//! The heartbeat: a task that wants to run every millisecond, and how late it was each time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use async_io::Timer;
use serde::Serialize;

const PERIOD: Duration = Duration::from_millis(1);

/// Beats until told to stop; yields how late each beat was.
///
/// A beat that was due while the task could not run counts too, as late as it then is.
/// Without that, a stall of a second would be one late beat among many punctual ones.
pub(crate) async fn beat(stop: &AtomicBool) -> Vec<Duration> {
    let mut late = Vec::new();
    let mut due = Instant::now() + PERIOD;
    // Relaxed: nothing is read that was written before the flag; the next beat sees it.
    while !stop.load(Ordering::Relaxed) {
        Timer::at(due).await;
        let now = Instant::now();
        while due <= now {
            late.push(now - due);
            due += PERIOD;
        }
    }
    late
}

/// How late, in milliseconds.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct Lateness {
    pub(crate) p50: f64,
    pub(crate) p99: f64,
    pub(crate) max: f64,
}

impl Lateness {
    /// What is typical, and the worst.
    pub(crate) fn of(mut late: Vec<Duration>) -> Lateness {
        late.sort_unstable();
        let at = |share: usize| match late.len().checked_sub(1) {
            Some(last) => milliseconds(late[last * share / 100]),
            None => 0.0,
        };
        Lateness {
            p50: at(50),
            p99: at(99),
            max: at(100),
        }
    }
}

/// With three decimals, which is more than the clock is good for.
pub(crate) fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 1e6).round() / 1e3
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Lateness;

    #[test]
    fn percentiles_are_those_of_the_sorted_beats() {
        let late = (0..=200).rev().map(Duration::from_millis).collect();
        let lateness = Lateness::of(late);
        assert_eq!(
            [lateness.p50, lateness.p99, lateness.max],
            [100.0, 198.0, 200.0]
        );
    }

    #[test]
    fn no_beat_is_no_lateness() {
        assert_eq!(Lateness::of(Vec::new()).max, 0.0);
    }
}
