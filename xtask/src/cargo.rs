//! Cargo commands: what all that we start have in common, and how test results are read from their output.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use crate::part::{Context, Report};
use crate::tools::Tool;

/// A cargo command in the root of the repository, free of what our own caller left in the environment.
pub(crate) fn cargo(context: &Context, subcommand: &str) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let mut command = Command::new(program);
    command.current_dir(&context.root).arg(subcommand);
    command
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_TARGET_DIR", &context.target);
    for knob in ["CFFI_MAXPROCS", "CFFI_MAXTHREADS", "CFFI_STRESS"] {
        command.env_remove(knob);
    }
    command
}

/// Adds `--cfg` flags to what is compiled of ours, and of ours only: dependencies are those of the ordinary build.
///
/// `RUSTFLAGS` would compile all dependencies anew for each flag. Instead a wrapper for rustc adds the flag; cargo knows
/// what was compiled by which wrapper and keeps the results apart, so each flag has a wrapper with a name of its own.
pub(crate) fn with_own_cfg(command: &mut Command, context: &Context, cfgs: &[&str]) {
    let name: String = cfgs
        .join("-")
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    let wrapper = context
        .target
        .join("xtask")
        .join(format!("rustc-{name}.sh"));
    let flags: String = cfgs.iter().map(|cfg| format!(" --cfg '{cfg}'")).collect();
    let script = format!("#!/bin/sh\nexec \"$@\"{flags}\n");
    if fs::read_to_string(&wrapper).is_ok_and(|present| present == script) {
        command.env("RUSTC_WORKSPACE_WRAPPER", &wrapper);
        return;
    }
    let written = fs::create_dir_all(context.target.join("xtask"))
        .and_then(|()| fs::write(&wrapper, script))
        .and_then(|()| fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)));
    written.unwrap_or_else(|error| panic!("could not write {}: {error}", wrapper.display()));
    command.env("RUSTC_WORKSPACE_WRAPPER", &wrapper);
}

/// Compiles for loom: with `--cfg loom` for all crates, because cargo has to see it, too, to add the crate loom.
///
/// Naming the target keeps the flag away from build scripts and macros.
pub(crate) fn for_loom(command: &mut Command) {
    command
        .env("RUSTFLAGS", "--cfg loom")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    command.args(["--target", "host-tuple", "--release"]);
}

/// Compiles for ThreadSanitizer, on the stable toolchain, std included where its sources are here; to a folder of its own.
pub(crate) fn for_race(command: &mut Command, context: &Context) {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env(
            "RUSTFLAGS",
            "-Zsanitizer=thread -Cunsafe-allow-abi-mismatch=sanitizer",
        )
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("CARGO_TARGET_DIR", context.target.join("race"));
    command.args(["--target", "host-tuple"]);
    if Tool::RustSrc.is_here() {
        command.arg("-Zbuild-std");
    }
}

/// Has cargo run the test binaries through `cargo xtask each`: each test in a process of its own, at most `limit` seconds.
pub(crate) fn each_test_alone(command: &mut Command, limit: u64) {
    let me = std::env::current_exe().expect("the path of this program");
    let me = toml_path(&me);
    command.arg("--no-fail-fast");
    command.arg("--config").arg(format!(
        "target.'cfg(all())'.runner = [{me}, 'each', '--limit', '{limit}']"
    ));
}

/// Adds up the closing lines of the test binaries that a cargo command ran.
pub(crate) fn report_of_tests(success: bool, output: String) -> Report {
    let (mut passed, mut failed) = (0, 0);
    for line in output
        .lines()
        .filter(|line| line.starts_with("test result: "))
    {
        passed += count_before(line, " passed;");
        failed += count_before(line, " failed;");
    }
    if !success && failed == 0 {
        // It did not compile, say.
        failed = 1;
    }
    Report {
        passed,
        failed,
        output,
        untested: String::new(),
    }
}

fn count_before(line: &str, word: &str) -> usize {
    let count = line
        .split(word)
        .next()
        .and_then(|before| before.rsplit(' ').next());
    count.and_then(|count| count.parse().ok()).unwrap_or(0)
}

/// A path as a TOML string in single quotes, which know no escapes.
fn toml_path(path: &Path) -> String {
    let path = path.to_str().expect("the path of this program is UTF-8");
    assert!(
        !path.contains('\''),
        "the path of this program has a quote in it: {path}"
    );
    format!("'{path}'")
}

#[cfg(test)]
mod tests {
    use super::report_of_tests;

    #[test]
    fn the_closing_lines_of_all_binaries_are_added() {
        let output = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured\n\
            some text\n\
            test result: FAILED. 4 passed; 2 failed; 0 ignored\n";
        let report = report_of_tests(false, output.to_owned());
        assert_eq!((report.passed, report.failed), (7, 2));
    }

    #[test]
    fn a_command_that_failed_before_any_test_counts_as_a_failure() {
        let report = report_of_tests(false, "error: could not compile\n".to_owned());
        assert_eq!((report.passed, report.failed), (0, 1));
    }

    #[test]
    fn a_command_that_ran_no_test_is_not_good() {
        let report = report_of_tests(
            true,
            "test result: ok. 0 passed; 0 failed; 0 ignored\n".to_owned(),
        );
        assert!(!report.is_good());
    }
}
