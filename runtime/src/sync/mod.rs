//! Atomics from std or from loom, the runtime's lock, and the only fences of the crate.
//!
//! Code below `sched/` takes its atomics from here, so that a loom build model-checks the very functions that run in production.

pub(crate) mod fence;
mod lock;

#[cfg(not(loom))]
pub(crate) use lock::{Mutex, MutexGuard};

#[cfg(not(loom))]
pub(crate) use std::sync::atomic;

#[cfg(loom)]
pub(crate) use loom::sync::atomic;
