//! Paths in what stands in `mod raw` itself.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{ForeignItemFn, Ident, Path, parse_quote};

use crate::model::Model;

/// Rust's own types, of which C may have a type of that name.
const PRIMITIVES: [&str; 18] = [
    "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
    "u128", "usize", "f32", "f64", "f16",
];

/// Takes `raw::` away, for a place where what is in `raw` has no path; what C hides there gets one.
pub(super) struct WithoutRaw {
    hidden: BTreeSet<Ident>,
}

impl WithoutRaw {
    pub(super) fn of(model: &Model) -> WithoutRaw {
        let is_hidden = |name: &&str| {
            model.typedef(name).is_some()
                || model.record(name).is_some()
                || model.enumeration(name).is_some()
        };
        let hidden = PRIMITIVES.iter().copied().filter(is_hidden);
        WithoutRaw {
            hidden: hidden.map(|name| format_ident!("{}", name)).collect(),
        }
    }

    /// A declaration.
    pub(super) fn declaration(&mut self, declared: TokenStream) -> Option<ForeignItemFn> {
        let mut function = syn::parse2(declared).ok()?;
        self.visit_foreign_item_fn_mut(&mut function);
        Some(function)
    }
}

impl VisitMut for WithoutRaw {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first() else {
            return;
        };
        if first.ident == "raw" && path.segments.len() > 1 {
            path.segments = path.segments.iter().skip(1).cloned().collect();
        } else if path.leading_colon.is_none() && self.hidden.contains(&first.ident) {
            *path = parse_quote!(::std::primitive::#path);
        }
    }
}
