//! Error types: the codes, and the function that has the words.

use crate::Diagnostic;
use crate::annotated::{Asks, ErrorType, Message};
use crate::annotations::{ErrorEntry, MessageEntry, nearest};
use crate::model::Function;

use super::check::{Context, did_you_mean, is_number};
use super::names::{check_type_name, checked_cfg};

/// All error types.
pub(super) fn all(context: &mut Context<'_>) -> Vec<ErrorType> {
    let said = context.said;
    let entries = said.errors.iter();
    entries.map(|entry| one(context, entry)).collect()
}

fn one(context: &mut Context<'_>, entry: &ErrorEntry) -> ErrorType {
    check_type_name(&entry.name, &mut context.wrong);
    ErrorType {
        name: entry.name.value.clone(),
        ok: entry.ok.clone(),
        message: entry
            .message
            .as_ref()
            .and_then(|entry| message(context, entry)),
        docs: entry.doc.clone(),
        cfg: checked_cfg(entry.cfg.as_ref(), &mut context.wrong),
    }
}

fn message(context: &mut Context<'_>, entry: &MessageEntry) -> Option<Message> {
    let function = context.function(&entry.function, "`message`")?;
    let asks = match asks(context, entry, function) {
        Ok(asks) => asks,
        Err(error) => {
            context.wrong.push(error.prototype(&function.prototype));
            return None;
        }
    };
    let copy = entry.copy.as_ref();
    if let Some(said) = copy.filter(|copy| !copy.value && asks != Asks::Code) {
        let message = "`copy = false`: the next call on the handle or thread replaces the text";
        context.wrong.push(said.error(message));
    }
    Some(Message {
        function: function.name.clone(),
        // What a code means is there for ever; a handle's or a thread's text is not.
        copy: copy.map_or(asks != Asks::Code, |copy| copy.value),
        asks,
    })
}

/// What the function is asked with, or why it cannot be.
fn asks(
    context: &Context<'_>,
    entry: &MessageEntry,
    function: &Function,
) -> Result<Asks, Diagnostic> {
    let name = &function.name;
    if !function.returns.pointee().is_some_and(|to| to.is_byte()) {
        let message = format!("`message`: `{name}` returns no string");
        return Err(entry.function.error(message));
    }
    let takes = match function.parameters.as_slice() {
        [] => None,
        [one] => Some(&one.ty),
        _ => {
            let message = format!("`message`: `{name}` takes more than one argument");
            return Err(entry.function.error(message));
        }
    };
    match (&entry.argument, takes) {
        (None, None) => Ok(Asks::Nothing),
        (None, Some(_)) => {
            let message = format!("`message`: `{name}` takes an argument");
            let hint = "write `arg = \"code\"`, or the handle's name";
            Err(entry.function.error(message).hint(hint))
        }
        (Some(said), None) => Err(said.error(format!("`message`: `{name}` takes no argument"))),
        (Some(said), Some(ty)) if said.value == "code" => match is_number(ty) {
            true => Ok(Asks::Code),
            false => Err(said.error("`arg = \"code\"`: it takes no number")),
        },
        (Some(said), Some(ty)) => match context.handle(&said.value) {
            Some(known) if known.is(ty) => Ok(Asks::Handle(said.value.clone())),
            Some(known) => {
                let c = &known.handle.c;
                Err(said.error(format!("`message`: `{name}` does not take `{c}`")))
            }
            None => {
                let handles = context.handles.iter();
                let names = handles.map(|known| known.handle.name.as_str());
                let near = nearest(&said.value, names.chain(["code"]));
                let message = format!("no handle `{}`", said.value);
                Err(did_you_mean(said.error(message), near))
            }
        },
    }
}
