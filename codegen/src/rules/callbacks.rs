//! Callbacks: who has the data, how long C keeps the closure, what a panic becomes (R8).

use crate::annotated::{
    Argument, Callback, CallbackArgument, CallbackLength, Data, OnError, OnPanic, RawReason, Scope,
    Uses,
};
use crate::annotations::{At, CallbackItem, CallbackWord, PanicWord, ScopeWord, Word};
use crate::model::{Signature, Type};

use super::check::{Context, is_number, is_plain};
use super::function::Subject;
use super::setters;

/// What a callback at a position means, if everything that must be said of it is.
pub(super) fn callback(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    position: usize,
    word: &At<Word>,
    said: &CallbackWord,
) -> Option<Argument> {
    let before = context.wrong.len();
    let ty = subject.ty(position);
    let signature = ty.pointee().and_then(|_| ty.signature());
    let Some(signature) = signature.filter(|signature| !signature.variadic) else {
        context.wrong.push(subject.mismatch(
            word,
            position,
            "`callback`",
            "a pointer to a function",
        ));
        return None;
    };
    let data = data(context, subject, word, said);
    let scope = scope(context, subject, word, said);
    let on_panic = on_panic(context, subject, word, said, signature);
    let on_error = on_error(context, subject, word, said, scope.as_ref());
    let stop = stop(context, subject, said);
    if !signature.returns.is_void() && !is_number(&signature.returns) {
        let message = format!(
            "the callback returns `{}`, and a closure can return numbers only",
            signature.returns.spelling
        );
        context.wrong.push(subject.error(word, message));
    }
    if let Some(kind) = subject.kind.filter(|_| scope == Some(Scope::Call)) {
        use crate::annotated::CallKind::{Leaf, NoCallback};
        if matches!(kind.value, Leaf | NoCallback) {
            let message =
                "a function of this kind calls nothing back, and `scope=call` says that it does";
            context.wrong.push(subject.error(kind, message));
        }
    }
    let has_data = { signature.parameters.iter() }.any(|ty| is_data(context, ty));
    let arguments = match has_data {
        true => arguments(context, subject, word, said, signature),
        // Without a place for the data there is no closure, whatever else is said.
        false => None,
    };
    if context.wrong.len() > before {
        return None;
    }
    if !has_data {
        let text = format!(
            "argument {position} is a callback without a `void *` of its own, so C gives it no data"
        );
        context.stays_raw = Some((RawReason::CallbackDataUnstated, text));
        return None;
    }
    let (arguments, data_position) = arguments?;
    Some(Argument::Callback(Callback {
        data: data?,
        data_position,
        scope: scope?,
        drop_argument: said.drop_argument.as_ref().map(|at| at.value),
        on_error: on_error?,
        on_panic: on_panic?,
        stop,
        // What is said of it is checked when all functions are known.
        uses: Uses::Only(Vec::new()),
        optional: said.optional,
        arguments,
    }))
}

/// Whether it can be the data: a `void *`, and no handle (some libraries have `typedef void CURL`).
fn is_data(context: &Context<'_>, ty: &Type) -> bool {
    let is_void = ty
        .pointee()
        .is_some_and(|to| to.is_void() && !to.is_constant());
    is_void && context.handle_of(ty).is_none()
}

fn data(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<Word>,
    said: &CallbackWord,
) -> Option<Data> {
    match (&said.data_argument, &said.data_call) {
        (Some(at), None) => Some(Data::Argument(at.value)),
        (None, Some(call)) => {
            let entry = context
                .said
                .functions
                .iter()
                .find(|entry| entry.name.value == call.value);
            let gives = |word: &At<Word>| word.value == Word::Data;
            let words = entry.and_then(|entry| entry.arguments.as_ref());
            if !words.is_some_and(|words| words.value.iter().any(gives)) {
                let message = format!(
                    "`data-call={}`: no entry of `[fn]` with that name has a `data` argument",
                    call.value
                );
                context.wrong.push(subject.error(call, message));
                return None;
            }
            Some(Data::Call(entry.map(setters::name)?))
        }
        (Some(at), Some(_)) => {
            context
                .wrong
                .push(subject.error(at, "`data-arg` and `data-call`: it is one or the other"));
            None
        }
        (None, None) => {
            let message =
                "`callback` needs `data-arg=..`: the position of the `void *` that C passes back";
            context.wrong.push(subject.error(word, message).hint(
                "a callback that takes no data cannot be a closure: leave it out of `[fn]`; data that another function takes is `data-call=FUNCTION`",
            ));
            None
        }
    }
}

