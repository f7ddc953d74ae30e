//! Compiles the C files of `c/` into static libraries, which the library of this package carries into each test.
//!
//! In a build of Rust for AddressSanitizer or ThreadSanitizer, C is compiled for it, too, and the tests see `cfg(cffi_asan)` or `cfg(cffi_race)`.
//!
//! Those in `c/nounwind/` are compiled without unwind tables, as C often is where size matters: nobody can walk the stack over their frames.

use std::env;
use std::fs;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=c");
    println!("cargo::rustc-check-cfg=cfg(cffi_asan)");
    if built_for("thread") {
        println!("cargo::rustc-cfg=cffi_race");
    }
    if built_for("address") {
        println!("cargo::rustc-cfg=cffi_asan");
    }
    library().files(sources("c")).compile("cgotest_c");
    library()
        .files(sources("c/nounwind"))
        .flag("-fno-exceptions")
        .flag("-fno-unwind-tables")
        .flag("-fno-asynchronous-unwind-tables")
        .compile("cgotest_c_nounwind");
}

fn library() -> cc::Build {
    let mut library = cc::Build::new();
    if built_for("thread") {
        library.flag("-fsanitize=thread");
    }
    library
        .std("gnu11")
        .warnings(true)
        .extra_warnings(true)
        .warnings_into_errors(true);
    if built_for("address") {
        // gcc and clang call the same runtime, which comes with Rust.
        library
            .flag("-fsanitize=address")
            .flag("-fno-omit-frame-pointer");
    }
    library
}

/// Whether Rust is compiled for this sanitizer. Cargo tells only where the compiler is allowed its unstable options.
fn built_for(sanitizer: &str) -> bool {
    env::var("CARGO_CFG_SANITIZE").is_ok_and(|names| names.split(',').any(|name| name == sanitizer))
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
