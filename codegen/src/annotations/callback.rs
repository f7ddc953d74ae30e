//! What `callback ..` says.

use super::place::{At, Phrase};
use super::suggest::hint;
use super::words::{Sentence, indexed, is_identifier, position, split};
use crate::Diagnostic;
use crate::annotated::{CallbackLength, OnError};

/// `callback data-arg=3 scope=call on_panic=1 args=[..]`.
#[derive(Clone, Debug, PartialEq)]
pub struct CallbackWord {
    /// A `?` behind it.
    pub optional: bool,
    /// `data-arg=`: where this call takes the data pointer.
    pub data_argument: Option<At<usize>>,
    /// `data-call=`: which other function takes it.
    pub data_call: Option<At<String>>,
    /// `scope=`.
    pub scope: Option<At<ScopeWord>>,
    /// `drop-arg=`.
    pub drop_argument: Option<At<usize>>,
    /// `on-error=`.
    pub on_error: Option<At<OnError>>,
    /// `on_panic=`.
    pub on_panic: Option<At<PanicWord>>,
    /// `stop=`.
    pub stop: Option<At<String>>,
    /// `uses=`.
    pub uses: Option<At<UsesWord>>,
    /// `args=[..]`.
    pub arguments: Option<At<Vec<At<CallbackItem>>>>,
}

/// `scope=`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeWord {
    /// `call`.
    Call,
    /// `until-drop`.
    UntilDrop,
    /// `until:function`.
    Until(String),
    /// `static`.
    Static,
}

/// `uses=`: what of the handles of its call the closure may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsesWord {
    /// `any`.
    Any,
    /// `none`.
    Nothing,
    /// `[function, ..]`: these entries of `[fn]`.
    Functions(Vec<At<String>>),
}

/// `on_panic=`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanicWord {
    /// A Rust expression.
    Value(String),
    /// `()`.
    Unit,
    /// `abort`.
    Abort,
}

/// One of `args=[..]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallbackItem {
    /// `_`.
    Skip,
    /// `value`.
    Value,
    /// `len`.
    Length,
    /// `cstr`, `cstr?`.
    CStr {
        /// Whether it may be NULL.
        optional: bool,
    },
    /// `cstr[1]`, `cstr?[1]`, `cstr[NULL]`.
    CStrs {
        /// Whether an element may be NULL.
        optional: bool,
        /// The positions; `None` for `NULL`.
        length: Option<CallbackLength>,
    },
    /// `bytes[1]`, `out-bytes[1*2]`.
    Bytes {
        /// The positions.
        length: CallbackLength,
        /// Whether the closure writes them.
        exclusive: bool,
    },
}

const ITEMS: &[&str] = &[
    "_",
    "value",
    "len",
    "cstr",
    "cstr?",
    "cstr[1]",
    "cstr?[1]",
    "cstr[NULL]",
    "bytes[1]",
    "bytes[1*2]",
    "out-bytes[1]",
];

pub(super) fn callback(
    sentence: &mut Sentence,
    errors: &mut Vec<Diagnostic>,
) -> Option<CallbackWord> {
    let on_errors = [
        ("callee-drops", OnError::Callee),
        ("caller-drops", OnError::Caller),
    ];
    let scope = sentence.value("scope", errors);
    let on_panic = sentence.value("on_panic", errors);
    let uses = sentence.value("uses", errors);
    let arguments = sentence.value("args", errors);
    Some(CallbackWord {
        optional: sentence.optional,
        data_argument: sentence.position("data-arg", errors),
        data_call: sentence.name("data-call", errors),
        scope: scope.and_then(|phrase| scope_word(&phrase, errors)),
        drop_argument: sentence.position("drop-arg", errors),
        on_error: sentence.choice("on-error", &on_errors, errors),
        on_panic: on_panic.and_then(|phrase| panic_word(&phrase, errors)),
        stop: sentence.name("stop", errors),
        uses: uses.and_then(|phrase| uses_word(&phrase, errors)),
        arguments: arguments.and_then(|phrase| items(&phrase, errors)),
    })
}

