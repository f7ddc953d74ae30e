//! Closures that a connection keeps.

use std::cmp::Ordering;
use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use cffi_sqlite3::{Connection, raw};

const LONG: &CStr = c"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) SELECT max(i) FROM n";

fn memory() -> Connection {
    let connection = Connection::open(c":memory:").expect("SQLite has memory");
    run(&connection, c"CREATE TABLE t (a TEXT)").expect("it is new");
    connection
}

fn run(connection: &Connection, sql: &CStr) -> Result<(), i32> {
    let done = connection.exec(sql, |_, _| 0);
    done.map_err(|error| error.code())
}

fn column(connection: &Connection, sql: &CStr) -> Vec<String> {
    let mut all = Vec::new();
    let done = connection.exec(sql, |row, _| {
        all.extend(row[0].map(|text| text.to_string_lossy().into_owned()));
        0
    });
    done.expect("the SQL is right");
    all
}

/// What a closure captures, to see when it is dropped.
#[derive(Clone)]
struct Seen(Arc<AtomicUsize>);

impl Drop for Seen {
    fn drop(&mut self) {
        self.0.fetch_add(1, SeqCst);
    }
}

fn seen() -> (Seen, Arc<AtomicUsize>) {
    let drops = Arc::new(AtomicUsize::new(0));
    (Seen(Arc::clone(&drops)), drops)
}

#[test]
fn a_progress_handler_ends_a_statement_until_it_is_taken_away() {
    let connection = memory();
    connection.progress_handler(1000, Some(Box::new(|| 1)));
    assert_eq!(run(&connection, LONG), Err(9), "interrupted");
    connection.progress_handler(0, None);
    assert_eq!(run(&connection, LONG), Ok(()));
}

#[test]
fn a_panic_in_a_progress_handler_reaches_the_caller_and_the_connection_works_on() {
    let connection = memory();
    connection.progress_handler(1000, Some(Box::new(|| resume_unwind(Box::new("too long")))));
    let ended = catch_unwind(AssertUnwindSafe(|| run(&connection, LONG)));
    let payload = ended.expect_err("it panics");
    assert_eq!(payload.downcast_ref(), Some(&"too long"));
    connection.progress_handler(0, None);
    assert_eq!(run(&connection, LONG), Ok(()));
}

#[test]
fn hooks_see_what_changes_and_may_refuse_it() {
    let connection = memory();
    let (changes, rollbacks) = (
        Arc::new(Mutex::new(Vec::new())),
        Arc::new(AtomicUsize::new(0)),
    );
    let list = Arc::clone(&changes);
    connection.update_hook(Some(Box::new(move |what, _, table, row| {
        let table = table.to_str().expect("ASCII").to_owned();
        list.lock().expect("nobody panics").push((what, table, row));
    })));
    let count = Arc::clone(&rollbacks);
    connection.rollback_hook(Some(Box::new(move || {
        count.fetch_add(1, SeqCst);
    })));
    assert_eq!(run(&connection, c"INSERT INTO t VALUES ('x')"), Ok(()));
    connection.commit_hook(Some(Box::new(|| 1)));
    assert_eq!(run(&connection, c"DELETE FROM t WHERE rowid = 1"), Err(19));
    assert_eq!(
        rollbacks.load(SeqCst),
        1,
        "what the hook refuses is rolled back"
    );
    connection.commit_hook(None);
    connection.update_hook(None);
    assert_eq!(run(&connection, c"INSERT INTO t VALUES ('y')"), Ok(()));
    let t = || String::from("t");
    let expected = [(raw::SQLITE_INSERT, t(), 1), (raw::SQLITE_DELETE, t(), 1)];
    assert_eq!(*changes.lock().expect("nobody panics"), expected);
    assert_eq!(Arc::strong_count(&changes), 1, "the hook is gone");
}

#[test]
fn an_authorizer_refuses_a_statement_when_it_is_prepared() {
    let connection = memory();
    let refuses =
        |action, table: Option<&CStr>, _: Option<&CStr>, _: Option<&CStr>, _: Option<&CStr>| {
            let drops = action == raw::SQLITE_DROP_TABLE && table == Some(c"t");
            if drops { raw::SQLITE_DENY } else { 0 }
        };
    connection
        .set_authorizer(Some(Box::new(refuses)))
        .expect("it is taken");
    assert_eq!(run(&connection, c"DROP TABLE t"), Err(23));
    assert_eq!(run(&connection, c"INSERT INTO t VALUES ('x')"), Ok(()));
    connection.set_authorizer(None).expect("it is taken");
    assert_eq!(run(&connection, c"DROP TABLE t"), Ok(()));
}

#[test]
fn a_collation_orders_and_is_dropped_by_sqlite() {
    let connection = memory();
    let (mark, first) = seen();
    let by_length = move |a: &[u8], b: &[u8]| {
        let _captured = &mark;
        match a.len().cmp(&b.len()) {
            Ordering::Less => -1,
            Ordering::Equal => 0,
            Ordering::Greater => 1,
        }
    };
    let utf8 = raw::SQLITE_UTF8;
    connection
        .create_collation(c"length", utf8, by_length)
        .expect("it is new");
    run(
        &connection,
        c"INSERT INTO t VALUES ('ccc'), ('a'), ('dd'), ('')",
    )
    .expect("there is a table");
    let ordered = column(&connection, c"SELECT a FROM t ORDER BY a COLLATE length");
    assert_eq!(
        (ordered, first.load(SeqCst)),
        (["", "a", "dd", "ccc"].map(String::from).to_vec(), 0)
    );
    let (mark, second) = seen();
    let by_name = move |a: &[u8], b: &[u8]| {
        let _captured = &mark;
        b.cmp(a) as i32
    };
    connection
        .create_collation(c"length", utf8, by_name)
        .expect("it takes the first one's place");
    assert_eq!((first.load(SeqCst), second.load(SeqCst)), (1, 0));
    let ordered = column(&connection, c"SELECT a FROM t ORDER BY a COLLATE length");
    assert_eq!(ordered, ["dd", "ccc", "a", ""]);
    let (mark, refused) = seen();
    let never = move |_: &[u8], _: &[u8]| {
        let _captured = &mark;
        0
    };
    let error = connection
        .create_collation(c"length", 77, never)
        .expect_err("there is no such encoding");
    assert_eq!(
        (error.code(), refused.load(SeqCst)),
        (21, 1),
        "misuse, and the closure is gone"
    );
    drop(connection);
    assert_eq!((first.load(SeqCst), second.load(SeqCst)), (1, 1));
}

#[test]
fn a_hook_lives_as_long_as_its_connection() {
    let connection = memory();
    let (mark, drops) = seen();
    connection.rollback_hook(Some(Box::new(move || {
        let _captured = &mark;
    })));
    assert_eq!(drops.load(SeqCst), 0);
    drop(connection);
    assert_eq!(drops.load(SeqCst), 1);
}
