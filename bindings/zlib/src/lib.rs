//! Safe bindings to zlib.
//!
//! The bindings are written by `cargo cffi gen zlib.toml` from zlib's header and from what `zlib.toml` says of it; the library is the one that `libz-sys` builds.

mod zlib;

// It links the library.
use libz_sys as _;

pub use zlib::*;
