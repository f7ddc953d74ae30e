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
    /// Begin an annotation file for a header, with proposals that are commented out.
    Init(Init),
    /// Write the bindings of annotation files.
    Gen(Gen),
    /// Say whether bindings are what their headers and annotation files make, and write nothing.
    Check(Gen),
    /// Count what is safe, raw and refused, and why.
    Report(Report),
    /// Say all that is known of one function.
    Explain(Explain),
    /// Look for what reading headers needs, and say how to get what is missing.
    Doctor,
    /// Write a C header for the functions that a Rust crate exports.
    Header(Header),
}

/// Where headers are looked for.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Lookup {
    /// A folder with headers; pkg-config is not asked then.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) include: Vec<PathBuf>,
    /// An argument for clang, such as `-DNAME`.
    #[arg(long, value_name = "ARG", allow_hyphen_values = true)]
    pub(crate) clang_arg: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Init {
    /// The header, as it stands behind `#include`.
    pub(crate) header: String,
    /// The file to write [default: the header's name, with `.toml`].
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// The library for pkg-config, as `name` or `name >= version`.
    #[arg(long, value_name = "NAME")]
    pub(crate) pkg_config: Option<String>,
    /// Write over a file that is there.
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) lookup: Lookup,
}

#[derive(Args, Debug)]
pub(crate) struct Gen {
    /// Annotation files [default: all in this folder].
    pub(crate) files: Vec<PathBuf>,
    /// The folder of the bindings [default: `src` beside the annotation file, or the file's own].
    #[arg(long, short, value_name = "FOLDER")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) lookup: Lookup,
}

#[derive(Args, Debug)]
pub(crate) struct Report {
    /// Annotation files, or headers without one [default: all annotation files in this folder].
    pub(crate) files: Vec<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// Fail if fewer functions are safe, all files together.
    #[arg(long, value_name = "N")]
    pub(crate) min_safe: Option<usize>,
    #[command(flatten)]
    pub(crate) lookup: Lookup,
}

#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// The function's name in C.
    pub(crate) function: String,
    /// Annotation files, or headers without one [default: all annotation files in this folder].
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) lookup: Lookup,
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
