//! `cargo xtask race`: the behaviour suite under ThreadSanitizer, and the mutants that only it can find.
//!
//! On the stable toolchain: `RUSTC_BOOTSTRAP=1` has it accept `-Zsanitizer`, and `-Zbuild-std` instruments std, without which each of its locks gives reports.
//! The C of the tests is instrumented too.

use std::time::Duration;

use crate::cargo::{cargo, each_test_alone, for_race, report_of_tests};
use crate::exec;
use crate::part::{Context, Report};
use crate::tools::Tool;

use super::mutants;

/// Seconds for one test. The detector makes everything five to fifteen times slower.
const LIMIT: u64 = 300;

/// For one run of the example, its compilation included.
const EXAMPLE_LIMIT: Duration = Duration::from_secs(240);

/// How long each test under load lasts: as a part of all tests, and when asked for.
const LOAD_SECONDS: [&str; 2] = ["5", "30"];

/// What the part of `cargo xtask test` runs besides the topic `race`: crossings of each kind.
const AMONG_ALL: &[(&str, &[&str])] = &[
    ("race", &[]),
    ("tasks", &[]),
    ("handle", &[]),
    ("closures", &[]),
    ("callback", &["nest_ten_deep", "sort_a_hundred"]),
    ("foreign", &["ten_threads", "a_foreign_thread"]),
    (
        "panic",
        &["a_hundred_thousand_panics_that_unwind", "nested", "jump"],
    ),
];

/// What runs when it is asked for.
const ALONE: &[&str] = &[
    "accounting",
    "block_on",
    "call",
    "callback",
    "closures",
    "foreign",
    "handle",
    "panic",
    "process",
    "processors",
    "queue",
    "race",
    "start",
    "tasks",
    "values",
];

/// Tests that the detector cannot run, and why; the topics `starvation`, `limit` and `threads` are not in the list above because they replace `pthread_create`, as it does,
/// and `learning` because it compares times.
const NOT_UNDER_IT: &[(&str, &str)] = &[
    (
        "a_thread_whose_destructors_have_run_calls_back_as_often_as_it_likes",
        "the detector's own destructor has run by then",
    ),
    (
        "a_thread_whose_destructors_have_run_keeps_its_record_while_it_waits_for_a_future",
        "the detector's own destructor has run by then",
    ),
    (
        "threads_whose_calls_panic_in_their_destructors_leave_no_memory_behind",
        "the detector's own destructor has run by then",
    ),
    (
        "threads_that_call_back_before_and_after_their_destructors_leave_no_memory_behind",
        "the detector's own destructor has run by then",
    ),
    (
        "threads_that_call_back_only_in_their_destructors_leave_no_memory_behind",
        "the detector's own destructor has run by then",
    ),
    (
        "a_hundred_thousand_threads_one_after_another_leave_no_memory_behind",
        "the memory is the detector's",
    ),
];

/// Without std's sources: tests of ours that use none of std's synchronisation.
const WITHOUT_STD: &[&str] = &[
    "places::",
    "hooks::a_call",
    "edges::what_happened",
    "edges::a_task_that",
    "edges::what_comes",
];

/// The bounded part of `cargo xtask test`.
pub(crate) fn run(context: &Context) -> Report {
    if !Tool::RustSrc.is_here() {
        return without_std(context);
    }
    let mut report = Report::default();
    for (topic, filters) in AMONG_ALL {
        report.add(tests(context, &[topic], filters, LOAD_SECONDS[0]));
    }
    report.add(example(context));
    report.add(mutants::run_race(context));
    report
}

/// All of it, or the tests whose names contain one of `filters`.
pub(crate) fn run_filtered(context: &Context, filters: &[String]) -> Report {
    if !Tool::RustSrc.is_here() {
        return without_std(context);
    }
    let filters: Vec<&str> = filters.iter().map(String::as_str).collect();
    let mut report = tests(context, ALONE, &filters, LOAD_SECONDS[1]);
    if filters.is_empty() {
        for (name, why) in NOT_UNDER_IT {
            println!("not under ThreadSanitizer: {name}: {why}");
        }
        report.add(example(context));
        report.add(mutants::run_race(context));
    }
    report
}

/// The two forms of the example, by the command of its README: one is reported with the line in C, one is not.
fn example(context: &Context) -> Report {
    let run = |form: &str| {
        let mut command = cargo(context, "run");
        for_race(&mut command, context);
        command.env("CFLAGS", "-fsanitize=thread");
        exec::run_limited(
            command.args(["--package", "race", "--", form]),
            EXAMPLE_LIMIT,
        )
    };
    let broken = run("broken");
    let found = broken.output.contains("ThreadSanitizer: data race")
        && broken.output.contains("tally.c:37");
    let mut report = Report::of(
        !broken.success() && found,
        format!(
            "example race, broken: to be reported with `tally.c:37`\n{}\n",
            broken.output
        ),
    );
    let repaired = run("repaired");
    report.add(Report::of(
        repaired.success(),
        format!("example race, repaired: to be clean\n{}\n", repaired.output),
    ));
    report
}

/// What can be had without std's sources.
fn without_std(context: &Context) -> Report {
    let mut report = tests(context, &["race"], WITHOUT_STD, LOAD_SECONDS[0]);
    report.untested = format!(
        "{} is missing (to get it: {}), so only tests ran that use none of std's synchronisation",
        Tool::RustSrc.name(),
        Tool::RustSrc.how_to_install()
    );
    report
}

fn tests(context: &Context, topics: &[&str], filters: &[&str], seconds: &str) -> Report {
    let mut command = cargo(context, "test");
    for_race(&mut command, context);
    each_test_alone(&mut command, LIMIT);
    command.args(["--package", "cgotest"]);
    command.env("CGOTEST_LOAD_SECONDS", seconds);
    for topic in topics {
        command.args(["--test", topic]);
    }
    command.arg("--").args(filters);
    for (name, _) in NOT_UNDER_IT {
        command.args(["--skip", name]);
    }
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}
