//! A copy of a library in which everything is called otherwise: each name of its headers has a prefix, and so have its symbols.
//!
//! The headers are copied with the names changed; the functions jump to the library's own.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cffi_codegen::headers::{self, Request};
use cffi_codegen::model::{Model, Place};

use crate::scene::{output, write};

/// What all names of the copy begin with.
const PREFIX: &str = "Qq7_";

/// The names of a library.
pub(crate) struct Renaming {
    /// Its headers: those behind `#include`, and what these include of its own.
    files: Vec<(PathBuf, String)>,
    functions: BTreeSet<String>,
    /// Functions, types, constants and macros.
    names: BTreeSet<String>,
    /// Fields: words that other texts have too.
    fields: BTreeSet<String>,
}

impl Renaming {
    /// All names in these files, where a folder stands for all that is in it, but for those that begin with `_`: they are the compiler's.
    pub(crate) fn of(own: &[&str], allow: &[String]) -> Renaming {
        let mut files: Vec<(PathBuf, String)> = Vec::new();
        for name in own {
            let (root, there) = find(name);
            let inside = match there.is_dir() {
                true => headers_in(&there),
                false => vec![there],
            };
            for file in inside {
                let name = file.strip_prefix(&root).expect("it is below").display();
                files.push((file.clone(), name.to_string()));
            }
        }
        // Some of its files are there to be included by the others only.
        let included = own.iter().filter(|name| !name.ends_with('/'));
        let request = Request {
            headers: included.map(ToString::to_string).collect(),
            allow: allow.to_vec(),
            ..Request::default()
        };
        let model = headers::read(&request)
            .expect("the library's headers are fine")
            .model;
        let is_own = |place: &Place| {
            let path = Path::new(&place.file);
            files.iter().any(|(file, _)| file == path)
        };
        let mut renaming = Renaming {
            functions: { model.functions.iter() }
                .filter(|one| is_own(&one.place))
                .map(|one| one.name.clone())
                .collect(),
            names: names(&model, &is_own),
            fields: { model.records.iter().filter(|one| is_own(&one.place)) }
                .flat_map(|one| &one.fields)
                .filter_map(|field| field.name.clone())
                .collect(),
            files,
        };
        if !allow.is_empty() {
            // Of a header of the system, whose types are everybody's.
            (renaming.names, renaming.fields) = (renaming.functions.clone(), BTreeSet::new());
        }
        for names in [
            &mut renaming.functions,
            &mut renaming.names,
            &mut renaming.fields,
        ] {
            names.retain(|name| !name.starts_with('_'));
        }
        assert!(!renaming.functions.is_empty(), "{own:?} have functions");
        renaming
    }

    /// Annotations or a program, in the names of the copy. What names the library's package and files stays.
    pub(crate) fn text(&self, text: &str) -> String {
        let lines = text.lines().map(|line| {
            let outer = ["headers =", "pkg-config =", "//!"];
            if outer.iter().any(|start| line.starts_with(start)) {
                return line.to_owned();
            }
            // Our own headers beside the library's keep their names.
            if let Some(patterns) = line.strip_prefix("allow = [") {
                let all = patterns.replace(['"', ']'], "");
                let both = all
                    .split(", ")
                    .map(|one| format!("{one:?}, \"{PREFIX}{one}\""));
                return format!("allow = [{}]", both.collect::<Vec<_>>().join(", "));
            }
            // What names of constants begin with, or a pattern of them.
            if ["strip =", "constants ="]
                .iter()
                .any(|start| line.starts_with(start))
            {
                let parts = line.split('"').enumerate();
                let parts = parts.map(|(at, part)| match at % 2 {
                    0 => part.to_owned(),
                    _ => format!("\"{PREFIX}{part}\""),
                });
                return parts.collect();
            }
            // Where annotations name fields.
            let has_fields = ["private =", "io ="]
                .iter()
                .any(|start| line.starts_with(start));
            prefixed(line, |word| {
                self.names.contains(word) || has_fields && self.fields.contains(word)
            })
        });
        lines.map(|line| line + "\n").collect()
    }

