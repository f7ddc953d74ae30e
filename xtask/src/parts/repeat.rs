//! `cargo xtask repeat N --busy K`: what depends on time, N times in a row, beside K processes that compute.
//!
//! A test that fails once in a hundred runs, or only on a busy machine, is found here and not by somebody's pull request.

use std::process::{Child, Command, Stdio};

use crate::cargo::{cargo, each_test_alone, report_of_tests};
use crate::exec;
use crate::part::{Context, Report};

/// Seconds for one test: it shares its processors.
const TEST_LIMIT: u64 = 300;

/// The topics of the suite in which the order of events, or a bound on liveness, decides.
/// The others run the compiler, or compare values.
const TOPICS: &[&str] = &[
    "accounting",
    "block_on",
    "blocked",
    "call",
    "callback",
    "closures",
    "foreign",
    "learning",
    "limit",
    "panic",
    "process",
    "processors",
    "start",
    "starvation",
    "tasks",
    "threads",
];

/// Runs them `rounds` times beside `busy` processes; says after each round how it went.
pub(crate) fn run(context: &Context, rounds: usize, busy: usize) -> Report {
    let built = exec::run(command(context).arg("--no-run"));
    if !built.success() {
        return Report::of(false, built.output);
    }
    let _busy = Busy::start(busy);
    let mut report = Report::default();
    for round in 1..=rounds {
        let ended = exec::run(&mut command(context));
        let mut found = report_of_tests(ended.success(), ended.output);
        println!(
            "round {round} of {rounds}: {} passed, {} failed in {:.0} s",
            found.passed,
            found.failed,
            ended.took.as_secs_f64()
        );
        // At once: who stops it after hours has seen what failed.
        let output = std::mem::take(&mut found.output);
        if !found.is_good() {
            println!("{output}");
        }
        report.add(found);
    }
    report
}

fn command(context: &Context) -> Command {
    let mut command = cargo(context, "test");
    each_test_alone(&mut command, TEST_LIMIT);
    command.args(["--package", "cffi-runtime", "--package", "cgotest", "--lib"]);
    for topic in TOPICS {
        command.args(["--test", topic]);
    }
    command
}

/// Processes that compute until this is dropped.
struct Busy(Vec<Child>);

/// Computes, and looks now and then whether we still live: who is killed drops nothing.
const COMPUTE: &str =
    "while kill -0 $PPID; do i=0; while [ $i -lt 100000 ]; do i=$((i + 1)); done; done";

impl Busy {
    fn start(count: usize) -> Busy {
        let start = |_| {
            Command::new("sh")
                .args(["-c", COMPUTE])
                .stdin(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("there is a shell")
        };
        Busy((0..count).map(start).collect())
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        for child in &mut self.0 {
            // It ends by this signal alone, and is ours until it is waited for.
            child.kill().expect("killing our own child");
            child.wait().expect("waiting for our own child");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Busy, TOPICS};
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

    #[test]
    fn what_makes_busy_computes_until_it_is_dropped() {
        let busy = Busy::start(2);
        let processes: Vec<u32> = busy.0.iter().map(std::process::Child::id).collect();
        let stat = |id: &u32| std::fs::read_to_string(format!("/proc/{id}/stat"));
        for id in &processes {
            // Until it has used a tick of CPU time. Running until the test's own limit is the failure.
            while ticks(&stat(id).expect("it runs")) == 0 {
                std::thread::yield_now();
            }
        }
        drop(busy);
        assert!(processes.iter().all(|id| stat(id).is_err()));
    }

    /// The user time in a line of `/proc/PID/stat`.
    fn ticks(stat: &str) -> u64 {
        let (_, after_name) = stat.rsplit_once(") ").expect("a name in parentheses");
        let field = after_name.split(' ').nth(11).expect("utime");
        field.parse().expect("a number")
    }
}
