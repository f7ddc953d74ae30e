//! Finding libclang and the headers that belong to a compiler, and what to install where they are missing.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::install;
use super::unit::{self, Unit};
use crate::diagnose::Diagnostic;

/// A variable for tests: with the value `none` no libclang is found, as on a machine that has none.
const OVERRIDE: &str = "CFFI_LIBCLANG";

/// What was found of a compiler.
#[derive(Clone, Debug)]
pub struct Clang {
    /// The library.
    pub library: PathBuf,
    /// What it says of itself.
    pub version: String,
    /// The arguments without which it does not find `stddef.h`; `None` if nothing helps.
    pub builtin: Option<Vec<String>>,
}

impl Clang {
    /// The first number of its version.
    pub(super) fn number(&self) -> Option<u32> {
        major(&self.version).parse().ok()
    }
}

/// Loads libclang into this thread, and looks whether it has its headers.
///
/// # Errors
///
/// The machine has no libclang, or one that cannot be loaded.
pub fn find() -> Result<Clang, Diagnostic> {
    if env::var_os(OVERRIDE).is_some_and(|value| value == "none") {
        return Err(missing("none is to be used"));
    }
    if !clang_sys::is_loaded() {
        clang_sys::load().map_err(|error| missing(&error))?;
    }
    let library = clang_sys::get_library().map_or_else(PathBuf::new, |one| one.path().to_owned());
    Ok(Clang {
        library,
        version: unit::version(),
        builtin: builtin(),
    })
}

/// The same, where the compiler's headers must be there too: the library's path, and its arguments.
///
/// # Errors
///
/// As for [`find`], and if `stddef.h` is nowhere.
pub(super) fn complete() -> Result<(Clang, Vec<String>), Diagnostic> {
    let clang = find()?;
    match clang.builtin.clone() {
        Some(arguments) => Ok((clang, arguments)),
        None => Err(no_builtin(&clang)),
    }
}

/// What is wrong where `stddef.h` is not found.
pub fn no_builtin(clang: &Clang) -> Diagnostic {
    let version = major(&clang.version);
    Diagnostic::environment(format!(
        "libclang ({}) does not find `stddef.h`",
        clang.library.display()
    ))
    .hint(install::builtin(&version))
}

fn missing(why: &str) -> Diagnostic {
    let why = why.split(':').next_back().unwrap_or(why);
    let why = match env::var("LIBCLANG_PATH") {
        Ok(path) => format!("LIBCLANG_PATH is {path}"),
        Err(_) => why.trim().trim_end_matches(['.', ')']).to_owned(),
    };
    Diagnostic::environment(format!(
        "libclang is not found ({why}): reading headers needs it, using bindings does not"
    ))
    .hint(install::libclang())
}

/// Whether the compiler finds its own headers, or with which arguments.
fn builtin() -> Option<Vec<String>> {
    let candidates = [
        None,
        gcc().map(|folder| vec!["-isystem".to_owned(), folder]),
    ];
    candidates
        .into_iter()
        .enumerate()
        .filter_map(|(index, arguments)| match arguments {
            None if index == 0 => Some(Vec::new()),
            other => other,
        })
        .find(|arguments| finds_stddef(arguments))
}

fn finds_stddef(arguments: &[String]) -> bool {
    let text = "#include <stddef.h>\n#include <stdarg.h>\nsize_t n;\n";
    Unit::parse("cffi-probe.h", text, &with_extra(arguments))
        .is_some_and(|unit| unit.complaints().is_empty())
}

/// Where gcc has the headers that a compiler brings along.
fn gcc() -> Option<String> {
    let output = Command::new("gcc")
        .arg("-print-file-name=include")
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let folder = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    Path::new(&folder).is_absolute().then_some(folder)
}

/// Arguments, with those of a variable that people set for bindgen.
pub(super) fn with_extra(arguments: &[String]) -> Vec<String> {
    let extra = env::var("BINDGEN_EXTRA_CLANG_ARGS").unwrap_or_default();
    let extra = extra.split_whitespace().map(str::to_owned);
    arguments.iter().cloned().chain(extra).collect()
}

/// The number before the first point in a version.
fn major(version: &str) -> String {
    let digits: String = version
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    if digits.is_empty() {
        "14".to_owned()
    } else {
        digits
    }
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_package_is_of_the_librarys_version() {
        assert_eq!(major("Debian clang version 14.0.6"), "14");
        assert_eq!(major("clang version 18.1.1"), "18");
        assert_eq!(major(""), "14");
    }
}
