//! Wraps what std does, in the tests of this package.

fn main() {
    cffi_build::wrap().std().run();
}
