//! Counts words, for C.
#![allow(
    unsafe_code,
    reason = "exported symbols: no other function of the program has these names"
)]

use std::ffi::{CStr, c_char, c_int};

use cffi::cffi;

/// What counting gave.
#[repr(C)]
pub(crate) struct Counts {
    /// Pieces between white space.
    words: usize,
    /// The longest of them.
    longest: usize,
}

/// What counts as a word.
#[repr(C)]
#[derive(Clone, Copy, PartialEq)]
#[expect(dead_code, reason = "C chooses which")]
pub(crate) enum Words {
    /// All pieces.
    All,
    /// Those that are digits only.
    Numbers,
}

/// A counter that C holds without knowing what is in it.
pub(crate) struct Counter {
    which: Words,
    counts: Counts,
}

/// Counts the words of a text. Returns 0, or -1 if the text is not UTF-8.
#[cffi(on_panic = -1)]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn words_count(text: &CStr, counts: &mut Counts) -> c_int {
    let Ok(text) = text.to_str() else { return -1 };
    *counts = Counts {
        words: text.split_whitespace().count(),
        longest: text.split_whitespace().map(str::len).max().unwrap_or(0),
    };
    0
}

/// The greatest of the lengths, or 0.
#[cffi(on_panic = 0)]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn words_greatest(#[cffi(len = c_int)] lengths: &[usize]) -> usize {
    lengths.iter().copied().max().unwrap_or(0)
}

/// A new counter, to be freed with `words_free`.
#[cffi(on_panic = std::ptr::null_mut())]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn words_new(which: Words) -> *mut Counter {
    let counts = Counts {
        words: 0,
        longest: 0,
    };
    Box::into_raw(Box::new(Counter { which, counts }))
}

/// Adds a word.
#[cffi]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn words_add(counter: &mut Counter, word: &CStr) {
    let word = word.to_bytes();
    if counter.which == Words::All || word.iter().all(u8::is_ascii_digit) {
        counter.counts.words += 1;
        counter.counts.longest = counter.counts.longest.max(word.len());
    }
}

/// How many words there are, or 0 for no counter.
#[cffi(on_panic = 0)]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn words_total(counter: Option<&Counter>) -> usize {
    counter.map_or(0, |counter| counter.counts.words)
}

/// Frees a counter.
#[cffi]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn words_free(counter: *mut Counter) {
    if !counter.is_null() {
        // SAFETY: it is from `words_new`, and C gives it up.
        drop(unsafe { Box::from_raw(counter) });
    }
}

/// The first letter, in capitals, as C's own types have it.
#[cffi(on_panic = 0)]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn words_initial(word: Option<&CStr>) -> c_char {
    word.and_then(|word| word.to_bytes().first())
        .map_or(0, |first| first.to_ascii_uppercase() as c_char)
}
