//! What stays raw, and the reason of each (R1, R2, R4).

use crate::annotated::{Raw, RawReason, Refused, RefusedWhat, Safe};
use crate::model::{Attribute, Function, Model, Refusal};

use super::arguments::is_destructor;
use super::check::{Context, is_number, is_plain, is_scalar_only};

/// Everything without a safe form.
pub(super) fn rest(
    context: &Context<'_>,
    safe: &[Safe],
    asked: &[Raw],
) -> (Vec<Raw>, Vec<Refused>) {
    let mut raw = Vec::new();
    let mut refused = Vec::new();
    let safe: std::collections::HashSet<&str> = safe
        .iter()
        .filter(|item| item.instance.is_none())
        .map(|item| item.c.as_str())
        .collect();
    for function in &context.model.functions {
        let name = &function.name;
        let reason = function
            .refused
            .or(function.variadic.then_some(Refusal::Variadic));
        if let Some(reason) = reason {
            refused.push(Refused {
                name: name.clone(),
                what: RefusedWhat::Function,
                reason,
            });
        } else if safe.contains(name.as_str()) {
        } else if let Some(asked) = asked.iter().find(|asked| asked.name == *name) {
            raw.push(asked.clone());
        } else {
            let (reason, text) = reason_of(context.model, function);
            raw.push(Raw {
                name: name.clone(),
                rename: None,
                reason,
                text,
            });
        }
    }
    for global in &context.model.globals {
        if let Some(reason) = global.refused {
            refused.push(Refused {
                name: global.name.clone(),
                what: RefusedWhat::Global,
                reason,
            });
        }
    }
    (raw, refused)
}

/// Whether anything that it takes or returns is a pointer, or may hold one.
pub(super) fn has_pointer(model: &Model, function: &Function) -> bool {
    let types = function.parameters.iter().map(|one| &one.ty);
    let mut types = types.chain([&function.returns]);
    types.any(|ty| !ty.is_void() && !is_number(ty) && !is_plain(model, ty))
}

/// Why a function that no annotation lists is raw.
fn reason_of(model: &Model, function: &Function) -> (RawReason, String) {
    if function.attributes.contains(&Attribute::ReturnsTwice) {
        return (RawReason::Longjmp, String::from("it may return twice"));
    }
    if is_scalar_only(function) {
        return (
            RawReason::NotVouched,
            String::from("it has no pointers, and no line of `[safe]` vouches for it"),
        );
    }
    let callbacks = { function.parameters.iter().enumerate() }
        .filter(|(_, parameter)| parameter.ty.signature().is_some());
    let callbacks: Vec<_> = callbacks.collect();
    if let Some((index, _)) = callbacks.first() {
        // What it would end is bytes or data beside it; alone it is a callback like others.
        let has_bytes = function.parameters.iter().any(|parameter| {
            { parameter.ty.pointee() }.is_some_and(|to| to.is_void() || to.is_byte())
        });
        let destructors = has_bytes
            && callbacks
                .iter()
                .all(|(_, parameter)| is_destructor(&parameter.ty));
        return match destructors {
            true => (
                RawReason::RetentionUnstated,
                format!(
                    "argument {index} is a function that takes a `void *` and returns nothing: if it frees what C keeps, choose a constant for it (as `=SQLITE_TRANSIENT`); if C calls it back, say its `scope=..`"
                ),
            ),
            false => (
                RawReason::CallbackOwnershipUnstated,
                format!("argument {index} is a function, and nothing says how long C keeps it"),
            ),
        };
    }
    if function.returns.has_pointer() {
        return (
            RawReason::ReturnedPointerLifetime,
            format!(
                "it returns `{}`, and nothing says how long that is good",
                function.returns.spelling
            ),
        );
    }
    let text = match has_pointer(model, function) {
        true => "nothing says what its pointers mean",
        false => "it passes a struct or a union by value, and no entry in `[fn]` says so",
    };
    (RawReason::NoAnnotation, String::from(text))
}
