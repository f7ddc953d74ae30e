//! Nothing but its tests: `build.rs` makes their tables of the bindings, so that a new function is tried without anybody thinking of it.
