//! `on_panic`: what becomes of a panic in a callback or a closure.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{ReturnType, Type};

use super::written;
use crate::model::OnPanic;
use crate::parse::options::{Value, Written};
use crate::report::Errors;

/// Reads the option; `None` if it makes no sense, which is reported.
pub(crate) fn read(option: &Written, errors: &mut Errors) -> Option<OnPanic> {
    let statements = "write `on_panic = VALUE`, `on_panic(abort)` or `on_panic(unwind)`";
    match &option.value {
        Value::Equals(value) => return Some(OnPanic::Value(value.clone())),
        Value::None => errors.at(&option.word, "`on_panic` says nothing", statements),
        Value::List(list) => match list.to_string().as_str() {
            "abort" => return Some(OnPanic::Abort),
            "unwind" => return Some(OnPanic::Unwind),
            "" => errors.at(option, "`on_panic` says nothing", statements),
            _ => errors.at(list, "`on_panic` does not know this", statements),
        },
    }
    None
}

/// What holds when nothing is said: C receives `()`, if that is what it expects. Otherwise the error stands at `place`, with what may be said.
pub(crate) fn unsaid(
    output: &ReturnType,
    place: impl ToTokens,
    statements: &str,
    errors: &mut Errors,
) -> Option<OnPanic> {
    match output {
        ReturnType::Default => return Some(OnPanic::Value(TokenStream::new())),
        ReturnType::Type(_, returned) if written::is_unit(returned) => {
            return Some(OnPanic::Value(TokenStream::new()));
        }
        // Reported with the signature.
        ReturnType::Type(_, returned) if matches!(**returned, Type::Never(_)) => return None,
        ReturnType::Type(..) => {}
    }
    errors.at(
        place,
        "nothing says what C receives when this panics",
        statements,
    );
    None
}
