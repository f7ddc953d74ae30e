//! Programs that a test harness cannot hold: C programs that link Rust, two copies of the runtime in one process, builds with profiles of their own.
//!
//! Their sources are in `cgotest/programs/`, each with the output that it must give.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::cargo::cargo;
use crate::exec::{self, Ended};
use crate::part::{Context, Report};

/// For one run of one program, once built.
const LIMIT: Duration = Duration::from_secs(60);

/// Where the sources are.
const SOURCES: &str = "cgotest/programs";

pub(crate) fn run(context: &Context) -> Report {
    let mut report = Report::default();
    report.add(as_report("C with its own main", c_programs(context)));
    report.add(as_report("panic = abort", panic_abort(context)));
    report.add(as_report("fat LTO", fat_lto(context)));
    report
}

/// The number of programs that gave what they must, or what went wrong.
fn as_report(what: &str, result: Result<usize, String>) -> Report {
    match result {
        Ok(passed) => Report {
            passed,
            ..Report::default()
        },
        Err(why) => Report::of(false, format!("programs, {what}: {why}\n")),
    }
}

/// C programs that link the callbacks as a static library, as a shared object, and as two.
fn c_programs(context: &Context) -> Result<usize, String> {
    build(context, "cgotest-exports", &[])?;
    let folder = context.target.join("programs");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let built = context.target.join("debug");
    let expected = |name| context.root.join(SOURCES).join("exports").join(name);

    let archive = built.join("libcgotest_exports.a");
    let program = folder.join("main-static");
    let system = ["-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl"];
    compile(context, "main.c", &program, |cc| {
        cc.arg(&archive).args(system)
    })?;
    compare(&mut Command::new(&program), &expected("main.expected.txt"))?;

    let shared = built.join("libcgotest_exports.so");
    let program = folder.join("main-shared");
    compile(context, "main.c", &program, |cc| {
        with_objects(cc, &[&shared])
    })?;
    compare(&mut Command::new(&program), &expected("main.expected.txt"))?;

    // Two files are two objects to the dynamic linker, whatever is in them.
    let copies = [folder.join("libfirst.so"), folder.join("libsecond.so")];
    for copy in &copies {
        fs::copy(&shared, copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    }
    for linked in [false, true] {
        let program = folder.join(if linked { "two-linked" } else { "two-loaded" });
        compile(context, "two_copies.c", &program, |cc| {
            cc.arg(format!("-DLINKED={}", u8::from(linked)));
            with_objects(cc, if linked { &copies } else { &[] })
        })?;
        compare(
            Command::new(&program).args(&copies),
            &expected("two_copies.expected.txt"),
        )?;
    }
    Ok(4)
}

/// Links shared objects so that the program finds them where they are now.
fn with_objects<'c, P: AsRef<Path>>(cc: &'c mut Command, objects: &[P]) -> &'c mut Command {
    cc.arg("-Wl,--no-as-needed");
    for object in objects {
        cc.arg(object.as_ref());
    }
    cc.args(["-lpthread", "-ldl"])
}

/// A panic in a callback of a program without unwinding.
fn panic_abort(context: &Context) -> Result<usize, String> {
    let profile = "profile.dev.panic=\"abort\"";
    let folder = context.target.join("programs").join("abort");
    let flags = ["--config", profile, "--target-dir", path(&folder)];
    build(context, "cgotest-abort", &flags)?;
    let ended =
        exec::run_limited_apart(&mut Command::new(folder.join("debug/cgotest-abort")), LIMIT);
    let aborted = ended
        .status
        .is_some_and(|status| std::os::unix::process::ExitStatusExt::signal(&status) == Some(6));
    if aborted && ended.output == "calling\n" && ended.errors.contains("asked to panic with 1") {
        return Ok(1);
    }
    Err(format!(
        "it was to abort with the panic's message\n{}{}",
        ended.output, ended.errors
    ))
}

/// A panic that unwinds through a C function that another crate declares plainly.
fn fat_lto(context: &Context) -> Result<usize, String> {
    let flags = ["--release", "--config", "profile.release.lto=\"fat\""];
    build(context, "cgotest-lto", &flags)?;
    let program = context.target.join("release/cgotest-lto");
    let expected = context.root.join(SOURCES).join("lto/expected.txt");
    compare(&mut Command::new(program), &expected).map(|()| 1)
}

fn build(context: &Context, package: &str, flags: &[&str]) -> Result<(), String> {
    let mut command = cargo(context, "build");
    succeed(exec::run(
        command.args(["--quiet", "--package", package]).args(flags),
    ))
}

/// Compiles a C source of `exports` to `program`; `link` says with what.
fn compile(
    context: &Context,
    source: &str,
    program: &PathBuf,
    link: impl FnOnce(&mut Command) -> &mut Command,
) -> Result<(), String> {
    let source = context.root.join(SOURCES).join("exports/c").join(source);
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let mut command = Command::new(compiler);
    command.args(["-O1", "-g", "-Wall", "-Werror"]).arg(source);
    succeed(exec::run(link(&mut command).arg("-o").arg(program)))
}

fn succeed(ended: Ended) -> Result<(), String> {
    if ended.success() {
        Ok(())
    } else {
        Err(ended.output)
    }
}

/// Runs a program, which must end well and write what `expected` holds.
fn compare(command: &mut Command, expected: &Path) -> Result<(), String> {
    let ended = exec::run_limited_apart(command, LIMIT);
    let wanted =
        fs::read_to_string(expected).map_err(|error| format!("{}: {error}", expected.display()))?;
    if ended.success() && ended.output == wanted {
        return Ok(());
    }
    let state = ended
        .status
        .map_or("killed at its limit".to_owned(), |status| {
            status.to_string()
        });
    Err(format!(
        "{command:?} ({state}) is to write\n{wanted}and wrote\n{}{}",
        ended.output, ended.errors
    ))
}

fn path(path: &Path) -> &str {
    path.to_str().expect("the target folder's path is UTF-8")
}
