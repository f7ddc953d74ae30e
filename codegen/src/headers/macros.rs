//! The values of macros: each becomes the initialiser of a variable, and the compiler says what it comes to.

use std::collections::BTreeSet;

use clang_sys as c;

use super::scope::Scope;
use super::unit::{Cursor, Evaluated, Unit};
use crate::model::{Constant, Place, Value};

/// What the variables are called; the number of the macro follows.
const PROBE: &str = "cffi_probe_";

/// Words that no expression has, or that would begin something else.
const NO_EXPRESSION: [&str; 9] = [
    ";",
    "{",
    "}",
    "extern",
    "__attribute__",
    "typedef",
    "#",
    "##",
    "__extension__",
];

/// Words whose value depends on where or when they stand.
const NO_CONSTANT: [&str; 5] = [
    "__LINE__",
    "__FILE__",
    "__COUNTER__",
    "__DATE__",
    "__TIME__",
];

/// What the compiler says of an expression that has a value at run time only.
const NOT_YET_KNOWN: &str = "not a compile-time constant";

/// The macros that are expressions.
pub(super) fn constants(
    unit: &Unit,
    includes: &str,
    scope: &Scope,
    arguments: &[String],
) -> Vec<Constant> {
    let candidates = candidates(unit, scope);
    let mut text = includes.to_owned();
    for (number, (name, _, _)) in candidates.iter().enumerate() {
        text.push_str(&format!("__auto_type {PROBE}{number} = {name};\n"));
    }
    let Some(probes) = Unit::parse(super::FILE, &text, arguments) else {
        return Vec::new();
    };
    let wrong = wrong_lines(&probes);
    let first = includes.lines().count() + 1;
    let mut values: Vec<Option<Value>> = vec![None; candidates.len()];
    for probe in probes.root().children() {
        let name = probe.name();
        let number = name
            .strip_prefix(PROBE)
            .and_then(|number| number.parse::<usize>().ok());
        if let Some(number) = number.filter(|number| *number < values.len())
            && !wrong.contains(&(first + number))
        {
            values[number] = value(probe, &candidates[number].2);
        }
    }
    candidates
        .into_iter()
        .zip(values)
        .filter_map(|((name, place, _), value)| {
            Some(Constant {
                name,
                place,
                value: value?,
                docs: None,
            })
        })
        .collect()
}

/// The lines that do not compile: a list such as `1, 2` begins as an expression does, and is none.
/// What only the running program knows is one.
fn wrong_lines(probes: &Unit) -> BTreeSet<usize> {
    let complaints = probes.complaints().into_iter();
    { complaints }
        .filter(|one| one.place.file == super::FILE && !one.message.contains(NOT_YET_KNOWN))
        .filter_map(|one| one.place.line.try_into().ok())
        .collect()
}

/// Macros that may be expressions, the last definition of each, with the tokens of their text.
fn candidates(unit: &Unit, scope: &Scope) -> Vec<(String, Place, Vec<String>)> {
    let mut found: Vec<(String, Place, Vec<String>)> = Vec::new();
    for cursor in unit.root().children() {
        if cursor.kind() != c::CXCursor_MacroDefinition
            || cursor.is_function_macro()
            || cursor.is_builtin_macro()
            || !scope.has(&cursor.name(), &cursor.place().file)
        {
            continue;
        }
        let name = cursor.name();
        let tokens: Vec<String> = unit.tokens(cursor).into_iter().skip(1).collect();
        found.retain(|(other, _, _)| *other != name);
        if !tokens.is_empty() && is_balanced(&tokens) {
            found.push((name, cursor.place(), tokens));
        }
    }
    found
}

fn is_balanced(tokens: &[String]) -> bool {
    let mut depth = 0_i32;
    for token in tokens {
        match token.as_str() {
            "(" | "[" => depth += 1,
            ")" | "]" => depth -= 1,
            word if NO_EXPRESSION.contains(&word) || NO_CONSTANT.contains(&word) => return false,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

fn value(probe: Cursor<'_>, tokens: &[String]) -> Option<Value> {
    let kind = probe.ty().canonical().kind();
    // What is no expression leaves the variable without a type.
    if matches!(
        kind,
        c::CXType_Invalid | c::CXType_Auto | c::CXType_Unexposed
    ) {
        return None;
    }
    let is_number = (c::CXType_Void..=c::CXType_Float16).contains(&kind) || kind == c::CXType_Enum;
    let is_text = kind == c::CXType_Pointer
        && tokens
            .iter()
            .all(|token| token.contains('"') || token == "(" || token == ")");
    match probe.evaluated() {
        Some(Evaluated::Integer(value)) if is_number => Some(Value::Integer(value)),
        Some(Evaluated::Float(value)) if is_number => Some(Value::Float(value)),
        Some(Evaluated::String(text)) if kind == c::CXType_Pointer => Some(Value::String(text)),
        _ if is_text => None,
        _ => Some(Value::Expression(tokens.join(" "))),
    }
}
