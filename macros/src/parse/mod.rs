//! The first stage: what is written, as far as it has a meaning. Errors here are about syntax, and about what `#[cffi]` stands on.

pub(crate) mod attributes;
pub(crate) mod options;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Abi, Attribute, ForeignItem, ItemFn, Token, braced, token};

use crate::callback::{self, Callback};
use crate::report::Errors;
use options::Written;

/// What `#[cffi]` stands on.
pub(crate) enum Item {
    Block(Box<Block>),
    /// A function with an ABI and a body.
    Callback(Box<Callback>),
    /// Something else, to be emitted as it was; the error is reported.
    Wrong(TokenStream),
}

/// An extern block.
pub(crate) struct Block {
    /// The options of the outer attribute.
    pub(crate) options: Vec<Written>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) unsafety: Option<Token![unsafe]>,
    pub(crate) abi: Abi,
    pub(crate) braces: token::Brace,
    pub(crate) items: Vec<ForeignItem>,
}

/// Reads the item.
pub(crate) fn item(arguments: TokenStream, item: TokenStream, errors: &mut Errors) -> Item {
    let read = |input: ParseStream| {
        let attributes = input.call(Attribute::parse_outer)?;
        let ahead = input.fork();
        let block = ahead.parse::<Option<Token![unsafe]>>().is_ok()
            && ahead.parse::<Abi>().is_ok()
            && ahead.peek(token::Brace);
        if block {
            return block_after(attributes, input, errors).map(Some);
        }
        input.parse::<TokenStream>()?;
        Ok(None)
    };
    match read.parse2(item.clone()) {
        Ok(Some(mut block)) => {
            block.options = options::read(arguments, errors);
            Item::Block(Box::new(block))
        }
        Ok(None) => {
            if let Some(function) = callback::read(&item) {
                let options = options::read(arguments, errors);
                return Item::Callback(Box::new(Callback {
                    options,
                    item: function,
                }));
            }
            wrong(&item, errors);
            Item::Wrong(item)
        }
        Err(error) => {
            errors.push(error);
            Item::Wrong(item)
        }
    }
}

fn block_after(
    mut attributes: Vec<Attribute>,
    input: ParseStream,
    errors: &mut Errors,
) -> syn::Result<Block> {
    let unsafety = input.parse()?;
    let abi = input.parse()?;
    let content;
    let braces = braced!(content in input);
    attributes.extend(content.call(Attribute::parse_inner)?);
    let mut items = Vec::new();
    while !content.is_empty() {
        let ahead = content.fork();
        match ahead.parse() {
            Ok(ForeignItem::Verbatim(tokens)) => {
                items.extend(without_body(tokens, errors));
                skip_item(&content)?;
            }
            Ok(item) => {
                items.push(item);
                skip_to(&content, &ahead)?;
            }
            Err(error) => {
                errors.push(error);
                skip_item(&content)?;
            }
        }
    }
    Ok(Block {
        options: Vec::new(),
        attributes,
        unsafety,
        abi,
        braces,
        items,
    })
}

/// Moves `input` to where `ahead` is.
fn skip_to(input: ParseStream, ahead: ParseStream) -> syn::Result<()> {
    while input.cursor() != ahead.cursor() {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// Moves over an item that has no meaning, to look at the next one: to a `;` or a body.
fn skip_item(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        let end = input.peek(Token![;]) || input.peek(token::Brace);
        input.parse::<TokenTree>()?;
        if end {
            break;
        }
    }
    Ok(())
}

/// An item that has a body or a value, read as if it had none.
fn without_body(tokens: TokenStream, errors: &mut Errors) -> Option<ForeignItem> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let what = "an item of an extern block is only declared, so it has no body or value";
    match tokens.last() {
        Some(TokenTree::Group(body)) => {
            errors.at(body, what, "end the declaration with `;`");
            tokens.pop();
            let declared = tokens.into_iter().collect::<TokenStream>();
            let function = |input: ParseStream| input.parse::<ForeignItem>();
            function
                .parse2(
                    [declared, <Token![;]>::default().to_token_stream()]
                        .into_iter()
                        .collect(),
                )
                .ok()
        }
        _ => {
            errors.at(
                tokens.into_iter().collect::<TokenStream>(),
                what,
                "end the declaration before `=`",
            );
            None
        }
    }
}

/// The error for an item that `#[cffi]` does not know.
fn wrong(item: &TokenStream, errors: &mut Errors) {
    let rest = without_attributes(item);
    let inside = syn::parse2::<ForeignItem>(item.clone());
    if matches!(
        inside,
        Ok(ForeignItem::Fn(_) | ForeignItem::Static(_) | ForeignItem::Type(_))
    ) {
        errors.at(
            rest,
            "this item has options in `#[cffi(..)]`, but its extern block has no `#[cffi]`",
            "write `#[cffi]` above `unsafe extern`",
        );
        return;
    }
    if syn::parse2::<ItemFn>(item.clone()).is_ok() {
        errors.at(
            first(&rest),
            "this function has no ABI, so C cannot call it",
            "write `extern \"C\" fn` for a callback",
        );
        return;
    }
    errors.at(
        first(&rest),
        "`#[cffi]` does not know this item",
        "put it on an extern block, `#[cffi] unsafe extern \"C\" { .. }`, or on a callback, `#[cffi] extern \"C\" fn ..`",
    );
}

/// The item behind its attributes.
fn without_attributes(item: &TokenStream) -> TokenStream {
    let rest = |input: ParseStream| {
        input.call(Attribute::parse_outer)?;
        TokenStream::parse(input)
    };
    rest.parse2(item.clone()).unwrap_or_else(|_| item.clone())
}

fn first(tokens: &TokenStream) -> Option<TokenTree> {
    tokens.clone().into_iter().next()
}
