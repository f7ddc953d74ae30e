//! [`Gate`]: where C code waits for a test, and a test for C code.

use std::ptr::NonNull;
use std::sync::Arc;

use cffi::cffi;

/// A gate in C. Threads that wait at it are blocked in C until somebody opens it.
///
/// No wait is endless: what says so after 20 seconds is the test's own assertion, not a hang.
#[derive(Clone, Debug)]
pub struct Gate(Arc<Owned>);

#[derive(Debug)]
struct Owned(NonNull<Opaque>);

/// `struct gate` of `c/gate.c`.
#[derive(Debug)]
#[repr(C)]
struct Opaque([u8; 0]);

// SAFETY: `c/gate.c` touches a gate only under its mutex.
unsafe impl Send for Owned {}
// SAFETY: as above.
unsafe impl Sync for Owned {}

#[cffi]
unsafe extern "C" {
    #[cffi(nocallback)]
    safe fn gate_new() -> *mut Opaque;
    #[cffi(nocallback)]
    unsafe fn gate_free(gate: *mut Opaque);
    // A leaf: who opens a gate keeps the processor, whatever the monitor does, so that a test can say who is back first.
    #[cffi(leaf)]
    unsafe fn gate_open(gate: *mut Opaque);
    #[cffi(nocallback)]
    unsafe fn gate_inside(gate: *mut Opaque) -> u32;
    unsafe fn gate_wait(gate: *mut Opaque) -> bool;
    #[cffi(blocking)]
    #[link_name = "gate_wait"]
    unsafe fn gate_wait_blocking(gate: *mut Opaque) -> bool;
    #[cffi(nocallback)]
    #[link_name = "gate_wait"]
    unsafe fn gate_wait_nocallback(gate: *mut Opaque) -> bool;
    unsafe fn gate_meet(gate: *mut Opaque, parties: u32) -> bool;
    unsafe fn gate_wait_for(gate: *mut Opaque, parties: u32) -> bool;
}

// A `Gate` holds its C gate until the last clone is dropped: that is why the pointer is good in each call below.
impl Gate {
    /// A closed gate.
    #[expect(
        clippy::new_without_default,
        reason = "a test says that it makes a new one"
    )]
    #[must_use]
    pub fn new() -> Gate {
        Gate(Arc::new(Owned(
            NonNull::new(gate_new()).expect("C has memory for a gate"),
        )))
    }

    /// Lets everybody through, now and later. Not a call that is counted, and one that keeps the processor.
    pub fn open(&self) {
        // SAFETY: see above.
        unsafe { gate_open(self.pointer()) }
    }

    /// Blocks in C, in a full call, until the gate is open. `false`: nobody opened it within 20 seconds.
    #[must_use]
    pub fn wait(&self) -> bool {
        // SAFETY: see above.
        unsafe { gate_wait(self.pointer()) }
    }

    /// As [`Gate::wait`], in a `blocking` call.
    #[must_use]
    pub fn wait_blocking(&self) -> bool {
        // SAFETY: see above.
        unsafe { gate_wait_blocking(self.pointer()) }
    }

    /// As [`Gate::wait`], in a `nocallback` call.
    #[must_use]
    pub fn wait_nocallback(&self) -> bool {
        // SAFETY: see above.
        unsafe { gate_wait_nocallback(self.pointer()) }
    }

    /// Blocks in C until so many threads are inside this function. `false`: they were not within 60 seconds.
    #[must_use]
    pub fn meet(&self, parties: u32) -> bool {
        // SAFETY: see above.
        unsafe { gate_meet(self.pointer(), parties) }
    }

    /// How many threads wait at the gate, or have met there.
    #[must_use]
    pub fn inside(&self) -> u32 {
        // SAFETY: see above.
        unsafe { gate_inside(self.pointer()) }
    }

    /// Blocks in C until so many threads wait at the gate. `false`: they did not within 20 seconds.
    #[must_use]
    pub fn wait_for(&self, parties: u32) -> bool {
        // SAFETY: see above.
        unsafe { gate_wait_for(self.pointer(), parties) }
    }

    fn pointer(&self) -> *mut Opaque {
        self.0.0.as_ptr()
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: the last clone is gone, and every call at the gate borrows one.
        unsafe { gate_free(self.0.as_ptr()) }
    }
}
