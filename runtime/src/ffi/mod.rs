//! What crosses the boundary between Rust and C: conversions of arguments and results, and `errno`.
//!
//! The functions are public for the code that `#[cffi]` writes, which names them through `cffi::private`.

pub(crate) mod c_box;
pub(crate) mod closure;
pub(crate) mod convert;
pub(crate) mod errno;
pub(crate) mod handle;
pub(crate) mod pair;
pub(crate) mod passed;
