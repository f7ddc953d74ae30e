//! The Rust function that users call: converts, calls through the runtime, converts back.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::declaration;
use super::names::Names;
use super::{c_signature, closure, guard, in_braces, in_parentheses};
use crate::model::{
    Block, Conversion, Function, Guarded, Kind, OnSuccess, Output, Parameter, Rule, To,
};

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
    let signature_docs = format!(" C: `{}`", c_signature::of(function, block));
    let own_paragraph = documented
        .iter()
        .any(|attribute| attribute.path().is_ident("doc"))
        .then(|| quote!(#[doc = ""]));
    let inline = documented
        .iter()
        .all(|attribute| !attribute.path().is_ident("inline"))
        .then(|| quote!(#[inline]));
    let names = Names::of(function);
    let named = function.parameters.iter().zip(&names.parameters);
    let named = named.filter(|(parameter, _)| !matches!(parameter.conversion, Conversion::Data));
    let parameters = named.map(|(parameter, name)| {
        let Parameter {
            attributes,
            written,
            ..
        } = parameter;
        let name = match function.guarded {
            Some(_) => &parameter.name,
            None => name,
        };
        quote!(#(#attributes)* #name: #written)
    });
    let fn_token = &function.tokens.fn_token;
    let list = in_parentheses(&function.tokens, quote!(#(#parameters),*));
    let output = written_output(function);
    let clause = &generics.where_clause;
    let declaration = declaration::inside(function, block);
    let record = &names.record;
    let record_value = record_value(function, runtime);
    let conversions = (0..function.parameters.len())
        .filter_map(|index| conversion(function, index, &names, block));
    // The data of a closure may come before it.
    let data = (0..function.parameters.len()).filter_map(|index| data(function, index, &names));
    let call = call(function, block, &names);
    let result = guard::guarded(function, &names, converted(function, call, block), runtime);
    let place = place(function, runtime);
    let inside = quote! {
        #place
        static #record: #runtime::private::Function = #record_value;
        #declaration
        #(#conversions)*
        #(#data)*
        #result
    };
    let body = in_braces(
        &function.tokens,
        guard::around(function, &names, inside, runtime),
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
            clippy::needless_lifetimes,
            clippy::not_unsafe_ptr_arg_deref,
            clippy::too_many_arguments
        )]
        #visibility #unsafety #fn_token #name #generics #list #output #clause #body
    }
}

/// The wait for a place, which the wrapper has until it returns.
fn place(function: &Function, runtime: &Path) -> Option<TokenStream> {
    let limit = function.limit.as_ref()?;
    let name = declaration::shown_name(function);
    let place = Ident::new("_place", Span::mixed_site());
    // An error about its type stands at the path.
    let limit = quote_spanned!(Span::call_site().located_at(limit.span())=> &#limit);
    Some(quote!(let #place = #runtime::private::place(#limit, #name);))
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
fn conversion(
    function: &Function,
    index: usize,
    names: &Names,
    block: &Block,
) -> Option<TokenStream> {
    let runtime = &block.runtime;
    let parameter = &function.parameters[index];
    let name = &names.parameters[index];
    let converted = match &parameter.conversion {
        Conversion::None | Conversion::Data => return None,
        Conversion::Closure(closure) => {
            let scoped = names.scoped[index].as_ref()?;
            let held = closure::scoped(closure, name, scoped, runtime);
            let wrapper = function.name.unraw().to_string();
            let shown = parameter.name.unraw().to_string();
            let called = (wrapper.as_str(), shown.as_str());
            let pointer = closure::pointer(closure, scoped, called, &block.abi, runtime);
            return Some(quote!(#held let #name = #pointer;));
        }
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
            let length = &names.lengths[index];
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

/// `let` of the data of a closure. That the type is ours is for rustc to see.
fn data(function: &Function, index: usize, names: &Names) -> Option<TokenStream> {
    let Parameter {
        written,
        conversion: Conversion::Data,
        ..
    } = &function.parameters[index]
    else {
        return None;
    };
    let (name, scoped) = (&names.parameters[index], names.scoped[index].as_ref()?);
    let place = at(quote!(::core::marker::PhantomData::<), Some(written));
    let end = at(quote!(>), Some(written));
    Some(quote!(let #name = #scoped.data(#place #written #end);))
}

/// The call through the runtime.
fn call(function: &Function, block: &Block, names: &Names) -> TokenStream {
    let runtime = &block.runtime;
    let c_function = &function.c_name;
    let record = &names.record;
    let arguments = names.parameters.iter().zip(&names.lengths);
    let arguments = arguments.flat_map(|(name, length)| [Some(name), length.as_ref()]);
    let arguments = arguments.flatten();
    let call = if function.unwinds {
        let pointer = declaration::opaque_pointer(function, block);
        quote!(unsafe { (#pointer)(#(#arguments),*) })
    } else {
        quote!(unsafe { #c_function(#(#arguments),*) })
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
    let kind = match function.holds() {
        true => Ident::new("held", Span::call_site()),
        false => kind(function),
    };
    let enter = format_ident!("call_{}", kind);
    let call = if function.unwinds {
        quote!(#runtime::private::#enter(&#record, move || {
            #runtime::private::entering_c();
            #body
        }))
    } else {
        quote!(#runtime::private::#enter(&#record, move || #body))
    };
    finished(function, names, call)
}

/// After the call, each closure that was lent for it says whether C kept to its type.
fn finished(function: &Function, names: &Names, call: TokenStream) -> TokenStream {
    let wrapper = function.name.unraw().to_string();
    let closures = function.parameters.iter().zip(&names.scoped);
    let closures = closures
        .filter(|(parameter, _)| matches!(&parameter.conversion, Conversion::Closure(closure) if closure.until.is_none()))
        .filter_map(|(_, scoped)| scoped.as_ref());
    closures.fold(call, |call, scoped| quote!(#scoped.finish(#wrapper, #call)))
}

/// The call, and what is made of its value, which stays held if the call holds it.
fn converted(function: &Function, call: TokenStream, block: &Block) -> TokenStream {
    if !function.holds() || matches!(function.output, Output::Plain(_)) {
        return result(function, call, block);
    }
    let returned = Ident::new("returned", Span::mixed_site());
    let result = result(function, quote!(#returned), block);
    quote!(#call.map(move |#returned| { #result }))
}

/// The call, and what is made of its value.
fn result(function: &Function, call: TokenStream, block: &Block) -> TokenStream {
    let runtime = &block.runtime;
    let name = declaration::shown_name(function);
    let errno = match &function.output {
        Output::Plain(_) => return call,
        Output::CStr(_) => {
            return quote! {
                let value = #call;
                unsafe { #runtime::private::returned_c_str(value, #name) }
            };
        }
        Output::OptionalCStr(_) => {
            return quote! {
                let value = #call;
                unsafe { #runtime::private::returned_optional_c_str(value) }
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
    if let Some(written) = &function.held {
        return quote!(-> #written);
    }
    if let Some(Guarded { written, .. }) = &function.guarded {
        return quote!(-> #written);
    }
    match &function.output {
        Output::Plain(output) => quote!(#output),
        Output::CStr(written) | Output::OptionalCStr(written) => quote!(-> #written),
        Output::Errno(errno) => {
            let written = &errno.written;
            quote!(-> #written)
        }
    }
}
