//! Verifies that the bindings fit the header that the library is built from, and compiles what C has to write.

fn main() {
    cffi_build::Build::new()
        .library("curl.toml")
        .sys("curl")
        .include("c")
        .verify(true)
        .run();
}