fn scope(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<Word>,
    said: &CallbackWord,
) -> Option<Scope> {
    let Some(at) = &said.scope else {
        let message = "`callback` needs `scope=..`: how long C keeps it";
        context.wrong.push(subject.error(word, message).hint(
            "`scope=call` if C forgets it when the call returns, else `until-drop`, `until:FUNCTION` or `static`",
        ));
        return None;
    };
    let scope = match &at.value {
        ScopeWord::Call => Scope::Call,
        ScopeWord::UntilDrop => Scope::UntilDrop,
        ScopeWord::Static => Scope::Static,
        ScopeWord::Until(name) => {
            let at = At {
                value: name.clone(),
                spot: at.spot.clone(),
            };
            let function = context.function(&at, "`scope`")?;
            let owner = subject
                .owner
                .as_deref()
                .and_then(|owner| context.handle(owner));
            let takes =
                owner.is_some_and(|known| function.parameters.iter().any(|p| known.is(&p.ty)));
            if !takes {
                let message = format!(
                    "`scope=until:{name}`: it does not take the handle: {}",
                    function.prototype
                );
                context.wrong.push(subject.error(&at, message));
                return None;
            }
            if !subject.has_receiver {
                let message =
                    format!("`scope=until:{name}` without `self`: no handle has the closure");
                context.wrong.push(subject.error(&at, message));
                return None;
            }
            Scope::Until(name.clone())
        }
    };
    if let Some(drop) = said.drop_argument.as_ref().filter(|_| scope == Scope::Call) {
        let message = "`drop-arg` with `scope=call`: C that drops it later keeps it longer";
        context.wrong.push(subject.error(drop, message));
    }
    if scope == Scope::UntilDrop && said.drop_argument.is_none() && !subject.has_receiver {
        let message = "`scope=until-drop` without `drop-arg` and without `self`: nothing says when C forgets it";
        context.wrong.push(subject.error(at, message));
    }
    if let Some(call) = said.data_call.as_ref().filter(|_| scope == Scope::Call) {
        let message = "`data-call` with `scope=call`: the data stays with C after the call";
        context.wrong.push(subject.error(call, message));
    }
    Some(scope)
}

fn on_panic(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<Word>,
    said: &CallbackWord,
    signature: &Signature,
) -> Option<OnPanic> {
    let returns = &signature.returns;
    let Some(at) = &said.on_panic else {
        if returns.is_void() {
            return Some(OnPanic::Unit);
        }
        let message = "`callback` needs `on_panic=..`: what C gets when the closure panics";
        let hint = format!(
            "the callback returns `{}`: give the value that makes C stop, or `on_panic=abort`",
            returns.spelling
        );
        context.wrong.push(subject.error(word, message).hint(hint));
        return None;
    };
    let refuse = |context: &mut Context<'_>, message: String| {
        context.wrong.push(subject.error(at, message));
        None
    };
    match &at.value {
        PanicWord::Abort => Some(OnPanic::Abort),
        PanicWord::Unit if returns.is_void() => Some(OnPanic::Unit),
        PanicWord::Unit => refuse(
            context,
            format!("`on_panic=()`: the callback returns `{}`", returns.spelling),
        ),
        PanicWord::Value(value) if returns.is_void() => refuse(
            context,
            format!("`on_panic={value}`: the callback returns nothing"),
        ),
        PanicWord::Value(value) => {
            let number = value
                .parse::<i128>()
                .ok()
                .or_else(|| context.model.integer(value));
            let Some(number) = number else {
                return refuse(
                    context,
                    format!(
                        "`on_panic={value}`: no whole-number constant of the headers has that name"
                    ),
                );
            };
            let signed = returns.integer().is_none_or(|integer| integer.signed);
            if number < 0 && !signed {
                return refuse(
                    context,
                    format!(
                        "`on_panic={value}`: the callback returns `{}`",
                        returns.spelling
                    ),
                );
            }
            Some(OnPanic::Value(value.clone()))
        }
    }
}

fn on_error(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<Word>,
    said: &CallbackWord,
    scope: Option<&Scope>,
) -> Option<OnError> {
    let scope = scope?;
    let Some(at) = &said.on_error else {
        if *scope != Scope::Call && subject.fails {
            let message =
                "`callback` needs `on-error=..`: who drops the closure when the call fails";
            context.wrong.push(subject.error(word, message).hint(
                "`on-error=callee-drops` if C calls the drop function then, `on-error=caller-drops` if it does not",
            ));
            return None;
        }
        return Some(OnError::Caller);
    };
    if at.value == OnError::Callee && said.drop_argument.is_none() {
        let message = "`on-error=callee-drops` without `drop-arg`: C has nothing to drop it with";
        context.wrong.push(subject.error(at, message));
        return None;
    }
    Some(at.value)
}

fn stop(context: &mut Context<'_>, subject: &Subject<'_>, said: &CallbackWord) -> Option<String> {
    let name = said.stop.as_ref()?;
    let function = context.function(name, "`stop`")?;
    let owner = subject
        .owner
        .as_deref()
        .and_then(|owner| context.handle(owner));
    let fits = matches!(function.parameters.as_slice(), [one] if owner.is_some_and(|known| known.is(&one.ty)));
    if !fits {
        let message = format!(
            "`stop={}`: it does not take the handle alone: {}",
            name.value, function.prototype
        );
        context.wrong.push(subject.error(name, message));
        return None;
    }
    Some(name.value.clone())
}

