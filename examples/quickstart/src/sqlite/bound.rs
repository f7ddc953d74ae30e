//! SQLite through `#[cffi]`: the declarations that this program needs, with what is known about each function.
//!
//! `nocallback`: SQLite calls no function of ours, so a call needs no record to come back through.
//! `leaf`: reads a value that lies ready. In the mode in which `Connection` opens them these take no lock.

use std::ffi::{CStr, c_int};
use std::mem::MaybeUninit;

use libsqlite3_sys::{sqlite3, sqlite3_destructor_type, sqlite3_stmt};

use super::calls::Calls;

/// Every call by its `#[cffi]` wrapper. The conversions are those that the declarations ask for.
pub(crate) enum ThroughCffi {}

#[cffi::cffi]
unsafe extern "C" {
    #[cffi(nocallback)]
    fn sqlite3_open_v2(
        path: &CStr,
        connection: &mut MaybeUninit<*mut sqlite3>,
        flags: c_int,
        vfs: Option<&CStr>,
    ) -> c_int;

    #[cffi(nocallback)]
    fn sqlite3_close(connection: *mut sqlite3) -> c_int;

    #[cffi(leaf)]
    fn sqlite3_errmsg<'a>(connection: *mut sqlite3) -> &'a CStr;

    #[cffi(nocallback)]
    fn sqlite3_prepare_v2(
        connection: *mut sqlite3,
        #[cffi(len = c_int)] sql: &[u8],
        statement: &mut MaybeUninit<*mut sqlite3_stmt>,
        rest: Option<&mut MaybeUninit<*const u8>>,
    ) -> c_int;

    #[cffi(nocallback)]
    fn sqlite3_bind_text(
        statement: *mut sqlite3_stmt,
        index: c_int,
        #[cffi(len = c_int)] text: &[u8],
        destructor: sqlite3_destructor_type,
    ) -> c_int;

    #[cffi(leaf)]
    fn sqlite3_bind_int64(statement: *mut sqlite3_stmt, index: c_int, value: i64) -> c_int;

    #[cffi(nocallback)]
    fn sqlite3_step(statement: *mut sqlite3_stmt) -> c_int;

    #[cffi(nocallback)]
    fn sqlite3_reset(statement: *mut sqlite3_stmt) -> c_int;

    #[cffi(leaf)]
    fn sqlite3_data_count(statement: *mut sqlite3_stmt) -> c_int;

    #[cffi(leaf)]
    fn sqlite3_column_int64(statement: *mut sqlite3_stmt, column: c_int) -> i64;

    #[cffi(leaf)]
    fn sqlite3_column_text<'a>(statement: *mut sqlite3_stmt, column: c_int) -> Option<&'a CStr>;

    #[cffi(nocallback)]
    fn sqlite3_finalize(statement: *mut sqlite3_stmt) -> c_int;
}

impl Calls for ThroughCffi {
    unsafe fn open(path: &CStr, connection: &mut MaybeUninit<*mut sqlite3>, flags: c_int) -> c_int {
        // SAFETY: the caller's promise is that of the C function.
        unsafe { sqlite3_open_v2(path, connection, flags, None) }
    }

    unsafe fn close(connection: *mut sqlite3) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_close(connection) }
    }

    unsafe fn message<'a>(connection: *mut sqlite3) -> &'a CStr {
        // SAFETY: as above.
        unsafe { sqlite3_errmsg(connection) }
    }

    unsafe fn prepare(
        connection: *mut sqlite3,
        sql: &str,
        statement: &mut MaybeUninit<*mut sqlite3_stmt>,
    ) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_prepare_v2(connection, sql.as_bytes(), statement, None) }
    }

    unsafe fn bind_text(statement: *mut sqlite3_stmt, index: c_int, text: &str) -> c_int {
        // SAFETY: as above; SQLite copies the text before it returns.
        unsafe {
            sqlite3_bind_text(
                statement,
                index,
                text.as_bytes(),
                libsqlite3_sys::SQLITE_TRANSIENT(),
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
        unsafe { sqlite3_column_text(statement, column) }
    }

    unsafe fn finalize(statement: *mut sqlite3_stmt) -> c_int {
        // SAFETY: as above.
        unsafe { sqlite3_finalize(statement) }
    }
}
