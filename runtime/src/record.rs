//! Call records and the counters that go with them: what a thread knows about the C calls below its current frame.
//!
//! Every thread that ever called C through this crate has one [`CallStack`], machine or not.
//! Accounting is by restore, not by decrement: whoever ends puts `ncgo`, `incgo` and the number of records back to what they were at its start.
//! So C that `longjmp`s over inner calls leaves the counters right as soon as any outer call ends.

use std::any::Any;
use std::cell::{Cell, RefCell, UnsafeCell};
use std::mem::MaybeUninit;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

use crate::fatal::fatal;
use crate::function::{Callback, Function, Kind};
use crate::{mutant, race, sys};

/// One live full or blocking call, `call` or `block_in_place` closure, or callback body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    /// Whose it is: the address of the function record, or that of the callback record plus one. One word, so that it is one store.
    whose: *const u8,
    /// Where the stack was when it began. On the thread's own stack, records below the current stack pointer are dead: a `longjmp` left them.
    pub(crate) stack_pointer: usize,
    /// The accounting to go back to when it ends, or is found dead.
    before: Accounting,
}

/// The bit that tells a callback's record: both kinds of static are aligned to more than one byte.
const CALLBACK: usize = 1;
const _: () = assert!(align_of::<Function>() > CALLBACK && align_of::<Callback>() > CALLBACK);

impl Record {
    #[inline(always)]
    fn call(function: &'static Function, stack_pointer: usize, before: Accounting) -> Record {
        Record {
            whose: ptr::from_ref(function).cast(),
            stack_pointer,
            before,
        }
    }

    #[inline(always)]
    fn callback(callback: &'static Callback, stack_pointer: usize, before: Accounting) -> Record {
        Record {
            whose: ptr::from_ref(callback).cast::<u8>().wrapping_add(CALLBACK),
            stack_pointer,
            before,
        }
    }

    /// The C function, if this is the record of a call.
    pub(crate) fn function(&self) -> Option<&'static Function> {
        // SAFETY: without the bit, the pointer was made in `call` from a `&'static Function`.
        (self.whose.addr() & CALLBACK == 0).then(|| unsafe { &*self.whose.cast() })
    }
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

/// What a callback interrupts on the fast path.
#[derive(Clone, Copy)]
#[must_use = "what was interrupted goes on"]
pub(crate) struct Interrupted {
    pub(crate) before: Accounting,
    /// The C function that called back.
    function: *mut Function,
}

/// What a thread comes back to from another stack.
#[must_use = "the thread comes back to its stack"]
pub(crate) struct OtherStack {
    before: Accounting,
    own_stack: Option<(usize, usize)>,
}

/// The panic of a callback whose call has not returned yet.
struct Pending {
    /// How many records lived, the call's included.
    records: usize,
    payload: Box<dyn Any + Send>,
}

/// The call records and counters of one thread.
///
/// Only the owning thread calls its methods, but for the two that say so.
pub(crate) struct CallStack {
    /// Records, oldest first; `accounting` says how many live. Owner only.
    records: UnsafeCell<Box<[MaybeUninit<Record>]>>,
    /// See [`Accounting`]. Written by the owner, read by `metrics()`.
    accounting: AtomicU64,
    /// C calls made so far. Written by the owner, read by `metrics()`.
    ncgocall: AtomicU64,
    /// Panics of callbacks that wait for their call to return, innermost last. Owner only.
    pending: RefCell<Vec<Pending>>,
    /// Whether `pending` holds any. Owner only.
    has_pending: Cell<bool>,
    /// The C function that was entered last on this thread; null where it has returned, or its caller's name was overwritten by a call inside.
    /// Written by the owner; the monitor names it in its warning.
    running: AtomicPtr<Function>,
    /// Where the thread's own stack begins and ends, once somebody has asked. Owner only.
    own_stack: Cell<Option<(usize, usize)>>,
}

// Relaxed is enough for every access below: each word has one writer, the owning thread, which sees its own stores;
// other threads read them as statistics, one word at a time, and conclude nothing about other memory.
impl CallStack {
    pub(crate) fn new() -> CallStack {
        CallStack {
            records: UnsafeCell::new(Box::new([MaybeUninit::uninit(); FIRST_RECORDS])),
            accounting: AtomicU64::new(0),
            ncgocall: AtomicU64::new(0),
            pending: RefCell::new(Vec::new()),
            has_pending: Cell::new(false),
            running: AtomicPtr::default(),
            own_stack: Cell::new(None),
        }
    }

