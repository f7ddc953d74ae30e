//! What one string of `args` says.

use super::callback::CallbackWord;
use super::place::{At, Phrase};
use super::suggest::hint;
use super::words::{Sentence, call, is_identifier, position, sentence, split};
use crate::Diagnostic;
use crate::annotated::{Empty, Init, Retain};

/// What an argument means, in the words of the file.
#[derive(Clone, Debug, PartialEq)]
pub enum Word {
    /// `self`, with `uninit=zeroed` where C initialises the memory.
    Itself {
        /// Whether the memory is zeroed and then initialised by this function.
        uninit: bool,
    },
    /// `handle`, `handle?`; `exclusive` for `&mut`.
    Handle {
        /// Whether it may be missing.
        optional: bool,
        /// Whether it is lent as `&mut`.
        exclusive: bool,
        /// `retain=`, if it is said.
        retain: Option<At<Retain>>,
    },
    /// `value`, `value type=Enum`.
    Value(Option<At<String>>),
    /// `cstr`, `cstr?`.
    CStr {
        /// Whether NULL may be passed.
        optional: bool,
        /// How long C keeps it, if it is said.
        retain: Option<At<Retain>>,
        /// C does not write there, although its prototype lacks the `const`.
        unwritten: bool,
    },
    /// `str`, `bytes`, `out-bytes`.
    Buffer(BufferWord),
    /// `nul-terminated-array`.
    CStrArray {
        /// Whether NULL may be passed.
        optional: bool,
    },
    /// `inout-len`.
    InoutLength,
    /// `out-handle`.
    OutHandle {
        /// Whether NULL is success.
        optional: bool,
        /// Whether it is set although the call failed.
        set_on_error: bool,
    },
    /// `out`, `out type=Enum`.
    Out(Option<At<String>>),
    /// `out-string free=.. role=..`.
    OutString {
        /// The function that frees it.
        free: At<String>,
        /// `role=message`.
        message: bool,
        /// Whether NULL is success.
        optional: bool,
    },
    /// `ref` and `mut`.
    Reference {
        /// `mut`.
        exclusive: bool,
        /// Whether NULL may be passed.
        optional: bool,
    },
    /// `=..`.
    Constant(String),
    /// `=NULL`.
    Null,
    /// `callback`.
    Callback(Box<CallbackWord>),
    /// `data`.
    Data,
    /// `_`: another argument speaks for it.
    Partner,
}

/// A pointer with a length.
#[derive(Clone, Debug, PartialEq)]
pub struct BufferWord {
    /// Which of them.
    pub form: BufferForm,
    /// A `?` behind it.
    pub optional: bool,
    /// `len=`.
    pub length: At<LengthWord>,
    /// `len-unit=bytes`.
    pub length_in_bytes: bool,
    /// `min-len=`.
    pub min: Option<At<LengthWord>>,
    /// `empty=`.
    pub empty: Empty,
    /// `retain=`, if it is said.
    pub retain: Option<At<Retain>>,
    /// C does not write there, although its prototype lacks the `const`.
    pub unwritten: bool,
}

/// Which pointer with a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BufferForm {
    /// `str`.
    Str,
    /// `bytes`.
    Bytes,
    /// `out-bytes`.
    Out(Init),
}

/// `len=` and `min-len=`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LengthWord {
    /// A position.
    Argument(usize),
    /// `fixed(16)`.
    Number(u64),
    /// `fixed(NAME)`.
    Constant(String),
    /// `function(0,1)`.
    Call {
        /// The function.
        function: String,
        /// The positions.
        arguments: Vec<usize>,
    },
}

const WORDS: &[&str] = &[
    "self",
    "value",
    "cstr",
    "str",
    "bytes",
    "out-bytes",
    "inout-len",
    "out-handle",
    "out",
    "out-string",
    "handle",
    "ref",
    "mut",
    "nul-terminated-array",
    "callback",
    "data",
    "_",
    "=NULL",
    "=CONSTANT",
];

const RETAIN: &[(&str, Retain)] = &[
    ("none", Retain::None),
    ("handle", Retain::Handle),
    ("replaced", Retain::Replaced),
    ("static", Retain::Static),
];

