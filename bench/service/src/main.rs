//! What the benchmarks of the group `service` run that need SQLite or a web server; `cargo xtask bench service` starts it.
//!
//! It is a package of its own, so that nobody builds a web server who does not measure one.
//! Each command prints its result as one line of JSON.
#![allow(
    unsafe_code,
    reason = "calls SQLite, by plain declarations and by those of cffi"
)]

mod database;
mod load;
mod queries;
mod serve;
#[allow(
    clashing_extern_declarations,
    reason = "functions are declared beside the raw declarations of the macro, which name other types of pointers"
)]
mod sqlite;
mod way;

use std::path::PathBuf;
use std::process::ExitCode;

use cffi_bench::sample::Fallible;
use clap::{Parser, Subcommand};

use way::Way;

/// What the benchmarks of a service run.
#[derive(Parser)]
#[command(name = "cffi-bench-service")]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// How many rows a query reads in a millisecond
    Calibrate,
    /// Serves on a port of its own, which it prints, until it is killed
    Serve {
        way: Way,
        /// Where the database is made
        database: PathBuf,
        /// How many rows a slow request reads
        rows: i64,
    },
    /// Load for such a server
    Load {
        port: u16,
        /// How long each of the three parts lasts
        seconds: f64,
    },
    /// Nanoseconds for a query by key, and an await
    Queries { way: Way, queries: u32 },
    /// How late a heartbeat is beside tasks that run long queries
    Late {
        way: Way,
        tasks: usize,
        /// How many rows each query reads
        rows: i64,
        milliseconds: u64,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().what) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(what: What) -> Fallible<()> {
    let result = match what {
        What::Calibrate => serde_json::to_string(&queries::rows_per_ms()?)?,
        What::Serve {
            way,
            database,
            rows,
        } => return serve::run(way, &database, rows),
        What::Load { port, seconds } => serde_json::to_string(&load::run(port, seconds)?)?,
        What::Queries { way, queries } => serde_json::to_string(&queries::run(way, queries)?)?,
        What::Late {
            way,
            tasks,
            rows,
            milliseconds,
        } => serde_json::to_string(&queries::late(way, tasks, rows, milliseconds)?)?,
    };
    println!("{result}");
    Ok(())
}
