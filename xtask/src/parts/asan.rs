//! `cargo xtask asan`: the topics of the suite that are about memory, built for AddressSanitizer with its leak check, Rust and C alike.
//!
//! And every pair of a closure and a function of the shipped bindings, with their libraries.
//!
//! Rust brings the runtime that reports; gcc's and clang's instrumented objects link against it. `cgotest/build.rs` compiles C for it,
//! and `cgotest/tests/asan.rs` proves in each run that faults on both sides, and leaks, are found.
//! The standard library is compiled for it, too, where its sources are at hand and the command is given by itself.

use std::process::Command;

use crate::cargo::{cargo, each_test_alone, report_of_tests};
use crate::exec;
use crate::part::{Context, Report};
use crate::tools::Tool;

/// Seconds for one test: each takes several times as long as otherwise.
const TEST_LIMIT: u64 = 120;

/// The test targets about what crosses, is kept, or is left behind.
const TOPICS: &[&str] = &[
    "accounting",
    "asan",
    "callback",
    "closures",
    "foreign",
    "handle",
    "panic",
    "queue",
    "tasks",
    "values",
];

/// Each closure of a shipped library with each of its functions in it.
const PAIRS: &[&str] = &["curl", "sqlite3"];

/// The part of all tests: with the standard library as it comes. Compiled for the sanitizer, it takes ten times as long to unwind.
pub(crate) fn run(context: &Context) -> Report {
    tests(context, false, &[])
}

/// `cargo xtask asan`: the tests whose names contain one of `filters`, or all, with the standard library compiled for it, too.
pub(crate) fn run_filtered(context: &Context, filters: &[String]) -> Report {
    let with_std = Tool::RustSrc.is_here();
    let mut report = tests(context, with_std, filters);
    if !with_std {
        report.untested = format!(
            "{} is missing (to get it: {}), so the standard library's own code was not looked at",
            Tool::RustSrc.name(),
            Tool::RustSrc.how_to_install()
        );
    }
    report
}

fn tests(context: &Context, with_std: bool, filters: &[String]) -> Report {
    let mut command = test_command(context, with_std);
    let ended = exec::run(command.arg("--").args(filters));
    report_of_tests(ended.success(), ended.output)
}

fn test_command(context: &Context, with_std: bool) -> Command {
    let mut command = cargo(context, "test");
    command
        // The sanitizers of the stable compiler are complete, but their option is not.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Zsanitizer=address")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        // Nobody reads the backtraces of panics that are expected, and to make one takes seconds here.
        .env("RUST_BACKTRACE", "0")
        // Said although they are the defaults: what a user has in the environment must not switch them off.
        .env(
            "ASAN_OPTIONS",
            "detect_leaks=1:detect_stack_use_after_return=1",
        )
        .env_remove("LSAN_OPTIONS");
    each_test_alone(&mut command, TEST_LIMIT);
    if with_std {
        command.arg("-Zbuild-std");
    }
    // The libraries that the `-sys` crates build. SQLite's own pool would hide what is used after its end.
    command.env(
        "TARGET_CFLAGS",
        "-fsanitize=address -fno-omit-frame-pointer -DSQLITE_DEFAULT_LOOKASIDE=0,0",
    );
    // Naming the target keeps the flags away from build scripts and macros.
    command.args(["--target", "host-tuple"]);
    command.args(["--package", "cgotest", "--package", "cffi-pairs"]);
    for topic in TOPICS.iter().chain(PAIRS) {
        command.args(["--test", topic]);
    }
    command
}

#[cfg(test)]
mod tests {
    use super::TOPICS;
    use crate::part::Context;

    #[test]
    fn every_topic_is_a_test_target() {
        let tests = Context::new().root.join("cgotest/tests");
        for topic in TOPICS {
            assert!(
                tests.join(format!("{topic}.rs")).is_file(),
                "no target {topic}"
            );
        }
    }
}
