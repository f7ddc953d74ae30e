//! Gives Cargo the `links = "cffi"` key, so that a program has one copy of the runtime, and turns the race detector's hooks on where the compiler instruments for it.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // The interface of `src/call/wrapped.rs`, for build scripts of the packages that depend on this one: DEP_CFFI_WRAPPED.
    println!("cargo::metadata=wrapped=2");
    // Cargo sets this from the compiler's own list of cfgs, `-Zsanitizer=thread` included.
    let sanitizers = std::env::var("CARGO_CFG_SANITIZE").unwrap_or_default();
    if sanitizers.split(',').any(|name| name == "thread") {
        println!("cargo:rustc-cfg=cffi_race");
    }
}
