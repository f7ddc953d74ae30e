//! Reading a table of the file: each key once, each of its type, and none that is not known.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::place::{At, Phrase, Source, Spot};
use super::suggest::hint;
use crate::Diagnostic;

/// A table, and which of its keys were asked for.
pub(super) struct Table<'a, 't> {
    pub(super) source: &'a Source<'a>,
    entries: &'a DeTable<'t>,
    /// What it is called in errors.
    what: String,
    pub(super) at: Spot,
    known: RefCell<Vec<&'static str>>,
    wrong: RefCell<Vec<&'static str>>,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl<'a, 't> Table<'a, 't> {
    pub(super) fn new(
        source: &'a Source<'a>,
        entries: &'a DeTable<'t>,
        what: impl Into<String>,
        at: Spot,
    ) -> Table<'a, 't> {
        Table {
            source,
            entries,
            what: what.into(),
            at,
            known: RefCell::default(),
            wrong: RefCell::default(),
        }
    }

    fn value(&self, key: &'static str) -> Option<&'a Value<'t>> {
        self.known.borrow_mut().push(key);
        self.entries.get(key)
    }

    /// Whether the key is there, whatever it is.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Whether the key was read and is wrong.
    pub(super) fn failed(&self, key: &str) -> bool {
        self.wrong.borrow().contains(&key)
    }

    fn mismatch(&self, key: &'static str, value: &Value<'t>, wanted: &str) -> Diagnostic {
        self.wrong.borrow_mut().push(key);
        let kind = kind(value.get_ref());
        let spot = self.source.spot(value.span().start);
        // A list that should have been one has something else in it.
        let kind = match value.get_ref().as_array() {
            Some(_) if wanted.starts_with("a list of numbers") => "one with anything else",
            _ => kind,
        };
        spot.error(format!("`{key}` of {} is {wanted}, not {kind}", self.what))
    }

    fn phrase_of(&self, value: &Value<'t>) -> Option<Phrase> {
        let text = value.get_ref().as_str()?;
        Some(self.source.phrase(value.span(), text))
    }

    /// A string.
    pub(super) fn phrase(&self, key: &'static str, errors: &mut Vec<Diagnostic>) -> Option<Phrase> {
        let value = self.value(key)?;
        let phrase = self.phrase_of(value);
        if phrase.is_none() {
            errors.push(self.mismatch(key, value, "a string"));
        }
        phrase
    }

