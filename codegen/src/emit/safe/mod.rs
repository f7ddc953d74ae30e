//! The safe items: handles, errors, enums, and the functions on them.

mod argument;
mod callback;
mod function;
mod handle;
mod kept;
mod needed;
mod notes;
mod own;
mod pointer;
mod shorten;
mod support;
mod uses;
mod value;

pub(super) use needed::behind;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types;
use crate::annotated::{Annotated, EnumStyle, EnumType, ErrorType, Role, Safe, Status};

/// All safe items of a library.
pub(super) fn items(annotated: &Annotated) -> TokenStream {
    if annotated.safe.is_empty() && annotated.enums.is_empty() && annotated.errors.is_empty() {
        return TokenStream::new();
    }
    let errors = annotated.errors.iter().map(error);
    let enums = annotated.enums.iter().map(enumeration);
    let statuses = statuses(annotated);
    let handles = annotated
        .handles
        .iter()
        .map(|one| handle::items(annotated, one));
    let free = { annotated.safe.iter() }.filter(|item| item.role == Role::Free);
    let free = free.map(|item| function::item(annotated, item));
    let own = own::declarations(annotated);
    let items = quote! {
        #(#errors)*
        #(#enums)*
        #(#statuses)*
        #(#handles)*
        #(#free)*
        #own
    };
    let support = support::items(&items);
    let items = quote!(#items #support);
    shorten::shortened(annotated, items)
}

/// A block of unsafe code with its argument, which becomes a comment.
fn argued(why: &str, work: &TokenStream) -> TokenStream {
    let why = format!("// SAFETY: {why}.");
    quote!(unsafe { #why; #work })
}

/// The path of the C function: in `sys` if safe code alone calls it.
fn path(annotated: &Annotated, name: &str) -> TokenStream {
    let ident = types::ident(name.to_owned());
    let safe = { annotated.safe.iter() }.any(|item| item.c == name && item.instance.is_none());
    match safe {
        true => quote!(sys::#ident),
        false => quote!(raw::#ident),
    }
}

/// What the annotations say, or a sentence of ours.
fn documentation(said: Option<&str>, default: &str) -> TokenStream {
    let Some(text) = said.filter(|text| !text.trim().is_empty()) else {
        return quote!(#[doc = #default]);
    };
    let lines = text.trim_end().lines().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

fn condition(cfg: Option<&str>) -> TokenStream {
    let condition = cfg.and_then(|text| text.parse::<TokenStream>().ok());
    condition.map_or_else(TokenStream::new, |condition| quote!(#[cfg(#condition)]))
}

fn error(error: &ErrorType) -> TokenStream {
    let name = format_ident!("{}", error.rust_name());
    let docs = documentation(
        error.docs.as_deref(),
        " A failure, with C's code and its words.",
    );
    let cfg = condition(error.cfg.as_deref());
    quote! {
        #docs
        #cfg
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct #name {
            code: ::std::ffi::c_int,
            message: ::std::option::Option<::std::string::String>,
        }
        #cfg
        impl #name {
            fn new(code: ::std::ffi::c_int, message: ::std::option::Option<::std::string::String>) -> Self {
                Self { code, message }
            }
            /// The code that C returned.
            pub fn code(&self) -> ::std::ffi::c_int {
                self.code
            }
            /// What C says about it.
            pub fn message(&self) -> ::std::option::Option<&str> {
                self.message.as_deref()
            }
        }
        #cfg
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match &self.message {
                    ::std::option::Option::Some(message) => ::std::write!(f, "{message} (code {})", self.code),
                    ::std::option::Option::None => ::std::write!(f, "code {}", self.code),
                }
            }
        }
        #cfg
        impl ::std::error::Error for #name {}
    }
}

/// The enums of what success says, each once.
fn statuses(annotated: &Annotated) -> Vec<TokenStream> {
    let mut seen: Vec<&Status> = Vec::new();
    for status in annotated
        .safe
        .iter()
        .filter_map(|item| item.status.as_ref())
    {
        if !seen.iter().any(|known| known.name == status.name) {
            seen.push(status);
        }
    }
    let written = seen.into_iter().map(|status| {
        let name = format_ident!("{}", status.name);
        let variants = status.variants.iter().map(|(variant, code)| {
            let name = format_ident!("{}", variant);
            let docs = format!(" Code {code}.");
            quote!(#[doc = #docs] #name)
        });
        let of: Vec<&str> = { annotated.safe.iter() }
            .filter(|item| item.status.as_ref() == Some(status))
            .map(|item| item.c.as_str())
            .collect();
        let docs = format!(" What `{}` says when it succeeds.", of.join("`, `"));
        quote! {
            #[doc = #docs]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub enum #name { #(#variants),* }
        }
    });
    written.collect()
}

fn enumeration(item: &EnumType) -> TokenStream {
    let name = format_ident!("{}", item.name);
    let docs = documentation(item.docs.as_deref(), " One of C's constants.");
    let cfg = condition(item.cfg.as_deref());
    let integer = types::integer(item.integer);
    let value = |value: i128| proc_macro2::Literal::i128_unsuffixed(value);
    if item.style == EnumStyle::Closed {
        let variants = item.variants.iter().map(|(rust, c, number)| {
            let (name, number) = (format_ident!("{}", rust), value(*number));
            let docs = format!(" `{c}`.");
            quote!(#[doc = #docs] #name = #number)
        });
        let arms = item.variants.iter().map(|(rust, _, number)| {
            let (name, number) = (format_ident!("{}", rust), value(*number));
            quote!(#number => ::std::result::Result::Ok(Self::#name))
        });
        let repr = format_ident!(
            "{}{}",
            if item.integer.signed { "i" } else { "u" },
            item.integer.bits
        );
        return quote! {
            #docs
            #cfg
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[repr(#repr)]
            pub enum #name { #(#variants),* }
            #cfg
            impl ::std::convert::TryFrom<#integer> for #name {
                type Error = #integer;
                fn try_from(value: #integer) -> ::std::result::Result<Self, #integer> {
                    match value {
                        #(#arms,)*
                        other => ::std::result::Result::Err(other),
                    }
                }
            }
        };
    }
    let constants = item.variants.iter().map(|(rust, c, number)| {
        let (name, number) = (format_ident!("{}", rust), value(*number));
        let docs = format!(" `{c}`.");
        let is_upper = !rust.contains(char::is_lowercase);
        let allow = (!is_upper)
            .then(|| quote!(#[allow(non_upper_case_globals, reason = "the name is C's")]));
        quote!(#[doc = #docs] #allow pub const #name: Self = Self(#number);)
    });
    let flags = (item.style == EnumStyle::Flags).then(|| {
        quote! {
            #cfg
            impl #name {
                /// Whether all of these are set.
                pub fn contains(self, others: Self) -> bool {
                    self.0 & others.0 == others.0
                }
            }
            #cfg
            impl ::std::ops::BitOr for #name {
                type Output = Self;
                fn bitor(self, other: Self) -> Self {
                    Self(self.0 | other.0)
                }
            }
        }
    });
    quote! {
        #docs
        #cfg
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(transparent)]
        pub struct #name(pub #integer);
        #cfg
        impl #name { #(#constants)* }
        #flags
    }
}

/// Methods and constructors of a handle.
fn methods<'a>(annotated: &'a Annotated, handle: &'a str) -> impl Iterator<Item = &'a Safe> {
    annotated.safe.iter().filter(move |item| match &item.role {
        Role::Constructor { handle: owner } | Role::Method { handle: owner, .. } => owner == handle,
        Role::Free | Role::Destroy { .. } | Role::DataSetter { .. } => false,
    })
}
