//! Comments of C as documentation of Rust: nothing in them is a link, a tag, or code that would be run.

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, ExprLit, File, Lit, Meta, parse_quote};

/// One attribute for each line.
pub(super) fn attributes(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = clean(line);
        let line = if line.is_empty() {
            line
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// A line that means itself.
pub(super) fn clean(line: &str) -> String {
    // Four spaces would begin code.
    let bare = line.trim_start();
    let indent = (line.len() - bare.len()).min(2);
    let mut told = " ".repeat(indent);
    let bare: Vec<char> = bare.trim_end().chars().collect();
    for (at, character) in bare.iter().enumerate() {
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

/// Cleans all documentation of a file.
pub(super) fn clean_all(file: &mut File) {
    struct Cleaner;
    impl VisitMut for Cleaner {
        fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
            if let Some(text) = text(attribute) {
                let lines: Vec<String> = text.lines().map(clean).collect();
                let text = lines.join("\n");
                let text = if text.starts_with(' ') || text.is_empty() {
                    text
                } else {
                    format!(" {text}")
                };
                let style = attribute.style;
                *attribute = parse_quote!(#[doc = #text]);
                attribute.style = style;
            }
            visit_mut::visit_attribute_mut(self, attribute);
        }
    }
    Cleaner.visit_file_mut(file);
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
    use super::clean;

    #[test]
    fn nothing_in_a_comment_is_markup() {
        assert_eq!(clean("see [x()] <b> `y`"), "see \\[x()\\] \\<b\\> \\`y\\`");
        assert_eq!(clean("        int x;"), "  int x;");
        assert_eq!(clean("```rust"), "\\`\\`\\`rust");
        assert_eq!(clean("~~~"), "\\~~~");
        assert_eq!(clean("a_b _c_"), "a_b \\_c\\_");
        assert_eq!(clean(""), "");
    }
}
