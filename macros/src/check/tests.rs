//! What the checks refuse, and with which words. That each error stands at its token is for the ui tests.

use proc_macro2::TokenStream;
use quote::quote;

use super::block;
use crate::model::Declared;
use crate::parse;
use crate::report::Errors;

/// The messages about a block that holds these items, without their help.
fn refused(items: TokenStream) -> Vec<String> {
    let written = parse::Block::read(quote!(unsafe extern "C" { #items }));
    let mut errors = Errors::default();
    block(written, &mut errors);
    errors
        .messages()
        .iter()
        .map(|message| message.lines().next().unwrap_or("").to_owned())
        .collect()
}
