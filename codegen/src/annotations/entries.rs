//! The entries of all tables but `[fn]`.

use super::place::{At, Spot};
use super::table::{Table, integer, kind};
use super::words::{is_identifier, sentence};
use crate::Diagnostic;
use crate::annotated::{EnumStyle, IoDirection, Refcount, Sync};
use toml::de::DeValue;

/// A line of `[safe]`.
#[derive(Clone, Debug, PartialEq)]
pub struct VouchEntry {
    /// The function.
    pub name: At<String>,
    /// Why any call is fine.
    pub reason: String,
}

/// `[error.Name]`.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorEntry {
    /// Its name.
    pub name: At<String>,
    /// `ok`.
    pub ok: Vec<i128>,
    /// `message`.
    pub message: Option<MessageEntry>,
    /// `doc`.
    pub doc: Option<String>,
    /// `cfg`.
    pub cfg: Option<At<String>>,
}

/// `message = { fn = "..", arg = "..", copy = true }`.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageEntry {
    /// `fn`.
    pub function: At<String>,
    /// `arg`: a handle, `code`, or nothing.
    pub argument: Option<At<String>>,
    /// `copy`.
    pub copy: Option<At<bool>>,
}

/// `[handle.Name]`, and what a struct has of it.
#[derive(Clone, Debug, PartialEq)]
pub struct HandleEntry {
    /// Its name in Rust.
    pub name: At<String>,
    /// `c`.
    pub c: At<String>,
    /// `destroy`.
    pub destroy: Option<At<String>>,
    /// `receiver`: whether it is `&mut self`.
    pub exclusive: Option<At<bool>>,
    /// `parent`.
    pub parent: Option<At<String>>,
    /// `send`.
    pub send: Option<At<bool>>,
    /// `sync`.
    pub sync: Option<At<Sync>>,
    /// `require`.
    pub require: Option<At<String>>,
    /// `refcount`.
    pub refcount: Option<At<Refcount>>,
    /// `doc`.
    pub doc: Option<String>,
    /// `cfg`.
    pub cfg: Option<At<String>>,
}

/// `[struct.name]`.
#[derive(Clone, Debug, PartialEq)]
pub struct StructEntry {
    /// What it has in common with a handle; `c` is the struct.
    pub handle: HandleEntry,
    /// `pinned`.
    pub pinned: bool,
    /// `private`.
    pub private: Vec<At<String>>,
    /// `io`.
    pub io: Vec<IoEntry>,
}

/// A pair of fields of `io`.
#[derive(Clone, Debug, PartialEq)]
pub struct IoEntry {
    /// The field with the pointer.
    pub pointer: At<String>,
    /// The field with the count.
    pub length: At<String>,
    /// Whether C reads or writes.
    pub direction: IoDirection,
}

/// `[enum.Name]`.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumEntry {
    /// Its name in Rust, and in C if nothing else is said.
    pub name: At<String>,
    /// `c`: the enum in C.
    pub c: Option<At<String>>,
    /// `constants`: the constants that it is made of, as patterns.
    pub constants: Vec<At<String>>,
    /// `strip`: what is taken off the names.
    pub strip: Option<At<String>>,
    /// `style`.
    pub style: Option<At<EnumStyle>>,
    /// `doc`.
    pub doc: Option<String>,
    /// `cfg`.
    pub cfg: Option<At<String>>,
}

/// A line of `[macro]`.
#[derive(Clone, Debug, PartialEq)]
pub struct MacroEntry {
    /// The macro.
    pub name: At<String>,
    /// Its prototype, as of a function without a name.
    pub prototype: At<String>,
}

pub(super) fn vouches(table: Table<'_, '_>, errors: &mut Vec<Diagnostic>) -> Vec<VouchEntry> {
    let mut entries = Vec::new();
    for (name, value) in table.pairs() {
        match value.get_ref().as_str().map(str::trim) {
            Some("") => {
                let message = format!("`{}` has no reason", name.value);
                errors.push(name.error(message).hint("say why any call of it is fine"));
            }
            Some(reason) => entries.push(VouchEntry {
                reason: reason.to_owned(),
                name,
            }),
            None => {
                let kind = kind(value.get_ref());
                let message = format!("`{}` in `[safe]` is a string, not {kind}", name.value);
                errors.push(
                    name.error(message)
                        .hint("it is the reason why any call of it is fine"),
                );
            }
        }
    }
    entries
}