    /// Counts a call.
    #[inline(always)]
    pub(crate) fn count_call(&self) {
        self.ncgocall
            .store(self.ncgocall.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// Begins a call: `incgo = true`, `ncgo += 1`, and its record on top. Returns what [`CallStack::end`] puts back.
    ///
    /// # Safety
    /// The calling thread owns this stack.
    #[inline(always)]
    pub(crate) unsafe fn begin(
        &self,
        function: &'static Function,
        stack_pointer: usize,
    ) -> Accounting {
        let before = self.accounting();
        // SAFETY: passed on to the caller.
        unsafe { self.push(Record::call(function, stack_pointer, before)) };
        self.set_running(Some(function));
        self.set_accounting(Accounting((before.0 + ONE_NCGO + ONE_RECORD) | INCGO));
        before
    }

    /// Begins a callback's body: `incgo = false`, and its record on top. Returns what [`CallStack::end_callback`] puts back.
    ///
    /// # Safety
    /// The calling thread owns this stack.
    #[inline(always)]
    pub(crate) unsafe fn begin_callback(
        &self,
        callback: &'static Callback,
        stack_pointer: usize,
    ) -> Accounting {
        let before = self.accounting();
        // SAFETY: passed on to the caller.
        unsafe { self.push(Record::callback(callback, stack_pointer, before)) };
        self.set_accounting(Accounting((before.0 + ONE_RECORD) & !INCGO));
        before
    }

    /// The same, if nothing out of the ordinary is to be done: this thread executes the C function whose record is the newest, and that record is not dead.
    /// Then a callback may arrive, because only functions that may call back have records. Returns what [`CallStack::end_callback_fast`] puts back.
    ///
    /// # Safety
    /// The calling thread owns this stack.
    #[inline(always)]
    pub(crate) unsafe fn begin_callback_fast(
        &self,
        callback: &'static Callback,
        stack_pointer: usize,
    ) -> Option<Interrupted> {
        let before = self.accounting();
        // SAFETY: as in `push`.
        let records = unsafe { &*self.records.get() };
        let live = before.records();
        if !before.incgo() || live == records.len() {
            return None;
        }
        // SAFETY: who executes C has made a call, so at least one record lives; what the accounting counts was written by `push`.
        let newest = unsafe { records.get_unchecked(live - 1).assume_init_ref() };
        // Relaxed: see above. A callback's record is never equal: its bit is in no function's address.
        let function = self.running.load(Ordering::Relaxed);
        if newest.stack_pointer < stack_pointer || newest.whose != function.cast_const().cast() {
            return None;
        }
        // SAFETY: passed on to the caller.
        unsafe { self.push(Record::callback(callback, stack_pointer, before)) };
        self.set_accounting(Accounting((before.0 + ONE_RECORD) & !INCGO));
        Some(Interrupted { before, function })
    }

    /// Ends a callback's body that began with [`CallStack::begin_callback_fast`].
    #[inline(always)]
    pub(crate) fn end_callback_fast(&self, interrupted: Interrupted) {
        self.set_accounting(interrupted.before);
        // Calls made inside have overwritten it.
        self.running.store(interrupted.function, Ordering::Relaxed);
    }

    /// # Safety
    /// The calling thread owns this stack.
    #[inline(always)]
    unsafe fn push(&self, record: Record) {
        // SAFETY: the owner is the only one that touches the records, and no reference to them outlives one method.
        let records = unsafe { &mut *self.records.get() };
        let live = record.before.records();
        if live == records.len() {
            grow(records);
        }
        // SAFETY: at most as many records live as there are places, and `grow` made one more if they were as many.
        unsafe { records.get_unchecked_mut(live) }.write(record);
    }

    /// The newest record that lives. Owner only.
    #[inline(always)]
    pub(crate) fn newest(&self) -> Option<Record> {
        let newest = self.accounting().records().checked_sub(1)?;
        // SAFETY: the owner calls this, nobody else touches the records; what the accounting counts was written by `push`.
        Some(unsafe { (&*self.records.get()).get_unchecked(newest).assume_init() })
    }

    /// The records that live, the newest first. Owner only.
    pub(crate) fn newest_first(&self) -> impl Iterator<Item = Record> {
        (0..self.accounting().records())
            .rev()
            .map(|index| self.record(index))
    }

    /// The newest record's call has entered C from this deep, so that its own frames stand above it too. Owner only.
    #[inline(always)]
    pub(crate) fn move_newest(&self, stack_pointer: usize) {
        let Some(newest) = self.accounting().records().checked_sub(1) else {
            return;
        };
        // SAFETY: as in `newest`; no reference to the records outlives a method.
        let record = unsafe {
            (&mut *self.records.get())
                .get_unchecked_mut(newest)
                .assume_init_mut()
        };
        record.stack_pointer = stack_pointer;
    }

    /// Drops the records that a `longjmp` left: those that began below where the stack stands now. Owner only.
    ///
    /// The accounting goes back to what it was before the oldest of them.
    /// Only places on the thread's own stack are compared: see [`CallStack::on_own_stack`].
    #[inline(always)]
    pub(crate) fn drop_dead(&self, stack_pointer: usize) {
        if self
            .newest()
            .is_some_and(|record| record.stack_pointer < stack_pointer)
        {
            self.drop_dead_slow(stack_pointer);
        }
    }

    #[cold]
    #[inline(never)]
    fn drop_dead_slow(&self, stack_pointer: usize) {
        if mutant::KEEP_DEAD_RECORDS {
            return;
        }
        let alive = self.accounting();
        let is_here = self.on_own_stack(stack_pointer);
        while let Some(record) = self.newest().filter(|record| {
            record.stack_pointer < stack_pointer
                && is_here
                && self.on_own_stack(record.stack_pointer)
        }) {
            self.set_accounting(record.before);
        }
        // A call that never calls back was left with the dead, if there was one: none runs where a callback arrives.
        // Where nobody knows whether the newest is dead, nobody knows that of such a call either: it is not held against C.
        if self.accounting() != alive || self.no_callback_expected().is_some() {
            self.set_running(None);
        }
    }

    /// Whether a place is on the thread's own stack. Two that are, may be compared.
    ///
    /// Not two that are not: C that calls back on stacks of its own, coroutines', has several, and which one lies higher says nothing.
    /// A record on one of those that a `longjmp` left stays until a call below it ends.
    fn on_own_stack(&self, place: usize) -> bool {
        let (lowest, end) = self.own_stack.get().unwrap_or_else(|| {
            // Where the system does not say, no place is known to be on it.
            let own = sys::own_stack().map_or((0, 0), |own| (own.start, own.end));
            self.own_stack.set(Some(own));
            own
        });
        (lowest..end).contains(&place)
    }

    /// The thread goes to another stack, which is its own until [`CallStack::end_other_stack`] gets what this returns:
    /// the records so far say nothing about what begins there, whose addresses compare with nothing here. Owner only.
    pub(crate) fn begin_other_stack(&self, stack: Range<usize>) -> OtherStack {
        static OTHER_STACK: Callback = Callback::new("a task on a stack of its own");
        // No address of a live frame is above this one: what a `longjmp` left there is dropped down to here.
        // SAFETY: the owner calls this.
        let before = unsafe { self.begin_callback(&OTHER_STACK, usize::MAX) };
        let own_stack = self.own_stack.replace(Some((stack.start, stack.end)));
        OtherStack { before, own_stack }
    }

    /// The thread is back on the stack that it left. Owner only.
    pub(crate) fn end_other_stack(&self, other: OtherStack) {
        self.own_stack.set(other.own_stack);
        self.set_accounting(other.before);
    }

    /// Ends a call: everything as it was when it began, however many inner calls were left without ending.
    #[inline(always)]
    pub(crate) fn end(&self, before: Accounting) {
        if mutant::NCGO_BY_DECREMENT {
            return self.set_accounting(Accounting(
                (before.0 & (ONE_NCGO - 1)) | ((self.accounting().0 - ONE_NCGO) & !(ONE_NCGO - 1)),
            ));
        }
        self.set_accounting(before);
        // A `longjmp` over a call that never calls back leaves its mark: no such call is live where a full one ends.
        self.set_running(None);
    }

    /// Ends a callback's body: everything as it was before it.
    #[inline(always)]
    pub(crate) fn end_callback(&self, before: Accounting) {
        self.set_accounting(before);
        if before.incgo() {
            // Calls made inside have overwritten the name of the function that called back.
            self.set_running(self.newest().and_then(|record| record.function()));
        }
    }

    /// The index of the innermost call that lives.
    fn innermost_call(&self) -> Option<usize> {
        (0..self.accounting().records())
            .rev()
            .find(|index| self.record(*index).function().is_some())
    }

    /// A record that lives.
    fn record(&self, index: usize) -> Record {
        debug_assert!(index < self.accounting().records());
        // SAFETY: as in `newest`.
        unsafe { (&*self.records.get())[index].assume_init() }
    }

    /// Keeps the payload of a callback's panic for the innermost call that lives. Owner only. `Err`: there is none, and the payload is the caller's again.
    ///
    /// A callback's body may stand between: it called plain `extern "C"` code that called back, or a `longjmp` left it in a way that the stack pointer
    /// does not show. Either way the call below it is where the panic can come out.
    pub(crate) fn keep_panic(
        &self,
        payload: Box<dyn Any + Send>,
    ) -> Result<(), Box<dyn Any + Send>> {
        let Some(innermost) = self.innermost_call() else {
            return Err(payload);
        };
        self.pending.borrow_mut().push(Pending {
            records: innermost + 1,
            payload,
        });
        self.has_pending.set(true);
        Ok(())
    }

    /// Whether [`CallStack::take_panic`] has anything to look at.
    #[inline(always)]
    pub(crate) fn has_pending(&self) -> bool {
        self.has_pending.get()
    }

    /// The payload kept for the call that has just ended, if there is one. Owner only.
    ///
    /// Payloads kept for calls that a `longjmp` left come out here too, as they do not come out anywhere else; the oldest goes on, the others are dropped.
    #[cold]
    pub(crate) fn take_panic(&self) -> Option<Box<dyn Any + Send>> {
        let live = self.accounting().records();
        let mut pending = self.pending.borrow_mut();
        let last_to_stay = pending.iter().rposition(|pending| pending.records <= live);
        let mut ended = pending
            .split_off(last_to_stay.map_or(0, |last| last + 1))
            .into_iter();
        self.has_pending.set(!pending.is_empty());
        drop(pending);
        let oldest = ended.next();
        // Their destructors are the user's: they may call C, and panic.
        ended.for_each(|pending| race::outside(|| forget_payload(pending.payload)));
        oldest.map(|pending| pending.payload)
    }

    /// The call that is running, if it promised not to call back. Owner only.
    #[inline(always)]
    pub(crate) fn no_callback_expected(&self) -> Option<&'static Function> {
        self.running()
            .filter(|function| function.kind() != Kind::Full)
    }

    /// The C function that was entered last and has not returned, as far as is known. Any thread.
    #[inline(always)]
    pub(crate) fn running(&self) -> Option<&'static Function> {
        // SAFETY: only `set_running` stores here, from a `&'static`.
        unsafe { self.running.load(Ordering::Relaxed).as_ref() }
    }

