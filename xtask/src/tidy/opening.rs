//! Every Rust file opens with what it is for, and no file is so long that nobody reads it.

use super::tree::{Problem, Tree};

/// 400 lines are a question, more than this are too many.
const LONGEST: usize = 800;

/// Rust files that do not say what they are for.
pub(crate) fn missing(tree: &Tree) -> Vec<Problem> {
    let files = tree.files(&[".rs"]).filter(|(path, _)| !is_sample(path));
    let silent = files.filter(|(_, text)| {
        let lines = text.lines().skip_while(|line| line.starts_with("#!"));
        !lines.take(3).any(|line| line.starts_with("//! "))
    });
    silent
        .map(|(path, _)| Problem::new(path, 1, "does not open with `//!` and what the file is for"))
        .collect()
}

/// Files over the limit.
pub(crate) fn too_long(tree: &Tree) -> Vec<Problem> {
    let files = tree.files(&[".rs", ".md", ".c", ".h", ".sh"]);
    let ours = files.filter(|(path, text)| *path != "CHANGELOG.md" && !is_generated(text));
    let long = ours.filter(|(_, text)| text.lines().count() > LONGEST);
    long.map(|(path, _)| {
        Problem::new(
            path,
            LONGEST,
            format!("has more than {LONGEST} lines: find its parts"),
        )
    })
    .collect()
}

/// What a command wrote is as long, and says what, as the header that it was made from.
pub(crate) fn is_generated(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.contains("ritten by `cargo cffi gen")
}

/// What a compiler error or a macro expansion is compared on holds nothing but that.
fn is_sample(path: &str) -> bool {
    path.split('/')
        .any(|folder| folder == "ui" || folder == "snapshots")
        || path.ends_with(".expanded.rs")
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, missing, too_long};
    use crate::tidy::tree::Tree;

    #[test]
    fn a_file_that_opens_with_code_is_found() {
        let tree = Tree::made_up(&[
            ("good.rs", "//! Counts things.\nfn f() {}\n"),
            ("attribute.rs", "#![no_std]\n//! Counts things.\n"),
            ("cgotest/tests/ui/sample.rs", "fn f() {}\n"),
            ("bad.rs", "fn f() {}\n"),
            ("empty.rs", "//!\nfn f() {}\n"),
            ("late.rs", "fn f() {}\n\n\n\n//! Too late.\n"),
        ]);
        let found: Vec<String> = missing(&tree)
            .into_iter()
            .map(|problem| problem.path)
            .collect();
        assert_eq!(found, ["bad.rs", "empty.rs", "late.rs"]);
    }

    #[test]
    fn a_file_that_is_too_long_is_found() {
        let (fits, long) = ("x\n".repeat(LONGEST), "x\n".repeat(LONGEST + 1));
        let tree = Tree::made_up(&[
            ("a.rs", &fits),
            ("b.c", &long),
            ("CHANGELOG.md", &long),
            ("Cargo.lock", &long),
        ]);
        let found: Vec<String> = too_long(&tree)
            .into_iter()
            .map(|problem| problem.path)
            .collect();
        assert_eq!(found, ["b.c"]);
    }
}
