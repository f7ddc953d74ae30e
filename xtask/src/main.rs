//! `cargo xtask`: everything that a contributor or the CI does with this repository, as one command each.
//!
//! `cargo xtask test` runs the parts listed in `parts/mod.rs`; the other commands run one of them, or what belongs to it.

mod cargo;
mod exec;
mod part;
mod parts;
mod report;
mod tidy;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::part::Context;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "The chores of this repository"
)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Runs every part of the tests and closes with a line that counts them
    Test {
        /// Installs what is missing with the system's package manager and rustup
        #[arg(long)]
        install: bool,
        /// Runs these parts only
        #[arg(long, value_name = "PART", num_args = 1.., value_parser = parts::names())]
        only: Vec<String>,
        /// Shows the output of parts that passed, too
        #[arg(long, short)]
        verbose: bool,
    },
    /// Builds the runtime with each known fault and sees that the named test finds it
    Mutants {
        /// These mutants only
        #[arg(value_name = "NAME", value_parser = parts::mutants::names())]
        names: Vec<String>,
    },
    /// Runs the loom models of the runtime
    Loom {
        /// Only the models whose path contains one of these
        #[arg(value_name = "MODEL")]
        models: Vec<String>,
    },
    /// Runs the published suites of other crates, and programs with them, inside tasks
    Clients {
        /// These only
        #[arg(value_name = "NAME", value_parser = parts::clients::names())]
        names: Vec<String>,
    },
    /// Runs the behaviour suite under ThreadSanitizer
    Race {
        /// Only the tests whose name contains one of these
        #[arg(value_name = "FILTER")]
        filters: Vec<String>,
    },
    /// Runs the tests that are about memory under AddressSanitizer and its leak check, C included
    Asan {
        /// Only the tests whose names contain one of these
        #[arg(value_name = "FILTER")]
        filters: Vec<String>,
    },
    /// Runs what Miri can run, under both of its models of aliasing
    Miri {
        /// Only the tests whose names contain one of these
        #[arg(value_name = "FILTER")]
        filters: Vec<String>,
    },
    /// Runs what depends on time many times in a row, on a machine that is busy
    Repeat {
        /// How many times
        #[arg(value_name = "N", default_value_t = 20)]
        rounds: usize,
        /// Beside so many processes that compute
        #[arg(long, value_name = "K", default_value_t = 2)]
        busy: usize,
    },
    /// Compares so many headers at random with what C compilers make of them
    Headers {
        /// How many
        count: u64,
        /// The number of the first: the same number is the same header
        #[arg(long, default_value_t = 0)]
        first: u64,
    },
    /// Checks what no compiler checks: layers, places, paths in prose, lengths
    Tidy,
    /// Rewrites what tests compare with: compiler errors of the ui tests, the list of docs that do not run
    Bless,
    /// Counts the instructions of the fast paths and writes the figures down
    Instructions {
        /// Why a figure grew: it is accepted, and this stands beside it
        #[arg(long, value_name = "TEXT")]
        because: Option<String>,
    },
    /// Compares with other runtimes; arguments go to the bench crate as they are
    #[command(disable_help_flag = true)]
    Bench {
        /// `[GROUP..] [--json FILE] [--quick]`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Draws the plots of the README from figures that the bench wrote
    Plots {
        /// What `cargo xtask bench --json FILE` wrote; of figures in several files the last count
        #[arg(required = true, value_name = "FILE")]
        figures: Vec<PathBuf>,
    },
    /// Cargo's runner for test binaries: each test in a process of its own
    #[command(hide = true)]
    Each {
        /// Seconds after which a test is killed and counts as failed
        #[arg(long, default_value_t = 120)]
        limit: u64,
        /// The test binary
        binary: PathBuf,
        /// What else stands on the binary's command line: filters
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().chore {
        Chore::Test {
            install,
            only,
            verbose,
        } => report::run_parts(&only, install, verbose),
        Chore::Mutants { names } => report::run_one("mutants", |context| {
            parts::mutants::run_named(context, &names)
        }),
        Chore::Loom { models } => {
            report::run_one("loom", |context| parts::loom::run_models(context, &models))
        }
        Chore::Clients { names } => report::run_one("clients", |context| {
            parts::clients::run_named(context, &names)
        }),
        Chore::Race { filters } => report::run_one("race", |context| {
            parts::race::run_filtered(context, &filters)
        }),
        Chore::Asan { filters } => report::run_one("asan", |context| {
            parts::asan::run_filtered(context, &filters)
        }),
        Chore::Miri { filters } => report::run_one("miri", |context| {
            parts::miri::run_filtered(context, &filters)
        }),
        Chore::Repeat { rounds, busy } => report::run_one("repeat", |context| {
            parts::repeat::run(context, rounds, busy)
        }),
        Chore::Headers { count, first } => report::run_one("generator", |context| {
            parts::tests::headers_at_random(context, count, first)
        }),
        Chore::Tidy => report::run_one("tidy", tidy::run),
        Chore::Bless => parts::bless::run(&Context::new()),
        Chore::Instructions { because } => {
            parts::instructions::run(&Context::new(), because.as_deref())
        }
        Chore::Bench { arguments } => parts::bench::run(&Context::new(), &arguments),
        Chore::Plots { figures } => parts::bench::plot(&Context::new(), &figures),
        Chore::Each {
            limit,
            binary,
            arguments,
        } => parts::each::run(limit, &binary, &arguments),
    };
    if done {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
