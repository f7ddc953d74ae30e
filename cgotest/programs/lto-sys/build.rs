//! Compiles the C library.

fn main() {
    println!("cargo::rerun-if-changed=c/each.c");
    cc::Build::new().file("c/each.c").compile("lto_each");
}
