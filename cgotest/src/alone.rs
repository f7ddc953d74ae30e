//! A process of its own for one test: the runtime is one per process, and what it is started with cannot be changed later.

use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{self, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, panic, thread};

use crate::{settled, within};

/// In the process made for a test: that test's name.
const NAME: &str = "CGOTEST_ALONE";

/// What `abort` ends a process with.
const SIGABRT: i32 = 6;

/// How long the test may take before its own watch-dog ends it. The slowest takes some seconds on an idle machine, and half a minute under ThreadSanitizer.
const TEST_LIMIT: Duration = Duration::from_secs(if cfg!(cffi_race) { 240 } else { 80 });

/// How long the process may take before this one ends it, which only happens if the watch-dog hangs too.
const PROCESS_LIMIT: Duration = TEST_LIMIT.saturating_add(Duration::from_secs(20));

/// A process for one test, with a default environment: nothing of `CFFI_*` is passed on.
pub fn alone() -> Alone {
    Alone::default()
}

/// What a test's process is started with.
#[derive(Debug, Default)]
#[must_use = "nothing runs until `run`"]
pub struct Alone {
    environment: Vec<(&'static str, String)>,
    answer_to: Option<&'static str>,
    captured: bool,
}

/// In a process made with [`Alone::answer_to`]: waits until it has written those words.
///
/// # Panics
/// If the answer cannot be read.
pub fn wait_for_answer() {
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line);
    assert!(read.is_ok_and(|bytes| bytes > 0), "an answer came");
}

impl Alone {
    /// With so many processors.
    pub fn procs(self, count: usize) -> Alone {
        self.set("CFFI_MAXPROCS", &count.to_string())
    }

    /// With so many worker threads at most.
    pub fn threads(self, limit: usize) -> Alone {
        self.set("CFFI_MAXTHREADS", &limit.to_string())
    }

    /// Each exit from C takes the slow path, and each wait changes processor.
    pub fn stress_retake(self) -> Alone {
        self.set("CFFI_STRESS", "retake")
    }

    /// When the process has written these words to its standard error, [`wait_for_answer`] returns in it.
    pub fn answer_to(mut self, words: &'static str) -> Alone {
        self.answer_to = Some(words);
        self
    }

    /// The test harness captures the output, as it does unless told otherwise.
    pub fn captured(mut self) -> Alone {
        self.captured = true;
        self
    }

    /// With this environment variable.
    pub fn set(mut self, name: &'static str, value: &str) -> Alone {
        self.environment.push((name, value.to_owned()));
        self
    }

    /// Runs `body` in the process, and then [`settled()`].
    ///
    /// To be called by a test function directly: the process is this test binary, told to run this test, which comes here again.
    ///
    /// # Panics
    /// If the process fails; the message holds all that it wrote.
    #[track_caller]
    pub fn run(self, body: impl FnOnce()) {
        let _output = self.output_of(body);
    }

    /// As [`Alone::run`]; returns what the process wrote. In the process itself it does not return.
    #[track_caller]
    pub fn output_of(self, body: impl FnOnce()) -> String {
        let test = test_name();
        if is_process_of(&test) {
            within(TEST_LIMIT, &test, || {
                body();
                settled();
            });
            process::exit(0);
        }
        let ended = self.run_process(&test);
        let output = ended.output();
        assert!(
            ended.status.success(),
            "the process of `{test}` failed:\n{output}"
        );
        print!("{output}");
        output
    }

    /// Runs `body` in the process, and expects it to end that process with an abort; returns what it wrote to its standard error.
    ///
    /// Panics are not printed there, unless `body` sets a hook.
    ///
    /// # Panics
    /// If the process ends in another way.
    #[track_caller]
    pub fn aborts(self, body: impl FnOnce()) -> String {
        let test = test_name();
        if is_process_of(&test) {
            panic::set_hook(Box::new(|_| {}));
            within(TEST_LIMIT, &test, body);
            eprintln!("(nothing aborted)");
            process::exit(0);
        }
        let ended = self.run_process(&test);
        assert_eq!(
            ended.status.signal(),
            Some(SIGABRT),
            "the process of `{test}` was to abort:\n{}",
            ended.output()
        );
        ended.stderr
    }

