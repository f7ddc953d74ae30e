//! Has the linker send what blocks in std and in SQLite through the runtime.

fn main() {
    cffi_build::wrap().std().library("sqlite3").run();
}
