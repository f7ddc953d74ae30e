//! Runs each example that has an `expected.txt` and compares its standard output.
//!
//! `args.txt`, where there is one, holds the command line. In `expected.txt`, `..` inside a line stands for any text.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::cargo::cargo;
use crate::exec;
use crate::part::{Context, Report};

/// For one example, once built.
const LIMIT: Duration = Duration::from_secs(120);

pub(crate) fn run(context: &Context) -> Report {
    let mut report = Report::default();
    for name in examples_with_expected_output(&context.root.join("examples")) {
        report.add(run_one(context, &name));
    }
    report
}

/// The names of the folders, which are the names of the packages.
fn examples_with_expected_output(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let folders = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().join("expected.txt").is_file());
    let mut names: Vec<String> = folders
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn run_one(context: &Context, name: &str) -> Report {
    let built =
        exec::run(cargo(context, "build").args(["--quiet", "--release", "--package", name]));
    if !built.success() {
        return Report::of(false, built.output);
    }
    let folder = context.root.join("examples").join(name);
    let arguments = fs::read_to_string(folder.join("args.txt")).unwrap_or_default();
    let expected = fs::read_to_string(folder.join("expected.txt"))
        .expect("the example was chosen for this file");
    let mut command = cargo(context, "run");
    command
        .args(["--quiet", "--release", "--package", name, "--"])
        .args(arguments.split_whitespace());
    let ended = exec::run_limited_apart(&mut command, LIMIT);
    let state = match ended.status {
        Some(status) => status.to_string(),
        None => format!("killed after {} s", LIMIT.as_secs()),
    };
    match difference(&expected, &ended.output) {
        None if ended.success() => Report::of(true, String::new()),
        None => Report::of(
            false,
            format!("example {name} failed ({state}):\n{}\n", ended.errors),
        ),
        Some(line) => {
            let everything = format!("{}{}", ended.output, ended.errors);
            Report::of(
                false,
                format!(
                    "example {name} ({state}) differs from its expected.txt, {line}\n{everything}\n"
                ),
            )
        }
    }
}

/// Where `found` first differs from `expected`, in words.
fn difference(expected: &str, found: &str) -> Option<String> {
    let mut found = found.lines();
    for (index, expected) in expected.lines().enumerate() {
        let number = index + 1;
        match found.next() {
            Some(line) if matches(expected, line) => {}
            Some(line) => {
                return Some(format!(
                    "line {number}:\nexpected: {expected}\nfound:    {line}"
                ));
            }
            None => {
                return Some(format!(
                    "line {number}:\nexpected: {expected}\nfound:    the end"
                ));
            }
        }
    }
    found
        .next()
        .map(|line| format!("after the end:\nfound:    {line}"))
}

/// Whether `line` is `pattern`, with any text for each `..`.
fn matches(pattern: &str, line: &str) -> bool {
    let Some((first, after)) = pattern.split_once("..") else {
        return pattern == line;
    };
    let (middle, last) = after.rsplit_once("..").unwrap_or(("", after));
    let Some(mut rest) = line.strip_prefix(first) else {
        return false;
    };
    for piece in middle.split("..") {
        let Some((_, after)) = rest.split_once(piece) else {
            return false;
        };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{difference, matches};

    #[test]
    fn two_dots_stand_for_any_text() {
        assert!(matches("took .. ms, .. calls", "took 17.3 ms, 4 calls"));
        assert!(matches("..", ""));
        assert!(matches("plain", "plain"));
        assert!(!matches("plain", "plainer"));
        assert!(!matches("took .. ms", "took 17 s"));
        assert!(!matches("a..a", "a"));
    }

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(difference("a\nb\n", "a\nb\n"), None);
        assert!(difference("a\nb\n", "a\nc\n").is_some_and(|text| text.contains("line 2")));
        assert!(difference("a\nb\n", "a\n").is_some_and(|text| text.contains("the end")));
        assert!(difference("a\n", "a\nb\n").is_some_and(|text| text.contains("after the end")));
    }
}
