//! `cargo xtask tidy`: checks what no compiler checks. One file for each idea; each has a test on a made-up tree.

mod contributing;
pub(crate) mod docs_not_run;
mod errors;
mod layers;
mod opening;
mod places;
mod prose;
mod rust;
pub(crate) mod tree;
mod words;

use std::fmt::Write as _;

use crate::part::{Context, Report};
use tree::{Problem, Tree};

/// A check: its name and what finds its problems.
struct Check {
    name: &'static str,
    find: fn(&Tree) -> Vec<Problem>,
}

const CHECKS: &[Check] = &[
    Check {
        name: "files open with what they are for",
        find: opening::missing,
    },
    Check {
        name: "files are not too long",
        find: opening::too_long,
    },
    Check {
        name: "layers point down",
        find: layers::upward,
    },
    Check {
        name: "fences and thread-locals are in their places",
        find: places::misplaced,
    },
    Check {
        name: "unsafe is allowed with a reason",
        find: places::unreasoned,
    },
    Check {
        name: "nothing is unfinished",
        find: places::unfinished,
    },
    Check {
        name: "paths in prose exist",
        find: prose::dangling,
    },
    Check {
        name: "docs that do not run are counted",
        find: docs_not_run::miscounted,
    },
    Check {
        name: "expected errors show nothing of std",
        find: errors::in_std,
    },
    Check {
        name: "nothing names one machine",
        find: words::private,
    },
    Check {
        name: "the table of parts is true",
        find: contributing::untrue,
    },
];

pub(crate) fn run(context: &Context) -> Report {
    let tree = Tree::read(&context.root);
    let mut report = Report::default();
    for check in CHECKS {
        let problems = (check.find)(&tree);
        let mut output = String::new();
        for Problem { path, line, what } in &problems {
            writeln!(output, "{path}:{line}: {what}").expect("writing to a string");
        }
        if !problems.is_empty() {
            writeln!(output, "tidy: {}: {} not so", check.name, problems.len())
                .expect("writing to a string");
        }
        report.add(Report::of(problems.is_empty(), output));
    }
    report
}