fn arguments(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<Word>,
    said: &CallbackWord,
    signature: &Signature,
) -> Option<(Vec<CallbackArgument>, usize)> {
    let types = &signature.parameters;
    let Some(items) = &said.arguments else {
        return derived(context, subject, word, types);
    };
    if items.value.len() != types.len() {
        let message = format!(
            "`args` has {} entries, and the callback `{}` takes {}",
            items.value.len(),
            subject.spelling(signature),
            types.len()
        );
        context.wrong.push(subject.error(items, message));
        return None;
    }
    let mut wrong: Vec<(At<CallbackItem>, String)> = Vec::new();
    let mut lengths_used = vec![false; types.len()];
    let mut arguments = Vec::new();
    let mut data = Vec::new();
    for (index, (item, ty)) in items.value.iter().zip(types).enumerate() {
        let mut refuse = |text: String| wrong.push((item.clone(), text));
        let mut use_lengths = |length: &CallbackLength| {
            for position in &length.0 {
                let is_length = items
                    .value
                    .get(*position)
                    .is_some_and(|item| item.value == CallbackItem::Length);
                match is_length {
                    true => lengths_used[*position] = true,
                    false => {
                        return Some(format!("argument {position} of the callback is no `len`"));
                    }
                }
            }
            None
        };
        let spelling = &ty.spelling;
        let byte_pointer = |ty: &Type| ty.pointee().is_some_and(Type::is_byte);
        arguments.push(match &item.value {
            CallbackItem::Skip => {
                if is_data(context, ty) {
                    data.push(index);
                }
                CallbackArgument::Skip
            }
            CallbackItem::Value => {
                if !is_number(ty) {
                    refuse(format!("`value` for `{spelling}`"));
                }
                CallbackArgument::Value
            }
            CallbackItem::Length => {
                if ty.integer().is_none() {
                    refuse(format!("`len` for `{spelling}`"));
                }
                CallbackArgument::Length
            }
            CallbackItem::CStr { optional } => {
                if !byte_pointer(ty) {
                    refuse(format!("`cstr` for `{spelling}`"));
                }
                CallbackArgument::CStr {
                    optional: *optional,
                }
            }
            CallbackItem::CStrs { optional, length } => {
                if !ty.pointee().is_some_and(byte_pointer) {
                    refuse(format!("an array of `cstr` for `{spelling}`"));
                }
                if let Some(message) = length.as_ref().and_then(&mut use_lengths) {
                    refuse(message);
                }
                CallbackArgument::CStrs {
                    optional: *optional,
                    length: length.clone(),
                }
            }
            CallbackItem::Bytes { length, exclusive } => {
                let to = ty.pointee();
                if !to.is_some_and(|to| to.is_void() || is_plain(context.model, to)) {
                    refuse(format!("`bytes` for `{spelling}`"));
                }
                if *exclusive && to.is_some_and(Type::is_constant) {
                    refuse(format!("`out-bytes` for `{spelling}`, which is `const`"));
                }
                if let Some(message) = use_lengths(length) {
                    refuse(message);
                }
                CallbackArgument::Bytes {
                    length: length.clone(),
                    element: to.cloned().unwrap_or_default(),
                    exclusive: *exclusive,
                }
            }
        });
    }
    for (index, item) in items.value.iter().enumerate() {
        if item.value == CallbackItem::Length && !lengths_used[index] {
            wrong.push((
                item.clone(),
                String::from("`len`: no other argument has this length"),
            ));
        }
    }
    for (item, text) in &wrong {
        let message = format!("{text}: the callback is `{}`", subject.spelling(signature));
        context.wrong.push(subject.error(item, message));
    }
    match data.as_slice() {
        [position] => Some((arguments, *position)),
        _ => {
            let message = match data.is_empty() {
                true => "`args` has no `_` for the `void *` with the data",
                false => "`args` has more than one `_` that is a `void *`: which is the data?",
            };
            context.wrong.push(subject.error(items, message));
            None
        }
    }
}

/// Without `args`, numbers are values and the only pointer is the data.
fn derived(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    word: &At<Word>,
    types: &[Type],
) -> Option<(Vec<CallbackArgument>, usize)> {
    let data: Vec<usize> = { types.iter().enumerate() }
        .filter(|(_, ty)| is_data(context, ty))
        .map(|(index, _)| index)
        .collect();
    let numbers = types.iter().all(|ty| is_data(context, ty) || is_number(ty));
    let ([position], true) = (data.as_slice(), numbers) else {
        let message = "`callback` needs `args=[..]`: what C passes to it";
        context.wrong.push(
            subject
                .error(word, message)
                .hint("one word for each argument, `_` for the data, as `args=[_, len, cstr?[1]]`"),
        );
        return None;
    };
    let arguments = types.iter().map(|ty| match is_data(context, ty) {
        true => CallbackArgument::Skip,
        false => CallbackArgument::Value,
    });
    Some((arguments.collect(), *position))
}
