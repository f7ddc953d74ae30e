//! A web service: axum on tokio, SQLite behind it. Requests that need microseconds come at a steady rate beside some that compute for 150 ms.
//!
//! Server and load are processes of their own, on the same processors; `bench/service/` is both.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::child;
use crate::measure::{Candidate, Case, Fallible, Sample};
use crate::packages;
use crate::plan::Plan;
use crate::report::Report;

/// What each aspect is, and its unit, in the order of the cases.
const ASPECTS: [(&str, &str, &str); 12] = [
    (
        "most",
        "fast requests answered, 32 connections, alone",
        "1/s",
    ),
    (
        "p50",
        "2,000/s beside 4 slow connections, half of them",
        "ms",
    ),
    ("p90", "2,000/s beside 4 slow connections, 90 in 100", "ms"),
    ("p99", "2,000/s beside 4 slow connections, 99 in 100", "ms"),
    (
        "p999",
        "2,000/s beside 4 slow connections, 999 in 1000",
        "ms",
    ),
    ("slow", "slow requests answered meanwhile", "1/s"),
    ("answered", "fast requests answered meanwhile", "1/s"),
    ("alone_p50", "2,000/s alone, half of them", "ms"),
    ("alone_p99", "2,000/s alone, 99 in 100", "ms"),
    ("threads", "the most threads of the server", ""),
    ("rss", "the most memory of the server", "MiB"),
    (
        "handoff",
        "SQLite's functions in handoff mode at the end",
        "",
    ),
];

pub(in crate::groups) const CASES: &[&str] = &[
    "service.web.most",
    "service.web.p50",
    "service.web.p90",
    "service.web.p99",
    "service.web.p999",
    "service.web.slow",
    "service.web.answered",
    "service.web.alone_p50",
    "service.web.alone_p99",
    "service.web.threads",
    "service.web.rss",
    "service.web.handoff",
];

/// The ways, as the server knows them.
const WAYS: [&str; 5] = [
    "cffi",
    "direct",
    "spawn_blocking",
    "block_in_place",
    "smol_unblock",
];

/// What a slow request takes when nothing disturbs it.
const SLOW_MS: f64 = 150.0;

/// How often the server's threads are counted.
const LOOK: Duration = Duration::from_millis(10);

pub(in crate::groups) fn run(plan: &Plan, report: &mut Report) -> Fallible<()> {
    if !CASES.iter().any(|case| plan.has(case)) {
        return Ok(());
    }
    let program = packages::build("cffi-bench-service", "bin")?;
    let (per_ms, _) = child::run::<f64>(Command::new(&program).arg("calibrate"))?;
    let rows = (per_ms * SLOW_MS) as i64;
    let seconds = plan.thorough_or_quick(2.5, 1.5);
    let candidates = WAYS.map(|way| {
        let program = &program;
        Candidate::new(way, move || sample(program, way, rows, seconds))
    });
    let measured = Case::measure(
        "service.web",
        "axum on SQLite",
        "1/s",
        plan.as_they_come(5, 1),
        candidates.into_iter().collect(),
    )?;
    for (key, (name, what, unit)) in CASES.iter().zip(ASPECTS) {
        if plan.has(key) {
            report.add(measured.aspect(name, key, what, unit));
        }
    }
    Ok(())
}

/// One server, and the whole load for it.
fn sample(program: &Path, way: &str, rows: i64, seconds: f64) -> Fallible<Sample> {
    let folder = tempfile::tempdir()?;
    let mut serve = Command::new(program);
    serve
        .args(["serve", way])
        .arg(folder.path().join("items.db"))
        .arg(rows.to_string());
    let server = Server::start(&mut serve)?;
    let mut load = Command::new(program);
    load.args(["load", &server.port, &seconds.to_string()]);
    let (sample, threads) = server.watched(|| child::run::<Sample>(&mut load));
    let (mut sample, _) = sample.map_err(|error| format!("load for {way}: {error}"))?;
    sample = sample
        .with("threads", threads as f64)
        .with("rss", child::peak_memory_in(&server.status()));
    if way != "cffi" {
        // Nothing is learned where nothing is declared.
        sample.beside.remove("handoff");
    }
    Ok(sample)
}

/// The server, which is killed when this is dropped.
struct Server {
    child: Child,
    port: String,
}

impl Server {
    fn start(command: &mut Command) -> Fallible<Server> {
        let child = command
            .env("CFFI_MAXPROCS", "2")
            .stdout(Stdio::piped())
            .spawn()?;
        let mut server = Server {
            child,
            port: String::new(),
        };
        let stdout = server.child.stdout.take();
        let stdout = stdout.ok_or("the server has no stdout")?;
        BufReader::new(stdout).read_line(&mut server.port)?;
        server.port.truncate(server.port.trim_end().len());
        if server.port.is_empty() {
            return Err("the server did not start".into());
        }
        Ok(server)
    }

    /// Where the kernel shows its status.
    fn status(&self) -> String {
        format!("/proc/{}/status", self.child.id())
    }

    /// Runs something, and counts the server's threads meanwhile: the most that were seen.
    fn watched<T>(&self, run: impl FnOnce() -> T) -> (T, usize) {
        let (status, stop, most) = (self.status(), AtomicBool::new(false), AtomicUsize::new(0));
        let result = thread::scope(|scope| {
            scope.spawn(|| {
                // Relaxed, both: the end of the scope orders what is read after it.
                while !stop.load(Ordering::Relaxed) {
                    let threads = child::number_in(&status, "Threads:").unwrap_or(0);
                    most.fetch_max(threads, Ordering::Relaxed);
                    thread::sleep(LOOK);
                }
            });
            let result = run();
            stop.store(true, Ordering::Relaxed);
            result
        });
        (result, most.into_inner())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It never ends by itself; where it has, there is nothing to kill.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
