//! Safe bindings to libcurl, for async code: a transfer that waits for the network delays no other task.
//!
//! The bindings are written by `cargo cffi gen curl.toml` from curl's header and from what `curl.toml` says of it; the library is the one that `curl-sys` builds.

mod curl;

// It links the library.
use curl_sys as _;

pub use curl::*;
