//! Which C functions block: the rule by which a function turns to handing its processor off at entry, and back.
//!
//! A retake costs the tasks that wait some tens of microseconds; a hand-off at entry costs the caller less than one. So a function that usually blocks
//! should hand off, and one that rarely does should not. To count retakes oscillates: once a function hands off, it is never retaken, looks harmless,
//! turns back, and is retaken. What holds still is to measure:
//! - a retake starts a probation: the next 64 calls are timed. If their mean, each clamped at 50 µs, is over 1 µs, the function hands off from now on.
//!   Otherwise it stays normal, and twice as many retakes (64 at most) must happen before the next probation;
//! - while it hands off, one call in 16 is timed, and it turns back when the moving average falls under 0.25 µs.
//!
//! The clamp keeps one long call in a thousand from counting as a thousand short ones.

use std::time::{Duration, Instant};

use crate::function::{Function, Learned, Mode};

const PROBATION_CALLS: u32 = 64;
const CLAMP: Duration = Duration::from_micros(50);
const BLOCKS_OVER_NS: u64 = 1_000;
const HARMLESS_UNDER_NS: u64 = 250;
const MOST_RETAKES_WANTED: u32 = 64;
const TIMED_ONE_IN: u64 = 16;
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
    /// When C was entered, if it is timed.
    pub(crate) since: Option<Instant>,
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

/// The monitor took the processor of a call. Counted when it happens, and not when the call returns: where none returns for long, the next ones would learn nothing.
pub(crate) fn at_retake(function: &'static Function) {
    function.register();
    let mut learned = function.learned.lock();
    learned.retakes += 1;
    if function.is_fixed() {
        return;
    }
    match function.mode() {
        Mode::Normal => after_retake(function, &mut learned),
        // It has lasted for as long as the clamp lets count.
        Mode::Probation => probe(function, &mut learned, CLAMP),
        Mode::Handoff => {}
    }
}

/// What this call taught: how long it took. `retaken`: [`at_retake`] has counted it.
pub(crate) fn at_exit(function: &'static Function, time: Duration, retaken: bool) {
    function.register();
    let mut learned = function.learned.lock();
    learned.timed += 1;
    learned.timed_sum += time.min(CLAMP);
    learned.longest = learned.longest.max(time);
    if function.is_fixed() {
        return;
    }
    match function.mode() {
        Mode::Probation if !retaken => probe(function, &mut learned, time),
        Mode::Normal | Mode::Probation => {}
        Mode::Handoff => average(function, &mut learned, time),
    }
}

fn clamped_ns(time: Duration) -> u64 {
    u64::try_from(time.min(CLAMP).as_nanos()).unwrap_or(u64::MAX)
}

fn after_retake(function: &Function, learned: &mut Learned) {
    learned.retakes_since += 1;
    if learned.retakes_since >= learned.retakes_wanted {
        learned.retakes_since = 0;
        learned.probations += 1;
        learned.probed = 0;
        learned.probed_ns = 0;
        function.set_mode(Mode::Probation);
    }
}

fn probe(function: &Function, learned: &mut Learned, time: Duration) {
    learned.probed += 1;
    learned.probed_ns += clamped_ns(time);
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

fn average(function: &Function, learned: &mut Learned, time: Duration) {
    learned.average_ns = (PAST * learned.average_ns + clamped_ns(time)) / (PAST + 1);
    if learned.average_ns < HARMLESS_UNDER_NS {
        learned.unlearned += 1;
        function.set_mode(Mode::Normal);
    }
}

#[cfg(test)]
mod tests {
    use super::{at_entry, at_exit, at_retake};
    use crate::function::{Function, Mode};
    use std::time::Duration;

    /// One call that takes `time`, retaken if it keeps its processor for longer than the monitor waits.
    fn call(function: &'static Function, time: Duration) {
        let entry = at_entry(function);
        let retaken = !entry.hand_off && time > Duration::from_micros(100);
        if retaken {
            at_retake(function);
        }
        if entry.timed {
            at_exit(function, time, retaken);
        }
    }

    #[test]
    fn a_function_that_blocks_turns_to_handoff_and_one_that_stopped_turns_back() {
        static FUNCTION: Function = Function::full("blocks");
        for _ in 0..65 {
            call(&FUNCTION, Duration::from_millis(1));
        }
        assert_eq!(
            FUNCTION.mode(),
            Mode::Handoff,
            "65 calls of 1 ms are more than a probation"
        );
        for _ in 0..16 * 60 {
            call(&FUNCTION, Duration::from_nanos(30));
        }
        assert_eq!(
            FUNCTION.mode(),
            Mode::Normal,
            "60 timed calls of 30 ns bring the average under 0.25 µs"
        );
    }

    #[test]
    fn a_function_that_blocks_once_in_a_thousand_calls_does_not_flip() {
        static FUNCTION: Function = Function::full("bimodal");
        for number in 0..1_000_000 {
            let time = if number % 1000 == 0 {
                Duration::from_millis(5)
            } else {
                Duration::from_nanos(50)
            };
            call(&FUNCTION, time);
        }
        let learned = FUNCTION.learned.lock();
        assert_eq!(learned.learned, 0, "it never was found to block");
        assert!(
            learned.probations <= 1 + 6 + 1000 / 64,
            "probations become rare: {}",
            learned.probations
        );
    }

    #[test]
    fn a_function_that_was_declared_to_block_stays_in_handoff() {
        static FUNCTION: Function = Function::full("declared").blocking();
        for _ in 0..16 * 60 {
            call(&FUNCTION, Duration::from_nanos(30));
        }
        assert_eq!(FUNCTION.mode(), Mode::Handoff);
    }
}
