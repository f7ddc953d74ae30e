//! The detector's interface (`tsan_interface.h` and `dynamic_annotations.h` of LLVM's compiler-rt), as safe functions where any use is sound.

use std::ffi::{c_char, c_int, c_uint, c_void};

/// A thread of execution in the detector's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fiber(pub(super) *mut c_void);

mod raw {
    use super::{c_char, c_int, c_uint, c_void};

    unsafe extern "C" {
        pub(super) fn __tsan_create_fiber(flags: c_uint) -> *mut c_void;
        pub(super) fn __tsan_destroy_fiber(fiber: *mut c_void);
        pub(super) safe fn __tsan_get_current_fiber() -> *mut c_void;
        pub(super) fn __tsan_set_fiber_name(fiber: *mut c_void, name: *const c_char);
        pub(super) safe fn __tsan_acquire(address: *mut c_void);
        pub(super) safe fn __tsan_release(address: *mut c_void);
        pub(super) fn __tsan_func_exit();
        pub(super) safe fn __tsan_testonly_shadow_stack_current_size() -> usize;
        pub(super) safe fn __tsan_ignore_thread_begin();
        pub(super) fn __tsan_ignore_thread_end();
        pub(super) safe fn AnnotateIgnoreSyncBegin(file: *const c_char, line: c_int);
        pub(super) fn AnnotateIgnoreSyncEnd(file: *const c_char, line: c_int);
        pub(super) safe fn AnnotateBenignRaceSized(
            file: *const c_char,
            line: c_int,
            address: *const c_void,
            bytes: usize,
            why: *const c_char,
        );
    }
}

/// A new fiber, ordered after what the current one did so far.
pub(super) fn create_fiber() -> Fiber {
    // SAFETY: 0 is the only flag there is.
    let fiber = Fiber(unsafe { raw::__tsan_create_fiber(0) });
    // SAFETY: the fiber was made above; the name is copied.
    unsafe { raw::__tsan_set_fiber_name(fiber.0, c"cffi task".as_ptr()) };
    fiber
}

/// Ends a fiber.
///
/// # Safety
/// It was made by [`create_fiber`], runs on no thread, and is not used again.
pub(super) unsafe fn destroy_fiber(fiber: Fiber) {
    // SAFETY: passed on to the caller.
    unsafe { raw::__tsan_destroy_fiber(fiber.0) }
}

/// The fiber, or the thread, that runs now.
pub(super) fn current_fiber() -> Fiber {
    Fiber(raw::__tsan_get_current_fiber())
}

/// What happened in any fiber before it released this address is ordered before what this one does next.
#[inline(always)]
pub(super) fn acquire(address: usize) {
    raw::__tsan_acquire(std::ptr::without_provenance_mut(address));
}

/// Adds what this fiber did so far to what is released on this address.
#[inline(always)]
pub(super) fn release(address: usize) {
    raw::__tsan_release(std::ptr::without_provenance_mut(address));
}

/// Neither memory accesses nor synchronisation of this fiber count. Nests.
#[inline(always)]
pub(super) fn ignore_begin() {
    raw::__tsan_ignore_thread_begin();
    raw::AnnotateIgnoreSyncBegin(FILE, 0);
}

/// They count again. To be called once for each [`ignore_begin`] of this fiber.
#[inline(always)]
pub(super) fn ignore_end() {
    // SAFETY: both callers, `Runtime::drop` and `outside`, pair it with a begin: the first made one, and the second stands inside one.
    unsafe {
        raw::AnnotateIgnoreSyncEnd(FILE, 0);
        raw::__tsan_ignore_thread_end();
    }
}

/// No report about these bytes.
pub(super) fn benign(address: usize, bytes: usize) {
    raw::AnnotateBenignRaceSized(
        FILE,
        0,
        std::ptr::without_provenance(address),
        bytes,
        c"a thread's own variables, which its tasks use in turn".as_ptr(),
    );
}

/// How many frames the detector believes to be on this fiber's stack.
#[inline(always)]
pub(super) fn frames() -> usize {
    raw::__tsan_testonly_shadow_stack_current_size()
}

/// Takes the newest frame off.
///
/// # Safety
/// That frame's function has been left without telling the detector.
#[inline(always)]
pub(super) unsafe fn pop_frame() {
    // SAFETY: passed on to the caller.
    unsafe { raw::__tsan_func_exit() }
}

/// What annotations name as their place.
const FILE: *const c_char = c"cffi".as_ptr();
