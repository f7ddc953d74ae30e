//! Types that are only ever behind a pointer, and the functions that end them.

use std::collections::BTreeMap;

use crate::model::{Model, Type, TypeKind};
use crate::spelling::camel;

/// Words in the names of functions that end the life of what they take.
const ENDINGS: [&str; 9] = [
    "free", "close", "destroy", "finalize", "delete", "cleanup", "release", "unref", "end",
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

/// The handles, by their name in C.
pub(super) fn all(model: &Model) -> BTreeMap<String, Proposed> {
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
