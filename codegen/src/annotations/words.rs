//! The small language of arguments: a word, then options, with brackets that belong together.

use super::place::{At, Phrase, Spot};
use super::suggest::hint;
use crate::Diagnostic;

/// A sentence: a first word, and options behind it as `key=value` or alone.
pub(super) struct Sentence {
    /// The first word, without its `?`.
    pub(super) head: At<String>,
    /// Whether a `?` stood behind the first word.
    pub(super) optional: bool,
    options: Vec<SentenceOption>,
    known: Vec<&'static str>,
}

struct SentenceOption {
    name: At<String>,
    value: Option<Phrase>,
}

/// Reads a sentence; `None` if it cannot be taken apart.
pub(super) fn sentence(phrase: &Phrase, errors: &mut Vec<Diagnostic>) -> Option<Sentence> {
    let mut parts = split(phrase, ' ', errors)?.into_iter();
    let Some(first) = parts.next() else {
        errors.push(phrase.spot(0).error("an empty string says nothing").hint(
            "write what the argument means, or `_` for one that another argument speaks for",
        ));
        return None;
    };
    let (head, optional) = match first.text.strip_suffix('?') {
        Some(head) => (head, true),
        None => (first.text.as_str(), false),
    };
    let head = At::new(head.to_owned(), first.spot(0));
    let mut sentence = Sentence {
        head,
        optional,
        options: Vec::new(),
        known: Vec::new(),
    };
    for part in parts {
        let (name, value) = match part.text.find('=') {
            Some(0) => {
                let message = format!("`{}` has no name before its `=`", part.text);
                errors.push(
                    part.spot(0)
                        .error(message)
                        .hint("there are no spaces around the `=` of an option"),
                );
                return None;
            }
            Some(equals) => {
                let value = part.part(equals + 1..part.text.len());
                if value.text.is_empty() {
                    let message = format!("`{}` has no value behind its `=`", part.text);
                    errors.push(
                        part.spot(0)
                            .error(message)
                            .hint("there are no spaces around the `=` of an option"),
                    );
                    return None;
                }
                (&part.text[..equals], Some(value))
            }
            None => (part.text.as_str(), None),
        };
        let name = At::new(name.to_owned(), part.spot(0));
        let twice = |option: &SentenceOption| option.name.value == name.value;
        if sentence.options.iter().any(twice) {
            errors.push(name.error(format!("`{}` is said twice", name.value)));
            continue;
        }
        sentence.options.push(SentenceOption { name, value });
    }
    Some(sentence)
}

