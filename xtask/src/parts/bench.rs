//! `cargo xtask bench` and `cargo xtask plots`: build a package of the benchmarks for release and pass it the arguments as they are.

use std::path::PathBuf;

use crate::cargo::cargo;
use crate::part::Context;

/// Where the plots of the README are.
const FIGURES: &str = "docs/figures";

/// Measures.
pub(crate) fn run(context: &Context, arguments: &[String]) -> bool {
    let mut command = cargo(context, "run");
    command
        .args(["--quiet", "--release", "--package", "cffi-bench", "--"])
        .args(arguments);
    finish(command)
}

/// Draws what was measured.
pub(crate) fn plot(context: &Context, figures: &[PathBuf]) -> bool {
    // Cargo starts the program in the root. A path that cannot be made absolute is empty: the program says what is wrong with it.
    let absolute = |file: &PathBuf| std::path::absolute(file).unwrap_or_else(|_| file.clone());
    let mut command = cargo(context, "run");
    command
        .args(["--quiet", "--package", "cffi-bench-plots", "--"])
        .args(figures.iter().map(absolute))
        .args(["--to", FIGURES]);
    finish(command)
}

fn finish(mut command: std::process::Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("could not start cargo: {error}");
            false
        }
    }
}
