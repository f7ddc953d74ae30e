//! The guard of a closure that C keeps: what makes C forget the closure, and the guard beside the call's result.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, Path, ReturnType, Token, Type, parse_quote};

use super::names::Names;
use crate::model::{Conversion, Function, Guarded, Output};

/// The wrapper's body around `inside`. What makes C forget the closure stands before it, where it sees the wrapper's arguments as they are written,
/// and not the C function, whose declaration inside hides what has its name.
pub(super) fn around(
    function: &Function,
    names: &Names,
    inside: TokenStream,
    runtime: &Path,
) -> TokenStream {
    let Some((_, until)) = kept(function) else {
        return inside;
    };
    let forget = forget();
    let made = match until {
        Expr::Closure(closure) => {
            let mut closure = closure.clone();
            // It outlives the call.
            let place = closure.inputs_begin.span;
            closure.capture.get_or_insert(Token![move](place));
            let returned = returned(function);
            quote_spanned!(until.span()=> #runtime::private::until::<#returned, _>(#closure))
        }
        expression => quote!(move || { #expression; }),
    };
    let named = function.parameters.iter().zip(&names.parameters);
    let renamed = named
        .map(|(parameter, name)| (&parameter.name, name))
        .filter(|(written, name)| **written == function.c_name && written != name)
        .map(|(written, name)| quote!(let #name = #written;));
    quote! {
        let #forget = #made;
        #(#renamed)*
        { #inside }
    }
}

/// The result with the guard in it.
pub(super) fn guarded(
    function: &Function,
    names: &Names,
    result: TokenStream,
    runtime: &Path,
) -> TokenStream {
    let (Some((place, until)), Some(Guarded { alone, .. })) = (kept(function), &function.guarded)
    else {
        return result;
    };
    let (forget, value) = (forget(), Ident::new("value", Span::mixed_site()));
    let kept = &names.scoped[place];
    let guard = match until {
        Expr::Closure(_) => quote!(#kept.guard(move || { #forget(#value); })),
        _ => quote!(#kept.guard(#forget)),
    };
    let both = match alone {
        true => guard,
        false => quote!((#value, #guard)),
    };
    let pattern = match alone {
        true => quote!(()),
        false => quote!(#value),
    };
    let given = Ident::new("given", Span::mixed_site());
    let (given, made) = match &function.output {
        // Where the call failed C kept nothing: the closure is dropped with the function that would make the guard.
        Output::Errno(_) => (
            quote!(#given),
            quote!(::core::result::Result::map(#given, move |#pattern| #both)),
        ),
        _ => (pattern, both),
    };
    // A closure that panicked in the call has a guard as any other, so that C does not keep what is gone.
    match (&function.held, function.holds()) {
        (Some(_), _) => quote!(#runtime::Held::map({ #result }, move |#given| #made)),
        (None, true) => quote!(#runtime::Held::then({ #result }, move |#given| #made)),
        (None, false) => quote! {
            let #given = { #result };
            #made
        },
    }
}

/// The closure that C keeps: its place among the parameters, and what makes C forget it.
fn kept(function: &Function) -> Option<(usize, &Expr)> {
    let mut parameters = function.parameters.iter().enumerate();
    parameters.find_map(|(place, parameter)| match &parameter.conversion {
        Conversion::Closure(closure) => Some((place, closure.until.as_ref()?)),
        _ => None,
    })
}

fn forget() -> Ident {
    Ident::new("forget", Span::mixed_site())
}

/// What the wrapper returns beside the guard.
fn returned(function: &Function) -> Type {
    match &function.output {
        Output::Plain(ReturnType::Default) => parse_quote!(()),
        Output::Plain(ReturnType::Type(_, written)) => (**written).clone(),
        Output::CStr(written) | Output::OptionalCStr(written) => written.clone(),
        Output::Errno(errno) => success(&errno.written).unwrap_or_else(|| parse_quote!(_)),
    }
}

/// The `T` of an `io::Result<T>`.
fn success(written: &Type) -> Option<Type> {
    let Type::Path(path) = written else {
        return None;
    };
    let syn::PathArguments::AngleBracketed(list) = &path.path.segments.last()?.arguments else {
        return None;
    };
    list.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(value) => Some(value.clone()),
        _ => None,
    })
}
