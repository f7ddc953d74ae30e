//! Verifies that the bindings fit the header that the library is built from, and compiles what C has to write.

fn main() {
    cffi_build::Build::new()
        .library("sqlite3.toml")
        .sys("sqlite3")
        .verify(true)
        .run();
}
