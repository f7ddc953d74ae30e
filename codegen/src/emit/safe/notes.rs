//! What the documentation of a safe function says beyond the header's: how long C keeps what it gets, and what a panic becomes.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::uses::{self, Restriction};
use crate::annotated::{Annotated, Argument, Callback, OnPanic, Retain, Safe, Scope};

/// The paragraphs, as attributes.
pub(super) fn of(annotated: &Annotated, item: &Safe, names: &[Ident]) -> TokenStream {
    let sentences = item.arguments.iter().zip(names).filter_map(|(argument, name)| {
        let retain = match argument {
            Argument::Callback(said) => return Some(closure(annotated, item, said, name)),
            Argument::Handle { retain, .. } => {
                return match retain {
                    Retain::Handle => Some(format!("C keeps `{name}`, which lives as long as this value.")),
                    Retain::Replaced => Some(format!(
                        "C keeps `{name}`, which lives until the next call that succeeds, or as long as this value."
                    )),
                    Retain::None | Retain::Static => None,
                };
            }
            Argument::CStr { retain, .. } => *retain,
            Argument::Str(buffer) | Argument::Bytes(buffer) => buffer.retain,
            _ => return None,
        };
        match retain {
            Retain::None | Retain::Static => None,
            Retain::Handle => Some(format!(
                "C keeps `{name}`: a copy of it lives as long as this value."
            )),
            Retain::Replaced => Some(format!(
                "C keeps `{name}`: a copy of it lives until the next call that succeeds, or as long as this value."
            )),
        }
    });
    let paragraphs = sentences.map(|sentence| {
        let sentence = format!(" {sentence}");
        quote!(#[doc = ""] #[doc = #sentence])
    });
    quote!(#(#paragraphs)*)
}

/// How long C may call a closure, and what happens when it panics.
fn closure(annotated: &Annotated, item: &Safe, said: &Callback, name: &Ident) -> String {
    let ends = match (&said.scope, said.drop_argument) {
        (Scope::Call, _) => format!("C calls `{name}` during this call only."),
        (Scope::Static, _) => format!("C may call `{name}` for ever, on any thread."),
        (_, Some(_)) => format!("C may call `{name}` on any thread, until it drops it."),
        (Scope::Until(function), None) => {
            let function = until(annotated, item, function);
            format!(
                "C may call `{name}` on any thread, until {function}, the next call of this function, or the end of this value."
            )
        }
        (Scope::UntilDrop, None) => format!(
            "C may call `{name}` on any thread, until the next call of this function or the end of this value."
        ),
    };
    let stops = said.stop.as_ref().map(|stop| format!("`{stop}` is called"));
    let panics = match (&said.on_panic, stops) {
        (OnPanic::Abort, _) => String::from("If it panics, the process ends."),
        (OnPanic::Unit, None) => String::from("A panic in it goes on when C returns."),
        (OnPanic::Unit, Some(stops)) => {
            format!("If it panics, {stops}, and the panic goes on when C returns.")
        }
        (OnPanic::Value(value), stops) => {
            let stops = stops.map(|stops| format!("{stops}, "));
            let stops = stops.unwrap_or_default();
            format!("If it panics, {stops}C gets `{value}`, and the panic goes on when C returns.")
        }
    };
    let uses = uses(item, said, name);
    format!("{ends} {panics}{uses}")
}

/// What the closure must not use.
fn uses(item: &Safe, said: &Callback, name: &Ident) -> String {
    if Restriction::of(item, said).is_none() {
        return String::new();
    }
    let handle = match item.arguments.contains(&Argument::Itself) {
        true => "this value",
        false => "the handles of this call",
    };
    let except = uses::links(item, said);
    let except = match except.as_slice() {
        [] => String::new(),
        [one] => format!(", except by {one}"),
        [all @ .., last] => format!(", except by {} and {last}", all.join(", ")),
    };
    let dropped = { said.drop_argument }.map(|_| ", or is dropped");
    let dropped = dropped.unwrap_or_default();
    format!(
        " While `{name}` runs{dropped}, it must not use {handle}, or what belongs to it{except}: any other method panics, and what it drops of these is lost."
    )
}

/// The name that ends a closure: the method's, if it is one.
fn until(annotated: &Annotated, item: &Safe, function: &str) -> String {
    let method = { annotated.safe.iter() }
        .find(|other| other.c == function && other.role.handle() == item.role.handle());
    match method {
        Some(method) => format!("[`{0}`](Self::{0})", method.name),
        None => format!("`{function}`"),
    }
}
