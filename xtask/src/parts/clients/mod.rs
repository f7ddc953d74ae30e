//! `cargo xtask clients`: other crates, as they are published, called from tasks.
//!
//! - The suites of rusqlite, git2 and curl, each test inside a task: first on plain threads, then in tasks, then in tasks that lose their processor at every call.
//!   What passes on a thread must pass in a task.
//! - The same of one of them under ThreadSanitizer.
//! - What `cgotest/clients/` has: std and an HTTP client beside a heartbeat, and diesel on a server of PostgreSQL in a web service.

mod sources;
mod suites;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::cargo::{cargo, each_test_alone, for_race, report_of_tests};
use crate::exec;
use crate::part::{Context, Report};
use crate::tools::Tool;

use sources::Missing;
use suites::{SUITES, Suite};

/// For the sources to come.
const DOWNLOAD_LIMIT: Duration = Duration::from_secs(300);

/// For one run of a suite, once built.
const LIMIT: Duration = Duration::from_secs(120);

/// The same under ThreadSanitizer.
const RACE_LIMIT: Duration = Duration::from_secs(300);

/// The suite that runs under ThreadSanitizer, too.
const UNDER_RACE: &str = "rusqlite";

/// The web service with diesel: its name for the command line, where it is, and the seconds that one test of it may take.
const POSTGRES: (&str, &str, u64) = ("postgres", "cgotest/clients/postgres/Cargo.toml", 120);

/// How a suite runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// On its own threads, where wrapped functions are plain calls.
    Threads,
    Tasks,
    /// In tasks that lose their processor at every call.
    Retaken,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::Threads => "on threads",
            Way::Tasks => "in tasks",
            Way::Retaken => "in tasks that lose their processor at every call",
        }
    }
}

/// The names for the command line.
pub(crate) fn names() -> Vec<&'static str> {
    let suites = SUITES.iter().map(|suite| suite.name);
    suites.chain([POSTGRES.0]).collect()
}

/// All of it.
pub(crate) fn run(context: &Context) -> Report {
    run_named(context, &[])
}

/// Those in `names`, or all.
pub(crate) fn run_named(context: &Context, names: &[String]) -> Report {
    let chosen = |name: &str| names.is_empty() || names.iter().any(|one| one == name);
    let mut report = suites(context, &chosen);
    if chosen(POSTGRES.0) {
        report.add(postgres(context));
    }
    report
}

/// The service on a server of its own, which it starts.
fn postgres(context: &Context) -> Report {
    if !Tool::Postgres.is_here() {
        return Report {
            untested: format!(
                "diesel in a web service, for want of {}; ",
                Tool::Postgres.name()
            ),
            ..Report::default()
        };
    }
    let mut command = cargo(context, "test");
    let (_, manifest, limit) = POSTGRES;
    each_test_alone(&mut command, limit);
    command.args(["--locked", "--tests", "--manifest-path", manifest]);
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}

fn suites(context: &Context, chosen: &dyn Fn(&str) -> bool) -> Report {
    let mut report = Report::default();
    if !SUITES.iter().any(|suite| chosen(suite.name)) {
        return report;
    }
    let manifest = match sources::prepare(context) {
        Ok(workspace) => workspace.join("Cargo.toml"),
        Err(Missing::Registry(why)) => {
            let why = why.lines().find(|line| line.starts_with("error"));
            report.untested = format!(
                "the suites of other crates, whose sources cargo cannot download ({}); ",
                why.unwrap_or("it does not say why")
            );
            return report;
        }
        Err(Missing::Broken(why)) => return Report::of(false, format!("clients: {why}\n")),
    };
    for suite in SUITES.iter().filter(|suite| chosen(suite.name)) {
        report.add(in_all_ways(context, suite, &manifest));
        if suite.name == UNDER_RACE {
            report.add(under_race(context, suite, &manifest));
        }
    }
    report
}

/// Builds a suite, runs it in each way, and compares.
fn in_all_ways(context: &Context, suite: &Suite, manifest: &Path) -> Report {
    let test = |way| test(context, suite, manifest, way);
    let built = exec::run(test(Way::Threads).arg("--no-run"));
    if !built.success() {
        return Report::of(false, does_not_compile(suite, &built.output));
    }
    let mut report = Report::default();
    let run = |way| exec::run_limited(&mut test(way), LIMIT);
    let threads = run(Way::Threads).output;
    let expected = passed(&threads);
    if expected.len() < suite.tests {
        let output = format!(
            "clients, {} {}: of {} tests that it has, {} pass on threads\n{threads}\n",
            suite.name,
            suite.version,
            suite.tests,
            expected.len()
        );
        report.add(Report::of(false, output));
    }
    for way in [Way::Tasks, Way::Retaken] {
        report.add(compare(suite, way.name(), &expected, &run(way).output));
    }
    report
}

