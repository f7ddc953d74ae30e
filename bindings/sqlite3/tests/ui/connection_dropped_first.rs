//! A connection lives as long as its statements.

use cffi_sqlite3::Connection;

fn main() {
    let connection = Connection::open(c":memory:").unwrap();
    let mut rows = connection.prepare("SELECT 1").unwrap().unwrap();
    drop(connection);
    rows.step().unwrap();
}
