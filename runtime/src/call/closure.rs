//! `call` and `block_in_place`: the protocol around a closure.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::call_full;
use crate::function::Function;
use crate::record::forget_payload;

/// All closures given to `call`. It stays normal: what one of them does says nothing about the next.
static CALL: Function = Function::full("cffi::call").fixed();

/// All closures given to `block_in_place`.
static BLOCK_IN_PLACE: Function = Function::full("cffi::block_in_place").blocking();

/// Runs `f` as a C call: for C function pointers, and for Rust code that may block.
///
/// Everything that holds for a call through `#[cffi]` holds for `f`: it runs at once, on this thread, inside the poll that called it;
/// if it does not return soon and tasks wait, this machine's processor goes to another.
/// Inside `f` this thread counts as in C: tasks that it spawns or wakes go to a shared queue, and calls of C nest.
///
/// A panic of `f` ends the call in order and then goes on.
///
/// Runs on: any thread.
/// Needs a processor: no.
/// May block: the task, if `f` does.
/// Go's counterpart is a cgo call.
///
/// # Panics
/// If `f` does.
///
/// ```
/// extern "C" fn twice(x: i32) -> i32 {
///     2 * x
/// }
/// let pointer: extern "C" fn(i32) -> i32 = twice;
/// assert_eq!(cffi::call(|| pointer(21)), 42);
/// ```
#[inline]
pub fn call<R>(f: impl FnOnce() -> R) -> R {
    finish(call_full(&CALL, || catch(f)))
}

/// Runs `f`, which is known to block, and hands this machine's processor off at once.
///
/// As [`call`], but nobody waits to see whether `f` returns soon. The name is tokio's; unlike tokio's it works on every thread.
///
/// Runs on: any thread.
/// Needs a processor: no.
/// May block: the task, if `f` does.
///
/// # Panics
/// If `f` does.
///
/// ```
/// let (sender, receiver) = std::sync::mpsc::channel();
/// let got = cffi::block_on(async {
///     let task = cffi::spawn(async move { cffi::block_in_place(|| receiver.recv().unwrap()) });
///     cffi::spawn(async move { sender.send(7).unwrap() });
///     task.await.unwrap()
/// });
/// assert_eq!(got, 7);
/// ```
pub fn block_in_place<R>(f: impl FnOnce() -> R) -> R {
    finish(call_full(&BLOCK_IN_PLACE, || catch(f)))
}

/// A panic must not skip the end of the call.
#[inline]
fn catch<R>(f: impl FnOnce() -> R) -> Result<R, Thrown> {
    // Unwind safety: the payload goes on to the caller, for whom `f` is as broken as if nothing had caught it.
    catch_unwind(AssertUnwindSafe(f)).map_err(|payload| Thrown(Some(payload)))
}

#[inline]
fn finish<R>(result: Result<R, Thrown>) -> R {
    result.unwrap_or_else(|thrown| thrown.go_on())
}

/// What `f` threw. Dropped where the panic of a callback goes on in its place, out of the end of the call: a destructor that panics then would end the process.
struct Thrown(Option<Box<dyn Any + Send>>);

impl Thrown {
    fn go_on(mut self) -> ! {
        match self.0.take() {
            Some(payload) => resume_unwind(payload),
            None => unreachable!("it is taken here alone"),
        }
    }
}

impl Drop for Thrown {
    fn drop(&mut self) {
        if let Some(payload) = self.0.take() {
            forget_payload(payload);
        }
    }
}
