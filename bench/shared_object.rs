//! Build scripts of the bench packages that call C: compiles `bench/c/bench.c` into a shared object and links what is built here against it.

use std::env;
use std::path::{Path, PathBuf};

/// Compiles `source`, and has every target of this package find the result, which is in `OUT_DIR`, when it runs. Returns the compiler.
pub(crate) fn build(source: &Path) -> cc::Tool {
    for file in [source, &source.with_extension("h")] {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let compiler = cc::Build::new().opt_level(2).pic(true).get_compiler();
    let status = compiler
        .to_command()
        .args(["-shared", "-pthread", "-Wall", "-Wextra", "-Werror", "-o"])
        .arg(folder.join("libcffi_bench_c.so"))
        .arg(source)
        .status()
        .unwrap_or_else(|error| {
            panic!(
                "could not start the C compiler {}: {error}",
                compiler.path().display()
            )
        });
    assert!(status.success(), "compiling {} failed", source.display());
    println!("cargo::rustc-link-search=native={}", folder.display());
    println!("cargo::rustc-link-lib=dylib=cffi_bench_c");
    println!("cargo::rustc-link-arg=-Wl,-rpath,{}", folder.display());
    compiler
}
