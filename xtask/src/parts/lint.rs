//! Parts that read the code without running it: formatting, warnings, warnings of rustdoc.

use crate::cargo::cargo;
use crate::exec;
use crate::part::{Context, Report};

pub(crate) fn fmt(context: &Context) -> Report {
    let ended =
        exec::run(cargo(context, "fmt").args(["--all", "--check", "--", "--color", "never"]));
    Report::of(ended.success(), ended.output)
}

pub(crate) fn clippy(context: &Context) -> Report {
    let ended = exec::run(cargo(context, "clippy").args([
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]));
    Report::of(ended.success(), ended.output)
}

pub(crate) fn docs(context: &Context) -> Report {
    let mut command = cargo(context, "doc");
    command
        .args([
            "--workspace",
            "--quiet",
            "--no-deps",
            "--document-private-items",
        ])
        .env("RUSTDOCFLAGS", "-D warnings");
    let ended = exec::run(&mut command);
    Report::of(ended.success(), ended.output)
}
