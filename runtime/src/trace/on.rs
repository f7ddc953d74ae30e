//! Recording: one list for the process, in the order in which the events happened.

use super::Event;
use crate::sync::Mutex;

static EVENTS: Mutex<Vec<Event>> = Mutex::new(Vec::new());

/// Notes an event.
pub(crate) fn event(event: Event) {
    EVENTS.lock().push(event);
}

/// Takes all events noted so far.
#[must_use]
pub fn take() -> Vec<Event> {
    std::mem::take(&mut EVENTS.lock())
}

/// Notes an event with the depth of C calls at it.
pub(crate) fn event_at_depth(event: fn(u32) -> Event, depth: impl FnOnce() -> u32) {
    EVENTS.lock().push(event(depth()));
}
