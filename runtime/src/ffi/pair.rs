//! [`Closure`]: a Rust closure as the pair of function pointer and `void *` that C APIs take, for those that take the two in separate calls or struct fields.

use std::any::type_name;
use std::ffi::c_void;
use std::fmt;
use std::marker::PhantomData;
use std::ptr::NonNull;

use super::closure::Kept;
use crate::call::callback_or;
use crate::function::Callback;

/// A closure that C may call, from any thread, until this value is dropped.
///
/// `Sig` is the C function pointer's type, with the `*mut c_void` as its last parameter; for APIs that pass it first, wrap it in [`DataFirst`].
/// The closure is `Fn + Send + Sync + 'static`, because C may call it from anywhere and more than once at a time.
///
/// A panic in the closure gives C the value of `on_panic`, and goes on when the innermost C call of that thread returns.
/// A call after the drop gives C the same value. A run that has begun when the value is dropped ends in peace.
///
/// ```
/// use std::ffi::{c_int, c_void};
/// use std::sync::atomic::{AtomicI32, Ordering};
/// use std::sync::Arc;
///
/// let sum = Arc::new(AtomicI32::new(0));
/// let seen = Arc::clone(&sum);
/// let closure: cffi::Closure<unsafe extern "C" fn(c_int, *mut c_void) -> c_int, _> =
///     cffi::Closure::new(|| -1, move |x: c_int| seen.fetch_add(x, Ordering::Relaxed));
/// let (function, data) = (closure.function(), closure.data()); // for two setters, or two fields
/// # // SAFETY: what C would do with the pair.
/// assert_eq!(unsafe { function(5, data) }, 0);
/// assert_eq!(unsafe { function(6, data) }, 5);
/// drop(closure);
/// // C that calls all the same breaks nothing.
/// assert_eq!(unsafe { function(7, data) }, -1);
/// assert_eq!(sum.load(Ordering::Relaxed), 11);
/// ```
#[must_use = "dropping the closure takes it back from C"]
pub struct Closure<Sig, F: Send + Sync + 'static> {
    function: Sig,
    kept: Kept<F>,
}

impl<Sig: Copy, F: Send + Sync + 'static> Closure<Sig, F> {
    /// Makes a pair of `closure`.
    ///
    /// `on_panic` must capture nothing: it is asked when the closure may be gone, and on the thread that C called from.
    ///
    /// Runs on: any thread.
    pub fn new<P>(on_panic: P, closure: F) -> Closure<Sig, F>
    where
        Sig: Signature<F, P>,
        P: Copy + Send + 'static,
    {
        const {
            assert!(
                size_of::<P>() == 0,
                "`on_panic` must capture nothing: it is asked when the closure may be gone"
            );
        }
        Closure {
            function: Sig::function(on_panic),
            kept: Kept::new(closure),
        }
    }

    /// The function pointer to give to C, together with [`Closure::data`].
    pub fn function(&self) -> Sig {
        self.function
    }

    /// The `void *` to give to C. Never null, and never a pointer to anything.
    pub fn data(&self) -> *mut c_void {
        self.kept.data(PhantomData)
    }

    /// The destructor to give to C that takes one beside the `void *`, as `sqlite3_create_collation_v2` and `g_signal_connect_data` do.
    ///
    /// It takes the closure back, as the drop of this value does; whichever comes second does nothing.
    /// So drop this value if C refused the closure, and pass it to `std::mem::forget` if C has it now: nothing else remains of it.
    ///
    /// Runs on: whichever thread C calls it on. A panic in the destructor of what the closure captured goes on when the innermost C call of that thread returns.
    pub fn drop_function(&self) -> unsafe extern "C" fn(*mut c_void) {
        unsafe extern "C" fn take_back<F: Send + Sync + 'static>(data: *mut c_void) {
            callback_or(&DROP, || (), || Kept::<F>::take_back(data));
        }
        take_back::<F>
    }
}

impl<Sig, F: Send + Sync + 'static> fmt::Debug for Closure<Sig, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Closure<{}>", type_name::<Sig>())
    }
}

