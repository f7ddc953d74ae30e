//! A function of a block.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ForeignItemFn, GenericParam, Ident, Safety, Signature};

use super::options::{self, FunctionOptions};
use super::{closure, kept, output, parameter};
use crate::model::{Declared, Function, Kind, Tokens, Wrong};
use crate::parse::attributes::Attributes;
use crate::report::Errors;

/// Checks a function.
pub(crate) fn check(item: ForeignItemFn, errors: &mut Errors) -> Declared {
    let before = errors.count();
    let mut attributes = Attributes::of_function(item.attrs, errors);
    let options = options::of_function(std::mem::take(&mut attributes.options), errors);
    let signature = item.sig;
    qualifiers(&signature, errors);
    generics(&signature, errors);
    dots(&signature, errors);
    let parameters: Vec<_> = signature
        .inputs
        .iter()
        .cloned()
        .enumerate()
        .filter_map(|(index, argument)| parameter::check(argument, index, errors))
        .collect();
    let safe = matches!(signature.safety, Safety::Safe(_));
    let all_right = parameters.iter().all(|parameter| parameter.right.is_some());
    let keeps = !all_right
        || parameters
            .iter()
            .any(|parameter| parameter.right.as_ref().is_some_and(kept::is_kept));
    let (unheld, held) = output::without_held(&signature.output);
    let (unguarded, guarded) = match kept::without_guard(&unheld) {
        // Alone it may be a type of C's.
        Some((output, guarded)) if keeps || !guarded.alone => (output, Some(guarded)),
        _ => (unheld.clone(), None),
    };
    let output = output::check(&unguarded, &options, safe, errors);
    if all_right {
        kept::check_function(
            &parameters,
            &unheld,
            &signature.ident,
            guarded.as_ref(),
            errors,
        );
    }
    if let (Some(unwinds), true) = (&options.unwinds, safe) {
        errors.at(
            unwinds,
            "`unsafe(unwind)` on a `safe fn`: whether C bears being left may depend on how it is called",
            "write `unsafe fn`",
        );
    }
    closure::check_function(&parameters, &options, errors);
    if let (Some(held), true) = (&held, options.kind() != Kind::Full) {
        errors.at(
            held,
            "C that never calls back leaves no panic to hold",
            "return what C returns, without `Held`",
        );
    }
    let fixed = fixed(&options, signature.inputs.len(), errors);
    let tokens = Tokens {
        fn_token: signature.fn_token,
        parentheses: signature.paren_token,
        end: item.semi_token,
    };
    let wrong = || Wrong {
        attributes: [attributes.cfg.clone(), attributes.wrapper.clone()].concat(),
        visibility: item.vis.clone(),
        qualifiers: stub_qualifiers(&signature),
        tokens,
        name: signature.ident.clone(),
        generics: signature.generics.clone(),
        parameters: parameters
            .iter()
            .filter(|parameter| !parameter.is_data)
            .map(|parameter| (parameter.name.clone(), parameter.written.clone()))
            .collect(),
        output: signature.output.clone(),
    };
    if errors.count() > before {
        return Declared::Wrong(wrong());
    }
    let unsafety = match signature.safety {
        Safety::Safe(_) => None,
        Safety::Unsafe(token) => Some(token),
        // As in every `unsafe extern` block.
        Safety::Default => Some(syn::Token![unsafe](signature.fn_token.span)),
    };
    Declared::Right(Function {
        visibility: item.vis,
        unsafety,
        tokens,
        c_name: options
            .variadic
            .clone()
            .unwrap_or_else(|| signature.ident.clone()),
        name: signature.ident,
        generics: signature.generics,
        kind: options.kind(),
        blocking: options.blocking(),
        parameters: parameters
            .into_iter()
            .filter_map(|parameter| parameter.right)
            .collect(),
        fixed,
        output,
        held,
        guarded,
        unwinds: options.unwinds.is_some(),
        raw: options.raw,
        limit: options.limit.map(|(_, limit)| limit),
        attributes,
    })
}

/// What stands before `fn` and does not belong there.
fn qualifiers(signature: &Signature, errors: &mut Errors) {
    if let Some(token) = &signature.constness {
        errors.at(token, "a C function is not `const`", "remove it");
    }
    if let Some(token) = &signature.asyncness {
        errors.at(
            token,
            "suspendable calls (`async fn`) are not supported by this version",
            "remove `async`: a call that blocks lets the other tasks go on all the same",
        );
    }
    if let Some(abi) = &signature.abi {
        errors.at(abi, "the ABI stands at the block", "remove it");
    }
}

fn generics(signature: &Signature, errors: &mut Errors) {
    for parameter in &signature.generics.params {
        let name: &Ident = match parameter {
            GenericParam::Lifetime(_) => continue,
            GenericParam::Type(parameter) => &parameter.ident,
            GenericParam::Const(parameter) => &parameter.ident,
        };
        errors.at(
            parameter,
            format!("a C function has no generic parameter `{name}`"),
            "declare one function for each type, with `#[link_name = \"..\"]`",
        );
    }
}

fn dots(signature: &Signature, errors: &mut Errors) {
    let Some(variadic) = &signature.variadic else {
        return;
    };
    errors.at(
        variadic.dots,
        "a variadic function has no wrapper of its own",
        format!(
            "declare each instance that you need, for instance `#[cffi(variadic = {0})] unsafe fn {0}_int(.., value: c_int)`",
            signature.ident
        ),
    );
}

/// How many parameters come before the dots: all but the last, unless `fixed` says otherwise.
fn fixed(options: &FunctionOptions, parameters: usize, errors: &mut Errors) -> Option<usize> {
    let name = options.variadic.as_ref()?;
    let Some(number) = &options.fixed else {
        if parameters == 0 {
            errors.at(
                name,
                format!("`{name}` has at least one parameter before its dots"),
                "declare all parameters that this instance passes",
            );
        }
        return parameters.checked_sub(1).map(|fixed| fixed.max(1));
    };
    match number.base10_parse() {
        Ok(fixed) if 0 < fixed && fixed <= parameters => Some(fixed),
        _ => {
            errors.at(
                number,
                format!("`fixed` counts the parameters before the dots, and this instance has {parameters} in all"),
                "write a number from 1 to that",
            );
            None
        }
    }
}

fn stub_qualifiers(signature: &Signature) -> TokenStream {
    let asyncness = &signature.asyncness;
    match &signature.safety {
        Safety::Safe(_) => quote!(#asyncness),
        Safety::Unsafe(token) => quote!(#asyncness #token),
        Safety::Default => quote!(#asyncness unsafe),
    }
}
