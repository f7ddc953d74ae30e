//! Other packages of this repository that a benchmark runs or loads: built when they are needed, as this program was built.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::measure::Fallible;

/// Builds a package for release, by the cargo that runs this program, and returns the path of its target of this kind: `bin` or `cdylib`.
pub(crate) fn build(package: &str, kind: &str) -> Fallible<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(&cargo)
        .args(["build", "--quiet", "--release", "--package", package])
        .args([
            "--message-format=json-render-diagnostics",
            "--manifest-path",
        ])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("could not start {}: {error}", cargo.display()))?;
    if !output.status.success() {
        return Err(format!("building {package} failed").into());
    }
    let messages = String::from_utf8(output.stdout)?;
    let path = messages.lines().find_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        let target = &message["target"];
        let is_it = target["name"].as_str()?.replace('-', "_") == package.replace('-', "_")
            && target["kind"].as_array()?.iter().any(|own| own == kind);
        let files = message["filenames"].as_array()?;
        let program = message["executable"].as_str();
        let mut files = program
            .into_iter()
            .chain(files.iter().filter_map(Value::as_str));
        files.next().filter(|_| is_it).map(PathBuf::from)
    });
    path.ok_or_else(|| format!("cargo did not say where it put {package}").into())
}
