//! Builds the C half apart, and tells dependents where it is and which compilers made this.

#[path = "../shared_object.rs"]
mod shared_object;

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../shared_object.rs");
    let compiler = shared_object::build(Path::new("../c/bench.c"));
    let folder = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    println!("cargo::metadata=folder={folder}");
    let rustc = env::var_os("RUSTC").expect("cargo sets RUSTC");
    say("rustc", &mut Command::new(rustc));
    say("cc", &mut compiler.to_command());
}

/// Hands the first line of `--version` on.
fn say(name: &str, compiler: &mut Command) {
    let output = compiler.arg("--version").output().ok();
    let text = output.map_or_else(String::new, |output| {
        String::from_utf8_lossy(&output.stdout).into_owned()
    });
    let version = text.lines().next().unwrap_or("unknown");
    println!("cargo::metadata={name}={version}");
}
