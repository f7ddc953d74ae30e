//! The errors that ui tests expect show nothing of std: rustc has its lines only where `rust-src` is installed.

use super::tree::{Problem, Tree};

/// How the ui tests write a place in std.
const STD: &str = "--> $RUST/";

/// Expected errors that point into std.
pub(crate) fn in_std(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files(&[".stderr"]) {
        for (index, _) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.contains(STD))
        {
            let what = "points into std, whose lines are printed only where rust-src is installed: \
                        have the program ask for what it needs by a function of its own, `fn send(_: impl Send) {}` say";
            problems.push(Problem::new(path, index + 1, what));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::in_std;
    use crate::tidy::tree::Tree;

    #[test]
    fn a_place_in_std_is_found_and_one_of_ours_is_not() {
        let tree = Tree::made_up(&[
            (
                "ui/a.stderr",
                "error\n --> ui/a.rs:1:1\n  --> $RUST/std/src/thread/scoped.rs\n",
            ),
            (
                "ui/b.stderr",
                "error\n  --> $WORKSPACE/runtime/src/lib.rs\n",
            ),
        ]);
        let problems = in_std(&tree);
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (problems[0].path.as_str(), problems[0].line),
            ("ui/a.stderr", 3)
        );
    }
}
