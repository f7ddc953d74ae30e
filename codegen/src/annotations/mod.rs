//! What a human says about a library: the annotation file, and `annotate("cffi:..")` in headers, as plain data with places.
//!
//! Here words are read; whether they fit the declarations is for [`rules`](crate::rules). `codegen/src/annotations/README.md`
//! explains the language.

mod argument;
mod callback;
mod entries;
mod function;
mod header;
mod place;
mod returns;
mod suggest;
mod table;
mod words;

pub use argument::{BufferForm, BufferWord, LengthWord, Word};
pub use callback::{CallbackItem, CallbackWord, PanicWord, ScopeWord, UsesWord};
pub use entries::{
    EnumEntry, ErrorEntry, HandleEntry, IoEntry, MacroEntry, MessageEntry, StructEntry, VouchEntry,
};
pub use function::{Code, ErrnoWord, FunctionEntry, OkWord, RoleWord, RustName};
pub use place::{At, Spot};
pub use returns::{BorrowWord, ReturnWord};

pub(crate) use suggest::nearest;
pub(crate) use words::is_identifier;

use crate::annotated::Library;
use crate::{Diagnostic, model::Model};
use place::Source;
use table::Table;
use toml::de::DeTable;

/// An annotation file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations {
    /// The file, as it was named.
    pub file: String,
    /// `[library]`.
    pub library: Library,
    /// The constants that are the library's version, joined by points.
    pub version: Vec<At<String>>,
    /// `[safe]`.
    pub safe: Vec<VouchEntry>,
    /// `[error]`.
    pub errors: Vec<ErrorEntry>,
    /// `[handle]`.
    pub handles: Vec<HandleEntry>,
    /// `[struct]`.
    pub structs: Vec<StructEntry>,
    /// `[enum]`.
    pub enums: Vec<EnumEntry>,
    /// `[fn]`.
    pub functions: Vec<FunctionEntry>,
    /// `[macro]`.
    pub macros: Vec<MacroEntry>,
}

/// Reads an annotation file, or says everything that is wrong with it.
///
/// `file` is the name that errors give it.
pub fn parse(file: &str, text: &str) -> Result<Annotations, Vec<Diagnostic>> {
    let source = Source::new(file, text);
    let (root, broken) = DeTable::parse_recoverable(text);
    let mut errors: Vec<Diagnostic> = broken
        .iter()
        .map(|error| {
            let start = error.span().map_or(0, |span| span.start);
            // The file is not TOML: the parser's own words, which may have several lines.
            let message = error.message().trim_end().replace('\n', ", ");
            source.spot(start).error(format!("not TOML: {message}"))
        })
        .collect();
    if !errors.is_empty() {
        // Entries after an error are guesses of the parser.
        return Err(sorted(errors));
    }
    let mut annotations = Annotations {
        file: file.to_owned(),
        ..Annotations::default()
    };
    let mut root = Table::new(&source, root.get_ref(), "the file", source.spot(0));
    match root.table("library", &mut errors) {
        Some(table) => {
            (annotations.library, annotations.version) = library(table, &mut errors);
        }
        None if root.has("library") => {}
        None => {
            errors.push(source.spot(0).error("there is no `[library]`").hint(
                "begin with `[library]` and `headers = [\"name.h\"]`: they say what is bound",
            ))
        }
    }
    if let Some(table) = root.table("safe", &mut errors) {
        annotations.safe = entries::vouches(table, &mut errors);
    }
    root.each("error", &mut errors, |name, table, errors| {
        annotations.errors.push(entries::error(name, table, errors));
    });
    root.each("handle", &mut errors, |name, table, errors| {
        annotations
            .handles
            .extend(entries::handle(name, table, errors));
    });
    root.each("struct", &mut errors, |name, table, errors| {
        annotations
            .structs
            .extend(entries::structure(name, table, errors));
    });
    root.each("enum", &mut errors, |name, table, errors| {
        annotations
            .enums
            .push(entries::enumeration(name, table, errors));
    });
    root.each("fn", &mut errors, |name, table, errors| {
        annotations
            .functions
            .push(function::entry(name, table, errors));
    });
    if let Some(table) = root.table("macro", &mut errors) {
        annotations.macros = entries::macros(table, &mut errors);
    }
    root.finish(&mut errors);
    if errors.is_empty() {
        Ok(annotations)
    } else {
        Err(sorted(errors))
    }
}

impl Annotations {
    /// Adds what the headers say themselves, by `annotate("cffi:..")`, about functions that the file does not list.
    pub fn add_headers(&mut self, model: &Model) -> Result<(), Vec<Diagnostic>> {
        header::add(self, model)
    }
}

fn library(table: Table<'_, '_>, errors: &mut Vec<Diagnostic>) -> (Library, Vec<At<String>>) {
    let headers = table.strings("headers", errors);
    let one_or_more = |list: Vec<At<String>>| list.into_iter().map(|item| item.value).collect();
    if headers.is_empty() && !table.failed("headers") {
        let message = "`[library]` has no `headers`";
        errors.push(
            table
                .at
                .error(message)
                .hint("write `headers = [\"name.h\"]`"),
        );
    }
    let library = Library {
        headers: one_or_more(headers),
        pkg_config: one_or_more(table.string_or_strings("pkg-config", errors)),
        define: one_or_more(definitions(&table, errors)),
        allow: one_or_more(table.strings("allow", errors)),
        // Which constants there are is not known here.
        version: None,
    };
    let version = table.string_or_strings("version", errors);
    table.finish(errors);
    (library, version)
}

/// `define`: each is `NAME` or `NAME=value`, on one line.
fn definitions(table: &Table<'_, '_>, errors: &mut Vec<Diagnostic>) -> Vec<At<String>> {
    let mut all = table.string_or_strings("define", errors);
    all.retain(|one| {
        let name = one
            .value
            .split_once('=')
            .map_or(&*one.value, |(name, _)| name);
        let fits = is_identifier(name) && !one.value.contains(['\n', '\r', '\\']);
        if !fits {
            let message = format!("`{}` defines no macro", one.value);
            let hint = "write `NAME` or `NAME=value`, as behind the `-D` of a compiler";
            errors.push(one.error(message).hint(hint));
        }
        fits
    });
    all
}

/// In the order of the file.
pub(crate) fn sorted(mut errors: Vec<Diagnostic>) -> Vec<Diagnostic> {
    errors.sort_by(|a, b| {
        (&a.file, a.line, a.column, &a.message).cmp(&(&b.file, b.line, b.column, &b.message))
    });
    errors.dedup();
    errors
}
