//! How functions fail: codes, `errno`, and whose message belongs to it.

use crate::annotated::{Argument, Failure, Init, MessageFrom, Status};
use crate::annotations::{At, BufferForm, Code, ErrnoWord, FunctionEntry, OkWord, Word, nearest};

use super::check::{Context, did_you_mean};
use super::function::Subject;
use super::names::{is_rust_name, upper_camel};

pub(super) fn failure(
    context: &mut Context<'_>,
    entry: &FunctionEntry,
    subject: &Subject<'_>,
) -> Option<(Failure, Option<Status>)> {
    let returns = &subject.function.returns;
    if let (Some(error), Some(_)) = (&entry.error, &entry.errno) {
        context
            .wrong
            .push(subject.error(error, "`error` and `errno`: it is one or the other"));
        return None;
    }
    let orphan = entry
        .ok
        .as_ref()
        .map(|ok| ok.error("`ok` without `error`"))
        .or_else(|| {
            entry
                .status
                .as_ref()
                .map(|status| status.error("`status` without `error`"))
        });
    if let (Some(orphan), None) = (orphan, &entry.error) {
        context
            .wrong
            .push(orphan.prototype(&subject.function.prototype));
        return None;
    }
    if let Some(errno) = &entry.errno {
        let number = returns.integer();
        let fits = match errno.value {
            ErrnoWord::Failed => number.is_some() || returns.pointee().is_some(),
            ErrnoWord::Clear => !returns.is_void(),
            ErrnoWord::Returned => number.is_some_and(|one| one.signed && one.bits == 32),
        };
        if !fits {
            let message = match errno.value {
                ErrnoWord::Returned => format!(
                    "`errno = \"returned\"`: the result `{}` is no `int`",
                    returns.spelling
                ),
                _ => format!(
                    "`errno`: the result `{}` cannot say that it failed",
                    returns.spelling
                ),
            };
            context.wrong.push(subject.error(errno, message));
            return None;
        }
        return Some((
            match errno.value {
                ErrnoWord::Failed => Failure::Errno,
                ErrnoWord::Clear => Failure::ErrnoClear,
                ErrnoWord::Returned => Failure::ErrnoReturned,
            },
            None,
        ));
    }
    let Some(error) = &entry.error else {
        return Some((Failure::Never, None));
    };
    let Some(known) = context
        .errors
        .iter()
        .find(|known| known.name == error.value)
    else {
        let names = context.errors.iter().map(|known| known.name.as_str());
        let wrong = subject.error(error, format!("no error `{}`", error.value));
        let near = nearest(&error.value, names);
        context
            .wrong
            .push(did_you_mean(wrong, near).hint(near.map_or_else(
                || format!("write `[error.{}]` with `ok = [0]`", error.value),
                |near| format!("did you mean `{near}`?"),
            )));
        return None;
    };
    let default_ok = known.ok.clone();
    let is_code = returns.integer().is_some()
        || matches!(returns.resolved().kind, crate::model::TypeKind::Enum(_));
    if !is_code {
        let message = format!("`error`: the result `{}` is no code", returns.spelling);
        context.wrong.push(subject.error(error, message));
        return None;
    }
    let (ok, status) = match entry.ok.as_ref().map(|ok| (ok, &ok.value)) {
        None => (default_ok, None),
        Some((_, OkWord::Codes(codes))) => (codes.clone(), None),
        Some((at, OkWord::Variants(variants))) => {
            let mut known: Vec<(String, i128)> = Vec::new();
            for (name, code) in variants {
                let code = match code {
                    Code::Number(number) => *number,
                    Code::Name(constant) => match context.model.integer(&constant.value) {
                        Some(value) => value,
                        None => {
                            let message = format!(
                                "no whole-number constant `{}` in the headers",
                                constant.value
                            );
                            context.wrong.push(subject.error(constant, message));
                            continue;
                        }
                    },
                };
                if !is_rust_name(&name.value) {
                    context.wrong.push(
                        subject.error(name, format!("`{}` cannot be a name in Rust", name.value)),
                    );
                }
                if let Some((other, _)) = known.iter().find(|(_, known)| *known == code) {
                    context.wrong.push(subject.error(
                        name,
                        format!("`{other}` and `{}` are both {code}", name.value),
                    ));
                }
                known.push((name.value.clone(), code));
            }
            let default = entry
                .rust
                .as_ref()
                .map_or(&entry.name.value, |rust| &rust.value.name);
            let name = entry
                .status
                .as_ref()
                .map_or_else(|| upper_camel(default), |status| status.value.clone());
            if !is_rust_name(&name) {
                context.wrong.push(
                    subject.error(at, format!("`{name}` cannot be the name of a type in Rust")),
                );
            }
            let codes = known.iter().map(|(_, code)| *code).collect();
            (
                codes,
                Some(Status {
                    name,
                    variants: known,
                }),
            )
        }
    };
    if let (Some(said), None) = (&entry.status, &status) {
        context.wrong.push(subject.error(
            said,
            "`status` names the enum of `ok = { .. }`, and there is none",
        ));
    }
    Some((
        Failure::Error {
            error: error.value.clone(),
            ok,
            message: MessageFrom::Nothing,
        },
        status,
    ))
}

