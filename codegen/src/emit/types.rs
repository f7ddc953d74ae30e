//! C types as Rust writes them.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::model::{Integer, Model, Rank, Refusal, Type, TypeKind};
use crate::rules::is_rust_name;

/// A type as it is passed, with the names of the types in `raw`.
pub(super) fn rust(ty: &Type) -> TokenStream {
    match &ty.kind {
        TypeKind::Void => quote!(::std::ffi::c_void),
        TypeKind::Bool => quote!(bool),
        TypeKind::Integer(number) => integer(*number),
        TypeKind::Float(32) => quote!(f32),
        TypeKind::Float(_) => quote!(f64),
        TypeKind::Pointer(to) => pointer(to),
        TypeKind::Array(element, length) => {
            let element = stored(element);
            let length = usize::try_from(length.unwrap_or(0)).unwrap_or(0);
            let length = Literal::usize_unsuffixed(length);
            quote!([#element; #length])
        }
        TypeKind::Function(_) => function(ty),
        TypeKind::Aligned(inner) => rust(inner),
        // What is passed is a pointer, where an address is enough.
        _ if ty.resolved().kind == TypeKind::Refused(Refusal::VaList) => {
            quote!(*mut ::std::ffi::c_void)
        }
        // A number is passed the same way however it is aligned in memory.
        TypeKind::Typedef(..) if ty.realigned().is_some() && is_scalar(ty) => rust(ty.resolved()),
        TypeKind::Typedef(name, inner) => match own(name, inner) {
            Some(own) => own,
            None if name.starts_with("__builtin") => rust(inner),
            None => named(name),
        },
        TypeKind::Record(name) | TypeKind::Enum(name) => named(name),
        TypeKind::Refused(_) => opaque(ty),
    }
}

/// A type as it stands in memory: behind a pointer, in an array, in a struct.
pub(super) fn stored(ty: &Type) -> TokenStream {
    match &ty.kind {
        TypeKind::Typedef(name, _) if name.starts_with("__builtin") => opaque(ty),
        TypeKind::Typedef(name, _)
            if ty.realigned().is_some() || matches!(ty.resolved().kind, TypeKind::Refused(_)) =>
        {
            named(name)
        }
        TypeKind::Refused(_) => opaque(ty),
        _ => rust(ty),
    }
}

/// Rust's own name for a typedef that every C library has.
pub(super) fn own(name: &str, inner: &Type) -> Option<TokenStream> {
    let number = inner.integer()?;
    let (own, bits, signed) = match name {
        "size_t" | "uintptr_t" => ("usize", usize::BITS, false),
        "ssize_t" | "intptr_t" | "ptrdiff_t" => ("isize", usize::BITS, true),
        "int8_t" => ("i8", 8, true),
        "uint8_t" => ("u8", 8, false),
        "int16_t" => ("i16", 16, true),
        "uint16_t" => ("u16", 16, false),
        "int32_t" => ("i32", 32, true),
        "uint32_t" => ("u32", 32, false),
        "int64_t" => ("i64", 64, true),
        "uint64_t" => ("u64", 64, false),
        _ => return None,
    };
    let own = ident(own.to_owned());
    let is_it = (number.bits, number.signed) == (bits, signed) && inner.realigned().is_none();
    is_it.then(|| quote!(#own))
}

/// Bytes of which nothing is known.
pub(super) fn opaque(ty: &Type) -> TokenStream {
    let Some(layout) = ty.layout else {
        return quote!(::std::ffi::c_void);
    };
    let (word, align) = match layout.align {
        2 => (quote!(u16), 2),
        4 => (quote!(u32), 4),
        8 => (quote!(u64), 8),
        16 => (quote!(u128), 16),
        _ => (quote!(u8), 1),
    };
    let length = Literal::u64_unsuffixed(layout.size / align);
    quote!([#word; #length])
}

fn is_scalar(ty: &Type) -> bool {
    !matches!(
        ty.resolved().kind,
        TypeKind::Record(_) | TypeKind::Array(..) | TypeKind::Refused(_)
    )
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
    let target = match &to.resolved().kind {
        TypeKind::Function(_) => return function(to.resolved()),
        TypeKind::Refused(Refusal::Convention) => quote!(::std::ffi::c_void),
        _ => stored(to),
    };
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
    let convention = signature.convention.rust();
    let parameters = signature.parameters.iter().map(rust);
    let returns = returned(&signature.returns);
    let dots = signature.variadic.then(|| quote!(, ...));
    quote!(::std::option::Option<unsafe extern #convention fn(#(#parameters),* #dots) #returns>)
}

fn named(name: &str) -> TokenStream {
    let name = ident(name.to_owned());
    quote!(raw::#name)
}

/// What makes a value of an enum of C's, which is a newtype.
pub(super) fn newtype(model: &Model, name: &str) -> TokenStream {
    let name = newtype_ident(model, name);
    quote!(raw::#name)
}

/// Its name: beside a value, the enum's own is another name of that type.
pub(super) fn newtype_ident(model: &Model, name: &str) -> Ident {
    match is_value_too(model, name) {
        true => ident(format!("{name}_enum")),
        false => ident(name.to_owned()),
    }
}

/// Whether a function or a variable has the name as well, which in Rust is also the name of what makes a newtype.
fn is_value_too(model: &Model, name: &str) -> bool {
    model.function(name).is_some() || model.globals.iter().any(|global| global.name == name)
}

/// A name of C's. What is a keyword in Rust has an underscore, and what is no ASCII letter its number.
pub(super) fn ident(name: String) -> Ident {
    let mut plain = String::new();
    for c in name.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' => plain.push(c),
            c => plain.push_str(&format!("_u{:04x}", u32::from(c))),
        }
    }
    if plain.is_empty() || plain.starts_with(|c: char| c.is_ascii_digit()) {
        plain.insert(0, '_');
    }
    if !is_rust_name(&plain) {
        plain.push('_');
    }
    Ident::new(&plain, Span::call_site())
}
