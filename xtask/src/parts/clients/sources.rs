//! Makes a workspace of the published sources of other crates, with each `#[test]` rewritten so that it runs inside a task.
//!
//! The sources come from the registry, by cargo; nothing of them is committed. `cgotest/clients/suites.lock` pins what they depend on.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use toml::{Table, Value};

use super::suites::{SUITES, Suite};
use crate::cargo::cargo;
use crate::exec;
use crate::part::Context;

/// The dependencies of the suites, as they were when they last passed.
pub(super) const LOCK: &str = "cgotest/clients/suites.lock";

/// In the folder of a crate: what its tests do not need, and what is written anew.
const NOT_COPIED: [&str; 6] = [
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    "benches",
    "ci",
    "examples",
];

/// How a build script's own work begins.
const MAIN: &str = "fn main() {\n";

/// Why there is no workspace.
pub(super) enum Missing {
    /// Cargo could not get the sources.
    Registry(String),
    /// The sources are not as this file expects, or the disk refuses.
    Broken(String),
}

impl From<io::Error> for Missing {
    fn from(error: io::Error) -> Missing {
        Missing::Broken(error.to_string())
    }
}

/// Where the workspace is.
pub(super) fn folder(context: &Context) -> PathBuf {
    context.target.join("clients")
}

/// Makes the workspace of all suites anew, where it is not as it should be. Returns its folder.
pub(super) fn prepare(context: &Context) -> Result<PathBuf, Missing> {
    let workspace = folder(context);
    let published = published(context, &workspace.join("sources"))?;
    for (suite, from) in SUITES.iter().zip(&published) {
        let to = workspace.join(suite.name);
        copy(from, &to, &NOT_COPIED)?;
        let told = |why| Missing::Broken(format!("{}: {why}", suite.name));
        let text = fs::read_to_string(from.join("Cargo.toml"))?;
        let text = manifest(context, suite, &text).map_err(told)?;
        write(&to.join("Cargo.toml"), text.as_bytes())?;
        let text = fs::read_to_string(from.join("build.rs")).ok();
        let text = build_script(suite, text.as_deref()).map_err(told)?;
        write(&to.join("build.rs"), text.as_bytes())?;
    }
    let members: Vec<_> = SUITES.iter().map(|suite| suite.name).collect();
    // The profile is ours: so what both workspaces depend on is compiled once.
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = \"line-tables-only\"\n"
    );
    write(&workspace.join("Cargo.toml"), text.as_bytes())?;
    let lock = fs::read(context.root.join(LOCK))?;
    fs::write(workspace.join("Cargo.lock"), lock)?;
    Ok(workspace)
}

/// Has cargo download the sources, and says where they are, in the order of the suites.
fn published(context: &Context, stub: &Path) -> Result<Vec<PathBuf>, Missing> {
    let mut text =
        "[package]\nname = \"sources\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n"
            .to_owned();
    for Suite { name, version, .. } in SUITES {
        text += &format!("{name} = {{ version = \"={version}\", default-features = false }}\n");
    }
    write(&stub.join("Cargo.toml"), text.as_bytes())?;
    write(&stub.join("src/lib.rs"), b"//! Names crates.\n")?;
    let mut command = cargo(context, "metadata");
    command.args(["--format-version", "1", "--manifest-path"]);
    command.arg(stub.join("Cargo.toml"));
    let asked = exec::run_limited_apart(&mut command, super::DOWNLOAD_LIMIT);
    if !asked.success() {
        return Err(Missing::Registry(asked.errors));
    }
    let told: Json = serde_json::from_str(&asked.output)
        .map_err(|error| Missing::Broken(format!("cargo metadata: {error}")))?;
    let packages = told["packages"].as_array().map_or(&[][..], Vec::as_slice);
    let of = |suite: &Suite| {
        let is_it =
            |package: &&Json| package["name"] == suite.name && package["version"] == suite.version;
        let found = packages.iter().find(is_it)?;
        Path::new(found["manifest_path"].as_str()?)
            .parent()
            .map(Path::to_owned)
    };
    let find = |suite| {
        of(suite)
            .ok_or_else(|| Missing::Broken(format!("cargo metadata does not know {}", suite.name)))
    };
    SUITES.iter().map(find).collect()
}

/// Copies all of a folder but what is called as one of `but`; what is as it should be stays, so that cargo does not compile it again.
fn copy(from: &Path, to: &Path, but: &[&str]) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if but.iter().any(|one| name == *one) {
            continue;
        }
        let (from, to) = (entry.path(), to.join(name));
        if entry.file_type()?.is_dir() {
            copy(&from, &to, &[])?;
            continue;
        }
        let bytes = fs::read(&from)?;
        match str::from_utf8(&bytes) {
            Ok(text) if from.extension() == Some(OsStr::new("rs")) => {
                write(&to, in_tasks(text).as_bytes())?;
            }
            _ => write(&to, &bytes)?,
        }
    }
    Ok(())
}

/// The text of a source, with every test inside a task.
fn in_tasks(text: &str) -> String {
    // Where it stands outside of a module of tests, the library is compiled with it, too, and without the macro.
    text.replace("#[test]", "#[cfg_attr(test, in_task::test)]")
}

