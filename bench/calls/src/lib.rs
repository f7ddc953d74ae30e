//! The C functions of `bench/c/bench.c`, and the loops around calls of them.
//!
//! `cffi-bench` times these loops; the program of this package runs one of them alone, for instruction counters.
//! It depends on nothing but the runtime, so that building it for release is quick.
#![allow(unsafe_code, reason = "declares C functions")]

#[allow(
    clashing_extern_declarations,
    reason = "functions are declared `safe` beside the raw declarations of the macro, which are not"
)]
pub mod c;
pub mod call;
pub mod callback;
pub mod loops;
