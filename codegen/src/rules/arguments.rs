//! What each argument means, checked against its type.

use crate::annotated::{Argument, Constant, Handle, Retain};
use crate::annotations::{At, Word, nearest};
use crate::model::{Type, TypeKind, Value};

use super::check::{Context, did_you_mean, is_never_null, is_number, is_plain};
use super::function::Subject;
use super::{buffers, c_types, callbacks, partners};

/// All arguments in C's order; `None` if any of them is wrong.
pub(super) fn all(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    words: &[At<Word>],
) -> Option<Vec<Argument>> {
    let mut wrong = Vec::new();
    let speakers = partners::speakers(subject, words, &mut wrong);
    context.wrong.append(&mut wrong);
    let mut arguments = Vec::new();
    for (position, word) in words.iter().enumerate() {
        arguments.push(match &word.value {
            Word::Partner | Word::InoutLength => {
                let argument = partners::partner(
                    subject,
                    position,
                    word,
                    words,
                    speakers[position],
                    &mut wrong,
                );
                context.wrong.append(&mut wrong);
                argument
            }
            _ => one(context, subject, position, word),
        });
    }
    retention(context, subject, words);
    arguments.into_iter().collect()
}

fn one(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    position: usize,
    word: &At<Word>,
) -> Option<Argument> {
    let ty = subject.ty(position);
    let optional_never = |optional: bool| optional && is_never_null(subject.function, position);
    let refuse = |context: &mut Context<'_>, text: &str, wanted: &str| {
        context
            .wrong
            .push(subject.mismatch(word, position, text, wanted));
        None
    };
    let argument = match &word.value {
        Word::Itself { .. } => {
            let owner = subject
                .owner
                .as_deref()
                .and_then(|owner| context.handle(owner));
            if owner.is_some_and(|known| !known.is(ty)) {
                let c = owner.map_or("", |known| known.handle.c.as_str()).to_owned();
                return refuse(context, "`self`", &format!("a pointer to `{c}`"));
            }
            Argument::Itself
        }
        Word::Handle {
            optional,
            exclusive,
            retain,
        } => {
            let Some(known) = context.handle_for(subject.owner.as_deref(), ty) else {
                let wanted = match context.handle_of(ty) {
                    Some(_) => "of one handle only, nor of the function's own",
                    None => "a pointer to anything in `[handle]`",
                };
                return refuse(context, "`handle`", wanted);
            };
            if optional_never(*optional) {
                return refuse(context, "`handle?`", "allowed to be NULL by the header");
            }
            let handle = known.handle.clone();
            let retain = given(context, subject, &handle, *exclusive, retain.as_ref())?;
            Argument::Handle {
                handle: handle.name,
                optional: *optional,
                exclusive: *exclusive || handle.exclusive,
                retain,
            }
        }
        Word::Value(enumeration) => {
            let plain_record =
                matches!(ty.resolved().kind, TypeKind::Record(_)) && is_plain(context.model, ty);
            if !is_number(ty) && !plain_record {
                return refuse(context, "`value`", "a number");
            }
            Argument::Value {
                enumeration: enum_for(context, subject, ty, enumeration.as_ref())?,
            }
        }
        Word::CStr {
            optional,
            retain,
            unwritten,
        } => {
            let Some(to) = ty.pointee().filter(|to| to.is_byte()) else {
                return refuse(context, "`cstr`", "a pointer to `char`");
            };
            if let Some(wrong) = buffers::written(subject, word, position, ("cstr", *unwritten), to)
            {
                context.wrong.push(wrong);
                return None;
            }
            if optional_never(*optional) {
                return refuse(context, "`cstr?`", "allowed to be NULL by the header");
            }
            let retain = retain.as_ref().map_or(Retain::None, |retain| retain.value);
            if retain.is_a_copy() && !subject.has_receiver {
                context.wrong.push(subject.error(word, buffers::NO_OWNER));
                return None;
            }
            Argument::CStr {
                optional: *optional,
                retain,
            }
        }
        Word::Buffer(buffer) => {
            let at = At {
                value: buffer.clone(),
                spot: word.spot.clone(),
            };
            return buffers::buffer(context, subject, position, &at);
        }
        Word::CStrArray { optional } => {
            let strings = ty
                .pointee()
                .and_then(Type::pointee)
                .is_some_and(Type::is_byte);
            if !strings {
                return refuse(context, "`nul-terminated-array`", "an array of strings");
            }
            if !ty
                .pointee()
                .and_then(Type::pointee)
                .is_some_and(Type::is_constant)
            {
                return refuse(
                    context,
                    "`nul-terminated-array`",
                    "an array of `const char *`, so C may write there",
                );
            }
            Argument::CStrArray {
                optional: *optional,
            }
        }
        Word::OutHandle {
            optional,
            set_on_error,
        } => {
            let known = ty
                .pointee()
                .filter(|to| !to.is_constant())
                .and_then(|to| context.handle_of(to));
            let Some(known) = known.filter(|known| known.handle.structure.is_none()) else {
                return refuse(
                    context,
                    "`out-handle`",
                    "a pointer to a pointer to anything in `[handle]`",
                );
            };
            Argument::OutHandle {
                handle: known.handle.name.clone(),
                optional: *optional,
                set_on_error: *set_on_error,
            }
        }
        Word::Out(_) | Word::Reference { .. }
            if subject
                .declared_length(position)
                .is_some_and(|length| length > 1) =>
        {
            let declared = subject.declared_length(position).unwrap_or(0);
            let message = format!(
                "one value at position {position}: the header declares {declared} elements there"
            );
            let hint = format!("write `bytes len=fixed({declared})`, or `out-bytes` with it");
            context.wrong.push(subject.error(word, message).hint(hint));
            return None;
        }
        Word::Out(enumeration) => {
            let to = ty.pointee().filter(|to| !to.is_constant() && is_number(to));
            let Some(to) = to else {
                return refuse(context, "`out`", "a pointer to a number that C writes");
            };
            let to = to.clone();
            Argument::Out {
                enumeration: enum_for(context, subject, &to, enumeration.as_ref())?,
            }
        }
        Word::OutString {
            free,
            message,
            optional,
        } => {
            let strings = ty
                .pointee()
                .filter(|to| !to.is_constant())
                .and_then(Type::pointee);
            if !strings.is_some_and(Type::is_byte) {
                return refuse(
                    context,
                    "`out-string`",
                    "a pointer to a `char *` that C writes",
                );
            }
            check_free(context, subject, free)?;
            Argument::OutString {
                free: free.value.clone(),
                message: *message,
                optional: *optional,
            }
        }
        Word::Reference {
            exclusive,
            optional,
        } => {
            let text = if *exclusive { "`mut`" } else { "`ref`" };
            let Some(to) = ty.pointee().filter(|to| is_plain(context.model, to)) else {
                return refuse(
                    context,
                    text,
                    "a pointer to a number, or to a struct of numbers",
                );
            };
            if to.is_constant() == *exclusive {
                let wanted = if *exclusive {
                    "a pointer that C writes through"
                } else {
                    "`const`, so C may write there"
                };
                return refuse(context, text, wanted);
            }
            if optional_never(*optional) {
                return refuse(context, text, "allowed to be NULL by the header");
            }
            Argument::Reference {
                exclusive: *exclusive,
                optional: *optional,
            }
        }
        Word::Null => {
            if ty.pointee().is_none() {
                return refuse(context, "`=NULL`", "a pointer");
            }
            if is_never_null(subject.function, position) {
                return refuse(context, "`=NULL`", "allowed to be NULL by the header");
            }
            Argument::Null
        }
        Word::Constant(text) => {
            Argument::Constant(constant(context, subject, position, word, text)?)
        }
        Word::Callback(callback) => {
            return callbacks::callback(context, subject, position, word, callback);
        }
        Word::Data => {
            if !ty
                .pointee()
                .is_some_and(|to| to.is_void() && !to.is_constant())
            {
                return refuse(context, "`data`", "a `void *`");
            }
            Argument::Data
        }
        Word::Partner | Word::InoutLength => return None,
    };
    Some(argument)
}

