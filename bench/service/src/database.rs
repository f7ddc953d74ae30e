//! A table of numbers, connections to it, and the two queries: one row by its key, and a computation over many rows.

use std::error::Error;
use std::ffi::{CString, c_int};
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use libsqlite3_sys::{
    SQLITE_OK, SQLITE_OPEN_CREATE, SQLITE_OPEN_NOMUTEX, SQLITE_OPEN_READWRITE, SQLITE_ROW, sqlite3,
    sqlite3_close, sqlite3_exec, sqlite3_open_v2, sqlite3_stmt,
};

use crate::sqlite::{Calls, Plain};

/// Rows of the table.
pub(crate) const ROWS: i64 = 10_000;

/// One row by its key: some microseconds.
pub(crate) const FAST: &str = "SELECT value FROM items WHERE id = ?1";

/// Computes over so many rows, and reads none of the table.
pub(crate) const SLOW: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) SELECT sum(i * 7 % 13) FROM n";

const MAKE: &str = "CREATE TABLE items(id INTEGER PRIMARY KEY, value INTEGER); \
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) \
    INSERT INTO items SELECT i, i * 3 FROM n";

/// SQLite refused something.
#[derive(Debug)]
pub(crate) struct Refused {
    doing: &'static str,
    code: c_int,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SQLite could not {}: code {}", self.doing, self.code)
    }
}

impl Error for Refused {}

fn expect(doing: &'static str, wanted: c_int, code: c_int) -> Result<(), Refused> {
    if code == wanted {
        Ok(())
    } else {
        Err(Refused { doing, code })
    }
}

/// A connection, and the statement that is prepared on it, if any. Used by one thread at a time.
pub(crate) struct Connection {
    connection: *mut sqlite3,
    statement: *mut sqlite3_stmt,
}

// SAFETY: SQLite is built for several threads, and whoever has the value is the only one to use the connection.
unsafe impl Send for Connection {}

impl Connection {
    pub(crate) fn open(path: &Path) -> Result<Connection, Refused> {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
        let path = CString::new(path.as_os_str().as_bytes()).map_err(|_| Refused {
            doing: "take the path, which has a zero byte in it",
            code: 0,
        })?;
        let mut connection = ptr::null_mut();
        // SAFETY: a C string, and room for the connection.
        let code = unsafe { sqlite3_open_v2(path.as_ptr(), &mut connection, flags, ptr::null()) };
        // From here on it is closed in any case.
        let opened = Connection {
            connection,
            statement: ptr::null_mut(),
        };
        expect("open the database", SQLITE_OK, code)?;
        Ok(opened)
    }

    /// In memory, with the table in it and a statement prepared.
    pub(crate) fn in_memory(sql: &str) -> Result<Connection, Refused> {
        let mut opened = Connection::open(Path::new(":memory:"))?;
        opened.execute(MAKE)?;
        opened.statement = opened.prepare::<Plain>(sql)?;
        Ok(opened)
    }

    fn execute(&self, sql: &str) -> Result<(), Refused> {
        let sql = text(sql)?;
        // SAFETY: the connection is open, the text is a C string, and nothing is called back.
        let code = unsafe {
            sqlite3_exec(
                self.connection,
                sql.as_ptr(),
                None,
                ptr::null_mut(),
                ptr::null_mut(),
            )
        };
        expect("run a statement", SQLITE_OK, code)
    }

    fn prepare<C: Calls>(&self, sql: &str) -> Result<*mut sqlite3_stmt, Refused> {
        let mut statement = ptr::null_mut();
        // SAFETY: the connection is open, and only we have it.
        let code = unsafe { C::prepare(self.connection, &text(sql)?, &mut statement) };
        expect("prepare a statement", SQLITE_OK, code)?;
        Ok(statement)
    }

    /// The number that a statement finds, from preparing it to its end.
    fn query<C: Calls>(&self, sql: &str, argument: i64) -> Result<i64, Refused> {
        let statement = self.prepare::<C>(sql)?;
        let found = one_row::<C>(statement, argument);
        // SAFETY: the statement is open, and not used after this.
        unsafe { C::finalize(statement) };
        found
    }

    /// The number that the prepared statement finds. Another argument is another row.
    pub(crate) fn row<C: Calls>(&mut self, argument: i64) -> Result<i64, Refused> {
        let found = one_row::<C>(self.statement, argument);
        // SAFETY: the statement is open.
        unsafe { C::reset(self.statement) };
        found
    }
}

/// Binds, and reads the first column of the one row.
fn one_row<C: Calls>(statement: *mut sqlite3_stmt, argument: i64) -> Result<i64, Refused> {
    // SAFETY: both callers have an open statement of a connection that is theirs alone.
    unsafe {
        expect(
            "bind a parameter",
            SQLITE_OK,
            C::bind(statement, 1, argument),
        )?;
        expect("find a row", SQLITE_ROW, C::step(statement))?;
        Ok(C::column(statement, 0))
    }
}

fn text(sql: &str) -> Result<CString, Refused> {
    CString::new(sql).map_err(|_| Refused {
        doing: "take a text with a zero byte in it",
        code: 0,
    })
}

impl Drop for Connection {
    fn drop(&mut self) {
        // SAFETY: both are open or NULL, which is allowed, and not used after this.
        unsafe {
            Plain::finalize(self.statement);
            sqlite3_close(self.connection);
        }
    }
}

/// A database file, and the connections to it that nobody uses now.
pub(crate) struct Database {
    path: std::path::PathBuf,
    free: Mutex<Vec<Connection>>,
}

impl Database {
    /// Makes the file.
    pub(crate) fn make(path: &Path) -> Result<Database, Refused> {
        let first = Connection::open(path)?;
        first.execute("PRAGMA journal_mode=WAL")?;
        first.execute(MAKE)?;
        Ok(Database {
            path: path.to_owned(),
            free: Mutex::new(vec![first]),
        })
    }

    /// The number that a statement finds, on a connection that nobody else uses.
    pub(crate) fn query<C: Calls>(&self, sql: &str, argument: i64) -> Result<i64, Refused> {
        let free = || self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = free().pop();
        let connection = match taken {
            Some(connection) => connection,
            None => Connection::open(&self.path)?,
        };
        let found = connection.query::<C>(sql, argument)?;
        free().push(connection);
        Ok(found)
    }
}
