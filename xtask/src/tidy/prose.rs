//! Paths named in prose exist: in Markdown and in doc comments.
//!
//! A path is a text in backticks, or the target of a link, that has a `/` and ends in a known extension or in `/`.

use super::opening::is_generated;
use super::rust::split;
use super::tree::{Problem, Tree, folder_of, join};

const EXTENSIONS: [&str; 7] = [".rs", ".md", ".c", ".h", ".toml", ".sh", ".txt"];

/// Paths that lead nowhere.
pub(crate) fn dangling(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files(&[".md"]) {
        let lines = text.lines().map(Some);
        check_lines(tree, path, lines, &mut problems);
    }
    // What a generated file names is its header's.
    let written = tree.files(&[".rs"]);
    for (path, text) in written.filter(|(_, text)| !is_generated(text)) {
        let docs = split(text).docs;
        check_lines(tree, path, docs.iter().map(Option::as_deref), &mut problems);
    }
    problems
}

/// Looks at each line outside code blocks. `None` is a line that is no prose, which ends a doc comment's code block.
fn check_lines<'a>(
    tree: &Tree,
    path: &str,
    lines: impl Iterator<Item = Option<&'a str>>,
    problems: &mut Vec<Problem>,
) {
    let mut in_block = false;
    for (index, line) in lines.enumerate() {
        let Some(line) = line else {
            in_block = false;
            continue;
        };
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if !in_block {
            let named = code_spans(line).chain(link_targets(line));
            for lost in named.filter(|named| is_path(named) && !exists(tree, path, named)) {
                problems.push(Problem::new(
                    path,
                    index + 1,
                    format!("names `{lost}`, which does not exist"),
                ));
            }
        }
    }
}

fn code_spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn link_targets(line: &str) -> impl Iterator<Item = &str> {
    let targets = line
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split([')', ' ']).next());
    targets.map(|target| target.split('#').next().unwrap_or(target))
}

fn is_path(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "_-./".contains(c);
    // `target` holds what builds leave behind, and an absolute path is no path of ours.
    let stands_for_any = text.split(['/', '.']).any(|name| name == "NAME");
    text.contains('/')
        && !stands_for_any
        && text.chars().all(plain)
        && !text.starts_with('/')
        && !text.starts_with("target/")
        && (text.ends_with('/') || EXTENSIONS.iter().any(|extension| text.ends_with(extension)))
}

/// Paths are read from the root, from the file's folder, from its package, or from the package's sources.
/// Files of the root are about all packages, so theirs are read from the sources of each.
fn exists(tree: &Tree, path: &str, named: &str) -> bool {
    let package = tree.package_of(path);
    let packages = if package.is_empty() {
        tree.packages()
    } else {
        vec![package]
    };
    let sources = packages.into_iter().map(|package| join(package, "src"));
    let near = ["", folder_of(path), package].map(str::to_owned);
    near.into_iter()
        .chain(sources)
        .any(|from| tree.has(&join(&from, named)))
}

#[cfg(test)]
mod tests {
    use super::dangling;
    use crate::tidy::tree::Tree;

    fn found(path: &str, text: &str) -> usize {
        let tree = [
            ("runtime/Cargo.toml", ""),
            ("runtime/src/call/mod.rs", ""),
            ("README.md", ""),
            (path, text),
        ];
        dangling(&Tree::made_up(&tree)).len()
    }

    #[test]
    fn paths_that_exist_are_fine_from_each_place() {
        assert_eq!(
            found("A.md", "See `runtime/src/call/mod.rs` and `runtime/src/`."),
            0
        );
        assert_eq!(
            found(
                "A.md",
                "See [the call](runtime/src/call/mod.rs#life) and [Go](https://go.dev/x.md)."
            ),
            0
        );
        assert_eq!(
            found(
                "runtime/src/sched/idle.rs",
                "//! As in `call/mod.rs` and `../call/mod.rs`.\n"
            ),
            0
        );
    }

    #[test]
    fn files_of_the_root_speak_of_any_package() {
        assert_eq!(found("A.md", "`call/mod.rs` is in `call/`."), 0);
        assert_eq!(found("docs/A.md", "`call/gone.rs` is in `gone/`."), 2);
    }

    #[test]
    fn paths_that_do_not_exist_are_found() {
        assert_eq!(
            found("A.md", "See `runtime/src/call/slow.rs`, `runtime/gone/`."),
            2
        );
        assert_eq!(found("A.md", "See [the call](runtime/src/gone.rs)."), 1);
        assert_eq!(
            found("runtime/src/sched/idle.rs", "//! As in `call/gone.rs`.\n"),
            1
        );
        assert_eq!(
            found(
                "runtime/src/sched/idle.rs",
                "    /// As in `call/gone.rs`.\n"
            ),
            1
        );
    }

    #[test]
    fn what_is_no_path_is_left_alone() {
        assert_eq!(
            found(
                "A.md",
                "`a / b`, `gone/NAME.rs`, `<linux/x.h>`, `n/m`, `target/x/`, `/proc/self/`, `*/x.rs`"
            ),
            0
        );
        assert_eq!(found("A.md", "```\ngone/x.rs `gone/y.rs`\n```\n"), 0);
        assert_eq!(
            found(
                "a.rs",
                "// `gone/x.rs` in a plain comment\nlet x = \"`gone/y.rs`\";\n"
            ),
            0
        );
    }
}
