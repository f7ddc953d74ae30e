//! SQLite without a server: what a query by key and an await cost, and how late a heartbeat is beside queries that compute for 50 ms.

use std::process::Command;

use crate::child;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::packages;
use crate::plan::Plan;
use crate::report::Report;

pub(in crate::groups) const CASES: &[&str] =
    &[AWAIT, "service.sqlite.late_2", "service.sqlite.late_4"];

const AWAIT: &str = "service.sqlite.await";

/// The ways, as `bench/service/` knows them.
const WAYS: [&str; 5] = [
    "cffi",
    "direct",
    "spawn_blocking",
    "block_in_place",
    "smol_unblock",
];

/// What a long query takes when nothing disturbs it.
const LONG_MS: f64 = 50.0;

pub(in crate::groups) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    if !CASES.iter().any(|case| plan.has(case)) {
        return Ok(());
    }
    let program = packages::build("cffi-bench-service", "bin")?;
    let (per_ms, _) = child::run::<f64>(Command::new(&program).arg("calibrate"))?;
    let rows = (per_ms * LONG_MS) as i64;
    for (key, tasks) in CASES.iter().zip([0, 2, 4]) {
        if !plan.has(key) {
            continue;
        }
        let milliseconds = plan.thorough_or_quick(2000, 800);
        let candidates = WAYS.map(|way| {
            let program = &program;
            Candidate::new(way, move || {
                let mut command = Command::new(program);
                if *key == AWAIT {
                    command.args(["queries", way, "20000"]);
                } else {
                    let numbers = [
                        tasks.to_string(),
                        rows.to_string(),
                        milliseconds.to_string(),
                    ];
                    command.args(["late", way]).args(numbers);
                }
                Ok(child::run::<Sample>(&mut command)?.0)
            })
        });
        let (question, unit) = if *key == AWAIT {
            ("a query by key, prepared, and an await".to_owned(), "ns")
        } else {
            let question = format!(
                "a heartbeat each ms beside {tasks} tasks with queries of 50 ms: late by, in 99 of 100 cases"
            );
            (question, "ms")
        };
        report.add(Case::measure(
            *key,
            question,
            unit,
            plan.as_they_come(5, 3),
            candidates.into_iter().collect(),
        )?);
    }
    Ok(())
}
