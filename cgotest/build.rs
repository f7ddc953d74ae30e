//! Compiles the C files of `c/` into static libraries, which the library of this package carries into each test.
//!
//! Those in `c/nounwind/` are compiled without unwind tables, as C often is where size matters: nobody can walk the stack over their frames.

use std::fs;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=c");
    if race() {
        println!("cargo::rustc-cfg=cffi_race");
    }
    library().files(sources("c")).compile("cgotest_c");
    library()
        .files(sources("c/nounwind"))
        .flag("-fno-exceptions")
        .flag("-fno-unwind-tables")
        .flag("-fno-asynchronous-unwind-tables")
        .compile("cgotest_c_nounwind");
}

/// The compiler instruments for the race detector: so does the C compiler, and the tests of `race` exist.
fn race() -> bool {
    let sanitizers = std::env::var("CARGO_CFG_SANITIZE").unwrap_or_default();
    sanitizers.split(',').any(|name| name == "thread")
}

fn library() -> cc::Build {
    let mut library = cc::Build::new();
    if race() {
        library.flag("-fsanitize=thread");
    }
    library
        .std("gnu11")
        .warnings(true)
        .extra_warnings(true)
        .warnings_into_errors(true);
    library
}

/// The C files in a folder.
fn sources(folder: &str) -> Vec<PathBuf> {
    let mut sources: Vec<_> = fs::read_dir(folder)
        .expect("the folder is part of this package")
        .map(|entry| {
            entry
                .expect("reading an entry of a folder of C files")
                .path()
        })
        .filter(|path| path.extension().is_some_and(|ending| ending == "c"))
        .collect();
    sources.sort();
    sources
}
