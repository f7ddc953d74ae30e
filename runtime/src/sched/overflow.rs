//! Overflow processors: each machine has one of its own, and runs on it when it needs to run and finds no other.
//!
//! Here is only how many are in use and whose, so that a bound can be kept and the monitor can look at them: at all of them, however many there are.
//! One that the monitor did not see would not be helped when its poll is stuck, nor taken back while it is in C.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use super::machine::Machine;
use crate::mutant;

/// Each segment has twice as many slots as the one before: these are more than there can be threads.
const SEGMENTS: usize = 24;

/// Slots of the first segment, and those for each processor.
const FEWEST: usize = 64;

/// Those in use.
#[derive(Debug)]
pub(crate) struct Overflow {
    in_use: AtomicUsize,
    /// Of these, the ones whose machines were asleep in their polls when the monitor looked last.
    asleep: AtomicUsize,
    /// The same of machines on regular processors.
    asleep_regular: AtomicUsize,
    /// As many as machines may take without waiting.
    at_once: usize,
    segments: [OnceLock<Segment>; SEGMENTS],
}

/// Some of the slots.
#[derive(Debug)]
struct Segment {
    /// Slots that are taken, or that somebody is about to take. Raised before a slot is taken, lowered after it is free.
    used: AtomicUsize,
    /// The machines on an overflow processor. Null: free. Claimed by the machine, or by whoever grants it the processor; cleared by whoever dissolves.
    slots: Box<[AtomicPtr<Machine>]>,
}

impl Overflow {
    pub(crate) fn new(processors: usize) -> Overflow {
        let overflow = Overflow {
            in_use: AtomicUsize::new(0),
            asleep: AtomicUsize::new(0),
            asleep_regular: AtomicUsize::new(0),
            at_once: 4 * processors,
            segments: [const { OnceLock::new() }; SEGMENTS],
        };
        let _first = overflow.segment(0);
        overflow
    }

    /// How many are in use.
    pub(crate) fn in_use(&self) -> usize {
        // Relaxed: a statistic.
        self.in_use.load(Ordering::Relaxed)
    }

    /// Says how many machines are asleep, on overflow processors and on regular ones. Monitor only.
    pub(crate) fn set_asleep(&self, overflow: usize, regular: usize) {
        for (word, count) in [(&self.asleep, overflow), (&self.asleep_regular, regular)] {
            // Relaxed: advice, and old as soon as it is stored. Stored where it changes, because those who come back from C read it.
            if word.load(Ordering::Relaxed) != count {
                word.store(count, Ordering::Relaxed);
            }
        }
    }

    /// Whether some of their machines sleep: then there will be more room than was seen.
    pub(crate) fn some_sleep(&self) -> bool {
        // Relaxed: as in `set_asleep`.
        self.asleep.load(Ordering::Relaxed) > 0
    }

    /// How many run, and do not sleep.
    pub(crate) fn running(&self) -> usize {
        // Relaxed: as in `set_asleep`.
        self.in_use()
            .saturating_sub(self.asleep.load(Ordering::Relaxed))
    }

    /// How many machines sleep on regular processors.
    pub(crate) fn asleep_regular(&self) -> usize {
        // Relaxed: as in `set_asleep`.
        self.asleep_regular.load(Ordering::Relaxed)
    }

    /// Whether fewer run than may at once. Those that sleep take nobody's CPU.
    pub(crate) fn has_room(&self) -> bool {
        let asleep = if mutant::SLEEPERS_COUNT {
            0
        } else {
            // Relaxed: as in `set_asleep`.
            self.asleep.load(Ordering::Relaxed)
        };
        self.in_use() < self.at_once + asleep
    }

    /// Counts one more for `machine`, unless `bounded` and as many run as may at once.
    #[must_use]
    pub(crate) fn take(&self, machine: &'static Machine, bounded: bool) -> bool {
        // The bound is one on how many run, roughly: two that look at the same time may both pass.
        if bounded && !self.has_room() {
            return false;
        }
        // Relaxed: a count that hands nothing over.
        self.in_use.fetch_add(1, Ordering::Relaxed);
        for number in 0.. {
            let segment = self.segment(number);
            // Relaxed: whoever looks for machines and finds a count of zero has not seen the slot either.
            if segment.used.fetch_add(1, Ordering::Relaxed) < segment.slots.len() {
                segment.enter(machine);
                return true;
            }
            segment.used.fetch_sub(1, Ordering::Relaxed);
        }
        true
    }

    /// One less. Called by whoever holds the processor: its machine, or the monitor that took it.
    pub(crate) fn dissolve(&self, machine: &'static Machine) {
        let left = self.made().any(|segment| segment.leave(machine));
        debug_assert!(left, "an overflow processor in use has a slot");
        // Relaxed: as in `take`.
        self.in_use.fetch_sub(1, Ordering::Relaxed);
    }

