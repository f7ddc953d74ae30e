//! Functions that C has to write: for macros, for `static inline` functions, and for constants that only C can say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types;
use crate::annotated::{Annotated, Argument, CallKind, Constant, Shim, ShimOf};
use crate::model::{Function, Model, Type};

/// The text of `<name>.shim.c`, if there is anything in it.
pub fn c_file(annotated: &Annotated) -> Option<String> {
    let getters = getters(annotated);
    if annotated.shims.is_empty() && getters.is_empty() {
        return None;
    }
    let mut text = String::from(
        "/* Written by `cargo cffi gen`: functions for what has no symbol of its own. */\n",
    );
    text.push_str(&annotated.library.prologue(""));
    for shim in &annotated.shims {
        text.push_str(&function(shim, &annotated.model));
    }
    for (name, ty) in getters {
        let declared = declaration_in_c(&annotated.model, ty, &format!("cffi_get_{name}(void)"));
        // Writing to a text does not fail.
        let _ = write!(text, "\n{declared} {{\n    return {name};\n}}\n");
    }
    Some(text)
}

/// What has no name in C is told by the compiler's own word for it.
fn declaration_in_c(model: &Model, ty: &Type, name: &str) -> String {
    let declared = model.c_declaration(ty, name);
    declared.unwrap_or_else(|| format!("__typeof__({}) {name}", ty.spelling))
}

/// The declarations of the shims that are called, for `mod sys`.
pub(super) fn declarations(
    annotated: &Annotated,
    called: &BTreeSet<String>,
    kind: impl Fn(CallKind) -> TokenStream,
) -> Vec<TokenStream> {
    let mut found = Vec::new();
    for shim in &annotated.shims {
        let function = &shim.function;
        let mut safe = annotated.safe.iter();
        let Some(safe) = safe.find(|safe| {
            safe.c == function.name && called.contains(&types::ident(safe.c.clone()).to_string())
        }) else {
            continue;
        };
        let kind = kind(safe.kind);
        found.push(declaration(function, &kind, &quote!(pub(super))));
    }
    for (name, ty) in getters(annotated) {
        let name = format_ident!("cffi_get_{}", name);
        let ty = types::rust(ty);
        found.push(quote!(#[cffi(leaf)] pub(super) fn #name() -> #ty;));
    }
    found
}

/// One shim, as Rust declares it.
pub(super) fn declaration(
    function: &Function,
    kind: &TokenStream,
    visibility: &TokenStream,
) -> TokenStream {
    let link = symbol(&function.name);
    let name = types::ident(function.name.clone());
    let parameters = function
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| {
            let name = format_ident!("a{}", index);
            let ty = types::rust(&parameter.ty);
            quote!(#name: #ty)
        });
    let returns = types::returned(&function.returns);
    quote!(#kind #[link_name = #link] #visibility fn #name(#(#parameters),*) #returns;)
}

/// What the linker knows a shim by.
pub(super) fn symbol(name: &str) -> String {
    format!("cffi_shim_{}", types::ident(name.to_owned()))
}

/// The constants that only C can say, with the types that they are passed as.
fn getters(annotated: &Annotated) -> BTreeMap<&str, &Type> {
    let mut found = BTreeMap::new();
    for safe in &annotated.safe {
        let Some(function) = annotated.model.function(&safe.c) else {
            continue;
        };
        let declared = function.parameters.iter().map(|parameter| &parameter.ty);
        let types = declared.chain(safe.instance.iter().flatten());
        for (argument, ty) in safe.arguments.iter().zip(types) {
            if let Argument::Constant(Constant::Getter(name)) = argument {
                found.insert(name.as_str(), ty);
            }
        }
    }
    found
}

fn function(shim: &Shim, model: &Model) -> String {
    let function = &shim.function;
    let name = &function.name;
    // In parentheses it is the function also where a macro has its name.
    let hidden = shim.of != ShimOf::Macro && model.macros.iter().any(|one| one.name == *name);
    let called = match hidden {
        true => format!("({name})"),
        false => name.clone(),
    };
    let parameters: Vec<String> = function
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| declaration_in_c(model, &parameter.ty, &format!("a{index}")))
        .collect();
    let arguments: Vec<String> = (0..parameters.len())
        .map(|index| format!("a{index}"))
        .collect();
    let list = if parameters.is_empty() {
        "void".to_owned()
    } else {
        parameters.join(", ")
    };
    let back = if function.returns.is_void() {
        ""
    } else {
        "return "
    };
    let symbol = symbol(name);
    let declared = declaration_in_c(model, &function.returns, &format!("{symbol}({list})"));
    let arguments = arguments.join(", ");
    format!("\n{declared} {{\n    {back}{called}({arguments});\n}}\n")
}
