//! Threads that C made, and that come into Rust through a callback.

use crate::race;
use crate::sched::current;
use crate::sched::machine::Machine;

/// This thread's first callback: it gets a record, which it keeps until it ends.
///
/// If its destructors have run already, it keeps it until the callback returns.
pub(super) fn attach() -> &'static Machine {
    current::attach()
}

/// Gives this thread the record that its first callback or call of C would give it.
///
/// For threads that must not allocate when C calls back, an audio thread, say: call it once at their start.
/// After it, a callback that does not panic allocates nothing of its own, down to sixteen calls and callbacks nested in each other;
/// one that panics allocates what the panic itself does, and the list of waiting panics when the first one waits.
/// Without it, the first callback allocates one record of about 600 bytes, or takes one that an ended thread has left.
///
/// Runs on: any thread.
/// May block: for a lock that is held for nanoseconds.
pub fn attach_thread() {
    let _runtime = race::runtime();
    current::attach();
}
