//! What must hold at the end of each test.

use std::thread;
use std::time::{Duration, Instant};

/// After so long what has not come will not come.
const LIMIT: Duration = Duration::from_secs(20);

/// The same at the end of a test. Shorter than C code waits at a gate, so that a call that a test leaves behind is found.
const LIMIT_AT_THE_END: Duration = Duration::from_secs(10);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(1);

/// Asserts that nothing is left over: no thread is in C, no call counts as unfinished, every processor is back, no overflow processor runs, no task lives.
///
/// Threads on their way out of C, and tasks whose handles were dropped, are waited for.
///
/// # Panics
/// Naming what is left.
#[track_caller]
pub fn settled() {
    before(LIMIT_AT_THE_END, "everything is settled", &mut || {
        let now = cffi::metrics();
        let left = [
            ("threads in C", now.machines_in_c),
            ("calls of C that count as unfinished", now.ncgo as usize),
            (
                "processors that did not come back",
                now.procs - now.processors_idle,
            ),
            ("overflow processors", now.overflow_processors),
            ("tasks", now.tasks),
        ];
        let left: Vec<String> = left
            .iter()
            .filter(|(_, count)| *count != 0)
            .map(|(what, count)| format!("{count} {what}"))
            .collect();
        if left.is_empty() {
            Ok(())
        } else {
            Err(format!("left over: {}; {now:?}", left.join(", ")))
        }
    });
}

/// Looks again and again until `look` is content.
///
/// For counters that nothing signals; what can be waited for is waited for.
///
/// # Panics
/// After 20 seconds, with `what` and what `look` said last.
#[track_caller]
pub fn eventually(what: &str, mut look: impl FnMut() -> Result<(), String>) {
    before(LIMIT, what, &mut look);
}

#[track_caller]
fn before(limit: Duration, what: &str, look: &mut dyn FnMut() -> Result<(), String>) {
    let begun = Instant::now();
    while let Err(why) = look() {
        assert!(
            begun.elapsed() < limit,
            "not so within {} s: {what}: {why}",
            limit.as_secs()
        );
        thread::park_timeout(PAUSE);
    }
}
