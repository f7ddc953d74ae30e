//! Parameters: their names, and which conversion the written type asks for.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Ident, Pat, Type, TypeReference};

use super::options::{self, ParameterOptions};
use super::{closure, written};
use crate::model::{Conversion, Parameter, To};
use crate::parse::attributes::{is_cffi, options_of, refuse_conditional};
use crate::parse::options::Written;
use crate::report::Errors;

/// A parameter as far as its signature goes, and the conversion if nothing is wrong.
pub(crate) struct Checked {
    pub(crate) name: Ident,
    pub(crate) written: Type,
    /// It stands for the data of a closure, which the wrapper does not take.
    pub(crate) is_data: bool,
    pub(crate) right: Option<Parameter>,
}

/// Checks the parameter at `index`; nothing is left of `self`.
pub(crate) fn check(argument: FnArg, index: usize, errors: &mut Errors) -> Option<Checked> {
    let before = errors.count();
    let parameter = match argument {
        FnArg::Typed(parameter) => parameter,
        FnArg::Receiver(receiver) => {
            errors.at(
                receiver.self_token,
                "a C function has no `self`",
                "write a name and a type, for instance `this: &Thing`",
            );
            return None;
        }
    };
    let (options, attributes) = split(parameter.attrs, errors);
    let name = name(&parameter.pat, index, errors);
    let of_options = errors.count();
    let options = options::of_parameter(options, errors);
    let written = *parameter.ty;
    let is_data = written::name(&written).is_some_and(|name| name == "Data")
        && matches!(*parameter.pat, Pat::Wild(_));
    let conversion = if errors.count() > of_options {
        // What the type asks for depends on them.
        None
    } else if is_data && options.is_empty() {
        Some(Conversion::Data)
    } else {
        conversion(&written, options, errors)
    };
    let right = conversion
        .filter(|_| errors.count() == before)
        .map(|conversion| Parameter {
            attributes,
            name: name.clone(),
            written: written.clone(),
            conversion,
        });
    Some(Checked {
        name,
        written,
        is_data,
        right,
    })
}

/// An argument of a closure: what C passes, so that only the type can say what it is.
pub(super) fn of_closure(index: usize, written: &Type, errors: &mut Errors) -> Option<Parameter> {
    if let Some(reference) = written::reference(written)
        && let Type::Slice(_) = written::peel(&reference.elem)
    {
        errors.at(
            written,
            "a slice is a pointer and a length, and a closure's list cannot say C's type of the length",
            "take both, `*const T` and the length",
        );
        return None;
    }
    let conversion = conversion(written, ParameterOptions::default(), errors)?;
    if let Conversion::Reference { to: To::Fill, .. } = conversion {
        refuse_uninitialised(written, errors);
    }
    Some(Parameter {
        attributes: Vec::new(),
        name: Ident::new(&format!("argument_{}", index + 1), Span::mixed_site()),
        written: written.clone(),
        conversion,
    })
}

/// What C passes is read by Rust.
pub(crate) fn refuse_uninitialised(written: &Type, errors: &mut Errors) {
    errors.at(
        written,
        "a callback cannot know whether C initialised this",
        "take a raw pointer, and write through it",
    );
}

/// Our options, and the other attributes.
fn split(attributes: Vec<Attribute>, errors: &mut Errors) -> (Vec<Written>, Vec<Attribute>) {
    refuse_conditional(&attributes, errors);
    let (ours, others): (Vec<_>, Vec<_>) = attributes
        .into_iter()
        .partition(|attribute| is_cffi(attribute.path()));
    for cfg in others
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
    {
        errors.at(
            cfg,
            "`cfg` on a parameter cannot hold for the call as well",
            "declare the function twice, each time with its own `#[cfg(..)]`",
        );
    }
    if let Some(second) = ours.get(1) {
        errors.at(
            second,
            "a second `#[cffi(..)]` on one parameter",
            "put all options into one list",
        );
    }
    let options = ours
        .iter()
        .flat_map(|attribute| options_of(attribute, errors));
    (options.collect(), others)
}

fn name(pattern: &Pat, index: usize, errors: &mut Errors) -> Ident {
    let unnamed = |span| Ident::new(&format!("argument_{}", index + 1), span);
    match pattern {
        Pat::Ident(name)
            if name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none() =>
        {
            name.ident.clone()
        }
        Pat::Wild(wild) => unnamed(wild.underscore_token.span()),
        other => {
            errors.at(
                other,
                "a parameter of a C function is a plain name",
                "write `name: Type`",
            );
            match other {
                Pat::Ident(name) => name.ident.clone(),
                _ => unnamed(other.span()),
            }
        }
    }
}

