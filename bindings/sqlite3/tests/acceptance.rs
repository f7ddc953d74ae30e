//! What SQLite does must come through as SQLite means it.

use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};

use cffi_sqlite3::{Connection, Statement, Step, raw};

fn memory() -> Connection {
    Connection::open(c":memory:").expect("SQLite has memory")
}

fn prepare<'c>(connection: &'c Connection, sql: &str) -> Statement<'c> {
    connection
        .prepare(sql)
        .unwrap_or_else(|error| panic!("{sql}: {error}"))
        .expect("there is a statement in it")
}

fn run(connection: &Connection, sql: &CStr) {
    connection.exec(sql, |_, _| 0).expect("the SQL is right");
}

#[test]
fn a_database_that_cannot_be_opened_is_an_error_with_its_message() {
    let error = Connection::open(c"/nonexistent/x.db").expect_err("there is no such folder");
    assert_eq!(error.code(), 14);
    assert!(
        error.to_string().contains("unable to open database file"),
        "{error}"
    );
}

#[test]
fn a_syntax_error_says_where() {
    let connection = memory();
    let error = connection.prepare("SELEC 1").expect_err("it is no SQL");
    assert_eq!(error.code(), 1);
    assert!(
        error.to_string().contains(r#"near "SELEC": syntax error"#),
        "{error}"
    );
}

#[test]
#[allow(unsafe_code, reason = "it calls functions that have no safe form")]
fn a_handles_pointer_goes_to_raw_functions_and_comes_back() {
    let connection = memory();
    run(
        &connection,
        c"CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)",
    );
    // SAFETY: the connection lives, and is only asked.
    let changes = unsafe { raw::sqlite3_total_changes64(connection.as_ptr()) };
    assert_eq!(changes, 2);
    let pointer = prepare(&connection, "SELECT 7").into_raw();
    // SAFETY: the statement is not ended, and is the connection's.
    let mut statement = unsafe { Statement::from_raw(pointer, &connection) };
    assert_eq!(statement.step().unwrap(), Step::Row);
    assert_eq!(statement.column_int(0), 7);
    drop(statement);
    // SAFETY: it is the same connection, which was not closed.
    let connection = unsafe { Connection::from_raw(connection.into_raw()) };
    run(&connection, c"INSERT INTO t VALUES (3)");
}

#[test]
fn an_empty_text_has_no_statement() {
    assert!(memory().prepare("").expect("it is no error").is_none());
}

#[test]
fn rows_come_with_their_values() {
    let connection = memory();
    run(
        &connection,
        c"CREATE TABLE t (a, b); INSERT INTO t VALUES (1,'x'),(2,NULL),(3,x'00ff')",
    );
    let mut rows = prepare(&connection, "SELECT a, b FROM t ORDER BY a");
    let expected: [Option<&[u8]>; 3] = [Some(b"x"), None, Some(&[0, 255])];
    for (index, text) in expected.into_iter().enumerate() {
        assert_eq!(rows.step().unwrap(), Step::Row);
        assert_eq!(rows.column_int(0), index as i32 + 1);
        assert_eq!(rows.column_text(1), text);
    }
    assert_eq!(rows.step().unwrap(), Step::Done);
}

#[test]
fn values_are_bound_and_found_again() {
    let connection = memory();
    run(&connection, c"CREATE TABLE t (a, b)");
    let mut insert = prepare(&connection, "INSERT INTO t VALUES (?, ?)");
    for (number, text) in [(i64::MAX, "größer"), (-1, "")] {
        insert.bind_int64(1, number).unwrap();
        insert.bind_text(2, text).unwrap();
        assert_eq!(insert.step().unwrap(), Step::Done);
        insert.reset().unwrap();
    }
    assert_eq!(connection.changes(), 1);
    let mut rows = prepare(&connection, "SELECT a, b, typeof(b) FROM t ORDER BY a DESC");
    for (number, text) in [(i64::MAX, "größer"), (-1, "")] {
        assert_eq!(rows.step().unwrap(), Step::Row);
        assert_eq!(rows.column_int64(0), number);
        assert_eq!(rows.column_text(1).unwrap_or_default(), text.as_bytes());
        assert_eq!(
            rows.column_text(2),
            Some(&b"text"[..]),
            "an empty text is no NULL"
        );
    }
    let error = insert
        .bind_int(99, 1)
        .expect_err("there are two parameters");
    assert_eq!(error.code(), 25);
}

const THREE: &CStr = c"SELECT 1 AS n UNION SELECT 2 UNION SELECT 3";

#[test]
fn exec_calls_its_closure_for_each_row() {
    let connection = memory();
    let mut rows = Vec::new();
    let row = |values: &[Option<&CStr>], names: &[&CStr]| {
        assert_eq!(names, [c"n"]);
        rows.push(values[0].map(CStr::to_owned));
        0
    };
    connection.exec(THREE, row).unwrap();
    assert_eq!(
        rows,
        [
            Some(c"1".to_owned()),
            Some(c"2".to_owned()),
            Some(c"3".to_owned())
        ]
    );
}

#[test]
fn a_closure_that_says_stop_is_called_once() {
    let connection = memory();
    let mut calls = 0;
    let error = connection
        .exec(THREE, |_, _| {
            calls += 1;
            1
        })
        .expect_err("it was stopped");
    assert_eq!((error.code(), calls), (4, 1));
}

#[test]
fn a_panic_in_the_closure_comes_out_and_the_connection_works_on() {
    let connection = memory();
    let exec = || connection.exec(THREE, |_, _| panic!("in the closure"));
    let payload = catch_unwind(AssertUnwindSafe(exec)).expect_err("it panicked");
    assert_eq!(payload.downcast_ref::<&str>(), Some(&"in the closure"));
    run(&connection, THREE);
    assert_eq!(prepare(&connection, "SELECT 7").step().unwrap(), Step::Row);
}

#[test]
fn a_task_owns_its_connection_and_steps_with_awaits_between() {
    let task = cffi::spawn(async {
        let connection = memory();
        let mut rows = prepare(
            &connection,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100) SELECT i FROM n",
        );
        let mut sum = 0;
        while rows.step().unwrap() == Step::Row {
            sum += rows.column_int(0);
            cffi::yield_now().await;
        }
        sum
    });
    assert_eq!(cffi::block_on(task).unwrap(), 5050);
}

#[test]
fn a_call_that_cannot_fail_takes_no_other_threads_message() {
    let connection = memory();
    let mut row = prepare(&connection, "SELECT 1");
    assert_eq!(row.step().unwrap(), Step::Row);
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let (connection, done) = (&connection, &done);
        // SQLite makes an error of it that there is no such column, although there is nobody to tell.
        scope.spawn(move || {
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                assert_eq!(row.column_int(99), 0);
            }
        });
        let wrong = (0..20_000).find_map(|_| {
            let error = connection.prepare("SELECT * FROM nowhere").err()?;
            let is_its_own = error.message() == Some("no such table: nowhere");
            (!is_its_own).then_some(error)
        });
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        assert_eq!(wrong, None, "the error of its own call");
    });
}

#[test]
fn threads_share_a_connection_and_each_gets_its_own_error() {
    let connection = memory();
    std::thread::scope(|scope| {
        for name in ["one", "two", "three", "four"] {
            let connection = &connection;
            scope.spawn(move || {
                for _ in 0..500 {
                    let error = connection
                        .prepare(&format!("SELECT * FROM {name}"))
                        .err()
                        .unwrap();
                    assert!(
                        error
                            .to_string()
                            .contains(&format!("no such table: {name}")),
                        "{error}"
                    );
                }
            });
        }
    });
}