    /// C of ours beside the library's headers, which uses fields behind `->` only.
    pub(crate) fn c(&self, text: &str) -> String {
        let named = self.text(text);
        let mut pieces = named.split("->");
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |told, piece| {
            let end = piece.find(|c| !is_word(c)).unwrap_or(piece.len());
            let prefix = if self.fields.contains(&piece[..end]) {
                PREFIX
            } else {
                ""
            };
            format!("{told}->{prefix}{piece}")
        })
    }

    /// Writes the headers, and an archive of jumps, into a folder.
    pub(crate) fn write(&self, folder: &Path) {
        for (file, name) in &self.files {
            let text = fs::read_to_string(file).expect("it was there");
            let lines = text.lines().map(|line| {
                let includes = line
                    .trim_start()
                    .trim_start_matches(['#', ' '])
                    .starts_with("include");
                match includes {
                    true => line.to_owned(),
                    false => prefixed(line, |word| {
                        self.names.contains(word) || self.fields.contains(word)
                    }),
                }
            });
            let text: String = lines.map(|line| line + "\n").collect();
            write(&folder.join(name), &text);
        }
        let jump = match env::consts::ARCH {
            "x86_64" => |to: &str| format!("jmp {to}@PLT"),
            _ => |to: &str| format!("b {to}"),
        };
        // Each in a section of its own: the linker leaves out what nobody calls, which the library need not have.
        let jumps = self.functions.iter().map(|name| {
            let copy = format!("{PREFIX}{name}");
            format!(
                ".section .text.{copy},\"ax\",%progbits\n.globl {copy}\n.type {copy}, %function\n{copy}: {}\n",
                jump(name)
            )
        });
        let text = format!(
            "{}.section .note.GNU-stack,\"\",%progbits\n",
            jumps.collect::<String>()
        );
        write(&folder.join("jumps.s"), &text);
        let (source, object) = (folder.join("jumps.s"), folder.join("jumps.o"));
        output(
            Command::new("cc")
                .arg("-c")
                .arg(&source)
                .arg("-o")
                .arg(&object),
        );
        let archive = folder.join("librenamed.a");
        output(Command::new("ar").arg("rcs").arg(&archive).arg(&object));
    }
}

/// Everything but fields.
fn names(model: &Model, is_own: &impl Fn(&Place) -> bool) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |place: &Place, name: &str| {
        if is_own(place) {
            names.insert(name.to_owned());
        }
    };
    for one in &model.functions {
        add(&one.place, &one.name);
    }
    for one in &model.records {
        add(&one.place, &one.name);
    }
    for one in &model.typedefs {
        add(&one.place, &one.name);
    }
    for one in &model.constants {
        add(&one.place, &one.name);
    }
    for one in &model.macros {
        add(&one.place, &one.name);
    }
    for one in &model.globals {
        add(&one.place, &one.name);
    }
    for one in &model.enums {
        let tag = one.name.iter();
        for name in tag.chain(one.variants.iter().map(|variant| &variant.name)) {
            add(&one.place, name);
        }
    }
    names
}

/// Where the compiler finds a header or a folder: the root, and the whole path.
fn find(name: &str) -> (PathBuf, PathBuf) {
    let machine = format!("/usr/include/{}-linux-gnu", env::consts::ARCH);
    let roots = ["/usr/include", "/usr/local/include", machine.as_str()];
    let mut found = roots
        .iter()
        .map(|root| (PathBuf::from(root), Path::new(root).join(name)));
    found
        .find(|(_, path)| path.exists())
        .expect("the library is installed")
}

fn headers_in(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(headers_in(&path));
        } else if path.extension().is_some_and(|extension| extension == "h") {
            all.push(path);
        }
    }
    all
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A text with the prefix before these words.
fn prefixed(text: &str, is_named: impl Fn(&str) -> bool) -> String {
    let mut told = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        if is_named(word) {
            told.push_str(PREFIX);
        }
        told.push_str(word);
        let next = behind.find(is_word).unwrap_or(behind.len());
        told.push_str(&behind[..next]);
        rest = &behind[next..];
    }
    told
}
