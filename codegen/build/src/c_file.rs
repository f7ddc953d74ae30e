//! One C file to one object: the compiler's words become cargo's error lines, and what the file includes is watched.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::{Problem, say};
use crate::packages::Package;

/// More errors than these nobody reads.
const MOST_ERRORS: usize = 20;

/// A C compiler, and where it looks for headers.
#[derive(Clone)]
pub(crate) struct Compiler {
    out: PathBuf,
    includes: Vec<PathBuf>,
    defines: Vec<String>,
}

impl Compiler {
    pub(crate) fn new(out: &Path) -> Compiler {
        Compiler {
            out: out.to_owned(),
            includes: Vec::new(),
            defines: Vec::new(),
        }
    }

    /// Where objects go.
    pub(crate) fn out(&self) -> &Path {
        &self.out
    }

    /// Looks for headers here too, after the folders before.
    pub(crate) fn include(&mut self, folder: &Path) {
        self.includes.push(folder.to_owned());
    }

    /// Compiles as a package wants it too.
    pub(crate) fn package(&mut self, package: &Package) {
        self.includes.extend_from_slice(&package.includes);
        self.defines.extend_from_slice(&package.defines);
    }

    /// Compiles a file to an object in the output folder. Its errors are one problem each.
    pub(crate) fn compile(&self, file: &Path, flags: &[&str]) -> Result<PathBuf, Vec<Problem>> {
        let name = file.file_name().unwrap_or(file.as_os_str());
        let object = self.out.join(name).with_added_extension("o");
        let depends = self.out.join(name).with_added_extension("d");
        self.watch(file);
        let mut cc = cc::Build::new();
        // It would warn of a compiler that is not there, before we do.
        cc.cargo_metadata(false)
            .cargo_warnings(false)
            .includes(&self.includes);
        let tool = cc
            .try_get_compiler()
            .map_err(|error| vec![no_compiler(&error.to_string())])?;
        let mut command = tool.to_command();
        command
            .args(self.defines.iter().map(|one| format!("-D{one}")))
            .args(flags)
            .args(["-MD", "-MF"])
            .arg(&depends)
            .arg("-c")
            .arg(file)
            .arg("-o")
            .arg(&object);
        let output = command.output().map_err(|error| {
            let what = match error.kind() {
                ErrorKind::NotFound => "is not installed".to_owned(),
                _ => format!("cannot be started: {error}"),
            };
            vec![no_compiler(&format!("`{}` {what}", tool.path().display()))]
        })?;
        let told = String::from_utf8_lossy(&output.stderr);
        // All of it, with the lines of source, is in the build script's output.
        eprint!("{told}");
        if !output.status.success() {
            return Err(errors(file, &told));
        }
        for warning in diagnostics(&told).filter(|diagnostic| diagnostic.kind == Kind::Warning) {
            say("warning", &warning.problem());
        }
        let rule = fs::read_to_string(&depends).unwrap_or_default();
        for header in prerequisites(&rule) {
            self.watch(Path::new(&header));
        }
        Ok(object)
    }

    /// Has cargo run the build script again when a file changes, unless it is one that each run writes.
    fn watch(&self, file: &Path) {
        if !file.starts_with(&self.out) {
            println!("cargo::rerun-if-changed={}", file.display());
        }
    }
}

/// Packs objects into the static library that [`print_link`] links.
pub(crate) fn archive(name: &str, objects: &[PathBuf]) -> Result<(), Problem> {
    let mut cc = cc::Build::new();
    cc.cargo_metadata(false).objects(objects);
    cc.try_compile(name)
        .map_err(|error| Problem::new(format!("the archive `{name}` cannot be made: {error}")))
}

/// Has cargo link an archive in the output folder.
pub(crate) fn print_link(out: &Path, name: &str) {
    println!("cargo::rustc-link-search=native={}", out.display());
    println!("cargo::rustc-link-lib=static={name}");
}

fn no_compiler(what: &str) -> Problem {
    let what = what.lines().collect::<Vec<_>>().join(" ");
    Problem::new(format!(
        "there is no C compiler: {what}; install one (on Debian, `apt-get install gcc libc6-dev`), or name yours in the variable CC"
    ))
}

