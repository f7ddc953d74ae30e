//! Numbers between Rust and C: plain ones, enums, constants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::types;
use super::{argued, path};
use crate::annotated::{Annotated, Constant, EnumStyle, Failure, Safe};
use crate::model::{Type, TypeKind};

/// The name of C's enum, if it is one: that is a newtype in `raw`.
fn newtype(ty: &Type) -> Option<&str> {
    match &ty.resolved().kind {
        TypeKind::Enum(name) => Some(name),
        _ => None,
    }
}

/// The number in a value of C's.
pub(super) fn number(ty: &Type, value: TokenStream) -> TokenStream {
    match newtype(ty) {
        Some(_) => quote!(#value.0),
        None => value,
    }
}

/// A number that is written down, as a value of a type of C's.
pub(super) fn literal(annotated: &Annotated, ty: &Type, number: i128) -> TokenStream {
    let literal = Literal::i128_unsuffixed(number);
    match newtype(ty) {
        Some(name) => {
            let newtype = types::newtype(&annotated.model, name);
            quote!(#newtype(#literal))
        }
        None => quote!(#literal),
    }
}

/// The type that a function takes or returns in Rust.
pub(super) fn rust(ty: &Type, enumeration: Option<&str>) -> TokenStream {
    match enumeration {
        Some(name) => {
            let name = format_ident!("{}", name);
            quote!(#name)
        }
        None => types::rust(ty),
    }
}

/// A value in Rust as C takes it.
pub(super) fn to_c(
    annotated: &Annotated,
    ty: &Type,
    enumeration: Option<&str>,
    value: TokenStream,
) -> TokenStream {
    let known = enumeration.and_then(|name| annotated.enums.iter().find(|item| item.name == name));
    let Some(known) = known else {
        return value;
    };
    let integer = types::integer(known.integer);
    let number = match known.style {
        EnumStyle::Closed => quote!(#value as #integer),
        EnumStyle::Const | EnumStyle::Flags => quote!(#value.0),
    };
    match newtype(ty) {
        Some(name) => {
            let newtype = types::newtype(&annotated.model, name);
            quote!(#newtype(#number))
        }
        None if ty.integer() == Some(known.integer) => number,
        None => {
            let ty = types::rust(ty);
            quote!(#number as #ty)
        }
    }
}

/// A value of C's in Rust.
pub(super) fn from_c(
    annotated: &Annotated,
    ty: &Type,
    enumeration: Option<&str>,
    value: TokenStream,
) -> TokenStream {
    let known = enumeration.and_then(|name| annotated.enums.iter().find(|item| item.name == name));
    let Some(known) = known else {
        return value;
    };
    let name = format_ident!("{}", known.name);
    let mut number = number(ty, value);
    if newtype(ty).is_none() && ty.integer() != Some(known.integer) {
        let integer = types::integer(known.integer);
        number = quote!(#number as #integer);
    }
    match known.style {
        EnumStyle::Closed => {
            let message = format!("C returned {{other}}, which is no `{}`", known.name);
            quote!(match #name::try_from(#number) {
                ::std::result::Result::Ok(value) => value,
                ::std::result::Result::Err(other) => ::std::panic!(#message),
            })
        }
        EnumStyle::Const | EnumStyle::Flags => quote!(#name(#number)),
    }
}

/// What an optional value holds. C said that it is there; where it is not, that is one more way to fail, if the function has any.
pub(super) fn present(item: &Safe, value: &TokenStream, message: &str) -> TokenStream {
    let failed = match &item.failure {
        Failure::Error { error, ok, .. } => {
            let name = format_ident!("{}Error", error);
            let code = Literal::i128_unsuffixed(ok.first().copied().unwrap_or(0));
            quote!(#name::new(#code, ::std::option::Option::Some(#message.into())))
        }
        Failure::Errno | Failure::ErrnoClear | Failure::ErrnoReturned => {
            quote!(::std::io::Error::other(#message))
        }
        Failure::Never => return quote!(#value.expect(#message)),
    };
    quote! {
        match #value {
            ::std::option::Option::Some(made) => made,
            ::std::option::Option::None => return ::std::result::Result::Err(#failed),
        }
    }
}

/// A fixed argument.
pub(super) fn constant(annotated: &Annotated, ty: &Type, constant: &Constant) -> TokenStream {
    match constant {
        Constant::Number(value) => literal(annotated, ty, *value),
        Constant::Name(name) if is_variant(annotated, ty, name) => {
            let (newtype, name) = (types::rust(ty.resolved()), types::ident(name.clone()));
            quote!(#newtype::#name)
        }
        Constant::Name(name) => match annotated.model.integer(name) {
            Some(value) => literal(annotated, ty, value),
            None => {
                let name = types::ident(name.clone());
                match ty.pointee() {
                    Some(_) => quote!(raw::#name.as_ptr().cast()),
                    None => {
                        let ty = types::rust(ty);
                        quote!(raw::#name as #ty)
                    }
                }
            }
        },
        Constant::SizeOf(text) => {
            let read = crate::rules::c_type(&annotated.model, text);
            let of = read.map_or_else(|_| quote!(()), |ty| types::rust(&ty));
            quote!(support::length(::std::mem::size_of::<#of>(), #text))
        }
        Constant::Getter(name) => {
            let getter = format_ident!("cffi_get_{}", name);
            quote!(sys::#getter())
        }
    }
}

/// Whether a name is one of the constants of the type's own enum.
fn is_variant(annotated: &Annotated, ty: &Type, name: &str) -> bool {
    let TypeKind::Enum(own) = &ty.resolved().kind else {
        return false;
    };
    { annotated.model.enums.iter() }
        .filter(|one| one.name.as_ref() == Some(own))
        .any(|one| one.variants.iter().any(|variant| variant.name == name))
}

/// A call of a function by which C frees a string.
pub(super) fn free(annotated: &Annotated, function: &str) -> TokenStream {
    let why =
        format!("C made the string to be freed by `{function}`, and nobody uses it after this");
    let free = path(annotated, function);
    let free = argued(&why, &quote!(#free(text.cast())));
    quote!(|text| {
        let _ = #free;
    })
}
