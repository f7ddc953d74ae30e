//! Closures that C keeps: `callback(.., until = F)`, and the guard in the function's result, whose drop runs `F`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{
    Expr, GenericArgument, PathArguments, ReturnType, TraitBound, Type, TypeImplTrait,
    TypeParamBound, parse_quote, parse_quote_spanned,
};

use super::parameter::Checked;
use super::written;
use crate::model::{Callers, Conversion, Guarded, OnPanic, Parameter};
use crate::report::Errors;

/// What a kept closure may say about panics.
const STATEMENTS: &str = "write `callback(data = .., on_panic = VALUE, until = ..)`, or leave `on_panic` out if the closure returns nothing";

/// Checks a closure with `until`, which anybody may call at any time.
pub(super) fn check_closure(
    bound: &TraitBound,
    impl_trait: &TypeImplTrait,
    callers: Callers,
    on_panic: Option<&(Ident, Option<OnPanic>)>,
    until: Option<&Expr>,
    errors: &mut Errors,
) {
    let lives = impl_trait.bounds.iter().any(
        |bound| matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static"),
    );
    if callers == Callers::One {
        errors.at(
            bound,
            "C may call a closure that it keeps while it runs, and on any thread",
            "write `impl Fn(..) + Send + Sync + 'static`",
        );
    } else if callers != Callers::Any || !lives {
        errors.at(
            impl_trait,
            "C may call a closure that it keeps on any thread, and when its maker's frame is gone",
            "add what is missing of `+ Send + Sync + 'static`",
        );
    }
    if let Some((word, Some(OnPanic::Abort))) = on_panic {
        errors.at(
            word,
            "C that calls when the closure is gone gets the value of `on_panic`, and this is none",
            STATEMENTS,
        );
    }
    if let Some(Expr::Closure(forget)) = until
        && forget.inputs.len() != 1
    {
        errors.at(
            until,
            "a closure in `until` gets what C returned, and nothing else",
            "write `until = |returned| ..`, or an expression without a closure",
        );
    }
}

