//! Handle types: what they hold, their `Drop`, and what threads may do with them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::types;
use super::{argued, condition, documentation, function, kept, methods, path, pointer, uses};
use crate::annotated::{Annotated, Handle, Sync};

/// A handle type with everything on it.
pub(super) fn items(annotated: &Annotated, handle: &Handle) -> TokenStream {
    let name = format_ident!("{}", handle.name);
    let docs = documentation(
        handle.docs.as_deref(),
        &format!(" A `{}` of C's.", handle.c),
    );
    let note = uses::note(annotated, handle);
    let cfg = condition(handle.cfg.as_deref());
    let target = target(annotated, handle);
    let memory = match handle.structure.is_some() {
        true => quote!(support::Memory<#target>),
        false => quote!(::std::ptr::NonNull<#target>),
    };
    let parent = handle
        .parent
        .as_ref()
        .and_then(|parent| annotated.handle(parent));
    let parent = parent.map(|parent| {
        let ty = ty(annotated, &parent.name, quote!('p));
        quote! {
            parent: &'p #ty,
        }
    });
    let lock = has_lock(handle).then(|| quote!(lock: support::Lock,));
    let kept = kept::has(annotated, &handle.name);
    // Behind the pointer: C may call what it keeps while it destroys the handle.
    let shared = handle.refcount.is_some();
    let kept_field = kept.then(|| match shared {
        true => quote!(kept: ::std::sync::Arc<support::Kept>,),
        false => quote!(kept: support::Kept,),
    });
    let (generics, any) = match parent {
        Some(_) => (quote!(<'p>), quote!(<'_>)),
        None => (quote!(), quote!()),
    };
    let send = handle
        .send
        .then(|| quote!(#[doc = "/ SAFETY: the library bears it that another thread uses the handle."] #cfg unsafe impl ::std::marker::Send for #name #any {}));
    let sync = handle.shared
        .then(|| quote!(#[doc = "/ SAFETY: the library bears calls from many threads, and a call and its message are under a lock where they must be."] #cfg unsafe impl ::std::marker::Sync for #name #any {}));
    let drop = end(handle).map(|function| {
        let why = format!("nobody uses the handle after this, and `{function}` is what ends it");
        let function = path(annotated, function);
        let end = argued(&why, &quote!(#function(self.raw.as_ptr())));
        let work = locked(annotated, handle, quote!(self), quote!(let _ = #end;));
        let refused = uses::drop(annotated, handle, kept);
        quote! {
            #cfg
            impl ::std::ops::Drop for #name #any {
                fn drop(&mut self) {
                    #refused
                    #work
                }
            }
        }
    });
    let clone = handle.refcount.as_ref().map(|count| {
        let why = format!(
            "the handle is alive, and `{}` counts one more of it",
            count.up
        );
        let up = path(annotated, &count.up);
        let up = argued(&why, &quote!(#up(self.raw.as_ptr())));
        let refused = uses::clone(annotated, handle);
        let parent = parent.is_some().then(|| quote!(parent: self.parent,));
        let lock = has_lock(handle).then(|| quote!(lock: support::Lock::new(),));
        let kept = kept.then(|| quote!(kept: self.kept.clone(),));
        quote! {
            #cfg
            impl ::std::clone::Clone for #name #any {
                fn clone(&self) -> Self {
                    #refused
                    let _ = #up;
                    Self { raw: self.raw, #parent #lock #kept }
                }
            }
        }
    });
    let functions = methods(annotated, &handle.name).map(|item| function::item(annotated, item));
    let pointer = pointer::methods(annotated, handle);
    let text = &handle.name;
    quote! {
        #docs
        #note
        #cfg
        pub struct #name #generics {
            raw: #memory,
            #parent
            #lock
            #kept_field
        }
        #send
        #sync
        #cfg
        impl #generics #name #generics { #(#functions)* #pointer }
        #drop
        #clone
        #cfg
        impl ::std::fmt::Debug for #name #any {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#text).finish_non_exhaustive()
            }
        }
    }
}

/// The function that ends it, or gives a reference back.
pub(super) fn end(handle: &Handle) -> Option<&String> {
    let down = handle.refcount.as_ref().map(|count| &count.down);
    handle.destroy.as_ref().or(down)
}

/// What is behind the pointer.
pub(super) fn target(annotated: &Annotated, handle: &Handle) -> TokenStream {
    let typedef = annotated
        .model
        .typedef(&handle.c)
        .filter(|_| handle.pointer_typedef);
    if let Some(to) = typedef.and_then(|typedef| typedef.ty.pointee()) {
        return types::rust(to);
    }
    let name = types::ident(handle.c.clone());
    quote!(raw::#name)
}

/// The type with its lifetime, if it has one.
pub(super) fn ty(annotated: &Annotated, name: &str, lifetime: TokenStream) -> TokenStream {
    let ident = format_ident!("{}", name);
    match annotated
        .handle(name)
        .is_some_and(|handle| handle.parent.is_some())
    {
        true => quote!(#ident<#lifetime>),
        false => quote!(#ident),
    }
}

/// Whether the lock is in this handle itself.
pub(super) fn has_lock(handle: &Handle) -> bool {
    handle.sync == Sync::Locked && handle.parent.is_none()
}

/// The statements under the lock of the handle's family, if it has one; `value` is of that handle type.
pub(super) fn locked(
    annotated: &Annotated,
    handle: &Handle,
    value: TokenStream,
    work: TokenStream,
) -> TokenStream {
    if handle.sync != Sync::Locked {
        return work;
    }
    let (path, _) = head(annotated, handle, value);
    quote!(#path.lock.with(|| { #work }))
}

/// The way from a value of this type to the head of its family, and the type of that.
pub(super) fn head<'a>(
    annotated: &'a Annotated,
    handle: &'a Handle,
    value: TokenStream,
) -> (TokenStream, &'a Handle) {
    let mut path = value;
    let mut at = handle;
    while let Some(parent) = { at.parent.as_deref() }.and_then(|parent| annotated.handle(parent)) {
        path = quote!(#path.parent);
        at = parent;
    }
    (path, at)
}

/// A new value of the type around a pointer that is not NULL.
pub(super) fn own(
    annotated: &Annotated,
    handle: &Handle,
    raw: TokenStream,
    parent: Option<TokenStream>,
) -> TokenStream {
    let name = format_ident!("{}", handle.name);
    let field = |name: &str, value: TokenStream| match value.to_string() == name {
        true => value,
        false => {
            let name = format_ident!("{}", name);
            quote!(#name: #value)
        }
    };
    let raw = field("raw", raw);
    let parent = parent.map(|parent| field("parent", parent));
    let parent = parent.map(|parent| quote!(#parent,));
    let lock = has_lock(handle).then(|| quote!(lock: support::Lock::new(),));
    let kept = kept::has(annotated, &handle.name).then(|| match handle.refcount.is_some() {
        true => quote!(kept: ::std::sync::Arc::new(support::Kept::new()),),
        false => quote!(kept: support::Kept::new(),),
    });
    quote!(#name { #raw, #parent #lock #kept })
}
