//! Typedefs and enums.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::{docs, types};
use crate::model::{Enum, Model, Realigned, Type, TypeKind, Typedef, realigned};

/// All of them.
pub(super) fn items(model: &Model) -> TokenStream {
    let enums = model.enums.iter().map(|item| enumeration(model, item));
    let typedefs = model.typedefs.iter().map(|item| typedef(model, item));
    quote!(#(#enums)* #(#typedefs)*)
}

/// An enum is a newtype, because C may have other values in it.
fn enumeration(model: &Model, item: &Enum) -> TokenStream {
    let Some(name) = &item.name else {
        return nameless(model, item);
    };
    let (own, newtype) = (
        types::ident(name.clone()),
        types::newtype_ident(model, name),
    );
    let integer = types::integer(item.integer);
    let docs = item.docs.as_deref().map(docs::attributes);
    let variants = item.variants.iter().map(|variant| {
        let (name, value) = (
            types::ident(variant.name.clone()),
            Literal::i128_unsuffixed(variant.value),
        );
        let docs = variant.docs.as_deref().map(docs::attributes);
        quote!(#docs pub const #name: raw::#newtype = raw::#newtype(#value);)
    });
    let variants =
        (!item.variants.is_empty()).then(|| quote!(impl raw::#newtype { #(#variants)* }));
    // A function or a variable may have the name as well.
    let alias = (own != newtype).then(|| quote!(pub type #own = raw::#newtype;));
    quote! {
        #docs
        #[repr(transparent)]
        #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
        pub struct #newtype(pub #integer);
        #variants
        #alias
    }
}

/// Its constants are each an `int` if they fit, as in C.
fn nameless(model: &Model, item: &Enum) -> TokenStream {
    // One that is a macro, too, is the macro's.
    let is_free = |name: &str| !model.constants.iter().any(|one| one.name == name);
    let variants = { item.variants.iter() }
        .filter(|variant| is_free(&variant.name))
        .map(|variant| {
            let name = types::ident(variant.name.clone());
            let value = Literal::i128_unsuffixed(variant.value);
            let docs = variant.docs.as_deref().map(docs::attributes);
            let ty = match i32::try_from(variant.value) {
                Ok(_) => quote!(::std::ffi::c_int),
                Err(_) => types::integer(item.integer),
            };
            quote!(#docs pub const #name: #ty = #value;)
        });
    quote!(#(#variants)*)
}

fn typedef(model: &Model, item: &Typedef) -> TokenStream {
    let is_own = |ty: &Type| match &ty.unaligned().kind {
        // What only the typedef names is written under that name.
        TypeKind::Record(name) | TypeKind::Enum(name) => *name == item.name,
        _ => false,
    };
    if is_own(&item.ty) || types::own(&item.name, &item.ty).is_some() {
        return TokenStream::new();
    }
    let name = types::ident(item.name.clone());
    let docs = item.docs.as_deref().map(docs::attributes);
    let inner = match &item.ty.kind {
        TypeKind::Array(..) => types::rust(&item.ty),
        _ => types::stored(&item.ty),
    };
    if !matches!(item.ty.kind, TypeKind::Aligned(_)) {
        return quote!(#docs pub type #name = #inner;);
    }
    let derives = match model.shapes().shows(&item.ty) {
        true => quote!(Debug, Copy, Clone),
        false => quote!(Copy, Clone),
    };
    let number = Literal::u64_unsuffixed;
    let packing = match realigned(&item.ty) {
        Realigned::Packed(layout) if !model.shapes().holds_align(&item.ty) => {
            let align = number(layout.align);
            quote!(packed(#align))
        }
        Realigned::Packed(layout) => {
            let (size, align) = (number(layout.size), number(layout.align));
            return quote! {
                #docs
                #[repr(C, align(#align))]
                #[derive(Debug, Copy, Clone)]
                pub struct #name(pub [u8; #size]);
            };
        }
        Realigned::Aligned(layout) => {
            let align = number(layout.align);
            quote!(align(#align))
        }
        Realigned::Lost => {
            let align = item.ty.layout.map_or(1, |layout| layout.align);
            let note = format!(
                " In C its address is a multiple of {align}, which no type of this size is in Rust."
            );
            let gap = docs.is_some().then(|| quote!(#[doc = ""]));
            return quote!(#docs #gap #[doc = #note] pub type #name = #inner;);
        }
    };
    quote! {
        #docs
        #[repr(C, #packing)]
        #[derive(#derives)]
        pub struct #name(pub #inner);
    }
}
