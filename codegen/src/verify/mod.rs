//! The C file of static assertions: a header that is not the one which the bindings were made from does not compile with it, and the error names the item.
//!
//! It needs a C compiler alone, so it runs where the bindings are used.
//! Not checked are macros that take arguments, which have no type, and types without a name.

mod bits;

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::annotated::{Annotated, ShimOf};
use crate::emit::shim;
use crate::model::{Function, Model, Record, Type, TypeKind, Value};

/// Words of clang's in prototypes, which gcc lacks. And to compare a type is no use of what should not be used.
const WORDS: &str = "
#if !defined(__clang__)
#define _Nonnull
#define _Nullable
#define _Null_unspecified
#endif
#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"
";

/// The text of `<name>.verify.c`.
pub fn c_file(annotated: &Annotated) -> String {
    let model = &annotated.model;
    let macros: BTreeSet<&str> = { annotated.shims.iter() }
        .filter(|shim| shim.of == ShimOf::Macro)
        .map(|shim| shim.function.name.as_str())
        .collect();
    let mut text = String::from(
        "/* Written by `cargo cffi gen`: what the bindings believe of the headers, checked where they are compiled. */\n",
    );
    text.push_str(&annotated.library.prologue("#include <stddef.h>\n"));
    text.push_str(WORDS);
    let words_end = text.len();
    let layouts: String = { model.records.iter() }
        .map(|record| layout(record, model))
        .collect();
    if layouts.contains("\nBITS(") {
        text.push_str(bits::WORDS);
    }
    // What a macro hides is told as it was declared; the constants below are the macros' again.
    for name in &model.hidden {
        // Writing to a text does not fail.
        let _ = writeln!(text, "#pragma push_macro(\"{name}\")\n#undef {name}");
    }
    text.push_str("\n#define SAME(item, type, as) _Static_assert(__builtin_types_compatible_p(__typeof__(item), type), #item \": it is not `\" as \"`\")\n\n");
    for function in &model.functions {
        // What has no binding cannot drift.
        let has_binding = function.refused.is_none() && !macros.contains(function.name.as_str());
        if has_binding
            && is_sayable(function, model)
            && let Some(assertion) = prototype(function)
        {
            text.push_str(&assertion);
        }
    }
    for typedef in &model.typedefs {
        if let Some(told) = in_c(&typedef.ty, model)
            && told != typedef.name
        {
            let _ = writeln!(text, "SAME({0}, {told}, \"{told}\");", typedef.name);
        }
    }
    for global in &model.globals {
        if let Some(told) = in_c(&global.ty, model)
            && global.refused.is_none()
        {
            let _ = writeln!(text, "SAME({0}, {told}, \"{told}\");", global.name);
        }
    }
    text.push_str(&layouts);
    for name in &model.hidden {
        let _ = writeln!(text, "#pragma pop_macro(\"{name}\")");
    }
    for (name, value) in integers(model) {
        let _ = writeln!(
            text,
            "_Static_assert(({name}) == {}, \"{name}: it is not {value}\");",
            literal(value)
        );
    }
    text.insert_str(words_end, shim::truth(model, &text));
    text
}

/// Whether the prototype can be written outside of it: types without a name, and those that only it declares, cannot.
fn is_sayable(function: &Function, model: &Model) -> bool {
    let parameters = function.parameters.iter().map(|one| &one.ty);
    { parameters.chain([&function.returns]) }.all(|ty| has_name(ty, model))
}

fn has_name(ty: &Type, model: &Model) -> bool {
    match &ty.kind {
        TypeKind::Pointer(inner) | TypeKind::Array(inner, _) => has_name(inner, model),
        TypeKind::Function(signature) => {
            let mut types = signature.parameters.iter().chain([&signature.returns]);
            types.all(|ty| has_name(ty, model))
        }
        TypeKind::Record(name) => model.record(name).is_some() && !name.contains('('),
        TypeKind::Enum(name) => model.enumeration(name).is_some() && !name.contains('('),
        _ => true,
    }
}

/// A type of the function's prototype, with which the function's own is compared.
fn prototype(function: &Function) -> Option<String> {
    let name = &function.name;
    let written = &function.prototype;
    let at = declared_at(written, name)?;
    let before = &written[..at];
    // What clang makes of a `va_list` in the type of a function, on machines where that is an array.
    let after = &written[at + name.len()..].replace("struct __va_list_tag *", "__builtin_va_list");
    let before: Vec<&str> = before
        .split_whitespace()
        .filter(|word| {
            ![
                "static",
                "inline",
                "extern",
                "_Noreturn",
                "__inline",
                "__inline__",
            ]
            .contains(word)
        })
        .collect();
    let told = written.replace('\\', "\\\\").replace('"', "\\\"");
    Some(format!(
        "#undef {name}\ntypedef {} cffi_type_{name}{after};\nSAME({name}, cffi_type_{name}, \"{told}\");\n",
        before.join(" ")
    ))
}

