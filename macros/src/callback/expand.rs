//! Writes a callback: the function that C calls, around the body that the user wrote.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{ItemFn, Safety};

use super::Model;
use crate::expand::declaration::c_type;
use crate::expand::{names, passed};
use crate::model::{Conversion, OnPanic, Parameter};
use crate::parse::attributes::is_lint;

/// The callback.
pub(super) fn callback(model: &Model) -> TokenStream {
    match model.on_panic {
        OnPanic::Unwind => unwinding(model),
        OnPanic::Value(_) | OnPanic::Abort => direct(model),
    }
}

/// The item as it was, but for our attribute, and with a body that compiles.
pub(super) fn stub(item: &ItemFn) -> TokenStream {
    let ItemFn { attrs, vis, .. } = item;
    // What rustc would refuse as well is left out.
    let sig = syn::Signature {
        variadic: None,
        ..item.sig.clone()
    };
    quote!(#(#attrs)* #[allow(unused_variables)] #vis #sig { loop {} })
}

/// A callback that C enters directly.
fn direct(model: &Model) -> TokenStream {
    let Model {
        attributes, item, ..
    } = model;
    let (visibility, name, output) = (&item.vis, &item.sig.ident, &item.sig.output);
    let (abi, fn_token, generics) = (&item.sig.abi, &item.sig.fn_token, &item.sig.generics);
    let (unsafety, parameters, body) = (unsafety(model), parameters(model), body(model));
    let clause = &generics.where_clause;
    quote! {
        #(#attributes)*
        #visibility #unsafety #abi #fn_token #name #generics(#parameters) #output #clause {
            #body
        }
    }
}

/// A callback whose panic unwinds. C enters a symbol of the ABI that it knows, which jumps to a function that may unwind: the two types do not coerce.
fn unwinding(model: &Model) -> TokenStream {
    let Model {
        attributes, item, ..
    } = model;
    let (visibility, name, output) = (&item.vis, &item.sig.ident, &item.sig.output);
    let (abi, fn_token, generics) = (&item.sig.abi, &item.sig.fn_token, &item.sig.generics);
    let (unsafety, parameters, body) = (unsafety(model), parameters(model), body(model));
    let clause = &generics.where_clause;
    let target = format_ident!("__cffi_unwinding_{}", name.unraw());
    let for_both = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg") || is_lint(attribute.path()));
    quote! {
        #(#for_both)*
        #[doc(hidden)]
        unsafe extern "C-unwind" fn #target #generics(#parameters) #output #clause {
            #body
        }
        #(#attributes)*
        #[allow(unused_variables)]
        #[unsafe(naked)]
        #visibility #unsafety #abi #fn_token #name #generics(#parameters) #output #clause {
            #[cfg(target_arch = "x86_64")]
            ::core::arch::naked_asm!("jmp {}", sym #target);
            #[cfg(target_arch = "aarch64")]
            ::core::arch::naked_asm!("b {}", sym #target);
        }
    }
}

/// `unsafe`, where the user wrote it, and where only C that keeps to the signature may call: its pointers are believed.
fn unsafety(model: &Model) -> Option<TokenStream> {
    let converts = model
        .parameters
        .iter()
        .any(|parameter| !matches!(parameter.conversion, Conversion::None));
    match &model.item.sig.safety {
        Safety::Unsafe(token) => Some(quote!(#token)),
        _ => converts.then(|| quote!(unsafe)),
    }
}

/// The parameters as C passes them: a slice is two.
fn parameters(model: &Model) -> TokenStream {
    let parameters =
        model
            .parameters
            .iter()
            .zip(length_names(model))
            .map(|(parameter, length_name)| {
                let Parameter {
                    attributes,
                    name,
                    conversion,
                    ..
                } = parameter;
                let c_type = c_type(parameter);
                let length = match conversion {
                    Conversion::Slice { length, .. } => Some(quote!(, #length_name: #length)),
                    _ => None,
                };
                quote!(#(#attributes)* #name: #c_type #length)
            });
    quote!(#(#parameters),*)
}

fn length_names(model: &Model) -> Vec<Option<Ident>> {
    let names = model.parameters.iter().map(|other| other.name.clone());
    names::lengths(&model.parameters, &mut names.collect())
}

/// The call into the runtime, which runs the user's body.
fn body(model: &Model) -> TokenStream {
    let Model {
        runtime,
        item,
        parameters,
        on_panic,
        ..
    } = model;
    let name = item.sig.ident.unraw().to_string();
    let conversions =
        parameters
            .iter()
            .zip(length_names(model))
            .filter_map(|(parameter, length)| {
                passed::conversion(parameter, length.as_ref(), &name, runtime)
            });
    let statements = &item.block.stmts;
    let mut body = TokenStream::new();
    // One block, in the user's braces: rustc would call a second pair unnecessary.
    item.block.brace_token.surround(&mut body, |body| {
        body.extend(quote!(#(#conversions)* #(#statements)*));
    });
    passed::entry(on_panic, &name, &item.sig.output, &body, runtime)
}
