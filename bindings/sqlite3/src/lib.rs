//! Safe bindings to SQLite, for async code: a call that waits for the disk or for a lock delays no other task.
//!
//! The bindings are written by `cargo cffi gen sqlite3.toml` from SQLite's header and from what `sqlite3.toml` says of it; the library is the one that `libsqlite3-sys` builds.

mod sqlite3;

// It links the library.
use libsqlite3_sys as _;

pub use sqlite3::*;
