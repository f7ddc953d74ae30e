//! The values of macros: each becomes the initialiser of a variable, and the compiler says what it comes to.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use clang_sys as c;

use super::names::Names;
use super::scope::Scope;
use super::unit::{Cursor, Evaluated, Unit};
use super::{Read, types};
use crate::model::{Constant, LeftOut, Place, Refusal, Type, TypeKind, Value};

/// What the variables are called; a number follows.
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

/// Words whose value depends on where or when they stand, or on who reads them.
const NO_CONSTANT: [&str; 23] = [
    "__GNUC__",
    "__GNUC_MINOR__",
    "__GNUC_PATCHLEVEL__",
    "__clang_major__",
    "__clang_minor__",
    "__clang_patchlevel__",
    "__VERSION__",
    "__STDC_VERSION__",
    "__LINE__",
    "__FILE__",
    "__FILE_NAME__",
    "__BASE_FILE__",
    "__INCLUDE_LEVEL__",
    "__TIMESTAMP__",
    "__func__",
    "__FUNCTION__",
    "__PRETTY_FUNCTION__",
    "__builtin_LINE",
    "__builtin_FILE",
    "__builtin_FUNCTION",
    "__COUNTER__",
    "__DATE__",
    "__TIME__",
];

/// What the compiler says of an expression that has a value at run time only.
const NOT_YET_KNOWN: &str = "not a compile-time constant";

/// What C leaves undefined: compilers give such an expression whatever value they like.
const UNDEFINED: [&str; 6] = [
    "shift-count-overflow",
    "shift-count-negative",
    "integer-overflow",
    "division-by-zero",
    "literal-conversion",
    "implicitly-unsigned-literal",
];

/// Longer than this no string is looked at character by character.
const LONGEST: u64 = 4096;

/// A macro that may be an expression.
struct Candidate {
    name: String,
    place: Place,
    tokens: Vec<String>,
}

/// The macros that are expressions, and those that have no value in Rust.
pub(super) fn constants(
    unit: &Unit,
    scope: &Scope,
    read: &Read<'_>,
) -> (Vec<Constant>, Vec<LeftOut>) {
    let macros = Macros::of(unit);
    let mut left_out = Vec::new();
    let (moving, candidates): (Vec<Candidate>, Vec<Candidate>) = { candidates(unit, scope) }
        .into_iter()
        .partition(|one| macros.depends(unit, &one.tokens));
    left_out.extend(
        moving
            .into_iter()
            .map(|Candidate { name, place, .. }| LeftOut {
                name,
                place,
                why: "its value depends on where, when or by which compiler it is read".to_owned(),
            }),
    );
    let lines: Vec<String> = { candidates.iter() }
        .flat_map(|one| probes(&one.name))
        .collect();
    let mut found: Vec<(usize, Constant)> = Vec::new();
    let answers = ask(&lines, read);
    for (number, candidate) in candidates.into_iter().enumerate() {
        let answer = |probe: usize| answers.get(&(PROBES * number + probe));
        let (value, ty, strict) = (answer(0), answer(1), answer(2).is_none());
        let folded = |why: &str| why.contains("folded to constant array");
        let is_known = answer(3).is_none_or(|one| one.wrong.as_deref().is_none_or(folded));
        let Some(Answer { ty: Some(ty), .. }) = ty else {
            continue;
        };
        let ty = ty.pointee().cloned().unwrap_or_default();
        let mut out = |why: String| {
            let (name, place) = (candidate.name.clone(), candidate.place.clone());
            left_out.push(LeftOut { name, place, why });
        };
        match (value, &ty.kind) {
            (Some(answer), _) if answer.wrong.is_some() => {
                if let Some(why) = answer.wrong.as_deref().and_then(undefined) {
                    out(why);
                }
            }
            (_, TypeKind::Refused(Refusal::LongDouble)) => {
                out("its type is `long double`, which Rust lacks".to_owned());
            }
            (Some(answer), _) => {
                let value = self::value(answer, &ty, &candidate.tokens);
                let is_number = matches!(value, Some(Value::Integer(_) | Value::Float(_)));
                if is_number && !is_known {
                    out("C does not define its value".to_owned());
                } else if let Some(value) = value {
                    let Candidate { name, place, .. } = candidate;
                    let constant = Constant {
                        name,
                        place,
                        ty,
                        value,
                        strict,
                        docs: None,
                    };
                    found.push((number, constant));
                }
            }
            (None, _) => {}
        }
    }
    complete(&mut found, read);
    let constants = found.into_iter().map(|(_, constant)| constant);
    (constants.collect(), left_out)
}

