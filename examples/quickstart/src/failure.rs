//! Why the program ends without a table, and with which exit code.

use std::fmt;
use std::io;
use std::path::Path;

use crate::cli::Exit;
use crate::sqlite::SqliteError;

/// A message for the user, and the exit code.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    message: String,
}

impl Failure {
    /// Something went wrong on the way.
    pub(crate) fn new(message: impl Into<String>) -> Failure {
        Failure {
            exit: Exit::Failed,
            message: message.into(),
        }
    }

    /// The directory itself cannot be listed.
    pub(crate) fn no_directory(directory: &Path, error: &io::Error) -> Failure {
        let message = format!(
            "cannot read the directory {}: {error}; give one that exists: quickstart DIRECTORY",
            directory.display()
        );
        Failure {
            exit: Exit::NoDirectory,
            message,
        }
    }

    /// There was no text in the tree, or no words in its texts.
    pub(crate) fn nothing_to_index() -> Failure {
        let message = "there is no text to search in the directory; give one with UTF-8 files that .gitignore does not name";
        Failure {
            exit: Exit::NothingToIndex,
            message: message.to_owned(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::new(error.to_string())
    }
}

impl From<SqliteError> for Failure {
    fn from(error: SqliteError) -> Failure {
        Failure::new(error.to_string())
    }
}

impl From<cffi::StartError> for Failure {
    fn from(error: cffi::StartError) -> Failure {
        Failure::new(error.to_string())
    }
}
