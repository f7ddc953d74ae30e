//! Reads headers: what they declare becomes the model.
//!
//! libclang parses them, and then once more with a variable for each macro, whose value and type are what it says of the variable.

mod attributes;
pub mod clang;
mod comments;
mod declarations;
mod extensions;
mod install;
mod macros;
mod names;
mod placement;
mod scope;
mod source;
mod types;
#[allow(
    unsafe_code,
    reason = "calls of libclang, wrapped so that no cursor outlives its file"
)]
mod unit;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnose::Diagnostic;
use crate::model::{Constant, LeftOut, Model, Value};

pub use scope::as_included;
use unit::Unit;

/// The file that includes all headers. It is nowhere on the disk, and nothing stands beside it that an `#include` could mean.
const FILE: &str = "/cffi-no-such-folder/headers.h";

/// More errors than these nobody reads.
const MOST_ERRORS: usize = 20;

/// What to read.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The headers, as they stand behind `#include`.
    pub headers: Vec<String>,
    /// The folder in which they are looked for first.
    pub base: PathBuf,
    /// Folders in which they are looked for next.
    pub includes: Vec<PathBuf>,
    /// Other arguments for the compiler.
    pub arguments: Vec<String>,
    /// Names, with `*` and `?`. If there are none, what the headers themselves declare counts.
    pub allow: Vec<String>,
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Headers {
    /// All that counts.
    pub model: Model,
    /// The machine that the headers were read for.
    pub target: String,
    /// What libclang says of itself.
    pub clang: String,
}

/// How headers are compiled.
struct Read<'a> {
    /// The lines that include them.
    includes: &'a str,
    arguments: &'a [String],
}

/// Reads headers.
///
/// # Errors
///
/// There is no libclang, a header is not found or does not compile; each with its place.
pub fn read(request: &Request) -> Result<Headers, Vec<Diagnostic>> {
    let (clang, builtin) = clang::complete().map_err(|error| vec![error])?;
    let mut arguments = arguments(request, &builtin);
    // Later ones read `[[deprecated]]` unasked, and refuse to be asked.
    if clang.number().is_some_and(|number| number < 17) {
        arguments.push("-fdouble-square-bracket-attributes".to_owned());
    }
    let text: String = request
        .headers
        .iter()
        .map(|header| format!("#include \"{header}\"\n"))
        .collect();
    let arguments = clang::with_extra(&arguments);
    let Some((unit, text)) = parse(text, &arguments) else {
        let what = "libclang cannot read these headers at all";
        return Err(vec![Diagnostic::input(
            &request.headers.join(", "),
            0,
            0,
            what,
        )]);
    };
    let wrong = complaints(&unit, request);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let scope = scope::Scope::new(request).with_parts(&unit);
    let placement = declarations::placement(&unit, &scope);
    let mut model = declarations::read(&unit, &scope, &placement);
    let read = Read {
        includes: &text,
        arguments: &arguments,
    };
    (model.constants, model.left_out) = macros::constants(&unit, &scope, &read);
    leave_out_hidden(&mut model);
    Ok(Headers {
        model,
        // Who built libclang says nothing of the machine.
        target: unit.target().replace("-pc-linux", "-unknown-linux"),
        clang: clang.version,
    })
}

/// Parses the headers, with what must stand before them.
fn parse(text: String, arguments: &[String]) -> Option<(Unit, String)> {
    let unit = Unit::parse(FILE, &text, arguments)?;
    let complaints = unit.complaints().into_iter().map(|one| one.message);
    let stand_ins = extensions::stand_ins(&complaints.collect::<Vec<_>>());
    if stand_ins.is_empty() {
        return Some((unit, text));
    }
    let text = stand_ins + &text;
    Some((Unit::parse(FILE, &text, arguments)?, text))
}

/// A function or a variable goes before a macro of its name: in Rust both would be one.
fn leave_out_hidden(model: &mut Model) {
    let functions = model.functions.iter().map(|one| &one.name);
    let globals = model.globals.iter().map(|one| &one.name);
    let taken: BTreeSet<&String> = functions.chain(globals).collect();
    let is_hidden = |one: &mut Constant| {
        taken.contains(&one.name) && !matches!(one.value, Value::Expression(_))
    };
    let hidden = model.constants.extract_if(.., is_hidden);
    let hidden = hidden.map(|Constant { name, place, .. }| LeftOut {
        name,
        place,
        why: "a function or a variable has its name".to_owned(),
    });
    model.left_out.extend(hidden);
}

fn arguments(request: &Request, builtin: &[String]) -> Vec<String> {
    let fixed = [
        "-x",
        "c",
        "-std=gnu11",
        "-fparse-all-comments",
        "-fretain-comments-from-system-headers",
        "-ferror-limit=0",
        extensions::WITH_STORAGE_ORDER[0],
        extensions::WITH_STORAGE_ORDER[1],
        "-w",
    ];
    let mut arguments: Vec<String> = fixed.iter().map(ToString::to_string).collect();
    let base = match request.base.as_os_str().is_empty() {
        true => Path::new("."),
        false => &request.base,
    };
    for folder in [base]
        .into_iter()
        .chain(request.includes.iter().map(PathBuf::as_path))
    {
        arguments.push(format!("-I{}", folder.display()));
    }
    arguments.extend(request.arguments.iter().cloned());
    arguments.extend(builtin.iter().cloned());
    arguments
}

/// What is wrong with the headers.
fn complaints(unit: &Unit, request: &Request) -> Vec<Diagnostic> {
    let mut wrong: Vec<Diagnostic> = Vec::new();
    for complaint in unit.complaints() {
        let place = complaint.place;
        let lost = complaint
            .message
            .strip_suffix("' file not found")
            .and_then(|start| start.strip_prefix('\''));
        let diagnostic = match lost {
            Some(header) if place.file == FILE => {
                Diagnostic::input("", 0, 0, format!("the header `{header}` is not found")).hint(format!(
                    "install the library's headers, or name their folder with `--include`; looked in {}",
                    folders(request)
                ))
            }
            _ => Diagnostic::input(&place.file, place.line, place.column, complaint.message),
        };
        if !wrong.contains(&diagnostic) {
            wrong.push(diagnostic);
        }
    }
    if wrong.len() > MOST_ERRORS {
        let more = wrong.len() - MOST_ERRORS;
        wrong.truncate(MOST_ERRORS);
        wrong.push(Diagnostic::input(
            "",
            0,
            0,
            format!("{more} more errors in the headers"),
        ));
    }
    wrong
}

fn folders(request: &Request) -> String {
    let mut folders = vec![match request.base.as_os_str().is_empty() {
        true => ".".to_owned(),
        false => request.base.display().to_string(),
    }];
    folders.extend(request.includes.iter().map(|one| one.display().to_string()));
    folders.push("the system's folders".to_owned());
    folders.join(", ")
}
