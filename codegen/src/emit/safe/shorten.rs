//! Short paths: what everybody knows by its name is written so, and C's types are imported.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};

use crate::annotated::Annotated;

/// The items with short paths, and what they import.
pub(super) fn shortened(annotated: &Annotated, items: TokenStream) -> TokenStream {
    let Ok(mut file) = syn::parse2::<syn::File>(items.clone()) else {
        // Whatever does not parse is for rustc to show.
        return items;
    };
    let handles = annotated.handles.iter().map(|handle| handle.name.clone());
    let errors = annotated.errors.iter().map(|error| error.rust_name());
    let enums = annotated.enums.iter().map(|item| item.name.clone());
    let statuses = annotated
        .safe
        .iter()
        .filter_map(|item| item.status.as_ref());
    let mut shortener = Shortener {
        taken: { handles.chain(errors).chain(enums) }
            .chain(statuses.map(|status| status.name.clone()))
            .collect(),
        imported: BTreeSet::new(),
        inside: 0,
    };
    shortener.visit_file_mut(&mut file);
    let imported = shortener
        .imported
        .iter()
        .map(|name| format_ident!("{}", name));
    let imports = match shortener.imported.len() {
        0 => TokenStream::new(),
        1 => quote!(use std::ffi::#(#imported)*;),
        _ => quote!(use std::ffi::{#(#imported),*};),
    };
    quote!(#imports #file)
}

struct Shortener {
    /// Names that the library itself has.
    taken: BTreeSet<String>,
    /// What is imported from `std::ffi`.
    imported: BTreeSet<String>,
    /// How many modules are around: they have imports of their own.
    inside: usize,
}

impl VisitMut for Shortener {
    fn visit_item_mod_mut(&mut self, item: &mut syn::ItemMod) {
        self.inside += 1;
        visit_mut::visit_item_mod_mut(self, item);
        self.inside -= 1;
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|one| one.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if path.leading_colon.is_none() || names.first() != Some(&"std") {
            return;
        }
        let keep = match names.as_slice() {
            [
                "std",
                "option" | "result",
                _,
                "Some" | "None" | "Ok" | "Err",
            ] => 1,
            ["std", "option", "Option"]
            | ["std", "result", "Result"]
            | ["std", "string", "String"]
            | ["std", "boxed", "Box"]
            | ["std", "marker", "Send" | "Sync"]
            | ["std", "clone", "Clone"]
            | ["std", "ops", "Drop"]
            | ["std", "vec", "Vec"] => 1,
            ["std", "write" | "assert" | "panic"] => 1,
            ["std", "ffi", name, ..] if self.inside == 0 && !self.taken.contains(*name) => {
                self.imported.insert((*name).to_owned());
                names.len() - 2
            }
            _ => names.len(),
        };
        if self.taken.contains(names[names.len() - keep]) {
            return;
        }
        path.leading_colon = None;
        path.segments = path
            .segments
            .iter()
            .skip(names.len() - keep)
            .cloned()
            .collect();
    }
}
