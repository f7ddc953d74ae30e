//! Programs as people write them: Rust that blocks between C calls, calls that compute for a while, a server on a database.

mod beat;
pub(super) mod locks;
pub(super) mod short;
pub(super) mod start;
pub(super) mod turns;

pub(super) const GROUP: &str = "service";
