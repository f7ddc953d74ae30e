//! Finds everything that is wrong with a callback.

use quote::format_ident;
use syn::{FnArg, GenericParam, ItemFn, Pat, Path, ReturnType, Safety, Type, parse_quote};

use super::{Callback, Model};
use crate::check::parameter::{self, Checked};
use crate::check::{is_of_abi, on_panic};
use crate::model::{Conversion, OnPanic, Parameter, To};
use crate::parse::attributes::{is_cffi, refuse_conditional};
use crate::parse::options::{Value, Written};
use crate::report::{Errors, suggestion};

const OPTIONS: [&str; 2] = ["on_panic", "crate"];

/// What a callback that returns a value may say.
const STATEMENTS: &str = "write `#[cffi(on_panic = VALUE)]` to give C a value and let the panic go on when C has returned, \
     `#[cffi(on_panic(abort))]` to end the process, or `#[cffi(on_panic(unwind))]` to unwind through C code that bears it";

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
        .filter_map(|(index, argument)| check_parameter(argument, index, errors))
        .collect();
    for parameter in &parameters {
        if let Some(right) = &parameter.right {
            refuse_what_c_cannot_give(right, errors);
        }
    }
    let on_panic = match on_panic {
        Said::Nothing => on_panic::unsaid(&item.sig.output, &item.sig.ident, STATEMENTS, errors),
        Said::Wrongly => None,
        Said::This(on_panic) => Some(on_panic),
    };
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

/// What the options say about a panic.
enum Said {
    Nothing,
    /// It is reported.
    Wrongly,
    This(OnPanic),
}

fn read_options(options: Vec<Written>, errors: &mut Errors) -> (Said, Option<Path>) {
    let (mut on_panic, mut runtime) = (Said::Nothing, None);
    for option in options {
        match (option.word.to_string().as_str(), &option.value) {
            ("on_panic", _) if !matches!(on_panic, Said::Nothing) => {
                errors.at(&option.word, "`on_panic` is said twice", "keep one");
            }
            ("on_panic", _) => {
                on_panic = on_panic::read(&option, errors).map_or(Said::Wrongly, Said::This);
            }
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
                format!("a callback has no option `{word}`"),
                suggestion(word, &OPTIONS),
            ),
        }
    }
    (on_panic, runtime)
}

/// As for a wrapper, but what is written `_` is not used, and so has a name that says so.
fn check_parameter(argument: FnArg, index: usize, errors: &mut Errors) -> Option<Checked> {
    let unnamed =
        matches!(&argument, FnArg::Typed(parameter) if matches!(*parameter.pat, Pat::Wild(_)));
    let mut checked = parameter::check(argument, index, errors)?;
    if let (true, Some(parameter)) = (unnamed, &mut checked.right) {
        parameter.name = format_ident!("_{}", parameter.name);
    }
    Some(checked)
}

/// What a wrapper may take and a callback may not.
fn refuse_what_c_cannot_give(parameter: &Parameter, errors: &mut Errors) {
    match &parameter.conversion {
        Conversion::Reference { to: To::Fill, .. } => {
            parameter::refuse_uninitialised(&parameter.written, errors);
        }
        Conversion::Closure(_) => errors.at(
            &parameter.written,
            "C has no closures to give",
            "declare the C types: a function pointer and a `*mut c_void`",
        ),
        Conversion::Data => errors.at(
            &parameter.written,
            "this stands for a closure's data where Rust calls C, and here C calls",
            "declare the C type, `*mut c_void`",
        ),
        _ => {}
    }
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
        if let FnArg::Typed(parameter) = argument {
            parameter
                .attrs
                .retain(|attribute| !is_cffi(attribute.path()));
        }
    }
}
