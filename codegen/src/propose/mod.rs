//! A first annotation file for a header: proposals, each commented out and with what it rests on.
//!
//! Nothing in it takes effect before a person has uncommented it, and a reason is never written for that person.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::model::{Function, Model, Type, TypeKind};

/// Words in the names of functions that end the life of what they take.
const ENDINGS: [&str; 9] = [
    "free", "close", "destroy", "finalize", "delete", "cleanup", "release", "unref", "end",
];

/// Names of parameters that often count what the one before points at.
const LENGTHS: [&str; 9] = [
    "n", "len", "length", "size", "nbyte", "count", "num", "bytes", "sz",
];

/// The text of an annotation file that says nothing yet.
pub fn annotations(header: &str, model: &Model, package: Option<&str>) -> String {
    let mut text = format!("[library]\nheaders = [{header:?}]\n");
    // Writing to a text does not fail.
    let _ = match package {
        Some(package) => writeln!(text, "pkg-config = {package:?}"),
        None => writeln!(text, "# pkg-config = \"name >= version\""),
    };
    text.push_str(
        "# allow = [\"prefix_*\", \"PREFIX_*\"]\n\n# What follows are proposals. Each line that you uncomment is your promise that it is so:\n# read the library's documentation first, because names prove nothing.\n",
    );
    let handles = handles(model);
    text.push_str("\n[handle]\n");
    for (c, handle) in &handles {
        let destroy = handle.destroy.as_deref().unwrap_or("?");
        let _ = writeln!(
            text,
            "# {} = {{ c = {c:?}, destroy = {destroy:?}, receiver = \"&mut self\" }}  # {}",
            handle.name, handle.evidence
        );
    }
    text.push_str("\n# A function without pointers is safe if nothing that it does to the process can hurt: say why.\n[safe]\n");
    for function in model.functions.iter().filter(|one| is_plain(one)) {
        let _ = writeln!(text, "# {} = \"\"  # {}", function.name, function.prototype);
    }
    text.push_str("\n[fn]\n");
    for function in model
        .functions
        .iter()
        .filter(|one| one.refused.is_none() && !is_plain(one))
    {
        text.push_str(&proposal(function, &handles));
    }
    let refused: Vec<_> = model
        .functions
        .iter()
        .filter(|one| one.refused.is_some())
        .collect();
    if !refused.is_empty() {
        text.push_str("\n# Without a form in Rust:\n");
    }
    for function in refused {
        let why = function.refused.map_or("", crate::model::Refusal::code);
        let _ = writeln!(text, "# {why}: {}", function.prototype);
    }
    text
}

struct Proposed {
    name: String,
    destroy: Option<String>,
    evidence: String,
}

/// Types that are only ever behind a pointer, by their name in C.
fn handles(model: &Model) -> BTreeMap<String, Proposed> {
    let mut found: BTreeMap<String, Proposed> = BTreeMap::new();
    for function in &model.functions {
        for parameter in &function.parameters {
            let Some(c) = handle_of(&parameter.ty, model) else {
                continue;
            };
            let entry = found.entry(c.clone()).or_insert_with(|| Proposed {
                name: camel(&c),
                destroy: None,
                evidence: format!("`{c}` is not complete in the header"),
            });
            let ends = ENDINGS
                .iter()
                .any(|word| function.name.to_lowercase().contains(word));
            if ends && function.parameters.len() == 1 && entry.destroy.is_none() {
                entry.destroy = Some(function.name.clone());
                entry
                    .evidence
                    .push_str(&format!("; `{}` takes nothing else", function.prototype));
            }
        }
    }
    found
}

/// The name of what a pointer to an incomplete type points at.
fn handle_of(ty: &Type, model: &Model) -> Option<String> {
    let target = ty.pointee()?;
    let name = target.names().next()?.to_owned();
    match &target.resolved().kind {
        TypeKind::Record(record) => model
            .record(record)
            .is_none_or(|record| !record.complete)
            .then_some(name),
        // A typedef of `void` that has a name of its own.
        TypeKind::Void => Some(name),
        _ => None,
    }
}

/// Whether no pointer goes in or out.
fn is_plain(function: &Function) -> bool {
    function.refused.is_none()
        && !function.returns.has_pointer()
        && !function.parameters.iter().any(|one| one.ty.has_pointer())
}

fn proposal(function: &Function, handles: &BTreeMap<String, Proposed>) -> String {
    let mut evidence = Vec::new();
    let mut words = Vec::new();
    let mut receiver = None;
    for (index, parameter) in function.parameters.iter().enumerate() {
        let ty = &parameter.ty;
        let known = ty
            .pointee()
            .and_then(|target| target.names().next())
            .and_then(|name| handles.get(name));
        let out = ty
            .pointee()
            .and_then(Type::pointee)
            .and_then(|target| target.names().next());
        let next = function.parameters.get(index + 1);
        let counts = next.is_some_and(|next| {
            let name = next.name.as_deref().unwrap_or("").to_lowercase();
            next.ty.integer().is_some() && LENGTHS.iter().any(|word| name.contains(word))
        });
        let word = if let Some(handle) = known {
            if receiver.is_none() && index == 0 {
                receiver = Some(handle.name.clone());
                "self".to_owned()
            } else {
                format!("handle {}", handle.name)
            }
        } else if out.is_some_and(|name| handles.contains_key(name)) {
            evidence.push(format!("arg {index} is a pointer to a handle"));
            "out-handle".to_owned()
        } else if let Some(target) = ty.pointee() {
            if counts {
                evidence.push(format!(
                    "arg {} may be its length, in some unit: three in ten such guesses are wrong",
                    index + 1
                ));
                format!(
                    "{} len={}",
                    if target.is_constant() {
                        "bytes"
                    } else {
                        "out-bytes"
                    },
                    index + 1
                )
            } else if target.is_byte() && target.is_constant() {
                "cstr".to_owned()
            } else {
                "?".to_owned()
            }
        } else if words
            .last()
            .is_some_and(|word: &String| word.ends_with(&format!("len={index}")))
        {
            "_".to_owned()
        } else {
            "value".to_owned()
        };
        words.push(word);
    }
    let list: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
    let whose = receiver
        .map(|handle| format!("as = \"{handle}::{}\", ", function.name))
        .unwrap_or_default();
    let evidence = if evidence.is_empty() {
        String::new()
    } else {
        format!("; {}", evidence.join("; "))
    };
    format!(
        "# {} = {{ {whose}args = [{}] }}  # {}{evidence}\n",
        function.name,
        list.join(", "),
        function.prototype
    )
}

/// `sqlite3_stmt` as `Sqlite3Stmt`.
fn camel(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::camel;

    #[test]
    fn names_become_rusts() {
        assert_eq!(camel("sqlite3_stmt"), "Sqlite3Stmt");
        assert_eq!(camel("CURL"), "CURL");
    }
}
