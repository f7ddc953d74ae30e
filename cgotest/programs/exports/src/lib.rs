//! Callbacks for C programs that have a `main` of their own: Rust runs when they call it, and not before.
#![allow(
    unsafe_code,
    reason = "exported symbols: no other function of those programs has these names"
)]

use std::ffi::c_int;

use cffi::{block_on, cffi, metrics, spawn, yield_now};

/// What C receives for a panic.
const PANICKED: c_int = -7;

/// The sum of 1 to `n`, each number added by a task of its own.
#[cffi(on_panic = PANICKED)]
#[unsafe(no_mangle)]
pub extern "C" fn exports_sum_by_tasks(n: c_int) -> c_int {
    let task = |number| async move {
        yield_now().await;
        number
    };
    let tasks: Vec<_> = (1..=n).map(|number| spawn(task(number))).collect();
    block_on(async {
        let mut sum = 0;
        for task in tasks {
            sum += task.await.expect("no task panics");
        }
        sum
    })
}

/// Calls C back, in a call of C.
#[cffi(on_panic = PANICKED)]
#[unsafe(no_mangle)]
pub extern "C" fn exports_call_back(f: extern "C" fn(c_int) -> c_int, n: c_int) -> c_int {
    cffi::call(|| f(n))
}

/// The same from a task: `f` runs on a thread that this copy of the runtime made.
#[cffi(on_panic = PANICKED)]
#[unsafe(no_mangle)]
pub extern "C" fn exports_call_back_from_a_task(
    f: extern "C" fn(c_int) -> c_int,
    n: c_int,
) -> c_int {
    block_on(spawn(async move { cffi::call(|| f(n)) })).expect("it does not panic")
}

/// Panics.
#[cffi(on_panic = PANICKED)]
#[unsafe(no_mangle)]
pub extern "C" fn exports_panic(n: c_int) -> c_int {
    panic!("asked to panic with {n}")
}

/// Calls of C that this copy of the runtime has counted.
#[cffi(on_panic = PANICKED)]
#[unsafe(no_mangle)]
pub extern "C" fn exports_calls() -> c_int {
    c_int::try_from(metrics().ncgocall).unwrap_or(c_int::MAX)
}
