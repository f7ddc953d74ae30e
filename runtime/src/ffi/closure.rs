//! Rust closures that C calls through a function pointer and a `void *`.
//!
//! Two ways to hold one, by how long C may call it:
//! - [`Scoped`]: for the time of one call. The `void *` points at the closure on the caller's stack, and the rules of the closure's type are checked at run time;
//! - [`Kept`]: until it is taken back. The `void *` is a [`Handle`], so a late call finds nothing and gives C the default; whoever still runs it keeps it alive.

use std::cell::{Cell, UnsafeCell};
use std::ffi::c_void;
use std::fmt;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};

use super::handle::Handle;
use crate::mutant;
use crate::record::forget_payload;
use crate::sched::current::{attach, current};
use crate::sched::machine::Machine;

/// In a declaration inside `#[cffi]`, `_: cffi::Data` stands where C's function takes the `void *` that belongs to a closure.
///
/// The wrapper has no such parameter. There are no values of this type.
#[derive(Debug)]
pub enum Data {}

/// What the type of a scoped closure promises about who may call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `FnMut`: one run at a time, on the thread that made the call.
    OneAtATime,
    /// `Fn`: may be entered while it runs, on the thread that made the call.
    ThisThread,
    /// `Fn + Send + Sync`: whenever, on any thread.
    AnyThread,
}

/// A closure that C may call until the call it was given to returns.
pub struct Scoped<F> {
    closure: UnsafeCell<F>,
    rule: Rule,
    /// The thread that made the call.
    machine: &'static Machine,
    /// It runs now. Written by the owning thread, and only under `Rule::OneAtATime`.
    running: Cell<bool>,
    /// C broke the rule; the Rust caller is told when the call has returned. Any thread.
    broken: AtomicBool,
}

impl<F> Scoped<F> {
    /// Holds `closure` for one call that this thread is about to make.
    #[inline]
    pub fn new(closure: F, rule: Rule) -> Scoped<F> {
        Scoped {
            closure: UnsafeCell::new(closure),
            rule,
            machine: current().unwrap_or_else(attach),
            running: Cell::new(false),
            broken: AtomicBool::new(false),
        }
    }

    /// The `void *` to give to C, in the place that the declaration keeps for it.
    #[inline]
    pub fn data(&self, _place: PhantomData<Data>) -> *mut c_void {
        ptr::from_ref(self).cast_mut().cast()
    }

    /// Runs the closure that `data` points at. Called in the body of the callback that C was given with it.
    ///
    /// # Panics
    /// If C breaks the closure's rule: the callback then gives C its `on_panic` value, and the caller is told by [`Scoped::finish`].
    ///
    /// # Safety
    /// `data` came from [`Scoped::data`] of a `Scoped<F>` that is still alive: C does not call after the call has returned.
    #[inline]
    pub unsafe fn run<R>(
        data: *mut c_void,
        wrapper: &'static str,
        call: impl FnOnce(ScopedRef<'_, F>) -> R,
    ) -> R {
        // SAFETY: passed on to the caller. Only shared access is made until the rule has been checked.
        let scoped = unsafe { &*data.cast_const().cast::<Scoped<F>>() };
        let _running = match scoped.rule {
            Rule::AnyThread => None,
            _ if !scoped.is_here() => scoped.refuse(
                wrapper,
                "from another thread, and it is not `Fn + Send + Sync`",
            ),
            Rule::ThisThread => None,
            Rule::OneAtATime if scoped.running.get() && !mutant::NO_REENTRY_FLAG => {
                scoped.refuse(wrapper, "while it runs, and it is not `Fn`")
            }
            Rule::OneAtATime => Some(Running::start(&scoped.running)),
        };
        call(ScopedRef(scoped))
    }

    /// Whether this is the thread that made the call. It has had its record since before the call.
    #[inline]
    fn is_here(&self) -> bool {
        current().is_some_and(|machine| ptr::eq(machine, self.machine))
    }

    #[cold]
    fn refuse(&self, wrapper: &'static str, how: &'static str) -> ! {
        // Relaxed: the caller looks when C has returned to it, which orders the two in every C that is not itself racy.
        self.broken.store(true, Ordering::Relaxed);
        panic!("`{wrapper}`: C called its closure {how}")
    }

    /// After the call, with what it returned: tells the Rust caller that C broke the rule, if a panic on this thread has not done so already.
    ///
    /// # Panics
    /// If C broke the rule.
    #[inline]
    pub fn finish<R>(&self, wrapper: &'static str, returned: R) -> R {
        // Relaxed: as in `refuse`.
        assert!(
            !self.broken.load(Ordering::Relaxed),
            "`{wrapper}`: C called its closure in a way that the closure's type forbids; that call was refused"
        );
        returned
    }
}

/// A scoped closure whose rule was checked: it may be called once through this.
pub struct ScopedRef<'a, F>(&'a Scoped<F>);

impl<F> ScopedRef<'_, F> {
    /// The closure, as `FnMut`.
    ///
    /// # Safety
    /// It was made with [`Rule::OneAtATime`].
    #[inline]
    #[allow(
        clippy::mut_from_ref,
        reason = "the running flag makes it exclusive, not the reference"
    )]
    pub unsafe fn as_mut(&self) -> &mut F {
        // SAFETY: under that rule `Scoped::run` lets one run in at a time, on one thread, so no other reference to the closure lives.
        unsafe { &mut *self.0.closure.get() }
    }

    /// The closure, as `Fn`.
    ///
    /// # Safety
    /// It was made with [`Rule::ThisThread`], or with [`Rule::AnyThread`] and is `Sync`.
    #[inline]
    pub unsafe fn as_ref(&self) -> &F {
        // SAFETY: under those rules nobody ever makes an exclusive reference.
        unsafe { &*self.0.closure.get() }
    }
}

