//! The runtime's layers: a module names only modules of its own layer or of lower ones.

use super::rust::{is_identifier, split};
use super::tree::{Problem, Tree};

const ROOT: &str = "runtime/src/";

/// The modules of each layer, lowest first. Layer 1 knows nothing of C.
const LAYERS: [&[&str]; 4] = [
    &[
        "arch", "fatal", "function", "learn", "mutant", "proof", "race", "record", "sample",
        "sync", "sys", "trace",
    ],
    &["sched"],
    &["call"],
    &["ffi", "private", "rt"],
];

/// Paths from a lower layer to a higher one, and modules without a layer.
pub(crate) fn upward(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in tree.files(&[".rs"]) {
        let Some(inside) = path.strip_prefix(ROOT).filter(|inside| *inside != "lib.rs") else {
            continue;
        };
        let module = inside.split(['/', '.']).next().unwrap_or(inside);
        let Some(own) = layer_of(module) else {
            problems.push(Problem::new(
                path,
                1,
                format!("`{module}` has no layer: give it one in xtask/src/tidy/layers.rs"),
            ));
            continue;
        };
        let code = split(text).code.join("\n");
        for (at, named) in modules_named(&code) {
            if layer_of(named).is_none_or(|layer| layer > own) {
                let line = code[..at].matches('\n').count() + 1;
                problems.push(Problem::new(path, line, complaint(module, named)));
            }
        }
    }
    problems
}

fn layer_of(module: &str) -> Option<usize> {
    LAYERS.iter().position(|modules| modules.contains(&module))
}

fn complaint(module: &str, named: &str) -> String {
    match layer_of(named) {
        Some(_) => format!("`{module}` names `crate::{named}`, which is in a layer above it"),
        None => format!(
            "`crate::{named}` is the crate's root, which is above all layers: name the module it is in"
        ),
    }
}

/// What follows each `crate::`, or each member of the group that does, and where.
fn modules_named(code: &str) -> Vec<(usize, &str)> {
    let mut named = Vec::new();
    for (start, mark) in code.match_indices("crate::") {
        if code[..start].ends_with(is_identifier) {
            continue;
        }
        let at = start + mark.len();
        if code[at..].starts_with('{') {
            named.extend(members(code, at).map(|at| (at, first_name(&code[at..]))));
        } else {
            named.push((at, first_name(&code[at..])));
        }
    }
    named.retain(|(_, name)| !name.is_empty());
    named
}

/// Where the members of the group begin that opens at `open`; groups inside it are part of a member.
fn members(code: &str, open: usize) -> impl Iterator<Item = usize> {
    let mut depth = 0;
    let marks = code[open..].match_indices(['{', '}', ',']);
    let steps = marks.map_while(move |(at, mark)| {
        depth += match mark {
            "{" => 1,
            "}" => -1,
            _ => 0,
        };
        (depth > 0).then_some((open + at + 1, depth == 1 && mark != "}"))
    });
    let begins = steps.filter(|(_, begins)| *begins).map(|(at, _)| at);
    begins.map(|at| at + code[at..].len() - code[at..].trim_start().len())
}

fn first_name(path: &str) -> &str {
    path.split(|c| !is_identifier(c)).next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::upward;
    use crate::tidy::tree::Tree;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        upward(&Tree::made_up(&[(path, text)]))
            .into_iter()
            .map(|problem| problem.line)
            .collect()
    }

    #[test]
    fn paths_down_and_sideways_are_fine() {
        let text = "use crate::sync::fence;\nuse crate::sched::task;\n// crate::rt is above\n/// [`crate::call`]\n";
        assert_eq!(lines("runtime/src/sched/machine.rs", text), [0; 0]);
        assert_eq!(
            lines("runtime/src/lib.rs", "use crate::rt::spawn;\n"),
            [0; 0]
        );
        assert_eq!(lines("macros/src/lib.rs", "use crate::expand;\n"), [0; 0]);
    }

    #[test]
    fn paths_up_are_found() {
        assert_eq!(
            lines(
                "runtime/src/sched/machine.rs",
                "\nuse crate::call::cgocall;\n"
            ),
            [2]
        );
        assert_eq!(
            lines(
                "runtime/src/sync/mod.rs",
                "fn f() { crate::sched::task::poll() }\n"
            ),
            [1]
        );
        assert_eq!(
            lines("runtime/src/fatal.rs", "use crate::{sync, rt};\n"),
            [1]
        );
        assert_eq!(lines("runtime/src/call/mod.rs", "use crate::spawn;\n"), [1]);
    }

    #[test]
    fn groups_over_several_lines_are_read() {
        let text = "use crate::{\n    sched::{\n        rt, task,\n    },\n    ffi,\n    sync::{call},\n};\n";
        assert_eq!(lines("runtime/src/call/mod.rs", text), [5]);
    }

    #[test]
    fn a_module_without_a_layer_is_found() {
        assert_eq!(lines("runtime/src/extra.rs", "//! Something new.\n"), [1]);
    }
}
