//! Functions that the linker wraps: what build scripts may ask for, and what is wrong with a list.

use crate::package::Package;

const LIST: &str = "[library]\nname = \"fake\"\nversions = \"1.4\"\nheaders = [\"fake.h\"]\ntypes = [\"struct thing;\"]\n\n[functions]\n\
    fake_wait = [\"int\", \"struct thing *\", \"long\"]\n";

const MAIN: &str = "unsafe extern \"C\" { safe fn fsync(fd: i32) -> i32; safe fn usleep(us: u32) -> i32; }\n\
    fn main() { println!(\"{} {}\", fsync(-1), usleep(1)); }\n";

/// A package whose build script is `cffi_build::wrap()` with these calls, beside something that tells of the runtime's interface `version`.
fn package(name: &str, calls: &str, version: &str, files: &[(&str, &str)]) -> Package {
    let package = Package::new(name, "", files);
    package.write(
        "build.rs",
        &format!("fn main() {{ cffi_build::wrap(){calls}.run(); }}\n"),
    );
    package.write(
        "stand-in/Cargo.toml",
        "[package]\nname = \"stand-in\"\nversion = \"0.0.0\"\nedition = \"2024\"\nlinks = \"cffi\"\nbuild = \"build.rs\"\n",
    );
    let tells = format!("fn main() {{ println!(\"cargo::metadata=wrapped={version}\"); }}\n");
    package.write("stand-in/build.rs", &tells);
    package.write("stand-in/src/lib.rs", "");
    package.depends("stand-in = { path = \"stand-in\" }");
    package
}

#[test]
fn a_program_without_the_runtime_makes_plain_calls() {
    let package = package(
        "wrap_plain",
        ".std().functions(\"fake.toml\")",
        "2",
        &[("fake.toml", LIST), ("src/main.rs", MAIN)],
    );
    let built = package.run();
    // Nobody calls `fake_wait`, and no library has it.
    assert_eq!(built.printed, "-1 0\n", "{}", built.told);
}

/// Where a library's header is installed, its list is compared with it: one that differed would be an error.
#[test]
fn the_lists_of_libraries_agree_with_the_installed_headers_and_want_no_library() {
    let calls = ".std().library(\"curl\").library(\"git2\").library(\"pq\").library(\"sqlite3\").library(\"ssh2\")";
    let built = package("wrap_lists", calls, "2", &[("src/main.rs", MAIN)]).run();
    assert_eq!(built.printed, "-1 0\n", "{}", built.told);
}

#[test]
fn the_runtime_must_be_a_dependency_and_of_the_same_interface() {
    let none = Package::new("wrap_nobody", "", &[]);
    none.write(
        "build.rs",
        "fn main() { cffi_build::wrap().std().run(); }\n",
    );
    none.check().fails(&["functions are wrapped for tasks of `cffi-runtime`, on which this package does not depend: write `cffi = { package = \"cffi-runtime\", version = \"..\" }` under `[dependencies]`"]);
    package("wrap_other", ".std()", "7", &[]).check().fails(&[
        "`cffi-build` .. writes shims of interface 2, and `cffi-runtime` has interface 7: use the same version of both",
    ]);
}

#[test]
fn all_that_is_wrong_is_told_with_its_line() {
    let head = |name: &str| format!("[library]\nname = \"{name}\"\n[functions]\n");
    let wrong = head("wrong") + "f = [\"int\", \"int; int x\"]\n";
    let other = head("other") + "g = { c = [\"int\", \"int\"], fd = 3 }\n";
    let third = head("third") + "h = { c = [\"int\"], blocks = true }\n";
    let calls = ".library(\"sqlite4\").functions(\"wrong.toml\").functions(\"other.toml\").functions(\"third.toml\").functions(\"none.toml\")";
    let files = [
        ("wrong.toml", &*wrong),
        ("other.toml", &*other),
        ("third.toml", &*third),
    ];
    package("wrap_wrong", calls, "2", &files).check().fails(&[
        "`.library(\"sqlite4\")`: there is no list of that name, only `..`; write one, with a line like `f = [\"int\", \"const char *\"]` for each function under `[functions]`, and name it with `.functions(FILE)`",
        "wrong.toml:4:13: this is no C type or expression",
        "other.toml:4:5: `fd` and `variadic` are indices of parameters, counted from 0",
        "third.toml:4:20: `blocks` is no key of a function: these are `c`, ..",
        "none.toml: cannot read the list: ..",
    ]);
    let again = head("again") + "read = [\"ssize_t\", \"int\", \"void *\", \"size_t\"]\n";
    let calls = ".std().functions(\"again.toml\")";
    package("wrap_twice", calls, "2", &[("again.toml", &*again)])
        .check()
        .fails(&["again.toml:4: `read` is in the list std.toml too; leave it out here"]);
}

#[test]
fn a_header_that_declares_a_function_otherwise_is_told() {
    let calls = ".functions(\"fake.toml\").include(\"include\")";
    let with = |name, parameter| {
        let header = format!("struct thing;\nint fake_wait(struct thing *, {parameter});\n");
        let files = [("fake.toml", LIST), ("include/fake.h", &*header)];
        package(name, calls, "2", &files).check()
    };
    with("wrap_differs", "int").fails(&[
        "fake.toml:8: `fake_wait` of fake: the installed fake.h declares it otherwise than `int fake_wait(struct thing *, long)` (the list was checked with 1.4); write the prototype that the header has",
    ]);
    with("wrap_agrees", "long").succeeds();
}
