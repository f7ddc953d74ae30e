//! What a thread does with its time: it computes, it waits for a CPU, or it sleeps.
//!
//! The wall clock alone does not tell: a thread that computes on a busy machine takes long as well.

use std::fs::File;
use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// The CPU time of this thread so far. A system call, of some 200 ns.
pub(crate) fn own_cpu_time() -> Duration {
    cpu_time(libc::CLOCK_THREAD_CPUTIME_ID).unwrap_or_default()
}

/// How often a thread went to sleep: it gave its CPU up because it had to wait for something. That its CPU was taken away is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sleeps(i64);

/// A thread of ours was seen to have slept. Not every system that says it is Linux counts.
static KERNEL_COUNTS: AtomicBool = AtomicBool::new(false);

impl Sleeps {
    /// Sleeps for a moment, and looks whether the kernel counts it.
    pub(crate) fn find_out_whether_they_count() {
        // Long enough that the timer does not fire before the thread sleeps.
        std::thread::sleep(Duration::from_micros(50));
        let _seen = Sleeps::own();
    }

    /// This thread's so far. A system call, of some 300 ns.
    pub(crate) fn own() -> Sleeps {
        // SAFETY: all zeroes are a `rusage`.
        let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
        // SAFETY: `usage` is writable. Where the call fails, it stays zero.
        unsafe { libc::getrusage(libc::RUSAGE_THREAD, &raw mut usage) };
        let slept = usage.ru_nvcsw;
        // Relaxed, here and below: advice.
        if slept != 0 && !KERNEL_COUNTS.load(Ordering::Relaxed) {
            KERNEL_COUNTS.store(true, Ordering::Relaxed);
        }
        Sleeps(slept)
    }

    /// Whether the thread has slept since `before`; `true` also where the kernel does not count.
    pub(crate) fn since(self, before: Sleeps) -> bool {
        self != before || !KERNEL_COUNTS.load(Ordering::Relaxed)
    }
}

/// A thread as others may ask the kernel about it.
#[derive(Debug, Default)]
pub(crate) struct Thread(AtomicU64);

impl Thread {
    /// From now on it is the calling thread.
    #[cfg(not(miri))]
    pub(crate) fn set_to_this(&self) {
        let mut clock: libc::clockid_t = 0;
        // SAFETY: a thread may always ask for its own clock, and `clock` is writable.
        let failed = unsafe { libc::pthread_getcpuclockid(libc::pthread_self(), &raw mut clock) };
        // SAFETY: `gettid` takes nothing and cannot fail.
        let id = unsafe { libc::gettid() };
        let clock = if failed == 0 { clock } else { 0 };
        let both = u64::from(clock.cast_unsigned()) << 32 | u64::from(id.cast_unsigned());
        // Relaxed: the numbers name something of the kernel's; no memory is reached through them.
        self.0.store(both, Ordering::Relaxed);
    }

    /// Miri has no such clocks.
    #[cfg(miri)]
    pub(crate) fn set_to_this(&self) {}

    /// Its CPU time so far. `None`: nobody knows, because it has ended, say.
    pub(crate) fn cpu_time(&self) -> Option<Duration> {
        // Relaxed: see `set_to_this`.
        let clock = (self.0.load(Ordering::Relaxed) >> 32) as u32;
        if clock == 0 {
            return None;
        }
        cpu_time(clock.cast_signed())
    }

    /// As [`Thread::sleeps`], but `false` where nobody says.
    pub(crate) fn surely_sleeps(&self) -> bool {
        // Relaxed: see `set_to_this`.
        let id = self.0.load(Ordering::Relaxed) as u32;
        state(id).is_some_and(|state| state != b'R')
    }

    /// Whether it neither runs nor waits for a CPU. `true` also where nobody says. Some system calls, and text: 5 µs.
    pub(crate) fn sleeps(&self) -> bool {
        // Relaxed: see `set_to_this`.
        let id = self.0.load(Ordering::Relaxed) as u32;
        state(id) != Some(b'R')
    }
}

fn cpu_time(clock: libc::clockid_t) -> Option<Duration> {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: `time` is writable; a clock that does not exist is an error.
    if unsafe { libc::clock_gettime(clock, &raw mut time) } != 0 {
        return None;
    }
    let seconds = u64::try_from(time.tv_sec).ok()?;
    let nanoseconds = u32::try_from(time.tv_nsec).ok()?;
    Some(Duration::new(seconds, nanoseconds))
}

/// The letter by which the kernel tells what thread `id` of this process does.
fn state(id: u32) -> Option<u8> {
    let mut path = [0; 48];
    let mut rest = path.as_mut_slice();
    write!(rest, "/proc/self/task/{id}/stat").ok()?;
    let left = rest.len();
    let length = path.len() - left;
    let path = std::str::from_utf8(&path[..length]).ok()?;
    // The number, the name in parentheses (16 bytes at most, and any), the letter.
    let mut line = [0; 64];
    let read = File::open(path).ok()?.read(&mut line).ok()?;
    let line = &line[..read];
    let end_of_name = line.iter().rposition(|&byte| byte == b')')?;
    line.get(end_of_name + 2).copied()
}

#[cfg(all(test, not(miri)))]
mod tests {
    use super::{Sleeps, Thread, own_cpu_time};
    use std::hint::spin_loop;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    const PATIENCE: Duration = Duration::from_secs(20);

    /// Uses a millisecond of CPU time.
    fn compute() {
        let begun = own_cpu_time();
        while own_cpu_time() - begun < Duration::from_millis(1) {
            spin_loop();
        }
    }

    #[test]
    fn a_thread_that_sleeps_is_told_from_one_that_computes() {
        let thread = Thread::default();
        assert_eq!(thread.cpu_time(), None, "no thread yet");
        let enough = AtomicBool::new(false);
        let (sender, receiver) = channel::<()>();
        std::thread::scope(|scope| {
            let (thread, enough) = (&thread, &enough);
            scope.spawn(move || {
                thread.set_to_this();
                while !enough.load(Ordering::Relaxed) {
                    compute();
                }
                let _ended = receiver.recv();
            });
            let wait_until = |what: &str, so: &dyn Fn() -> bool| {
                let begun = Instant::now();
                while !so() {
                    assert!(begun.elapsed() < PATIENCE, "never seen: {what}");
                    std::thread::yield_now();
                }
            };
            wait_until("it computes", &|| {
                thread.cpu_time().is_some_and(|time| !time.is_zero())
            });
            assert!(!thread.sleeps(), "it runs, or waits for a CPU");
            enough.store(true, Ordering::Relaxed);
            wait_until("it sleeps", &|| thread.sleeps());
            assert!(
                thread.cpu_time() >= Some(Duration::from_millis(1)),
                "its clock stands, and can be read"
            );
            drop(sender);
        });
    }

    #[test]
    fn sleeps_are_counted_and_computing_is_none() {
        let this = Arc::new(Thread::default());
        this.set_to_this();
        let before = Sleeps::own();
        let (sender, receiver) = channel::<()>();
        let watched = Arc::clone(&this);
        let helper = std::thread::spawn(move || {
            let begun = Instant::now();
            while !watched.sleeps() && begun.elapsed() < PATIENCE {
                std::thread::yield_now();
            }
            drop(sender);
        });
        let _ended = receiver.recv();
        assert!(Sleeps::own().since(before), "it slept until it was seen to");
        helper.join().unwrap();
        let before = Sleeps::own();
        assert!(!Sleeps::own().since(before), "nothing was waited for");
    }
}
