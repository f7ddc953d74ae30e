//! How late another task is meanwhile: it waits for a timer again and again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::peers::Peer;

/// How long each wait ended after its time.
pub struct Late(Vec<Duration>);

impl Late {
    /// Milliseconds.
    #[must_use]
    pub fn worst(&self) -> f64 {
        self.share(1.0)
    }

    /// What this share of the waits was late by at most, in milliseconds. NaN if there was none.
    #[must_use]
    pub fn share(&self, part: f64) -> f64 {
        let mut late = self.0.clone();
        late.sort_unstable();
        match late.len().checked_sub(1) {
            Some(last) => late[(last as f64 * part) as usize].as_secs_f64() * 1e3,
            None => f64::NAN,
        }
    }
}

/// Says when it is enough.
#[derive(Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Says so.
    pub fn stop(&self) {
        // Relaxed: only the flag itself counts.
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was said.
    #[must_use]
    pub fn is_set(&self) -> bool {
        // Relaxed: as above.
        self.0.load(Ordering::Relaxed)
    }
}

/// A task's waits, until it is enough.
pub async fn beat<R: Peer>(peer: R, period: Duration, stop: Stop) -> Late {
    let mut late = Vec::new();
    while !stop.is_set() {
        let due = Instant::now() + period;
        peer.sleep_until(due).await;
        late.push(due.elapsed());
    }
    Late(late)
}

/// A task's beats, each due a period after the last was due: one that falls due while the task cannot run counts too, as late as it then is.
pub async fn heartbeat<R: Peer>(peer: R, period: Duration, stop: Stop) -> Late {
    let mut late = Vec::new();
    let mut due = Instant::now() + period;
    while !stop.is_set() {
        peer.sleep_until(due).await;
        let now = Instant::now();
        while due <= now {
            late.push(now - due);
            due += period;
        }
    }
    Late(late)
}

/// A thread's waits, until it is enough.
pub fn thread_beat(period: Duration, stop: Stop) -> JoinHandle<Late> {
    thread::spawn(move || {
        let mut late = Vec::new();
        while !stop.is_set() {
            let due = Instant::now() + period;
            thread::sleep(period);
            late.push(due.elapsed());
        }
        Late(late)
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Late;

    #[test]
    fn a_share_is_of_the_sorted_waits() {
        let late = Late((0..=10).rev().map(Duration::from_millis).collect());
        assert_eq!((late.share(0.9), late.worst()), (9.0, 10.0));
        assert!(Late(Vec::new()).worst().is_nan());
    }
}
