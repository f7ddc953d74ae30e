//! The result: returned as it is, a string, or a value or an error.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{ReturnType, Type, parse_quote};

use super::options::FunctionOptions;
use super::written;
use crate::model::{Errno, OnSuccess, Output, Rule};
use crate::report::Errors;

/// Checks the result of a function; `safe` tells whether it is a `safe fn`.
pub(crate) fn check(
    output: &ReturnType,
    options: &FunctionOptions,
    safe: bool,
    errors: &mut Errors,
) -> Output {
    let plain = Output::Plain(output.clone());
    let written = match output {
        ReturnType::Default => None,
        ReturnType::Type(_, written) => Some(&**written),
    };
    if let Some((word, rule)) = &options.errno {
        return match written {
            Some(written) => with_errno(written, *rule, options, errors).unwrap_or(plain),
            None => {
                errors.at(
                    word,
                    "a function with `errno` returns `io::Result`, and this one returns nothing",
                    "write `-> io::Result<()>`",
                );
                plain
            }
        };
    }
    let Some(written) = written else { return plain };
    if let Type::Never(never) = written::peel(written) {
        errors.at(
            never,
            "a function that never returns would stay \"in C\" for ever",
            "declare it in an extern block without `#[cffi]`",
        );
        return plain;
    }
    if written::name(written).is_some_and(|name| name == "Result") {
        errors.at(
            written,
            "C returns no `Result`",
            "say how it tells failure: `#[cffi(errno)]`, `#[cffi(errno(clear))]` or `#[cffi(errno(returned))]`",
        );
        return plain;
    }
    if let Some(string) = string(written) {
        return match safe {
            false => string,
            true => {
                errors.at(
                    written,
                    "only an `unsafe fn` converts a returned string: how long it lives is for the caller to promise",
                    "write `unsafe fn`, or return `*const c_char`",
                );
                plain
            }
        };
    }
    refuse_references(written, errors);
    plain
}

/// The result that a `Held<R>` holds, and how that is written.
pub(super) fn without_held(output: &ReturnType) -> (ReturnType, Option<Type>) {
    if let ReturnType::Type(arrow, written) = output
        && let Some(inside) = written::inside(written, "Held")
    {
        let output = match written::is_unit(inside) {
            true => ReturnType::Default,
            false => ReturnType::Type(*arrow, Box::new(inside.clone())),
        };
        return (output, Some((**written).clone()));
    }
    (output.clone(), None)
}

fn string(written: &Type) -> Option<Output> {
    let is_c_str = |written: &Type| {
        written::reference(written).is_some_and(|reference| {
            reference.mutability.is_none()
                && written::name(&reference.elem).is_some_and(|name| name == "CStr")
        })
    };
    if is_c_str(written) {
        return Some(Output::CStr(written.clone()));
    }
    written::inside(written, "Option")
        .is_some_and(is_c_str)
        .then(|| Output::OptionalCStr(written.clone()))
}

/// Pointers other than strings stay raw in results.
fn refuse_references(written: &Type, errors: &mut Errors) {
    let optional = written::inside(written, "Option");
    let Some(reference) = written::reference(optional.unwrap_or(written)) else {
        return;
    };
    let target = match written::peel(&reference.elem) {
        Type::Slice(slice) => &slice.elem,
        target => target,
    };
    let pointer: TokenStream = match reference.mutability {
        Some(_) => quote::quote!(*mut #target),
        None => quote::quote!(*const #target),
    };
    let pointer = tidy(&pointer);
    let help = match written::name(target) {
        Some(name) if name == "str" || name == "CStr" => {
            "write `&CStr` or `*const c_char`".to_owned()
        }
        _ => format!("write `{pointer}`"),
    };
    errors.at(
        written,
        "a returned pointer is not converted to a reference",
        help,
    );
}

fn spelled(written: &Type) -> String {
    written.to_token_stream().to_string()
}

/// Tokens as one would write them, for messages.
fn tidy(tokens: &TokenStream) -> String {
    tokens.to_string().replace("* ", "*").replace(" :: ", "::")
}

fn with_errno(
    written: &Type,
    rule: Rule,
    options: &FunctionOptions,
    errors: &mut Errors,
) -> Option<Output> {
    let is_result = written::name(written).is_some_and(|name| name == "Result");
    let arguments = written::arguments(written);
    let (true, [value, rest @ ..]) = (is_result && arguments.len() <= 2, &arguments[..]) else {
        errors.at(
            written,
            "a function with `errno` returns `io::Result`",
            format!(
                "write `-> io::Result<{}>`",
                tidy(&written.to_token_stream())
            ),
        );
        return None;
    };
    if rest
        .first()
        .is_some_and(|error| written::name(error).is_none_or(|name| name != "Error"))
    {
        errors.at(
            rest[0],
            "the error of a function with `errno` is `io::Error`",
            "write `io::Result<T>`",
        );
        return None;
    }
    if written::inside(value, "Held").is_some() {
        errors.at(
            value,
            "a result of C's is held, and not what is made of it",
            "write `-> cffi::Held<io::Result<T>>`",
        );
        return None;
    }
    let unit = written::is_unit(value);
    if rule == Rule::Returned && !unit {
        errors.at(
            value,
            "a function that returns an error code returns nothing else",
            "write `io::Result<()>`",
        );
        return None;
    }
    let ret = options.ret.as_ref().map(|(_, ret)| ret.clone());
    if ret.is_none() && unit && rule != Rule::Clear {
        errors.at(
            value,
            "`()` is not what C returns",
            "give C's type, for instance `#[cffi(errno, ret = c_int)]`",
        );
        return None;
    }
    if let Some(reference) = written::reference(value) {
        errors.at(
            reference,
            "a returned pointer is not converted to a reference",
            "write a raw pointer, or `NonNull<T>` with `ret = *mut T`",
        );
        return None;
    }
    let value_made = match (&ret, unit) {
        (_, true) => OnSuccess::Nothing,
        (None, _) => OnSuccess::Same,
        (Some(_), _) if written::inside(value, "NonNull").is_some() => OnSuccess::NonNull,
        (Some(ret), _) if spelled(ret) == spelled(value) => OnSuccess::Same,
        (Some(_), _) => OnSuccess::Convert,
    };
    let c_type = match ret {
        Some(ret) if written::is_unit(&ret) => None,
        Some(ret) => Some(ret),
        None if unit => None,
        None => Some((*value).clone()),
    };
    Some(Output::Errno(Box::new(Errno {
        written: parse_quote!(#written),
        rule,
        c_type,
        value: value_made,
    })))
}
