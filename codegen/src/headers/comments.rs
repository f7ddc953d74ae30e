//! Comments without their marks.

/// The text of a comment as it stands in the file; `None` if nothing is left of it.
pub(super) fn text(comment: &str) -> Option<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in comment.lines() {
        lines.push(bare(line).trim_end().to_owned());
    }
    let is_blank = |line: &String| line.trim().is_empty();
    while lines.last().is_some_and(is_blank) {
        lines.pop();
    }
    let first = lines.iter().position(|line| !is_blank(line))?;
    let lines = &lines[first..];
    let indented = |line: &&String| line.len() - line.trim_start().len();
    // What stands behind the opening mark has no indentation of its own.
    let beside_mark = usize::from(first == 0);
    let common = lines
        .iter()
        .skip(beside_mark)
        .filter(|line| !is_blank(line));
    let common = common.map(|line| indented(&line)).min().unwrap_or(0);
    let rest = lines[1..]
        .iter()
        .map(|line| line.get(common..).unwrap_or(""));
    let told: Vec<&str> = std::iter::once(lines[0].trim_start()).chain(rest).collect();
    Some(told.join("\n"))
}

/// A line without what makes it part of a comment.
fn bare(line: &str) -> &str {
    let line = line.trim_start();
    let line = line.strip_suffix("*/").unwrap_or(line);
    for mark in [
        "/**<", "/*!<", "///<", "//!<", "/**", "/*!", "/*", "///", "//!", "//",
    ] {
        if let Some(rest) = line.strip_prefix(mark) {
            return rest.trim_start_matches('*');
        }
    }
    match line.strip_prefix('*') {
        Some(rest) => rest.trim_start_matches('*'),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::text;

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
        ] {
            assert_eq!(text(comment).as_deref(), Some(told), "{comment}");
        }
        assert_eq!(text("/****/"), None);
        assert_eq!(text("//"), None);
    }
}
