//! Which C functions wait: the rule by which a function turns to handing its processor off at entry, and back.
//!
//! A call that sleeps in C needs no CPU, so whoever waits for its processor should have that at once. One that computes needs its CPU as much as they
//! do: to give its processor to another thread gains nothing but one more thread. So what counts is how long calls sleep, and not how long they take.
//!
//! A retake costs the tasks that wait some tens of microseconds; a hand-off at entry costs the caller less than one. So a function that usually sleeps
//! should hand off, and one that rarely does should not. To count retakes oscillates: once a function hands off, it is never retaken, looks harmless,
//! turns back, and is retaken. What holds still is to measure:
//! - a retake of a call that sleeps starts a probation: the next 64 calls are timed. If what they sleep, each clamped at 50 µs, is over 1 µs in the mean,
//!   the function hands off from now on. Otherwise it stays normal, and twice as many retakes (64 at most) must happen before the next probation;
//! - while it hands off, one call in 17 is timed (a prime, because what programs repeat they repeat at other distances), and it turns back when
//!   the moving average stays under 0.25 µs. Each time it has turned back, it must stay there for twice as many timed calls (16 at first, 1,024 at most):
//!   a function that waits in one call of twenty would else flip for ever, and of the two modes handing off suits it better;
//! - the first retake of a call that computes starts one probation, too, for `functions()` to tell something.
//!
//! The clamp keeps one long call in a thousand from counting as a thousand short ones.

use std::time::Duration;

use crate::function::{Function, Learned, Mode};
use crate::sample::{Begun, Sample};

const PROBATION_CALLS: u32 = 64;
const CLAMP: Duration = Duration::from_micros(50);
const BLOCKS_OVER_NS: u64 = 1_000;
const HARMLESS_UNDER_NS: u64 = 250;
const MOST_RETAKES_WANTED: u32 = 64;
const TIMED_ONE_IN: u64 = 17;
const MOST_QUIET_WANTED: u32 = 1024;
/// Weight of the past in the moving average.
const PAST: u64 = 7;

/// What a slow call does, and what it did.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    /// The function is in handoff mode.
    pub(crate) hand_off: bool,
    /// The call is timed.
    pub(crate) timed: bool,
    /// The machine gave its processor up itself.
    pub(crate) surrendered: bool,
    /// The clocks when C was entered, if it is timed.
    pub(crate) begun: Option<Begun>,
}

/// What this call must do.
pub(crate) fn at_entry(function: &'static Function) -> Entry {
    let mut entry = Entry::default();
    match function.mode() {
        Mode::Normal => {}
        Mode::Probation => entry.timed = true,
        Mode::Handoff => {
            entry.hand_off = true;
            entry.timed = function.count_handoff().is_multiple_of(TIMED_ONE_IN);
        }
    }
    entry
}

/// What a call did when the monitor took its processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InC {
    /// It slept.
    Waits,
    /// It computed, or waited for a CPU.
    Computes,
}

/// The monitor took the processor of a call. Counted when it happens, and not when the call returns: where none returns for long, the next ones would learn nothing.
pub(crate) fn at_retake(function: &'static Function, does: InC) {
    function.register();
    let mut learned = function.learned.lock();
    learned.retakes += 1;
    if function.is_fixed() {
        return;
    }
    match (function.mode(), does) {
        (Mode::Normal, InC::Waits) => after_retake(function, &mut learned),
        (Mode::Normal, InC::Computes) if learned.timed == 0 => {
            begin_probation(function, &mut learned)
        }
        // It has slept for as long as the clamp lets count, or nearly.
        (Mode::Probation, InC::Waits) => probe(function, &mut learned, CLAMP),
        _ => {}
    }
}

/// What this call taught. `retaken`: [`at_retake`] has heard of it.
pub(crate) fn at_exit(function: &'static Function, sample: Sample, retaken: bool) {
    function.register();
    let waiting = sample.waiting();
    let mut learned = function.learned.lock();
    learned.timed = learned.timed.saturating_add(1);
    learned.waiting += waiting;
    learned.computing += sample.cpu;
    learned.longest = learned.longest.max(sample.wall);
    if function.is_fixed() {
        return;
    }
    match function.mode() {
        // One that was retaken while it slept is counted already.
        Mode::Probation if !retaken || waiting.is_zero() => {
            probe(function, &mut learned, waiting);
        }
        Mode::Normal | Mode::Probation => {}
        Mode::Handoff => average(function, &mut learned, waiting),
    }
}

fn clamped_ns(time: Duration) -> u64 {
    u64::try_from(time.min(CLAMP).as_nanos()).unwrap_or(u64::MAX)
}

fn after_retake(function: &Function, learned: &mut Learned) {
    learned.retakes_since += 1;
    if learned.retakes_since >= learned.retakes_wanted {
        begin_probation(function, learned);
    }
}

fn begin_probation(function: &Function, learned: &mut Learned) {
    learned.retakes_since = 0;
    learned.probations += 1;
    learned.probed = 0;
    learned.probed_ns = 0;
    function.set_mode(Mode::Probation);
}

fn probe(function: &Function, learned: &mut Learned, waiting: Duration) {
    learned.probed += 1;
    learned.probed_ns += clamped_ns(waiting);
    // The sum only grows: what is over the bound for all calls of the probation need not wait for them.
    if learned.probed_ns > u64::from(PROBATION_CALLS) * BLOCKS_OVER_NS {
        learned.average_ns = learned.probed_ns / u64::from(learned.probed);
        learned.retakes_wanted = 1;
        learned.learned += 1;
        function.set_mode(Mode::Handoff);
    } else if learned.probed >= PROBATION_CALLS {
        learned.retakes_wanted = (2 * learned.retakes_wanted).min(MOST_RETAKES_WANTED);
        function.set_mode(Mode::Normal);
    }
}

fn average(function: &Function, learned: &mut Learned, waiting: Duration) {
    learned.average_ns = (PAST * learned.average_ns + clamped_ns(waiting)) / (PAST + 1);
    if learned.average_ns >= HARMLESS_UNDER_NS {
        learned.quiet = 0;
        return;
    }
    learned.quiet += 1;
    if learned.quiet >= learned.quiet_wanted {
        learned.quiet = 0;
        learned.quiet_wanted = (2 * learned.quiet_wanted).min(MOST_QUIET_WANTED);
        learned.unlearned += 1;
        function.set_mode(Mode::Normal);
    }
}

#[cfg(test)]
mod tests;
