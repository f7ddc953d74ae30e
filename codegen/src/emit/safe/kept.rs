//! What C keeps beyond the call: closures, and copies of strings and slices. The handle has them, or C alone.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::types;
use super::callback;
use super::uses::Restriction;
use crate::annotated::{Annotated, Argument, Callback, Data, OnPanic, Retain, Role, Safe, Scope};
use crate::model::Signature;

/// Whether something stays with handles of this type.
pub(super) fn has(annotated: &Annotated, handle: &str) -> bool {
    let mut items = annotated.safe.iter();
    items.any(|item| item.role.handle() == Some(handle) && stays(item))
}

/// Whether something of the call stays with its handle.
pub(super) fn stays(item: &Safe) -> bool {
    item.arguments.iter().any(|argument| match argument {
        Argument::Callback(said) => said.is_the_handles(),
        Argument::CStr { retain, .. } | Argument::Handle { retain, .. } => retain.is_a_copy(),
        Argument::Str(buffer) | Argument::Bytes(buffer) => buffer.retain.is_a_copy(),
        _ => false,
    })
}

/// The statement that makes a pair for C out of the closure in `name`, with the same name.
pub(super) fn pair(
    annotated: &Annotated,
    item: &Safe,
    (said, signature): (&Callback, &Signature),
    name: &Ident,
) -> TokenStream {
    let parameters = signature.parameters.iter().map(types::rust);
    let returns = types::returned(&signature.returns);
    let function = quote!(unsafe extern "C" fn(#(#parameters),*) #returns);
    let ty = match is_first(said) {
        true => quote!(cffi::DataFirst<#function>),
        false => function,
    };
    let on_panic = match &said.on_panic {
        OnPanic::Abort => {
            let message = format!(
                "the closure of `{}` panicked or is gone, and nothing can be said to C",
                item.c
            );
            quote!(|| #returns { support::abort(#message) })
        }
        _ => {
            let value = callback::on_panic(annotated, said, signature);
            let value = value.unwrap_or_else(|| quote!({}));
            quote!(|| #value)
        }
    };
    let restriction = Restriction::of(item, said);
    let adapter = callback::adapter(said, signature, name, (restriction.as_ref(), None));
    let by_value = (restriction.is_some() || !callback::is_direct(said)).then(|| quote!(move));
    let new = quote!(cffi::Closure::<#ty, _>::new(#on_panic, #by_value #adapter));
    let ending = { restriction.as_ref() }
        .filter(|_| said.drop_argument.is_some())
        .map(|restriction| restriction.ending(name));
    let new = match ending {
        None => new,
        Some(ending) => quote!({ let #name = #ending; #new }),
    };
    match said.optional {
        true => quote!(let #name = #name.map(|#name| #new);),
        false => quote!(let #name = #new;),
    }
}

/// The function pointer of a pair, for C.
pub(super) fn function(said: &Callback, pair: &Ident) -> TokenStream {
    let inner = is_first(said).then(|| quote!(.0));
    match said.optional {
        true => quote!(#pair.as_ref().map(|kept| kept.function() #inner)),
        false => quote!(::std::option::Option::Some(#pair.function() #inner)),
    }
}

/// The `void *` of a pair.
pub(super) fn data(said: &Callback, pair: &Ident) -> TokenStream {
    match said.optional {
        true => quote!(#pair.as_ref().map_or(::std::ptr::null_mut(), |kept| kept.data())),
        false => quote!(#pair.data()),
    }
}

/// The function that drops a pair.
pub(super) fn drop_function(said: &Callback, pair: &Ident) -> TokenStream {
    match said.optional {
        true => quote!(#pair.as_ref().map(|kept| kept.drop_function())),
        false => quote!(::std::option::Option::Some(#pair.drop_function())),
    }
}

/// Who has the pair when the call succeeded.
pub(super) fn settle(item: &Safe, said: &Callback, pair: &Ident) -> TokenStream {
    if !said.is_the_handles() {
        return quote!(::std::mem::forget(#pair););
    }
    let of = &item.name;
    quote! {
        self.kept.add(#of, #pair);
        self.kept.release_all_but_last(#of);
    }
}

/// Leaves a copy of what is in `name` with the handle before the call, as `copy`. What C keeps of a call that failed, nobody knows.
pub(super) fn copy(
    item: &Safe,
    (retain, optional): (Retain, bool),
    (name, copy): (&Ident, &Ident),
    ty: &TokenStream,
    body: &mut super::argument::Body,
) {
    let of = &item.name;
    let new = quote!(::std::sync::Arc::<#ty>::from);
    body.before.push(match optional {
        true => quote!(let #copy = #name.map(#new);),
        false => quote!(let #copy = #new(#name);),
    });
    body.before.push(quote!(self.kept.add(#of, #copy.clone());));
    if retain == Retain::Replaced {
        body.behind
            .push(quote!(self.kept.release_all_but_last(#of);));
    }
}

/// Leaves another handle with the receiver before the call, and what C gets of it in `pointer`.
pub(super) fn given(
    item: &Safe,
    (retain, optional): (Retain, bool),
    (name, pointer): (&Ident, &Ident),
    body: &mut super::argument::Body,
) {
    let of = &item.name;
    body.before.push(match optional {
        true => quote!(let #pointer = #name.as_ref().map_or(::std::ptr::null_mut(), |other| other.raw.as_ptr());),
        false => quote!(let #pointer = #name.raw.as_ptr();),
    });
    body.before
        .push(quote!(self.kept.add(#of, support::Given(#name));));
    if retain == Retain::Replaced {
        body.behind
            .push(quote!(self.kept.release_all_but_last(#of);));
    }
}

/// What is over for the handle when this call has succeeded.
pub(super) fn released(annotated: &Annotated, item: &Safe) -> Vec<TokenStream> {
    { annotated.safe.iter() }
        .filter(|other| ends(item, other))
        .map(|other| {
            let of = &other.name;
            quote!(self.kept.release(#of);)
        })
        .collect()
}

/// Whether anything is.
pub(super) fn releases(annotated: &Annotated, item: &Safe) -> bool {
    annotated.safe.iter().any(|other| ends(item, other))
}

/// Whether a call of `item` makes C forget the closure of `other`.
fn ends(item: &Safe, other: &Safe) -> bool {
    let Role::Method { handle, .. } = &item.role else {
        return false;
    };
    let until = |said: &Callback| said.scope == Scope::Until(item.c.clone());
    other.role.handle() == Some(handle) && other.callbacks().any(until)
}

/// The function that takes the data of a closure, if that is not the call itself.
pub(super) fn setter<'a>(
    annotated: &'a Annotated,
    item: &Safe,
    said: &Callback,
) -> Option<&'a Safe> {
    let Data::Call(name) = &said.data else {
        return None;
    };
    annotated.safe.iter().find(|other| {
        let is = matches!(&other.role, Role::DataSetter { handle } if Some(handle.as_str()) == item.role.handle());
        is && other.name == *name
    })
}

/// Whether C passes the data before the other arguments. Of one alone it is all the same.
fn is_first(said: &Callback) -> bool {
    said.data_position == 0 && said.arguments.len() > 1
}
