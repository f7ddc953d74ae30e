//! Finds everything that is wrong with a callback.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, ItemFn, Path, ReturnType, Safety, Type, parse_quote};

use super::{Callback, Model, OnPanic};
use crate::check::{is_of_abi, parameter};
use crate::model::Conversion;
use crate::parse::attributes::{is_cffi, refuse_conditional};
use crate::parse::options::{Value, Written};
use crate::report::{Errors, suggestion};

const OPTIONS: [&str; 2] = ["on_panic", "crate"];

/// Checks a callback. `Err`: something is wrong; the item, without what is ours.
pub(super) fn check(callback: Callback, errors: &mut Errors) -> Result<Model, Box<ItemFn>> {
    let before = errors.count();
    let Callback { options, mut item } = callback;
    let mut attributes = std::mem::take(&mut item.attrs);
    refuse_conditional(&attributes, errors);
    if let Some(second) = attributes
        .iter()
        .find(|attribute| is_cffi(attribute.path()))
    {
        errors.at(
            second,
            "a second `#[cffi(..)]` on one item",
            "put all options into one list",
        );
    }
    attributes.retain(|attribute| !is_cffi(attribute.path()));
    let (on_panic, runtime) = read_options(options, errors);
    signature(&item, errors);
    let parameters: Vec<_> = item
        .sig
        .inputs
        .iter()
        .cloned()
        .enumerate()
        .filter_map(|(index, argument)| parameter::check(argument, index, errors))
        .collect();
    for parameter in parameters
        .iter()
        .filter_map(|parameter| parameter.right.as_ref())
    {
        if let Conversion::Reference {
            to: crate::model::To::Fill,
            ..
        } = parameter.conversion
        {
            errors.at(
                &parameter.written,
                "a callback cannot know whether C initialised this",
                "take a raw pointer, and write through it",
            );
        }
    }
    let on_panic = on_panic.or_else(|| default(&item, errors));
    strip_options(&mut item);
    match on_panic {
        Some(on_panic) if errors.count() == before => Ok(Model {
            runtime: runtime.unwrap_or_else(|| parse_quote!(::cffi)),
            attributes,
            on_panic,
            parameters: parameters
                .into_iter()
                .filter_map(|parameter| parameter.right)
                .collect(),
            item,
        }),
        _ => {
            item.attrs = attributes;
            Err(Box::new(item))
        }
    }
}

fn read_options(options: Vec<Written>, errors: &mut Errors) -> (Option<OnPanic>, Option<Path>) {
    let (mut on_panic, mut runtime) = (None, None);
    for option in options {
        match (option.word.to_string().as_str(), &option.value) {
            ("on_panic", _) if on_panic.is_some() => {
                errors.at(&option.word, "`on_panic` is said twice", "keep one");
            }
            ("on_panic", value) => on_panic = Some(read_on_panic(&option, value, errors)),
            ("crate", Value::Equals(path)) => match syn::parse2(path.clone()) {
                Ok(path) => runtime = Some(path),
                Err(error) => errors.push(error),
            },
            ("crate", _) => errors.at(
                &option,
                "`crate` needs a path",
                "write `crate = path::to::cffi`",
            ),
            (word, _) => errors.at(
                &option.word,
                format!("`{word}` is no option of a callback"),
                suggestion(word, &OPTIONS),
            ),
        }
    }
    (on_panic, runtime)
}

fn read_on_panic(option: &Written, value: &Value, errors: &mut Errors) -> OnPanic {
    let statements = "write `on_panic = VALUE`, `on_panic(abort)` or `on_panic(unwind)`";
    match value {
        Value::Equals(value) => return OnPanic::Value(value.clone()),
        Value::None => errors.at(&option.word, "`on_panic` says nothing", statements),
        Value::List(list) => match list.to_string().as_str() {
            "abort" => return OnPanic::Abort,
            "unwind" => return OnPanic::Unwind,
            _ => errors.at(list, "`on_panic` does not know this", statements),
        },
    }
    OnPanic::Abort
}

/// What holds when nothing is said: C receives `()`, if that is what it expects.
fn default(item: &ItemFn, errors: &mut Errors) -> Option<OnPanic> {
    let returned = match &item.sig.output {
        ReturnType::Default => return Some(OnPanic::Value(quote!(()))),
        ReturnType::Type(_, returned) => returned,
    };
    match &**returned {
        Type::Tuple(tuple) if tuple.elems.is_empty() => return Some(OnPanic::Value(quote!(()))),
        // Reported with the signature.
        Type::Never(_) => return None,
        _ => {}
    }
    errors.at(
        &item.sig.ident,
        "nothing says what C receives when this callback panics",
        "write `#[cffi(on_panic = VALUE)]` to give C a value and let the panic go on when C has returned, \
         `#[cffi(on_panic(abort))]` to end the process, or `#[cffi(on_panic(unwind))]` to unwind through C code that bears it",
    );
    None
}

fn signature(item: &ItemFn, errors: &mut Errors) {
    let signature = &item.sig;
    if let Some(abi) = &signature.abi {
        is_of_abi(abi, errors);
    }
    if let Some(token) = &signature.constness {
        errors.at(token, "a callback is not `const`", "remove it");
    }
    if let Some(token) = &signature.asyncness {
        errors.at(
            token,
            "callbacks that await (`async`) are not supported by this version",
            "call `cffi::block_on` in the body: the other tasks go on meanwhile",
        );
    }
    if let Safety::Safe(token) = &signature.safety {
        errors.at(token, "`safe` is for items of extern blocks", "remove it");
    }
    for parameter in &signature.generics.params {
        if !matches!(parameter, GenericParam::Lifetime(_)) {
            errors.at(
                parameter,
                "C cannot choose what a generic parameter stands for",
                "write one callback for each type, or give C a closure",
            );
        }
    }
    if let Some(variadic) = &signature.variadic {
        errors.at(
            variadic.dots,
            "a callback cannot be variadic",
            "declare the parameters that C passes",
        );
    }
    if let ReturnType::Type(_, returned) = &signature.output
        && let Type::Never(never) = &**returned
    {
        errors.at(never, "a callback returns to C", "return a value, or `()`");
    }
}

/// Parameters keep their attributes but for ours.
fn strip_options(item: &mut ItemFn) {
    for argument in &mut item.sig.inputs {
        if let syn::FnArg::Typed(parameter) = argument {
            parameter
                .attrs
                .retain(|attribute| !is_cffi(attribute.path()));
        }
    }
}

impl ToTokens for OnPanic {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let OnPanic::Value(value) = self {
            value.to_tokens(tokens);
        }
    }
}
