//! Wraps what std, SQLite and the C of this folder do, in the tests of this package.

fn main() {
    cffi_build::wrap()
        .std()
        .library("sqlite3")
        .functions("functions.toml")
        .run();
    println!("cargo::rerun-if-changed=c");
    cc::Build::new()
        .std("gnu11")
        .flag("-fexceptions")
        .warnings(true)
        .extra_warnings(true)
        .warnings_into_errors(true)
        // Two objects: calls inside of one are not wrapped.
        .files(["c/inner.c", "c/outer.c"])
        .compile("cgotest_wrapped");
}
