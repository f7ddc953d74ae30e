//! `cargo xtask bench`: compares cffi with plain calls, threads and other runtimes.
//!
//! Candidates are measured in turn within one run, so that what else goes on hits all of them; the output is medians, spreads and ratios.
//! Each group is a file in `groups/`, each target a row in `targets.rs`.
#![allow(unsafe_code, reason = "loads a shared object, and asks the kernel")]

mod child;
mod go;
mod groups;
mod library;
mod machine;
mod measure;
mod others;
mod packages;
mod plan;
mod report;
mod targets;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use machine::Machine;
use measure::Fallible;
use report::Report;

/// Compares cffi with plain calls, threads and other runtimes, in pairs.
#[derive(Parser)]
#[command(name = "cargo xtask bench", args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    hidden: Option<Hidden>,

    /// Groups (call, callback, live, kept, tasks, service, growth) or cases (live.1000); all if none is given
    #[arg(value_name = "GROUP")]
    selected: Vec<String>,

    /// Writes the figures to this file as well
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,

    /// Fewer samples: a few seconds for each group
    #[arg(long)]
    quick: bool,
}

/// What this program asks of itself.
#[derive(Subcommand)]
enum Hidden {
    /// Does one job and prints its result
    #[command(hide = true, name = child::COMMAND)]
    Child { jobs: String, job: String },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Fallible<()> {
    if let Some(Hidden::Child { jobs, job }) = arguments.hidden {
        return groups::perform(&jobs, &job);
    }
    let plan = groups::plan(&arguments.selected, arguments.quick)?;
    let machine = Machine::look();
    machine.print();
    let mut report = Report::default();
    groups::run(&plan, &mut report)?;
    report.print_targets();
    if let Some(path) = arguments.json {
        report
            .write_json(&machine, &path)
            .map_err(|error| format!("could not write {}: {error}", path.display()))?;
    }
    Ok(())
}
