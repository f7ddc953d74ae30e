//! What a part of `cargo xtask test` is, what it works with, and what it hands back.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::tools::Tool;

/// One part of the tests. Its name and budget also stand in the table of `CONTRIBUTING.md`; tidy compares the two.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) checks: &'static str,
    /// The time that it may take on two cores in a fresh clone. More is said, not punished: a busy machine is no fault.
    pub(crate) budget: Duration,
    /// Tools without which it is skipped, or checks less.
    pub(crate) needs: &'static [Tool],
    pub(crate) run: fn(&Context) -> Report,
}

/// Where the parts work.
pub(crate) struct Context {
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// Where builds go: `CARGO_TARGET_DIR`, or `target` in the root.
    pub(crate) target: PathBuf,
}

/// What a part found. A part that checked nothing has failed: it no longer looks where its subject is.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    /// What the reader needs to see when something failed.
    pub(crate) output: String,
    /// What could not be checked here, and why; empty if everything was.
    pub(crate) untested: String,
}

impl Context {
    pub(crate) fn new() -> Context {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("xtask is a folder of the repository");
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            // A relative path means the same for every cargo that we start, whatever its folder.
            Some(named) => std::path::absolute(named).expect("CARGO_TARGET_DIR is not empty"),
            None => root.join("target"),
        };
        Context {
            root: root.to_owned(),
            target,
        }
    }
}

impl Report {
    /// A report of one check.
    pub(crate) fn of(good: bool, output: String) -> Report {
        Report {
            passed: usize::from(good),
            failed: usize::from(!good),
            output,
            untested: String::new(),
        }
    }

    pub(crate) fn add(&mut self, other: Report) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.output.push_str(&other.output);
        self.untested.push_str(&other.untested);
    }

    pub(crate) fn is_good(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }
}
