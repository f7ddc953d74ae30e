//! C as it is: types and constants, and the functions, each with the reason why it is `unsafe`.

mod bits;
mod constants;
mod declared;
mod names;
mod records;
mod types_of;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{Attribute, ForeignItem, ForeignItemFn, Item, ReturnType, Type, parse_quote};

use super::rename::WithoutRaw;
use super::safe::behind;
use super::{docs, shim, types};
use crate::annotated::{Annotated, CallKind};
use crate::model::Convention;

/// The parts of `mod raw`, of which some stand in `mod sys` as well.
pub(super) struct Parts<'a> {
    annotated: &'a Annotated,
    types: Vec<Item>,
    /// Functions with a symbol, by their name in C.
    functions: BTreeMap<String, ForeignItemFn>,
    statics: Vec<ForeignItem>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(annotated: &'a Annotated) -> Parts<'a> {
        let model = &annotated.model;
        let constants = constants::items(model);
        let types = types_of::items(model);
        let records = records::items(model);
        let values = declared::values(model);
        let mut without = WithoutRaw::of(model);
        let shims: BTreeSet<&str> = { annotated.shims.iter() }
            .map(|shim| shim.function.name.as_str())
            .collect();
        let functions = model.functions.iter().filter(|one| {
            let is_plain = one.convention == Convention::C && !one.variadic;
            one.refused.is_none() && is_plain && !shims.contains(one.name.as_str())
        });
        let functions = functions.filter_map(|one| {
            let declared = without.declaration(declared::function(one, &values))?;
            Some((one.name.clone(), declared))
        });
        let functions: BTreeMap<String, ForeignItemFn> = functions.collect();
        let globals = model.globals.iter().filter(|one| one.refused.is_none());
        let globals = globals.map(declared::global);
        let mut file: syn::File =
            parse_quote!(#constants #types #records unsafe extern "C" { #(#globals)* });
        without.visit_file_mut(&mut file);
        let statics = match file.items.pop() {
            Some(Item::ForeignMod(block)) => block.items,
            _ => Vec::new(),
        };
        Parts {
            annotated,
            types: file.items,
            functions,
            statics,
        }
    }

    /// A function as its header declares it, or as a shim is.
    fn function(&self, name: &str) -> Option<ForeignItemFn> {
        if let Some(function) = self.functions.get(name) {
            return Some(function.clone());
        }
        let shim = self
            .annotated
            .shims
            .iter()
            .find(|shim| shim.function.name == name)?;
        let declared = shim::declaration(&shim.function, &quote!(), &quote!(pub));
        WithoutRaw::of(&self.annotated.model).declaration(declared)
    }

    /// `mod sys`: the functions that safe code calls as C declares them. Others have their declaration in `mod own`.
    pub(super) fn sys(&self, safe: &TokenStream) -> TokenStream {
        let called = behind("sys", safe).into_iter().map(|name| name.to_string());
        let called: BTreeSet<String> = called.collect();
        let empty = self.allow_empty();
        let functions = self.annotated.safe.iter();
        let functions = functions.filter(|safe| {
            safe.instance.is_none() && called.contains(&types::ident(safe.c.clone()).to_string())
        });
        let mut functions: Vec<TokenStream> = functions
            .filter_map(|safe| {
                let function = self.functions.get(&safe.c)?;
                let kind = kind(safe.kind);
                let mut function = function.clone();
                function
                    .attrs
                    .retain(|attribute| docs::text(attribute).is_none());
                function.vis = parse_quote!(pub(super));
                Some(quote!(#kind #empty #function))
            })
            .collect();
        let shims = shim::declarations(self.annotated, &called, kind);
        let mut without = WithoutRaw::of(&self.annotated.model);
        functions.extend(
            shims
                .into_iter()
                .filter_map(|one| without.declaration(one))
                .map(|one| quote!(#one)),
        );
        if functions.is_empty() {
            return TokenStream::new();
        }
        let allow = allow();
        let attribute = names::attribute(&self.annotated.model);
        quote! {
            /// The C functions behind the safe ones.
            #allow
            mod sys {
                use super::raw::*;

                #attribute
                unsafe extern "C" {
                    #(#functions)*
                }
            }
        }
    }

    /// What is allowed where C has structs without fields, a pointer to which is nothing to rustc's taste.
    fn allow_empty(&self) -> Option<Attribute> {
        let mut records = self.annotated.model.records.iter();
        let is_empty = records.any(|record| record.complete && record.fields.is_empty());
        is_empty.then(|| parse_quote!(#[allow(improper_ctypes)]))
    }

    /// The inside of `mod raw`.
    pub(super) fn raw(&self) -> TokenStream {
        let types = &self.types;
        let statics = &self.statics;
        let mut functions = Vec::new();
        let empty = self.allow_empty();
        // A call that does not come back is no call to wait for.
        let mut endless = Vec::new();
        for raw in &self.annotated.raw {
            let Some(mut function) = self.function(&raw.name) else {
                continue;
            };
            let comment = self
                .annotated
                .model
                .function(&raw.name)
                .and_then(|one| one.docs.as_deref());
            let comment = comment.map(|text| {
                let text = docs::attributes(text);
                quote!(#text #[doc = ""])
            });
            let reason = format!(" Raw ({}): {}", raw.reason.code(), raw.text);
            function
                .attrs
                .retain(|attribute| docs::text(attribute).is_none());
            function.sig.safety = parse_quote!(unsafe);
            if let Some(rename) = &raw.rename
                && let Ok(name) = syn::parse_str(rename)
            {
                let c = &raw.name;
                if function.attrs.is_empty() {
                    function.attrs.push(parse_quote!(#[link_name = #c]));
                }
                function.sig.ident = name;
            }
            let list = if never_returns(&function) {
                &mut endless
            } else {
                &mut functions
            };
            list.push(quote!(#comment #[doc = #reason] #empty #function));
        }
        let attribute = names::attribute(&self.annotated.model);
        let block = (!functions.is_empty()).then(|| {
            quote! {
                #attribute
                unsafe extern "C" {
                    #(#functions)*
                }
            }
        });
        let plain = !statics.is_empty() || !endless.is_empty();
        let others = plain.then(|| quote!(unsafe extern "C" { #(#statics)* #(#endless)* }));
        quote!(#(#types)* #others #block)
    }
}

fn never_returns(function: &ForeignItemFn) -> bool {
    matches!(&function.sig.output, ReturnType::Type(_, ty) if matches!(**ty, Type::Never(_)))
}

/// What is allowed where names and text are C's.
pub(super) fn allow() -> Attribute {
    parse_quote! {
        #[allow(
            unsafe_code, missing_docs, non_camel_case_types, non_snake_case,
            non_upper_case_globals, improper_ctypes, unreachable_pub, clippy::all, clippy::pedantic,
            clippy::undocumented_unsafe_blocks, clippy::missing_safety_doc, clippy::wildcard_imports, rustdoc::all,
            reason = "names, types and comments are C's"
        )]
    }
}

fn kind(kind: CallKind) -> TokenStream {
    match kind {
        CallKind::Full => quote!(),
        CallKind::NoCallback => quote!(#[cffi(nocallback)]),
        CallKind::Leaf => quote!(#[cffi(leaf)]),
        CallKind::Blocking => quote!(#[cffi(blocking)]),
    }
}
