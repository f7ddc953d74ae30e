//! C as it is: bindgen's types and constants, and the functions, each with the reason why it is `unsafe`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Fields, ForeignItem, ForeignItemFn, Item, ReturnType, Type, parse_quote};

use super::rename::{beside_value, rename_parameters, without_raw};
use super::safe::behind;
use super::{docs, shim, types};
use crate::annotated::{Annotated, CallKind};

/// bindgen's text, taken apart.
pub(super) struct Parts<'a> {
    annotated: &'a Annotated,
    types: Vec<Item>,
    /// Functions by their name in C.
    functions: BTreeMap<String, ForeignItemFn>,
    others: Vec<ForeignItem>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(annotated: &'a Annotated, raw: &str) -> Parts<'a> {
        let mut parts = Parts {
            annotated,
            types: Vec::new(),
            functions: BTreeMap::new(),
            others: Vec::new(),
        };
        // bindgen writes what parses; if it does not one day, rustc shows what is missing.
        let Ok(mut file) = syn::parse_file(raw) else {
            return parts;
        };
        docs::clean_all(&mut file);
        let model = &annotated.model;
        let enums = model.enums.iter().filter_map(|item| item.name.as_deref());
        for name in enums.filter(|name| types::is_value_too(model, name)) {
            beside_value(&mut file, name);
        }
        for item in file.items {
            match item {
                Item::ForeignMod(block) => block.items.into_iter().for_each(|one| parts.add(one)),
                other => parts.types.push(other),
            }
        }
        parts.drop_hidden();
        let values = parts.values();
        let foreign = parts.functions.values_mut();
        foreign.for_each(|function| rename_parameters(function, &values));
        parts
    }

    /// An enum's constant that is a macro, too, is the macro's, which bindgen writes first.
    fn drop_hidden(&mut self) {
        let mut seen = BTreeSet::new();
        self.types.retain(|item| match item {
            Item::Const(item) if item.ident != "_" => seen.insert(item.ident.to_string()),
            _ => true,
        });
    }

    /// What a name in a pattern would mean, besides functions.
    fn values(&self) -> BTreeSet<String> {
        let mut values = BTreeSet::from(["Some", "None", "Ok", "Err"].map(str::to_owned));
        for item in &self.types {
            match item {
                Item::Struct(item) if matches!(item.fields, Fields::Unnamed(_)) => {
                    values.insert(item.ident.to_string());
                }
                Item::Const(item) => {
                    values.insert(item.ident.to_string());
                }
                _ => {}
            }
        }
        for item in &self.others {
            if let ForeignItem::Static(item) = item {
                values.insert(item.ident.to_string());
            }
        }
        values
    }

    fn add(&mut self, item: ForeignItem) {
        match item {
            ForeignItem::Fn(mut function) if function.sig.variadic.is_none() => {
                let linked = linked_name(&mut function);
                let own = function.sig.ident.to_string();
                // A keyword is linked under the name that it has in C; another name is the library's own choice.
                let is_own = self.annotated.model.function(&own).is_some();
                let name = linked.filter(|_| !is_own).unwrap_or(own);
                self.functions.insert(name, function);
            }
            // An instance says which types it passes.
            ForeignItem::Fn(_) => {}
            other => self.others.push(other),
        }
    }

    /// A function as bindgen declares it, or as a shim is.
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
        without_raw(declared)
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
        functions.extend(
            shims
                .into_iter()
                .filter_map(without_raw)
                .map(|one| quote!(#one)),
        );
        if functions.is_empty() {
            return TokenStream::new();
        }
        let allow = allow();
        quote! {
            /// The C functions behind the safe ones.
            #allow
            mod sys {
                use super::raw::*;

                #[cffi::cffi]
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
        let others = &self.others;
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
        let block = (!functions.is_empty()).then(|| {
            quote! {
                #[cffi::cffi]
                unsafe extern "C" {
                    #(#functions)*
                }
            }
        });
        let plain = !others.is_empty() || !endless.is_empty();
        let others = plain.then(|| quote!(unsafe extern "C" { #(#others)* #(#endless)* }));
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

/// The symbol, if it is not the name.
fn linked_name(function: &mut ForeignItemFn) -> Option<String> {
    for attribute in &mut function.attrs {
        if !attribute.path().is_ident("link_name") {
            continue;
        }
        if let syn::Meta::NameValue(pair) = &attribute.meta
            && let syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(name),
                ..
            }) = &pair.value
        {
            // The mark says that nothing is to be added to the name, which is so anyway.
            let name = name.value().trim_start_matches('\u{1}').to_owned();
            *attribute = parse_quote!(#[link_name = #name]);
            return Some(name);
        }
    }
    None
}

fn kind(kind: CallKind) -> TokenStream {
    match kind {
        CallKind::Full => quote!(),
        CallKind::NoCallback => quote!(#[cffi(nocallback)]),
        CallKind::Leaf => quote!(#[cffi(leaf)]),
        CallKind::Blocking => quote!(#[cffi(blocking)]),
    }
}
