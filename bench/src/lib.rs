//! What the programs of the benchmarks share: runtimes to compare with, how late a task is beside others, samples.

pub mod beat;
pub mod peers;
pub mod sample;
