//! Closures that must not use the handles of their call while C runs them, and how whatever uses a handle finds that out.
//!
//! A handle is known by the address of its family's head, which all clones and children have in common.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::handle;
use crate::annotated::{Annotated, Argument, Callback, Handle, Role, Safe, Uses};

/// Whether some closure must not use handles of this family; `head` is the type at its head.
fn is_watched(annotated: &Annotated, head: &str) -> bool {
    annotated.safe.iter().any(|item| {
        let restricted = item.callbacks().any(|said| said.uses != Uses::Any);
        let heads = item.handles().filter_map(|name| annotated.head(name));
        restricted
            && heads
                .map(|handle| handle.name.as_str())
                .any(|name| name == head)
    })
}

/// The address of the head of a handle's family, if it is watched; `value` is of this type.
fn address(annotated: &Annotated, handle: &str, value: TokenStream) -> Option<TokenStream> {
    let head = annotated.head(handle)?;
    is_watched(annotated, &head.name).then_some(())?;
    let handle = annotated.handle(handle)?;
    let (path, _) = handle::head(annotated, handle, value);
    Some(quote!(#path.raw.as_ptr().addr()))
}

/// The addresses of the handles that a call uses; of one that is missing it is 0.
fn addresses(annotated: &Annotated, item: &Safe, names: &[Ident]) -> Vec<TokenStream> {
    let receives = matches!(item.role, Role::Method { .. });
    let mut all = Vec::new();
    for (argument, name) in item.arguments.iter().zip(names) {
        all.extend(match argument {
            Argument::Itself if receives => {
                let handle = item.role.handle();
                handle.and_then(|handle| address(annotated, handle, quote!(self)))
            }
            Argument::Handle {
                handle,
                optional: true,
                ..
            } => address(annotated, handle, quote!(other))
                .map(|address| quote!(#name.as_ref().map_or(0, |other| #address))),
            Argument::Handle { handle, .. } => address(annotated, handle, quote!(#name)),
            _ => None,
        });
    }
    all
}

/// What a function begins with: it panics if a closure that must not call it does, and says which handles its own closures must not use.
pub(super) fn begin(annotated: &Annotated, item: &Safe, names: &[Ident]) -> TokenStream {
    let function = item.path();
    let addresses = addresses(annotated, item, names);
    let restricted = item.callbacks().any(|said| said.uses != Uses::Any);
    if !restricted || addresses.is_empty() {
        return quote!(#(support::may_use(#addresses, #function);)*);
    }
    let each = (0..addresses.len()).map(Literal::usize_unsuffixed);
    quote! {
        let callers = [#(#addresses),*];
        #(support::may_use(callers[#each], #function);)*
    }
}

/// What a closure must not use, if anything.
pub(super) struct Restriction {
    closure: String,
    functions: Vec<String>,
}

impl Restriction {
    /// That of a closure of a function.
    pub(super) fn of(item: &Safe, said: &Callback) -> Option<Restriction> {
        let restricted = match &said.uses {
            Uses::Only(functions) if item.handles().next().is_some() => functions,
            _ => return None,
        };
        Some(Restriction {
            closure: item.path(),
            functions: restricted.clone(),
        })
    }

    /// A run of the closure, under the restriction.
    pub(super) fn run(&self, run: &TokenStream) -> TokenStream {
        let Restriction { closure, functions } = self;
        quote!(support::without(&callers, #closure, &[#(#functions),*], || #run))
    }

    /// The closure, which is dropped under the restriction, too.
    pub(super) fn ending(&self, closure: &Ident) -> TokenStream {
        let Restriction {
            closure: name,
            functions,
        } = self;
        quote!(support::Ending::new(#closure, callers, #name, &[#(#functions),*]))
    }
}

/// What the documentation of a handle says of its methods, if it is watched.
pub(super) fn note(annotated: &Annotated, handle: &Handle) -> Option<TokenStream> {
    let head = annotated.head(&handle.name)?;
    is_watched(annotated, &head.name).then(|| {
        quote! {
            ///
            /// A method panics if a closure calls it that must not use this value; where C is given a closure, it says so.
        }
    })
}

/// What the `Drop` of a handle begins with: in a closure that must not use it, nothing is ended, and all that C has stays.
pub(super) fn drop(annotated: &Annotated, handle: &Handle, kept: bool) -> TokenStream {
    let Some(address) = address(annotated, &handle.name, quote!(self)) else {
        return TokenStream::new();
    };
    let function = format!("{}::drop", handle.name);
    let new = match handle.refcount.is_some() {
        true => quote!(::std::sync::Arc::new(support::Kept::new())),
        false => quote!(support::Kept::new()),
    };
    let kept = kept.then(|| quote!(::std::mem::forget(::std::mem::replace(&mut self.kept, #new));));
    let memory = { handle.structure.as_ref() }
        .map(|_| quote!(::std::mem::forget(::std::mem::replace(&mut self.raw, support::Memory::zeroed()));));
    quote! {
        if let ::std::option::Option::Some(closure) = support::refuses(#address, #function) {
            #kept
            #memory
            return support::lost(closure, #function);
        }
    }
}

/// What the `Clone` of a handle begins with.
pub(super) fn clone(annotated: &Annotated, handle: &Handle) -> Option<TokenStream> {
    let address = address(annotated, &handle.name, quote!(self))?;
    let function = format!("{}::clone", handle.name);
    Some(quote!(support::may_use(#address, #function);))
}

/// The names of the methods that a closure may call, as links for its documentation.
pub(super) fn links(item: &Safe, said: &Callback) -> Vec<String> {
    let Uses::Only(functions) = &said.uses else {
        return Vec::new();
    };
    let own = |function: &String| match function.split_once("::") {
        Some((handle, name)) if Some(handle) == item.role.handle() && name != "drop" => {
            format!("[`{name}`](Self::{name})")
        }
        _ => format!("`{function}`"),
    };
    functions.iter().map(own).collect()
}