    /// Runs `body` in the process, and expects the process to end with an error, though nothing panics: the build has tools of its own that look
    /// for faults. Returns what it wrote to its standard error.
    ///
    /// # Panics
    /// If the process ends well, or by a signal.
    #[track_caller]
    pub fn fails(self, body: impl FnOnce()) -> String {
        let test = test_name();
        if is_process_of(&test) {
            within(TEST_LIMIT, &test, body);
            process::exit(0);
        }
        let ended = self.run_process(&test);
        assert!(
            ended.status.code().is_some_and(|code| code != 0),
            "the process of `{test}` was to fail:\n{}",
            ended.output()
        );
        ended.stderr
    }

    /// Runs this binary with `test` alone.
    fn run_process(self, test: &str) -> Ended {
        let mut command = Command::new(env::current_exe().expect("the path of this test binary"));
        command.args(["--exact", test, "--test-threads=1"]);
        if !self.captured {
            command.arg("--nocapture");
        }
        for name in ["CFFI_MAXPROCS", "CFFI_MAXTHREADS", "CFFI_STRESS"] {
            command.env_remove(name);
        }
        command
            .env(NAME, test)
            .env("RUST_BACKTRACE", "0")
            .envs(self.environment);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command
            .spawn()
            .expect("starting this test binary once more");
        let answer = self.answer_to.zip(process.stdin.take());
        let (sender, receiver) = mpsc::channel();
        read(
            process.stdout.take().expect("it was piped"),
            Pipe::Stdout,
            None,
            sender.clone(),
        );
        read(
            process.stderr.take().expect("it was piped"),
            Pipe::Stderr,
            answer,
            sender,
        );
        let (mut stdout, mut stderr) = (String::new(), String::new());
        for _ in ["stdout", "stderr"] {
            match receiver.recv_timeout(PROCESS_LIMIT) {
                Ok((Pipe::Stdout, text)) => stdout = text,
                Ok((Pipe::Stderr, text)) => stderr = text,
                Err(_) => {
                    stderr.push_str("(it was killed: its own watch-dog did not end it)\n");
                    // It may have ended just now: then there is nothing to kill.
                    let _ = process.kill();
                    break;
                }
            }
        }
        Ended {
            status: process.wait().expect("waiting for a process of ours"),
            stdout,
            stderr,
        }
    }
}

/// How a test's process ended, and what it wrote.
struct Ended {
    status: ExitStatus,
    stdout: String,
    stderr: String,
}

impl Ended {
    /// All that is to be shown.
    fn output(&self) -> String {
        let mut output = format!("{}{}", self.stdout, self.stderr);
        if !self.status.success() {
            output.push_str(&format!("(it ended with {})\n", self.status));
        }
        output
    }
}

/// The name of the running test.
fn test_name() -> String {
    thread::current()
        .name()
        .expect("libtest names a test's thread after the test")
        .to_owned()
}

/// Whether this process was made for the test.
fn is_process_of(test: &str) -> bool {
    env::var_os(NAME).is_some_and(|name| name == *test)
}

/// Which of a process's outputs.
#[derive(Clone, Copy)]
enum Pipe {
    Stdout,
    Stderr,
}

/// Reads `pipe` to its end on a thread of its own, and sends what it held. Answers the process when it has written the words.
fn read(
    mut pipe: impl Read + Send + 'static,
    which: Pipe,
    mut answer: Option<(&'static str, ChildStdin)>,
    sender: mpsc::Sender<(Pipe, String)>,
) {
    thread::spawn(move || {
        let mut text = String::new();
        let mut bytes = [0; 4096];
        // What was read before an error is worth showing.
        while let Ok(count @ 1..) = pipe.read(&mut bytes) {
            text.push_str(&String::from_utf8_lossy(&bytes[..count]));
            if let Some((_, mut stdin)) = answer.take_if(|(words, _)| text.contains(*words)) {
                // If the process has ended meanwhile, its end tells more than this error.
                let _ = stdin.write_all(b"\n");
            }
        }
        // After a kill nobody waits for it.
        let _ = sender.send((which, text));
    });
}