    /// A string that is not empty.
    pub(super) fn string(
        &self,
        key: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Option<At<String>> {
        let phrase = self.phrase(key, errors)?;
        let string = At::new(phrase.text.trim().to_owned(), phrase.spot(0));
        if string.value.is_empty() {
            self.wrong.borrow_mut().push(key);
            errors.push(string.error(format!("`{key}` of {} is empty", self.what)));
            return None;
        }
        Some(string)
    }

    /// A string that is one of these words.
    pub(super) fn word<T: Copy>(
        &self,
        key: &'static str,
        words: &[(&'static str, T)],
        errors: &mut Vec<Diagnostic>,
    ) -> Option<At<T>> {
        let string = self.string(key, errors)?;
        let found = words.iter().find(|(word, _)| *word == string.value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let message = format!("`{}` is no `{key}`", string.value);
            errors.push(string.error(message).hint(hint(&string.value, &known)));
        }
        found.map(|(_, meaning)| At::new(*meaning, string.spot.clone()))
    }

    /// A list of strings that are not empty.
    pub(super) fn phrases(
        &self,
        key: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Option<At<Vec<Phrase>>> {
        let value = self.value(key)?;
        let Some(array) = value.get_ref().as_array() else {
            errors.push(self.mismatch(key, value, "a list of strings"));
            return None;
        };
        let mut phrases = Vec::new();
        for item in array.iter() {
            match self.phrase_of(item) {
                Some(phrase) => phrases.push(phrase),
                None => errors.push(self.mismatch(key, item, "a list of strings")),
            }
        }
        let complete = phrases.len() == array.len();
        complete.then(|| At::new(phrases, self.source.spot(value.span().start)))
    }

    pub(super) fn strings(
        &self,
        key: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Vec<At<String>> {
        let phrases = self
            .phrases(key, errors)
            .map_or(Vec::new(), |list| list.value);
        let strings = phrases.into_iter().map(|phrase| {
            let spot = phrase.spot(0);
            At::new(phrase.text, spot)
        });
        let (empty, strings): (Vec<_>, Vec<_>) =
            strings.partition(|string| string.value.trim().is_empty());
        for string in empty {
            self.wrong.borrow_mut().push(key);
            errors.push(string.error(format!("an entry of `{key}` is empty")));
        }
        strings
    }

    pub(super) fn string_or_strings(
        &self,
        key: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Vec<At<String>> {
        match self.entries.get(key).map(|value| value.get_ref()) {
            Some(DeValue::String(_)) => self.string(key, errors).into_iter().collect(),
            _ => self.strings(key, errors),
        }
    }

    /// `true` or `false`.
    pub(super) fn boolean(
        &self,
        key: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Option<At<bool>> {
        let value = self.value(key)?;
        let boolean = value.get_ref().as_bool();
        if boolean.is_none() {
            errors.push(self.mismatch(key, value, "`true` or `false`"));
        }
        boolean.map(|boolean| At::new(boolean, self.source.spot(value.span().start)))
    }

    /// The value of a key that may be of several types.
    pub(super) fn any(&self, key: &'static str) -> Option<At<&'a DeValue<'t>>> {
        let value = self.value(key)?;
        let spot = self.source.spot(value.span().start);
        Some(At::new(value.get_ref(), spot))
    }

    /// The error for a key of [`Table::any`] that is of none of them.
    pub(super) fn neither(&self, key: &'static str, wanted: &str) -> Option<Diagnostic> {
        let value = self.entries.get(key)?;
        Some(self.mismatch(key, value, wanted))
    }

    /// A table.
    pub(super) fn table(
        &self,
        key: &'static str,
        errors: &mut Vec<Diagnostic>,
    ) -> Option<Table<'a, 't>> {
        let value = self.value(key)?;
        let spot = self.source.spot(value.span().start);
        match value.get_ref() {
            DeValue::Table(entries) => {
                let what = format!("`[{key}]`");
                Some(Table::new(self.source, entries, what, spot))
            }
            _ => {
                errors.push(self.mismatch(key, value, "a table"));
                None
            }
        }
    }

    /// The tables in the table of that name, in the order of the file.
    pub(super) fn each(
        &mut self,
        key: &'static str,
        errors: &mut Vec<Diagnostic>,
        mut read: impl FnMut(At<String>, Table<'a, 't>, &mut Vec<Diagnostic>),
    ) {
        let Some(outer) = self.table(key, errors) else {
            return;
        };
        for (name, value) in outer.pairs() {
            match value.get_ref() {
                DeValue::Table(entries) => {
                    let what = format!("`{}`", name.value);
                    let table = Table::new(self.source, entries, what, name.spot.clone());
                    read(name, table, errors);
                }
                other => {
                    let message = format!(
                        "`{}` in `[{key}]` is a table, not {}",
                        name.value,
                        kind(other)
                    );
                    let hint = format!("write `{} = {{ .. }}`", name.value);
                    errors.push(name.error(message).hint(hint));
                }
            }
        }
    }

    /// All keys and values, in the order of the file.
    pub(super) fn pairs(&self) -> Vec<(At<String>, &'a Value<'t>)> {
        let mut pairs: Vec<_> = self.entries.iter().collect();
        pairs.sort_by_key(|(key, _)| key.span().start);
        let named = pairs.into_iter().map(|(key, value)| {
            let spot = self.source.spot(key.span().start);
            (At::new(key.get_ref().to_string(), spot), value)
        });
        named.collect()
    }

    /// Complains about what nobody asked for.
    pub(super) fn finish(self, errors: &mut Vec<Diagnostic>) {
        let known = self.known.borrow();
        for (key, _) in self.pairs() {
            if !known.contains(&key.value.as_str()) {
                let message = format!("unknown key `{}` in {}", key.value, self.what);
                errors.push(key.error(message).hint(hint(&key.value, &known)));
            }
        }
    }
}

/// What a value is called in errors.
pub(super) fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a number with a point",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// A whole number of any base.
pub(super) fn integer(value: &DeValue<'_>) -> Option<i128> {
    let integer = value.as_integer()?;
    i128::from_str_radix(integer.as_str(), integer.radix()).ok()
}
