//! `longjmp` over a call, and then a panic in the same outer call: no record of what was left is used.

use std::ffi::c_int;

use cffi::{block_on, cffi, metrics, spawn};
use cgotest::alone;

use super::{FAILED, Rust, Thrown, caught, silence, throw, throw_unwinding};

/// `struct place` of `c/panic.c`.
#[repr(C)]
struct Place([u8; 0]);

type Leaving = unsafe extern "C" fn(*mut Place);

#[cffi]
unsafe extern "C" {
    safe fn panic_after_jump(leaving: Leaving, rust: Rust, argument: c_int) -> c_int;
    // SAFETY: `panic_after_jump` holds nothing but the place on its stack.
    #[cffi(unsafe(unwind))]
    #[link_name = "panic_after_jump"]
    unsafe fn after_jump_unwinding(leaving: Leaving, rust: Rust, argument: c_int) -> c_int;
    unsafe fn panic_jump(place: *mut Place);
}

/// Makes one more call, which leaves for `place` over this callback.
///
/// No frame that is jumped over holds something whose destructor matters: accounting is put back by whoever finds the records dead.
#[cffi]
unsafe extern "C" fn leave(place: *mut Place) {
    // SAFETY: `place` is on the stack of `panic_after_jump`, which has not returned.
    unsafe { panic_jump(place) }
}

/// The same without a callback of this crate's: only the inner call knows that C runs.
unsafe extern "C" fn leave_plainly(place: *mut Place) {
    // SAFETY: as above.
    unsafe { panic_jump(place) }
}

/// How deep in calls of C this thread is, as its only user.
#[cffi(on_panic = FAILED)]
extern "C" fn depth(_n: c_int) -> c_int {
    metrics().ncgo as c_int
}

/// The same with a large frame: on the stack it stands below the frames that were left.
#[cffi(on_panic = FAILED)]
extern "C" fn depth_in_a_large_frame(_n: c_int) -> c_int {
    let mut frame = [0_u8; 64 * 1024];
    std::hint::black_box(&mut frame);
    metrics().ncgo as c_int
}

/// Throws from a large frame.
#[cffi(on_panic(unwind))]
extern "C" fn throw_from_a_large_frame(n: c_int) -> c_int {
    let mut frame = [0_u8; 64 * 1024];
    std::hint::black_box(&mut frame);
    std::panic::panic_any(Thrown(n))
}

fn everywhere(f: fn()) {
    alone().procs(1).run(move || {
        silence();
        f();
        block_on(async { f() });
        block_on(spawn(async move { (0..1000).for_each(|_| f()) })).unwrap();
        cffi::call(f);
    });
}

#[test]
fn after_a_longjmp_over_a_call_a_callback_counts_only_the_calls_that_live() {
    everywhere(|| {
        let outside = metrics().ncgo as c_int;
        for leaving in [leave as Leaving, leave_plainly] {
            assert_eq!(
                panic_after_jump(leaving, depth, 0),
                1000 + outside + 1,
                "after a longjmp, a callback counts only the calls that live"
            );
        }
        assert_eq!(metrics().ncgo as c_int, outside);
    });
}

#[test]
fn after_a_longjmp_a_callback_with_a_large_frame_counts_only_the_calls_that_live() {
    everywhere(|| {
        let outside = metrics().ncgo as c_int;
        for leaving in [leave as Leaving, leave_plainly] {
            assert_eq!(
                panic_after_jump(leaving, depth_in_a_large_frame, 0),
                1000 + outside + 1
            );
        }
        assert_eq!(metrics().ncgo as c_int, outside);
    });
}

#[test]
fn after_a_longjmp_over_a_call_a_panic_arrives_at_the_outer_call() {
    everywhere(|| {
        let outside = metrics().ncgo;
        for leaving in [leave as Leaving, leave_plainly] {
            assert_eq!(caught(|| panic_after_jump(leaving, throw, 5)), Thrown(5));
            assert_eq!(metrics().ncgo, outside, "no call is left counted");
        }
    });
}

#[test]
fn after_a_longjmp_over_a_call_a_panic_unwinds_to_the_outer_call() {
    everywhere(|| {
        let outside = metrics().ncgo;
        for rust in [throw_unwinding as Rust, throw_from_a_large_frame] {
            // SAFETY: see the declaration.
            let thrown = caught(|| unsafe { after_jump_unwinding(leave_plainly, rust, 6) });
            assert_eq!(thrown, Thrown(6));
            assert_eq!(metrics().ncgo, outside, "no call is left counted");
        }
    });
}