/// The published manifest, with the runtime and the macro among the dependencies, and without what tests do not need.
fn manifest(context: &Context, suite: &Suite, published: &str) -> Result<String, String> {
    let mut manifest: Table = published
        .parse()
        .map_err(|error| format!("its manifest: {error}"))?;
    for targets in ["bench", "example"] {
        manifest.remove(targets);
    }
    if let Some(Value::Array(tests)) = manifest.get_mut("test") {
        tests.retain(|test| {
            let name = test.get("name").and_then(Value::as_str);
            !suite
                .left_out
                .iter()
                .any(|(left_out, _)| name == Some(left_out))
        });
    }
    let package = table(&mut manifest, "package");
    package.insert("build".to_owned(), "build.rs".into());
    for targets in ["autobenches", "autoexamples"] {
        package.insert(targets.to_owned(), false.into());
    }
    let path = |folder: &str| -> Value { context.root.join(folder).display().to_string().into() };
    let dependency = |folder, package: &str| {
        Table::from_iter([
            ("path".to_owned(), path(folder)),
            ("package".to_owned(), package.into()),
        ])
    };
    let cffi = dependency("runtime", "cffi-runtime");
    table(&mut manifest, "dependencies").insert("cffi".to_owned(), cffi.into());
    let build = dependency("codegen/build", "cffi-build");
    table(&mut manifest, "build-dependencies").insert("cffi-build".to_owned(), build.into());
    let dev = table(&mut manifest, "dev-dependencies");
    let in_task = dependency("cgotest/clients/in-task", "in-task");
    dev.insert("in-task".to_owned(), in_task.into());
    for name in suite.not_for_tests {
        if dev.remove(*name).is_none() {
            return Err(format!("it does not use `{name}` for its examples"));
        }
    }
    Ok(manifest.to_string())
}

/// A table of the manifest, made if it is not there.
fn table<'m>(manifest: &'m mut Table, name: &str) -> &'m mut Table {
    let entry = manifest.entry(name).or_insert_with(|| Table::new().into());
    entry.as_table_mut().expect("cargo has read this manifest")
}

/// The published build script with the line that wraps, or one of that line.
fn build_script(suite: &Suite, published: Option<&str>) -> Result<String, String> {
    let line = format!("    cffi_build::wrap(){}.run();\n", suite.wraps);
    let Some(text) = published else {
        return Ok(format!("fn main() {{\n{line}}}\n"));
    };
    match text.split_once(MAIN) {
        Some((before, after)) => Ok(format!("{before}{MAIN}{line}{after}")),
        None => Err("its build script has no `fn main() {` on a line".to_owned()),
    }
}

/// Writes a file, unless it holds that already.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

#[cfg(test)]
mod tests {
    use toml::Table;

    use super::{build_script, in_tasks, manifest};
    use crate::part::Context;
    use crate::parts::clients::suites::Suite;

    const SUITE: Suite = Suite {
        name: "made-up",
        version: "1.0.0",
        features: &[],
        wraps: ".std()",
        not_for_tests: &["bencher"],
        left_out: &[("far", "it is far away")],
        tests: 1,
        not_in_tasks: &[],
        races_itself: &[],
    };

    #[test]
    fn a_manifest_gets_the_runtime_and_loses_what_tests_do_not_need() {
        let published = "[package]\nname = \"made-up\"\nbuild = false\n[[test]]\nname = \"far\"\n[[test]]\nname = \"near\"\n\
            [[bench]]\nname = \"b\"\n[dev-dependencies.bencher]\nversion = \"0.1\"\n";
        let text = manifest(&Context::new(), &SUITE, published).expect("it is well formed");
        let made: Table = text.parse().expect("it is TOML");
        assert_eq!(made["package"]["build"].as_str(), Some("build.rs"));
        assert_eq!(
            made["dependencies"]["cffi"]["package"].as_str(),
            Some("cffi-runtime")
        );
        assert_eq!(made["test"].as_array().map(Vec::len), Some(1));
        assert!(!made.contains_key("bench"));
        assert!(made["dev-dependencies"].get("bencher").is_none());
    }

    #[test]
    fn a_name_that_is_no_longer_there_is_told() {
        let error = manifest(&Context::new(), &SUITE, "[package]\nname = \"made-up\"\n");
        assert!(error.is_err_and(|error| error.contains("`bencher`")));
    }

    #[test]
    fn a_build_script_keeps_what_it_did() {
        let made = build_script(
            &SUITE,
            Some("use std::env;\nfn main() {\n    env::args();\n}\n"),
        );
        let made = made.expect("it has a `main`");
        assert!(
            made.contains("    cffi_build::wrap().std().run();\n    env::args();\n"),
            "{made}"
        );
        assert!(build_script(&SUITE, None).is_ok_and(|text| text.starts_with("fn main")));
        assert!(build_script(&SUITE, Some("const X: u8 = 1;\n")).is_err());
    }

    #[test]
    fn every_test_runs_in_a_task() {
        assert_eq!(
            in_tasks("#[test]\nfn a() {}\n"),
            "#[cfg_attr(test, in_task::test)]\nfn a() {}\n"
        );
    }
}
