//! Cargo commands: what all that we start have in common, and how test results are read from their output.

use std::path::Path;
use std::process::Command;

use crate::part::{Context, Report};

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

/// `cargo test` for a build with `--cfg` flags of its own.
///
/// Naming the target keeps the flags away from build scripts and macros: they are compiled once for all such builds.
pub(crate) fn cargo_test_with_cfg(context: &Context, cfg: &str) -> Command {
    let mut command = cargo(context, "test");
    command.env("CARGO_TARGET_DIR", context.cfg_target());
    command
        .env("RUSTFLAGS", format!("--cfg {cfg}"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    command.args(["--target", "host-tuple"]);
    command
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
