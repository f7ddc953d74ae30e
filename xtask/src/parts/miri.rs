//! `cargo xtask miri`: what Miri can run, under both of its models of aliasing.
//!
//! Miri executes neither C nor `membarrier`, so C's part is played by Rust functions with C's calling convention, and no task is run:
//! `runtime/tests/miri.rs` says what is covered.

use std::process::Command;

use crate::cargo::report_of_tests;
use crate::exec;
use crate::part::{Context, Report};

/// The two models, by the flag that chooses each.
const MODELS: [(&str, &str); 2] = [
    ("Stacked Borrows", ""),
    ("Tree Borrows", "-Zmiri-tree-borrows"),
];

pub(crate) fn run(context: &Context) -> Report {
    run_filtered(context, &[])
}

/// Runs the tests whose names contain one of `filters`, or all.
pub(crate) fn run_filtered(context: &Context, filters: &[String]) -> Report {
    let mut report = Report::default();
    for (model, flag) in MODELS {
        let ended = exec::run(test_command(context, flag).args(filters));
        report.add(report_of_tests(
            ended.success(),
            format!("under {model}:\n{}", ended.output),
        ));
    }
    report
}

fn test_command(context: &Context, flag: &str) -> Command {
    // Not our own cargo: that one belongs to the stable toolchain.
    let mut command = Command::new("rustup");
    command
        .args(["run", "nightly", "cargo", "miri", "test"])
        .args(["--package", "cffi-runtime", "--test", "miri", "--"])
        .current_dir(&context.root)
        .env("CARGO_TERM_COLOR", "never")
        // Apart: the builds of another compiler would undo ours.
        .env("CARGO_TARGET_DIR", context.target.join("miri"))
        .env("MIRIFLAGS", flag);
    for variable in ["CARGO", "RUSTC", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
        command.env_remove(variable);
    }
    command
}
