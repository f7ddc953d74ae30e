//! Whether a poll sleeps in Rust: in a lock, in a channel, in a system call that nobody declared.
//!
//! Its thread's CPU clock stands still then. So does that of a thread that waits for a CPU, which needs no help but a CPU;
//! so the kernel is asked which of the two it is. That costs more than a look at a clock by far, and where polls go to sleep by tens in a millisecond
//! it cannot be asked about each: what it said of some is taken to hold for as many of the others.
//! Where the answer was no, the next question waits, longer and longer. On machines with more to do than they can, nearly all answers are no.

use std::time::{Duration, Instant};

use crate::sys::Thread;

/// A clock that has stood still for so long is worth a question. Most waits for a lock are shorter.
pub(crate) const SETTLE: Duration = Duration::from_micros(80);

/// The longest time between two looks at the clock of one poll.
const LONGEST: Duration = Duration::from_millis(10);

/// After so many answers in a row that were no, the time until the next question grows no more: to 13 ms.
const MOST_MISSES: u32 = 7;

/// All of them, in [`Asking::asleep_of`].
const WHOLE: usize = 256;

/// What one look told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It runs, as far as is known, or waits for a CPU.
    Awake,
    /// It was looked at for the first time: more will be known [`SETTLE`] later.
    Fresh,
    /// Its clock stands still, and nobody has asked why.
    Still,
    /// It sleeps.
    Asleep,
}

/// What is known of one poll's thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Watched {
    /// The CPU time that the thread had had, and when.
    sample: Option<(Duration, Instant)>,
    /// So long until the next look at the clock.
    pause: Duration,
    told: Told,
}

impl Default for Watched {
    fn default() -> Watched {
        Watched {
            sample: None,
            pause: SETTLE,
            told: Told::Awake,
        }
    }
}

impl Watched {
    /// Looks at the thread's clock, if it is time.
    pub(crate) fn look(&mut self, thread: &Thread, now: Instant) -> Told {
        let Some((before, since)) = self.sample else {
            // Where nobody knows the time, nobody will.
            let Some(time) = thread.cpu_time() else {
                return Told::Awake;
            };
            self.sample = Some((time, now));
            return Told::Fresh;
        };
        if now.duration_since(since) < self.pause {
            return self.told;
        }
        let time = thread.cpu_time();
        let stands = time == Some(before);
        self.sample = time.map(|time| (time, now));
        self.pause = (2 * self.pause).min(LONGEST);
        if !stands {
            self.told = Told::Awake;
        } else if self.told == Told::Awake {
            self.told = Told::Still;
        }
        self.told
    }

    /// Asks the kernel about a clock that stands still, if it is time for a question.
    pub(crate) fn ask(&mut self, thread: &Thread, now: Instant, asking: &mut Asking) -> Told {
        match asking.ask(now, || thread.surely_sleeps()) {
            Some(true) => self.told = Told::Asleep,
            Some(false) => self.told = Told::Awake,
            None => {}
        }
        self.told
    }
}

/// The questions to the kernel: when the next may be asked, and what came of the last.
#[derive(Debug)]
pub(crate) struct Asking {
    misses: u32,
    not_before: Instant,
    /// Of [`WHOLE`] clocks that stood still, so many were of threads that slept, lately.
    share: usize,
}

impl Asking {
    pub(crate) fn new() -> Asking {
        Asking {
            misses: 0,
            not_before: Instant::now(),
            share: 0,
        }
    }

    /// How many of so many threads sleep whose clocks stand still, if they are as those that were asked about.
    pub(crate) fn asleep_of(&self, still: usize) -> usize {
        still * self.share / WHOLE
    }

    /// The answer, if it is time for a question.
    fn ask(&mut self, now: Instant, question: impl FnOnce() -> bool) -> Option<bool> {
        if now < self.not_before {
            return None;
        }
        let sleeps = question();
        if sleeps {
            self.misses = 0;
            self.share += (WHOLE - self.share).div_ceil(4);
        } else {
            self.misses = (self.misses + 1).min(MOST_MISSES);
            self.not_before = now + Duration::from_micros(100 << self.misses);
            self.share -= self.share.div_ceil(4);
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
            assert_eq!(watched.look(thread, begun), Told::Fresh);
            assert_eq!(watched.look(thread, begun), Told::Awake);
            let later = begun + SETTLE;
            assert_eq!(watched.look(thread, later), Told::Still);
            assert_eq!(watched.ask(thread, later, &mut asking), Told::Asleep);
            drop(end);
        });
    }

    #[test]
    fn a_thread_that_runs_is_awake_at_each_look() {
        let mut watched = Watched::default();
        let own = Thread::default();
        own.set_to_this();
        let begun = Instant::now();
        assert_eq!(watched.look(&own, begun), Told::Fresh);
        for look in 1..100 {
            let later = begun + look * Duration::from_millis(20);
            assert_eq!(watched.look(&own, later), Told::Awake);
        }
    }

    #[test]
    fn a_thread_that_nobody_knows_is_not_called_asleep() {
        let mut watched = Watched::default();
        let unknown = Thread::default();
        let begun = Instant::now();
        for look in 0..10 {
            assert_eq!(watched.look(&unknown, begun + look * SETTLE), Told::Awake);
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

    #[test]
    fn what_was_said_of_some_is_taken_to_hold_for_the_others() {
        let mut asking = Asking::new();
        assert_eq!(asking.asleep_of(100), 0, "nothing is known");
        let mut now = Instant::now();
        let mut ask = |asking: &mut Asking, sleeps| {
            now += Duration::from_millis(20);
            assert!(asking.ask(now, || sleeps).is_some());
        };
        (0..20).for_each(|_| ask(&mut asking, true));
        assert_eq!(asking.asleep_of(100), 100, "all were found asleep");
        (0..20).for_each(|_| ask(&mut asking, false));
        assert_eq!(asking.asleep_of(100), 0, "none was");
    }
}
