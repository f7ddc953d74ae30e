//! The calls of SQLite that the queries make, by plain declarations and by ours.

use std::ffi::{CStr, c_int};

use libsqlite3_sys::{sqlite3, sqlite3_stmt};

/// The same C functions, reached in one way or the other.
///
/// # Safety
/// For every function: the connection, or the statement, is open, and no other thread uses that connection meanwhile.
pub(crate) trait Calls {
    /// Stores a statement, unless it fails.
    unsafe fn prepare(
        connection: *mut sqlite3,
        sql: &CStr,
        statement: &mut *mut sqlite3_stmt,
    ) -> c_int;
    unsafe fn bind(statement: *mut sqlite3_stmt, index: c_int, value: i64) -> c_int;
    unsafe fn step(statement: *mut sqlite3_stmt) -> c_int;
    unsafe fn column(statement: *mut sqlite3_stmt, column: c_int) -> i64;
    unsafe fn reset(statement: *mut sqlite3_stmt) -> c_int;
    /// The statement is open no longer.
    unsafe fn finalize(statement: *mut sqlite3_stmt) -> c_int;
}

/// As any Rust program declares them: the executor knows nothing of the calls.
pub(crate) enum Plain {}

/// Declared by `#[cffi]`, with nothing said about them.
pub(crate) enum Bound {}

/// The calls through the functions of one module.
macro_rules! calls_through {
    ($way:ident, $functions:ident) => {
        // SAFETY of each: the caller's promise is that of the C function.
        impl Calls for $way {
            unsafe fn prepare(
                connection: *mut sqlite3,
                sql: &CStr,
                statement: &mut *mut sqlite3_stmt,
            ) -> c_int {
                let mut rest = std::ptr::null();
                // SAFETY: as above; SQLite copies what it keeps of the text.
                unsafe {
                    $functions::sqlite3_prepare_v2(
                        connection,
                        sql.as_ptr(),
                        -1,
                        statement,
                        &mut rest,
                    )
                }
            }

            unsafe fn bind(statement: *mut sqlite3_stmt, index: c_int, value: i64) -> c_int {
                // SAFETY: as above.
                unsafe { $functions::sqlite3_bind_int64(statement, index, value) }
            }

            unsafe fn step(statement: *mut sqlite3_stmt) -> c_int {
                // SAFETY: as above.
                unsafe { $functions::sqlite3_step(statement) }
            }

            unsafe fn column(statement: *mut sqlite3_stmt, column: c_int) -> i64 {
                // SAFETY: as above.
                unsafe { $functions::sqlite3_column_int64(statement, column) }
            }

            unsafe fn reset(statement: *mut sqlite3_stmt) -> c_int {
                // SAFETY: as above.
                unsafe { $functions::sqlite3_reset(statement) }
            }

            unsafe fn finalize(statement: *mut sqlite3_stmt) -> c_int {
                // SAFETY: as above.
                unsafe { $functions::sqlite3_finalize(statement) }
            }
        }
    };
}

calls_through!(Plain, libsqlite3_sys);
calls_through!(Bound, bound);

mod bound {
    use std::ffi::{c_char, c_int};

    use cffi::cffi;
    use libsqlite3_sys::{sqlite3, sqlite3_stmt};

    // For each: as `Calls` says.
    #[cffi]
    unsafe extern "C" {
        pub(super) unsafe fn sqlite3_prepare_v2(
            connection: *mut sqlite3,
            sql: *const c_char,
            length: c_int,
            statement: *mut *mut sqlite3_stmt,
            rest: *mut *const c_char,
        ) -> c_int;
        pub(super) unsafe fn sqlite3_bind_int64(
            statement: *mut sqlite3_stmt,
            index: c_int,
            value: i64,
        ) -> c_int;
        pub(super) unsafe fn sqlite3_step(statement: *mut sqlite3_stmt) -> c_int;
        pub(super) unsafe fn sqlite3_column_int64(
            statement: *mut sqlite3_stmt,
            column: c_int,
        ) -> i64;
        pub(super) unsafe fn sqlite3_reset(statement: *mut sqlite3_stmt) -> c_int;
        pub(super) unsafe fn sqlite3_finalize(statement: *mut sqlite3_stmt) -> c_int;
    }
}