/// How long C keeps another handle, and whether the receiver can own it so long.
fn given(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    handle: &Handle,
    exclusive: bool,
    said: Option<&At<Retain>>,
) -> Option<Retain> {
    let Some(said) = said.filter(|said| said.value != Retain::None) else {
        return Some(Retain::None);
    };
    let message = if said.value == Retain::Static {
        "`retain=static` for a handle: say `retain=handle`, and the receiver owns it".to_owned()
    } else if !subject.has_receiver {
        buffers::NO_OWNER.to_owned()
    } else if exclusive {
        "`exclusive` lends it for the call, and with `retain` it is given away".to_owned()
    } else if let Some(parent) = &handle.parent {
        format!(
            "`{}` borrows `{parent}`, so the receiver cannot own it",
            handle.name
        )
    } else if !handle.send {
        format!(
            "`{}` has no `send = true`, and what a handle keeps goes wherever it goes",
            handle.name
        )
    } else {
        return Some(said.value);
    };
    context.wrong.push(subject.error(said, message));
    None
}

/// The enum that stands for a number: the one that is named, or that of its C type.
pub(super) fn enum_for(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    ty: &Type,
    said: Option<&At<String>>,
) -> Option<Option<String>> {
    let Some(said) = said else {
        let of_type = context.enums.iter().find(|known| {
            known
                .c
                .as_deref()
                .is_some_and(|c| ty.names().any(|name| name == c))
        });
        return Some(of_type.map(|known| known.name.clone()));
    };
    let Some(known) = context.enums.iter().find(|known| known.name == said.value) else {
        let names = context.enums.iter().map(|known| known.name.as_str());
        let error = subject.error(said, format!("no enum `{}` in `[enum]`", said.value));
        let near = nearest(&said.value, names);
        context.wrong.push(did_you_mean(error, near));
        return None;
    };
    let whole = ty.integer().is_some_and(|integer| integer.bits >= 8);
    let own = known
        .c
        .as_deref()
        .is_some_and(|c| ty.names().any(|name| name == c));
    if !own && !whole {
        let message = format!(
            "`{}` stands for a whole number, and this is `{}`",
            said.value, ty.spelling
        );
        context.wrong.push(subject.error(said, message));
        return None;
    }
    Some(Some(said.value.clone()))
}

