//! Compiles the C half against the header.

fn main() {
    for file in ["src/report.c", "include/exported.h"] {
        println!("cargo::rerun-if-changed={file}");
    }
    cc::Build::new()
        .include("include")
        .file("src/report.c")
        .compile("exported_c");
}
