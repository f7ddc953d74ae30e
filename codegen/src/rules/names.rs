//! Names in Rust: that they are names, and that no two things have one.

use std::collections::HashMap;

use crate::Diagnostic;
use crate::annotated::{Role, Safe};
use crate::annotations::At;

use super::check::Context;

/// What the text that is written means by these names; a type of the library's would hide it.
const MEANT: [&str; 28] = [
    "raw", "sys", "own", "support", "cffi", "std", "bool", "char", "str", "i8", "i16", "i32",
    "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64", "Fn",
    "FnMut", "FnOnce", "Send", "Sync",
];

/// Methods that a handle has by itself.
const OF_HANDLES: [&str; 3] = ["as_ptr", "from_raw", "into_raw"];

/// Whether it can be a name in Rust as it stands.
pub(crate) fn is_rust_name(name: &str) -> bool {
    // The parser knows the keywords of an earlier edition.
    !["_", "gen"].contains(&name) && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// A name in Rust for one of C: a keyword gets a `_` behind it.
pub(super) fn rust_name(name: &str) -> String {
    match is_rust_name(name) {
        true => name.to_owned(),
        false => format!("{name}_"),
    }
}

pub(super) fn check_type_name(name: &At<String>, wrong: &mut Vec<Diagnostic>) {
    if !is_rust_name(&name.value) {
        wrong.push(name.error(format!(
            "`{}` cannot be the name of a type in Rust",
            name.value
        )));
    }
}

/// `NO_FLUSH` as `NoFlush`.
pub(super) fn upper_camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_').filter(|word| !word.is_empty()) {
        let shouts = word.chars().all(|c| !c.is_lowercase());
        let mut letters = word.chars();
        camel.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        match shouts {
            true => camel.extend(letters.flat_map(char::to_lowercase)),
            false => camel.extend(letters),
        }
    }
    camel
}

/// A condition for `#[cfg(..)]`, if it is one.
pub(super) fn checked_cfg(cfg: Option<&At<String>>, wrong: &mut Vec<Diagnostic>) -> Option<String> {
    let cfg = cfg?;
    if syn::parse_str::<syn::Meta>(&cfg.value).is_err() {
        let message = format!("`{}` is no condition for `#[cfg(..)]`", cfg.value);
        wrong.push(
            cfg.error(message)
                .hint("write it as in Rust: `cfg = 'feature = \"x\"'`, `cfg = \"unix\"`"),
        );
        return None;
    }
    Some(cfg.value.clone())
}

/// Says which things have the same name.
pub(super) fn collisions(context: &mut Context<'_>, safe: &[Safe]) {
    let said = context.said;
    let mut types: HashMap<String, String> = HashMap::new();
    let spots = said
        .handles
        .iter()
        .map(|entry| (&entry.name, entry.name.value.clone(), "handle"));
    let spots = spots.chain(said.structs.iter().map(|entry| {
        (
            &entry.handle.name,
            entry.handle.name.value.clone(),
            "struct",
        )
    }));
    let spots = spots.chain(
        said.errors
            .iter()
            .map(|entry| (&entry.name, format!("{}Error", entry.name.value), "error")),
    );
    let spots = spots.chain(
        said.enums
            .iter()
            .map(|entry| (&entry.name, entry.name.value.clone(), "enum")),
    );
    for (at, name, what) in spots {
        if MEANT.contains(&name.as_str()) {
            let message = format!(
                "`{name}` cannot be the name of a type: it means something else in bindings"
            );
            context.wrong.push(at.error(message));
        }
        // Two handles of one name are said where handles are read.
        if let Some(other) = types.insert(name.clone(), what.to_owned())
            && other != what
        {
            let message = format!("`{name}` is the name of a type already, of the {other}");
            context.wrong.push(at.error(message));
        }
    }
    let mut functions: HashMap<(String, String), &str> = HashMap::new();
    let mut statuses: HashMap<&str, (&Safe, &crate::annotated::Status)> = HashMap::new();
    for item in safe {
        let entry = said.functions.iter().find(|entry| {
            entry.name.value == item.c
                || entry.variadic.is_some()
                    && entry
                        .rust
                        .as_ref()
                        .is_some_and(|rust| rust.value.name == item.name)
        });
        let Some(entry) = entry.filter(|_| !matches!(item.role, Role::Destroy { .. })) else {
            continue;
        };
        let owner = item.role.handle().unwrap_or_default().to_owned();
        if !owner.is_empty() && OF_HANDLES.contains(&item.name.as_str()) {
            let message = format!("every handle has a method `{}` already", item.name);
            let spot = { entry.rust.as_ref() }.map_or(&entry.name.spot, |rust| &rust.spot);
            context.wrong.push(
                spot.error(message)
                    .hint("give this one another name with `as`"),
            );
        }
        let key = (owner, item.name.clone());
        if let Some(other) = functions.insert(key, &item.c) {
            let message = format!("`{other}` and `{}` both become `{}`", item.c, item.name);
            context.wrong.push(
                entry
                    .name
                    .error(message)
                    .hint("give one of them another name with `as`"),
            );
        }
        let Some(status) = &item.status else { continue };
        let at = entry.status.as_ref().unwrap_or(&entry.name);
        if types.contains_key(&status.name) {
            let message = format!("`{}` is the name of a type already", status.name);
            context.wrong.push(
                at.error(message)
                    .hint("give the status another name with `status`"),
            );
        }
        let first = statuses.entry(&status.name).or_insert((item, status));
        if first.1 != status {
            let message = format!(
                "`{}` and `{}` have different variants of `{}`",
                first.0.c, item.c, status.name
            );
            context.wrong.push(
                at.error(message)
                    .hint("give one of them another name with `status`"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_rust_name, rust_name, upper_camel};

    #[test]
    fn names_fit_rust() {
        assert_eq!(upper_camel("NO_FLUSH"), "NoFlush");
        assert_eq!(upper_camel("step"), "Step");
        assert_eq!(upper_camel("curl_easyCode"), "CurlEasyCode");
        assert_eq!(rust_name("type"), "type_");
        assert!(
            is_rust_name("x1") && !is_rust_name("fn") && !is_rust_name("_") && !is_rust_name("2")
        );
    }
}
