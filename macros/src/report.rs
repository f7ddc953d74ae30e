//! Errors: all of a block are collected, each at its own token, and become `compile_error!`s together.

use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Error;

/// The errors found so far.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// Something is wrong at `tokens`: what it is, and what to write instead.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, what: impl Display, help: impl Display) {
        self.0
            .push(Error::new_spanned(tokens, format!("{what}\nhelp: {help}")));
    }

    /// An error that syn found.
    pub(crate) fn push(&mut self, error: Error) {
        self.0.push(error);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The `compile_error!` of each.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        self.0.iter().map(Error::to_compile_error).collect()
    }

    #[cfg(test)]
    pub(crate) fn messages(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}

/// The help for an unknown word: the one that was probably meant, or all that there are.
pub(crate) fn suggestion(word: &str, known: &[&str]) -> String {
    let near = known
        .iter()
        .map(|known| (distance(word, known), known))
        .filter(|(distance, known)| *distance <= 1 + known.len() / 4)
        .min();
    match near {
        Some((_, known)) => format!("did you mean `{known}`?"),
        None => match known {
            [only] => format!("there is only `{only}`"),
            several => format!("there are {}", list(several)),
        },
    }
}

fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// How many characters must be added, removed or changed (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, suggestion};

    #[test]
    fn distances() {
        assert_eq!(distance("leaf", "leaf"), 0);
        assert_eq!(distance("", "leaf"), 4);
        assert_eq!(distance("leef", "leaf"), 1);
        assert_eq!(distance("nocalback", "nocallback"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn a_near_word_is_suggested_and_otherwise_all() {
        let known = ["leaf", "nocallback", "blocking"];
        assert_eq!(
            suggestion("no_callback", &known),
            "did you mean `nocallback`?"
        );
        assert_eq!(
            suggestion("fast", &known),
            "there are `leaf`, `nocallback` and `blocking`"
        );
        assert_eq!(suggestion("x", &["len"]), "there is only `len`");
    }
}
