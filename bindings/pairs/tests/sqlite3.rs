//! Each closure of SQLite's bindings, with each function of theirs called in it, on the connection that runs it and on another.

mod driver;
#[allow(
    clippy::identity_op,
    reason = "it is written, and sums start from nothing"
)]
mod table {
    //! What `build.rs` has found.
    use super::driver::{answer, look, make, touch};
    use super::{Call, Closure, TURNS};
    use cffi_sqlite3 as bindings;

    include!(concat!(env!("OUT_DIR"), "/sqlite3.rs"));
}

use std::ffi::{CStr, CString};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use cffi_sqlite3::{Connection, Statement, Step, raw};
use driver::{Look, Make};

type Call = driver::Call<World>;
type Closure = driver::Closure<World>;

/// As many values as an argument has.
const TURNS: usize = 6;

/// The SQL that is run in closures: what frees what SQLite uses in the middle of another statement.
const SQL: [&CStr; TURNS] = [
    c"SELECT a FROM t ORDER BY a COLLATE \"SELECT 1\"",
    c"DROP TABLE t",
    c"PRAGMA writable_schema = ON; PRAGMA writable_schema = RESET",
    c"DELETE FROM t; VACUUM",
    c"ALTER TABLE t RENAME TO s; CREATE TABLE t (a TEXT, b, c)",
    c"ROLLBACK",
];

impl Make for &'static CStr {
    fn make(turn: usize) -> Self {
        // The first one is also the name of a collation.
        if turn == 0 { c"SELECT 1" } else { SQL[turn] }
    }
}

impl Make for &'static str {
    fn make(turn: usize) -> Self {
        SQL[turn].to_str().expect("it is ASCII")
    }
}

impl Make for &'static [u8] {
    fn make(turn: usize) -> Self {
        &[7; 100_000][..[3, 0, 100_000][turn % 3]]
    }
}

impl Look for Connection {
    fn look(&self) {}
}

impl Look for Statement<'_> {
    fn look(&self) {}
}

impl Look for Step {
    fn look(&self) {}
}

/// A connection with an idle statement of its own, in a folder of its own.
struct World {
    connection: &'static Connection,
    statement: Mutex<Option<Statement<'static>>>,
    file: PathBuf,
}

impl World {
    fn new() -> World {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("cffi-pairs-{}-{next}.db", std::process::id());
        let file = env::temp_dir().join(name);
        let connection = Box::leak(Box::new(open(&file)));
        let sql = c"PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('xxxxxxxxx'), ('yyyyyyyyyyyy'), ('z')";
        connection.exec(sql, |_, _| 0).expect("it is SQL");
        connection
            .create_collation(c"SELECT 1", raw::SQLITE_UTF8, |_, _| 0)
            .expect("it is new");
        let statement = connection.prepare("SELECT a, ? FROM t").expect("it is SQL");
        let statement = statement.expect("there is a statement in it");
        World {
            connection,
            statement: Mutex::new(Some(statement)),
            file,
        }
    }

    fn connection(&self, work: impl FnOnce(&Connection)) {
        work(self.connection);
    }

    fn statement(&self, work: impl FnOnce(&mut Statement<'static>)) {
        let mut statement = self
            .statement
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        work(statement.as_mut().expect("it is there until it is dropped"));
    }

    fn end_statement(&self) {
        let statement = self
            .statement
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        drop(statement);
    }

    /// The connection itself cannot be dropped while a call borrows it.
    fn end_connection(&self) {
        drop(Connection::open(c":memory:"));
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let statement = self.statement.get_mut();
        drop(statement.unwrap_or_else(PoisonError::into_inner).take());
        let connection = std::ptr::from_ref(self.connection).cast_mut();
        #[allow(
            unsafe_code,
            reason = "what closures lost is found again, and the connection was leaked"
        )]
        // SAFETY: what SQLite still lists was lost in a closure that must not drop it: nobody has it, and nobody uses the connection after this.
        unsafe {
            loop {
                let lost = raw::sqlite3_next_stmt(self.connection.as_ptr(), std::ptr::null_mut());
                if lost.is_null() {
                    break;
                }
                drop(Statement::from_raw(lost, self.connection));
            }
            drop(Box::from_raw(connection));
        }
        let _ = fs::remove_file(&self.file);
    }
}

fn open(file: &Path) -> Connection {
    let name = CString::new(file.to_str().expect("it is text")).expect("no NUL");
    Connection::open(&name).expect("there is room for a file")
}

/// What makes SQLite call each of its closures; errors are as they come.
fn provoke(world: &World) {
    let run = |sql| drop(world.connection.exec(sql, |_, _| 0));
    run(c"INSERT INTO t VALUES ('new')");
    run(c"SELECT a FROM t ORDER BY a COLLATE \"SELECT 1\"");
    run(c"CREATE TABLE u AS SELECT * FROM t; CREATE INDEX i ON t (a); INSERT INTO u SELECT a FROM t WHERE a IN (SELECT a FROM u)");
    run(c"BEGIN; UPDATE t SET a = a || 'x'; ROLLBACK");
    run(c"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50) SELECT count(*) FROM n, t");
    let other = open(&world.file);
    drop(other.exec(c"BEGIN EXCLUSIVE", |_, _| 0));
    run(c"INSERT INTO t VALUES ('busy')");
}

#[test]
fn no_function_that_a_closure_calls_breaks_sqlite() {
    // What is opened by a name that is really a statement is a file there.
    let folder = tempfile::tempdir().expect("a folder");
    env::set_current_dir(folder.path()).expect("it is there");
    let told = driver::all(table::CLOSURES, table::CALLS, World::new, provoke);
    // What exec's closure may do, and the others not, is seen as such.
    assert!(told.refused > 0 && told.ran > 0, "{told:?}");
    println!("{told:?}");
}
