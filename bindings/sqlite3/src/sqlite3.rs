//! Bindings to `sqlite3.h`, written by `cargo cffi gen sqlite3.toml`: change that file, not this one.
//!
//! Library: sqlite3 3.54.1.
//! Target: x86_64-unknown-linux-gnu.
//! Declarations: dc4675ba75c3e6f4.
//! Generator: cffi 0.1.0.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(
    unsafe_code,
    unused_unsafe,
    non_snake_case,
    clippy::redundant_field_names,
    clippy::unused_unit,
    clippy::let_unit_value,
    clippy::redundant_closure,
    reason = "each call is as right as the annotations that it was written from"
)]
#![allow(dead_code, unused_imports, reason = "nobody uses all of a library")]

use std::ffi::{CStr, c_char, c_int, c_void};

/// A failure, with C's code and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqliteError {
    code: c_int,
    message: Option<String>,
}

impl SqliteError {
    fn new(code: c_int, message: Option<String>) -> Self {
        Self { code, message }
    }

    /// The code that C returned.
    pub fn code(&self) -> c_int {
        self.code
    }

    /// What C says about it.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl std::fmt::Display for SqliteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{message} (code {})", self.code),
            None => write!(f, "code {}", self.code),
        }
    }
}

impl std::error::Error for SqliteError {}

/// What `sqlite3_step` says when it succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Code 100.
    Row,
    /// Code 101.
    Done,
}

/// A `sqlite3` of C's.
///
/// A method panics if a closure calls it that must not use this value; where C is given a closure, it says so.
pub struct Connection {
    raw: std::ptr::NonNull<raw::sqlite3>,
    lock: support::Lock,
    kept: support::Kept,
}

// SAFETY: the library bears it that another thread uses the handle.
unsafe impl Send for Connection {}

// SAFETY: the library bears calls from many threads, and a call and its message are under a lock where they must be.
unsafe impl Sync for Connection {}

impl Connection {
    /// CAPI3REF: One-Step Query Execution Interface
    /// METHOD: sqlite3
    ///
    /// The sqlite3_exec() interface is a convenience wrapper around
    /// \[sqlite3_prepare_v2()\], \[sqlite3_step()\], and \[sqlite3_finalize()\],
    /// that allows an application to run multiple statements of SQL
    /// without having to use a lot of C code.
    ///
    /// ^The sqlite3_exec() interface runs zero or more UTF-8 encoded,
    /// semicolon-separated SQL statements passed into its 2nd argument,
    /// in the context of the \[database connection\] passed in as its 1st
    /// argument.  ^If the callback function of the 3rd argument to
    /// sqlite3_exec() is not NULL, then it is invoked for each result row
    /// coming out of the evaluated SQL statements.  ^The 4th argument to
    /// sqlite3_exec() is relayed through to the 1st argument of each
    /// callback invocation.  ^If the callback pointer to sqlite3_exec()
    /// is NULL, then no callback is ever invoked and result rows are
    /// ignored.
    ///
    /// ^If an error occurs while evaluating the SQL statements passed into
    /// sqlite3_exec(), then execution of the current statement stops and
    /// subsequent statements are skipped.  ^If the 5th parameter to sqlite3_exec()
    /// is not NULL then any error message is written into memory obtained
    /// from \[sqlite3_malloc()\] and passed back through the 5th parameter.
    /// To avoid memory leaks, the application should invoke \[sqlite3_free()\]
    /// on error message strings returned through the 5th parameter of
    /// sqlite3_exec() after the error message string is no longer needed.
    /// ^If the 5th parameter to sqlite3_exec() is not NULL and no errors
    /// occur, then sqlite3_exec() sets the pointer in its 5th parameter to
    /// NULL before returning.
    ///
    /// ^If an sqlite3_exec() callback returns non-zero, the sqlite3_exec()
    /// routine returns SQLITE_ABORT without invoking the callback again and
    /// without running any subsequent SQL statements.
    ///
    /// ^The 2nd argument to the sqlite3_exec() callback function is the
    /// number of columns in the result.  ^The 3rd argument to the sqlite3_exec()
    /// callback is an array of pointers to strings obtained as if from
    /// \[sqlite3_column_text()\], one for each column.  ^If an element of a
    /// result row is NULL then the corresponding string pointer for the
    /// sqlite3_exec() callback is a NULL pointer.  ^The 4th argument to the
    /// sqlite3_exec() callback is an array of pointers to strings where each
    /// entry represents the name of a corresponding result column as obtained
    /// from \[sqlite3_column_name()\].
    ///
    /// ^If the 2nd parameter to sqlite3_exec() is a NULL pointer, a pointer
    /// to an empty string, or a pointer that contains only whitespace and/or
    /// SQL comments, then no SQL statements are evaluated and the database
    /// is not changed.
    ///
    /// Restrictions:
    ///
    /// \<ul\>
    /// \<li\> The application must ensure that the 1st parameter to sqlite3_exec()
    ///   is a valid and open \[database connection\].
    /// \<li\> The application must not close the \[database connection\] specified by
    ///   the 1st parameter to sqlite3_exec() while sqlite3_exec() is running.
    /// \<li\> The application must not modify the SQL statement text passed into
    ///   the 2nd parameter of sqlite3_exec() while sqlite3_exec() is running.
    /// \<li\> The application must not dereference the arrays or string pointers
    ///   passed as the 3rd and 4th callback parameters after it returns.
    /// \</ul\>
    ///
    /// C calls `callback` during this call only. If it panics, C gets `1`, and the panic goes on when C returns.
    pub fn exec(
        &self,
        sql: &CStr,
        mut callback: impl FnMut(&[Option<&CStr>], &[&CStr]) -> c_int,
    ) -> Result<(), SqliteError> {
        support::may_use(self.raw.as_ptr().addr(), "Connection::exec");
        let c4 = std::cell::Cell::<*mut c_char>::new(std::ptr::null_mut());
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_exec` is given what its annotations ask for, and what it is lent lives until it returns.
                    own::connection_exec(
                        self.raw.as_ptr(),
                        sql.as_ptr().cast(),
                        |a1: c_int, a2: *mut *mut c_char, a3: *mut *mut c_char| callback(
                            &unsafe {
                                // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                                support::slice(a2.cast::<*const c_char>().cast_const(), a1)
                            }
                                .iter()
                                .map(|text| unsafe {
                                    // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                                    support::cstr(*text)
                                })
                                .collect::<Vec<_>>(),
                            &unsafe {
                                // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                                support::slice(a3.cast::<*const c_char>().cast_const(), a1)
                            }
                                .iter()
                                .map(|text| unsafe {
                                    // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                                    support::promised(*text, 3)
                                })
                                .collect::<Vec<_>>(),
                        ),
                        c4.as_ptr(),
                    )
                };
                held.then(|code| {
                    let c4 = unsafe {
                        // SAFETY: NULL, or a string that C made to be freed by `sqlite3_free`.
                        support::take(
                            c4.get().cast(),
                            |text| {
                                let _ = unsafe {
                                    // SAFETY: C made the string to be freed by `sqlite3_free`, and nobody uses it after this.
                                    raw::sqlite3_free(text.cast())
                                };
                            },
                        )
                    };
                    match code {
                        0 => {}
                        code => {
                            return Err(
                                SqliteError::new(
                                    code,
                                    c4.map(|text| text.to_string_lossy().into_owned()),
                                ),
                            );
                        }
                    }
                    Ok(())
                })
            })
    }

    /// CAPI3REF: Last Insert Rowid
    /// METHOD: sqlite3
    ///
    /// ^Each entry in most SQLite tables (except for \[WITHOUT ROWID\] tables)
    /// has a unique 64-bit signed
    /// integer key called the \[ROWID \| "rowid"\]. ^The rowid is always available
    /// as an undeclared column named ROWID, OID, or \_ROWID\_ as long as those
    /// names are not also used by explicitly declared columns. ^If
    /// the table has a column of type \[INTEGER PRIMARY KEY\] then that column
    /// is another alias for the rowid.
    ///
    /// ^The sqlite3_last_insert_rowid(D) interface usually returns the \[rowid\] of
    /// the most recent successful \[INSERT\] into a rowid table or \[virtual table\]
    /// on database connection D. ^Inserts into \[WITHOUT ROWID\] tables are not
    /// recorded. ^If no successful \[INSERT\]s into rowid tables have ever occurred
    /// on the database connection D, then sqlite3_last_insert_rowid(D) returns
    /// zero.
    ///
    /// As well as being set automatically as rows are inserted into database
    /// tables, the value returned by this function may be set explicitly by
    /// \[sqlite3_set_last_insert_rowid()\]
    ///
    /// Some virtual table implementations may INSERT rows into rowid tables as
    /// part of committing a transaction (e.g. to flush data accumulated in memory
    /// to disk). In this case subsequent calls to this function return the rowid
    /// associated with these internal INSERT operations, which leads to
    /// unintuitive results. Virtual table implementations that do write to rowid
    /// tables in this way can avoid this problem by restoring the original
    /// rowid value using \[sqlite3_set_last_insert_rowid()\] before returning
    /// control to the user.
    ///
    /// ^(If an \[INSERT\] occurs within a trigger then this routine will
    /// return the \[rowid\] of the inserted row as long as the trigger is
    /// running. Once the trigger program ends, the value returned
    /// by this routine reverts to what it was before the trigger was fired.)^
    ///
    /// ^An \[INSERT\] that fails due to a constraint violation is not a
    /// successful \[INSERT\] and does not change the value returned by this
    /// routine.  ^Thus INSERT OR FAIL, INSERT OR IGNORE, INSERT OR ROLLBACK,
    /// and INSERT OR ABORT make no changes to the return value of this
    /// routine when their insertion fails.  ^(When INSERT OR REPLACE
    /// encounters a constraint violation, it does not fail.  The
    /// INSERT continues to completion after deleting rows that caused
    /// the constraint problem so INSERT OR REPLACE will always change
    /// the return value of this interface.)^
    ///
    /// ^For the purposes of this routine, an \[INSERT\] is considered to
    /// be successful even if it is subsequently rolled back.
    ///
    /// This function is accessible to SQL statements via the
    /// \[last_insert_rowid() SQL function\].
    ///
    /// If a separate thread performs a new \[INSERT\] on the same
    /// database connection while the \[sqlite3_last_insert_rowid()\]
    /// function is running and thus changes the last insert \[rowid\],
    /// then the value returned by \[sqlite3_last_insert_rowid()\] is
    /// unpredictable and might not equal either the old or the new
    /// last insert \[rowid\].
    pub fn last_insert_rowid(&self) -> raw::sqlite3_int64 {
        support::may_use(self.raw.as_ptr().addr(), "Connection::last_insert_rowid");
        self.lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_last_insert_rowid` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_last_insert_rowid(self.raw.as_ptr())
                }
            })
    }

    /// CAPI3REF: Count The Number Of Rows Modified
    /// METHOD: sqlite3
    ///
    /// ^These functions return the number of rows modified, inserted or
    /// deleted by the most recently completed INSERT, UPDATE or DELETE
    /// statement on the database connection specified by the only parameter.
    /// The two functions are identical except for the type of the return value
    /// and that if the number of rows modified by the most recent INSERT, UPDATE,
    /// or DELETE is greater than the maximum value supported by type "int", then
    /// the return value of sqlite3_changes() is undefined. ^Executing any other
    /// type of SQL statement does not modify the value returned by these functions.
    /// For the purposes of this interface, a CREATE TABLE AS SELECT statement
    /// does not count as an INSERT, UPDATE or DELETE statement and hence the rows
    /// added to the new table by the CREATE TABLE AS SELECT statement are not
    /// counted.
    ///
    /// ^Only changes made directly by the INSERT, UPDATE or DELETE statement are
    /// considered - auxiliary changes caused by \[CREATE TRIGGER \| triggers\],
    /// \[foreign key actions\] or \[REPLACE\] constraint resolution are not counted.
    ///
    /// Changes to a view that are intercepted by
    /// \[INSTEAD OF trigger \| INSTEAD OF triggers\] are not counted. ^The value
    /// returned by sqlite3_changes() immediately after an INSERT, UPDATE or
    /// DELETE statement run on a view is always zero. Only changes made to real
    /// tables are counted.
    ///
    /// Things are more complicated if the sqlite3_changes() function is
    /// executed while a trigger program is running. This may happen if the
    /// program uses the \[changes() SQL function\], or if some other callback
    /// function invokes sqlite3_changes() directly. Essentially:
    ///
    /// \<ul\>
    ///   \<li\> ^(Before entering a trigger program the value returned by
    ///   sqlite3_changes() function is saved. After the trigger program
    ///   has finished, the original value is restored.)^
    ///
    ///   \<li\> ^(Within a trigger program each INSERT, UPDATE and DELETE
    ///   statement sets the value returned by sqlite3_changes()
    ///   upon completion as normal. Of course, this value will not include
    ///   any changes performed by sub-triggers, as the sqlite3_changes()
    ///   value will be saved and restored after each sub-trigger has run.)^
    /// \</ul\>
    ///
    /// ^This means that if the changes() SQL function (or similar) is used
    /// by the first INSERT, UPDATE or DELETE statement within a trigger, it
    /// returns the value as set when the calling statement began executing.
    /// ^If it is used by the second or subsequent such statement within a trigger
    /// program, the value returned reflects the number of rows modified by the
    /// previous INSERT, UPDATE or DELETE statement within the same trigger.
    ///
    /// If a separate thread makes changes on the same database connection
    /// while \[sqlite3_changes()\] is running then the value returned
    /// is unpredictable and not meaningful.
    ///
    /// See also:
    /// \<ul\>
    /// \<li\> the \[sqlite3_total_changes()\] interface
    /// \<li\> the \[count_changes pragma\]
    /// \<li\> the \[changes() SQL function\]
    /// \<li\> the \[data_version pragma\]
    /// \</ul\>
    pub fn changes(&self) -> c_int {
        support::may_use(self.raw.as_ptr().addr(), "Connection::changes");
        self.lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_changes` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_changes(self.raw.as_ptr())
                }
            })
    }

    /// CAPI3REF: Total Number Of Rows Modified
    /// METHOD: sqlite3
    ///
    /// ^These functions return the total number of rows inserted, modified or
    /// deleted by all \[INSERT\], \[UPDATE\] or \[DELETE\] statements completed
    /// since the database connection was opened, including those executed as
    /// part of trigger programs. The two functions are identical except for the
    /// type of the return value and that if the number of rows modified by the
    /// connection exceeds the maximum value supported by type "int", then
    /// the return value of sqlite3_total_changes() is undefined. ^Executing
    /// any other type of SQL statement does not affect the value returned by
    /// sqlite3_total_changes().
    ///
    /// ^Changes made as part of \[foreign key actions\] are included in the
    /// count, but those made as part of REPLACE constraint resolution are
    /// not. ^Changes to a view that are intercepted by INSTEAD OF triggers
    /// are not counted.
    ///
    /// The \[sqlite3_total_changes(D)\] interface only reports the number
    /// of rows that changed due to SQL statement run against database
    /// connection D.  Any changes by other database connections are ignored.
    /// To detect changes against a database file from other database
    /// connections use the \[PRAGMA data_version\] command or the
    /// \[SQLITE_FCNTL_DATA_VERSION\] \[file control\].
    ///
    /// If a separate thread makes changes on the same database connection
    /// while \[sqlite3_total_changes()\] is running then the value
    /// returned is unpredictable and not meaningful.
    ///
    /// See also:
    /// \<ul\>
    /// \<li\> the \[sqlite3_changes()\] interface
    /// \<li\> the \[count_changes pragma\]
    /// \<li\> the \[changes() SQL function\]
    /// \<li\> the \[data_version pragma\]
    /// \<li\> the \[SQLITE_FCNTL_DATA_VERSION\] \[file control\]
    /// \</ul\>
    pub fn total_changes(&self) -> c_int {
        support::may_use(self.raw.as_ptr().addr(), "Connection::total_changes");
        self.lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_total_changes` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_total_changes(self.raw.as_ptr())
                }
            })
    }

    /// CAPI3REF: Interrupt A Long-Running Query
    /// METHOD: sqlite3
    ///
    /// ^This function causes any pending database operation to abort and
    /// return at its earliest opportunity. This routine is typically
    /// called in response to a user action such as pressing "Cancel"
    /// or Ctrl-C where the user wants a long query operation to halt
    /// immediately.
    ///
    /// ^It is safe to call this routine from a thread different from the
    /// thread that is currently running the database operation.  But it
    /// is not safe to call this routine with a \[database connection\] that
    /// is closed or might close before sqlite3_interrupt() returns.
    ///
    /// ^If an SQL operation is very nearly finished at the time when
    /// sqlite3_interrupt() is called, then it might not have an opportunity
    /// to be interrupted and might continue to completion.
    ///
    /// ^An SQL operation that is interrupted will return \[SQLITE_INTERRUPT\].
    /// ^If the interrupted SQL operation is an INSERT, UPDATE, or DELETE
    /// that is inside an explicit transaction, then the entire transaction
    /// will be rolled back automatically.
    ///
    /// ^The sqlite3_interrupt(D) call is in effect until all currently running
    /// SQL statements on \[database connection\] D complete.  ^Any new SQL statements
    /// that are started after the sqlite3_interrupt() call and before the
    /// running statement count reaches zero are interrupted as if they had been
    /// running prior to the sqlite3_interrupt() call.  ^New SQL statements
    /// that are started after the running statement count reaches zero are
    /// not effected by the sqlite3_interrupt().
    /// ^A call to sqlite3_interrupt(D) that occurs when there are no running
    /// SQL statements is a no-op and has no effect on SQL statements
    /// that are started after the sqlite3_interrupt() call returns.
    ///
    /// ^The \[sqlite3_is_interrupted(D)\] interface can be used to determine whether
    /// or not an interrupt is currently in effect for \[database connection\] D.
    /// It returns 1 if an interrupt is currently in effect, or 0 otherwise.
    pub fn interrupt(&self) {
        support::may_use(self.raw.as_ptr().addr(), "Connection::interrupt");
        unsafe {
            // SAFETY: `sqlite3_interrupt` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::sqlite3_interrupt(self.raw.as_ptr())
        };
    }

    /// CAPI3REF: Register A Callback To Handle SQLITE_BUSY Errors
    /// KEYWORDS: {busy-handler callback} {busy handler}
    /// METHOD: sqlite3
    ///
    /// ^The sqlite3_busy_handler(D,X,P) routine sets a callback function X
    /// that might be invoked with argument P whenever
    /// an attempt is made to access a database table associated with
    /// \[database connection\] D when another thread
    /// or process has the table locked.
    /// The sqlite3_busy_handler() interface is used to implement
    /// \[sqlite3_busy_timeout()\] and \[PRAGMA busy_timeout\].
    ///
    /// ^If the busy callback is NULL, then \[SQLITE_BUSY\]
    /// is returned immediately upon encountering the lock.  ^If the busy callback
    /// is not NULL, then the callback might be invoked with two arguments.
    ///
    /// ^The first argument to the busy handler is a copy of the void\* pointer which
    /// is the third argument to sqlite3_busy_handler().  ^The second argument to
    /// the busy handler callback is the number of times that the busy handler has
    /// been invoked previously for the same locking event.  ^If the
    /// busy callback returns 0, then no additional attempts are made to
    /// access the database and \[SQLITE_BUSY\] is returned
    /// to the application.
    /// ^If the callback returns non-zero, then another attempt
    /// is made to access the database and the cycle repeats.
    ///
    /// The presence of a busy handler does not guarantee that it will be invoked
    /// when there is lock contention. ^If SQLite determines that invoking the busy
    /// handler could result in a deadlock, it will go ahead and return \[SQLITE_BUSY\]
    /// to the application instead of invoking the
    /// busy handler.
    /// Consider a scenario where one process is holding a read lock that
    /// it is trying to promote to a reserved lock and
    /// a second process is holding a reserved lock that it is trying
    /// to promote to an exclusive lock.  The first process cannot proceed
    /// because it is blocked by the second and the second process cannot
    /// proceed because it is blocked by the first.  If both processes
    /// invoke the busy handlers, neither will make any progress.  Therefore,
    /// SQLite returns \[SQLITE_BUSY\] for the first process, hoping that this
    /// will induce the first process to release its read lock and allow
    /// the second process to proceed.
    ///
    /// ^The default busy callback is NULL.
    ///
    /// ^(There can only be a single busy handler defined for each
    /// \[database connection\].  Setting a new busy handler clears any
    /// previously set handler.)^  ^Note that calling \[sqlite3_busy_timeout()\]
    /// or evaluating \[PRAGMA busy_timeout=N\] will change the
    /// busy handler and thus clear any previously set busy handler.
    ///
    /// The busy callback should not take any actions which modify the
    /// database connection that invoked the busy handler.  In other words,
    /// the busy handler is not reentrant.  Any such actions
    /// result in undefined behavior.
    ///
    /// A busy handler must not close the database connection
    /// or \[prepared statement\] that invoked the busy handler.
    ///
    /// C may call `callback` on any thread, until the next call of this function or the end of this value. If it panics, C gets `0`, and the panic goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it, except by [`changes`](Self::changes), [`total_changes`](Self::total_changes), [`last_insert_rowid`](Self::last_insert_rowid), [`is_autocommit`](Self::is_autocommit) and [`interrupt`](Self::interrupt): any other method panics, and what it drops of these is lost.
    #[allow(clippy::type_complexity, reason = "the closure's arguments are C's")]
    pub fn busy_handler(
        &self,
        callback: Option<Box<dyn Fn(c_int) -> c_int + Send + Sync>>,
    ) -> Result<(), SqliteError> {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Connection::busy_handler");
        let callback = callback
            .map(|callback| cffi::Closure::<
                cffi::DataFirst<unsafe extern "C" fn(*mut c_void, c_int) -> c_int>,
                _,
            >::new(
                || 0,
                move |a1: c_int| support::without(
                    &callers,
                    "Connection::busy_handler",
                    &[
                        "Connection::changes",
                        "Connection::total_changes",
                        "Connection::last_insert_rowid",
                        "Connection::is_autocommit",
                        "Connection::interrupt",
                    ],
                    || callback(a1),
                ),
            ));
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_busy_handler` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
                    own::connection_busy_handler(
                        self.raw.as_ptr(),
                        callback.as_ref().map(|kept| kept.function().0),
                        callback
                            .as_ref()
                            .map_or(std::ptr::null_mut(), |kept| kept.data()),
                    )
                };
                held.then(|code| {
                    match code {
                        0 => {}
                        code => {
                            return Err(
                                SqliteError::new(
                                    code,
                                    unsafe {
                                        // SAFETY: NULL, or a string that is copied before C is called again.
                                        support::text(raw::sqlite3_errmsg(self.raw.as_ptr()))
                                    },
                                ),
                            );
                        }
                    }
                    self.kept.add("busy_handler", callback);
                    self.kept.release_all_but_last("busy_handler");
                    Ok(())
                })
            })
    }

    /// CAPI3REF: Set A Busy Timeout
    /// METHOD: sqlite3
    ///
    /// ^This routine sets a \[sqlite3_busy_handler \| busy handler\] that sleeps
    /// for a specified amount of time when a table is locked.  ^The handler
    /// will sleep multiple times until at least "ms" milliseconds of sleeping
    /// have accumulated.  ^After at least "ms" milliseconds of sleeping,
    /// the handler returns 0 which causes \[sqlite3_step()\] to return
    /// \[SQLITE_BUSY\].
    ///
    /// ^Calling this routine with an argument less than or equal to zero
    /// turns off all busy handlers.
    ///
    /// ^(There can only be a single busy handler for a particular
    /// \[database connection\] at any given moment.  If another busy handler
    /// was defined  (using \[sqlite3_busy_handler()\]) prior to calling
    /// this routine, that other busy handler is cleared.)^
    ///
    /// See also:  \[PRAGMA busy_timeout\]
    pub fn busy_timeout(&self, ms: c_int) -> Result<(), SqliteError> {
        support::may_use(self.raw.as_ptr().addr(), "Connection::busy_timeout");
        self.lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_busy_timeout` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_busy_timeout(self.raw.as_ptr(), ms)
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// CAPI3REF: Compile-Time Authorization Callbacks
    /// METHOD: sqlite3
    /// KEYWORDS: {authorizer callback}
    ///
    /// ^This routine registers an authorizer callback with a particular
    /// \[database connection\], supplied in the first argument.
    /// ^The authorizer callback is invoked as SQL statements are being compiled
    /// by \[sqlite3_prepare()\] or its variants \[sqlite3_prepare_v2()\],
    /// \[sqlite3_prepare_v3()\], \[sqlite3_prepare16()\], \[sqlite3_prepare16_v2()\],
    /// and \[sqlite3_prepare16_v3()\].  ^At various
    /// points during the compilation process, as logic is being created
    /// to perform various actions, the authorizer callback is invoked to
    /// see if those actions are allowed.  ^The authorizer callback should
    /// return \[SQLITE_OK\] to allow the action, \[SQLITE_IGNORE\] to disallow the
    /// specific action but allow the SQL statement to continue to be
    /// compiled, or \[SQLITE_DENY\] to cause the entire SQL statement to be
    /// rejected with an error.  ^If the authorizer callback returns
    /// any value other than \[SQLITE_IGNORE\], \[SQLITE_OK\], or \[SQLITE_DENY\]
    /// then the \[sqlite3_prepare_v2()\] or equivalent call that triggered
    /// the authorizer will fail with an error message.
    ///
    /// When the callback returns \[SQLITE_OK\], that means the operation
    /// requested is ok.  ^When the callback returns \[SQLITE_DENY\], the
    /// \[sqlite3_prepare_v2()\] or equivalent call that triggered the
    /// authorizer will fail with an error message explaining that
    /// access is denied.
    ///
    /// ^The first parameter to the authorizer callback is a copy of the third
    /// parameter to the sqlite3_set_authorizer() interface. ^The second parameter
    /// to the callback is an integer \[SQLITE_READ \| action code\] that specifies
    /// the particular action to be authorized. ^The third through sixth parameters
    /// to the callback are either NULL pointers or zero-terminated strings
    /// that contain additional details about the action to be authorized.
    /// Applications must always be prepared to encounter a NULL pointer in any
    /// of the third through the sixth parameters of the authorization callback.
    ///
    /// ^If the action code is \[SQLITE_READ\]
    /// and the callback returns \[SQLITE_IGNORE\] then the
    /// \[prepared statement\] statement is constructed to substitute
    /// a NULL value in place of the table column that would have
    /// been read if \[SQLITE_OK\] had been returned.  The \[SQLITE_IGNORE\]
    /// return can be used to deny an untrusted user access to individual
    /// columns of a table.
    /// ^When a table is referenced by a \[SELECT\] but no column values are
    /// extracted from that table (for example in a query like
    /// "SELECT count(\*) FROM tab") then the \[SQLITE_READ\] authorizer callback
    /// is invoked once for that table with a column name that is an empty string.
    /// ^If the action code is \[SQLITE_DELETE\] and the callback returns
    /// \[SQLITE_IGNORE\] then the \[DELETE\] operation proceeds but the
    /// \[truncate optimization\] is disabled and all rows are deleted individually.
    ///
    /// An authorizer is used when \[sqlite3_prepare \| preparing\]
    /// SQL statements from an untrusted source, to ensure that the SQL statements
    /// do not try to access data they are not allowed to see, or that they do not
    /// try to execute malicious statements that damage the database.  For
    /// example, an application may allow a user to enter arbitrary
    /// SQL queries for evaluation by a database.  But the application does
    /// not want the user to be able to make arbitrary changes to the
    /// database.  An authorizer could then be put in place while the
    /// user-entered SQL is being \[sqlite3_prepare \| prepared\] that
    /// disallows everything except \[SELECT\] statements.
    ///
    /// Applications that need to process SQL from untrusted sources
    /// might also consider lowering resource limits using \[sqlite3_limit()\]
    /// and limiting database size using the \[max_page_count\] \[PRAGMA\]
    /// in addition to using an authorizer.
    ///
    /// ^(Only a single authorizer can be in place on a database connection
    /// at a time.  Each call to sqlite3_set_authorizer overrides the
    /// previous call.)^  ^Disable the authorizer by installing a NULL callback.
    /// The authorizer is disabled by default.
    ///
    /// \<h3\>Limitations And Caveats\</h3\>\<ul\>
    ///
    /// \<li\>The authorizer callback must not do anything that will modify
    /// the database connection that invoked the authorizer callback.
    /// Note that \[sqlite3_prepare_v2()\] and \[sqlite3_step()\] both modify their
    /// database connections for the meaning of "modify" in this paragraph.
    ///
    /// \<li\>^When \[sqlite3_prepare_v2()\] is used to prepare a statement, the
    /// statement might be re-prepared during \[sqlite3_step()\] due to a
    /// schema change.  Hence, the application should ensure that the
    /// correct authorizer callback remains in place during the \[sqlite3_step()\].
    ///
    /// \<li\>^The authorizer callback is invoked only during
    /// \[sqlite3_prepare()\] or its variants.  Authorization is not
    /// performed during statement evaluation in \[sqlite3_step()\], unless
    /// as stated in the previous paragraph, sqlite3_step() invokes
    /// sqlite3_prepare_v2() to reprepare a statement after a schema change.
    ///
    /// \<li\>Authorizer callbacks for the expressions of a
    /// \[generated column\] are invoked when the schema is parsed (and specifically
    /// when the \[CREATE TABLE\] statement that contains the generated column is
    /// parsed) not when the generated column is used in a DML statement.
    /// This is deliberate, as one of the purposes of generated columns
    /// is to give schema designers the ability to provide gated access
    /// to privileged columns and/or functions.
    ///
    /// \</ul\>
    ///
    /// C may call `x_auth` on any thread, until the next call of this function or the end of this value. If it panics, C gets `SQLITE_DENY`, and the panic goes on when C returns. While `x_auth` runs, it must not use this value, or what belongs to it, except by [`changes`](Self::changes), [`total_changes`](Self::total_changes), [`last_insert_rowid`](Self::last_insert_rowid), [`is_autocommit`](Self::is_autocommit) and [`interrupt`](Self::interrupt): any other method panics, and what it drops of these is lost.
    #[allow(clippy::type_complexity, reason = "the closure's arguments are C's")]
    pub fn set_authorizer(
        &self,
        x_auth: Option<
            Box<
                dyn Fn(
                    c_int,
                    Option<&CStr>,
                    Option<&CStr>,
                    Option<&CStr>,
                    Option<&CStr>,
                ) -> c_int + Send + Sync,
            >,
        >,
    ) -> Result<(), SqliteError> {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Connection::set_authorizer");
        let x_auth = x_auth
            .map(|x_auth| cffi::Closure::<
                cffi::DataFirst<
                    unsafe extern "C" fn(
                        *mut c_void,
                        c_int,
                        *const c_char,
                        *const c_char,
                        *const c_char,
                        *const c_char,
                    ) -> c_int,
                >,
                _,
            >::new(
                || 1,
                move |
                    a1: c_int,
                    a2: *const c_char,
                    a3: *const c_char,
                    a4: *const c_char,
                    a5: *const c_char|
                support::without(
                    &callers,
                    "Connection::set_authorizer",
                    &[
                        "Connection::changes",
                        "Connection::total_changes",
                        "Connection::last_insert_rowid",
                        "Connection::is_autocommit",
                        "Connection::interrupt",
                    ],
                    || x_auth(
                        a1,
                        unsafe {
                            // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                            support::cstr(a2.cast::<c_char>())
                        },
                        unsafe {
                            // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                            support::cstr(a3.cast::<c_char>())
                        },
                        unsafe {
                            // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                            support::cstr(a4.cast::<c_char>())
                        },
                        unsafe {
                            // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                            support::cstr(a5.cast::<c_char>())
                        },
                    ),
                ),
            ));
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_set_authorizer` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
                    own::connection_set_authorizer(
                        self.raw.as_ptr(),
                        x_auth.as_ref().map(|kept| kept.function().0),
                        x_auth.as_ref().map_or(std::ptr::null_mut(), |kept| kept.data()),
                    )
                };
                held.then(|code| {
                    match code {
                        0 => {}
                        code => {
                            return Err(
                                SqliteError::new(
                                    code,
                                    unsafe {
                                        // SAFETY: NULL, or a string that is copied before C is called again.
                                        support::text(raw::sqlite3_errmsg(self.raw.as_ptr()))
                                    },
                                ),
                            );
                        }
                    }
                    self.kept.add("set_authorizer", x_auth);
                    self.kept.release_all_but_last("set_authorizer");
                    Ok(())
                })
            })
    }

    /// CAPI3REF: Query Progress Callbacks
    /// METHOD: sqlite3
    ///
    /// ^The sqlite3_progress_handler(D,N,X,P) interface causes the callback
    /// function X to be invoked periodically during long running calls to
    /// \[sqlite3_step()\] and \[sqlite3_prepare()\] and similar for
    /// database connection D.  An example use for this
    /// interface is to keep a GUI updated during a large query.
    ///
    /// ^The parameter P is passed through as the only parameter to the
    /// callback function X.  ^The parameter N is the approximate number of
    /// \[virtual machine instructions\] that are evaluated between successive
    /// invocations of the callback X.  ^If N is less than one then the progress
    /// handler is disabled.
    ///
    /// ^Only a single progress handler may be defined at one time per
    /// \[database connection\]; setting a new progress handler cancels the
    /// old one.  ^Setting parameter X to NULL disables the progress handler.
    /// ^The progress handler is also disabled by setting N to a value less
    /// than 1.
    ///
    /// ^If the progress callback returns non-zero, the operation is
    /// interrupted.  This feature can be used to implement a
    /// "Cancel" button on a GUI progress dialog box.
    ///
    /// The progress handler callback must not do anything that will modify
    /// the database connection that invoked the progress handler.
    /// Note that \[sqlite3_prepare_v2()\] and \[sqlite3_step()\] both modify their
    /// database connections for the meaning of "modify" in this paragraph.
    ///
    /// The progress handler callback would originally only be invoked from the
    /// bytecode engine.  It still might be invoked during \[sqlite3_prepare()\]
    /// and similar because those routines might force a reparse of the schema
    /// which involves running the bytecode engine.  However, beginning with
    /// SQLite version 3.41.0, the progress handler callback might also be
    /// invoked directly from \[sqlite3_prepare()\] while analyzing and generating
    /// code for complex queries.
    ///
    /// C may call `callback` on any thread, until the next call of this function or the end of this value. If it panics, C gets `1`, and the panic goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it, except by [`changes`](Self::changes), [`total_changes`](Self::total_changes), [`last_insert_rowid`](Self::last_insert_rowid), [`is_autocommit`](Self::is_autocommit) and [`interrupt`](Self::interrupt): any other method panics, and what it drops of these is lost.
    #[allow(clippy::type_complexity, reason = "the closure's arguments are C's")]
    pub fn progress_handler(
        &self,
        value_1: c_int,
        callback: Option<Box<dyn Fn() -> c_int + Send + Sync>>,
    ) {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Connection::progress_handler");
        let callback = callback
            .map(|callback| cffi::Closure::<
                unsafe extern "C" fn(*mut c_void) -> c_int,
                _,
            >::new(
                || 1,
                move || support::without(
                    &callers,
                    "Connection::progress_handler",
                    &[
                        "Connection::changes",
                        "Connection::total_changes",
                        "Connection::last_insert_rowid",
                        "Connection::is_autocommit",
                        "Connection::interrupt",
                    ],
                    || callback(),
                ),
            ));
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_progress_handler` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
                    own::connection_progress_handler(
                        self.raw.as_ptr(),
                        value_1,
                        callback.as_ref().map(|kept| kept.function()),
                        callback
                            .as_ref()
                            .map_or(std::ptr::null_mut(), |kept| kept.data()),
                    )
                };
                held.then(|()| {
                    self.kept.add("progress_handler", callback);
                    self.kept.release_all_but_last("progress_handler");
                })
            })
    }

    /// CAPI3REF: Opening A New Database Connection
    /// CONSTRUCTOR: sqlite3
    ///
    /// ^These routines open an SQLite database file as specified by the
    /// filename argument. ^The filename argument is interpreted as UTF-8 for
    /// sqlite3_open() and sqlite3_open_v2() and as UTF-16 in the native byte
    /// order for sqlite3_open16(). ^(A \[database connection\] handle is usually
    /// returned in \*ppDb, even if an error occurs.  The only exception is that
    /// if SQLite is unable to allocate memory to hold the \[sqlite3\] object,
    /// a NULL will be written into \*ppDb instead of a pointer to the \[sqlite3\]
    /// object.)^ ^(If the database is opened (and/or created) successfully, then
    /// \[SQLITE_OK\] is returned.  Otherwise an \[error code\] is returned.)^ ^The
    /// \[sqlite3_errmsg()\] or \[sqlite3_errmsg16()\] routines can be used to obtain
    /// an English language description of the error following a failure of any
    /// of the sqlite3_open() routines.
    ///
    /// ^The default encoding will be UTF-8 for databases created using
    /// sqlite3_open() or sqlite3_open_v2().  ^The default encoding for databases
    /// created using sqlite3_open16() will be UTF-16 in the native byte order.
    ///
    /// Whether or not an error occurs when it is opened, resources
    /// associated with the \[database connection\] handle should be released by
    /// passing it to \[sqlite3_close()\] when it is no longer required.
    ///
    /// The sqlite3_open_v2() interface works like sqlite3_open()
    /// except that it accepts two additional parameters for additional control
    /// over the new database connection.  ^(The flags parameter to
    /// sqlite3_open_v2() must include, at a minimum, one of the following
    /// three flag combinations:)^
    ///
    /// \<dl\>
    /// ^(\<dt\>\[SQLITE_OPEN_READONLY\]\</dt\>
    /// \<dd\>The database is opened in read-only mode.  If the database does
    /// not already exist, an error is returned.\</dd\>)^
    ///
    /// ^(\<dt\>\[SQLITE_OPEN_READWRITE\]\</dt\>
    /// \<dd\>The database is opened for reading and writing if possible, or
    /// reading only if the file is write protected by the operating
    /// system.  In either case the database must already exist, otherwise
    /// an error is returned.  For historical reasons, if opening in
    /// read-write mode fails due to OS-level permissions, an attempt is
    /// made to open it in read-only mode. \[sqlite3_db_readonly()\] can be
    /// used to determine whether the database is actually
    /// read-write.\</dd\>)^
    ///
    /// ^(\<dt\>\[SQLITE_OPEN_READWRITE\] \| \[SQLITE_OPEN_CREATE\]\</dt\>
    /// \<dd\>The database is opened for reading and writing, and is created if
    /// it does not already exist. This is the behavior that is always used for
    /// sqlite3_open() and sqlite3_open16().\</dd\>)^
    /// \</dl\>
    ///
    /// In addition to the required flags, the following optional flags are
    /// also supported:
    ///
    /// \<dl\>
    /// ^(\<dt\>\[SQLITE_OPEN_URI\]\</dt\>
    /// \<dd\>The filename can be interpreted as a URI if this flag is set.\</dd\>)^
    ///
    /// ^(\<dt\>\[SQLITE_OPEN_MEMORY\]\</dt\>
    /// \<dd\>The database will be opened as an in-memory database.  The database
    /// is named by the "filename" argument for the purposes of cache-sharing,
    /// if shared cache mode is enabled, but the "filename" is otherwise ignored.
    /// \</dd\>)^
    ///
    /// ^(\<dt\>\[SQLITE_OPEN_NOMUTEX\]\</dt\>
    /// \<dd\>The new database connection will use the "multi-thread"
    /// \[threading mode\].)^  This means that separate threads are allowed
    /// to use SQLite at the same time, as long as each thread is using
    /// a different \[database connection\].
    ///
    /// ^(\<dt\>\[SQLITE_OPEN_FULLMUTEX\]\</dt\>
    /// \<dd\>The new database connection will use the "serialized"
    /// \[threading mode\].)^  This means the multiple threads can safely
    /// attempt to use the same database connection at the same time.
    /// (Mutexes will block any actual concurrency, but in this mode
    /// there is no harm in trying.)
    ///
    /// ^(\<dt\>\[SQLITE_OPEN_SHAREDCACHE\]\</dt\>
    /// \<dd\>The database is opened with \[shared cache\] enabled, overriding
    /// the default shared cache setting provided by
    /// \[sqlite3_enable_shared_cache()\].)^
    /// The \[use of shared cache mode is discouraged\] and hence shared cache
    /// capabilities may be omitted from many builds of SQLite.  In such cases,
    /// this option is a no-op.
    ///
    /// ^(\<dt\>\[SQLITE_OPEN_PRIVATECACHE\]\</dt\>
    /// \<dd\>The database is opened with \[shared cache\] disabled, overriding
    /// the default shared cache setting provided by
    /// \[sqlite3_enable_shared_cache()\].)^
    ///
    /// \[\[OPEN_EXRESCODE\]\] ^(\<dt\>\[SQLITE_OPEN_EXRESCODE\]\</dt\>
    /// \<dd\>The database connection comes up in "extended result code mode".
    /// In other words, the database behaves as if
    /// \[sqlite3_extended_result_codes(db,1)\] were called on the database
    /// connection as soon as the connection is created. In addition to setting
    /// the extended result code mode, this flag also causes \[sqlite3_open_v2()\]
    /// to return an extended result code.\</dd\>
    ///
    /// \[\[OPEN_NOFOLLOW\]\] ^(\<dt\>\[SQLITE_OPEN_NOFOLLOW\]\</dt\>
    /// \<dd\>The database filename is not allowed to contain a symbolic link\</dd\>
    /// \</dl\>)^
    ///
    /// If the 3rd parameter to sqlite3_open_v2() is not one of the
    /// required combinations shown above optionally combined with other
    /// \[SQLITE_OPEN_READONLY \| SQLITE_OPEN\_\* bits\]
    /// then the behavior is undefined.  Historic versions of SQLite
    /// have silently ignored surplus bits in the flags parameter to
    /// sqlite3_open_v2(), however that behavior might not be carried through
    /// into future versions of SQLite and so applications should not rely
    /// upon it.  Note in particular that the SQLITE_OPEN_EXCLUSIVE flag is a no-op
    /// for sqlite3_open_v2().  The SQLITE_OPEN_EXCLUSIVE does \*not\* cause
    /// the open to fail if the database already exists.  The SQLITE_OPEN_EXCLUSIVE
    /// flag is intended for use by the \[sqlite3_vfs\|VFS interface\] only, and not
    /// by sqlite3_open_v2().
    ///
    /// ^The fourth parameter to sqlite3_open_v2() is the name of the
    /// \[sqlite3_vfs\] object that defines the operating system interface that
    /// the new database connection should use.  ^If the fourth parameter is
    /// a NULL pointer then the default \[sqlite3_vfs\] object is used.
    ///
    /// ^If the filename is ":memory:", then a private, temporary in-memory database
    /// is created for the connection.  ^This in-memory database will vanish when
    /// the database connection is closed.  Future versions of SQLite might
    /// make use of additional special filenames that begin with the ":" character.
    /// It is recommended that when a database filename actually does begin with
    /// a ":" character you should prefix the filename with a pathname such as
    /// "./" to avoid ambiguity.
    ///
    /// ^If the filename is an empty string, then a private, temporary
    /// on-disk database will be created.  ^This private database will be
    /// automatically deleted as soon as the database connection is closed.
    ///
    /// \[\[URI filenames in sqlite3_open()\]\] \<h3\>URI Filenames\</h3\>
    ///
    /// ^If \[URI filename\] interpretation is enabled, and the filename argument
    /// begins with "file:", then the filename is interpreted as a URI. ^URI
    /// filename interpretation is enabled if the \[SQLITE_OPEN_URI\] flag is
    /// set in the third argument to sqlite3_open_v2(), or if it has
    /// been enabled globally using the \[SQLITE_CONFIG_URI\] option with the
    /// \[sqlite3_config()\] method or by the \[SQLITE_USE_URI\] compile-time option.
    /// URI filename interpretation is turned off
    /// by default, but future releases of SQLite might enable URI filename
    /// interpretation by default.  See "\[URI filenames\]" for additional
    /// information.
    ///
    /// URI filenames are parsed according to RFC 3986. ^If the URI contains an
    /// authority, then it must be either an empty string or the string
    /// "localhost". ^If the authority is not an empty string or "localhost", an
    /// error is returned to the caller. ^The fragment component of a URI, if
    /// present, is ignored.
    ///
    /// ^SQLite uses the path component of the URI as the name of the disk file
    /// which contains the database. ^If the path begins with a '/' character,
    /// then it is interpreted as an absolute path. ^If the path does not begin
    /// with a '/' (meaning that the authority section is omitted from the URI)
    /// then the path is interpreted as a relative path.
    /// ^(On windows, the first component of an absolute path
    /// is a drive specification (e.g. "C:").)^
    ///
    /// \[\[core URI query parameters\]\]
    /// The query component of a URI may contain parameters that are interpreted
    /// either by SQLite itself, or by a \[VFS \| custom VFS implementation\].
    /// SQLite and its built-in \[VFSes\] interpret the
    /// following query parameters:
    ///
    /// \<ul\>
    ///   \<li\> \<b\>vfs\</b\>: ^The "vfs" parameter may be used to specify the name of
    ///   a VFS object that provides the operating system interface that should
    ///   be used to access the database file on disk. ^If this option is set to
    ///   an empty string the default VFS object is used. ^Specifying an unknown
    ///   VFS is an error. ^If sqlite3_open_v2() is used and the vfs option is
    ///   present, then the VFS specified by the option takes precedence over
    ///   the value passed as the fourth parameter to sqlite3_open_v2().
    ///
    ///   \<li\> \<b\>mode\</b\>: ^(The mode parameter may be set to either "ro", "rw",
    ///   "rwc", or "memory". Attempting to set it to any other value is
    ///   an error)^.
    ///   ^If "ro" is specified, then the database is opened for read-only
    ///   access, just as if the \[SQLITE_OPEN_READONLY\] flag had been set in the
    ///   third argument to sqlite3_open_v2(). ^If the mode option is set to
    ///   "rw", then the database is opened for read-write (but not create)
    ///   access, as if SQLITE_OPEN_READWRITE (but not SQLITE_OPEN_CREATE) had
    ///   been set. ^Value "rwc" is equivalent to setting both
    ///   SQLITE_OPEN_READWRITE and SQLITE_OPEN_CREATE.  ^If the mode option is
    ///   set to "memory" then a pure \[in-memory database\] that never reads
    ///   or writes from disk is used. ^It is an error to specify a value for
    ///   the mode parameter that is less restrictive than that specified by
    ///   the flags passed in the third parameter to sqlite3_open_v2().
    ///
    ///   \<li\> \<b\>cache\</b\>: ^The cache parameter may be set to either "shared" or
    ///   "private". ^Setting it to "shared" is equivalent to setting the
    ///   SQLITE_OPEN_SHAREDCACHE bit in the flags argument passed to
    ///   sqlite3_open_v2(). ^Setting the cache parameter to "private" is
    ///   equivalent to setting the SQLITE_OPEN_PRIVATECACHE bit.
    ///   ^If sqlite3_open_v2() is used and the "cache" parameter is present in
    ///   a URI filename, its value overrides any behavior requested by setting
    ///   SQLITE_OPEN_PRIVATECACHE or SQLITE_OPEN_SHAREDCACHE flag.
    ///
    ///  \<li\> \<b\>psow\</b\>: ^The psow parameter indicates whether or not the
    ///   \[powersafe overwrite\] property does or does not apply to the
    ///   storage media on which the database file resides.
    ///
    ///  \<li\> \<b\>nolock\</b\>: ^The nolock parameter is a boolean query parameter
    ///   which if set disables file locking in rollback journal modes.  This
    ///   is useful for accessing a database on a filesystem that does not
    ///   support locking.  Caution:  Database corruption might result if two
    ///   or more processes write to the same database and any one of those
    ///   processes uses nolock=1.
    ///
    ///  \<li\> \<b\>immutable\</b\>: ^The immutable parameter is a boolean query
    ///   parameter that indicates that the database file is stored on
    ///   read-only media.  ^When immutable is set, SQLite assumes that the
    ///   database file cannot be changed, even by a process with higher
    ///   privilege, and so the database is opened read-only and all locking
    ///   and change detection is disabled.  Caution: Setting the immutable
    ///   property on a database file that does in fact change can result
    ///   in incorrect query results and/or \[SQLITE_CORRUPT\] errors.
    ///   See also: \[SQLITE_IOCAP_IMMUTABLE\].
    ///
    /// \</ul\>
    ///
    /// ^Specifying an unknown parameter in the query component of a URI is not an
    /// error.  Future versions of SQLite might understand additional query
    /// parameters.  See "\[query parameters with special meaning to SQLite\]" for
    /// additional information.
    ///
    /// \[\[URI filename examples\]\] \<h3\>URI filename examples\</h3\>
    ///
    /// \<table border="1" align=center cellpadding=5\>
    /// \<tr\>\<th\> URI filenames \<th\> Results
    /// \<tr\>\<td\> file:data.db \<td\>
    ///   Open the file "data.db" in the current directory.
    /// \<tr\>\<td\> file:/home/fred/data.db\<br\>
    ///   file:///home/fred/data.db \<br\>
    ///   file://localhost/home/fred/data.db \<br\> \<td\>
    ///   Open the database file "/home/fred/data.db".
    /// \<tr\>\<td\> file://darkstar/home/fred/data.db \<td\>
    ///   An error. "darkstar" is not a recognized authority.
    /// \<tr\>\<td style="white-space:nowrap"\>
    ///   file:///C:/Documents%20and%20Settings/fred/Desktop/data.db
    ///   \<td\> Windows only: Open the file "data.db" on fred's desktop on drive
    ///   C:. Note that the %20 escaping in this example is not strictly
    ///   necessary - space characters can be used literally
    ///   in URI filenames.
    /// \<tr\>\<td\> file:data.db?mode=ro&cache=private \<td\>
    ///   Open file "data.db" in the current directory for read-only access.
    ///   Regardless of whether or not shared-cache mode is enabled by
    ///   default, use a private cache.
    /// \<tr\>\<td\> file:/home/fred/data.db?vfs=unix-dotfile \<td\>
    ///   Open file "/home/fred/data.db". Use the special VFS "unix-dotfile"
    ///   that uses dot-files in place of posix advisory locking.
    /// \<tr\>\<td\> file:data.db?mode=readonly \<td\>
    ///   An error. "readonly" is not a valid option for the "mode" parameter.
    ///   Use "ro" instead:  "file:data.db?mode=ro".
    /// \</table\>
    ///
    /// ^URI hexadecimal escape sequences (%HH) are supported within the path and
    /// query components of a URI. A hexadecimal escape sequence consists of a
    /// percent sign - "%" - followed by exactly two hexadecimal digits
    /// specifying an octet value. ^Before the path or query components of a
    /// URI filename are interpreted, they are encoded using UTF-8 and all
    /// hexadecimal escape sequences replaced by a single byte containing the
    /// corresponding octet. If this process generates an invalid UTF-8 encoding,
    /// the results are undefined.
    ///
    /// \<b\>Note to Windows users:\</b\>  The encoding used for the filename argument
    /// of sqlite3_open() and sqlite3_open_v2() must be UTF-8, not whatever
    /// codepage is currently defined.  Filenames containing international
    /// characters must be converted to UTF-8 prior to passing them into
    /// sqlite3_open() or sqlite3_open_v2().
    ///
    /// \<b\>Note to Windows Runtime users:\</b\>  The temporary directory must be set
    /// prior to calling sqlite3_open() or sqlite3_open_v2().  Otherwise, various
    /// features that require the use of temporary files may fail.
    ///
    /// See also: \[sqlite3_temp_directory\]
    pub fn open(filename: &CStr) -> Result<Self, SqliteError> {
        {
            let told = unsafe {
                // SAFETY: it only tells something of the library.
                sys::sqlite3_threadsafe()
            };
            assert!(
                told == 1, "`sqlite3_threadsafe() == 1` does not hold for this library"
            );
        }
        let c1 = std::cell::Cell::<*mut raw::sqlite3>::new(std::ptr::null_mut());
        let held = unsafe {
            // SAFETY: `sqlite3_open` is given what its annotations ask for, and what it is lent lives until it returns.
            own::connection_open(filename.as_ptr().cast(), c1.as_ptr().cast())
        };
        held.then(|code| {
            let c1 = std::ptr::NonNull::new(c1.get())
                .map(|raw| Connection {
                    raw,
                    lock: support::Lock::new(),
                    kept: support::Kept::new(),
                });
            match code {
                0 => {}
                code => {
                    return Err(
                        SqliteError::new(
                            code,
                            c1
                                .as_ref()
                                .and_then(|made| unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(made.raw.as_ptr()))
                                }),
                        ),
                    );
                }
            }
            Ok(
                match c1 {
                    Some(made) => made,
                    None => {
                        return Err(
                            SqliteError::new(
                                0,
                                Some("`sqlite3_open` succeeded and made nothing".into()),
                            ),
                        );
                    }
                },
            )
        })
    }

    /// Calls `sqlite3_open_v2`.
    pub fn open_with(
        filename: &CStr,
        flags: c_int,
        z_vfs: Option<&CStr>,
    ) -> Result<Self, SqliteError> {
        {
            let told = unsafe {
                // SAFETY: it only tells something of the library.
                sys::sqlite3_threadsafe()
            };
            assert!(
                told == 1, "`sqlite3_threadsafe() == 1` does not hold for this library"
            );
        }
        let c1 = std::cell::Cell::<*mut raw::sqlite3>::new(std::ptr::null_mut());
        let held = unsafe {
            // SAFETY: `sqlite3_open_v2` is given what its annotations ask for, and what it is lent lives until it returns.
            own::connection_open_with(
                filename.as_ptr().cast(),
                c1.as_ptr().cast(),
                flags,
                z_vfs.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        held.then(|code| {
            let c1 = std::ptr::NonNull::new(c1.get())
                .map(|raw| Connection {
                    raw,
                    lock: support::Lock::new(),
                    kept: support::Kept::new(),
                });
            match code {
                0 => {}
                code => {
                    return Err(
                        SqliteError::new(
                            code,
                            c1
                                .as_ref()
                                .and_then(|made| unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(made.raw.as_ptr()))
                                }),
                        ),
                    );
                }
            }
            Ok(
                match c1 {
                    Some(made) => made,
                    None => {
                        return Err(
                            SqliteError::new(
                                0,
                                Some("`sqlite3_open_v2` succeeded and made nothing".into()),
                            ),
                        );
                    }
                },
            )
        })
    }

    /// Calls `sqlite3_prepare_v2`.
    pub fn prepare(&self, z_sql: &str) -> Result<Option<Statement<'_>>, SqliteError> {
        support::may_use(self.raw.as_ptr().addr(), "Connection::prepare");
        let c3 = std::cell::Cell::<*mut raw::sqlite3_stmt>::new(std::ptr::null_mut());
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_prepare_v2` is given what its annotations ask for, and what it is lent lives until it returns.
                    own::connection_prepare(
                        self.raw.as_ptr(),
                        support::start(z_sql.as_bytes()).cast(),
                        support::length(z_sql.len(), "z_sql"),
                        c3.as_ptr().cast(),
                        std::ptr::null_mut(),
                    )
                };
                held.then(|code| {
                    match code {
                        0 => {}
                        code => {
                            return Err(
                                SqliteError::new(
                                    code,
                                    unsafe {
                                        // SAFETY: NULL, or a string that is copied before C is called again.
                                        support::text(raw::sqlite3_errmsg(self.raw.as_ptr()))
                                    },
                                ),
                            );
                        }
                    }
                    let c3 = std::ptr::NonNull::new(c3.get())
                        .map(|raw| Statement { raw, parent: self });
                    Ok(c3)
                })
            })
    }

    /// Calls `sqlite3_create_collation_v2`.
    ///
    /// C may call `x_compare` on any thread, until it drops it. If it panics, C gets `0`, and the panic goes on when C returns. While `x_compare` runs, or is dropped, it must not use this value, or what belongs to it: any other method panics, and what it drops of these is lost.
    pub fn create_collation(
        &self,
        z_name: &CStr,
        e_text_rep: c_int,
        x_compare: impl Fn(&[u8], &[u8]) -> c_int + Send + Sync + 'static,
    ) -> Result<(), SqliteError> {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Connection::create_collation");
        let x_compare = {
            let x_compare = support::Ending::new(
                x_compare,
                callers,
                "Connection::create_collation",
                &[],
            );
            cffi::Closure::<
                cffi::DataFirst<
                    unsafe extern "C" fn(
                        *mut c_void,
                        c_int,
                        *const c_void,
                        c_int,
                        *const c_void,
                    ) -> c_int,
                >,
                _,
            >::new(
                || 0,
                move |a1: c_int, a2: *const c_void, a3: c_int, a4: *const c_void| {
                    x_compare
                        .run(|x_compare| x_compare(
                            unsafe {
                                // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                                support::slice(a2.cast::<u8>(), a1)
                            },
                            unsafe {
                                // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                                support::slice(a4.cast::<u8>(), a3)
                            },
                        ))
                },
            )
        };
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_create_collation_v2` is given what its annotations ask for, and what it is lent lives until it returns.
                    own::connection_create_collation(
                        self.raw.as_ptr(),
                        z_name.as_ptr().cast(),
                        e_text_rep,
                        x_compare.data(),
                        Some(x_compare.function().0),
                        Some(x_compare.drop_function()),
                    )
                };
                held.then(|code| {
                    match code {
                        0 => {}
                        code => {
                            return Err(
                                SqliteError::new(
                                    code,
                                    unsafe {
                                        // SAFETY: NULL, or a string that is copied before C is called again.
                                        support::text(raw::sqlite3_errmsg(self.raw.as_ptr()))
                                    },
                                ),
                            );
                        }
                    }
                    std::mem::forget(x_compare);
                    Ok(())
                })
            })
    }

    /// CAPI3REF: Test For Auto-Commit Mode
    /// KEYWORDS: {autocommit mode}
    /// METHOD: sqlite3
    ///
    /// ^The sqlite3_get_autocommit() interface returns non-zero or
    /// zero if the given database connection is or is not in autocommit mode,
    /// respectively.  ^Autocommit mode is on by default.
    /// ^Autocommit mode is disabled by a \[BEGIN\] statement.
    /// ^Autocommit mode is re-enabled by a \[COMMIT\] or \[ROLLBACK\].
    ///
    /// If certain kinds of errors occur on a statement within a multi-statement
    /// transaction (errors including \[SQLITE_FULL\], \[SQLITE_IOERR\],
    /// \[SQLITE_NOMEM\], \[SQLITE_BUSY\], and \[SQLITE_INTERRUPT\]) then the
    /// transaction might be rolled back automatically.  The only way to
    /// find out whether SQLite automatically rolled back the transaction after
    /// an error is to use this function.
    ///
    /// If another thread changes the autocommit status of the database
    /// connection while this routine is running, then the return value
    /// is undefined.
    pub fn is_autocommit(&self) -> c_int {
        support::may_use(self.raw.as_ptr().addr(), "Connection::is_autocommit");
        self.lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_get_autocommit` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_get_autocommit(self.raw.as_ptr())
                }
            })
    }

    /// CAPI3REF: Commit And Rollback Notification Callbacks
    /// METHOD: sqlite3
    ///
    /// ^The sqlite3_commit_hook() interface registers a callback
    /// function to be invoked whenever a transaction is \[COMMIT \| committed\].
    /// ^Any callback set by a previous call to sqlite3_commit_hook()
    /// for the same database connection is overridden.
    /// ^The sqlite3_rollback_hook() interface registers a callback
    /// function to be invoked whenever a transaction is \[ROLLBACK \| rolled back\].
    /// ^Any callback set by a previous call to sqlite3_rollback_hook()
    /// for the same database connection is overridden.
    /// ^The pArg argument is passed through to the callback.
    /// ^If the callback on a commit hook function returns non-zero,
    /// then the commit is converted into a rollback.
    ///
    /// ^The sqlite3_commit_hook(D,C,P) and sqlite3_rollback_hook(D,C,P) functions
    /// return the P argument from the previous call of the same function
    /// on the same \[database connection\] D, or NULL for
    /// the first call for each function on D.
    ///
    /// The commit and rollback hook callbacks are not reentrant.
    /// The callback implementation must not do anything that will modify
    /// the database connection that invoked the callback.  Any actions
    /// to modify the database connection must be deferred until after the
    /// completion of the \[sqlite3_step()\] call that triggered the commit
    /// or rollback hook in the first place.
    /// Note that running any other SQL statements, including SELECT statements,
    /// or merely calling \[sqlite3_prepare_v2()\] and \[sqlite3_step()\] will modify
    /// the database connections for the meaning of "modify" in this paragraph.
    ///
    /// ^Registering a NULL function disables the callback.
    ///
    /// ^When the commit hook callback routine returns zero, the \[COMMIT\]
    /// operation is allowed to continue normally.  ^If the commit hook
    /// returns non-zero, then the \[COMMIT\] is converted into a \[ROLLBACK\].
    /// ^The rollback hook is invoked on a rollback that results from a commit
    /// hook returning non-zero, just as it would be with any other rollback.
    ///
    /// ^For the purposes of this API, a transaction is said to have been
    /// rolled back if an explicit "ROLLBACK" statement is executed, or
    /// an error or constraint causes an implicit rollback to occur.
    /// ^The rollback callback is not invoked if a transaction is
    /// automatically rolled back because the database connection is closed.
    ///
    /// See also the \[sqlite3_update_hook()\] interface.
    ///
    /// C may call `callback` on any thread, until the next call of this function or the end of this value. If it panics, C gets `1`, and the panic goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it, except by [`changes`](Self::changes), [`total_changes`](Self::total_changes), [`last_insert_rowid`](Self::last_insert_rowid), [`is_autocommit`](Self::is_autocommit) and [`interrupt`](Self::interrupt): any other method panics, and what it drops of these is lost.
    #[allow(clippy::type_complexity, reason = "the closure's arguments are C's")]
    pub fn commit_hook(&self, callback: Option<Box<dyn Fn() -> c_int + Send + Sync>>) {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Connection::commit_hook");
        let callback = callback
            .map(|callback| cffi::Closure::<
                unsafe extern "C" fn(*mut c_void) -> c_int,
                _,
            >::new(
                || 1,
                move || support::without(
                    &callers,
                    "Connection::commit_hook",
                    &[
                        "Connection::changes",
                        "Connection::total_changes",
                        "Connection::last_insert_rowid",
                        "Connection::is_autocommit",
                        "Connection::interrupt",
                    ],
                    || callback(),
                ),
            ));
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_commit_hook` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
                    own::connection_commit_hook(
                        self.raw.as_ptr(),
                        callback.as_ref().map(|kept| kept.function()),
                        callback
                            .as_ref()
                            .map_or(std::ptr::null_mut(), |kept| kept.data()),
                    )
                };
                held.then(|_| {
                    self.kept.add("commit_hook", callback);
                    self.kept.release_all_but_last("commit_hook");
                })
            })
    }

    /// Calls `sqlite3_rollback_hook`.
    ///
    /// C may call `callback` on any thread, until the next call of this function or the end of this value. A panic in it goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it, except by [`changes`](Self::changes), [`total_changes`](Self::total_changes), [`last_insert_rowid`](Self::last_insert_rowid), [`is_autocommit`](Self::is_autocommit) and [`interrupt`](Self::interrupt): any other method panics, and what it drops of these is lost.
    #[allow(clippy::type_complexity, reason = "the closure's arguments are C's")]
    pub fn rollback_hook(&self, callback: Option<Box<dyn Fn() + Send + Sync>>) {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Connection::rollback_hook");
        let callback = callback
            .map(|callback| cffi::Closure::<
                unsafe extern "C" fn(*mut c_void),
                _,
            >::new(
                || {},
                move || support::without(
                    &callers,
                    "Connection::rollback_hook",
                    &[
                        "Connection::changes",
                        "Connection::total_changes",
                        "Connection::last_insert_rowid",
                        "Connection::is_autocommit",
                        "Connection::interrupt",
                    ],
                    || callback(),
                ),
            ));
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_rollback_hook` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
                    own::connection_rollback_hook(
                        self.raw.as_ptr(),
                        callback.as_ref().map(|kept| kept.function()),
                        callback
                            .as_ref()
                            .map_or(std::ptr::null_mut(), |kept| kept.data()),
                    )
                };
                held.then(|_| {
                    self.kept.add("rollback_hook", callback);
                    self.kept.release_all_but_last("rollback_hook");
                })
            })
    }

    /// CAPI3REF: Data Change Notification Callbacks
    /// METHOD: sqlite3
    ///
    /// ^The sqlite3_update_hook() interface registers a callback function
    /// with the \[database connection\] identified by the first argument
    /// to be invoked whenever a row is updated, inserted or deleted in
    /// a \[rowid table\].
    /// ^Any callback set by a previous call to this function
    /// for the same database connection is overridden.
    ///
    /// ^The second argument is a pointer to the function to invoke when a
    /// row is updated, inserted or deleted in a rowid table.
    /// ^The update hook is disabled by invoking sqlite3_update_hook()
    /// with a NULL pointer as the second parameter.
    /// ^The first argument to the callback is a copy of the third argument
    /// to sqlite3_update_hook().
    /// ^The second callback argument is one of \[SQLITE_INSERT\], \[SQLITE_DELETE\],
    /// or \[SQLITE_UPDATE\], depending on the operation that caused the callback
    /// to be invoked.
    /// ^The third and fourth arguments to the callback contain pointers to the
    /// database and table name containing the affected row.
    /// ^The final callback parameter is the \[rowid\] of the row.
    /// ^In the case of an update, this is the \[rowid\] after the update takes place.
    ///
    /// ^(The update hook is not invoked when internal system tables are
    /// modified (i.e. sqlite_sequence).)^
    /// ^The update hook is not invoked when \[WITHOUT ROWID\] tables are modified.
    ///
    /// ^In the current implementation, the update hook
    /// is not invoked when conflicting rows are deleted because of an
    /// \[ON CONFLICT \| ON CONFLICT REPLACE\] clause.  ^Nor is the update hook
    /// invoked when rows are deleted using the \[truncate optimization\].
    /// The exceptions defined in this paragraph might change in a future
    /// release of SQLite.
    ///
    /// Whether the update hook is invoked before or after the
    /// corresponding change is currently unspecified and may differ
    /// depending on the type of change. Do not rely on the order of the
    /// hook call with regards to the final result of the operation which
    /// triggers the hook.
    ///
    /// The update hook implementation must not do anything that will modify
    /// the database connection that invoked the update hook.  Any actions
    /// to modify the database connection must be deferred until after the
    /// completion of the \[sqlite3_step()\] call that triggered the update hook.
    /// Note that \[sqlite3_prepare_v2()\] and \[sqlite3_step()\] both modify their
    /// database connections for the meaning of "modify" in this paragraph.
    ///
    /// ^The sqlite3_update_hook(D,C,P) function
    /// returns the P argument from the previous call
    /// on the same \[database connection\] D, or NULL for
    /// the first call on D.
    ///
    /// See also the \[sqlite3_commit_hook()\], \[sqlite3_rollback_hook()\],
    /// and \[sqlite3_preupdate_hook()\] interfaces.
    ///
    /// C may call `callback` on any thread, until the next call of this function or the end of this value. A panic in it goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it, except by [`changes`](Self::changes), [`total_changes`](Self::total_changes), [`last_insert_rowid`](Self::last_insert_rowid), [`is_autocommit`](Self::is_autocommit) and [`interrupt`](Self::interrupt): any other method panics, and what it drops of these is lost.
    #[allow(clippy::type_complexity, reason = "the closure's arguments are C's")]
    pub fn update_hook(
        &self,
        callback: Option<
            Box<dyn Fn(c_int, &CStr, &CStr, raw::sqlite3_int64) + Send + Sync>,
        >,
    ) {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Connection::update_hook");
        let callback = callback
            .map(|callback| cffi::Closure::<
                cffi::DataFirst<
                    unsafe extern "C" fn(
                        *mut c_void,
                        c_int,
                        *const c_char,
                        *const c_char,
                        raw::sqlite3_int64,
                    ),
                >,
                _,
            >::new(
                || {},
                move |
                    a1: c_int,
                    a2: *const c_char,
                    a3: *const c_char,
                    a4: raw::sqlite3_int64|
                support::without(
                    &callers,
                    "Connection::update_hook",
                    &[
                        "Connection::changes",
                        "Connection::total_changes",
                        "Connection::last_insert_rowid",
                        "Connection::is_autocommit",
                        "Connection::interrupt",
                    ],
                    || callback(
                        a1,
                        unsafe {
                            // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                            support::promised(a2.cast::<c_char>(), 2)
                        },
                        unsafe {
                            // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                            support::promised(a3.cast::<c_char>(), 3)
                        },
                        a4,
                    ),
                ),
            ));
        self.lock
            .with(|| {
                let held = unsafe {
                    // SAFETY: `sqlite3_update_hook` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
                    own::connection_update_hook(
                        self.raw.as_ptr(),
                        callback.as_ref().map(|kept| kept.function().0),
                        callback
                            .as_ref()
                            .map_or(std::ptr::null_mut(), |kept| kept.data()),
                    )
                };
                held.then(|_| {
                    self.kept.add("update_hook", callback);
                    self.kept.release_all_but_last("update_hook");
                })
            })
    }

    /// The pointer that C knows, for functions of `raw`.
    ///
    /// It is lent, and good for as long as this value lives.
    /// Nothing that is done with it may end what it points to, or take away what a method has lent.
    pub fn as_ptr(&self) -> *mut raw::sqlite3 {
        self.raw.as_ptr()
    }

    /// Takes what a function of `raw` has made.
    ///
    /// # Safety
    ///
    /// `raw` points to a `sqlite3` that nobody else ends: the drop of this value calls `sqlite3_close_v2`.
    /// Whatever else uses it does so as C allows it beside the methods here.
    pub unsafe fn from_raw(raw: *mut raw::sqlite3) -> Self {
        {
            let told = unsafe {
                // SAFETY: it only tells something of the library.
                sys::sqlite3_threadsafe()
            };
            assert!(
                told == 1, "`sqlite3_threadsafe() == 1` does not hold for this library"
            );
        }
        Connection {
            raw: unsafe {
                // SAFETY: the caller promises a pointer to something that lives.
                std::ptr::NonNull::new_unchecked(raw)
            },
            lock: support::Lock::new(),
            kept: support::Kept::new(),
        }
    }

    /// Gives the pointer away, and ends nothing.
    ///
    /// What was this value's duty is the caller's: to let `from_raw` take it again, or C end it as `sqlite3_close_v2` does.
    /// What C keeps for this value is then never dropped.
    pub fn into_raw(self) -> *mut raw::sqlite3 {
        std::mem::ManuallyDrop::new(self).raw.as_ptr()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(closure) = support::refuses(
            self.raw.as_ptr().addr(),
            "Connection::drop",
        ) {
            std::mem::forget(std::mem::replace(&mut self.kept, support::Kept::new()));
            return support::lost(closure, "Connection::drop");
        }
        self.lock
            .with(|| {
                let _ = unsafe {
                    // SAFETY: nobody uses the handle after this, and `sqlite3_close_v2` is what ends it.
                    sys::sqlite3_close_v2(self.raw.as_ptr())
                };
            })
    }
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection").finish_non_exhaustive()
    }
}

/// A `sqlite3_stmt` of C's.
///
/// A method panics if a closure calls it that must not use this value; where C is given a closure, it says so.
pub struct Statement<'p> {
    raw: std::ptr::NonNull<raw::sqlite3_stmt>,
    parent: &'p Connection,
}

// SAFETY: the library bears it that another thread uses the handle.
unsafe impl Send for Statement<'_> {}

impl<'p> Statement<'p> {
    /// CAPI3REF: Binding Values To Prepared Statements
    /// KEYWORDS: {host parameter} {host parameters} {host parameter name}
    /// KEYWORDS: {SQL parameter} {SQL parameters} {parameter binding}
    /// METHOD: sqlite3_stmt
    ///
    /// ^(In the SQL statement text input to \[sqlite3_prepare_v2()\] and its variants,
    /// literals may be replaced by a \[parameter\] that matches one of the following
    /// templates:
    ///
    /// \<ul\>
    /// \<li\>  ?
    /// \<li\>  ?NNN
    /// \<li\>  :VVV
    /// \<li\>  @VVV
    /// \<li\>  $VVV
    /// \</ul\>
    ///
    /// In the templates above, NNN represents an integer literal,
    /// and VVV represents an alphanumeric identifier.)^  ^The values of these
    /// parameters (also called "host parameter names" or "SQL parameters")
    /// can be set using the sqlite3_bind\_\*() routines defined here.
    ///
    /// ^The first argument to the sqlite3_bind\_\*() routines is always
    /// a pointer to the \[sqlite3_stmt\] object returned from
    /// \[sqlite3_prepare_v2()\] or its variants.
    ///
    /// ^The second argument is the index of the SQL parameter to be set.
    /// ^The leftmost SQL parameter has an index of 1.  ^When the same named
    /// SQL parameter is used more than once, second and subsequent
    /// occurrences have the same index as the first occurrence.
    /// ^The index for named parameters can be looked up using the
    /// \[sqlite3_bind_parameter_index()\] API if desired.  ^The index
    /// for "?NNN" parameters is the value of NNN.
    /// ^The NNN value must be between 1 and the \[sqlite3_limit()\]
    /// parameter \[SQLITE_LIMIT_VARIABLE_NUMBER\] (default value: 32766).
    ///
    /// ^The third argument is the value to bind to the parameter.
    /// ^If the third parameter to sqlite3_bind_text() or sqlite3_bind_text16()
    /// or sqlite3_bind_blob() is a NULL pointer then the fourth parameter
    /// is ignored and the end result is the same as sqlite3_bind_null().
    /// ^If the third parameter to sqlite3_bind_text() is not NULL, then
    /// it should be a pointer to well-formed UTF8 text.
    /// ^If the third parameter to sqlite3_bind_text16() is not NULL, then
    /// it should be a pointer to well-formed UTF16 text.
    /// ^If the third parameter to sqlite3_bind_text64() is not NULL, then
    /// it should be a pointer to a well-formed unicode string that is
    /// either UTF8 if the sixth parameter is SQLITE_UTF8 or SQLITE_UTF8_ZT,
    /// or UTF16 otherwise.
    ///
    /// \[\[byte-order determination rules\]\] ^The byte-order of
    /// UTF16 input text is determined by the byte-order mark (BOM, U+FEFF)
    /// found in the first character, which is removed, or in the absence of a BOM
    /// the byte order is the native byte order of the host
    /// machine for sqlite3_bind_text16() or the byte order specified in
    /// the 6th parameter for sqlite3_bind_text64().)^
    /// ^If UTF16 input text contains invalid unicode
    /// characters, then SQLite might change those invalid characters
    /// into the unicode replacement character: U+FFFD.
    ///
    /// ^(In those routines that have a fourth argument, its value is the
    /// number of bytes in the parameter.  To be clear: the value is the
    /// number of \<u\>bytes\</u\> in the value, not the number of characters.)^
    /// ^If the fourth parameter to sqlite3_bind_text() or sqlite3_bind_text16()
    /// is negative, then the length of the string is
    /// the number of bytes up to the first zero terminator.
    /// If the fourth parameter to sqlite3_bind_blob() is negative, then
    /// the behavior is undefined.
    /// If a non-negative fourth parameter is provided to sqlite3_bind_text()
    /// or sqlite3_bind_text16() or sqlite3_bind_text64() then
    /// that parameter must be the byte offset
    /// where the NUL terminator would occur assuming the string were NUL
    /// terminated.  If any NUL characters occur at byte offsets less than
    /// the value of the fourth parameter then the resulting string value will
    /// contain embedded NULs.  The result of expressions involving strings
    /// with embedded NULs is undefined.
    ///
    /// ^The fifth argument to the BLOB and string binding interfaces controls
    /// or indicates the lifetime of the object referenced by the third parameter.
    /// These three options exist:
    /// ^ (1) A destructor to dispose of the BLOB or string after SQLite has finished
    /// with it may be passed. ^It is called to dispose of the BLOB or string even
    /// if the call to the bind API fails, except the destructor is not called if
    /// the third parameter is a NULL pointer or the fourth parameter is negative.
    /// ^ (2) The special constant, \[SQLITE_STATIC\], may be passed to indicate that
    /// the application remains responsible for disposing of the object. ^In this
    /// case, the object and the provided pointer to it must remain valid until
    /// either the prepared statement is finalized or the same SQL parameter is
    /// bound to something else, whichever occurs sooner.
    /// ^ (3) The constant, \[SQLITE_TRANSIENT\], may be passed to indicate that the
    /// object is to be copied prior to the return from sqlite3_bind\_\*(). ^The
    /// object and pointer to it must remain valid until then. ^SQLite will then
    /// manage the lifetime of its private copy.
    ///
    /// ^The sixth argument (the E argument)
    /// to sqlite3_bind_text64(S,K,Z,N,D,E) must be one of
    /// \[SQLITE_UTF8\], \[SQLITE_UTF8_ZT\], \[SQLITE_UTF16\], \[SQLITE_UTF16BE\],
    /// or \[SQLITE_UTF16LE\] to specify the encoding of the text in the
    /// third parameter, Z.  The special value \[SQLITE_UTF8_ZT\] means that the
    /// string argument is both UTF-8 encoded and is zero-terminated.  In other
    /// words, SQLITE_UTF8_ZT means that the Z array is allocated to hold at
    /// least N+1 bytes and that the Z&\#91;N&\#93; byte is zero.  If
    /// the E argument to sqlite3_bind_text64(S,K,Z,N,D,E) is not one of the
    /// allowed values shown above, or if the text encoding is different
    /// from the encoding specified by the sixth parameter, then the behavior
    /// is undefined.
    ///
    /// ^The sqlite3_bind_zeroblob() routine binds a BLOB of length N that
    /// is filled with zeroes.  ^A zeroblob uses a fixed amount of memory
    /// (just an integer to hold its size) while it is being processed.
    /// Zeroblobs are intended to serve as placeholders for BLOBs whose
    /// content is later written using
    /// \[sqlite3_blob_open \| incremental BLOB I/O\] routines.
    /// ^A negative value for the zeroblob results in a zero-length BLOB.
    ///
    /// ^The sqlite3_bind_pointer(S,I,P,T,D) routine causes the I-th parameter in
    /// \[prepared statement\] S to have an SQL value of NULL, but to also be
    /// associated with the pointer P of type T.  ^D is either a NULL pointer or
    /// a pointer to a destructor function for P. ^SQLite will invoke the
    /// destructor D with a single argument of P when it is finished using
    /// P, even if the call to sqlite3_bind_pointer() fails.  Due to a
    /// historical design quirk, results are undefined if D is
    /// SQLITE_TRANSIENT. The T parameter should be a static string,
    /// preferably a string literal. The sqlite3_bind_pointer() routine is
    /// part of the \[pointer passing interface\] added for SQLite 3.20.0.
    ///
    /// ^If any of the sqlite3_bind\_\*() routines are called with a NULL pointer
    /// for the \[prepared statement\] or with a prepared statement for which
    /// \[sqlite3_step()\] has been called more recently than \[sqlite3_reset()\],
    /// then the call will return \[SQLITE_MISUSE\].  If any sqlite3_bind\_()
    /// routine is passed a \[prepared statement\] that has been finalized, the
    /// result is undefined and probably harmful.
    ///
    /// ^Bindings are not cleared by the \[sqlite3_reset()\] routine.
    /// ^Unbound parameters are interpreted as NULL.
    ///
    /// ^The sqlite3_bind\_\* routines return \[SQLITE_OK\] on success or an
    /// \[error code\] if anything goes wrong.
    /// ^\[SQLITE_TOOBIG\] might be returned if the size of a string or BLOB
    /// exceeds limits imposed by \[sqlite3_limit\](\[SQLITE_LIMIT_LENGTH\]) or
    /// \[SQLITE_MAX_LENGTH\].
    /// ^\[SQLITE_RANGE\] is returned if the parameter
    /// index is out of range.  ^\[SQLITE_NOMEM\] is returned if malloc() fails.
    ///
    /// See also: \[sqlite3_bind_parameter_count()\],
    /// \[sqlite3_bind_parameter_name()\], and \[sqlite3_bind_parameter_index()\].
    pub fn bind_blob(
        &mut self,
        value_1: c_int,
        bytes: &[u8],
    ) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::bind_blob");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_bind_blob` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_bind_blob(
                        self.raw.as_ptr(),
                        value_1,
                        support::start(bytes).cast(),
                        support::length(bytes.len(), "bytes"),
                        sys::cffi_get_SQLITE_TRANSIENT(),
                    )
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// Calls `sqlite3_bind_double`.
    pub fn bind_double(
        &mut self,
        value_1: c_int,
        value_2: f64,
    ) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::bind_double");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_bind_double` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_bind_double(self.raw.as_ptr(), value_1, value_2)
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// Calls `sqlite3_bind_int`.
    pub fn bind_int(
        &mut self,
        value_1: c_int,
        value_2: c_int,
    ) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::bind_int");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_bind_int` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_bind_int(self.raw.as_ptr(), value_1, value_2)
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// Calls `sqlite3_bind_int64`.
    pub fn bind_int64(
        &mut self,
        value_1: c_int,
        value_2: raw::sqlite3_int64,
    ) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::bind_int64");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_bind_int64` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_bind_int64(self.raw.as_ptr(), value_1, value_2)
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// Calls `sqlite3_bind_null`.
    pub fn bind_null(&mut self, value_1: c_int) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::bind_null");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_bind_null` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_bind_null(self.raw.as_ptr(), value_1)
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// Calls `sqlite3_bind_text`.
    pub fn bind_text(&mut self, value_1: c_int, text: &str) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::bind_text");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_bind_text` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_bind_text(
                        self.raw.as_ptr(),
                        value_1,
                        support::start(text.as_bytes()).cast(),
                        support::length(text.len(), "text"),
                        sys::cffi_get_SQLITE_TRANSIENT(),
                    )
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// CAPI3REF: Index Of A Parameter With A Given Name
    /// METHOD: sqlite3_stmt
    ///
    /// ^Return the index of an SQL parameter given its name.  ^The
    /// index value returned is suitable for use as the second
    /// parameter to \[sqlite3_bind_blob\|sqlite3_bind()\].  ^A zero
    /// is returned if no matching parameter is found.  ^The parameter
    /// name must be given in UTF-8 even if the original statement
    /// was prepared from UTF-16 text using \[sqlite3_prepare16_v2()\] or
    /// \[sqlite3_prepare16_v3()\].
    ///
    /// See also: \[sqlite3_bind_blob\|sqlite3_bind()\],
    /// \[sqlite3_bind_parameter_count()\], and
    /// \[sqlite3_bind_parameter_name()\].
    pub fn parameter_index(&mut self, z_name: &CStr) -> c_int {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::parameter_index");
        self.parent
            .lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_bind_parameter_index` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_bind_parameter_index(
                        self.raw.as_ptr(),
                        z_name.as_ptr().cast(),
                    )
                }
            })
    }

    /// CAPI3REF: Reset All Bindings On A Prepared Statement
    /// METHOD: sqlite3_stmt
    ///
    /// ^Contrary to the intuition of many, \[sqlite3_reset()\] does not reset
    /// the \[sqlite3_bind_blob \| bindings\] on a \[prepared statement\].
    /// ^Use this routine to reset all host parameters to NULL.
    pub fn clear_bindings(&mut self) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::clear_bindings");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_clear_bindings` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_clear_bindings(self.raw.as_ptr())
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// CAPI3REF: Number Of Columns In A Result Set
    /// METHOD: sqlite3_stmt
    ///
    /// ^Return the number of columns in the result set returned by the
    /// \[prepared statement\]. ^If this routine returns 0, that means the
    /// \[prepared statement\] returns no data (for example an \[UPDATE\]).
    /// ^However, just because this routine returns a positive number does not
    /// mean that one or more rows of data will be returned.  ^A SELECT statement
    /// will always have a positive sqlite3_column_count() but depending on the
    /// WHERE clause constraints and the table content, it might return no rows.
    ///
    /// See also: \[sqlite3_data_count()\]
    pub fn column_count(&mut self) -> c_int {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::column_count");
        self.parent
            .lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_column_count` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_column_count(self.raw.as_ptr())
                }
            })
    }

    /// CAPI3REF: Column Names In A Result Set
    /// METHOD: sqlite3_stmt
    ///
    /// ^These routines return the name assigned to a particular column
    /// in the result set of a \[SELECT\] statement.  ^The sqlite3_column_name()
    /// interface returns a pointer to a zero-terminated UTF-8 string
    /// and sqlite3_column_name16() returns a pointer to a zero-terminated
    /// UTF-16 string.  ^The first parameter is the \[prepared statement\]
    /// that implements the \[SELECT\] statement. ^The second parameter is the
    /// column number.  ^The leftmost column is number 0.
    ///
    /// ^The returned string pointer is valid until either the \[prepared statement\]
    /// is destroyed by \[sqlite3_finalize()\] or until the statement is automatically
    /// reprepared by the first call to \[sqlite3_step()\] for a particular run
    /// or until the next call to
    /// sqlite3_column_name() or sqlite3_column_name16() on the same column.
    ///
    /// ^If sqlite3_malloc() fails during the processing of either routine
    /// (for example during a conversion from UTF-8 to UTF-16) then a
    /// NULL pointer is returned.
    ///
    /// ^The name of a result column is the value of the "AS" clause for
    /// that column, if there is an AS clause.  If there is no AS clause
    /// then the name of the column is unspecified and may change from
    /// one release of SQLite to the next.
    pub fn column_name(&mut self, n: c_int) -> Option<&CStr> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::column_name");
        self.parent
            .lock
            .with(|| {
                let result = unsafe {
                    // SAFETY: `sqlite3_column_name` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_column_name(self.raw.as_ptr(), n)
                };
                unsafe {
                    // SAFETY: NULL, or a string that is good for as long as it is lent here.
                    support::cstr(result.cast())
                }
            })
    }

    /// CAPI3REF: Evaluate An SQL Statement
    /// METHOD: sqlite3_stmt
    ///
    /// After a \[prepared statement\] has been prepared using any of
    /// \[sqlite3_prepare_v2()\], \[sqlite3_prepare_v3()\], \[sqlite3_prepare16_v2()\],
    /// or \[sqlite3_prepare16_v3()\] or one of the legacy
    /// interfaces \[sqlite3_prepare()\] or \[sqlite3_prepare16()\], this function
    /// must be called one or more times to evaluate the statement.
    ///
    /// The details of the behavior of the sqlite3_step() interface depend
    /// on whether the statement was prepared using the newer "vX" interfaces
    /// \[sqlite3_prepare_v3()\], \[sqlite3_prepare_v2()\], \[sqlite3_prepare16_v3()\],
    /// \[sqlite3_prepare16_v2()\] or the older legacy
    /// interfaces \[sqlite3_prepare()\] and \[sqlite3_prepare16()\].  The use of the
    /// new "vX" interface is recommended for new applications but the legacy
    /// interface will continue to be supported.
    ///
    /// ^In the legacy interface, the return value will be either \[SQLITE_BUSY\],
    /// \[SQLITE_DONE\], \[SQLITE_ROW\], \[SQLITE_ERROR\], or \[SQLITE_MISUSE\].
    /// ^With the "v2" interface, any of the other \[result codes\] or
    /// \[extended result codes\] might be returned as well.
    ///
    /// ^\[SQLITE_BUSY\] means that the database engine was unable to acquire the
    /// database locks it needs to do its job.  ^If the statement is a \[COMMIT\]
    /// or occurs outside of an explicit transaction, then you can retry the
    /// statement.  If the statement is not a \[COMMIT\] and occurs within an
    /// explicit transaction then you should rollback the transaction before
    /// continuing.
    ///
    /// ^\[SQLITE_DONE\] means that the statement has finished executing
    /// successfully.  sqlite3_step() should not be called again on this virtual
    /// machine without first calling \[sqlite3_reset()\] to reset the virtual
    /// machine back to its initial state.
    ///
    /// ^If the SQL statement being executed returns any data, then \[SQLITE_ROW\]
    /// is returned each time a new row of data is ready for processing by the
    /// caller. The values may be accessed using the \[column access functions\].
    /// sqlite3_step() is called again to retrieve the next row of data.
    ///
    /// ^\[SQLITE_ERROR\] means that a run-time error (such as a constraint
    /// violation) has occurred.  sqlite3_step() should not be called again on
    /// the VM. More information may be found by calling \[sqlite3_errmsg()\].
    /// ^With the legacy interface, a more specific error code (for example,
    /// \[SQLITE_INTERRUPT\], \[SQLITE_SCHEMA\], \[SQLITE_CORRUPT\], and so forth)
    /// can be obtained by calling \[sqlite3_reset()\] on the
    /// \[prepared statement\].  ^In the "v2" interface,
    /// the more specific error code is returned directly by sqlite3_step().
    ///
    /// \[SQLITE_MISUSE\] means that this routine was called inappropriately.
    /// Perhaps it was called on a \[prepared statement\] that has
    /// already been \[sqlite3_finalize \| finalized\] or on one that had
    /// previously returned \[SQLITE_ERROR\] or \[SQLITE_DONE\].  Or it could
    /// be the case that the same database connection is being used by two or
    /// more threads at the same moment in time.
    ///
    /// For all versions of SQLite up to and including 3.6.23.1, a call to
    /// \[sqlite3_reset()\] was required after sqlite3_step() returned anything
    /// other than \[SQLITE_ROW\] before any subsequent invocation of
    /// sqlite3_step().  Failure to reset the prepared statement using
    /// \[sqlite3_reset()\] would result in an \[SQLITE_MISUSE\] return from
    /// sqlite3_step().  But after \[version 3.6.23.1\] (\[dateof:3.6.23.1\]),
    /// sqlite3_step() began
    /// calling \[sqlite3_reset()\] automatically in this circumstance rather
    /// than returning \[SQLITE_MISUSE\].  This is not considered a compatibility
    /// break because any application that ever receives an SQLITE_MISUSE error
    /// is broken by definition.  The \[SQLITE_OMIT_AUTORESET\] compile-time option
    /// can be used to restore the legacy behavior.
    ///
    /// \<b\>Goofy Interface Alert:\</b\> In the legacy interface, the sqlite3_step()
    /// API always returns a generic error code, \[SQLITE_ERROR\], following any
    /// error other than \[SQLITE_BUSY\] and \[SQLITE_MISUSE\].  You must call
    /// \[sqlite3_reset()\] or \[sqlite3_finalize()\] in order to find one of the
    /// specific \[error codes\] that better describes the error.
    /// We admit that this is a goofy design.  The problem has been fixed
    /// with the "v2" interface.  If you prepare all of your SQL statements
    /// using \[sqlite3_prepare_v3()\] or \[sqlite3_prepare_v2()\]
    /// or \[sqlite3_prepare16_v2()\] or \[sqlite3_prepare16_v3()\] instead
    /// of the legacy \[sqlite3_prepare()\] and \[sqlite3_prepare16()\] interfaces,
    /// then the more specific \[error codes\] are returned directly
    /// by sqlite3_step().  The use of the "vX" interfaces is recommended.
    pub fn step(&mut self) -> Result<Step, SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::step");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_step` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_step(self.raw.as_ptr())
                };
                let status = match code {
                    100 => Step::Row,
                    101 => Step::Done,
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                };
                Ok(status)
            })
    }

    /// Calls `sqlite3_column_double`.
    pub fn column_double(&mut self, i_col: c_int) -> f64 {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::column_double");
        self.parent
            .lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_column_double` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_column_double(self.raw.as_ptr(), i_col)
                }
            })
    }

    /// Calls `sqlite3_column_int`.
    pub fn column_int(&mut self, i_col: c_int) -> c_int {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::column_int");
        self.parent
            .lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_column_int` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_column_int(self.raw.as_ptr(), i_col)
                }
            })
    }

    /// Calls `sqlite3_column_int64`.
    pub fn column_int64(&mut self, i_col: c_int) -> raw::sqlite3_int64 {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::column_int64");
        self.parent
            .lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_column_int64` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_column_int64(self.raw.as_ptr(), i_col)
                }
            })
    }

    /// Calls `sqlite3_column_text`.
    pub fn column_text(&mut self, i_col: c_int) -> Option<&[u8]> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::column_text");
        self.parent
            .lock
            .with(|| {
                let result = unsafe {
                    // SAFETY: `sqlite3_column_text` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_column_text(self.raw.as_ptr(), i_col)
                };
                (!result.is_null())
                    .then(|| unsafe {
                        // SAFETY: NULL, or so many elements that are good for as long as they are lent here.
                        support::slice(
                            result.cast::<u8>(),
                            unsafe {
                                // SAFETY: these are arguments of the call, of whose result this is the length.
                                raw::sqlite3_column_bytes(self.raw.as_ptr(), i_col)
                            },
                        )
                    })
            })
    }

    /// Calls `sqlite3_column_type`.
    pub fn column_type(&mut self, i_col: c_int) -> c_int {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::column_type");
        self.parent
            .lock
            .with(|| {
                unsafe {
                    // SAFETY: `sqlite3_column_type` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_column_type(self.raw.as_ptr(), i_col)
                }
            })
    }

    /// CAPI3REF: Reset A Prepared Statement Object
    /// METHOD: sqlite3_stmt
    ///
    /// The sqlite3_reset() function is called to reset a \[prepared statement\]
    /// object back to its initial state, ready to be re-executed.
    /// ^Any SQL statement variables that had values bound to them using
    /// the \[sqlite3_bind_blob \| sqlite3_bind\_\*() API\] retain their values.
    /// Use \[sqlite3_clear_bindings()\] to reset the bindings.
    ///
    /// ^The \[sqlite3_reset(S)\] interface resets the \[prepared statement\] S
    /// back to the beginning of its program.
    ///
    /// ^The return code from \[sqlite3_reset(S)\] indicates whether or not
    /// the previous evaluation of prepared statement S completed successfully.
    /// ^If \[sqlite3_step(S)\] has never before been called on S or if
    /// \[sqlite3_step(S)\] has not been called since the previous call
    /// to \[sqlite3_reset(S)\], then \[sqlite3_reset(S)\] will return
    /// \[SQLITE_OK\].
    ///
    /// ^If the most recent call to \[sqlite3_step(S)\] for the
    /// \[prepared statement\] S indicated an error, then
    /// \[sqlite3_reset(S)\] returns an appropriate \[error code\].
    /// ^The \[sqlite3_reset(S)\] interface might also return an \[error code\]
    /// if there were no prior errors but the process of resetting
    /// the prepared statement caused a new error. ^For example, if an
    /// \[INSERT\] statement with a \[RETURNING\] clause is only stepped one time,
    /// that one call to \[sqlite3_step(S)\] might return SQLITE_ROW but
    /// the overall statement might still fail and the \[sqlite3_reset(S)\] call
    /// might return SQLITE_BUSY if locking constraints prevent the
    /// database change from committing.  Therefore, it is important that
    /// applications check the return code from \[sqlite3_reset(S)\] even if
    /// no prior call to \[sqlite3_step(S)\] indicated a problem.
    ///
    /// ^The \[sqlite3_reset(S)\] interface does not change the values
    /// of any \[sqlite3_bind_blob\|bindings\] on the \[prepared statement\] S.
    pub fn reset(&mut self) -> Result<(), SqliteError> {
        support::may_use(self.parent.raw.as_ptr().addr(), "Statement::reset");
        self.parent
            .lock
            .with(|| {
                let code = unsafe {
                    // SAFETY: `sqlite3_reset` is given what its annotations ask for, and what it is lent lives until it returns.
                    sys::sqlite3_reset(self.raw.as_ptr())
                };
                match code {
                    0 => {}
                    code => {
                        return Err(
                            SqliteError::new(
                                code,
                                unsafe {
                                    // SAFETY: NULL, or a string that is copied before C is called again.
                                    support::text(raw::sqlite3_errmsg(self.parent.raw.as_ptr()))
                                },
                            ),
                        );
                    }
                }
                Ok(())
            })
    }

    /// The pointer that C knows, for functions of `raw`.
    ///
    /// It is lent, and good for as long as this value lives.
    /// Nothing that is done with it may end what it points to, or take away what a method has lent.
    pub fn as_ptr(&self) -> *mut raw::sqlite3_stmt {
        self.raw.as_ptr()
    }

    /// Takes what a function of `raw` has made.
    ///
    /// # Safety
    ///
    /// `raw` points to a `sqlite3_stmt` that nobody else ends: the drop of this value calls `sqlite3_finalize`.
    /// It is of `parent`, without which it is not used.
    /// Whatever else uses it does so as C allows it beside the methods here.
    pub unsafe fn from_raw(raw: *mut raw::sqlite3_stmt, parent: &'p Connection) -> Self {
        Statement {
            raw: unsafe {
                // SAFETY: the caller promises a pointer to something that lives.
                std::ptr::NonNull::new_unchecked(raw)
            },
            parent,
        }
    }

    /// Gives the pointer away, and ends nothing.
    ///
    /// What was this value's duty is the caller's: to let `from_raw` take it again, or C end it as `sqlite3_finalize` does.
    /// It must not outlive its parent.
    pub fn into_raw(self) -> *mut raw::sqlite3_stmt {
        std::mem::ManuallyDrop::new(self).raw.as_ptr()
    }
}

impl Drop for Statement<'_> {
    fn drop(&mut self) {
        if let Some(closure) = support::refuses(
            self.parent.raw.as_ptr().addr(),
            "Statement::drop",
        ) {
            return support::lost(closure, "Statement::drop");
        }
        self.parent
            .lock
            .with(|| {
                let _ = unsafe {
                    // SAFETY: nobody uses the handle after this, and `sqlite3_finalize` is what ends it.
                    sys::sqlite3_finalize(self.raw.as_ptr())
                };
            })
    }
}

impl std::fmt::Debug for Statement<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Statement").finish_non_exhaustive()
    }
}

/// Calls `sqlite3_libversion_number`.
pub fn sqlite3_libversion_number() -> c_int {
    unsafe {
        // SAFETY: reads a constant.
        sys::sqlite3_libversion_number()
    }
}

/// CAPI3REF: Test To See If The Library Is Threadsafe
///
/// ^The sqlite3_threadsafe() function returns zero if and only if
/// SQLite was compiled with mutexing code omitted due to the
/// \[SQLITE_THREADSAFE\] compile-time option being set to 0.
///
/// SQLite can be compiled with or without mutexes.  When
/// the \[SQLITE_THREADSAFE\] C preprocessor macro is 1 or 2, mutexes
/// are enabled and SQLite is threadsafe.  When the
/// \[SQLITE_THREADSAFE\] macro is 0,
/// the mutexes are omitted.  Without the mutexes, it is not safe
/// to use SQLite concurrently from more than one thread.
///
/// Enabling mutexes incurs a measurable performance penalty.
/// So if speed is of utmost importance, it makes sense to disable
/// the mutexes.  But for maximum safety, mutexes should be enabled.
/// ^The default behavior is for mutexes to be enabled.
///
/// This interface can be used by an application to make sure that the
/// version of SQLite that it is linking against was compiled with
/// the desired setting of the \[SQLITE_THREADSAFE\] macro.
///
/// This interface only reports on the compile-time mutex setting
/// of the \[SQLITE_THREADSAFE\] flag.  If SQLite is compiled with
/// SQLITE_THREADSAFE=1 or =2 then mutexes are enabled by default but
/// can be fully or partially disabled using a call to \[sqlite3_config()\]
/// with the verbs \[SQLITE_CONFIG_SINGLETHREAD\], \[SQLITE_CONFIG_MULTITHREAD\],
/// or \[SQLITE_CONFIG_SERIALIZED\].  ^(The return value of the
/// sqlite3_threadsafe() function shows only the compile-time setting of
/// thread safety, not any run-time changes to that setting made by
/// sqlite3_config(). In other words, the return value from sqlite3_threadsafe()
/// is unchanged by calls to sqlite3_config().)^
///
/// See the \[threading mode\] documentation for additional information.
pub fn sqlite3_threadsafe() -> c_int {
    unsafe {
        // SAFETY: reads a constant.
        sys::sqlite3_threadsafe()
    }
}

/// C functions as they are called here: with closures, with `errno`, with more arguments than are declared, or so that a closure's panic waits until what they made has an owner.
#[allow(
    clashing_extern_declarations,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "the declarations are C's, some with closures and without"
)]
mod own {
    use super::raw;
    #[cffi::cffi]
    unsafe extern "C" {
        #[link_name = "sqlite3_exec"]
        pub(super) unsafe fn connection_exec(
            a0: *mut raw::sqlite3,
            a1: *const std::ffi::c_char,
            #[cffi(callback(data = 0, on_panic = 1))]
            a2: impl FnMut(
                std::ffi::c_int,
                *mut *mut std::ffi::c_char,
                *mut *mut std::ffi::c_char,
            ) -> std::ffi::c_int,
            _: cffi::Data,
            a4: *mut *mut std::ffi::c_char,
        ) -> cffi::Held<std::ffi::c_int>;
        #[link_name = "sqlite3_busy_handler"]
        pub(super) unsafe fn connection_busy_handler(
            a0: *mut raw::sqlite3,
            a1: Option<
                unsafe extern "C" fn(
                    *mut std::ffi::c_void,
                    std::ffi::c_int,
                ) -> std::ffi::c_int,
            >,
            a2: *mut std::ffi::c_void,
        ) -> cffi::Held<std::ffi::c_int>;
        #[link_name = "sqlite3_set_authorizer"]
        pub(super) unsafe fn connection_set_authorizer(
            a0: *mut raw::sqlite3,
            a1: Option<
                unsafe extern "C" fn(
                    *mut std::ffi::c_void,
                    std::ffi::c_int,
                    *const std::ffi::c_char,
                    *const std::ffi::c_char,
                    *const std::ffi::c_char,
                    *const std::ffi::c_char,
                ) -> std::ffi::c_int,
            >,
            a2: *mut std::ffi::c_void,
        ) -> cffi::Held<std::ffi::c_int>;
        #[link_name = "sqlite3_progress_handler"]
        pub(super) unsafe fn connection_progress_handler(
            a0: *mut raw::sqlite3,
            a1: std::ffi::c_int,
            a2: Option<unsafe extern "C" fn(*mut std::ffi::c_void) -> std::ffi::c_int>,
            a3: *mut std::ffi::c_void,
        ) -> cffi::Held<()>;
        #[link_name = "sqlite3_open"]
        pub(super) unsafe fn connection_open(
            a0: *const std::ffi::c_char,
            a1: *mut *mut raw::sqlite3,
        ) -> cffi::Held<std::ffi::c_int>;
        #[link_name = "sqlite3_open_v2"]
        pub(super) unsafe fn connection_open_with(
            a0: *const std::ffi::c_char,
            a1: *mut *mut raw::sqlite3,
            a2: std::ffi::c_int,
            a3: *const std::ffi::c_char,
        ) -> cffi::Held<std::ffi::c_int>;
        #[link_name = "sqlite3_prepare_v2"]
        pub(super) unsafe fn connection_prepare(
            a0: *mut raw::sqlite3,
            a1: *const std::ffi::c_char,
            a2: std::ffi::c_int,
            a3: *mut *mut raw::sqlite3_stmt,
            a4: *mut *const std::ffi::c_char,
        ) -> cffi::Held<std::ffi::c_int>;
        #[link_name = "sqlite3_create_collation_v2"]
        pub(super) unsafe fn connection_create_collation(
            a0: *mut raw::sqlite3,
            a1: *const std::ffi::c_char,
            a2: std::ffi::c_int,
            a3: *mut std::ffi::c_void,
            a4: Option<
                unsafe extern "C" fn(
                    *mut std::ffi::c_void,
                    std::ffi::c_int,
                    *const std::ffi::c_void,
                    std::ffi::c_int,
                    *const std::ffi::c_void,
                ) -> std::ffi::c_int,
            >,
            a5: Option<unsafe extern "C" fn(*mut std::ffi::c_void)>,
        ) -> cffi::Held<std::ffi::c_int>;
        #[link_name = "sqlite3_commit_hook"]
        pub(super) unsafe fn connection_commit_hook(
            a0: *mut raw::sqlite3,
            a1: Option<unsafe extern "C" fn(*mut std::ffi::c_void) -> std::ffi::c_int>,
            a2: *mut std::ffi::c_void,
        ) -> cffi::Held<*mut std::ffi::c_void>;
        #[link_name = "sqlite3_rollback_hook"]
        pub(super) unsafe fn connection_rollback_hook(
            a0: *mut raw::sqlite3,
            a1: Option<unsafe extern "C" fn(*mut std::ffi::c_void)>,
            a2: *mut std::ffi::c_void,
        ) -> cffi::Held<*mut std::ffi::c_void>;
        #[link_name = "sqlite3_update_hook"]
        pub(super) unsafe fn connection_update_hook(
            a0: *mut raw::sqlite3,
            a1: Option<
                unsafe extern "C" fn(
                    *mut std::ffi::c_void,
                    std::ffi::c_int,
                    *const std::ffi::c_char,
                    *const std::ffi::c_char,
                    raw::sqlite3_int64,
                ),
            >,
            a2: *mut std::ffi::c_void,
        ) -> cffi::Held<*mut std::ffi::c_void>;
    }
}

mod support {
    use std::any::Any;
    use std::cell::Cell;
    use std::ffi::{CStr, CString, c_char};
    use std::mem::ManuallyDrop;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Mutex, PoisonError};
    /// A string of C's.
    pub(super) unsafe fn cstr<'a>(text: *const c_char) -> Option<&'a CStr> {
        (!text.is_null())
            .then(|| unsafe {
                // SAFETY: the caller's: it is a string that lives as long as is asked.
                CStr::from_ptr(text)
            })
    }

    /// A string that C promised to its callback as this argument.
    pub(super) unsafe fn promised<'a>(text: *const c_char, argument: usize) -> &'a CStr {
        match unsafe {
            // SAFETY: the caller's.
            cstr(text)
        } {
            Some(text) => text,
            None => {
                panic!(
                    "C passed NULL as argument {argument} of the callback, where a string was promised"
                )
            }
        }
    }

    /// A copy of a string of C's.
    pub(super) unsafe fn text(text: *const c_char) -> Option<String> {
        unsafe {
            // SAFETY: the caller's; it is copied at once.
            cstr(text)
        }
            .map(|text| text.to_string_lossy().into_owned())
    }

    /// A copy of a string that is then freed.
    pub(super) unsafe fn take(
        text: *mut c_char,
        free: impl FnOnce(*mut c_char),
    ) -> Option<CString> {
        let copy = unsafe {
            // SAFETY: the caller's; it is copied before it is freed.
            cstr(text)
        }
            .map(CStr::to_owned);
        if copy.is_some() {
            free(text);
        }
        copy
    }

    /// Elements of C's; NULL is none of them.
    pub(super) unsafe fn slice<'a, T, N: TryInto<usize>>(
        start: *const T,
        count: N,
    ) -> &'a [T] {
        let count = self::count(count);
        if start.is_null() || count == 0 {
            return &[];
        }
        unsafe {
            // SAFETY: the caller's: there are so many elements, which live as long as is asked.
            std::slice::from_raw_parts(start, count)
        }
    }

    #[repr(align(4096))]
    struct Zeros([u8; 4096]);
    static ZEROS: Zeros = Zeros([0; 4096]);
    /// Where a slice begins; an empty one is readable zeros.
    pub(super) fn start<T>(slice: &[T]) -> *const T {
        if slice.is_empty() && align_of::<T>() <= 4096 && size_of::<T>() <= 4096 {
            return ZEROS.0.as_ptr().cast();
        }
        slice.as_ptr()
    }

    /// A length of C's. What is no length is none.
    pub(super) fn count<N: TryInto<usize>>(count: N) -> usize {
        count.try_into().unwrap_or(0)
    }

    /// A length as C counts it.
    pub(super) fn length<N: TryFrom<usize>>(length: usize, what: &str) -> N {
        match N::try_from(length) {
            Ok(length) => length,
            Err(_) => panic!("`{what}` is longer than C can count: {length}"),
        }
    }

    /// What C keeps for a handle: closures, and copies of what it was given, with the function that each came by.
    pub(super) struct Kept(Mutex<Vec<Entry>>);
    type Entry = (&'static str, Box<dyn Any + Send + Sync>);
    impl Kept {
        pub(super) fn new() -> Kept {
            Kept(Mutex::default())
        }
        pub(super) fn add<T: Send + Sync + 'static>(&self, of: &'static str, value: T) {
            self.0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push((of, Box::new(value)));
        }
        /// C has got another in place of what it had by this function.
        pub(super) fn release_all_but_last(&self, of: &'static str) {
            self.release_but(of, 1);
        }
        /// C has forgotten what it had by this function.
        pub(super) fn release(&self, of: &'static str) {
            self.release_but(of, 0);
        }
        fn release_but(&self, of: &'static str, last: usize) {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let count = all.iter().filter(|(by, _)| *by == of).count();
            let mut release = count.saturating_sub(last);
            let is_released = |(by, _): &mut Entry| {
                let is = *by == of && release > 0;
                release -= usize::from(is);
                is
            };
            let released: Vec<_> = all.extract_if(.., is_released).collect();
            drop(all);
            drop(released);
        }
    }

    /// A closure that runs on this thread, and must not use some handles.
    struct Running<'a> {
        closure: &'static str,
        may_use: &'static [&'static str],
        handles: &'a [usize],
        /// The one in whose run this one runs, or NULL.
        outer: *const Running<'static>,
    }
    thread_local! {
        static INNERMOST : Cell < * const Running < 'static >> = const {
        Cell::new(std::ptr::null()) };
    }

    /// Runs a closure that must not use these handles, but for the functions that it may use.
    pub(super) fn without<R>(
        handles: &[usize],
        closure: &'static str,
        may_use: &'static [&'static str],
        run: impl FnOnce() -> R,
    ) -> R {
        struct Ends(*const Running<'static>);
        impl Drop for Ends {
            fn drop(&mut self) {
                INNERMOST.set(self.0);
            }
        }
        let outer = INNERMOST.get();
        let running = Running {
            closure,
            may_use,
            handles,
            outer,
        };
        let _ends = Ends(outer);
        INNERMOST.set(std::ptr::from_ref(&running).cast());
        run()
    }

    /// A closure whose end C brings about, perhaps in the middle of something: what it captured must not use the handles either.
    pub(super) struct Ending<F, const N: usize> {
        closure: ManuallyDrop<F>,
        handles: [usize; N],
        name: &'static str,
        may_use: &'static [&'static str],
    }

    impl<F, const N: usize> Ending<F, N> {
        pub(super) fn new(
            closure: F,
            handles: [usize; N],
            name: &'static str,
            may_use: &'static [&'static str],
        ) -> Self {
            Ending {
                closure: ManuallyDrop::new(closure),
                handles,
                name,
                may_use,
            }
        }
        pub(super) fn run<R>(&self, run: impl FnOnce(&F) -> R) -> R {
            without(&self.handles, self.name, self.may_use, || run(&self.closure))
        }
    }

    impl<F, const N: usize> Drop for Ending<F, N> {
        fn drop(&mut self) {
            let closure = &mut self.closure;
            without(
                &self.handles,
                self.name,
                self.may_use,
                || unsafe {
                    // SAFETY: nobody uses the closure after this, and it is dropped nowhere else.
                    ManuallyDrop::drop(closure);
                },
            );
        }
    }

    /// The closure that runs on this thread and must not call this function of this handle.
    #[inline]
    pub(super) fn refuses(handle: usize, function: &str) -> Option<&'static str> {
        let innermost = INNERMOST.get();
        match innermost.is_null() {
            true => None,
            false => refuses_slow(innermost, handle, function),
        }
    }

    #[cold]
    fn refuses_slow(
        innermost: *const Running<'static>,
        handle: usize,
        function: &str,
    ) -> Option<&'static str> {
        let mut at = innermost;
        while let Some(running) = unsafe {
            // SAFETY: each stands on this thread's stack, in a `without` that has not returned; it is taken off the list when that does.
            at.as_ref()
        } {
            if running.handles.contains(&handle) && !running.may_use.contains(&function)
            {
                return Some(running.closure);
            }
            at = running.outer;
        }
        None
    }

    /// This function of this handle is about to be called.
    ///
    /// # Panics
    /// If a closure calls it that must not.
    #[inline]
    pub(super) fn may_use(handle: usize, function: &str) {
        if let Some(closure) = refuses(handle, function) {
            panic!(
                "`{function}` was called by the closure of `{closure}`, which must not use the handle that it is called for; do it when C has returned"
            );
        }
    }

    /// A handle is dropped by a closure that must not end it: C goes on with it, and nobody ends it any more.
    #[cold]
    pub(super) fn lost(closure: &str, function: &str) {
        if !std::thread::panicking() {
            panic!(
                "`{function}` was called by the closure of `{closure}`, which must not use the handle that it is called for; what was dropped is lost, and C goes on with it"
            );
        }
    }
    thread_local! {
        static HERE : Cell < u8 > = const { Cell::new(0) };
    }

    /// A lock that its owner may take again: a callback may use the handle that it is called for.
    pub(super) struct Lock {
        mutex: Mutex<()>,
        /// The thread that has it, by the address of something of its own; 0 if none has.
        owner: AtomicUsize,
    }

    impl Lock {
        pub(super) const fn new() -> Lock {
            Lock {
                mutex: Mutex::new(()),
                owner: AtomicUsize::new(0),
            }
        }
        pub(super) fn with<R>(&self, work: impl FnOnce() -> R) -> R {
            let here = HERE.with(|here| std::ptr::from_ref(here).addr());
            if self.owner.load(Ordering::Relaxed) == here {
                return work();
            }
            let _held = self.mutex.lock().unwrap_or_else(PoisonError::into_inner);
            self.owner.store(here, Ordering::Relaxed);
            let _owner = Owner(&self.owner);
            work()
        }
    }
    struct Owner<'a>(&'a AtomicUsize);
    impl Drop for Owner<'_> {
        fn drop(&mut self) {
            self.0.store(0, Ordering::Relaxed);
        }
    }
}

/// The C functions behind the safe ones.
#[allow(
    unsafe_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    improper_ctypes,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    clippy::wildcard_imports,
    rustdoc::all,
    reason = "names, types and comments are C's"
)]
mod sys {
    use super::raw::*;
    #[cffi::cffi]
    unsafe extern "C" {
        pub(super) fn sqlite3_libversion_number() -> ::std::ffi::c_int;
        pub(super) fn sqlite3_threadsafe() -> ::std::ffi::c_int;
        pub(super) fn sqlite3_close_v2(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_last_insert_rowid(arg1: *mut sqlite3) -> sqlite3_int64;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_changes(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_total_changes(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_interrupt(arg1: *mut sqlite3);
        #[cffi(nocallback)]
        pub(super) fn sqlite3_busy_timeout(
            arg1: *mut sqlite3,
            ms: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn sqlite3_bind_blob(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: *const ::std::ffi::c_void,
            n: ::std::ffi::c_int,
            arg5: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_bind_double(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: f64,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_bind_int(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_bind_int64(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: sqlite3_int64,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_bind_null(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn sqlite3_bind_text(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: *const ::std::ffi::c_char,
            arg4: ::std::ffi::c_int,
            arg5: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_bind_parameter_index(
            arg1: *mut sqlite3_stmt,
            zName: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_clear_bindings(
            arg1: *mut sqlite3_stmt,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_column_count(
            pStmt: *mut sqlite3_stmt,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_column_name(
            arg1: *mut sqlite3_stmt,
            N: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        pub(super) fn sqlite3_step(arg1: *mut sqlite3_stmt) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_column_double(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> f64;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_column_int(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_column_int64(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> sqlite3_int64;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_column_text(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_uchar;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_column_type(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        pub(super) fn sqlite3_finalize(pStmt: *mut sqlite3_stmt) -> ::std::ffi::c_int;
        pub(super) fn sqlite3_reset(pStmt: *mut sqlite3_stmt) -> ::std::ffi::c_int;
        #[cffi(nocallback)]
        pub(super) fn sqlite3_get_autocommit(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        #[cffi(leaf)]
        pub(super) fn cffi_get_SQLITE_TRANSIENT() -> ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void),
        >;
    }
}

///What has no safe form: C's types and constants, and every function of which nothing is known that would make it safe.
#[allow(
    unsafe_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    improper_ctypes,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    clippy::wildcard_imports,
    rustdoc::all,
    reason = "names, types and comments are C's"
)]
pub mod raw {
    pub const SQLITE_VERSION: &::std::ffi::CStr = c"3.54.1";
    pub const SQLITE_VERSION_NUMBER: ::std::ffi::c_int = 3054001;
    pub const SQLITE_SOURCE_ID: &::std::ffi::CStr = c"2026-10-16 14:45:20 555e07ef33f69a0957d24d8e555b702464a131d6f1607f4c3c1e4551e8e6ca76";
    pub const SQLITE_SCM_BRANCH: &::std::ffi::CStr = c"branch-3.54";
    pub const SQLITE_SCM_TAGS: &::std::ffi::CStr = c"release version-3.54.1";
    pub const SQLITE_SCM_DATETIME: &::std::ffi::CStr = c"2026-10-16T14:45:20.546Z";
    pub const SQLITE_OK: ::std::ffi::c_int = 0;
    pub const SQLITE_ERROR: ::std::ffi::c_int = 1;
    pub const SQLITE_INTERNAL: ::std::ffi::c_int = 2;
    pub const SQLITE_PERM: ::std::ffi::c_int = 3;
    pub const SQLITE_ABORT: ::std::ffi::c_int = 4;
    pub const SQLITE_BUSY: ::std::ffi::c_int = 5;
    pub const SQLITE_LOCKED: ::std::ffi::c_int = 6;
    pub const SQLITE_NOMEM: ::std::ffi::c_int = 7;
    pub const SQLITE_READONLY: ::std::ffi::c_int = 8;
    pub const SQLITE_INTERRUPT: ::std::ffi::c_int = 9;
    pub const SQLITE_IOERR: ::std::ffi::c_int = 10;
    pub const SQLITE_CORRUPT: ::std::ffi::c_int = 11;
    pub const SQLITE_NOTFOUND: ::std::ffi::c_int = 12;
    pub const SQLITE_FULL: ::std::ffi::c_int = 13;
    pub const SQLITE_CANTOPEN: ::std::ffi::c_int = 14;
    pub const SQLITE_PROTOCOL: ::std::ffi::c_int = 15;
    pub const SQLITE_EMPTY: ::std::ffi::c_int = 16;
    pub const SQLITE_SCHEMA: ::std::ffi::c_int = 17;
    pub const SQLITE_TOOBIG: ::std::ffi::c_int = 18;
    pub const SQLITE_CONSTRAINT: ::std::ffi::c_int = 19;
    pub const SQLITE_MISMATCH: ::std::ffi::c_int = 20;
    pub const SQLITE_MISUSE: ::std::ffi::c_int = 21;
    pub const SQLITE_NOLFS: ::std::ffi::c_int = 22;
    pub const SQLITE_AUTH: ::std::ffi::c_int = 23;
    pub const SQLITE_FORMAT: ::std::ffi::c_int = 24;
    pub const SQLITE_RANGE: ::std::ffi::c_int = 25;
    pub const SQLITE_NOTADB: ::std::ffi::c_int = 26;
    pub const SQLITE_NOTICE: ::std::ffi::c_int = 27;
    pub const SQLITE_WARNING: ::std::ffi::c_int = 28;
    pub const SQLITE_ROW: ::std::ffi::c_int = 100;
    pub const SQLITE_DONE: ::std::ffi::c_int = 101;
    pub const SQLITE_ERROR_MISSING_COLLSEQ: ::std::ffi::c_int = 257;
    pub const SQLITE_ERROR_RETRY: ::std::ffi::c_int = 513;
    pub const SQLITE_ERROR_SNAPSHOT: ::std::ffi::c_int = 769;
    pub const SQLITE_ERROR_RESERVESIZE: ::std::ffi::c_int = 1025;
    pub const SQLITE_ERROR_KEY: ::std::ffi::c_int = 1281;
    pub const SQLITE_ERROR_UNABLE: ::std::ffi::c_int = 1537;
    pub const SQLITE_IOERR_READ: ::std::ffi::c_int = 266;
    pub const SQLITE_IOERR_SHORT_READ: ::std::ffi::c_int = 522;
    pub const SQLITE_IOERR_WRITE: ::std::ffi::c_int = 778;
    pub const SQLITE_IOERR_FSYNC: ::std::ffi::c_int = 1034;
    pub const SQLITE_IOERR_DIR_FSYNC: ::std::ffi::c_int = 1290;
    pub const SQLITE_IOERR_TRUNCATE: ::std::ffi::c_int = 1546;
    pub const SQLITE_IOERR_FSTAT: ::std::ffi::c_int = 1802;
    pub const SQLITE_IOERR_UNLOCK: ::std::ffi::c_int = 2058;
    pub const SQLITE_IOERR_RDLOCK: ::std::ffi::c_int = 2314;
    pub const SQLITE_IOERR_DELETE: ::std::ffi::c_int = 2570;
    pub const SQLITE_IOERR_BLOCKED: ::std::ffi::c_int = 2826;
    pub const SQLITE_IOERR_NOMEM: ::std::ffi::c_int = 3082;
    pub const SQLITE_IOERR_ACCESS: ::std::ffi::c_int = 3338;
    pub const SQLITE_IOERR_CHECKRESERVEDLOCK: ::std::ffi::c_int = 3594;
    pub const SQLITE_IOERR_LOCK: ::std::ffi::c_int = 3850;
    pub const SQLITE_IOERR_CLOSE: ::std::ffi::c_int = 4106;
    pub const SQLITE_IOERR_DIR_CLOSE: ::std::ffi::c_int = 4362;
    pub const SQLITE_IOERR_SHMOPEN: ::std::ffi::c_int = 4618;
    pub const SQLITE_IOERR_SHMSIZE: ::std::ffi::c_int = 4874;
    pub const SQLITE_IOERR_SHMLOCK: ::std::ffi::c_int = 5130;
    pub const SQLITE_IOERR_SHMMAP: ::std::ffi::c_int = 5386;
    pub const SQLITE_IOERR_SEEK: ::std::ffi::c_int = 5642;
    pub const SQLITE_IOERR_DELETE_NOENT: ::std::ffi::c_int = 5898;
    pub const SQLITE_IOERR_MMAP: ::std::ffi::c_int = 6154;
    pub const SQLITE_IOERR_GETTEMPPATH: ::std::ffi::c_int = 6410;
    pub const SQLITE_IOERR_CONVPATH: ::std::ffi::c_int = 6666;
    pub const SQLITE_IOERR_VNODE: ::std::ffi::c_int = 6922;
    pub const SQLITE_IOERR_AUTH: ::std::ffi::c_int = 7178;
    pub const SQLITE_IOERR_BEGIN_ATOMIC: ::std::ffi::c_int = 7434;
    pub const SQLITE_IOERR_COMMIT_ATOMIC: ::std::ffi::c_int = 7690;
    pub const SQLITE_IOERR_ROLLBACK_ATOMIC: ::std::ffi::c_int = 7946;
    pub const SQLITE_IOERR_DATA: ::std::ffi::c_int = 8202;
    pub const SQLITE_IOERR_CORRUPTFS: ::std::ffi::c_int = 8458;
    pub const SQLITE_IOERR_IN_PAGE: ::std::ffi::c_int = 8714;
    pub const SQLITE_IOERR_BADKEY: ::std::ffi::c_int = 8970;
    pub const SQLITE_IOERR_CODEC: ::std::ffi::c_int = 9226;
    pub const SQLITE_LOCKED_SHAREDCACHE: ::std::ffi::c_int = 262;
    pub const SQLITE_LOCKED_VTAB: ::std::ffi::c_int = 518;
    pub const SQLITE_BUSY_RECOVERY: ::std::ffi::c_int = 261;
    pub const SQLITE_BUSY_SNAPSHOT: ::std::ffi::c_int = 517;
    pub const SQLITE_BUSY_TIMEOUT: ::std::ffi::c_int = 773;
    pub const SQLITE_CANTOPEN_NOTEMPDIR: ::std::ffi::c_int = 270;
    pub const SQLITE_CANTOPEN_ISDIR: ::std::ffi::c_int = 526;
    pub const SQLITE_CANTOPEN_FULLPATH: ::std::ffi::c_int = 782;
    pub const SQLITE_CANTOPEN_CONVPATH: ::std::ffi::c_int = 1038;
    pub const SQLITE_CANTOPEN_DIRTYWAL: ::std::ffi::c_int = 1294;
    pub const SQLITE_CANTOPEN_SYMLINK: ::std::ffi::c_int = 1550;
    pub const SQLITE_CORRUPT_VTAB: ::std::ffi::c_int = 267;
    pub const SQLITE_CORRUPT_SEQUENCE: ::std::ffi::c_int = 523;
    pub const SQLITE_CORRUPT_INDEX: ::std::ffi::c_int = 779;
    pub const SQLITE_READONLY_RECOVERY: ::std::ffi::c_int = 264;
    pub const SQLITE_READONLY_CANTLOCK: ::std::ffi::c_int = 520;
    pub const SQLITE_READONLY_ROLLBACK: ::std::ffi::c_int = 776;
    pub const SQLITE_READONLY_DBMOVED: ::std::ffi::c_int = 1032;
    pub const SQLITE_READONLY_CANTINIT: ::std::ffi::c_int = 1288;
    pub const SQLITE_READONLY_DIRECTORY: ::std::ffi::c_int = 1544;
    pub const SQLITE_ABORT_ROLLBACK: ::std::ffi::c_int = 516;
    pub const SQLITE_CONSTRAINT_CHECK: ::std::ffi::c_int = 275;
    pub const SQLITE_CONSTRAINT_COMMITHOOK: ::std::ffi::c_int = 531;
    pub const SQLITE_CONSTRAINT_FOREIGNKEY: ::std::ffi::c_int = 787;
    pub const SQLITE_CONSTRAINT_FUNCTION: ::std::ffi::c_int = 1043;
    pub const SQLITE_CONSTRAINT_NOTNULL: ::std::ffi::c_int = 1299;
    pub const SQLITE_CONSTRAINT_PRIMARYKEY: ::std::ffi::c_int = 1555;
    pub const SQLITE_CONSTRAINT_TRIGGER: ::std::ffi::c_int = 1811;
    pub const SQLITE_CONSTRAINT_UNIQUE: ::std::ffi::c_int = 2067;
    pub const SQLITE_CONSTRAINT_VTAB: ::std::ffi::c_int = 2323;
    pub const SQLITE_CONSTRAINT_ROWID: ::std::ffi::c_int = 2579;
    pub const SQLITE_CONSTRAINT_PINNED: ::std::ffi::c_int = 2835;
    pub const SQLITE_CONSTRAINT_DATATYPE: ::std::ffi::c_int = 3091;
    pub const SQLITE_NOTICE_RECOVER_WAL: ::std::ffi::c_int = 283;
    pub const SQLITE_NOTICE_RECOVER_ROLLBACK: ::std::ffi::c_int = 539;
    pub const SQLITE_NOTICE_RBU: ::std::ffi::c_int = 795;
    pub const SQLITE_WARNING_AUTOINDEX: ::std::ffi::c_int = 284;
    pub const SQLITE_AUTH_USER: ::std::ffi::c_int = 279;
    pub const SQLITE_OK_LOAD_PERMANENTLY: ::std::ffi::c_int = 256;
    pub const SQLITE_OK_SYMLINK: ::std::ffi::c_int = 512;
    pub const SQLITE_OPEN_READONLY: ::std::ffi::c_int = 1;
    pub const SQLITE_OPEN_READWRITE: ::std::ffi::c_int = 2;
    pub const SQLITE_OPEN_CREATE: ::std::ffi::c_int = 4;
    pub const SQLITE_OPEN_DELETEONCLOSE: ::std::ffi::c_int = 8;
    pub const SQLITE_OPEN_EXCLUSIVE: ::std::ffi::c_int = 16;
    pub const SQLITE_OPEN_AUTOPROXY: ::std::ffi::c_int = 32;
    pub const SQLITE_OPEN_URI: ::std::ffi::c_int = 64;
    pub const SQLITE_OPEN_MEMORY: ::std::ffi::c_int = 128;
    pub const SQLITE_OPEN_MAIN_DB: ::std::ffi::c_int = 256;
    pub const SQLITE_OPEN_TEMP_DB: ::std::ffi::c_int = 512;
    pub const SQLITE_OPEN_TRANSIENT_DB: ::std::ffi::c_int = 1024;
    pub const SQLITE_OPEN_MAIN_JOURNAL: ::std::ffi::c_int = 2048;
    pub const SQLITE_OPEN_TEMP_JOURNAL: ::std::ffi::c_int = 4096;
    pub const SQLITE_OPEN_SUBJOURNAL: ::std::ffi::c_int = 8192;
    pub const SQLITE_OPEN_SUPER_JOURNAL: ::std::ffi::c_int = 16384;
    pub const SQLITE_OPEN_NOMUTEX: ::std::ffi::c_int = 32768;
    pub const SQLITE_OPEN_FULLMUTEX: ::std::ffi::c_int = 65536;
    pub const SQLITE_OPEN_SHAREDCACHE: ::std::ffi::c_int = 131072;
    pub const SQLITE_OPEN_PRIVATECACHE: ::std::ffi::c_int = 262144;
    pub const SQLITE_OPEN_WAL: ::std::ffi::c_int = 524288;
    pub const SQLITE_OPEN_NOFOLLOW: ::std::ffi::c_int = 16777216;
    pub const SQLITE_OPEN_EXRESCODE: ::std::ffi::c_int = 33554432;
    pub const SQLITE_OPEN_MASTER_JOURNAL: ::std::ffi::c_int = 16384;
    pub const SQLITE_IOCAP_ATOMIC: ::std::ffi::c_int = 1;
    pub const SQLITE_IOCAP_ATOMIC512: ::std::ffi::c_int = 2;
    pub const SQLITE_IOCAP_ATOMIC1K: ::std::ffi::c_int = 4;
    pub const SQLITE_IOCAP_ATOMIC2K: ::std::ffi::c_int = 8;
    pub const SQLITE_IOCAP_ATOMIC4K: ::std::ffi::c_int = 16;
    pub const SQLITE_IOCAP_ATOMIC8K: ::std::ffi::c_int = 32;
    pub const SQLITE_IOCAP_ATOMIC16K: ::std::ffi::c_int = 64;
    pub const SQLITE_IOCAP_ATOMIC32K: ::std::ffi::c_int = 128;
    pub const SQLITE_IOCAP_ATOMIC64K: ::std::ffi::c_int = 256;
    pub const SQLITE_IOCAP_SAFE_APPEND: ::std::ffi::c_int = 512;
    pub const SQLITE_IOCAP_SEQUENTIAL: ::std::ffi::c_int = 1024;
    pub const SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN: ::std::ffi::c_int = 2048;
    pub const SQLITE_IOCAP_POWERSAFE_OVERWRITE: ::std::ffi::c_int = 4096;
    pub const SQLITE_IOCAP_IMMUTABLE: ::std::ffi::c_int = 8192;
    pub const SQLITE_IOCAP_BATCH_ATOMIC: ::std::ffi::c_int = 16384;
    pub const SQLITE_IOCAP_SUBPAGE_READ: ::std::ffi::c_int = 32768;
    pub const SQLITE_LOCK_NONE: ::std::ffi::c_int = 0;
    pub const SQLITE_LOCK_SHARED: ::std::ffi::c_int = 1;
    pub const SQLITE_LOCK_RESERVED: ::std::ffi::c_int = 2;
    pub const SQLITE_LOCK_PENDING: ::std::ffi::c_int = 3;
    pub const SQLITE_LOCK_EXCLUSIVE: ::std::ffi::c_int = 4;
    pub const SQLITE_SYNC_NORMAL: ::std::ffi::c_int = 2;
    pub const SQLITE_SYNC_FULL: ::std::ffi::c_int = 3;
    pub const SQLITE_SYNC_DATAONLY: ::std::ffi::c_int = 16;
    pub const SQLITE_FCNTL_LOCKSTATE: ::std::ffi::c_int = 1;
    pub const SQLITE_FCNTL_GET_LOCKPROXYFILE: ::std::ffi::c_int = 2;
    pub const SQLITE_FCNTL_SET_LOCKPROXYFILE: ::std::ffi::c_int = 3;
    pub const SQLITE_FCNTL_LAST_ERRNO: ::std::ffi::c_int = 4;
    pub const SQLITE_FCNTL_SIZE_HINT: ::std::ffi::c_int = 5;
    pub const SQLITE_FCNTL_CHUNK_SIZE: ::std::ffi::c_int = 6;
    pub const SQLITE_FCNTL_FILE_POINTER: ::std::ffi::c_int = 7;
    pub const SQLITE_FCNTL_SYNC_OMITTED: ::std::ffi::c_int = 8;
    pub const SQLITE_FCNTL_WIN32_AV_RETRY: ::std::ffi::c_int = 9;
    pub const SQLITE_FCNTL_PERSIST_WAL: ::std::ffi::c_int = 10;
    pub const SQLITE_FCNTL_OVERWRITE: ::std::ffi::c_int = 11;
    pub const SQLITE_FCNTL_VFSNAME: ::std::ffi::c_int = 12;
    pub const SQLITE_FCNTL_POWERSAFE_OVERWRITE: ::std::ffi::c_int = 13;
    pub const SQLITE_FCNTL_PRAGMA: ::std::ffi::c_int = 14;
    pub const SQLITE_FCNTL_BUSYHANDLER: ::std::ffi::c_int = 15;
    pub const SQLITE_FCNTL_TEMPFILENAME: ::std::ffi::c_int = 16;
    pub const SQLITE_FCNTL_MMAP_SIZE: ::std::ffi::c_int = 18;
    pub const SQLITE_FCNTL_TRACE: ::std::ffi::c_int = 19;
    pub const SQLITE_FCNTL_HAS_MOVED: ::std::ffi::c_int = 20;
    pub const SQLITE_FCNTL_SYNC: ::std::ffi::c_int = 21;
    pub const SQLITE_FCNTL_COMMIT_PHASETWO: ::std::ffi::c_int = 22;
    pub const SQLITE_FCNTL_WIN32_SET_HANDLE: ::std::ffi::c_int = 23;
    pub const SQLITE_FCNTL_WAL_BLOCK: ::std::ffi::c_int = 24;
    pub const SQLITE_FCNTL_ZIPVFS: ::std::ffi::c_int = 25;
    pub const SQLITE_FCNTL_RBU: ::std::ffi::c_int = 26;
    pub const SQLITE_FCNTL_VFS_POINTER: ::std::ffi::c_int = 27;
    pub const SQLITE_FCNTL_JOURNAL_POINTER: ::std::ffi::c_int = 28;
    pub const SQLITE_FCNTL_WIN32_GET_HANDLE: ::std::ffi::c_int = 29;
    pub const SQLITE_FCNTL_PDB: ::std::ffi::c_int = 30;
    pub const SQLITE_FCNTL_BEGIN_ATOMIC_WRITE: ::std::ffi::c_int = 31;
    pub const SQLITE_FCNTL_COMMIT_ATOMIC_WRITE: ::std::ffi::c_int = 32;
    pub const SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE: ::std::ffi::c_int = 33;
    pub const SQLITE_FCNTL_LOCK_TIMEOUT: ::std::ffi::c_int = 34;
    pub const SQLITE_FCNTL_DATA_VERSION: ::std::ffi::c_int = 35;
    pub const SQLITE_FCNTL_SIZE_LIMIT: ::std::ffi::c_int = 36;
    pub const SQLITE_FCNTL_CKPT_DONE: ::std::ffi::c_int = 37;
    pub const SQLITE_FCNTL_RESERVE_BYTES: ::std::ffi::c_int = 38;
    pub const SQLITE_FCNTL_CKPT_START: ::std::ffi::c_int = 39;
    pub const SQLITE_FCNTL_EXTERNAL_READER: ::std::ffi::c_int = 40;
    pub const SQLITE_FCNTL_CKSM_FILE: ::std::ffi::c_int = 41;
    pub const SQLITE_FCNTL_RESET_CACHE: ::std::ffi::c_int = 42;
    pub const SQLITE_FCNTL_NULL_IO: ::std::ffi::c_int = 43;
    pub const SQLITE_FCNTL_BLOCK_ON_CONNECT: ::std::ffi::c_int = 44;
    pub const SQLITE_FCNTL_FILESTAT: ::std::ffi::c_int = 45;
    pub const SQLITE_GET_LOCKPROXYFILE: ::std::ffi::c_int = 2;
    pub const SQLITE_SET_LOCKPROXYFILE: ::std::ffi::c_int = 3;
    pub const SQLITE_LAST_ERRNO: ::std::ffi::c_int = 4;
    pub const SQLITE_ACCESS_EXISTS: ::std::ffi::c_int = 0;
    pub const SQLITE_ACCESS_READWRITE: ::std::ffi::c_int = 1;
    pub const SQLITE_ACCESS_READ: ::std::ffi::c_int = 2;
    pub const SQLITE_SHM_UNLOCK: ::std::ffi::c_int = 1;
    pub const SQLITE_SHM_LOCK: ::std::ffi::c_int = 2;
    pub const SQLITE_SHM_SHARED: ::std::ffi::c_int = 4;
    pub const SQLITE_SHM_EXCLUSIVE: ::std::ffi::c_int = 8;
    pub const SQLITE_SHM_NLOCK: ::std::ffi::c_int = 8;
    pub const SQLITE_CONFIG_SINGLETHREAD: ::std::ffi::c_int = 1;
    pub const SQLITE_CONFIG_MULTITHREAD: ::std::ffi::c_int = 2;
    pub const SQLITE_CONFIG_SERIALIZED: ::std::ffi::c_int = 3;
    pub const SQLITE_CONFIG_MALLOC: ::std::ffi::c_int = 4;
    pub const SQLITE_CONFIG_GETMALLOC: ::std::ffi::c_int = 5;
    pub const SQLITE_CONFIG_SCRATCH: ::std::ffi::c_int = 6;
    pub const SQLITE_CONFIG_PAGECACHE: ::std::ffi::c_int = 7;
    pub const SQLITE_CONFIG_HEAP: ::std::ffi::c_int = 8;
    pub const SQLITE_CONFIG_MEMSTATUS: ::std::ffi::c_int = 9;
    pub const SQLITE_CONFIG_MUTEX: ::std::ffi::c_int = 10;
    pub const SQLITE_CONFIG_GETMUTEX: ::std::ffi::c_int = 11;
    pub const SQLITE_CONFIG_LOOKASIDE: ::std::ffi::c_int = 13;
    pub const SQLITE_CONFIG_PCACHE: ::std::ffi::c_int = 14;
    pub const SQLITE_CONFIG_GETPCACHE: ::std::ffi::c_int = 15;
    pub const SQLITE_CONFIG_LOG: ::std::ffi::c_int = 16;
    pub const SQLITE_CONFIG_URI: ::std::ffi::c_int = 17;
    pub const SQLITE_CONFIG_PCACHE2: ::std::ffi::c_int = 18;
    pub const SQLITE_CONFIG_GETPCACHE2: ::std::ffi::c_int = 19;
    pub const SQLITE_CONFIG_COVERING_INDEX_SCAN: ::std::ffi::c_int = 20;
    pub const SQLITE_CONFIG_SQLLOG: ::std::ffi::c_int = 21;
    pub const SQLITE_CONFIG_MMAP_SIZE: ::std::ffi::c_int = 22;
    pub const SQLITE_CONFIG_WIN32_HEAPSIZE: ::std::ffi::c_int = 23;
    pub const SQLITE_CONFIG_PCACHE_HDRSZ: ::std::ffi::c_int = 24;
    pub const SQLITE_CONFIG_PMASZ: ::std::ffi::c_int = 25;
    pub const SQLITE_CONFIG_STMTJRNL_SPILL: ::std::ffi::c_int = 26;
    pub const SQLITE_CONFIG_SMALL_MALLOC: ::std::ffi::c_int = 27;
    pub const SQLITE_CONFIG_SORTERREF_SIZE: ::std::ffi::c_int = 28;
    pub const SQLITE_CONFIG_MEMDB_MAXSIZE: ::std::ffi::c_int = 29;
    pub const SQLITE_CONFIG_ROWID_IN_VIEW: ::std::ffi::c_int = 30;
    pub const SQLITE_DBCONFIG_MAINDBNAME: ::std::ffi::c_int = 1000;
    pub const SQLITE_DBCONFIG_LOOKASIDE: ::std::ffi::c_int = 1001;
    pub const SQLITE_DBCONFIG_ENABLE_FKEY: ::std::ffi::c_int = 1002;
    pub const SQLITE_DBCONFIG_ENABLE_TRIGGER: ::std::ffi::c_int = 1003;
    pub const SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER: ::std::ffi::c_int = 1004;
    pub const SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION: ::std::ffi::c_int = 1005;
    pub const SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE: ::std::ffi::c_int = 1006;
    pub const SQLITE_DBCONFIG_ENABLE_QPSG: ::std::ffi::c_int = 1007;
    pub const SQLITE_DBCONFIG_TRIGGER_EQP: ::std::ffi::c_int = 1008;
    pub const SQLITE_DBCONFIG_RESET_DATABASE: ::std::ffi::c_int = 1009;
    pub const SQLITE_DBCONFIG_DEFENSIVE: ::std::ffi::c_int = 1010;
    pub const SQLITE_DBCONFIG_WRITABLE_SCHEMA: ::std::ffi::c_int = 1011;
    pub const SQLITE_DBCONFIG_LEGACY_ALTER_TABLE: ::std::ffi::c_int = 1012;
    pub const SQLITE_DBCONFIG_DQS_DML: ::std::ffi::c_int = 1013;
    pub const SQLITE_DBCONFIG_DQS_DDL: ::std::ffi::c_int = 1014;
    pub const SQLITE_DBCONFIG_ENABLE_VIEW: ::std::ffi::c_int = 1015;
    pub const SQLITE_DBCONFIG_LEGACY_FILE_FORMAT: ::std::ffi::c_int = 1016;
    pub const SQLITE_DBCONFIG_TRUSTED_SCHEMA: ::std::ffi::c_int = 1017;
    pub const SQLITE_DBCONFIG_STMT_SCANSTATUS: ::std::ffi::c_int = 1018;
    pub const SQLITE_DBCONFIG_REVERSE_SCANORDER: ::std::ffi::c_int = 1019;
    pub const SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE: ::std::ffi::c_int = 1020;
    pub const SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE: ::std::ffi::c_int = 1021;
    pub const SQLITE_DBCONFIG_ENABLE_COMMENTS: ::std::ffi::c_int = 1022;
    pub const SQLITE_DBCONFIG_FP_DIGITS: ::std::ffi::c_int = 1023;
    pub const SQLITE_DBCONFIG_MAX: ::std::ffi::c_int = 1023;
    pub const SQLITE_SETLK_BLOCK_ON_CONNECT: ::std::ffi::c_int = 1;
    pub const SQLITE_DENY: ::std::ffi::c_int = 1;
    pub const SQLITE_IGNORE: ::std::ffi::c_int = 2;
    pub const SQLITE_CREATE_INDEX: ::std::ffi::c_int = 1;
    pub const SQLITE_CREATE_TABLE: ::std::ffi::c_int = 2;
    pub const SQLITE_CREATE_TEMP_INDEX: ::std::ffi::c_int = 3;
    pub const SQLITE_CREATE_TEMP_TABLE: ::std::ffi::c_int = 4;
    pub const SQLITE_CREATE_TEMP_TRIGGER: ::std::ffi::c_int = 5;
    pub const SQLITE_CREATE_TEMP_VIEW: ::std::ffi::c_int = 6;
    pub const SQLITE_CREATE_TRIGGER: ::std::ffi::c_int = 7;
    pub const SQLITE_CREATE_VIEW: ::std::ffi::c_int = 8;
    pub const SQLITE_DELETE: ::std::ffi::c_int = 9;
    pub const SQLITE_DROP_INDEX: ::std::ffi::c_int = 10;
    pub const SQLITE_DROP_TABLE: ::std::ffi::c_int = 11;
    pub const SQLITE_DROP_TEMP_INDEX: ::std::ffi::c_int = 12;
    pub const SQLITE_DROP_TEMP_TABLE: ::std::ffi::c_int = 13;
    pub const SQLITE_DROP_TEMP_TRIGGER: ::std::ffi::c_int = 14;
    pub const SQLITE_DROP_TEMP_VIEW: ::std::ffi::c_int = 15;
    pub const SQLITE_DROP_TRIGGER: ::std::ffi::c_int = 16;
    pub const SQLITE_DROP_VIEW: ::std::ffi::c_int = 17;
    pub const SQLITE_INSERT: ::std::ffi::c_int = 18;
    pub const SQLITE_PRAGMA: ::std::ffi::c_int = 19;
    pub const SQLITE_READ: ::std::ffi::c_int = 20;
    pub const SQLITE_SELECT: ::std::ffi::c_int = 21;
    pub const SQLITE_TRANSACTION: ::std::ffi::c_int = 22;
    pub const SQLITE_UPDATE: ::std::ffi::c_int = 23;
    pub const SQLITE_ATTACH: ::std::ffi::c_int = 24;
    pub const SQLITE_DETACH: ::std::ffi::c_int = 25;
    pub const SQLITE_ALTER_TABLE: ::std::ffi::c_int = 26;
    pub const SQLITE_REINDEX: ::std::ffi::c_int = 27;
    pub const SQLITE_ANALYZE: ::std::ffi::c_int = 28;
    pub const SQLITE_CREATE_VTABLE: ::std::ffi::c_int = 29;
    pub const SQLITE_DROP_VTABLE: ::std::ffi::c_int = 30;
    pub const SQLITE_FUNCTION: ::std::ffi::c_int = 31;
    pub const SQLITE_SAVEPOINT: ::std::ffi::c_int = 32;
    pub const SQLITE_RECURSIVE: ::std::ffi::c_int = 33;
    pub const SQLITE_TRACE_STMT: ::std::ffi::c_int = 1;
    pub const SQLITE_TRACE_PROFILE: ::std::ffi::c_int = 2;
    pub const SQLITE_TRACE_ROW: ::std::ffi::c_int = 4;
    pub const SQLITE_TRACE_CLOSE: ::std::ffi::c_int = 8;
    pub const SQLITE_LIMIT_LENGTH: ::std::ffi::c_int = 0;
    pub const SQLITE_LIMIT_SQL_LENGTH: ::std::ffi::c_int = 1;
    pub const SQLITE_LIMIT_COLUMN: ::std::ffi::c_int = 2;
    pub const SQLITE_LIMIT_EXPR_DEPTH: ::std::ffi::c_int = 3;
    pub const SQLITE_LIMIT_COMPOUND_SELECT: ::std::ffi::c_int = 4;
    pub const SQLITE_LIMIT_VDBE_OP: ::std::ffi::c_int = 5;
    pub const SQLITE_LIMIT_FUNCTION_ARG: ::std::ffi::c_int = 6;
    pub const SQLITE_LIMIT_ATTACHED: ::std::ffi::c_int = 7;
    pub const SQLITE_LIMIT_LIKE_PATTERN_LENGTH: ::std::ffi::c_int = 8;
    pub const SQLITE_LIMIT_VARIABLE_NUMBER: ::std::ffi::c_int = 9;
    pub const SQLITE_LIMIT_TRIGGER_DEPTH: ::std::ffi::c_int = 10;
    pub const SQLITE_LIMIT_WORKER_THREADS: ::std::ffi::c_int = 11;
    pub const SQLITE_LIMIT_PARSER_DEPTH: ::std::ffi::c_int = 12;
    pub const SQLITE_LIMIT_SCHEMA: ::std::ffi::c_int = 13;
    pub const SQLITE_LIMIT_TRIGGER_STEPS: ::std::ffi::c_int = 14;
    pub const SQLITE_PREPARE_PERSISTENT: ::std::ffi::c_int = 1;
    pub const SQLITE_PREPARE_NORMALIZE: ::std::ffi::c_int = 2;
    pub const SQLITE_PREPARE_NO_VTAB: ::std::ffi::c_int = 4;
    pub const SQLITE_PREPARE_DONT_LOG: ::std::ffi::c_int = 16;
    pub const SQLITE_PREPARE_FROM_DDL: ::std::ffi::c_int = 32;
    pub const SQLITE_INTEGER: ::std::ffi::c_int = 1;
    pub const SQLITE_FLOAT: ::std::ffi::c_int = 2;
    pub const SQLITE_BLOB: ::std::ffi::c_int = 4;
    pub const SQLITE_NULL: ::std::ffi::c_int = 5;
    pub const SQLITE_TEXT: ::std::ffi::c_int = 3;
    pub const SQLITE_UTF8: ::std::ffi::c_int = 1;
    pub const SQLITE_UTF16LE: ::std::ffi::c_int = 2;
    pub const SQLITE_UTF16BE: ::std::ffi::c_int = 3;
    pub const SQLITE_UTF16: ::std::ffi::c_int = 4;
    pub const SQLITE_ANY: ::std::ffi::c_int = 5;
    pub const SQLITE_UTF16_ALIGNED: ::std::ffi::c_int = 8;
    pub const SQLITE_UTF8_ZT: ::std::ffi::c_int = 16;
    pub const SQLITE_DETERMINISTIC: ::std::ffi::c_int = 2048;
    pub const SQLITE_DIRECTONLY: ::std::ffi::c_int = 524288;
    pub const SQLITE_SUBTYPE: ::std::ffi::c_int = 1048576;
    pub const SQLITE_INNOCUOUS: ::std::ffi::c_int = 2097152;
    pub const SQLITE_RESULT_SUBTYPE: ::std::ffi::c_int = 16777216;
    pub const SQLITE_SELFORDER1: ::std::ffi::c_int = 33554432;
    pub const SQLITE_WIN32_DATA_DIRECTORY_TYPE: ::std::ffi::c_int = 1;
    pub const SQLITE_WIN32_TEMP_DIRECTORY_TYPE: ::std::ffi::c_int = 2;
    pub const SQLITE_TXN_NONE: ::std::ffi::c_int = 0;
    pub const SQLITE_TXN_READ: ::std::ffi::c_int = 1;
    pub const SQLITE_TXN_WRITE: ::std::ffi::c_int = 2;
    pub const SQLITE_INDEX_SCAN_UNIQUE: ::std::ffi::c_int = 1;
    pub const SQLITE_INDEX_SCAN_HEX: ::std::ffi::c_int = 2;
    pub const SQLITE_INDEX_CONSTRAINT_EQ: ::std::ffi::c_int = 2;
    pub const SQLITE_INDEX_CONSTRAINT_GT: ::std::ffi::c_int = 4;
    pub const SQLITE_INDEX_CONSTRAINT_LE: ::std::ffi::c_int = 8;
    pub const SQLITE_INDEX_CONSTRAINT_LT: ::std::ffi::c_int = 16;
    pub const SQLITE_INDEX_CONSTRAINT_GE: ::std::ffi::c_int = 32;
    pub const SQLITE_INDEX_CONSTRAINT_MATCH: ::std::ffi::c_int = 64;
    pub const SQLITE_INDEX_CONSTRAINT_LIKE: ::std::ffi::c_int = 65;
    pub const SQLITE_INDEX_CONSTRAINT_GLOB: ::std::ffi::c_int = 66;
    pub const SQLITE_INDEX_CONSTRAINT_REGEXP: ::std::ffi::c_int = 67;
    pub const SQLITE_INDEX_CONSTRAINT_NE: ::std::ffi::c_int = 68;
    pub const SQLITE_INDEX_CONSTRAINT_ISNOT: ::std::ffi::c_int = 69;
    pub const SQLITE_INDEX_CONSTRAINT_ISNOTNULL: ::std::ffi::c_int = 70;
    pub const SQLITE_INDEX_CONSTRAINT_ISNULL: ::std::ffi::c_int = 71;
    pub const SQLITE_INDEX_CONSTRAINT_IS: ::std::ffi::c_int = 72;
    pub const SQLITE_INDEX_CONSTRAINT_LIMIT: ::std::ffi::c_int = 73;
    pub const SQLITE_INDEX_CONSTRAINT_OFFSET: ::std::ffi::c_int = 74;
    pub const SQLITE_INDEX_CONSTRAINT_FUNCTION: ::std::ffi::c_int = 150;
    pub const SQLITE_MUTEX_FAST: ::std::ffi::c_int = 0;
    pub const SQLITE_MUTEX_RECURSIVE: ::std::ffi::c_int = 1;
    pub const SQLITE_MUTEX_STATIC_MAIN: ::std::ffi::c_int = 2;
    pub const SQLITE_MUTEX_STATIC_MEM: ::std::ffi::c_int = 3;
    pub const SQLITE_MUTEX_STATIC_MEM2: ::std::ffi::c_int = 4;
    pub const SQLITE_MUTEX_STATIC_OPEN: ::std::ffi::c_int = 4;
    pub const SQLITE_MUTEX_STATIC_PRNG: ::std::ffi::c_int = 5;
    pub const SQLITE_MUTEX_STATIC_LRU: ::std::ffi::c_int = 6;
    pub const SQLITE_MUTEX_STATIC_LRU2: ::std::ffi::c_int = 7;
    pub const SQLITE_MUTEX_STATIC_PMEM: ::std::ffi::c_int = 7;
    pub const SQLITE_MUTEX_STATIC_APP1: ::std::ffi::c_int = 8;
    pub const SQLITE_MUTEX_STATIC_APP2: ::std::ffi::c_int = 9;
    pub const SQLITE_MUTEX_STATIC_APP3: ::std::ffi::c_int = 10;
    pub const SQLITE_MUTEX_STATIC_VFS1: ::std::ffi::c_int = 11;
    pub const SQLITE_MUTEX_STATIC_VFS2: ::std::ffi::c_int = 12;
    pub const SQLITE_MUTEX_STATIC_VFS3: ::std::ffi::c_int = 13;
    pub const SQLITE_MUTEX_STATIC_MASTER: ::std::ffi::c_int = 2;
    pub const SQLITE_TESTCTRL_FIRST: ::std::ffi::c_int = 5;
    pub const SQLITE_TESTCTRL_PRNG_SAVE: ::std::ffi::c_int = 5;
    pub const SQLITE_TESTCTRL_PRNG_RESTORE: ::std::ffi::c_int = 6;
    pub const SQLITE_TESTCTRL_PRNG_RESET: ::std::ffi::c_int = 7;
    pub const SQLITE_TESTCTRL_FK_NO_ACTION: ::std::ffi::c_int = 7;
    pub const SQLITE_TESTCTRL_BITVEC_TEST: ::std::ffi::c_int = 8;
    pub const SQLITE_TESTCTRL_FAULT_INSTALL: ::std::ffi::c_int = 9;
    pub const SQLITE_TESTCTRL_BENIGN_MALLOC_HOOKS: ::std::ffi::c_int = 10;
    pub const SQLITE_TESTCTRL_PENDING_BYTE: ::std::ffi::c_int = 11;
    pub const SQLITE_TESTCTRL_ASSERT: ::std::ffi::c_int = 12;
    pub const SQLITE_TESTCTRL_ALWAYS: ::std::ffi::c_int = 13;
    pub const SQLITE_TESTCTRL_RESERVE: ::std::ffi::c_int = 14;
    pub const SQLITE_TESTCTRL_JSON_SELFCHECK: ::std::ffi::c_int = 14;
    pub const SQLITE_TESTCTRL_OPTIMIZATIONS: ::std::ffi::c_int = 15;
    pub const SQLITE_TESTCTRL_ISKEYWORD: ::std::ffi::c_int = 16;
    pub const SQLITE_TESTCTRL_GETOPT: ::std::ffi::c_int = 16;
    pub const SQLITE_TESTCTRL_SCRATCHMALLOC: ::std::ffi::c_int = 17;
    pub const SQLITE_TESTCTRL_INTERNAL_FUNCTIONS: ::std::ffi::c_int = 17;
    pub const SQLITE_TESTCTRL_LOCALTIME_FAULT: ::std::ffi::c_int = 18;
    pub const SQLITE_TESTCTRL_EXPLAIN_STMT: ::std::ffi::c_int = 19;
    pub const SQLITE_TESTCTRL_ONCE_RESET_THRESHOLD: ::std::ffi::c_int = 19;
    pub const SQLITE_TESTCTRL_NEVER_CORRUPT: ::std::ffi::c_int = 20;
    pub const SQLITE_TESTCTRL_VDBE_COVERAGE: ::std::ffi::c_int = 21;
    pub const SQLITE_TESTCTRL_BYTEORDER: ::std::ffi::c_int = 22;
    pub const SQLITE_TESTCTRL_ISINIT: ::std::ffi::c_int = 23;
    pub const SQLITE_TESTCTRL_SORTER_MMAP: ::std::ffi::c_int = 24;
    pub const SQLITE_TESTCTRL_IMPOSTER: ::std::ffi::c_int = 25;
    pub const SQLITE_TESTCTRL_PARSER_COVERAGE: ::std::ffi::c_int = 26;
    pub const SQLITE_TESTCTRL_RESULT_INTREAL: ::std::ffi::c_int = 27;
    pub const SQLITE_TESTCTRL_PRNG_SEED: ::std::ffi::c_int = 28;
    pub const SQLITE_TESTCTRL_EXTRA_SCHEMA_CHECKS: ::std::ffi::c_int = 29;
    pub const SQLITE_TESTCTRL_SEEK_COUNT: ::std::ffi::c_int = 30;
    pub const SQLITE_TESTCTRL_TRACEFLAGS: ::std::ffi::c_int = 31;
    pub const SQLITE_TESTCTRL_TUNE: ::std::ffi::c_int = 32;
    pub const SQLITE_TESTCTRL_LOGEST: ::std::ffi::c_int = 33;
    pub const SQLITE_TESTCTRL_USELONGDOUBLE: ::std::ffi::c_int = 34;
    pub const SQLITE_TESTCTRL_ATOF: ::std::ffi::c_int = 34;
    pub const SQLITE_TESTCTRL_LAST: ::std::ffi::c_int = 34;
    pub const SQLITE_COPY: ::std::ffi::c_int = 0;
    pub const SQLITE_XFER: ::std::ffi::c_int = 1;
    pub const SQLITE_FINISH: ::std::ffi::c_int = 2;
    pub const SQLITE_STATUS_MEMORY_USED: ::std::ffi::c_int = 0;
    pub const SQLITE_STATUS_PAGECACHE_USED: ::std::ffi::c_int = 1;
    pub const SQLITE_STATUS_PAGECACHE_OVERFLOW: ::std::ffi::c_int = 2;
    pub const SQLITE_STATUS_SCRATCH_USED: ::std::ffi::c_int = 3;
    pub const SQLITE_STATUS_SCRATCH_OVERFLOW: ::std::ffi::c_int = 4;
    pub const SQLITE_STATUS_MALLOC_SIZE: ::std::ffi::c_int = 5;
    pub const SQLITE_STATUS_PARSER_STACK: ::std::ffi::c_int = 6;
    pub const SQLITE_STATUS_PAGECACHE_SIZE: ::std::ffi::c_int = 7;
    pub const SQLITE_STATUS_SCRATCH_SIZE: ::std::ffi::c_int = 8;
    pub const SQLITE_STATUS_MALLOC_COUNT: ::std::ffi::c_int = 9;
    pub const SQLITE_DBSTATUS_LOOKASIDE_USED: ::std::ffi::c_int = 0;
    pub const SQLITE_DBSTATUS_CACHE_USED: ::std::ffi::c_int = 1;
    pub const SQLITE_DBSTATUS_SCHEMA_USED: ::std::ffi::c_int = 2;
    pub const SQLITE_DBSTATUS_STMT_USED: ::std::ffi::c_int = 3;
    pub const SQLITE_DBSTATUS_LOOKASIDE_HIT: ::std::ffi::c_int = 4;
    pub const SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE: ::std::ffi::c_int = 5;
    pub const SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL: ::std::ffi::c_int = 6;
    pub const SQLITE_DBSTATUS_CACHE_HIT: ::std::ffi::c_int = 7;
    pub const SQLITE_DBSTATUS_CACHE_MISS: ::std::ffi::c_int = 8;
    pub const SQLITE_DBSTATUS_CACHE_WRITE: ::std::ffi::c_int = 9;
    pub const SQLITE_DBSTATUS_DEFERRED_FKS: ::std::ffi::c_int = 10;
    pub const SQLITE_DBSTATUS_CACHE_USED_SHARED: ::std::ffi::c_int = 11;
    pub const SQLITE_DBSTATUS_CACHE_SPILL: ::std::ffi::c_int = 12;
    pub const SQLITE_DBSTATUS_TEMPBUF_SPILL: ::std::ffi::c_int = 13;
    pub const SQLITE_DBSTATUS_MAX: ::std::ffi::c_int = 13;
    pub const SQLITE_STMTSTATUS_FULLSCAN_STEP: ::std::ffi::c_int = 1;
    pub const SQLITE_STMTSTATUS_SORT: ::std::ffi::c_int = 2;
    pub const SQLITE_STMTSTATUS_AUTOINDEX: ::std::ffi::c_int = 3;
    pub const SQLITE_STMTSTATUS_VM_STEP: ::std::ffi::c_int = 4;
    pub const SQLITE_STMTSTATUS_REPREPARE: ::std::ffi::c_int = 5;
    pub const SQLITE_STMTSTATUS_RUN: ::std::ffi::c_int = 6;
    pub const SQLITE_STMTSTATUS_FILTER_MISS: ::std::ffi::c_int = 7;
    pub const SQLITE_STMTSTATUS_FILTER_HIT: ::std::ffi::c_int = 8;
    pub const SQLITE_STMTSTATUS_MEMUSED: ::std::ffi::c_int = 99;
    pub const SQLITE_CHECKPOINT_NOOP: ::std::ffi::c_int = -1;
    pub const SQLITE_CHECKPOINT_PASSIVE: ::std::ffi::c_int = 0;
    pub const SQLITE_CHECKPOINT_FULL: ::std::ffi::c_int = 1;
    pub const SQLITE_CHECKPOINT_RESTART: ::std::ffi::c_int = 2;
    pub const SQLITE_CHECKPOINT_TRUNCATE: ::std::ffi::c_int = 3;
    pub const SQLITE_VTAB_CONSTRAINT_SUPPORT: ::std::ffi::c_int = 1;
    pub const SQLITE_VTAB_INNOCUOUS: ::std::ffi::c_int = 2;
    pub const SQLITE_VTAB_DIRECTONLY: ::std::ffi::c_int = 3;
    pub const SQLITE_VTAB_USES_ALL_SCHEMAS: ::std::ffi::c_int = 4;
    pub const SQLITE_ROLLBACK: ::std::ffi::c_int = 1;
    pub const SQLITE_FAIL: ::std::ffi::c_int = 3;
    pub const SQLITE_REPLACE: ::std::ffi::c_int = 5;
    pub const SQLITE_SCANSTAT_NLOOP: ::std::ffi::c_int = 0;
    pub const SQLITE_SCANSTAT_NVISIT: ::std::ffi::c_int = 1;
    pub const SQLITE_SCANSTAT_EST: ::std::ffi::c_int = 2;
    pub const SQLITE_SCANSTAT_NAME: ::std::ffi::c_int = 3;
    pub const SQLITE_SCANSTAT_EXPLAIN: ::std::ffi::c_int = 4;
    pub const SQLITE_SCANSTAT_SELECTID: ::std::ffi::c_int = 5;
    pub const SQLITE_SCANSTAT_PARENTID: ::std::ffi::c_int = 6;
    pub const SQLITE_SCANSTAT_NCYCLE: ::std::ffi::c_int = 7;
    pub const SQLITE_SCANSTAT_COMPLEX: ::std::ffi::c_int = 1;
    pub const SQLITE_SERIALIZE_NOCOPY: ::std::ffi::c_int = 1;
    pub const SQLITE_DESERIALIZE_FREEONCLOSE: ::std::ffi::c_int = 1;
    pub const SQLITE_DESERIALIZE_RESIZEABLE: ::std::ffi::c_int = 2;
    pub const SQLITE_DESERIALIZE_READONLY: ::std::ffi::c_int = 4;
    pub const SQLITE_CARRAY_INT32: ::std::ffi::c_int = 0;
    pub const SQLITE_CARRAY_INT64: ::std::ffi::c_int = 1;
    pub const SQLITE_CARRAY_DOUBLE: ::std::ffi::c_int = 2;
    pub const SQLITE_CARRAY_TEXT: ::std::ffi::c_int = 3;
    pub const SQLITE_CARRAY_BLOB: ::std::ffi::c_int = 4;
    pub type va_list = [u64; 3];
    pub type sqlite_int64 = ::std::ffi::c_longlong;
    pub type sqlite_uint64 = ::std::ffi::c_ulonglong;
    pub type sqlite3_int64 = sqlite_int64;
    pub type sqlite3_uint64 = sqlite_uint64;
    /// The type for a callback function.
    /// This is legacy and deprecated.  It is included for historical
    /// compatibility and is not documented.
    pub type sqlite3_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            ::std::ffi::c_int,
            *mut *mut ::std::ffi::c_char,
            *mut *mut ::std::ffi::c_char,
        ) -> ::std::ffi::c_int,
    >;
    /// CAPI3REF: File Name
    ///
    /// Type \[sqlite3_filename\] is used by SQLite to pass filenames to the
    /// xOpen method of a \[VFS\]. It may be cast to (const char\*) and treated
    /// as a normal, nul-terminated, UTF-8 buffer containing the filename, but
    /// may also be passed to special APIs such as:
    ///
    /// \<ul\>
    /// \<li\>  sqlite3_filename_database()
    /// \<li\>  sqlite3_filename_journal()
    /// \<li\>  sqlite3_filename_wal()
    /// \<li\>  sqlite3_uri_parameter()
    /// \<li\>  sqlite3_uri_boolean()
    /// \<li\>  sqlite3_uri_int64()
    /// \<li\>  sqlite3_uri_key()
    /// \</ul\>
    pub type sqlite3_filename = *const ::std::ffi::c_char;
    pub type sqlite3_syscall_ptr = ::std::option::Option<unsafe extern "C" fn()>;
    /// CAPI3REF: Constants Defining Special Destructor Behavior
    ///
    /// These are special values for the destructor that is passed in as the
    /// final argument to routines like \[sqlite3_result_blob()\].  ^If the destructor
    /// argument is SQLITE_STATIC, it means that the content pointer is constant
    /// and will never change.  It does not need to be destroyed.  ^The
    /// SQLITE_TRANSIENT value means that the content will likely change in
    /// the near future and that SQLite should make its own private copy of
    /// the content before returning.
    ///
    /// The typedef is necessary to work around problems in certain
    /// C++ compilers.
    pub type sqlite3_destructor_type = ::std::option::Option<
        unsafe extern "C" fn(*mut ::std::ffi::c_void),
    >;
    pub type sqlite3_rtree_dbl = f64;
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3 {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_file {
        /// Methods for an open file
        pub pMethods: *const sqlite3_io_methods,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_file > () == 8,
            "the size of `sqlite3_file` is not 8"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_file > () == 8,
            "the alignment of `sqlite3_file` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_file, pMethods) == 0,
            "`sqlite3_file::pMethods` is not at 0"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_io_methods {
        pub iVersion: ::std::ffi::c_int,
        pub xClose: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_file) -> ::std::ffi::c_int,
        >,
        pub xRead: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                *mut ::std::ffi::c_void,
                ::std::ffi::c_int,
                sqlite3_int64,
            ) -> ::std::ffi::c_int,
        >,
        pub xWrite: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                *const ::std::ffi::c_void,
                ::std::ffi::c_int,
                sqlite3_int64,
            ) -> ::std::ffi::c_int,
        >,
        pub xTruncate: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_file, sqlite3_int64) -> ::std::ffi::c_int,
        >,
        pub xSync: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xFileSize: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                *mut sqlite3_int64,
            ) -> ::std::ffi::c_int,
        >,
        pub xLock: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xUnlock: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xCheckReservedLock: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                *mut ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xFileControl: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                ::std::ffi::c_int,
                *mut ::std::ffi::c_void,
            ) -> ::std::ffi::c_int,
        >,
        pub xSectorSize: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_file) -> ::std::ffi::c_int,
        >,
        pub xDeviceCharacteristics: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_file) -> ::std::ffi::c_int,
        >,
        /// Methods above are valid for version 1
        pub xShmMap: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                ::std::ffi::c_int,
                ::std::ffi::c_int,
                ::std::ffi::c_int,
                *mut *mut ::std::ffi::c_void,
            ) -> ::std::ffi::c_int,
        >,
        pub xShmLock: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                ::std::ffi::c_int,
                ::std::ffi::c_int,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xShmBarrier: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_file)>,
        pub xShmUnmap: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        /// Methods above are valid for version 2
        pub xFetch: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                sqlite3_int64,
                ::std::ffi::c_int,
                *mut *mut ::std::ffi::c_void,
            ) -> ::std::ffi::c_int,
        >,
        pub xUnfetch: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_file,
                sqlite3_int64,
                *mut ::std::ffi::c_void,
            ) -> ::std::ffi::c_int,
        >,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_io_methods > () == 152,
            "the size of `sqlite3_io_methods` is not 152"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_io_methods > () == 8,
            "the alignment of `sqlite3_io_methods` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, iVersion) == 0,
            "`sqlite3_io_methods::iVersion` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xClose) == 8,
            "`sqlite3_io_methods::xClose` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xRead) == 16,
            "`sqlite3_io_methods::xRead` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xWrite) == 24,
            "`sqlite3_io_methods::xWrite` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xTruncate) == 32,
            "`sqlite3_io_methods::xTruncate` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xSync) == 40,
            "`sqlite3_io_methods::xSync` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xFileSize) == 48,
            "`sqlite3_io_methods::xFileSize` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xLock) == 56,
            "`sqlite3_io_methods::xLock` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xUnlock) == 64,
            "`sqlite3_io_methods::xUnlock` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xCheckReservedLock) == 72,
            "`sqlite3_io_methods::xCheckReservedLock` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xFileControl) == 80,
            "`sqlite3_io_methods::xFileControl` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xSectorSize) == 88,
            "`sqlite3_io_methods::xSectorSize` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xDeviceCharacteristics) == 96,
            "`sqlite3_io_methods::xDeviceCharacteristics` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xShmMap) == 104,
            "`sqlite3_io_methods::xShmMap` is not at 104"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xShmLock) == 112,
            "`sqlite3_io_methods::xShmLock` is not at 112"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xShmBarrier) == 120,
            "`sqlite3_io_methods::xShmBarrier` is not at 120"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xShmUnmap) == 128,
            "`sqlite3_io_methods::xShmUnmap` is not at 128"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xFetch) == 136,
            "`sqlite3_io_methods::xFetch` is not at 136"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_io_methods, xUnfetch) == 144,
            "`sqlite3_io_methods::xUnfetch` is not at 144"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_mutex {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_api_routines {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_vfs {
        /// Structure version number (currently 3)
        pub iVersion: ::std::ffi::c_int,
        /// Size of subclassed sqlite3_file
        pub szOsFile: ::std::ffi::c_int,
        /// Maximum file pathname length
        pub mxPathname: ::std::ffi::c_int,
        /// Next registered VFS
        pub pNext: *mut sqlite3_vfs,
        /// Name of this virtual file system
        pub zName: *const ::std::ffi::c_char,
        /// Pointer to application-specific data
        pub pAppData: *mut ::std::ffi::c_void,
        pub xOpen: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                sqlite3_filename,
                *mut sqlite3_file,
                ::std::ffi::c_int,
                *mut ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xDelete: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *const ::std::ffi::c_char,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xAccess: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *const ::std::ffi::c_char,
                ::std::ffi::c_int,
                *mut ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xFullPathname: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *const ::std::ffi::c_char,
                ::std::ffi::c_int,
                *mut ::std::ffi::c_char,
            ) -> ::std::ffi::c_int,
        >,
        pub xDlOpen: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *const ::std::ffi::c_char,
            ) -> *mut ::std::ffi::c_void,
        >,
        pub xDlError: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                ::std::ffi::c_int,
                *mut ::std::ffi::c_char,
            ),
        >,
        pub xDlSym: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *mut ::std::ffi::c_void,
                *const ::std::ffi::c_char,
            ) -> ::std::option::Option<unsafe extern "C" fn()>,
        >,
        pub xDlClose: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vfs, *mut ::std::ffi::c_void),
        >,
        pub xRandomness: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                ::std::ffi::c_int,
                *mut ::std::ffi::c_char,
            ) -> ::std::ffi::c_int,
        >,
        pub xSleep: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xCurrentTime: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vfs, *mut f64) -> ::std::ffi::c_int,
        >,
        pub xGetLastError: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                ::std::ffi::c_int,
                *mut ::std::ffi::c_char,
            ) -> ::std::ffi::c_int,
        >,
        /// The methods above are in version 1 of the sqlite_vfs object
        /// definition.  Those that follow are added in version 2 or later
        pub xCurrentTimeInt64: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *mut sqlite3_int64,
            ) -> ::std::ffi::c_int,
        >,
        /// The methods above are in versions 1 and 2 of the sqlite_vfs object.
        /// Those below are for version 3 and greater.
        pub xSetSystemCall: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *const ::std::ffi::c_char,
                sqlite3_syscall_ptr,
            ) -> ::std::ffi::c_int,
        >,
        pub xGetSystemCall: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *const ::std::ffi::c_char,
            ) -> sqlite3_syscall_ptr,
        >,
        pub xNextSystemCall: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vfs,
                *const ::std::ffi::c_char,
            ) -> *const ::std::ffi::c_char,
        >,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_vfs > () == 168,
            "the size of `sqlite3_vfs` is not 168"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_vfs > () == 8,
            "the alignment of `sqlite3_vfs` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, iVersion) == 0,
            "`sqlite3_vfs::iVersion` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, szOsFile) == 4,
            "`sqlite3_vfs::szOsFile` is not at 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, mxPathname) == 8,
            "`sqlite3_vfs::mxPathname` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, pNext) == 16,
            "`sqlite3_vfs::pNext` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, zName) == 24,
            "`sqlite3_vfs::zName` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, pAppData) == 32,
            "`sqlite3_vfs::pAppData` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xOpen) == 40,
            "`sqlite3_vfs::xOpen` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xDelete) == 48,
            "`sqlite3_vfs::xDelete` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xAccess) == 56,
            "`sqlite3_vfs::xAccess` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xFullPathname) == 64,
            "`sqlite3_vfs::xFullPathname` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xDlOpen) == 72,
            "`sqlite3_vfs::xDlOpen` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xDlError) == 80,
            "`sqlite3_vfs::xDlError` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xDlSym) == 88,
            "`sqlite3_vfs::xDlSym` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xDlClose) == 96,
            "`sqlite3_vfs::xDlClose` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xRandomness) == 104,
            "`sqlite3_vfs::xRandomness` is not at 104"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xSleep) == 112,
            "`sqlite3_vfs::xSleep` is not at 112"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xCurrentTime) == 120,
            "`sqlite3_vfs::xCurrentTime` is not at 120"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xGetLastError) == 128,
            "`sqlite3_vfs::xGetLastError` is not at 128"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xCurrentTimeInt64) == 136,
            "`sqlite3_vfs::xCurrentTimeInt64` is not at 136"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xSetSystemCall) == 144,
            "`sqlite3_vfs::xSetSystemCall` is not at 144"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xGetSystemCall) == 152,
            "`sqlite3_vfs::xGetSystemCall` is not at 152"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vfs, xNextSystemCall) == 160,
            "`sqlite3_vfs::xNextSystemCall` is not at 160"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_mem_methods {
        /// Memory allocation function
        pub xMalloc: ::std::option::Option<
            unsafe extern "C" fn(::std::ffi::c_int) -> *mut ::std::ffi::c_void,
        >,
        /// Free a prior allocation
        pub xFree: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        /// Resize an allocation
        pub xRealloc: ::std::option::Option<
            unsafe extern "C" fn(
                *mut ::std::ffi::c_void,
                ::std::ffi::c_int,
            ) -> *mut ::std::ffi::c_void,
        >,
        /// Return the size of an allocation
        pub xSize: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void) -> ::std::ffi::c_int,
        >,
        /// Round up request size to allocation size
        pub xRoundup: ::std::option::Option<
            unsafe extern "C" fn(::std::ffi::c_int) -> ::std::ffi::c_int,
        >,
        /// Initialize the memory allocator
        pub xInit: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void) -> ::std::ffi::c_int,
        >,
        /// Deinitialize the memory allocator
        pub xShutdown: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void),
        >,
        /// Argument to xInit() and xShutdown()
        pub pAppData: *mut ::std::ffi::c_void,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_mem_methods > () == 64,
            "the size of `sqlite3_mem_methods` is not 64"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_mem_methods > () == 8,
            "the alignment of `sqlite3_mem_methods` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, xMalloc) == 0,
            "`sqlite3_mem_methods::xMalloc` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, xFree) == 8,
            "`sqlite3_mem_methods::xFree` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, xRealloc) == 16,
            "`sqlite3_mem_methods::xRealloc` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, xSize) == 24,
            "`sqlite3_mem_methods::xSize` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, xRoundup) == 32,
            "`sqlite3_mem_methods::xRoundup` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, xInit) == 40,
            "`sqlite3_mem_methods::xInit` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, xShutdown) == 48,
            "`sqlite3_mem_methods::xShutdown` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mem_methods, pAppData) == 56,
            "`sqlite3_mem_methods::pAppData` is not at 56"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_stmt {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_value {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_context {
        _unused: [u8; 0],
    }

    /// CAPI3REF: Virtual Table Instance Object
    /// KEYWORDS: sqlite3_vtab
    ///
    /// Every \[virtual table module\] implementation uses a subclass
    /// of this object to describe a particular instance
    /// of the \[virtual table\].  Each subclass will
    /// be tailored to the specific needs of the module implementation.
    /// The purpose of this superclass is to define certain fields that are
    /// common to all module implementations.
    ///
    /// ^Virtual tables methods can set an error message by assigning a
    /// string obtained from \[sqlite3_mprintf()\] to zErrMsg.  The method should
    /// take care that any prior string is freed by a call to \[sqlite3_free()\]
    /// prior to assigning a new string to zErrMsg.  ^After the error message
    /// is delivered up to the client application, the string will be automatically
    /// freed by sqlite3_free() and the zErrMsg field will be zeroed.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_vtab {
        /// The module for this virtual table
        pub pModule: *const sqlite3_module,
        /// Number of open cursors
        pub nRef: ::std::ffi::c_int,
        /// Error message from sqlite3_mprintf()
        pub zErrMsg: *mut ::std::ffi::c_char,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_vtab > () == 24,
            "the size of `sqlite3_vtab` is not 24"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_vtab > () == 8,
            "the alignment of `sqlite3_vtab` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vtab, pModule) == 0,
            "`sqlite3_vtab::pModule` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vtab, nRef) == 8,
            "`sqlite3_vtab::nRef` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vtab, zErrMsg) == 16,
            "`sqlite3_vtab::zErrMsg` is not at 16"
        );
    };
    /// CAPI3REF: Virtual Table Indexing Information
    /// KEYWORDS: sqlite3_index_info
    ///
    /// The sqlite3_index_info structure and its substructures is used as part
    /// of the \[virtual table\] interface to
    /// pass information into and receive the reply from the \[xBestIndex\]
    /// method of a \[virtual table module\].  The fields under \*\*Inputs\*\* are the
    /// inputs to xBestIndex and are read-only.  xBestIndex inserts its
    /// results into the \*\*Outputs\*\* fields.
    ///
    /// ^(The aConstraint\[\] array records WHERE clause constraints of the form:
    ///
    /// \<blockquote\>column OP expr\</blockquote\>
    ///
    /// where OP is =, &lt;, &lt;=, &gt;, or &gt;=.)^  ^(The particular operator is
    /// stored in aConstraint\[\].op using one of the
    /// \[SQLITE_INDEX_CONSTRAINT_EQ \| SQLITE_INDEX_CONSTRAINT\_ values\].)^
    /// ^(The index of the column is stored in
    /// aConstraint\[\].iColumn.)^  ^(aConstraint\[\].usable is TRUE if the
    /// expr on the right-hand side can be evaluated (and thus the constraint
    /// is usable) and false if it cannot.)^
    ///
    /// ^The optimizer automatically inverts terms of the form "expr OP column"
    /// and makes other simplifications to the WHERE clause in an attempt to
    /// get as many WHERE clause terms into the form shown above as possible.
    /// ^The aConstraint\[\] array only reports WHERE clause terms that are
    /// relevant to the particular virtual table being queried.
    ///
    /// ^Information about the ORDER BY clause is stored in aOrderBy\[\].
    /// ^Each term of aOrderBy records a column of the ORDER BY clause.
    ///
    /// The colUsed field indicates which columns of the virtual table may be
    /// required by the current scan. Virtual table columns are numbered from
    /// zero in the order in which they appear within the CREATE TABLE statement
    /// passed to sqlite3_declare_vtab(). For the first 63 columns (columns 0-62),
    /// the corresponding bit is set within the colUsed mask if the column may be
    /// required by SQLite. If the table has at least 64 columns and any column
    /// to the right of the first 63 is required, then bit 63 of colUsed is also
    /// set. In other words, column iCol may be required if the expression
    /// (colUsed & ((sqlite3_uint64)1 \<\< (iCol\>=63 ? 63 : iCol))) evaluates to
    /// non-zero.
    ///
    /// The \[xBestIndex\] method must fill aConstraintUsage\[\] with information
    /// about what parameters to pass to xFilter.  ^If argvIndex\>0 then
    /// the right-hand side of the corresponding aConstraint\[\] is evaluated
    /// and becomes the argvIndex-th entry in argv.  ^(If aConstraintUsage\[\].omit
    /// is true, then the constraint is assumed to be fully handled by the
    /// virtual table and might not be checked again by the byte code.)^ ^(The
    /// aConstraintUsage\[\].omit flag is an optimization hint. When the omit flag
    /// is left in its default setting of false, the constraint will always be
    /// checked separately in byte code.  If the omit flag is changed to true, then
    /// the constraint may or may not be checked in byte code.  In other words,
    /// when the omit flag is true there is no guarantee that the constraint will
    /// not be checked again using byte code.)^
    ///
    /// ^The idxNum and idxStr values are recorded and passed into the
    /// \[xFilter\] method.
    /// ^\[sqlite3_free()\] is used to free idxStr if and only if
    /// needToFreeIdxStr is true.
    ///
    /// ^The orderByConsumed means that output from \[xFilter\]/\[xNext\] will occur in
    /// the correct order to satisfy the ORDER BY clause so that no separate
    /// sorting step is required.
    ///
    /// ^The estimatedCost value is an estimate of the cost of a particular
    /// strategy. A cost of N indicates that the cost of the strategy is similar
    /// to a linear scan of an SQLite table with N rows. A cost of log(N)
    /// indicates that the expense of the operation is similar to that of a
    /// binary search on a unique indexed field of an SQLite table with N rows.
    ///
    /// ^The estimatedRows value is an estimate of the number of rows that
    /// will be returned by the strategy.
    ///
    /// The xBestIndex method may optionally populate the idxFlags field with a
    /// mask of SQLITE_INDEX_SCAN\_\* flags. One such flag is
    /// \[SQLITE_INDEX_SCAN_HEX\], which if set causes the \[EXPLAIN QUERY PLAN\]
    /// output to show the idxNum as hex instead of as decimal.  Another flag is
    /// SQLITE_INDEX_SCAN_UNIQUE, which if set indicates that the query plan will
    /// return at most one row.
    ///
    /// Additionally, if xBestIndex sets the SQLITE_INDEX_SCAN_UNIQUE flag, then
    /// SQLite also assumes that if a call to the xUpdate() method is made as
    /// part of the same statement to delete or update a virtual table row and the
    /// implementation returns SQLITE_CONSTRAINT, then there is no need to rollback
    /// any database changes. In other words, if the xUpdate() returns
    /// SQLITE_CONSTRAINT, the database contents must be exactly as they were
    /// before xUpdate was called. By contrast, if SQLITE_INDEX_SCAN_UNIQUE is not
    /// set and xUpdate returns SQLITE_CONSTRAINT, any database changes made by
    /// the xUpdate method are automatically rolled back by SQLite.
    ///
    /// IMPORTANT: The estimatedRows field was added to the sqlite3_index_info
    /// structure for SQLite \[version 3.8.2\] (\[dateof:3.8.2\]).
    /// If a virtual table extension is
    /// used with an SQLite version earlier than 3.8.2, the results of attempting
    /// to read or write the estimatedRows field are undefined (but are likely
    /// to include crashing the application). The estimatedRows field should
    /// therefore only be used if \[sqlite3_libversion_number()\] returns a
    /// value greater than or equal to 3008002. Similarly, the idxFlags field
    /// was added for \[version 3.9.0\] (\[dateof:3.9.0\]).
    /// It may therefore only be used if
    /// sqlite3_libversion_number() returns a value greater than or equal to
    /// 3009000.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_index_info {
        /// Number of entries in aConstraint
        pub nConstraint: ::std::ffi::c_int,
        /// Table of WHERE clause constraints
        pub aConstraint: *mut sqlite3_index_constraint,
        /// Number of terms in the ORDER BY clause
        pub nOrderBy: ::std::ffi::c_int,
        /// The ORDER BY clause
        pub aOrderBy: *mut sqlite3_index_orderby,
        pub aConstraintUsage: *mut sqlite3_index_constraint_usage,
        /// Number used to identify the index
        pub idxNum: ::std::ffi::c_int,
        /// String, possibly obtained from sqlite3_malloc
        pub idxStr: *mut ::std::ffi::c_char,
        /// Free idxStr using sqlite3_free() if true
        pub needToFreeIdxStr: ::std::ffi::c_int,
        /// True if output is already ordered
        pub orderByConsumed: ::std::ffi::c_int,
        /// Estimated cost of using this index
        pub estimatedCost: f64,
        /// Estimated number of rows returned
        pub estimatedRows: sqlite3_int64,
        /// Mask of SQLITE_INDEX_SCAN\_\* flags
        pub idxFlags: ::std::ffi::c_int,
        /// Input: Mask of columns used by statement
        pub colUsed: sqlite3_uint64,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_index_info > () == 96,
            "the size of `sqlite3_index_info` is not 96"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_index_info > () == 8,
            "the alignment of `sqlite3_index_info` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, nConstraint) == 0,
            "`sqlite3_index_info::nConstraint` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, aConstraint) == 8,
            "`sqlite3_index_info::aConstraint` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, nOrderBy) == 16,
            "`sqlite3_index_info::nOrderBy` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, aOrderBy) == 24,
            "`sqlite3_index_info::aOrderBy` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, aConstraintUsage) == 32,
            "`sqlite3_index_info::aConstraintUsage` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, idxNum) == 40,
            "`sqlite3_index_info::idxNum` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, idxStr) == 48,
            "`sqlite3_index_info::idxStr` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, needToFreeIdxStr) == 56,
            "`sqlite3_index_info::needToFreeIdxStr` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, orderByConsumed) == 60,
            "`sqlite3_index_info::orderByConsumed` is not at 60"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, estimatedCost) == 64,
            "`sqlite3_index_info::estimatedCost` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, estimatedRows) == 72,
            "`sqlite3_index_info::estimatedRows` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, idxFlags) == 80,
            "`sqlite3_index_info::idxFlags` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_info, colUsed) == 88,
            "`sqlite3_index_info::colUsed` is not at 88"
        );
    };
    /// CAPI3REF: Virtual Table Cursor Object
    /// KEYWORDS: sqlite3_vtab_cursor {virtual table cursor}
    ///
    /// Every \[virtual table module\] implementation uses a subclass of the
    /// following structure to describe cursors that point into the
    /// \[virtual table\] and are used
    /// to loop through the virtual table.  Cursors are created using the
    /// \[sqlite3_module.xOpen \| xOpen\] method of the module and are destroyed
    /// by the \[sqlite3_module.xClose \| xClose\] method.  Cursors are used
    /// by the \[xFilter\], \[xNext\], \[xEof\], \[xColumn\], and \[xRowid\] methods
    /// of the module.  Each module implementation will define
    /// the content of a cursor structure to suit its own needs.
    ///
    /// This superclass exists in order to define fields of the cursor that
    /// are common to all implementations.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_vtab_cursor {
        /// Virtual table of this cursor
        pub pVtab: *mut sqlite3_vtab,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_vtab_cursor > () == 8,
            "the size of `sqlite3_vtab_cursor` is not 8"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_vtab_cursor > () == 8,
            "the alignment of `sqlite3_vtab_cursor` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_vtab_cursor, pVtab) == 0,
            "`sqlite3_vtab_cursor::pVtab` is not at 0"
        );
    };
    /// CAPI3REF: Virtual Table Object
    /// KEYWORDS: sqlite3_module {virtual table module}
    ///
    /// This structure, sometimes called a "virtual table module",
    /// defines the implementation of a \[virtual table\].
    /// This structure consists mostly of methods for the module.
    ///
    /// ^A virtual table module is created by filling in a persistent
    /// instance of this structure and passing a pointer to that instance
    /// to \[sqlite3_create_module()\] or \[sqlite3_create_module_v2()\].
    /// ^The registration remains valid until it is replaced by a different
    /// module or until the \[database connection\] closes.  The content
    /// of this structure must not change while it is registered with
    /// any database connection.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_module {
        pub iVersion: ::std::ffi::c_int,
        pub xCreate: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3,
                *mut ::std::ffi::c_void,
                ::std::ffi::c_int,
                *const *const ::std::ffi::c_char,
                *mut *mut sqlite3_vtab,
                *mut *mut ::std::ffi::c_char,
            ) -> ::std::ffi::c_int,
        >,
        pub xConnect: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3,
                *mut ::std::ffi::c_void,
                ::std::ffi::c_int,
                *const *const ::std::ffi::c_char,
                *mut *mut sqlite3_vtab,
                *mut *mut ::std::ffi::c_char,
            ) -> ::std::ffi::c_int,
        >,
        pub xBestIndex: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                *mut sqlite3_index_info,
            ) -> ::std::ffi::c_int,
        >,
        pub xDisconnect: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab) -> ::std::ffi::c_int,
        >,
        pub xDestroy: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab) -> ::std::ffi::c_int,
        >,
        pub xOpen: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                *mut *mut sqlite3_vtab_cursor,
            ) -> ::std::ffi::c_int,
        >,
        pub xClose: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab_cursor) -> ::std::ffi::c_int,
        >,
        pub xFilter: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab_cursor,
                ::std::ffi::c_int,
                *const ::std::ffi::c_char,
                ::std::ffi::c_int,
                *mut *mut sqlite3_value,
            ) -> ::std::ffi::c_int,
        >,
        pub xNext: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab_cursor) -> ::std::ffi::c_int,
        >,
        pub xEof: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab_cursor) -> ::std::ffi::c_int,
        >,
        pub xColumn: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab_cursor,
                *mut sqlite3_context,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xRowid: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab_cursor,
                *mut sqlite3_int64,
            ) -> ::std::ffi::c_int,
        >,
        pub xUpdate: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                ::std::ffi::c_int,
                *mut *mut sqlite3_value,
                *mut sqlite3_int64,
            ) -> ::std::ffi::c_int,
        >,
        pub xBegin: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab) -> ::std::ffi::c_int,
        >,
        pub xSync: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab) -> ::std::ffi::c_int,
        >,
        pub xCommit: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab) -> ::std::ffi::c_int,
        >,
        pub xRollback: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_vtab) -> ::std::ffi::c_int,
        >,
        pub xFindFunction: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                ::std::ffi::c_int,
                *const ::std::ffi::c_char,
                *mut ::std::option::Option<
                    unsafe extern "C" fn(
                        *mut sqlite3_context,
                        ::std::ffi::c_int,
                        *mut *mut sqlite3_value,
                    ),
                >,
                *mut *mut ::std::ffi::c_void,
            ) -> ::std::ffi::c_int,
        >,
        pub xRename: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                *const ::std::ffi::c_char,
            ) -> ::std::ffi::c_int,
        >,
        /// The methods above are in version 1 of the sqlite_module object. Those
        /// below are for version 2 and greater.
        pub xSavepoint: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xRelease: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        pub xRollbackTo: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                ::std::ffi::c_int,
            ) -> ::std::ffi::c_int,
        >,
        /// The methods above are in versions 1 and 2 of the sqlite_module object.
        /// Those below are for version 3 and greater.
        pub xShadowName: ::std::option::Option<
            unsafe extern "C" fn(*const ::std::ffi::c_char) -> ::std::ffi::c_int,
        >,
        /// The methods above are in versions 1 through 3 of the sqlite_module object.
        /// Those below are for version 4 and greater.
        pub xIntegrity: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_vtab,
                *const ::std::ffi::c_char,
                *const ::std::ffi::c_char,
                ::std::ffi::c_int,
                *mut *mut ::std::ffi::c_char,
            ) -> ::std::ffi::c_int,
        >,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_module > () == 200,
            "the size of `sqlite3_module` is not 200"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_module > () == 8,
            "the alignment of `sqlite3_module` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, iVersion) == 0,
            "`sqlite3_module::iVersion` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xCreate) == 8,
            "`sqlite3_module::xCreate` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xConnect) == 16,
            "`sqlite3_module::xConnect` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xBestIndex) == 24,
            "`sqlite3_module::xBestIndex` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xDisconnect) == 32,
            "`sqlite3_module::xDisconnect` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xDestroy) == 40,
            "`sqlite3_module::xDestroy` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xOpen) == 48,
            "`sqlite3_module::xOpen` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xClose) == 56,
            "`sqlite3_module::xClose` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xFilter) == 64,
            "`sqlite3_module::xFilter` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xNext) == 72,
            "`sqlite3_module::xNext` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xEof) == 80,
            "`sqlite3_module::xEof` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xColumn) == 88,
            "`sqlite3_module::xColumn` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xRowid) == 96,
            "`sqlite3_module::xRowid` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xUpdate) == 104,
            "`sqlite3_module::xUpdate` is not at 104"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xBegin) == 112,
            "`sqlite3_module::xBegin` is not at 112"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xSync) == 120,
            "`sqlite3_module::xSync` is not at 120"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xCommit) == 128,
            "`sqlite3_module::xCommit` is not at 128"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xRollback) == 136,
            "`sqlite3_module::xRollback` is not at 136"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xFindFunction) == 144,
            "`sqlite3_module::xFindFunction` is not at 144"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xRename) == 152,
            "`sqlite3_module::xRename` is not at 152"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xSavepoint) == 160,
            "`sqlite3_module::xSavepoint` is not at 160"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xRelease) == 168,
            "`sqlite3_module::xRelease` is not at 168"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xRollbackTo) == 176,
            "`sqlite3_module::xRollbackTo` is not at 176"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xShadowName) == 184,
            "`sqlite3_module::xShadowName` is not at 184"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_module, xIntegrity) == 192,
            "`sqlite3_module::xIntegrity` is not at 192"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_index_constraint {
        /// Column constrained.  -1 for ROWID
        pub iColumn: ::std::ffi::c_int,
        /// Constraint operator
        pub op: ::std::ffi::c_uchar,
        /// True if this constraint is usable
        pub usable: ::std::ffi::c_uchar,
        /// Used internally - xBestIndex should ignore
        pub iTermOffset: ::std::ffi::c_int,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_index_constraint > () == 12,
            "the size of `sqlite3_index_constraint` is not 12"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_index_constraint > () == 4,
            "the alignment of `sqlite3_index_constraint` is not 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_constraint, iColumn) == 0,
            "`sqlite3_index_constraint::iColumn` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_constraint, op) == 4,
            "`sqlite3_index_constraint::op` is not at 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_constraint, usable) == 5,
            "`sqlite3_index_constraint::usable` is not at 5"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_constraint, iTermOffset) == 8,
            "`sqlite3_index_constraint::iTermOffset` is not at 8"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_index_orderby {
        /// Column number
        pub iColumn: ::std::ffi::c_int,
        /// True for DESC.  False for ASC.
        pub desc: ::std::ffi::c_uchar,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_index_orderby > () == 8,
            "the size of `sqlite3_index_orderby` is not 8"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_index_orderby > () == 4,
            "the alignment of `sqlite3_index_orderby` is not 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_orderby, iColumn) == 0,
            "`sqlite3_index_orderby::iColumn` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_orderby, desc) == 4,
            "`sqlite3_index_orderby::desc` is not at 4"
        );
    };
    /// Outputs
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_index_constraint_usage {
        /// if \>0, constraint is part of argv to xFilter
        pub argvIndex: ::std::ffi::c_int,
        /// Do not code a test for this constraint
        pub omit: ::std::ffi::c_uchar,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_index_constraint_usage > () == 8,
            "the size of `sqlite3_index_constraint_usage` is not 8"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_index_constraint_usage > () == 4,
            "the alignment of `sqlite3_index_constraint_usage` is not 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_constraint_usage, argvIndex) == 0,
            "`sqlite3_index_constraint_usage::argvIndex` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_index_constraint_usage, omit) == 4,
            "`sqlite3_index_constraint_usage::omit` is not at 4"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_blob {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_mutex_methods {
        pub xMutexInit: ::std::option::Option<
            unsafe extern "C" fn() -> ::std::ffi::c_int,
        >,
        pub xMutexEnd: ::std::option::Option<
            unsafe extern "C" fn() -> ::std::ffi::c_int,
        >,
        pub xMutexAlloc: ::std::option::Option<
            unsafe extern "C" fn(::std::ffi::c_int) -> *mut sqlite3_mutex,
        >,
        pub xMutexFree: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_mutex)>,
        pub xMutexEnter: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_mutex)>,
        pub xMutexTry: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_mutex) -> ::std::ffi::c_int,
        >,
        pub xMutexLeave: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_mutex)>,
        pub xMutexHeld: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_mutex) -> ::std::ffi::c_int,
        >,
        pub xMutexNotheld: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_mutex) -> ::std::ffi::c_int,
        >,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_mutex_methods > () == 72,
            "the size of `sqlite3_mutex_methods` is not 72"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_mutex_methods > () == 8,
            "the alignment of `sqlite3_mutex_methods` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexInit) == 0,
            "`sqlite3_mutex_methods::xMutexInit` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexEnd) == 8,
            "`sqlite3_mutex_methods::xMutexEnd` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexAlloc) == 16,
            "`sqlite3_mutex_methods::xMutexAlloc` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexFree) == 24,
            "`sqlite3_mutex_methods::xMutexFree` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexEnter) == 32,
            "`sqlite3_mutex_methods::xMutexEnter` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexTry) == 40,
            "`sqlite3_mutex_methods::xMutexTry` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexLeave) == 48,
            "`sqlite3_mutex_methods::xMutexLeave` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexHeld) == 56,
            "`sqlite3_mutex_methods::xMutexHeld` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_mutex_methods, xMutexNotheld) == 64,
            "`sqlite3_mutex_methods::xMutexNotheld` is not at 64"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_str {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_pcache {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_pcache_page {
        /// The content of the page
        pub pBuf: *mut ::std::ffi::c_void,
        /// Extra information associated with the page
        pub pExtra: *mut ::std::ffi::c_void,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_pcache_page > () == 16,
            "the size of `sqlite3_pcache_page` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_pcache_page > () == 8,
            "the alignment of `sqlite3_pcache_page` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_page, pBuf) == 0,
            "`sqlite3_pcache_page::pBuf` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_page, pExtra) == 8,
            "`sqlite3_pcache_page::pExtra` is not at 8"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_pcache_methods2 {
        pub iVersion: ::std::ffi::c_int,
        pub pArg: *mut ::std::ffi::c_void,
        pub xInit: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void) -> ::std::ffi::c_int,
        >,
        pub xShutdown: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void),
        >,
        pub xCreate: ::std::option::Option<
            unsafe extern "C" fn(
                ::std::ffi::c_int,
                ::std::ffi::c_int,
                ::std::ffi::c_int,
            ) -> *mut sqlite3_pcache,
        >,
        pub xCachesize: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_pcache, ::std::ffi::c_int),
        >,
        pub xPagecount: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_pcache) -> ::std::ffi::c_int,
        >,
        pub xFetch: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_pcache,
                ::std::ffi::c_uint,
                ::std::ffi::c_int,
            ) -> *mut sqlite3_pcache_page,
        >,
        pub xUnpin: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_pcache,
                *mut sqlite3_pcache_page,
                ::std::ffi::c_int,
            ),
        >,
        pub xRekey: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_pcache,
                *mut sqlite3_pcache_page,
                ::std::ffi::c_uint,
                ::std::ffi::c_uint,
            ),
        >,
        pub xTruncate: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_pcache, ::std::ffi::c_uint),
        >,
        pub xDestroy: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_pcache)>,
        pub xShrink: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_pcache)>,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_pcache_methods2 > () == 104,
            "the size of `sqlite3_pcache_methods2` is not 104"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_pcache_methods2 > () == 8,
            "the alignment of `sqlite3_pcache_methods2` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, iVersion) == 0,
            "`sqlite3_pcache_methods2::iVersion` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, pArg) == 8,
            "`sqlite3_pcache_methods2::pArg` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xInit) == 16,
            "`sqlite3_pcache_methods2::xInit` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xShutdown) == 24,
            "`sqlite3_pcache_methods2::xShutdown` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xCreate) == 32,
            "`sqlite3_pcache_methods2::xCreate` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xCachesize) == 40,
            "`sqlite3_pcache_methods2::xCachesize` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xPagecount) == 48,
            "`sqlite3_pcache_methods2::xPagecount` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xFetch) == 56,
            "`sqlite3_pcache_methods2::xFetch` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xUnpin) == 64,
            "`sqlite3_pcache_methods2::xUnpin` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xRekey) == 72,
            "`sqlite3_pcache_methods2::xRekey` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xTruncate) == 80,
            "`sqlite3_pcache_methods2::xTruncate` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xDestroy) == 88,
            "`sqlite3_pcache_methods2::xDestroy` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods2, xShrink) == 96,
            "`sqlite3_pcache_methods2::xShrink` is not at 96"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_pcache_methods {
        pub pArg: *mut ::std::ffi::c_void,
        pub xInit: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void) -> ::std::ffi::c_int,
        >,
        pub xShutdown: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void),
        >,
        pub xCreate: ::std::option::Option<
            unsafe extern "C" fn(
                ::std::ffi::c_int,
                ::std::ffi::c_int,
            ) -> *mut sqlite3_pcache,
        >,
        pub xCachesize: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_pcache, ::std::ffi::c_int),
        >,
        pub xPagecount: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_pcache) -> ::std::ffi::c_int,
        >,
        pub xFetch: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_pcache,
                ::std::ffi::c_uint,
                ::std::ffi::c_int,
            ) -> *mut ::std::ffi::c_void,
        >,
        pub xUnpin: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_pcache,
                *mut ::std::ffi::c_void,
                ::std::ffi::c_int,
            ),
        >,
        pub xRekey: ::std::option::Option<
            unsafe extern "C" fn(
                *mut sqlite3_pcache,
                *mut ::std::ffi::c_void,
                ::std::ffi::c_uint,
                ::std::ffi::c_uint,
            ),
        >,
        pub xTruncate: ::std::option::Option<
            unsafe extern "C" fn(*mut sqlite3_pcache, ::std::ffi::c_uint),
        >,
        pub xDestroy: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_pcache)>,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_pcache_methods > () == 88,
            "the size of `sqlite3_pcache_methods` is not 88"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_pcache_methods > () == 8,
            "the alignment of `sqlite3_pcache_methods` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, pArg) == 0,
            "`sqlite3_pcache_methods::pArg` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xInit) == 8,
            "`sqlite3_pcache_methods::xInit` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xShutdown) == 16,
            "`sqlite3_pcache_methods::xShutdown` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xCreate) == 24,
            "`sqlite3_pcache_methods::xCreate` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xCachesize) == 32,
            "`sqlite3_pcache_methods::xCachesize` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xPagecount) == 40,
            "`sqlite3_pcache_methods::xPagecount` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xFetch) == 48,
            "`sqlite3_pcache_methods::xFetch` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xUnpin) == 56,
            "`sqlite3_pcache_methods::xUnpin` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xRekey) == 64,
            "`sqlite3_pcache_methods::xRekey` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xTruncate) == 72,
            "`sqlite3_pcache_methods::xTruncate` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_pcache_methods, xDestroy) == 80,
            "`sqlite3_pcache_methods::xDestroy` is not at 80"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_backup {
        _unused: [u8; 0],
    }

    /// CAPI3REF: Database Snapshot
    /// KEYWORDS: {snapshot} {sqlite3_snapshot}
    ///
    /// An instance of the snapshot object records the state of a \[WAL mode\]
    /// database for some specific point in history.
    ///
    /// In \[WAL mode\], multiple \[database connections\] that are open on the
    /// same database file can each be reading a different historical version
    /// of the database file.  When a \[database connection\] begins a read
    /// transaction, that connection sees an unchanging copy of the database
    /// as it existed for the point in time when the transaction first started.
    /// Subsequent changes to the database from other connections are not seen
    /// by the reader until a new read transaction is started.
    ///
    /// The sqlite3_snapshot object records state information about an historical
    /// version of the database file so that it is possible to later open a new read
    /// transaction that sees that historical version of the database rather than
    /// the most recent version.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_snapshot {
        pub hidden: [::std::ffi::c_uchar; 48],
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_snapshot > () == 48,
            "the size of `sqlite3_snapshot` is not 48"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_snapshot > () == 1,
            "the alignment of `sqlite3_snapshot` is not 1"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_snapshot, hidden) == 0,
            "`sqlite3_snapshot::hidden` is not at 0"
        );
    };
    /// A pointer to a structure of the following type is passed as the first
    /// argument to callbacks registered using rtree_geometry_callback().
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_rtree_geometry {
        /// Copy of pContext passed to s_r_g_c()
        pub pContext: *mut ::std::ffi::c_void,
        /// Size of array aParam\[\]
        pub nParam: ::std::ffi::c_int,
        /// Parameters passed to SQL geom function
        pub aParam: *mut sqlite3_rtree_dbl,
        /// Callback implementation user data
        pub pUser: *mut ::std::ffi::c_void,
        /// Called by SQLite to clean up pUser
        pub xDelUser: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void),
        >,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_rtree_geometry > () == 40,
            "the size of `sqlite3_rtree_geometry` is not 40"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_rtree_geometry > () == 8,
            "the alignment of `sqlite3_rtree_geometry` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_geometry, pContext) == 0,
            "`sqlite3_rtree_geometry::pContext` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_geometry, nParam) == 8,
            "`sqlite3_rtree_geometry::nParam` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_geometry, aParam) == 16,
            "`sqlite3_rtree_geometry::aParam` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_geometry, pUser) == 24,
            "`sqlite3_rtree_geometry::pUser` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_geometry, xDelUser) == 32,
            "`sqlite3_rtree_geometry::xDelUser` is not at 32"
        );
    };
    /// A pointer to a structure of the following type is passed as the
    /// argument to scored geometry callback registered using
    /// sqlite3_rtree_query_callback().
    ///
    /// Note that the first 5 fields of this structure are identical to
    /// sqlite3_rtree_geometry.  This structure is a subclass of
    /// sqlite3_rtree_geometry.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sqlite3_rtree_query_info {
        /// pContext from when function registered
        pub pContext: *mut ::std::ffi::c_void,
        /// Number of function parameters
        pub nParam: ::std::ffi::c_int,
        /// value of function parameters
        pub aParam: *mut sqlite3_rtree_dbl,
        /// callback can use this, if desired
        pub pUser: *mut ::std::ffi::c_void,
        /// function to free pUser
        pub xDelUser: ::std::option::Option<
            unsafe extern "C" fn(*mut ::std::ffi::c_void),
        >,
        /// Coordinates of node or entry to check
        pub aCoord: *mut sqlite3_rtree_dbl,
        /// Number of pending entries in the queue
        pub anQueue: *mut ::std::ffi::c_uint,
        /// Number of coordinates
        pub nCoord: ::std::ffi::c_int,
        /// Level of current node or entry
        pub iLevel: ::std::ffi::c_int,
        /// The largest iLevel value in the tree
        pub mxLevel: ::std::ffi::c_int,
        /// Rowid for current entry
        pub iRowid: sqlite3_int64,
        /// Score of parent node
        pub rParentScore: sqlite3_rtree_dbl,
        /// Visibility of parent node
        pub eParentWithin: ::std::ffi::c_int,
        /// OUT: Visibility
        pub eWithin: ::std::ffi::c_int,
        /// OUT: Write the score here
        pub rScore: sqlite3_rtree_dbl,
        /// Original SQL values of parameters
        pub apSqlParam: *mut *mut sqlite3_value,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sqlite3_rtree_query_info > () == 112,
            "the size of `sqlite3_rtree_query_info` is not 112"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sqlite3_rtree_query_info > () == 8,
            "the alignment of `sqlite3_rtree_query_info` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, pContext) == 0,
            "`sqlite3_rtree_query_info::pContext` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, nParam) == 8,
            "`sqlite3_rtree_query_info::nParam` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, aParam) == 16,
            "`sqlite3_rtree_query_info::aParam` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, pUser) == 24,
            "`sqlite3_rtree_query_info::pUser` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, xDelUser) == 32,
            "`sqlite3_rtree_query_info::xDelUser` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, aCoord) == 40,
            "`sqlite3_rtree_query_info::aCoord` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, anQueue) == 48,
            "`sqlite3_rtree_query_info::anQueue` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, nCoord) == 56,
            "`sqlite3_rtree_query_info::nCoord` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, iLevel) == 60,
            "`sqlite3_rtree_query_info::iLevel` is not at 60"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, mxLevel) == 64,
            "`sqlite3_rtree_query_info::mxLevel` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, iRowid) == 72,
            "`sqlite3_rtree_query_info::iRowid` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, rParentScore) == 80,
            "`sqlite3_rtree_query_info::rParentScore` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, eParentWithin) == 88,
            "`sqlite3_rtree_query_info::eParentWithin` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, eWithin) == 92,
            "`sqlite3_rtree_query_info::eWithin` is not at 92"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, rScore) == 96,
            "`sqlite3_rtree_query_info::rScore` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sqlite3_rtree_query_info, apSqlParam) == 104,
            "`sqlite3_rtree_query_info::apSqlParam` is not at 104"
        );
    };
    unsafe extern "C" {
        /// CAPI3REF: Run-Time Library Version Numbers
        /// KEYWORDS: sqlite3_version sqlite3_sourceid
        ///
        /// These interfaces provide the same information as the \[SQLITE_VERSION\],
        /// \[SQLITE_VERSION_NUMBER\], and \[SQLITE_SOURCE_ID\] C preprocessor macros
        /// but are associated with the library instead of the header file.  ^(Cautious
        /// programmers might include assert() statements in their application to
        /// verify that values returned by these interfaces match the macros in
        /// the header, and thus ensure that the application is
        /// compiled with matching library and header files.
        ///
        /// \<blockquote\>\<pre\>
        /// assert( sqlite3_libversion_number()==SQLITE_VERSION_NUMBER );
        /// assert( strncmp(sqlite3_sourceid(),SQLITE_SOURCE_ID,80)==0 );
        /// assert( strcmp(sqlite3_libversion(),SQLITE_VERSION)==0 );
        /// \</pre\>\</blockquote\>)^
        ///
        /// ^The sqlite3_version\[\] string constant contains the text of the
        /// \[SQLITE_VERSION\] macro.  ^The sqlite3_libversion() function returns a
        /// pointer to the sqlite3_version\[\] string constant.  The sqlite3_libversion()
        /// function is provided for use in DLLs since DLL users usually do not have
        /// direct access to string constants within the DLL.  ^The
        /// sqlite3_libversion_number() function returns an integer equal to
        /// \[SQLITE_VERSION_NUMBER\].  ^(The sqlite3_sourceid() function returns
        /// a pointer to a string constant whose value is the same as the
        /// \[SQLITE_SOURCE_ID\] C preprocessor macro.  Except if SQLite is built
        /// using an edited copy of \[the amalgamation\], then the last four characters
        /// of the hash might be different from \[SQLITE_SOURCE_ID\].)^
        ///
        /// See also: \[sqlite_version()\] and \[sqlite_source_id()\].
        pub static sqlite3_version: [::std::ffi::c_char; 0];
        /// CAPI3REF: Name Of The Folder Holding Temporary Files
        ///
        /// ^(If this global variable is made to point to a string which is
        /// the name of a folder (a.k.a. directory), then all temporary files
        /// created by SQLite when using a built-in \[sqlite3_vfs \| VFS\]
        /// will be placed in that directory.)^  ^If this variable
        /// is a NULL pointer, then SQLite performs a search for an appropriate
        /// temporary file directory.
        ///
        /// Applications are strongly discouraged from using this global variable.
        /// It is required to set a temporary folder on Windows Runtime (WinRT).
        /// But for all other platforms, it is highly recommended that applications
        /// neither read nor write this variable.  This global variable is a relic
        /// that exists for backwards compatibility of legacy applications and should
        /// be avoided in new projects.
        ///
        /// It is not safe to read or modify this variable in more than one
        /// thread at a time.  It is not safe to read or modify this variable
        /// if a \[database connection\] is being used at the same time in a separate
        /// thread.
        /// It is intended that this variable be set once
        /// as part of process initialization and before any SQLite interface
        /// routines have been called and that this variable remain unchanged
        /// thereafter.
        ///
        /// ^The \[temp_store_directory pragma\] may modify this variable and cause
        /// it to point to memory obtained from \[sqlite3_malloc\].  ^Furthermore,
        /// the \[temp_store_directory pragma\] always assumes that any string
        /// that this variable points to is held in memory obtained from
        /// \[sqlite3_malloc\] and the pragma may attempt to free that memory
        /// using \[sqlite3_free\].
        /// Hence, if this variable is modified directly, either it should be
        /// made NULL or made to point to memory obtained from \[sqlite3_malloc\]
        /// or else the use of the \[temp_store_directory pragma\] should be avoided.
        /// Except when requested by the \[temp_store_directory pragma\], SQLite
        /// does not free the memory that sqlite3_temp_directory points to.  If
        /// the application wants that memory to be freed, it must do
        /// so itself, taking care to only do so after all \[database connection\]
        /// objects have been destroyed.
        ///
        /// \<b\>Note to Windows Runtime users:\</b\>  The temporary directory must be set
        /// prior to calling \[sqlite3_open\] or \[sqlite3_open_v2\].  Otherwise, various
        /// features that require the use of temporary files may fail.  Here is an
        /// example of how to do this using C++ with the Windows Runtime:
        ///
        /// \<blockquote\>\<pre\>
        /// LPCWSTR zPath = Windows::Storage::ApplicationData::Current-\>
        /// &nbsp;     TemporaryFolder-\>Path-\>Data();
        /// char zPathBuf&\#91;MAX_PATH + 1&\#93;;
        /// memset(zPathBuf, 0, sizeof(zPathBuf));
        /// WideCharToMultiByte(CP_UTF8, 0, zPath, -1, zPathBuf, sizeof(zPathBuf),
        /// &nbsp;     NULL, NULL);
        /// sqlite3_temp_directory = sqlite3_mprintf("%s", zPathBuf);
        /// \</pre\>\</blockquote\>
        pub static mut sqlite3_temp_directory: *mut ::std::ffi::c_char;
        /// CAPI3REF: Name Of The Folder Holding Database Files
        ///
        /// ^(If this global variable is made to point to a string which is
        /// the name of a folder (a.k.a. directory), then all database files
        /// specified with a relative pathname and created or accessed by
        /// SQLite when using a built-in windows \[sqlite3_vfs \| VFS\] will be assumed
        /// to be relative to that directory.)^ ^If this variable is a NULL
        /// pointer, then SQLite assumes that all database files specified
        /// with a relative pathname are relative to the current directory
        /// for the process.  Only the windows VFS makes use of this global
        /// variable; it is ignored by the unix VFS.
        ///
        /// Changing the value of this variable while a database connection is
        /// open can result in a corrupt database.
        ///
        /// It is not safe to read or modify this variable in more than one
        /// thread at a time.  It is not safe to read or modify this variable
        /// if a \[database connection\] is being used at the same time in a separate
        /// thread.
        /// It is intended that this variable be set once
        /// as part of process initialization and before any SQLite interface
        /// routines have been called and that this variable remain unchanged
        /// thereafter.
        ///
        /// ^The \[data_store_directory pragma\] may modify this variable and cause
        /// it to point to memory obtained from \[sqlite3_malloc\].  ^Furthermore,
        /// the \[data_store_directory pragma\] always assumes that any string
        /// that this variable points to is held in memory obtained from
        /// \[sqlite3_malloc\] and the pragma may attempt to free that memory
        /// using \[sqlite3_free\].
        /// Hence, if this variable is modified directly, either it should be
        /// made NULL or made to point to memory obtained from \[sqlite3_malloc\]
        /// or else the use of the \[data_store_directory pragma\] should be avoided.
        pub static mut sqlite3_data_directory: *mut ::std::ffi::c_char;
    }

    #[cffi::cffi]
    unsafe extern "C" {
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_libversion() -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_sourceid() -> *const ::std::ffi::c_char;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_compileoption_used(
            zOptName: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_compileoption_get(
            N: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// CAPI3REF: Closing A Database Connection
        /// DESTRUCTOR: sqlite3
        ///
        /// ^The sqlite3_close() and sqlite3_close_v2() routines are destructors
        /// for the \[sqlite3\] object.
        /// ^Calls to sqlite3_close() and sqlite3_close_v2() return \[SQLITE_OK\] if
        /// the \[sqlite3\] object is successfully destroyed and all associated
        /// resources are deallocated.
        ///
        /// Ideally, applications should \[sqlite3_finalize \| finalize\] all
        /// \[prepared statements\], \[sqlite3_blob_close \| close\] all \[BLOB handles\], and
        /// \[sqlite3_backup_finish \| finish\] all \[sqlite3_backup\] objects associated
        /// with the \[sqlite3\] object prior to attempting to close the object.
        /// ^If the database connection is associated with unfinalized prepared
        /// statements, BLOB handlers, and/or unfinished sqlite3_backup objects then
        /// sqlite3_close() will leave the database connection open and return
        /// \[SQLITE_BUSY\]. ^If sqlite3_close_v2() is called with unfinalized prepared
        /// statements, unclosed BLOB handlers, and/or unfinished sqlite3_backups,
        /// it returns \[SQLITE_OK\] regardless, but instead of deallocating the database
        /// connection immediately, it marks the database connection as an unusable
        /// "zombie" and makes arrangements to automatically deallocate the database
        /// connection after all prepared statements are finalized, all BLOB handles
        /// are closed, and all backups have finished. The sqlite3_close_v2() interface
        /// is intended for use with host languages that are garbage collected, and
        /// where the order in which destructors are called is arbitrary.
        ///
        /// ^If an \[sqlite3\] object is destroyed while a transaction is open,
        /// the transaction is automatically rolled back.
        ///
        /// The C parameter to \[sqlite3_close(C)\] and \[sqlite3_close_v2(C)\]
        /// must be either a NULL
        /// pointer or an \[sqlite3\] object pointer obtained
        /// from \[sqlite3_open()\], \[sqlite3_open16()\], or
        /// \[sqlite3_open_v2()\], and not previously closed.
        /// ^Calling sqlite3_close() or sqlite3_close_v2() with a NULL pointer
        /// argument is a harmless no-op.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_close(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        /// CAPI3REF: Initialize The SQLite Library
        ///
        /// ^The sqlite3_initialize() routine initializes the
        /// SQLite library.  ^The sqlite3_shutdown() routine
        /// deallocates any resources that were allocated by sqlite3_initialize().
        /// These routines are designed to aid in process initialization and
        /// shutdown on embedded systems.  Workstation applications using
        /// SQLite normally do not need to invoke either of these routines.
        ///
        /// A call to sqlite3_initialize() is an "effective" call if it is
        /// the first time sqlite3_initialize() is invoked during the lifetime of
        /// the process, or if it is the first time sqlite3_initialize() is invoked
        /// following a call to sqlite3_shutdown().  ^(Only an effective call
        /// of sqlite3_initialize() does any initialization.  All other calls
        /// are harmless no-ops.)^
        ///
        /// A call to sqlite3_shutdown() is an "effective" call if it is the first
        /// call to sqlite3_shutdown() since the last sqlite3_initialize().  ^(Only
        /// an effective call to sqlite3_shutdown() does any deinitialization.
        /// All other valid calls to sqlite3_shutdown() are harmless no-ops.)^
        ///
        /// The sqlite3_initialize() interface is threadsafe, but sqlite3_shutdown()
        /// is not.  The sqlite3_shutdown() interface must only be called from a
        /// single thread.  All open \[database connections\] must be closed and all
        /// other SQLite resources must be deallocated prior to invoking
        /// sqlite3_shutdown().
        ///
        /// Among other things, ^sqlite3_initialize() will invoke
        /// sqlite3_os_init().  Similarly, ^sqlite3_shutdown()
        /// will invoke sqlite3_os_end().
        ///
        /// ^The sqlite3_initialize() routine returns \[SQLITE_OK\] on success.
        /// ^If for some reason, sqlite3_initialize() is unable to initialize
        /// the library (perhaps it is unable to allocate a needed resource such
        /// as a mutex) it returns an \[error code\] other than \[SQLITE_OK\].
        ///
        /// ^The sqlite3_initialize() routine is called internally by many other
        /// SQLite interfaces so that an application usually does not need to
        /// invoke sqlite3_initialize() directly.  For example, \[sqlite3_open()\]
        /// calls sqlite3_initialize() so the SQLite library will be automatically
        /// initialized when \[sqlite3_open()\] is called if it has not been initialized
        /// already.  ^However, if SQLite is compiled with the \[SQLITE_OMIT_AUTOINIT\]
        /// compile-time option, then the automatic calls to sqlite3_initialize()
        /// are omitted and the application must call sqlite3_initialize() directly
        /// prior to using any other SQLite interface.  For maximum portability,
        /// it is recommended that applications always invoke sqlite3_initialize()
        /// directly prior to using any other SQLite interface.  Future releases
        /// of SQLite may require this.  In other words, the behavior exhibited
        /// when SQLite is compiled with \[SQLITE_OMIT_AUTOINIT\] might become the
        /// default behavior in some future release of SQLite.
        ///
        /// The sqlite3_os_init() routine does operating-system specific
        /// initialization of the SQLite library.  The sqlite3_os_end()
        /// routine undoes the effect of sqlite3_os_init().  Typical tasks
        /// performed by these routines include allocation or deallocation
        /// of static resources, initialization of global variables,
        /// setting up a default \[sqlite3_vfs\] module, or setting up
        /// a default configuration using \[sqlite3_config()\].
        ///
        /// The application should never invoke either sqlite3_os_init()
        /// or sqlite3_os_end() directly.  The application should only invoke
        /// sqlite3_initialize() and sqlite3_shutdown().  The sqlite3_os_init()
        /// interface is called automatically by sqlite3_initialize() and
        /// sqlite3_os_end() is called by sqlite3_shutdown().  Appropriate
        /// implementations for sqlite3_os_init() and sqlite3_os_end()
        /// are built into SQLite when it is compiled for Unix, Windows, or OS/2.
        /// When \[custom builds \| built for other platforms\]
        /// (using the \[SQLITE_OS_OTHER=1\] compile-time
        /// option) the application must supply a suitable implementation for
        /// sqlite3_os_init() and sqlite3_os_end().  An application-supplied
        /// implementation of sqlite3_os_init() or sqlite3_os_end()
        /// must return \[SQLITE_OK\] on success and some other \[error code\] upon
        /// failure.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_initialize() -> ::std::ffi::c_int;
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_shutdown() -> ::std::ffi::c_int;
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_os_init() -> ::std::ffi::c_int;
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_os_end() -> ::std::ffi::c_int;
        /// CAPI3REF: Enable Or Disable Extended Result Codes
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_extended_result_codes() routine enables or disables the
        /// \[extended result codes\] feature of SQLite. ^The extended result
        /// codes are disabled by default for historical compatibility.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_extended_result_codes(
            arg1: *mut sqlite3,
            onoff: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Set the Last Insert Rowid value.
        /// METHOD: sqlite3
        ///
        /// The sqlite3_set_last_insert_rowid(D, R) method allows the application to
        /// set the value returned by calling sqlite3_last_insert_rowid(D) to R
        /// without inserting a row into the database.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_set_last_insert_rowid(
            arg1: *mut sqlite3,
            arg2: sqlite3_int64,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_changes64(arg1: *mut sqlite3) -> sqlite3_int64;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_total_changes64(arg1: *mut sqlite3) -> sqlite3_int64;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_is_interrupted(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        /// CAPI3REF: Determine If An SQL Statement Is Complete
        ///
        /// These routines are useful during command-line input to determine if the
        /// currently entered text seems to form a complete SQL statement or
        /// if additional input is needed before sending the text into
        /// SQLite for parsing.  ^The sqlite3_complete(X) and sqlite3_complete16(X)
        /// routines return 1 if the input string X appears to be a complete SQL
        /// statement.  ^A statement is judged to be
        /// complete if it ends with a semicolon token and is not a prefix of a
        /// well-formed CREATE TRIGGER statement.  ^Semicolons that are embedded within
        /// string literals or quoted identifier names or comments are not
        /// independent tokens (they are part of the token in which they are
        /// embedded) and thus do not count as a statement terminator.  ^Whitespace
        /// and comments that follow the final semicolon are ignored.
        ///
        /// ^The sqlite3_complete(X) and sqlite3_complete16(X) routines return 0
        /// if the statement is incomplete.  ^If a memory allocation fails, then
        /// SQLITE_NOMEM is returned.
        ///
        /// The \[sqlite3_incomplete(X)\] routine is similar to \[sqlite3_complete(X)\]
        /// except that sqlite3_incomplete(X) returns SQLITE_OK if the input X is
        /// complete, SQLITE_EMPTY if input X consists entirely of whitespace and/or
        /// comments, SQLITE_MISUSE if X is a NULL pointer, and some other non-zero
        /// value  if X is incomplete.  The non-zero return from
        /// sqlite3_incomplete(X) contains additional information about what is
        /// needed to complete the input X.  See the header comment on the
        /// implemenation of the sqlite3_incomplete() routine for a full description
        /// of its non-zero return values.  The sqlite3_incomplete(X) interface
        /// is only available for UTF-8 text.
        ///
        /// ^None of these routines do a full parse the SQL statements and thus
        /// will not detect syntactically incorrect SQL.  They only determine if
        /// input text has properly terminated comments, string literals, and
        /// quoted identifiers, and if the statement ends with a semicolon.
        ///
        /// ^(If SQLite has not been initialized using \[sqlite3_initialize()\] prior
        /// to invoking sqlite3_complete16() then sqlite3_initialize() is invoked
        /// automatically by sqlite3_complete16().  If that initialization fails,
        /// then the return value from sqlite3_complete16() will be non-zero
        /// regardless of whether or not the input SQL is complete.)^
        ///
        /// The X input to \[sqlite3_complete(X)\] and \[sqlite3_incomplete(X)\]
        /// must be a zero-terminated UTF-8 string.
        ///
        /// The input to \[sqlite3_complete16()\] must be a zero-terminated
        /// UTF-16 string in native byte order.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_complete(
            sql: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_complete16(
            sql: *const ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_incomplete(
            sql: *const ::std::ffi::c_char,
        ) -> sqlite3_int64;
        /// CAPI3REF: Set the Setlk Timeout
        /// METHOD: sqlite3
        ///
        /// This routine is only useful in SQLITE_ENABLE_SETLK_TIMEOUT builds. If
        /// the VFS supports blocking locks, it sets the timeout in ms used by
        /// eligible locks taken on wal mode databases by the specified database
        /// handle. In non-SQLITE_ENABLE_SETLK_TIMEOUT builds, or if the VFS does
        /// not support blocking locks, this function is a no-op.
        ///
        /// Passing 0 to this function disables blocking locks altogether. Passing
        /// -1 to this function requests that the VFS blocks for a long time -
        /// indefinitely if possible. The results of passing any other negative value
        /// are undefined.
        ///
        /// Internally, each SQLite database handle stores two timeout values - the
        /// busy-timeout (used for rollback mode databases, or if the VFS does not
        /// support blocking locks) and the setlk-timeout (used for blocking locks
        /// on wal-mode databases). The sqlite3_busy_timeout() method sets both
        /// values, this function sets only the setlk-timeout value. Therefore,
        /// to configure separate busy-timeout and setlk-timeout values for a single
        /// database handle, call sqlite3_busy_timeout() followed by this function.
        ///
        /// Whenever the number of connections to a wal mode database falls from
        /// 1 to 0, the last connection takes an exclusive lock on the database,
        /// then checkpoints and deletes the wal file. While it is doing this, any
        /// new connection that tries to read from the database fails with an
        /// SQLITE_BUSY error. Or, if the SQLITE_SETLK_BLOCK_ON_CONNECT flag is
        /// passed to this API, the new connection blocks until the exclusive lock
        /// has been released.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_setlk_timeout(
            arg1: *mut sqlite3,
            ms: ::std::ffi::c_int,
            flags: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Convenience Routines For Running Queries
        /// METHOD: sqlite3
        ///
        /// This is a legacy interface that is preserved for backwards compatibility.
        /// Use of this interface is not recommended.
        ///
        /// Definition: A \<b\>result table\</b\> is a memory data structure created by the
        /// \[sqlite3_get_table()\] interface.  A result table records the
        /// complete query results from one or more queries.
        ///
        /// The table conceptually has a number of rows and columns.  But
        /// these numbers are not part of the result table itself.  These
        /// numbers are obtained separately.  Let N be the number of rows
        /// and M be the number of columns.
        ///
        /// A result table is an array of pointers to zero-terminated UTF-8 strings.
        /// There are (N+1)\*M elements in the array.  The first M pointers point
        /// to zero-terminated strings that  contain the names of the columns.
        /// The remaining entries all point to query results.  NULL values result
        /// in NULL pointers.  All other values are in their UTF-8 zero-terminated
        /// string representation as returned by \[sqlite3_column_text()\].
        ///
        /// A result table might consist of one or more memory allocations.
        /// It is not safe to pass a result table directly to \[sqlite3_free()\].
        /// A result table should be deallocated using \[sqlite3_free_table()\].
        ///
        /// ^(As an example of the result table format, suppose a query result
        /// is as follows:
        ///
        /// \<blockquote\>\<pre\>
        ///   Name        \| Age
        ///   \-----------------------
        ///   Alice       \| 43
        ///   Bob         \| 28
        ///   Cindy       \| 21
        /// \</pre\>\</blockquote\>
        ///
        /// There are two columns (M==2) and three rows (N==3).  Thus the
        /// result table has 8 entries.  Suppose the result table is stored
        /// in an array named azResult.  Then azResult holds this content:
        ///
        /// \<blockquote\>\<pre\>
        ///   azResult&\#91;0\] = "Name";
        ///   azResult&\#91;1\] = "Age";
        ///   azResult&\#91;2\] = "Alice";
        ///   azResult&\#91;3\] = "43";
        ///   azResult&\#91;4\] = "Bob";
        ///   azResult&\#91;5\] = "28";
        ///   azResult&\#91;6\] = "Cindy";
        ///   azResult&\#91;7\] = "21";
        /// \</pre\>\</blockquote\>)^
        ///
        /// ^The sqlite3_get_table() function evaluates one or more
        /// semicolon-separated SQL statements in the zero-terminated UTF-8
        /// string of its 2nd parameter and returns a result table to the
        /// pointer given in its 3rd parameter.
        ///
        /// After the application has finished with the result from sqlite3_get_table(),
        /// it must pass the result table pointer to sqlite3_free_table() in order to
        /// release the memory that was malloced.  Because of the way the
        /// \[sqlite3_malloc()\] happens within sqlite3_get_table(), the calling
        /// function must not try to call \[sqlite3_free()\] directly.  Only
        /// \[sqlite3_free_table()\] is able to release the memory properly and safely.
        ///
        /// The sqlite3_get_table() interface is implemented as a wrapper around
        /// \[sqlite3_exec()\].  The sqlite3_get_table() routine does not have access
        /// to any internal data structures of SQLite.  It uses only the public
        /// interface defined here.  As a consequence, errors that occur in the
        /// wrapper layer outside of the internal \[sqlite3_exec()\] call are not
        /// reflected in subsequent calls to \[sqlite3_errcode()\] or
        /// \[sqlite3_errmsg()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_get_table(
            db: *mut sqlite3,
            zSql: *const ::std::ffi::c_char,
            pazResult: *mut *mut *mut ::std::ffi::c_char,
            pnRow: *mut ::std::ffi::c_int,
            pnColumn: *mut ::std::ffi::c_int,
            pzErrmsg: *mut *mut ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_free_table(result: *mut *mut ::std::ffi::c_char);
        /// CAPI3REF: Memory Allocation Subsystem
        ///
        /// The SQLite core uses these three routines for all of its own
        /// internal memory allocation needs. "Core" in the previous sentence
        /// does not include operating-system specific \[VFS\] implementation.  The
        /// Windows VFS uses native malloc() and free() for some operations.
        ///
        /// ^The sqlite3_malloc() routine returns a pointer to a block
        /// of memory at least N bytes in length, where N is the parameter.
        /// ^If sqlite3_malloc() is unable to obtain sufficient free
        /// memory, it returns a NULL pointer.  ^If the parameter N to
        /// sqlite3_malloc() is zero or negative then sqlite3_malloc() returns
        /// a NULL pointer.
        ///
        /// ^The sqlite3_malloc64(N) routine works just like
        /// sqlite3_malloc(N) except that N is an unsigned 64-bit integer instead
        /// of a signed 32-bit integer.
        ///
        /// ^Calling sqlite3_free() with a pointer previously returned
        /// by sqlite3_malloc() or sqlite3_realloc() releases that memory so
        /// that it might be reused.  ^The sqlite3_free() routine is
        /// a no-op if it is called with a NULL pointer.  Passing a NULL pointer
        /// to sqlite3_free() is harmless.  After being freed, memory
        /// should neither be read nor written.  Even reading previously freed
        /// memory might result in a segmentation fault or other severe error.
        /// Memory corruption, a segmentation fault, or other severe error
        /// might result if sqlite3_free() is called with a non-NULL pointer that
        /// was not obtained from sqlite3_malloc() or sqlite3_realloc().
        ///
        /// ^The sqlite3_realloc(X,N) interface attempts to resize a
        /// prior memory allocation X to be at least N bytes.
        /// ^If the X parameter to sqlite3_realloc(X,N)
        /// is a NULL pointer then its behavior is identical to calling
        /// sqlite3_malloc(N).
        /// ^If the N parameter to sqlite3_realloc(X,N) is zero or
        /// negative then the behavior is exactly the same as calling
        /// sqlite3_free(X).
        /// ^sqlite3_realloc(X,N) returns a pointer to a memory allocation
        /// of at least N bytes in size or NULL if insufficient memory is available.
        /// ^If M is the size of the prior allocation, then min(N,M) bytes of the
        /// prior allocation are copied into the beginning of the buffer returned
        /// by sqlite3_realloc(X,N) and the prior allocation is freed.
        /// ^If sqlite3_realloc(X,N) returns NULL and N is positive, then the
        /// prior allocation is not freed.
        ///
        /// ^The sqlite3_realloc64(X,N) interface works the same as
        /// sqlite3_realloc(X,N) except that N is a 64-bit unsigned integer instead
        /// of a 32-bit signed integer.
        ///
        /// ^If X is a memory allocation previously obtained from sqlite3_malloc(),
        /// sqlite3_malloc64(), sqlite3_realloc(), or sqlite3_realloc64(), then
        /// sqlite3_msize(X) returns the size of that memory allocation in bytes.
        /// ^The value returned by sqlite3_msize(X) might be larger than the number
        /// of bytes requested when X was allocated.  ^If X is a NULL pointer then
        /// sqlite3_msize(X) returns zero.  If X points to something that is not
        /// the beginning of memory allocation, or if it points to a formerly
        /// valid memory allocation that has now been freed, then the behavior
        /// of sqlite3_msize(X) is undefined and possibly harmful.
        ///
        /// ^The memory returned by sqlite3_malloc(), sqlite3_realloc(),
        /// sqlite3_malloc64(), and sqlite3_realloc64()
        /// is always aligned to at least an 8 byte boundary, or to a
        /// 4 byte boundary if the \[SQLITE_4_BYTE_ALIGNED_MALLOC\] compile-time
        /// option is used.
        ///
        /// The pointer arguments to \[sqlite3_free()\] and \[sqlite3_realloc()\]
        /// must be either NULL or else pointers obtained from a prior
        /// invocation of \[sqlite3_malloc()\] or \[sqlite3_realloc()\] that have
        /// not yet been released.
        ///
        /// The application must not read or write any part of
        /// a block of memory after it has been released using
        /// \[sqlite3_free()\] or \[sqlite3_realloc()\].
        ///
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_malloc(arg1: ::std::ffi::c_int) -> *mut ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_malloc64(arg1: sqlite3_uint64) -> *mut ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_realloc(
            arg1: *mut ::std::ffi::c_void,
            arg2: ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_realloc64(
            arg1: *mut ::std::ffi::c_void,
            arg2: sqlite3_uint64,
        ) -> *mut ::std::ffi::c_void;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_free(arg1: *mut ::std::ffi::c_void);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_msize(arg1: *mut ::std::ffi::c_void) -> sqlite3_uint64;
        /// CAPI3REF: Memory Allocator Statistics
        ///
        /// SQLite provides these two interfaces for reporting on the status
        /// of the \[sqlite3_malloc()\], \[sqlite3_free()\], and \[sqlite3_realloc()\]
        /// routines, which form the built-in memory allocation subsystem.
        ///
        /// ^The \[sqlite3_memory_used()\] routine returns the number of bytes
        /// of memory currently outstanding (malloced but not freed).
        /// ^The \[sqlite3_memory_highwater()\] routine returns the maximum
        /// value of \[sqlite3_memory_used()\] since the high-water mark
        /// was last reset.  ^The values returned by \[sqlite3_memory_used()\] and
        /// \[sqlite3_memory_highwater()\] include any overhead
        /// added by SQLite in its implementation of \[sqlite3_malloc()\],
        /// but not overhead added by any underlying system library
        /// routines that \[sqlite3_malloc()\] may call.
        ///
        /// ^The memory high-water mark is reset to the current value of
        /// \[sqlite3_memory_used()\] if and only if the parameter to
        /// \[sqlite3_memory_highwater()\] is true.  ^The value returned
        /// by \[sqlite3_memory_highwater(1)\] is the high-water mark
        /// prior to the reset.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_memory_used() -> sqlite3_int64;
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_memory_highwater(
            resetFlag: ::std::ffi::c_int,
        ) -> sqlite3_int64;
        /// CAPI3REF: Pseudo-Random Number Generator
        ///
        /// SQLite contains a high-quality pseudo-random number generator (PRNG) used to
        /// select random \[ROWID \| ROWIDs\] when inserting new records into a table that
        /// already uses the largest possible \[ROWID\].  The PRNG is also used for
        /// the built-in random() and randomblob() SQL functions.  This interface allows
        /// applications to access the same PRNG for other purposes.
        ///
        /// ^A call to this routine stores N bytes of randomness into buffer P.
        /// ^The P parameter can be a NULL pointer.
        ///
        /// ^If this routine has not been previously called or if the previous
        /// call had N less than one or a NULL pointer for P, then the PRNG is
        /// seeded using randomness obtained from the xRandomness method of
        /// the default \[sqlite3_vfs\] object.
        /// ^If the previous call to this routine had an N of 1 or more and a
        /// non-NULL P then the pseudo-randomness is generated
        /// internally and without recourse to the \[sqlite3_vfs\] xRandomness
        /// method.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_randomness(
            N: ::std::ffi::c_int,
            P: *mut ::std::ffi::c_void,
        );
        /// CAPI3REF: Deprecated Tracing And Profiling Functions
        /// DEPRECATED
        ///
        /// These routines are deprecated. Use the \[sqlite3_trace_v2()\] interface
        /// instead of the routines described here.
        ///
        /// These routines register callback functions that can be used for
        /// tracing and profiling the execution of SQL statements.
        ///
        /// ^The callback function registered by sqlite3_trace() is invoked at
        /// various times when an SQL statement is being run by \[sqlite3_step()\].
        /// ^The sqlite3_trace() callback is invoked with a UTF-8 rendering of the
        /// SQL statement text as the statement first begins executing.
        /// ^(Additional sqlite3_trace() callbacks might occur
        /// as each triggered subprogram is entered.  The callbacks for triggers
        /// contain a UTF-8 SQL comment that identifies the trigger.)^
        ///
        /// The \[SQLITE_TRACE_SIZE_LIMIT\] compile-time option can be used to limit
        /// the length of \[bound parameter\] expansion in the output of sqlite3_trace().
        ///
        /// ^The callback function registered by sqlite3_profile() is invoked
        /// as each SQL statement finishes.  ^The profile callback contains
        /// the original statement text and an estimate of wall-clock time
        /// of how long that statement took to run.  ^The profile callback
        /// time is in units of nanoseconds, however the current implementation
        /// is only capable of millisecond resolution so the six least significant
        /// digits in the time are meaningless.  Future versions of SQLite
        /// might provide greater resolution on the profiler callback.  Invoking
        /// either \[sqlite3_trace()\] or \[sqlite3_trace_v2()\] will cancel the
        /// profile callback.
        ///
        /// Raw (callback-ownership-unstated): argument 1 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_trace(
            arg1: *mut sqlite3,
            xTrace: ::std::option::Option<
                unsafe extern "C" fn(*mut ::std::ffi::c_void, *const ::std::ffi::c_char),
            >,
            arg3: *mut ::std::ffi::c_void,
        ) -> *mut ::std::ffi::c_void;
        /// Raw (callback-ownership-unstated): argument 1 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_profile(
            arg1: *mut sqlite3,
            xProfile: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    *const ::std::ffi::c_char,
                    sqlite3_uint64,
                ),
            >,
            arg3: *mut ::std::ffi::c_void,
        ) -> *mut ::std::ffi::c_void;
        /// CAPI3REF: SQL Trace Hook
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_trace_v2(D,M,X,P) interface registers a trace callback
        /// function X against \[database connection\] D, using property mask M
        /// and context pointer P.  ^If the X callback is
        /// NULL or if the M mask is zero, then tracing is disabled.  The
        /// M argument should be the bitwise OR-ed combination of
        /// zero or more \[SQLITE_TRACE\] constants.
        ///
        /// ^Each call to either sqlite3_trace(D,X,P) or sqlite3_trace_v2(D,M,X,P)
        /// overrides (cancels) all prior calls to sqlite3_trace(D,X,P) or
        /// sqlite3_trace_v2(D,M,X,P) for the \[database connection\] D.  Each
        /// database connection may have at most one trace callback.
        ///
        /// ^The X callback is invoked whenever any of the events identified by
        /// mask M occur.  ^The integer return value from the callback is currently
        /// ignored, though this may change in future releases.  Callback
        /// implementations should return zero to ensure future compatibility.
        ///
        /// ^A trace callback is invoked with four arguments: callback(T,C,P,X).
        /// ^The T argument is one of the \[SQLITE_TRACE\]
        /// constants to indicate why the callback was invoked.
        /// ^The C argument is a copy of the context pointer.
        /// The P and X arguments are pointers whose meanings depend on T.
        ///
        /// The sqlite3_trace_v2() interface is intended to replace the legacy
        /// interfaces \[sqlite3_trace()\] and \[sqlite3_profile()\], both of which
        /// are deprecated.
        ///
        /// Raw (callback-ownership-unstated): argument 2 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_trace_v2(
            arg1: *mut sqlite3,
            uMask: ::std::ffi::c_uint,
            xCallback: ::std::option::Option<
                unsafe extern "C" fn(
                    ::std::ffi::c_uint,
                    *mut ::std::ffi::c_void,
                    *mut ::std::ffi::c_void,
                    *mut ::std::ffi::c_void,
                ) -> ::std::ffi::c_int,
            >,
            pCtx: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_open16(
            filename: *const ::std::ffi::c_void,
            ppDb: *mut *mut sqlite3,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Obtain Values For URI Parameters
        ///
        /// These are utility routines, useful to \[VFS\|custom VFS implementations\],
        /// that check if a database file was a URI that contained a specific query
        /// parameter, and if so obtains the value of that query parameter.
        ///
        /// The first parameter to these interfaces (hereafter referred to
        /// as F) must be one of:
        /// \<ul\>
        /// \<li\> A database filename pointer created by the SQLite core and
        /// passed into the xOpen() method of a VFS implementation, or
        /// \<li\> A filename obtained from \[sqlite3_db_filename()\], or
        /// \<li\> A new filename constructed using \[sqlite3_create_filename()\].
        /// \</ul\>
        /// If the F parameter is not one of the above, then the behavior is
        /// undefined and probably undesirable.  Older versions of SQLite were
        /// more tolerant of invalid F parameters than newer versions.
        ///
        /// If F is a suitable filename (as described in the previous paragraph)
        /// and if P is the name of the query parameter, then
        /// sqlite3_uri_parameter(F,P) returns the value of the P
        /// parameter if it exists or a NULL pointer if P does not appear as a
        /// query parameter on F.  If P is a query parameter of F and it
        /// has no explicit value, then sqlite3_uri_parameter(F,P) returns
        /// a pointer to an empty string.
        ///
        /// The sqlite3_uri_boolean(F,P,B) routine assumes that P is a boolean
        /// parameter and returns true (1) or false (0) according to the value
        /// of P.  The sqlite3_uri_boolean(F,P,B) routine returns true (1) if the
        /// value of query parameter P is one of "yes", "true", or "on" in any
        /// case or if the value begins with a non-zero number.  The
        /// sqlite3_uri_boolean(F,P,B) routines returns false (0) if the value of
        /// query parameter P is one of "no", "false", or "off" in any case or
        /// if the value begins with a numeric zero.  If P is not a query
        /// parameter on F or if the value of P does not match any of the
        /// above, then sqlite3_uri_boolean(F,P,B) returns (B!=0).
        ///
        /// The sqlite3_uri_int64(F,P,D) routine converts the value of P into a
        /// 64-bit signed integer and returns that integer, or D if P does not
        /// exist or if the value of P is something other than an integer.
        ///
        /// The sqlite3_uri_key(F,N) returns a pointer to the name (not
        /// the value) of the N-th query parameter for filename F, or a NULL
        /// pointer if N is less than zero or greater than the number of query
        /// parameters minus 1.  The N value is zero-based so N should be 0 to obtain
        /// the name of the first query parameter, 1 for the second parameter, and
        /// so forth.
        ///
        /// If F is a NULL pointer, then sqlite3_uri_parameter(F,P) returns NULL and
        /// sqlite3_uri_boolean(F,P,B) returns B.  If F is not a NULL pointer and
        /// is not a database file pathname pointer that the SQLite core passed
        /// into the xOpen VFS method, then the behavior of this routine is undefined
        /// and probably undesirable.
        ///
        /// Beginning with SQLite \[version 3.31.0\] (\[dateof:3.31.0\]) the input F
        /// parameter can also be the name of a rollback journal file or WAL file
        /// in addition to the main database file.  Prior to version 3.31.0, these
        /// routines would only work if F was the name of the main database file.
        /// When the F parameter is the name of the rollback journal or WAL file,
        /// it has access to all the same query parameters as were found on the
        /// main database file.
        ///
        /// See the \[URI filename\] documentation for additional information.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_uri_parameter(
            z: sqlite3_filename,
            zParam: *const ::std::ffi::c_char,
        ) -> *const ::std::ffi::c_char;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_uri_boolean(
            z: sqlite3_filename,
            zParam: *const ::std::ffi::c_char,
            bDefault: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_uri_int64(
            arg1: sqlite3_filename,
            arg2: *const ::std::ffi::c_char,
            arg3: sqlite3_int64,
        ) -> sqlite3_int64;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_uri_key(
            z: sqlite3_filename,
            N: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// CAPI3REF:  Translate filenames
        ///
        /// These routines are available to \[VFS\|custom VFS implementations\] for
        /// translating filenames between the main database file, the journal file,
        /// and the WAL file.
        ///
        /// If F is the name of an sqlite database file, journal file, or WAL file
        /// passed by the SQLite core into the VFS, then sqlite3_filename_database(F)
        /// returns the name of the corresponding database file.
        ///
        /// If F is the name of an sqlite database file, journal file, or WAL file
        /// passed by the SQLite core into the VFS, or if F is a database filename
        /// obtained from \[sqlite3_db_filename()\], then sqlite3_filename_journal(F)
        /// returns the name of the corresponding rollback journal file.
        ///
        /// If F is the name of an sqlite database file, journal file, or WAL file
        /// that was passed by the SQLite core into the VFS, or if F is a database
        /// filename obtained from \[sqlite3_db_filename()\], then
        /// sqlite3_filename_wal(F) returns the name of the corresponding
        /// WAL file.
        ///
        /// In all of the above, if F is not the name of a database, journal or WAL
        /// filename passed into the VFS from the SQLite core and F is not the
        /// return value from \[sqlite3_db_filename()\], then the result is
        /// undefined and is likely a memory access violation.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_filename_database(
            arg1: sqlite3_filename,
        ) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_filename_journal(
            arg1: sqlite3_filename,
        ) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_filename_wal(
            arg1: sqlite3_filename,
        ) -> *const ::std::ffi::c_char;
        /// CAPI3REF:  Database File Corresponding To A Journal
        ///
        /// ^If X is the name of a rollback or WAL-mode journal file that is
        /// passed into the xOpen method of \[sqlite3_vfs\], then
        /// sqlite3_database_file_object(X) returns a pointer to the \[sqlite3_file\]
        /// object that represents the main database file.
        ///
        /// This routine is intended for use in custom \[VFS\] implementations
        /// only.  It is not a general-purpose interface.
        /// The argument sqlite3_file_object(X) must be a filename pointer that
        /// has been passed into \[sqlite3_vfs\].xOpen method where the
        /// flags parameter to xOpen contains one of the bits
        /// \[SQLITE_OPEN_MAIN_JOURNAL\] or \[SQLITE_OPEN_WAL\].  Any other use
        /// of this routine results in undefined and probably undesirable
        /// behavior.
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_file *`, and nothing says how long that is good
        pub unsafe fn sqlite3_database_file_object(
            arg1: *const ::std::ffi::c_char,
        ) -> *mut sqlite3_file;
        /// CAPI3REF: Create and Destroy VFS Filenames
        ///
        /// These interfaces are provided for use by \[VFS shim\] implementations and
        /// are not useful outside of that context.
        ///
        /// The sqlite3_create_filename(D,J,W,N,P) allocates memory to hold a version of
        /// database filename D with corresponding journal file J and WAL file W and
        /// an array P of N URI Key/Value pairs.  The result from
        /// sqlite3_create_filename(D,J,W,N,P) is a pointer to a database filename that
        /// is safe to pass to routines like:
        /// \<ul\>
        /// \<li\> \[sqlite3_uri_parameter()\],
        /// \<li\> \[sqlite3_uri_boolean()\],
        /// \<li\> \[sqlite3_uri_int64()\],
        /// \<li\> \[sqlite3_uri_key()\],
        /// \<li\> \[sqlite3_filename_database()\],
        /// \<li\> \[sqlite3_filename_journal()\], or
        /// \<li\> \[sqlite3_filename_wal()\].
        /// \</ul\>
        /// If a memory allocation error occurs, sqlite3_create_filename() might
        /// return a NULL pointer.  The memory obtained from sqlite3_create_filename(X)
        /// must be released by a corresponding call to sqlite3_free_filename(Y).
        ///
        /// The P parameter in sqlite3_create_filename(D,J,W,N,P) should be an array
        /// of 2\*N pointers to strings.  Each pair of pointers in this array corresponds
        /// to a key and value for a query parameter.  The P parameter may be a NULL
        /// pointer if N is zero.  None of the 2\*N pointers in the P array may be
        /// NULL pointers and key pointers should not be empty strings.
        /// None of the D, J, or W parameters to sqlite3_create_filename(D,J,W,N,P) may
        /// be NULL pointers, though they can be empty strings.
        ///
        /// The sqlite3_free_filename(Y) routine releases a memory allocation
        /// previously obtained from sqlite3_create_filename().  Invoking
        /// sqlite3_free_filename(Y) where Y is a NULL pointer is a harmless no-op.
        ///
        /// If the Y parameter to sqlite3_free_filename(Y) is anything other
        /// than a NULL pointer or a pointer previously acquired from
        /// sqlite3_create_filename(), then bad things such as heap
        /// corruption or segfaults may occur. The value Y should not be
        /// used again after sqlite3_free_filename(Y) has been called.  This means
        /// that if the \[sqlite3_vfs.xOpen()\] method of a VFS has been called using Y,
        /// then the corresponding \[sqlite3_module.xClose() method should also be
        /// invoked prior to calling sqlite3_free_filename(Y).
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_filename`, and nothing says how long that is good
        pub unsafe fn sqlite3_create_filename(
            zDatabase: *const ::std::ffi::c_char,
            zJournal: *const ::std::ffi::c_char,
            zWal: *const ::std::ffi::c_char,
            nParam: ::std::ffi::c_int,
            azParam: *mut *const ::std::ffi::c_char,
        ) -> sqlite3_filename;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_free_filename(arg1: sqlite3_filename);
        /// CAPI3REF: Error Codes And Messages
        /// METHOD: sqlite3
        ///
        /// ^If the most recent sqlite3\_\* API call associated with
        /// \[database connection\] D failed, then the sqlite3_errcode(D) interface
        /// returns the numeric \[result code\] or \[extended result code\] for that
        /// API call.
        /// ^The sqlite3_extended_errcode()
        /// interface is the same except that it always returns the
        /// \[extended result code\] even when extended result codes are
        /// disabled.
        ///
        /// The values returned by sqlite3_errcode() and/or
        /// sqlite3_extended_errcode() might change with each API call.
        /// Except, there are some interfaces that are guaranteed to never
        /// change the value of the error code.  The error-code preserving
        /// interfaces include the following:
        ///
        /// \<ul\>
        /// \<li\> sqlite3_errcode()
        /// \<li\> sqlite3_extended_errcode()
        /// \<li\> sqlite3_errmsg()
        /// \<li\> sqlite3_errmsg16()
        /// \<li\> sqlite3_error_offset()
        /// \<li\> sqlite3_db_handle()
        /// \</ul\>
        ///
        /// ^The sqlite3_errmsg() and sqlite3_errmsg16() return English-language
        /// text that describes the error, as either UTF-8 or UTF-16 respectively,
        /// or NULL if no error message is available.
        /// (See how SQLite handles \[invalid UTF\] for exceptions to this rule.)
        /// ^(Memory to hold the error message string is managed internally.
        /// The application does not need to worry about freeing the result.
        /// However, the error string might be overwritten or deallocated by
        /// subsequent calls to other SQLite interface functions.)^
        ///
        /// ^The sqlite3_errstr(E) interface returns the English-language text
        /// that describes the \[result code\] E, as UTF-8, or NULL if E is not a
        /// result code for which a text error message is available.
        /// ^(Memory to hold the error message string is managed internally
        /// and must not be freed by the application)^.
        ///
        /// ^If the most recent error references a specific token in the input
        /// SQL, the sqlite3_error_offset() interface returns the byte offset
        /// of the start of that token.  ^The byte offset returned by
        /// sqlite3_error_offset() assumes that the input SQL is UTF-8.
        /// ^If the most recent error does not reference a specific token in the input
        /// SQL, then the sqlite3_error_offset() function returns -1.
        ///
        /// When the serialized \[threading mode\] is in use, it might be the
        /// case that a second error occurs on a separate thread in between
        /// the time of the first error and the call to these interfaces.
        /// When that happens, the second error will be reported since these
        /// interfaces always report the most recent result.  To avoid
        /// this, each thread can obtain exclusive use of the \[database connection\] D
        /// by invoking \[sqlite3_mutex_enter\](\[sqlite3_db_mutex\](D)) before beginning
        /// to use D and invoking \[sqlite3_mutex_leave\](\[sqlite3_db_mutex\](D)) after
        /// all calls to the interfaces listed here are completed.
        ///
        /// If an interface fails with SQLITE_MISUSE, that means the interface
        /// was invoked incorrectly by the application.  In that case, the
        /// error code and message may or may not be set.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_errcode(db: *mut sqlite3) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_extended_errcode(db: *mut sqlite3) -> ::std::ffi::c_int;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_errmsg(arg1: *mut sqlite3) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_errmsg16(arg1: *mut sqlite3) -> *const ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_errstr(
            arg1: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_error_offset(db: *mut sqlite3) -> ::std::ffi::c_int;
        /// CAPI3REF: Set Error Code And Message
        /// METHOD: sqlite3
        ///
        /// Set the error code of the database handle passed as the first argument
        /// to errcode, and the error message to a copy of nul-terminated string
        /// zErrMsg. If zErrMsg is passed NULL, then the error message is set to
        /// the default message associated with the supplied error code.  Subsequent
        /// calls to \[sqlite3_errcode()\] and \[sqlite3_errmsg()\] and similar will
        /// return the values set by this routine in place of what was previously
        /// set by SQLite itself.
        ///
        /// This function returns SQLITE_OK if the error code and error message are
        /// successfully set, SQLITE_NOMEM if an OOM occurs, and SQLITE_MISUSE if
        /// the database handle is NULL or invalid.
        ///
        /// The error code and message set by this routine remains in effect until
        /// they are changed, either by another call to this routine or until they are
        /// changed to by SQLite itself to reflect the result of some subsquent
        /// API call.
        ///
        /// This function is intended for use by SQLite extensions or wrappers.  The
        /// idea is that an extension or wrapper can use this routine to set error
        /// messages and error codes and thus behave more like a core SQLite
        /// feature from the point of view of an application.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_set_errmsg(
            db: *mut sqlite3,
            errcode: ::std::ffi::c_int,
            zErrMsg: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Run-time Limits
        /// METHOD: sqlite3
        ///
        /// ^(This interface allows the size of various constructs to be limited
        /// on a connection by connection basis.  The first parameter is the
        /// \[database connection\] whose limit is to be set or queried.  The
        /// second parameter is one of the \[limit categories\] that define a
        /// class of constructs to be size limited.  The third parameter is the
        /// new limit for that construct.)^
        ///
        /// ^If the new limit is a negative number, the limit is unchanged.
        /// ^(For each limit category SQLITE_LIMIT\_\<i\>NAME\</i\> there is a
        /// \[limits \| hard upper bound\]
        /// set at compile-time by a C preprocessor macro called
        /// \[limits \| SQLITE_MAX\_\<i\>NAME\</i\>\].
        /// (The "\_LIMIT\_" in the name is changed to "\_MAX\_".))^
        /// ^Attempts to increase a limit above its hard upper bound are
        /// silently truncated to the hard upper bound.
        ///
        /// ^Regardless of whether or not the limit was changed, the
        /// \[sqlite3_limit()\] interface returns the prior value of the limit.
        /// ^Hence, to find the current value of a limit without changing it,
        /// simply invoke this interface with the third parameter set to -1.
        ///
        /// Run-time limits are intended for use in applications that manage
        /// both their own internal database and also databases that are controlled
        /// by untrusted external sources.  An example application might be a
        /// web browser that has its own databases for storing history and
        /// separate databases controlled by JavaScript applications downloaded
        /// off the Internet.  The internal databases can be given the
        /// large, default limits.  Databases managed by external sources can
        /// be given much smaller limits designed to prevent a denial of service
        /// attack.  Developers might also want to use the \[sqlite3_set_authorizer()\]
        /// interface to further control untrusted SQL.  The size of the database
        /// created by an untrusted script can be contained using the
        /// \[max_page_count\] \[PRAGMA\].
        ///
        /// New run-time limit categories may be added in future releases.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_limit(
            arg1: *mut sqlite3,
            id: ::std::ffi::c_int,
            newVal: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Compiling An SQL Statement
        /// KEYWORDS: {SQL statement compiler}
        /// METHOD: sqlite3
        /// CONSTRUCTOR: sqlite3_stmt
        ///
        /// To execute an SQL statement, it must first be compiled into a byte-code
        /// program using one of these routines.  Or, in other words, these routines
        /// are constructors for the \[prepared statement\] object.
        ///
        /// The preferred routine to use is \[sqlite3_prepare_v2()\].  The
        /// \[sqlite3_prepare()\] interface is legacy and should be avoided.
        /// \[sqlite3_prepare_v3()\] has an extra
        /// \[SQLITE_PREPARE_FROM_DDL\|"prepFlags" option\] that is sometimes
        /// needed for special purpose or to pass along security restrictions.
        ///
        /// The use of the UTF-8 interfaces is preferred, as SQLite currently
        /// does all parsing using UTF-8.  The UTF-16 interfaces are provided
        /// as a convenience.  The UTF-16 interfaces work by converting the
        /// input text into UTF-8, then invoking the corresponding UTF-8 interface.
        ///
        /// The first argument, "db", is a \[database connection\] obtained from a
        /// prior successful call to \[sqlite3_open()\], \[sqlite3_open_v2()\] or
        /// \[sqlite3_open16()\].  The database connection must not have been closed.
        ///
        /// The second argument, "zSql", is the statement to be compiled, encoded
        /// as either UTF-8 or UTF-16.  The sqlite3_prepare(), sqlite3_prepare_v2(),
        /// and sqlite3_prepare_v3()
        /// interfaces use UTF-8, and sqlite3_prepare16(), sqlite3_prepare16_v2(),
        /// and sqlite3_prepare16_v3() use UTF-16.
        ///
        /// ^If the nByte argument is negative, then zSql is read up to the
        /// first zero terminator. ^If nByte is positive, then it is the maximum
        /// number of bytes read from zSql.  When nByte is positive, zSql is read
        /// up to the first zero terminator or until the nByte bytes have been read,
        /// whichever comes first.  ^If nByte is zero, then no prepared
        /// statement is generated.
        /// If the caller knows that the supplied string is nul-terminated, then
        /// there is a small performance advantage to passing an nByte parameter that
        /// is the number of bytes in the input string \<i\>including\</i\>
        /// the nul-terminator.
        /// Note that nByte measures the length of the input in bytes, not
        /// characters, even for the UTF-16 interfaces.
        /// For the sqlite3_prepare16() and sqlite3_prepare16_v2() interfaces,
        /// the nByte value must be even or undefined behavior can result.
        ///
        /// ^If pzTail is not NULL then \*pzTail is made to point to the first byte
        /// past the end of the first SQL statement in zSql.  These routines only
        /// compile the first statement in zSql, so \*pzTail is left pointing to
        /// what remains uncompiled.
        ///
        /// ^\*ppStmt is left pointing to a compiled \[prepared statement\] that can be
        /// executed using \[sqlite3_step()\].  ^If there is an error, \*ppStmt is set
        /// to NULL.  ^If the input text contains no SQL (if the input is an empty
        /// string or a comment) then \*ppStmt is set to NULL.
        /// The calling procedure is responsible for deleting the compiled
        /// SQL statement using \[sqlite3_finalize()\] after it has finished with it.
        /// ppStmt may not be NULL.
        ///
        /// ^On success, the sqlite3_prepare() family of routines return \[SQLITE_OK\];
        /// otherwise an \[error code\] is returned.
        ///
        /// The sqlite3_prepare_v2(), sqlite3_prepare_v3(), sqlite3_prepare16_v2(),
        /// and sqlite3_prepare16_v3() interfaces are recommended for all new programs.
        /// The older interfaces (sqlite3_prepare() and sqlite3_prepare16())
        /// are retained for backwards compatibility, but their use is discouraged.
        /// ^In the "vX" interfaces, the prepared statement
        /// that is returned (the \[sqlite3_stmt\] object) contains a copy of the
        /// original SQL text. This causes the \[sqlite3_step()\] interface to
        /// behave differently in three ways:
        ///
        /// \<ol\>
        /// \<li\>
        /// ^If the database schema changes, instead of returning \[SQLITE_SCHEMA\] as it
        /// always used to do, \[sqlite3_step()\] will automatically recompile the SQL
        /// statement and try to run it again. As many as \[SQLITE_MAX_SCHEMA_RETRY\]
        /// retries will occur before sqlite3_step() gives up and returns an error.
        /// \</li\>
        ///
        /// \<li\>
        /// ^When an error occurs, \[sqlite3_step()\] will return one of the detailed
        /// \[error codes\] or \[extended error codes\].  ^The legacy behavior was that
        /// \[sqlite3_step()\] would only return a generic \[SQLITE_ERROR\] result code
        /// and the application would have to make a second call to \[sqlite3_reset()\]
        /// in order to find the underlying cause of the problem. With the "v2" prepare
        /// interfaces, the underlying reason for the error is returned immediately.
        /// \</li\>
        ///
        /// \<li\>
        /// ^If the specific value bound to a \[parameter \| host parameter\] in the
        /// WHERE clause might influence the choice of query plan for a statement,
        /// then the statement will be automatically recompiled, as if there had been
        /// a schema change, on the first \[sqlite3_step()\] call following any change
        /// to the \[sqlite3_bind_text \| bindings\] of that \[parameter\].
        /// ^The specific value of a WHERE-clause \[parameter\] might influence the
        /// choice of query plan if the parameter is the left-hand side of a \[LIKE\]
        /// or \[GLOB\] operator or if the parameter is compared to an indexed column
        /// and the \[SQLITE_ENABLE_STAT4\] compile-time option is enabled.
        /// \</li\>
        /// \</ol\>
        ///
        /// \<p\>^sqlite3_prepare_v3() differs from sqlite3_prepare_v2() only in having
        /// the extra prepFlags parameter, which is a bit array consisting of zero or
        /// more of the \[SQLITE_PREPARE_PERSISTENT\|SQLITE_PREPARE\_\*\] flags.  ^The
        /// sqlite3_prepare_v2() interface works exactly the same as
        /// sqlite3_prepare_v3() with a zero prepFlags parameter.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_prepare(
            db: *mut sqlite3,
            zSql: *const ::std::ffi::c_char,
            nByte: ::std::ffi::c_int,
            ppStmt: *mut *mut sqlite3_stmt,
            pzTail: *mut *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_prepare_v3(
            db: *mut sqlite3,
            zSql: *const ::std::ffi::c_char,
            nByte: ::std::ffi::c_int,
            prepFlags: ::std::ffi::c_uint,
            ppStmt: *mut *mut sqlite3_stmt,
            pzTail: *mut *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_prepare16(
            db: *mut sqlite3,
            zSql: *const ::std::ffi::c_void,
            nByte: ::std::ffi::c_int,
            ppStmt: *mut *mut sqlite3_stmt,
            pzTail: *mut *const ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_prepare16_v2(
            db: *mut sqlite3,
            zSql: *const ::std::ffi::c_void,
            nByte: ::std::ffi::c_int,
            ppStmt: *mut *mut sqlite3_stmt,
            pzTail: *mut *const ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_prepare16_v3(
            db: *mut sqlite3,
            zSql: *const ::std::ffi::c_void,
            nByte: ::std::ffi::c_int,
            prepFlags: ::std::ffi::c_uint,
            ppStmt: *mut *mut sqlite3_stmt,
            pzTail: *mut *const ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Retrieving Statement SQL
        /// METHOD: sqlite3_stmt
        ///
        /// ^The sqlite3_sql(P) interface returns a pointer to a copy of the UTF-8
        /// SQL text used to create \[prepared statement\] P if P was
        /// created by \[sqlite3_prepare_v2()\], \[sqlite3_prepare_v3()\],
        /// \[sqlite3_prepare16_v2()\], or \[sqlite3_prepare16_v3()\].
        /// ^The sqlite3_expanded_sql(P) interface returns a pointer to a UTF-8
        /// string containing the SQL text of prepared statement P with
        /// \[bound parameters\] expanded.
        /// ^The sqlite3_normalized_sql(P) interface returns a pointer to a UTF-8
        /// string containing the normalized SQL text of prepared statement P.  The
        /// semantics used to normalize a SQL statement are unspecified and subject
        /// to change.  At a minimum, literal values will be replaced with suitable
        /// placeholders.
        ///
        /// ^(For example, if a prepared statement is created using the SQL
        /// text "SELECT $abc,:xyz" and if parameter $abc is bound to integer 2345
        /// and parameter :xyz is unbound, then sqlite3_sql() will return
        /// the original string, "SELECT $abc,:xyz" but sqlite3_expanded_sql()
        /// will return "SELECT 2345,NULL".)^
        ///
        /// ^The sqlite3_expanded_sql() interface returns NULL if insufficient memory
        /// is available to hold the result, or if the result would exceed the
        /// maximum string length determined by the \[SQLITE_LIMIT_LENGTH\].
        ///
        /// ^The \[SQLITE_TRACE_SIZE_LIMIT\] compile-time option limits the size of
        /// bound parameter expansions.  ^The \[SQLITE_OMIT_TRACE\] compile-time
        /// option causes sqlite3_expanded_sql() to always return NULL.
        ///
        /// ^The strings returned by sqlite3_sql(P) and sqlite3_normalized_sql(P)
        /// are managed by SQLite and are automatically freed when the prepared
        /// statement is finalized.
        /// ^The string returned by sqlite3_expanded_sql(P), on the other hand,
        /// is obtained from \[sqlite3_malloc()\] and must be freed by the application
        /// by passing it to \[sqlite3_free()\].
        ///
        /// ^The sqlite3_normalized_sql() interface is only available if
        /// the \[SQLITE_ENABLE_NORMALIZE\] compile-time option is defined.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_sql(pStmt: *mut sqlite3_stmt) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_expanded_sql(
            pStmt: *mut sqlite3_stmt,
        ) -> *mut ::std::ffi::c_char;
        /// CAPI3REF: Determine If An SQL Statement Writes The Database
        /// METHOD: sqlite3_stmt
        ///
        /// ^The sqlite3_stmt_readonly(X) interface returns true (non-zero) if
        /// and only if the \[prepared statement\] X makes no direct changes to
        /// the content of the database file.
        ///
        /// Note that \[application-defined SQL functions\] or
        /// \[virtual tables\] might change the database indirectly as a side effect.
        /// ^(For example, if an application defines a function "eval()" that
        /// calls \[sqlite3_exec()\], then the following SQL statement would
        /// change the database file through side-effects:
        ///
        /// \<blockquote\>\<pre\>
        ///   SELECT eval('DELETE FROM t1') FROM t2;
        /// \</pre\>\</blockquote\>
        ///
        /// But because the \[SELECT\] statement does not change the database file
        /// directly, sqlite3_stmt_readonly() would still return true.)^
        ///
        /// ^Transaction control statements such as \[BEGIN\], \[COMMIT\], \[ROLLBACK\],
        /// \[SAVEPOINT\], and \[RELEASE\] cause sqlite3_stmt_readonly() to return true,
        /// since the statements themselves do not actually modify the database but
        /// rather they control the timing of when other statements modify the
        /// database.  ^The \[ATTACH\] and \[DETACH\] statements also cause
        /// sqlite3_stmt_readonly() to return true since, while those statements
        /// change the configuration of a database connection, they do not make
        /// changes to the content of the database files on disk.
        /// ^The sqlite3_stmt_readonly() interface returns true for \[BEGIN\] since
        /// \[BEGIN\] merely sets internal flags, but the \[BEGIN\|BEGIN IMMEDIATE\] and
        /// \[BEGIN\|BEGIN EXCLUSIVE\] commands do touch the database and so
        /// sqlite3_stmt_readonly() returns false for those commands.
        ///
        /// ^This routine returns false if there is any possibility that the
        /// statement might change the database file.  ^A false return does
        /// not guarantee that the statement will change the database file.
        /// ^For example, an UPDATE statement might have a WHERE clause that
        /// makes it a no-op, but the sqlite3_stmt_readonly() result would still
        /// be false.  ^Similarly, a CREATE TABLE IF NOT EXISTS statement is a
        /// read-only no-op if the table already exists, but
        /// sqlite3_stmt_readonly() still returns false for such a statement.
        ///
        /// ^If prepared statement X is an \[EXPLAIN\] or \[EXPLAIN QUERY PLAN\]
        /// statement, then sqlite3_stmt_readonly(X) returns the same value as
        /// if the EXPLAIN or EXPLAIN QUERY PLAN prefix were omitted.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_readonly(
            pStmt: *mut sqlite3_stmt,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Query The EXPLAIN Setting For A Prepared Statement
        /// METHOD: sqlite3_stmt
        ///
        /// ^The sqlite3_stmt_isexplain(S) interface returns 1 if the
        /// prepared statement S is an EXPLAIN statement, or 2 if the
        /// statement S is an EXPLAIN QUERY PLAN.
        /// ^The sqlite3_stmt_isexplain(S) interface returns 0 if S is
        /// an ordinary statement or a NULL pointer.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_isexplain(
            pStmt: *mut sqlite3_stmt,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Change The EXPLAIN Setting For A Prepared Statement
        /// METHOD: sqlite3_stmt
        ///
        /// The sqlite3_stmt_explain(S,E) interface changes the EXPLAIN
        /// setting for \[prepared statement\] S.  If E is zero, then S becomes
        /// a normal prepared statement.  If E is 1, then S behaves as if
        /// its SQL text began with "\[EXPLAIN\]".  If E is 2, then S behaves as if
        /// its SQL text began with "\[EXPLAIN QUERY PLAN\]".
        ///
        /// Calling sqlite3_stmt_explain(S,E) might cause S to be reprepared.
        /// SQLite tries to avoid a reprepare, but a reprepare might be necessary
        /// on the first transition into EXPLAIN or EXPLAIN QUERY PLAN mode.
        ///
        /// Because of the potential need to reprepare, a call to
        /// sqlite3_stmt_explain(S,E) will fail with SQLITE_ERROR if S cannot be
        /// reprepared because it was created using \[sqlite3_prepare()\] instead of
        /// the newer \[sqlite3_prepare_v2()\] or \[sqlite3_prepare_v3()\] interfaces and
        /// hence has no saved SQL text with which to reprepare.
        ///
        /// Changing the explain setting for a prepared statement does not change
        /// the original SQL text for the statement.  Hence, if the SQL text originally
        /// began with EXPLAIN or EXPLAIN QUERY PLAN, but sqlite3_stmt_explain(S,0)
        /// is called to convert the statement into an ordinary statement, the EXPLAIN
        /// or EXPLAIN QUERY PLAN keywords will still appear in the sqlite3_sql(S)
        /// output, even though the statement now acts like a normal SQL statement.
        ///
        /// This routine returns SQLITE_OK if the explain mode is successfully
        /// changed, or an error code if the explain mode could not be changed.
        /// The explain mode cannot be changed while a statement is active.
        /// Hence, it is good practice to call \[sqlite3_reset(S)\]
        /// immediately prior to calling sqlite3_stmt_explain(S,E).
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_explain(
            pStmt: *mut sqlite3_stmt,
            eMode: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Determine If A Prepared Statement Has Been Reset
        /// METHOD: sqlite3_stmt
        ///
        /// ^The sqlite3_stmt_busy(S) interface returns true (non-zero) if the
        /// \[prepared statement\] S has been stepped at least once using
        /// \[sqlite3_step(S)\] but has neither run to completion (returned
        /// \[SQLITE_DONE\] from \[sqlite3_step(S)\]) nor
        /// been reset using \[sqlite3_reset(S)\].  ^The sqlite3_stmt_busy(S)
        /// interface returns false if S is a NULL pointer.  If S is not a
        /// NULL pointer and is not a pointer to a valid \[prepared statement\]
        /// object, then the behavior is undefined and probably undesirable.
        ///
        /// This interface can be used in combination \[sqlite3_next_stmt()\]
        /// to locate all prepared statements associated with a database
        /// connection that are in need of being reset.  This can be used,
        /// for example, in diagnostic routines to search for prepared
        /// statements that are holding a transaction open.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_busy(arg1: *mut sqlite3_stmt) -> ::std::ffi::c_int;
        /// Raw (retention-unstated): argument 4 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_bind_blob64(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: *const ::std::ffi::c_void,
            arg4: sqlite3_uint64,
            arg5: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        /// Raw (retention-unstated): argument 4 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_bind_text16(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: *const ::std::ffi::c_void,
            arg4: ::std::ffi::c_int,
            arg5: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        /// Raw (retention-unstated): argument 4 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_bind_text64(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: *const ::std::ffi::c_char,
            arg4: sqlite3_uint64,
            arg5: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
            encoding: ::std::ffi::c_uchar,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_bind_value(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: *const sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// Raw (retention-unstated): argument 4 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_bind_pointer(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: *mut ::std::ffi::c_void,
            arg4: *const ::std::ffi::c_char,
            arg5: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_bind_zeroblob(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            n: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_bind_zeroblob64(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
            arg3: sqlite3_uint64,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Number Of SQL Parameters
        /// METHOD: sqlite3_stmt
        ///
        /// ^This routine can be used to find the number of \[SQL parameters\]
        /// in a \[prepared statement\].  SQL parameters are tokens of the
        /// form "?", "?NNN", ":AAA", "$AAA", or "@AAA" that serve as
        /// placeholders for values that are \[sqlite3_bind_blob \| bound\]
        /// to the parameters at a later time.
        ///
        /// ^(This routine actually returns the index of the largest (rightmost)
        /// parameter. For all forms except ?NNN, this will correspond to the
        /// number of unique parameters.  If parameters of the ?NNN form are used,
        /// there may be gaps in the list.)^
        ///
        /// See also: \[sqlite3_bind_blob\|sqlite3_bind()\],
        /// \[sqlite3_bind_parameter_name()\], and
        /// \[sqlite3_bind_parameter_index()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_bind_parameter_count(
            arg1: *mut sqlite3_stmt,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Name Of A Host Parameter
        /// METHOD: sqlite3_stmt
        ///
        /// ^The sqlite3_bind_parameter_name(P,N) interface returns
        /// the name of the N-th \[SQL parameter\] in the \[prepared statement\] P.
        /// ^(SQL parameters of the form "?NNN" or ":AAA" or "@AAA" or "$AAA"
        /// have a name which is the string "?NNN" or ":AAA" or "@AAA" or "$AAA"
        /// respectively.
        /// In other words, the initial ":" or "$" or "@" or "?"
        /// is included as part of the name.)^
        /// ^Parameters of the form "?" without a following integer have no name
        /// and are referred to as "nameless" or "anonymous parameters".
        ///
        /// ^The first host parameter has an index of 1, not 0.
        ///
        /// ^If the value N is out of range or if the N-th parameter is
        /// nameless, then NULL is returned.  ^The returned string is
        /// always in UTF-8 encoding even if the named parameter was
        /// originally specified as UTF-16 in \[sqlite3_prepare16()\],
        /// \[sqlite3_prepare16_v2()\], or \[sqlite3_prepare16_v3()\].
        ///
        /// See also: \[sqlite3_bind_blob\|sqlite3_bind()\],
        /// \[sqlite3_bind_parameter_count()\], and
        /// \[sqlite3_bind_parameter_index()\].
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_bind_parameter_name(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_name16(
            arg1: *mut sqlite3_stmt,
            N: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_void;
        /// CAPI3REF: Source Of Data In A Query Result
        /// METHOD: sqlite3_stmt
        ///
        /// ^These routines provide a means to determine the database, table, and
        /// table column that is the origin of a particular result column in a
        /// \[SELECT\] statement.
        /// ^The name of the database or table or column can be returned as
        /// either a UTF-8 or UTF-16 string.  ^The \_database\_ routines return
        /// the database name, the \_table\_ routines return the table name, and
        /// the origin\_ routines return the column name.
        /// ^The returned string is valid until the \[prepared statement\] is destroyed
        /// using \[sqlite3_finalize()\] or until the statement is automatically
        /// reprepared by the first call to \[sqlite3_step()\] for a particular run
        /// or until the same information is requested
        /// again in a different encoding.
        ///
        /// ^The names returned are the original un-aliased names of the
        /// database, table, and column.
        ///
        /// ^The first argument to these interfaces is a \[prepared statement\].
        /// ^These functions return information about the Nth result column returned by
        /// the statement, where N is the second function argument.
        /// ^The left-most column is column 0 for these routines.
        ///
        /// ^If the Nth column returned by the statement is an expression or
        /// subquery and is not a column value, then all of these functions return
        /// NULL.  ^These routines might also return NULL if a memory allocation error
        /// occurs.  ^Otherwise, they return the name of the attached database, table,
        /// or column that query result column was extracted from.
        ///
        /// ^As with all other SQLite APIs, those whose names end with "16" return
        /// UTF-16 encoded strings and the other functions return UTF-8.
        ///
        /// ^These APIs are only available if the library was compiled with the
        /// \[SQLITE_ENABLE_COLUMN_METADATA\] C-preprocessor symbol.
        ///
        /// If two or more threads call one or more
        /// \[sqlite3_column_database_name \| column metadata interfaces\]
        /// for the same \[prepared statement\] and result column
        /// at the same time then the results are undefined.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_database_name(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_database_name16(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_table_name(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_table_name16(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_origin_name(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_origin_name16(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_void;
        /// CAPI3REF: Declared Datatype Of A Query Result
        /// METHOD: sqlite3_stmt
        ///
        /// ^(The first parameter is a \[prepared statement\].
        /// If this statement is a \[SELECT\] statement and the Nth column of the
        /// returned result set of that \[SELECT\] is a table column (not an
        /// expression or subquery) then the declared type of the table
        /// column is returned.)^  ^If the Nth column of the result set is an
        /// expression or subquery, then a NULL pointer is returned.
        /// ^The returned string is always UTF-8 encoded.
        ///
        /// ^(For example, given the database schema:
        ///
        /// CREATE TABLE t1(c1 VARIANT);
        ///
        /// and the following statement to be compiled:
        ///
        /// SELECT c1 + 1, c1 FROM t1;
        ///
        /// this routine would return the string "VARIANT" for the second result
        /// column (i==1), and a NULL pointer for the first result column (i==0).)^
        ///
        /// ^SQLite uses dynamic run-time typing.  ^So just because a column
        /// is declared to contain a particular type does not mean that the
        /// data stored in that column is of the declared type.  SQLite is
        /// strongly typed, but the typing is dynamic not static.  ^Type
        /// is associated with individual values, not with the containers
        /// used to hold those values.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_decltype(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_decltype16(
            arg1: *mut sqlite3_stmt,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_void;
        /// CAPI3REF: Number of columns in a result set
        /// METHOD: sqlite3_stmt
        ///
        /// ^The sqlite3_data_count(P) interface returns the number of columns in the
        /// current row of the result set of \[prepared statement\] P.
        /// ^If prepared statement P does not have results ready to return
        /// (via calls to the \[sqlite3_column_int \| sqlite3_column()\] family of
        /// interfaces) then sqlite3_data_count(P) returns 0.
        /// ^The sqlite3_data_count(P) routine also returns 0 if P is a NULL pointer.
        /// ^The sqlite3_data_count(P) routine returns 0 if the previous call to
        /// \[sqlite3_step\](P) returned \[SQLITE_DONE\].  ^The sqlite3_data_count(P)
        /// will return non-zero if previous call to \[sqlite3_step\](P) returned
        /// \[SQLITE_ROW\], except in the case of the \[PRAGMA incremental_vacuum\]
        /// where it always returns zero since each step of that multi-step
        /// pragma returns 0 columns of data.
        ///
        /// See also: \[sqlite3_column_count()\]
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_data_count(pStmt: *mut sqlite3_stmt) -> ::std::ffi::c_int;
        /// CAPI3REF: Result Values From A Query
        /// KEYWORDS: {column access functions}
        /// METHOD: sqlite3_stmt
        ///
        /// \<b\>Summary:\</b\>
        /// \<blockquote\>\<table border=0 cellpadding=0 cellspacing=0\>
        /// \<tr\>\<td\>\<b\>sqlite3_column_blob\</b\>\<td\>&rarr;\<td\>BLOB result
        /// \<tr\>\<td\>\<b\>sqlite3_column_double\</b\>\<td\>&rarr;\<td\>REAL result
        /// \<tr\>\<td\>\<b\>sqlite3_column_int\</b\>\<td\>&rarr;\<td\>32-bit INTEGER result
        /// \<tr\>\<td\>\<b\>sqlite3_column_int64\</b\>\<td\>&rarr;\<td\>64-bit INTEGER result
        /// \<tr\>\<td\>\<b\>sqlite3_column_text\</b\>\<td\>&rarr;\<td\>UTF-8 TEXT result
        /// \<tr\>\<td\>\<b\>sqlite3_column_text16\</b\>\<td\>&rarr;\<td\>UTF-16 TEXT result
        /// \<tr\>\<td\>\<b\>sqlite3_column_value\</b\>\<td\>&rarr;\<td\>The result as an
        /// \[sqlite3_value\|unprotected sqlite3_value\] object.
        /// \<tr\>\<td\>&nbsp;\<td\>&nbsp;\<td\>&nbsp;
        /// \<tr\>\<td\>\<b\>sqlite3_column_bytes\</b\>\<td\>&rarr;\<td\>Size of a BLOB
        /// or a UTF-8 TEXT result in bytes
        /// \<tr\>\<td\>\<b\>sqlite3_column_bytes16&nbsp;&nbsp;\</b\>
        /// \<td\>&rarr;&nbsp;&nbsp;\<td\>Size of UTF-16
        /// TEXT in bytes
        /// \<tr\>\<td\>\<b\>sqlite3_column_type\</b\>\<td\>&rarr;\<td\>Default
        /// datatype of the result
        /// \</table\>\</blockquote\>
        ///
        /// \<b\>Details:\</b\>
        ///
        /// ^These routines return information about a single column of the current
        /// result row of a query.  ^In every case the first argument is a pointer
        /// to the \[prepared statement\] that is being evaluated (the \[sqlite3_stmt\*\]
        /// that was returned from \[sqlite3_prepare_v2()\] or one of its variants)
        /// and the second argument is the index of the column for which information
        /// should be returned. ^The leftmost column of the result set has the index 0.
        /// ^The number of columns in the result can be determined using
        /// \[sqlite3_column_count()\].
        ///
        /// If the SQL statement does not currently point to a valid row, or if the
        /// column index is out of range, the result is undefined.
        /// These routines may only be called when the most recent call to
        /// \[sqlite3_step()\] has returned \[SQLITE_ROW\] and neither
        /// \[sqlite3_reset()\] nor \[sqlite3_finalize()\] have been called subsequently.
        /// If any of these routines are called after \[sqlite3_reset()\] or
        /// \[sqlite3_finalize()\] or after \[sqlite3_step()\] has returned
        /// something other than \[SQLITE_ROW\], the results are undefined.
        /// If \[sqlite3_step()\] or \[sqlite3_reset()\] or \[sqlite3_finalize()\]
        /// are called from a different thread while any of these routines
        /// are pending, then the results are undefined.
        ///
        /// The first six interfaces (\_blob, \_double, \_int, \_int64, \_text, and \_text16)
        /// each return the value of a result column in a specific data format.  If
        /// the result column is not initially in the requested format (for example,
        /// if the query returns an integer but the sqlite3_column_text() interface
        /// is used to extract the value) then an automatic type conversion is performed.
        ///
        /// ^The sqlite3_column_type() routine returns the
        /// \[SQLITE_INTEGER \| datatype code\] for the initial data type
        /// of the result column.  ^The returned value is one of \[SQLITE_INTEGER\],
        /// \[SQLITE_FLOAT\], \[SQLITE_TEXT\], \[SQLITE_BLOB\], or \[SQLITE_NULL\].
        /// The return value of sqlite3_column_type() can be used to decide which
        /// of the first six interface should be used to extract the column value.
        /// The value returned by sqlite3_column_type() is only meaningful if no
        /// automatic type conversions have occurred for the value in question.
        /// After a type conversion, the result of calling sqlite3_column_type()
        /// is undefined, though harmless.  Future
        /// versions of SQLite may change the behavior of sqlite3_column_type()
        /// following a type conversion.
        ///
        /// If the result is a BLOB or a TEXT string, then the sqlite3_column_bytes()
        /// or sqlite3_column_bytes16() interfaces can be used to determine the size
        /// of that BLOB or string.
        ///
        /// ^If the result is a BLOB or UTF-8 string then the sqlite3_column_bytes()
        /// routine returns the number of bytes in that BLOB or string.
        /// ^If the result is a UTF-16 string, then sqlite3_column_bytes() converts
        /// the string to UTF-8 and then returns the number of bytes.
        /// ^If the result is a numeric value then sqlite3_column_bytes() uses
        /// \[sqlite3_snprintf()\] to convert that value to a UTF-8 string and returns
        /// the number of bytes in that string.
        /// ^If the result is NULL, then sqlite3_column_bytes() returns zero.
        ///
        /// ^If the result is a BLOB or UTF-16 string then the sqlite3_column_bytes16()
        /// routine returns the number of bytes in that BLOB or string.
        /// ^If the result is a UTF-8 string, then sqlite3_column_bytes16() converts
        /// the string to UTF-16 and then returns the number of bytes.
        /// ^If the result is a numeric value then sqlite3_column_bytes16() uses
        /// \[sqlite3_snprintf()\] to convert that value to a UTF-16 string and returns
        /// the number of bytes in that string.
        /// ^If the result is NULL, then sqlite3_column_bytes16() returns zero.
        ///
        /// ^The values returned by \[sqlite3_column_bytes()\] and
        /// \[sqlite3_column_bytes16()\] do not include the zero terminators at the end
        /// of the string.  ^For clarity: the values returned by
        /// \[sqlite3_column_bytes()\] and \[sqlite3_column_bytes16()\] are the number of
        /// bytes in the string, not the number of characters.
        ///
        /// ^Strings returned by sqlite3_column_text() and sqlite3_column_text16(),
        /// even empty strings, are always zero-terminated.  ^The return
        /// value from sqlite3_column_blob() for a zero-length BLOB is a NULL pointer.
        ///
        /// ^Strings returned by sqlite3_column_text16() always have the endianness
        /// which is native to the platform, regardless of the text encoding set
        /// for the database.
        ///
        /// \<b\>Warning:\</b\> ^The object returned by \[sqlite3_column_value()\] is an
        /// \[unprotected sqlite3_value\] object.  In a multithreaded environment,
        /// an unprotected sqlite3_value object may only be used safely with
        /// \[sqlite3_bind_value()\] and \[sqlite3_result_value()\].
        /// If the \[unprotected sqlite3_value\] object returned by
        /// \[sqlite3_column_value()\] is used in any other way, including calls
        /// to routines like \[sqlite3_value_int()\], \[sqlite3_value_text()\],
        /// or \[sqlite3_value_bytes()\], the behavior is not threadsafe.
        /// Hence, the sqlite3_column_value() interface
        /// is normally only useful within the implementation of
        /// \[application-defined SQL functions\] or \[virtual tables\], not within
        /// top-level application code.
        ///
        /// These routines may attempt to convert the datatype of the result.
        /// ^For example, if the internal representation is FLOAT and a text result
        /// is requested, \[sqlite3_snprintf()\] is used internally to perform the
        /// conversion automatically.  ^(The following table details the conversions
        /// that are applied:
        ///
        /// \<blockquote\>
        /// \<table border="1"\>
        /// \<tr\>\<th\> Internal\<br\>Type \<th\> Requested\<br\>Type \<th\>  Conversion
        ///
        /// \<tr\>\<td\>  NULL    \<td\> INTEGER   \<td\> Result is 0
        /// \<tr\>\<td\>  NULL    \<td\>  FLOAT    \<td\> Result is 0.0
        /// \<tr\>\<td\>  NULL    \<td\>   TEXT    \<td\> Result is a NULL pointer
        /// \<tr\>\<td\>  NULL    \<td\>   BLOB    \<td\> Result is a NULL pointer
        /// \<tr\>\<td\> INTEGER  \<td\>  FLOAT    \<td\> Convert from integer to float
        /// \<tr\>\<td\> INTEGER  \<td\>   TEXT    \<td\> ASCII rendering of the integer
        /// \<tr\>\<td\> INTEGER  \<td\>   BLOB    \<td\> Same as INTEGER-\>TEXT
        /// \<tr\>\<td\>  FLOAT   \<td\> INTEGER   \<td\> \[CAST\] to INTEGER
        /// \<tr\>\<td\>  FLOAT   \<td\>   TEXT    \<td\> ASCII rendering of the float
        /// \<tr\>\<td\>  FLOAT   \<td\>   BLOB    \<td\> \[CAST\] to BLOB
        /// \<tr\>\<td\>  TEXT    \<td\> INTEGER   \<td\> \[CAST\] to INTEGER
        /// \<tr\>\<td\>  TEXT    \<td\>  FLOAT    \<td\> \[CAST\] to REAL
        /// \<tr\>\<td\>  TEXT    \<td\>   BLOB    \<td\> No change
        /// \<tr\>\<td\>  BLOB    \<td\> INTEGER   \<td\> \[CAST\] to INTEGER
        /// \<tr\>\<td\>  BLOB    \<td\>  FLOAT    \<td\> \[CAST\] to REAL
        /// \<tr\>\<td\>  BLOB    \<td\>   TEXT    \<td\> \[CAST\] to TEXT, ensure zero terminator
        /// \</table\>
        /// \</blockquote\>)^
        ///
        /// Note that when type conversions occur, pointers returned by prior
        /// calls to sqlite3_column_blob(), sqlite3_column_text(), and/or
        /// sqlite3_column_text16() may be invalidated.
        /// Type conversions and pointer invalidations might occur
        /// in the following cases:
        ///
        /// \<ul\>
        /// \<li\> The initial content is a BLOB and sqlite3_column_text() or
        ///   sqlite3_column_text16() is called.  A zero-terminator might
        ///   need to be added to the string.\</li\>
        /// \<li\> The initial content is UTF-8 text and sqlite3_column_bytes16() or
        ///   sqlite3_column_text16() is called.  The content must be converted
        ///   to UTF-16.\</li\>
        /// \<li\> The initial content is UTF-16 text and sqlite3_column_bytes() or
        ///   sqlite3_column_text() is called.  The content must be converted
        ///   to UTF-8.\</li\>
        /// \</ul\>
        ///
        /// ^Conversions between UTF-16be and UTF-16le are always done in place and do
        /// not invalidate a prior pointer, though of course the content of the buffer
        /// that the prior pointer references will have been modified.  Other kinds
        /// of conversion are done in place when it is possible, but sometimes they
        /// are not possible and in those cases prior pointers are invalidated.
        ///
        /// The safest policy is to invoke these routines
        /// in one of the following ways:
        ///
        /// \<ul\>
        ///  \<li\>sqlite3_column_text() followed by sqlite3_column_bytes()\</li\>
        ///  \<li\>sqlite3_column_blob() followed by sqlite3_column_bytes()\</li\>
        ///  \<li\>sqlite3_column_text16() followed by sqlite3_column_bytes16()\</li\>
        /// \</ul\>
        ///
        /// In other words, you should call sqlite3_column_text(),
        /// sqlite3_column_blob(), or sqlite3_column_text16() first to force the result
        /// into the desired format, then invoke sqlite3_column_bytes() or
        /// sqlite3_column_bytes16() to find the size of the result.  Do not mix calls
        /// to sqlite3_column_text() or sqlite3_column_blob() with calls to
        /// sqlite3_column_bytes16(), and do not mix calls to sqlite3_column_text16()
        /// with calls to sqlite3_column_bytes().
        ///
        /// ^The pointers returned are valid until a type conversion occurs as
        /// described above, or until \[sqlite3_step()\] or \[sqlite3_reset()\] or
        /// \[sqlite3_finalize()\] is called.  ^The memory space used to hold strings
        /// and BLOBs is freed automatically.  Do not pass the pointers returned
        /// from \[sqlite3_column_blob()\], \[sqlite3_column_text()\], etc. into
        /// \[sqlite3_free()\].
        ///
        /// As long as the input parameters are correct, these routines will only
        /// fail if an out-of-memory error occurs during a format conversion.
        /// Only the following subset of interfaces are subject to out-of-memory
        /// errors:
        ///
        /// \<ul\>
        /// \<li\> sqlite3_column_blob()
        /// \<li\> sqlite3_column_text()
        /// \<li\> sqlite3_column_text16()
        /// \<li\> sqlite3_column_bytes()
        /// \<li\> sqlite3_column_bytes16()
        /// \</ul\>
        ///
        /// If an out-of-memory error occurs, then the return value from these
        /// routines is the same as if the column had contained an SQL NULL value.
        /// Valid SQL NULL returns can be distinguished from out-of-memory errors
        /// by invoking the \[sqlite3_errcode()\] immediately after the suspect
        /// return value is obtained and before any
        /// other SQLite interface is called on the same \[database connection\].
        ///
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_blob(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_text16(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_value *`, and nothing says how long that is good
        pub unsafe fn sqlite3_column_value(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> *mut sqlite3_value;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_column_bytes(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_column_bytes16(
            arg1: *mut sqlite3_stmt,
            iCol: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Create Or Redefine SQL Functions
        /// KEYWORDS: {function creation routines}
        /// METHOD: sqlite3
        ///
        /// ^These functions (collectively known as "function creation routines")
        /// are used to add SQL functions or aggregates or to redefine the behavior
        /// of existing SQL functions or aggregates. The only differences between
        /// the three "sqlite3_create_function\*" routines are the text encoding
        /// expected for the second parameter (the name of the function being
        /// created) and the presence or absence of a destructor callback for
        /// the application data pointer. Function sqlite3_create_window_function()
        /// is similar, but allows the user to supply the extra callback functions
        /// needed by \[aggregate window functions\].
        ///
        /// ^The first parameter is the \[database connection\] to which the SQL
        /// function is to be added.  ^If an application uses more than one database
        /// connection then application-defined SQL functions must be added
        /// to each database connection separately.
        ///
        /// ^The second parameter is the name of the SQL function to be created or
        /// redefined.  ^The length of the name is limited to 255 bytes in a UTF-8
        /// representation, exclusive of the zero-terminator.  ^Note that the name
        /// length limit is in UTF-8 bytes, not characters nor UTF-16 bytes.
        /// ^Any attempt to create a function with a longer name
        /// will result in \[SQLITE_MISUSE\] being returned.
        ///
        /// ^The third parameter (nArg)
        /// is the number of arguments that the SQL function or
        /// aggregate takes. ^If this parameter is -1, then the SQL function or
        /// aggregate may take any number of arguments between 0 and the limit
        /// set by \[sqlite3_limit\](\[SQLITE_LIMIT_FUNCTION_ARG\]).  If the third
        /// parameter is less than -1 or greater than 127 then the behavior is
        /// undefined.
        ///
        /// ^The fourth parameter, eTextRep, specifies what
        /// \[SQLITE_UTF8 \| text encoding\] this SQL function prefers for
        /// its parameters.  The application should set this parameter to
        /// \[SQLITE_UTF16LE\] if the function implementation invokes
        /// \[sqlite3_value_text16le()\] on an input, or \[SQLITE_UTF16BE\] if the
        /// implementation invokes \[sqlite3_value_text16be()\] on an input, or
        /// \[SQLITE_UTF16\] if \[sqlite3_value_text16()\] is used, or \[SQLITE_UTF8\]
        /// otherwise.  ^The same SQL function may be registered multiple times using
        /// different preferred text encodings, with different implementations for
        /// each encoding.
        /// ^When multiple implementations of the same function are available, SQLite
        /// will pick the one that involves the least amount of data conversion.
        ///
        /// ^The fourth parameter may optionally be ORed with \[SQLITE_DETERMINISTIC\]
        /// to signal that the function will always return the same result given
        /// the same inputs within a single SQL statement.  Most SQL functions are
        /// deterministic.  The built-in \[random()\] SQL function is an example of a
        /// function that is not deterministic.  The SQLite query planner is able to
        /// perform additional optimizations on deterministic functions, so use
        /// of the \[SQLITE_DETERMINISTIC\] flag is recommended where possible.
        ///
        /// ^The fourth parameter may also optionally include the \[SQLITE_DIRECTONLY\]
        /// flag, which if present prevents the function from being invoked from
        /// within VIEWs, TRIGGERs, CHECK constraints, generated column expressions,
        /// index expressions, or the WHERE clause of partial indexes.
        ///
        /// For best security, the \[SQLITE_DIRECTONLY\] flag is recommended for
        /// all application-defined SQL functions that do not need to be
        /// used inside of triggers, views, CHECK constraints, or other elements of
        /// the database schema.  This flag is especially recommended for SQL
        /// functions that have side effects or reveal internal application state.
        /// Without this flag, an attacker might be able to modify the schema of
        /// a database file to include invocations of the function with parameters
        /// chosen by the attacker, which the application will then execute when
        /// the database file is opened and read.
        ///
        /// ^(The fifth parameter is an arbitrary pointer.  The implementation of the
        /// function can gain access to this pointer using \[sqlite3_user_data()\].)^
        ///
        /// ^The sixth, seventh and eighth parameters passed to the three
        /// "sqlite3_create_function\*" functions, xFunc, xStep and xFinal, are
        /// pointers to C-language functions that implement the SQL function or
        /// aggregate. ^A scalar SQL function requires an implementation of the xFunc
        /// callback only; NULL pointers must be passed as the xStep and xFinal
        /// parameters. ^An aggregate SQL function requires an implementation of xStep
        /// and xFinal and NULL pointer must be passed for xFunc. ^To delete an existing
        /// SQL function or aggregate, pass NULL pointers for all three function
        /// callbacks.
        ///
        /// ^The sixth, seventh, eighth and ninth parameters (xStep, xFinal, xValue
        /// and xInverse) passed to sqlite3_create_window_function are pointers to
        /// C-language callbacks that implement the new function. xStep and xFinal
        /// must both be non-NULL. xValue and xInverse may either both be NULL, in
        /// which case a regular aggregate function is created, or must both be
        /// non-NULL, in which case the new function may be used as either an aggregate
        /// or aggregate window function. More details regarding the implementation
        /// of aggregate window functions are
        /// \[user-defined window functions\|available here\].
        ///
        /// ^(If the final parameter to sqlite3_create_function_v2() or
        /// sqlite3_create_window_function() is not NULL, then it is the destructor for
        /// the application data pointer. The destructor is invoked when the function
        /// is deleted, either by being overloaded or when the database connection
        /// closes.)^ ^The destructor is also invoked if the call to
        /// sqlite3_create_function_v2() fails.  ^When the destructor callback is
        /// invoked, it is passed a single argument which is a copy of the application
        /// data pointer which was the fifth parameter to sqlite3_create_function_v2().
        ///
        /// ^It is permitted to register multiple implementations of the same
        /// functions with the same name but with either differing numbers of
        /// arguments or differing preferred text encodings.  ^SQLite will use
        /// the implementation that most closely matches the way in which the
        /// SQL function is used.  ^A function implementation with a non-negative
        /// nArg parameter is a better match than a function implementation with
        /// a negative nArg.  ^A function where the preferred text encoding
        /// matches the database encoding is a better
        /// match than a function where the encoding is different.
        /// ^A function where the encoding difference is between UTF16le and UTF16be
        /// is a closer match than a function where the encoding difference is
        /// between UTF8 and UTF16.
        ///
        /// ^Built-in functions may be overloaded by new application-defined functions.
        ///
        /// ^An application-defined function is permitted to call other
        /// SQLite interfaces.  However, such calls must not
        /// close the database connection nor finalize or reset the prepared
        /// statement in which the function is running.
        ///
        /// Raw (callback-ownership-unstated): argument 5 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_create_function(
            db: *mut sqlite3,
            zFunctionName: *const ::std::ffi::c_char,
            nArg: ::std::ffi::c_int,
            eTextRep: ::std::ffi::c_int,
            pApp: *mut ::std::ffi::c_void,
            xFunc: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xStep: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xFinal: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_context)>,
        ) -> ::std::ffi::c_int;
        /// Raw (callback-ownership-unstated): argument 5 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_create_function16(
            db: *mut sqlite3,
            zFunctionName: *const ::std::ffi::c_void,
            nArg: ::std::ffi::c_int,
            eTextRep: ::std::ffi::c_int,
            pApp: *mut ::std::ffi::c_void,
            xFunc: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xStep: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xFinal: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_context)>,
        ) -> ::std::ffi::c_int;
        /// Raw (callback-ownership-unstated): argument 5 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_create_function_v2(
            db: *mut sqlite3,
            zFunctionName: *const ::std::ffi::c_char,
            nArg: ::std::ffi::c_int,
            eTextRep: ::std::ffi::c_int,
            pApp: *mut ::std::ffi::c_void,
            xFunc: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xStep: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xFinal: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_context)>,
            xDestroy: ::std::option::Option<
                unsafe extern "C" fn(*mut ::std::ffi::c_void),
            >,
        ) -> ::std::ffi::c_int;
        /// Raw (callback-ownership-unstated): argument 5 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_create_window_function(
            db: *mut sqlite3,
            zFunctionName: *const ::std::ffi::c_char,
            nArg: ::std::ffi::c_int,
            eTextRep: ::std::ffi::c_int,
            pApp: *mut ::std::ffi::c_void,
            xStep: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xFinal: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_context)>,
            xValue: ::std::option::Option<unsafe extern "C" fn(*mut sqlite3_context)>,
            xInverse: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_context,
                    ::std::ffi::c_int,
                    *mut *mut sqlite3_value,
                ),
            >,
            xDestroy: ::std::option::Option<
                unsafe extern "C" fn(*mut ::std::ffi::c_void),
            >,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_aggregate_count(
            arg1: *mut sqlite3_context,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_expired(arg1: *mut sqlite3_stmt) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_transfer_bindings(
            arg1: *mut sqlite3_stmt,
            arg2: *mut sqlite3_stmt,
        ) -> ::std::ffi::c_int;
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_global_recover() -> ::std::ffi::c_int;
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_thread_cleanup();
        /// Raw (callback-ownership-unstated): argument 0 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_memory_alarm(
            arg1: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    sqlite3_int64,
                    ::std::ffi::c_int,
                ),
            >,
            arg2: *mut ::std::ffi::c_void,
            arg3: sqlite3_int64,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Obtaining SQL Values
        /// METHOD: sqlite3_value
        ///
        /// \<b\>Summary:\</b\>
        /// \<blockquote\>\<table border=0 cellpadding=0 cellspacing=0\>
        /// \<tr\>\<td\>\<b\>sqlite3_value_blob\</b\>\<td\>&rarr;\<td\>BLOB value
        /// \<tr\>\<td\>\<b\>sqlite3_value_double\</b\>\<td\>&rarr;\<td\>REAL value
        /// \<tr\>\<td\>\<b\>sqlite3_value_int\</b\>\<td\>&rarr;\<td\>32-bit INTEGER value
        /// \<tr\>\<td\>\<b\>sqlite3_value_int64\</b\>\<td\>&rarr;\<td\>64-bit INTEGER value
        /// \<tr\>\<td\>\<b\>sqlite3_value_pointer\</b\>\<td\>&rarr;\<td\>Pointer value
        /// \<tr\>\<td\>\<b\>sqlite3_value_text\</b\>\<td\>&rarr;\<td\>UTF-8 TEXT value
        /// \<tr\>\<td\>\<b\>sqlite3_value_text16\</b\>\<td\>&rarr;\<td\>UTF-16 TEXT value in
        /// the native byteorder
        /// \<tr\>\<td\>\<b\>sqlite3_value_text16be\</b\>\<td\>&rarr;\<td\>UTF-16be TEXT value
        /// \<tr\>\<td\>\<b\>sqlite3_value_text16le\</b\>\<td\>&rarr;\<td\>UTF-16le TEXT value
        /// \<tr\>\<td\>&nbsp;\<td\>&nbsp;\<td\>&nbsp;
        /// \<tr\>\<td\>\<b\>sqlite3_value_bytes\</b\>\<td\>&rarr;\<td\>Size of a BLOB
        /// or a UTF-8 TEXT in bytes
        /// \<tr\>\<td\>\<b\>sqlite3_value_bytes16&nbsp;&nbsp;\</b\>
        /// \<td\>&rarr;&nbsp;&nbsp;\<td\>Size of UTF-16
        /// TEXT in bytes
        /// \<tr\>\<td\>\<b\>sqlite3_value_type\</b\>\<td\>&rarr;\<td\>Default
        /// datatype of the value
        /// \<tr\>\<td\>\<b\>sqlite3_value_numeric_type&nbsp;&nbsp;\</b\>
        /// \<td\>&rarr;&nbsp;&nbsp;\<td\>Best numeric datatype of the value
        /// \<tr\>\<td\>\<b\>sqlite3_value_nochange&nbsp;&nbsp;\</b\>
        /// \<td\>&rarr;&nbsp;&nbsp;\<td\>True if the column is unchanged in an UPDATE
        /// against a virtual table.
        /// \<tr\>\<td\>\<b\>sqlite3_value_frombind&nbsp;&nbsp;\</b\>
        /// \<td\>&rarr;&nbsp;&nbsp;\<td\>True if value originated from a \[bound parameter\]
        /// \</table\>\</blockquote\>
        ///
        /// \<b\>Details:\</b\>
        ///
        /// These routines extract type, size, and content information from
        /// \[protected sqlite3_value\] objects.  Protected sqlite3_value objects
        /// are used to pass parameter information into the functions that
        /// implement \[application-defined SQL functions\] and \[virtual tables\].
        ///
        /// These routines work only with \[protected sqlite3_value\] objects.
        /// Any attempt to use these routines on an \[unprotected sqlite3_value\]
        /// is not threadsafe.
        ///
        /// ^These routines work just like the corresponding \[column access functions\]
        /// except that these routines take a single \[protected sqlite3_value\] object
        /// pointer instead of a \[sqlite3_stmt\*\] pointer and an integer column number.
        ///
        /// ^The sqlite3_value_text16() interface extracts a UTF-16 string
        /// in the native byte-order of the host machine.  ^The
        /// sqlite3_value_text16be() and sqlite3_value_text16le() interfaces
        /// extract UTF-16 strings as big-endian and little-endian respectively.
        ///
        /// ^If \[sqlite3_value\] object V was initialized
        /// using \[sqlite3_bind_pointer(S,I,P,X,D)\] or \[sqlite3_result_pointer(C,P,X,D)\]
        /// and if X and Y are strings that compare equal according to strcmp(X,Y),
        /// then sqlite3_value_pointer(V,Y) will return the pointer P.  ^Otherwise,
        /// sqlite3_value_pointer(V,Y) returns a NULL. The sqlite3_bind_pointer()
        /// routine is part of the \[pointer passing interface\] added for SQLite 3.20.0.
        ///
        /// ^(The sqlite3_value_type(V) interface returns the
        /// \[SQLITE_INTEGER \| datatype code\] for the initial datatype of the
        /// \[sqlite3_value\] object V. The returned value is one of \[SQLITE_INTEGER\],
        /// \[SQLITE_FLOAT\], \[SQLITE_TEXT\], \[SQLITE_BLOB\], or \[SQLITE_NULL\].)^
        /// Other interfaces might change the datatype for an sqlite3_value object.
        /// For example, if the datatype is initially SQLITE_INTEGER and
        /// sqlite3_value_text(V) is called to extract a text value for that
        /// integer, then subsequent calls to sqlite3_value_type(V) might return
        /// SQLITE_TEXT.  Whether or not a persistent internal datatype conversion
        /// occurs is undefined and may change from one release of SQLite to the next.
        ///
        /// ^(The sqlite3_value_numeric_type() interface attempts to apply
        /// numeric affinity to the value.  This means that an attempt is
        /// made to convert the value to an integer or floating point.  If
        /// such a conversion is possible without loss of information (in other
        /// words, if the value is a string that looks like a number)
        /// then the conversion is performed.  Otherwise no conversion occurs.
        /// The \[SQLITE_INTEGER \| datatype\] after conversion is returned.)^
        ///
        /// ^Within the \[xUpdate\] method of a \[virtual table\], the
        /// sqlite3_value_nochange(X) interface returns true if and only if
        /// the column corresponding to X is unchanged by the UPDATE operation
        /// that the xUpdate method call was invoked to implement and if
        /// the prior \[xColumn\] method call that was invoked to extract
        /// the value for that column returned without setting a result (probably
        /// because it queried \[sqlite3_vtab_nochange()\] and found that the column
        /// was unchanging).  ^Within an \[xUpdate\] method, any value for which
        /// sqlite3_value_nochange(X) is true will in all other respects appear
        /// to be a NULL value.  If sqlite3_value_nochange(X) is invoked anywhere other
        /// than within an \[xUpdate\] method call for an UPDATE statement, then
        /// the return value is arbitrary and meaningless.
        ///
        /// ^The sqlite3_value_frombind(X) interface returns non-zero if the
        /// value X originated from one of the \[sqlite3_bind_int\|sqlite3_bind()\]
        /// interfaces.  ^If X comes from an SQL literal value, or a table column,
        /// or an expression, then sqlite3_value_frombind(X) returns zero.
        ///
        /// Please pay particular attention to the fact that the pointer returned
        /// from \[sqlite3_value_blob()\], \[sqlite3_value_text()\], or
        /// \[sqlite3_value_text16()\] can be invalidated by a subsequent call to
        /// \[sqlite3_value_bytes()\], \[sqlite3_value_bytes16()\], \[sqlite3_value_text()\],
        /// or \[sqlite3_value_text16()\].
        ///
        /// These routines must be called from the same thread as
        /// the SQL function that supplied the \[sqlite3_value\*\] parameters.
        ///
        /// As long as the input parameter is correct, these routines can only
        /// fail if an out-of-memory error occurs while trying to do a
        /// UTF8&rarr;UTF16 or UTF16&rarr;UTF8 conversion.
        /// If an out-of-memory error occurs, then the return value from these
        /// routines is the same as if the column had contained an SQL NULL value.
        /// If the input sqlite3_value was not obtained from \[sqlite3_value_dup()\],
        /// then valid SQL NULL returns can also be distinguished from
        /// out-of-memory errors after extracting the value
        /// by invoking the \[sqlite3_errcode()\] immediately after the suspicious
        /// return value is obtained and before any
        /// other SQLite interface is called on the same \[database connection\].
        /// If the input sqlite3_value was obtained from sqlite3_value_dup() then
        /// it is disconnected from the database connection and so sqlite3_errcode()
        /// will not work.
        /// In that case, the only way to distinguish an out-of-memory
        /// condition from a true SQL NULL is to invoke sqlite3_value_type() on the
        /// input to see if it is NULL prior to trying to extract the value.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_value_blob(
            arg1: *mut sqlite3_value,
        ) -> *const ::std::ffi::c_void;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_double(arg1: *mut sqlite3_value) -> f64;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_int(arg1: *mut sqlite3_value) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_int64(arg1: *mut sqlite3_value) -> sqlite3_int64;
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_value_pointer(
            arg1: *mut sqlite3_value,
            arg2: *const ::std::ffi::c_char,
        ) -> *mut ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `const unsigned char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_value_text(
            arg1: *mut sqlite3_value,
        ) -> *const ::std::ffi::c_uchar;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_value_text16(
            arg1: *mut sqlite3_value,
        ) -> *const ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_value_text16le(
            arg1: *mut sqlite3_value,
        ) -> *const ::std::ffi::c_void;
        /// Raw (returned-pointer-lifetime): it returns `const void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_value_text16be(
            arg1: *mut sqlite3_value,
        ) -> *const ::std::ffi::c_void;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_bytes(arg1: *mut sqlite3_value) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_bytes16(
            arg1: *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_type(arg1: *mut sqlite3_value) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_numeric_type(
            arg1: *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_nochange(
            arg1: *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_frombind(
            arg1: *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Report the internal text encoding state of an sqlite3_value object
        /// METHOD: sqlite3_value
        ///
        /// ^(The sqlite3_value_encoding(X) interface returns one of \[SQLITE_UTF8\],
        /// \[SQLITE_UTF16BE\], or \[SQLITE_UTF16LE\] according to the current text encoding
        /// of the value X, assuming that X has type TEXT.)^  If sqlite3_value_type(X)
        /// returns something other than SQLITE_TEXT, then the return value from
        /// sqlite3_value_encoding(X) is meaningless.  ^Calls to
        /// \[sqlite3_value_text(X)\], \[sqlite3_value_text16(X)\],
        /// \[sqlite3_value_text16be(X)\],
        /// \[sqlite3_value_text16le(X)\], \[sqlite3_value_bytes(X)\], or
        /// \[sqlite3_value_bytes16(X)\] might change the encoding of the value X and
        /// thus change the return from subsequent calls to sqlite3_value_encoding(X).
        ///
        /// This routine is intended for used by applications that test and validate
        /// the SQLite implementation.  This routine is inquiring about the opaque
        /// internal state of an \[sqlite3_value\] object.  Ordinary applications should
        /// not need to know what the internal state of an sqlite3_value object is and
        /// hence should not need to use this interface.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_encoding(
            arg1: *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Finding The Subtype Of SQL Values
        /// METHOD: sqlite3_value
        ///
        /// The sqlite3_value_subtype(V) function returns the subtype for
        /// an \[application-defined SQL function\] argument V.  The subtype
        /// information can be used to pass a limited amount of context from
        /// one SQL function to another.  Use the \[sqlite3_result_subtype()\]
        /// routine to set the subtype for the return value of an SQL function.
        ///
        /// Every \[application-defined SQL function\] that invokes this interface
        /// should include the \[SQLITE_SUBTYPE\] property in the text
        /// encoding argument when the function is \[sqlite3_create_function\|registered\].
        /// If the \[SQLITE_SUBTYPE\] property is omitted, then sqlite3_value_subtype()
        /// might return zero instead of the upstream subtype in some corner cases.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_subtype(
            arg1: *mut sqlite3_value,
        ) -> ::std::ffi::c_uint;
        /// CAPI3REF: Copy And Free SQL Values
        /// METHOD: sqlite3_value
        ///
        /// ^The sqlite3_value_dup(V) interface makes a copy of the \[sqlite3_value\]
        /// object V and returns a pointer to that copy.  ^The \[sqlite3_value\] returned
        /// is a \[protected sqlite3_value\] object even if the input is not.
        /// ^The sqlite3_value_dup(V) interface returns NULL if V is NULL or if a
        /// memory allocation fails. ^If V is a \[pointer value\], then the result
        /// of sqlite3_value_dup(V) is a NULL value.
        ///
        /// ^The sqlite3_value_free(V) interface frees an \[sqlite3_value\] object
        /// previously obtained from \[sqlite3_value_dup()\].  ^If V is a NULL pointer
        /// then sqlite3_value_free(V) is a harmless no-op.
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_value *`, and nothing says how long that is good
        pub unsafe fn sqlite3_value_dup(
            arg1: *const sqlite3_value,
        ) -> *mut sqlite3_value;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_value_free(arg1: *mut sqlite3_value);
        /// CAPI3REF: Obtain Aggregate Function Context
        /// METHOD: sqlite3_context
        ///
        /// Implementations of aggregate SQL functions use this
        /// routine to allocate memory for storing their state.
        ///
        /// ^The first time the sqlite3_aggregate_context(C,N) routine is called
        /// for a particular aggregate function, SQLite allocates
        /// N bytes of memory, zeroes out that memory, and returns a pointer
        /// to the new memory. ^On second and subsequent calls to
        /// sqlite3_aggregate_context() for the same aggregate function instance,
        /// the same buffer is returned.  Sqlite3_aggregate_context() is normally
        /// called once for each invocation of the xStep callback and then one
        /// last time when the xFinal callback is invoked.  ^(When no rows match
        /// an aggregate query, the xStep() callback of the aggregate function
        /// implementation is never called and xFinal() is called exactly once.
        /// In those cases, sqlite3_aggregate_context() might be called for the
        /// first time from within xFinal().)^
        ///
        /// ^The sqlite3_aggregate_context(C,N) routine returns a NULL pointer
        /// when first called if N is less than or equal to zero or if a memory
        /// allocation error occurs.
        ///
        /// ^(The amount of space allocated by sqlite3_aggregate_context(C,N) is
        /// determined by the N parameter on the first successful call.  Changing the
        /// value of N in any subsequent call to sqlite3_aggregate_context() within
        /// the same aggregate function instance will not resize the memory
        /// allocation.)^  Within the xFinal callback, it is customary to set
        /// N=0 in calls to sqlite3_aggregate_context(C,N) so that no
        /// pointless memory allocations occur.
        ///
        /// ^SQLite automatically frees the memory allocated by
        /// sqlite3_aggregate_context() when the aggregate query concludes.
        ///
        /// The first parameter must be a copy of the
        /// \[sqlite3_context \| SQL function context\] that is the first parameter
        /// to the xStep or xFinal callback routine that implements the aggregate
        /// function.
        ///
        /// This routine must be called from the same thread in which
        /// the aggregate SQL function is running.
        ///
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_aggregate_context(
            arg1: *mut sqlite3_context,
            nBytes: ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_void;
        /// CAPI3REF: User Data For Functions
        /// METHOD: sqlite3_context
        ///
        /// ^The sqlite3_user_data() interface returns a copy of
        /// the pointer that was the pUserData parameter (the 5th parameter)
        /// of the \[sqlite3_create_function()\]
        /// and \[sqlite3_create_function16()\] routines that originally
        /// registered the application defined function.
        ///
        /// This routine must be called from the same thread in which
        /// the application-defined function is running.
        ///
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_user_data(
            arg1: *mut sqlite3_context,
        ) -> *mut ::std::ffi::c_void;
        /// CAPI3REF: Database Connection For Functions
        /// METHOD: sqlite3_context
        ///
        /// ^The sqlite3_context_db_handle() interface returns a copy of
        /// the pointer to the \[database connection\] (the 1st parameter)
        /// of the \[sqlite3_create_function()\]
        /// and \[sqlite3_create_function16()\] routines that originally
        /// registered the application defined function.
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3 *`, and nothing says how long that is good
        pub unsafe fn sqlite3_context_db_handle(
            arg1: *mut sqlite3_context,
        ) -> *mut sqlite3;
        /// CAPI3REF: Function Auxiliary Data
        /// METHOD: sqlite3_context
        ///
        /// These functions may be used by (non-aggregate) SQL functions to
        /// associate auxiliary data with argument values. If the same argument
        /// value is passed to multiple invocations of the same SQL function during
        /// query execution, under some circumstances the associated auxiliary data
        /// might be preserved.  An example of where this might be useful is in a
        /// regular-expression matching function. The compiled version of the regular
        /// expression can be stored as auxiliary data associated with the pattern
        /// string. Then as long as the pattern string remains the same,
        /// the compiled regular expression can be reused on multiple
        /// invocations of the same function.
        ///
        /// ^The sqlite3_get_auxdata(C,N) interface returns a pointer to the auxiliary
        /// data associated by the sqlite3_set_auxdata(C,N,P,X) function with the
        /// Nth argument value to the application-defined function.  ^N is zero
        /// for the left-most function argument.  ^If there is no auxiliary data
        /// associated with the function argument, the sqlite3_get_auxdata(C,N)
        /// interface returns a NULL pointer.
        ///
        /// ^The sqlite3_set_auxdata(C,N,P,X) interface saves P as auxiliary data for the
        /// N-th argument of the application-defined function.  ^Subsequent
        /// calls to sqlite3_get_auxdata(C,N) return P from the most recent
        /// sqlite3_set_auxdata(C,N,P,X) call if the auxiliary data is still valid or
        /// NULL if the auxiliary data has been discarded.
        /// ^After each call to sqlite3_set_auxdata(C,N,P,X) where X is not NULL,
        /// SQLite will invoke the destructor function X with parameter P exactly
        /// once, when the auxiliary data is discarded.
        /// SQLite is free to discard the auxiliary data at any time, including: \<ul\>
        /// \<li\> ^(when the corresponding function parameter changes)^, or
        /// \<li\> ^(when \[sqlite3_reset()\] or \[sqlite3_finalize()\] is called for the
        ///   SQL statement)^, or
        /// \<li\> ^(when sqlite3_set_auxdata() is invoked again on the same
        ///   parameter)^, or
        /// \<li\> ^(during the original sqlite3_set_auxdata() call when a memory
        ///   allocation error occurs.)^
        /// \<li\> ^(during the original sqlite3_set_auxdata() call if the function
        ///   is evaluated during query planning instead of during query execution,
        ///   as sometimes happens with \[SQLITE_ENABLE_STAT4\].)^ \</ul\>
        ///
        /// Note the last two bullets in particular.  The destructor X in
        /// sqlite3_set_auxdata(C,N,P,X) might be called immediately, before the
        /// sqlite3_set_auxdata() interface even returns.  Hence sqlite3_set_auxdata()
        /// should be called near the end of the function implementation and the
        /// function implementation should not make any use of P after
        /// sqlite3_set_auxdata() has been called.  Furthermore, a call to
        /// sqlite3_get_auxdata() that occurs immediately after a corresponding call
        /// to sqlite3_set_auxdata() might still return NULL if an out-of-memory
        /// condition occurred during the sqlite3_set_auxdata() call or if the
        /// function is being evaluated during query planning rather than during
        /// query execution.
        ///
        /// ^(In practice, auxiliary data is preserved between function calls for
        /// function parameters that are compile-time constants, including literal
        /// values and \[parameters\] and expressions composed from the same.)^
        ///
        /// The value of the N parameter to these interfaces should be non-negative.
        /// Future enhancements may make use of negative N values to define new
        /// kinds of function caching behavior.
        ///
        /// These routines must be called from the same thread in which
        /// the SQL function is running.
        ///
        /// See also: \[sqlite3_get_clientdata()\] and \[sqlite3_set_clientdata()\].
        ///
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_get_auxdata(
            arg1: *mut sqlite3_context,
            N: ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_void;
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_set_auxdata(
            arg1: *mut sqlite3_context,
            N: ::std::ffi::c_int,
            arg3: *mut ::std::ffi::c_void,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// CAPI3REF: Database Connection Client Data
        /// METHOD: sqlite3
        ///
        /// These functions are used to associate one or more named pointers
        /// with a \[database connection\].
        /// A call to sqlite3_set_clientdata(D,N,P,X) causes the pointer P
        /// to be attached to \[database connection\] D using name N.  Subsequent
        /// calls to sqlite3_get_clientdata(D,N) will return a copy of pointer P
        /// or a NULL pointer if there were no prior calls to
        /// sqlite3_set_clientdata() with the same values of D and N.
        /// Names are compared using strcmp() and are thus case sensitive.
        /// It returns 0 on success and SQLITE_NOMEM on allocation failure.
        ///
        /// If P and X are both non-NULL, then the destructor X is invoked with
        /// argument P on the first of the following occurrences:
        /// \<ul\>
        /// \<li\> An out-of-memory error occurs during the call to
        ///   sqlite3_set_clientdata() which attempts to register pointer P.
        /// \<li\> A subsequent call to sqlite3_set_clientdata(D,N,P,X) is made
        ///   with the same D and N parameters.
        /// \<li\> The database connection closes.  SQLite does not make any guarantees
        ///   about the order in which destructors are called, only that all
        ///   destructors will be called exactly once at some point during the
        ///   database connection closing process.
        /// \</ul\>
        ///
        /// SQLite does not do anything with client data other than invoke
        /// destructors on the client data at the appropriate time.  The intended
        /// use for client data is to provide a mechanism for wrapper libraries
        /// to store additional information about an SQLite database connection.
        ///
        /// There is no limit (other than available memory) on the number of different
        /// client data pointers (with different names) that can be attached to a
        /// single database connection.  However, the current implementation stores
        /// the content on a linked list.  Insert and retrieval performance will
        /// be proportional to the number of entries.  The design use case, and
        /// the use case for which the implementation is optimized, is
        /// that an application will store only small number of client data names,
        /// typically just one or two.  This interface is not intended to be a
        /// generalized key/value store for thousands or millions of keys.  It
        /// will work for that, but performance might be disappointing.
        ///
        /// There is no way to enumerate the client data pointers
        /// associated with a database connection.  The N parameter can be thought
        /// of as a secret key such that only code that knows the secret key is able
        /// to access the associated data.
        ///
        /// Security Warning:  These interfaces should not be exposed in scripting
        /// languages or in other circumstances where it might be possible for an
        /// attacker to invoke them.  Any agent that can invoke these interfaces
        /// can probably also take control of the process.
        ///
        /// Database connection client data is only available for SQLite
        /// version 3.44.0 (\[dateof:3.44.0\]) and later.
        ///
        /// See also: \[sqlite3_set_auxdata()\] and \[sqlite3_get_auxdata()\].
        ///
        /// Raw (returned-pointer-lifetime): it returns `void *`, and nothing says how long that is good
        pub unsafe fn sqlite3_get_clientdata(
            arg1: *mut sqlite3,
            arg2: *const ::std::ffi::c_char,
        ) -> *mut ::std::ffi::c_void;
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_set_clientdata(
            arg1: *mut sqlite3,
            arg2: *const ::std::ffi::c_char,
            arg3: *mut ::std::ffi::c_void,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Setting The Result Of An SQL Function
        /// METHOD: sqlite3_context
        ///
        /// These routines are used by the xFunc or xFinal callbacks that
        /// implement SQL functions and aggregates.  See
        /// \[sqlite3_create_function()\] and \[sqlite3_create_function16()\]
        /// for additional information.
        ///
        /// These functions work very much like the \[parameter binding\] family of
        /// functions used to bind values to host parameters in prepared statements.
        /// Refer to the \[SQL parameter\] documentation for additional information.
        ///
        /// ^The sqlite3_result_blob() interface sets the result from
        /// an application-defined function to be the BLOB whose content is pointed
        /// to by the second parameter and which is N bytes long where N is the
        /// third parameter.
        ///
        /// ^The sqlite3_result_zeroblob(C,N) and sqlite3_result_zeroblob64(C,N)
        /// interfaces set the result of the application-defined function to be
        /// a BLOB containing all zero bytes and N bytes in size.  The
        /// zeroblob64(C,N) interface returns a \[result code\], which is normally
        /// \[SQLITE_OK\] but might be some other value if the requested operation
        /// could not be complete, for example if insufficient memory is available
        /// or if the value of N is out of range.
        ///
        /// ^The sqlite3_result_double() interface sets the result from
        /// an application-defined function to be a floating point value specified
        /// by its 2nd argument.
        ///
        /// ^The sqlite3_result_error() and sqlite3_result_error16() functions
        /// cause the implemented SQL function to throw an exception.
        /// ^SQLite uses the string pointed to by the
        /// 2nd parameter of sqlite3_result_error() or sqlite3_result_error16()
        /// as the text of an error message.  ^SQLite interprets the error
        /// message string from sqlite3_result_error() as UTF-8. ^SQLite
        /// interprets the string from sqlite3_result_error16() as UTF-16 using
        /// the same \[byte-order determination rules\] as \[sqlite3_bind_text16()\].
        /// ^If the third parameter to sqlite3_result_error()
        /// or sqlite3_result_error16() is negative then SQLite takes as the error
        /// message all text up through the first zero character.
        /// ^If the third parameter to sqlite3_result_error() or
        /// sqlite3_result_error16() is non-negative then SQLite takes that many
        /// bytes (not characters) from the 2nd parameter as the error message.
        /// ^The sqlite3_result_error() and sqlite3_result_error16()
        /// routines make a private copy of the error message text before
        /// they return.  Hence, the calling function can deallocate or
        /// modify the text after they return without harm.
        /// ^The sqlite3_result_error_code() function changes the error code
        /// returned by SQLite as a result of an error in a function.  ^By default,
        /// the error code is SQLITE_ERROR.  ^A subsequent call to sqlite3_result_error()
        /// or sqlite3_result_error16() resets the error code to SQLITE_ERROR.
        ///
        /// ^The sqlite3_result_error_toobig() interface causes SQLite to throw an
        /// error indicating that a string or BLOB is too long to represent.
        ///
        /// ^The sqlite3_result_error_nomem() interface causes SQLite to throw an
        /// error indicating that a memory allocation failed.
        ///
        /// ^The sqlite3_result_int() interface sets the return value
        /// of the application-defined function to be the 32-bit signed integer
        /// value given in the 2nd argument.
        /// ^The sqlite3_result_int64() interface sets the return value
        /// of the application-defined function to be the 64-bit signed integer
        /// value given in the 2nd argument.
        ///
        /// ^The sqlite3_result_null() interface sets the return value
        /// of the application-defined function to be NULL.
        ///
        /// ^The sqlite3_result_text(), sqlite3_result_text16(),
        /// sqlite3_result_text16le(), and sqlite3_result_text16be() interfaces
        /// set the return value of the application-defined function to be
        /// a text string which is represented as UTF-8, UTF-16 native byte order,
        /// UTF-16 little endian, or UTF-16 big endian, respectively.
        /// ^The sqlite3_result_text64(C,Z,N,D,E) interface sets the return value of an
        /// application-defined function to be a text string in an encoding
        /// specified the E parameter, which must be one
        /// of \[SQLITE_UTF8\], \[SQLITE_UTF8_ZT\], \[SQLITE_UTF16\], \[SQLITE_UTF16BE\],
        /// or \[SQLITE_UTF16LE\].  ^The special value \[SQLITE_UTF8_ZT\] means that
        /// the result text is both UTF-8 and zero-terminated.  In other words,
        /// SQLITE_UTF8_ZT means that the Z array holds at least N+1 bytes and that
        /// the Z&\#91;N&\#93; is zero.
        /// ^SQLite takes the text result from the application from
        /// the 2nd parameter of the sqlite3_result_text\* interfaces.
        /// ^If the 3rd parameter to any of the sqlite3_result_text\* interfaces
        /// other than sqlite3_result_text64() is negative, then SQLite computes
        /// the string length itself by searching the 2nd parameter for the first
        /// zero character.
        /// ^If the 3rd parameter to the sqlite3_result_text\* interfaces
        /// is non-negative, then as many bytes (not characters) of the text
        /// pointed to by the 2nd parameter are taken as the application-defined
        /// function result.  If the 3rd parameter is non-negative, then it
        /// must be the byte offset into the string where the NUL terminator would
        /// appear if the string were NUL terminated.  If any NUL characters occur
        /// in the string at a byte offset that is less than the value of the 3rd
        /// parameter, then the resulting string will contain embedded NULs and the
        /// result of expressions operating on strings with embedded NULs is undefined.
        /// ^If the 4th parameter to the sqlite3_result_text\* interfaces
        /// or sqlite3_result_blob is a non-NULL pointer, then SQLite calls that
        /// function as the destructor on the text or BLOB result when it has
        /// finished using that result.
        /// ^If the 4th parameter to the sqlite3_result_text\* interfaces or to
        /// sqlite3_result_blob is the special constant SQLITE_STATIC, then SQLite
        /// assumes that the text or BLOB result is in constant space and does not
        /// copy the content of the parameter nor call a destructor on the content
        /// when it has finished using that result.
        /// ^If the 4th parameter to the sqlite3_result_text\* interfaces
        /// or sqlite3_result_blob is the special constant SQLITE_TRANSIENT
        /// then SQLite makes a copy of the result into space obtained
        /// from \[sqlite3_malloc()\] before it returns.
        ///
        /// ^For the sqlite3_result_text16(), sqlite3_result_text16le(), and
        /// sqlite3_result_text16be() routines, and for sqlite3_result_text64()
        /// when the encoding is not UTF8, if the input UTF16 begins with a
        /// byte-order mark (BOM, U+FEFF) then the BOM is removed from the
        /// string and the rest of the string is interpreted according to the
        /// byte-order specified by the BOM.  ^The byte-order specified by
        /// the BOM at the beginning of the text overrides the byte-order
        /// specified by the interface procedure.  ^So, for example, if
        /// sqlite3_result_text16le() is invoked with text that begins
        /// with bytes 0xfe, 0xff (a big-endian byte-order mark) then the
        /// first two bytes of input are skipped and the remaining input
        /// is interpreted as UTF16BE text.
        ///
        /// ^For UTF16 input text to the sqlite3_result_text16(),
        /// sqlite3_result_text16be(), sqlite3_result_text16le(), and
        /// sqlite3_result_text64() routines, if the text contains invalid
        /// UTF16 characters, the invalid characters might be converted
        /// into the unicode replacement character, U+FFFD.
        ///
        /// ^The sqlite3_result_value() interface sets the result of
        /// the application-defined function to be a copy of the
        /// \[unprotected sqlite3_value\] object specified by the 2nd parameter.  ^The
        /// sqlite3_result_value() interface makes a copy of the \[sqlite3_value\]
        /// so that the \[sqlite3_value\] specified in the parameter may change or
        /// be deallocated after sqlite3_result_value() returns without harm.
        /// ^A \[protected sqlite3_value\] object may always be used where an
        /// \[unprotected sqlite3_value\] object is required, so either
        /// kind of \[sqlite3_value\] object can be used with this interface.
        ///
        /// ^The sqlite3_result_pointer(C,P,T,D) interface sets the result to an
        /// SQL NULL value, just like \[sqlite3_result_null(C)\], except that it
        /// also associates the host-language pointer P or type T with that
        /// NULL value such that the pointer can be retrieved within an
        /// \[application-defined SQL function\] using \[sqlite3_value_pointer()\].
        /// ^If the D parameter is not NULL, then it is a pointer to a destructor
        /// for the P parameter.  ^SQLite invokes D with P as its only argument
        /// when SQLite is finished with P.  The T parameter should be a static
        /// string and preferably a string literal. The sqlite3_result_pointer()
        /// routine is part of the \[pointer passing interface\] added for SQLite 3.20.0.
        ///
        /// If these routines are called from within a different thread
        /// than the one containing the application-defined function that received
        /// the \[sqlite3_context\] pointer, the results are undefined.
        ///
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_blob(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_void,
            arg3: ::std::ffi::c_int,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_blob64(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_void,
            arg3: sqlite3_uint64,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_double(arg1: *mut sqlite3_context, arg2: f64);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_error(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_char,
            arg3: ::std::ffi::c_int,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_error16(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_void,
            arg3: ::std::ffi::c_int,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_error_toobig(arg1: *mut sqlite3_context);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_error_nomem(arg1: *mut sqlite3_context);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_error_code(
            arg1: *mut sqlite3_context,
            arg2: ::std::ffi::c_int,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_int(
            arg1: *mut sqlite3_context,
            arg2: ::std::ffi::c_int,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_int64(
            arg1: *mut sqlite3_context,
            arg2: sqlite3_int64,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_null(arg1: *mut sqlite3_context);
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_text(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_char,
            arg3: ::std::ffi::c_int,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_text64(
            arg1: *mut sqlite3_context,
            z: *const ::std::ffi::c_char,
            n: sqlite3_uint64,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
            encoding: ::std::ffi::c_uchar,
        );
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_text16(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_void,
            arg3: ::std::ffi::c_int,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_text16le(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_void,
            arg3: ::std::ffi::c_int,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_text16be(
            arg1: *mut sqlite3_context,
            arg2: *const ::std::ffi::c_void,
            arg3: ::std::ffi::c_int,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_value(
            arg1: *mut sqlite3_context,
            arg2: *mut sqlite3_value,
        );
        /// Raw (retention-unstated): argument 3 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_result_pointer(
            arg1: *mut sqlite3_context,
            arg2: *mut ::std::ffi::c_void,
            arg3: *const ::std::ffi::c_char,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_zeroblob(
            arg1: *mut sqlite3_context,
            n: ::std::ffi::c_int,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_zeroblob64(
            arg1: *mut sqlite3_context,
            n: sqlite3_uint64,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Setting The Subtype Of An SQL Function
        /// METHOD: sqlite3_context
        ///
        /// The sqlite3_result_subtype(C,T) function causes the subtype of
        /// the result from the \[application-defined SQL function\] with
        /// \[sqlite3_context\] C to be the value T.  Only the lower 8 bits
        /// of the subtype T are preserved in current versions of SQLite;
        /// higher order bits are discarded.
        /// The number of subtype bytes preserved by SQLite might increase
        /// in future releases of SQLite.
        ///
        /// Every \[application-defined SQL function\] that invokes this interface
        /// should include the \[SQLITE_RESULT_SUBTYPE\] property in its
        /// text encoding argument when the SQL function is
        /// \[sqlite3_create_function\|registered\].  If the \[SQLITE_RESULT_SUBTYPE\]
        /// property is omitted from the function that invokes sqlite3_result_subtype(),
        /// then in some cases the sqlite3_result_subtype() might fail to set
        /// the result subtype.
        ///
        /// If SQLite is compiled with -DSQLITE_STRICT_SUBTYPE=1, then any
        /// SQL function that invokes the sqlite3_result_subtype() interface
        /// and that does not have the SQLITE_RESULT_SUBTYPE property will raise
        /// an error.  Future versions of SQLite might enable -DSQLITE_STRICT_SUBTYPE=1
        /// by default.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_subtype(
            arg1: *mut sqlite3_context,
            arg2: ::std::ffi::c_uint,
        );
        /// CAPI3REF: Define New Collating Sequences
        /// METHOD: sqlite3
        ///
        /// ^These functions add, remove, or modify a \[collation\] associated
        /// with the \[database connection\] specified as the first argument.
        ///
        /// ^The name of the collation is a UTF-8 string
        /// for sqlite3_create_collation() and sqlite3_create_collation_v2()
        /// and a UTF-16 string in native byte order for sqlite3_create_collation16().
        /// ^Collation names that compare equal according to \[sqlite3_strnicmp()\] are
        /// considered to be the same name.
        ///
        /// ^(The third argument (eTextRep) must be one of the constants:
        /// \<ul\>
        /// \<li\> \[SQLITE_UTF8\],
        /// \<li\> \[SQLITE_UTF16LE\],
        /// \<li\> \[SQLITE_UTF16BE\],
        /// \<li\> \[SQLITE_UTF16\], or
        /// \<li\> \[SQLITE_UTF16_ALIGNED\].
        /// \</ul\>)^
        /// ^The eTextRep argument determines the encoding of strings passed
        /// to the collating function callback, xCompare.
        /// ^The \[SQLITE_UTF16\] and \[SQLITE_UTF16_ALIGNED\] values for eTextRep
        /// force strings to be UTF16 with native byte order.
        /// ^The \[SQLITE_UTF16_ALIGNED\] value for eTextRep forces strings to begin
        /// on an even byte address.
        ///
        /// ^The fourth argument, pArg, is an application data pointer that is passed
        /// through as the first argument to the collating function callback.
        ///
        /// ^The fifth argument, xCompare, is a pointer to the collating function.
        /// ^Multiple collating functions can be registered using the same name but
        /// with different eTextRep parameters and SQLite will use whichever
        /// function requires the least amount of data transformation.
        /// ^If the xCompare argument is NULL then the collating function is
        /// deleted.  ^When all collating functions having the same name are deleted,
        /// that collation is no longer usable.
        ///
        /// ^The collating function callback is invoked with a copy of the pArg
        /// application data pointer and with two strings in the encoding specified
        /// by the eTextRep argument.  The two integer parameters to the collating
        /// function callback are the length of the two strings, in bytes. The collating
        /// function must return an integer that is negative, zero, or positive
        /// if the first string is less than, equal to, or greater than the second,
        /// respectively.  A collating function must always return the same answer
        /// given the same inputs.  If two or more collating functions are registered
        /// to the same collation name (using different eTextRep values) then all
        /// must give an equivalent answer when invoked with equivalent strings.
        /// The collating function must obey the following properties for all
        /// strings A, B, and C:
        ///
        /// \<ol\>
        /// \<li\> If A==B then B==A.
        /// \<li\> If A==B and B==C then A==C.
        /// \<li\> If A&lt;B THEN B&gt;A.
        /// \<li\> If A&lt;B and B&lt;C then A&lt;C.
        /// \</ol\>
        ///
        /// If a collating function fails any of the above constraints and that
        /// collating function is registered and used, then the behavior of SQLite
        /// is undefined.
        ///
        /// ^The sqlite3_create_collation_v2() works like sqlite3_create_collation()
        /// with the addition that the xDestroy callback is invoked on pArg when
        /// the collating function is deleted.
        /// ^Collating functions are deleted when they are overridden by later
        /// calls to the collation creation functions or when the
        /// \[database connection\] is closed using \[sqlite3_close()\].
        ///
        /// ^The xDestroy callback is \<u\>not\</u\> called if the
        /// sqlite3_create_collation_v2() function fails.  Applications that invoke
        /// sqlite3_create_collation_v2() with a non-NULL xDestroy argument should
        /// check the return code and dispose of the application data pointer
        /// themselves rather than expecting SQLite to deal with it for them.
        /// This is different from every other SQLite interface.  The inconsistency
        /// is unfortunate but cannot be changed without breaking backwards
        /// compatibility.
        ///
        /// See also:  \[sqlite3_collation_needed()\] and \[sqlite3_collation_needed16()\].
        ///
        /// Raw (callback-ownership-unstated): argument 4 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_create_collation(
            arg1: *mut sqlite3,
            zName: *const ::std::ffi::c_char,
            eTextRep: ::std::ffi::c_int,
            pArg: *mut ::std::ffi::c_void,
            xCompare: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    ::std::ffi::c_int,
                    *const ::std::ffi::c_void,
                    ::std::ffi::c_int,
                    *const ::std::ffi::c_void,
                ) -> ::std::ffi::c_int,
            >,
        ) -> ::std::ffi::c_int;
        /// Raw (callback-ownership-unstated): argument 4 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_create_collation16(
            arg1: *mut sqlite3,
            zName: *const ::std::ffi::c_void,
            eTextRep: ::std::ffi::c_int,
            pArg: *mut ::std::ffi::c_void,
            xCompare: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    ::std::ffi::c_int,
                    *const ::std::ffi::c_void,
                    ::std::ffi::c_int,
                    *const ::std::ffi::c_void,
                ) -> ::std::ffi::c_int,
            >,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Collation Needed Callbacks
        /// METHOD: sqlite3
        ///
        /// ^To avoid having to register all collation sequences before a database
        /// can be used, a single callback function may be registered with the
        /// \[database connection\] to be invoked whenever an undefined collation
        /// sequence is required.
        ///
        /// ^If the function is registered using the sqlite3_collation_needed() API,
        /// then it is passed the names of undefined collation sequences as strings
        /// encoded in UTF-8. ^If sqlite3_collation_needed16() is used,
        /// the names are passed as UTF-16 in machine native byte order.
        /// ^A call to either function replaces the existing collation-needed callback.
        ///
        /// ^(When the callback is invoked, the first argument passed is a copy
        /// of the second argument to sqlite3_collation_needed() or
        /// sqlite3_collation_needed16().  The second argument is the database
        /// connection.  The third argument is one of \[SQLITE_UTF8\], \[SQLITE_UTF16BE\],
        /// or \[SQLITE_UTF16LE\], indicating the most desirable form of the collation
        /// sequence function required.  The fourth parameter is the name of the
        /// required collation sequence.)^
        ///
        /// The callback function should register the desired collation using
        /// \[sqlite3_create_collation()\], \[sqlite3_create_collation16()\], or
        /// \[sqlite3_create_collation_v2()\].
        ///
        /// Raw (callback-ownership-unstated): argument 2 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_collation_needed(
            arg1: *mut sqlite3,
            arg2: *mut ::std::ffi::c_void,
            arg3: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    *mut sqlite3,
                    ::std::ffi::c_int,
                    *const ::std::ffi::c_char,
                ),
            >,
        ) -> ::std::ffi::c_int;
        /// Raw (callback-ownership-unstated): argument 2 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_collation_needed16(
            arg1: *mut sqlite3,
            arg2: *mut ::std::ffi::c_void,
            arg3: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    *mut sqlite3,
                    ::std::ffi::c_int,
                    *const ::std::ffi::c_void,
                ),
            >,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Suspend Execution For A Short Time
        ///
        /// The sqlite3_sleep() function causes the current thread to suspend execution
        /// for at least a number of milliseconds specified in its parameter.
        ///
        /// If the operating system does not support sleep requests with
        /// millisecond time resolution, then the time will be rounded up to
        /// the nearest second. The number of milliseconds of sleep actually
        /// requested from the operating system is returned.
        ///
        /// ^SQLite implements this interface by calling the xSleep()
        /// method of the default \[sqlite3_vfs\] object.  If the xSleep() method
        /// of the default VFS is not implemented correctly, or not implemented at
        /// all, then the behavior of sqlite3_sleep() may deviate from the description
        /// in the previous paragraphs.
        ///
        /// If a negative argument is passed to sqlite3_sleep() the results vary by
        /// VFS and operating system.  Some system treat a negative argument as an
        /// instruction to sleep forever.  Others understand it to mean do not sleep
        /// at all. ^In SQLite version 3.42.0 and later, a negative
        /// argument passed into sqlite3_sleep() is changed to zero before it is relayed
        /// down into the xSleep method of the VFS.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_sleep(arg1: ::std::ffi::c_int) -> ::std::ffi::c_int;
        /// CAPI3REF: Win32 Specific Interface
        ///
        /// These interfaces are available only on Windows.  The
        /// \[sqlite3_win32_set_directory\] interface is used to set the value associated
        /// with the \[sqlite3_temp_directory\] or \[sqlite3_data_directory\] variable, to
        /// zValue, depending on the value of the type parameter.  The zValue parameter
        /// should be NULL to cause the previous value to be freed via \[sqlite3_free\];
        /// a non-NULL value will be copied into memory obtained from \[sqlite3_malloc\]
        /// prior to being used.  The \[sqlite3_win32_set_directory\] interface returns
        /// \[SQLITE_OK\] to indicate success, \[SQLITE_ERROR\] if the type is unsupported,
        /// or \[SQLITE_NOMEM\] if memory could not be allocated.  The value of the
        /// \[sqlite3_data_directory\] variable is intended to act as a replacement for
        /// the current directory on the sub-platforms of Win32 where that concept is
        /// not present, e.g. WinRT and UWP.  The \[sqlite3_win32_set_directory8\] and
        /// \[sqlite3_win32_set_directory16\] interfaces behave exactly the same as the
        /// sqlite3_win32_set_directory interface except the string parameter must be
        /// UTF-8 or UTF-16, respectively.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_win32_set_directory(
            type_: ::std::ffi::c_ulong,
            zValue: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_win32_set_directory8(
            type_: ::std::ffi::c_ulong,
            zValue: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_win32_set_directory16(
            type_: ::std::ffi::c_ulong,
            zValue: *const ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Find The Database Handle Of A Prepared Statement
        /// METHOD: sqlite3_stmt
        ///
        /// ^The sqlite3_db_handle interface returns the \[database connection\] handle
        /// to which a \[prepared statement\] belongs.  ^The \[database connection\]
        /// returned by sqlite3_db_handle is the same \[database connection\]
        /// that was the first argument
        /// to the \[sqlite3_prepare_v2()\] call (or its variants) that was used to
        /// create the statement in the first place.
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3 *`, and nothing says how long that is good
        pub unsafe fn sqlite3_db_handle(arg1: *mut sqlite3_stmt) -> *mut sqlite3;
        /// CAPI3REF: Return The Schema Name For A Database Connection
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_db_name(D,N) interface returns a pointer to the schema name
        /// for the N-th database on database connection D, or a NULL pointer if N is
        /// out of range.  An N value of 0 means the main database file.  An N of 1 is
        /// the "temp" schema.  Larger values of N correspond to various ATTACH-ed
        /// databases.
        ///
        /// Space to hold the string that is returned by sqlite3_db_name() is managed
        /// by SQLite itself.  The string might be deallocated by any operation that
        /// changes the schema, including \[ATTACH\] or \[DETACH\] or calls to
        /// \[sqlite3_serialize()\] or \[sqlite3_deserialize()\], even operations that
        /// occur on a different thread.  Applications that need to
        /// remember the string long-term should make their own copy.  Applications that
        /// are accessing the same database connection simultaneously on multiple
        /// threads should mutex-protect calls to this API and should make their own
        /// private copy of the result prior to releasing the mutex.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_db_name(
            db: *mut sqlite3,
            N: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// CAPI3REF: Return The Filename For A Database Connection
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_db_filename(D,N) interface returns a pointer to the filename
        /// associated with database N of connection D.
        /// ^If there is no attached database N on the database
        /// connection D, or if database N is a temporary or in-memory database, then
        /// this function will return either a NULL pointer or an empty string.
        ///
        /// ^The string value returned by this routine is owned and managed by
        /// the database connection.  ^The value will be valid until the database N
        /// is \[DETACH\]-ed or until the database connection closes.
        ///
        /// ^The filename returned by this function is the output of the
        /// xFullPathname method of the \[VFS\].  ^In other words, the filename
        /// will be an absolute pathname, even if the filename used
        /// to open the database originally was a URI or relative pathname.
        ///
        /// If the filename pointer returned by this routine is not NULL, then it
        /// can be used as the filename input parameter to these routines:
        /// \<ul\>
        /// \<li\> \[sqlite3_uri_parameter()\]
        /// \<li\> \[sqlite3_uri_boolean()\]
        /// \<li\> \[sqlite3_uri_int64()\]
        /// \<li\> \[sqlite3_filename_database()\]
        /// \<li\> \[sqlite3_filename_journal()\]
        /// \<li\> \[sqlite3_filename_wal()\]
        /// \</ul\>
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_filename`, and nothing says how long that is good
        pub unsafe fn sqlite3_db_filename(
            db: *mut sqlite3,
            zDbName: *const ::std::ffi::c_char,
        ) -> sqlite3_filename;
        /// CAPI3REF: Determine if a database is read-only
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_db_readonly(D,N) interface returns 1 if the database N
        /// of connection D is read-only, 0 if it is read/write, or -1 if N is not
        /// the name of a database on connection D.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_db_readonly(
            db: *mut sqlite3,
            zDbName: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Determine the transaction state of a database
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_txn_state(D,S) interface returns the current
        /// \[transaction state\] of schema S in database connection D.  ^If S is NULL,
        /// then the highest transaction state of any schema on database connection D
        /// is returned.  Transaction states are (in order of lowest to highest):
        /// \<ol\>
        /// \<li value="0"\> SQLITE_TXN_NONE
        /// \<li value="1"\> SQLITE_TXN_READ
        /// \<li value="2"\> SQLITE_TXN_WRITE
        /// \</ol\>
        /// ^If the S argument to sqlite3_txn_state(D,S) is not the name of
        /// a valid schema, then -1 is returned.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_txn_state(
            arg1: *mut sqlite3,
            zSchema: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Find the next prepared statement
        /// METHOD: sqlite3
        ///
        /// ^This interface returns a pointer to the next \[prepared statement\] after
        /// pStmt associated with the \[database connection\] pDb.  ^If pStmt is NULL
        /// then this interface returns a pointer to the first prepared statement
        /// associated with the database connection pDb.  ^If no prepared statement
        /// satisfies the conditions of this routine, it returns NULL.
        ///
        /// The \[database connection\] pointer D in a call to
        /// \[sqlite3_next_stmt(D,S)\] must refer to an open database
        /// connection and in particular must not be a NULL pointer.
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_stmt *`, and nothing says how long that is good
        pub unsafe fn sqlite3_next_stmt(
            pDb: *mut sqlite3,
            pStmt: *mut sqlite3_stmt,
        ) -> *mut sqlite3_stmt;
        /// CAPI3REF: Autovacuum Compaction Amount Callback
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_autovacuum_pages(D,C,P,X) interface registers a callback
        /// function C that is invoked prior to each autovacuum of the database
        /// file.  ^The callback is passed a copy of the generic data pointer (P),
        /// the schema-name of the attached database that is being autovacuumed,
        /// the size of the database file in pages, the number of free pages,
        /// and the number of bytes per page, respectively.  The callback should
        /// return the number of free pages that should be removed by the
        /// autovacuum.  ^If the callback returns zero, then no autovacuum happens.
        /// ^If the value returned is greater than or equal to the number of
        /// free pages, then a complete autovacuum happens.
        ///
        /// \<p\>^If there are multiple ATTACH-ed database files that are being
        /// modified as part of a transaction commit, then the autovacuum pages
        /// callback is invoked separately for each file.
        ///
        /// \<p\>\<b\>The callback is not reentrant.\</b\> The callback function should
        /// not attempt to invoke any other SQLite interface.  If it does, bad
        /// things may happen, including segmentation faults and corrupt database
        /// files.  The callback function should be a simple function that
        /// does some arithmetic on its input parameters and returns a result.
        ///
        /// ^The X parameter to sqlite3_autovacuum_pages(D,C,P,X) is an optional
        /// destructor for the P parameter.  ^If X is not NULL, then X(P) is
        /// invoked whenever the database connection closes or when the callback
        /// is overwritten by another invocation of sqlite3_autovacuum_pages().
        ///
        /// \<p\>^There is only one autovacuum pages callback per database connection.
        /// ^Each call to the sqlite3_autovacuum_pages() interface overrides all
        /// previous invocations for that database connection.  ^If the callback
        /// argument (C) to sqlite3_autovacuum_pages(D,C,P,X) is a NULL pointer,
        /// then the autovacuum steps callback is canceled.  The return value
        /// from sqlite3_autovacuum_pages() is normally SQLITE_OK, but might
        /// be some other error code if something goes wrong.  The current
        /// implementation will only return SQLITE_OK or SQLITE_MISUSE, but other
        /// return codes might be added in future releases.
        ///
        /// \<p\>If no autovacuum pages callback is specified (the usual case) or
        /// a NULL pointer is provided for the callback,
        /// then the default behavior is to vacuum all free pages.  So, in other
        /// words, the default behavior is the same as if the callback function
        /// were something like this:
        ///
        /// \<blockquote\>\<pre\>
        /// &nbsp;   unsigned int demonstration_autovac_pages_callback(
        /// &nbsp;     void \*pClientData,
        /// &nbsp;     const char \*zSchema,
        /// &nbsp;     unsigned int nDbPage,
        /// &nbsp;     unsigned int nFreePage,
        /// &nbsp;     unsigned int nBytePerPage
        /// &nbsp;   ){
        /// &nbsp;     return nFreePage;
        /// &nbsp;   }
        /// \</pre\>\</blockquote\>
        ///
        /// Raw (callback-ownership-unstated): argument 1 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_autovacuum_pages(
            db: *mut sqlite3,
            arg2: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    *const ::std::ffi::c_char,
                    ::std::ffi::c_uint,
                    ::std::ffi::c_uint,
                    ::std::ffi::c_uint,
                ) -> ::std::ffi::c_uint,
            >,
            arg3: *mut ::std::ffi::c_void,
            arg4: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Enable Or Disable Shared Pager Cache
        ///
        /// ^(This routine enables or disables the sharing of the database cache
        /// and schema data structures between \[database connection \| connections\]
        /// to the same database. Sharing is enabled if the argument is true
        /// and disabled if the argument is false.)^
        ///
        /// This interface is omitted if SQLite is compiled with
        /// \[-DSQLITE_OMIT_SHARED_CACHE\].  The \[-DSQLITE_OMIT_SHARED_CACHE\]
        /// compile-time option is recommended because the
        /// \[use of shared cache mode is discouraged\].
        ///
        /// ^Cache sharing is enabled and disabled for an entire process.
        /// This is a change as of SQLite \[version 3.5.0\] (\[dateof:3.5.0\]).
        /// In prior versions of SQLite,
        /// sharing was enabled or disabled for each thread separately.
        ///
        /// ^(The cache sharing mode set by this interface effects all subsequent
        /// calls to \[sqlite3_open()\], \[sqlite3_open_v2()\], and \[sqlite3_open16()\].
        /// Existing database connections continue to use the sharing mode
        /// that was in effect at the time they were opened.)^
        ///
        /// ^(This routine returns \[SQLITE_OK\] if shared cache was enabled or disabled
        /// successfully.  An \[error code\] is returned otherwise.)^
        ///
        /// ^Shared cache is disabled by default. It is recommended that it stay
        /// that way.  In other words, do not use this routine.  This interface
        /// continues to be provided for historical compatibility, but its use is
        /// discouraged.  Any use of shared cache is discouraged.  If shared cache
        /// must be used, it is recommended that shared cache only be enabled for
        /// individual database connections using the \[sqlite3_open_v2()\] interface
        /// with the \[SQLITE_OPEN_SHAREDCACHE\] flag.
        ///
        /// Note: This method is disabled on MacOS X 10.7 and iOS version 5.0
        /// and will always return SQLITE_MISUSE. On those systems,
        /// shared cache mode should be enabled per-database connection via
        /// \[sqlite3_open_v2()\] with \[SQLITE_OPEN_SHAREDCACHE\].
        ///
        /// This interface is threadsafe on processors where writing a
        /// 32-bit integer is atomic.
        ///
        /// See Also:  \[SQLite Shared-Cache Mode\]
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_enable_shared_cache(
            arg1: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Attempt To Free Heap Memory
        ///
        /// ^The sqlite3_release_memory() interface attempts to free N bytes
        /// of heap memory by deallocating non-essential memory allocations
        /// held by the database library.   Memory used to cache database
        /// pages to improve performance is an example of non-essential memory.
        /// ^sqlite3_release_memory() returns the number of bytes actually freed,
        /// which might be more or less than the amount requested.
        /// ^The sqlite3_release_memory() routine is a no-op returning zero
        /// if SQLite is not compiled with \[SQLITE_ENABLE_MEMORY_MANAGEMENT\].
        ///
        /// See also: \[sqlite3_db_release_memory()\]
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_release_memory(
            arg1: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Free Memory Used By A Database Connection
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_db_release_memory(D) interface attempts to free as much heap
        /// memory as possible from database connection D. Unlike the
        /// \[sqlite3_release_memory()\] interface, this interface is in effect even
        /// when the \[SQLITE_ENABLE_MEMORY_MANAGEMENT\] compile-time option is
        /// omitted.
        ///
        /// See also: \[sqlite3_release_memory()\]
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_db_release_memory(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        /// CAPI3REF: Impose A Limit On Heap Size
        ///
        /// These interfaces impose limits on the amount of heap memory that will be
        /// used by all database connections within a single process.
        ///
        /// ^The sqlite3_soft_heap_limit64() interface sets and/or queries the
        /// soft limit on the amount of heap memory that may be allocated by SQLite.
        /// ^SQLite strives to keep heap memory utilization below the soft heap
        /// limit by reducing the number of pages held in the page cache
        /// as heap memory usages approaches the limit.
        /// ^The soft heap limit is "soft" because even though SQLite strives to stay
        /// below the limit, it will exceed the limit rather than generate
        /// an \[SQLITE_NOMEM\] error.  In other words, the soft heap limit
        /// is advisory only.
        ///
        /// ^The sqlite3_hard_heap_limit64(N) interface sets a hard upper bound of
        /// N bytes on the amount of memory that will be allocated.  ^The
        /// sqlite3_hard_heap_limit64(N) interface is similar to
        /// sqlite3_soft_heap_limit64(N) except that memory allocations will fail
        /// when the hard heap limit is reached.
        ///
        /// ^The return value from both sqlite3_soft_heap_limit64() and
        /// sqlite3_hard_heap_limit64() is the size of
        /// the heap limit prior to the call, or negative in the case of an
        /// error.  ^If the argument N is negative
        /// then no change is made to the heap limit.  Hence, the current
        /// size of heap limits can be determined by invoking
        /// sqlite3_soft_heap_limit64(-1) or sqlite3_hard_heap_limit(-1).
        ///
        /// ^Setting the heap limits to zero disables the heap limiter mechanism.
        ///
        /// ^The soft heap limit may not be greater than the hard heap limit.
        /// ^If the hard heap limit is enabled and if sqlite3_soft_heap_limit(N)
        /// is invoked with a value of N that is greater than the hard heap limit,
        /// the soft heap limit is set to the value of the hard heap limit.
        /// ^The soft heap limit is automatically enabled whenever the hard heap
        /// limit is enabled. ^When sqlite3_hard_heap_limit64(N) is invoked and
        /// the soft heap limit is outside the range of 1..N, then the soft heap
        /// limit is set to N.  ^Invoking sqlite3_soft_heap_limit64(0) when the
        /// hard heap limit is enabled makes the soft heap limit equal to the
        /// hard heap limit.
        ///
        /// The memory allocation limits can also be adjusted using
        /// \[PRAGMA soft_heap_limit\] and \[PRAGMA hard_heap_limit\].
        ///
        /// ^(The heap limits are not enforced in the current implementation
        /// if one or more of following conditions are true:
        ///
        /// \<ul\>
        /// \<li\> The limit value is set to zero.
        /// \<li\> Memory accounting is disabled using a combination of the
        ///   \[sqlite3_config\](\[SQLITE_CONFIG_MEMSTATUS\],...) start-time option and
        ///   the \[SQLITE_DEFAULT_MEMSTATUS\] compile-time option.
        /// \<li\> An alternative page cache implementation is specified using
        ///   \[sqlite3_config\](\[SQLITE_CONFIG_PCACHE2\],...).
        /// \<li\> The page cache allocates from its own memory pool supplied
        ///   by \[sqlite3_config\](\[SQLITE_CONFIG_PAGECACHE\],...) rather than
        ///   from the heap.
        /// \</ul\>)^
        ///
        /// The circumstances under which SQLite will enforce the heap limits may
        /// change in future releases of SQLite.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_soft_heap_limit64(N: sqlite3_int64) -> sqlite3_int64;
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_hard_heap_limit64(N: sqlite3_int64) -> sqlite3_int64;
        /// CAPI3REF: Deprecated Soft Heap Limit Interface
        /// DEPRECATED
        ///
        /// This is a deprecated version of the \[sqlite3_soft_heap_limit64()\]
        /// interface.  This routine is provided for historical compatibility
        /// only.  All new applications should use the
        /// \[sqlite3_soft_heap_limit64()\] interface rather than this one.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_soft_heap_limit(N: ::std::ffi::c_int);
        /// CAPI3REF: Extract Metadata About A Column Of A Table
        /// METHOD: sqlite3
        ///
        /// ^(The sqlite3_table_column_metadata(X,D,T,C,....) routine returns
        /// information about column C of table T in database D
        /// on \[database connection\] X.)^  ^The sqlite3_table_column_metadata()
        /// interface returns SQLITE_OK and fills in the non-NULL pointers in
        /// the final five arguments with appropriate values if the specified
        /// column exists.  ^The sqlite3_table_column_metadata() interface returns
        /// SQLITE_ERROR if the specified column does not exist.
        /// ^If the column-name parameter to sqlite3_table_column_metadata() is a
        /// NULL pointer, then this routine simply checks for the existence of the
        /// table and returns SQLITE_OK if the table exists and SQLITE_ERROR if it
        /// does not.  If the table name parameter T in a call to
        /// sqlite3_table_column_metadata(X,D,T,C,...) is NULL then the result is
        /// undefined behavior.
        ///
        /// ^The column is identified by the second, third and fourth parameters to
        /// this function. ^(The second parameter is either the name of the database
        /// (i.e. "main", "temp", or an attached database) containing the specified
        /// table or NULL.)^ ^If it is NULL, then all attached databases are searched
        /// for the table using the same algorithm used by the database engine to
        /// resolve unqualified table references.
        ///
        /// ^The third and fourth parameters to this function are the table and column
        /// name of the desired column, respectively.
        ///
        /// ^Metadata is returned by writing to the memory locations passed as the 5th
        /// and subsequent parameters to this function. ^Any of these arguments may be
        /// NULL, in which case the corresponding element of metadata is omitted.
        ///
        /// ^(\<blockquote\>
        /// \<table border="1"\>
        /// \<tr\>\<th\> Parameter \<th\> Output\<br\>Type \<th\>  Description
        ///
        /// \<tr\>\<td\> 5th \<td\> const char\* \<td\> Data type
        /// \<tr\>\<td\> 6th \<td\> const char\* \<td\> Name of default collation sequence
        /// \<tr\>\<td\> 7th \<td\> int         \<td\> True if column has a NOT NULL constraint
        /// \<tr\>\<td\> 8th \<td\> int         \<td\> True if column is part of the PRIMARY KEY
        /// \<tr\>\<td\> 9th \<td\> int         \<td\> True if column is \[AUTOINCREMENT\]
        /// \</table\>
        /// \</blockquote\>)^
        ///
        /// ^The memory pointed to by the character pointers returned for the
        /// declaration type and collation sequence is valid until the next
        /// call to any SQLite API function.
        ///
        /// ^If the specified table is actually a view, an \[error code\] is returned.
        ///
        /// ^If the specified column is "rowid", "oid" or "\_rowid\_" and the table
        /// is not a \[WITHOUT ROWID\] table and an
        /// \[INTEGER PRIMARY KEY\] column has been explicitly declared, then the output
        /// parameters are set for the explicitly declared column. ^(If there is no
        /// \[INTEGER PRIMARY KEY\] column, then the outputs
        /// for the \[rowid\] are set as follows:
        ///
        /// \<pre\>
        ///   data type: "INTEGER"
        ///   collation sequence: "BINARY"
        ///   not null: 0
        ///   primary key: 1
        ///   auto increment: 0
        /// \</pre\>)^
        ///
        /// ^This function causes all database schemas to be read from disk and
        /// parsed, if that has not already been done, and returns an error if
        /// any errors are encountered while loading the schema.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_table_column_metadata(
            db: *mut sqlite3,
            zDbName: *const ::std::ffi::c_char,
            zTableName: *const ::std::ffi::c_char,
            zColumnName: *const ::std::ffi::c_char,
            pzDataType: *mut *const ::std::ffi::c_char,
            pzCollSeq: *mut *const ::std::ffi::c_char,
            pNotNull: *mut ::std::ffi::c_int,
            pPrimaryKey: *mut ::std::ffi::c_int,
            pAutoinc: *mut ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Load An Extension
        /// METHOD: sqlite3
        ///
        /// ^This interface loads an SQLite extension library from the named file.
        ///
        /// ^The sqlite3_load_extension() interface attempts to load an
        /// \[SQLite extension\] library contained in the file zFile.  If
        /// the file cannot be loaded directly, attempts are made to load
        /// with various operating-system specific filename extensions added.
        /// So for example, if "samplelib" cannot be loaded, then names like
        /// "samplelib.so" or "samplelib.dylib" or "samplelib.dll" might
        /// be tried also.
        ///
        /// ^The entry point is zProc.
        /// ^(zProc may be 0, in which case SQLite will try to come up with an
        /// entry point name on its own.  It first tries "sqlite3_extension_init".
        /// If that does not work, it tries names of the form "sqlite3_X_init"
        /// where X consists of the lower-case equivalent of all ASCII alphabetic
        /// characters or all ASCII alphanumeric characters in the filename from
        /// the last "/" to the first following "." and omitting any initial "lib".)^
        /// ^The sqlite3_load_extension() interface returns
        /// \[SQLITE_OK\] on success and \[SQLITE_ERROR\] if something goes wrong.
        /// ^If an error occurs and pzErrMsg is not 0, then the
        /// \[sqlite3_load_extension()\] interface shall attempt to
        /// fill \*pzErrMsg with error message text stored in memory
        /// obtained from \[sqlite3_malloc()\]. The calling function
        /// should free this memory by calling \[sqlite3_free()\].
        ///
        /// ^Extension loading must be enabled using
        /// \[sqlite3_enable_load_extension()\] or
        /// \[sqlite3_db_config\](db,\[SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION\],1,NULL)
        /// prior to calling this API,
        /// otherwise an error will be returned.
        ///
        /// \<b\>Security warning:\</b\> It is recommended that the
        /// \[SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION\] method be used to enable only this
        /// interface.  The use of the \[sqlite3_enable_load_extension()\] interface
        /// should be avoided.  This will keep the SQL function \[load_extension()\]
        /// disabled and prevent SQL injections from giving attackers
        /// access to extension loading capabilities.
        ///
        /// See also the \[load_extension() SQL function\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_load_extension(
            db: *mut sqlite3,
            zFile: *const ::std::ffi::c_char,
            zProc: *const ::std::ffi::c_char,
            pzErrMsg: *mut *mut ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Enable Or Disable Extension Loading
        /// METHOD: sqlite3
        ///
        /// ^So as not to open security holes in older applications that are
        /// unprepared to deal with \[extension loading\], and as a means of disabling
        /// \[extension loading\] while evaluating user-entered SQL, the following API
        /// is provided to turn the \[sqlite3_load_extension()\] mechanism on and off.
        ///
        /// ^Extension loading is off by default.
        /// ^Call the sqlite3_enable_load_extension() routine with onoff==1
        /// to turn extension loading on and call it with onoff==0 to turn
        /// it back off again.
        ///
        /// ^This interface enables or disables both the C-API
        /// \[sqlite3_load_extension()\] and the SQL function \[load_extension()\].
        /// ^(Use \[sqlite3_db_config\](db,\[SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION\],..)
        /// to enable or disable only the C-API.)^
        ///
        /// \<b\>Security warning:\</b\> It is recommended that extension loading
        /// be enabled using the \[SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION\] method
        /// rather than this interface, so the \[load_extension()\] SQL function
        /// remains disabled. This will prevent SQL injections from giving attackers
        /// access to extension loading capabilities.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_enable_load_extension(
            db: *mut sqlite3,
            onoff: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Automatically Load Statically Linked Extensions
        ///
        /// ^This interface causes the xEntryPoint() function to be invoked for
        /// each new \[database connection\] that is created.  The idea here is that
        /// xEntryPoint() is the entry point for a statically linked \[SQLite extension\]
        /// that is to be automatically loaded into all new database connections.
        ///
        /// ^(Even though the function prototype shows that xEntryPoint() takes
        /// no arguments and returns void, SQLite invokes xEntryPoint() with three
        /// arguments and expects an integer result as if the signature of the
        /// entry point were as follows:
        ///
        /// \<blockquote\>\<pre\>
        /// &nbsp;  int xEntryPoint(
        /// &nbsp;    sqlite3 \*db,
        /// &nbsp;    char \*\*pzErrMsg,
        /// &nbsp;    const struct sqlite3_api_routines \*pThunk
        /// &nbsp;  );
        /// \</pre\>\</blockquote\>)^
        ///
        /// If the xEntryPoint routine encounters an error, it should make \*pzErrMsg
        /// point to an appropriate error message (obtained from \[sqlite3_mprintf()\])
        /// and return an appropriate \[error code\].  ^SQLite ensures that \*pzErrMsg
        /// is NULL before calling the xEntryPoint().  ^SQLite will invoke
        /// \[sqlite3_free()\] on \*pzErrMsg after xEntryPoint() returns.  ^If any
        /// xEntryPoint() returns an error, the \[sqlite3_open()\], \[sqlite3_open16()\],
        /// or \[sqlite3_open_v2()\] call that provoked the xEntryPoint() will fail.
        ///
        /// ^Calling sqlite3_auto_extension(X) with an entry point X that is already
        /// on the list of automatic extensions is a harmless no-op. ^No entry point
        /// will be called more than once for each database connection that is opened.
        ///
        /// See also: \[sqlite3_reset_auto_extension()\]
        /// and \[sqlite3_cancel_auto_extension()\]
        ///
        /// Raw (callback-ownership-unstated): argument 0 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_auto_extension(
            xEntryPoint: ::std::option::Option<unsafe extern "C" fn()>,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Cancel Automatic Extension Loading
        ///
        /// ^The \[sqlite3_cancel_auto_extension(X)\] interface unregisters the
        /// initialization routine X that was registered using a prior call to
        /// \[sqlite3_auto_extension(X)\].  ^The \[sqlite3_cancel_auto_extension(X)\]
        /// routine returns 1 if initialization routine X was successfully
        /// unregistered and it returns 0 if X was not on the list of initialization
        /// routines.
        ///
        /// Raw (callback-ownership-unstated): argument 0 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_cancel_auto_extension(
            xEntryPoint: ::std::option::Option<unsafe extern "C" fn()>,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Reset Automatic Extension Loading
        ///
        /// ^This interface disables all automatic extensions previously
        /// registered using \[sqlite3_auto_extension()\].
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_reset_auto_extension();
        /// CAPI3REF: Register A Virtual Table Implementation
        /// METHOD: sqlite3
        ///
        /// ^These routines are used to register a new \[virtual table module\] name.
        /// ^Module names must be registered before
        /// creating a new \[virtual table\] using the module and before using a
        /// preexisting \[virtual table\] for the module.
        ///
        /// ^The module name is registered on the \[database connection\] specified
        /// by the first parameter.  ^The name of the module is given by the
        /// second parameter.  ^The third parameter is a pointer to
        /// the implementation of the \[virtual table module\].   ^The fourth
        /// parameter is an arbitrary client data pointer that is passed through
        /// into the \[xCreate\] and \[xConnect\] methods of the virtual table module
        /// when a new virtual table is being created or reinitialized.
        ///
        /// ^The sqlite3_create_module_v2() interface has a fifth parameter which
        /// is a pointer to a destructor for the pClientData.  ^SQLite will
        /// invoke the destructor function (if it is not NULL) when SQLite
        /// no longer needs the pClientData pointer.  ^The destructor will also
        /// be invoked if the call to sqlite3_create_module_v2() fails.
        /// ^The sqlite3_create_module()
        /// interface is equivalent to sqlite3_create_module_v2() with a NULL
        /// destructor.
        ///
        /// ^If the third parameter (the pointer to the sqlite3_module object) is
        /// NULL then no new module is created and any existing modules with the
        /// same name are dropped.
        ///
        /// See also: \[sqlite3_drop_modules()\]
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_create_module(
            db: *mut sqlite3,
            zName: *const ::std::ffi::c_char,
            p: *const sqlite3_module,
            pClientData: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (retention-unstated): argument 4 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_create_module_v2(
            db: *mut sqlite3,
            zName: *const ::std::ffi::c_char,
            p: *const sqlite3_module,
            pClientData: *mut ::std::ffi::c_void,
            xDestroy: ::std::option::Option<
                unsafe extern "C" fn(*mut ::std::ffi::c_void),
            >,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Remove Unnecessary Virtual Table Implementations
        /// METHOD: sqlite3
        ///
        /// ^The sqlite3_drop_modules(D,L) interface removes all virtual
        /// table modules from database connection D except those named on list L.
        /// The L parameter must be either NULL or a pointer to an array of pointers
        /// to strings where the array is terminated by a single NULL pointer.
        /// ^If the L parameter is NULL, then all virtual table modules are removed.
        ///
        /// See also: \[sqlite3_create_module()\]
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_drop_modules(
            db: *mut sqlite3,
            azKeep: *mut *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Declare The Schema Of A Virtual Table
        ///
        /// ^The \[xCreate\] and \[xConnect\] methods of a
        /// \[virtual table module\] call this interface
        /// to declare the format (the names and datatypes of the columns) of
        /// the virtual tables they implement.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_declare_vtab(
            arg1: *mut sqlite3,
            zSQL: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Overload A Function For A Virtual Table
        /// METHOD: sqlite3
        ///
        /// ^(Virtual tables can provide alternative implementations of functions
        /// using the \[xFindFunction\] method of the \[virtual table module\].
        /// But global versions of those functions
        /// must exist in order to be overloaded.)^
        ///
        /// ^(This API makes sure a global version of a function with a particular
        /// name and number of parameters exists.  If no such function exists
        /// before this API is called, a new function is created.)^  ^The implementation
        /// of the new function always causes an exception to be thrown.  So
        /// the new function is not good for anything by itself.  Its only
        /// purpose is to be a placeholder function that can be overloaded
        /// by a \[virtual table\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_overload_function(
            arg1: *mut sqlite3,
            zFuncName: *const ::std::ffi::c_char,
            nArg: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Open A BLOB For Incremental I/O
        /// METHOD: sqlite3
        /// CONSTRUCTOR: sqlite3_blob
        ///
        /// ^(This interfaces opens a \[BLOB handle \| handle\] to the BLOB located
        /// in row iRow, column zColumn, table zTable in database zDb;
        /// in other words, the same BLOB that would be selected by:
        ///
        /// \<pre\>
        ///   SELECT zColumn FROM zDb.zTable WHERE \[rowid\] = iRow;
        /// \</pre\>)^
        ///
        /// ^(Parameter zDb is not the filename that contains the database, but
        /// rather the symbolic name of the database. For attached databases, this is
        /// the name that appears after the AS keyword in the \[ATTACH\] statement.
        /// For the main database file, the database name is "main". For TEMP
        /// tables, the database name is "temp".)^
        ///
        /// ^If the flags parameter is non-zero, then the BLOB is opened for read
        /// and write access. ^If the flags parameter is zero, the BLOB is opened for
        /// read-only access.
        ///
        /// ^(On success, \[SQLITE_OK\] is returned and the new \[BLOB handle\] is stored
        /// in \*ppBlob. Otherwise an \[error code\] is returned and, unless the error
        /// code is SQLITE_MISUSE, \*ppBlob is set to NULL.)^ ^This means that, provided
        /// the API is not misused, it is always safe to call \[sqlite3_blob_close()\]
        /// on \*ppBlob after this function returns.
        ///
        /// This function fails with SQLITE_ERROR if any of the following are true:
        /// \<ul\>
        ///   \<li\> ^(Database zDb does not exist)^,
        ///   \<li\> ^(Table zTable does not exist within database zDb)^,
        ///   \<li\> ^(Table zTable is a WITHOUT ROWID table)^,
        ///   \<li\> ^(Column zColumn does not exist)^,
        ///   \<li\> ^(Row iRow is not present in the table)^,
        ///   \<li\> ^(The specified column of row iRow contains a value that is not
        ///   a TEXT or BLOB value)^,
        ///   \<li\> ^(Column zColumn is part of an index, PRIMARY KEY or UNIQUE
        ///   constraint and the blob is being opened for read/write access)^,
        ///   \<li\> ^(\[foreign key constraints \| Foreign key constraints\] are enabled,
        ///   column zColumn is part of a \[child key\] definition and the blob is
        ///   being opened for read/write access)^.
        /// \</ul\>
        ///
        /// ^Unless it returns SQLITE_MISUSE, this function sets the
        /// \[database connection\] error code and message accessible via
        /// \[sqlite3_errcode()\] and \[sqlite3_errmsg()\] and related functions.
        ///
        /// A BLOB referenced by sqlite3_blob_open() may be read using the
        /// \[sqlite3_blob_read()\] interface and modified by using
        /// \[sqlite3_blob_write()\].  The \[BLOB handle\] can be moved to a
        /// different row of the same table using the \[sqlite3_blob_reopen()\]
        /// interface.  However, the column, table, or database of a \[BLOB handle\]
        /// cannot be changed after the \[BLOB handle\] is opened.
        ///
        /// ^(If the row that a BLOB handle points to is modified by an
        /// \[UPDATE\], \[DELETE\], or by \[ON CONFLICT\] side-effects
        /// then the BLOB handle is marked as "expired".
        /// This is true if any column of the row is changed, even a column
        /// other than the one the BLOB handle is open on.)^
        /// ^Calls to \[sqlite3_blob_read()\] and \[sqlite3_blob_write()\] for
        /// an expired BLOB handle fail with a return code of \[SQLITE_ABORT\].
        /// ^(Changes written into a BLOB prior to the BLOB expiring are not
        /// rolled back by the expiration of the BLOB.  Such changes will eventually
        /// commit if the transaction continues to completion.)^
        ///
        /// ^Use the \[sqlite3_blob_bytes()\] interface to determine the size of
        /// the opened blob.  ^The size of a blob may not be changed by this
        /// interface.  Use the \[UPDATE\] SQL command to change the size of a
        /// blob.
        ///
        /// ^The \[sqlite3_bind_zeroblob()\] and \[sqlite3_result_zeroblob()\] interfaces
        /// and the built-in \[zeroblob\] SQL function may be used to create a
        /// zero-filled blob to read or write using the incremental-blob interface.
        ///
        /// To avoid a resource leak, every open \[BLOB handle\] should eventually
        /// be released by a call to \[sqlite3_blob_close()\].
        ///
        /// See also: \[sqlite3_blob_close()\],
        /// \[sqlite3_blob_reopen()\], \[sqlite3_blob_read()\],
        /// \[sqlite3_blob_bytes()\], \[sqlite3_blob_write()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_blob_open(
            arg1: *mut sqlite3,
            zDb: *const ::std::ffi::c_char,
            zTable: *const ::std::ffi::c_char,
            zColumn: *const ::std::ffi::c_char,
            iRow: sqlite3_int64,
            flags: ::std::ffi::c_int,
            ppBlob: *mut *mut sqlite3_blob,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Move a BLOB Handle to a New Row
        /// METHOD: sqlite3_blob
        ///
        /// ^This function is used to move an existing \[BLOB handle\] so that it points
        /// to a different row of the same database table. ^The new row is identified
        /// by the rowid value passed as the second argument. Only the row can be
        /// changed. ^The database, table and column on which the blob handle is open
        /// remain the same. Moving an existing \[BLOB handle\] to a new row is
        /// faster than closing the existing handle and opening a new one.
        ///
        /// ^(The new row must meet the same criteria as for \[sqlite3_blob_open()\] -
        /// it must exist and there must be either a blob or text value stored in
        /// the nominated column.)^ ^If the new row is not present in the table, or if
        /// it does not contain a blob or text value, or if another error occurs, an
        /// SQLite error code is returned and the blob handle is considered aborted.
        /// ^All subsequent calls to \[sqlite3_blob_read()\], \[sqlite3_blob_write()\] or
        /// \[sqlite3_blob_reopen()\] on an aborted blob handle immediately return
        /// SQLITE_ABORT. ^Calling \[sqlite3_blob_bytes()\] on an aborted blob handle
        /// always returns zero.
        ///
        /// ^This function sets the database handle error code and message.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_blob_reopen(
            arg1: *mut sqlite3_blob,
            arg2: sqlite3_int64,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Close A BLOB Handle
        /// DESTRUCTOR: sqlite3_blob
        ///
        /// ^This function closes an open \[BLOB handle\]. ^(The BLOB handle is closed
        /// unconditionally.  Even if this routine returns an error code, the
        /// handle is still closed.)^
        ///
        /// ^If the blob handle being closed was opened for read-write access, and if
        /// the database is in auto-commit mode and there are no other open read-write
        /// blob handles or active write statements, the current transaction is
        /// committed. ^If an error occurs while committing the transaction, an error
        /// code is returned and the transaction rolled back.
        ///
        /// Calling this function with an argument that is not a NULL pointer or an
        /// open blob handle results in undefined behavior. ^Calling this routine
        /// with a null pointer (such as would be returned by a failed call to
        /// \[sqlite3_blob_open()\]) is a harmless no-op. ^Otherwise, if this function
        /// is passed a valid open blob handle, the values returned by the
        /// sqlite3_errcode() and sqlite3_errmsg() functions are set before returning.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_blob_close(arg1: *mut sqlite3_blob) -> ::std::ffi::c_int;
        /// CAPI3REF: Return The Size Of An Open BLOB
        /// METHOD: sqlite3_blob
        ///
        /// ^Returns the size in bytes of the BLOB accessible via the
        /// successfully opened \[BLOB handle\] in its only argument.  ^The
        /// incremental blob I/O routines can only read or overwrite existing
        /// blob content; they cannot change the size of a blob.
        ///
        /// This routine only works on a \[BLOB handle\] which has been created
        /// by a prior successful call to \[sqlite3_blob_open()\] and which has not
        /// been closed by \[sqlite3_blob_close()\].  Passing any other pointer in
        /// to this routine results in undefined and probably undesirable behavior.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_blob_bytes(arg1: *mut sqlite3_blob) -> ::std::ffi::c_int;
        /// CAPI3REF: Read Data From A BLOB Incrementally
        /// METHOD: sqlite3_blob
        ///
        /// ^(This function is used to read data from an open \[BLOB handle\] into a
        /// caller-supplied buffer. N bytes of data are copied into buffer Z
        /// from the open BLOB, starting at offset iOffset.)^
        ///
        /// ^If offset iOffset is less than N bytes from the end of the BLOB,
        /// \[SQLITE_ERROR\] is returned and no data is read.  ^If N or iOffset is
        /// less than zero, \[SQLITE_ERROR\] is returned and no data is read.
        /// ^The size of the blob (and hence the maximum value of N+iOffset)
        /// can be determined using the \[sqlite3_blob_bytes()\] interface.
        ///
        /// ^An attempt to read from an expired \[BLOB handle\] fails with an
        /// error code of \[SQLITE_ABORT\].
        ///
        /// ^(On success, sqlite3_blob_read() returns SQLITE_OK.
        /// Otherwise, an \[error code\] or an \[extended error code\] is returned.)^
        ///
        /// This routine only works on a \[BLOB handle\] which has been created
        /// by a prior successful call to \[sqlite3_blob_open()\] and which has not
        /// been closed by \[sqlite3_blob_close()\].  Passing any other pointer in
        /// to this routine results in undefined and probably undesirable behavior.
        ///
        /// See also: \[sqlite3_blob_write()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_blob_read(
            arg1: *mut sqlite3_blob,
            Z: *mut ::std::ffi::c_void,
            N: ::std::ffi::c_int,
            iOffset: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Write Data Into A BLOB Incrementally
        /// METHOD: sqlite3_blob
        ///
        /// ^(This function is used to write data into an open \[BLOB handle\] from a
        /// caller-supplied buffer. N bytes of data are copied from the buffer Z
        /// into the open BLOB, starting at offset iOffset.)^
        ///
        /// ^(On success, sqlite3_blob_write() returns SQLITE_OK.
        /// Otherwise, an  \[error code\] or an \[extended error code\] is returned.)^
        /// ^Unless SQLITE_MISUSE is returned, this function sets the
        /// \[database connection\] error code and message accessible via
        /// \[sqlite3_errcode()\] and \[sqlite3_errmsg()\] and related functions.
        ///
        /// ^If the \[BLOB handle\] passed as the first argument was not opened for
        /// writing (the flags parameter to \[sqlite3_blob_open()\] was zero),
        /// this function returns \[SQLITE_READONLY\].
        ///
        /// This function may only modify the contents of the BLOB; it is
        /// not possible to increase the size of a BLOB using this API.
        /// ^If offset iOffset is less than N bytes from the end of the BLOB,
        /// \[SQLITE_ERROR\] is returned and no data is written. The size of the
        /// BLOB (and hence the maximum value of N+iOffset) can be determined
        /// using the \[sqlite3_blob_bytes()\] interface. ^If N or iOffset are less
        /// than zero \[SQLITE_ERROR\] is returned and no data is written.
        ///
        /// ^An attempt to write to an expired \[BLOB handle\] fails with an
        /// error code of \[SQLITE_ABORT\].  ^Writes to the BLOB that occurred
        /// before the \[BLOB handle\] expired are not rolled back by the
        /// expiration of the handle, though of course those changes might
        /// have been overwritten by the statement that expired the BLOB handle
        /// or by other independent statements.
        ///
        /// This routine only works on a \[BLOB handle\] which has been created
        /// by a prior successful call to \[sqlite3_blob_open()\] and which has not
        /// been closed by \[sqlite3_blob_close()\].  Passing any other pointer in
        /// to this routine results in undefined and probably undesirable behavior.
        ///
        /// See also: \[sqlite3_blob_read()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_blob_write(
            arg1: *mut sqlite3_blob,
            z: *const ::std::ffi::c_void,
            n: ::std::ffi::c_int,
            iOffset: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Virtual File System Objects
        ///
        /// A virtual filesystem (VFS) is an \[sqlite3_vfs\] object
        /// that SQLite uses to interact
        /// with the underlying operating system.  Most SQLite builds come with a
        /// single default VFS that is appropriate for the host computer.
        /// New VFSes can be registered and existing VFSes can be unregistered.
        /// The following interfaces are provided.
        ///
        /// ^The sqlite3_vfs_find() interface returns a pointer to a VFS given its name.
        /// ^Names are case sensitive.
        /// ^Names are zero-terminated UTF-8 strings.
        /// ^If there is no match, a NULL pointer is returned.
        /// ^If zVfsName is NULL then the default VFS is returned.
        ///
        /// ^New VFSes are registered with sqlite3_vfs_register().
        /// ^Each new VFS becomes the default VFS if the makeDflt flag is set.
        /// ^The same VFS can be registered multiple times without injury.
        /// ^To make an existing VFS into the default VFS, register it again
        /// with the makeDflt flag set.  If two different VFSes with the
        /// same name are registered, the behavior is undefined.  If a
        /// VFS is registered with a name that is NULL or an empty string,
        /// then the behavior is undefined.
        ///
        /// ^Unregister a VFS with the sqlite3_vfs_unregister() interface.
        /// ^(If the default VFS is unregistered, another VFS is chosen as
        /// the default.  The choice for the new VFS is arbitrary.)^
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_vfs *`, and nothing says how long that is good
        pub unsafe fn sqlite3_vfs_find(
            zVfsName: *const ::std::ffi::c_char,
        ) -> *mut sqlite3_vfs;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vfs_register(
            arg1: *mut sqlite3_vfs,
            makeDflt: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vfs_unregister(
            arg1: *mut sqlite3_vfs,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Mutexes
        ///
        /// The SQLite core uses these routines for thread
        /// synchronization. Though they are intended for internal
        /// use by SQLite, code that links against SQLite is
        /// permitted to use any of these routines.
        ///
        /// The SQLite source code contains multiple implementations
        /// of these mutex routines.  An appropriate implementation
        /// is selected automatically at compile-time.  The following
        /// implementations are available in the SQLite core:
        ///
        /// \<ul\>
        /// \<li\>   SQLITE_MUTEX_PTHREADS
        /// \<li\>   SQLITE_MUTEX_W32
        /// \<li\>   SQLITE_MUTEX_NOOP
        /// \</ul\>
        ///
        /// The SQLITE_MUTEX_NOOP implementation is a set of routines
        /// that does no real locking and is appropriate for use in
        /// a single-threaded application.  The SQLITE_MUTEX_PTHREADS and
        /// SQLITE_MUTEX_W32 implementations are appropriate for use on Unix
        /// and Windows.
        ///
        ///
        /// ^The sqlite3_mutex_alloc() routine allocates a new
        /// mutex and returns a pointer to it. ^The sqlite3_mutex_alloc()
        /// routine returns NULL if it is unable to allocate the requested
        /// mutex.  The argument to sqlite3_mutex_alloc() must be one of these
        /// integer constants:
        ///
        /// \<ul\>
        /// \<li\>  SQLITE_MUTEX_FAST
        /// \<li\>  SQLITE_MUTEX_RECURSIVE
        /// \<li\>  SQLITE_MUTEX_STATIC_MAIN
        /// \<li\>  SQLITE_MUTEX_STATIC_MEM
        /// \<li\>  SQLITE_MUTEX_STATIC_OPEN
        /// \<li\>  SQLITE_MUTEX_STATIC_PRNG
        /// \<li\>  SQLITE_MUTEX_STATIC_LRU
        /// \<li\>  SQLITE_MUTEX_STATIC_PMEM
        /// \<li\>  SQLITE_MUTEX_STATIC_APP1
        /// \<li\>  SQLITE_MUTEX_STATIC_APP2
        /// \<li\>  SQLITE_MUTEX_STATIC_APP3
        /// \<li\>  SQLITE_MUTEX_STATIC_VFS1
        /// \<li\>  SQLITE_MUTEX_STATIC_VFS2
        /// \<li\>  SQLITE_MUTEX_STATIC_VFS3
        /// \</ul\>
        ///
        /// ^The first two constants (SQLITE_MUTEX_FAST and SQLITE_MUTEX_RECURSIVE)
        /// cause sqlite3_mutex_alloc() to create
        /// a new mutex.  ^The new mutex is recursive when SQLITE_MUTEX_RECURSIVE
        /// is used but not necessarily so when SQLITE_MUTEX_FAST is used.
        /// The mutex implementation does not need to make a distinction
        /// between SQLITE_MUTEX_RECURSIVE and SQLITE_MUTEX_FAST if it does
        /// not want to.  SQLite will only request a recursive mutex in
        /// cases where it really needs one.  If a faster non-recursive mutex
        /// implementation is available on the host platform, the mutex subsystem
        /// might return such a mutex in response to SQLITE_MUTEX_FAST.
        ///
        /// ^The other allowed parameters to sqlite3_mutex_alloc() (anything other
        /// than SQLITE_MUTEX_FAST and SQLITE_MUTEX_RECURSIVE) each return
        /// a pointer to a static preexisting mutex.  ^Nine static mutexes are
        /// used by the current version of SQLite.  Future versions of SQLite
        /// may add additional static mutexes.  Static mutexes are for internal
        /// use by SQLite only.  Applications that use SQLite mutexes should
        /// use only the dynamic mutexes returned by SQLITE_MUTEX_FAST or
        /// SQLITE_MUTEX_RECURSIVE.
        ///
        /// ^Note that if one of the dynamic mutex parameters (SQLITE_MUTEX_FAST
        /// or SQLITE_MUTEX_RECURSIVE) is used then sqlite3_mutex_alloc()
        /// returns a different mutex on every call.  ^For the static
        /// mutex types, the same mutex is returned on every call that has
        /// the same type number.
        ///
        /// ^The sqlite3_mutex_free() routine deallocates a previously
        /// allocated dynamic mutex.  Attempting to deallocate a static
        /// mutex results in undefined behavior.
        ///
        /// ^The sqlite3_mutex_enter() and sqlite3_mutex_try() routines attempt
        /// to enter a mutex.  ^If another thread is already within the mutex,
        /// sqlite3_mutex_enter() will block and sqlite3_mutex_try() will return
        /// SQLITE_BUSY.  ^The sqlite3_mutex_try() interface returns \[SQLITE_OK\]
        /// upon successful entry.  ^(Mutexes created using
        /// SQLITE_MUTEX_RECURSIVE can be entered multiple times by the same thread.
        /// In such cases, the
        /// mutex must be exited an equal number of times before another thread
        /// can enter.)^  If the same thread tries to enter any mutex other
        /// than an SQLITE_MUTEX_RECURSIVE more than once, the behavior is undefined.
        ///
        /// ^(Some systems (for example, Windows 95) do not support the operation
        /// implemented by sqlite3_mutex_try().  On those systems, sqlite3_mutex_try()
        /// will always return SQLITE_BUSY. In most cases the SQLite core only uses
        /// sqlite3_mutex_try() as an optimization, so this is acceptable
        /// behavior. The exceptions are unix builds that set the
        /// SQLITE_ENABLE_SETLK_TIMEOUT build option. In that case a working
        /// sqlite3_mutex_try() is required.)^
        ///
        /// ^The sqlite3_mutex_leave() routine exits a mutex that was
        /// previously entered by the same thread.   The behavior
        /// is undefined if the mutex is not currently entered by the
        /// calling thread or is not currently allocated.
        ///
        /// ^If the argument to sqlite3_mutex_enter(), sqlite3_mutex_try(),
        /// sqlite3_mutex_leave(), or sqlite3_mutex_free() is a NULL pointer,
        /// then any of the four routines behaves as a no-op.
        ///
        /// See also: \[sqlite3_mutex_held()\] and \[sqlite3_mutex_notheld()\].
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_mutex *`, and nothing says how long that is good
        pub unsafe fn sqlite3_mutex_alloc(arg1: ::std::ffi::c_int) -> *mut sqlite3_mutex;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_mutex_free(arg1: *mut sqlite3_mutex);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_mutex_enter(arg1: *mut sqlite3_mutex);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_mutex_try(arg1: *mut sqlite3_mutex) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_mutex_leave(arg1: *mut sqlite3_mutex);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_mutex_held(arg1: *mut sqlite3_mutex) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_mutex_notheld(
            arg1: *mut sqlite3_mutex,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Retrieve the mutex for a database connection
        /// METHOD: sqlite3
        ///
        /// ^This interface returns a pointer to the \[sqlite3_mutex\] object that
        /// serializes access to the \[database connection\] given in the argument
        /// when the \[threading mode\] is Serialized.
        /// ^If the \[threading mode\] is Single-thread or Multi-thread then this
        /// routine returns a NULL pointer.
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_mutex *`, and nothing says how long that is good
        pub unsafe fn sqlite3_db_mutex(arg1: *mut sqlite3) -> *mut sqlite3_mutex;
        /// CAPI3REF: Low-Level Control Of Database Files
        /// METHOD: sqlite3
        /// KEYWORDS: {file control}
        ///
        /// ^The \[sqlite3_file_control()\] interface makes a direct call to the
        /// xFileControl method for the \[sqlite3_io_methods\] object associated
        /// with a particular database identified by the second argument. ^The
        /// name of the database is "main" for the main database or "temp" for the
        /// TEMP database, or the name that appears after the AS keyword for
        /// databases that are added using the \[ATTACH\] SQL command.
        /// ^A NULL pointer can be used in place of "main" to refer to the
        /// main database file.
        /// ^The third and fourth parameters to this routine
        /// are passed directly through to the second and third parameters of
        /// the xFileControl method.  ^The return value of the xFileControl
        /// method becomes the return value of this routine.
        ///
        /// A few opcodes for \[sqlite3_file_control()\] are handled directly
        /// by the SQLite core and never invoke the
        /// sqlite3_io_methods.xFileControl method.
        /// ^The \[SQLITE_FCNTL_FILE_POINTER\] value for the op parameter causes
        /// a pointer to the underlying \[sqlite3_file\] object to be written into
        /// the space pointed to by the 4th parameter.  The
        /// \[SQLITE_FCNTL_JOURNAL_POINTER\] works similarly except that it returns
        /// the \[sqlite3_file\] object associated with the journal file instead of
        /// the main database.  The \[SQLITE_FCNTL_VFS_POINTER\] opcode returns
        /// a pointer to the underlying \[sqlite3_vfs\] object for the file.
        /// The \[SQLITE_FCNTL_DATA_VERSION\] returns the data version counter
        /// from the pager.
        ///
        /// ^If the second parameter (zDbName) does not match the name of any
        /// open database file, then SQLITE_ERROR is returned.  ^This error
        /// code is not remembered and will not be recalled by \[sqlite3_errcode()\]
        /// or \[sqlite3_errmsg()\].  The underlying xFileControl method might
        /// also return SQLITE_ERROR.  There is no way to distinguish between
        /// an incorrect zDbName and an SQLITE_ERROR return from the underlying
        /// xFileControl method.
        ///
        /// See also: \[file control opcodes\]
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_file_control(
            arg1: *mut sqlite3,
            zDbName: *const ::std::ffi::c_char,
            op: ::std::ffi::c_int,
            arg4: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: SQL Keyword Checking
        ///
        /// These routines provide access to the set of SQL language keywords
        /// recognized by SQLite.  Applications can use these routines to determine
        /// whether or not a specific identifier needs to be escaped (for example,
        /// by enclosing in double-quotes) so as not to confuse the parser.
        ///
        /// The sqlite3_keyword_count() interface returns the number of distinct
        /// keywords understood by SQLite.
        ///
        /// The sqlite3_keyword_name(N,Z,L) interface finds the 0-based N-th keyword and
        /// makes \*Z point to that keyword expressed as UTF8 and writes the number
        /// of bytes in the keyword into \*L.  The string that \*Z points to is not
        /// zero-terminated.  The sqlite3_keyword_name(N,Z,L) routine returns
        /// SQLITE_OK if N is within bounds and SQLITE_ERROR if not. If either Z
        /// or L are NULL or invalid pointers then calls to
        /// sqlite3_keyword_name(N,Z,L) result in undefined behavior.
        ///
        /// The sqlite3_keyword_check(Z,L) interface checks to see whether or not
        /// the L-byte UTF8 identifier that Z points to is a keyword, returning non-zero
        /// if it is and zero if not.
        ///
        /// The parser used by SQLite is forgiving.  It is often possible to use
        /// a keyword as an identifier as long as such use does not result in a
        /// parsing ambiguity.  For example, the statement
        /// "CREATE TABLE BEGIN(REPLACE,PRAGMA,END);" is accepted by SQLite, and
        /// creates a new table named "BEGIN" with three columns named
        /// "REPLACE", "PRAGMA", and "END".  Nevertheless, best practice is to avoid
        /// using keywords as identifiers.  Common techniques used to avoid keyword
        /// name collisions include:
        /// \<ul\>
        /// \<li\> Put all identifier names inside double-quotes.  This is the official
        ///   SQL way to escape identifier names.
        /// \<li\> Put identifier names inside &\#91;...&\#93;.  This is not standard SQL,
        ///   but it is what SQL Server does and so lots of programmers use this
        ///   technique.
        /// \<li\> Begin every identifier with the letter "Z" as no SQL keywords start
        ///   with "Z".
        /// \<li\> Include a digit somewhere in every identifier name.
        /// \</ul\>
        ///
        /// Note that the number of keywords understood by SQLite can depend on
        /// compile-time options.  For example, "VACUUM" is not a keyword if
        /// SQLite is compiled with the \[-DSQLITE_OMIT_VACUUM\] option.  Also,
        /// new keywords may be added to future releases of SQLite.
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn sqlite3_keyword_count() -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_keyword_name(
            arg1: ::std::ffi::c_int,
            arg2: *mut *const ::std::ffi::c_char,
            arg3: *mut ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_keyword_check(
            arg1: *const ::std::ffi::c_char,
            arg2: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Create A New Dynamic String Object
        /// CONSTRUCTOR: sqlite3_str
        ///
        /// ^The \[sqlite3_str_new(D)\] interface allocates and initializes
        /// a new \[sqlite3_str\] object.  To avoid memory leaks, the object returned by
        /// \[sqlite3_str_new()\] must be freed by a subsequent call to
        /// \[sqlite3_str_finish(X)\].
        ///
        /// ^The \[sqlite3_str_new(D)\] interface always returns a pointer to a
        /// valid \[sqlite3_str\] object, though in the event of an out-of-memory
        /// error the returned object might be a special singleton that will
        /// silently reject new text, always return SQLITE_NOMEM from
        /// \[sqlite3_str_errcode()\], always return 0 for
        /// \[sqlite3_str_length()\], and always return NULL from
        /// \[sqlite3_str_finish(X)\].  It is always safe to use the value
        /// returned by \[sqlite3_str_new(D)\] as the sqlite3_str parameter
        /// to any of the other \[sqlite3_str\] methods.
        ///
        /// The D parameter to \[sqlite3_str_new(D)\] may be NULL.  If the
        /// D parameter in \[sqlite3_str_new(D)\] is not NULL, then the maximum
        /// length of the string contained in the \[sqlite3_str\] object will be
        /// the value set for \[sqlite3_limit\](D,\[SQLITE_LIMIT_LENGTH\]) instead
        /// of \[SQLITE_MAX_LENGTH\].
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_str *`, and nothing says how long that is good
        pub unsafe fn sqlite3_str_new(arg1: *mut sqlite3) -> *mut sqlite3_str;
        /// CAPI3REF: Finalize A Dynamic String
        /// DESTRUCTOR: sqlite3_str
        ///
        /// ^The \[sqlite3_str_finish(X)\] interface destroys the sqlite3_str object X
        /// and returns a pointer to a memory buffer obtained from \[sqlite3_malloc64()\]
        /// that contains the constructed string.  The calling application should
        /// pass the returned value to \[sqlite3_free()\] to avoid a memory leak.
        /// ^The \[sqlite3_str_finish(X)\] interface may return a NULL pointer if any
        /// errors were encountered during construction of the string.  ^The
        /// \[sqlite3_str_finish(X)\] interface might also return a NULL pointer if the
        /// string in \[sqlite3_str\] object X is zero bytes long.
        ///
        /// ^The \[sqlite3_str_free(X)\] interface destroys both the sqlite3_str object
        /// X and the string content it contains.  Calling sqlite3_str_free(X) is
        /// the equivalent of calling \[sqlite3_free\](sqlite3_str_finish(X)).
        ///
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_str_finish(
            arg1: *mut sqlite3_str,
        ) -> *mut ::std::ffi::c_char;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_free(arg1: *mut sqlite3_str);
        /// CAPI3REF: Return A Dynamic String From an SQL Function
        ///
        /// The \[sqlite3_result_str(C,S,F)\] interface causes the
        /// \[sqlite3_str\|dynamic string\] S to become the return value for the
        /// application-defined function or virtual table that uses
        /// \[sqlite3_context\] C.  The F flag can be one of \[SQLITE_COPY\]
        /// or \[SQLITE_XFER\] or \[SQLITE_FINISH\].
        ///
        /// If the dynamic string is invalid or incomplete due to an out-of-memory
        /// or string-too-large error, then this routine transfers that error
        /// over to the SQL function.
        ///
        /// If the F argument is SQLITE_COPY, then a copy of the dynamic string
        /// content is made and the dynamic string object is unchanged.
        /// If the F argument is SQLITE_XFER, then ownership of the content
        /// in the dynamic is transferred to the SQL function (via a pointer copy
        /// rather than a string copy) and the dynamic string is reset to an
        /// empty string.  The SQLITE_FINISH value for F works like SQLITE_RESET
        /// except that it also invokes the \[sqlite3_str_free(S)\] destructor
        /// on the dynamic string object.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_result_str(
            arg1: *mut sqlite3_context,
            arg2: *mut sqlite3_str,
            arg3: ::std::ffi::c_int,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_append(
            arg1: *mut sqlite3_str,
            zIn: *const ::std::ffi::c_char,
            N: ::std::ffi::c_int,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_appendall(
            arg1: *mut sqlite3_str,
            zIn: *const ::std::ffi::c_char,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_appendchar(
            arg1: *mut sqlite3_str,
            N: ::std::ffi::c_int,
            C: ::std::ffi::c_char,
        );
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_reset(arg1: *mut sqlite3_str);
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_truncate(arg1: *mut sqlite3_str, N: ::std::ffi::c_int);
        /// CAPI3REF: Status Of A Dynamic String
        /// METHOD: sqlite3_str
        ///
        /// These interfaces return the current status of an \[sqlite3_str\] object.
        ///
        /// ^If any prior errors have occurred while constructing the dynamic string
        /// in sqlite3_str X, then the \[sqlite3_str_errcode(X)\] method will return
        /// an appropriate error code.  ^The \[sqlite3_str_errcode(X)\] method returns
        /// \[SQLITE_NOMEM\] following any out-of-memory error, or
        /// \[SQLITE_TOOBIG\] if the size of the dynamic string exceeds
        /// \[SQLITE_MAX_LENGTH\], or \[SQLITE_OK\] if there have been no errors.
        ///
        /// ^The \[sqlite3_str_length(X)\] method returns the current length, in bytes,
        /// of the dynamic string under construction in \[sqlite3_str\] object X.
        /// ^The length returned by \[sqlite3_str_length(X)\] does not include the
        /// zero-termination byte.
        ///
        /// ^The \[sqlite3_str_value(X)\] method returns a pointer to the current
        /// content of the dynamic string under construction in X.  The value
        /// returned by \[sqlite3_str_value(X)\] is managed by the sqlite3_str object X
        /// and might be freed or altered by any subsequent method on the same
        /// \[sqlite3_str\] object.  Applications must not use the pointer returned by
        /// \[sqlite3_str_value(X)\] after any subsequent method call on the same
        /// object.  ^Applications may change the content of the string returned
        /// by \[sqlite3_str_value(X)\] as long as they do not write into any bytes
        /// outside the range of 0 to \[sqlite3_str_length(X)\] and do not read or
        /// write any byte after any subsequent sqlite3_str method call.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_errcode(arg1: *mut sqlite3_str) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_str_length(arg1: *mut sqlite3_str) -> ::std::ffi::c_int;
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_str_value(
            arg1: *mut sqlite3_str,
        ) -> *mut ::std::ffi::c_char;
        /// CAPI3REF: SQLite Runtime Status
        ///
        /// ^These interfaces are used to retrieve runtime status information
        /// about the performance of SQLite, and optionally to reset various
        /// highwater marks.  ^The first argument is an integer code for
        /// the specific parameter to measure.  ^(Recognized integer codes
        /// are of the form \[status parameters \| SQLITE_STATUS\_...\].)^
        /// ^The current value of the parameter is returned into \*pCurrent.
        /// ^The highest recorded value is returned in \*pHighwater.  ^If the
        /// resetFlag is true, then the highest record value is reset after
        /// \*pHighwater is written.  ^(Some parameters do not record the highest
        /// value.  For those parameters
        /// nothing is written into \*pHighwater and the resetFlag is ignored.)^
        /// ^(Other parameters record only the highwater mark and not the current
        /// value.  For these latter parameters nothing is written into \*pCurrent.)^
        ///
        /// ^The sqlite3_status() and sqlite3_status64() routines return
        /// SQLITE_OK on success and a non-zero \[error code\] on failure.
        ///
        /// If either the current value or the highwater mark is too large to
        /// be represented by a 32-bit integer, then the values returned by
        /// sqlite3_status() are undefined.
        ///
        /// See also: \[sqlite3_db_status()\]
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_status(
            op: ::std::ffi::c_int,
            pCurrent: *mut ::std::ffi::c_int,
            pHighwater: *mut ::std::ffi::c_int,
            resetFlag: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_status64(
            op: ::std::ffi::c_int,
            pCurrent: *mut sqlite3_int64,
            pHighwater: *mut sqlite3_int64,
            resetFlag: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Database Connection Status
        /// METHOD: sqlite3
        ///
        /// ^This interface is used to retrieve runtime status information
        /// about a single \[database connection\].  ^The first argument is the
        /// database connection object to be interrogated.  ^The second argument
        /// is an integer constant, taken from the set of
        /// \[SQLITE_DBSTATUS options\], that
        /// determines the parameter to interrogate.  The set of
        /// \[SQLITE_DBSTATUS options\] is likely
        /// to grow in future releases of SQLite.
        ///
        /// ^The current value of the requested parameter is written into \*pCur
        /// and the highest instantaneous value is written into \*pHiwtr.  ^If
        /// the resetFlg is true, then the highest instantaneous value is
        /// reset back down to the current value.
        ///
        /// ^The sqlite3_db_status() routine returns SQLITE_OK on success and a
        /// non-zero \[error code\] on failure.
        ///
        /// ^The sqlite3_db_status64(D,O,C,H,R) routine works exactly the same
        /// way as sqlite3_db_status(D,O,C,H,R) routine except that the C and H
        /// parameters are pointer to 64-bit integers (type: sqlite3_int64) instead
        /// of pointers to 32-bit integers, which allows larger status values
        /// to be returned.  If a status value exceeds 2,147,483,647 then
        /// sqlite3_db_status() will truncate the value whereas sqlite3_db_status64()
        /// will return the full value.
        ///
        /// See also: \[sqlite3_status()\] and \[sqlite3_stmt_status()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_db_status(
            arg1: *mut sqlite3,
            op: ::std::ffi::c_int,
            pCur: *mut ::std::ffi::c_int,
            pHiwtr: *mut ::std::ffi::c_int,
            resetFlg: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_db_status64(
            arg1: *mut sqlite3,
            arg2: ::std::ffi::c_int,
            arg3: *mut sqlite3_int64,
            arg4: *mut sqlite3_int64,
            arg5: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Prepared Statement Status
        /// METHOD: sqlite3_stmt
        ///
        /// ^(Each prepared statement maintains various
        /// \[SQLITE_STMTSTATUS counters\] that measure the number
        /// of times it has performed specific operations.)^  These counters can
        /// be used to monitor the performance characteristics of the prepared
        /// statements.  For example, if the number of table steps greatly exceeds
        /// the number of table searches or result rows, that would tend to indicate
        /// that the prepared statement is using a full table scan rather than
        /// an index.
        ///
        /// ^(This interface is used to retrieve and reset counter values from
        /// a \[prepared statement\].  The first argument is the prepared statement
        /// object to be interrogated.  The second argument
        /// is an integer code for a specific \[SQLITE_STMTSTATUS counter\]
        /// to be interrogated.)^
        /// ^The current value of the requested counter is returned.
        /// ^If the resetFlg is true, then the counter is reset to zero after this
        /// interface call returns.
        ///
        /// See also: \[sqlite3_status()\] and \[sqlite3_db_status()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_status(
            arg1: *mut sqlite3_stmt,
            op: ::std::ffi::c_int,
            resetFlg: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Online Backup API.
        ///
        /// The backup API copies the content of one database into another.
        /// It is useful either for creating backups of databases or
        /// for copying in-memory databases to or from persistent files.
        ///
        /// See Also: \[Using the SQLite Online Backup API\]
        ///
        /// ^SQLite holds a write transaction open on the destination database file
        /// for the duration of the backup operation.
        /// ^The source database is read-locked only while it is being read;
        /// it is not locked continuously for the entire backup operation.
        /// ^Thus, the backup may be performed on a live source database without
        /// preventing other database connections from
        /// reading or writing to the source database while the backup is underway.
        ///
        /// ^(To perform a backup operation:
        ///   \<ol\>
        ///   \<li\>\<b\>sqlite3_backup_init()\</b\> is called once to initialize the
        ///   backup,
        ///   \<li\>\<b\>sqlite3_backup_step()\</b\> is called one or more times to transfer
        ///   the data between the two databases, and finally
        ///   \<li\>\<b\>sqlite3_backup_finish()\</b\> is called to release all resources
        ///   associated with the backup operation.
        ///   \</ol\>)^
        /// There should be exactly one call to sqlite3_backup_finish() for each
        /// successful call to sqlite3_backup_init().
        ///
        /// \[\[sqlite3_backup_init()\]\] \<b\>sqlite3_backup_init()\</b\>
        ///
        /// ^The D and N arguments to sqlite3_backup_init(D,N,S,M) are the
        /// \[database connection\] associated with the destination database
        /// and the database name, respectively.
        /// ^The database name is "main" for the main database, "temp" for the
        /// temporary database, or the name specified after the AS keyword in
        /// an \[ATTACH\] statement for an attached database.
        /// ^The S and M arguments passed to
        /// sqlite3_backup_init(D,N,S,M) identify the \[database connection\]
        /// and database name of the source database, respectively.
        /// ^The source and destination \[database connections\] (parameters S and D)
        /// must be different or else sqlite3_backup_init(D,N,S,M) will fail with
        /// an error.
        ///
        /// ^A call to sqlite3_backup_init() will fail, returning NULL, if
        /// there is already a read or read-write transaction open on the
        /// destination database.
        ///
        /// ^If an error occurs within sqlite3_backup_init(D,N,S,M), then NULL is
        /// returned and an error code and error message are stored in the
        /// destination \[database connection\] D.
        /// ^The error code and message for the failed call to sqlite3_backup_init()
        /// can be retrieved using the \[sqlite3_errcode()\], \[sqlite3_errmsg()\], and/or
        /// \[sqlite3_errmsg16()\] functions.
        /// ^A successful call to sqlite3_backup_init() returns a pointer to an
        /// \[sqlite3_backup\] object.
        /// ^The \[sqlite3_backup\] object may be used with the sqlite3_backup_step() and
        /// sqlite3_backup_finish() functions to perform the specified backup
        /// operation.
        ///
        /// \[\[sqlite3_backup_step()\]\] \<b\>sqlite3_backup_step()\</b\>
        ///
        /// ^Function sqlite3_backup_step(B,N) will copy up to N pages between
        /// the source and destination databases specified by \[sqlite3_backup\] object B.
        /// ^If N is negative, all remaining source pages are copied.
        /// ^If sqlite3_backup_step(B,N) successfully copies N pages and there
        /// are still more pages to be copied, then the function returns \[SQLITE_OK\].
        /// ^If sqlite3_backup_step(B,N) successfully finishes copying all pages
        /// from source to destination, then it returns \[SQLITE_DONE\].
        /// ^If an error occurs while running sqlite3_backup_step(B,N),
        /// then an \[error code\] is returned. ^As well as \[SQLITE_OK\] and
        /// \[SQLITE_DONE\], a call to sqlite3_backup_step() may return \[SQLITE_READONLY\],
        /// \[SQLITE_NOMEM\], \[SQLITE_BUSY\], \[SQLITE_LOCKED\], or an
        /// \[SQLITE_IOERR_ACCESS \| SQLITE_IOERR_XXX\] extended error code.
        ///
        /// ^(The sqlite3_backup_step() might return \[SQLITE_READONLY\] if
        /// \<ol\>
        /// \<li\> the destination database was opened read-only, or
        /// \<li\> the destination database is using write-ahead-log journaling
        /// and the destination and source page sizes differ, or
        /// \<li\> the destination database is an in-memory database and the
        /// destination and source page sizes differ.
        /// \</ol\>)^
        ///
        /// ^If sqlite3_backup_step() cannot obtain a required file-system lock, then
        /// the \[sqlite3_busy_handler \| busy-handler function\]
        /// is invoked (if one is specified). ^If the
        /// busy-handler returns non-zero before the lock is available, then
        /// \[SQLITE_BUSY\] is returned to the caller. ^In this case the call to
        /// sqlite3_backup_step() can be retried later. ^If the source
        /// \[database connection\]
        /// is being used to write to the source database when sqlite3_backup_step()
        /// is called, then \[SQLITE_LOCKED\] is returned immediately. ^Again, in this
        /// case the call to sqlite3_backup_step() can be retried later on. ^(If
        /// \[SQLITE_IOERR_ACCESS \| SQLITE_IOERR_XXX\], \[SQLITE_NOMEM\], or
        /// \[SQLITE_READONLY\] is returned, then
        /// there is no point in retrying the call to sqlite3_backup_step(). These
        /// errors are considered fatal.)^  The application must accept
        /// that the backup operation has failed and pass the backup operation handle
        /// to the sqlite3_backup_finish() to release associated resources.
        ///
        /// ^The first call to sqlite3_backup_step() obtains an exclusive lock
        /// on the destination file. ^The exclusive lock is not released until either
        /// sqlite3_backup_finish() is called or the backup operation is complete
        /// and sqlite3_backup_step() returns \[SQLITE_DONE\].  ^Every call to
        /// sqlite3_backup_step() obtains a \[shared lock\] on the source database that
        /// lasts for the duration of the sqlite3_backup_step() call.
        /// ^Because the source database is not locked between calls to
        /// sqlite3_backup_step(), the source database may be modified mid-way
        /// through the backup process.  ^If the source database is modified by an
        /// external process or via a database connection other than the one being
        /// used by the backup operation, then the backup will be automatically
        /// restarted by the next call to sqlite3_backup_step(). ^If the source
        /// database is modified by using the same database connection as is used
        /// by the backup operation, then the backup database is automatically
        /// updated at the same time.
        ///
        /// \[\[sqlite3_backup_finish()\]\] \<b\>sqlite3_backup_finish()\</b\>
        ///
        /// When sqlite3_backup_step() has returned \[SQLITE_DONE\], or when the
        /// application wishes to abandon the backup operation, the application
        /// should destroy the \[sqlite3_backup\] by passing it to sqlite3_backup_finish().
        /// ^The sqlite3_backup_finish() interfaces releases all
        /// resources associated with the \[sqlite3_backup\] object.
        /// ^If sqlite3_backup_step() has not yet returned \[SQLITE_DONE\], then any
        /// active write-transaction on the destination database is rolled back.
        /// The \[sqlite3_backup\] object is invalid
        /// and may not be used following a call to sqlite3_backup_finish().
        ///
        /// ^The value returned by sqlite3_backup_finish is \[SQLITE_OK\] if no
        /// sqlite3_backup_step() errors occurred, regardless of whether or not
        /// sqlite3_backup_step() completed.
        /// ^If an out-of-memory condition or IO error occurred during any prior
        /// sqlite3_backup_step() call on the same \[sqlite3_backup\] object, then
        /// sqlite3_backup_finish() returns the corresponding \[error code\].
        ///
        /// ^A return of \[SQLITE_BUSY\] or \[SQLITE_LOCKED\] from sqlite3_backup_step()
        /// is not a permanent error and does not affect the return value of
        /// sqlite3_backup_finish().
        ///
        /// \[\[sqlite3_backup_remaining()\]\] \[\[sqlite3_backup_pagecount()\]\]
        /// \<b\>sqlite3_backup_remaining() and sqlite3_backup_pagecount()\</b\>
        ///
        /// ^The sqlite3_backup_remaining() routine returns the number of pages still
        /// to be backed up at the conclusion of the most recent sqlite3_backup_step().
        /// ^The sqlite3_backup_pagecount() routine returns the total number of pages
        /// in the source database at the conclusion of the most recent
        /// sqlite3_backup_step().
        /// ^(The values returned by these functions are only updated by
        /// sqlite3_backup_step(). If the source database is modified in a way that
        /// changes the size of the source database or the number of pages remaining,
        /// those changes are not reflected in the output of sqlite3_backup_pagecount()
        /// and sqlite3_backup_remaining() until after the next
        /// sqlite3_backup_step().)^
        ///
        /// \<b\>Concurrent Usage of Database Handles\</b\>
        ///
        /// ^The source \[database connection\] may be used by the application for other
        /// purposes while a backup operation is underway or being initialized.
        /// ^If SQLite is compiled and configured to support threadsafe database
        /// connections, then the source database connection may be used concurrently
        /// from within other threads.
        ///
        /// However, the application must guarantee that the destination
        /// \[database connection\] is not passed to any other API (by any thread) after
        /// sqlite3_backup_init() is called and before the corresponding call to
        /// sqlite3_backup_finish().  SQLite does not currently check to see
        /// if the application incorrectly accesses the destination \[database connection\]
        /// and so no error code is reported, but the operations may malfunction
        /// nevertheless.  Use of the destination database connection while a
        /// backup is in progress might also cause a mutex deadlock.
        ///
        /// If running in \[shared cache mode\], the application must
        /// guarantee that the shared cache used by the destination database
        /// is not accessed while the backup is running. In practice this means
        /// that the application must guarantee that the disk file being
        /// backed up to is not accessed by any connection within the process,
        /// not just the specific connection that was passed to sqlite3_backup_init().
        ///
        /// The \[sqlite3_backup\] object itself is partially threadsafe. Multiple
        /// threads may safely make multiple concurrent calls to sqlite3_backup_step().
        /// However, the sqlite3_backup_remaining() and sqlite3_backup_pagecount()
        /// APIs are not strictly speaking threadsafe. If they are invoked at the
        /// same time as another thread is invoking sqlite3_backup_step() it is
        /// possible that they return invalid values.
        ///
        /// \<b\>Alternatives To Using The Backup API\</b\>
        ///
        /// Other techniques for safely creating a consistent backup of an SQLite
        /// database include:
        ///
        /// \<ul\>
        /// \<li\> The \[VACUUM INTO\] command.
        /// \<li\> The \[sqlite3_rsync\] utility program.
        /// \</ul\>
        ///
        /// Raw (returned-pointer-lifetime): it returns `sqlite3_backup *`, and nothing says how long that is good
        pub unsafe fn sqlite3_backup_init(
            pDest: *mut sqlite3,
            zDestName: *const ::std::ffi::c_char,
            pSource: *mut sqlite3,
            zSourceName: *const ::std::ffi::c_char,
        ) -> *mut sqlite3_backup;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_backup_step(
            p: *mut sqlite3_backup,
            nPage: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_backup_finish(p: *mut sqlite3_backup) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_backup_remaining(
            p: *mut sqlite3_backup,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_backup_pagecount(
            p: *mut sqlite3_backup,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Unlock Notification
        /// METHOD: sqlite3
        ///
        /// ^When running in shared-cache mode, a database operation may fail with
        /// an \[SQLITE_LOCKED\] error if the required locks on the shared-cache or
        /// individual tables within the shared-cache cannot be obtained. See
        /// \[SQLite Shared-Cache Mode\] for a description of shared-cache locking.
        /// ^This API may be used to register a callback that SQLite will invoke
        /// when the connection currently holding the required lock relinquishes it.
        /// ^This API is only available if the library was compiled with the
        /// \[SQLITE_ENABLE_UNLOCK_NOTIFY\] C-preprocessor symbol defined.
        ///
        /// See Also: \[Using the SQLite Unlock Notification Feature\].
        ///
        /// ^Shared-cache locks are released when a database connection concludes
        /// its current transaction, either by committing it or rolling it back.
        ///
        /// ^When a connection (known as the blocked connection) fails to obtain a
        /// shared-cache lock and SQLITE_LOCKED is returned to the caller, the
        /// identity of the database connection (the blocking connection) that
        /// has locked the required resource is stored internally. ^After an
        /// application receives an SQLITE_LOCKED error, it may call the
        /// sqlite3_unlock_notify() method with the blocked connection handle as
        /// the first argument to register for a callback that will be invoked
        /// when the blocking connection's current transaction is concluded. ^The
        /// callback is invoked from within the \[sqlite3_step\] or \[sqlite3_close\]
        /// call that concludes the blocking connection's transaction.
        ///
        /// ^(If sqlite3_unlock_notify() is called in a multi-threaded application,
        /// there is a chance that the blocking connection will have already
        /// concluded its transaction by the time sqlite3_unlock_notify() is invoked.
        /// If this happens, then the specified callback is invoked immediately,
        /// from within the call to sqlite3_unlock_notify().)^
        ///
        /// ^If the blocked connection is attempting to obtain a write-lock on a
        /// shared-cache table, and more than one other connection currently holds
        /// a read-lock on the same table, then SQLite arbitrarily selects one of
        /// the other connections to use as the blocking connection.
        ///
        /// ^(There may be at most one unlock-notify callback registered by a
        /// blocked connection. If sqlite3_unlock_notify() is called when the
        /// blocked connection already has a registered unlock-notify callback,
        /// then the new callback replaces the old.)^ ^If sqlite3_unlock_notify() is
        /// called with a NULL pointer as its second argument, then any existing
        /// unlock-notify callback is canceled. ^The blocked connection's
        /// unlock-notify callback may also be canceled by closing the blocked
        /// connection using \[sqlite3_close()\].
        ///
        /// The unlock-notify callback is not reentrant. If an application invokes
        /// any sqlite3_xxx API functions from within an unlock-notify callback, a
        /// crash or deadlock may be the result.
        ///
        /// ^Unless deadlock is detected (see below), sqlite3_unlock_notify() always
        /// returns SQLITE_OK.
        ///
        /// \<b\>Callback Invocation Details\</b\>
        ///
        /// When an unlock-notify callback is registered, the application provides a
        /// single void\* pointer that is passed to the callback when it is invoked.
        /// However, the signature of the callback function allows SQLite to pass
        /// it an array of void\* context pointers. The first argument passed to
        /// an unlock-notify callback is a pointer to an array of void\* pointers,
        /// and the second is the number of entries in the array.
        ///
        /// When a blocking connection's transaction is concluded, there may be
        /// more than one blocked connection that has registered for an unlock-notify
        /// callback. ^If two or more such blocked connections have specified the
        /// same callback function, then instead of invoking the callback function
        /// multiple times, it is invoked once with the set of void\* context pointers
        /// specified by the blocked connections bundled together into an array.
        /// This gives the application an opportunity to prioritize any actions
        /// related to the set of unblocked database connections.
        ///
        /// \<b\>Deadlock Detection\</b\>
        ///
        /// Assuming that after registering for an unlock-notify callback a
        /// database waits for the callback to be issued before taking any further
        /// action (a reasonable assumption), then using this API may cause the
        /// application to deadlock. For example, if connection X is waiting for
        /// connection Y's transaction to be concluded, and similarly connection
        /// Y is waiting on connection X's transaction, then neither connection
        /// will proceed and the system may remain deadlocked indefinitely.
        ///
        /// To avoid this scenario, the sqlite3_unlock_notify() performs deadlock
        /// detection. ^If a given call to sqlite3_unlock_notify() would put the
        /// system in a deadlocked state, then SQLITE_LOCKED is returned and no
        /// unlock-notify callback is registered. The system is said to be in
        /// a deadlocked state if connection A has registered for an unlock-notify
        /// callback on the conclusion of connection B's transaction, and connection
        /// B has itself registered for an unlock-notify callback when connection
        /// A's transaction is concluded. ^Indirect deadlock is also detected, so
        /// the system is also considered to be deadlocked if connection B has
        /// registered for an unlock-notify callback on the conclusion of connection
        /// C's transaction, where connection C is waiting on connection A. ^Any
        /// number of levels of indirection are allowed.
        ///
        /// \<b\>The "DROP TABLE" Exception\</b\>
        ///
        /// When a call to \[sqlite3_step()\] returns SQLITE_LOCKED, it is almost
        /// always appropriate to call sqlite3_unlock_notify(). There is however,
        /// one exception. When executing a "DROP TABLE" or "DROP INDEX" statement,
        /// SQLite checks if there are any currently executing SELECT statements
        /// that belong to the same connection. If there are, SQLITE_LOCKED is
        /// returned. In this case there is no "blocking connection", so invoking
        /// sqlite3_unlock_notify() results in the unlock-notify callback being
        /// invoked immediately. If the application then re-attempts the "DROP TABLE"
        /// or "DROP INDEX" query, an infinite loop might be the result.
        ///
        /// One way around this problem is to check the extended error code returned
        /// by an sqlite3_step() call. ^(If there is a blocking connection, then the
        /// extended error code is set to SQLITE_LOCKED_SHAREDCACHE. Otherwise, in
        /// the special "DROP TABLE/INDEX" case, the extended error code is just
        /// SQLITE_LOCKED.)^
        ///
        /// Raw (callback-ownership-unstated): argument 1 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_unlock_notify(
            pBlocked: *mut sqlite3,
            xNotify: ::std::option::Option<
                unsafe extern "C" fn(*mut *mut ::std::ffi::c_void, ::std::ffi::c_int),
            >,
            pNotifyArg: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: String Comparison
        ///
        /// ^The \[sqlite3_stricmp()\] and \[sqlite3_strnicmp()\] APIs allow applications
        /// and extensions to compare the contents of two buffers containing UTF-8
        /// strings in a case-independent fashion, using the same definition of "case
        /// independence" that SQLite uses internally when comparing identifiers.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stricmp(
            arg1: *const ::std::ffi::c_char,
            arg2: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_strnicmp(
            arg1: *const ::std::ffi::c_char,
            arg2: *const ::std::ffi::c_char,
            arg3: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: String Globbing
        ///
        /// ^The \[sqlite3_strglob(P,X)\] interface returns zero if and only if
        /// string X matches the \[GLOB\] pattern P.
        /// ^The definition of \[GLOB\] pattern matching used in
        /// \[sqlite3_strglob(P,X)\] is the same as for the "X GLOB P" operator in the
        /// SQL dialect understood by SQLite.  ^The \[sqlite3_strglob(P,X)\] function
        /// is case sensitive.
        ///
        /// Note that this routine returns zero on a match and non-zero if the strings
        /// do not match, the same as \[sqlite3_stricmp()\] and \[sqlite3_strnicmp()\].
        ///
        /// See also: \[sqlite3_strlike()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_strglob(
            zGlob: *const ::std::ffi::c_char,
            zStr: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: String LIKE Matching
        ///
        /// ^The \[sqlite3_strlike(P,X,E)\] interface returns zero if and only if
        /// string X matches the \[LIKE\] pattern P with escape character E.
        /// ^The definition of \[LIKE\] pattern matching used in
        /// \[sqlite3_strlike(P,X,E)\] is the same as for the "X LIKE P ESCAPE E"
        /// operator in the SQL dialect understood by SQLite.  ^For "X LIKE P" without
        /// the ESCAPE clause, set the E parameter of \[sqlite3_strlike(P,X,E)\] to 0.
        /// ^As with the LIKE operator, the \[sqlite3_strlike(P,X,E)\] function is case
        /// insensitive - equivalent upper and lower case ASCII characters match
        /// one another.
        ///
        /// ^The \[sqlite3_strlike(P,X,E)\] function matches Unicode characters, though
        /// only ASCII characters are case folded.
        ///
        /// Note that this routine returns zero on a match and non-zero if the strings
        /// do not match, the same as \[sqlite3_stricmp()\] and \[sqlite3_strnicmp()\].
        ///
        /// See also: \[sqlite3_strglob()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_strlike(
            zGlob: *const ::std::ffi::c_char,
            zStr: *const ::std::ffi::c_char,
            cEsc: ::std::ffi::c_uint,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Write-Ahead Log Commit Hook
        /// METHOD: sqlite3
        ///
        /// ^The \[sqlite3_wal_hook()\] function is used to register a callback that
        /// is invoked each time data is committed to a database in wal mode.
        ///
        /// ^(The callback is invoked by SQLite after the commit has taken place and
        /// the associated write-lock on the database released)^, so the implementation
        /// may read, write or \[checkpoint\] the database as required.
        ///
        /// ^The first parameter passed to the callback function when it is invoked
        /// is a copy of the third parameter passed to sqlite3_wal_hook() when
        /// registering the callback. ^The second is a copy of the database handle.
        /// ^The third parameter is the name of the database that was written to -
        /// either "main" or the name of an \[ATTACH\]-ed database. ^The fourth parameter
        /// is the number of pages currently in the write-ahead log file,
        /// including those that were just committed.
        ///
        /// ^The callback function should normally return \[SQLITE_OK\].  ^If an error
        /// code is returned, that error will propagate back up through the
        /// SQLite code base to cause the statement that provoked the callback
        /// to report an error, though the commit will have still occurred. If the
        /// callback returns \[SQLITE_ROW\] or \[SQLITE_DONE\], or if it returns a value
        /// that does not correspond to any valid SQLite error code, the results
        /// are undefined.
        ///
        /// ^A single database handle may have at most a single write-ahead log
        /// callback registered at one time. ^Calling \[sqlite3_wal_hook()\]
        /// replaces the default behavior or previously registered write-ahead
        /// log callback.
        ///
        /// ^The return value is a copy of the third parameter from the
        /// previous call, if any, or 0.
        ///
        /// ^The \[sqlite3_wal_autocheckpoint()\] interface and the
        /// \[wal_autocheckpoint pragma\] both invoke \[sqlite3_wal_hook()\] and
        /// will overwrite any prior \[sqlite3_wal_hook()\] settings.
        ///
        /// ^If a write-ahead log callback is set using this function then
        /// \[sqlite3_wal_checkpoint_v2()\] or \[PRAGMA wal_checkpoint\]
        /// should be invoked periodically to keep the write-ahead log file
        /// from growing without bound.
        ///
        /// ^Passing a NULL pointer for the callback disables automatic
        /// checkpointing entirely. To re-enable the default behavior, call
        /// sqlite3_wal_autocheckpoint(db,1000) or use \[PRAGMA wal_checkpoint\].
        ///
        /// Raw (callback-ownership-unstated): argument 1 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_wal_hook(
            arg1: *mut sqlite3,
            arg2: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut ::std::ffi::c_void,
                    *mut sqlite3,
                    *const ::std::ffi::c_char,
                    ::std::ffi::c_int,
                ) -> ::std::ffi::c_int,
            >,
            arg3: *mut ::std::ffi::c_void,
        ) -> *mut ::std::ffi::c_void;
        /// CAPI3REF: Configure an auto-checkpoint
        /// METHOD: sqlite3
        ///
        /// ^The \[sqlite3_wal_autocheckpoint(D,N)\] is a wrapper around
        /// \[sqlite3_wal_hook()\] that causes any database on \[database connection\] D
        /// to automatically \[checkpoint\]
        /// after committing a transaction if there are N or
        /// more frames in the \[write-ahead log\] file.  ^Passing zero or
        /// a negative value as the N parameter disables automatic
        /// checkpoints entirely.
        ///
        /// ^The callback registered by this function replaces any existing callback
        /// registered using \[sqlite3_wal_hook()\].  ^Likewise, registering a callback
        /// using \[sqlite3_wal_hook()\] disables the automatic checkpoint mechanism
        /// configured by this function.
        ///
        /// ^The \[wal_autocheckpoint pragma\] can be used to invoke this interface
        /// from SQL.
        ///
        /// ^Checkpoints initiated by this mechanism are
        /// \[sqlite3_wal_checkpoint_v2\|PASSIVE\].
        ///
        /// ^Every new \[database connection\] defaults to having the auto-checkpoint
        /// enabled with a threshold of 1000 or \[SQLITE_DEFAULT_WAL_AUTOCHECKPOINT\]
        /// pages.
        ///
        /// ^The use of this interface is only necessary if the default setting
        /// is found to be suboptimal for a particular application.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_wal_autocheckpoint(
            db: *mut sqlite3,
            N: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Checkpoint a database
        /// METHOD: sqlite3
        ///
        /// ^(The sqlite3_wal_checkpoint(D,X) is equivalent to
        /// \[sqlite3_wal_checkpoint_v2\](D,X,\[SQLITE_CHECKPOINT_PASSIVE\],0,0).)^
        ///
        /// In brief, sqlite3_wal_checkpoint(D,X) causes the content in the
        /// \[write-ahead log\] for database X on \[database connection\] D to be
        /// transferred into the database file and for the write-ahead log to
        /// be reset.  See the \[checkpointing\] documentation for addition
        /// information.
        ///
        /// This interface used to be the only way to cause a checkpoint to
        /// occur.  But then the newer and more powerful \[sqlite3_wal_checkpoint_v2()\]
        /// interface was added.  This interface is retained for backwards
        /// compatibility and as a convenience for applications that need to manually
        /// start a callback but which do not need the full power (and corresponding
        /// complication) of \[sqlite3_wal_checkpoint_v2()\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_wal_checkpoint(
            db: *mut sqlite3,
            zDb: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Checkpoint a database
        /// METHOD: sqlite3
        ///
        /// ^(The sqlite3_wal_checkpoint_v2(D,X,M,L,C) interface runs a checkpoint
        /// operation on database X of \[database connection\] D in mode M.  Status
        /// information is written back into integers pointed to by L and C.)^
        /// ^(The M parameter must be a valid \[checkpoint mode\]:)^
        ///
        /// \<dl\>
        /// \<dt\>SQLITE_CHECKPOINT_PASSIVE\<dd\>
        ///   ^Checkpoint as many frames as possible without waiting for any database
        ///   readers or writers to finish, then sync the database file if all frames
        ///   in the log were checkpointed. ^The \[busy-handler callback\]
        ///   is never invoked in the SQLITE_CHECKPOINT_PASSIVE mode.
        ///   ^On the other hand, passive mode might leave the checkpoint unfinished
        ///   if there are concurrent readers or writers.
        ///
        /// \<dt\>SQLITE_CHECKPOINT_FULL\<dd\>
        ///   ^This mode blocks (it invokes the
        ///   \[sqlite3_busy_handler\|busy-handler callback\]) until there is no
        ///   database writer and all readers are reading from the most recent database
        ///   snapshot. ^It then checkpoints all frames in the log file and syncs the
        ///   database file. ^This mode blocks new database writers while it is pending,
        ///   but new database readers are allowed to continue unimpeded.
        ///
        /// \<dt\>SQLITE_CHECKPOINT_RESTART\<dd\>
        ///   ^This mode works the same way as SQLITE_CHECKPOINT_FULL with the addition
        ///   that after checkpointing the log file it blocks (calls the
        ///   \[busy-handler callback\])
        ///   until all readers are reading from the database file only. ^This ensures
        ///   that the next writer will restart the log file from the beginning.
        ///   ^Like SQLITE_CHECKPOINT_FULL, this mode blocks new
        ///   database writer attempts while it is pending, but does not impede readers.
        ///
        /// \<dt\>SQLITE_CHECKPOINT_TRUNCATE\<dd\>
        ///   ^This mode works the same way as SQLITE_CHECKPOINT_RESTART with the
        ///   addition that it also truncates the log file to zero bytes just prior
        ///   to a successful return.
        ///
        /// \<dt\>SQLITE_CHECKPOINT_NOOP\<dd\>
        ///   ^This mode always checkpoints zero frames. The only reason to invoke
        ///   a NOOP checkpoint is to access the values returned by
        ///   sqlite3_wal_checkpoint_v2() via output parameters \*pnLog and \*pnCkpt.
        /// \</dl\>
        ///
        /// ^If pnLog is not NULL, then \*pnLog is set to the total number of frames in
        /// the log file or to -1 if the checkpoint could not run because
        /// of an error or because the database is not in \[WAL mode\]. ^If pnCkpt is not
        /// NULL,then \*pnCkpt is set to the total number of checkpointed frames in the
        /// log file (including any that were already checkpointed before the function
        /// was called) or to -1 if the checkpoint could not run due to an error or
        /// because the database is not in WAL mode. ^Note that upon successful
        /// completion of an SQLITE_CHECKPOINT_TRUNCATE, the log file will have been
        /// truncated to zero bytes and so both \*pnLog and \*pnCkpt will be set to zero.
        ///
        /// ^All calls obtain an exclusive "checkpoint" lock on the database file. ^If
        /// any other process is running a checkpoint operation at the same time, the
        /// lock cannot be obtained and SQLITE_BUSY is returned. ^Even if there is a
        /// busy-handler configured, it will not be invoked in this case.
        ///
        /// ^The SQLITE_CHECKPOINT_FULL, RESTART and TRUNCATE modes also obtain the
        /// exclusive "writer" lock on the database file. ^If the writer lock cannot be
        /// obtained immediately, and a busy-handler is configured, it is invoked and
        /// the writer lock retried until either the busy-handler returns 0 or the lock
        /// is successfully obtained. ^The busy-handler is also invoked while waiting for
        /// database readers as described above. ^If the busy-handler returns 0 before
        /// the writer lock is obtained or while waiting for database readers, the
        /// checkpoint operation proceeds from that point in the same way as
        /// SQLITE_CHECKPOINT_PASSIVE - checkpointing as many frames as possible
        /// without blocking any further. ^SQLITE_BUSY is returned in this case.
        ///
        /// ^If parameter zDb is NULL or points to a zero length string, then the
        /// specified operation is attempted on all WAL databases \[attached\] to
        /// \[database connection\] db.  In this case the
        /// values written to output parameters \*pnLog and \*pnCkpt are undefined. ^If
        /// an SQLITE_BUSY error is encountered when processing one or more of the
        /// attached WAL databases, the operation is still attempted on any remaining
        /// attached databases and SQLITE_BUSY is returned at the end. ^If any other
        /// error occurs while processing an attached database, processing is abandoned
        /// and the error code is returned to the caller immediately. ^If no error
        /// (SQLITE_BUSY or otherwise) is encountered while processing the attached
        /// databases, SQLITE_OK is returned.
        ///
        /// ^If database zDb is the name of an attached database that is not in WAL
        /// mode, SQLITE_OK is returned and both \*pnLog and \*pnCkpt set to -1. ^If
        /// zDb is not NULL (or a zero length string) and is not the name of any
        /// attached database, SQLITE_ERROR is returned to the caller.
        ///
        /// ^Unless it returns SQLITE_MISUSE,
        /// the sqlite3_wal_checkpoint_v2() interface
        /// sets the error information that is queried by
        /// \[sqlite3_errcode()\] and \[sqlite3_errmsg()\].
        ///
        /// ^The \[PRAGMA wal_checkpoint\] command can be used to invoke this interface
        /// from SQL.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_wal_checkpoint_v2(
            db: *mut sqlite3,
            zDb: *const ::std::ffi::c_char,
            eMode: ::std::ffi::c_int,
            pnLog: *mut ::std::ffi::c_int,
            pnCkpt: *mut ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Determine The Virtual Table Conflict Policy
        ///
        /// This function may only be called from within a call to the \[xUpdate\] method
        /// of a \[virtual table\] implementation for an INSERT or UPDATE operation. ^The
        /// value returned is one of \[SQLITE_ROLLBACK\], \[SQLITE_IGNORE\], \[SQLITE_FAIL\],
        /// \[SQLITE_ABORT\], or \[SQLITE_REPLACE\], according to the \[ON CONFLICT\] mode
        /// of the SQL statement that triggered the call to the \[xUpdate\] method of the
        /// \[virtual table\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vtab_on_conflict(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        /// CAPI3REF: Determine If Virtual Table Column Access Is For UPDATE
        ///
        /// If the sqlite3_vtab_nochange(X) routine is called within the \[xColumn\]
        /// method of a \[virtual table\], then it might return true if the
        /// column is being fetched as part of an UPDATE operation during which the
        /// column value will not change.  The virtual table implementation can use
        /// this hint as permission to substitute a return value that is less
        /// expensive to compute and that the corresponding
        /// \[xUpdate\] method understands as a "no-change" value.
        ///
        /// If the \[xColumn\] method calls sqlite3_vtab_nochange() and finds that
        /// the column is not changed by the UPDATE statement, then the xColumn
        /// method can optionally return without setting a result, without calling
        /// any of the \[sqlite3_result_int\|sqlite3_result_xxxxx() interfaces\].
        /// In that case, \[sqlite3_value_nochange(X)\] will return true for the
        /// same column in the \[xUpdate\] method.
        ///
        /// The sqlite3_vtab_nochange() routine is an optimization.  Virtual table
        /// implementations should continue to give a correct answer even if the
        /// sqlite3_vtab_nochange() interface were to always return false.  In the
        /// current implementation, the sqlite3_vtab_nochange() interface does always
        /// returns false for the enhanced \[UPDATE FROM\] statement.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vtab_nochange(
            arg1: *mut sqlite3_context,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Determine The Collation For a Virtual Table Constraint
        /// METHOD: sqlite3_index_info
        ///
        /// This function may only be called from within a call to the \[xBestIndex\]
        /// method of a \[virtual table\].  This function returns a pointer to a string
        /// that is the name of the appropriate collation sequence to use for text
        /// comparisons on the constraint identified by its arguments.
        ///
        /// The first argument must be the pointer to the \[sqlite3_index_info\] object
        /// that is the first parameter to the xBestIndex() method. The second argument
        /// must be an index into the aConstraint\[\] array belonging to the
        /// sqlite3_index_info structure passed to xBestIndex.
        ///
        /// Important:
        /// The first parameter must be the same pointer that is passed into the
        /// xBestMethod() method.  The first parameter may not be a pointer to a
        /// different \[sqlite3_index_info\] object, even an exact copy.
        ///
        /// The return value is computed as follows:
        ///
        /// \<ol\>
        /// \<li\>\<p\> If the constraint comes from a WHERE clause expression that contains
        ///   a \[COLLATE operator\], then the name of the collation specified by
        ///   that COLLATE operator is returned.
        /// \<li\>\<p\> If there is no COLLATE operator, but the column that is the subject
        ///   of the constraint specifies an alternative collating sequence via
        ///   a \[COLLATE clause\] on the column definition within the CREATE TABLE
        ///   statement that was passed into \[sqlite3_declare_vtab()\], then the
        ///   name of that alternative collating sequence is returned.
        /// \<li\>\<p\> Otherwise, "BINARY" is returned.
        /// \</ol\>
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_vtab_collation(
            arg1: *mut sqlite3_index_info,
            arg2: ::std::ffi::c_int,
        ) -> *const ::std::ffi::c_char;
        /// CAPI3REF: Determine if a virtual table query is DISTINCT
        /// METHOD: sqlite3_index_info
        ///
        /// This API may only be used from within an \[xBestIndex\|xBestIndex method\]
        /// of a \[virtual table\] implementation. The result of calling this
        /// interface from outside of xBestIndex() is undefined and probably harmful.
        ///
        /// ^The sqlite3_vtab_distinct() interface returns an integer between 0 and
        /// 3\.  The integer returned by sqlite3_vtab_distinct()
        /// gives the virtual table additional information about how the query
        /// planner wants the output to be ordered. As long as the virtual table
        /// can meet the ordering requirements of the query planner, it may set
        /// the "orderByConsumed" flag.
        ///
        /// \<ol\>\<li value="0"\>\<p\>
        /// ^If the sqlite3_vtab_distinct() interface returns 0, that means
        /// that the query planner needs the virtual table to return all rows in the
        /// sort order defined by the "nOrderBy" and "aOrderBy" fields of the
        /// \[sqlite3_index_info\] object.  This is the default expectation.  If the
        /// virtual table outputs all rows in sorted order, then it is always safe for
        /// the xBestIndex method to set the "orderByConsumed" flag, regardless of
        /// the return value from sqlite3_vtab_distinct().
        /// \<li value="1"\>\<p\>
        /// ^(If the sqlite3_vtab_distinct() interface returns 1, that means
        /// that the query planner does not need the rows to be returned in sorted order
        /// as long as all rows with the same values in all columns identified by the
        /// "aOrderBy" field are adjacent.)^  This mode is used when the query planner
        /// is doing a GROUP BY.
        /// \<li value="2"\>\<p\>
        /// ^(If the sqlite3_vtab_distinct() interface returns 2, that means
        /// that the query planner does not need the rows returned in any particular
        /// order, as long as rows with the same values in all columns identified
        /// by "aOrderBy" are adjacent.)^  ^(Furthermore, when two or more rows
        /// contain the same values for all columns identified by "colUsed", all but
        /// one such row may optionally be omitted from the result.)^
        /// The virtual table is not required to omit rows that are duplicates
        /// over the "colUsed" columns, but if the virtual table can do that without
        /// too much extra effort, it could potentially help the query to run faster.
        /// This mode is used for a DISTINCT query.
        /// \<li value="3"\>\<p\>
        /// ^(If the sqlite3_vtab_distinct() interface returns 3, that means the
        /// virtual table must return rows in the order defined by "aOrderBy" as
        /// if the sqlite3_vtab_distinct() interface had returned 0.  However if
        /// two or more rows in the result have the same values for all columns
        /// identified by "colUsed", then all but one such row may optionally be
        /// omitted.)^  Like when the return value is 2, the virtual table
        /// is not required to omit rows that are duplicates over the "colUsed"
        /// columns, but if the virtual table can do that without
        /// too much extra effort, it could potentially help the query to run faster.
        /// This mode is used for queries
        /// that have both DISTINCT and ORDER BY clauses.
        /// \</ol\>
        ///
        /// \<p\>The following table summarizes the conditions under which the
        /// virtual table is allowed to set the "orderByConsumed" flag based on
        /// the value returned by sqlite3_vtab_distinct().  This table is a
        /// restatement of the previous four paragraphs:
        ///
        /// \<table border=1 cellspacing=0 cellpadding=10 width="90%"\>
        /// \<tr\>
        /// \<td valign="top"\>sqlite3_vtab_distinct() return value
        /// \<td valign="top"\>Rows are returned in aOrderBy order
        /// \<td valign="top"\>Rows with the same value in all aOrderBy columns are
        ///   adjacent
        /// \<td valign="top"\>Duplicates over all colUsed columns may be omitted
        /// \<tr\>\<td\>0\<td\>yes\<td\>yes\<td\>no
        /// \<tr\>\<td\>1\<td\>no\<td\>yes\<td\>no
        /// \<tr\>\<td\>2\<td\>no\<td\>yes\<td\>yes
        /// \<tr\>\<td\>3\<td\>yes\<td\>yes\<td\>yes
        /// \</table\>
        ///
        /// ^For the purposes of comparing virtual table output values to see if the
        /// values are the same value for sorting purposes, two NULL values are
        /// considered to be the same.  In other words, the comparison operator is "IS"
        /// (or "IS NOT DISTINCT FROM") and not "==".
        ///
        /// If a virtual table implementation is unable to meet the requirements
        /// specified above, then it must not set the "orderByConsumed" flag in the
        /// \[sqlite3_index_info\] object or an incorrect answer may result.
        ///
        /// ^A virtual table implementation is always free to return rows in any order
        /// it wants, as long as the "orderByConsumed" flag is not set.  ^When the
        /// "orderByConsumed" flag is unset, the query planner will add extra
        /// \[bytecode\] to ensure that the final results returned by the SQL query are
        /// ordered correctly.  The use of the "orderByConsumed" flag and the
        /// sqlite3_vtab_distinct() interface is merely an optimization.  ^Careful
        /// use of the sqlite3_vtab_distinct() interface and the "orderByConsumed"
        /// flag might help queries against a virtual table to run faster.  Being
        /// overly aggressive and setting the "orderByConsumed" flag when it is not
        /// valid to do so, on the other hand, might cause SQLite to return incorrect
        /// results.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vtab_distinct(
            arg1: *mut sqlite3_index_info,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Identify and handle IN constraints in xBestIndex
        ///
        /// This interface may only be used from within an
        /// \[xBestIndex\|xBestIndex() method\] of a \[virtual table\] implementation.
        /// The result of invoking this interface from any other context is
        /// undefined and probably harmful.
        ///
        /// ^(A constraint on a virtual table of the form
        /// "\[IN operator\|column IN (...)\]" is
        /// communicated to the xBestIndex method as a
        /// \[SQLITE_INDEX_CONSTRAINT_EQ\] constraint.)^  If xBestIndex wants to use
        /// this constraint, it must set the corresponding
        /// aConstraintUsage\[\].argvIndex to a positive integer.  ^(Then, under
        /// the usual mode of handling IN operators, SQLite generates \[bytecode\]
        /// that invokes the \[xFilter\|xFilter() method\] once for each value
        /// on the right-hand side of the IN operator.)^  Thus the virtual table
        /// only sees a single value from the right-hand side of the IN operator
        /// at a time.
        ///
        /// In some cases, however, it would be advantageous for the virtual
        /// table to see all values on the right-hand of the IN operator all at
        /// once.  The sqlite3_vtab_in() interfaces facilitates this in two ways:
        ///
        /// \<ol\>
        /// \<li\>\<p\>
        ///   ^A call to sqlite3_vtab_in(P,N,-1) will return true (non-zero)
        ///   if and only if the \[sqlite3_index_info\|P-\>aConstraint\]\[N\] constraint
        ///   is an \[IN operator\] that can be processed all at once.  ^In other words,
        ///   sqlite3_vtab_in() with -1 in the third argument is a mechanism
        ///   by which the virtual table can ask SQLite if all-at-once processing
        ///   of the IN operator is even possible.
        ///
        /// \<li\>\<p\>
        ///   ^A call to sqlite3_vtab_in(P,N,F) with F==1 or F==0 indicates
        ///   to SQLite that the virtual table does or does not want to process
        ///   the IN operator all-at-once, respectively.  ^Thus when the third
        ///   parameter (F) is non-negative, this interface is the mechanism by
        ///   which the virtual table tells SQLite how it wants to process the
        ///   IN operator.
        /// \</ol\>
        ///
        /// ^The sqlite3_vtab_in(P,N,F) interface can be invoked multiple times
        /// within the same xBestIndex method call.  ^For any given P,N pair,
        /// the return value from sqlite3_vtab_in(P,N,F) will always be the same
        /// within the same xBestIndex call.  ^If the interface returns true
        /// (non-zero), that means that the constraint is an IN operator
        /// that can be processed all-at-once.  ^If the constraint is not an IN
        /// operator or cannot be processed all-at-once, then the interface returns
        /// false.
        ///
        /// ^(All-at-once processing of the IN operator is selected if both of the
        /// following conditions are met:
        ///
        /// \<ol\>
        /// \<li\>\<p\> The P-\>aConstraintUsage\[N\].argvIndex value is set to a positive
        /// integer.  This is how the virtual table tells SQLite that it wants to
        /// use the N-th constraint.
        ///
        /// \<li\>\<p\> The last call to sqlite3_vtab_in(P,N,F) for which F was
        /// non-negative had F\>=1.
        /// \</ol\>)^
        ///
        /// ^If either or both of the conditions above are false, then SQLite uses
        /// the traditional one-at-a-time processing strategy for the IN constraint.
        /// ^If both conditions are true, then the argvIndex-th parameter to the
        /// xFilter method will be an \[sqlite3_value\] that appears to be NULL,
        /// but which can be passed to \[sqlite3_vtab_in_first()\] and
        /// \[sqlite3_vtab_in_next()\] to find all values on the right-hand side
        /// of the IN constraint.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vtab_in(
            arg1: *mut sqlite3_index_info,
            iCons: ::std::ffi::c_int,
            bHandle: ::std::ffi::c_int,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Find all elements on the right-hand side of an IN constraint.
        ///
        /// These interfaces are only useful from within the
        /// \[xFilter\|xFilter() method\] of a \[virtual table\] implementation.
        /// The result of invoking these interfaces from any other context
        /// is undefined and probably harmful.
        ///
        /// The X parameter in a call to sqlite3_vtab_in_first(X,P) or
        /// sqlite3_vtab_in_next(X,P) should be one of the parameters to the
        /// xFilter method which invokes these routines, and specifically
        /// a parameter that was previously selected for all-at-once IN constraint
        /// processing using the \[sqlite3_vtab_in()\] interface in the
        /// \[xBestIndex\|xBestIndex method\].  ^(If the X parameter is not
        /// an xFilter argument that was selected for all-at-once IN constraint
        /// processing, then these routines return \[SQLITE_ERROR\].)^
        ///
        /// ^(Use these routines to access all values on the right-hand side
        /// of the IN constraint using code like the following:
        ///
        /// \<blockquote\>\<pre\>
        /// &nbsp;  for(rc=sqlite3_vtab_in_first(pList, &pVal);
        /// &nbsp;      rc==SQLITE_OK && pVal;
        /// &nbsp;      rc=sqlite3_vtab_in_next(pList, &pVal)
        /// &nbsp;  ){
        /// &nbsp;    // do something with pVal
        /// &nbsp;  }
        /// &nbsp;  if( rc!=SQLITE_DONE ){
        /// &nbsp;    // an error has occurred
        /// &nbsp;  }
        /// \</pre\>\</blockquote\>)^
        ///
        /// ^On success, the sqlite3_vtab_in_first(X,P) and sqlite3_vtab_in_next(X,P)
        /// routines return SQLITE_OK and set \*P to point to the first or next value
        /// on the RHS of the IN constraint.  ^If there are no more values on the
        /// right hand side of the IN constraint, then \*P is set to NULL and these
        /// routines return \[SQLITE_DONE\].  ^The return value might be
        /// some other value, such as SQLITE_NOMEM, in the event of a malfunction.
        ///
        /// The \*ppOut values returned by these routines are only valid until the
        /// next call to either of these routines or until the end of the xFilter
        /// method from which these routines were called.  If the virtual table
        /// implementation needs to retain the \*ppOut values for longer, it must make
        /// copies.  The \*ppOut values are \[protected sqlite3_value\|protected\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vtab_in_first(
            pVal: *mut sqlite3_value,
            ppOut: *mut *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vtab_in_next(
            pVal: *mut sqlite3_value,
            ppOut: *mut *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Constraint values in xBestIndex()
        /// METHOD: sqlite3_index_info
        ///
        /// This API may only be used from within the \[xBestIndex\|xBestIndex method\]
        /// of a \[virtual table\] implementation. The result of calling this interface
        /// from outside of an xBestIndex method are undefined and probably harmful.
        ///
        /// ^When the sqlite3_vtab_rhs_value(P,J,V) interface is invoked from within
        /// the \[xBestIndex\] method of a \[virtual table\] implementation, with P being
        /// a copy of the \[sqlite3_index_info\] object pointer passed into xBestIndex and
        /// J being a 0-based index into P-\>aConstraint\[\], then this routine
        /// attempts to set \*V to the value of the right-hand operand of
        /// that constraint if the right-hand operand is known.  ^If the
        /// right-hand operand is not known, then \*V is set to a NULL pointer.
        /// ^The sqlite3_vtab_rhs_value(P,J,V) interface returns SQLITE_OK if
        /// and only if \*V is set to a value.  ^The sqlite3_vtab_rhs_value(P,J,V)
        /// inteface returns SQLITE_NOTFOUND if the right-hand side of the J-th
        /// constraint is not available.  ^The sqlite3_vtab_rhs_value() interface
        /// can return a result code other than SQLITE_OK or SQLITE_NOTFOUND if
        /// something goes wrong.
        ///
        /// The sqlite3_vtab_rhs_value() interface is usually only successful if
        /// the right-hand operand of a constraint is a literal value in the original
        /// SQL statement.  If the right-hand operand is an expression or a reference
        /// to some other column or a \[host parameter\], then sqlite3_vtab_rhs_value()
        /// will probably return \[SQLITE_NOTFOUND\].
        ///
        /// ^(Some constraints, such as \[SQLITE_INDEX_CONSTRAINT_ISNULL\] and
        /// \[SQLITE_INDEX_CONSTRAINT_ISNOTNULL\], have no right-hand operand.  For such
        /// constraints, sqlite3_vtab_rhs_value() always returns SQLITE_NOTFOUND.)^
        ///
        /// ^The \[sqlite3_value\] object returned in \*V is a protected sqlite3_value
        /// and remains valid for the duration of the xBestIndex method call.
        /// ^When xBestIndex returns, the sqlite3_value object returned by
        /// sqlite3_vtab_rhs_value() is automatically deallocated.
        ///
        /// The "\_rhs\_" in the name of this routine is an abbreviation for
        /// "Right-Hand Side".
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_vtab_rhs_value(
            arg1: *mut sqlite3_index_info,
            arg2: ::std::ffi::c_int,
            ppVal: *mut *mut sqlite3_value,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Prepared Statement Scan Status
        /// METHOD: sqlite3_stmt
        ///
        /// These interfaces return information about the predicted and measured
        /// performance for pStmt.  Advanced applications can use this
        /// interface to compare the predicted and the measured performance and
        /// issue warnings and/or rerun \[ANALYZE\] if discrepancies are found.
        ///
        /// Since this interface is expected to be rarely used, it is only
        /// available if SQLite is compiled using the \[SQLITE_ENABLE_STMT_SCANSTATUS\]
        /// compile-time option.
        ///
        /// The "iScanStatusOp" parameter determines which status information to return.
        /// The "iScanStatusOp" must be one of the \[scanstatus options\] or the behavior
        /// of this interface is undefined. ^The requested measurement is written into
        /// a variable pointed to by the "pOut" parameter.
        ///
        /// The "flags" parameter must be passed a mask of flags. At present only
        /// one flag is defined - \[SQLITE_SCANSTAT_COMPLEX\]. If SQLITE_SCANSTAT_COMPLEX
        /// is specified, then status information is available for all elements
        /// of a query plan that are reported by "\[EXPLAIN QUERY PLAN\]" output. If
        /// SQLITE_SCANSTAT_COMPLEX is not specified, then only query plan elements
        /// that correspond to query loops (the "SCAN..." and "SEARCH..." elements of
        /// the EXPLAIN QUERY PLAN output) are available. Invoking API
        /// sqlite3_stmt_scanstatus() is equivalent to calling
        /// sqlite3_stmt_scanstatus_v2() with a zeroed flags parameter.
        ///
        /// Parameter "idx" identifies the specific query element to retrieve statistics
        /// for. Query elements are numbered starting from zero. A value of -1 may
        /// retrieve statistics for the entire query. ^If idx is out of range
        /// - less than -1 or greater than or equal to the total number of query
        ///   elements used to implement the statement - a non-zero value is returned and
        ///   the variable that pOut points to is unchanged.
        ///
        /// See also: \[sqlite3_stmt_scanstatus_reset()\] and the
        /// \[nexec and ncycle\] columns of the \[bytecode virtual table\].
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_scanstatus(
            pStmt: *mut sqlite3_stmt,
            idx: ::std::ffi::c_int,
            iScanStatusOp: ::std::ffi::c_int,
            pOut: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_scanstatus_v2(
            pStmt: *mut sqlite3_stmt,
            idx: ::std::ffi::c_int,
            iScanStatusOp: ::std::ffi::c_int,
            flags: ::std::ffi::c_int,
            pOut: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Zero Scan-Status Counters
        /// METHOD: sqlite3_stmt
        ///
        /// ^Zero all \[sqlite3_stmt_scanstatus()\] related event counters.
        ///
        /// This API is only available if the library is built with pre-processor
        /// symbol \[SQLITE_ENABLE_STMT_SCANSTATUS\] defined.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_stmt_scanstatus_reset(arg1: *mut sqlite3_stmt);
        /// CAPI3REF: Flush caches to disk mid-transaction
        /// METHOD: sqlite3
        ///
        /// ^If a write-transaction is open on \[database connection\] D when the
        /// \[sqlite3_db_cacheflush(D)\] interface is invoked, any dirty
        /// pages in the pager-cache that are not currently in use are written out
        /// to disk. A dirty page may be in use if a database cursor created by an
        /// active SQL statement is reading from it, or if it is page 1 of a database
        /// file (page 1 is always "in use").  ^The \[sqlite3_db_cacheflush(D)\]
        /// interface flushes caches for all schemas - "main", "temp", and
        /// any \[attached\] databases.
        ///
        /// ^If this function needs to obtain extra database locks before dirty pages
        /// can be flushed to disk, it does so. ^If those locks cannot be obtained
        /// immediately and there is a busy-handler callback configured, it is invoked
        /// in the usual manner. ^If the required lock still cannot be obtained, then
        /// the database is skipped and an attempt made to flush any dirty pages
        /// belonging to the next (if any) database. ^If any databases are skipped
        /// because locks cannot be obtained, but no other error occurs, this
        /// function returns SQLITE_BUSY.
        ///
        /// ^If any other error occurs while flushing dirty pages to disk (for
        /// example an IO error or out-of-memory condition), then processing is
        /// abandoned and an SQLite \[error code\] is returned to the caller immediately.
        ///
        /// ^Otherwise, if no error occurs, \[sqlite3_db_cacheflush()\] returns SQLITE_OK.
        ///
        /// ^This function does not set the database handle error code or message
        /// returned by the \[sqlite3_errcode()\] and \[sqlite3_errmsg()\] functions.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_db_cacheflush(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        /// CAPI3REF: Low-level system error code
        /// METHOD: sqlite3
        ///
        /// ^Attempt to return the underlying operating system error code or error
        /// number that caused the most recent I/O error or failure to open a file.
        /// The return value is OS-dependent.  For example, on unix systems, after
        /// \[sqlite3_open_v2()\] returns \[SQLITE_CANTOPEN\], this interface could be
        /// called to get back the underlying "errno" that caused the problem, such
        /// as ENOSPC, EAUTH, EISDIR, and so forth.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_system_errno(arg1: *mut sqlite3) -> ::std::ffi::c_int;
        /// CAPI3REF: Record A Database Snapshot
        /// CONSTRUCTOR: sqlite3_snapshot
        ///
        /// ^The \[sqlite3_snapshot_get(D,S,P)\] interface attempts to make a
        /// new \[sqlite3_snapshot\] object that records the current state of
        /// schema S in database connection D.  ^On success, the
        /// \[sqlite3_snapshot_get(D,S,P)\] interface writes a pointer to the newly
        /// created \[sqlite3_snapshot\] object into \*P and returns SQLITE_OK.
        /// If there is not already a read-transaction open on schema S when
        /// this function is called, one is opened automatically.
        ///
        /// If a read-transaction is opened by this function, then it is guaranteed
        /// that the returned snapshot object may not be invalidated by a database
        /// writer or checkpointer until after the read-transaction is closed. This
        /// is not guaranteed if a read-transaction is already open when this
        /// function is called. In that case, any subsequent write or checkpoint
        /// operation on the database may invalidate the returned snapshot handle,
        /// even while the read-transaction remains open.
        ///
        /// The following must be true for this function to succeed. If any of
        /// the following statements are false when sqlite3_snapshot_get() is
        /// called, SQLITE_ERROR is returned. The final value of \*P is undefined
        /// in this case.
        ///
        /// \<ul\>
        ///   \<li\> The database handle must not be in \[autocommit mode\].
        ///
        ///   \<li\> Schema S of \[database connection\] D must be a \[WAL mode\] database.
        ///
        ///   \<li\> There must not be a write transaction open on schema S of database
        ///   connection D.
        ///
        ///   \<li\> One or more transactions must have been written to the current wal
        ///   file since it was created on disk (by any connection). This means
        ///   that a snapshot cannot be taken on a wal mode database with no wal
        ///   file immediately after it is first opened. At least one transaction
        ///   must be written to it first.
        /// \</ul\>
        ///
        /// This function may also return SQLITE_NOMEM.  If it is called with the
        /// database handle in autocommit mode but fails for some other reason,
        /// whether or not a read transaction is opened on schema S is undefined.
        ///
        /// The \[sqlite3_snapshot\] object returned from a successful call to
        /// \[sqlite3_snapshot_get()\] must be freed using \[sqlite3_snapshot_free()\]
        /// to avoid a memory leak.
        ///
        /// The \[sqlite3_snapshot_get()\] interface is only available when the
        /// \[SQLITE_ENABLE_SNAPSHOT\] compile-time option is used.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_snapshot_get(
            db: *mut sqlite3,
            zSchema: *const ::std::ffi::c_char,
            ppSnapshot: *mut *mut sqlite3_snapshot,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Start a read transaction on an historical snapshot
        /// METHOD: sqlite3_snapshot
        ///
        /// ^The \[sqlite3_snapshot_open(D,S,P)\] interface either starts a new read
        /// transaction or upgrades an existing one for schema S of
        /// \[database connection\] D such that the read transaction refers to
        /// historical \[snapshot\] P, rather than the most recent change to the
        /// database. ^The \[sqlite3_snapshot_open()\] interface returns SQLITE_OK
        /// on success or an appropriate \[error code\] if it fails.
        ///
        /// ^In order to succeed, the database connection must not be in
        /// \[autocommit mode\] when \[sqlite3_snapshot_open(D,S,P)\] is called. If there
        /// is already a read transaction open on schema S, then the database handle
        /// must have no active statements (SELECT statements that have been passed
        /// to sqlite3_step() but not sqlite3_reset() or sqlite3_finalize()).
        /// SQLITE_ERROR is returned if either of these conditions is violated, or
        /// if schema S does not exist, or if the snapshot object is invalid.
        ///
        /// ^A call to sqlite3_snapshot_open() will fail to open if the specified
        /// snapshot has been overwritten by a \[checkpoint\]. In this case
        /// SQLITE_ERROR_SNAPSHOT is returned.
        ///
        /// If there is already a read transaction open when this function is
        /// invoked, then the same read transaction remains open (on the same
        /// database snapshot) if SQLITE_ERROR, SQLITE_BUSY or SQLITE_ERROR_SNAPSHOT
        /// is returned. If another error code - for example SQLITE_PROTOCOL or an
        /// SQLITE_IOERR error code - is returned, then the final state of the
        /// read transaction is undefined. If SQLITE_OK is returned, then the
        /// read transaction is now open on database snapshot P.
        ///
        /// ^(A call to \[sqlite3_snapshot_open(D,S,P)\] will fail if the
        /// database connection D does not know that the database file for
        /// schema S is in \[WAL mode\].  A database connection might not know
        /// that the database file is in \[WAL mode\] if there has been no prior
        /// I/O on that database connection, or if the database entered \[WAL mode\]
        /// after the most recent I/O on the database connection.)^
        /// (Hint: Run "\[PRAGMA application_id\]" against a newly opened
        /// database connection in order to make it ready to use snapshots.)
        ///
        /// The \[sqlite3_snapshot_open()\] interface is only available when the
        /// \[SQLITE_ENABLE_SNAPSHOT\] compile-time option is used.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_snapshot_open(
            db: *mut sqlite3,
            zSchema: *const ::std::ffi::c_char,
            pSnapshot: *mut sqlite3_snapshot,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Destroy a snapshot
        /// DESTRUCTOR: sqlite3_snapshot
        ///
        /// ^The \[sqlite3_snapshot_free(P)\] interface destroys \[sqlite3_snapshot\] P.
        /// The application must eventually free every \[sqlite3_snapshot\] object
        /// using this routine to avoid a memory leak.
        ///
        /// The \[sqlite3_snapshot_free()\] interface is only available when the
        /// \[SQLITE_ENABLE_SNAPSHOT\] compile-time option is used.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_snapshot_free(arg1: *mut sqlite3_snapshot);
        /// CAPI3REF: Compare the ages of two snapshot handles.
        /// METHOD: sqlite3_snapshot
        ///
        /// The sqlite3_snapshot_cmp(P1, P2) interface is used to compare the ages
        /// of two valid snapshot handles.
        ///
        /// If the two snapshot handles are not associated with the same database
        /// file, the result of the comparison is undefined.
        ///
        /// Additionally, the result of the comparison is only valid if both of the
        /// snapshot handles were obtained by calling sqlite3_snapshot_get() since the
        /// last time the wal file was deleted. The wal file is deleted when the
        /// database is changed back to rollback mode or when the number of database
        /// clients drops to zero. If either snapshot handle was obtained before the
        /// wal file was last deleted, the value returned by this function
        /// is undefined.
        ///
        /// Otherwise, this API returns a negative value if P1 refers to an older
        /// snapshot than P2, zero if the two handles refer to the same database
        /// snapshot, and a positive value if P1 is a newer snapshot than P2.
        ///
        /// This interface is only available if SQLite is compiled with the
        /// \[SQLITE_ENABLE_SNAPSHOT\] option.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_snapshot_cmp(
            p1: *mut sqlite3_snapshot,
            p2: *mut sqlite3_snapshot,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Recover snapshots from a wal file
        /// METHOD: sqlite3_snapshot
        ///
        /// If a \[WAL file\] remains on disk after all database connections close
        /// (either through the use of the \[SQLITE_FCNTL_PERSIST_WAL\] \[file control\]
        /// or because the last process to have the database opened exited without
        /// calling \[sqlite3_close()\]) and a new connection is subsequently opened
        /// on that database and \[WAL file\], the \[sqlite3_snapshot_open()\] interface
        /// will only be able to open the last transaction added to the WAL file
        /// even though the WAL file contains other valid transactions.
        ///
        /// This function attempts to scan the WAL file associated with database zDb
        /// of database handle db and make all valid snapshots available to
        /// sqlite3_snapshot_open(). It is an error if there is already a read
        /// transaction open on the database, or if the database is not a WAL mode
        /// database.
        ///
        /// SQLITE_OK is returned if successful, or an SQLite error code otherwise.
        ///
        /// This interface is only available if SQLite is compiled with the
        /// \[SQLITE_ENABLE_SNAPSHOT\] option.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_snapshot_recover(
            db: *mut sqlite3,
            zDb: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Serialize a database
        ///
        /// The sqlite3_serialize(D,S,P,F) interface returns a pointer to
        /// memory that is a serialization of the S database on
        /// \[database connection\] D.  If S is a NULL pointer, the main database is used.
        /// If P is not a NULL pointer, then the size of the database in bytes
        /// is written into \*P.
        ///
        /// For an ordinary on-disk database file, the serialization is just a
        /// copy of the disk file.  For an in-memory database or a "TEMP" database,
        /// the serialization is the same sequence of bytes which would be written
        /// to disk if that database were backed up to disk.
        ///
        /// The usual case is that sqlite3_serialize() copies the serialization of
        /// the database into memory obtained from \[sqlite3_malloc64()\] and returns
        /// a pointer to that memory.  The caller is responsible for freeing the
        /// returned value to avoid a memory leak.  However, if the F argument
        /// contains the SQLITE_SERIALIZE_NOCOPY bit, then no memory allocations
        /// are made, and the sqlite3_serialize() function will return a pointer
        /// to the contiguous memory representation of the database that SQLite
        /// is currently using for that database, or NULL if no such contiguous
        /// memory representation of the database exists.  A contiguous memory
        /// representation of the database will usually only exist if there has
        /// been a prior call to \[sqlite3_deserialize(D,S,...)\] with the same
        /// values of D and S.
        /// The size of the database is written into \*P even if the
        /// SQLITE_SERIALIZE_NOCOPY bit is set but no contiguous copy
        /// of the database exists.
        ///
        /// After the call, if the SQLITE_SERIALIZE_NOCOPY bit had been set,
        /// the returned buffer content will remain accessible and unchanged
        /// until either the next write operation on the connection or when
        /// the connection is closed, and applications must not modify the
        /// buffer. If the bit had been clear, the returned buffer will not
        /// be accessed by SQLite after the call.
        ///
        /// A call to sqlite3_serialize(D,S,P,F) might return NULL even if the
        /// SQLITE_SERIALIZE_NOCOPY bit is omitted from argument F if a memory
        /// allocation error occurs.
        ///
        /// This interface is omitted if SQLite is compiled with the
        /// \[SQLITE_OMIT_DESERIALIZE\] option.
        ///
        /// Raw (returned-pointer-lifetime): it returns `unsigned char *`, and nothing says how long that is good
        pub unsafe fn sqlite3_serialize(
            db: *mut sqlite3,
            zSchema: *const ::std::ffi::c_char,
            piSize: *mut sqlite3_int64,
            mFlags: ::std::ffi::c_uint,
        ) -> *mut ::std::ffi::c_uchar;
        /// CAPI3REF: Deserialize a database
        ///
        /// The sqlite3_deserialize(D,S,P,N,M,F) interface causes the
        /// \[database connection\] D to disconnect from database S and then
        /// reopen S as an in-memory database based on the serialization
        /// contained in P.  If S is a NULL pointer, the main database is
        /// used. The serialized database P is N bytes in size.  M is the size
        /// of the buffer P, which might be larger than N.  If M is larger than
        /// N, and the SQLITE_DESERIALIZE_READONLY bit is not set in F, then
        /// SQLite is permitted to add content to the in-memory database, in
        /// page-sized chunks, as long as the total size does not exceed M bytes.
        ///
        /// The parameter M must be greater than or equal to N.  Ideally, M
        /// should have a value which is N+(512&times;K)+20 where K determines how
        /// must extra space is available to hold new content as the database
        /// grows.  K can be 0 if the database is read-only.
        ///
        /// If the database content in P is malformed in a malicious way then
        /// it is possible that SQLite might try to read a few more than N bytes
        /// from P.  If the veracity of the database content P is uncertain,
        /// then applications are advised to allocate about 20 extra bytes on
        /// the end of the P buffer to avoid a memory error.
        ///
        /// If the SQLITE_DESERIALIZE_FREEONCLOSE bit is set in F, then SQLite will
        /// invoke sqlite3_free() on the serialization buffer when the database
        /// connection closes.  If the SQLITE_DESERIALIZE_RESIZEABLE bit is set, then
        /// SQLite will try to increase the buffer size using sqlite3_realloc64()
        /// if writes on the database cause it to grow larger than M bytes.
        ///
        /// Applications must not modify the buffer P or invalidate it before
        /// the database connection D is closed.
        ///
        /// The sqlite3_deserialize() interface will fail with SQLITE_BUSY if the
        /// database is currently in a read transaction or is involved in a backup
        /// operation.
        ///
        /// It is not possible to deserialize into the TEMP database.  If the
        /// S argument to sqlite3_deserialize(D,S,P,N,M,F) is "temp" then the
        /// function returns SQLITE_ERROR.
        ///
        /// The deserialized database should not be in \[WAL mode\].  If the database
        /// is in WAL mode, then any attempt to use the database file will result
        /// in an \[SQLITE_CANTOPEN\] error.  The application can set the
        /// \[file format version numbers\] (bytes 18 and 19) of the input database P
        /// to 0x01 prior to invoking sqlite3_deserialize(D,S,P,N,M,F) to force the
        /// database file into rollback mode and work around this limitation.
        ///
        /// If sqlite3_deserialize(D,S,P,N,M,F) fails for any reason and if the
        /// SQLITE_DESERIALIZE_FREEONCLOSE bit is set in argument F, then
        /// \[sqlite3_free()\] is invoked on argument P prior to returning.
        ///
        /// This interface is omitted if SQLite is compiled with the
        /// \[SQLITE_OMIT_DESERIALIZE\] option.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn sqlite3_deserialize(
            db: *mut sqlite3,
            zSchema: *const ::std::ffi::c_char,
            pData: *mut ::std::ffi::c_uchar,
            szDb: sqlite3_int64,
            szBuf: sqlite3_int64,
            mFlags: ::std::ffi::c_uint,
        ) -> ::std::ffi::c_int;
        /// CAPI3REF: Bind array values to the CARRAY table-valued function
        ///
        /// The sqlite3_carray_bind_v2(S,I,P,N,F,X,D) interface binds an array value to
        /// parameter that is the first argument of the \[carray() table-valued function\].
        /// The S parameter is a pointer to the \[prepared statement\] that uses the
        /// carray() functions.  I is the parameter index to be bound.  I must be the
        /// index of the parameter that is the first argument to the carray()
        /// table-valued function. P is a pointer to the array to be bound, and N
        /// is the number of elements in the array.  The F argument is one of
        /// constants \[SQLITE_CARRAY_INT32\], \[SQLITE_CARRAY_INT64\],
        /// \[SQLITE_CARRAY_DOUBLE\], \[SQLITE_CARRAY_TEXT\],
        /// or \[SQLITE_CARRAY_BLOB\] to indicate the datatype of the array P.
        ///
        /// If the X argument is not a NULL pointer or one of the special
        /// values \[SQLITE_STATIC\] or \[SQLITE_TRANSIENT\], then SQLite will invoke
        /// the function X with argument D when it is finished using the data in P.
        /// The call to X(D) is a destructor for the array P. The destructor X(D)
        /// is invoked even if the call to sqlite3_carray_bind_v2() fails. If the X
        /// parameter is the special-case value \[SQLITE_STATIC\], then SQLite assumes
        /// that the data static and the destructor is never invoked.  If the X
        /// parameter is the special-case value \[SQLITE_TRANSIENT\], then
        /// sqlite3_carray_bind_v2() makes its own private copy of the data prior
        /// to returning and never invokes the destructor X.
        ///
        /// The sqlite3_carray_bind() function works the same as sqlite3_carray_bind_v2()
        /// with a D parameter set to P.  In other words,
        /// sqlite3_carray_bind(S,I,P,N,F,X) is same as
        /// sqlite3_carray_bind_v2(S,I,P,N,F,X,P).
        ///
        /// Raw (retention-unstated): argument 5 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_carray_bind_v2(
            pStmt: *mut sqlite3_stmt,
            i: ::std::ffi::c_int,
            aData: *mut ::std::ffi::c_void,
            nData: ::std::ffi::c_int,
            mFlags: ::std::ffi::c_int,
            xDel: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
            pDel: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Raw (retention-unstated): argument 5 is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`
        pub unsafe fn sqlite3_carray_bind(
            pStmt: *mut sqlite3_stmt,
            i: ::std::ffi::c_int,
            aData: *mut ::std::ffi::c_void,
            nData: ::std::ffi::c_int,
            mFlags: ::std::ffi::c_int,
            xDel: ::std::option::Option<unsafe extern "C" fn(*mut ::std::ffi::c_void)>,
        ) -> ::std::ffi::c_int;
        /// Register a geometry callback named zGeom that can be used as part of an
        /// R-Tree geometry query as follows:
        ///
        ///   SELECT ... FROM \<rtree\> WHERE \<rtree col\> MATCH $zGeom(... params ...)
        ///
        /// Raw (callback-ownership-unstated): argument 2 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_rtree_geometry_callback(
            db: *mut sqlite3,
            zGeom: *const ::std::ffi::c_char,
            xGeom: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut sqlite3_rtree_geometry,
                    ::std::ffi::c_int,
                    *mut sqlite3_rtree_dbl,
                    *mut ::std::ffi::c_int,
                ) -> ::std::ffi::c_int,
            >,
            pContext: *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int;
        /// Register a 2nd-generation geometry callback named zScore that can be
        /// used as part of an R-Tree geometry query as follows:
        ///
        ///   SELECT ... FROM \<rtree\> WHERE \<rtree col\> MATCH $zQueryFunc(... params ...)
        ///
        /// Raw (callback-ownership-unstated): argument 2 is a function, and nothing says how long C keeps it
        pub unsafe fn sqlite3_rtree_query_callback(
            db: *mut sqlite3,
            zQueryFunc: *const ::std::ffi::c_char,
            xQueryFunc: ::std::option::Option<
                unsafe extern "C" fn(*mut sqlite3_rtree_query_info) -> ::std::ffi::c_int,
            >,
            pContext: *mut ::std::ffi::c_void,
            xDestructor: ::std::option::Option<
                unsafe extern "C" fn(*mut ::std::ffi::c_void),
            >,
        ) -> ::std::ffi::c_int;
    }
}
