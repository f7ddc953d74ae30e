//! [`Mutex`]: the lock of the runtime's own lists. A word that says free, held, or held and waited for; waiters sleep in the kernel.
//!
//! Not parking_lot's own: a thread that waits for one of those stands in a table of that crate's, with a record of which each thread has one.
//! A user's lock may be of that kind, and its wait may hand this machine's processor off (a wrapped `syscall`): to wait in the table a second time,
//! for a lock of the runtime's, would corrupt it. Here nothing belongs to the thread, so it also works when the thread's own variables are gone.
//!
//! Not std's: the race detector sees a lock only if it is compiled for it, and std often is not.

use super::atomic::{AtomicU32, Ordering};
#[cfg(not(loom))]
use crate::sys::{sleep_while, wake_one};

#[cfg(loom)]
#[path = "lock_model.rs"]
mod model;
#[cfg(loom)]
use model::{sleep_while, wake_one};

/// What is guarded.
#[cfg(not(loom))]
pub(crate) type Mutex<T> = lock_api::Mutex<Word, T>;
/// Held until it is dropped.
#[cfg(not(loom))]
pub(crate) type MutexGuard<'a, T> = lock_api::MutexGuard<'a, Word, T>;

const FREE: u32 = 0;
const HELD: u32 = 1;
/// Held, and somebody sleeps or is about to.
const WAITED_FOR: u32 = 2;

/// How often a thread looks whether a lock that nobody sleeps for becomes free: what these locks guard takes tens of nanoseconds.
const LOOKS: u32 = 100;

/// The lock's word.
#[derive(Debug)]
pub(crate) struct Word(AtomicU32);

impl Word {
    #[inline]
    fn acquire(&self) {
        if !self.take() {
            self.acquire_slow();
        }
    }

    #[cold]
    fn acquire_slow(&self) {
        if !cfg!(loom) && self.look() {
            return;
        }
        // Who takes it here cannot know whether others sleep, and leaves the mark for them.
        // Acquire: partner of the Release in `release`.
        while self.0.swap(WAITED_FOR, Ordering::Acquire) != FREE {
            sleep_while(&self.0, WAITED_FOR, None);
        }
    }

    /// Takes it if it becomes free soon.
    fn look(&self) -> bool {
        for _ in 0..LOOKS {
            // Relaxed: advice; `take` looks again.
            match self.0.load(Ordering::Relaxed) {
                FREE if self.take() => return true,
                WAITED_FOR => return false,
                _ => std::hint::spin_loop(),
            }
        }
        false
    }

    /// From free to held.
    #[inline]
    fn take(&self) -> bool {
        // Acquire: partner of the Release in `release`. Relaxed: nothing was taken.
        self.0
            .compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed)
            .is_ok()
    }

    #[inline]
    fn release(&self) {
        // Release: partner of the Acquire in `take` and `acquire_slow`.
        if self.0.swap(FREE, Ordering::Release) == WAITED_FOR {
            wake_one(&self.0);
        }
    }
}

#[cfg(not(loom))]
// SAFETY: the word leaves FREE by an exchange that one thread wins, and comes back to it in `unlock` alone, which the holder calls: so one thread holds it.
unsafe impl lock_api::RawMutex for Word {
    #[allow(
        clippy::declare_interior_mutable_const,
        reason = "each lock starts from a copy of its own"
    )]
    const INIT: Word = Word(AtomicU32::new(FREE));
    type GuardMarker = lock_api::GuardNoSend;

    #[inline]
    fn lock(&self) {
        self.acquire();
    }

    #[inline]
    fn try_lock(&self) -> bool {
        self.take()
    }

    #[inline]
    unsafe fn unlock(&self) {
        self.release();
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::Mutex;

    #[test]
    fn threads_that_take_turns_lose_no_update_and_no_wake_up() {
        static COUNT: Mutex<u64> = Mutex::new(0);
        let turns = if cfg!(miri) { 20 } else { 20_000 };
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for turn in 0..turns {
                        let mut count = COUNT.lock();
                        *count += 1;
                        if turn % 64 == 0 {
                            // The others find it held for long enough to sleep.
                            std::thread::yield_now();
                        }
                    }
                });
            }
        });
        assert_eq!(*COUNT.lock(), 4 * turns);
    }

    #[test]
    fn a_lock_that_is_held_is_not_taken() {
        let lock = Mutex::new(());
        let held = lock.lock();
        assert!(lock.try_lock().is_none());
        drop(held);
        assert!(lock.try_lock().is_some());
    }
}
