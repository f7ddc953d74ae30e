//! The loops of the group `call` in a shared object that a program loads: thread-locals cost more there, and the runtime in it is a copy of its own.
#![allow(
    unsafe_code,
    reason = "declares C functions, and exports one under its plain name"
)]
#![allow(
    clashing_extern_declarations,
    reason = "functions are declared `safe` beside the raw declarations of the macro, which are not"
)]

use std::time::Instant;

use cffi::cffi;

/// One sample: `calls` calls of an empty C function from a task. Nanoseconds per call.
///
/// `candidate`: 0 is a plain call, 1 is declared `nocallback`, 2 has no declaration; others are no candidates, and the result is NaN.
// SAFETY: nothing else in the process has this name.
#[unsafe(no_mangle)]
pub extern "C" fn cffi_bench_cdylib(candidate: u32, calls: u64) -> f64 {
    let timed: fn(u64) -> f64 = match candidate {
        0 => raw,
        1 => nocallback,
        2 => full,
        _ => return f64::NAN,
    };
    let task = cffi::spawn(async move { timed(calls) });
    cffi::block_on(task).unwrap_or(f64::NAN)
}

/// Declared as any Rust program declares C.
mod plain {
    unsafe extern "C" {
        #[link_name = "bench_empty"]
        pub(crate) safe fn empty();
    }
}

#[cffi]
unsafe extern "C" {
    #[cffi(nocallback)]
    #[link_name = "bench_empty"]
    safe fn empty_nocallback();

    #[link_name = "bench_empty"]
    safe fn empty_full();
}

#[inline(never)]
fn raw(calls: u64) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        plain::empty();
    }
    per_call(start, calls)
}

#[inline(never)]
fn nocallback(calls: u64) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        empty_nocallback();
    }
    per_call(start, calls)
}

#[inline(never)]
fn full(calls: u64) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        empty_full();
    }
    per_call(start, calls)
}

fn per_call(start: Instant, calls: u64) -> f64 {
    start.elapsed().as_secs_f64() * 1e9 / calls as f64
}
