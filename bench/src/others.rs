//! What other programs take of the machine meanwhile: a figure that was measured beside a compiler is about the compiler.

use std::fs;
use std::mem::MaybeUninit;
use std::time::Instant;

/// Cores that other programs may use in a round that counts as quiet.
pub(crate) const QUIET: f64 = 0.2;

/// A stretch of time that began when this was made.
pub(crate) struct Others {
    start: Instant,
    machine: f64,
    own: f64,
}

impl Others {
    pub(crate) fn watch() -> Others {
        Others {
            start: Instant::now(),
            machine: machine_seconds(),
            own: own_seconds(),
        }
    }

    /// The mean number of cores that all but this program and its ended children used since then. The kernel counts in hundredths of a second.
    pub(crate) fn cores(&self) -> f64 {
        let machine = machine_seconds() - self.machine;
        let own = own_seconds() - self.own;
        ((machine - own) / self.start.elapsed().as_secs_f64()).max(0.0)
    }
}

/// Processor time of the whole machine, that stolen by other machines included.
fn machine_seconds() -> f64 {
    let text = fs::read_to_string("/proc/stat").unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    let ticks: Vec<f64> = line
        .split_whitespace()
        .skip(1)
        .filter_map(|number| number.parse().ok())
        .collect();
    // user, nice, system, idle, iowait, irq, softirq, steal
    let busy = [0, 1, 2, 5, 6, 7];
    busy.iter()
        .filter_map(|index| ticks.get(*index))
        .sum::<f64>()
        / 100.0
}

/// Processor time of this process and of its children that have ended.
fn own_seconds() -> f64 {
    let one = |who| {
        let mut usage = MaybeUninit::<libc::rusage>::zeroed();
        // SAFETY: it writes a whole `rusage`, which in any case holds only numbers and is zeroed.
        let usage = unsafe {
            libc::getrusage(who, usage.as_mut_ptr());
            usage.assume_init()
        };
        let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
        seconds(usage.ru_utime) + seconds(usage.ru_stime)
    };
    one(libc::RUSAGE_SELF) + one(libc::RUSAGE_CHILDREN)
}
