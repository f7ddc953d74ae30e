//! The calls of SQLite that [`super::plain`] makes, through the plain `extern "C"` declarations of `libsqlite3-sys`.

use std::ffi::{CStr, c_int};
use std::mem::MaybeUninit;
use std::ptr;

use libsqlite3_sys::{
    SQLITE_TOOBIG, SQLITE_TRANSIENT, sqlite3, sqlite3_bind_int64, sqlite3_bind_text, sqlite3_close,
    sqlite3_column_int64, sqlite3_column_text, sqlite3_data_count, sqlite3_errmsg,
    sqlite3_finalize, sqlite3_open_v2, sqlite3_prepare_v2, sqlite3_reset, sqlite3_step,
    sqlite3_stmt,
};

/// Each function is the C function of that name, with converted arguments. The executor knows nothing of the call.
pub(super) enum Calls {}

/// # Safety
/// For every function: a connection is one that `open` stored and `close` has not had; a statement is one that `prepare` stored, not NULL, and `finalize` has not had, of an open connection.
/// No two threads use one connection, or statements of one connection, at the same time.
impl Calls {
    /// `sqlite3_open_v2` with the default file system. Stores a connection, or NULL if memory is short, even when it fails.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn open(
        path: &CStr,
        connection: &mut MaybeUninit<*mut sqlite3>,
        flags: c_int,
    ) -> c_int {
        // SAFETY: the caller's promise is that of the C function.
        unsafe { sqlite3_open_v2(path.as_ptr(), connection.as_mut_ptr(), flags, ptr::null()) }
    }

    /// `sqlite3_close`. Refuses while a statement is left.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn close(connection: *mut sqlite3) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_close(connection) }
    }

    /// `sqlite3_errmsg`.
    ///
    /// # Safety
    /// As for all of them; and the caller lets go of the text before the next call on the connection.
    pub(super) unsafe fn message<'a>(connection: *mut sqlite3) -> &'a CStr {
        // SAFETY: as above; `sqlite3_errmsg` never returns NULL, and the caller lets the text live as long as C does.
        unsafe { CStr::from_ptr(sqlite3_errmsg(connection)) }
    }

    /// `sqlite3_prepare_v2`. Stores NULL if it fails, or if there is no statement in `sql`.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn prepare(
        connection: *mut sqlite3,
        sql: &str,
        statement: &mut MaybeUninit<*mut sqlite3_stmt>,
    ) -> c_int {
        let Ok(length) = c_int::try_from(sql.len()) else {
            return SQLITE_TOOBIG;
        };
        // SAFETY: as above; `sql` has `length` bytes.
        unsafe {
            sqlite3_prepare_v2(
                connection,
                sql.as_ptr().cast(),
                length,
                statement.as_mut_ptr(),
                ptr::null_mut(),
            )
        }
    }

    /// `sqlite3_bind_text`; SQLite keeps a copy.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn bind_text(
        statement: *mut sqlite3_stmt,
        index: c_int,
        text: &str,
    ) -> c_int {
        let Ok(length) = c_int::try_from(text.len()) else {
            return SQLITE_TOOBIG;
        };
        // SAFETY: as above; `text` has `length` bytes, and SQLite copies them before it returns.
        unsafe {
            sqlite3_bind_text(
                statement,
                index,
                text.as_ptr().cast(),
                length,
                SQLITE_TRANSIENT(),
            )
        }
    }

    /// `sqlite3_bind_int64`.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn bind_integer(
        statement: *mut sqlite3_stmt,
        index: c_int,
        value: i64,
    ) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_bind_int64(statement, index, value) }
    }

    /// `sqlite3_step`: where all the work is done, and the time passes.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn step(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_step(statement) }
    }

    /// `sqlite3_reset`.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn reset(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_reset(statement) }
    }

    /// `sqlite3_data_count`: the columns of the present row; 0 if there is no row.
    ///
    /// # Safety
    /// As for all of them.
    pub(super) unsafe fn columns(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_data_count(statement) }
    }

    /// `sqlite3_column_int64`.
    ///
    /// # Safety
    /// As for all of them; and `column` is at least 0 and less than `columns` says now.
    pub(super) unsafe fn integer(statement: *mut sqlite3_stmt, column: c_int) -> i64 {
        // SAFETY: as above.
        unsafe { sqlite3_column_int64(statement, column) }
    }

    /// `sqlite3_column_text`; `None` for NULL.
    ///
    /// # Safety
    /// As for `integer`; and the caller lets go of the text before the next call on the statement.
    pub(super) unsafe fn text<'a>(statement: *mut sqlite3_stmt, column: c_int) -> Option<&'a CStr> {
        // SAFETY: as above.
        let text = unsafe { sqlite3_column_text(statement, column) };
        // SAFETY: not NULL, so a string with a NUL at its end; the caller lets it live as long as C does.
        (!text.is_null()).then(|| unsafe { CStr::from_ptr(text.cast()) })
    }

    /// `sqlite3_finalize`.
    ///
    /// # Safety
    /// As for all of them; the statement is gone afterwards.
    pub(super) unsafe fn finalize(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_finalize(statement) }
    }
}