    /// The machines that run on one, each with the number of its slot, as far as this thread can see.
    pub(crate) fn machines(&self) -> impl Iterator<Item = (usize, &'static Machine)> {
        let looked_at = if mutant::OVERFLOW_BEYOND_SIGHT {
            1
        } else {
            SEGMENTS
        };
        let first_numbers = self.made().scan(0, |next, segment| {
            let first = *next;
            *next += segment.slots.len();
            Some((first, segment))
        });
        first_numbers
            .take(looked_at)
            // Relaxed: as in `take`.
            .filter(|(_, segment)| segment.used.load(Ordering::Relaxed) > 0)
            .flat_map(|(first, segment)| {
                let slots = segment.slots.iter().enumerate();
                slots.filter_map(move |(index, slot)| {
                    // Acquire: partner of the Release in `enter`.
                    // SAFETY: only `enter` stores here, from a `&'static`.
                    let machine = unsafe { slot.load(Ordering::Acquire).as_ref() }?;
                    Some((first + index, machine))
                })
            })
    }

    fn segment(&self, number: usize) -> &Segment {
        self.segments[number].get_or_init(|| {
            let slots = (FEWEST + 2 * self.at_once) << number;
            Segment {
                used: AtomicUsize::new(0),
                slots: (0..slots).map(|_| AtomicPtr::default()).collect(),
            }
        })
    }

    /// The segments that there are.
    fn made(&self) -> impl Iterator<Item = &Segment> {
        self.segments.iter().map_while(OnceLock::get)
    }
}

impl Segment {
    /// Takes a slot, of which the caller has counted one as its own: so there is one.
    fn enter(&self, machine: &'static Machine) {
        let pointer = std::ptr::from_ref(machine).cast_mut();
        // Again, because one that was taken when this passed it may have become free, and a free one further on have been taken.
        while !self.slots.iter().any(|slot| {
            // Release: partner of the Acquire in `machines`. Relaxed look first: an exchange on a taken slot would only bounce its cache line.
            slot.load(Ordering::Relaxed).is_null()
                && slot
                    .compare_exchange(
                        std::ptr::null_mut(),
                        pointer,
                        Ordering::Release,
                        Ordering::Relaxed,
                    )
                    .is_ok()
        }) {
            std::hint::spin_loop();
        }
    }

    /// Frees one slot of the machine's. `false`: it has none here.
    fn leave(&self, machine: &'static Machine) -> bool {
        // Relaxed: the caller has seen its own count, which came before its slot.
        if self.used.load(Ordering::Relaxed) == 0 {
            return false;
        }
        let pointer = std::ptr::from_ref(machine).cast_mut();
        let left = self.slots.iter().any(|slot| {
            // Relaxed: nothing is handed over. An exchange, because a machine has two slots while the monitor has not disposed of an earlier
            // processor of it, and both may be given back at the same time.
            slot.load(Ordering::Relaxed) == pointer
                && slot
                    .compare_exchange(
                        pointer,
                        std::ptr::null_mut(),
                        Ordering::Relaxed,
                        Ordering::Relaxed,
                    )
                    .is_ok()
        });
        if left {
            // Relaxed: as in `Overflow::take`.
            self.used.fetch_sub(1, Ordering::Relaxed);
        }
        left
    }
}

#[cfg(all(test, not(loom), not(miri)))]
mod tests {
    use super::Overflow;
    use crate::sched::machine;

    #[test]
    fn the_monitor_sees_each_of_a_thousand_overflow_processors_and_none_that_is_gone() {
        let overflow = Overflow::new(1);
        let machines: Vec<_> = (0..1000).map(|_| machine::take_record()).collect();
        for (before, machine) in machines.iter().enumerate() {
            assert!(overflow.take(machine, false));
            assert_eq!(
                overflow.machines().count(),
                before + 1,
                "the monitor looks at every overflow processor"
            );
        }
        let mut slots: Vec<_> = overflow.machines().map(|(slot, _)| slot).collect();
        slots.sort_unstable();
        slots.dedup();
        assert_eq!(slots.len(), 1000, "each has a slot of its own");
        for (gone, machine) in machines.iter().enumerate() {
            overflow.dissolve(machine);
            assert_eq!(overflow.machines().count(), 999 - gone);
        }
        assert_eq!(overflow.in_use(), 0);
        machines.into_iter().for_each(machine::give_back_record);
    }

    #[test]
    fn a_machine_that_took_one_twice_gives_both_back_whoever_is_first() {
        let overflow = Overflow::new(1);
        let machine = machine::take_record();
        for _ in 0..2000 {
            assert!(overflow.take(machine, false) && overflow.take(machine, false));
            std::thread::scope(|scope| {
                scope.spawn(|| overflow.dissolve(machine));
                overflow.dissolve(machine);
            });
            assert_eq!(overflow.machines().count(), 0);
        }
        machine::give_back_record(machine);
    }

    #[test]
    fn those_that_sleep_do_not_count_against_those_that_run() {
        let overflow = Overflow::new(1);
        let machine = machine::take_record();
        for _ in 0..4 {
            assert!(overflow.take(machine, true));
        }
        assert!(!overflow.take(machine, true), "four run");
        overflow.set_asleep(3, 0);
        for _ in 0..3 {
            assert!(
                overflow.take(machine, true),
                "what is counted is who runs, not who holds"
            );
        }
        assert!(!overflow.take(machine, true));
        (0..7).for_each(|_| overflow.dissolve(machine));
        machine::give_back_record(machine);
    }
}
