//! Whether a poll sleeps in Rust: in a lock, in a channel, in a system call that nobody declared.
//!
//! Its thread's CPU clock stands still then. So does that of a thread that waits for a CPU, which needs no help but a CPU;
//! so what has stood still is asked for, and the kernel says which of the two it is. That costs more than a look at a clock by far:
//! where the answer was no, the next question waits, longer and longer. On machines with more to do than they can, nearly all answers are no.

use std::time::{Duration, Instant};

use crate::sys::Thread;

/// A clock that has stood still for so long is asked about. Most waits for a lock are shorter.
pub(crate) const SETTLE: Duration = Duration::from_micros(80);

/// The longest time between two looks at the clock of one poll.
const LONGEST: Duration = Duration::from_millis(10);

/// After so many answers in a row that were no, the time until the next question grows no more: to 13 ms.
const MOST_MISSES: u32 = 7;

/// What one look told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It runs, or waits for a CPU, as far as is known.
    Awake,
    /// It was looked at for the first time: more will be known [`SETTLE`] later.
    Fresh,
    /// It sleeps.
    Asleep,
}

/// What is known of one poll's thread.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Watched {
    /// The CPU time that the thread had had, and when.
    sample: Option<(Duration, Instant)>,
    /// So long until the next look at the clock.
    pause: Duration,
    asleep: bool,
}

impl Watched {
    /// Looks at the thread, if it is time.
    pub(crate) fn look(&mut self, thread: &Thread, now: Instant, asking: &mut Asking) -> Told {
        let Some((before, since)) = self.sample else {
            let Some(time) = thread.cpu_time() else {
                // Nobody knows, and nobody will.
                return Told::Awake;
            };
            self.sample = Some((time, now));
            self.pause = SETTLE;
            return Told::Fresh;
        };
        if now.duration_since(since) < self.pause {
            return self.told();
        }
        let time = thread.cpu_time();
        if time != Some(before) {
            self.asleep = false;
            self.sample = time.map(|time| (time, now));
        } else if !self.asleep {
            match asking.ask(now, || thread.surely_sleeps()) {
                // Not asked: the sample stays, to be asked about at the next look.
                None => return Told::Awake,
                Some(sleeps) => self.asleep = sleeps,
            }
            self.sample = Some((before, now));
        } else {
            self.sample = Some((before, now));
        }
        self.pause = (2 * self.pause).min(LONGEST);
        self.told()
    }

    fn told(&self) -> Told {
        if self.asleep {
            Told::Asleep
        } else {
            Told::Awake
        }
    }
}

/// When the kernel may be asked again.
#[derive(Debug)]
pub(crate) struct Asking {
    misses: u32,
    not_before: Instant,
}

impl Asking {
    pub(crate) fn new() -> Asking {
        Asking {
            misses: 0,
            not_before: Instant::now(),
        }
    }

    /// The answer, if it is time for a question.
    fn ask(&mut self, now: Instant, question: impl FnOnce() -> bool) -> Option<bool> {
        if now < self.not_before {
            return None;
        }
        let sleeps = question();
        if sleeps {
            self.misses = 0;
        } else {
            self.misses = (self.misses + 1).min(MOST_MISSES);
            self.not_before = now + Duration::from_micros(100 << self.misses);
        }
        Some(sleeps)
    }
}

#[cfg(all(test, not(miri)))]
mod tests {
    use super::{Asking, SETTLE, Told, Watched};
    use crate::sys::Thread;
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    #[test]
    fn a_thread_that_waits_is_found_asleep_at_the_second_look() {
        let thread = Thread::default();
        std::thread::scope(|scope| {
            let (ready, is_ready) = channel();
            let (end, ended) = channel::<()>();
            let thread = &thread;
            scope.spawn(move || {
                thread.set_to_this();
                ready.send(()).unwrap();
                // The other half is dropped: that ends the wait.
                let _ended = ended.recv();
            });
            is_ready.recv().unwrap();
            while !thread.surely_sleeps() {
                std::thread::yield_now();
            }
            let (mut watched, mut asking) = (Watched::default(), Asking::new());
            let begun = Instant::now();
            assert_eq!(watched.look(thread, begun, &mut asking), Told::Fresh);
            assert_eq!(watched.look(thread, begun, &mut asking), Told::Awake);
            let later = begun + SETTLE;
            assert_eq!(watched.look(thread, later, &mut asking), Told::Asleep);
            drop(end);
        });
    }

    #[test]
    fn a_thread_that_runs_is_awake_at_each_look() {
        let (mut watched, mut asking) = (Watched::default(), Asking::new());
        let own = Thread::default();
        own.set_to_this();
        let begun = Instant::now();
        assert_eq!(watched.look(&own, begun, &mut asking), Told::Fresh);
        for look in 1..100 {
            let later = begun + look * Duration::from_millis(20);
            assert_eq!(watched.look(&own, later, &mut asking), Told::Awake);
        }
    }

    #[test]
    fn a_thread_that_nobody_knows_is_not_called_asleep() {
        let (mut watched, mut asking) = (Watched::default(), Asking::new());
        let unknown = Thread::default();
        let begun = Instant::now();
        for look in 0..10 {
            let told = watched.look(&unknown, begun + look * SETTLE, &mut asking);
            assert_ne!(told, Told::Asleep);
        }
    }

    #[test]
    fn questions_that_were_in_vain_become_rare() {
        let mut asking = Asking::new();
        let begun = Instant::now();
        let asked = (0..100_000)
            .filter(|look| {
                let now = begun + *look * Duration::from_micros(20);
                asking.ask(now, || false).is_some()
            })
            .count();
        // Two seconds: seven questions, and then one in 13 ms.
        assert!(asked < 7 + 2000 / 12, "{asked} questions");
    }
}
