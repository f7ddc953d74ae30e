//! What a row holds is the closure's for the time of its call.

use cffi_sqlite3::Connection;

fn main() {
    let connection = Connection::open(c":memory:").unwrap();
    let mut kept = Vec::new();
    let _ = connection.exec(c"SELECT 1", |values, _| {
        kept.push(values[0]);
        0
    });
    println!("{}", kept.len());
}