/// The conversion that the written type asks for; `None` if it makes no sense, which is reported.
fn conversion(
    written: &Type,
    options: ParameterOptions,
    errors: &mut Errors,
) -> Option<Conversion> {
    let ParameterOptions { length, callback } = options;
    if let Type::ImplTrait(impl_trait) = written::peel(written) {
        refuse_length(length.as_ref(), errors);
        return closure::check(impl_trait, callback, errors)
            .map(|closure| Conversion::Closure(Box::new(closure)));
    }
    let optional = written::inside(written, "Option");
    if let Some(Type::ImplTrait(impl_trait)) = optional.map(written::peel) {
        errors.at(
            impl_trait.impl_token,
            "an optional closure: nobody could infer its type where it is `None`",
            "take the closure here, and declare a second function for `None` with `#[link_name = \"..\"]` and C's types",
        );
        return None;
    }
    if let Some(callback) = callback {
        errors.at(
            callback.word,
            "`callback` is about a closure, and this is none",
            "write `impl FnMut(A) -> R` or `impl Fn(A) -> R`",
        );
        return None;
    }
    if let Some(reference) = written::reference(written) {
        return Some(of_reference(reference, length, errors));
    }
    refuse_length(length.as_ref(), errors);
    if let Some(reference) = optional.and_then(written::reference) {
        return Some(of_optional(reference, errors));
    }
    Some(Conversion::None)
}

fn refuse_length(length: Option<&Type>, errors: &mut Errors) {
    if let Some(length) = length {
        errors.at(
            length,
            "`len` is the type of a slice's length, and this is no slice",
            "write `&[T]`, `&mut [T]` or `&mut [MaybeUninit<T>]`",
        );
    }
}

fn of_reference(
    reference: &TypeReference,
    length: Option<Type>,
    errors: &mut Errors,
) -> Conversion {
    let target = &*reference.elem;
    if let Type::Slice(slice) = written::peel(target) {
        let (to, element) = target_of(reference, &slice.elem);
        let Some(length) = length else {
            errors.at(
                reference,
                "a slice is a pointer and a length, and C's type of the length is not known",
                "write for instance `#[cffi(len = c_int)]` before the parameter",
            );
            return Conversion::None;
        };
        return Conversion::Slice {
            to,
            element,
            length: Box::new(length),
        };
    }
    if let Some(length) = length {
        errors.at(
            length,
            "`len` is the type of a slice's length, and this is no slice",
            "remove it",
        );
    }
    if is_c_str(reference, errors) {
        return Conversion::CStr;
    }
    let (to, target) = target_of(reference, target);
    Conversion::Reference {
        optional: false,
        to,
        target,
    }
}

fn of_optional(reference: &TypeReference, errors: &mut Errors) -> Conversion {
    if let Type::Slice(_) = written::peel(&reference.elem) {
        errors.at(
            reference,
            "an optional slice is not converted",
            "write the slice, or declare a pointer and a length",
        );
        return Conversion::None;
    }
    if is_c_str(reference, errors) {
        return Conversion::OptionalCStr;
    }
    let (to, target) = target_of(reference, &reference.elem);
    Conversion::Reference {
        optional: true,
        to,
        target,
    }
}

/// What C may do through the reference, and to what type.
fn target_of(reference: &TypeReference, target: &Type) -> (To, Type) {
    if reference.mutability.is_none() {
        return (To::Read, target.clone());
    }
    match written::inside(target, "MaybeUninit") {
        Some(inside) => (To::Fill, inside.clone()),
        None => (To::Write, target.clone()),
    }
}

/// Whether this is `&CStr`; strings that are not C's are reported.
fn is_c_str(reference: &TypeReference, errors: &mut Errors) -> bool {
    let Some(name) = written::name(&reference.elem) else {
        return false;
    };
    match name.to_string().as_str() {
        "CStr" if reference.mutability.is_none() => return true,
        "CStr" => errors.at(
            reference,
            "C cannot write through `&mut CStr`, whose length is fixed",
            "write `#[cffi(len = ..)] buffer: &mut [MaybeUninit<c_char>]`, or `*mut c_char`",
        ),
        "CString" => errors.at(
            reference,
            format!("`&{name}` is a pointer to a pointer"),
            "write `&CStr`",
        ),
        "str" | "String" | "OsStr" | "OsString" | "Path" | "PathBuf" => errors.at(
            reference,
            format!("`&{name}` does not end with the NUL that C looks for"),
            "write `&CStr`",
        ),
        _ => {}
    }
    false
}
