//! `cargo cffi header`: a C header for the functions that a crate exports.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cffi_build::sources::Cfg;

use crate::cli::Header;
use crate::exports;
use crate::failure::Failure;
use crate::output;

pub(crate) fn run(arguments: &Header) -> Result<(), Failure> {
    let root = match &arguments.root {
        Some(root) if root.is_dir() => root_in(&root.join("src"))?,
        Some(root) => root.clone(),
        None => root_in(Path::new("src"))?,
    };
    let source = exports::rust(&root, &conditions(arguments)?)?;
    let name = arguments.out.as_deref().unwrap_or(&root);
    let header = exports::header(&source, &guard(name), &arguments.include)?;
    compiles(&header)?;
    let Some(out) = &arguments.out else {
        return output::print(&header);
    };
    if arguments.check {
        return match fs::read_to_string(out) {
            Ok(there) if there == header => Ok(()),
            Ok(_) => Err(Failure::input(format!(
                "{} is not what {} exports: write it anew with `cargo cffi header {} --out {}`",
                out.display(),
                root.display(),
                root.display(),
                out.display()
            ))),
            Err(error) => Err(Failure::read(out, &error)),
        };
    }
    if !output::write_all(&[(out.clone(), header)])?.is_empty() {
        output::note(&format!("wrote {}", out.display()));
    }
    Ok(())
}

fn root_in(folder: &Path) -> Result<PathBuf, Failure> {
    ["lib.rs", "main.rs"]
        .iter()
        .map(|name| folder.join(name))
        .find(|path| path.is_file())
        .ok_or_else(|| {
            Failure::input(format!(
                "there is neither lib.rs nor main.rs in {}: run this in a package, or name the root of the crate",
                folder.display()
            ))
        })
}

/// The conditions that rustc knows of this machine, and those that were named.
fn conditions(arguments: &Header) -> Result<Cfg, Failure> {
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let printed = Command::new(&rustc)
        .args(["--print", "cfg"])
        .stderr(Stdio::null())
        .output();
    let printed = match printed {
        Ok(output) if output.status.success() => output.stdout,
        _ => {
            return Err(Failure::environment(format!(
                "`{} --print cfg` does not run: it tells which `#[cfg(..)]` hold; install Rust, or name its compiler in the variable RUSTC",
                rustc.display()
            )));
        }
    };
    let mut cfg = Cfg::default();
    let printed = String::from_utf8_lossy(&printed);
    for condition in printed.lines().filter(|line| *line != "debug_assertions") {
        cfg.add(condition);
    }
    arguments
        .cfg
        .iter()
        .for_each(|condition| cfg.add(condition));
    Ok(cfg.decided())
}

/// The macro that keeps a header from being read twice.
fn guard(path: &Path) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_uppercase()
        } else {
            '_'
        }
    };
    format!("{}_H", name.chars().map(plain).collect::<String>())
}

/// Refuses a header that C does not take, where there is a C compiler to say so.
fn compiles(header: &str) -> Result<(), Failure> {
    use std::io::Write;

    let compiler = std::env::var_os("CC").unwrap_or("cc".into());
    let started = Command::new(compiler)
        .args(["-fsyntax-only", "-x", "c", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        return Ok(());
    };
    // The compiler may stop reading at an error.
    let _ = child
        .stdin
        .take()
        .map(|mut input| input.write_all(header.as_bytes()));
    let Ok(ended) = child.wait_with_output() else {
        return Ok(());
    };
    if ended.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&ended.stderr);
    let mut messages: Vec<String> = Vec::new();
    for line in told.lines() {
        let Some((_, error)) = line.split_once("error: ") else {
            continue;
        };
        let message = match error.strip_prefix("unknown type name ") {
            Some(name) => {
                let name = name.split(';').next().unwrap_or(name);
                format!(
                    "the header names the type {name}, which the crate does not define for C: give it `#[repr(C)]`, or name the header that has it with `--include`"
                )
            }
            None => format!("C does not take the header: {error}"),
        };
        if !messages.contains(&message) {
            messages.push(message);
        }
    }
    if messages.is_empty() {
        messages.push(format!("C does not take the header: {}", told.trim()));
    }
    Err(Failure::inputs(messages))
}
