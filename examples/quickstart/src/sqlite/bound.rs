//! SQLite through the shipped bindings, in safe code: what the way through cffi uses.

use std::ffi::{CString, c_int};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use cffi_sqlite3::raw::{
    SQLITE_OPEN_CREATE, SQLITE_OPEN_NOMUTEX, SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE,
};
use cffi_sqlite3::{Connection, Statement, Step};

use super::{Access, Database, Rows, SqliteError};

/// A connection whose calls the executor knows of: one that blocks delays no other task.
pub(crate) struct Bound(Connection);

impl Database for Bound {
    type Statement<'c> = BoundStatement<'c>;

    fn open(path: &Path, access: Access) -> Result<Self, SqliteError> {
        // The bindings take their own lock around what needs one.
        let flags = SQLITE_OPEN_NOMUTEX
            | match access {
                Access::Read => SQLITE_OPEN_READONLY,
                Access::Write => SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
            };
        let path = CString::new(path.as_os_str().as_bytes()).map_err(|_| SqliteError {
            doing: "open the database",
            code: 0,
            message: "its path contains a zero byte".to_owned(),
        })?;
        let connection = Connection::open_with(&path, flags, None);
        connection.map(Bound).map_err(error("open the database"))
    }

    fn prepare(&self, sql: &str) -> Result<BoundStatement<'_>, SqliteError> {
        let statement = self.0.prepare(sql).map_err(error("prepare a statement"))?;
        statement.map(BoundStatement).ok_or_else(|| SqliteError {
            doing: "prepare a statement",
            code: 0,
            message: format!("`{sql}` holds none"),
        })
    }
}

/// A statement of such a connection.
pub(crate) struct BoundStatement<'c>(Statement<'c>);

impl Rows for BoundStatement<'_> {
    fn bind_text(&mut self, index: c_int, text: &str) -> Result<(), SqliteError> {
        self.0
            .bind_text(index, text)
            .map_err(error("bind a parameter"))
    }

    fn bind_integer(&mut self, index: c_int, value: i64) -> Result<(), SqliteError> {
        self.0
            .bind_int64(index, value)
            .map_err(error("bind a parameter"))
    }

    fn step(&mut self) -> Result<bool, SqliteError> {
        let step = self.0.step().map_err(error("run a statement"))?;
        Ok(step == Step::Row)
    }

    fn reset(&mut self) {
        // What it returns is the error of the last `step`, which was reported then.
        let _ = self.0.reset();
    }

    fn integer(&mut self, column: c_int) -> i64 {
        self.0.column_int64(column)
    }

    fn text(&mut self, column: c_int) -> Option<String> {
        let text = self.0.column_text(column)?;
        Some(String::from_utf8_lossy(text).into_owned())
    }
}

/// An error of the bindings in this program's words.
fn error(doing: &'static str) -> impl Fn(cffi_sqlite3::SqliteError) -> SqliteError {
    move |error| SqliteError {
        doing,
        code: error.code(),
        message: error.message().unwrap_or_default().to_owned(),
    }
}
