//! Between a handle and C's pointer: how functions of `raw` are called with it, and how it changes hands.

use proc_macro2::TokenStream;
use quote::quote;

use super::{argued, function, handle, kept};
use crate::annotated::{Annotated, Handle};

/// The methods that say the pointer.
pub(super) fn methods(annotated: &Annotated, item: &Handle) -> TokenStream {
    let target = handle::target(annotated, item);
    let as_ptr = quote! {
        /// The pointer that C knows, for functions of `raw`.
        ///
        /// It is lent, and good for as long as this value lives.
        /// Nothing that is done with it may end what it points to, or take away what a method has lent.
        pub fn as_ptr(&self) -> *mut #target {
            self.raw.as_ptr()
        }
    };
    // Memory of ours is no pointer that C has given.
    if item.structure.is_some() {
        return as_ptr;
    }
    let from_raw = from_raw(annotated, item, &target);
    let into_raw = handle::end(item).map(|end| {
        let duty = format!(
            " What was this value's duty is the caller's: to let `from_raw` take it again, or C end it as `{end}` does."
        );
        let parent = item
            .parent
            .is_some()
            .then(|| quote!(#[doc = " It must not outlive its parent."]));
        let kept = kept::has(annotated, &item.name)
            .then(|| quote!(#[doc = " What C keeps for this value is then never dropped."]));
        quote! {
            /// Gives the pointer away, and ends nothing.
            ///
            #[doc = #duty]
            #parent
            #kept
            pub fn into_raw(self) -> *mut #target {
                ::std::mem::ManuallyDrop::new(self).raw.as_ptr()
            }
        }
    });
    quote!(#as_ptr #from_raw #into_raw)
}

fn from_raw(annotated: &Annotated, item: &Handle, target: &TokenStream) -> TokenStream {
    let parent = { item.parent.as_ref() }.map(|parent| {
        let ty = handle::ty(annotated, parent, quote!('p));
        quote!(, parent: &'p #ty)
    });
    let c = &item.c;
    let whole = match (&item.refcount, handle::end(item)) {
        (Some(count), _) => format!(
            " `raw` points to a `{c}`, and one reference to it becomes this value's, whose drop calls `{}`.",
            count.down
        ),
        (None, Some(end)) => {
            format!(
                " `raw` points to a `{c}` that nobody else ends: the drop of this value calls `{end}`."
            )
        }
        (None, None) => {
            format!(" `raw` points to a `{c}` that lives as long as its parent, which ends it.")
        }
    };
    let of_parent = parent
        .is_some()
        .then(|| quote!(#[doc = " It is of `parent`, without which it is not used."]));
    let threads = match item.send {
        true => {
            quote!(#[doc = " Whatever else uses it does so as C allows it beside the methods here."])
        }
        false => {
            quote!(#[doc = " This thread may use it, and no other uses it while this value lives."])
        }
    };
    let require = function::require(annotated, item);
    let own = handle::own(
        annotated,
        item,
        argued(
            "the caller promises a pointer to something that lives",
            &quote!(::std::ptr::NonNull::new_unchecked(raw)),
        ),
        parent.is_some().then(|| quote!(parent)),
    );
    quote! {
        /// Takes what a function of `raw` has made.
        ///
        /// # Safety
        ///
        #[doc = #whole]
        #of_parent
        #threads
        pub unsafe fn from_raw(raw: *mut #target #parent) -> Self {
            #require
            #own
        }
    }
}