    #[inline(always)]
    fn set_running(&self, function: Option<&'static Function>) {
        let function = function.map_or(ptr::null_mut(), |function| {
            ptr::from_ref(function).cast_mut()
        });
        self.running.store(function, Ordering::Relaxed);
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

    /// Marks this thread as inside a `nocallback` or `leaf` call; returns what to give to [`CallStack::leave_function`].
    #[inline(always)]
    pub(crate) fn enter_function(&self, function: &'static Function) -> Option<&'static Function> {
        let outer = self.running();
        self.set_running(Some(function));
        outer
    }

    /// Puts the mark back.
    #[inline(always)]
    pub(crate) fn leave_function(&self, outer: Option<&'static Function>) {
        self.set_running(outer);
    }

    /// Whether no call is live: nothing would be lost if the thread gave its stack back.
    pub(crate) fn is_empty(&self) -> bool {
        self.accounting().records() == 0 && self.running().is_none()
    }

    /// Forgets every call: the thread ends. The count of calls goes on. Owner only.
    pub(crate) fn reset(&self) {
        self.set_accounting(Accounting(0));
        self.set_running(None);
        self.has_pending.set(false);
        // The next thread has another one.
        self.own_stack.set(None);
        let pending = std::mem::take(&mut *self.pending.borrow_mut());
        for pending in pending {
            forget_payload(pending.payload);
        }
    }

    /// C calls made so far. Any thread.
    pub(crate) fn ncgocall(&self) -> u64 {
        self.ncgocall.load(Ordering::Relaxed)
    }
}

/// Drops the payload of a panic that was printed and goes nowhere, and the payload of its destructor's panic.
/// One whose destructor panics in that place, too, is let go of: the next might have no end.
pub(crate) fn forget_payload(payload: Box<dyn Any + Send>) {
    let dropped = |payload| catch_unwind(AssertUnwindSafe(|| drop::<Box<dyn Any + Send>>(payload)));
    if let Err(payload) = dropped(payload).or_else(dropped) {
        std::mem::forget(payload);
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
