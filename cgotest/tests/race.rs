//! Under ThreadSanitizer: races between tasks, and in C, are reported; what the program orders is not. Empty in other builds.
//!
//! Each program that must be clean has a twin that lacks one edge, and must be reported.
#![cfg(cffi_race)]
#![allow(unsafe_code, reason = "bindings to test C, and races on purpose")]

#[path = "race/edges.rs"]
mod edges;
#[path = "race/everyday.rs"]
mod everyday;
#[path = "race/hooks.rs"]
mod hooks;
#[path = "race/load.rs"]
mod load;
#[path = "race/places.rs"]
mod places;

use std::cell::UnsafeCell;
use std::ffi::{CStr, c_int};

use cffi::{cffi, yield_now};

#[cffi]
unsafe extern "C" {
    #[cffi(leaf)]
    #[link_name = "race_add"]
    safe fn add_in_leaf(more: c_int);
    #[link_name = "race_add"]
    safe fn add_in_call(more: c_int);
    #[cffi(leaf)]
    safe fn race_set(word: c_int, value: c_int);
    safe fn race_wait(word: c_int, value: c_int) -> bool;
    // It does block, with the processor. And it is no edge, and leaves no trace: the detector forgets what a thread did that goes on to do very much.
    #[cffi(leaf)]
    #[link_name = "race_wait"]
    safe fn stay_until(word: c_int, value: c_int) -> bool;
    safe fn race_nothing();
    safe fn race_back(f: extern "C" fn(c_int) -> c_int, n: c_int) -> c_int;
    safe fn race_back_on_thread(f: extern "C" fn(c_int) -> c_int, n: c_int) -> c_int;
    safe fn race_back_on_free_thread(f: extern "C" fn(c_int) -> c_int, n: c_int) -> bool;
    safe fn race_everyday(name: &CStr) -> c_int;
    static mut race_shared: c_int;
}

/// Touches the C global from Rust.
fn touch() {
    // SAFETY: an `int`, and nobody concludes anything from its value. Where the test is about a race there is one: the detector is asked whether it sees it.
    unsafe { race_shared += 1 }
}

/// Memory that is handed from one to another without a lock.
#[derive(Default)]
struct Handed(UnsafeCell<u64>);

// SAFETY: whoever touches it is ordered against everybody else, or the test is about the detector's finding that it is not.
unsafe impl Sync for Handed {}

impl Handed {
    fn touch(&self) {
        // SAFETY: see above.
        unsafe { *self.0.get() += 1 }
    }
}

/// Gives way until it holds.
async fn until(holds: impl Fn() -> bool) {
    while !holds() {
        yield_now().await;
    }
}