/// The result without the guard in it, if there is one: `Guard`, `(R, Guard)`, or one of them in an `io::Result`.
pub(super) fn without_guard(output: &ReturnType) -> Option<(ReturnType, Guarded)> {
    let ReturnType::Type(_, written) = output else {
        return None;
    };
    let written = written::peel(written);
    let guarded = |alone| Guarded {
        written: written.clone(),
        alone,
    };
    if written::name(written).is_none_or(|name| name != "Result") {
        let (value, alone) = beside_guard(written)?;
        let output = match alone {
            true => ReturnType::Default,
            false => parse_quote!(-> #value),
        };
        return Some((output, guarded(alone)));
    }
    let (value, alone) = beside_guard(written::arguments(written).first()?)?;
    let mut result = written.clone();
    let Type::Path(path) = &mut result else {
        return None;
    };
    let PathArguments::AngleBracketed(list) = &mut path.path.segments.last_mut()?.arguments else {
        return None;
    };
    *list
        .args
        .iter_mut()
        .find(|argument| matches!(argument, GenericArgument::Type(_)))? =
        GenericArgument::Type(value);
    Some((parse_quote!(-> #result), guarded(alone)))
}

/// What stands beside a guard, `()` if it is alone.
fn beside_guard(written: &Type) -> Option<(Type, bool)> {
    let is_guard = |written: &Type| written::name(written).is_some_and(|name| name == "Guard");
    if is_guard(written) {
        return Some((parse_quote_spanned!(written.span()=> ()), true));
    }
    match written::peel(written) {
        Type::Tuple(tuple) if tuple.elems.len() == 2 && is_guard(&tuple.elems[1]) => {
            Some((tuple.elems[0].clone(), false))
        }
        _ => None,
    }
}

/// Whether a parameter is a closure that C keeps.
pub(super) fn is_kept(parameter: &Parameter) -> bool {
    until(parameter).is_some()
}

fn until(parameter: &Parameter) -> Option<&Expr> {
    match &parameter.conversion {
        Conversion::Closure(closure) => closure.until.as_ref(),
        _ => None,
    }
}

/// Checks that the guard of a kept closure is returned, and that there is one of each. All parameters are right.
pub(super) fn check_function(
    parameters: &[Checked],
    output: &ReturnType,
    name: &Ident,
    guarded: Option<&Guarded>,
    errors: &mut Errors,
) {
    let right = || {
        parameters
            .iter()
            .filter_map(|parameter| parameter.right.as_ref())
    };
    let mut kept = right().filter(|parameter| is_kept(parameter));
    let Some(first) = kept.next() else {
        // A type of C's may have that name, but C has no tuples.
        if let Some(guarded) = guarded.filter(|guarded| !guarded.alone) {
            errors.at(
                &guarded.written,
                "a guard takes a closure back that C keeps, and this function takes none",
                "write `#[cffi(callback(data = .., until = F))]` before the closure, or remove the guard",
            );
        }
        return;
    };
    if let Some(second) = kept.next() {
        errors.at(
            &second.written,
            "a function returns one guard, and this is a second closure with `until`",
            "let C forget both in one way: give it the pairs of two `cffi::Closure`s",
        );
    }
    let Some(until) = until(first) else { return };
    match guarded {
        None => {
            let help = match output {
                ReturnType::Default => "write `-> cffi::Guard`".to_owned(),
                ReturnType::Type(_, written) => help_for(written),
            };
            let what = "the guard that takes the closure back is returned beside C's result";
            match output {
                ReturnType::Default => errors.at(name, what, help),
                ReturnType::Type(_, written) => errors.at(written, what, help),
            }
        }
        Some(guarded) if fails_beside(&guarded.written) => errors.at(
            &guarded.written,
            "C that refuses a closure does not keep it, so there is no guard where the call fails",
            "write `-> io::Result<(R, cffi::Guard)>`",
        ),
        Some(guarded) if guarded.alone && matches!(until, Expr::Closure(_)) => errors.at(
            until,
            "a closure in `until` gets what C returned, and nothing is returned here beside the guard",
            "write the expression alone, or return `(R, cffi::Guard)`",
        ),
        Some(_) => {}
    }
    for lent in right().filter(|parameter| is_lent(parameter)) {
        if let Some(token) = mention(until.to_token_stream(), &lent.name) {
            let closure = matches!(lent.conversion, Conversion::Closure(_));
            let (what, help) = if closure {
                (
                    "is the closure, which is gone when `until` runs",
                    "name what else the call takes; for C that forgets by function and data, use `cffi::Closure`",
                )
            } else {
                (
                    "is lent for the call, and `until` runs later",
                    "declare the C type, a raw pointer, or a `'static` reference",
                )
            };
            errors.at(token, format!("`{}` {what}", lent.name), help);
        }
    }
}

/// Whether this is a result beside a guard.
fn fails_beside(written: &Type) -> bool {
    match written {
        Type::Tuple(tuple) => tuple
            .elems
            .first()
            .and_then(written::name)
            .is_some_and(|name| name == "Result"),
        _ => false,
    }
}

fn help_for(written: &Type) -> String {
    let spelled = |written: &Type| {
        let spelled = written.to_token_stream().to_string();
        spelled.replace(" :: ", "::").replace("* ", "*")
    };
    let result = written::name(written).is_some_and(|name| name == "Result");
    match (result, &written::arguments(written)[..]) {
        (true, [value, ..]) if written::is_unit(value) => {
            "write `-> io::Result<cffi::Guard>`".to_owned()
        }
        (true, [value, ..]) => format!("write `-> io::Result<({}, cffi::Guard)>`", spelled(value)),
        _ => format!("write `-> ({}, cffi::Guard)`", spelled(written)),
    }
}

/// Whether the argument is there for the call only.
fn is_lent(parameter: &Parameter) -> bool {
    if matches!(parameter.conversion, Conversion::None | Conversion::Data) {
        return false;
    }
    written::lifetime(&parameter.written).is_none_or(|lifetime| lifetime.ident != "static")
}

/// Where an expression names a variable, as far as tokens tell: not behind a dot, nor in a path.
fn mention(tokens: TokenStream, name: &Ident) -> Option<TokenTree> {
    let mut part = false;
    tokens.into_iter().find_map(|token| {
        let is_part = part;
        part =
            matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | ':' | '\''));
        match &token {
            TokenTree::Group(group) => mention(group.stream(), name),
            TokenTree::Ident(ident) if !is_part && ident == name => Some(token),
            _ => None,
        }
    })
}
