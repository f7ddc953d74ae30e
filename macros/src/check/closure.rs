//! Closures that C calls: `#[cffi(callback(data = N, on_panic = E))] f: impl FnMut(A) -> R`, with `_: cffi::Data` where the call passes the data.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    ParenthesizedGenericArguments, PathArguments, ReturnType, TraitBound, Type, TypeImplTrait,
    TypeParamBound,
};

use super::options::{CallbackOptions, FunctionOptions};
use super::parameter::{self, Checked};
use super::{kept, on_panic, written};
use crate::model::{Callers, Closure, Conversion, OnPanic};
use crate::report::Errors;

/// What a closure that returns a value may say.
const STATEMENTS: &str = "write `callback(data = .., on_panic = VALUE)` to give C a value and let the panic go on when the call has returned, \
     or `callback(data = .., on_panic(abort))` to end the process";

/// Checks one closure; `None` if something is wrong.
pub(super) fn check(
    impl_trait: &TypeImplTrait,
    options: Option<CallbackOptions>,
    errors: &mut Errors,
) -> Option<Closure> {
    let before = errors.count();
    let (bound, list) = bound(impl_trait, errors)?;
    let Some(options) = options else {
        errors.at(
            impl_trait.impl_token,
            "C calls a closure with the data that it was given beside the function pointer, and nothing says where",
            "write `#[cffi(callback(data = N))]` before it, N counting from 0 in the list of C's function pointer, and `_: cffi::Data` where the call passes the data",
        );
        return None;
    };
    refuse_lifetimes(bound, list, errors);
    let arguments: Vec<_> = list
        .inputs
        .iter()
        .enumerate()
        .filter_map(|(index, argument)| parameter::of_closure(index, &argument.ty, errors))
        .collect();
    if let ReturnType::Type(_, returned) = &list.output
        && let Type::Never(never) = written::peel(returned)
    {
        errors.at(never, "a callback returns to C", "return a value, or `()`");
    }
    let callers = callers(bound, impl_trait);
    if let Some((_, until)) = &options.until {
        let on_panic = options.on_panic.as_ref();
        kept::check_closure(bound, impl_trait, callers, on_panic, until.as_ref(), errors);
    }
    let data = data(&options, list.inputs.len(), errors);
    let on_panic = on_panic_of(&options, &list.output, errors);
    let (Some(data), Some(on_panic)) = (data, on_panic) else {
        return None;
    };
    (errors.count() == before).then(|| Closure {
        callers,
        bound: bound.clone(),
        arguments,
        output: list.output.clone(),
        data,
        on_panic,
        until: options.until.and_then(|(_, until)| until),
    })
}

/// Checks what the closures of a function ask of it, and that each has its data.
pub(super) fn check_function(
    parameters: &[Checked],
    options: &FunctionOptions,
    errors: &mut Errors,
) {
    let right = || {
        parameters
            .iter()
            .filter_map(|parameter| parameter.right.as_ref())
    };
    let closures: Vec<_> = right()
        .filter(|parameter| matches!(parameter.conversion, Conversion::Closure(_)))
        .collect();
    let data: Vec<_> = right()
        .filter(|parameter| matches!(parameter.conversion, Conversion::Data))
        .collect();
    if right().count() == parameters.len() {
        if let Some(closure) = closures.get(data.len()) {
            errors.at(
                &closure.written,
                "the call passes no data for this closure",
                "write `_: cffi::Data` where C's function takes the `void *`; the first is that of the first closure, and so on",
            );
        }
        if let Some(data) = data.get(closures.len()) {
            errors.at(
                &data.written,
                "there is no closure to which this data belongs",
                "declare the closure, or give the parameter a name if this is a type of C's",
            );
        }
    }
    if closures.is_empty() {
        return;
    }
    // C that keeps a closure need not call it during the call.
    let at_once = closures.iter().any(|closure| !kept::is_kept(closure));
    if let Some(word) = options.never_calls_back().filter(|_| at_once) {
        errors.at(
            word,
            format!("`{word}` contradicts the closure: C is there to call it"),
            format!("remove `{word}`"),
        );
    }
    if let Some(unwinds) = &options.unwinds {
        errors.at(
            unwinds,
            "`unsafe(unwind)` on a function that takes a closure: C that was left by a panic may still hold the closure's data",
            "take C's function pointer and `*mut c_void`, or remove `unsafe(unwind)`",
        );
    }
    if let Some(variadic) = &options.variadic {
        errors.at(
            variadic,
            "an instance of a variadic function takes no closure",
            "take C's types, and give it the pair of a `cffi::Closure`",
        );
    }
}

