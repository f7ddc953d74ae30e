//! Writes a callback: the function that C calls, around the body that the user wrote.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{ItemFn, Path, Safety};

use super::Model;
use crate::expand::declaration::c_type;
use crate::expand::{names, passed};
use crate::model::{Conversion, OnPanic, Parameter};

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
    let (unsafety, parameters, body) = (unsafety(model), parameters(model, None), body(model));
    let licence = no_licence(model);
    let clause = &generics.where_clause;
    quote! {
        #(#attributes)*
        #licence
        #visibility #unsafety #abi #fn_token #name #generics(#parameters) #output #clause {
            #body
        }
    }
}

/// A callback whose panic unwinds. C enters a symbol of the ABI that it knows, which jumps to a function that may unwind: the two types do not coerce.
///
/// That function stands inside the other, so that a callback may stand wherever a function may, in an `impl` block too.
fn unwinding(model: &Model) -> TokenStream {
    let Model {
        attributes, item, ..
    } = model;
    let (visibility, name, output) = (&item.vis, &item.sig.ident, &item.sig.output);
    let (abi, fn_token, generics) = (&item.sig.abi, &item.sig.fn_token, &item.sig.generics);
    let (unsafety, parameters, body) =
        (unsafety(model), self::parameters(model, None), body(model));
    let clause = &generics.where_clause;
    // The jump uses the registers that they are in.
    let in_registers = self::parameters(model, Some(quote!(#[allow(unused_variables)])));
    let target = Ident::new("__cffi_unwinding", Span::mixed_site());
    let licence = no_licence(model);
    quote! {
        #(#attributes)*
        #[unsafe(naked)]
        #visibility #unsafety #abi #fn_token #name #generics(#in_registers) #output #clause {
            #licence
            #unsafety extern "C-unwind" fn #target #generics(#parameters) #output #clause {
                #body
            }
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

/// Where the `unsafe` is ours: the user's body needs an `unsafe` of its own for what is unsafe in it, as in the function that the user wrote.
fn no_licence(model: &Model) -> Option<TokenStream> {
    let is_the_users = matches!(model.item.sig.safety, Safety::Unsafe(_));
    let is_ours = unsafety(model).is_some() && !is_the_users;
    is_ours.then(|| quote!(#[deny(unsafe_op_in_unsafe_fn)]))
}

/// The parameters as C passes them, under names that only our tokens can use: a slice is two. `unused` stands before each.
fn parameters(model: &Model, unused: Option<TokenStream>) -> TokenStream {
    let passed = model.parameters.iter().zip(passed(model));
    let parameters = passed.map(|(parameter, Passed { name, length })| {
        let c_type = c_type(parameter);
        let length = match (&parameter.conversion, length) {
            (Conversion::Slice { length: c_type, .. }, Some(name)) => {
                Some(quote!(, #unused #name: #c_type))
            }
            _ => None,
        };
        quote!(#unused #name: #c_type #length)
    });
    quote!(#(#parameters),*)
}

/// The names of what C passes for a parameter.
struct Passed {
    name: Ident,
    /// If it is a slice.
    length: Option<Ident>,
}

/// The user's names, but the user's tokens do not see them: in the body, what has such a name is the converted value,
/// and where the body does not run, in `on_panic = VALUE`, nothing has it.
fn passed(model: &Model) -> Vec<Passed> {
    let ours = |name: &Ident| {
        let mut name = name.clone();
        name.set_span(Span::mixed_site().located_at(name.span()));
        name
    };
    let names = model.parameters.iter().map(|other| other.name.clone());
    let lengths = names::lengths(&model.parameters, &mut names.collect());
    let names = model.parameters.iter().zip(lengths);
    let names = names.map(|(parameter, length)| Passed {
        name: ours(&parameter.name),
        length: length.as_ref().map(ours),
    });
    names.collect()
}

/// `let` of what the user's body sees of a parameter.
fn seen(parameter: &Parameter, passed: &Passed, callback: &str, runtime: &Path) -> TokenStream {
    let Parameter {
        attributes,
        name,
        conversion,
        ..
    } = parameter;
    let Passed {
        name: given,
        length,
    } = passed;
    let seen = match conversion {
        Conversion::None => Some(quote!(let #name = #given;)),
        _ => passed::conversion(parameter, given, length.as_ref(), callback, runtime),
    };
    quote!(#(#attributes)* #seen)
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
    let seen = parameters
        .iter()
        .zip(passed(model))
        .map(|(parameter, passed)| seen(parameter, &passed, &name, runtime));
    let this_run = passed::this_run(parameters.iter(), runtime);
    let statements = &item.block.stmts;
    let mut body = TokenStream::new();
    // One block, in the user's braces: rustc would call a second pair unnecessary.
    item.block.brace_token.surround(&mut body, |body| {
        body.extend(quote!(#this_run #(#seen)* #(#statements)*));
    });
    passed::entry(on_panic, &name, &item.sig.output, &body, runtime)
}
