//! Types that are only ever behind a pointer, and the functions that end them.

use std::collections::BTreeMap;

use crate::model::{Function, Model, Type, TypeKind};
use crate::spelling::{camel, snake};

/// Words in the names of functions that end the life of what they take; where a library has several, as `close` beside `free`, an earlier one does.
const ENDINGS: [&str; 11] = [
    "free", "destroy", "delete", "finalize", "release", "unref", "decref", "cleanup", "close",
    "end", "exit",
];

/// A handle as it may be.
pub(super) struct Proposed {
    /// Its name in Rust.
    pub(super) name: String,
    /// The function that seems to end it.
    pub(super) destroy: Option<String>,
    /// What speaks for it.
    pub(super) evidence: String,
}

/// The function that ends each, as far as it was found, with the place of its word in [`ENDINGS`].
type Ends<'a> = BTreeMap<String, (usize, &'a Function)>;

/// The handles, by their name in C.
pub(super) fn all(model: &Model) -> BTreeMap<String, Proposed> {
    let mut found: BTreeMap<String, Proposed> = BTreeMap::new();
    let mut ends = Ends::new();
    for function in &model.functions {
        for parameter in &function.parameters {
            let Some(c) = handle_of(&parameter.ty, model) else {
                continue;
            };
            found.entry(c.clone()).or_insert_with(|| Proposed {
                name: camel(&c),
                destroy: None,
                evidence: format!("`{c}` is not complete in the header"),
            });
            if let Some(rank) = ending(function)
                && ends.get(&c).is_none_or(|(best, _)| rank < *best)
            {
                ends.insert(c, (rank, function));
            }
        }
    }
    for (c, (_, function)) in ends {
        if let Some(entry) = found.get_mut(&c) {
            entry.destroy = Some(function.name.clone());
            entry
                .evidence
                .push_str(&format!("; `{}` takes nothing else", function.prototype));
        }
    }
    found
}

/// Which word says that the function ends its only argument: it returns nothing, a code, or the argument itself.
fn ending(function: &Function) -> Option<usize> {
    let [only] = &*function.parameters else {
        return None;
    };
    let returns = &function.returns;
    if returns.pointee().is_some() && returns.spelling != only.ty.spelling {
        return None;
    }
    let name = snake(&function.name);
    let is = |word: &str, ending: &str| match ending {
        // `send` and `suspend` end nothing.
        "end" => word == ending,
        _ => word.ends_with(ending),
    };
    ENDINGS
        .iter()
        .position(|ending| name.split('_').any(|word| is(word, ending)))
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
