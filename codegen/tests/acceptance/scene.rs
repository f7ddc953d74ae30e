//! A package of its own with bindings that were written just now, built and run as a user would.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cffi_codegen::headers::{self, Request};
use cffi_codegen::{annotations, emit, rules, verify};

use crate::renamed::Renaming;

/// A library, and what `libraries` has of it.
pub(crate) struct Library {
    name: &'static str,
    header: &'static str,
    /// The Debian package.
    package: &'static str,
    /// Headers of ours.
    headers: Vec<&'static str>,
    /// A copy of it in which everything is called otherwise.
    renamed: Option<Renaming>,
    /// The folder with its annotations and programs.
    folder: PathBuf,
    /// Tests of the shipped bindings, instead of a program.
    tests: Vec<&'static str>,
    /// What is changed in the annotations.
    instead: Vec<(&'static str, &'static str)>,
}

/// A package that was built; `None` where the library is not installed.
pub(crate) struct Built(Option<PathBuf>);

impl Library {
    pub(crate) fn new(name: &'static str, header: &'static str, package: &'static str) -> Library {
        Library {
            name,
            header,
            package,
            headers: Vec::new(),
            renamed: None,
            folder: Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/acceptance/libraries"),
            tests: Vec::new(),
            instead: Vec::new(),
        }
    }

    /// The annotations of the shipped bindings, with these of their tests.
    pub(crate) fn shipped(mut self, tests: &[&'static str]) -> Library {
        self.folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../bindings")
            .join(self.name);
        self.tests = tests.to_vec();
        self
    }

    /// A copy of the library instead, in which all names in these files differ: headers, and folders of headers.
    ///
    /// With `allow`, in a header of the system, only these functions do.
    pub(crate) fn renamed(mut self, own: &[&str], allow: &[&str]) -> Library {
        if self.is_installed() {
            let allow: Vec<String> = allow.iter().map(ToString::to_string).collect();
            self.renamed = Some(Renaming::of(own, &allow));
        }
        self
    }

    /// With other words in the annotations.
    pub(crate) fn instead(mut self, words: &'static str, others: &'static str) -> Library {
        self.instead.push((words, others));
        self
    }

    /// Has a header of ours beside the library's.
    pub(crate) fn header(mut self, name: &'static str) -> Library {
        self.headers.push(name);
        self
    }

    /// The package with its program, which must compile without a warning.
    #[track_caller]
    pub(crate) fn build(&self) -> Built {
        let program = format!("{}.rs", self.name);
        let text = self.own(&program);
        self.build_program(&self.title(""), &text)
    }

    /// The package with this program.
    #[track_caller]
    pub(crate) fn build_program(&self, name: &str, program: &str) -> Built {
        let Some(root) = self.written(name, Some(program)) else {
            return Built(None);
        };
        let ended = cargo(&root, &["build"]);
        let told = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success() && told.is_empty(), "{told}");
        Built(Some(root))
    }

    /// Runs the tests of the shipped bindings.
    #[track_caller]
    pub(crate) fn test(&self) {
        let Some(root) = self.with_tests("-tests") else {
            return;
        };
        let ended = cargo(&root, &["test", "--tests"]);
        let told = String::from_utf8_lossy(&ended.stdout);
        let errors = String::from_utf8_lossy(&ended.stderr);
        assert!(
            ended.status.success() && errors.is_empty(),
            "{told}{errors}"
        );
        for name in &self.tests {
            assert!(told.contains("test result: ok. "), "{name}: {told}");
        }
    }

    /// The package with its tests.
    fn with_tests(&self, what: &str) -> Option<PathBuf> {
        let root = self.written(&self.title(what), None)?;
        for name in &self.tests {
            let text = self.own(&format!("tests/{name}.rs"));
            let crate_name = format!("cffi_{}::", self.name);
            let text = text.replace(&crate_name, "acceptance::bindings::");
            write(&root.join(format!("tests/{name}.rs")), &text);
        }
        Some(root)
    }

