//! The third stage: writes the code. It names nothing of the runtime but its `private` module, and it cannot fail.

mod c_signature;
mod declaration;
mod wrapper;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Block, Declared, Wrong};

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
fn plain(block: &Block) -> TokenStream {
    let Block {
        unsafety,
        abi,
        attributes,
        lints,
        plain,
        ..
    } = block;
    if plain.is_empty() && attributes.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #(#attributes)*
        #(#lints)*
        #unsafety extern #abi {
            #(#plain)*
        }
    }
}

/// A function whose declaration is wrong. It compiles, so that the only errors are the ones about the declaration.
fn stub(wrong: &Wrong) -> TokenStream {
    let Wrong {
        attributes,
        visibility,
        qualifiers,
        name,
        generics,
        parameters,
        output,
    } = wrong;
    let parameters = parameters
        .iter()
        .map(|(name, written)| quote!(#name: #written));
    let clause = &generics.where_clause;
    quote! {
        #(#attributes)*
        #[allow(non_snake_case, unused_variables)]
        #visibility #qualifiers fn #name #generics(#(#parameters),*) #output #clause {
            loop {}
        }
    }
}
