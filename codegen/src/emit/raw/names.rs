//! Names beside those of C: where C has the same, they make way.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::Model;

/// A name of ours that nothing of C has.
pub(super) fn own(model: &Model, word: &str) -> Ident {
    let mut name = word.to_owned();
    while has(model, &name) {
        name.push('_');
    }
    format_ident!("{}", name)
}

/// The attribute of a block of functions, by a path that no type of C hides.
pub(super) fn attribute(model: &Model) -> TokenStream {
    match has(model, "cffi") {
        true => quote!(#[::cffi::cffi]),
        false => quote!(#[cffi::cffi]),
    }
}

fn has(model: &Model, name: &str) -> bool {
    let enums = model.enums.iter();
    let variants = enums.clone().flat_map(|one| &one.variants);
    model.function(name).is_some()
        || model.record(name).is_some()
        || model.typedef(name).is_some()
        || enums
            .filter_map(|one| one.name.as_ref())
            .any(|one| one == name)
        || variants.map(|one| &one.name).any(|one| one == name)
        || model.globals.iter().any(|one| one.name == name)
        || model.constants.iter().any(|one| one.name == name)
}