/// Reads one string of `args`.
pub(super) fn word(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<At<Word>> {
    let leading = phrase.text.len() - phrase.text.trim_start().len();
    if let Some(constant) = phrase.text.trim().strip_prefix('=') {
        let spot = phrase.spot(leading);
        let word = constant_word(constant.trim());
        if word.is_none() {
            let message = format!("`={constant}` is no constant");
            errors.push(spot.error(message).hint(
                "write `=NAME` of a constant of the header, `=NULL`, `=-1` or `=sizeof(type)`",
            ));
        }
        return word.map(|word| At::new(word, spot));
    }
    let mut sentence = sentence(phrase, errors)?;
    let spot = sentence.head.spot.clone();
    let before = errors.len();
    let word = known_word(&mut sentence, errors);
    if word.is_none() && errors.len() == before {
        let wrong = sentence.head.value.clone();
        let message = format!("`{wrong}` is no word for an argument");
        errors.push(spot.error(message).hint(hint(&wrong, WORDS)));
        return None;
    }
    // Options of a word that is itself wrong are not looked at: one mistake is one error.
    if word.is_some() {
        sentence.finish(errors);
    }
    word.map(|word| At::new(word, spot))
}

fn constant_word(constant: &str) -> Option<Word> {
    let number = constant.strip_prefix('-').unwrap_or(constant);
    let is_number = number.parse::<u64>().is_ok() && !number.starts_with('+');
    let size_of = constant
        .strip_prefix("sizeof(")
        .and_then(|rest| rest.strip_suffix(')'));
    let is_type = |text: &str| {
        text.split_whitespace().count() > 0 && text.split_whitespace().all(is_identifier)
    };
    match constant {
        "NULL" => Some(Word::Null),
        _ if is_number || is_identifier(constant) || size_of.is_some_and(is_type) => {
            Some(Word::Constant(constant.to_owned()))
        }
        _ => None,
    }
}

fn known_word(sentence: &mut Sentence, errors: &mut Vec<Diagnostic>) -> Option<Word> {
    let optional = sentence.optional;
    let head = sentence.head.value.clone();
    let takes_none = [
        "self",
        "value",
        "out-bytes",
        "inout-len",
        "out",
        "callback",
        "data",
        "_",
    ];
    if takes_none.contains(&head.as_str()) && (head != "callback" && head != "out-bytes") {
        sentence.never_optional(errors);
    }
    Some(match head.as_str() {
        "self" => Word::Itself {
            uninit: sentence
                .choice("uninit", &[("zeroed", true)], errors)
                .is_some(),
        },
        "value" => Word::Value(sentence.name("type", errors)),
        "handle" => Word::Handle {
            optional,
            exclusive: sentence.flag("exclusive", errors),
            retain: sentence.choice("retain", RETAIN, errors),
        },
        "cstr" => Word::CStr {
            optional,
            retain: sentence.choice("retain", RETAIN, errors),
            unwritten: sentence.flag("unwritten", errors),
        },
        "str" => Word::Buffer(buffer(BufferForm::Str, sentence, errors)?),
        "bytes" => Word::Buffer(buffer(BufferForm::Bytes, sentence, errors)?),
        "out-bytes" => {
            let inits = [
                ("prefix", Init::Prefix),
                ("full", Init::Full),
                ("before", Init::Before),
            ];
            let Some(init) = sentence.choice("init", &inits, errors) else {
                let message = "`out-bytes` needs `init=prefix`, `init=full` or `init=before`";
                errors.push(sentence.head.error(message).hint(
                    "prefix: as much as C says it made; full: all of it; before: the caller initialises it",
                ));
                return None;
            };
            Word::Buffer(buffer(BufferForm::Out(init.value), sentence, errors)?)
        }
        "nul-terminated-array" => Word::CStrArray { optional },
        "inout-len" => Word::InoutLength,
        "out-handle" => Word::OutHandle {
            optional,
            set_on_error: sentence.flag("set-on-error", errors),
        },
        "out" => Word::Out(sentence.name("type", errors)),
        "out-string" => {
            let message = sentence.choice("role", &[("message", true), ("result", false)], errors);
            let Some(free) = sentence.name("free", errors) else {
                let message = "`out-string` needs `free=..`, the function that frees it";
                errors.push(sentence.head.error(message));
                return None;
            };
            Word::OutString {
                free,
                message: message.is_some_and(|role| role.value),
                optional,
            }
        }
        "ref" | "mut" => Word::Reference {
            exclusive: head == "mut",
            optional,
        },
        "callback" => Word::Callback(Box::new(super::callback::callback(sentence, errors)?)),
        "data" => Word::Data,
        "_" => Word::Partner,
        _ => return None,
    })
}

fn buffer(
    form: BufferForm,
    sentence: &mut Sentence,
    errors: &mut Vec<Diagnostic>,
) -> Option<BufferWord> {
    let units = [("bytes", true), ("elements", false)];
    let empties = [
        ("pointer", Empty::Pointer),
        ("null", Empty::Null),
        ("refused", Empty::Refused),
    ];
    let before = errors.len();
    let length = sentence.value("len", errors);
    let length = length.and_then(|phrase| length_word(&phrase, "len", errors));
    let min = sentence.value("min-len", errors);
    let min = min.and_then(|phrase| length_word(&phrase, "min-len", errors));
    let unit = sentence.choice("len-unit", &units, errors);
    let empty = sentence.choice("empty", &empties, errors);
    let (retain, unwritten) = match form {
        BufferForm::Out(_) => (None, false),
        _ => (
            sentence.choice("retain", RETAIN, errors),
            sentence.flag("unwritten", errors),
        ),
    };
    if length.is_none() && errors.len() == before {
        let message = format!("`{}` needs `len=..`", sentence.head.value);
        errors.push(sentence.head.error(message).hint(
            "`len=2` is the argument at position 2 (from 0), `len=fixed(16)` a number of elements",
        ));
    }
    Some(BufferWord {
        form,
        optional: sentence.optional,
        length: length?,
        length_in_bytes: unit.is_some_and(|unit| unit.value),
        min,
        empty: empty.map_or(Empty::Pointer, |empty| empty.value),
        retain,
        unwritten,
    })
}

/// `2`, `fixed(16)`, `fixed(NAME)` or `function(0,1)`; for `min-len` a plain number is a number.
pub(super) fn length_word(
    phrase: &Phrase,
    name: &str,
    errors: &mut Vec<Diagnostic>,
) -> Option<At<LengthWord>> {
    let spot = phrase.spot(0);
    if let Some((function, inner)) = call(phrase) {
        if function.value == "fixed" {
            let fixed = fixed(&inner.text);
            if fixed.is_none() {
                let message = format!("`fixed({})` is neither a number nor a constant", inner.text);
                errors.push(spot.error(message));
            }
            return fixed.map(|length| At::new(length, spot));
        }
        if !is_identifier(&function.value) {
            errors.push(spot.error(format!("`{}` is no function", function.value)));
            return None;
        }
        let parts = split(&inner, ',', errors)?;
        let named = parts.iter().filter(|part| !part.text.is_empty());
        let before = errors.len();
        let arguments: Vec<_> = named
            .filter_map(|part| position(part, name, errors))
            .collect();
        let arguments = arguments.into_iter().map(|at| at.value).collect();
        let function = function.value;
        return (errors.len() == before).then(|| {
            At::new(
                LengthWord::Call {
                    function,
                    arguments,
                },
                spot,
            )
        });
    }
    if name == "min-len" {
        let fixed = fixed(&phrase.text);
        if fixed.is_none() {
            let message = format!("`{}` is neither a number nor a constant", phrase.text);
            errors.push(spot.error(message));
        }
        return fixed.map(|length| At::new(length, spot));
    }
    Some(position(phrase, name, errors)?.map(LengthWord::Argument))
}

fn fixed(text: &str) -> Option<LengthWord> {
    if is_identifier(text) {
        return Some(LengthWord::Constant(text.to_owned()));
    }
    text.parse().ok().map(LengthWord::Number)
}
