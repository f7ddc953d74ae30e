//! Has the linker send what waits in std and in libpq through the runtime.

fn main() {
    cffi_build::wrap().std().library("pq").run();
}
