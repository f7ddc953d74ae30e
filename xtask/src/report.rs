//! Runs parts one after another, prints one line for each, and closes with the line that the CI reads.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::part::{Context, Part, Report};
use crate::parts;
use crate::tools::Tool;

/// Runs the parts in `only`, or all. True if everything passed and nothing was skipped.
pub(crate) fn run_parts(only: &[String], install: bool, verbose: bool) -> bool {
    let context = Context::new();
    let parts: Vec<&Part> = parts::PARTS
        .iter()
        .filter(|part| only.is_empty() || only.iter().any(|name| name == part.name))
        .collect();
    let missing = missing_tools(&parts, install);
    let start = Instant::now();
    let mut total = Total::default();
    for part in parts {
        let mut needs = part.needs.iter().filter(|tool| !tool.is_asked_for());
        if let Some(tool) = needs.find(|tool| missing.contains(tool)) {
            println!(
                "{:<9} skipped: {} is missing, so this is not checked: {}",
                part.name,
                tool.name(),
                part.checks
            );
            total.skipped += 1;
        } else {
            run_part(&context, part, verbose, &mut total);
        }
    }
    println!("all       {:>13.1} s", start.elapsed().as_secs_f64());
    total.close()
}

/// Runs one part's work on its own and closes in the same way; shows all output.
pub(crate) fn run_one(name: &str, run: impl FnOnce(&Context) -> Report) -> bool {
    let context = Context::new();
    let mut total = Total::default();
    total.count(name, run(&context), true);
    total.close()
}

#[derive(Default)]
struct Total {
    passed: usize,
    failed: usize,
    skipped: usize,
    /// Parts that ran, and could not check all they are for.
    lessened: usize,
}

impl Total {
    fn count(&mut self, name: &str, mut report: Report, show: bool) {
        if report.passed + report.failed == 0 {
            report.add(Report::of(
                false,
                format!("{name} found nothing to check: it no longer looks at the right place\n"),
            ));
        }
        if show || !report.is_good() {
            println!("{}", report.output.trim_end());
        }
        if !report.untested.is_empty() {
            println!("{name:<9} not all: {}", report.untested);
            self.lessened += 1;
        }
        self.passed += report.passed;
        self.failed += report.failed;
    }

    fn close(&self) -> bool {
        if self.skipped > 0 {
            println!(
                "{} skipped for want of a tool; `--install` installs what is missing",
                self.skipped
            );
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        self.failed == 0 && self.skipped == 0 && self.lessened == 0
    }
}

fn run_part(context: &Context, part: &Part, verbose: bool, total: &mut Total) {
    print!("{:<9} ", part.name);
    // The line is completed when the part is; a reader who waits sees which one it is.
    let _ = io::stdout().flush();
    let start = Instant::now();
    let report = (part.run)(context);
    println!("{}", summary(&report, start.elapsed(), part.budget));
    total.count(part.name, report, verbose);
}

fn summary(report: &Report, took: Duration, budget: Duration) -> String {
    let state = if report.is_good() { "ok" } else { "FAILED" };
    let over = if took > budget {
        format!(", over its budget of {} s", budget.as_secs())
    } else {
        String::new()
    };
    format!(
        "{state:<6} {:>6.1} s  {} passed, {} failed{over}",
        took.as_secs_f64(),
        report.passed,
        report.failed
    )
}

/// The tools that are missing and could not be installed, each said in one line with the way to get it.
fn missing_tools(parts: &[&Part], install: bool) -> Vec<Tool> {
    let mut missing = Vec::new();
    for tool in Tool::ALL {
        if !parts.iter().any(|part| part.needs.contains(&tool)) || tool.is_here() {
            continue;
        }
        if !install {
            println!(
                "missing: {} (to get it: {})",
                tool.name(),
                tool.how_to_install()
            );
        } else if let Err(why) = tool.install() {
            println!(
                "missing: {} ({} failed: {})",
                tool.name(),
                tool.how_to_install(),
                why.trim_end()
            );
        } else if tool.is_here() {
            continue;
        } else {
            println!(
                "missing: {} ({} did not provide it)",
                tool.name(),
                tool.how_to_install()
            );
        }
        missing.push(tool);
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::{Total, summary};
    use crate::part::Report;
    use std::time::Duration;

    #[test]
    fn a_part_over_its_budget_says_so() {
        let report = Report::of(true, String::new());
        let over = summary(&report, Duration::from_secs(61), Duration::from_secs(60));
        assert!(over.contains("over its budget of 60 s"), "{over}");
        let under = summary(&report, Duration::from_secs(59), Duration::from_secs(60));
        assert!(!under.contains("over its budget"), "{under}");
    }

    #[test]
    fn a_part_that_checks_nothing_fails() {
        let mut total = Total::default();
        total.count("empty", Report::default(), false);
        assert_eq!((total.passed, total.failed), (0, 1));
        assert!(!total.close());
    }

    #[test]
    fn a_skipped_part_fails_the_run_without_counting_as_failed() {
        let total = Total {
            passed: 3,
            failed: 0,
            skipped: 1,
            lessened: 0,
        };
        assert!(!total.close());
    }

    #[test]
    fn a_part_that_could_not_check_everything_fails_the_run_without_counting_as_failed() {
        let mut total = Total::default();
        let mut report = Report::of(true, String::new());
        report.untested = "something".to_owned();
        total.count("part", report, false);
        assert_eq!((total.passed, total.failed), (1, 0));
        assert!(!total.close());
    }
}
