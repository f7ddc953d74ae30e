//! Attributes. libclang knows few of them by kind; the others are read from its spelling of the declaration.

use clang_sys as c;

use super::unit::Cursor;
use crate::model::Attribute;

const START: &str = "__attribute__((";

/// The attributes of a function or a parameter.
pub(super) fn of(cursor: Cursor<'_>) -> Vec<Attribute> {
    let mut found: Vec<Attribute> = cursor
        .children()
        .into_iter()
        .filter(|child| child.kind() == c::CXCursor_AnnotateAttr)
        .map(|child| Attribute::Annotate(child.name()))
        .collect();
    let pretty = cursor.pretty();
    // clang has this one in the type, and does not print it with the declaration.
    let ty = cursor.ty().canonical().spelling();
    let is_word = |word: &str| word == "_Noreturn";
    if cursor.kind() == c::CXCursor_FunctionDecl
        && (pretty.split_whitespace().any(is_word) || ty.ends_with("__attribute__((noreturn))"))
    {
        found.push(Attribute::Noreturn);
    }
    for written in outermost(&pretty) {
        let attribute = read(&written);
        if !matches!(attribute, Attribute::Annotate(_)) && !found.contains(&attribute) {
            found.push(attribute);
        }
    }
    found
}

/// A declaration without its attributes, on one line.
pub(super) fn without(pretty: &str) -> String {
    let mut rest = pretty;
    let mut told = String::new();
    while let Some(at) = rest.find(START) {
        told.push_str(&rest[..at]);
        rest = &rest[at + START.len()..];
        let end = closing(rest);
        rest = rest[end..].trim_start_matches(')').trim_start();
        // What was between two words stays between them.
        if !told.ends_with([' ', '(']) && !rest.is_empty() && !rest.starts_with([',', ')']) {
            told.push(' ');
        }
    }
    told.push_str(rest);
    let told = told.split_whitespace().filter(|word| *word != "_Noreturn");
    let told = told.collect::<Vec<_>>().join(" ");
    let told = told.replace(" ,", ",").replace(" )", ")");
    let told = told.strip_prefix("extern ").unwrap_or(&told);
    told.trim_end_matches([';', ' ']).to_owned()
}

/// The attributes that are not inside of parentheses, which are of parameters.
fn outermost(pretty: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut depth = 0_i32;
    let mut at = 0;
    while let Some(rest) = pretty.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some(list) = rest.strip_prefix(START) {
            let end = closing(list);
            if depth == 0 {
                found.extend(split(&list[..end]));
            }
            at += START.len() + end + "))".len();
            continue;
        }
        let next = rest.chars().next().unwrap_or(' ');
        depth += match next {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        at += next.len_utf8();
    }
    found
}

/// Where the parenthesis that is open before `text` closes.
fn closing(text: &str) -> usize {
    let mut depth = 0_i32;
    let mut quoted = false;
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => return at,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// `a, b(1, 2)` is two.
fn split(list: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let (mut depth, mut quoted) = (0_i32, false);
    for character in list.chars() {
        match character {
            '"' => quoted = !quoted,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if character == ',' && depth == 0 && !quoted {
            found.push(String::new());
        } else if let Some(last) = found.last_mut() {
            last.push(character);
        }
    }
    found.retain(|one| !one.trim().is_empty());
    found
}

fn read(written: &str) -> Attribute {
    let written = written.trim();
    let (name, arguments) = match written.split_once('(') {
        Some((name, rest)) => (name.trim(), rest.strip_suffix(')').unwrap_or(rest)),
        None => (written, ""),
    };
    let text = || arguments.trim().trim_matches('"').to_owned();
    match name.trim_matches('_') {
        "nonnull" => Attribute::Nonnull(
            arguments
                .split(',')
                .filter_map(|number| number.trim().parse::<usize>().ok()?.checked_sub(1))
                .collect(),
        ),
        "returns_nonnull" => Attribute::ReturnsNonnull,
        "malloc" => Attribute::Malloc,
        "warn_unused_result" => Attribute::MustUse,
        "noreturn" => Attribute::Noreturn,
        "returns_twice" => Attribute::ReturnsTwice,
        "noescape" => Attribute::Noescape,
        "format" => Attribute::Format,
        "deprecated" => {
            let first = split(arguments).into_iter().next().unwrap_or_default();
            let message = first.trim().trim_matches('"').to_owned();
            Attribute::Deprecated((!message.is_empty()).then_some(message))
        }
        "annotate" => Attribute::Annotate(text()),
        _ => Attribute::Other(written.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{outermost, read, without};
    use crate::model::Attribute;

    const WRITTEN: &str = "extern int f(int *a __attribute__((noescape)), char *b) __attribute__((nonnull(1, 2))) __attribute__((deprecated(\"use (g), not f\", \"\")))";

    #[test]
    fn attributes_of_the_function_and_of_its_parameters_are_told_apart() {
        let found: Vec<Attribute> = outermost(WRITTEN).iter().map(|one| read(one)).collect();
        assert_eq!(
            found,
            [
                Attribute::Nonnull(vec![0, 1]),
                Attribute::Deprecated(Some("use (g), not f".to_owned())),
            ]
        );
    }

    #[test]
    fn a_prototype_has_none() {
        assert_eq!(without(WRITTEN), "int f(int *a, char *b)");
        assert_eq!(
            without("__attribute__((malloc)) void  *f(void)"),
            "void *f(void)"
        );
    }

    #[test]
    fn what_is_not_known_is_kept_as_it_is_written() {
        assert_eq!(read("format(printf, 1, 2)"), Attribute::Format);
        assert_eq!(read("__malloc__"), Attribute::Malloc);
        assert_eq!(
            read("visibility(\"x\")"),
            Attribute::Other("visibility(\"x\")".to_owned())
        );
        assert_eq!(read("deprecated"), Attribute::Deprecated(None));
    }
}
