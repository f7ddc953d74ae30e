//! A panic leaves C frames by ordinary unwinding: when that is permitted, and the check before it is thrown.
//!
//! Nothing is restored by hand. Unwinding runs the cleanup of every frame between the callback and [`Abandon`] in the call's wrapper,
//! C's own where it was compiled with unwind tables and has any.
//! What it must not do is begin and find no way: then the process would die without a word of who asked for it. Hence [`check`].

use super::frames::walk;
use super::slow;
use crate::fatal::fatal;
use crate::function::{Callback, Function};
use crate::mutant;
use crate::race::{self, CGO_SYNC};
use crate::record::Accounting;
use crate::sched::current;
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
        current::detach_if_late(self.machine);
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
///
/// `stack_pointer` is where the stack stood in the callback.
pub(super) fn check(callback: &'static Callback, machine: &'static Machine, stack_pointer: usize) {
    let Some((function, between)) = arrives_at(machine, stack_pointer) else {
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
    let why = match between {
        _ if mutant::UNWIND_WITHOUT_CHECK => return,
        Between::Passable => return,
        Between::Unknown => {
            "` cannot be walked; compile that C code with `-fexceptions`, or write `on_panic = VALUE` on the callback"
        }
        Between::Rust => {
            "` holds a function of Rust's that C called, and the panic may not jump over what that one has to drop; \
             declare what it calls in a block with `#[cffi]`, where the panic then arrives, or write `on_panic = VALUE` on the callback"
        }
    };
    fatal(&[
        "the callback `",
        callback.name(),
        "` panicked and is declared `on_panic(unwind)`, but the stack between it and the call of `",
        function.name(),
        why,
    ])
}

/// The call at which a panic that unwinds from this place arrives, and what stands between. `None`: Rust called what called back, and not through us.
///
/// It is the innermost call whose frame is found from here. One that is not found may be on another stack, from which C came to this one as coroutines do,
/// or dead, on a stack where that is not known. If none is found, it is the innermost, and what stands between is unknown.
fn arrives_at(
    machine: &'static Machine,
    stack_pointer: usize,
) -> Option<(&'static Function, Between)> {
    let calls = &machine.calls;
    if !calls.accounting().incgo() {
        return None;
    }
    let mut innermost = None;
    for record in calls.newest_first() {
        let between = if record.stack_pointer > stack_pointer {
            between(stack_pointer, record.stack_pointer)
        } else {
            Between::Unknown
        };
        match (record.function(), between) {
            (Some(function), Between::Unknown) => {
                innermost.get_or_insert(function);
            }
            (None, Between::Unknown) => {}
            (Some(function), between) => return Some((function, between)),
            (None, _) => return None,
        }
    }
    innermost.map(|function| (function, Between::Unknown))
}

/// What stands between a callback that panicked and the call that the panic is to arrive at.
enum Between {
    /// Frames that a panic can pass.
    Passable,
    /// A function of Rust's, among others.
    Rust,
    /// A frame that has no unwind tables.
    Unknown,
}

/// Looks at the frames between these two places on the stack: in the callback, and where the call entered C.
fn between(callback: usize, call: usize) -> Between {
    let mut found = Between::Unknown;
    let mut last_is_rust = false;
    walk(|frame| {
        if frame.stack_pointer >= call {
            // Where arguments were pushed, the frame that entered C stands a little below the place that it named, and was the last one.
            let foreign = frame.stack_pointer == call;
            found = if last_is_rust && foreign {
                Between::Rust
            } else {
                Between::Passable
            };
            return false;
        }
        if last_is_rust {
            found = Between::Rust;
            return false;
        }
        last_is_rust = frame.stack_pointer > callback && frame.is_rust();
        true
    });
    found
}

/// Where the stack stood in the first frame, from here outwards, that stands above this address. `None`: the stack cannot be walked so far.
fn frame_above(address: usize) -> Option<usize> {
    let mut found = None;
    walk(|frame| {
        let above = frame.stack_pointer > address;
        if above {
            found = Some(frame.stack_pointer);
        }
        !above
    });
    found
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