fn scope_word(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<At<ScopeWord>> {
    let word = match phrase.text.as_str() {
        "call" => ScopeWord::Call,
        "until-drop" => ScopeWord::UntilDrop,
        "static" => ScopeWord::Static,
        other => match other.strip_prefix("until:") {
            Some(function) if is_identifier(function) => ScopeWord::Until(function.to_owned()),
            _ => {
                let known = ["call", "until-drop", "until:FUNCTION", "static"];
                let message = format!("`{other}` is no `scope`");
                errors.push(phrase.spot(0).error(message).hint(hint(other, &known)));
                return None;
            }
        },
    };
    Some(At::new(word, phrase.spot(0)))
}

fn panic_word(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<At<PanicWord>> {
    let word = match phrase.text.as_str() {
        "()" => PanicWord::Unit,
        "abort" => PanicWord::Abort,
        "unwind" => {
            let message = "`on_panic=unwind` would leave C in the middle";
            errors.push(
                phrase
                    .spot(0)
                    .error(message)
                    .hint("give the value that C gets, as `on_panic=1`, or `on_panic=abort`"),
            );
            return None;
        }
        // Whatever runs there, panics there: a value is a literal or a constant.
        text => match is_plain(text) {
            true => PanicWord::Value(text.to_owned()),
            false => {
                let message = format!("`{text}` is neither a number nor the name of a constant");
                errors.push(phrase.spot(0).error(message).hint(
                    "write `on_panic=1`, `on_panic=NAME`, `on_panic=()` or `on_panic=abort`",
                ));
                return None;
            }
        },
    };
    Some(At::new(word, phrase.spot(0)))
}

fn uses_word(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<At<UsesWord>> {
    let spot = phrase.spot(0);
    let list = indexed(phrase).filter(|(name, _)| name.value.is_empty());
    let word = match (phrase.text.as_str(), list) {
        ("any", _) => UsesWord::Any,
        ("none", _) => UsesWord::Nothing,
        (_, Some((_, inner))) => {
            let parts = split(&inner, ',', errors)?;
            let mut functions = Vec::new();
            for part in parts {
                if !is_identifier(&part.text) {
                    let message = format!("`{}` is no name of an entry of `[fn]`", part.text);
                    let hint = "write `uses=[FUNCTION, FUNCTION]`, or `uses=none`";
                    errors.push(part.spot(0).error(message).hint(hint));
                    return None;
                }
                functions.push(At::new(part.text.clone(), part.spot(0)));
            }
            UsesWord::Functions(functions)
        }
        (other, None) => {
            let message = format!("`{other}` is no `uses`");
            let known = ["any", "none", "[FUNCTION, ..]"];
            errors.push(spot.error(message).hint(hint(other, &known)));
            return None;
        }
    };
    Some(At::new(word, spot))
}

fn is_plain(text: &str) -> bool {
    let number = text.strip_prefix('-').unwrap_or(text);
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    (digits && number.parse::<u64>().is_ok()) || is_identifier(text)
}

fn items(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<At<Vec<At<CallbackItem>>>> {
    let inner = indexed(phrase).filter(|(name, _)| name.value.is_empty());
    let Some((_, inner)) = inner else {
        let message = format!("`args` is a list in brackets, not `{}`", phrase.text);
        errors.push(
            phrase
                .spot(0)
                .error(message)
                .hint("write `args=[_, value, cstr?]`"),
        );
        return None;
    };
    let parts = split(&inner, ',', errors)?;
    let before = errors.len();
    let empty = inner.text.trim().is_empty();
    let parts = parts.iter().filter(|_| !empty);
    let items: Vec<_> = parts.filter_map(|part| item(part, errors)).collect();
    (errors.len() == before).then(|| At::new(items, phrase.spot(0)))
}

fn item(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<At<CallbackItem>> {
    let spot = phrase.spot(0);
    let item = match phrase.text.as_str() {
        "_" => Some(CallbackItem::Skip),
        "value" => Some(CallbackItem::Value),
        "len" => Some(CallbackItem::Length),
        "cstr" => Some(CallbackItem::CStr { optional: false }),
        "cstr?" => Some(CallbackItem::CStr { optional: true }),
        "cstr[NULL]" => Some(CallbackItem::CStrs {
            optional: false,
            length: None,
        }),
        _ => None,
    };
    if let Some(item) = item {
        return Some(At::new(item, spot));
    }
    let item = match indexed(phrase) {
        Some((name, inner)) => {
            let known = ["cstr", "cstr?", "bytes", "out-bytes"];
            if known.contains(&name.value.as_str()) {
                let length = product(&inner, errors)?;
                match name.value.as_str() {
                    "bytes" | "out-bytes" => Some(CallbackItem::Bytes {
                        length,
                        exclusive: name.value == "out-bytes",
                    }),
                    name => Some(CallbackItem::CStrs {
                        optional: name == "cstr?",
                        length: Some(length),
                    }),
                }
            } else {
                None
            }
        }
        None => None,
    };
    if item.is_none() {
        let message = format!("`{}` is no word for a callback's argument", phrase.text);
        errors.push(spot.error(message).hint(hint(&phrase.text, ITEMS)));
    }
    item.map(|item| At::new(item, spot))
}

fn product(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<CallbackLength> {
    let factors = split(phrase, '*', errors)?;
    let positions = factors.iter().map(|part| position(part, "len", errors));
    let positions: Option<Vec<_>> = positions.collect();
    Some(CallbackLength(
        positions?.into_iter().map(|at| at.value).collect(),
    ))
}
