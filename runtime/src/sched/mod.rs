//! Tasks, machines, processors and the monitor. Knows nothing of C but that a machine can be in it.
#![doc = ""]
#![doc = include_str!("README.md")]

#[cfg(not(loom))]
pub(crate) mod acquire;
#[cfg(not(loom))]
pub(crate) mod asleep;
pub(crate) mod attention;
pub(crate) mod careful;
#[cfg(not(loom))]
pub(crate) mod config;
#[cfg(not(loom))]
pub(crate) mod counters;
#[cfg(not(loom))]
pub(crate) mod current;
#[cfg(not(loom))]
pub(crate) mod find;
#[cfg(not(loom))]
pub(crate) mod give;
#[cfg(not(loom))]
pub(crate) mod grow;
pub(crate) mod handshake;
#[cfg(not(loom))]
pub(crate) mod idle;
#[cfg(not(loom))]
pub(crate) mod machine;
#[cfg(not(loom))]
pub(crate) mod overflow;
#[cfg(not(loom))]
pub(crate) mod processor;
#[cfg(not(loom))]
pub(crate) mod registration;
#[cfg(not(loom))]
pub(crate) mod scheduler;
pub(crate) mod spinners;
#[cfg(not(loom))]
pub(crate) mod starved;
#[cfg(not(loom))]
pub(crate) mod stay;
#[cfg(not(loom))]
pub(crate) mod sysmon;
#[cfg(not(loom))]
pub(crate) mod task;
#[cfg(cffi_race)]
pub(crate) mod told;
#[cfg(not(loom))]
pub(crate) mod user_code;
#[cfg(not(loom))]
pub(crate) mod wake;
#[cfg(not(loom))]
pub(crate) mod worker;