/// The errors among what a compiler told; all of it if none is in the known form.
fn errors(file: &Path, told: &str) -> Vec<Problem> {
    let mut found: Vec<Problem> = diagnostics(told)
        .filter(|diagnostic| diagnostic.kind == Kind::Error)
        .map(|diagnostic| diagnostic.problem())
        .collect();
    if found.is_empty() {
        let told = told.lines().collect::<Vec<_>>().join("; ");
        found.push(Problem::at(file, 0, 0, format!("does not compile: {told}")));
    }
    if found.len() > MOST_ERRORS {
        let more = found.len() - MOST_ERRORS;
        found.truncate(MOST_ERRORS);
        found.push(Problem::at(file, 0, 0, format!("{more} more errors")));
    }
    found
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Error,
    Warning,
}

/// A line `file:line:column: error: message`, as gcc and clang write it.
#[derive(Debug)]
struct Diagnostic<'a> {
    place: &'a str,
    kind: Kind,
    message: &'a str,
}

impl Diagnostic<'_> {
    fn problem(&self) -> Problem {
        // What a failed assertion says is the message.
        let message = self
            .message
            .strip_prefix("static assertion failed: \"")
            .and_then(|rest| rest.strip_suffix('"'));
        let message = message.unwrap_or(self.message);
        if message.ends_with("No such file or directory") || message.ends_with("file not found") {
            let hint = "install the library's headers, or name their folder with `.include(..)`";
            return Problem::at(Path::new(self.place), 0, 0, format!("{message}; {hint}"));
        }
        Problem::at(Path::new(self.place), 0, 0, message)
    }
}

fn diagnostics(told: &str) -> impl Iterator<Item = Diagnostic<'_>> {
    let words = [
        (": fatal error: ", Kind::Error),
        (": error: ", Kind::Error),
        (": warning: ", Kind::Warning),
    ];
    told.lines().filter_map(move |line| {
        words.iter().find_map(|(word, kind)| {
            let (place, message) = line.split_once(word)?;
            // A quoted line of source may hold such words too, but it is indented.
            (!place.starts_with(' ')).then_some(Diagnostic {
                place,
                kind: *kind,
                message,
            })
        })
    })
}

/// What a make rule depends on.
fn prerequisites(rule: &str) -> Vec<String> {
    let rule = rule.replace("\\\n", " ");
    let rule = rule.split_once(": ").map_or("", |(_, rest)| rest);
    let mut names = vec![String::new()];
    let mut characters = rule.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => names
                .last_mut()
                .map_or((), |name| name.extend(characters.next())),
            character if character.is_whitespace() => names.push(String::new()),
            character => names.last_mut().map_or((), |name| name.push(character)),
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{errors, prerequisites};

    fn lines(told: &str) -> Vec<String> {
        let found = errors(Path::new("a.c"), told);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn errors_are_told_with_their_place_and_assertions_with_their_words() {
        let told = "a.c: In function 'f':\n\
            src/lib.rs:12:5: error: 'x' undeclared\n   12 |     x = \": error: \";\n      |     ^\n\
            a.c:3:1: warning: unused\n\
            a.c:4:1: error: static assertion failed: \"f: takes 2 parameters\"\n\
            a.c:1:10: fatal error: no.h: No such file or directory\n";
        assert_eq!(
            lines(told),
            [
                "src/lib.rs:12:5: 'x' undeclared",
                "a.c:4:1: f: takes 2 parameters",
                "a.c:1:10: no.h: No such file or directory; install the library's headers, or name their folder with `.include(..)`",
            ]
        );
    }

    #[test]
    fn a_compiler_that_speaks_otherwise_is_quoted_and_one_that_does_not_stop_is_stopped() {
        assert_eq!(lines("killed\n"), ["a.c: does not compile: killed"]);
        let many = "a.c:1:1: error: e\n".repeat(30);
        assert_eq!(lines(&many).len(), 21);
        assert_eq!(lines(&many)[20], "a.c: 10 more errors");
    }

    #[test]
    fn the_headers_of_a_rule_are_read_as_make_does() {
        assert_eq!(
            prerequisites("a.o: a.c /usr/include/x.h \\\n my\\ dir/y.h\n"),
            ["a.c", "/usr/include/x.h", "my dir/y.h"]
        );
        assert_eq!(prerequisites(""), [""; 0]);
    }
}
