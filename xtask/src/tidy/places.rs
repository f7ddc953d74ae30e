//! What may stand only in its place, or only with a reason, or nowhere.

use super::rust::{has_word, split};
use super::tree::{Problem, Tree};

/// The one folder with fences: each of them is half of an argument, and the arguments are there.
const FENCES: &str = "runtime/src/sync/";

/// The one file of the runtime with thread-locals: code that may wake up on another thread must not keep their address.
const THREAD_LOCALS: &str = "runtime/src/sched/current.rs";

/// Fences and thread-locals elsewhere.
pub(crate) fn misplaced(tree: &Tree) -> Vec<Problem> {
    in_code(tree, |path, line| {
        if !path.starts_with(FENCES)
            && ["fence", "compiler_fence"]
                .iter()
                .any(|word| has_word(line, word, "("))
        {
            return Some(format!("a fence outside {FENCES}"));
        }
        let local = has_word(line, "thread_local", "!") || line.contains("#[thread_local]");
        (local && path.starts_with("runtime/src/") && path != THREAD_LOCALS)
            .then(|| format!("a thread-local outside {THREAD_LOCALS}"))
    })
}

/// Files, modules and items that allow unsafe code and do not say why.
pub(crate) fn unreasoned(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files(&[".rs"]) {
        let code = split(text).code;
        for (index, line) in code.iter().enumerate() {
            let Some(start) = line
                .find("allow(unsafe_code")
                .or_else(|| line.find("expect(unsafe_code"))
                .or_else(|| opens(line, &code, index))
            else {
                continue;
            };
            let attribute = code[index..].join(" ");
            let attribute = attribute[start..].split(']').next().unwrap_or("");
            if !attribute.contains("reason") {
                problems.push(Problem::new(
                    path,
                    index + 1,
                    "allows unsafe code without `reason = \"..\"`",
                ));
            }
        }
    }
    problems
}

/// Where the attribute begins that rustfmt broke after `allow(`.
fn opens(line: &str, code: &[String], index: usize) -> Option<usize> {
    let next = code.get(index + 1)?;
    (line.ends_with("allow(") && next.trim_start().starts_with("unsafe_code"))
        .then(|| line.len() - "allow(".len())
}

/// Tests that do not run and code that is not written.
pub(crate) fn unfinished(tree: &Tree) -> Vec<Problem> {
    in_code(tree, |_, line| {
        if line.contains("#[ignore") {
            return Some("an ignored test: make it pass, or remove it".to_owned());
        }
        let word = ["todo", "unimplemented"]
            .into_iter()
            .find(|word| has_word(line, word, "!"))?;
        Some(format!("`{word}!`: write it, or leave it out"))
    })
}

fn in_code(tree: &Tree, find: impl Fn(&str, &str) -> Option<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files(&[".rs"]) {
        for (index, line) in split(text).code.iter().enumerate() {
            problems.extend(find(path, line).map(|what| Problem::new(path, index + 1, what)));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::{misplaced, unfinished, unreasoned};
    use crate::tidy::tree::{Problem, Tree};

    fn found(find: fn(&Tree) -> Vec<Problem>, path: &str, text: &str) -> usize {
        find(&Tree::made_up(&[(path, text)])).len()
    }

    #[test]
    fn a_fence_elsewhere_is_found() {
        assert_eq!(
            found(misplaced, "runtime/src/sync/fences.rs", "fence(SeqCst);"),
            0
        );
        assert_eq!(
            found(
                misplaced,
                "runtime/src/sched/idle.rs",
                "heavy_fence(); // not fence(SeqCst)"
            ),
            0
        );
        assert_eq!(
            found(
                misplaced,
                "runtime/src/sched/idle.rs",
                "atomic::fence(SeqCst);"
            ),
            1
        );
        assert_eq!(
            found(misplaced, "bench/src/main.rs", "compiler_fence(SeqCst);"),
            1
        );
    }

    #[test]
    fn a_thread_local_elsewhere_in_the_runtime_is_found() {
        assert_eq!(
            found(misplaced, "runtime/src/sched/current.rs", "thread_local! {"),
            0
        );
        assert_eq!(
            found(misplaced, "cgotest/tests/threads.rs", "thread_local! {"),
            0
        );
        assert_eq!(
            found(misplaced, "runtime/src/call/mod.rs", "std::thread_local! {"),
            1
        );
        assert_eq!(
            found(misplaced, "runtime/src/call/mod.rs", "#[thread_local]"),
            1
        );
    }

    #[test]
    fn unsafe_code_allowed_without_a_reason_is_found() {
        assert_eq!(
            found(
                unreasoned,
                "a.rs",
                "#[allow(unsafe_code, reason = \"talks to the kernel\")]\nmod sys;"
            ),
            0
        );
        assert_eq!(
            found(
                unreasoned,
                "a.rs",
                "#![allow(\n    unsafe_code,\n    reason = \"calls C\"\n)]"
            ),
            0
        );
        assert_eq!(
            found(unreasoned, "a.rs", "#[allow(unsafe_code)]\nmod sys;"),
            1
        );
        assert_eq!(
            found(
                unreasoned,
                "a.rs",
                "#![allow(\n    unsafe_code\n)]\nlet reason = 1;"
            ),
            1
        );
    }

    #[test]
    fn ignored_tests_and_unwritten_code_are_found() {
        assert_eq!(
            found(
                unfinished,
                "a.rs",
                "// todo!() and #[ignore] in a comment\nlet todo = 1;"
            ),
            0
        );
        assert_eq!(found(unfinished, "a.rs", "#[ignore = \"slow\"]"), 1);
        assert_eq!(found(unfinished, "a.rs", "fn f() { todo!() }"), 1);
        assert_eq!(
            found(unfinished, "a.rs", "fn f() { unimplemented!(\"later\") }"),
            1
        );
    }
}
