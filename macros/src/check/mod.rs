//! The second stage: finds everything that is wrong with a block, and makes the model of what is right.

mod closure;
mod function;
mod kept;
pub(crate) mod on_panic;
mod options;
mod output;
pub(crate) mod parameter;
pub(crate) mod written;

use proc_macro2::Span;
use quote::ToTokens;
use syn::{Abi, ForeignItem, LitStr, Token, parse_quote};

use crate::model::Block;
use crate::parse;
use crate::parse::attributes::{
    for_each_function, is_cffi, is_lint, options_of, refuse_conditional,
};
use crate::report::Errors;

/// Checks a block.
pub(crate) fn block(block: parse::Block, errors: &mut Errors) -> Block {
    let runtime = options::of_block(block.options, errors);
    let unsafety = unsafety(block.unsafety, &block.abi, errors);
    let abi = if is_of_abi(&block.abi, errors) {
        block.abi.name.clone()
    } else {
        None
    };
    let abi = abi.unwrap_or_else(|| LitStr::new("C", Span::call_site()));
    refuse_conditional(&block.attributes, errors);
    for attribute in block.attributes.iter().filter(|a| is_cffi(a.path())) {
        errors.at(
            attribute,
            "a second `#[cffi]` on one block",
            "put all options into one list",
        );
    }
    let (lints, attributes): (Vec<_>, Vec<_>) = block
        .attributes
        .into_iter()
        .filter(|attribute| !is_cffi(attribute.path()))
        .partition(|attribute| is_lint(attribute.path()));
    let (mut plain, mut functions) = (Vec::new(), Vec::new());
    for item in block.items {
        match item {
            ForeignItem::Fn(item) => functions.push(function::check(item, errors)),
            item => plain.extend(passed_through(item, errors)),
        }
    }
    Block {
        runtime: runtime.unwrap_or_else(|| parse_quote!(::cffi)),
        unsafety,
        extern_token: block.abi.extern_token,
        abi,
        braces: block.braces,
        attributes,
        lints: lints.into_iter().map(for_each_function).collect(),
        plain,
        functions,
    }
}

fn unsafety(written: Option<Token![unsafe]>, abi: &Abi, errors: &mut Errors) -> Token![unsafe] {
    if let Some(token) = written {
        return token;
    }
    errors.at(
        abi.extern_token,
        "nothing says that these declarations were checked against C",
        "write `unsafe extern`, which promises that they are right",
    );
    Token![unsafe](abi.extern_token.span)
}

/// Whether this is an ABI that goes through the runtime.
pub(crate) fn is_of_abi(written: &Abi, errors: &mut Errors) -> bool {
    match &written.name {
        Some(name) if ["C", "system"].contains(&name.value().as_str()) => return true,
        Some(name) => errors.at(
            name,
            format!("`#[cffi]` does not cross by `extern {}`", name.token()),
            "write `extern \"C\"` or `extern \"system\"`",
        ),
        None => errors.at(
            written.extern_token,
            "the ABI is not named",
            "write `extern \"C\"`",
        ),
    }
    false
}

/// Statics and types: they stay as they are.
fn passed_through(mut item: ForeignItem, errors: &mut Errors) -> Option<ForeignItem> {
    let (attributes, what) = match &mut item {
        ForeignItem::Static(item) => (&mut item.attrs, "a static"),
        ForeignItem::Type(item) => (&mut item.attrs, "a type"),
        ForeignItem::Macro(call) => {
            errors.at(
                &call.mac.path,
                "functions that a macro declares here would not be seen by `#[cffi]`",
                "call the macro around the whole block, `#[cffi]` included",
            );
            return Some(item);
        }
        other => {
            errors.at(
                other.to_token_stream(),
                "`#[cffi]` does not know this item",
                "put it into an extern block of its own",
            );
            return None;
        }
    };
    refuse_conditional(attributes, errors);
    for attribute in attributes.iter().filter(|a| is_cffi(a.path())) {
        if let Some(option) = options_of(attribute, errors).first() {
            errors.at(
                &option.word,
                format!("`{}` on {what}: options are for functions", option.word),
                "remove it",
            );
        }
    }
    attributes.retain(|attribute| !is_cffi(attribute.path()));
    Some(item)
}

impl parse::Block {
    /// Only for tests of the checks: reads a block that is right syntactically.
    #[cfg(test)]
    pub(crate) fn read(tokens: proc_macro2::TokenStream) -> parse::Block {
        match parse::item(
            proc_macro2::TokenStream::new(),
            tokens,
            &mut Errors::default(),
        ) {
            parse::Item::Block(block) => *block,
            parse::Item::Wrong(tokens) => panic!("not a block: {tokens}"),
            parse::Item::Callback(callback) => panic!("a callback: {}", callback.item.sig.ident),
        }
    }
}

#[cfg(test)]
mod tests;