/// Whether a function frees what a pointer points at.
pub(super) fn check_free(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    free: &At<String>,
) -> Option<()> {
    let function = context.function(free, "`free`")?;
    let fits = match function.parameters.as_slice() {
        [one] => one
            .ty
            .pointee()
            .is_some_and(|to| to.is_void() || to.is_byte()),
        _ => false,
    };
    if !fits {
        let message = format!(
            "`free={}` takes no string alone: {}",
            free.value, function.prototype
        );
        context.wrong.push(subject.error(free, message));
        return None;
    }
    Some(())
}

fn constant(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    position: usize,
    word: &At<Word>,
    text: &str,
) -> Option<Constant> {
    let ty = subject.ty(position);
    let number = is_number(ty);
    if let Ok(value) = text.parse::<i128>() {
        let fits = ty.integer().is_none_or(|integer| match integer.signed {
            true => {
                integer.bits >= 127
                    || (value >= -(1 << (integer.bits - 1)) && value < 1 << (integer.bits - 1))
            }
            false => integer.bits >= 127 || (value >= 0 && value < 1 << integer.bits),
        });
        if !number || !fits {
            let text = format!("`={value}`");
            context
                .wrong
                .push(subject.mismatch(word, position, &text, "a number of that size"));
            return None;
        }
        return Some(Constant::Number(value));
    }
    if let Some(inner) = text
        .strip_prefix("sizeof(")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        if ty.integer().is_none() {
            let text = format!("`={text}`");
            context
                .wrong
                .push(subject.mismatch(word, position, &text, "a whole number"));
            return None;
        }
        if let Err(message) = c_types::read(context.model, inner) {
            context
                .wrong
                .push(subject.error(word, format!("`={text}`: {message}")));
            return None;
        }
        return Some(Constant::SizeOf(inner.trim().to_owned()));
    }
    let value = { context.model.constants.iter() }
        .find(|constant| constant.name == text)
        .map(|constant| (&constant.value, &constant.ty.kind));
    let (fits, constant) = match value {
        // No cast in Rust makes a number of it.
        Some((_, TypeKind::Enum(_))) => (true, Constant::Getter(text.to_owned())),
        Some((Value::Integer(_) | Value::Float(_), _)) => (number, Constant::Name(text.to_owned())),
        Some((Value::String(_), _)) => {
            let to = ty.pointee();
            (
                to.is_some_and(|to| to.is_byte() && to.is_constant()),
                Constant::Name(text.to_owned()),
            )
        }
        Some((Value::Expression(_) | Value::Wide(_), _)) => {
            (true, Constant::Getter(text.to_owned()))
        }
        None if context.model.has_constant(text) => (number, Constant::Name(text.to_owned())),
        None => {
            let names = context
                .model
                .constants
                .iter()
                .map(|constant| constant.name.as_str());
            let error = subject.error(word, format!("no constant `{text}` in the headers"));
            let near = nearest(text, names);
            context.wrong.push(did_you_mean(error, near));
            return None;
        }
    };
    if !fits {
        let text = format!("`={text}`");
        context
            .wrong
            .push(subject.mismatch(word, position, &text, "of that constant's kind"));
        return None;
    }
    Some(constant)
}

