//! Call C from async Rust.
