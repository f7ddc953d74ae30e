//! Runs a program to its end or to its time limit and keeps what it wrote.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

/// How a program ended.
pub(crate) struct Ended {
    /// `None`: it was killed at its limit.
    pub(crate) status: Option<ExitStatus>,
    /// Standard output and standard error in the order written, or standard output alone (see [`run_limited_apart`]).
    pub(crate) output: String,
    /// Standard error, when it was kept apart.
    pub(crate) errors: String,
    pub(crate) took: Duration,
}

impl Ended {
    pub(crate) fn success(&self) -> bool {
        self.status.is_some_and(|status| status.success())
    }
}

/// Runs `command` in our own process group, without a limit: for compilers, which end, and which Ctrl-C should reach.
pub(crate) fn run(command: &mut Command) -> Ended {
    let output = OutputFile::new();
    command
        .stdin(Stdio::null())
        .stdout(output.writer())
        .stderr(output.writer());
    let start = Instant::now();
    match command.status() {
        Ok(status) => {
            let took = start.elapsed();
            Ended {
                status: Some(status),
                output: output.text(),
                errors: String::new(),
                took,
            }
        }
        Err(error) => not_started(command, &error),
    }
}

/// Runs `command` for at most `limit` in a process group of its own, and kills that whole group at the end,
/// so that nothing that a test started outlives it. The output goes through a file, not a pipe: a process that left
/// the group and keeps the output open cannot make us wait.
pub(crate) fn run_limited(command: &mut Command, limit: Duration) -> Ended {
    let output = OutputFile::new();
    command.stdout(output.writer()).stderr(output.writer());
    let (status, took) = wait_limited(command, limit);
    status.map_or_else(
        |error| not_started(command, &error),
        |status| Ended {
            status,
            output: output.text(),
            errors: String::new(),
            took,
        },
    )
}

/// The same, with standard error apart.
pub(crate) fn run_limited_apart(command: &mut Command, limit: Duration) -> Ended {
    let (output, errors) = (OutputFile::new(), OutputFile::new());
    command.stdout(output.writer()).stderr(errors.writer());
    let (status, took) = wait_limited(command, limit);
    status.map_or_else(
        |error| not_started(command, &error),
        |status| Ended {
            status,
            output: output.text(),
            errors: errors.text(),
            took,
        },
    )
}

fn wait_limited(
    command: &mut Command,
    limit: Duration,
) -> (io::Result<Option<ExitStatus>>, Duration) {
    command.stdin(Stdio::null()).process_group(0);
    let start = Instant::now();
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return (Err(error), Duration::ZERO),
    };
    let group = Pid::from_child(&child);
    let (sender, receiver) = mpsc::channel();
    let waiter = thread::spawn(move || {
        // The receiver may have stopped listening at the limit.
        let _ = sender.send(child.wait());
    });
    let status = match receiver.recv_timeout(limit) {
        Ok(status) => Some(status.expect("waiting for our own child")),
        Err(_) => None,
    };
    let took = start.elapsed();
    // An empty group is the usual case: the program and all that it started have ended.
    let _ = kill_process_group(group, Signal::KILL);
    waiter.join().expect("the waiter does not panic");
    (Ok(status), took)
}

fn not_started(command: &Command, error: &io::Error) -> Ended {
    let output = format!(
        "could not start {}: {error}\n",
        command.get_program().display()
    );
    Ended {
        status: None,
        output,
        errors: String::new(),
        took: Duration::ZERO,
    }
}

/// A file without a name that programs write to and we read from.
struct OutputFile(File);

impl OutputFile {
    fn new() -> OutputFile {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        // Relaxed: only the numbers have to differ.
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("xtask-{}-{number}.out", std::process::id()));
        let file = File::options()
            .read(true)
            .append(true)
            .create_new(true)
            .open(&path);
        let file =
            file.unwrap_or_else(|error| panic!("could not create {}: {error}", path.display()));
        std::fs::remove_file(&path).expect("removing the file that was just created");
        OutputFile(file)
    }

    fn writer(&self) -> File {
        self.0.try_clone().expect("duplicating a file descriptor")
    }

    fn text(mut self) -> String {
        let mut bytes = Vec::new();
        self.0.rewind().expect("rewinding our own file");
        self.0
            .read_to_end(&mut bytes)
            .expect("reading our own file");
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{run, run_limited, run_limited_apart};
    use std::process::Command;
    use std::time::Duration;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn both_streams_come_back_in_order() {
        let ended = run(&mut shell("echo one; echo two >&2; echo three; exit 3"));
        assert_eq!(ended.output, "one\ntwo\nthree\n");
        assert_eq!(ended.status.and_then(|status| status.code()), Some(3));
    }

    #[test]
    fn standard_error_can_be_kept_apart() {
        let ended = run_limited_apart(
            &mut shell("echo one; echo two >&2; echo three"),
            Duration::from_secs(60),
        );
        assert_eq!(
            (ended.output.as_str(), ended.errors.as_str()),
            ("one\nthree\n", "two\n")
        );
    }

    #[test]
    fn a_program_over_its_limit_is_killed_and_its_output_kept() {
        let ended = run_limited(
            &mut shell("echo begun; sleep 1000"),
            Duration::from_millis(300),
        );
        assert!(ended.status.is_none());
        assert_eq!(ended.output, "begun\n");
    }

    #[test]
    fn what_a_program_started_does_not_outlive_it() {
        let ended = run_limited(&mut shell("sleep 1000 & echo $!"), Duration::from_secs(60));
        assert!(ended.success());
        let orphan = ended.output.trim();
        // The kill is on its way; its effect is not immediate. Running until the test's own limit is the failure.
        while alive(orphan) {
            std::thread::yield_now();
        }
    }

    fn alive(pid: &str) -> bool {
        // A zombie that its new parent has not collected yet is dead.
        std::fs::read_to_string(format!("/proc/{pid}/stat"))
            .is_ok_and(|stat| !stat.contains(") Z "))
    }

    #[test]
    fn a_program_that_does_not_exist_is_a_failure_with_its_name() {
        let ended = run_limited(&mut Command::new("no-such-program"), Duration::from_secs(1));
        assert!(!ended.success());
        assert!(ended.output.contains("no-such-program"), "{}", ended.output);
    }
}
