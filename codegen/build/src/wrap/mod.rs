//! Has the linker send the calls of C functions, from every crate of the program, through the runtime: code that never heard of it may block in any task.

mod check;
mod list;
mod shim;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use crate::c_file::Compiler;
use crate::error::{Error, Problem, say};
use crate::from_cargo;

use list::List;

/// The interface between shims and the runtime that this version writes. `runtime/build.rs` tells the same number.
const INTERFACE: &str = "2";

/// The lists that are part of this crate, by the name that [`Wrap::library`] takes.
const LISTS: &[(&str, &str)] = &[
    ("curl", include_str!("lists/curl.toml")),
    ("git2", include_str!("lists/git2.toml")),
    ("pq", include_str!("lists/pq.toml")),
    ("sqlite3", include_str!("lists/sqlite3.toml")),
    ("ssh2", include_str!("lists/ssh2.toml")),
];

const STD: &str = include_str!("lists/std.toml");

/// Wraps C functions in every target that this package links: see [`Wrap`].
///
/// ```no_run
/// // build.rs of a program that depends on `cffi-runtime`
/// cffi_build::wrap().std().library("sqlite3").run();
/// ```
pub fn wrap() -> Wrap {
    Wrap::default()
}

/// Which C functions the linker wraps in this package's programs, tests, examples and shared objects.
///
/// A call of such a function by a task, from any crate, counts as a call of C made through `#[cffi]`: if it blocks, the task's processor goes to another thread.
/// On any other thread, and inside of C, it is the plain call that it was.
///
/// Linux's linkers can do this: GNU ld, lld, mold. Where the target is another system, one line says so and the program is built as before.
/// Calls inside one C object, and those of libraries that are loaded while the program runs, stay as they are.
#[derive(Clone, Debug, Default)]
#[must_use = "nothing happens before `run`"]
pub struct Wrap {
    std: bool,
    libraries: Vec<String>,
    files: Vec<PathBuf>,
    includes: Vec<PathBuf>,
}

impl Wrap {
    /// The functions of libc that Rust's own blocking goes through: locks, channels, `thread::sleep`, sockets, files, child processes, names of hosts.
    ///
    /// `src/wrap/lists/std.toml` in this crate lists them, and says which are left out and why.
    pub fn std(mut self) -> Wrap {
        self.std = true;
        self
    }

    /// The functions of a library that a `-sys` crate links, from a list that is part of this crate: `curl`, `git2`, `pq`, `sqlite3`, `ssh2`.
    pub fn library(mut self, name: &str) -> Wrap {
        self.libraries.push(name.to_owned());
        self
    }

    /// The functions that a list of one's own names; the lists in `src/wrap/lists` of this crate are written so.
    pub fn functions(mut self, list: impl AsRef<Path>) -> Wrap {
        self.files.push(list.as_ref().to_owned());
        self
    }

    /// A folder with the headers that lists are compared with, looked into before all others.
    pub fn include(mut self, folder: impl AsRef<Path>) -> Wrap {
        self.includes.push(folder.as_ref().to_owned());
        self
    }

    /// Does it. What is wrong is told in cargo's error lines, and ends the build script.
    pub fn run(self) {
        if let Err(error) = self.try_run() {
            say("error", &error);
            process::exit(1);
        }
    }

