//! What C returned while a callback's panic waits: it is settled before the panic goes on.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::record::forget_payload;

/// What C returned, and the panic of a callback, if there was one, which waits until this is settled.
///
/// A panic in a callback with `on_panic = VALUE` goes on where C has returned, and what C returned is then gone: memory that it allocated, or an object that it made, is lost.
/// A function of `#[cffi]` that is declared to return `Held<R>`, or `Held<io::Result<R>>` with `errno`, returns in any case, and [`Held::then`] makes of the result what owns it.
///
/// Dropping it lets the panic go on, and drops the result; while the thread panics already, the panic that waits has been printed and ends there.
///
/// Runs on: any thread.
/// Needs a processor: no.
/// May block: no.
///
/// # Panics
/// The drop does if a callback did.
///
/// ```
/// # fn main() {}
/// use std::ffi::{c_char, c_int, c_void};
///
/// use cffi::{CBox, Data, Held, cffi};
///
/// #[cffi]
/// unsafe extern "C" {
///     fn words_joined(
///         #[cffi(callback(data = 1, on_panic = 0))] ask: impl FnMut(c_int) -> c_int,
///         _: Data,
///     ) -> Held<*mut c_char>;
/// }
///
/// fn joined(ask: impl FnMut(c_int) -> c_int) -> Option<CBox<c_char>> {
///     // SAFETY: it returns NULL, or memory of `malloc`.
///     unsafe { words_joined(ask).then(|text| CBox::from_raw(text)) }
/// }
/// ```
#[must_use = "what C returned has no owner yet"]
pub struct Held<R> {
    value: R,
    waits: Waiting,
}

impl<R> Held<R> {
    pub(super) fn new(value: R, panic: Option<Box<dyn Any + Send>>) -> Held<R> {
        Held {
            value,
            waits: Waiting(panic),
        }
    }

    /// Gives what C returned to `settle`. If a callback panicked, what `settle` made is then dropped, and the panic goes on.
    ///
    /// # Panics
    /// If a callback did, or `settle` does. Of both panics the callback's goes on; the other has been printed.
    #[inline]
    pub fn then<T>(mut self, settle: impl FnOnce(R) -> T) -> T {
        match self.waits.0.take() {
            None => settle(self.value),
            Some(payload) => settle_and_go_on(payload, settle, self.value),
        }
    }

    /// Converts what C returned, and lets the panic wait on.
    ///
    /// # Panics
    /// If `convert` does, whose panic goes on in any case.
    #[inline]
    pub fn map<T>(self, convert: impl FnOnce(R) -> T) -> Held<T> {
        let Held { value, waits } = self;
        Held {
            value: convert(value),
            waits,
        }
    }
}

impl<R: fmt::Debug> fmt::Debug for Held<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held")
            .field("value", &self.value)
            .field("panics", &self.waits.0.is_some())
            .finish()
    }
}

#[cold]
#[inline(never)]
fn settle_and_go_on<R, T>(
    payload: Box<dyn Any + Send>,
    settle: impl FnOnce(R) -> T,
    value: R,
) -> ! {
    // Unwind safety: a panic goes on behind this in any case, and shows whoever catches it that something was left in the middle.
    let settled = catch_unwind(AssertUnwindSafe(|| drop(settle(value))));
    if let Err(second) = settled {
        forget_payload(second);
    }
    resume_unwind(payload)
}

/// The panic of a callback. Where nobody settles the result, it goes on when this is dropped.
struct Waiting(Option<Box<dyn Any + Send>>);

impl Drop for Waiting {
    #[inline]
    fn drop(&mut self) {
        if let Some(payload) = self.0.take() {
            go_on(payload);
        }
    }
}

#[cold]
#[inline(never)]
fn go_on(payload: Box<dyn Any + Send>) {
    if std::thread::panicking() {
        // A second panic would abort.
        return forget_payload(payload);
    }
    resume_unwind(payload)
}
