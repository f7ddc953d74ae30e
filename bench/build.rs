//! Builds the C half apart, and tells the program which compilers made it.

mod shared_object;

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=shared_object.rs");
    let mut c_compiler = shared_object::build(Path::new("c/bench.c"));
    let rustc = env::var_os("RUSTC").expect("cargo sets RUSTC");
    version("BENCH_RUSTC", &mut Command::new(rustc));
    version("BENCH_CC", &mut c_compiler);
}

/// Hands the first line of `--version` on as a variable.
fn version(variable: &str, compiler: &mut Command) {
    let output = compiler.arg("--version").output().ok();
    let text = output.map_or_else(String::new, |output| {
        String::from_utf8_lossy(&output.stdout).into_owned()
    });
    println!(
        "cargo::rustc-env={variable}={}",
        text.lines().next().unwrap_or("unknown")
    );
}
