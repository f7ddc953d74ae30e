//! Functions and variables as Rust declares them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::{docs, types};
use crate::model::{Attribute, Function, Global, Model, TypeKind};

/// What a name in a pattern would mean, besides functions.
pub(super) fn values(model: &Model) -> BTreeSet<String> {
    let prelude = ["Some", "None", "Ok", "Err"].map(str::to_owned);
    let constants = model.constants.iter().map(|one| &one.name);
    let globals = model.globals.iter().map(|one| &one.name);
    let variants = { model.enums.iter() }
        .filter(|one| one.name.is_none())
        .flat_map(|one| &one.variants)
        .map(|one| &one.name);
    let enums = model.enums.iter().filter_map(|one| one.name.as_ref());
    // Of typedefs some are structs with a field that has no name.
    let typedefs = { model.typedefs.iter() }
        .filter(|one| matches!(one.ty.kind, TypeKind::Aligned(_)))
        .map(|one| &one.name);
    let names = { constants.chain(globals).chain(variants) }
        .chain(enums.chain(typedefs))
        .map(|name| types::ident(name.clone()).to_string());
    prelude.into_iter().chain(names).collect()
}

/// A function with a symbol.
pub(super) fn function(function: &Function, values: &BTreeSet<String>) -> TokenStream {
    let name = types::ident(function.name.clone());
    let link = link(function.symbol.as_deref(), &function.name, &name);
    let must_use =
        { function.attributes.contains(&Attribute::MustUse) }.then(|| quote!(#[must_use]));
    let mut taken = BTreeSet::new();
    let parameters = { function.parameters.iter().enumerate() }.map(|(index, parameter)| {
        let name = match &parameter.name {
            Some(name) => types::ident(name.clone()),
            None => format_ident!("arg{}", index + 1),
        };
        let name = free(name, |name| {
            values.contains(name) || !taken.insert(name.to_owned())
        });
        let ty = types::rust(&parameter.ty);
        quote!(#name: #ty)
    });
    let parameters: Vec<TokenStream> = parameters.collect();
    let returns = match function.attributes.contains(&Attribute::Noreturn) {
        true => quote!(-> !),
        false => types::returned(&function.returns),
    };
    quote!(#must_use #link pub fn #name(#(#parameters),*) #returns;)
}

/// The name, with underscores behind it until nothing else has it.
fn free(mut name: Ident, mut is_taken: impl FnMut(&str) -> bool) -> Ident {
    while is_taken(&name.to_string()) {
        name = format_ident!("{}_", name);
    }
    name
}

/// A variable.
pub(super) fn global(global: &Global) -> TokenStream {
    let name = types::ident(global.name.clone());
    let link = link(global.symbol.as_deref(), &global.name, &name);
    let docs = global.docs.as_deref().map(docs::attributes);
    let ty = types::stored(&global.ty);
    let is_mut = (!global.ty.is_constant()).then(|| quote!(mut));
    quote!(#docs #link pub static #is_mut #name: #ty;)
}

/// What the linker knows it by, if that is not its name in Rust.
pub(in crate::emit) fn link(symbol: Option<&str>, c: &str, name: &Ident) -> Option<TokenStream> {
    let symbol = symbol.unwrap_or(c);
    (name != symbol).then(|| quote!(#[link_name = #symbol]))
}
