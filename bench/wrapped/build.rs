//! Wraps what std does, and one function of C that does nothing.

fn main() {
    cffi_build::wrap().std().functions("functions.toml").run();
    println!("cargo::rerun-if-changed=c/nothing.c");
    cc::Build::new()
        .file("c/nothing.c")
        .opt_level(2)
        .compile("cffi_bench_nothing");
}
