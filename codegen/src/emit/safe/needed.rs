//! Of helper items, those that something needs: what it names, and what these name in turn.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Item, Type};

/// What helpers may import: the module, and the names in it.
pub(super) type Imports = &'static [(&'static [&'static str], &'static [&'static str])];

/// The imports and items that `user` needs; nothing if that is none.
pub(super) fn of(user: TokenStream, imports: Imports, helpers: Vec<Item>) -> TokenStream {
    let mut known = identifiers(user);
    let mut is_needed = vec![false; helpers.len()];
    loop {
        let more: Vec<usize> = { helpers.iter().enumerate() }
            .filter(|(index, item)| {
                !is_needed[*index] && defines(item).is_some_and(|name| known.contains(&name))
            })
            .map(|(index, _)| index)
            .collect();
        if more.is_empty() {
            break;
        }
        for index in more {
            is_needed[index] = true;
            known.extend(identifiers(helpers[index].to_token_stream()));
        }
    }
    let items: Vec<Item> = { helpers.into_iter().zip(is_needed) }
        .filter(|(_, needed)| *needed)
        .map(|(item, _)| item)
        .collect();
    if items.is_empty() {
        return TokenStream::new();
    }
    let used = items.iter().map(|item| identifiers(item.to_token_stream()));
    let used: HashSet<String> = used.flatten().collect();
    let imports = imports.iter().filter_map(|(module, names)| {
        let names = names.iter().filter(|name| used.contains(**name));
        let names: Vec<Ident> = names.map(|name| format_ident!("{}", name)).collect();
        let module = module.iter().map(|part| format_ident!("{}", part));
        match names.as_slice() {
            [] => None,
            [one] => Some(quote!(use #(#module::)* #one;)),
            several => Some(quote!(use #(#module::)* {#(#several),*};)),
        }
    });
    quote!(#(#imports)* #(#items)*)
}

/// The names that stand behind `module::`.
pub(in crate::emit) fn behind(module: &str, tokens: &TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut found = TokenStream::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(behind(module, &group.stream())),
            TokenTree::Ident(ident) if ident == module => {
                found.extend(tokens.get(index + 3).map(ToTokens::to_token_stream));
            }
            _ => {}
        }
    }
    found
}

/// What an item gives a name to, or belongs to.
fn defines(item: &Item) -> Option<String> {
    let name = match item {
        Item::Fn(item) => item.sig.ident.clone(),
        Item::Struct(item) => item.ident.clone(),
        Item::Static(item) => item.ident.clone(),
        Item::Type(item) => item.ident.clone(),
        Item::Impl(item) => match &*item.self_ty {
            Type::Path(path) => path.path.segments.last()?.ident.clone(),
            _ => return None,
        },
        // `thread_local! { static NAME .. }`.
        Item::Macro(item) => {
            let mut tokens = item.mac.tokens.clone().into_iter();
            tokens.find(|token| token.to_string() == "static");
            return tokens.next().map(|name| name.to_string());
        }
        _ => return None,
    };
    Some(name.to_string())
}

fn identifiers(tokens: TokenStream) -> HashSet<String> {
    let mut found = HashSet::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => found.extend(identifiers(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}
