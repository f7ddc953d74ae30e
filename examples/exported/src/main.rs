//! Runs the C half, which counts words with the functions that `words` exports.

mod words;

use std::ffi::c_int;

use cffi::cffi;

#[cffi]
#[allow(unsafe_code, reason = "declared as `report.c` defines it")]
unsafe extern "C" {
    /// Prints its report, and returns how many of its expectations were not met.
    safe fn report() -> c_int;
}

fn main() {
    let unmet = report();
    println!("{unmet} expectations of the C half were not met");
}
