//! [`Parker`]: one thread sleeps, any thread wakes it. `futex(2)` on one word.
//!
//! Not `std::thread::park`: user code that runs on our machines may park too, and the two would eat each other's wake-ups.
//! Not a condition variable: a machine parks and wakes once for each C call that blocks, and a futex halves what that costs.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use super::plain_futex::{sleep_while, wake_one};

const EMPTY: u32 = 0;
const SLEEPING: u32 = 1;
const NOTIFIED: u32 = 2;

/// A token that one thread waits for.
#[derive(Debug, Default)]
pub(crate) struct Parker(AtomicU32);

impl Parker {
    pub(crate) const fn new() -> Parker {
        Parker(AtomicU32::new(EMPTY))
    }

    /// Waits for the token and takes it. Owner only.
    pub(crate) fn park(&self) {
        self.wait(None);
    }

    /// Waits for the token for at most `time`. `false`: it did not come. Owner only.
    pub(crate) fn park_timeout(&self, time: Duration) -> bool {
        self.wait(Instant::now().checked_add(time))
    }

    /// Leaves the token, and wakes the owner if it sleeps. What happened before is visible to the owner when it has taken the token.
    pub(crate) fn unpark(&self) {
        // Release: partner of the Acquire exchanges in `wait`.
        if self.0.swap(NOTIFIED, Ordering::Release) == SLEEPING {
            wake_one(&self.0);
        }
    }

    fn wait(&self, deadline: Option<Instant>) -> bool {
        // Acquire on each exchange that takes the token: partner of the Release in `unpark`.
        // Relaxed where it does not: nothing was handed over.
        while self
            .0
            .compare_exchange(NOTIFIED, EMPTY, Ordering::Acquire, Ordering::Relaxed)
            .is_err()
        {
            let left = match deadline {
                None => None,
                Some(deadline) => match deadline.checked_duration_since(Instant::now()) {
                    Some(left) if !left.is_zero() => Some(left),
                    _ => return self.0.swap(EMPTY, Ordering::Acquire) == NOTIFIED,
                },
            };
            if self
                .0
                .compare_exchange(EMPTY, SLEEPING, Ordering::Relaxed, Ordering::Relaxed)
                == Err(NOTIFIED)
            {
                continue;
            }
            sleep_while(&self.0, SLEEPING, left);
            // Woken by whom or what does not matter: the word says whether there is a token.
            let _ = self
                .0
                .compare_exchange(SLEEPING, EMPTY, Ordering::Relaxed, Ordering::Relaxed);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Parker;
    use std::sync::Arc;
    use std::time::Duration;

    #[test]
    fn a_token_left_before_the_wait_is_not_lost() {
        let parker = Parker::new();
        parker.unpark();
        assert!(
            parker.park_timeout(Duration::from_secs(60)),
            "the token was there"
        );
        assert!(
            !parker.park_timeout(Duration::from_millis(1)),
            "there was one token, not two"
        );
    }

    #[test]
    fn a_thousand_tokens_wake_a_thousand_waits() {
        let pair = Arc::new((Parker::new(), Parker::new()));
        let other = Arc::clone(&pair);
        let echo = std::thread::spawn(move || {
            for _ in 0..1000 {
                other.0.park();
                other.1.unpark();
            }
        });
        for _ in 0..1000 {
            pair.0.unpark();
            assert!(
                pair.1.park_timeout(Duration::from_secs(60)),
                "a wake-up was lost"
            );
        }
        echo.join().unwrap();
    }
}
