//! What results mean, checked against their types.

use crate::Diagnostic;
use crate::annotated::{BorrowedFrom, Init, Length, Return};
use crate::annotations::{At, BorrowWord, BufferForm, FunctionEntry, ReturnWord, Word};

use super::arguments::{check_free, enum_for};
use super::buffers::length;
use super::check::{Context, is_number, is_plain};
use super::function::Subject;

/// What the result of a function without error codes means.
pub(super) fn result(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    said: Option<&At<ReturnWord>>,
    words: &[At<Word>],
) -> Option<Return> {
    let ty = &subject.function.returns;
    let Some(said) = said else {
        return unsaid(context, subject);
    };
    let pointee = ty.pointee();
    let refuse = |context: &mut Context<'_>, text: &str, wanted: &str| {
        let message = format!("{text}: the result is `{}`, not {wanted}", ty.spelling);
        context.wrong.push(subject.error(said, message));
        None
    };
    match &said.value {
        ReturnWord::Nothing if ty.pointee().is_some() && context.handle_of(ty).is_some() => {
            refuse(context, "`_`", "of no use: nobody would destroy it")
        }
        ReturnWord::Nothing => Some(Return::Nothing),
        ReturnWord::Value(enumeration) => {
            if !is_number(ty) {
                return refuse(context, "`value`", "a number");
            }
            let ty = ty.clone();
            Some(Return::Value {
                enumeration: enum_for(context, subject, &ty, enumeration.as_ref())?,
            })
        }
        ReturnWord::Made(position) => {
            if ty.integer().is_none() {
                return refuse(context, "`made`", "a whole number");
            }
            let prefix = |word: &At<Word>| match &word.value {
                Word::Buffer(buffer) => {
                    matches!(buffer.form, BufferForm::Out(Init::Prefix | Init::Before))
                }
                _ => false,
            };
            if !words.get(position.value).is_some_and(prefix) {
                let message = format!(
                    "`made={}`: there is no `out-bytes` with `init=prefix` or `init=before`",
                    position.value
                );
                context.wrong.push(subject.error(position, message));
                return None;
            }
            Some(Return::Made(position.value))
        }
        ReturnWord::Handle { optional } => match context
            .handle_of(ty)
            .map(|known| (known.handle.name.clone(), known.handle.structure.is_some()))
        {
            Some((handle, false)) => Some(Return::Handle {
                handle,
                optional: *optional,
            }),
            _ => refuse(context, "`handle`", "a pointer to anything in `[handle]`"),
        },
        ReturnWord::CStr { optional, borrow } => {
            if !pointee.is_some_and(|to| to.is_byte()) {
                return refuse(context, "`cstr`", "a pointer to `char`");
            }
            Some(Return::CStr {
                optional: *optional,
                borrow: borrowed(context, subject, borrow)?,
            })
        }
        ReturnWord::Bytes {
            optional,
            length: said_length,
            borrow,
        } => {
            let element = pointee.filter(|to| to.is_void() || is_plain(context.model, to));
            let Some(element) = element else {
                return refuse(context, "`bytes`", "a pointer to numbers");
            };
            let borrow = borrowed(context, subject, borrow);
            let length = length(context, subject, said_length)?;
            if let Length::Argument(position) = length {
                let message = format!(
                    "`len={position}`: the length of a result is `len=function({position})` or `len=fixed(..)`"
                );
                context.wrong.push(subject.error(said_length, message));
                return None;
            }
            Some(Return::Bytes {
                optional: *optional,
                length,
                borrow: borrow?,
                element: element.clone(),
            })
        }
        ReturnWord::String { optional, free } => {
            if !pointee.is_some_and(|to| to.is_byte()) {
                return refuse(context, "`string`", "a pointer to `char`");
            }
            check_free(context, subject, free)?;
            Some(Return::String {
                optional: *optional,
                free: free.value.clone(),
            })
        }
        ReturnWord::Pointer => {
            if pointee.is_none() {
                return refuse(context, "`pointer`", "a pointer");
            }
            Some(Return::Pointer)
        }
    }
}

