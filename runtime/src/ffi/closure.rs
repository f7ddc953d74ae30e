//! Rust closures that C calls through a function pointer and a `void *`.
//!
//! Two ways to hold one, by how long C may call it:
//! - [`Scoped`]: for the time of one call. The `void *` points at the closure on the caller's stack, and the rules of the closure's type are checked at run time;
//! - [`Kept`]: until it is taken back. The `void *` is a [`Handle`], so a late call finds nothing and gives C the default; whoever still runs it keeps it alive.

use std::cell::{Cell, UnsafeCell};
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};

use super::handle::Handle;
use crate::mutant;
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

/// A closure that C keeps.
pub struct Kept<F: Send + Sync + 'static>(Handle<F>);

impl<F: Send + Sync + 'static> Kept<F> {
    /// Puts `closure` where C can reach it by [`Kept::data`].
    pub fn new(closure: F) -> Kept<F> {
        Kept(Handle::new(closure))
    }

    /// The `void *` to give to C.
    pub fn data(&self) -> *mut c_void {
        self.0.into_raw()
    }

    /// Runs the closure that `data` names, or `gone` if it was taken back. Called in the body of the callback that C was given with it.
    ///
    /// The closure stays alive until the run ends, even if it is taken back meanwhile.
    pub fn run<R>(data: *mut c_void, gone: impl FnOnce() -> R, call: impl FnOnce(&F) -> R) -> R {
        match Handle::<F>::from_raw(data) {
            // Taken between the two looks is as good as taken before.
            Ok(handle) => match handle.share() {
                Some(closure) => call(&closure),
                None => gone(),
            },
            Err(_) => gone(),
        }
    }

    /// Takes the closure back. A run that has begun ends in peace; then the closure is dropped, on that thread.
    pub fn take_back(self) {
        self.0.forget();
    }
}
