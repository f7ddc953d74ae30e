//! Overflow processors: each machine has one of its own, and runs on it when it needs to run and finds no other.
//!
//! Here is only how many are in use and whose, so that a bound can be kept and the monitor can look at them.

use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use super::machine::Machine;

/// Those in use.
#[derive(Debug)]
pub(crate) struct Overflow {
    in_use: AtomicUsize,
    /// As many as machines may take without waiting.
    at_once: usize,
    /// The machines on one. Null: free. Claimed by the machine, cleared by whoever dissolves.
    slots: Box<[AtomicPtr<Machine>]>,
}

impl Overflow {
    pub(crate) fn new(processors: usize) -> Overflow {
        let at_once = 4 * processors;
        let slots = (0..2 * at_once + 64)
            .map(|_| AtomicPtr::default())
            .collect();
        Overflow {
            in_use: AtomicUsize::new(0),
            at_once,
            slots,
        }
    }

    /// How many run.
    pub(crate) fn in_use(&self) -> usize {
        // Relaxed: a statistic.
        self.in_use.load(Ordering::Relaxed)
    }

    /// Counts one more for `machine`, unless `bounded` and there are as many as may run at once.
    #[must_use]
    pub(crate) fn take(&self, machine: &'static Machine, bounded: bool) -> bool {
        // Relaxed: the count bounds how many run; it hands nothing over.
        if self.in_use.fetch_add(1, Ordering::Relaxed) >= self.at_once && bounded {
            self.in_use.fetch_sub(1, Ordering::Relaxed);
            return false;
        }
        let pointer = std::ptr::from_ref(machine).cast_mut();
        for slot in &self.slots {
            // Release: partner of the Acquire in `machines`. Relaxed look first: an exchange on a taken slot would only bounce its cache line.
            if slot.load(Ordering::Relaxed).is_null()
                && slot
                    .compare_exchange(
                        std::ptr::null_mut(),
                        pointer,
                        Ordering::Release,
                        Ordering::Relaxed,
                    )
                    .is_ok()
            {
                return true;
            }
        }
        // No slot: the monitor does not see this one. It ends with its poll, like the others.
        true
    }

    /// One less. Called by whoever holds the processor: its machine, or the monitor that took it.
    pub(crate) fn dissolve(&self, machine: &'static Machine) {
        let pointer = std::ptr::from_ref(machine).cast_mut();
        if let Some(slot) = self
            .slots
            .iter()
            .find(|slot| slot.load(Ordering::Relaxed) == pointer)
        {
            // Relaxed: a machine has one slot at most, and only the holder of its processor clears it.
            slot.store(std::ptr::null_mut(), Ordering::Relaxed);
        }
        self.in_use.fetch_sub(1, Ordering::Relaxed);
    }

    /// The machines that run on one, as far as this thread can see.
    pub(crate) fn machines(&self) -> impl Iterator<Item = (usize, &'static Machine)> {
        self.slots.iter().enumerate().filter_map(|(index, slot)| {
            // Acquire: partner of the Release in `take`.
            // SAFETY: only `take` stores here, from a `&'static`.
            unsafe { slot.load(Ordering::Acquire).as_ref() }.map(|machine| (index, machine))
        })
    }

    pub(crate) fn slots(&self) -> usize {
        self.slots.len()
    }
}
