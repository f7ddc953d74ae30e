//! Other names in bindgen's text, where two things of C would be one in Rust.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{File, FnArg, ForeignItemFn, Pat, parse_quote};

use super::types;

/// Gives other names to parameters that have that of a variable or an enum.
pub(super) fn rename_parameters(function: &mut ForeignItemFn, values: &BTreeSet<String>) {
    for input in &mut function.sig.inputs {
        if let FnArg::Typed(input) = input
            && let Pat::Ident(name) = &mut *input.pat
        {
            while values.contains(&name.ident.to_string()) {
                name.ident = format_ident!("{}_", name.ident);
            }
        }
    }
}

/// Gives the newtype of an enum another name, beside which the old one is that of the type alone.
pub(super) fn beside_value(file: &mut File, name: &str) {
    struct Renamer<'a> {
        old: &'a Ident,
        new: Ident,
    }
    impl VisitMut for Renamer<'_> {
        fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
            visit_mut::visit_expr_call_mut(self, call);
            if let syn::Expr::Path(path) = &mut *call.func
                && path.path.is_ident(self.old)
            {
                path.path = self.new.clone().into();
            }
        }
        fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
            if item.ident == *self.old {
                item.ident = self.new.clone();
            }
        }
    }
    let old = types::ident(name.to_owned());
    let new = types::enum_beside_value(name);
    file.items.push(parse_quote!(pub type #old = #new;));
    Renamer { old: &old, new }.visit_file_mut(file);
}

/// A declaration for a place where what is in `raw` has no path.
pub(super) fn without_raw(declared: TokenStream) -> Option<ForeignItemFn> {
    struct WithoutRaw;
    impl VisitMut for WithoutRaw {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            visit_mut::visit_path_mut(self, path);
            let is_raw = { path.segments.first() }.is_some_and(|first| first.ident == "raw");
            if is_raw && path.segments.len() > 1 {
                path.segments = path.segments.iter().skip(1).cloned().collect();
            }
        }
    }
    let mut function = syn::parse2(declared).ok()?;
    WithoutRaw.visit_foreign_item_fn_mut(&mut function);
    Some(function)
}
