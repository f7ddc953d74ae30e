//! A panic leaves C frames by ordinary unwinding: when that is permitted, and the check before it is thrown.
//!
//! Nothing is restored by hand. Unwinding runs the cleanup of every frame between the callback and [`Abandon`] in the call's wrapper,
//! C's own where it was compiled with unwind tables and has any, and stops with an abort at a Rust `extern "C"` frame.
//! What it must not do is begin and find no way: then the process would die without a word of who asked for it. Hence [`check`].

use std::ffi::{c_int, c_void};

use super::slow;
use crate::fatal::fatal;
use crate::function::Callback;
use crate::mutant;
use crate::race::{self, CGO_SYNC};
use crate::record::Accounting;
use crate::sched::machine::Machine;

/// Undoes the accounting of a call that a panic leaves. It has no proof of a processor, so it cannot reach race state:
/// nothing is acquired for C code that never returned.
pub(super) struct Abandon {
    machine: &'static Machine,
    before: Accounting,
    /// The call published IN C, and not one around it.
    crossed: bool,
}

impl Abandon {
    #[inline(always)]
    pub(super) fn new(machine: &'static Machine, before: Accounting, crossed: bool) -> Abandon {
        Abandon {
            machine,
            before,
            crossed,
        }
    }
}

impl Drop for Abandon {
    #[cold]
    fn drop(&mut self) {
        abandon_call(self.machine, self.before);
        if self.crossed && self.machine.handshake.own_status().is_in_c() {
            let _wired = slow::leave_c(self.machine);
        }
    }
}

/// The call is over without having returned: `incgo`, `ncgo` and the records are as before it.
///
/// The machine is RUNNING if a callback of ours panicked, which had left C. Whatever else unwinds through C (a foreign exception, a panic out of a
/// function pointer that the macro did not write) leaves it in C: then `drop` gets it a processor before Rust goes on.
/// Go's counterpart is the deferred `unwindm`.
fn abandon_call(machine: &'static Machine, before: Accounting) {
    machine.calls.end(before);
    if mutant::RACE_HOOK_ON_UNWIND
        && let Some(wired) = machine.wired()
    {
        race::acquire(&wired, machine, &CGO_SYNC);
        crate::trace::event(crate::trace::Event::RaceAcquire);
    }
    crate::trace::event_at_depth(crate::trace::Event::Abandon, || {
        machine.calls.accounting().ncgo()
    });
}

/// Aborts unless a panic of `callback` may and can unwind to the innermost call. The callback's own record has been dropped.
pub(super) fn check(callback: &'static Callback, machine: &'static Machine) {
    let accounting = machine.calls.accounting();
    let innermost = machine.calls.newest().filter(|_| accounting.incgo());
    let Some((function, target)) =
        innermost.and_then(|record| Some((record.function()?, record.stack_pointer)))
    else {
        fatal(&[
            "the callback `",
            callback.name(),
            "` panicked and is declared `on_panic(unwind)`, but no call made through `#[cffi]` is below it to unwind to; \
             write `on_panic = VALUE` or `on_panic(abort)`",
        ])
    };
    if !function.unwinds() {
        fatal(&[
            "the callback `",
            callback.name(),
            "` panicked and is declared `on_panic(unwind)`, but the C function `",
            function.name(),
            "` is not declared to bear it; write `#[cffi(unsafe(unwind))]` on that function if its C code may be left in the middle, \
             else `on_panic = VALUE` on the callback",
        ])
    }
    if !mutant::UNWIND_WITHOUT_CHECK && frame_above(target).is_none() {
        fatal(&[
            "the callback `",
            callback.name(),
            "` panicked and is declared `on_panic(unwind)`, but the stack between it and the call of `",
            function.name(),
            "` cannot be walked; compile that C code with `-fexceptions`, or write `on_panic = VALUE` on the callback",
        ])
    }
}

/// Opaque to us: the state of a walk, in libgcc or libunwind.
#[repr(C)]
struct Context {
    _opaque: [u8; 0],
}

/// From the C++ ABI for exception handling, which std's unwinder provides.
const URC_NO_REASON: c_int = 0;
const URC_NORMAL_STOP: c_int = 4;

unsafe extern "C" {
    fn _Unwind_Backtrace(
        visit: extern "C" fn(*mut Context, *mut c_void) -> c_int,
        data: *mut c_void,
    ) -> c_int;
    fn _Unwind_GetCFA(context: *mut Context) -> usize;
}

struct Walk {
    above: usize,
    found: Option<usize>,
}

/// The first frame, from here outwards, that begins above this address: where its caller's frame ends. `None`: the stack cannot be walked so far.
fn frame_above(address: usize) -> Option<usize> {
    extern "C" fn visit(context: *mut Context, data: *mut c_void) -> c_int {
        // SAFETY: `data` is the `Walk` that `frame_above` passes, alive and borrowed by nobody else while the walk runs.
        let walk = unsafe { &mut *data.cast::<Walk>() };
        // SAFETY: the unwinder passes a valid context for the time of this call.
        let frame = unsafe { _Unwind_GetCFA(context) };
        if frame > walk.above {
            walk.found = Some(frame);
            return URC_NORMAL_STOP;
        }
        URC_NO_REASON
    }
    let mut walk = Walk {
        above: address,
        found: None,
    };
    // SAFETY: `visit` does not unwind, and `walk` outlives the walk.
    unsafe { _Unwind_Backtrace(visit, (&raw mut walk).cast()) };
    walk.found
}

/// Drops every record that a `longjmp` left, before a panic looks for the call it belongs to.
///
/// The look at a callback's entry compares stack pointers, and misses a dead record where the new callback's frame is larger than what was left.
/// Here there is time to walk to the callback's own frame: it begins where C's ends, and every live record lies above that.
pub(super) fn drop_dead_exactly(machine: &'static Machine, stack_pointer: usize) {
    if let Some(entry) = frame_above(stack_pointer) {
        machine.calls.drop_dead(entry);
    }
}
