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
    let headers_end = text.len();
    for shim in &annotated.shims {
        text.push_str(&function(shim, &annotated.model));
    }
    for (name, ty) in getters {
        // Writing to a text does not fail.
        let _ = write!(
            text,
            "\n__typeof__({}) cffi_get_{name}(void) {{\n    return {name};\n}}\n",
            ty.spelling
        );
    }
    text.insert_str(headers_end, truth(&annotated.model, &text));
    Some(text)
}

/// What makes `bool`, as clang writes `_Bool`, a word of a C file whose headers do not.
pub(crate) fn truth(model: &Model, text: &str) -> &'static str {
    let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    match model.typedef("bool").is_none() && words.any(|word| word == "bool") {
        true => "#if !defined(bool) && __STDC_VERSION__ < 202311L\n#define bool _Bool\n#endif\n",
        false => "",
    }
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
    format!("cffi_shim_{name}")
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

/// Types are written with `__typeof__`, because a name would have to stand in the middle of some.
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
        .map(|(index, parameter)| format!("__typeof__({}) a{index}", parameter.ty.spelling))
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
    format!(
        "\n__typeof__({}) cffi_shim_{name}({list}) {{\n    {back}{called}({});\n}}\n",
        function.returns.spelling,
        arguments.join(", ")
    )
}