    /// Does it.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, and can be told in one run.
    pub fn try_run(self) -> Result<(), Error> {
        println!("cargo::rerun-if-changed=build.rs");
        for file in &self.files {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        let out = from_cargo("OUT_DIR")?;
        let system = env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
        if system != "linux" {
            let what = format!(
                "no function is wrapped: the linkers of `{system}` have no `--wrap`; calls that block keep their processor for up to 10 ms there"
            );
            say("warning", &what);
            return Ok(());
        }
        let mut problems = Vec::new();
        let lists = self.lists(&mut problems);
        interface(&mut problems);
        twice(&lists, &mut problems);
        Error::unless_none(&mut problems)?;

        for list in &lists {
            problems.extend(check::against_headers(list, &self.includes, &out));
        }
        let text = out.join("cffi_wrapped.c");
        let write = |error| Problem::at(&text, 0, 0, format!("cannot be written: {error}"));
        fs::write(&text, shim::text(&lists, self.std)).map_err(write)?;
        let object = match Compiler::new(&out).compile(&text, &flags()) {
            Ok(object) => object,
            Err(failed) => {
                problems.extend(failed);
                PathBuf::new()
            }
        };
        Error::unless_none(&mut problems)?;
        print(&lists, self.std, &object);
        Ok(())
    }

    fn lists(&self, problems: &mut Vec<Problem>) -> Vec<List> {
        let std = self.std.then_some(("std", STD));
        let mut read = Vec::new();
        for name in &self.libraries {
            match LISTS.iter().find(|(known, _)| known == name) {
                Some(known) => read.push(*known),
                None => problems.push(no_list(name)),
            }
        }
        let shipped = std.into_iter().chain(read);
        let mut lists: Vec<_> = shipped
            .map(|(name, text)| List::parse(Path::new(&format!("{name}.toml")), text))
            .collect();
        lists.extend(self.files.iter().map(|file| List::read(file)));
        let mut good = Vec::new();
        for list in lists {
            match list {
                Ok(list) => good.push(list),
                Err(problem) => problems.push(problem),
            }
        }
        good
    }
}

/// With the way to a thread's own variables for which the compiler needs no frame, where it knows several and takes another: without, a plain call costs some instructions more.
fn flags() -> Vec<&'static str> {
    const WITHOUT_A_CALL: &str = "-mtls-dialect=gnu2";
    let mut flags = shim::FLAGS.to_vec();
    let mut compiler = cc::Build::new();
    compiler.cargo_metadata(false).cargo_warnings(false);
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "x86_64")
        && compiler.is_flag_supported(WITHOUT_A_CALL).unwrap_or(false)
    {
        flags.push(WITHOUT_A_CALL);
    }
    flags
}

/// The shims call the runtime by an interface that has a version.
fn interface(problems: &mut Vec<Problem>) {
    match env::var("DEP_CFFI_WRAPPED").as_deref() {
        Ok(INTERFACE) => {}
        Ok(other) => problems.push(Problem::new(format!(
            "`cffi-build` {} writes shims of interface {INTERFACE}, and `cffi-runtime` has interface {other}: use the same version of both",
            env!("CARGO_PKG_VERSION")
        ))),
        Err(_) => problems.push(Problem::new(format!(
            "functions are wrapped for tasks of `cffi-runtime`, on which this package does not depend: write `cffi = {{ package = \"cffi-runtime\", version = \"{}\" }}` under `[dependencies]`",
            env!("CARGO_PKG_VERSION")
        ))),
    }
}

/// Functions that two lists name: the linker would find two shims.
fn twice(lists: &[List], problems: &mut Vec<Problem>) {
    let mut seen = BTreeMap::new();
    for list in lists {
        for function in &list.functions {
            if let Some(first) = seen.insert(&function.name, &list.file) {
                let first = first.display();
                let what = format!(
                    "`{}` is in the list {first} too; leave it out here",
                    function.name
                );
                problems.push(Problem::at(&list.file, function.line, 0, what));
            }
        }
    }
}

fn no_list(name: &str) -> Problem {
    let known: Vec<_> = LISTS
        .iter()
        .map(|(known, _)| format!("`{known}`"))
        .collect();
    Problem::new(format!(
        "`.library(\"{name}\")`: there is no list of that name, only {}; write one, with a line like `f = [\"int\", \"const char *\"]` for each function under `[functions]`, and name it with `.functions(FILE)`",
        known.join(", ")
    ))
}

/// Has cargo pass it on to the linker, for this package's targets alone.
///
/// The object stands by itself, not in an archive: then its place among the libraries does not matter. What nobody calls goes with its section.
fn print(lists: &[List], signals: bool, object: &Path) {
    println!("cargo::rustc-link-arg={}", object.display());
    let functions = lists.iter().flat_map(|list| &list.functions);
    let names = functions.map(|function| function.name.as_str());
    let signals = if signals { shim::SIGNALS } else { &[] };
    let options: String = names
        .chain(signals.iter().copied())
        .map(|name| format!(",--wrap={name}"))
        .collect();
    if !options.is_empty() {
        println!("cargo::rustc-link-arg=-Wl{options}");
    }
}
