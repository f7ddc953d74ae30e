//! Closures that use the connection that calls them: what SQLite forbids panics, and nothing that SQLite uses is freed.

use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, Weak};

use cffi_sqlite3::{Connection, Statement, Step};

fn memory() -> Arc<Connection> {
    let connection = Connection::open(c":memory:").expect("SQLite has memory");
    run(
        &connection,
        c"CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('x'), ('y')",
    );
    Arc::new(connection)
}

fn run(connection: &Connection, sql: &CStr) {
    connection.exec(sql, |_, _| 0).expect("the SQL is right");
}

/// The panic that comes out of `work`, in words.
fn panics(work: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(work)).expect_err("it panics");
    payload.downcast_ref::<String>().expect("a text").clone()
}

/// What a closure does that has the connection: it lives as long as the call that runs the closure.
fn with(weak: &Weak<Connection>, work: impl FnOnce(&Connection)) {
    work(&weak.upgrade().expect("the call borrows it"));
}

#[test]
fn an_authorizer_that_runs_a_statement_panics_and_the_connection_works_on() {
    let connection = memory();
    let weak = Arc::downgrade(&connection);
    let authorizer =
        move |_, _: Option<&CStr>, _: Option<&CStr>, _: Option<&CStr>, _: Option<&CStr>| {
            with(&weak, |connection| run(connection, c"DROP TABLE t"));
            0
        };
    connection
        .set_authorizer(Some(Box::new(authorizer)))
        .expect("it is taken");
    let said = panics(|| run(&connection, c"SELECT a FROM t"));
    assert!(
        said.starts_with(
            "`Connection::exec` was called by the closure of `Connection::set_authorizer`"
        ),
        "{said}"
    );
    connection.set_authorizer(None).expect("it is taken");
    run(&connection, c"SELECT a FROM t");
}

#[test]
fn an_update_hook_keeps_the_names_that_it_is_lent() {
    let connection = memory();
    let weak = Arc::downgrade(&connection);
    let refused = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&refused);
    connection.update_hook(Some(Box::new(move |_, database, table, _| {
        with(&weak, |connection| {
            let sql = c"PRAGMA writable_schema = RESET; DROP TABLE t";
            let ended = catch_unwind(AssertUnwindSafe(|| run(connection, sql)));
            count.fetch_add(usize::from(ended.is_err()), SeqCst);
        });
        assert_eq!((database, table), (c"main", c"t"));
    })));
    run(&connection, c"INSERT INTO t VALUES ('z'), ('w')");
    assert_eq!(refused.load(SeqCst), 2);
}

#[test]
fn a_hook_that_sets_itself_again_is_refused_and_stays() {
    let connection = memory();
    let weak = Arc::downgrade(&connection);
    connection.commit_hook(Some(Box::new(move || {
        with(&weak, |connection| connection.commit_hook(None));
        0
    })));
    for _ in 0..2 {
        let said = panics(|| run(&connection, c"INSERT INTO t VALUES ('z')"));
        assert!(
            said.starts_with("`Connection::commit_hook` was called by the closure"),
            "{said}"
        );
    }
}

#[test]
fn a_hook_reads_the_numbers_of_its_connection() {
    let connection = memory();
    let weak = Arc::downgrade(&connection);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&seen);
    connection.update_hook(Some(Box::new(move |_, _, _, row| {
        with(&weak, |connection| {
            let mut list = list.lock().expect("nobody panics with it");
            list.push((
                row,
                connection.last_insert_rowid(),
                connection.is_autocommit(),
            ));
        });
    })));
    run(&connection, c"INSERT INTO t VALUES ('z')");
    assert_eq!(*seen.lock().expect("nobody panics with it"), [(3, 3, 1)]);
}

#[test]
fn the_closure_of_exec_may_use_the_connection() {
    let connection = memory();
    let mut rows = 0;
    connection
        .exec(c"SELECT a FROM t", |row, _| {
            run(
                &connection,
                c"CREATE TABLE IF NOT EXISTS u (b); DELETE FROM t; PRAGMA shrink_memory",
            );
            assert!(row[0].is_some_and(|text| text.count_bytes() == 1));
            rows += 1;
            0
        })
        .expect("the SQL is right");
    assert!(rows > 0);
}