pub(super) fn macros(table: Table<'_, '_>, errors: &mut Vec<Diagnostic>) -> Vec<MacroEntry> {
    let mut entries = Vec::new();
    for (name, value) in table.pairs() {
        match value.get_ref().as_str() {
            Some(prototype) => {
                let phrase = table.source.phrase(value.span(), prototype);
                let prototype = At::new(prototype.trim().to_owned(), phrase.spot(0));
                entries.push(MacroEntry { name, prototype });
            }
            None => {
                let kind = kind(value.get_ref());
                let message = format!("`{}` in `[macro]` is a string, not {kind}", name.value);
                errors.push(
                    name.error(message)
                        .hint("it is a prototype, as `\"int (int level)\"`"),
                );
            }
        }
    }
    entries
}

pub(super) fn error(
    name: At<String>,
    table: Table<'_, '_>,
    errors: &mut Vec<Diagnostic>,
) -> ErrorEntry {
    let ok = match table.any("ok") {
        None => {
            errors.push(
                name.error(format!("error `{}` has no `ok`", name.value))
                    .hint("write `ok = [0]`: the codes that mean success"),
            );
            Vec::new()
        }
        Some(value) => numbers(&value, errors).unwrap_or_else(|| {
            errors.extend(table.neither("ok", "a list of numbers"));
            Vec::new()
        }),
    };
    let message = table.table("message", errors).and_then(|table| {
        let function = table.string("fn", errors);
        if function.is_none() && !table.failed("fn") {
            errors.push(table.at.error("`message` has no `fn`"));
        }
        let entry = MessageEntry {
            argument: table.string("arg", errors),
            copy: table.boolean("copy", errors),
            function: function?,
        };
        table.finish(errors);
        Some(entry)
    });
    let entry = ErrorEntry {
        ok,
        message,
        doc: table.string("doc", errors).map(|doc| doc.value),
        cfg: table.string("cfg", errors),
        name,
    };
    table.finish(errors);
    entry
}

/// A list of whole numbers; `None` if it is something else.
pub(super) fn numbers(value: &At<&DeValue<'_>>, errors: &mut Vec<Diagnostic>) -> Option<Vec<i128>> {
    let array = value.value.as_array()?;
    let numbers: Option<Vec<i128>> = array.iter().map(|item| integer(item.get_ref())).collect();
    if array.is_empty() {
        errors.push(value.error("an empty `ok`: the function would never succeed"));
    }
    numbers
}

const SYNC: &[(&str, Sync)] = &[("locked", Sync::Locked)];

fn common(
    name: At<String>,
    c: At<String>,
    table: &Table<'_, '_>,
    errors: &mut Vec<Diagnostic>,
) -> HandleEntry {
    let sync = match table.any("sync") {
        Some(value) if value.value.is_bool() => {
            let yes = value.value.as_bool() == Some(true);
            Some(At::new(if yes { Sync::Yes } else { Sync::No }, value.spot))
        }
        Some(value) if value.value.is_str() => table.word("sync", SYNC, errors),
        Some(_) => {
            errors.extend(table.neither("sync", "`true`, `false` or \"locked\""));
            None
        }
        None => None,
    };
    let refcount = table.table("refcount", errors).and_then(|table| {
        let up = table.string("up", errors);
        let down = table.string("down", errors);
        if up.is_none() || down.is_none() {
            errors.push(table.at.error("`refcount` needs `up` and `down`"));
        }
        let spot = table.at.clone();
        table.finish(errors);
        let (up, down) = (up?.value, down?.value);
        Some(At::new(Refcount { up, down }, spot))
    });
    HandleEntry {
        destroy: table.string("destroy", errors),
        exclusive: table.word("receiver", RECEIVER, errors),
        parent: table.string("parent", errors),
        send: table.boolean("send", errors),
        sync,
        require: table.string("require", errors),
        refcount,
        doc: table.string("doc", errors).map(|doc| doc.value),
        cfg: table.string("cfg", errors),
        name,
        c,
    }
}

