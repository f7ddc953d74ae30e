//! Arguments that another argument speaks for: lengths, the data of callbacks, their drop functions.

use crate::annotated::Argument;
use crate::annotated::Init;
use crate::annotations::{At, BufferForm, LengthWord, Word};

use super::function::Subject;

/// Who speaks for an argument.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Speaker {
    /// The buffer at this position.
    Length(usize),
    /// The callback at this position.
    Data(usize),
    /// The callback at this position.
    Drop(usize),
}

/// For each argument, who speaks for it. Two who do, and words that are no `_` although another speaks, are errors.
pub(super) fn speakers(
    subject: &Subject<'_>,
    words: &[At<Word>],
    wrong: &mut Vec<crate::Diagnostic>,
) -> Vec<Option<Speaker>> {
    let mut speakers: Vec<Option<Speaker>> = vec![None; words.len()];
    let mut claim = |at: &At<usize>, speaker: Speaker, own: usize| {
        let position = at.value;
        if position >= words.len() || position == own {
            let message = match position == own {
                true => format!("position {position} is the argument itself"),
                false => format!(
                    "there is no argument at position {position}: they count from 0 to {}",
                    words.len() - 1
                ),
            };
            wrong.push(subject.error(at, message));
            return;
        }
        let inout = matches!(words[position].value, Word::InoutLength)
            && matches!(speaker, Speaker::Length(_));
        if words[position].value != Word::Partner && !inout {
            let message = format!("argument {position} has a meaning of its own");
            let hint = format!("write `_` for argument {position}");
            wrong.push(subject.error(at, message).hint(hint));
            return;
        }
        if let Some(other) = speakers[position] {
            // One data pointer may serve several callbacks only if they are one: it is refused.
            let message = format!("two arguments speak for argument {position}");
            let _ = other;
            wrong.push(subject.error(at, message));
            return;
        }
        speakers[position] = Some(speaker);
    };
    for (own, word) in words.iter().enumerate() {
        match &word.value {
            Word::Buffer(buffer) => {
                if let LengthWord::Argument(position) = buffer.length.value {
                    let at = At {
                        value: position,
                        spot: buffer.length.spot.clone(),
                    };
                    claim(&at, Speaker::Length(own), own);
                }
            }
            Word::Callback(callback) => {
                if let Some(at) = &callback.data_argument {
                    claim(at, Speaker::Data(own), own);
                }
                if let Some(at) = &callback.drop_argument {
                    claim(at, Speaker::Drop(own), own);
                }
            }
            _ => {}
        }
    }
    speakers
}

/// What `_` or `inout-len` at a position means, and whether its type is right for it.
pub(super) fn partner(
    subject: &Subject<'_>,
    position: usize,
    word: &At<Word>,
    words: &[At<Word>],
    speaker: Option<Speaker>,
    wrong: &mut Vec<crate::Diagnostic>,
) -> Option<Argument> {
    let ty = subject.ty(position);
    let Some(speaker) = speaker else {
        let message = match word.value {
            Word::InoutLength => {
                format!("`inout-len` at position {position}: no buffer has `len={position}`")
            }
            _ => format!("`_` at position {position}: no other argument speaks for it"),
        };
        wrong.push(subject.error(word, message).hint("`_` stands for a length, a callback's data or its drop function, which the other argument names by position"));
        return None;
    };
    let (fits, wanted, argument) = match speaker {
        Speaker::Length(of) => match (&word.value, &words[of].value) {
            (Word::InoutLength, Word::Buffer(buffer)) => {
                if !matches!(buffer.form, BufferForm::Out(Init::Prefix | Init::Before)) {
                    let message = "`inout-len` is for an `out-bytes` with `init=prefix` or `init=before`: C writes the length";
                    wrong.push(subject.error(word, message));
                }
                let to = ty.pointee();
                let fits = to.is_some_and(|to| to.integer().is_some() && !to.is_constant());
                (
                    fits,
                    "a pointer to a length that C writes",
                    Argument::InoutLength(of),
                )
            }
            _ => (ty.integer().is_some(), "a length", Argument::Length(of)),
        },
        Speaker::Data(of) => {
            let fits = ty
                .pointee()
                .is_some_and(|to| to.is_void() && !to.is_constant());
            (
                fits,
                "a `void *` for the callback's data",
                Argument::CallbackData(of),
            )
        }
        Speaker::Drop(of) => {
            let takes_data = ty.pointee().is_some() && ty.signature().is_some_and(|signature| {
                let alone = matches!(signature.parameters.as_slice(), [one] if one.pointee().is_some_and(|to| to.is_void()));
                alone && signature.returns.is_void() && !signature.variadic
            });
            (
                takes_data,
                "a function that takes a `void *`",
                Argument::CallbackDrop(of),
            )
        }
    };
    if !fits {
        let message = format!("argument {position} is `{}`, not {wanted}", ty.spelling);
        wrong.push(subject.error(word, message));
        return None;
    }
    Some(argument)
}