/// The running flag, put back however the run ends.
struct Running<'a>(&'a Cell<bool>);

impl<'a> Running<'a> {
    fn start(flag: &'a Cell<bool>) -> Running<'a> {
        flag.set(true);
        Running(flag)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// A closure that C keeps, until this is dropped.
///
/// A run that has begun when it is dropped ends in peace; then the closure is dropped, by whoever ran it last.
pub struct Kept<F: Send + Sync + 'static>(Handle<F>);

impl<F: Send + Sync + 'static> Kept<F> {
    /// Puts `closure` where C can reach it by [`Kept::data`].
    pub fn new(closure: F) -> Kept<F> {
        Kept(Handle::new(closure))
    }

    /// The `void *` to give to C, in the place that the declaration keeps for it.
    pub fn data(&self, _place: PhantomData<Data>) -> *mut c_void {
        self.0.into_raw()
    }

    /// Runs the closure that `data` names, or `gone` if it was taken back. Called in the body of the callback that C was given with it.
    ///
    /// The closure stays alive until the run ends, even if it is taken back meanwhile.
    pub fn run<R>(data: *mut c_void, gone: impl FnOnce() -> R, call: impl FnOnce(&F) -> R) -> R {
        match Handle::<F>::share(data) {
            Some(closure) => call(&closure),
            None => gone(),
        }
    }

    /// Takes back the closure that `data` names, if it has not been.
    pub(crate) fn take_back(data: *mut c_void) {
        if let Ok(handle) = Handle::<F>::from_raw(data) {
            handle.forget();
        }
    }

    /// The guard that makes C forget the closure by `forget`, and then takes it back.
    pub fn guard(self, forget: impl FnOnce() + 'static) -> Guard {
        Guard(Some(Box::new(move || {
            // Taken back behind it, even if it panics.
            let _taken_back = self;
            forget();
        })))
    }
}

/// What makes C forget a closure, where it takes what C returned. This says so before there is such a value: so its parameter needs no type.
pub fn until<R: 'static, O: 'static>(
    forget: impl FnOnce(R) -> O + 'static,
) -> impl FnOnce(R) + 'static {
    move |returned| drop(forget(returned))
}

impl<F: Send + Sync + 'static> Drop for Kept<F> {
    fn drop(&mut self) {
        self.0.forget();
    }
}

/// Keeps a closure with C: dropping it makes C forget the closure, and then drops the closure.
///
/// It comes with the result of a function that is declared with a closure and `until = F`; its drop runs `F`.
/// Where the closure panics in that call, and the call does not fail, the guard is dropped at once, and then the panic goes on.
/// C that calls all the same, because another thread of its was about to, finds no closure and gets the value of `on_panic`.
/// A run of the closure that has begun, on any thread, ends in peace, and the closure is dropped behind the last one.
/// So the guard may be dropped anywhere, also by the closure itself.
///
/// It is not `Send`, because `F` may use pointers that belong to its thread; keep it there: in a variable, a field, or a `thread_local!`.
/// To leave the closure with C for the rest of the process, pass the guard to `std::mem::forget`: the closure is then never dropped, and C may call it for ever.
///
/// Runs on: the thread that made it.
/// Needs a processor: no.
/// May block: the task, if the call of C in `F` does.
///
/// # Panics
/// The drop panics if `F` does, when the closure has been taken back; while the thread panics already, the panic of `F` is printed and ends there.
///
/// ```
/// # fn main() {}
/// use std::ffi::c_int;
///
/// use cffi::{Guard, cffi};
///
/// #[cffi]
/// unsafe extern "C" {
///     safe fn add_listener(
///         topic: c_int,
///         #[cffi(callback(data = 1, until = remove_listener(topic)))] listener: impl Fn(c_int) + Send + Sync + 'static,
///         _: cffi::Data,
///     ) -> Guard;
///     safe fn remove_listener(topic: c_int);
/// }
///
/// fn listen_for_a_while() {
///     let _guard = add_listener(7, |value| println!("{value}"));
///     // C calls the closure whenever it likes, and no more when the guard is dropped.
/// }
/// ```
///
/// It stays on the thread that made it, because `F` may hold what belongs there:
///
/// ```compile_fail,E0277
/// fn to_another_thread(guard: cffi::Guard) {
///     std::thread::spawn(move || drop(guard));
/// }
/// ```
#[must_use = "dropping the guard takes the closure back from C at once"]
pub struct Guard(
    /// Runs in `drop`; `None` only there.
    Option<Box<dyn FnOnce()>>,
);

impl Drop for Guard {
    fn drop(&mut self) {
        let Some(end) = self.0.take() else { return };
        if !std::thread::panicking() {
            return end();
        }
        // A panic out of a drop that a panic runs would abort. This one has been printed.
        // Unwind safety: nobody sees again what `end` captured.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(end)) {
            forget_payload(payload);
        }
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").finish_non_exhaustive()
    }
}
