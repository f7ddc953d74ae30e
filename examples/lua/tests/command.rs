//! Runs the built program on scripts of a user's: what it says when they run, fail, panic, or are not there.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

fn lua(script: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lua"))
        .arg(script)
        .env_remove("CFFI_MAXPROCS")
        .env_remove("CFFI_MAXTHREADS")
        .env_remove("CFFI_STRESS")
        .output()
        .expect("the program was built")
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for a folder")
}

/// Runs `text` as a script on all VMs: the exit code, the output, and the errors.
fn run(text: &str) -> (Option<i32>, String, String) {
    let folder = folder();
    let path = folder.path().join("user.lua");
    fs::write(&path, text).expect("there is room for a script");
    let output = lua(&path);
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

/// All VMs fail at `text`, and the last line of the errors ends with `with`.
fn fails(text: &str, with: &str) {
    let (code, output, errors) = run(text);
    assert_eq!(code, Some(1), "{text}: {errors}");
    assert_eq!(output, "", "{text}");
    let last = errors.lines().last().unwrap_or_default();
    assert!(last.starts_with("64 of 64 VMs failed"), "{text}: {errors}");
    assert!(last.ends_with(with), "{text}: {errors}");
}

#[test]
fn a_script_that_runs_is_told() {
    let (code, output, errors) = run("assert(add(1, 2) == 3)");
    assert_eq!(code, Some(0), "{errors}");
    assert!(output.starts_with("64 VMs ran "), "{output}");
    assert_eq!(errors, "");
}

#[test]
fn a_script_that_is_not_there_is_named() {
    let folder = folder();
    let path = folder.path().join("missing.lua");
    let output = lua(&path);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("missing.lua cannot be read: "), "{errors}");
}

#[test]
fn errors_of_scripts_come_with_their_place() {
    fails("\nx = = 1", "user.lua:2: unexpected symbol near '='");
    fails("divide(1, 0)", "user.lua:1: division by zero");
    fails("\n\nerror('mine')", "user.lua:3: mine");
    fails("error({})", "an error that is not a string");
    fails("\x1bLua", "attempt to load a binary chunk (mode is 't')");
}

#[test]
fn what_rust_does_not_take_is_an_error() {
    fails(
        "add(1, print)",
        "(Rust takes nil, booleans, numbers, strings and lists of integers)",
    );
    fails(
        "total({math.maxinteger, 1})",
        "the total is too large for an integer",
    );
    fails(
        "total(setmetatable({}, {__len = function() return 1 << 60 end}))",
        "(too long a list)",
    );
}

#[test]
fn a_panic_goes_on_after_the_script_caught_it() {
    fails(
        "pcall(explode, 7)",
        "a Rust function panicked: explode[Integer(7)]",
    );
}

#[test]
fn a_panic_while_a_vm_is_closed_ends_nothing() {
    let finaliser = "kept = setmetatable({}, {__gc = function() explode(9) end})";
    let (code, output, errors) = run(finaliser);
    assert_eq!(code, Some(0), "{errors}");
    assert!(output.starts_with("64 VMs ran "), "{output}");
    assert_eq!(errors.matches("explode[Integer(9)]").count(), 64);
}
