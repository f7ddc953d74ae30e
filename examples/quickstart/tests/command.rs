//! Runs the built program on small trees: what it prints as JSON, what it skips, and how it fails.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const KEYS: [&str; 8] = [
    "cffi",
    "direct",
    "handoffs",
    "learned_functions",
    "longest_query_ms",
    "overflow_processors",
    "retakes",
    "spawn_blocking",
];

/// A tree of small texts.
fn tree() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..30 {
        let text: String = (0..300)
            .map(|line| {
                format!(
                    "line {line} of file {number} mentions machine{} and processor{}\n",
                    line % 7,
                    number % 5
                )
            })
            .collect();
        fs::write(folder.path().join(format!("{number}.txt")), text).unwrap();
    }
    folder
}

fn quickstart() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quickstart"));
    // What the environment of the test says must not change what the program does.
    command
        .env_remove("CFFI_MAXPROCS")
        .env_remove("CFFI_MAXTHREADS")
        .env_remove("CFFI_STRESS");
    command
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> Value {
    assert!(
        output.status.success(),
        "{}: {}",
        output.status,
        errors(output)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn keys(object: &Value) -> BTreeSet<&str> {
    object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// The same run in a process that may not read everything, even if the tests may.
fn run_without_privileges(root: &Path, arguments: &[&str]) -> Output {
    let privileged = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    let arguments = [root.to_str().unwrap()]
        .into_iter()
        .chain(arguments.iter().copied());
    if !privileged {
        return quickstart().args(arguments).output().unwrap();
    }
    // Nobody may run what lies in root's folders: so from a copy.
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let copy = folder.path().join("quickstart");
    fs::copy(env!("CARGO_BIN_EXE_quickstart"), &copy).unwrap();
    fs::set_permissions(root, fs::Permissions::from_mode(0o755)).unwrap();
    Command::new(copy)
        .args(arguments)
        .uid(65534)
        .gid(65534)
        .env_remove("CFFI_MAXPROCS")
        .output()
        .unwrap()
}

#[test]
fn on_one_processor_long_searches_are_retaken_and_continued_on_overflow_processors() {
    let tree = tree();
    let output = quickstart()
        .arg(tree.path())
        .args(["--json", "--searches", "250"])
        .env("CFFI_MAXPROCS", "1")
        .output()
        .unwrap();
    let report = json(&output);
    assert_eq!(keys(&report), BTreeSet::from(KEYS));
    for way in ["cffi", "direct", "spawn_blocking"] {
        let row = &report[way];
        assert_eq!(
            keys(row),
            BTreeSet::from(["heartbeat_late_ms", "peak_threads", "searches_per_s"]),
            "{way}"
        );
        assert!(
            row["searches_per_s"].as_f64().unwrap() > 0.0,
            "{way}: {row}"
        );
        assert!(row["peak_threads"].as_u64().unwrap() > 1, "{way}: {row}");
        let late = &row["heartbeat_late_ms"];
        assert_eq!(keys(late), BTreeSet::from(["max", "p50", "p99"]), "{way}");
        let [p50, p99, max] = ["p50", "p99", "max"].map(|key| late[key].as_f64().unwrap());
        assert!(
            0.0 <= p50 && p50 <= p99 && p99 <= max && max > 0.0,
            "{way}: {late}"
        );
    }
    for key in ["retakes", "overflow_processors"] {
        assert!(
            report[key].as_u64().unwrap() > 0,
            "`{key}` must be above 0: {report}"
        );
    }
    // Searches compute: only what waits for a lock of SQLite's, which depends on the run, is learned and handed off.
    assert!(report["handoffs"].is_u64());
    assert!(report["learned_functions"].is_u64());
    assert!(
        report["longest_query_ms"].as_f64().unwrap() > 20.0,
        "{report}"
    );
}

#[test]
fn the_table_has_the_three_ways_and_one_sentence_at_its_end() {
    let tree = tree();
    let output = quickstart()
        .arg(tree.path())
        .args(["--searches", "30", "--procs", "2", "--connections", "4"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", errors(&output));
    let table = String::from_utf8_lossy(&output.stdout);
    for start in [
        "cffi ",
        "direct ",
        "spawn_blocking ",
        "retakes ",
        "handoffs ",
        "overflow processors ",
        "learned functions ",
        "longest query ",
    ] {
        assert_eq!(
            table.lines().filter(|line| line.starts_with(start)).count(),
            1,
            "{start:?} in:\n{table}"
        );
    }
    let last = table.lines().last().unwrap();
    assert!(
        last.starts_with("In 99 of 100 beats ") && last.ends_with('.'),
        "{last}"
    );
    assert!(
        errors(&output).contains("indexed 30 files"),
        "{}",
        errors(&output)
    );
}

#[test]
fn a_missing_directory_has_its_own_exit_code_and_a_message_that_names_it() {
    let output = quickstart().arg("/no/such/tree").output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(
        errors(&output).starts_with("quickstart: cannot read the directory /no/such/tree: "),
        "{}",
        errors(&output)
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn a_file_in_place_of_the_directory_is_refused_like_a_missing_one() {
    let tree = tree();
    let output = quickstart()
        .arg(tree.path().join("1.txt"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn a_tree_without_text_has_its_own_exit_code() {
    let empty = tempfile::tempdir().unwrap();
    let output = quickstart().arg(empty.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(
        errors(&output).contains("there is no text to search"),
        "{}",
        errors(&output)
    );
    fs::write(empty.path().join("short.txt"), "a b c\n").unwrap();
    assert_eq!(
        quickstart()
            .arg(empty.path())
            .output()
            .unwrap()
            .status
            .code(),
        Some(4),
        "a text without words to look for"
    );
}

#[test]
fn a_wrong_command_line_or_environment_is_refused() {
    for arguments in [
        ["--searches", "0"],
        ["--procs", "none"],
        ["--connections", "-1"],
    ] {
        assert_eq!(
            quickstart().args(arguments).output().unwrap().status.code(),
            Some(2),
            "{arguments:?}"
        );
    }
    let output = quickstart().env("CFFI_MAXPROCS", "many").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("many"), "{}", errors(&output));
}

#[test]
fn help_tells_the_exit_codes() {
    let output = quickstart().arg("--help").output().unwrap();
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).unwrap();
    for code in ["  0  ", "  1  ", "  2  ", "  3  ", "  4  "] {
        assert!(help.contains(code), "{help}");
    }
}

#[test]
fn what_cannot_be_indexed_is_counted_by_reason_and_named() {
    let tree = tree();
    let root = tree.path();
    fs::write(root.join("latin1.txt"), b"caf\xe9 machine").unwrap();
    fs::write(root.join("large.txt"), vec![b'x'; 1024 * 1024 + 1]).unwrap();
    let locked = root.join("locked.txt");
    fs::write(&locked, "machine").unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).unwrap();
    // Not looked at, hence not counted.
    fs::create_dir(root.join("target")).unwrap();
    fs::write(root.join("target/built.txt"), b"\xff\xfe").unwrap();

    let output = run_without_privileges(root, &["--json", "--searches", "1"]);
    let _ = json(&output);
    let errors = errors(&output);
    assert!(errors.contains("indexed 30 files"), "{errors}");
    for (reason, file) in [
        ("unreadable", "locked.txt"),
        ("not UTF-8", "latin1.txt"),
        ("over 1 MiB", "large.txt"),
    ] {
        let counted = format!("1 {reason} (first: {}", root.join(file).display());
        assert!(errors.contains(&counted), "{counted:?} in: {errors}");
    }
}
