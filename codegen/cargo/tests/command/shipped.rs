//! The bindings that the repository ships are what the headers of their libraries and their annotation files make.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::scene::Scene;

/// The folder of a package that the workspace depends on.
///
/// Asked for this platform alone: what cargo built this test with is here, and what it would take for others need not be.
fn package(name: &str) -> PathBuf {
    let output = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["metadata", "--offline", "--format-version", "1"])
        .args(["--filter-platform", "host-tuple"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let found = packages.iter().find(|package| package["name"] == name);
    let manifest = found.and_then(|package| package["manifest_path"].as_str());
    let manifest = Path::new(manifest.unwrap_or_else(|| panic!("{name} is no dependency")));
    manifest.parent().expect("in a folder").to_owned()
}

/// Copies the files of the bindings, and has them checked against the header that the library is built from.
fn is_up_to_date(name: &str, sys: &str, headers: &str) {
    let bindings = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../bindings")
        .join(name);
    let scene = Scene::new(&[]);
    let annotations = format!("{name}.toml");
    let generated = [
        format!("src/{name}.rs"),
        format!("src/{name}.verify.c"),
        format!("src/{name}.shim.c"),
    ];
    for file in generated.iter().chain([&annotations]) {
        if let Ok(text) = std::fs::read_to_string(bindings.join(file)) {
            scene.write(file, &text);
        }
    }
    // A header of ours beside the library's.
    let more = format!("c/{name}_more.h");
    if let Ok(text) = std::fs::read_to_string(bindings.join(&more)) {
        scene.write(&more, &text);
    }
    let folder = package(sys).join(headers).display().to_string();
    let include = ["--include", &folder, "--include", "c"];
    let check = [&["check", annotations.as_str()], &include[..]].concat();
    scene.run(&check).ends(
        0,
        "the bindings are what their headers and annotation files make\n",
    );
}

#[test]
fn the_bindings_to_sqlite_are_up_to_date() {
    is_up_to_date("sqlite3", "libsqlite3-sys", "sqlite3");
}

#[test]
fn the_bindings_to_curl_are_up_to_date() {
    is_up_to_date("curl", "curl-sys", "curl/include");
}

#[test]
fn the_bindings_to_zlib_are_up_to_date() {
    is_up_to_date("zlib", "libz-sys", "src/zlib");
}
