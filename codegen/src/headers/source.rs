//! The text of a header as far as comments are concerned: which there are, and what is code.

/// A file's text.
#[derive(Debug)]
pub(super) struct Source {
    /// The text with spaces for what is in comments and strings. Offsets are the same, line ends stay.
    code: String,
    /// Where each line begins.
    lines: Vec<usize>,
    pub(super) comments: Vec<Comment>,
}

/// The text of a file, in which each byte is where the compiler says: a byte that is no UTF-8 is a `?`, and a byte order mark is space.
pub(super) fn text(bytes: &[u8]) -> String {
    let (mark, rest) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => ("   ", rest),
        None => ("", bytes),
    };
    let mut text = mark.to_owned();
    for chunk in rest.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

/// A comment, or several of `//` on lines of their own.
#[derive(Debug)]
pub(super) struct Comment {
    pub(super) start: usize,
    pub(super) end: usize,
    /// As it is written.
    pub(super) text: String,
    /// No code is before it on its line.
    pub(super) alone: bool,
    /// Code is on the line above.
    pub(super) hangs: bool,
}

impl Source {
    pub(super) fn of(text: &str) -> Source {
        let found = comments(text);
        let mut code = text.as_bytes().to_vec();
        for (start, end, _) in &found {
            for byte in &mut code[*start..*end] {
                if *byte != b'\n' {
                    *byte = b' ';
                }
            }
        }
        // Spaces for whole characters.
        let code = String::from_utf8_lossy(&code).into_owned();
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        let mut source = Source {
            lines: std::iter::once(0).chain(starts).collect(),
            code,
            comments: Vec::new(),
        };
        for (start, end, _) in found.into_iter().filter(|(_, _, is_comment)| *is_comment) {
            source.add(text, start, end);
        }
        source
    }

    fn add(&mut self, text: &str, start: usize, end: usize) {
        let line = self.lines.partition_point(|begin| *begin <= start) - 1;
        let alone = self.code[self.lines[line]..start].trim().is_empty();
        let is_line = |comment: &str| comment.starts_with("//");
        if let Some(last) = self.comments.last_mut()
            && alone
            && last.alone
            && is_line(&last.text)
            && is_line(&text[start..end])
            && newlines(&self.code[last.end..start]) == 1
        {
            last.end = end;
            last.text = text[last.start..end].to_owned();
            return;
        }
        let above = line.checked_sub(1);
        let above = above.map(|above| &self.code[self.lines[above]..self.lines[line]]);
        self.comments.push(Comment {
            start,
            end,
            text: text[start..end].to_owned(),
            alone,
            hangs: alone && above.is_some_and(|above| !above.trim().is_empty()),
        });
    }

    /// Where a line and a column are, which count from 1.
    pub(super) fn offset(&self, line: u32, column: u32) -> Option<usize> {
        let line = usize::try_from(line).ok()?.checked_sub(1)?;
        let at = self.lines.get(line)? + usize::try_from(column).ok()?.checked_sub(1)?;
        self.code.is_char_boundary(at).then_some(at)
    }

    /// The code of a piece.
    pub(super) fn code(&self, from: usize, to: usize) -> &str {
        self.code.get(from..to).unwrap_or("")
    }

    /// What is behind the `;` of a declaration; `None` for one with a body.
    pub(super) fn end_of_declaration(&self, from: usize) -> Option<usize> {
        let mut depth = 0_i32;
        for (at, character) in self.code.get(from..)?.char_indices() {
            match character {
                '(' => depth += 1,
                ')' => depth -= 1,
                ';' if depth == 0 => return Some(from + at + 1),
                '{' if depth == 0 => return None,
                _ => {}
            }
        }
        None
    }

    /// How many line ends are between, if nothing else is.
    pub(super) fn lines_between(&self, from: usize, to: usize) -> Option<usize> {
        let between = self.code.get(from..to)?;
        between.trim().is_empty().then(|| newlines(between))
    }

    /// Whether code is behind this on its line or on the next one.
    pub(super) fn touches_below(&self, from: usize) -> bool {
        let rest = self.code(from, self.code.len());
        let space = &rest[..rest.len() - rest.trim_start().len()];
        space.len() < rest.len() && newlines(space) <= 1
    }
}

fn newlines(text: &str) -> usize {
    text.matches('\n').count()
}

/// Comments and strings, from where to where, and whether it is a comment.
fn comments(text: &str) -> Vec<(usize, usize, bool)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(['/', '"', '\'']) {
        let start = at + next;
        let rest = &text[start..];
        let behind = |mark: &str, skip: usize| rest[skip..].find(mark).map(|end| skip + end);
        let (length, is_comment) = if rest.starts_with("/*") {
            (behind("*/", 2).map_or(rest.len(), |end| end + 2), true)
        } else if rest.starts_with("//") {
            (behind("\n", 2).unwrap_or(rest.len()), true)
        } else if rest.starts_with('/') {
            at = start + 1;
            continue;
        } else {
            (string(rest), false)
        };
        found.push((start, start + length, is_comment));
        at = start + length;
    }
    found
}

/// How long a string is, which ends with its line at the latest.
fn string(text: &str) -> usize {
    let mut characters = text.char_indices();
    let quote = characters.next().map(|(_, quote)| quote);
    let mut escaped = false;
    for (at, character) in characters {
        match character {
            '\n' => return at,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if Some(character) == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn comments_are_told_from_code_and_from_strings() {
        let source =
            Source::of("char *s = \"/* no */\"; // a\n// b\n// c\nint x; /* d\n */\n'\\'';\n");
        let told: Vec<&str> = source
            .comments
            .iter()
            .map(|one| one.text.as_str())
            .collect();
        assert_eq!(told, ["// a", "// b\n// c", "/* d\n */"]);
        let alone: Vec<bool> = source.comments.iter().map(|one| one.alone).collect();
        assert_eq!(alone, [false, true, false]);
        assert!(source.comments[1].hangs);
    }

    #[test]
    fn a_comment_that_does_not_end_ends_with_the_file() {
        assert_eq!(Source::of("int x; /* é").comments[0].text, "/* é");
        assert_eq!(Source::of("\"").comments.len(), 0);
    }

    #[test]
    fn a_declaration_ends_where_no_parenthesis_is_open() {
        let source = Source::of("int f(int (*g)(int), /* ; */ int);\nint h(void) {}");
        assert_eq!(source.end_of_declaration(0), Some(34));
        assert_eq!(source.end_of_declaration(35), None);
    }
}
