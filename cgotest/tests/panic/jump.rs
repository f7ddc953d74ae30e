//! `longjmp` over a call, and then a panic in the same outer call: no record of what was left is used.

use std::ffi::c_int;
use std::hint;

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

/// Runs `f` from a large frame: what it calls begins far below what the C function calls next.
fn from_far_below(f: impl FnOnce()) {
    let mut frame = [0_u8; 32 * 1024];
    hint::black_box(&mut frame);
    f();
    hint::black_box(&mut frame);
}

/// Makes one more call, which leaves for `place` over this callback.
///
/// No frame that is jumped over holds something whose destructor matters: accounting is put back by whoever finds the records dead.
#[cffi]
unsafe extern "C" fn leave(place: *mut Place) {
    // SAFETY: `place` is on the stack of `panic_after_jump`, which has not returned.
    from_far_below(|| unsafe { panic_jump(place) });
}

/// The same without a callback of this crate's: only the inner call knows that C runs.
unsafe extern "C" fn leave_plainly(place: *mut Place) {
    // SAFETY: as above.
    from_far_below(|| unsafe { panic_jump(place) });
}

/// Leaves from a plain call: nobody but this callback knows that Rust ran.
#[cffi]
unsafe extern "C" fn leave_from_the_body(place: *mut Place) {
    unsafe extern "C" {
        #[link_name = "panic_jump"]
        fn jump(place: *mut Place);
    }
    // SAFETY: as above.
    unsafe { jump(place) }
}

const LEAVING: [Leaving; 3] = [leave, leave_plainly, leave_from_the_body];

/// How deep in calls of C this thread is, as its only user.
#[cffi(on_panic = FAILED)]
extern "C" fn depth(_n: c_int) -> c_int {
    metrics().ncgo as c_int
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
        for leaving in LEAVING {
            assert_eq!(
                panic_after_jump(leaving, depth, 0),
                1000 + outside + 1,
                "after a longjmp, a callback counts only the calls that live"
            );
        }
        assert_eq!(metrics().ncgo as c_int, outside);
    });
}

/// A panic in a callback after each kind of `longjmp`.
pub(super) fn panic_arrives() {
    let outside = metrics().ncgo;
    for leaving in LEAVING {
        assert_eq!(caught(|| panic_after_jump(leaving, throw, 5)), Thrown(5));
        assert_eq!(metrics().ncgo, outside, "no call is left counted");
    }
}

/// The same with one that unwinds.
pub(super) fn panic_unwinds() {
    let outside = metrics().ncgo;
    // SAFETY: see the declaration.
    let thrown = caught(|| unsafe { after_jump_unwinding(leave_plainly, throw_unwinding, 6) });
    assert_eq!(thrown, Thrown(6));
    assert_eq!(metrics().ncgo, outside, "no call is left counted");
}

#[test]
fn after_a_longjmp_over_a_call_a_panic_arrives_at_the_outer_call() {
    everywhere(panic_arrives);
}

#[test]
fn after_a_longjmp_over_a_call_a_panic_unwinds_to_the_outer_call() {
    everywhere(panic_unwinds);
}