impl Sentence {
    /// An option with a value.
    pub(super) fn value(
        &mut self,
        name: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Option<Phrase> {
        let option = self.take(name)?;
        if option.value.is_none() {
            let message = format!("`{name}` needs a value: `{name}=..`");
            errors.push(option.name.error(message));
        }
        option.value
    }

    /// An option that stands alone.
    pub(super) fn flag(&mut self, name: &'static str, errors: &mut Vec<Diagnostic>) -> bool {
        let Some(option) = self.take(name) else {
            return false;
        };
        if option.value.is_some() {
            errors.push(option.name.error(format!("`{name}` takes no value")));
        }
        true
    }

    /// An option that is one of these words.
    pub(super) fn choice<T: Copy>(
        &mut self,
        name: &'static str,
        words: &[(&'static str, T)],
        errors: &mut Vec<Diagnostic>,
    ) -> Option<At<T>> {
        let phrase = self.value(name, errors)?;
        let found = words.iter().find(|(word, _)| *word == phrase.text);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let message = format!("`{}` is no `{name}`", phrase.text);
            errors.push(
                phrase
                    .spot(0)
                    .error(message)
                    .hint(hint(&phrase.text, &known)),
            );
        }
        found.map(|(_, meaning)| At::new(*meaning, phrase.spot(0)))
    }

    /// An option that is the position of an argument.
    pub(super) fn position(
        &mut self,
        name: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Option<At<usize>> {
        let phrase = self.value(name, errors)?;
        position(&phrase, name, errors)
    }

    /// An option that is the name of something in C.
    pub(super) fn name(
        &mut self,
        name: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Option<At<String>> {
        let phrase = self.value(name, errors)?;
        if !is_identifier(&phrase.text) {
            let message = format!("`{}` is no name", phrase.text);
            errors.push(phrase.spot(0).error(message));
            return None;
        }
        let spot = phrase.spot(0);
        Some(At::new(phrase.text, spot))
    }

    fn take(&mut self, name: &'static str) -> Option<SentenceOption> {
        self.known.push(name);
        let index = { self.options.iter() }.position(|option| option.name.value == name)?;
        Some(self.options.remove(index))
    }

    /// Complains about a `?` that means nothing here.
    pub(super) fn never_optional(&self, errors: &mut Vec<Diagnostic>) {
        if self.optional {
            let message = format!("`{}` cannot have a `?`", self.head.value);
            errors.push(self.head.error(message));
        }
    }

    /// Complains about what nobody asked for.
    pub(super) fn finish(self, errors: &mut Vec<Diagnostic>) {
        for option in self.options {
            let message = format!(
                "`{}` is unknown to `{}`",
                option.name.value, self.head.value
            );
            let mut error = option.name.error(message);
            if !self.known.is_empty() {
                error = error.hint(hint(&option.name.value, &self.known));
            }
            errors.push(error);
        }
    }
}

/// The position of an argument.
pub(super) fn position(
    phrase: &Phrase,
    name: &str,
    errors: &mut Vec<Diagnostic>,
) -> Option<At<usize>> {
    let digits = phrase.text.bytes().all(|byte| byte.is_ascii_digit());
    let position = phrase.text.parse::<usize>().ok().filter(|_| digits);
    if position.is_none() {
        let message = format!(
            "`{name}` is the position of an argument, from 0, not `{}`",
            phrase.text
        );
        errors.push(phrase.spot(0).error(message));
    }
    position.map(|position| At::new(position, phrase.spot(0)))
}

/// Takes a phrase apart at a separator outside of brackets; parts are trimmed, and empty ones left out between spaces.
pub(super) fn split(
    phrase: &Phrase,
    separator: char,
    errors: &mut Vec<Diagnostic>,
) -> Option<Vec<Phrase>> {
    let mut parts = Vec::new();
    let mut open: Vec<(char, Spot)> = Vec::new();
    let mut start = 0;
    let is_separator = |c: char| c == separator || (separator == ' ' && c.is_whitespace());
    for (index, c) in phrase.text.char_indices() {
        match c {
            '(' | '[' | '{' => open.push((closing(c), phrase.spot(index))),
            ')' | ']' | '}' if open.pop().is_none_or(|(wanted, _)| wanted != c) => {
                let message = format!("`{c}` closes what was not opened");
                errors.push(phrase.spot(index).error(message));
                return None;
            }
            c if open.is_empty() && is_separator(c) => {
                parts.push((start, index));
                start = index + c.len_utf8();
            }
            _ => {}
        }
    }
    if let Some((wanted, spot)) = open.pop() {
        errors.push(spot.error(format!("the `{wanted}` for this is missing")));
        return None;
    }
    parts.push((start, phrase.text.len()));
    let trimmed = parts.into_iter().map(|(start, end)| {
        let part = &phrase.text[start..end];
        let begin = start + (part.len() - part.trim_start().len());
        phrase.part(begin..begin + part.trim().len())
    });
    let whole = trimmed.filter(|part| separator != ' ' || !part.text.is_empty());
    Some(whole.collect())
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

/// `name(..)`: the name, and what is in the brackets.
pub(super) fn call(phrase: &Phrase) -> Option<(At<String>, Phrase)> {
    bracketed(phrase, '(', ')')
}

/// `name[..]`: the name, and what is in the brackets.
pub(super) fn indexed(phrase: &Phrase) -> Option<(At<String>, Phrase)> {
    bracketed(phrase, '[', ']')
}

fn bracketed(phrase: &Phrase, open: char, close: char) -> Option<(At<String>, Phrase)> {
    let at = phrase.text.find(open)?;
    phrase.text.strip_suffix(close)?;
    let inner = phrase.part(at + 1..phrase.text.len() - 1);
    let name = At::new(phrase.text[..at].to_owned(), phrase.spot(0));
    Some((name, inner))
}

/// Whether it can be a name in C.
pub(crate) fn is_identifier(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::{sentence, split};
    use crate::annotations::place::{Phrase, Source};

    fn phrase(text: &str) -> Phrase {
        let file = format!("x = \"{text}\"");
        let source = Source::new("a.toml", &file);
        source.phrase(4..file.len(), text)
    }

    #[test]
    fn brackets_belong_together_and_places_are_kept() {
        let text = "callback? data-arg=3 args=[_, len, cstr?[1]] x";
        let mut errors = Vec::new();
        let parts = split(&phrase(text), ' ', &mut errors).expect("it can be split");
        let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
        assert_eq!(
            texts,
            ["callback?", "data-arg=3", "args=[_, len, cstr?[1]]", "x"]
        );
        assert_eq!(parts[1].spot(0).column, 6 + 10);
        let mut sentence = sentence(&phrase(text), &mut errors).expect("it is one");
        assert!(sentence.optional && errors.is_empty());
        assert_eq!(
            sentence
                .value("args", &mut errors)
                .map(|v| v.spot(0).column),
            Some(32)
        );
        assert_eq!(
            sentence
                .position("data-arg", &mut errors)
                .map(|at| at.value),
            Some(3)
        );
        sentence.finish(&mut errors);
        assert_eq!(errors.len(), 1);
        assert_eq!((errors[0].column, errors[0].line), (51, 1));
    }

    #[test]
    fn what_cannot_be_taken_apart_is_said_where_it_is() {
        for (text, column) in [
            ("bytes len=(0", 16),
            ("bytes len=0)", 17),
            ("", 6),
            ("bytes =3", 12),
            ("bytes len= 3", 12),
            ("bytes len=[0)", 18),
        ] {
            let mut errors = Vec::new();
            assert!(sentence(&phrase(text), &mut errors).is_none(), "{text}");
            assert_eq!(errors.len(), 1, "{text}");
            let expected = if text.is_empty() { 5 } else { column };
            assert_eq!(errors[0].column, expected, "{text}: {}", errors[0]);
        }
    }
}
