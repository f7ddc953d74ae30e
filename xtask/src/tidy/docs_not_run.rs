//! Code blocks in documentation that rustdoc does not run are counted, file by file, in a list.
//!
//! An example that is not run goes stale unseen; the list makes each new one a line in a diff that someone approves.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::rust::split;
use super::tree::{Problem, Tree};

/// The list: `path: count`, one a line, sorted.
pub(crate) const LIST: &str = "xtask/docs-not-run.txt";

/// Words of a block's first line that keep it from running.
const WORDS: [&str; 3] = ["no_run", "ignore", "text"];

/// Files whose count is not the listed one.
pub(crate) fn miscounted(tree: &Tree) -> Vec<Problem> {
    let (listed, mut problems) = listed(tree.text(LIST).unwrap_or(""));
    let counted = counted(tree);
    let paths: Vec<&str> = listed
        .keys()
        .chain(counted.keys().filter(|path| !listed.contains_key(**path)))
        .copied()
        .collect();
    for path in paths {
        let (count, allowed) = (
            counted.get(path).copied().unwrap_or(0),
            listed.get(path).copied().unwrap_or(0),
        );
        if count != allowed {
            let what = format!(
                "{count} code blocks that do not run, {LIST} says {allowed}: run them, or write `{path}: {count}`"
            );
            problems.push(Problem::new(path, 1, what));
        }
    }
    problems
}

/// The list as it should be.
pub(crate) fn bless(tree: &Tree) -> String {
    let mut list = String::new();
    for (path, count) in counted(tree) {
        writeln!(list, "{path}: {count}").expect("writing to a string");
    }
    list
}

fn listed(list: &str) -> (BTreeMap<&str, usize>, Vec<Problem>) {
    let (mut listed, mut problems) = (BTreeMap::new(), Vec::new());
    for (index, line) in list.lines().enumerate() {
        match line
            .split_once(": ")
            .and_then(|(path, count)| Some((path, count.parse().ok()?)))
        {
            Some((path, count)) => {
                listed.insert(path, count);
            }
            None => problems.push(Problem::new(LIST, index + 1, "is not `path: count`")),
        }
    }
    (listed, problems)
}

fn counted(tree: &Tree) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for (path, text) in tree.files(&[".rs"]) {
        let docs = split(text).docs;
        counts.insert(path, count(docs.iter().flatten().map(String::as_str)));
    }
    // Of Markdown, what is part of some crate's documentation.
    for (path, text) in tree
        .files(&[".md"])
        .filter(|(path, _)| path.contains("/src/") || path.ends_with("README.md"))
    {
        counts.insert(path, count(text.lines()));
    }
    counts.retain(|_, count| *count > 0);
    counts
}

fn count<'a>(lines: impl Iterator<Item = &'a str>) -> usize {
    let marks = lines.filter_map(|line| line.trim_start().strip_prefix("```"));
    marks
        .filter(|words| {
            words
                .split([',', ' '])
                .any(|word| WORDS.iter().any(|stop| word.starts_with(stop)))
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::{LIST, bless, miscounted};
    use crate::tidy::tree::Tree;

    const DOCS: &str = "/// ```no_run\n/// f();\n/// ```\n/// ```\n/// g();\n/// ```\nfn f() {}\n//! ```ignore-windows\n";

    fn found(list: &str) -> usize {
        let files = [
            ("a.rs", DOCS),
            ("README.md", "```rust,no_run\n```\n```c\n```\n"),
            ("NOTES.md", "```text\n```\n"),
            (LIST, list),
        ];
        miscounted(&Tree::made_up(&files)).len()
    }

    #[test]
    fn the_right_list_is_fine() {
        assert_eq!(found("README.md: 1\na.rs: 2\n"), 0);
    }

    #[test]
    fn a_new_block_a_removed_one_and_a_bad_line_are_found() {
        assert_eq!(found(""), 2);
        assert_eq!(found("README.md: 1\na.rs: 1\n"), 1);
        assert_eq!(found("README.md: 1\na.rs: 2\ngone.rs: 1\n"), 1);
        assert_eq!(found("README.md: 1\na.rs: 2\nnonsense\n"), 1);
    }

    #[test]
    fn the_blessed_list_is_the_right_one() {
        let list = bless(&Tree::made_up(&[("a.rs", DOCS), ("b.rs", "fn f() {}\n")]));
        assert_eq!(list, "a.rs: 2\n");
    }
}