/// So many things are asked of a macro.
const PROBES: usize = 4;

/// What is asked of a macro: its value, its type, whether the standard calls it a constant, and whether the compiler does:
/// of what is undefined somewhere inside it says no.
fn probes(name: &str) -> [String; PROBES] {
    [
        format!("__auto_type {{}} = {name};"),
        format!("__typeof__({name}) *{{}};"),
        format!("_Static_assert(({name}) == ({name}) || 1, \"\");"),
        format!("extern char {{}}[(({name}) == ({name})) ? 1 : 2];"),
    ]
}

/// Why an expression has no value, if it begins as one.
fn undefined(complaint: &str) -> Option<String> {
    // Compilers give a number that is too large types of their own.
    let words = ["shift", "overflow", "division", "remainder", "too large"];
    let is_told = words.iter().any(|word| complaint.contains(word));
    is_told.then(|| format!("C does not define its value: {complaint}"))
}

/// What the compiler says of one line.
#[derive(Default)]
struct Answer {
    /// The type of what it declares.
    ty: Option<Type>,
    value: Option<Evaluated>,
    /// Why it does not compile.
    wrong: Option<String>,
}

/// Compiles lines behind the headers, each of which declares `{}`.
fn ask(lines: &[String], read: &Read<'_>) -> BTreeMap<usize, Answer> {
    let mut answers: BTreeMap<usize, Answer> = BTreeMap::new();
    if lines.is_empty() {
        return answers;
    }
    let mut text = read.includes.to_owned();
    for (number, line) in lines.iter().enumerate() {
        text.push_str(&line.replace("{}", &format!("{PROBE}{number}")));
        text.push('\n');
    }
    let mut arguments: Vec<String> = { read.arguments.iter() }
        .filter(|one| *one != "-w")
        .cloned()
        .collect();
    arguments.extend(["-Wno-everything".to_owned(), "-Wsystem-headers".to_owned()]);
    // What one version of clang lets pass as a constant another does not.
    arguments.push("-Werror=gnu-folding-constant".to_owned());
    arguments.extend(UNDEFINED.iter().map(|one| format!("-Werror={one}")));
    let Some(probes) = Unit::parse(super::FILE, &text, &arguments) else {
        return answers;
    };
    let names = Names::of_file(probes.root());
    for probe in probes.root().children() {
        let name = probe.name();
        let number = name.strip_prefix(PROBE).and_then(|rest| rest.parse().ok());
        let Some(number) = number else { continue };
        answers.insert(
            number,
            Answer {
                ty: told(probe, &names),
                value: probe.evaluated(),
                wrong: None,
            },
        );
    }
    // A list such as `1, 2` begins as an expression does, and is none. What only the running program knows is one.
    let first = read.includes.lines().count() + 1;
    for complaint in probes.complaints() {
        let line = usize::try_from(complaint.place.line).unwrap_or(0);
        if complaint.place.file == super::FILE
            && line >= first
            && !complaint.message.contains(NOT_YET_KNOWN)
        {
            let answer = answers.entry(line - first).or_default();
            answer.wrong.get_or_insert(complaint.message);
        }
    }
    answers
}

/// The type of a variable; what is no expression leaves it without one.
fn told(probe: Cursor<'_>, names: &Names) -> Option<Type> {
    let ty = probe.ty().canonical();
    let has_none = [c::CXType_Invalid, c::CXType_Auto, c::CXType_Unexposed].contains(&ty.kind());
    (!has_none).then(|| types::of(ty, names))
}

/// Asks for what the first answers do not say: numbers of 128 bits, and the characters of strings that are wide or hold a NUL.
fn complete(found: &mut Vec<(usize, Constant)>, read: &Read<'_>) {
    let mut lines = Vec::new();
    let mut spans = BTreeMap::new();
    for (number, constant) in found.iter() {
        let name = &constant.name;
        let from = lines.len();
        match (&constant.value, &constant.ty.kind) {
            (Value::Integer(_), TypeKind::Integer(integer)) if integer.bits > 64 => {
                lines.push(format!("__auto_type {{}} = (unsigned long long)({name});"));
                lines.push(format!(
                    "__auto_type {{}} = (unsigned long long)(({name}) >> 64);"
                ));
            }
            (Value::Wide(_), TypeKind::Array(_, Some(length))) => {
                let characters = 0..length.saturating_sub(1).min(LONGEST);
                lines.extend(characters.map(|at| format!("__auto_type {{}} = ({name})[{at}];")));
            }
            _ => continue,
        }
        spans.insert(*number, from..lines.len());
    }
    let answers = ask(&lines, read);
    let number = |at: usize| match answers.get(&at) {
        Some(Answer {
            value: Some(Evaluated::Integer(value)),
            wrong: None,
            ..
        }) => Some(*value),
        _ => None,
    };
    found.retain_mut(|(index, constant)| {
        let Some(span) = spans.get(index).cloned() else {
            return true;
        };
        let told: Option<Vec<i128>> = span.map(number).collect();
        let value = told.and_then(|told| match (&constant.value, told.as_slice()) {
            (Value::Integer(_), [low, high]) => Some(Value::Integer(low | (high << 64))),
            _ => characters(&constant.ty, &told),
        });
        value.map(|value| constant.value = value).is_some()
    });
}

