//! The library's version, from the constants of its headers that `[library]` names.

use crate::annotations::{At, nearest};
use crate::model::Value;

use super::check::{Context, did_you_mean};

/// The version, if every constant is there and has a part of it.
pub(super) fn of(context: &mut Context<'_>) -> Option<String> {
    let said = context.said;
    let parts: Vec<Option<String>> = { said.version.iter() }
        .map(|name| part(context, name))
        .collect();
    let parts: Vec<String> = parts.into_iter().collect::<Option<_>>()?;
    (!parts.is_empty()).then(|| parts.join("."))
}

fn part(context: &mut Context<'_>, name: &At<String>) -> Option<String> {
    let said = context.said;
    let mut constants = context.model.constants.iter();
    let Some(constant) = constants.find(|constant| constant.name == name.value) else {
        let message = format!("`version`: no constant `{}` in the headers", name.value);
        let names = context.model.constants.iter().map(|one| one.name.as_str());
        let near = nearest(&name.value, names);
        let error = did_you_mean(name.error(message), near);
        let is_left_out = near.is_none() && !said.library.allow.is_empty();
        context.wrong.push(match is_left_out {
            true => error.hint("a constant that `allow` leaves out is not read: name it there"),
            false => error,
        });
        return None;
    };
    let text = match &constant.value {
        Value::Integer(number) => Some(number.to_string()),
        Value::String(text) => String::from_utf8(text.clone()).ok(),
        Value::Float(_) | Value::Wide(_) | Value::Expression(_) => None,
    };
    // It goes into one line of a comment.
    let told = text.filter(|text| !text.is_empty() && !text.chars().any(char::is_control));
    if told.is_none() {
        let message = format!(
            "`version`: `{}` is neither a text of one line nor a whole number",
            name.value
        );
        context.wrong.push(name.error(message));
    }
    told
}
