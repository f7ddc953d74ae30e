//! What threads and tasks may do with a connection that several bear, and must not with one that only one does.

use acceptance::bindings::{Connection, Statement, Step};

fn shared(connection: &Connection) {
    std::thread::scope(|scope| {
        scope.spawn(|| connection.changes());
    });
}

fn sent(statement: Statement<'_>) {
    std::thread::scope(|scope| {
        scope.spawn(move || drop(statement));
    });
}

fn main() {
    let connection = Connection::open(c":memory:").expect("SQLite has memory");
    shared(&connection);
    let statement = connection.prepare("SELECT 1").expect("it is SQL");
    sent(statement.expect("there is a statement in it"));
    let task = cffi::spawn(async {
        let connection = Connection::open(c":memory:").expect("SQLite has memory");
        let statement = connection.prepare("SELECT 1 UNION ALL SELECT 2").expect("it is SQL");
        let mut statement = statement.expect("there is a statement in it");
        let mut sum = 0;
        while statement.step().expect("it can be run") == Step::Row {
            sum += statement.column_int(0);
            cffi::yield_now().await;
        }
        sum
    });
    assert_eq!(cffi::block_on(task).expect("no panic"), 3);
    println!("done");
}
