//! Tells code from comments and strings in Rust source, line by line, as far as tidy needs it.

/// A source file taken apart; both parts have as many lines as the file.
pub(crate) struct Source {
    /// The code. Comments and what stands in strings and characters are blank.
    pub(crate) code: Vec<String>,
    /// The text of doc comments (`//!` and `///`), without the marks.
    pub(crate) docs: Vec<Option<String>>,
}

/// Takes `text` apart.
pub(crate) fn split(text: &str) -> Source {
    let code = blank_comments_and_strings(text)
        .lines()
        .map(str::to_owned)
        .collect();
    let docs = text
        .lines()
        .map(|line| doc_text(line).map(str::to_owned))
        .collect();
    Source { code, docs }
}

/// Whether `word` stands in `line` as a whole identifier followed by `then`.
pub(crate) fn has_word(line: &str, word: &str, then: &str) -> bool {
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        !before.is_some_and(is_identifier) && line[start + word.len()..].starts_with(then)
    })
}

pub(crate) fn is_identifier(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn doc_text(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let text = line.strip_prefix("//!").or_else(|| {
        line.strip_prefix("///")
            .filter(|rest| !rest.starts_with('/'))
    })?;
    Some(text.strip_prefix(' ').unwrap_or(text))
}

fn blank_comments_and_strings(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut after_identifier = false;
    while let Some(first) = rest.chars().next() {
        let literal = if after_identifier {
            None
        } else {
            literal_length(rest)
        };
        let length = literal.or_else(|| comment_length(rest));
        if let Some(length) = length {
            // A literal leaves its quotes, so that code around it keeps its shape.
            out.push_str(if literal.is_some() { "\"\"" } else { " " });
            out.extend(rest[..length].matches('\n'));
            rest = &rest[length..];
            after_identifier = false;
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            after_identifier = is_identifier(first);
        }
    }
    out
}

fn comment_length(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    text.strip_prefix("/*")?;
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    Some(text.len())
}

/// The length of the string or character literal that `text` begins with.
fn literal_length(text: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r"].into_iter().find(|prefix| {
        text.strip_prefix(prefix)
            .is_some_and(|rest| rest.starts_with(['"', '#', '\'']))
    });
    let prefix = prefix.unwrap_or("");
    let rest = &text[prefix.len()..];
    if prefix.ends_with('r') {
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let inside = rest[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = inside.find(&end).map_or(inside.len(), |at| at + end.len());
        return Some(prefix.len() + hashes + 1 + length);
    }
    match rest.chars().next()? {
        '"' => Some(prefix.len() + quoted_length(rest, '"')),
        '\'' if is_character(rest) => Some(prefix.len() + quoted_length(rest, '\'')),
        _ => None,
    }
}

/// Tells `'a'` and `'\n'` from the lifetime `'a`.
fn is_character(text: &str) -> bool {
    let mut characters = text.chars().skip(1);
    match characters.next() {
        Some('\\') => true,
        Some(_) => characters.next() == Some('\''),
        None => false,
    }
}

fn quoted_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{has_word, split};

    fn code(text: &str) -> String {
        split(text).code.join("\n")
    }

    #[test]
    fn comments_and_literals_are_blank_and_lines_stay() {
        assert_eq!(code("a(); // fence(\nb()"), "a();  \nb()");
        assert_eq!(code("a /* x /* y */\n z */ b"), "a  \n b");
        assert_eq!(
            code(r#"f("a \" // b", 'x', '"', '\'')"#),
            r#"f("", "", "", "")"#
        );
        assert_eq!(
            code("r#\"x \" y\"# + br\"z\" + c\"w\" + b'q'"),
            "\"\" + \"\" + \"\" + \"\""
        );
        assert_eq!(code("let s = \"one\n two\"; end"), "let s = \"\"\n; end");
    }

    #[test]
    fn lifetimes_are_code() {
        assert_eq!(
            code("fn f<'a>(x: &'a str) -> &'a str { x }"),
            "fn f<'a>(x: &'a str) -> &'a str { x }"
        );
    }

    #[test]
    fn docs_are_told_from_comments() {
        let docs = split("//! one\n/// two\n// three\n//// four\nfive").docs;
        assert_eq!(
            docs,
            [
                Some("one".to_owned()),
                Some("two".to_owned()),
                None,
                None,
                None
            ]
        );
    }

    #[test]
    fn words_are_whole() {
        assert!(has_word("x = fence(a)", "fence", "(") && has_word("sync::fence(a)", "fence", "("));
        assert!(!has_word("heavy_fence(a)", "fence", "(") && !has_word("fences(a)", "fence", "("));
    }
}