/// The bound that makes it a closure, and its list.
fn bound<'a>(
    impl_trait: &'a TypeImplTrait,
    errors: &mut Errors,
) -> Option<(&'a TraitBound, &'a ParenthesizedGenericArguments)> {
    for bound in &impl_trait.bounds {
        let TypeParamBound::Trait(bound) = bound else {
            continue;
        };
        let Some(last) = bound.path.segments.last() else {
            continue;
        };
        let PathArguments::Parenthesized(list) = &last.arguments else {
            continue;
        };
        match last.ident.to_string().as_str() {
            "Fn" | "FnMut" => return Some((bound, list)),
            "FnOnce" => {
                errors.at(
                    &last.ident,
                    "C may call a closure more than once",
                    "write `FnMut`",
                );
                return None;
            }
            _ => {}
        }
    }
    errors.at(
        impl_trait.impl_token,
        "C can call a closure, and this is none",
        "write `impl FnMut(A) -> R` or `impl Fn(A) -> R`",
    );
    None
}

fn callers(bound: &TraitBound, impl_trait: &TypeImplTrait) -> Callers {
    let is = |bound: &TraitBound, name: &str| {
        bound
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == name)
    };
    let has = |name: &str| {
        impl_trait
            .bounds
            .iter()
            .any(|other| matches!(other, TypeParamBound::Trait(other) if is(other, name)))
    };
    if is(bound, "FnMut") {
        Callers::One
    } else if has("Send") && has("Sync") {
        Callers::Any
    } else {
        Callers::ThisThread
    }
}

/// What C passes to a closure lives for that one run.
fn refuse_lifetimes(bound: &TraitBound, list: &ParenthesizedGenericArguments, errors: &mut Errors) {
    let what =
        "what C passes to a closure is only there until that run ends, so its lifetime has no name";
    if let Some(lifetimes) = &bound.lifetimes {
        errors.at(lifetimes, what, "remove `for<..>`, and write `&T`");
        return;
    }
    if let Some(named) = named_lifetime(list.inputs.to_token_stream())
        .or_else(|| named_lifetime(list.output.to_token_stream()))
    {
        errors.at(named, what, "write `&T`");
    }
}

/// The first lifetime that has a name of its own.
fn named_lifetime(tokens: TokenStream) -> Option<TokenTree> {
    let mut tick = false;
    tokens.into_iter().find_map(|token| {
        let after_tick = tick;
        tick = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
        match &token {
            TokenTree::Group(group) => named_lifetime(group.stream()),
            TokenTree::Ident(name) if after_tick && name != "static" && name != "_" => Some(token),
            _ => None,
        }
    })
}

/// The data's place in the list of C's function pointer.
fn data(options: &CallbackOptions, arguments: usize, errors: &mut Errors) -> Option<usize> {
    let Some(written) = &options.data else {
        errors.at(
            &options.word,
            "nothing says where C passes the closure's data",
            "write `callback(data = N)`, N counting from 0 in the list of C's function pointer",
        );
        return None;
    };
    match written.base10_parse() {
        Ok(data) if data <= arguments => Some(data),
        _ => {
            errors.at(
                written,
                format!("the list of C's function pointer has the closure's arguments and the data, {} in all", arguments + 1),
                format!("count from 0: the last place is {arguments}"),
            );
            None
        }
    }
}

fn on_panic_of(
    options: &CallbackOptions,
    output: &ReturnType,
    errors: &mut Errors,
) -> Option<OnPanic> {
    let Some((word, said)) = &options.on_panic else {
        return on_panic::unsaid(output, &options.word, STATEMENTS, errors);
    };
    if let Some(OnPanic::Unwind) = said {
        errors.at(
            word,
            "a panic does not unwind out of a closure: C that it leaves may still hold the closure's data",
            STATEMENTS,
        );
        return None;
    }
    said.clone()
}
