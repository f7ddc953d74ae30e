//! The C file of static assertions: a header that is not the one which the bindings were made from does not compile with it, and the error names the item.
//!
//! It needs a C compiler alone, so it runs where the bindings are used.
//! Not checked are macros that take arguments, which have no type, and types without a name.

mod bits;

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::annotated::{Annotated, ShimOf};
use crate::model::{Constant, Function, Model, Record, TypeKind, Value};

/// Words of clang's in prototypes, which gcc lacks. And to compare a type is no use of what should not be used.
const WORDS: &str = "
#if !defined(__clang__)
#define _Nonnull
#define _Nullable
#define _Null_unspecified
#endif
#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"
#pragma GCC diagnostic ignored \"-Wmultichar\"
#pragma GCC diagnostic ignored \"-Wignored-qualifiers\"
";

/// Comparing other numbers than whole ones: clang folds such an expression in the length of an array alone.
const FLOATS: &str = "
#if defined(__clang__)
#pragma GCC diagnostic ignored \"-Wgnu-folding-constant\"
#pragma GCC diagnostic ignored \"-Wliteral-range\"
#define FLOAT(item, holds, told) extern char cffi_value_of_##item[(holds) ? 1 : -1]
#else
#pragma GCC diagnostic ignored \"-Woverflow\"
#pragma GCC diagnostic ignored \"-Wdiv-by-zero\"
#define FLOAT(item, holds, told) _Static_assert(__builtin_choose_expr(__builtin_constant_p(holds), holds, 1), told)
#endif
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
        let has_binding = function.refused.is_none()
            && !function.place.is_of_compiler()
            && !macros.contains(function.name.as_str());
        if has_binding && let Some(assertion) = prototype(function, model) {
            text.push_str(&assertion);
        }
    }
    // What a compiler brings along, as words or in headers of its own, differs from another's.
    let typedefs = model
        .typedefs
        .iter()
        .filter(|one| !one.place.is_of_compiler() && !is_word_of_compilers(&one.name));
    for typedef in typedefs {
        let name = &typedef.name;
        if let Some(told) = model.c_type(&typedef.ty)
            && told != *name
        {
            let _ = writeln!(text, "SAME({name}, {told}, \"{told}\");");
        }
        if let Some((_, layout)) = typedef.ty.realigned() {
            text.push_str(&size_and_align(name, layout.size, layout.align));
        }
    }
    for global in &model.globals {
        if let Some(told) = model.c_type(&global.ty)
            && global.refused.is_none()
        {
            let _ = writeln!(text, "SAME({0}, {told}, \"{told}\");", global.name);
        }
    }
    text.push_str(&layouts);
    let enums = model.enums.iter().filter(|one| !one.private);
    for variant in enums.flat_map(|item| &item.variants) {
        let (name, value) = (&variant.name, variant.value);
        text.push_str(&equals(name, &literal(value), &value.to_string()));
    }
    for name in &model.hidden {
        let _ = writeln!(text, "#pragma pop_macro(\"{name}\")");
    }
    let values: String = model.constants.iter().map(value).collect();
    if values.contains("FLOAT(") {
        text.push_str(FLOATS);
    }
    text.push_str(&values);
    for constant in &model.constants {
        let is_number = matches!(constant.value, Value::Integer(_) | Value::Float(_));
        if let Some(told) = model.c_type(&constant.ty).filter(|_| is_number) {
            let _ = writeln!(text, "SAME({}, {told}, \"{told}\");", constant.name);
        }
    }
    text
}

/// The function's type beside the one that the bindings have for it.
fn prototype(function: &Function, model: &Model) -> Option<String> {
    let name = &function.name;
    let told = model.c_function(function)?;
    let said = quoted(&function.prototype);
    Some(format!(
        "#undef {name}\nSAME({name}, {told}, \"{said}\");\n"
    ))
}

