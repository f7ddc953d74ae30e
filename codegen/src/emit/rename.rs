//! Paths in what stands in `mod raw` itself.

use proc_macro2::TokenStream;
use syn::visit_mut::{self, VisitMut};
use syn::{ForeignItemFn, Path};

/// Takes `raw::` away, for a place where what is in `raw` has no path.
pub(super) struct WithoutRaw;

impl VisitMut for WithoutRaw {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let is_raw = { path.segments.first() }.is_some_and(|first| first.ident == "raw");
        if is_raw && path.segments.len() > 1 {
            path.segments = path.segments.iter().skip(1).cloned().collect();
        }
    }
}

/// A declaration without that.
pub(super) fn without_raw(declared: TokenStream) -> Option<ForeignItemFn> {
    let mut function = syn::parse2(declared).ok()?;
    WithoutRaw.visit_foreign_item_fn_mut(&mut function);
    Some(function)
}
