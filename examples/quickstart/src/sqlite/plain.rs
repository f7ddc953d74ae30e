//! SQLite through the plain `extern "C"` declarations of `libsqlite3-sys`: what the other two ways call.
//!
//! The conversions that `#[cffi]` writes in `bound` are written by hand here.

use std::ffi::{CStr, c_int};
use std::mem::MaybeUninit;
use std::ptr;

use libsqlite3_sys::{
    SQLITE_TOOBIG, SQLITE_TRANSIENT, sqlite3, sqlite3_bind_int64, sqlite3_bind_text, sqlite3_close,
    sqlite3_column_int64, sqlite3_column_text, sqlite3_data_count, sqlite3_errmsg,
    sqlite3_finalize, sqlite3_open_v2, sqlite3_prepare_v2, sqlite3_reset, sqlite3_step,
    sqlite3_stmt,
};

use super::calls::Calls;

/// Every call as it is: the executor knows nothing of it.
pub(crate) enum Plain {}

impl Calls for Plain {
    unsafe fn open(path: &CStr, connection: &mut MaybeUninit<*mut sqlite3>, flags: c_int) -> c_int {
        // SAFETY: the caller's promise is that of the C function.
        unsafe { sqlite3_open_v2(path.as_ptr(), connection.as_mut_ptr(), flags, ptr::null()) }
    }

    unsafe fn close(connection: *mut sqlite3) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_close(connection) }
    }

    unsafe fn message<'a>(connection: *mut sqlite3) -> &'a CStr {
        // SAFETY: as above; `sqlite3_errmsg` never returns NULL, and the caller lets the text live as long as C does.
        unsafe { CStr::from_ptr(sqlite3_errmsg(connection)) }
    }

    unsafe fn prepare(
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

    unsafe fn bind_text(statement: *mut sqlite3_stmt, index: c_int, text: &str) -> c_int {
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

    unsafe fn bind_integer(statement: *mut sqlite3_stmt, index: c_int, value: i64) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_bind_int64(statement, index, value) }
    }

    unsafe fn step(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_step(statement) }
    }

    unsafe fn reset(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_reset(statement) }
    }

    unsafe fn columns(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_data_count(statement) }
    }

    unsafe fn integer(statement: *mut sqlite3_stmt, column: c_int) -> i64 {
        // SAFETY: as above.
        unsafe { sqlite3_column_int64(statement, column) }
    }

    unsafe fn text<'a>(statement: *mut sqlite3_stmt, column: c_int) -> Option<&'a CStr> {
        // SAFETY: as above.
        let text = unsafe { sqlite3_column_text(statement, column) };
        // SAFETY: not NULL, so a string with a NUL at its end; the caller lets it live as long as C does.
        (!text.is_null()).then(|| unsafe { CStr::from_ptr(text.cast()) })
    }

    unsafe fn finalize(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_finalize(statement) }
    }
}
