//! Which known word somebody may have meant.

/// The known word next to a wrong one, if any is near.
pub(crate) fn nearest<'a>(
    wrong: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // A word as long as this is no typo, and comparing it would take long.
    if wrong.len() > 100 {
        return None;
    }
    let far = |word: &str| (strsim::damerau_levenshtein(wrong, word), word.len());
    let near = known
        .into_iter()
        .filter(|word| word.len().abs_diff(wrong.len()) <= 3);
    let near = near.min_by_key(|word| far(word))?;
    let allowed = (wrong.chars().count() / 3).max(1);
    (strsim::damerau_levenshtein(wrong, near) <= allowed).then_some(near)
}

/// `did you mean ..`, or the list of what there is.
pub(super) fn hint(wrong: &str, known: &[&str]) -> String {
    match nearest(wrong, known.iter().copied()) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("there is {}", listed(known)),
    }
}

/// `a`, `b` and `c`.
pub(crate) fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        None => String::from("nothing"),
        Some((only, [])) => only.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{hint, nearest};

    #[test]
    fn a_typo_finds_its_word_and_nonsense_finds_none() {
        let known = ["cstr", "callback", "inout-len"];
        assert_eq!(nearest("ctsr", known), Some("cstr"));
        assert_eq!(nearest("calback", known), Some("callback"));
        assert_eq!(nearest("inout_len", known), Some("inout-len"));
        assert_eq!(nearest("banana", known), None);
        assert_eq!(nearest(&"c".repeat(1_000_000), known), None);
        assert_eq!(hint("x", &["ab", "cd"]), "there is `ab` and `cd`");
    }
}
