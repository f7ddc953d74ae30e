//! Comments of C as documentation of Rust: nothing in them is a link, a tag, or code that would be run.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// One attribute for each line.
pub(super) fn attributes(text: &str) -> TokenStream {
    let lines = shaped(text).into_iter().map(|line| {
        let line = if line.is_empty() {
            line
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// All lines. Lists stay lists: a line that continues an item is indented as far as the item's text.
fn shaped(text: &str) -> Vec<String> {
    let mut told = Vec::new();
    // How far the text of the item is indented, and whether this line may begin a numbered one.
    let (mut item, mut may_begin) = (None, true);
    // After a list, text that is indented would be of it.
    let (mut after_list, mut ends_list) = (false, false);
    for line in text.lines() {
        let cleaned = clean(line);
        let (indent, bare) = cleaned.split_at(cleaned.len() - cleaned.trim_start().len());
        let marker = marker(bare, may_begin || item.is_some());
        told.push(match (marker, item) {
            _ if bare.is_empty() => {
                item = None;
                after_list &= !ends_list;
                ends_list = false;
                String::new()
            }
            (Some(marker), _) => {
                item = Some(indent.len() + marker);
                after_list = true;
                cleaned.clone()
            }
            (None, Some(width)) => format!("{:width$}{}", "", unmarked(bare)),
            (None, None) if after_list => {
                ends_list = true;
                unmarked(bare)
            }
            (None, None) => format!("{indent}{}", unmarked(bare)),
        });
        may_begin = bare.is_empty();
    }
    told
}

/// How long the mark of a list's item is, with what is between it and the text.
fn marker(line: &str, may_be_number: bool) -> Option<usize> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = line.len() - rest.len();
    let rest = match number {
        0 => rest.strip_prefix('-')?,
        1..=9 if may_be_number => rest.strip_prefix(['.', ')'])?,
        _ => return None,
    };
    let text = rest.trim_start();
    let space = rest.len() - text.len();
    (1..=4)
        .contains(&space)
        .then_some(number + 1 + space)
        .filter(|_| !text.is_empty())
}

/// A line that is no item and no underline.
fn unmarked(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (before, rest) = line.split_at(digits);
    let is_mark = match digits {
        0 => {
            rest.starts_with("- ")
                || rest.starts_with("+ ")
                || ['-', '=']
                    .iter()
                    .any(|line| rest.trim_matches(*line).is_empty())
        }
        _ => rest.starts_with(". ") || rest.starts_with(") "),
    };
    let mark = if is_mark { "\\" } else { "" };
    format!("{before}{mark}{rest}")
}

/// A line that means itself.
fn clean(line: &str) -> String {
    // Four spaces would begin code.
    let bare = line.trim_start();
    let indent = (line.len() - bare.len()).min(2);
    let mut told = " ".repeat(indent);
    let bare: Vec<char> = bare.trim_end().chars().collect();
    let mut address_ends = 0;
    for (at, character) in bare.iter().enumerate() {
        if at < address_ends {
            continue;
        }
        if let Some(length) = address(&bare[at..]) {
            address_ends = at + length;
            told.extend(["<", &bare[at..address_ends].iter().collect::<String>(), ">"]);
            continue;
        }
        let is_word = |at: Option<usize>| {
            at.and_then(|at| bare.get(at))
                .is_some_and(|c| c.is_alphanumeric())
        };
        // Within a word an underscore is one.
        let within = is_word(at.checked_sub(1)) && is_word(Some(at + 1));
        if "[]<>`*#|\\".contains(*character) || (*character == '_' && !within) {
            told.push('\\');
        }
        // A tab would begin code as well.
        told.push(if *character == '\t' { ' ' } else { *character });
    }
    if told.trim_start().starts_with("~~~") {
        told.insert(indent, '\\');
    }
    told
}

/// How long the address of a page is that begins here; rustdoc wants a sign that it is meant as one.
fn address(text: &[char]) -> Option<usize> {
    let begins = |scheme: &str| scheme.chars().eq(text.iter().take(scheme.len()).copied());
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| begins(scheme))?;
    let ends = |c: &char| c.is_whitespace() || "<>()[]{}\"'`|\\".contains(*c);
    let end = text.iter().position(ends).unwrap_or(text.len());
    let stops = text[..end].iter().rev();
    let end = end - stops.take_while(|c| ".,;:!?*".contains(**c)).count();
    (end > scheme.len()).then_some(end)
}

/// The text of a documentation attribute.
pub(super) fn text(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{clean, shaped};

    #[test]
    fn nothing_in_a_comment_is_markup() {
        assert_eq!(clean("see [x()] <b> `y`"), "see \\[x()\\] \\<b\\> \\`y\\`");
        assert_eq!(clean("        int x;"), "  int x;");
        assert_eq!(clean("```rust"), "\\`\\`\\`rust");
        assert_eq!(clean("~~~"), "\\~~~");
        assert_eq!(clean("a_b _c_"), "a_b \\_c\\_");
        assert_eq!(clean(""), "");
    }

    #[test]
    fn addresses_are_links_and_nothing_else_is() {
        assert_eq!(
            clean("see http://a.org/x_y?b=#c, or (https://b.org/)."),
            "see <http://a.org/x_y?b=#c>, or (<https://b.org/>)."
        );
        assert_eq!(clean("<http://a.org>"), "\\<<http://a.org>\\>");
        assert_eq!(clean("http:// http"), "http:// http");
    }

    #[test]
    fn lists_stay_lists_and_nothing_else_becomes_one() {
        for (text, lines) in [
            (
                "It:\n- a\n  b\nc\n\nd",
                vec!["It:", "- a", "  b", "  c", "", "d"],
            ),
            (
                "1. a\nb\n2. c\n\nin\n1998. d",
                vec!["1. a", "   b", "2. c", "", "in", "1998\\. d"],
            ),
            (
                "  x\n\n- a\n\n  b\n  c\n\n  d",
                vec!["  x", "", "- a", "", "b", "c", "", "  d"],
            ),
            ("a\n---\nb\n===", vec!["a", "\\---", "b", "\\==="]),
            (
                "-1 is an error\n1.0: x\n+ y",
                vec!["-1 is an error", "1.0: x", "\\+ y"],
            ),
        ] {
            assert_eq!(shaped(text), lines, "{text}");
        }
    }
}
