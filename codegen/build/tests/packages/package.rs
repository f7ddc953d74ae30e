//! A package made for a test, and built by a cargo of its own, as a user's is.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The package's folder and the variables for its cargo.
pub(crate) struct Package {
    name: String,
    root: PathBuf,
    variables: Vec<(String, String)>,
}

/// What cargo said.
#[derive(Debug)]
pub(crate) struct Built {
    /// Whether it succeeded.
    pub(crate) good: bool,
    /// The lines of errors from the build script, without cargo's words around them.
    pub(crate) errors: Vec<String>,
    /// All of its standard error.
    pub(crate) told: String,
    /// The standard output of the program.
    pub(crate) printed: String,
}

impl Package {
    /// A package with these calls on `Build` in its build.rs, and these files. Its main does nothing unless they have one.
    pub(crate) fn new(name: &str, build: &str, files: &[(&str, &str)]) -> Package {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("the folder of an earlier run");
        }
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let path = |folder: &str| repository.join(folder).display().to_string();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
            [workspace]\n\n[dependencies]\ncffi = {{ package = \"cffi-macros\", path = {:?} }}\n\n\
            [build-dependencies]\ncffi-build = {{ path = {:?} }}\n",
            path("macros"),
            path("codegen/build"),
        );
        let package = Package {
            name: name.to_owned(),
            root,
            variables: Vec::new(),
        };
        package.write("Cargo.toml", &manifest);
        package.write(
            "build.rs",
            &format!("fn main() {{ cffi_build::Build::new(){build}.run(); }}\n"),
        );
        package.write("src/main.rs", "fn main() {}\n");
        let lock = repository.join("Cargo.lock");
        if lock.is_file() {
            fs::copy(lock, package.root.join("Cargo.lock")).expect("a copy of the lock file");
        }
        for (path, text) in files {
            package.write(path, text);
        }
        package
    }

    /// Writes a file of the package.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("in the package")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Adds to the manifest.
    pub(crate) fn depends(&self, text: &str) {
        let path = self.root.join("Cargo.toml");
        let manifest = fs::read_to_string(&path).expect("the manifest");
        let manifest = manifest.replace("[dependencies]\n", &format!("[dependencies]\n{text}\n"));
        fs::write(path, manifest).expect("the manifest");
    }

    /// A path in the package.
    pub(crate) fn path(&self, path: &str) -> String {
        self.root.join(path).display().to_string()
    }

    /// Sets a variable for cargo and all below it.
    pub(crate) fn variable(mut self, name: &str, value: impl Into<String>) -> Package {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// `cargo run`.
    pub(crate) fn run(&self) -> Built {
        self.cargo(&["run", "--quiet"])
    }

    /// `cargo tree`: everything that is compiled.
    pub(crate) fn tree(&self) -> String {
        self.cargo(&["tree"]).succeeds().printed.clone()
    }

    /// `cargo test` of the integration tests.
    pub(crate) fn test(&self) -> Built {
        self.cargo(&["test", "--quiet", "--test", "*"])
    }

    /// `cargo check` of every target, which links nothing.
    pub(crate) fn check(&self) -> Built {
        self.cargo(&["check", "--quiet", "--all-targets"])
    }

    /// Whether `cargo check` has nothing to do.
    pub(crate) fn is_fresh(&self) -> bool {
        let built = self.cargo(&["check", "--verbose", "--all-targets"]);
        built.succeeds();
        built.told.contains(&format!("Fresh {}", self.name))
    }

    fn cargo(&self, arguments: &[&str]) -> Built {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages");
        let mut command = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
        command
            .current_dir(&self.root)
            .args(arguments)
            .args(["--offline", "--color", "never"])
            .env("CARGO_TARGET_DIR", target)
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        // What the test itself was built with is not the package's.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if ["CARGO_PKG_", "CARGO_MANIFEST", "CFFI_", "DEP_"]
                .iter()
                .any(|start| text.starts_with(start))
            {
                command.env_remove(&name);
            }
        }
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().expect("cargo runs");
        let told = String::from_utf8_lossy(&stderr).into_owned();
        let start = format!("error: {}@0.0.0: ", self.name);
        Built {
            good: status.success(),
            errors: told
                .lines()
                .filter_map(|line| line.strip_prefix(&start).map(str::to_owned))
                .collect(),
            printed: String::from_utf8_lossy(&stdout).into_owned(),
            told,
        }
    }
}

impl Built {
    /// Asserts that it failed with exactly these lines; `..` stands for any text.
    #[track_caller]
    pub(crate) fn fails(&self, lines: &[&str]) {
        assert!(!self.good, "it builds\n{}", self.told);
        let same = self.errors.len() == lines.len()
            && self
                .errors
                .iter()
                .zip(lines)
                .all(|(line, pattern)| matches(pattern, line));
        assert!(
            same,
            "expected {lines:#?}\nfound {:#?}\n{}",
            self.errors, self.told
        );
        let backtrace = ["panicked", "RUST_BACKTRACE", "stack backtrace"];
        assert!(
            !backtrace.iter().any(|word| self.told.contains(word)),
            "{}",
            self.told
        );
    }

    /// Asserts that it succeeded.
    #[track_caller]
    pub(crate) fn succeeds(&self) -> &Built {
        assert!(self.good, "{}", self.told);
        self
    }
}

/// Whether `line` is `pattern`, with any text for each `..`.
fn matches(pattern: &str, line: &str) -> bool {
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
