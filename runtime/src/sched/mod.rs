//! Tasks, machines, processors and the monitor. Knows nothing of C but that a machine can be in it.
#![doc = ""]
#![doc = include_str!("README.md")]

pub(crate) mod acquire;
pub(crate) mod attention;
pub(crate) mod config;
pub(crate) mod counters;
pub(crate) mod current;
pub(crate) mod find;
pub(crate) mod give;
pub(crate) mod grow;
pub(crate) mod handshake;
pub(crate) mod idle;
pub(crate) mod machine;
pub(crate) mod overflow;
pub(crate) mod processor;
pub(crate) mod scheduler;
pub(crate) mod spinners;
pub(crate) mod starved;
pub(crate) mod sysmon;
pub(crate) mod task;
pub(crate) mod wake;
pub(crate) mod worker;
