//! The parts of `cargo xtask test`, in the order in which they run: what is quick to fail comes first.

pub(crate) mod asan;
pub(crate) mod bench;
pub(crate) mod bless;
pub(crate) mod clients;
pub(crate) mod each;
mod examples;
pub(crate) mod instructions;
mod lint;
pub(crate) mod loom;
pub(crate) mod miri;
pub(crate) mod mutants;
mod mutants_table;
mod programs;
pub(crate) mod race;
pub(crate) mod repeat;
pub(crate) mod tests;

use std::time::Duration;

use crate::part::Part;
use crate::tidy;
use crate::tools::Tool;

/// Their budgets add up to less than 33 minutes; tidy sees to that and to the table in `CONTRIBUTING.md`.
pub(crate) const PARTS: &[Part] = &[
    Part {
        name: "tidy",
        checks: "what no compiler checks: layers, places, paths in prose, lengths",
        budget: Duration::from_secs(5),
        needs: &[],
        run: tidy::run,
    },
    Part {
        name: "fmt",
        checks: "formatting",
        budget: Duration::from_secs(10),
        needs: &[Tool::Rustfmt],
        run: lint::fmt,
    },
    Part {
        name: "clippy",
        checks: "compiler and clippy warnings in every target",
        budget: Duration::from_secs(80),
        needs: &[Tool::Clippy, Tool::CCompiler],
        run: lint::clippy,
    },
    Part {
        name: "tests",
        checks: "unit, behaviour, ui and crash tests",
        budget: Duration::from_secs(290),
        needs: &[Tool::CCompiler, Tool::PkgConfig],
        run: tests::all,
    },
    Part {
        name: "generator",
        checks: "the generator and its command, over the headers of real libraries",
        budget: Duration::from_secs(230),
        needs: &[
            Tool::CCompiler,
            Tool::PkgConfig,
            Tool::Libclang,
            Tool::Libraries,
            Tool::Valgrind,
            Tool::Clang,
        ],
        run: tests::generator,
    },
    Part {
        name: "doctests",
        checks: "examples in the documentation",
        budget: Duration::from_secs(35),
        needs: &[Tool::CCompiler],
        run: tests::docs,
    },
    Part {
        name: "docs",
        checks: "warnings of rustdoc",
        budget: Duration::from_secs(35),
        needs: &[Tool::CCompiler],
        run: lint::docs,
    },
    Part {
        name: "record",
        checks: "the order of events of a call, in a build that records them",
        budget: Duration::from_secs(40),
        needs: &[Tool::CCompiler],
        run: tests::record,
    },
    Part {
        name: "mutants",
        checks: "that known faults are found",
        budget: Duration::from_secs(240),
        needs: &[Tool::CCompiler],
        run: mutants::run,
    },
    Part {
        name: "loom",
        checks: "loom models of the protocols",
        budget: Duration::from_secs(20),
        needs: &[Tool::CCompiler],
        run: loom::run,
    },
    Part {
        name: "instructions",
        checks: "that the fast paths did not grow, by counts of instructions",
        budget: Duration::from_secs(30),
        needs: &[Tool::CCompiler, Tool::Callgrind],
        run: instructions::check,
    },
    Part {
        name: "asan",
        checks: "use of memory and leaks, in Rust and in C",
        budget: Duration::from_secs(125),
        needs: &[Tool::CCompiler],
        run: asan::run,
    },
    Part {
        name: "miri",
        checks: "aliasing and validity in handles, closures and conversions",
        budget: Duration::from_secs(55),
        needs: &[Tool::Miri],
        run: miri::run,
    },
    Part {
        name: "programs",
        checks: "C programs that link Rust, two copies in one process, profiles of their own",
        budget: Duration::from_secs(35),
        needs: &[Tool::CCompiler],
        run: programs::run,
    },
    Part {
        name: "race",
        checks: "the suite's crossings under ThreadSanitizer, and the faults that only it finds",
        budget: Duration::from_secs(320),
        needs: &[Tool::CCompiler, Tool::RustSrc],
        run: race::run,
    },
    Part {
        name: "clients",
        checks: "the published suites of other crates, inside tasks; diesel on a server",
        budget: Duration::from_secs(240),
        needs: &[
            Tool::CCompiler,
            Tool::PkgConfig,
            Tool::RustSrc,
            Tool::Postgres,
        ],
        run: clients::run,
    },
    Part {
        name: "examples",
        checks: "the output of the examples",
        budget: Duration::from_secs(70),
        needs: &[Tool::CCompiler],
        run: examples::run,
    },
];

/// The names of the parts, for the command line.
pub(crate) fn names() -> Vec<&'static str> {
    PARTS.iter().map(|part| part.name).collect()
}
