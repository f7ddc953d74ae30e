//! What went wrong, one line for each thing.

use std::fmt;
use std::path::Path;

/// Everything that is wrong with a build.
///
/// Each line names the file, where there is one, and what to do.
#[derive(Debug)]
pub struct Error {
    problems: Vec<Problem>,
}

impl Error {
    /// The lines.
    pub fn problems(&self) -> impl Iterator<Item = &(dyn fmt::Display + '_)> {
        self.problems.iter().map(|problem| problem as _)
    }

    pub(crate) fn unless_none(problems: &mut Vec<Problem>) -> Result<(), Error> {
        if problems.is_empty() {
            return Ok(());
        }
        Err(Error {
            problems: std::mem::take(problems),
        })
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Error {
        Error {
            problems: vec![problem],
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// One thing that is wrong.
#[derive(Debug)]
pub(crate) struct Problem {
    place: String,
    message: String,
}

impl Problem {
    pub(crate) fn new(message: impl Into<String>) -> Problem {
        Problem {
            place: String::new(),
            message: message.into(),
        }
    }

    /// At a line and column of a file, both counted from 1; 0 for what is not known.
    pub(crate) fn at(
        file: &Path,
        line: usize,
        column: usize,
        message: impl Into<String>,
    ) -> Problem {
        let mut place = format!("{}:", file.display());
        for number in [line, column] {
            if number > 0 {
                place.push_str(&format!("{number}:"));
            }
        }
        place.push(' ');
        Problem {
            place,
            message: message.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.place, self.message)
    }
}

/// Prints one of cargo's lines: `kind` is `error` or `warning`. Cargo ends a message at the end of the line.
pub(crate) fn say(kind: &str, message: &dyn fmt::Display) {
    let message = message.to_string();
    for line in message.lines() {
        println!("cargo::{kind}={line}");
    }
}
