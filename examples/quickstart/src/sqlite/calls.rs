//! The calls of SQLite that this program makes, as an interface, so that the same searches can be run in more than one way.

use std::ffi::{CStr, c_int};
use std::mem::MaybeUninit;

use libsqlite3_sys::{sqlite3, sqlite3_stmt};

/// One way of calling SQLite. Each function is the C function of that name, with converted arguments.
///
/// # Safety
/// For every function: a connection is one that `open` stored and `close` has not had; a statement is one that `prepare` stored, not NULL, and `finalize` has not had, of an open connection.
/// No two threads use one connection, or statements of one connection, at the same time.
pub(crate) trait Calls: 'static {
    /// `sqlite3_open_v2` with the default file system. Stores a connection, or NULL if memory is short, even when it fails.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn open(path: &CStr, connection: &mut MaybeUninit<*mut sqlite3>, flags: c_int) -> c_int;

    /// `sqlite3_close`. Refuses while a statement is left.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn close(connection: *mut sqlite3) -> c_int;

    /// `sqlite3_errmsg`.
    ///
    /// # Safety
    /// As the trait says; and the caller lets go of the text before the next call on the connection.
    unsafe fn message<'a>(connection: *mut sqlite3) -> &'a CStr;

    /// `sqlite3_prepare_v2`. Stores NULL if it fails, or if there is no statement in `sql`.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn prepare(
        connection: *mut sqlite3,
        sql: &str,
        statement: &mut MaybeUninit<*mut sqlite3_stmt>,
    ) -> c_int;

    /// `sqlite3_bind_text`; SQLite keeps a copy.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn bind_text(statement: *mut sqlite3_stmt, index: c_int, text: &str) -> c_int;

    /// `sqlite3_bind_int64`.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn bind_integer(statement: *mut sqlite3_stmt, index: c_int, value: i64) -> c_int;

    /// `sqlite3_step`: where all the work is done, and the time passes.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn step(statement: *mut sqlite3_stmt) -> c_int;

    /// `sqlite3_reset`.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn reset(statement: *mut sqlite3_stmt) -> c_int;

    /// `sqlite3_data_count`: the columns of the present row; 0 if there is no row.
    ///
    /// # Safety
    /// As the trait says.
    unsafe fn columns(statement: *mut sqlite3_stmt) -> c_int;

    /// `sqlite3_column_int64`.
    ///
    /// # Safety
    /// As the trait says; and `column` is at least 0 and less than `columns` says now.
    unsafe fn integer(statement: *mut sqlite3_stmt, column: c_int) -> i64;

    /// `sqlite3_column_text`; `None` for NULL.
    ///
    /// # Safety
    /// As for `integer`; and the caller lets go of the text before the next call on the statement.
    unsafe fn text<'a>(statement: *mut sqlite3_stmt, column: c_int) -> Option<&'a CStr>;

    /// `sqlite3_finalize`.
    ///
    /// # Safety
    /// As the trait says; the statement is gone afterwards.
    unsafe fn finalize(statement: *mut sqlite3_stmt) -> c_int;
}
