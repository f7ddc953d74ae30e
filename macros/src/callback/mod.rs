//! `#[cffi]` on a function with a body: a callback, which C calls.
//!
//! The same three stages as for a block: [`read`], `check`, `expand`.

mod check;
mod expand;

use proc_macro2::TokenStream;
use syn::{Attribute, ItemFn};

use crate::model::{OnPanic, Parameter};
use crate::parse::options::Written;
use crate::report::Errors;

/// A callback as it is written.
pub(crate) struct Callback {
    /// The options of the attribute.
    pub(crate) options: Vec<Written>,
    pub(crate) item: ItemFn,
}

/// The item, if it is a function with an ABI and a body.
pub(crate) fn read(item: &TokenStream) -> Option<ItemFn> {
    syn::parse2::<ItemFn>(item.clone())
        .ok()
        .filter(|function| function.sig.abi.is_some())
}

/// What the callback becomes.
pub(crate) fn expansion(callback: Callback, errors: &mut Errors) -> TokenStream {
    match check::check(callback, errors) {
        Ok(model) => expand::callback(&model),
        Err(wrong) => expand::stub(&wrong),
    }
}

/// A callback in which nothing is wrong.
struct Model {
    runtime: syn::Path,
    item: ItemFn,
    /// All attributes but ours.
    attributes: Vec<Attribute>,
    on_panic: OnPanic,
    parameters: Vec<Parameter>,
}
