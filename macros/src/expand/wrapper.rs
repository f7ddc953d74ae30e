//! The Rust function that users call: converts, calls through the runtime, converts back.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::declaration::{self, fresh, length_name};
use super::{c_signature, in_braces, in_parentheses};
use crate::model::{Block, Conversion, Function, Kind, OnSuccess, Output, Parameter, Rule, To};

/// The wrapper of a function.
pub(crate) fn wrapper(function: &Function, block: &Block) -> TokenStream {
    let runtime = &block.runtime;
    let Function {
        attributes,
        visibility,
        unsafety,
        name,
        generics,
        ..
    } = function;
    let (cfg, documented, lints) = (&attributes.cfg, &attributes.wrapper, &block.lints);
    let signature_docs = format!(" C: `{}`", c_signature::of(function));
    let own_paragraph = documented
        .iter()
        .any(|attribute| attribute.path().is_ident("doc"))
        .then(|| quote!(#[doc = ""]));
    let inline = documented
        .iter()
        .all(|attribute| !attribute.path().is_ident("inline"))
        .then(|| quote!(#[inline]));
    let parameters = function.parameters.iter().map(|parameter| {
        let Parameter {
            attributes,
            written,
            ..
        } = parameter;
        let name = local(function, &parameter.name);
        quote!(#(#attributes)* #name: #written)
    });
    let fn_token = &function.tokens.fn_token;
    let list = in_parentheses(&function.tokens, quote!(#(#parameters),*));
    let output = written_output(function);
    let clause = &generics.where_clause;
    let declaration = declaration::inside(function, block);
    let record = record_name(function);
    let record_value = record_value(function, runtime);
    let conversions = function
        .parameters
        .iter()
        .filter_map(|parameter| conversion(function, parameter, runtime));
    let call = call(function, block, &record);
    let result = result(function, call, block);
    let body = in_braces(
        &function.tokens,
        quote! {
            static #record: #runtime::private::Function = #record_value;
            #declaration
            #(#conversions)*
            #result
        },
    );
    quote! {
        #(#lints)*
        #(#cfg)*
        #(#documented)*
        #own_paragraph
        #[doc = #signature_docs]
        #inline
        #[allow(
            non_snake_case,
            clippy::missing_safety_doc,
            clippy::not_unsafe_ptr_arg_deref,
            clippy::too_many_arguments
        )]
        #visibility #unsafety #fn_token #name #generics #list #output #clause #body
    }
}

/// The name of a parameter in the wrapper: not that of the C function, which is declared in the body and hides it.
fn local(function: &Function, parameter: &Ident) -> Ident {
    let others = |name: &Ident| {
        function
            .parameters
            .iter()
            .any(|other| other.name == *name && other.name != *parameter)
    };
    fresh(parameter, |name| *name != function.c_name && !others(name))
}

fn record_name(function: &Function) -> Ident {
    let name = Ident::new("FUNCTION", Span::call_site());
    fresh(&name, |name| {
        *name != function.c_name
            && function
                .parameters
                .iter()
                .all(|parameter| parameter.name != *name)
    })
}

fn record_value(function: &Function, runtime: &Path) -> TokenStream {
    let name = declaration::shown_name(function);
    let kind = kind(function);
    let blocking = function.blocking.then(|| quote!(.blocking()));
    let unwinding = function.unwinds.then(|| quote!(.unwinding()));
    quote!(#runtime::private::Function::#kind(#name)#blocking #unwinding)
}

fn kind(function: &Function) -> Ident {
    let name = match function.kind {
        Kind::Full => "full",
        Kind::NoCallback => "nocallback",
        Kind::Leaf => "leaf",
    };
    Ident::new(name, Span::call_site())
}

/// `let` of what goes to C, under the parameter's name.
fn conversion(function: &Function, parameter: &Parameter, runtime: &Path) -> Option<TokenStream> {
    let name = local(function, &parameter.name);
    let converted = match &parameter.conversion {
        Conversion::None => return None,
        Conversion::CStr => quote!(::core::ffi::CStr::as_ptr(#name)),
        Conversion::OptionalCStr => quote!(#runtime::private::optional_c_str(#name)),
        Conversion::Reference {
            optional: false,
            to,
            ..
        } => match to {
            To::Read => quote!(::core::ptr::from_ref(#name)),
            To::Write => quote!(::core::ptr::from_mut(#name)),
            To::Fill => quote!(::core::mem::MaybeUninit::as_mut_ptr(#name)),
        },
        Conversion::Reference {
            optional: true, to, ..
        } => match to {
            To::Read => quote!(#runtime::private::optional_ref(#name)),
            To::Write => quote!(#runtime::private::optional_mut(#name)),
            To::Fill => quote!(#runtime::private::optional_uninit(#name)),
        },
        Conversion::Slice {
            to,
            length: length_type,
            ..
        } => {
            let length = length_name(function, &parameter.name);
            let convert = match to {
                To::Read => quote!(slice),
                To::Write => quote!(slice_mut),
                To::Fill => quote!(slice_uninit),
            };
            let convert = at(convert, Some(length_type));
            let c_function = declaration::shown_name(function);
            let shown = parameter.name.unraw().to_string();
            return Some(quote! {
                let (#name, #length) = #runtime::private::#convert(#name, #c_function, #shown);
            });
        }
    };
    Some(quote!(let #name = #converted;))
}

/// The call through the runtime.
fn call(function: &Function, block: &Block, record: &Ident) -> TokenStream {
    let runtime = &block.runtime;
    let c_function = &function.c_name;
    let unsafety = &block.unsafety;
    let arguments = function.parameters.iter().flat_map(|parameter| {
        let length = matches!(parameter.conversion, Conversion::Slice { .. })
            .then(|| length_name(function, &parameter.name));
        [Some(local(function, &parameter.name)), length]
            .into_iter()
            .flatten()
    });
    let call = if function.unwinds {
        let pointer = declaration::opaque_pointer(function, block);
        quote!(#unsafety { (#pointer)(#(#arguments),*) })
    } else {
        quote!(#unsafety { #c_function(#(#arguments),*) })
    };
    // What reads `errno` is part of the call: nothing may run in between.
    let body = match &function.output {
        Output::Plain(_) | Output::CStr(_) | Output::OptionalCStr(_) => call,
        Output::Errno(errno) => match errno.rule {
            Rule::Failed => {
                let value = at(quote!(value), errno.c_type.as_ref());
                quote! {{
                    let #value = #call;
                    #runtime::private::errno_if_failed(#value)
                }}
            }
            Rule::Clear => quote! {{
                #runtime::private::clear_errno();
                #runtime::private::errno_if_set(#call)
            }},
            Rule::Returned => quote!(#runtime::private::errno_returned(#call)),
        },
    };
    let enter = format_ident!("call_{}", kind(function));
    quote!(#runtime::private::#enter(&#record, move || #body))
}

/// The call, and what is made of its value.
fn result(function: &Function, call: TokenStream, block: &Block) -> TokenStream {
    let Block {
        runtime, unsafety, ..
    } = block;
    let name = declaration::shown_name(function);
    let errno = match &function.output {
        Output::Plain(_) => return call,
        Output::CStr(_) => {
            return quote! {
                let value = #call;
                #unsafety { #runtime::private::returned_c_str(value, #name) }
            };
        }
        Output::OptionalCStr(_) => {
            return quote! {
                let value = #call;
                #unsafety { #runtime::private::returned_optional_c_str(value) }
            };
        }
        Output::Errno(errno) => errno,
    };
    let value = match errno.value {
        OnSuccess::Same => quote!(value),
        OnSuccess::Nothing => quote!(()),
        OnSuccess::NonNull => quote!(#runtime::private::returned_non_null(value, #name)),
        OnSuccess::Convert => {
            let value = at(quote!(value), Some(&errno.written));
            quote!(#runtime::private::returned(#value, #name))
        }
    };
    let bound = match errno.value {
        OnSuccess::Nothing => quote!(_),
        _ => quote!(value),
    };
    quote! {
        match #call {
            ::core::result::Result::Ok(#bound) => ::core::result::Result::Ok(#value),
            ::core::result::Result::Err(code) => {
                ::core::result::Result::Err(#runtime::private::os_error(code))
            }
        }
    }
}

/// A name with the place of the type that must fit it: an error about the type stands there.
fn at(name: TokenStream, place: Option<&Type>) -> TokenStream {
    let Some(place) = place else { return name };
    let span = Span::call_site().located_at(place.span());
    name.into_iter()
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect()
}

fn written_output(function: &Function) -> TokenStream {
    match &function.output {
        Output::Plain(output) => quote!(#output),
        Output::CStr(written) | Output::OptionalCStr(written) => quote!(-> #written),
        Output::Errno(errno) => {
            let written = &errno.written;
            quote!(-> #written)
        }
    }
}
