//! The loom models: they stand beside the code that they model and are compiled with `--cfg loom` only.

use crate::cargo::{cargo, each_test_alone, for_loom, report_of_tests};
use crate::exec;
use crate::part::{Context, Report};

/// Seconds for one model. Models are explored without a bound; one that needs more than this sets a bound of its own
/// (`loom::model::Builder::preemption_bound`) and says why it is enough.
const MODEL_LIMIT: u64 = 200;

pub(crate) fn run(context: &Context) -> Report {
    run_models(context, &[])
}

pub(crate) fn run_models(context: &Context, models: &[String]) -> Report {
    let mut command = cargo(context, "test");
    for_loom(&mut command);
    each_test_alone(&mut command, MODEL_LIMIT);
    command
        .args(["--package", "cffi-runtime", "--lib", "--"])
        .args(models);
    let ended = exec::run(&mut command);
    report_of_tests(ended.success(), ended.output)
}