/// A string by its characters.
fn characters(ty: &Type, told: &[i128]) -> Option<Value> {
    let TypeKind::Array(element, _) = &ty.kind else {
        return None;
    };
    if element.is_byte() {
        let bytes = told.iter().map(|one| u8::try_from(one & 0xff));
        return bytes.collect::<Result<_, _>>().ok().map(Value::String);
    }
    let wide = told.iter().map(|one| u32::try_from(one & 0xffff_ffff));
    wide.collect::<Result<_, _>>().ok().map(Value::Wide)
}

/// All macros, with or without arguments, by their names.
struct Macros<'u>(HashMap<String, Cursor<'u>>);

impl<'u> Macros<'u> {
    fn of(unit: &'u Unit) -> Macros<'u> {
        let is_macro = |one: &Cursor<'_>| one.kind() == c::CXCursor_MacroDefinition;
        let macros = unit.root().children().into_iter().filter(is_macro);
        Macros(macros.map(|one| (one.name(), one)).collect())
    }

    /// Whether one of [`NO_CONSTANT`] is behind these words.
    fn depends(&self, unit: &Unit, tokens: &[String]) -> bool {
        let mut next = tokens.to_vec();
        let mut seen = BTreeSet::new();
        while let Some(word) = next.pop() {
            if NO_CONSTANT.contains(&word.as_str()) {
                return true;
            }
            if let Some(macro_) = self.0.get(&word)
                && seen.insert(word)
            {
                next.extend(unit.tokens(*macro_).into_iter().skip(1));
            }
        }
        false
    }
}

/// Macros that may be expressions, the last definition of each, with the tokens of their text.
fn candidates(unit: &Unit, scope: &Scope) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for cursor in unit.root().children() {
        if cursor.kind() != c::CXCursor_MacroDefinition
            || cursor.is_function_macro()
            || cursor.is_builtin_macro()
            // What the compiler itself defines is in no file.
            || !cursor.is_in_file()
            || !scope.has(&cursor.name(), &cursor.place().file)
        {
            continue;
        }
        let name = cursor.name();
        let tokens: Vec<String> = unit.tokens(cursor).into_iter().skip(1).collect();
        found.retain(|other| other.name != name);
        if !tokens.is_empty() && is_balanced(&tokens) {
            let place = cursor.place();
            found.push(Candidate {
                name,
                place,
                tokens,
            });
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
            word if NO_EXPRESSION.contains(&word) => return false,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

fn value(answer: &Answer, ty: &Type, tokens: &[String]) -> Option<Value> {
    let is_number = matches!(
        ty.kind,
        TypeKind::Integer(_) | TypeKind::Enum(_) | TypeKind::Bool | TypeKind::Float(_)
    );
    let in_quotes = |token: &String| token.contains('"') || token == "(" || token == ")";
    match (&answer.value, &ty.kind) {
        (Some(Evaluated::Integer(value)), _) if is_number => Some(Value::Integer(*value)),
        (Some(Evaluated::Float(value)), TypeKind::Float(_)) => Some(Value::Float(*value)),
        (Some(Evaluated::String(text)), TypeKind::Array(element, Some(length))) => {
            let is_whole = u64::try_from(text.len() + 1) == Ok(*length);
            Some(match element.is_byte() && is_whole {
                true => Value::String(text.clone()),
                // Its characters are asked for one by one.
                false => Value::Wide(Vec::new()),
            })
        }
        (Some(Evaluated::String(text)), TypeKind::Pointer(to)) if to.is_byte() => {
            Some(Value::String(text.clone()))
        }
        (None, TypeKind::Array(element, Some(_))) if element.integer().is_some() => {
            Some(Value::Wide(Vec::new()))
        }
        (None, _) if tokens.iter().all(in_quotes) => None,
        _ => Some(Value::Expression(tokens.join(" "))),
    }
}
