//! The machine and the compilers: figures mean nothing without them.

use std::fs;
use std::num::NonZero;
use std::thread;

use serde::Serialize;

/// What the figures were measured on.
#[derive(Serialize)]
pub(crate) struct Machine {
    cpu: String,
    cores: usize,
    kernel: String,
    rustc: &'static str,
    cc: &'static str,
    /// Mean number of running threads in the minute before the start: what else went on.
    load: f64,
    /// `release`, or `debug`: the figures are then worth nothing.
    build: &'static str,
}

impl Machine {
    pub(crate) fn look() -> Machine {
        Machine {
            cpu: cpu(),
            cores: thread::available_parallelism().map_or(1, NonZero::get),
            kernel: first_line("/proc/sys/kernel/osrelease"),
            rustc: env!("BENCH_RUSTC"),
            cc: env!("BENCH_CC"),
            load: load(),
            build: if cfg!(debug_assertions) {
                "debug"
            } else {
                "release"
            },
        }
    }

    pub(crate) fn print(&self) {
        let Machine {
            cpu,
            cores,
            kernel,
            rustc,
            cc,
            load,
            build,
        } = self;
        println!("machine: {cpu}, {cores} cores, Linux {kernel}");
        println!("built by: {rustc} ({build}); {cc} -O2");
        println!("load before the start: {load:.1}");
        if cfg!(debug_assertions) {
            println!("this is a debug build, and its figures are worth nothing: say `--release`");
        }
    }
}

fn cpu() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text
        .lines()
        .find(|line| line.starts_with("model name"))
        .and_then(|line| line.split_once(':'));
    model.map_or_else(
        || std::env::consts::ARCH.to_owned(),
        |(_, name)| name.trim().to_owned(),
    )
}

fn load() -> f64 {
    let text = first_line("/proc/loadavg");
    let first = text.split_whitespace().next();
    first
        .and_then(|number| number.parse().ok())
        .unwrap_or(f64::NAN)
}

fn first_line(path: &str) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().next().unwrap_or("unknown").to_owned()
}
