//! Programs as people write them: Rust that blocks between C calls, calls that compute for a while, a server on a database.

pub(super) mod locks;
pub(super) mod quickstart;
pub(super) mod short;
pub(super) mod sqlite;
pub(super) mod start;
pub(super) mod turns;
pub(super) mod web;

pub(super) const GROUP: &str = "service";
