//! The command line: options, and the exit codes that `--help` promises.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

const EXIT_CODES: &str = "\
Exit codes:
  0  the table, or the object, was printed
  1  something failed on the way: SQLite, the disk, the runtime
  2  the command line is wrong
  3  the directory is missing or cannot be read
  4  there is no text in it to search

What is skipped (hidden files, what .gitignore names, target/, files over 1 MiB, files that cannot be read or are not UTF-8) is no failure.
The last three are counted on standard error.";

/// Indexes a source tree with SQLite FTS5, then runs many searches at once, some of them long, beside a heartbeat that wants to run every millisecond.
///
/// The same searches run three ways: through cffi, as direct calls on the same executor, and by tokio's `spawn_blocking`.
#[derive(Debug, Parser)]
#[command(name = "quickstart", version, after_help = EXIT_CODES)]
pub(crate) struct Options {
    /// The source tree [default: the repository of this example]
    pub(crate) directory: Option<PathBuf>,

    /// How many searches, each from a task of its own
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(crate) searches: u32,

    /// How many connections to the index; a search waits for one without holding a thread
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) connections: u32,

    /// Processors of cffi and worker threads of tokio [default: the CPUs that the process may use]
    #[arg(long, value_name = "N", env = "CFFI_MAXPROCS", value_parser = clap::value_parser!(u32).range(1..=4096))]
    pub(crate) procs: Option<u32>,

    /// Print one JSON object instead of the table
    #[arg(long)]
    pub(crate) json: bool,
}

impl Options {
    /// The tree to index: the given one, or the repository that this program was built from, or the current directory.
    pub(crate) fn directory(&self) -> PathBuf {
        if let Some(directory) = &self.directory {
            return directory.clone();
        }
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
        match repository {
            Some(root) if root.join("Cargo.toml").is_file() => root.to_owned(),
            _ => PathBuf::from("."),
        }
    }

    /// How many processors and workers.
    pub(crate) fn procs(&self) -> usize {
        match self.procs {
            Some(count) => count as usize,
            None => std::thread::available_parallelism().map_or(1, usize::from),
        }
    }
}

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Failed = 1,
    NoDirectory = 3,
    NothingToIndex = 4,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Options;

    #[test]
    fn the_options_do_not_contradict_each_other() {
        Options::command().debug_assert();
    }
}
