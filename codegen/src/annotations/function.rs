//! The entries of `[fn]`.

use super::argument::{Word, word};
use super::entries::{RECEIVER, numbers};
use super::place::{At, Phrase, Spot};
use super::returns::{ReturnWord, returns};
use super::table::{Table, integer};
use super::words::is_identifier;
use crate::Diagnostic;
use crate::annotated::CallKind;
use toml::de::DeValue;

/// `[fn.name]`.
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionEntry {
    /// The function, or for an instance of a variadic function the instance's own name.
    pub name: At<String>,
    /// `as`.
    pub rust: Option<At<RustName>>,
    /// `error`.
    pub error: Option<At<String>>,
    /// `ok`.
    pub ok: Option<At<OkWord>>,
    /// `status`: the name of the enum of `ok`.
    pub status: Option<At<String>>,
    /// `errno`.
    pub errno: Option<At<ErrnoWord>>,
    /// `kind`.
    pub kind: Option<At<CallKind>>,
    /// `args`.
    pub arguments: Option<At<Vec<At<Word>>>>,
    /// `ret`.
    pub returns: Option<At<ReturnWord>>,
    /// `role`.
    pub role: Option<At<RoleWord>>,
    /// `receiver`: whether it is `&mut self`.
    pub exclusive: Option<At<bool>>,
    /// `longjmp`.
    pub longjmp: Option<At<bool>>,
    /// `io`.
    pub io: Option<At<bool>>,
    /// `lock`.
    pub lock: Option<At<bool>>,
    /// `variadic`: the function that this is an instance of.
    pub variadic: Option<At<String>>,
    /// `types`: what an instance passes behind the declared parameters.
    pub types: Vec<At<String>>,
    /// `doc`.
    pub doc: Option<String>,
    /// `cfg`.
    pub cfg: Option<At<String>>,
    /// `rename`.
    pub rename: Option<At<String>>,
}

/// `as = "Handle::name"` or `as = "name"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustName {
    /// The handle.
    pub owner: Option<String>,
    /// The name.
    pub name: String,
}

/// `role`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleWord {
    /// `destroy`.
    Destroy,
    /// `raw`.
    Raw,
}

/// `errno`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrnoWord {
    /// `true`.
    Failed,
    /// `"clear"`.
    Clear,
    /// `"returned"`.
    Returned,
}

/// `ok` of a function.
#[derive(Clone, Debug, PartialEq)]
pub enum OkWord {
    /// `[0, 1]`.
    Codes(Vec<i128>),
    /// `{ Row = 100 }`.
    Variants(Vec<(At<String>, Code)>),
}

/// A code: a number, or the constant that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// A number.
    Number(i128),
    /// A constant.
    Name(At<String>),
}

#[derive(Clone, Copy)]
enum Kind {
    Known(CallKind),
    Suspendable,
}

const KINDS: &[(&str, Kind)] = &[
    ("full", Kind::Known(CallKind::Full)),
    ("nocallback", Kind::Known(CallKind::NoCallback)),
    ("leaf", Kind::Known(CallKind::Leaf)),
    ("blocking", Kind::Known(CallKind::Blocking)),
    ("suspendable", Kind::Suspendable),
];

const ROLES: &[(&str, RoleWord)] = &[("destroy", RoleWord::Destroy), ("raw", RoleWord::Raw)];

const ERRNOS: &[(&str, ErrnoWord)] = &[
    ("clear", ErrnoWord::Clear),
    ("returned", ErrnoWord::Returned),
];

pub(super) fn entry(
    name: At<String>,
    table: Table<'_, '_>,
    errors: &mut Vec<Diagnostic>,
) -> FunctionEntry {
    let arguments = table.phrases("args", errors);
    let kind = table.word("kind", KINDS, errors);
    let returned = table.phrase("ret", errors);
    let entry = FunctionEntry {
        rust: table
            .string("as", errors)
            .and_then(|text| rust_name(text, errors)),
        error: table.string("error", errors),
        ok: ok(&table, errors),
        status: table.string("status", errors),
        errno: errno(&table, errors),
        kind: kind.and_then(|kind| call_kind(kind, errors)),
        arguments: arguments.map(|list| list.map(|list| words(&list, errors))),
        returns: returned.and_then(|phrase| returns(&phrase, errors)),
        role: table.word("role", ROLES, errors),
        exclusive: table.word("receiver", RECEIVER, errors),
        longjmp: table.boolean("longjmp", errors),
        io: table.boolean("io", errors),
        lock: table.boolean("lock", errors),
        variadic: table.string("variadic", errors),
        types: table.strings("types", errors),
        doc: table.string("doc", errors).map(|doc| doc.value),
        cfg: table.string("cfg", errors),
        rename: table.string("rename", errors),
        name,
    };
    table.finish(errors);
    entry
}

/// All words; a wrong one leaves a place that nobody looks at, because its error is already there.
fn words(phrases: &[Phrase], errors: &mut Vec<Diagnostic>) -> Vec<At<Word>> {
    let placeholder = |phrase: &Phrase| At::new(Word::Partner, phrase.spot(0));
    let words = phrases.iter();
    words
        .map(|phrase| word(phrase, errors).unwrap_or_else(|| placeholder(phrase)))
        .collect()
}

