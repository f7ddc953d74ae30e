//! A folder with files, the command run in it, and what came of that.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The folder, which is gone after the test.
pub(crate) struct Scene {
    folder: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

/// One run.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Scene {
    pub(crate) fn new(files: &[(&str, &str)]) -> Scene {
        let scene = Scene {
            folder: tempfile::tempdir().expect("a folder"),
            variables: Vec::new(),
        };
        for (path, text) in files {
            scene.write(path, text);
        }
        scene
    }

    pub(crate) fn variable(mut self, name: &str, value: impl Into<String>) -> Scene {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("in the folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// All files, with their paths from the folder.
    pub(crate) fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(self.relative(&path));
                }
            }
        }
        found.sort();
        found
    }

    fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(self.folder.path()).unwrap_or(path);
        path.display().to_string()
    }

    /// `cargo cffi` with these arguments.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cffi"));
        command
            .current_dir(self.folder.path())
            .arg("cffi")
            .args(arguments)
            .stdin(Stdio::null());
        let ours = [
            "CFFI_",
            "LIBCLANG",
            "BINDGEN_",
            "PKG_CONFIG",
            "RUST_BACKTRACE",
            "CLICOLOR",
        ];
        for (name, _) in env::vars_os() {
            if ours
                .iter()
                .any(|start| name.to_string_lossy().starts_with(start))
            {
                command.env_remove(name);
            }
        }
        // A backtrace would come out where there is one.
        command.env("RUST_BACKTRACE", "1");
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().expect("the command starts");
        // The folder has a new name each time.
        let folder = self.folder.path().display().to_string();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&folder, "[folder]");
        let ran = Ran {
            code: status.code(),
            out: text(&stdout),
            err: text(&stderr),
        };
        for word in ["panicked", "stack backtrace", "RUST_BACKTRACE"] {
            assert!(!ran.err.contains(word), "{ran:#?}");
        }
        ran
    }
}

impl Ran {
    /// Asserts the code, and that the standard error is this; `..` in a line stands for any text.
    #[track_caller]
    pub(crate) fn ends(&self, code: i32, err: &str) -> &Ran {
        assert_eq!(self.code, Some(code), "{self:#?}");
        let same = self.err.lines().count() == err.lines().count()
            && self
                .err
                .lines()
                .zip(err.lines())
                .all(|(line, pattern)| matches(pattern, line));
        assert!(same, "expected:\n{err}\nfound:\n{}", self.err);
        self
    }
}

/// Whether `line` is `pattern`, with any text for each `..`.
pub(crate) fn matches(pattern: &str, line: &str) -> bool {
    let Some((first, rest)) = pattern.split_once("..") else {
        return pattern == line;
    };
    let Some(line) = line.strip_prefix(first) else {
        return false;
    };
    (0..=line.len())
        .filter_map(|at| line.get(at..))
        .any(|line| matches(rest, line))
}
