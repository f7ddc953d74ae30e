//! Compiles every C file in `c/` into one static library, which the library of this package carries into each test.

use std::fs;

fn main() {
    println!("cargo::rerun-if-changed=c");
    let mut sources: Vec<_> = fs::read_dir("c")
        .expect("the folder c is part of this package")
        .map(|entry| entry.expect("reading an entry of the folder c").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "c"))
        .collect();
    sources.sort();
    cc::Build::new()
        .files(&sources)
        .std("gnu11")
        .warnings(true)
        .extra_warnings(true)
        .warnings_into_errors(true)
        .compile("cgotest_c");
}
