//! Parts that run ordinary test targets: unit, behaviour, ui and crash tests; doc tests; the recording build.

use std::time::Duration;

use crate::cargo::{cargo, each_test_alone, report_of_tests, with_own_cfg};
use crate::exec;
use crate::part::{Context, Report};

/// After this many seconds a test hangs: on a busy machine the slowest takes a tenth of it.
const TEST_LIMIT: u64 = 120;

/// The packages that read headers, for which they need libclang.
const GENERATOR: [&str; 2] = ["cffi-codegen", "cargo-cffi"];

/// Packages without a test that pull in much: clippy reads them.
const WITHOUT_TESTS: [&str; 1] = ["cffi-bench-service"];

/// What only the address sanitizer says something about, which runs it.
const PAIRS: &str = "cffi-pairs";

/// Doc tests run as rustdoc runs them; only all of them together have a limit.
const DOC_TESTS_LIMIT: Duration = Duration::from_secs(900);

pub(crate) fn all(context: &Context) -> Report {
    let mut command = cargo(context, "test");
    each_test_alone(&mut command, TEST_LIMIT);
    command.args(["--workspace", "--tests"]);
    let elsewhere = GENERATOR.iter().chain(&WITHOUT_TESTS).chain(&[PAIRS]);
    for package in elsewhere {
        command.args(["--exclude", package]);
    }
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}

pub(crate) fn generator(context: &Context) -> Report {
    let mut command = cargo(context, "test");
    each_test_alone(&mut command, TEST_LIMIT);
    command.arg("--tests");
    for package in GENERATOR {
        command.args(["--package", package]);
    }
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}

/// `cargo xtask headers`: as many as are wanted, for as long as that takes.
pub(crate) fn headers_at_random(context: &Context, count: u64, first: u64) -> Report {
    let mut command = cargo(context, "test");
    command.args(["--package", "cffi-codegen", "--test", "corpus"]);
    command.args(["headers_at_random", "--", "--nocapture"]);
    command.env("CFFI_HEADERS", count.to_string());
    command.env("CFFI_SEED", first.to_string());
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}

pub(crate) fn docs(context: &Context) -> Report {
    let mut command = cargo(context, "test");
    let ended = exec::run_limited(command.args(["--workspace", "--doc"]), DOC_TESTS_LIMIT);
    report_of_tests(ended.success(), ended.output)
}

pub(crate) fn record(context: &Context) -> Report {
    let mut command = cargo(context, "test");
    with_own_cfg(&mut command, context, &["cffi_record"]);
    each_test_alone(&mut command, TEST_LIMIT);
    // The wrapped functions' tests, too: in this build each wrapped call looks who called it.
    command.args(["--package", "cgotest", "--test", "record"]);
    command.args(["--package", "cgotest-wrapped"]);
    command.args(["--test", "waits", "--test", "faults"]);
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}
