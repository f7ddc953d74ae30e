//! The headline table: `examples/quickstart`, which itself runs all ways one after the other.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::child;
use crate::measure::{Case, Fallible, Sample};
use crate::packages;
use crate::plan::Plan;
use crate::report::Report;

pub(in crate::groups) const CASES: &[&str] = &[
    "service.quickstart.p99",
    "service.quickstart.searches",
    "service.quickstart_1proc.p99",
    "service.quickstart_1proc.searches",
    "service.quickstart_unprivileged.p99",
    "service.quickstart_unprivileged.searches",
];

const WAYS: [&str; 3] = ["cffi", "spawn_blocking", "direct"];

/// How it is run.
#[derive(Clone, Copy)]
struct Setting {
    question: &'static str,
    processors: &'static str,
    /// May not raise its threads' weight again once it has lowered it.
    unprivileged: bool,
}

const SETTINGS: [Setting; 3] = [
    Setting {
        question: "quickstart",
        processors: "2",
        unprivileged: false,
    },
    Setting {
        question: "quickstart on one processor",
        processors: "1",
        unprivileged: false,
    },
    Setting {
        question: "quickstart without the privilege to raise a thread's weight",
        processors: "2",
        unprivileged: true,
    },
];

pub(in crate::groups) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    if !CASES.iter().any(|case| plan.has(case)) {
        return Ok(());
    }
    let program = packages::build("quickstart", "bin")?;
    for (keys, setting) in CASES.chunks(2).zip(SETTINGS) {
        let [p99, searches] = keys else { continue };
        if !plan.has(p99) && !plan.has(searches) {
            continue;
        }
        let round = || setting.samples(&program);
        let rounds = plan.as_they_come(5, 1);
        let measured = Case::in_rounds(*p99, setting.question, "ms", rounds, &WAYS, round)?;
        let what = "how late the heartbeat is, in 99 of 100 cases";
        report.add(measured.aspect("p99_ms", p99, what, "ms"));
        report.add(measured.aspect("searches_per_s", searches, "searches", "1/s"));
    }
    Ok(())
}

impl Setting {
    /// One run: a sample for each way.
    fn samples(self, program: &Path) -> Fallible<Vec<Sample>> {
        let mut command = Command::new(program);
        command.args(["--json", "--procs", self.processors]);
        if self.unprivileged {
            // SAFETY: between fork and exec it makes two system calls and touches nothing else.
            unsafe { command.pre_exec(give_up_raising) };
        }
        let (object, _) = child::run::<Value>(&mut command)?;
        WAYS.map(|way| of_way(&object[way])).into_iter().collect()
    }
}

fn of_way(way: &Value) -> Fallible<Sample> {
    let late = &way["heartbeat_late_ms"];
    let number = |value: &Value| value.as_f64().ok_or("quickstart printed another object");
    Ok(Sample::from(number(&late["p99"])?)
        .with("p99_ms", number(&late["p99"])?)
        .with("p50_ms", number(&late["p50"])?)
        .with("searches_per_s", number(&way["searches_per_s"])?))
}

/// What the program may do is then what it may do for any user: threads that lowered their weight cannot raise it again.
fn give_up_raising() -> std::io::Result<()> {
    const CAP_SYS_NICE: libc::c_ulong = 23;
    let none = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: both take plain values, the second a structure that lives meanwhile. Who may not drop the capability does not have it.
    unsafe {
        libc::prctl(libc::PR_CAPBSET_DROP, CAP_SYS_NICE);
        if libc::setrlimit(libc::RLIMIT_NICE, &none) != 0 {
            return Err(std::io::Error::last_os_error());
        }
    }
    Ok(())
}
