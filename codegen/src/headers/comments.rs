//! Comments without their marks.

/// The text of a comment as it stands in the file; `None` if nothing is left of it.
pub(super) fn text(comment: &str) -> Option<String> {
    let lines = comment.lines();
    let told = shaped(lines.map(|line| bare(line).trim_end()).collect())?;
    // For Doxygen, around a group of declarations, and for the formatter.
    let is_mark =
        ["@{", "@}", "\\{", "\\}"].contains(&told.as_str()) || told.starts_with("clang-format o");
    (!is_mark).then_some(told)
}

/// What a comment declares that begins with a prototype, and the rest of its text: `int f(int x);`, an empty line, and what `f` does.
pub(super) fn declared(text: &str) -> Option<(String, String)> {
    let (prototype, rest) = text.split_once(';')?;
    let alone = rest.is_empty() || rest.starts_with('\n');
    if !alone || prototype.contains("\n\n") || !prototype.trim_end().ends_with(')') {
        return None;
    }
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let (before, _) = prototype.split_once('(')?;
    if !before
        .chars()
        .all(|c| is_word(c) || c == '*' || c.is_whitespace())
    {
        return None;
    }
    let mut words: Vec<&str> = { before.split(|c| !is_word(c)) }
        .filter(|word| !word.is_empty())
        .collect();
    // What makes prototypes for compilers that know none: `int f OF((int x))`.
    if prototype.contains("((") && words.len() > 2 {
        words.pop();
    }
    let name = words.pop().filter(|_| !words.is_empty())?;
    let rest = shaped(rest.lines().collect()).unwrap_or_default();
    Some((name.to_owned(), rest))
}

/// Lines without empty ones around them, and without the indentation that all have.
fn shaped(mut lines: Vec<&str>) -> Option<String> {
    let is_blank = |line: &&str| line.trim().is_empty();
    while lines.last().is_some_and(is_blank) {
        lines.pop();
    }
    let first = lines.iter().position(|line| !is_blank(line))?;
    let lines = &lines[first..];
    let indented = |line: &&str| line.len() - line.trim_start().len();
    // What stands behind the opening mark has no indentation of its own.
    let beside_mark = usize::from(first == 0);
    let common = lines
        .iter()
        .skip(beside_mark)
        .filter(|line| !is_blank(line));
    let common = common.map(indented).min().unwrap_or(0);
    let rest = lines[1..]
        .iter()
        .map(|line| line.get(common..).unwrap_or(""));
    let told: Vec<&str> = std::iter::once(lines[0].trim_start()).chain(rest).collect();
    Some(told.join("\n"))
}

/// A line without what makes it part of a comment.
fn bare(line: &str) -> &str {
    let whole = line.strip_suffix("*/").unwrap_or(line);
    let line = whole.trim_start();
    for mark in [
        "/**<", "/*!<", "///<", "//!<", "/**", "/*!", "/*", "///", "//!", "//",
    ] {
        if let Some(rest) = line.strip_prefix(mark) {
            return rest.trim_start_matches('*');
        }
    }
    match line.strip_prefix('*') {
        Some(rest) => rest.trim_start_matches('*'),
        None => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::{declared, text};

    #[test]
    fn the_marks_go_and_the_shape_stays() {
        for (comment, told) in [
            ("/* one line */", "one line"),
            ("/// a\n/// b", "a\nb"),
            ("/**\n * a\n *\n *   b\n */", "a\n\n  b"),
            ("/*\n** CAPI3REF: x\n**\n** y\n*/", "CAPI3REF: x\n\ny"),
            ("/**< behind */", "behind"),
            ("/* a\n   b */", "a\nb"),
            ("/* é\n é */", "é\né"),
            ("/*\n     a\n   - b\n     c\n*/", "a\n- b\n  c"),
        ] {
            assert_eq!(text(comment).as_deref(), Some(told), "{comment}");
        }
        assert_eq!(text("/****/"), None);
        assert_eq!(text("//"), None);
        assert_eq!(text("/**@{*/"), None);
        assert_eq!(text("// clang-format off"), None);
    }

    #[test]
    fn a_comment_may_begin_with_a_prototype() {
        for (comment, name, rest) in [
            ("int f(int x);\n\n   a\n     b", "f", "a\n  b"),
            ("OUR char *DLL g OF((int x,\n  int y));\n a", "g", "a"),
            ("void h(void);", "h", ""),
        ] {
            let expected = Some((name.to_owned(), rest.to_owned()));
            assert_eq!(declared(comment), expected, "{comment}");
        }
        for comment in [
            "f(x); is called",
            "see f (below); it ends",
            "It frees x.\n\nint f(int x);",
            "As with g(), the result; see there",
            "It's what f(x);",
        ] {
            assert_eq!(declared(comment), None, "{comment}");
        }
    }
}
