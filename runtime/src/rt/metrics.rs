//! What the runtime counts.

use std::sync::atomic::Ordering;
use std::time::Duration;

use crate::function::{self, Kind, Mode};
use crate::race;
use crate::sched::current;
use crate::sched::machine::{self, Role};
use crate::sched::scheduler::Scheduler;

/// The runtime's counts at one moment. Each is exact when nothing moves; while tasks run they may be some nanoseconds apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metrics {
    /// Regular processors. 0: the runtime has not started.
    pub procs: usize,
    /// Processors that nobody uses.
    pub processors_idle: usize,
    /// Threads that run tasks or are in `block_on`.
    pub machines: usize,
    /// Of these, the workers that wait for work.
    pub machines_idle: usize,
    /// Of these, the ones that are in C, or in a closure that counts as C.
    pub machines_in_c: usize,
    /// The most worker threads there ever were.
    pub peak_machines: usize,
    /// Calls of C so far, `leaf` ones not counted, on all threads, ended ones included. Go's counterpart is `runtime.NumCgoCall`.
    pub ncgocall: u64,
    /// Calls of C that have not returned, nested ones included.
    pub ncgo: u64,
    /// Processors that the monitor took from machines in C.
    pub retakes: u64,
    /// Processors that were handed off when C was entered.
    pub handoffs: u64,
    /// Overflow processors that run now.
    pub overflow_processors: usize,
    /// Overflow processors that were ever taken.
    pub overflows: u64,
    /// Polls that blocked their processor while tasks waited, and were helped.
    pub stuck_polls: u64,
    /// Threads that were wanted and refused, by the limit or by the kernel.
    pub refused_threads: u64,
    /// Tasks that have not ended.
    pub tasks: usize,
    /// Whether calls of C take the fast path, which the kernel's membarrier makes sound.
    ///
    /// `false`: each call executes fences of its own, some ten nanoseconds more. So it is where the kernel refuses membarrier, and for some
    /// milliseconds after the start in a process that had threads before: then the kernel takes its time, and nobody waits for it.
    pub membarrier: bool,
}

/// The runtime's counts now. Does not start it.
///
/// Runs on: any thread.
/// May block: never for long; it looks at every thread's record.
#[must_use]
pub fn metrics() -> Metrics {
    let _runtime = race::runtime();
    let _entered = current::enter_runtime();
    let mut metrics = Metrics::default();
    let (mut spawned, mut finished) = (0, 0);
    for machine in machine::all() {
        metrics.ncgocall += machine.calls.ncgocall();
        metrics.ncgo += u64::from(machine.calls.accounting().ncgo());
        if matches!(machine.role(), Role::Worker | Role::Blocking) {
            metrics.machines += 1;
            // Relaxed: a statistic.
            metrics.machines_idle += usize::from(machine.idle.load(Ordering::Relaxed));
        }
        metrics.machines_in_c += usize::from(machine.handshake.status().is_in_c());
        let (more_spawned, more_finished) = machine.task_counts();
        spawned += more_spawned;
        finished += more_finished;
    }
    let Some(scheduler) = Scheduler::get() else {
        return metrics;
    };
    let counters = &scheduler.counters;
    spawned += counters.spawned_elsewhere.get();
    finished += counters.finished_elsewhere.get();
    metrics.procs = scheduler.processors.len();
    metrics.processors_idle = scheduler.idle.spinners.idle();
    metrics.peak_machines = counters.peak_machines.get();
    metrics.membarrier = !scheduler.careful.now();
    metrics.retakes = counters.retakes.get();
    metrics.handoffs = counters.handoffs.get();
    metrics.overflow_processors = scheduler.overflow.in_use();
    metrics.overflows = counters.overflows.get();
    metrics.stuck_polls = counters.stuck_polls.get();
    metrics.refused_threads = counters.refused_threads.get();
    metrics.tasks = usize::try_from(spawned.saturating_sub(finished)).unwrap_or(usize::MAX);
    metrics
}

/// What the slow paths learned about one C function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FunctionStats {
    /// The C function's name.
    pub name: &'static str,
    /// What was declared about it.
    pub kind: Kind,
    /// What its calls do with their processor now.
    pub mode: Mode,
    /// How often the monitor took a processor from a call of it.
    pub retakes: u64,
    /// How many of its calls were made in handoff mode.
    pub handoffs: u64,
    /// How often it was timed to find out whether it waits.
    pub probations: u64,
    /// How often it was found to wait, and turned to handoff mode.
    pub learned: u64,
    /// How often it was found harmless again.
    pub unlearned: u64,
    /// How many of its calls were timed.
    pub timed: u32,
    /// How long a timed call waited in the mean: it slept, for a lock, a disk, a peer. This is what hands its processor off.
    ///
    /// A call whose CPU was given to another thread does not wait in this sense.
    pub waiting: Duration,
    /// How long a timed call computed in the mean: CPU time of its thread.
    pub computing: Duration,
    /// The longest of the calls that were timed, from entry to return.
    pub longest: Duration,
}

/// The C functions that ever lost or handed off a processor: which of them wait, which compute, and for how long.
///
/// Functions that always return quickly are not in it.
/// Calls are timed where something is to be found out: some after the first loss of a processor, then again after ever more of them, and one in 17 while
/// the function hands off. So the times are means of samples, and what a function did last may not be in them.
///
/// Runs on: any thread.
#[must_use]
pub fn functions() -> Vec<FunctionStats> {
    let _runtime = race::runtime();
    let _entered = current::enter_runtime();
    function::registered().into_iter().map(stats).collect()
}

fn stats(function: &'static function::Function) -> FunctionStats {
    let learned = function.learned.lock();
    let mean = |sum: Duration| sum.checked_div(learned.timed).unwrap_or_default();
    FunctionStats {
        name: function.name(),
        kind: function.kind(),
        mode: function.mode(),
        retakes: learned.retakes,
        handoffs: function.handoffs(),
        probations: learned.probations,
        learned: learned.learned,
        unlearned: learned.unlearned,
        timed: learned.timed,
        waiting: mean(learned.waiting),
        computing: mean(learned.computing),
        longest: learned.longest,
    }
}
