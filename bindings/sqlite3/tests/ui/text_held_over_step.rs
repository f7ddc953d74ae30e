//! What a column gives is gone after the next step.

use cffi_sqlite3::Connection;

fn main() {
    let connection = Connection::open(c":memory:").unwrap();
    let mut rows = connection.prepare("SELECT 'x'").unwrap().unwrap();
    rows.step().unwrap();
    let text = rows.column_text(0);
    rows.step().unwrap();
    println!("{text:?}");
}
