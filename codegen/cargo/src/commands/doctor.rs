//! `cargo cffi doctor`: what is here of what reading headers needs, and the line that gets what is not.

use std::env;
use std::process::{Command, Stdio};

use cffi_codegen::headers::clang;

use crate::failure::Failure;
use crate::output;

pub(crate) fn run() -> Result<(), Failure> {
    let mut missing = Vec::new();
    let mut told = String::new();
    match clang::find() {
        Ok(found) => {
            told.push_str(&format!(
                "libclang    {} ({})\n",
                found.library.display(),
                found.version
            ));
            match &found.builtin {
                Some(arguments) if arguments.is_empty() => {
                    told.push_str("stddef.h    clang's own\n")
                }
                Some(arguments) => {
                    told.push_str(&format!("stddef.h    with {}\n", arguments.join(" ")))
                }
                None => missing.push(clang::no_builtin(&found).to_string()),
            }
        }
        Err(error) => missing.push(error.to_string()),
    }
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let pkg_config = env::var("PKG_CONFIG").unwrap_or_else(|_| "pkg-config".to_owned());
    let tools = [
        (
            "C compiler",
            compiler,
            "apt-get install gcc libc6-dev, or name yours in the variable CC",
        ),
        (
            "pkg-config",
            pkg_config,
            "apt-get install pkg-config, or name yours in the variable PKG_CONFIG",
        ),
    ];
    for (what, program, hint) in tools {
        match first_line(&program) {
            Some(line) => told.push_str(&format!("{what:<11} {program} ({line})\n")),
            None => missing.push(format!("{what}: `{program}` does not run\n  hint: {hint}")),
        }
    }
    output::print(&told)?;
    if missing.is_empty() {
        return output::print("all is here\n");
    }
    Err(Failure::environments(missing))
}

fn first_line(program: &str) -> Option<String> {
    let output = Command::new(program)
        .arg("--version")
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output
        .status
        .success()
        .then(|| text.lines().next().unwrap_or("").to_owned())
}
