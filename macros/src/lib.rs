//! The attribute `#[cffi]`, which users reach as `cffi::cffi`, and the macro `c!` for inline C, `cffi::c`.
//!
//! Work goes through three stages: `parse` reads what is written, `check` finds everything that is wrong with it and makes the `model` of what is right, and `expand` writes the code.
//! `expand` cannot fail.

mod c;
mod callback;
mod check;
mod expand;
mod model;
mod parse;
mod report;
#[cfg(test)]
mod snapshots;

use proc_macro::TokenStream;

#[doc = include_str!("cffi.md")]
#[proc_macro_attribute]
pub fn cffi(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expansion(arguments.into(), item.into()).into()
}

#[doc = include_str!("c.md")]
#[proc_macro]
pub fn c(tokens: TokenStream) -> TokenStream {
    c::expansion(tokens.into()).into()
}

/// All three stages.
fn expansion(
    arguments: proc_macro2::TokenStream,
    item: proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    let mut errors = report::Errors::default();
    let mut code = match parse::item(arguments, item, &mut errors) {
        parse::Item::Block(block) => expand::block(&check::block(*block, &mut errors)),
        parse::Item::Callback(callback) => callback::expansion(*callback, &mut errors),
        parse::Item::Wrong(tokens) => tokens,
    };
    code.extend(errors.to_tokens());
    code
}
