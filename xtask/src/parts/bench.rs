//! `cargo xtask bench` and `cargo xtask plots`: build a package of the benchmarks for release and pass it the arguments as they are.

use std::path::Path;

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
pub(crate) fn plot(context: &Context, figures: &Path) -> bool {
    // Cargo starts the program in the root.
    let Ok(figures) = std::path::absolute(figures) else {
        eprintln!("{}: no path", figures.display());
        return false;
    };
    let mut command = cargo(context, "run");
    command
        .args(["--quiet", "--package", "cffi-bench-plots", "--"])
        .arg(figures)
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
