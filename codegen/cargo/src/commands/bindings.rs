//! From an annotation file to data in which everything is decided: what most subcommands begin with.

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use cffi_codegen::annotated::Annotated;
use cffi_codegen::annotations::{self, Annotations};
use cffi_codegen::headers::{self, Request};
use cffi_codegen::{Diagnostic, emit, rules, verify};
use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::Lookup;
use crate::failure::Failure;

/// One library.
pub(crate) struct Bindings {
    pub(crate) annotated: Annotated,
    source: emit::Source,
    /// The annotation file, or the header.
    file: PathBuf,
}

/// Reads all of them, with progress where a person waits for it.
pub(crate) fn read_all(files: &[PathBuf], lookup: &Lookup) -> Result<Vec<Bindings>, Failure> {
    let files = if files.is_empty() {
        here()?
    } else {
        files.to_vec()
    };
    let progress = if files.len() > 1 && std::io::stderr().is_terminal() {
        ProgressBar::new(files.len() as u64)
    } else {
        ProgressBar::hidden()
    };
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}") {
        progress.set_style(style);
    }
    let mut all = Vec::new();
    let mut failure: Option<Failure> = None;
    for file in &files {
        progress.set_message(file.display().to_string());
        match read(file, lookup) {
            Ok(bindings) => all.push(bindings),
            Err(other) => failure = Some(other.after(failure)),
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    failure.map_or(Ok(all), Err)
}

/// The annotation files of this folder: those with a `[library]`.
fn here() -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(".").map_err(|error| Failure::read(Path::new("."), &error))?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(PathBuf::from(entry.ok()?.file_name())))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .filter(|path| {
            let text = fs::read_to_string(path).unwrap_or_default();
            text.lines().any(|line| line.trim() == "[library]")
        })
        .collect();
    found.sort();
    if found.is_empty() {
        return Err(Failure::input(
            "there is no annotation file in this folder: begin one with `cargo cffi init HEADER`, or name one",
        ));
    }
    Ok(found)
}

fn read(file: &Path, lookup: &Lookup) -> Result<Bindings, Failure> {
    let mut annotations = if file
        .extension()
        .is_some_and(|extension| extension == "toml")
    {
        let text = fs::read_to_string(file).map_err(|error| {
            Failure::read(file, &error)
                .hint("it has to be an annotation file; `cargo cffi init HEADER` begins one")
        })?;
        annotations::parse(&file.display().to_string(), &text).map_err(|wrong| diagnosed(&wrong))?
    } else {
        of_header(&file.display().to_string())
    };
    let base = file.parent().filter(|_| {
        file.extension()
            .is_some_and(|extension| extension == "toml")
    });
    let library = &annotations.library;
    let packages = packages(&library.pkg_config, file, lookup)?;
    let request = Request {
        headers: library.headers.clone(),
        base: base.map(Path::to_owned).unwrap_or_default(),
        includes: packages.includes,
        arguments: arguments(&packages.defines, &library.define, lookup),
        allow: library.allow.clone(),
    };
    let headers = headers::read(&request).map_err(|wrong| diagnosed(&wrong))?;
    annotations
        .add_headers(&headers.model)
        .map_err(|wrong| diagnosed(&wrong))?;
    let annotated =
        rules::check(&headers.model, &annotations).map_err(|wrong| diagnosed(&wrong))?;
    let name = file
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Bindings {
        annotated,
        source: emit::Source {
            name,
            version: version(&annotations.library.pkg_config, lookup),

            target: headers.target,
        },
        file: file.to_owned(),
    })
}

/// A header of which nothing is said.
pub(crate) fn of_header(header: &str) -> Annotations {
    let mut annotations = Annotations::default();
    annotations.library.headers = vec![header.to_owned()];
    annotations
}

/// What is defined before the headers: by the packages, the annotation file, and the command line.
pub(crate) fn arguments(packages: &[String], file: &[String], lookup: &Lookup) -> Vec<String> {
    let defines = packages.iter().chain(file).map(|one| format!("-D{one}"));
    defines.chain(lookup.clang_arg.iter().cloned()).collect()
}

/// How headers are compiled: with the folders that were named, or as pkg-config says.
pub(crate) fn packages(
    requirements: &[String],
    file: &Path,
    lookup: &Lookup,
) -> Result<cffi_build::Package, Failure> {
    let mut all = cffi_build::Package::default();
    if !lookup.include.is_empty() {
        all.includes = lookup.include.clone();
        return Ok(all);
    }
    for requirement in requirements {
        let found = cffi_build::package(requirement).map_err(|message| {
            Failure::environment(format!(
                "{}: {message}\nor name the folder of its headers with `--include`",
                file.display()
            ))
        })?;
        all.extend(found);
    }
    Ok(all)
}

fn version(requirements: &[String], lookup: &Lookup) -> Option<String> {
    if !lookup.include.is_empty() {
        return None;
    }
    cffi_build::version(requirements.first()?)
}

/// All that is wrong, with the exit code that it means.
pub(crate) fn diagnosed(wrong: &[Diagnostic]) -> Failure {
    let messages = wrong.iter().map(ToString::to_string).collect();
    if wrong.iter().any(Diagnostic::is_environment) {
        Failure::environments(messages)
    } else {
        Failure::inputs(messages)
    }
}

impl Bindings {
    /// What `gen` writes: paths and texts. `None` for a file that must not be there.
    pub(crate) fn files(&self, out: Option<&Path>) -> Vec<(PathBuf, Option<String>)> {
        let own = self.file.parent().unwrap_or(Path::new(""));
        let folder = out.map_or_else(
            || {
                let src = own.join("src");
                if src.is_dir() { src } else { own.to_owned() }
            },
            Path::to_owned,
        );
        let path = |extension: &str| folder.join(format!("{}.{extension}", self.source.name));
        vec![
            (path("rs"), Some(emit::rust(&self.annotated, &self.source))),
            (path("shim.c"), emit::shim::c_file(&self.annotated)),
            (path("verify.c"), Some(verify::c_file(&self.annotated))),
        ]
    }

    /// The annotation file, for messages.
    pub(crate) fn file(&self) -> String {
        self.file.display().to_string()
    }
}
