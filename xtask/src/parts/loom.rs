//! The loom models: they stand beside the code that they model and are compiled with `--cfg loom` only.

use crate::cargo::{cargo, each_test_alone, for_loom, report_of_tests};
use crate::exec;
use crate::part::{Context, Report};

/// Seconds for one model. A model that needs more explores too much for every run: bound it.
const MODEL_LIMIT: u64 = 200;

/// How many times loom takes the processor away from a running thread. A model may set its own bound.
pub(crate) const PREEMPTIONS: &str = "3";

pub(crate) fn run(context: &Context) -> Report {
    run_models(context, &[])
}

pub(crate) fn run_models(context: &Context, models: &[String]) -> Report {
    let mut command = cargo(context, "test");
    for_loom(&mut command);
    if std::env::var_os("LOOM_MAX_PREEMPTIONS").is_none() {
        command.env("LOOM_MAX_PREEMPTIONS", PREEMPTIONS);
    }
    each_test_alone(&mut command, MODEL_LIMIT);
    command
        .args(["--package", "cffi-runtime", "--lib", "--"])
        .args(models);
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}
