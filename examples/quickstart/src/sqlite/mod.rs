//! SQLite, as this program needs it, in two ways: through the shipped bindings, and by hand with calls that the executor knows nothing of.

mod bound;
#[allow(
    unsafe_code,
    reason = "owns pointers that C gave, and upholds the duties of `plain_calls`"
)]
mod plain;
#[allow(
    unsafe_code,
    reason = "calls C functions by hand, and passes the duties of their callers on"
)]
mod plain_calls;

pub(crate) use bound::Bound;
pub(crate) use plain::Plain;

use std::error::Error;
use std::ffi::c_int;
use std::fmt;
use std::path::Path;

/// What a connection may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
}

/// A connection to one database file. It may move to another thread, and one thread uses it at a time.
pub(crate) trait Database: Sized + Send + 'static {
    type Statement<'c>: Rows
    where
        Self: 'c;

    /// Opens the file, and makes it if it may write.
    fn open(path: &Path, access: Access) -> Result<Self, SqliteError>;

    /// Compiles one statement.
    fn prepare(&self, sql: &str) -> Result<Self::Statement<'_>, SqliteError>;

    /// Runs statements without parameters or results.
    fn run(&self, statements: &[&str]) -> Result<(), SqliteError> {
        for sql in statements {
            let mut statement = self.prepare(sql)?;
            while statement.step()? {}
        }
        Ok(())
    }
}

/// A compiled statement, with the values bound to it and the row that it is at. Parameters count from 1, columns from 0.
pub(crate) trait Rows {
    fn bind_text(&mut self, index: c_int, text: &str) -> Result<(), SqliteError>;

    fn bind_integer(&mut self, index: c_int, value: i64) -> Result<(), SqliteError>;

    /// Goes to the next row: whether there is one.
    fn step(&mut self) -> Result<bool, SqliteError>;

    /// Makes it ready to run again, with the same values.
    fn reset(&mut self);

    /// A number of the present row; 0 for NULL.
    fn integer(&mut self, column: c_int) -> i64;

    /// A text of the present row, copied; what is not UTF-8 is replaced. `None` for NULL.
    fn text(&mut self, column: c_int) -> Option<String>;
}

/// What SQLite said when it refused something.
#[derive(Debug)]
pub(crate) struct SqliteError {
    /// What was asked of it.
    pub(crate) doing: &'static str,
    pub(crate) code: i32,
    pub(crate) message: String,
}

impl fmt::Display for SqliteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "sqlite could not {}: {} (code {})",
            self.doing, self.message, self.code
        )
    }
}

impl Error for SqliteError {}