/// Where the name is declared: as a whole word with a parenthesis behind, or in parentheses of its own, which keep macros away.
fn declared_at(prototype: &str, name: &str) -> Option<usize> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    prototype.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = prototype[..*at].chars().next_back();
        let after = prototype[at + name.len()..].trim_start();
        let alone = before == Some('(') && after.starts_with(')');
        !before.is_some_and(is_word) && (alone || after.starts_with('('))
    })
}

fn layout(record: &Record, model: &Model) -> String {
    let (Some(size), Some(align)) = (record.size, record.align) else {
        return String::new();
    };
    // Who has no name in C is part of something that has.
    if record.name.contains("__bindgen_ty_") || record.name.contains('(') {
        return String::new();
    }
    let name = match (model.typedef(&record.name), record.union) {
        (Some(_), _) => record.name.clone(),
        (None, true) => format!("union {}", record.name),
        (None, false) => format!("struct {}", record.name),
    };
    let mut text = format!(
        "_Static_assert(sizeof({name}) == {size}, \"{name}: its size is not {size}\");\n_Static_assert(_Alignof({name}) == {align}, \"{name}: its alignment is not {align}\");\n"
    );
    text.push_str(&bits::checks(record, &name));
    for field in record.fields.iter().filter(|field| field.bits.is_none()) {
        if let (Some(member), Some(offset)) = (&field.name, field.offset) {
            let offset = offset / 8;
            let _ = writeln!(
                text,
                "_Static_assert(offsetof({name}, {member}) == {offset}, \"{name}: {member} is not at {offset}\");"
            );
            if let Some(told) = in_c(&field.ty, model) {
                let _ = writeln!(
                    text,
                    "_Static_assert(__builtin_types_compatible_p(__typeof__((({name} *)0)->{member}), {told}), \"{name}: {member} is not `{told}`\");"
                );
            }
        }
    }
    text
}

/// A type as it is written in C; `None` if it has no name, and is spelled by where it stands.
/// What a typedef alone names is spelled by clang as if that were its tag.
fn in_c(ty: &Type, model: &Model) -> Option<String> {
    let nameless = ["(unnamed", "(anonymous", " at ", "\"", "va_list"];
    if nameless.iter().any(|word| ty.spelling.contains(word)) {
        return None;
    }
    let words: Vec<&str> = ty.spelling.split(' ').collect();
    let is_typedef = |word: &&&str| model.typedef(word).is_some();
    let is_tag = |word: &str| ["struct", "union", "enum"].contains(&word);
    let told = words.iter().enumerate().filter(|(index, word)| {
        !(is_tag(word) && words.get(index + 1).filter(is_typedef).is_some())
    });
    let told: Vec<&str> = told.map(|(_, word)| *word).collect();
    Some(told.join(" "))
}

/// Constants that are whole numbers, of macros and enums.
fn integers(model: &Model) -> Vec<(&str, i128)> {
    let mut found = Vec::new();
    for constant in &model.constants {
        if let Value::Integer(value) = constant.value {
            found.push((constant.name.as_str(), value));
        }
    }
    for variant in model.enums.iter().flat_map(|item| &item.variants) {
        found.push((variant.name.as_str(), variant.value));
    }
    found
}

fn literal(value: i128) -> String {
    match value {
        _ if value == i128::from(i64::MIN) => "(-0x7fffffffffffffffLL - 1)".to_owned(),
        _ if value > i128::from(i64::MAX) => format!("{value}ULL"),
        _ if value > i128::from(i32::MAX) || value < i128::from(i32::MIN) => format!("{value}LL"),
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{declared_at, literal};

    #[test]
    fn the_name_is_found_where_it_is_declared() {
        assert_eq!(declared_at("struct same same(void)", "same"), Some(12));
        assert_eq!(
            declared_at("void (*signal(int, void (*)(int)))(int)", "signal"),
            Some(7)
        );
        assert_eq!(declared_at("int (open)(int a)", "open"), Some(5));
        assert_eq!(declared_at("int reopen(int open)", "open"), None);
    }

    #[test]
    fn numbers_are_what_they_are_in_c() {
        assert_eq!(literal(-1), "-1");
        assert_eq!(literal(i128::from(u64::MAX)), "18446744073709551615ULL");
        assert_eq!(literal(1 << 40), "1099511627776LL");
    }
}
