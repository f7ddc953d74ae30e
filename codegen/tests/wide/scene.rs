//! Annotations over a model, and a package that holds what is written.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cffi_codegen::annotated::Annotated;
use cffi_codegen::model::Model;
use cffi_codegen::{annotations, rules};

/// What comes of a model and an annotation file; both must be fine.
pub(crate) fn annotated(model: &Model, text: &str) -> Annotated {
    let checked = annotations::parse("a.toml", text)
        .and_then(|annotations| rules::check(model, &annotations));
    checked.unwrap_or_else(|wrong| panic!("{wrong:#?}"))
}

/// A package that depends on the runtime alone.
pub(crate) struct Package {
    root: PathBuf,
}

impl Package {
    pub(crate) fn new(name: &str) -> Package {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("the folder of an earlier run");
        }
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let runtime = repository.join("runtime").display().to_string();
        let package = Package { root };
        package.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
                [dependencies]\ncffi = {{ package = \"cffi-runtime\", path = {runtime:?} }}\n"
            ),
        );
        let lock = repository.join("Cargo.lock");
        if lock.is_file() {
            fs::copy(lock, package.root.join("Cargo.lock")).expect("a copy of the lock file");
        }
        package
    }

    pub(crate) fn path(&self) -> &Path {
        &self.root
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("in the package")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// What the C compiler has to say of a file.
    pub(crate) fn compile_c(&self, path: &str, folders: &[&str]) -> String {
        let compiler = env::var_os("CC").unwrap_or("cc".into());
        let ended = Command::new(compiler)
            .current_dir(&self.root)
            .args([
                "-std=gnu11",
                "-Wall",
                "-Wextra",
                "-O1",
                "-c",
                "-o",
                "/dev/null",
            ])
            .args(folders.iter().map(|folder| format!("-I{folder}")))
            .arg(path)
            .output()
            .expect("there is a C compiler");
        String::from_utf8_lossy(&ended.stderr).into_owned()
    }

    /// `cargo check`, which must have nothing to say.
    #[track_caller]
    pub(crate) fn check(&self) {
        self.cargo("check");
    }

    /// The same of `cargo clippy`.
    #[track_caller]
    pub(crate) fn clippy(&self) {
        self.cargo("clippy");
    }

    #[track_caller]
    fn cargo(&self, what: &str) {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages");
        let mut command = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
        command
            .current_dir(&self.root)
            .args([what, "--quiet", "--offline", "--color", "never"])
            .env("CARGO_TARGET_DIR", target);
        // What the test itself was built with is not the package's.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            let ours = ["CARGO_PKG_", "CARGO_MANIFEST", "CFFI_", "DEP_"];
            if ours.iter().any(|start| text.starts_with(start)) {
                command.env_remove(&name);
            }
        }
        let ended = command.output().expect("cargo runs");
        let told = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success() && told.is_empty(), "{told}");
    }
}
