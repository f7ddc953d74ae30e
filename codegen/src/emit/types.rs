//! C types as Rust writes them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Integer, Model, Rank, Type, TypeKind};
use crate::rules::is_rust_name;

/// A type, with the names of bindgen's types in `raw`.
pub(super) fn rust(ty: &Type) -> TokenStream {
    match &ty.kind {
        TypeKind::Void => quote!(::std::ffi::c_void),
        TypeKind::Bool => quote!(bool),
        TypeKind::Integer(number) => integer(*number),
        TypeKind::Float(32) => quote!(f32),
        TypeKind::Float(_) => quote!(f64),
        TypeKind::Pointer(to) => pointer(to),
        TypeKind::Array(element, length) => {
            let element = rust(element);
            let length = usize::try_from(length.unwrap_or(0)).unwrap_or(0);
            quote!([#element; #length])
        }
        TypeKind::Function(_) => function(ty),
        TypeKind::Typedef(name, inner) => match name.as_str() {
            // bindgen writes these as Rust's own.
            "size_t" => quote!(usize),
            "ssize_t" => quote!(isize),
            "int8_t" | "uint8_t" | "int16_t" | "uint16_t" | "int32_t" | "uint32_t" | "int64_t"
            | "uint64_t" => {
                let own = ident(
                    name.trim_end_matches("_t")
                        .replace("uint", "u")
                        .replace("int", "i"),
                );
                quote!(#own)
            }
            "uintptr_t" => quote!(usize),
            "intptr_t" | "ptrdiff_t" => quote!(isize),
            _ if name.starts_with("__builtin") => rust(inner),
            _ => named(name),
        },
        TypeKind::Record(name) | TypeKind::Enum(name) => named(name),
        // Nothing with such a type is written.
        TypeKind::Refused(_) => quote!(::std::ffi::c_void),
    }
}

/// The result of a function.
pub(super) fn returned(ty: &Type) -> TokenStream {
    if ty.is_void() {
        return quote!();
    }
    let ty = rust(ty);
    quote!(-> #ty)
}

/// A whole number by its C name.
pub(super) fn integer(number: Integer) -> TokenStream {
    let name = match (number.rank, number.signed) {
        (Rank::PlainChar, _) => "c_char",
        (Rank::Char, true) => "c_schar",
        (Rank::Char, false) => "c_uchar",
        (Rank::Short, true) => "c_short",
        (Rank::Short, false) => "c_ushort",
        (Rank::Int, true) => "c_int",
        (Rank::Int, false) => "c_uint",
        (Rank::Long, true) => "c_long",
        (Rank::Long, false) => "c_ulong",
        (Rank::LongLong, true) => "c_longlong",
        (Rank::LongLong, false) => "c_ulonglong",
        (Rank::Int128, true) => return quote!(i128),
        (Rank::Int128, false) => return quote!(u128),
    };
    let name = ident(name.to_owned());
    quote!(::std::ffi::#name)
}

fn pointer(to: &Type) -> TokenStream {
    if to.signature().is_some() && matches!(to.resolved().kind, TypeKind::Function(_)) {
        return match &to.kind {
            // A typedef of a function type: bindgen makes it an optional pointer's inside.
            TypeKind::Typedef(..) => function(to.resolved()),
            _ => function(to),
        };
    }
    let target = rust(to);
    if to.is_constant() {
        quote!(*const #target)
    } else {
        quote!(*mut #target)
    }
}

/// A pointer to a function.
fn function(ty: &Type) -> TokenStream {
    let TypeKind::Function(signature) = &ty.kind else {
        return quote!(*mut ::std::ffi::c_void);
    };
    let parameters = signature.parameters.iter().map(rust);
    let returns = returned(&signature.returns);
    let dots = signature.variadic.then(|| quote!(, ...));
    quote!(::std::option::Option<unsafe extern "C" fn(#(#parameters),* #dots) #returns>)
}

fn named(name: &str) -> TokenStream {
    let name = ident(name.to_owned());
    quote!(raw::#name)
}

/// What makes a value of an enum of C's, which is a newtype.
pub(super) fn newtype(model: &Model, name: &str) -> TokenStream {
    let name = match is_value_too(model, name) {
        true => enum_beside_value(name),
        false => ident(name.to_owned()),
    };
    quote!(raw::#name)
}

/// Whether a function or a variable has the name as well, which in Rust is also the name of what makes a newtype.
pub(super) fn is_value_too(model: &Model, name: &str) -> bool {
    model.function(name).is_some() || model.globals.iter().any(|global| global.name == name)
}

/// The name of such an enum; its own is another name of that type.
pub(super) fn enum_beside_value(name: &str) -> Ident {
    ident(format!("{name}_enum"))
}

/// A name of C's; what is a keyword in Rust has bindgen's underscore.
pub(super) fn ident(name: String) -> Ident {
    if is_rust_name(&name) {
        return Ident::new(&name, Span::call_site());
    }
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '_' {
                c
            } else {
                '_'
            }
        })
        .collect();
    Ident::new(&format!("{plain}_"), Span::call_site())
}