/// What is wrong with a result that is also a code: it is one where it is negative, and only there.
pub(super) fn beside_error(
    entry: &FunctionEntry,
    subject: &Subject<'_>,
    said: &At<ReturnWord>,
) -> Option<Diagnostic> {
    let ty = &subject.function.returns;
    if !matches!(said.value, ReturnWord::Made(_) | ReturnWord::Value(_)) {
        let message = "`ret` with `error`: the result is the code";
        let hint = "only `value` and `made` go with it: what is negative is then the code";
        return Some(subject.error(said, message).hint(hint));
    }
    if !ty.integer().is_some_and(|integer| integer.signed) {
        let message = format!(
            "`ret` with `error`: the result `{}` is no number with a sign, and only below 0 would it be the code",
            ty.spelling
        );
        return Some(subject.error(said, message));
    }
    let ok = entry.ok.as_ref()?;
    Some(subject.error(
        ok,
        "`ok` with `ret`: whatever is not negative is the result",
    ))
}

fn unsaid(context: &mut Context<'_>, subject: &Subject<'_>) -> Option<Return> {
    let ty = &subject.function.returns;
    if ty.is_void() {
        return Some(Return::Nothing);
    }
    if is_number(ty) {
        let ty = ty.clone();
        return Some(Return::Value {
            enumeration: enum_for(context, subject, &ty, None)?,
        });
    }
    let message = format!("nothing says what the result `{}` means", ty.spelling);
    context.wrong.push(subject.error(subject.name, message).hint(
        "write `ret = \"cstr borrow=self\"`, `ret = \"string free=..\"`, `ret = \"handle\"` or `ret = \"pointer\"`",
    ));
    None
}

/// Who has a handle alone may still have a clone of it, whose calls count as uses as well.
fn shared(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    said: &At<BorrowWord>,
) -> Option<BorrowedFrom> {
    let message = "a borrow of the handle: it has a `refcount`, and a clone of it could invalidate the result meanwhile";
    context.wrong.push(subject.error(said, message).hint(
        "say `valid=until:` with the function that counts down, if the result is good as long as the object",
    ));
    None
}

/// How long a result lives (R6).
fn borrowed(
    context: &mut Context<'_>,
    subject: &Subject<'_>,
    said: &At<BorrowWord>,
) -> Option<BorrowedFrom> {
    let refuse = |context: &mut Context<'_>, message: String| {
        context.wrong.push(subject.error(said, message));
        None
    };
    let owner = subject.owner.as_deref().filter(|_| subject.has_receiver);
    let owner = owner.and_then(|owner| context.handle(owner));
    match (&said.value, owner) {
        (BorrowWord::Both(both), _) => refuse(
            context,
            format!("`{both}`: a result lives as long as the one says or as the other"),
        ),
        (BorrowWord::Static, _) => Some(BorrowedFrom::Static),
        (_, None) => refuse(
            context,
            String::from("a borrowed result needs a `self` to borrow from"),
        ),
        (BorrowWord::Receiver, Some(known)) => {
            if known.handle.refcount.is_some() {
                return shared(context, subject, said);
            }
            if let Some(said) = subject.exclusive.filter(|exclusive| !exclusive.value) {
                let message = "`receiver = \"&self\"` with `borrow=self`: other calls on the handle would invalidate the result";
                context.wrong.push(
                    subject
                        .error(said, message)
                        .hint("say `valid=until:FUNCTION` if only that function does"),
                );
                return None;
            }
            Some(BorrowedFrom::Exclusive)
        }
        (BorrowWord::Parent, Some(known)) if known.handle.parent.is_some() => {
            Some(BorrowedFrom::Parent)
        }
        (BorrowWord::Parent, Some(known)) => {
            let message = format!("`borrow=parent`: `{}` has no parent", known.handle.name);
            refuse(context, message)
        }
        (BorrowWord::Until(name), Some(known)) => {
            let count = known.handle.refcount.as_ref();
            let counted = count.is_some();
            let ends = known.handle.destroy.as_ref();
            let destroys = ends.or(count.map(|count| &count.down)) == Some(name);
            let at = At {
                value: name.clone(),
                spot: said.spot.clone(),
            };
            let handle = known.handle.name.clone();
            let function = context.function(&at, "`valid`")?;
            let takes = context
                .handle(&handle)
                .is_some_and(|known| function.parameters.iter().any(|p| known.is(&p.ty)));
            if !takes {
                let message = format!(
                    "`valid=until:{name}`: it does not take the handle: {}",
                    function.prototype
                );
                return refuse(context, message);
            }
            if counted && !destroys {
                return shared(context, subject, said);
            }
            // Only its end invalidates it: then others may use the handle meanwhile. Else nobody may.
            Some(match destroys {
                true => BorrowedFrom::Receiver,
                false => BorrowedFrom::Exclusive,
            })
        }
    }
}