/// A pointer beside a destructor is one that C keeps, unless the destructor is a constant that makes it copy (R4).
fn retention(context: &mut Context<'_>, subject: &Subject<'_>, words: &[At<Word>]) {
    for (position, word) in words.iter().enumerate() {
        let zero = matches!(&word.value, Word::Null)
            || matches!(&word.value, Word::Constant(text) if is_zero(context, text));
        if !zero || !is_destructor(subject.ty(position)) {
            continue;
        }
        for (of, other) in words.iter().enumerate() {
            let unsaid = match &other.value {
                Word::CStr { retain, .. } => retain.is_none(),
                Word::Buffer(buffer) => buffer.retain.is_none(),
                _ => false,
            };
            // With a callback in the same call the destructor may be that of its data.
            let callback = words
                .iter()
                .any(|word| matches!(word.value, Word::Callback(_)));
            if unsaid && !callback {
                let message = format!(
                    "argument {position} is a destructor and nothing: C may keep argument {of}"
                );
                context.wrong.push(subject.error(other, message).hint(
                    "give a destructor that makes C copy (as `=SQLITE_TRANSIENT`), or say `retain=none`, `retain=handle`, `retain=replaced` or `retain=static`",
                ));
            }
        }
    }
}

/// Whether a constant is NULL under another name, as far as its text tells.
fn is_zero(context: &Context<'_>, name: &str) -> bool {
    let value = { context.model.constants.iter() }
        .find(|constant| constant.name == name)
        .map(|constant| &constant.value);
    match value {
        Some(Value::Expression(text)) => {
            let last = text.trim_end_matches(|c: char| c == ')' || c.is_whitespace());
            let digits = last
                .rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                .next()
                .unwrap_or_default();
            digits == "0" || digits == "NULL"
        }
        Some(Value::Integer(value)) => *value == 0,
        _ => false,
    }
}

/// Whether it is a pointer to a function that takes a `void *` and returns nothing.
pub(super) fn is_destructor(ty: &Type) -> bool {
    ty.pointee().is_some() && ty.signature().is_some_and(|signature| {
        let alone = matches!(signature.parameters.as_slice(), [one] if one.pointee().is_some_and(Type::is_void));
        alone && signature.returns.is_void() && !signature.variadic
    })
}
