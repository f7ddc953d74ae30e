//! `cargo xtask mutants`: builds the project with each known fault and sees that the test named for it finds it.
//!
//! A mutant counts as caught only when the test passes without the fault, the faulty build compiles, and the test then
//! fails with the words of its own assertion. A crash or a hang that the test does not put in words is not a catch.

use std::collections::BTreeMap;
use std::process::Command;
use std::time::Duration;

use super::mutants_table::{Build, MUTANTS, Mutant, Target};
use crate::cargo::{cargo, for_loom, for_race, with_own_cfg};
use crate::exec::{self, Ended};
use crate::part::{Context, Report};

/// For one run of one test. Tests that prove that something does not hang have a bound of their own far below.
const LIMIT: Duration = Duration::from_secs(120);

/// The names of the mutants, for the command line.
pub(crate) fn names() -> Vec<&'static str> {
    MUTANTS.iter().map(|mutant| mutant.name).collect()
}

pub(crate) fn run(context: &Context) -> Report {
    run_chosen(context, |mutant| mutant.build != Build::Race)
}

/// Runs those that take ThreadSanitizer.
pub(crate) fn run_race(context: &Context) -> Report {
    run_chosen(context, |mutant| mutant.build == Build::Race)
}

/// Runs the mutants in `names`, or all.
pub(crate) fn run_named(context: &Context, names: &[String]) -> Report {
    run_chosen(context, |mutant| {
        names.is_empty() || names.iter().any(|name| name == mutant.name)
    })
}

fn run_chosen(context: &Context, chosen: impl Fn(&Mutant) -> bool) -> Report {
    let mut report = Report::default();
    let mut unmutated = BTreeMap::new();
    for mutant in MUTANTS.iter().filter(|mutant| chosen(mutant)) {
        let plain = unmutated
            .entry((mutant.package, mutant.target, mutant.build, mutant.test))
            .or_insert_with(|| run_test(context, mutant, false));
        let result = plain
            .as_ref()
            .map_err(Clone::clone)
            .and_then(passes)
            .map_err(|why| format!("without the fault, {why}"))
            .and_then(|()| catches(&run_test(context, mutant, true)?, mutant.says));
        report.add(match result {
            Ok(()) => Report::of(
                true,
                format!("mutant {}: caught by {}\n", mutant.name, mutant.test),
            ),
            Err(why) => {
                let Mutant {
                    name, fault, test, ..
                } = mutant;
                Report::of(
                    false,
                    format!("mutant {name} ({fault}): not caught by {test}: {why}\n"),
                )
            }
        });
    }
    report
}

/// Builds the test's target, then runs the one test. `Err`: it does not compile.
fn run_test(context: &Context, mutant: &Mutant, mutated: bool) -> Result<Ended, String> {
    let built = exec::run(test_command(context, mutant, mutated).arg("--no-run"));
    if !built.success() {
        return Err(format!("it does not compile\n{}", built.output));
    }
    let mut command = test_command(context, mutant, mutated);
    Ok(exec::run_limited(
        command.args(["--", "--exact", mutant.test, "--nocapture"]),
        LIMIT,
    ))
}

fn test_command(context: &Context, mutant: &Mutant, mutated: bool) -> Command {
    let mut command = cargo(context, "test");
    let fault = format!("cffi_mutant=\"{}\"", mutant.name);
    let mut cfgs = Vec::new();
    if mutated {
        cfgs.push(fault.as_str());
    }
    if mutant.build == Build::Record {
        cfgs.push("cffi_record");
    }
    if !cfgs.is_empty() {
        with_own_cfg(&mut command, context, &cfgs);
    }
    match mutant.build {
        Build::Dev | Build::Record => {}
        Build::Release => {
            command.arg("--release");
        }
        Build::Loom => for_loom(&mut command),
        Build::Race => {
            for_race(&mut command, context);
            command.env("CGOTEST_LOAD_SECONDS", "2");
        }
    }
    command.args(["--package", mutant.package]);
    match mutant.target {
        Target::Lib => command.arg("--lib"),
        Target::Test(name) => command.args(["--test", name]),
    };
    command
}

/// Whether the one test ran and passed.
fn passes(plain: &Ended) -> Result<(), String> {
    if plain.success() && plain.output.contains("test result: ok. 1 passed;") {
        return Ok(());
    }
    let why = if plain.success() {
        "there is no such test"
    } else {
        "it fails"
    };
    Err(format!("{why}\n{}", plain.output))
}

/// Whether the test failed and said what it was to say.
fn catches(mutated: &Ended, says: &str) -> Result<(), String> {
    let why = if mutated.success() {
        "it passes with the fault".to_owned()
    } else if mutated.output.contains(says) {
        return Ok(());
    } else if mutated.status.is_none() {
        format!(
            "it was killed after {} s and had not said `{says}`",
            LIMIT.as_secs()
        )
    } else {
        format!("it fails, but without saying `{says}`")
    };
    Err(format!("{why}\n{}", mutated.output))
}

#[cfg(test)]
mod tests {
    use super::{catches, passes};
    use crate::exec::{Ended, run};
    use std::process::Command;

    fn ended(script: &str) -> Ended {
        run(Command::new("sh").args(["-c", script]))
    }

    #[test]
    fn a_failure_with_the_named_words_is_a_catch() {
        assert!(
            catches(
                &ended("echo the queue was forgotten; exit 101"),
                "queue was forgotten"
            )
            .is_ok()
        );
    }

    #[test]
    fn a_pass_another_failure_and_a_silent_kill_are_not() {
        assert!(
            catches(
                &ended("echo the queue was forgotten"),
                "queue was forgotten"
            )
            .is_err()
        );
        assert!(
            catches(
                &ended("echo something else; exit 101"),
                "queue was forgotten"
            )
            .is_err()
        );
        let killed = Ended {
            status: None,
            ..ended("echo nothing")
        };
        assert!(catches(&killed, "queue was forgotten").is_err());
    }

    #[test]
    fn a_test_that_does_not_exist_does_not_pass() {
        assert!(passes(&ended("echo 'test result: ok. 1 passed; 0 failed;'")).is_ok());
        assert!(passes(&ended("echo 'test result: ok. 0 passed; 0 failed;'")).is_err());
        assert!(
            passes(&ended(
                "echo 'test result: ok. 1 passed; 0 failed;'; exit 1"
            ))
            .is_err()
        );
    }
}
