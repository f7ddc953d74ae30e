//! A word when a thread ends: later than the destructors of its thread-locals, in the rounds in which pthreads calls those of its keys.
//!
//! The destructor of a Rust thread-local will not do: one that is made when those of its thread have run already, in a key's destructor that calls back, never runs.

use std::ffi::c_void;
use std::ptr;
use std::sync::OnceLock;

/// The key whose destructor `run` is. `None`: the process has no key left.
static KEY: OnceLock<Option<libc::pthread_key_t>> = OnceLock::new();

/// Has `run` called once when this thread ends. Each call in the process passes the same function.
///
/// Where the system has no key or no memory for it, nothing is called: the thread leaves behind what `run` would give back.
/// The same holds for a thread that asks for the first time in the last of those rounds, when the key's turn is over.
pub(crate) fn at_thread_end(run: unsafe extern "C" fn(*mut c_void)) {
    let key = KEY.get_or_init(|| {
        // Threads call it when they end, so it must stay mapped.
        super::pin_this_object();
        let mut key = 0;
        // SAFETY: `key` is writable, and `run` is a function of this object, which stays.
        let made = unsafe { libc::pthread_key_create(&raw mut key, Some(run)) } == 0;
        made.then_some(key)
    });
    if let Some(key) = key {
        // SAFETY: the key was made above and is never deleted. The value is any that is not null: pthreads calls for no other.
        unsafe { libc::pthread_setspecific(*key, ptr::from_ref(&KEY).cast()) };
    }
}
