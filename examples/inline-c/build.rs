//! Compiles the C that stands in the Rust files.

fn main() {
    cffi_build::Build::new().inline_c("src").run();
}
