//! A closure that C calls: the function pointer that C gets for it, and what stands before and behind the call.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{LitStr, Path};

use super::declaration::c_type;
use super::passed;
use crate::model::{Callers, Closure, OnPanic};

/// The type of C's function pointer.
pub(crate) fn pointer_type(closure: &Closure, abi: &LitStr) -> TokenStream {
    let mut types: Vec<_> = closure.arguments.iter().map(c_type).collect();
    types.insert(closure.data, quote!(*mut ::core::ffi::c_void));
    let output = &closure.output;
    quote!(unsafe extern #abi fn(#(#types),*) #output)
}

/// `let` of what holds the closure.
pub(crate) fn scoped(
    closure: &Closure,
    name: &Ident,
    scoped: &Ident,
    runtime: &Path,
) -> TokenStream {
    if closure.until.is_some() {
        return quote!(let #scoped = #runtime::private::Kept::new(#name););
    }
    let rule = match closure.callers {
        Callers::One => quote!(OneAtATime),
        Callers::ThisThread => quote!(ThisThread),
        Callers::Any => quote!(AnyThread),
    };
    quote! {
        let #scoped = #runtime::private::Scoped::new(#name, #runtime::private::Rule::#rule);
    }
}

/// C's function pointer for what `scoped` holds: a function that finds the closure behind the data. `wrapper` and `shown` are what messages call the wrapper and the closure.
pub(crate) fn pointer(
    closure: &Closure,
    scoped: &Ident,
    (wrapper, shown): (&str, &str),
    abi: &LitStr,
    runtime: &Path,
) -> TokenStream {
    let pointer_type = pointer_type(closure, abi);
    let data = Ident::new("data", Span::mixed_site());
    let names = closure.arguments.iter().map(|argument| &argument.name);
    let mut list: Vec<_> = closure
        .arguments
        .iter()
        .map(|argument| {
            let (name, c_type) = (&argument.name, c_type(argument));
            quote!(#name: #c_type)
        })
        .collect();
    list.insert(closure.data, quote!(#data: *mut ::core::ffi::c_void));
    let bound = bound(closure);
    let called = format!("{wrapper}({shown})");
    let conversions = closure.arguments.iter().filter_map(|argument| {
        passed::conversion(argument, &argument.name, None, &called, runtime)
    });
    let this_run = passed::this_run(closure.arguments.iter(), runtime);
    let access = match closure.callers {
        Callers::One => quote!(as_mut),
        Callers::ThisThread | Callers::Any => quote!(as_ref),
    };
    let output = &closure.output;
    let (holder, body) = match (&closure.until, &closure.on_panic) {
        (Some(_), OnPanic::Value(gone)) => {
            let body = quote! {{
                #runtime::private::Kept::<__Closure>::run(
                    #data,
                    || #output { #gone },
                    |closure| { #this_run #(#conversions)* closure(#(#names),*) },
                )
            }};
            (quote!(Kept), body)
        }
        _ => {
            let body = quote! {{
                #this_run
                #(#conversions)*
                unsafe {
                    #runtime::private::Scoped::<__Closure>::run(#data, #wrapper, |closure| closure.#access()(#(#names),*))
                }
            }};
            (quote!(Scoped), body)
        }
    };
    let entry = passed::entry(&closure.on_panic, &called, output, &body, runtime);
    quote! {{
        fn __cffi_pointer<__Closure: #bound>(_: &#runtime::private::#holder<__Closure>) -> #pointer_type {
            #[allow(improper_ctypes_definitions)]
            #[deny(unsafe_op_in_unsafe_fn)]
            unsafe extern #abi fn __cffi_run<__Closure: #bound>(#(#list),*) #output {
                #entry
            }
            __cffi_run::<__Closure>
        }
        __cffi_pointer(&#scoped)
    }}
}

/// What the closure's type must be, with std's own marks: the rule that the closure is held by rests on them.
fn bound(closure: &Closure) -> TokenStream {
    let written = closure.bound.to_token_stream();
    match closure.callers {
        Callers::One | Callers::ThisThread => written,
        Callers::Any => {
            let marks = ["Send", "Sync"].map(|mark| format_ident!("{mark}"));
            let lives = closure.until.is_some().then(|| quote!(+ 'static));
            quote!(#written #(+ ::core::marker::#marks)* #lives)
        }
    }
}
