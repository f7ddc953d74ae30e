//! Parameters: their names, and which conversion the written type asks for.

use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Ident, Pat, Type, TypeReference};

use super::{options, written};
use crate::model::{Conversion, Parameter, To};
use crate::parse::attributes::{is_cffi, options_of, refuse_conditional};
use crate::parse::options::Written;
use crate::report::Errors;

/// A parameter as far as its signature goes, and the conversion if nothing is wrong.
pub(crate) struct Checked {
    pub(crate) name: Ident,
    pub(crate) written: Type,
    pub(crate) right: Option<Parameter>,
}

/// Checks the parameter at `index`; nothing is left of `self`, and of what stands for the data of a closure.
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
    let length = options::of_parameter(options, errors);
    let written = *parameter.ty;
    if errors.count() > of_options {
        // What the type asks for depends on them.
        return Some(Checked {
            name,
            written,
            right: None,
        });
    }
    if written::name(&written).is_some_and(|name| name == "Data")
        && matches!(*parameter.pat, Pat::Wild(_))
    {
        errors.at(
            &written,
            "the data of a closure is not supported by this version",
            "declare the C type, `*mut c_void`",
        );
        return None;
    }
    let conversion = conversion(&written, length, errors);
    let right = (errors.count() == before).then(|| Parameter {
        attributes,
        name: name.clone(),
        written: written.clone(),
        conversion,
    });
    Some(Checked {
        name,
        written,
        right,
    })
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

/// The conversion that the written type asks for.
fn conversion(written: &Type, length: Option<Type>, errors: &mut Errors) -> Conversion {
    if let Some(reference) = written::reference(written) {
        return of_reference(reference, length, errors);
    }
    if let Some(length) = &length {
        errors.at(
            length,
            "`len` is the type of a slice's length, and this is no slice",
            "write `&[T]`, `&mut [T]` or `&mut [MaybeUninit<T>]`",
        );
    }
    let perhaps = written::inside(written, "Option").unwrap_or(written);
    if let Type::ImplTrait(closure) = written::peel(perhaps) {
        errors.at(
            closure.impl_token,
            "closures are not supported by this version",
            "declare the C types: a function pointer and a `*mut c_void`",
        );
    }
    if let Some(reference) = written::inside(written, "Option").and_then(written::reference) {
        return of_optional(reference, errors);
    }
    Conversion::None
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
