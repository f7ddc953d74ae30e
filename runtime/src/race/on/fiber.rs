//! A task's own fiber and stack.
//!
//! Both live as long as the task's future. Two fibers on one native stack would give reports about the stack's memory that mean nothing, and so would stacks
//! that pass from task to task: a stack is mapped for one task, and unmapped at its end, which makes the detector forget what it knew of that memory.

use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::tsan::{self, Fiber};
use crate::arch;
use crate::sys::{self, Stack};

/// So many tasks have a fiber each at one time. Each takes the kernel three mappings, of which a process has 65,530 by default, and 14 KiB.
const MOST_FIBERS: usize = 8000;

/// The memory of a task's stack. Reserved; the kernel commits what is touched.
const STACK_BYTES: usize = 2 << 20;

static FIBERS: AtomicUsize = AtomicUsize::new(0);

/// What all tasks without a fiber of their own acquire before each poll and release after it.
static SHARED: u64 = 0;

/// A task's race state: its fiber, or none when there were too many.
#[derive(Debug)]
pub(crate) struct TaskState(Cell<Option<&'static Own>>);

// SAFETY: the cell is written by the constructor and by `end`, and read by `poll`. `async-task` polls a task on one thread at a time and drops
// its future once, never while another thread polls it, with an ordering in between; `end` is called by that drop.
unsafe impl Sync for TaskState {}
// SAFETY: fibers and stacks are bound to no thread.
unsafe impl Send for TaskState {}

/// Where a task is polled: in a fiber of its own, or in that of the thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place(Option<&'static Own>);

impl Place {
    /// The stack of its own; `None` if it is that of the thread that polls.
    pub(crate) fn stack(self) -> Option<Range<usize>> {
        self.0.map(|own| own.stack.range())
    }
}

#[derive(Debug)]
struct Own {
    fiber: Fiber,
    stack: Stack,
    /// Somebody is on the stack. Who polls sets it, and clears it when he has left.
    polled: AtomicBool,
    /// The future has ended, inside a poll: who polls frees this afterwards.
    ended: Cell<bool>,
}

impl TaskState {
    /// The state of a task that is being spawned here. What the spawning task or thread did so far is ordered before it.
    pub(crate) fn new() -> TaskState {
        // Relaxed: only the number matters.
        if FIBERS.fetch_add(1, Ordering::Relaxed) < MOST_FIBERS
            && let Some(stack) = Stack::new(STACK_BYTES)
        {
            let own = Own {
                fiber: super::outside(tsan::create_fiber),
                stack,
                polled: AtomicBool::new(false),
                ended: Cell::new(false),
            };
            return TaskState(Cell::new(Some(Box::leak(Box::new(own)))));
        }
        FIBERS.fetch_sub(1, Ordering::Relaxed);
        say_that_tasks_share();
        TaskState(Cell::new(None))
    }

    /// Where it is polled. Good until the end of the poll in which the future is dropped.
    pub(crate) fn place(&self) -> Place {
        Place(self.0.get())
    }

    /// The task's future was dropped. Inside the runtime.
    pub(crate) fn end(&self) {
        let Some(own) = self.0.take() else { return };
        // Relaxed: this thread's own store, or none: whoever polled before has left, or the future would not be dropped by anybody else.
        if own.polled.load(Ordering::Relaxed) {
            own.ended.set(true);
        } else {
            // SAFETY: it was in the cell, no poll of the task runs, and none will follow.
            unsafe { free(own) };
        }
    }
}

/// # Safety
/// `own` came out of a `TaskState`, and nobody uses it any more.
unsafe fn free(own: &'static Own) {
    // SAFETY: `new` leaked it from a box, and the caller promises that this is its last use.
    let own = unsafe { Box::from_raw(std::ptr::from_ref(own).cast_mut()) };
    // SAFETY: no poll runs, so no thread is in this fiber.
    unsafe { tsan::destroy_fiber(own.fiber) };
    FIBERS.fetch_sub(1, Ordering::Relaxed);
}

/// Polls a task: calls `entry(data)` on the task's stack, in its fiber. Inside the runtime, of a machine that is wired; `entry` is outside.
///
/// Nothing but the two words passes through memory: the stack of this thread belongs to another fiber.
pub(crate) fn poll(place: Place, entry: extern "C" fn(*mut ()), data: *mut ()) {
    let Some(own) = place.0 else {
        return super::outside(|| {
            let shared = std::ptr::from_ref(&SHARED).addr();
            tsan::acquire(shared);
            entry(data);
            tsan::release(shared);
        });
    };
    // A task may be woken, and come here on another machine, while the one that polled it last is on its stack for some last instructions.
    // Acquire: partner of the Release below.
    while own.polled.swap(true, Ordering::Acquire) {
        std::thread::yield_now();
    }
    // SAFETY: the fiber and the stack are this task's, nobody else is on them, and `entry` does not unwind, as it is `extern "C"`.
    // The fiber to come back to is the one that runs now, on this thread.
    unsafe {
        arch::call_in_fiber(
            own.fiber.0,
            tsan::current_fiber().0,
            own.stack.top(),
            entry,
            data,
        );
    }
    if own.ended.get() {
        // SAFETY: `end` took it out of the cell, and this poll, the last one, is over.
        return unsafe { free(own) };
    }
    // Release: partner of the Acquire above.
    own.polled.store(false, Ordering::Release);
}

#[cold]
fn say_that_tasks_share() {
    static SAID: AtomicBool = AtomicBool::new(false);
    // Relaxed: only who comes first matters.
    if !SAID.swap(true, Ordering::Relaxed) {
        sys::write_to_stderr(
            b"cffi: more than 8000 tasks live at once: of those beyond, races with each other are not found\n",
        );
    }
}
