//! A statement borrows its connection.

use cffi_sqlite3::Connection;

fn main() {
    let _statement = {
        let connection = Connection::open(c":memory:").unwrap();
        connection.prepare("SELECT 1").unwrap()
    };
}
