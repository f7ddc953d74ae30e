//! Functions that only take the data of a callback, which another function takes (`data-call=`).

use std::collections::HashMap;

use crate::annotated::{Argument, Data, Failure, Role, Safe};
use crate::annotations::FunctionEntry;

use super::check::Context;
use super::names::rust_name;

/// The name of an entry's function in Rust.
pub(super) fn name(entry: &FunctionEntry) -> String {
    match &entry.rust {
        Some(rust) => rust.value.name.clone(),
        None => rust_name(&entry.name.value),
    }
}

/// Whether each setter is used by one function, needs nothing but the data, and fails as that function can say.
pub(super) fn check(context: &mut Context<'_>, safe: &[Safe]) {
    let mut users: HashMap<(&str, &str), Vec<&Safe>> = HashMap::new();
    for item in safe {
        for argument in &item.arguments {
            if let (Argument::Callback(callback), Some(handle)) = (argument, item.role.handle())
                && let Data::Call(setter) = &callback.data
            {
                users.entry((handle, setter)).or_default().push(item);
            }
        }
    }
    let mut wrong = Vec::new();
    for setter in safe {
        let Role::DataSetter { handle } = &setter.role else {
            continue;
        };
        let entry = { context.said.functions.iter() }.find(|entry| {
            let c = entry.variadic.as_ref().unwrap_or(&entry.name);
            c.value == setter.c && name(entry) == setter.name
        });
        let Some(entry) = entry else { continue };
        let at = &entry.name;
        let using = users.remove(&(handle.as_str(), setter.name.as_str()));
        let using = using.unwrap_or_default();
        let Some(user) = using.first() else {
            let hint = format!(
                "a callback of the same handle says `data-call={}`",
                at.value
            );
            let message = "it takes the data of a callback, and no callback gives it any";
            wrong.push(at.error(message).hint(hint));
            continue;
        };
        if using.len() > 1 {
            let message = format!(
                "{} callbacks give it their data, and C has one place for it: each would take it from the others",
                using.len()
            );
            let hint =
                "write a function in C that registers them together and passes the data on to each";
            wrong.push(at.error(message).hint(hint));
        }
        let plain = |argument: &Argument| {
            matches!(
                argument,
                Argument::Itself | Argument::Data | Argument::Constant(_) | Argument::Null
            )
        };
        if !setter.arguments.iter().all(plain) {
            let message = "beside `self` and `data` it can take constants only: it is called within another function";
            wrong.push(at.error(message));
        }
        let says = match (&setter.failure, &user.failure) {
            (Failure::Never, _) => true,
            (Failure::Error { error, .. }, Failure::Error { error: other, .. }) => error == other,
            _ => false,
        };
        if !says {
            let message = format!(
                "it fails otherwise than `{}`, which calls it and has to say so",
                user.name
            );
            wrong.push(at.error(message).hint("give both the same `error`"));
        }
    }
    for ((handle, setter), users) in users {
        for user in users {
            let entry = { context.said.functions.iter() }.find(|entry| name(entry) == user.name);
            let Some(entry) = entry else { continue };
            let message = format!("`{setter}` is no `data` function of `{handle}`");
            wrong.push(entry.name.error(message));
        }
    }
    context.wrong.append(&mut wrong);
}
