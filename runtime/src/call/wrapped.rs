//! Functions that a linker wraps: what the shims of `cffi_build::wrap()` call.
//!
//! The linker sends every call of a function `f`, from any crate of the program, to the shim `__wrap_f`.
//! Most threads are none of ours: for them the shim finds no mark that user code runs, jumps to `__real_f`, and nothing else happens.
//! So it is for a thread of ours that is in the runtime; one that is in C already is told here that its call is plain.
//! On a machine that runs the user's code the call becomes a full call as `#[cffi]` makes it: entered, accounted, learned, and retaken if it blocks.
//!
//! The names end in the version of this interface; `build.rs` tells it to build scripts, so that shims of another version are an error there.

use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::slice;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use super::call_full;
use crate::function::Function;
use crate::sched::current::{self, TellMark, current};
use crate::trace::only_users_code_below;

/// One wrapped function: a static of its shim, all zero but for the name and the length.
#[repr(C)]
pub(crate) struct Wrapped {
    /// [`EMPTY`], [`BEING_MADE`] or [`MADE`]. Any thread.
    state: AtomicU32,
    /// It is known to wait: its calls hand the processor off at once. Constant.
    always: u32,
    /// ASCII, of this length. Constant.
    name: *const u8,
    length: usize,
    /// The function's record, once it is made. Written once, by the thread that has set `state` to `BEING_MADE`.
    record: MaybeUninit<Function>,
    /// Room for what the record may grow by: C declares the whole.
    _room: MaybeUninit<[u64; (ROOM - size_of::<Function>()) / 8]>,
}

// SAFETY: C never writes to it. The record is written before `state` says so, and is itself made for sharing.
unsafe impl Sync for Wrapped {}

/// The bytes that a shim gives for the record.
const ROOM: usize = 320;
const _: () = assert!(align_of::<Function>() <= 8 && size_of::<Function>() <= ROOM);
const _: () = assert!(size_of::<Wrapped>() == 8 + 2 * size_of::<usize>() + ROOM);

const EMPTY: u32 = 0;
const BEING_MADE: u32 = 1;
const MADE: u32 = 2;

/// This process is the child of a `fork`: the other threads are not there, and what they held is held for ever.
static IS_A_CHILD: AtomicBool = AtomicBool::new(false);

/// The call is none of the runtime's business.
const PLAIN: c_int = 0;
/// It is a call of C by a task.
const CALL: c_int = 1;
/// As `CALL`, by a function that hands its processor off: the shim may look whether this very call can wait.
const CALL_THAT_HANDS_OFF: c_int = 2;

impl Wrapped {
    /// Its record, made now if it has none. `None`: another thread is making it, or a signal came while this one did.
    ///
    /// # Safety
    /// The name is as its field says, and the static lives for ever.
    #[inline]
    unsafe fn record(&self) -> Option<&Function> {
        // Acquire: partner of the Release in `make`.
        if self.state.load(Ordering::Acquire) != MADE {
            // SAFETY: passed on to the caller.
            unsafe { self.make() }?;
        }
        // SAFETY: MADE is stored after the record was written.
        Some(unsafe { self.record.assume_init_ref() })
    }

    /// # Safety
    /// As [`Wrapped::record`].
    #[cold]
    unsafe fn make(&self) -> Option<()> {
        // Relaxed: whoever wins reads constants only.
        self.state
            .compare_exchange(EMPTY, BEING_MADE, Ordering::Relaxed, Ordering::Relaxed)
            .ok()?;
        // SAFETY: the caller says that the name is readable for ever.
        let name = unsafe { slice::from_raw_parts(self.name, self.length) };
        let function = Function::full(str::from_utf8(name).unwrap_or("a wrapped function"));
        let function = if self.always == 0 {
            function
        } else {
            function.blocking()
        };
        let place = self.record.as_ptr().cast_mut();
        // SAFETY: the exchange was won by one thread, and nobody reads before MADE. The static is C's, and no constant.
        unsafe { place.write(function) };
        // Release: partner of the Acquire in `record`.
        self.state.store(MADE, Ordering::Release);
        Some(())
    }
}

/// What a call of this function is, here and now. The shim has looked at this thread's mark, and found that user code runs. Async-signal-safe; `errno` stays.
///
/// # Safety
/// `function` is a static of a shim.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn cffi_wrapped_2_here(function: &'static Wrapped) -> c_int {
    let Some(machine) = current() else {
        return PLAIN;
    };
    // Relaxed: it was set on this thread, before its process had another.
    if !machine.user_code.runs() || machine.wired().is_none() || IS_A_CHILD.load(Ordering::Relaxed)
    {
        return PLAIN;
    }
    // SAFETY: passed on to the caller.
    match unsafe { function.record() } {
        None => PLAIN,
        Some(record) if record.is_normal() => CALL,
        Some(_) => CALL_THAT_HANDS_OFF,
    }
}

/// Runs `run(data)`, which calls the function that was wrapped, as a call of C by this thread's task.
///
/// A panic or a `longjmp` that leaves it goes on as if nobody stood between.
///
/// # Safety
/// [`cffi_wrapped_2_here`] has just said of this function, on this thread, that it is such a call. `run` may be called with `data`.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C-unwind" fn cffi_wrapped_2_call(
    function: &'static Wrapped,
    run: unsafe extern "C-unwind" fn(*mut c_void),
    data: *mut c_void,
) {
    // SAFETY: `here` has made the record, or found it made.
    let record = unsafe { function.record.assume_init_ref() };
    call_full(record, || {
        // In C, where it may take its time.
        only_users_code_below();
        // SAFETY: passed on to the caller.
        unsafe { run(data) }
    });
}

/// A signal's handler begins on this thread: what it interrupted may hold any lock, so its calls are plain. Returns what [`cffi_wrapped_2_handled`] takes.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn cffi_wrapped_2_handles() -> c_int {
    let Some(machine) = current() else {
        return 0;
    };
    let runs = machine.user_code.runs();
    machine.user_code.end();
    c_int::from(runs)
}

/// The handler has returned.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn cffi_wrapped_2_handled(before: c_int) {
    if let (Some(machine), true) = (current(), before != 0) {
        machine.user_code.begin();
    }
}

/// Shims are part of this program, and want to be told where each thread's mark is. Called by them before `main`.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn cffi_wrapped_2_linked(tell: TellMark) {
    current::tell_marks(tell);
    extern "C" fn is_a_child() {
        // Relaxed: see `cffi_wrapped_2_here`.
        IS_A_CHILD.store(true, Ordering::Relaxed);
    }
    // SAFETY: the function is async-signal-safe, and stays where it is: an object with the runtime in it pins itself.
    // Failure is for want of memory; a child that calls then does so as its parent would.
    unsafe { libc::pthread_atfork(None, None, Some(is_a_child)) };
}