/// A statement that closures may own, because its connection lives for ever.
fn statement(connection: &'static Connection, sql: &str) -> Statement<'static> {
    let statement = connection.prepare(sql).expect("the SQL is right");
    statement.expect("there is a statement in it")
}

#[test]
fn a_statement_of_the_connection_is_refused_too_and_lost_where_it_is_dropped() {
    let connection: &Connection = Box::leak(Box::new(
        Connection::open(c":memory:").expect("SQLite has memory"),
    ));
    run(connection, c"CREATE TABLE t (a TEXT)");
    let other = Mutex::new(Some(statement(connection, "SELECT 1")));
    let said = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&said);
    connection.update_hook(Some(Box::new(move |_, _, _, _| {
        let mut other = other.lock().expect("its panics are caught");
        let mut list = list.lock().expect("its panics are caught");
        let Some(mut statement) = other.take() else {
            return;
        };
        list.push(panics(|| drop(statement.step())));
        list.push(panics(|| assert!(statement.column_text(0).is_none())));
        list.push(panics(|| drop(statement)));
    })));
    run(connection, c"INSERT INTO t VALUES ('x')");
    let said = said.lock().expect("its panics are caught");
    for (said, function) in said.iter().zip(["step", "column_text", "drop"]) {
        let begins = format!(
            "`Statement::{function}` was called by the closure of `Connection::update_hook`"
        );
        assert!(said.starts_with(&begins), "{said}");
    }
    assert_eq!(said.len(), 3);
    assert_eq!(
        statement(connection, "SELECT a FROM t").step(),
        Ok(Step::Row)
    );
}

#[test]
fn another_connection_may_be_used_in_any_closure() {
    let (connection, other) = (memory(), memory());
    let log = Arc::clone(&other);
    connection.update_hook(Some(Box::new(move |_, _, table, _| {
        assert_eq!(table, c"t");
        run(&log, c"INSERT INTO t VALUES ('seen')");
    })));
    run(&connection, c"INSERT INTO t VALUES ('z')");
    assert_eq!(other.changes(), 1);
}

#[test]
fn another_thread_waits_for_the_closure_and_is_not_refused() {
    let connection = memory();
    let (entered, enters) = channel();
    let (go_on, goes_on) = channel();
    let goes_on = Mutex::new(goes_on);
    connection.update_hook(Some(Box::new(move |_, _, _, row| {
        if row == 3 {
            entered.send(()).expect("the test waits");
            goes_on
                .lock()
                .expect("one at a time")
                .recv()
                .expect("the test sends");
        }
    })));
    std::thread::scope(|scope| {
        let inserts = scope.spawn(|| {
            let ended = connection.exec(c"INSERT INTO t VALUES ('z')", |_, _| 0);
            ended.map_err(|error| error.code())
        });
        enters.recv().expect("the hook sends");
        // The hook runs: what keeps out of the lock returns at once, and the rest waits.
        connection.interrupt();
        let other = scope.spawn(|| run(&connection, c"INSERT INTO t VALUES ('w')"));
        go_on.send(()).expect("the hook waits");
        let ended = inserts.join().expect("it is not refused");
        assert!(
            [Ok(()), Err(9)].contains(&ended),
            "{ended:?}: done, or interrupted"
        );
        other.join().expect("it is not refused");
    });
}

#[test]
fn what_a_collation_captured_must_not_use_the_connection_where_sqlite_drops_it() {
    struct Uses(Weak<Connection>);
    impl Drop for Uses {
        fn drop(&mut self) {
            if let Some(connection) = self.0.upgrade() {
                run(&connection, c"SELECT 1");
            }
        }
    }
    let connection = memory();
    let uses = Uses(Arc::downgrade(&connection));
    let collation = move |_: &[u8], _: &[u8]| usize::from(uses.0.strong_count() == 0) as i32;
    let utf8 = cffi_sqlite3::raw::SQLITE_UTF8;
    connection
        .create_collation(c"c", utf8, collation)
        .expect("it is new");
    let said = panics(|| {
        let again = connection.create_collation(c"c", utf8, |_, _| 0);
        again.expect("it takes the first one's place");
    });
    assert!(
        said.starts_with(
            "`Connection::exec` was called by the closure of `Connection::create_collation`"
        ),
        "{said}"
    );
    run(&connection, c"SELECT a FROM t ORDER BY a COLLATE c");
}
