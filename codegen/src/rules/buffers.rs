//! Pointers with a length: `str`, `bytes`, `out-bytes`.

use crate::Diagnostic;
use crate::annotated::{Argument, Buffer, Length, Retain};
use crate::annotations::{At, BufferForm, BufferWord, LengthWord};
use crate::model::Type;

use super::check::{Context, is_never_null, is_number, is_plain};
use super::function::Subject;

/// What a buffer at a position means, if its type is right for it.
pub(super) fn buffer(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    position: usize,
    word: &At<BufferWord>,
) -> Option<Argument> {
    let ty = subject.ty(position);
    let said = &word.value;
    let name = match said.form {
        BufferForm::Str => "str",
        BufferForm::Bytes => "bytes",
        BufferForm::Out(_) => "out-bytes",
    };
    let mut wrong: Vec<Diagnostic> = Vec::new();
    let Some(element) = ty.pointee() else {
        context
            .wrong
            .push(subject.mismatch(word, position, &format!("`{name}`"), "a pointer"));
        return None;
    };
    let writes = matches!(said.form, BufferForm::Out(_));
    if writes && element.is_constant() {
        wrong.push(subject.mismatch(
            word,
            position,
            "`out-bytes`",
            "a pointer that C writes through",
        ));
    }
    if !writes {
        wrong.extend(written(
            subject,
            word,
            position,
            (name, said.unwritten),
            element,
        ));
    }
    let plain = match said.form {
        BufferForm::Str => element.is_byte(),
        _ => element.is_void() || is_plain(context.model, element),
    };
    if !plain {
        let wanted = match said.form {
            BufferForm::Str => "a pointer to `char`",
            _ => "a pointer to numbers, or to structs of numbers",
        };
        wrong.push(subject.mismatch(word, position, &format!("`{name}`"), wanted));
    }
    if said.optional && is_never_null(subject.function, position) {
        let message =
            format!("`{name}?` at position {position}: the header says that it is never NULL");
        wrong.push(subject.error(word, message));
    }
    if said
        .retain
        .as_ref()
        .is_some_and(|retain| retain.value.is_a_copy())
        && !subject.has_receiver
    {
        wrong.push(subject.error(word, NO_OWNER));
    }
    let fits = wrong.is_empty();
    context.wrong.append(&mut wrong);
    let length = length(context, subject, &said.length)?;
    let min = match &said.min {
        Some(min) => Some(self::length(context, subject, min)?),
        None => None,
    };
    too_short(context, subject, word, position, &length);
    let buffer = Buffer {
        element: element.clone(),
        length,
        optional: said.optional,
        length_in_bytes: said.length_in_bytes,
        min,
        empty: said.empty,
        retain: said
            .retain
            .as_ref()
            .map_or(Retain::None, |retain| retain.value),
    };
    fits.then_some(match said.form {
        BufferForm::Str => Argument::Str(buffer),
        BufferForm::Bytes => Argument::Bytes(buffer),
        BufferForm::Out(init) => Argument::OutBytes { buffer, init },
    })
}

/// Says that the header writes more elements between its brackets than the annotation promises.
fn too_short(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<BufferWord>,
    position: usize,
    length: &Length,
) {
    let fixed = match length {
        Length::Number(number) => Some(i128::from(*number)),
        Length::Constant(name) => context.model.integer(name),
        Length::Argument(_) | Length::Call { .. } => None,
    };
    let declared = subject.declared_length(position);
    if let (Some(fixed), Some(declared)) = (fixed, declared)
        && fixed < i128::from(declared)
    {
        let message = format!(
            "`len=fixed({fixed})` at position {position}: the header declares {declared} elements there"
        );
        context.wrong.push(subject.error(word, message));
    }
}

/// Why a function without a receiver cannot keep a copy.
pub(super) const NO_OWNER: &str =
    "`retain=handle` and `retain=replaced` need `self`: no other handle can own the copy";

/// A length whose function, constant or position is there.
pub(super) fn length(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<LengthWord>,
) -> Option<Length> {
    match &word.value {
        LengthWord::Argument(position) => Some(Length::Argument(*position)),
        LengthWord::Number(number) => Some(Length::Number(*number)),
        LengthWord::Constant(name) => {
            if context.model.integer(name).is_none_or(|value| value < 0) {
                let message =
                    format!("`{name}` is no constant of the headers that can be a length");
                context.wrong.push(subject.error(word, message));
                return None;
            }
            Some(Length::Constant(name.clone()))
        }
        LengthWord::Call {
            function,
            arguments,
        } => {
            let name = At {
                value: function.clone(),
                spot: word.spot.clone(),
            };
            let found = context.function(&name, "`len`")?;
            let count = subject.parameters().len();
            let same = |(position, parameter): (&usize, &crate::model::Parameter)| {
                let given = subject.ty(*position);
                let wanted = &parameter.ty;
                let handles = given.pointee().is_some()
                    && wanted.pointee().is_some()
                    && given.resolved().pointee().map(|to| &to.resolved().kind)
                        == wanted.pointee().map(|to| &to.resolved().kind);
                handles || (given.integer().is_some() && given.integer() == wanted.integer())
            };
            let fits = !found.variadic
                && found.parameters.len() == arguments.len()
                && arguments.iter().all(|position| *position < count)
                && arguments.iter().zip(&found.parameters).all(same)
                && is_number(&found.returns);
            if !fits {
                let list: Vec<String> = arguments.iter().map(usize::to_string).collect();
                let message = format!(
                    "`len={function}({})` does not fit: {}",
                    list.join(","),
                    found.prototype
                );
                context.wrong.push(subject.error(word, message));
                return None;
            }
            Some(Length::Call {
                function: function.clone(),
                arguments: arguments.clone(),
            })
        }
    }
}

/// What is wrong with a word for memory that C only reads: it may write where the prototype has no `const`, unless it is said that it does not.
pub(super) fn written<T>(
    subject: &Subject<'_>,
    word: &At<T>,
    position: usize,
    (name, unwritten): (&str, bool),
    to: &Type,
) -> Option<Diagnostic> {
    let text = format!("`{name}` is for a `const` pointer");
    match (to.is_constant(), unwritten) {
        (false, false) => Some(
            { subject.mismatch(word, position, &text, "`const`, so C may write there") }.hint(
                "use `out-bytes init=before` if it writes, or say `unwritten` behind the word if it never does",
            ),
        ),
        (true, true) => {
            let message = "`unwritten`: the pointer is to `const`, so nobody doubts it";
            Some(subject.error(word, message))
        }
        _ => None,
    }
}
