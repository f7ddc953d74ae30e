//! What the race detector was told so far, for the tests: how many edges, over all processors.

use super::machine;
use super::scheduler::Scheduler;

/// Releases and acquires that hooks told through processors.
#[must_use]
pub fn counts() -> (u64, u64) {
    let _runtime = crate::race::runtime();
    let regular = Scheduler::get()
        .into_iter()
        .flat_map(|scheduler| scheduler.processors.iter());
    let overflow = machine::all().into_iter().map(|machine| machine.overflow());
    regular.chain(overflow).fold((0, 0), |sum, processor| {
        let (releases, acquires) = processor.race.counts();
        (sum.0 + releases, sum.1 + acquires)
    })
}
