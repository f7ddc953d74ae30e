//! Registers a process that has threads already for membarrier: on a thread of its own, because the kernel takes its time.

use std::thread;

use super::scheduler::Scheduler;
use super::sysmon;
use crate::{race, sys};

/// Sees to it that the process is registered, if it is not. By the monitor's thread, when it starts.
///
/// On a thread beside it: the monitor has processors to take meanwhile. Where that thread cannot be had, the monitor waits itself.
pub(crate) fn begin(scheduler: &'static Scheduler) {
    if scheduler.config.stress_no_membarrier || !scheduler.careful.wants_registration() {
        return;
    }
    let name = String::from("cffi-membarrier");
    let begun = move || {
        let _runtime = race::runtime();
        register(scheduler);
    };
    // This thread ends, and lets go of what std had it inherit: only then is its end after its beginning, to the race detector.
    let made = race::outside(|| thread::Builder::new().name(name).spawn(begun));
    if made.is_err() {
        register(scheduler);
    }
}

/// A kernel that refuses leaves machines careful.
fn register(scheduler: &'static Scheduler) {
    if sys::membarrier_register() {
        scheduler.careful.registered();
        sysmon::hurry(scheduler);
    }
}
