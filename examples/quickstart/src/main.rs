//! The same 1,000 SQLite searches three ways, beside a heartbeat: what a C call that blocks does to the other tasks.

mod cli;
mod failure;
mod heartbeat;
mod index;
mod pool;
mod report;
mod search;
mod sqlite;
mod threads;
mod tree;
mod ways;

use std::process::ExitCode;

use clap::Parser;

use cli::Options;
use failure::Failure;
use index::Index;
use report::Report;
use tree::Tree;

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("quickstart: {failure}");
            failure.exit.into()
        }
    }
}

fn run(options: &Options) -> Result<(), Failure> {
    let directory = options.directory();
    let mut tree =
        Tree::find(&directory).map_err(|error| Failure::no_directory(&directory, &error))?;
    let index = Index::build(&mut tree, &directory)?;
    eprintln!("{index}; {}", tree.skipped);
    if index.files == 0 {
        return Err(Failure::nothing_to_index());
    }
    let searches = search::mix(&index.path(), options.searches)?;
    let report = Report::of(ways::all(&index.path(), &searches, options)?);
    if options.json {
        report.print_json()
    } else {
        report.print_table()
    }
}