pub(super) const RECEIVER: &[(&str, bool)] = &[("&self", false), ("&mut self", true)];

pub(super) fn handle(
    name: At<String>,
    table: Table<'_, '_>,
    errors: &mut Vec<Diagnostic>,
) -> Option<HandleEntry> {
    let c = table.string("c", errors);
    if c.is_none() && !table.failed("c") {
        let message = format!("handle `{}` has no `c`", name.value);
        errors.push(
            name.error(message)
                .hint("write `c = \"..\"`: the struct or typedef behind the pointer"),
        );
    }
    let missing = Spot::clone(&name.spot);
    let known = c.is_some();
    let c = c.unwrap_or_else(|| At::new(String::new(), missing));
    let entry = common(name, c, &table, errors);
    table.finish(errors);
    known.then_some(entry)
}

pub(super) fn structure(
    name: At<String>,
    table: Table<'_, '_>,
    errors: &mut Vec<Diagnostic>,
) -> Option<StructEntry> {
    let rust = table.string("as", errors).unwrap_or_else(|| name.clone());
    let c = table.string("c", errors).unwrap_or(name);
    let pinned = table
        .boolean("pinned", errors)
        .is_some_and(|pinned| pinned.value);
    let private = table.strings("private", errors);
    let mut io = Vec::new();
    if let Some(inner) = table.table("io", errors) {
        for (pointer, value) in inner.pairs() {
            let Some(text) = value.get_ref().as_str() else {
                let message = format!("`{}` of `io` is a string", pointer.value);
                errors.push(pointer.error(message).hint(IO));
                continue;
            };
            let phrase = inner.source.phrase(value.span(), text);
            io.extend(io_entry(pointer, &phrase, errors));
        }
    }
    let handle = common(rust, c, &table, errors);
    table.finish(errors);
    Some(StructEntry {
        handle,
        pinned,
        private,
        io,
    })
}

const IO: &str = "write `field = \"bytes len=count_field per-call\"`, or `out-bytes`";

fn io_entry(
    pointer: At<String>,
    phrase: &super::place::Phrase,
    errors: &mut Vec<Diagnostic>,
) -> Option<IoEntry> {
    let mut sentence = sentence(phrase, errors)?;
    sentence.never_optional(errors);
    let direction = match sentence.head.value.as_str() {
        "bytes" => IoDirection::In,
        "out-bytes" => IoDirection::Out,
        other => {
            let message = format!("`{other}` is no word for a field of `io`");
            errors.push(sentence.head.error(message).hint(IO));
            return None;
        }
    };
    let length = sentence.name("len", errors);
    if !sentence.flag("per-call", errors) {
        let message =
            "only `per-call` buffers can be lent: what stays in the struct outlives its borrow";
        errors.push(sentence.head.error(message).hint(IO));
    }
    if length.is_none() {
        errors.push(
            sentence
                .head
                .error("`len=` is missing: the field that counts")
                .hint(IO),
        );
    }
    sentence.finish(errors);
    Some(IoEntry {
        pointer,
        length: length?,
        direction,
    })
}

const STYLES: &[(&str, EnumStyle)] = &[
    ("const", EnumStyle::Const),
    ("flags", EnumStyle::Flags),
    ("closed", EnumStyle::Closed),
];

pub(super) fn enumeration(
    name: At<String>,
    table: Table<'_, '_>,
    errors: &mut Vec<Diagnostic>,
) -> EnumEntry {
    let constants = table.strings("constants", errors);
    for constant in &constants {
        if !is_identifier(&constant.value.replace('*', "x")) {
            let message = format!("`{}` is no name and no pattern of names", constant.value);
            errors.push(constant.error(message));
        }
    }
    let entry = EnumEntry {
        c: table.string("c", errors),
        constants,
        strip: table.string("strip", errors),
        style: table.word("style", STYLES, errors),
        doc: table.string("doc", errors).map(|doc| doc.value),
        cfg: table.string("cfg", errors),
        name,
    };
    table.finish(errors);
    entry
}
