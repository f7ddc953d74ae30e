//! Recording: one list for the process, in the order in which the events happened.

use std::backtrace::Backtrace;

use super::Event;
use crate::fatal::fatal;
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

/// Where the runtime calls the user's code.
const EDGES: [&str; 5] = [
    // The closure that it runs may have no frame of its own.
    "cffi::sched::user_code::UserCode::run",
    "cffi::sched::worker::run_task",
    "cffi::rt::block_on::block_on",
    "cffi::rt::spawn::TaskFuture",
    "cffi::call::callback::",
];

/// Ends the process if a frame of the runtime's stands between a wrapped function and the user's code that called it.
/// The mark says that there is none; this looks.
pub(crate) fn only_users_code_below() {
    let stack = Backtrace::force_capture().to_string();
    let frames = stack.lines().filter_map(|line| line.split_once(": "));
    let frames = frames.map(|(_, name)| name.trim_start_matches('<'));
    let mut callers = frames
        .skip_while(|name| !name.ends_with("cffi_wrapped_2_call"))
        .skip(1);
    let Some(ours) = callers.find(|name| name.starts_with("cffi::")) else {
        fatal(&["a wrapped function was called as a task's, and no task's poll is on the stack"]);
    };
    if !EDGES.iter().any(|edge| ours.starts_with(edge)) {
        fatal(&[
            "the runtime called a wrapped function as a task would, in `",
            ours,
            "`",
        ]);
    }
}
