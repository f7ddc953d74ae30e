//! Nothing in the repository names a place on one machine or a document that readers do not have.

use super::opening::is_generated;
use super::tree::{Problem, Tree};

/// Written in two halves, so that this file does not contain them.
const PRIVATE: [&str; 6] = [
    concat!("shared", "/design"),
    concat!("shared", "/style"),
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
];

/// Lines that contain one of the words.
pub(crate) fn private(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    // A header may name a folder in its examples.
    let ours = tree.files(&[""]).filter(|(_, text)| !is_generated(text));
    for (path, text) in ours {
        for (index, line) in text.lines().enumerate() {
            if let Some(word) = PRIVATE.iter().find(|word| line.contains(**word)) {
                problems.push(Problem::new(
                    path,
                    index + 1,
                    format!("contains `{word}`, which readers do not have"),
                ));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::{PRIVATE, private};
    use crate::tidy::tree::Tree;

    #[test]
    fn each_word_is_found_in_any_file() {
        for word in PRIVATE {
            let tree = Tree::made_up(&[
                ("a.c", "int x;\n"),
                ("Cargo.lock", &format!("one\nsee {word}x\n")),
            ]);
            let problems = private(&tree);
            assert_eq!(problems.len(), 1, "{word}");
            assert_eq!(
                (problems[0].path.as_str(), problems[0].line),
                ("Cargo.lock", 2)
            );
        }
    }
}
