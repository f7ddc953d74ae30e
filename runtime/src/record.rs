//! Call records and the counters that go with them: what a thread knows about the C calls below its current frame.
//!
//! Every thread that ever called C through this crate has one [`CallStack`], machine or not.
//! Accounting is by restore, not by decrement: whoever ends puts `ncgo`, `incgo` and the number of records back to what they were at its start.
//! So C that `longjmp`s over inner calls leaves the counters right as soon as any outer call ends.

use std::cell::{Cell, UnsafeCell};
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::fatal::fatal;
use crate::function::Function;
use crate::mutant;

/// One live full or blocking call, `call` or `block_in_place` closure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    /// Where the stack was when the call began. Records below the current stack pointer are dead.
    #[allow(dead_code, reason = "read by callback entries, which drop the records that a longjmp left")]
    pub(crate) stack_pointer: usize,
    #[allow(dead_code, reason = "read by callback entries, which name the function in errors")]
    pub(crate) function: &'static Function,
}

/// The accounting of one thread in one word: how many records live (low half), whether it executes C now, and the depth of C calls (high half).
///
/// One word, so that to save it is one load and to put it back one store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "the accounting of a call that began must be put back"]
pub(crate) struct Accounting(u64);

const ONE_RECORD: u64 = 1;
const RECORDS: u64 = INCGO - 1;
const INCGO: u64 = 1 << 31;
const ONE_NCGO: u64 = 1 << 32;

impl Accounting {
    fn records(self) -> usize {
        (self.0 & RECORDS) as usize
    }

    /// Executing C now.
    pub(crate) fn incgo(self) -> bool {
        self.0 & INCGO != 0
    }

    /// Depth of C calls.
    pub(crate) fn ncgo(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// The same, but executing Rust.
    pub(crate) fn outside_c(self) -> Accounting {
        Accounting(self.0 & !INCGO)
    }
}

/// The call records and counters of one thread.
///
/// Only the owning thread calls its methods, but for the two that say so.
#[derive(Debug)]
pub(crate) struct CallStack {
    /// Records, oldest first; `accounting` says how many live. Owner only.
    records: UnsafeCell<Box<[MaybeUninit<Record>]>>,
    /// See [`Accounting`]. Written by the owner, read by `metrics()`.
    accounting: AtomicU64,
    /// C calls made so far. Written by the owner, read by `metrics()`.
    ncgocall: AtomicU64,
    /// The `nocallback` call that is running, if one is. Owner only.
    nocallback: Cell<Option<&'static Function>>,
    /// The `leaf` call that is running, in builds with debug assertions. Owner only.
    leaf: Cell<Option<&'static Function>>,
}

// Relaxed is enough for every access below: each word has one writer, the owning thread, which sees its own stores;
// other threads read them as statistics, one word at a time, and conclude nothing about other memory.
impl CallStack {
    pub(crate) fn new() -> CallStack {
        CallStack {
            records: UnsafeCell::new(Box::new([MaybeUninit::uninit(); FIRST_RECORDS])),
            accounting: AtomicU64::new(0),
            ncgocall: AtomicU64::new(0),
            nocallback: Cell::new(None),
            leaf: Cell::new(None),
        }
    }

    /// Counts a call.
    #[inline(always)]
    pub(crate) fn count_call(&self) {
        self.ncgocall.store(self.ncgocall.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// Begins a call: `incgo = true`, `ncgo += 1`, and its record on top. Returns what [`CallStack::end`] puts back.
    ///
    /// # Safety
    /// The calling thread owns this stack.
    #[inline(always)]
    pub(crate) unsafe fn begin(&self, function: &'static Function, stack_pointer: usize) -> Accounting {
        let before = self.accounting();
        // SAFETY: the owner is the only one that touches the records, and no reference to them outlives one method.
        let records = unsafe { &mut *self.records.get() };
        if before.records() == records.len() {
            grow(records);
        }
        // SAFETY: at most as many records live as there are places, and `grow` made one more if they were as many.
        unsafe { records.get_unchecked_mut(before.records()) }.write(Record { stack_pointer, function });
        self.set_accounting(Accounting((before.0 + ONE_NCGO + ONE_RECORD) | INCGO));
        before
    }

    /// Ends a call: everything as it was when it began, however many inner calls were left without ending.
    #[inline(always)]
    pub(crate) fn end(&self, before: Accounting) {
        if mutant::NCGO_BY_DECREMENT {
            return self.set_accounting(Accounting((before.0 & (ONE_NCGO - 1)) | ((self.accounting().0 - ONE_NCGO) & !(ONE_NCGO - 1))));
        }
        self.set_accounting(before);
    }

    /// The accounting now. Any thread.
    #[inline(always)]
    pub(crate) fn accounting(&self) -> Accounting {
        Accounting(self.accounting.load(Ordering::Relaxed))
    }

    /// Puts the accounting to what it was at some point of this thread's live calls, or the same outside of C.
    #[inline(always)]
    pub(crate) fn set_accounting(&self, accounting: Accounting) {
        self.accounting.store(accounting.0, Ordering::Relaxed);
    }

    /// Marks this thread as inside a `nocallback` call; returns what to give to [`CallStack::leave_nocallback`].
    #[inline(always)]
    pub(crate) fn enter_nocallback(&self, function: &'static Function) -> Option<&'static Function> {
        self.nocallback.replace(Some(function))
    }

    /// Puts the mark back.
    #[inline(always)]
    pub(crate) fn leave_nocallback(&self, outer: Option<&'static Function>) {
        self.nocallback.set(outer);
    }

    /// Marks this thread as inside a `leaf` call; returns what to give to [`CallStack::leave_leaf`].
    #[inline]
    pub(crate) fn enter_leaf(&self, function: &'static Function) -> Option<&'static Function> {
        self.leaf.replace(Some(function))
    }

    /// Puts the mark back.
    #[inline]
    pub(crate) fn leave_leaf(&self, outer: Option<&'static Function>) {
        self.leaf.set(outer);
    }

    /// Whether no call is live: nothing would be lost if the thread gave its stack back.
    pub(crate) fn is_empty(&self) -> bool {
        self.accounting().records() == 0 && self.nocallback.get().is_none()
    }

    /// C calls made so far. Any thread.
    pub(crate) fn ncgocall(&self) -> u64 {
        self.ncgocall.load(Ordering::Relaxed)
    }
}

/// Places for records that a thread starts with.
const FIRST_RECORDS: usize = 16;

#[cold]
#[inline(never)]
fn grow(records: &mut Box<[MaybeUninit<Record>]>) {
    let mut more = std::mem::take(records).into_vec();
    let places = 2 * more.len();
    if places > RECORDS as usize {
        fatal(&["C calls are nested two thousand million deep"]);
    }
    more.resize(places, MaybeUninit::uninit());
    *records = more.into_boxed_slice();
}
