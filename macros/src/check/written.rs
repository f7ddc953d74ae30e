//! Types as they are written. A macro sees no others: an alias is what its name says.

use syn::{GenericArgument, Ident, Lifetime, PathArguments, PathSegment, Type, TypeReference};

/// The type without parentheses and without the invisible groups of `macro_rules`.
pub(crate) fn peel(written: &Type) -> &Type {
    match written {
        Type::Group(group) => peel(&group.elem),
        Type::Paren(paren) => peel(&paren.elem),
        other => other,
    }
}

/// The last name of a path.
pub(crate) fn name(written: &Type) -> Option<&Ident> {
    segment(written).map(|segment| &segment.ident)
}

/// The types in angle brackets behind the last name of a path.
pub(crate) fn arguments(written: &Type) -> Vec<&Type> {
    let Some(PathArguments::AngleBracketed(brackets)) =
        segment(written).map(|segment| &segment.arguments)
    else {
        return Vec::new();
    };
    let types = brackets.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(argument) => Some(argument),
        _ => None,
    });
    types.collect()
}

/// `T`, if the type is written `WRAPPER<T>`.
pub(crate) fn inside<'a>(written: &'a Type, wrapper: &str) -> Option<&'a Type> {
    if name(written)? != wrapper {
        return None;
    }
    match arguments(written)[..] {
        [inside] => Some(inside),
        _ => None,
    }
}

/// A reference.
pub(crate) fn reference(written: &Type) -> Option<&TypeReference> {
    match peel(written) {
        Type::Reference(reference) => Some(reference),
        _ => None,
    }
}

/// The lifetime of a reference, or of an optional one, if it has a name.
pub(crate) fn lifetime(written: &Type) -> Option<&Lifetime> {
    let lifetime = reference(inside(written, "Option").unwrap_or(written))?
        .lifetime
        .as_ref()?;
    (lifetime.ident != "_").then_some(lifetime)
}

/// Whether this is `()`.
pub(crate) fn is_unit(written: &Type) -> bool {
    matches!(peel(written), Type::Tuple(tuple) if tuple.elems.is_empty())
}

fn segment(written: &Type) -> Option<&PathSegment> {
    match peel(written) {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        _ => None,
    }
}