impl FunctionEntry {
    /// An entry that says nothing yet.
    pub(super) fn nothing(name: At<String>) -> FunctionEntry {
        FunctionEntry {
            name,
            rust: None,
            error: None,
            ok: None,
            status: None,
            errno: None,
            kind: None,
            arguments: None,
            returns: None,
            role: None,
            exclusive: None,
            longjmp: None,
            io: None,
            lock: None,
            variadic: None,
            types: Vec::new(),
            doc: None,
            cfg: None,
            rename: None,
        }
    }

    /// Takes one `key=value` of a header's annotation; `false` if the key is not one of these.
    pub(super) fn take(
        &mut self,
        key: &str,
        phrase: &Phrase,
        errors: &mut Vec<Diagnostic>,
    ) -> bool {
        let text = At::new(phrase.text.clone(), phrase.spot(0));
        match key {
            "as" => self.rust = rust_name(text, errors),
            "error" => self.error = Some(text),
            "status" => self.status = Some(text),
            "rename" => self.rename = Some(text),
            "kind" => {
                self.kind =
                    chosen(text, KINDS, key, errors).and_then(|kind| call_kind(kind, errors))
            }
            "role" => self.role = chosen(text, ROLES, key, errors),
            "errno" if text.value == "true" => {
                self.errno = Some(At::new(ErrnoWord::Failed, text.spot));
            }
            "errno" => self.errno = chosen(text, ERRNOS, key, errors),
            "longjmp" => {
                self.longjmp = chosen(text, &[("true", true), ("false", false)], key, errors);
            }
            "lock" => self.lock = chosen(text, &[("true", true), ("false", false)], key, errors),
            _ => return false,
        }
        true
    }
}

pub(super) const HEADER_KEYS: &[&str] = &[
    "as", "error", "status", "rename", "kind", "role", "errno", "longjmp", "lock", "ret",
];

fn chosen<T: Copy>(
    text: At<String>,
    words: &[(&str, T)],
    key: &str,
    errors: &mut Vec<Diagnostic>,
) -> Option<At<T>> {
    let found = words.iter().find(|(word, _)| *word == text.value);
    if found.is_none() {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let message = format!("`{}` is no `{key}`", text.value);
        errors.push(
            text.error(message)
                .hint(super::suggest::hint(&text.value, &known)),
        );
    }
    found.map(|(_, meaning)| At::new(*meaning, text.spot))
}

fn call_kind(kind: At<Kind>, errors: &mut Vec<Diagnostic>) -> Option<At<CallKind>> {
    match kind.value {
        Kind::Known(known) => Some(At::new(known, kind.spot)),
        Kind::Suspendable => {
            errors.push(suspendable(&kind.spot));
            None
        }
    }
}

fn suspendable(spot: &Spot) -> Diagnostic {
    let message =
        "`suspendable` is not possible: a C call cannot be left in the middle and taken up later";
    spot.error(message).hint(
        "C runs on its thread's own stack until it returns; use `kind = \"blocking\"`, or a call that does not block",
    )
}

fn rust_name(text: At<String>, errors: &mut Vec<Diagnostic>) -> Option<At<RustName>> {
    let (owner, name) = match text.value.split_once("::") {
        Some((owner, name)) => (Some(owner), name),
        None => (None, text.value.as_str()),
    };
    if !is_identifier(name) || !owner.is_none_or(is_identifier) {
        let message = format!("`{}` is neither `name` nor `Handle::name`", text.value);
        errors.push(text.error(message));
        return None;
    }
    let name = RustName {
        owner: owner.map(str::to_owned),
        name: name.to_owned(),
    };
    Some(At::new(name, text.spot))
}

fn errno(table: &Table<'_, '_>, errors: &mut Vec<Diagnostic>) -> Option<At<ErrnoWord>> {
    let value = table.any("errno")?;
    match value.value {
        DeValue::Boolean(true) => Some(At::new(ErrnoWord::Failed, value.spot)),
        DeValue::Boolean(false) => None,
        DeValue::String(_) => table.word("errno", ERRNOS, errors),
        _ => {
            errors.extend(table.neither("errno", "`true`, \"clear\" or \"returned\""));
            None
        }
    }
}

fn ok(table: &Table<'_, '_>, errors: &mut Vec<Diagnostic>) -> Option<At<OkWord>> {
    const WANTED: &str = "a list of numbers, or a table as `{ Row = 100, Done = 101 }`";
    let value = table.any("ok")?;
    if let Some(codes) = numbers(&value, errors) {
        return Some(At::new(OkWord::Codes(codes), value.spot));
    }
    if !value.value.is_table() {
        errors.extend(table.neither("ok", WANTED));
        return None;
    }
    let inner = table.table("ok", errors)?;
    let mut variants = Vec::new();
    for (name, value) in inner.pairs() {
        let code = match (integer(value.get_ref()), value.get_ref().as_str()) {
            (Some(number), _) => Code::Number(number),
            (None, Some(constant)) if is_identifier(constant) => {
                let phrase = inner.source.phrase(value.span(), constant);
                Code::Name(At::new(constant.to_owned(), phrase.spot(0)))
            }
            _ => {
                let message = format!(
                    "`{}` of `ok` is neither a number nor a constant",
                    name.value
                );
                errors.push(name.error(message));
                continue;
            }
        };
        variants.push((name, code));
    }
    if inner.pairs().is_empty() {
        errors.push(value.error("an empty `ok`: the function would never succeed"));
    }
    Some(At::new(OkWord::Variants(variants), value.spot))
}
