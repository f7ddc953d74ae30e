//! The third stage: writes the code. It names nothing of the runtime but its `private` module, and it cannot fail.

mod c_signature;
mod closure;
pub(crate) mod declaration;
mod guard;
pub(crate) mod names;
pub(crate) mod passed;
mod wrapper;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::token;

use crate::model::{Block, Declared, Tokens, Wrong};

/// What a block becomes.
pub(crate) fn block(block: &Block) -> TokenStream {
    let plain = plain(block);
    let functions = block.functions.iter().map(|function| match function {
        Declared::Right(function) => {
            let raw = declaration::raw(function, block);
            let wrapper = wrapper::wrapper(function, block);
            quote!(#raw #wrapper)
        }
        Declared::Wrong(wrong) => stub(wrong),
    });
    quote!(#plain #(#functions)*)
}

/// The block without its functions: statics, types, and what it links to.
///
/// It is there even when it is empty, and all its tokens are the user's: rustc judges it, by the lint `unsafe_code` for instance, as if `#[cffi]` were not there.
fn plain(block: &Block) -> TokenStream {
    let Block {
        unsafety,
        extern_token,
        abi,
        braces,
        attributes,
        lints,
        plain,
        ..
    } = block;
    let mut code = quote! {
        #(#attributes)*
        #(#lints)*
        #unsafety #extern_token #abi
    };
    braces.surround(&mut code, |code| {
        code.extend(plain.iter().map(ToTokens::to_token_stream))
    });
    code
}

/// A function whose declaration is wrong. It compiles, so that the only errors are the ones about the declaration.
fn stub(wrong: &Wrong) -> TokenStream {
    let Wrong {
        attributes,
        visibility,
        qualifiers,
        tokens,
        name,
        generics,
        parameters,
        output,
    } = wrong;
    let parameters = parameters
        .iter()
        .map(|(name, written)| quote!(#name: #written));
    let fn_token = &tokens.fn_token;
    let list = in_parentheses(tokens, quote!(#(#parameters),*));
    let body = in_braces(tokens, quote!(loop {}));
    let clause = &generics.where_clause;
    quote! {
        #(#attributes)*
        #[allow(non_snake_case, unused_variables)]
        #visibility #qualifiers #fn_token #name #generics #list #output #clause #body
    }
}

/// A body, in braces that stand where the user's declaration ends.
fn in_braces(tokens: &Tokens, body: TokenStream) -> TokenStream {
    let mut code = TokenStream::new();
    token::Brace(tokens.end.span).surround(&mut code, |code| code.extend(body));
    code
}

/// A parameter list, in the parentheses that the user wrote.
fn in_parentheses(tokens: &Tokens, list: TokenStream) -> TokenStream {
    let mut code = TokenStream::new();
    tokens
        .parentheses
        .surround(&mut code, |code| code.extend(list));
    code
}