/// Whose message belongs to the error (R7).
pub(super) fn with_message(
    context: &Context<'_>,
    subject: &Subject<'_>,
    failure: Failure,
    arguments: &[Argument],
) -> Failure {
    use crate::annotated::Asks;
    let Failure::Error { error, ok, .. } = failure else {
        return failure;
    };
    let source = context
        .errors
        .iter()
        .find(|known| known.name == error)
        .and_then(|known| known.message.as_ref());
    let position = |wanted: &dyn Fn(&Argument) -> bool| arguments.iter().position(wanted);
    let string =
        position(&|argument| matches!(argument, Argument::OutString { message: true, .. }));
    let owner = subject.owner.as_deref().filter(|_| subject.has_receiver);
    let message = match (string, source.map(|source| &source.asks)) {
        (Some(position), _) => MessageFrom::OutString(position),
        (None, None) => MessageFrom::Nothing,
        (None, Some(Asks::Code)) => MessageFrom::Code,
        (None, Some(Asks::Nothing)) => MessageFrom::Thread,
        (None, Some(Asks::Handle(wanted))) => {
            let own = position(&|argument| *argument == Argument::Itself && owner == Some(wanted));
            let set = position(
                &|argument| matches!(argument, Argument::OutHandle { handle, set_on_error: true, .. } if handle == wanted),
            );
            let lent = position(
                &|argument| matches!(argument, Argument::Handle { handle, optional: false, .. } if handle == wanted),
            );
            let parent = owner
                .and_then(|owner| context.handle(owner))
                .and_then(|known| known.handle.parent.as_ref());
            match own.or(set).or(lent) {
                Some(position) => MessageFrom::Argument(position),
                None if parent == Some(wanted) => MessageFrom::Parent,
                None => MessageFrom::Nothing,
            }
        }
    };
    Failure::Error { error, ok, message }
}

/// `init=prefix` needs something that says how long the prefix is.
pub(super) fn prefix_is_known(
    context: &mut Context<'_>,
    entry: &FunctionEntry,
    subject: &Subject<'_>,
    words: &[At<Word>],
) {
    use crate::annotations::{LengthWord, ReturnWord};
    for (position, word) in words.iter().enumerate() {
        let Word::Buffer(buffer) = &word.value else {
            continue;
        };
        if buffer.form != BufferForm::Out(Init::Prefix) {
            continue;
        }
        let inout = matches!(buffer.length.value, LengthWord::Argument(at) if words.get(at).is_some_and(|word| word.value == Word::InoutLength));
        let made = entry
            .returns
            .as_ref()
            .is_some_and(|ret| matches!(&ret.value, ReturnWord::Made(at) if at.value == position));
        if !inout && !made {
            context.wrong.push(
                subject
                    .error(word, "`init=prefix`: nothing says how much C made")
                    .hint(format!(
                        "the length is an `inout-len`, or the result is `ret = \"made={position}\"`"
                    )),
            );
        }
    }
}
