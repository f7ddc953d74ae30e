//! Where something was said.

use std::sync::Arc;

use crate::Diagnostic;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The file, as it was named.
    pub file: Arc<str>,
    /// The line, counted from 1.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
}

impl Spot {
    /// What is wrong here.
    pub fn error(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::input(&self.file, self.line, self.column, message)
    }
}

/// Something, and where it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// What was said.
    pub value: T,
    /// Where.
    pub spot: Spot,
}

impl<T> At<T> {
    pub(crate) fn new(value: T, spot: Spot) -> At<T> {
        At { value, spot }
    }

    pub(crate) fn map<U>(self, f: impl FnOnce(T) -> U) -> At<U> {
        At::new(f(self.value), self.spot)
    }

    /// What is wrong with it.
    pub fn error(&self, message: impl Into<String>) -> Diagnostic {
        self.spot.error(message)
    }
}

/// A file's text, to find places in.
pub(super) struct Source<'a> {
    file: Arc<str>,
    text: &'a str,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(super) fn new(file: &str, text: &'a str) -> Source<'a> {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Source {
            file: file.into(),
            text,
            lines: std::iter::once(0)
                .chain(breaks.map(|(index, _)| index + 1))
                .collect(),
        }
    }

    pub(super) fn spot(&self, offset: usize) -> Spot {
        let offset = offset.min(self.text.len());
        let line = self.lines.partition_point(|start| *start <= offset) - 1;
        let bytes = &self.text.as_bytes()[self.lines[line]..offset];
        // A character begins at each byte that does not continue one.
        let before = bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        Spot {
            file: Arc::clone(&self.file),
            line: u32::try_from(line + 1).unwrap_or(u32::MAX),
            column: u32::try_from(before + 1).unwrap_or(u32::MAX),
        }
    }

    /// A string value of the file, which knows where each of its characters stands.
    pub(super) fn phrase(&self, span: std::ops::Range<usize>, value: &str) -> Phrase {
        let written = self.text.get(span.clone()).unwrap_or_default();
        let start = self.spot(span.start);
        match written.find(value) {
            // With line breaks in it, or escapes, its beginning is what can be told.
            Some(skip) if !value.contains('\n') => Phrase {
                text: value.to_owned(),
                start: self.spot(span.start + skip),
                exact: true,
            },
            _ => Phrase {
                text: value.to_owned(),
                start,
                exact: false,
            },
        }
    }
}

/// A sentence of the small language, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) text: String,
    start: Spot,
    exact: bool,
}

impl Phrase {
    /// A phrase from elsewhere than the annotation file.
    pub(super) fn at(text: &str, start: Spot) -> Phrase {
        Phrase {
            text: text.to_owned(),
            start,
            exact: false,
        }
    }

    /// The place of a byte of the text.
    pub(super) fn spot(&self, offset: usize) -> Spot {
        let mut spot = self.start.clone();
        if self.exact {
            let before = self.text.get(..offset).unwrap_or(&self.text);
            spot.column += u32::try_from(before.chars().count()).unwrap_or(0);
        }
        spot
    }

    /// Part of it.
    pub(super) fn part(&self, range: std::ops::Range<usize>) -> Phrase {
        Phrase {
            start: self.spot(range.start),
            text: self.text[range].to_owned(),
            exact: self.exact,
        }
    }
}
