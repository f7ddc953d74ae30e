//! `uses=`: what of the handles of its call a closure may use. What is not said is nothing.

use crate::annotated::{Argument, Role, Safe, Uses};
use crate::annotations::{At, CallbackWord, FunctionEntry, UsesWord, Word, nearest};

use super::check::{Context, did_you_mean};
use super::handles::root_of;
use super::setters;

/// Puts what is said of each closure into it, by the names in Rust.
pub(super) fn resolve(context: &mut Context<'_>, safe: &mut [Safe]) {
    let said = context.said;
    let mut found = Vec::new();
    for entry in &said.functions {
        let Some(index) = index_of(entry, safe) else {
            continue;
        };
        let words = entry.arguments.iter().flat_map(|words| &words.value);
        for (position, word) in words.enumerate() {
            if let Word::Callback(callback) = &word.value {
                found.extend(
                    uses(context, safe, index, callback).map(|uses| (index, position, uses)),
                );
            }
        }
    }
    for (index, position, meant) in found {
        if let Some(Argument::Callback(callback)) = safe[index].arguments.get_mut(position) {
            callback.uses = meant;
        }
    }
}

/// Whether it makes a handle that belongs to none of those that it is lent.
pub(super) fn makes_a_family(context: &Context<'_>, item: &Safe) -> bool {
    let made = item.makes().and_then(|made| family(context, made));
    made.is_some_and(|made| !families(context, item).contains(&made))
}

fn uses(
    context: &mut Context<'_>,
    safe: &[Safe],
    index: usize,
    callback: &CallbackWord,
) -> Option<Uses> {
    let item = &safe[index];
    let of = families(context, item);
    let is_free = of.is_empty() && !makes_a_family(context, item);
    let Some(said) = &callback.uses else {
        return is_free.then_some(Uses::Any);
    };
    if is_free {
        let message =
            "`uses` in a function without a handle: it says what of the handle the closure may use";
        context.wrong.push(said.error(message).hint("leave it out"));
        return None;
    }
    match &said.value {
        UsesWord::Any => Some(Uses::Any),
        UsesWord::Nothing => Some(Uses::Only(Vec::new())),
        UsesWord::Functions(names) => {
            let names = names.iter().map(|name| function(context, safe, name, &of));
            names.collect::<Option<_>>().map(Uses::Only)
        }
    }
}

/// The name in Rust of a function of these families.
fn function(
    context: &mut Context<'_>,
    safe: &[Safe],
    name: &At<String>,
    of: &[String],
) -> Option<String> {
    let entries = { context.said.functions.iter() }.find(|entry| entry.name.value == name.value);
    let index = match entries {
        Some(entry) => index_of(entry, safe),
        None => { safe.iter() }.position(|item| item.c == name.value && item.instance.is_none()),
    };
    let Some(item) = index.map(|index| &safe[index]) else {
        let message = format!("`uses`: no safe function comes of `{}`", name.value);
        let names = { context.said.functions.iter() }.map(|entry| entry.name.value.as_str());
        let names = names.filter(|other| *other != name.value);
        let error = did_you_mean(name.error(message), nearest(&name.value, names));
        context.wrong.push(error);
        return None;
    };
    let theirs = families(context, item);
    if !theirs.iter().any(|family| of.contains(family)) {
        let message = format!(
            "`uses`: `{}` uses no `{}`",
            name.value,
            of.join("` and no `")
        );
        let hint = "it lists what the closure may use of the handle that it must not use otherwise; of anything else it may use all";
        context.wrong.push(name.error(message).hint(hint));
        return None;
    }
    match &item.role {
        Role::DataSetter { .. } => {
            let message = format!("`uses`: nobody calls `{}` by itself", name.value);
            context.wrong.push(name.error(message));
            None
        }
        Role::Destroy { handle } => {
            let counts = context
                .handle(handle)
                .and_then(|known| known.handle.refcount.as_ref());
            Some(match counts.is_some_and(|count| count.up == item.c) {
                true => format!("{handle}::clone"),
                false => format!("{handle}::drop"),
            })
        }
        _ => Some(item.path()),
    }
}

/// The heads of the families of the handles that a call uses.
fn families(context: &Context<'_>, item: &Safe) -> Vec<String> {
    let mut all: Vec<String> = item
        .handles()
        .filter_map(|name| family(context, name))
        .collect();
    all.dedup();
    all
}

fn family(context: &Context<'_>, name: &str) -> Option<String> {
    let handle = &context.handle(name)?.handle;
    Some(root_of(&context.handles, handle)?.name.clone())
}

/// The function that came of an entry.
fn index_of(entry: &FunctionEntry, safe: &[Safe]) -> Option<usize> {
    let c = &entry.variadic.as_ref().unwrap_or(&entry.name).value;
    let is = |item: &Safe| {
        let names = entry.variadic.is_none() || item.name == setters::name(entry);
        item.c == *c && names && item.instance.is_some() == entry.variadic.is_some()
    };
    safe.iter().position(is)
}
