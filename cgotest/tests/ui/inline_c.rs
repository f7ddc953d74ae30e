//! C that the build script does not compile, and what is no C.

cffi::c! { "int f(void) { return 1; }" }

cffi::c! { int g(void); }

cffi::c! {
    link = "m",
    include_str!("x.c")
}

fn main() {}
