//! SQLite by hand: what the other two ways use. [`Plain`] owns a connection, [`PlainStatement`] a statement, and the comments say which thread may use it.

use std::ffi::{CStr, CString, c_int};
use std::mem::MaybeUninit;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr::NonNull;

use libsqlite3_sys::{
    SQLITE_DONE, SQLITE_OK, SQLITE_OPEN_CREATE, SQLITE_OPEN_NOMUTEX, SQLITE_OPEN_READONLY,
    SQLITE_OPEN_READWRITE, SQLITE_ROW, sqlite3, sqlite3_stmt,
};

use super::plain_calls::Calls;
use super::{Access, Database, Rows, SqliteError};

/// A connection to one database file. It may move to another thread, and one thread uses it at a time.
pub(crate) struct Plain {
    connection: NonNull<sqlite3>,
}

// SAFETY: SQLite is built thread-safe here (`bundled` sets SQLITE_THREADSAFE=1) and the connection is opened with
// SQLITE_OPEN_NOMUTEX, which lets any thread use it as long as no two do so at the same time. They cannot: `Plain`
// is not `Sync` (it holds a pointer), and a `PlainStatement` borrows its connection and is not `Send`, so all uses are on the
// thread that has the connection now; moving it elsewhere needs the borrows to have ended, and orders the accesses.
unsafe impl Send for Plain {}

impl Database for Plain {
    type Statement<'c> = PlainStatement<'c>;

    fn open(path: &Path, access: Access) -> Result<Self, SqliteError> {
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
        let mut connection = MaybeUninit::new(std::ptr::null_mut());
        // SAFETY: `open` needs nothing but its arguments, which live until it returns.
        let code = unsafe { Calls::open(&path, &mut connection, flags) };
        // SAFETY: it was initialised above, and C wrote at most a pointer over that.
        let connection = unsafe { connection.assume_init() };
        let Some(connection) = NonNull::new(connection) else {
            return Err(SqliteError {
                doing: "open the database",
                code,
                message: "out of memory".to_owned(),
            });
        };
        // From here on, dropping it closes it, as SQLite wants it also after a failure.
        let connection = Plain { connection };
        connection.check("open the database", code)?;
        Ok(connection)
    }

    fn prepare(&self, sql: &str) -> Result<Self::Statement<'_>, SqliteError> {
        let mut statement = MaybeUninit::new(std::ptr::null_mut());
        // SAFETY: the connection is open, because `self` owns it, and no other thread uses it: see `Send` above.
        let code = unsafe { Calls::prepare(self.connection.as_ptr(), sql, &mut statement) };
        self.check("prepare a statement", code)?;
        // SAFETY: it was initialised above, and C wrote at most a pointer over that.
        let statement = NonNull::new(unsafe { statement.assume_init() });
        let statement = statement.ok_or_else(|| SqliteError {
            doing: "prepare a statement",
            code,
            message: format!("`{sql}` holds none"),
        })?;
        Ok(PlainStatement {
            statement,
            connection: self,
        })
    }
}

impl Plain {
    fn check(&self, doing: &'static str, code: c_int) -> Result<(), SqliteError> {
        if code == SQLITE_OK {
            Ok(())
        } else {
            Err(self.error(doing, code))
        }
    }

    #[cold]
    fn error(&self, doing: &'static str, code: c_int) -> SqliteError {
        // SAFETY: as in `prepare`; the text is copied before anything else is called.
        let message = unsafe { Calls::message(self.connection.as_ptr()) };
        SqliteError {
            doing,
            code,
            message: owned(message),
        }
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        // SAFETY: open until now and never used again. Statements borrow the connection, so all are finalized (one that
        // was leaked is not: then SQLite refuses, and the connection is leaked too).
        unsafe { Calls::close(self.connection.as_ptr()) };
    }
}

/// A compiled statement of a connection, with the values bound to it.
pub(crate) struct PlainStatement<'c> {
    statement: NonNull<sqlite3_stmt>,
    connection: &'c Plain,
}

impl Rows for PlainStatement<'_> {
    fn bind_text(&mut self, index: c_int, text: &str) -> Result<(), SqliteError> {
        // SAFETY: the statement is not finalized, because `self` owns it; its connection is open, because it is borrowed,
        // and used by this thread alone, because a statement is not `Send`.
        let code = unsafe { Calls::bind_text(self.statement.as_ptr(), index, text) };
        self.connection.check("bind a parameter", code)
    }

    fn bind_integer(&mut self, index: c_int, value: i64) -> Result<(), SqliteError> {
        // SAFETY: as in `bind_text`.
        let code = unsafe { Calls::bind_integer(self.statement.as_ptr(), index, value) };
        self.connection.check("bind a parameter", code)
    }

    fn step(&mut self) -> Result<bool, SqliteError> {
        // SAFETY: as in `bind_text`.
        match unsafe { Calls::step(self.statement.as_ptr()) } {
            SQLITE_ROW => Ok(true),
            SQLITE_DONE => Ok(false),
            code => Err(self.connection.error("run a statement", code)),
        }
    }

    fn reset(&mut self) {
        // SAFETY: as in `bind_text`. What it returns is the error of the last `step`, which was reported then.
        unsafe { Calls::reset(self.statement.as_ptr()) };
    }

    fn integer(&mut self, column: c_int) -> i64 {
        self.must_have(column);
        // SAFETY: as in `bind_text`; there is a row, and it has that column.
        unsafe { Calls::integer(self.statement.as_ptr(), column) }
    }

    fn text(&mut self, column: c_int) -> Option<String> {
        self.must_have(column);
        // SAFETY: as in `integer`; C's string is copied before anything else is called.
        unsafe { Calls::text(self.statement.as_ptr(), column) }.map(owned)
    }
}

impl PlainStatement<'_> {
    /// SQLite leaves undefined what it returns for a column that is not there.
    fn must_have(&self, column: c_int) {
        // SAFETY: as in `bind_text`.
        let columns = unsafe { Calls::columns(self.statement.as_ptr()) };
        assert!(
            (0..columns).contains(&column),
            "the statement has no row with a column {column}; call `step` first, and count columns from 0"
        );
    }
}

impl Drop for PlainStatement<'_> {
    fn drop(&mut self) {
        // SAFETY: not finalized until now and never used again; the connection is still open.
        unsafe { Calls::finalize(self.statement.as_ptr()) };
    }
}

fn owned(text: &CStr) -> String {
    text.to_string_lossy().into_owned()
}
