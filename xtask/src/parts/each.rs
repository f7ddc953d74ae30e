//! `cargo xtask each BINARY`: runs every test of a test binary in a process of its own, at most two at a time.
//!
//! Cargo calls it in place of the binary (it is set as the runner), so that each test sees the environment that cargo
//! gives to tests. The runtime under test is one per process: its counters, its threads and its end are a test's own,
//! and a test that aborts or hangs takes no other with it. cargo-nextest does this too, but to compile it takes longer
//! than all our tests together.

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::exec::{self, Ended};

/// Tests that run at one time: most of them use two processors already.
const AT_A_TIME: usize = 2;

/// Listing runs no test.
const LIST_LIMIT: Duration = Duration::from_secs(60);

/// The test target whose one test runs the compiler on programs, after it has compiled our crates for them: its limit is so many times that of others.
const COMPILES: (&str, u64) = ("ui", 8);

/// Runs the tests of `binary` that `arguments` select. Closes with a line in libtest's form.
pub(crate) fn run(limit: u64, binary: &Path, arguments: &[String]) -> bool {
    let limit = limit * times(binary);
    let names = match list(binary, arguments) {
        Ok(names) => names,
        Err(why) => {
            println!("{why}");
            return false;
        }
    };
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                // Relaxed: the numbers have to differ, and the names were written before these threads began.
                while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let ended = run_one(binary, name, Duration::from_secs(limit));
                    println!(
                        "test {name} ... {} ({:.2} s)",
                        verdict(&ended, limit),
                        ended.took.as_secs_f64()
                    );
                    if !ended.success() {
                        failed
                            .lock()
                            .expect("no test thread panics")
                            .push((name, ended));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("no test thread panics");
    for (name, ended) in &failed {
        println!(
            "\n---- {name}: {} ----\n{}",
            verdict(ended, limit),
            indented(ended.output.trim_end())
        );
    }
    let good = failed.is_empty();
    let result = if good { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {result}. {} passed; {} failed;",
        names.len() - failed.len(),
        failed.len()
    );
    good
}

fn list(binary: &Path, arguments: &[String]) -> Result<Vec<String>, String> {
    let mut command = Command::new(binary);
    command
        .args(arguments)
        .args(["--list", "--format", "terse"]);
    let ended = exec::run_limited(&mut command, LIST_LIMIT);
    let names = if ended.success() {
        names_in(&ended.output)
    } else {
        None
    };
    names.ok_or_else(|| {
        let binary = binary.display();
        format!(
            "{binary} does not list its tests; a test target with a `main` of its own must answer \
             `--list --format terse` and `--exact NAME --nocapture` as libtest does\n{}",
            ended.output
        )
    })
}

/// The names in a terse list, or `None` if it is something else.
fn names_in(list: &str) -> Option<Vec<String>> {
    list.lines()
        .map(|line| line.strip_suffix(": test").map(str::to_owned))
        .collect()
}

/// How many times the limit of others the tests of `binary` have. Cargo calls the binary of a target `TARGET-HASH`.
fn times(binary: &Path) -> u64 {
    let name = binary.file_name().and_then(|name| name.to_str());
    let target = name.and_then(|name| name.rsplit_once('-'));
    let (compiles, times) = COMPILES;
    if target.is_some_and(|(target, _)| target == compiles) {
        times
    } else {
        1
    }
}

fn run_one(binary: &Path, name: &str, limit: Duration) -> Ended {
    let mut command = Command::new(binary);
    // Without capture, so that what a test wrote before it aborted is not lost.
    exec::run_limited(command.args(["--exact", name, "--nocapture"]), limit)
}

/// A test's own words, so that its closing line is not counted as one of ours.
fn indented(output: &str) -> String {
    output.lines().map(|line| format!("    {line}\n")).collect()
}

fn verdict(ended: &Ended, limit: u64) -> String {
    match ended.status {
        Some(status) if status.success() => "ok".to_owned(),
        Some(status) => format!("FAILED, {status}"),
        None => format!("FAILED, killed after {limit} s"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{indented, names_in, times};
    use crate::cargo::report_of_tests;

    #[test]
    fn a_terse_list_is_read() {
        assert_eq!(
            names_in("a::b: test\nc: test\n"),
            Some(vec!["a::b".to_owned(), "c".to_owned()])
        );
        assert_eq!(names_in(""), Some(Vec::new()));
    }

    #[test]
    fn the_tests_that_compile_have_more_time() {
        assert_eq!(
            times(Path::new("/target/debug/deps/ui-3e24713c1861ca99")),
            8
        );
        assert_eq!(
            times(Path::new("/target/debug/deps/build-3e24713c1861ca99")),
            1
        );
    }

    #[test]
    fn a_failure_is_counted_once_though_its_process_counts_it_too() {
        let its = indented("test result: FAILED. 0 passed; 1 failed;\n");
        let report = report_of_tests(
            false,
            format!("{its}test result: FAILED. 4 passed; 1 failed;"),
        );
        assert_eq!((report.passed, report.failed), (4, 1));
    }

    #[test]
    fn anything_else_is_refused() {
        assert_eq!(names_in("running my own tests\nall good\n"), None);
    }
}
