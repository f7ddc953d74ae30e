//! What every rule needs to see, and the place for what they find wrong.

use crate::Diagnostic;
use crate::annotated::{EnumType, ErrorType, RawReason};
use crate::annotations::{Annotations, At, nearest};
use crate::model::{Attribute, Function, Model, Record, Type, TypeKind};

use super::handles::Known;

/// All that is known while rules are checked.
pub(super) struct Context<'a> {
    pub(super) model: &'a Model,
    pub(super) said: &'a Annotations,
    pub(super) handles: Vec<Known>,
    pub(super) errors: Vec<ErrorType>,
    pub(super) enums: Vec<EnumType>,
    /// Why the function at hand stays raw although nothing is wrong.
    pub(super) stays_raw: Option<(RawReason, String)>,
    /// What is wrong.
    pub(super) wrong: Vec<Diagnostic>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        model: &'a Model,
        said: &'a Annotations,
        wrong: Vec<Diagnostic>,
    ) -> Context<'a> {
        Context {
            model,
            said,
            handles: Vec::new(),
            errors: Vec::new(),
            enums: Vec::new(),
            stays_raw: None,
            wrong,
        }
    }

    /// The handle of that name in Rust.
    pub(super) fn handle(&self, name: &str) -> Option<&Known> {
        self.handles.iter().find(|known| known.handle.name == name)
    }

    /// The handle that a value of this type is; of several, the owner of the function.
    pub(super) fn handle_for(&self, owner: Option<&str>, ty: &Type) -> Option<&Known> {
        let owner = owner.and_then(|owner| self.handle(owner));
        let mut all = self.handles.iter().filter(|known| known.is(ty));
        owner
            .filter(|known| known.is(ty))
            .or_else(|| all.next().filter(|_| all.next().is_none()))
    }

    /// The handle that a value of this type is.
    pub(super) fn handle_of(&self, ty: &Type) -> Option<&Known> {
        self.handles.iter().find(|known| known.is(ty))
    }

    /// A function that an annotation names for what it does; says so if it is not there, or does not return.
    pub(super) fn function(&mut self, name: &At<String>, what: &str) -> Option<&'a Function> {
        let found = self.declared(name, what);
        if let Some(function) = found.filter(|function| never_returns(function)) {
            let message = format!("{what}: `{}` does not return", name.value);
            self.wrong
                .push(name.error(message).prototype(&function.prototype));
            return None;
        }
        found
    }

    /// A function that an annotation names; says so if it is not there.
    pub(super) fn declared(&mut self, name: &At<String>, what: &str) -> Option<&'a Function> {
        let found = self.model.function(&name.value);
        if found.is_none() {
            let message = format!("{what}: no function `{}` in the headers", name.value);
            let error = name.error(message);
            let names = self
                .model
                .functions
                .iter()
                .map(|function| function.name.as_str());
            self.wrong.push(match nearest(&name.value, names) {
                None => error.hint(
                    "the header that declares it has to be in `headers`, and its name in `allow` where that is said: `headers = [.., \"stdlib.h\"]` and `allow = [.., \"free\"]`",
                ),
                near => did_you_mean(error, near),
            });
        }
        let refused = found.and_then(|function| function.refused);
        if let (Some(function), Some(refused)) = (found, refused) {
            let message = format!("{what}: `{}` is refused: {}", name.value, refused.code());
            let error = name.error(message).prototype(&function.prototype);
            self.wrong.push(error);
            return None;
        }
        found
    }
}

/// Whether the header says that no call of it comes back.
pub(super) fn never_returns(function: &Function) -> bool {
    function.attributes.contains(&Attribute::Noreturn)
}

/// The error with the word that was perhaps meant.
pub(super) fn did_you_mean(error: Diagnostic, word: Option<&str>) -> Diagnostic {
    match word {
        Some(word) => error.hint(format!("did you mean `{word}`?")),
        None => error,
    }
}

/// Whether it is a number, an enum or a truth value: what can be passed without a thought.
pub(super) fn is_number(ty: &Type) -> bool {
    matches!(
        ty.resolved().kind,
        TypeKind::Bool | TypeKind::Integer(_) | TypeKind::Float(_) | TypeKind::Enum(_)
    )
}

/// Whether any bits are a value of it, and none of them a pointer: numbers, and structs and arrays of them.
pub(super) fn is_plain(model: &Model, ty: &Type) -> bool {
    plain(model, ty, 0)
}

fn plain(model: &Model, ty: &Type, depth: u32) -> bool {
    // Deeper than this are only types that contain themselves, which C does not have either.
    if depth > 32 {
        return false;
    }
    match &ty.resolved().kind {
        TypeKind::Integer(_) | TypeKind::Float(_) | TypeKind::Enum(_) => true,
        TypeKind::Array(inner, Some(_)) => plain(model, inner, depth + 1),
        TypeKind::Record(name) => {
            let plain_fields = |record: &Record| {
                let mut fields = record.fields.iter();
                record.complete
                    && !record.union
                    && fields
                        .all(|field| field.bits.is_none() && plain(model, &field.ty, depth + 1))
            };
            model.record(name).is_some_and(plain_fields)
        }
        _ => false,
    }
}

/// Whether anything in a signature is not a number.
pub(super) fn is_scalar_only(function: &Function) -> bool {
    let numbers = function
        .parameters
        .iter()
        .all(|parameter| is_number(&parameter.ty));
    numbers && (function.returns.is_void() || is_number(&function.returns))
}

/// Whether the header says that argument `index` is never NULL.
pub(super) fn is_never_null(function: &Function, index: usize) -> bool {
    use crate::model::{Attribute, Nullability};
    let parameter = function.parameters.get(index);
    let by_type = parameter.is_some_and(|p| p.ty.nullability == Some(Nullability::NonNull));
    let all = |attribute: &Attribute| match attribute {
        Attribute::Nonnull(list) => list.is_empty() || list.contains(&index),
        _ => false,
    };
    by_type
        || function.attributes.iter().any(all)
        || parameter.is_some_and(|p| {
            p.attributes
                .iter()
                .any(|a| matches!(a, Attribute::Nonnull(_)))
        })
}
