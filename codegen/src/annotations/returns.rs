//! What `ret` says.

use super::argument::{LengthWord, length_word};
use super::place::{At, Phrase};
use super::suggest::hint;
use super::words::{Sentence, is_identifier, sentence};
use crate::Diagnostic;

/// What the result means, in the words of the file.
#[derive(Clone, Debug, PartialEq)]
pub enum ReturnWord {
    /// `_`: it is of no use.
    Nothing,
    /// `value`, `value type=Enum`.
    Value(Option<At<String>>),
    /// `made=0`: how many elements of the argument were made.
    Made(At<usize>),
    /// `handle`, `handle?`.
    Handle {
        /// Whether NULL is success.
        optional: bool,
    },
    /// `cstr borrow=..`.
    CStr {
        /// Whether it may be NULL.
        optional: bool,
        /// How long it lives.
        borrow: At<BorrowWord>,
    },
    /// `bytes len=.. borrow=..`.
    Bytes {
        /// Whether it may be NULL.
        optional: bool,
        /// How many.
        length: At<LengthWord>,
        /// How long they live.
        borrow: At<BorrowWord>,
    },
    /// `string free=..`.
    String {
        /// Whether it may be NULL.
        optional: bool,
        /// The function that frees it.
        free: At<String>,
    },
    /// `pointer`.
    Pointer,
}

/// How long a result lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BorrowWord {
    /// `borrow=self`: until the receiver is used again.
    Receiver,
    /// `borrow=parent`: until the parent dies.
    Parent,
    /// `borrow=static`: for ever.
    Static,
    /// `valid=until:function`: until that function is called on the receiver.
    Until(String),
    /// Both, which contradict each other: `borrow=parent valid=until:f`.
    Both(String),
}

const WORDS: &[&str] = &[
    "value", "cstr", "bytes", "string", "handle", "made=0", "pointer", "_",
];

/// Reads `ret`.
pub(super) fn returns(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<At<ReturnWord>> {
    if let Some(position) = phrase.text.trim().strip_prefix("made=") {
        let start = phrase.text.find("made=").unwrap_or(0) + "made=".len();
        let part = phrase.part(start..start + position.len());
        let position = super::words::position(&part, "made", errors)?;
        return Some(At::new(ReturnWord::Made(position), phrase.spot(0)));
    }
    let mut sentence = sentence(phrase, errors)?;
    let spot = sentence.head.spot.clone();
    let optional = sentence.optional;
    let before = errors.len();
    let head = sentence.head.value.clone();
    if matches!(head.as_str(), "value" | "pointer" | "_") {
        sentence.never_optional(errors);
    }
    let word = match head.as_str() {
        "_" => Some(ReturnWord::Nothing),
        "value" => Some(ReturnWord::Value(sentence.name("type", errors))),
        "handle" => Some(ReturnWord::Handle { optional }),
        "cstr" => borrow(&mut sentence, errors).map(|borrow| ReturnWord::CStr { optional, borrow }),
        "bytes" => {
            let length = sentence.value("len", errors);
            if length.is_none() && errors.len() == before {
                let message = "`bytes` as a result needs `len=function(0,1)` or `len=fixed(16)`";
                errors.push(spot.error(message));
            }
            let length = length.and_then(|phrase| length_word(&phrase, "len", errors));
            let borrow = borrow(&mut sentence, errors);
            length
                .zip(borrow)
                .map(|(length, borrow)| ReturnWord::Bytes {
                    optional,
                    length,
                    borrow,
                })
        }
        "string" => {
            let free = sentence.name("free", errors);
            if free.is_none() && errors.len() == before {
                let message = "`string` needs `free=..`, the function that frees it";
                errors.push(spot.error(message));
            }
            free.map(|free| ReturnWord::String { optional, free })
        }
        "pointer" => Some(ReturnWord::Pointer),
        _ => {
            let message = format!("`{head}` is no word for a result");
            errors.push(spot.error(message).hint(hint(&head, WORDS)));
            return None;
        }
    };
    if word.is_some() {
        sentence.finish(errors);
    }
    word.map(|word| At::new(word, spot))
}

fn borrow(sentence: &mut Sentence, errors: &mut Vec<Diagnostic>) -> Option<At<BorrowWord>> {
    let before = errors.len();
    let borrows = [("self", 0), ("parent", 1), ("static", 2)];
    let borrow = sentence.choice("borrow", &borrows, errors);
    let valid = sentence.value("valid", errors);
    match (borrow, valid) {
        (Some(borrow), Some(valid)) => {
            let said = borrow.map(|borrow| borrows[borrow].0);
            let both = format!("borrow={} valid={}", said.value, valid.text);
            Some(At::new(BorrowWord::Both(both), valid.spot(0)))
        }
        (Some(borrow), None) => Some(borrow.map(|borrow| match borrow {
            0 => BorrowWord::Receiver,
            1 => BorrowWord::Parent,
            _ => BorrowWord::Static,
        })),
        (None, Some(valid)) => {
            let function = valid.text.strip_prefix("until:");
            match function.filter(|function| is_identifier(function)) {
                Some(function) => {
                    let word = BorrowWord::Until(function.to_owned());
                    Some(At::new(word, valid.spot(0)))
                }
                None => {
                    let message = format!("`valid` is `until:FUNCTION`, not `{}`", valid.text);
                    errors.push(valid.spot(0).error(message));
                    None
                }
            }
        }
        (None, None) => {
            if errors.len() == before {
                let message = format!("`{}` as a result needs `borrow=..`", sentence.head.value);
                errors.push(sentence.head.error(message).hint(
                    "`borrow=self`: until the handle is used again; `borrow=parent`; `borrow=static`; \
                     or `valid=until:FUNCTION`",
                ));
            }
            None
        }
    }
}
