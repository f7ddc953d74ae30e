//! Builds the C half for the shared object, apart from it.

#[path = "../shared_object.rs"]
mod shared_object;

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../shared_object.rs");
    shared_object::build(Path::new("../c/bench.c"));
}