/// A C function pointer type whose `*mut c_void` comes first.
#[derive(Clone, Copy, Debug)]
pub struct DataFirst<Sig>(
    /// The function pointer to give to C.
    pub Sig,
);

/// A C function pointer type that a closure `F` can stand behind. Implemented for up to six parameters beside the `*mut c_void`.
#[diagnostic::on_unimplemented(
    message = "a closure of this type cannot stand behind `{Self}`",
    note = "`Sig` must be `unsafe extern \"C\" fn(A, B, *mut c_void) -> R`, the closure `Fn(A, B) -> R + Send + Sync + 'static`, and `on_panic` an `fn() -> R` closure that captures nothing and is `Send`",
    note = "where C passes the `*mut c_void` first, write `cffi::DataFirst<unsafe extern \"C\" fn(*mut c_void, A, B) -> R>`"
)]
pub trait Signature<F, P>: Copy {
    /// The function that C calls. It makes `on_panic` anew each time: that there was one shows that the type has values.
    ///
    /// ```compile_fail,E0061
    /// // So not of a type without any.
    /// use cffi::Signature;
    /// use std::ffi::c_void;
    /// fn never<P: Fn() + Copy + Send + 'static>() {
    ///     let _ = <unsafe extern "C" fn(*mut c_void) as Signature<fn(), P>>::function();
    /// }
    /// ```
    fn function(on_panic: P) -> Self;
}

/// The `on_panic` closure, out of nothing.
///
/// # Safety
/// A value of `P` has existed.
unsafe fn conjure<P: Copy + Send>() -> P {
    const {
        assert!(size_of::<P>() == 0, "as in `Closure::new`");
    }
    // SAFETY: a read of no bytes from an aligned pointer; the value is a copy of the one that existed, and may be on any thread.
    unsafe { NonNull::<P>::dangling().read() }
}

static CALLBACK: Callback = Callback::new("cffi::Closure");

static DROP: Callback = Callback::new("cffi::Closure::drop_function");

macro_rules! signatures {
    ($($argument:ident: $type:ident),*) => {
        impl<$($type,)* R, F, P> Signature<F, P> for unsafe extern "C" fn($($type,)* *mut c_void) -> R
        where
            F: Fn($($type),*) -> R + Send + Sync + 'static,
            P: Fn() -> R + Copy + Send + 'static,
        {
            fn function(_on_panic: P) -> Self {
                unsafe extern "C" fn run<$($type,)* R, F, P>($($argument: $type,)* data: *mut c_void) -> R
                where
                    F: Fn($($type),*) -> R + Send + Sync + 'static,
                    P: Fn() -> R + Copy + Send + 'static,
                {
                    // SAFETY: `function`, which alone names this one, was given a `P`.
                    let on_panic = unsafe { conjure::<P>() };
                    callback_or(&CALLBACK, on_panic, || Kept::<F>::run(data, on_panic, |closure| closure($($argument),*)))
                }
                run::<$($type,)* R, F, P>
            }
        }

        impl<$($type,)* R, F, P> Signature<F, P> for DataFirst<unsafe extern "C" fn(*mut c_void, $($type),*) -> R>
        where
            F: Fn($($type),*) -> R + Send + Sync + 'static,
            P: Fn() -> R + Copy + Send + 'static,
        {
            fn function(_on_panic: P) -> Self {
                unsafe extern "C" fn run<$($type,)* R, F, P>(data: *mut c_void, $($argument: $type),*) -> R
                where
                    F: Fn($($type),*) -> R + Send + Sync + 'static,
                    P: Fn() -> R + Copy + Send + 'static,
                {
                    // SAFETY: as above.
                    let on_panic = unsafe { conjure::<P>() };
                    callback_or(&CALLBACK, on_panic, || Kept::<F>::run(data, on_panic, |closure| closure($($argument),*)))
                }
                DataFirst(run::<$($type,)* R, F, P>)
            }
        }
    };
}

signatures!();
signatures!(a: A);
signatures!(a: A, b: B);
signatures!(a: A, b: B, c: C);
signatures!(a: A, b: B, c: C, d: D);
signatures!(a: A, b: B, c: C, d: D, e: E);
signatures!(a: A, b: B, c: C, d: D, e: E, f: G);
