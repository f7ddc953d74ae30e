//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// As cargo calls us: `cargo-cffi cffi ..`.
#[derive(Debug, Parser)]
#[command(name = "cargo", bin_name = "cargo", styles = clap::builder::Styles::plain())]
pub(crate) enum Cargo {
    /// Safe Rust bindings from C headers, and C headers from Rust.
    #[command(version, about, long_about = None)]
    Cffi(Arguments),
}

#[derive(Args, Debug)]
#[command(
    arg_required_else_help = true,
    after_help = "Exit codes: 0 all is well; 1 wrong input, drift, or fewer safe functions than asked for; 2 the machine lacks something, which `cargo cffi doctor` names."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write a C header for the functions that a Rust crate exports.
    Header(Header),
}

#[derive(Args, Debug)]
pub(crate) struct Header {
    /// The root of the crate [default: src/lib.rs, or src/main.rs].
    pub(crate) root: Option<PathBuf>,
    /// The file to write, instead of the standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// A header that the written one includes, for types that it does not define itself.
    #[arg(long, value_name = "HEADER")]
    pub(crate) include: Vec<String>,
    /// A condition that holds besides the target's: `name` or `name="value"`, for instance `feature="x"`.
    #[arg(long, value_name = "CFG")]
    pub(crate) cfg: Vec<String>,
    /// Write nothing; fail if the file is not what would be written.
    #[arg(long, requires = "out")]
    pub(crate) check: bool,
}
