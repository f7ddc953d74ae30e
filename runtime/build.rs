//! Gives Cargo the `links = "cffi"` key, so that a program has one copy of the runtime.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
}
