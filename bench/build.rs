//! Has the program find the C half when it runs, and tells it where that is and which compilers made both.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let known = |name: &str| {
        let name = format!("DEP_CFFI_BENCH_C_{name}");
        env::var(&name).unwrap_or_else(|_| panic!("cffi-bench-calls did not say {name}"))
    };
    let folder = known("FOLDER");
    println!("cargo::rustc-link-arg=-Wl,-rpath,{folder}");
    println!("cargo::rustc-env=BENCH_C_FOLDER={folder}");
    println!("cargo::rustc-env=BENCH_RUSTC={}", known("RUSTC"));
    println!("cargo::rustc-env=BENCH_CC={}", known("CC"));
}
