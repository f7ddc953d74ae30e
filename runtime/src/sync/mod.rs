//! Atomics and locks, from std and `parking_lot` or from loom, and the only fences of the crate.
//!
//! Code below `sched/` takes its atomics from here, so that a loom build model-checks the very functions that run in production.

pub(crate) mod fence;

#[cfg(not(loom))]
pub(crate) use std::sync::atomic;

#[cfg(loom)]
pub(crate) use loom::sync::atomic;