/// Whether a typedef's name is a type of GCC's: the C library declares it where it is none.
fn is_word_of_compilers(name: &str) -> bool {
    let rest = name.strip_prefix("_Float").unwrap_or("none");
    let digits = rest.strip_suffix('x').unwrap_or(rest);
    digits.chars().all(|c| c.is_ascii_digit())
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

fn size_and_align(name: &str, size: u64, align: u64) -> String {
    format!(
        "_Static_assert(sizeof({name}) == {size}, \"{name}: its size is not {size}\");\n_Static_assert(_Alignof({name}) == {align}, \"{name}: its alignment is not {align}\");\n"
    )
}

fn layout(record: &Record, model: &Model) -> String {
    if record.place.is_of_compiler() {
        return String::new();
    }
    // Who has no name in C is part of something that has.
    let (Some(size), Some(align), Some(name)) = (record.size, record.align, &record.c) else {
        return String::new();
    };
    // A typedef's own alignment is told with the typedef.
    let mut text = match model.typedef(name).and_then(|one| one.ty.realigned()) {
        Some(_) => String::new(),
        None => size_and_align(name, size, align),
    };
    text.push_str(&bits::checks(record, name));
    for field in record.fields.iter().filter(|field| field.bits.is_none()) {
        if let (Some(member), Some(offset)) = (&field.name, field.offset) {
            let offset = offset / 8;
            let _ = writeln!(
                text,
                "_Static_assert(offsetof({name}, {member}) == {offset}, \"{name}: {member} is not at {offset}\");"
            );
            if let Some(told) = model.c_type(&field.ty) {
                let _ = writeln!(
                    text,
                    "_Static_assert(__builtin_types_compatible_p(__typeof__((({name} *)0)->{member}), {told}), \"{name}: {member} is not `{told}`\");"
                );
            }
        }
    }
    text
}

/// That a constant has this value, and that it has this type.
fn value(constant: &Constant) -> String {
    let name = &constant.name;
    if matches!(constant.value, Value::Integer(_)) && !constant.strict {
        return String::new();
    }
    match (&constant.value, &constant.ty.kind) {
        (Value::Integer(value), TypeKind::Integer(integer)) if integer.bits > 64 => {
            let high = literal_of((*value >> 64) & i128::from(u64::MAX));
            let low = literal_of(*value & i128::from(u64::MAX));
            let told = match integer.signed {
                true => format!("(__int128)(((unsigned __int128){high} << 64) | {low})"),
                false => format!("(((unsigned __int128){high} << 64) | {low})"),
            };
            equals(name, &told, &value.to_string())
        }
        (Value::Integer(value), _) => equals(name, &literal(*value), &value.to_string()),
        (Value::Float(value), _) if value.is_nan() => {
            format!("FLOAT({name}, ({name}) != ({name}), \"{name}: it is a number\");\n")
        }
        (Value::Float(value), _) if value.is_infinite() => {
            let told = if *value > 0.0 {
                "__builtin_inf()"
            } else {
                "-__builtin_inf()"
            };
            float(name, told, *value)
        }
        (Value::Float(value), _) => float(name, &format!("{value:e}"), *value),
        _ => String::new(),
    }
}

fn equals(name: &str, told: &str, shown: &str) -> String {
    format!("_Static_assert(({name}) == {told}, \"{name}: it is not {shown}\");\n")
}

fn float(name: &str, told: &str, value: f64) -> String {
    format!("FLOAT({name}, ({name}) == {told}, \"{name}: it is not {value:e}\");\n")
}

fn literal_of(value: i128) -> String {
    format!("{value}ULL")
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
    use super::literal;

    #[test]
    fn numbers_are_what_they_are_in_c() {
        assert_eq!(literal(-1), "-1");
        assert_eq!(literal(i128::from(u64::MAX)), "18446744073709551615ULL");
        assert_eq!(literal(1 << 40), "1099511627776LL");
    }
}
