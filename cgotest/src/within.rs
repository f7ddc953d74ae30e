//! The watch-dog: what hangs is named, and ends.

use std::process;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Runs `f`; ends the process with a message that names `what` if it takes longer than `limit`.
///
/// A bound on liveness, not on speed: choose it far above what a loaded machine needs.
pub fn within<R>(limit: Duration, what: &str, f: impl FnOnce() -> R) -> R {
    let (done, wait) = mpsc::channel::<()>();
    let message = format!("not within {} s: {what}", limit.as_secs());
    let dog = thread::spawn(move || {
        // The sender is dropped when `f` returns or panics.
        if wait.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
            eprintln!(
                "{message}\n{:#?}\n{:#?}",
                cffi::metrics(),
                cffi::functions()
            );
            process::abort();
        }
    });
    let value = f();
    drop(done);
    dog.join().expect("the watch-dog only waits");
    value
}
