//! Many headers at once: read, written, compiled and run.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use cffi_codegen::annotated::Annotated;
use cffi_codegen::headers::{self, Request};
use cffi_codegen::{annotations, emit, rules, verify};

use crate::entries::Entry;

/// A package with everything that is made of some headers.
pub(crate) struct Batch {
    name: String,
    root: PathBuf,
}

/// What is written for one header.
#[derive(Debug, Default)]
pub(crate) struct Written {
    pub(crate) rust: String,
    pub(crate) verify: String,
    pub(crate) shim: Option<String>,
    /// What has no binding, each with the word of the reason, sorted.
    pub(crate) refused: Vec<String>,
}

impl Batch {
    pub(crate) fn new(name: &str) -> Batch {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("batch-{name}"));
        if root.exists() {
            fs::remove_dir_all(&root).expect("the folder of an earlier run");
        }
        for folder in ["src", "c"] {
            fs::create_dir_all(root.join(folder)).expect("a folder");
        }
        Batch {
            name: name.to_owned(),
            root,
        }
    }

    /// All that is wrong with these headers, each with its name.
    pub(crate) fn check(&self, entries: &[Entry]) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut written: Vec<(&Entry, Written)> = Vec::new();
        for entry in entries {
            match self.write(entry) {
                Ok(_) if !entry.wrong.is_empty() => {
                    wrong.push(format!("{}: nothing is wrong with it", entry.name));
                }
                Err(message) if !entry.wrong.is_empty() => {
                    let lacks = { entry.wrong.lines() }.filter(|part| !message.contains(part));
                    wrong.extend(
                        lacks.map(|part| format!("{}: `{part}` is not in {message}", entry.name)),
                    );
                }
                Ok(one) => written.push((entry, one)),
                Err(message) => wrong.push(format!("{}: {message}", entry.name)),
            }
        }
        let jobs = self.jobs(&written);
        wrong.extend(self.compile_c(&jobs));
        if wrong.is_empty() {
            wrong.extend(self.compile_and_run_rust(&written));
        }
        wrong
    }

    /// Writes the files of one header.
    fn write(&self, entry: &Entry) -> Result<Written, String> {
        let folder = self.root.join("c");
        let file = |suffix: &str| folder.join(format!("{}{suffix}", entry.name));
        // What the compiler says is of our text alone.
        let header = format!("#pragma GCC system_header\n{}", entry.header);
        fs::write(file(".h"), header).expect("writable");
        let written = written(&folder, entry)?;
        fs::write(file(".verify.c"), &written.verify).expect("writable");
        if let Some(shim) = &written.shim {
            fs::write(file(".shim.c"), shim).expect("writable");
        }
        if !entry.c.is_empty() {
            let text = format!("#include \"{}.h\"\n{}", entry.name, entry.c);
            fs::write(file(".define.c"), text).expect("writable");
        }
        let module = self.root.join(format!("src/{}.rs", entry.name));
        fs::write(module, &written.rust).expect("writable");
        let expected: Vec<String> = { entry.refused.lines() }
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect();
        if !entry.random && written.refused != expected {
            return Err(format!("refused are {:?}", written.refused));
        }
        Ok(written)
    }

    /// The runs of C compilers that the headers need.
    fn jobs(&self, written: &[(&Entry, Written)]) -> Vec<(String, Command)> {
        let mut jobs = Vec::new();
        let mut job = |entry: &Entry, compiler: &str, file: String, output: &str| {
            let (name, is_random) = (&entry.name, entry.random);
            let mut command = Command::new(compiler);
            command.current_dir(self.root.join("c"));
            command.args(["-std=gnu11", "-Wall", "-Wextra", "-O1", "-I."]);
            // What compilers think of a header at random is no matter, nor what they think of definitions.
            if is_random || file.ends_with(".define.c") {
                command.args(["-w", "-Wno-psabi"]);
            }
            if is_random && compiler == "gcc" {
                command.arg("-Wno-packed-bitfield-compat");
            }
            match output {
                "" => command.args(["-S", "-o", "/dev/null"]),
                object => command.args(["-c", "-fPIC", "-o", object]),
            };
            command.arg(&file);
            jobs.push((format!("{name} ({compiler})"), command));
        };
        for (entry, written) in written {
            let name = &entry.name;
            let reads = |one: &&str| entry.compilers.is_empty() || entry.compilers.contains(*one);
            for compiler in compilers().into_iter().filter(reads) {
                job(entry, compiler, format!("{name}.verify.c"), "");
            }
            if written.shim.is_some() {
                job(
                    entry,
                    "gcc",
                    format!("{name}.shim.c"),
                    &format!("{name}.shim.o"),
                );
            }
            if !entry.c.is_empty() {
                job(
                    entry,
                    "gcc",
                    format!("{name}.define.c"),
                    &format!("{name}.define.o"),
                );
            }
        }
        jobs
    }

    /// Runs them, a few at a time; a compiler has nothing to say.
    fn compile_c(&self, jobs: &[(String, Command)]) -> Vec<String> {
        let next = AtomicUsize::new(0);
        let wrong = Mutex::new(Vec::new());
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    while let Some((name, command)) = jobs.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        let mut again = Command::new(command.get_program());
                        again.args(command.get_args());
                        again.current_dir(self.root.join("c"));
                        let ended = again.output().expect("there is a C compiler");
                        let told = String::from_utf8_lossy(&ended.stderr);
                        if !ended.status.success() || !told.is_empty() {
                            let mut wrong = wrong.lock().expect("no thread panics");
                            wrong.push(format!("{name}: {told}"));
                        }
                    }
                });
            }
        });
        wrong.into_inner().expect("no thread panics")
    }

    /// Half of the headers become one program and half another, which are compiled at the same time.
    fn compile_and_run_rust(&self, written: &[(&Entry, Written)]) -> Vec<String> {
        self.archive();
        let halves = written.split_at(written.len() / 2);
        // Several batches are built into one folder.
        let names = self.programs();
        let programs = [(&names[0], halves.0), (&names[1], halves.1)];
        for (name, half) in programs {
            let file = self.root.join(format!("src/{name}.rs"));
            fs::write(file, program(half)).expect("writable");
        }
        self.package();
        let ended = self
            .cargo()
            .args(["build", "--quiet"])
            .output()
            .expect("cargo runs");
        let told = String::from_utf8_lossy(&ended.stderr);
        if !ended.status.success() || !told.is_empty() {
            return vec![told.into_owned()];
        }
        names.iter().flat_map(|name| self.run(name)).collect()
    }

    fn programs(&self) -> [String; 2] {
        ["first", "second"].map(|half| format!("{}_{half}", self.name))
    }

    fn run(&self, name: &str) -> Vec<String> {
        let mut run = self.cargo();
        let ended = run.args(["run", "--quiet", "--bin", name]).output();
        let ended = ended.expect("cargo runs");
        let told = String::from_utf8_lossy(&ended.stdout);
        let mut wrong: Vec<String> = { told.lines() }
            .filter(|line| line.starts_with("wrong: "))
            .map(str::to_owned)
            .collect();
        if !wrong.is_empty() || !told.ends_with("all ran\n") {
            wrong.push(told.lines().last().unwrap_or_default().to_owned());
            wrong.push(String::from_utf8_lossy(&ended.stderr).into_owned());
        }
        wrong
    }

    /// One library of everything in C.
    fn archive(&self) {
        let folder = self.root.join("c");
        let objects = fs::read_dir(&folder).expect("it is ours");
        let objects = objects.map(|one| one.expect("a file").path());
        let objects =
            objects.filter(|one| one.extension().is_some_and(|extension| extension == "o"));
        let mut command = Command::new("ar");
        command
            .current_dir(&folder)
            .args(["crs", "libbatch.a"])
            .args(objects);
        assert!(command.status().expect("there is `ar`").success());
    }

    fn package(&self) {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let runtime = repository.join("runtime").display().to_string();
        let write =
            |path: &str, text: String| fs::write(self.root.join(path), text).expect("writable");
        write(
            "Cargo.toml",
            format!(
                "[package]\nname = \"batch-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
                {}\
                [dependencies]\ncffi = {{ package = \"cffi-runtime\", path = {runtime:?} }}\n\n[profile.dev]\ndebug = false\n",
                self.name,
                { self.programs().into_iter() }
                    .map(|name| format!("[[bin]]\nname = {name:?}\npath = \"src/{name}.rs\"\n\n"))
                    .collect::<String>()
            ),
        );
        let folder = self.root.join("c").display().to_string();
        write(
            "build.rs",
            format!(
                "fn main() {{\n    println!(\"cargo::rustc-link-search=native={{}}\", {folder:?});\n    println!(\"cargo::rustc-link-lib=static=batch\");\n}}\n"
            ),
        );
        let lock = repository.join("Cargo.lock");
        fs::copy(lock, self.root.join("Cargo.lock")).expect("a copy of the lock file");
    }

    fn cargo(&self) -> Command {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages");
        let mut command = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
        command
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never");
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
}

/// The program that has these headers.
fn program(written: &[(&Entry, Written)]) -> String {
    let modules = written.iter().map(|(entry, written)| {
        let name = &entry.name;
        let rust = present(&entry.rust, &written.rust);
        format!(
            "#[path = \"{name}.rs\"]\nmod {name};\nmod run_{name} {{\n    #[allow(unused_imports)]\n    use super::{name}::*;\n    pub fn run() {{\n{rust}    }}\n}}\n"
        )
    });
    let modules: String = modules.collect();
    let runs = { written.iter() }.filter(|(entry, _)| !entry.rust.is_empty());
    let runs: String = runs
        .map(|(entry, _)| format!("    run(\"{0}\", run_{0}::run);\n", entry.name))
        .collect();
    format!(
        "//! Some headers of the batch.\n#![deny(warnings)]\n#![allow(dead_code, unsafe_code, non_snake_case, clippy::all)]\n\n{modules}\n\
        fn run(name: &str, check: fn()) {{\n    if std::panic::catch_unwind(check).is_err() {{\n        println!(\"wrong: {{name}}\");\n    }}\n}}\n\n\
        fn holds(what: &str, does: bool) {{\n    assert!(does, \"{{what}}\");\n}}\n\n\
        fn main() {{\n    let _ = (run, holds);\n{runs}    println!(\"all ran\");\n}}\n"
    )
}

/// The text without what is there only if a binding is that is not.
fn present(text: &str, bindings: &str) -> String {
    let mut told = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("{{if ") {
        let (name, behind) = behind.split_once("}}").expect("a name");
        let (inside, behind) = behind.split_once("{{end}}").expect("an end");
        told.push_str(before);
        let forms = [format!("pub const {name}: "), format!("fn {name}(")];
        if forms.iter().any(|form| bindings.contains(form)) {
            told.push_str(inside);
        }
        rest = behind;
    }
    told + rest
}

/// The C compilers that look at the assertions: GCC, and clang where it is.
fn compilers() -> Vec<&'static str> {
    let answers = |name: &str| {
        let asked = Command::new(name).arg("--version").output();
        asked.is_ok_and(|asked| asked.status.success())
    };
    let found: Vec<&str> = ["gcc", "clang"]
        .into_iter()
        .filter(|one| answers(one))
        .collect();
    if !found.contains(&"clang") {
        println!("untested: clang does not look at the assertions, because it is not installed");
    }
    found
}

/// What is written for a header in that folder.
pub(crate) fn written(folder: &Path, entry: &Entry) -> Result<Written, String> {
    let file = format!("{}.h", entry.name);
    let request = Request {
        headers: vec![file.clone()],
        base: folder.to_owned(),
        ..Request::default()
    };
    let headers = headers::read(&request).map_err(|wrong| format!("{wrong:#?}"))?;
    let said = format!("[library]\nheaders = [{file:?}]\n{}", entry.toml);
    let annotated = annotations::parse("a.toml", &said)
        .and_then(|said| rules::check(&headers.model, &said))
        .map_err(|wrong| format!("{wrong:#?}"))?;
    let source = emit::Source {
        name: entry.name.clone(),
        target: headers.target,
        ..emit::Source::default()
    };
    Ok(Written {
        rust: emit::rust(&annotated, &source),
        verify: verify::c_file(&annotated),
        shim: emit::shim::c_file(&annotated),
        refused: refused(&annotated),
    })
}

fn refused(annotated: &Annotated) -> Vec<String> {
    let items =
        { annotated.refused.iter() }.map(|one| format!("{} {}", one.name, one.reason.code()));
    let constants =
        { annotated.model.left_out.iter() }.map(|one| format!("{} {}", one.name, one.why));
    let mut all: Vec<String> = items.chain(constants).collect();
    all.sort();
    all
}
