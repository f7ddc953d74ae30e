//! The kernel refuses membarrier while the runtime runs, as in a sandbox that is put up late: all that rests on it goes on.
#![allow(unsafe_code, reason = "declares a C function")]

use std::ffi::c_int;
use std::time::Duration;
use std::{fs, thread};

use cffi::{block_on, cffi, metrics, spawn};
use cgotest::{Gate, alone, eventually};

#[cffi]
unsafe extern "C" {
    safe fn sandbox_refuse_membarrier() -> c_int;
}

/// One call that blocks while a task waits, on the one processor. A closure, so that nothing is learned of it.
fn block_while_a_task_waits() {
    let gate = Gate::new();
    let opener = gate.clone();
    block_on(async {
        let blocked = spawn(async move {
            spawn(async move { opener.open() });
            cffi::call(|| gate.wait())
        });
        assert!(blocked.await.unwrap(), "nobody could open the gate");
    });
}

fn retakes_go_on() {
    let before = metrics().retakes;
    eventually("processors are retaken", || {
        block_while_a_task_waits();
        match metrics().retakes > before {
            true => Ok(()),
            false => Err(format!("{:?}", metrics())),
        }
    });
}

/// How often the monitor has slept so far.
fn sleeps_of_the_monitor() -> String {
    let threads = fs::read_dir("/proc/self/task").expect("this process has threads");
    let statuses =
        threads.filter_map(|thread| fs::read_to_string(thread.ok()?.path().join("status")).ok());
    let monitor = { statuses }
        .find(|status| status.contains("cffi-sysmon"))
        .expect("the monitor runs");
    let line = monitor
        .lines()
        .find(|line| line.starts_with("voluntary_ctxt_switches"));
    line.expect("the kernel counts").to_owned()
}

/// Whether the monitor sleeps half a second through, sooner or later.
fn the_monitor_rests() {
    eventually("the monitor rests while nothing is to be done", || {
        let before = sleeps_of_the_monitor();
        thread::sleep(Duration::from_millis(500));
        let after = sleeps_of_the_monitor();
        match before == after {
            true => Ok(()),
            false => Err(format!("{before}, and then {after}")),
        }
    });
}

#[test]
fn a_kernel_that_refuses_membarrier_later_stops_neither_retakes_nor_the_monitors_rest() {
    alone().procs(1).run(|| {
        retakes_go_on();
        the_monitor_rests();
        assert_eq!(sandbox_refuse_membarrier(), 0, "the filter is there");
        retakes_go_on();
        assert!(!metrics().membarrier, "and it is known");
        the_monitor_rests();
        retakes_go_on();
    });
}
