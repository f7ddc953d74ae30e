//! What a machine does that stays in C, or in one poll, as the monitor sees it: it sleeps, or it computes.
//!
//! Who sleeps needs no CPU: another thread can have the processor at once. Who computes has its CPU, or waits for one, and another thread beside it
//! would only share that: after calls of some microseconds, each such thread is in the middle of a poll of its own, and there are ever more of them.
//! So a call that computes keeps its processor for a while. Then it loses it all the same, because tasks wait.

use std::time::{Duration, Instant};

use super::machine::Machine;
use crate::learn::InC;
use crate::mutant;

/// So much CPU time a call may use while tasks wait for its processor.
const COMPUTES_FOR: Duration = Duration::from_millis(1);

/// So much CPU time a poll may use while tasks wait behind it, once for itself and once for each overflow processor that runs already.
///
/// So a poll that computes is helped after 10 ms, and many of them get ever fewer threads to share the CPUs with, but some as long as they compute:
/// they may wait for each other without sleeping.
const POLL_COMPUTES_FOR: Duration = Duration::from_millis(10);

/// So many looks a call may stay in which its thread gets no CPU, a tenth of a second or more: on a machine so busy, another thread would wait beside it.
/// Not a time, because all threads of a process may stand still at once.
const LOOKS_WITHOUT_CPU: u32 = 100;

/// What the monitor remembers of one stay in C.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Stay {
    first: Option<Look>,
    last: Option<Look>,
    looks: u32,
}

#[derive(Clone, Copy, Debug)]
struct Look {
    when: Instant,
    /// The thread's clock.
    cpu: Duration,
}

impl Stay {
    /// The machine has come to C since the last look.
    pub(crate) fn begin(machine: &Machine, now: Instant) -> Stay {
        let first = machine.thread.cpu_time().map(|cpu| Look { when: now, cpu });
        Stay {
            first,
            last: first,
            looks: 0,
        }
    }

    /// Whether the machine, which is in the same call since [`Stay::begin`] or for longer, must lose its processor, and why.
    pub(crate) fn must_end(&mut self, machine: &Machine, now: Instant) -> Option<InC> {
        if mutant::WALL_CLOCK_RULE {
            return Some(InC::Waits);
        }
        let look = machine.thread.cpu_time().map(|cpu| Look { when: now, cpu });
        let last = std::mem::replace(&mut self.last, look);
        let ran = |since: Option<Look>| {
            since
                .zip(look)
                .is_some_and(|(since, look)| look.ran_since(since))
        };
        // It may have fallen asleep a moment ago: then the next look sees it.
        if !ran(last) && sleeps(machine) {
            return Some(InC::Waits);
        }
        let Some((first, look)) = self.first.zip(look) else {
            self.first = look;
            return None;
        };
        self.looks += 1;
        let computed = look.cpu.saturating_sub(first.cpu);
        let long = computed >= COMPUTES_FOR || self.looks >= LOOKS_WITHOUT_CPU;
        long.then_some(InC::Computes)
    }
}

/// Whether the thread of a machine in C sleeps, whose clock has hardly moved.
fn sleeps(machine: &Machine) -> bool {
    let ask = || machine.thread.sleeps();
    match machine.calls.running() {
        Some(function) => function.still.sleeps(ask),
        None => ask(),
    }
}

/// The clock of a machine's thread when the monitor first saw it in its poll.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Poll(Option<Duration>);

impl Poll {
    pub(crate) fn begin(machine: &Machine) -> Poll {
        Poll(machine.thread.cpu_time())
    }

    /// Whether the poll, which has lasted for long, sleeps or has computed for long. One that waits for a CPU is not stuck: so would its helper.
    pub(crate) fn is_stuck(self, machine: &Machine, overflow_in_use: usize) -> bool {
        if mutant::WALL_CLOCK_RULE {
            return true;
        }
        let ran = |begun: Duration| Some(machine.thread.cpu_time()?.saturating_sub(begun));
        let may = u32::try_from(1 + overflow_in_use).map_or(Duration::MAX, |share| {
            POLL_COMPUTES_FOR.saturating_mul(share)
        });
        self.0.and_then(ran).is_none_or(|computed| computed >= may) || machine.thread.sleeps()
    }
}

impl Look {
    /// Whether the thread had a CPU most of the time since `before`.
    fn ran_since(self, before: Look) -> bool {
        let ran = self.cpu.saturating_sub(before.cpu);
        2 * ran >= self.when.duration_since(before.when)
    }
}