/// What passed on threads and does not in `output`.
fn compare(suite: &Suite, way: &str, expected: &BTreeSet<&str>, output: &str) -> Report {
    let passed = passed(output);
    let cannot = |name: &str| suite.not_in_tasks.iter().any(|(one, _)| *one == name);
    let lost: Vec<_> = expected
        .difference(&passed)
        .copied()
        .filter(|name| !cannot(name))
        .collect();
    let mut text = format!(
        "clients, {} {} {way}: {} of {} pass\n",
        suite.name,
        suite.version,
        passed.len(),
        expected.len()
    );
    if !lost.is_empty() {
        text += &format!("not so: {}\n{output}\n", lost.join(", "));
    }
    Report {
        passed: passed.len(),
        failed: lost.len(),
        output: text,
        untested: String::new(),
    }
}

/// The names in the harness's lines `test NAME ... ok`.
fn passed(output: &str) -> BTreeSet<&str> {
    let name = |line: &'_ str| -> Option<usize> { line.find("test ").map(|at| at + "test ".len()) };
    output
        .lines()
        .filter_map(|line| {
            let line = line.strip_suffix(" ... ok")?;
            let line = line.strip_suffix(" - should panic").unwrap_or(line);
            Some(&line[name(line)?..])
        })
        .collect()
}

/// One suite under ThreadSanitizer, its C included: as many pass, and nothing is reported.
fn under_race(context: &Context, suite: &Suite, manifest: &Path) -> Report {
    if !Tool::RustSrc.is_here() {
        return Report {
            untested: format!(
                "the suite of {} under ThreadSanitizer, for want of {}; ",
                suite.name,
                Tool::RustSrc.name()
            ),
            ..Report::default()
        };
    }
    let suppressions = sources::folder(context).join("suppressions.txt");
    let lines: String = suite
        .races_itself
        .iter()
        .map(|(function, _)| format!("race:{function}\n"))
        .collect();
    if let Err(error) = sources::write(&suppressions, lines.as_bytes()) {
        return Report::of(false, format!("{}: {error}\n", suppressions.display()));
    }
    let test = || {
        let mut command = test(context, suite, manifest, Way::Tasks);
        for_race(&mut command, context);
        let options = format!("suppressions={}", suppressions.display());
        command.env("CFLAGS", "-fsanitize=thread");
        command.env("TSAN_OPTIONS", options);
        command
    };
    let built = exec::run(test().arg("--no-run"));
    if !built.success() {
        return Report::of(false, does_not_compile(suite, &built.output));
    }
    let ended = exec::run_limited(&mut test(), RACE_LIMIT);
    let passed = passed(&ended.output).len();
    let good = ended.success() && passed >= suite.tests;
    let mut output = format!(
        "clients, {} {} under ThreadSanitizer: {passed} of {} pass\n",
        suite.name, suite.version, suite.tests
    );
    if !good {
        output += &ended.output;
    }
    Report {
        passed,
        failed: usize::from(!good),
        output,
        untested: String::new(),
    }
}

fn does_not_compile(suite: &Suite, output: &str) -> String {
    let Suite { name, version, .. } = suite;
    format!("clients, {name} {version}: it does not compile\n{output}\n")
}

/// Cargo's command for a suite's tests.
fn test(context: &Context, suite: &Suite, manifest: &Path, way: Way) -> Command {
    let mut command = cargo(context, "test");
    command.arg("--manifest-path").arg(manifest);
    command.args(["--package", suite.name]);
    command.args(["--lib", "--tests", "--no-fail-fast"]);
    command.args(["--features", &suite.features.join(",")]);
    match way {
        Way::Threads => command.env("CFFI_IN_TASK", "no"),
        Way::Tasks => command.env_remove("CFFI_IN_TASK"),
        Way::Retaken => command
            .env("CFFI_STRESS", "retake")
            .env_remove("CFFI_IN_TASK"),
    };
    command
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SUITES, compare, passed};

    const OUTPUT: &str = "running 4 tests\ntest a::reads ... ok\ntest a::waits - should panic ... ok\n\
        test b::late ... FAILED\ntest c ... ignored\nx test d ... ok\ntest result: FAILED. 3 passed\n";

    #[test]
    fn the_tests_that_passed_are_known_by_name() {
        assert_eq!(
            passed(OUTPUT),
            BTreeSet::from(["a::reads", "a::waits", "d"])
        );
    }

    #[test]
    fn a_test_that_passes_on_threads_alone_is_a_failure_with_its_name() {
        let expected = BTreeSet::from(["a::reads", "b::late"]);
        let report = compare(&SUITES[0], "in tasks", &expected, OUTPUT);
        assert_eq!(report.failed, 1);
        assert!(
            report.output.contains("not so: b::late"),
            "{}",
            report.output
        );
    }
}
