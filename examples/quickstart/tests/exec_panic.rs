//! A panic in a callback of `sqlite3_exec`: it comes out of the call, and the connection is as usable as before, from any thread.
//!
//! SQLite holds the connection's mutex while it calls back. Were its frames skipped, the next use of the connection would wait for ever.
#![allow(unsafe_code, reason = "declares and calls C")]

use std::ffi::{CStr, c_char, c_int};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use cffi::{block_on, cffi, spawn};
use libsqlite3_sys::{SQLITE_ABORT, SQLITE_OK, sqlite3};

#[cffi]
unsafe extern "C" {
    unsafe fn sqlite3_open(name: &CStr, connection: &mut *mut sqlite3) -> c_int;
    unsafe fn sqlite3_close(connection: *mut sqlite3) -> c_int;
    unsafe fn sqlite3_exec(
        connection: *mut sqlite3,
        sql: &CStr,
        #[cffi(callback(data = 0, on_panic = 1))] row: impl FnMut(
            c_int,
            *mut *mut c_char,
            *mut *mut c_char,
        ) -> c_int,
        _: cffi::Data,
        message: *mut *mut c_char,
    ) -> c_int;
}

/// A connection, opened so that SQLite locks it in every call.
#[derive(Clone, Copy)]
struct Connection(*mut sqlite3);

// SAFETY: SQLite is compiled thread-safe, and `sqlite3_open` makes connections that serialise.
unsafe impl Send for Connection {}

impl Connection {
    fn open() -> Connection {
        let mut connection = ptr::null_mut();
        // SAFETY: a name, and a place for the connection.
        let opened = unsafe { sqlite3_open(c":memory:", &mut connection) };
        assert_eq!(opened, SQLITE_OK);
        Connection(connection)
    }

    /// Runs `sql`; `row` returns 0 to go on. The result code.
    fn exec(self, sql: &CStr, mut row: impl FnMut() -> c_int) -> c_int {
        // SAFETY: the connection is open, and nobody wants the message.
        unsafe { sqlite3_exec(self.0, sql, |_, _, _| row(), ptr::null_mut()) }
    }

    /// Uses the connection on another thread. `None`: it did not come back within a second.
    fn exec_elsewhere(self) -> Option<(c_int, u32)> {
        let (sender, receiver) = channel();
        thread::spawn(move || {
            // All of it, and not only the pointer, which is not `Send`.
            let connection = self;
            let mut rows = 0;
            let code = connection.exec(ROWS, || {
                rows += 1;
                0
            });
            let _ = sender.send((code, rows));
        });
        receiver.recv_timeout(Duration::from_secs(1)).ok()
    }

    fn close(self) {
        // SAFETY: it was open, and is not used again.
        assert_eq!(unsafe { sqlite3_close(self.0) }, SQLITE_OK);
    }
}

const ROWS: &CStr = c"SELECT 1 UNION SELECT 2 UNION SELECT 3";

/// The second row panics.
fn panic_in_exec(connection: Connection) {
    let mut rows = 0;
    let exec = || {
        connection.exec(ROWS, || {
            rows += 1;
            assert_ne!(rows, 2, "the second row");
            0
        })
    };
    let payload = catch_unwind(AssertUnwindSafe(exec)).expect_err("the panic comes out");
    let text = payload
        .downcast::<String>()
        .expect("assert_ne panics with a string");
    assert!(text.contains("the second row"), "{text}");
    assert_eq!(rows, 2, "SQLite stopped when it got 1");
    assert_eq!(
        connection.exec_elsewhere(),
        Some((SQLITE_OK, 3)),
        "nobody holds the connection"
    );
    assert_eq!(
        connection.exec(ROWS, || 1),
        SQLITE_ABORT,
        "nor is it broken here"
    );
}

#[test]
fn a_panic_in_exec_comes_out_and_leaves_the_connection_to_other_threads() {
    let connection = Connection::open();
    panic_in_exec(connection);
    connection.close();
}

#[test]
fn the_same_in_a_task() {
    block_on(spawn(async {
        let connection = Connection::open();
        panic_in_exec(connection);
        connection.close();
    }))
    .expect("the panic was caught");
}
