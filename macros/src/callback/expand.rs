//! Writes a callback: the function that C calls, around the body that the user wrote.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{ItemFn, Path, Safety};

use super::{Model, OnPanic};
use crate::expand::declaration::c_type;
use crate::model::{Conversion, Parameter, To};

/// The callback.
pub(super) fn callback(model: &Model) -> TokenStream {
    match model.on_panic {
        OnPanic::Unwind => unwinding(model),
        OnPanic::Value(_) | OnPanic::Abort => direct(model),
    }
}

/// The item as it was, but for our attribute, and with a body that compiles.
pub(super) fn stub(item: &ItemFn) -> TokenStream {
    let ItemFn {
        attrs, vis, sig, ..
    } = item;
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
    quote! {
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
    let parameters = model.parameters.iter().map(|parameter| {
        let Parameter {
            attributes,
            name,
            conversion,
            ..
        } = parameter;
        let c_type = c_type(parameter);
        let length = match conversion {
            Conversion::Slice { length, .. } => {
                let name = length_name(model, name);
                Some(quote!(, #name: #length))
            }
            _ => None,
        };
        quote!(#(#attributes)* #name: #c_type #length)
    });
    quote!(#(#parameters),*)
}

fn length_name(model: &Model, slice: &Ident) -> Ident {
    fresh(&format_ident!("{}_len", slice), |name| {
        model.parameters.iter().all(|other| other.name != *name)
    })
}

/// The call into the runtime, which runs the user's body.
fn body(model: &Model) -> TokenStream {
    let Model {
        runtime,
        item,
        parameters,
        ..
    } = model;
    let name = Literal::string(&item.sig.ident.unraw().to_string());
    let conversions = parameters
        .iter()
        .filter_map(|parameter| conversion(model, parameter, &name));
    let (output, block) = (&item.sig.output, &item.block);
    let record = fresh(&format_ident!("CALLBACK"), |name| {
        parameters.iter().all(|parameter| parameter.name != *name)
    });
    let run = quote!(move || #output { #(#conversions)* #block });
    let enter = match &model.on_panic {
        OnPanic::Value(value) => {
            quote!(#runtime::private::callback_or(&#record, || #output { #value }, #run))
        }
        OnPanic::Abort => quote!(#runtime::private::callback_or_abort(&#record, #run)),
        OnPanic::Unwind => quote!(#runtime::private::callback_or_unwind(&#record, #run)),
    };
    quote! {
        static #record: #runtime::private::Callback = #runtime::private::Callback::new(#name);
        #enter
    }
}

/// `let` of what the body sees, under the parameter's name. It happens inside the body's protection: what C passes wrongly is a panic like any other.
fn conversion(model: &Model, parameter: &Parameter, callback: &Literal) -> Option<TokenStream> {
    let runtime: &Path = &model.runtime;
    let Parameter {
        name,
        written,
        conversion,
        ..
    } = parameter;
    let shown = name.unraw().to_string();
    let converted = match conversion {
        Conversion::None => return None,
        Conversion::CStr => quote!(#runtime::private::passed_c_str(#name, #callback, #shown)),
        Conversion::OptionalCStr => quote!(#runtime::private::passed_optional_c_str(#name)),
        Conversion::Reference {
            optional: false,
            to: To::Read,
            ..
        } => quote!(#runtime::private::passed_ref(#name, #callback, #shown)),
        Conversion::Reference {
            optional: false, ..
        } => quote!(#runtime::private::passed_mut(#name, #callback, #shown)),
        Conversion::Reference {
            optional: true,
            to: To::Read,
            ..
        } => quote!(<*const _>::as_ref(#name)),
        Conversion::Reference { optional: true, .. } => quote!(<*mut _>::as_mut(#name)),
        Conversion::Slice { to, .. } => {
            let length = length_name(model, name);
            let convert = match to {
                To::Read => quote!(passed_slice),
                To::Write => quote!(passed_slice_mut),
                To::Fill => quote!(passed_slice_uninit),
            };
            quote!(#runtime::private::#convert(#name, #length, #callback, #shown))
        }
    };
    Some(quote! {
        // SAFETY: C passes what the signature says, for as long as the callback runs: whoever wrote the signature says so.
        let #name: #written = unsafe { #converted };
    })
}

/// `name`, with as many `_` behind it as make it free.
fn fresh(name: &Ident, is_free: impl Fn(&Ident) -> bool) -> Ident {
    let mut fresh = name.clone();
    while !is_free(&fresh) {
        fresh = format_ident!("{}_", fresh);
    }
    fresh
}
