//! Alignment that a typedef gives and no type of Rust has: nothing safe may stand behind such a pointer.
//!
//! C code is compiled for the alignment that the header promises, so a reference that keeps less of it crashes there; and
//! what has less in C is no reference in Rust.

use crate::annotations::{At, Word};
use crate::model::{Function, Model, Realigned, Type, TypeKind, realigned};

use super::check::Context;

/// Says which arguments, or the result, cannot be safe for that.
pub(super) fn check(
    context: &mut Context<'_>,
    function: &Function,
    at: &At<String>,
    words: &[At<Word>],
    is_opaque: bool,
) -> bool {
    let before = context.wrong.len();
    for (position, word) in words.iter().enumerate() {
        let of_c = match &word.value {
            Word::Itself { .. } => is_opaque,
            Word::Handle { .. } | Word::OutHandle { .. } | Word::Null => true,
            _ => false,
        };
        let parameter = function.parameters.get(position);
        let lost = parameter.filter(|_| !of_c).and_then(|one| lost(&one.ty));
        if let Some((name, align)) = lost {
            let message = format!(
                "argument {position} points at `{name}`, whose alignment in C is {align}: no type of Rust has its size and that alignment"
            );
            let error = word.error(message).prototype(&function.prototype);
            context.wrong.push(
                error.hint("write a C function, or a macro with a prototype, that takes the type without the attribute"),
            );
        }
    }
    let is_handle = context.handle_of(&function.returns).is_some();
    if let Some((name, align)) = lost(&function.returns).filter(|_| !is_handle) {
        let message = format!(
            "the result points at `{name}`, whose alignment in C is {align}: no type of Rust has its size and that alignment"
        );
        let error = at.error(message).prototype(&function.prototype);
        context.wrong.push(error);
    }
    context.wrong.len() == before
}

/// Whether memory for this typedef can be made in Rust.
pub(super) fn is_whole(model: &Model, name: &str) -> bool {
    let typedef = model.typedef(name).map(|one| &one.ty);
    typedef.is_none_or(|ty| match ty.realigned() {
        Some((inner, _)) => {
            inner.kind == TypeKind::Record(name.to_owned()) && form(ty) != Realigned::Lost
        }
        None => true,
    })
}

/// The type behind a pointer that has no form in Rust, and its alignment.
pub(super) fn lost(ty: &Type) -> Option<(String, u64)> {
    match &ty.resolved().kind {
        TypeKind::Pointer(to) => behind(to).or_else(|| lost(to)),
        TypeKind::Array(element, _) => lost(element),
        TypeKind::Function(signature) => {
            let types = signature.parameters.iter().chain([&signature.returns]);
            { types }.find_map(lost)
        }
        _ => None,
    }
}

fn behind(to: &Type) -> Option<(String, u64)> {
    let (_, layout) = to.realigned()?;
    let is_whole = matches!(
        to.resolved().kind,
        TypeKind::Record(_) | TypeKind::Array(..)
    );
    let is_named = matches!(to.kind, TypeKind::Typedef(..));
    let has_form = is_whole && is_named && form(to) != Realigned::Lost;
    (!has_form).then(|| (to.spelling.clone(), layout.align))
}

/// What becomes of the type behind its typedefs.
pub(super) fn form(ty: &Type) -> Realigned {
    let mut ty = ty;
    while let TypeKind::Typedef(_, inner) = &ty.kind {
        ty = inner;
    }
    realigned(ty)
}
