//! SQLite as safe Rust: connections and statements that own what C gave them, whichever way the calls are made.

#[allow(
    unsafe_code,
    reason = "declares C functions, and passes the duties of their callers on"
)]
mod bound;
#[allow(
    unsafe_code,
    reason = "functions that are as unsafe to call as the C functions behind them"
)]
mod calls;
#[allow(
    unsafe_code,
    reason = "owns pointers that C gave, and upholds the duties of `calls`"
)]
mod connection;
#[allow(
    unsafe_code,
    reason = "calls C functions by hand, and passes the duties of their callers on"
)]
mod plain;

pub(crate) use bound::ThroughCffi;
pub(crate) use calls::Calls;
pub(crate) use connection::{Access, Connection};
pub(crate) use plain::Plain;

use std::error::Error;
use std::fmt;

/// What SQLite said when it refused something.
#[derive(Debug)]
pub(crate) struct SqliteError {
    /// What was asked of it.
    pub(crate) doing: &'static str,
    pub(crate) code: i32,
    pub(crate) message: String,
}

impl fmt::Display for SqliteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "sqlite could not {}: {} (code {})",
            self.doing, self.message, self.code
        )
    }
}

impl Error for SqliteError {}