    /// Runs one of these tests under valgrind, which must find no leak and no access outside of what is there; its report if it does.
    pub(crate) fn valgrind(&self, test: &str, filter: &str) -> Option<String> {
        if Command::new("valgrind").arg("--version").output().is_err() {
            println!("untested: valgrind is not installed");
            return None;
        }
        let root = self.with_tests("-valgrind")?;
        let machine = format!(
            "CARGO_TARGET_{}_UNKNOWN_LINUX_GNU_RUNNER",
            env::consts::ARCH
        );
        let valgrind = "valgrind --quiet --leak-check=full --errors-for-leak-kinds=definite \
            --show-leak-kinds=definite --error-exitcode=9";
        let mut command = cargo_in(&root, &["test", "--test", test, "--", filter]);
        let ended = command
            .env(machine.to_uppercase(), valgrind)
            .output()
            .expect("cargo runs");
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.success(), told.is_empty(), "{told}");
        Some(told)
    }

    fn title(&self, what: &str) -> String {
        let copy = match &self.renamed {
            Some(_) => "-renamed",
            None if self.instead.is_empty() => "",
            None => "-changed",
        };
        format!("{}{copy}{what}", self.name)
    }

    /// What the compiler says of a program that must not compile.
    #[track_caller]
    pub(crate) fn refused(&self, name: &str, program: &str) -> Option<String> {
        let root = self.written(name, Some(program))?;
        let ended = cargo(&root, &["check"]);
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(!ended.status.success(), "it compiles: {told}");
        Some(told)
    }

    /// The package's folder with everything in it.
    fn written(&self, name: &str, program: Option<&str>) -> Option<PathBuf> {
        if !self.is_installed() {
            // `cargo xtask test` looks for this line, and says it.
            println!("untested: {} is not installed", self.package);
            return None;
        }
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-program"));
        if root.exists() {
            fs::remove_dir_all(&root).expect("the folder of an earlier run");
        }
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let path = |folder: &str| repository.join(folder).display().to_string();
        let manifest = format!(
            "[package]\nname = \"{name}-program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
            [lib]\nname = \"acceptance\"\n\n[dependencies]\ncffi = {{ package = \"cffi-runtime\", path = {:?} }}\n\n\
            [build-dependencies]\ncffi-build = {{ path = {:?} }}\n",
            path("runtime"),
            path("codegen/build"),
        );
        let mut annotations = self.own(&format!("{}.toml", self.name));
        for (words, others) in &self.instead {
            assert!(annotations.contains(words), "{words}: {annotations}");
            annotations = annotations.replace(words, others);
        }
        write(&root.join("Cargo.toml"), &manifest);
        write(&root.join("bindings.toml"), &annotations);
        let links = match &self.renamed {
            Some(_) => LINKS,
            None => "",
        };
        write(&root.join("build.rs"), &BUILD.replace("LINKS", links));
        write(&root.join("src/lib.rs"), LIBRARY);
        if let Some(program) = program {
            let denied = format!("#![deny(warnings)]\n{program}");
            write(&root.join("src/main.rs"), &denied);
        }
        // Empty folders are not made by writing files.
        fs::create_dir_all(root.join("c")).expect("a folder");
        for header in &self.headers {
            write(&root.join("c").join(header), &self.own(header));
        }
        if let Some(renaming) = &self.renamed {
            renaming.write(&root.join("c"));
        }
        let lock = repository.join("Cargo.lock");
        if lock.is_file() {
            fs::copy(lock, root.join("Cargo.lock")).expect("a copy of the lock file");
        }
        self.generate(&root, &annotations);
        Some(root)
    }

    /// A file of ours, with the names of the copy if there is one.
    fn own(&self, name: &str) -> String {
        let text = read(&self.folder.join(name));
        match &self.renamed {
            Some(renaming) if name.ends_with(".h") => renaming.c(&text),
            Some(renaming) => renaming.text(&text),
            None => text,
        }
    }

    fn generate(&self, root: &Path, text: &str) {
        let wrong = |wrong| -> ! { panic!("{}: {wrong:#?}", self.name) };
        let annotations =
            annotations::parse("bindings.toml", text).unwrap_or_else(|all| wrong(all));
        let request = Request {
            headers: annotations.library.headers.clone(),
            base: root.to_owned(),
            includes: vec![root.join("c")],
            allow: annotations.library.allow.clone(),
            ..Request::default()
        };
        let headers = headers::read(&request).unwrap_or_else(|all| wrong(all));
        let annotated = rules::check(&headers.model, &annotations).unwrap_or_else(|all| wrong(all));
        let source = emit::Source {
            name: "bindings".to_owned(),
            version: None,

            target: headers.target,
        };
        let src = root.join("src");
        write(&src.join("bindings.rs"), &emit::rust(&annotated, &source));
        write(&src.join("bindings.verify.c"), &verify::c_file(&annotated));
        if let Some(shim) = emit::shim::c_file(&annotated) {
            write(&src.join("bindings.shim.c"), &shim);
        }
    }

    fn is_installed(&self) -> bool {
        let machine = format!("/usr/include/{}-linux-gnu", env::consts::ARCH);
        let places = ["/usr/include", "/usr/local/include", machine.as_str()];
        let mut places = places.iter();
        places.any(|folder| Path::new(folder).join(self.header).is_file())
    }
}

impl Built {
    /// Runs it with these variables; it must come to its end.
    #[track_caller]
    pub(crate) fn run(&self, variables: &[(&str, &str)]) {
        let Some(root) = &self.0 else { return };
        let name = root.file_name().expect("it has a name");
        let program = target().join("debug").join(name);
        let ended = Command::new(program)
            .envs(variables.iter().copied())
            .output()
            .expect("it was built");
        let told = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success(), "{}\n{told}", ended.status);
        assert_eq!(String::from_utf8_lossy(&ended.stdout), "done\n", "{told}");
    }
}

const BUILD: &str = "fn main() {\n    cffi_build::Build::new().library(\"bindings.toml\").include(\"c\").verify(true).run();\nLINKS}\n";

/// What a renamed copy needs in its build script.
const LINKS: &str = "    println!(\"cargo:rustc-link-search={}/c\", env!(\"CARGO_MANIFEST_DIR\"));\n    println!(\"cargo:rustc-link-lib=static=renamed\");\n";

const LIBRARY: &str = "#![deny(warnings)]\n\npub mod bindings;\n";

/// One for all packages, so that the runtime is built once.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages")
}

fn cargo(root: &Path, what: &[&str]) -> Output {
    cargo_in(root, what).output().expect("cargo runs")
}

fn cargo_in(root: &Path, what: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
    command
        .current_dir(root)
        .args(&what[..1])
        .args(["--quiet", "--offline", "--color", "never"])
        .args(&what[1..])
        .env("CARGO_TARGET_DIR", target());
    // What the test itself was built with is not the package's.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let ours = ["CARGO_PKG_", "CARGO_MANIFEST", "CFFI_", "DEP_"];
        if ours.iter().any(|start| text.starts_with(start)) {
            command.env_remove(&name);
        }
    }
    command
}

/// What a tool prints.
pub(crate) fn output(command: &mut Command) -> String {
    let ended = command.output().expect("binutils are installed");
    let told = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{told}");
    String::from_utf8_lossy(&ended.stdout).into_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("in the package")).expect("a folder");
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
