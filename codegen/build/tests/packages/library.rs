//! Libraries: links and versions by pkg-config, shims, `-sys` crates, and headers that are not what they were.

use crate::package::Package;

const HEADER: &str = "#include <math.h>\n#define TWICE(x) (2 * (x))\nstruct point { int x, y; };\nstatic inline int third(int x) { return x / 3; }\n";

/// As `cargo cffi gen` writes it.
const SHIM: &str = "#include <fake.h>\nint cffi_shim_twice(int x) { return TWICE(x); }\nint cffi_shim_third(int x) { return third(x); }\ndouble cffi_shim_root(double x) { return sqrt(x); }\n";

const VERIFY: &str = "#include <fake.h>\n_Static_assert(sizeof(struct point) == 8, \"struct point: its size is not 8\");\n_Static_assert(_Generic(&third, int (*)(int): 1, default: 0), \"third: it is not `int third(int)`\");\n#if !defined(__OPTIMIZE__)\n#error bit-fields cannot be checked\n#endif\n";

const MAIN: &str = "unsafe extern \"C\" { safe fn cffi_shim_twice(x: i32) -> i32; safe fn cffi_shim_third(x: i32) -> i32; safe fn cffi_shim_root(x: f64) -> f64; }\nfn main() { println!(\"{} {} {}\", cffi_shim_twice(4), cffi_shim_third(9), cffi_shim_root(49.0)); }\n";

const BUILD: &str = ".library(\"fake.toml\").verify(true)";

/// A package that binds the library `fake`, which pkg-config finds in the folder `pc`.
fn package(name: &str, requirement: &str) -> Package {
    let annotations = format!(
        "[library]\nheaders = [\"fake.h\"]\npkg-config = \"{requirement}\"\n\n[fn]\nthird = {{}}\n"
    );
    let package = Package::new(
        name,
        BUILD,
        &[
            ("fake.toml", &annotations),
            ("src/main.rs", MAIN),
            ("src/fake.shim.c", SHIM),
            ("src/fake.verify.c", VERIFY),
            ("lib/fake.h", HEADER),
        ],
    );
    let include = package.path("lib");
    package.write(
        "pc/fake.pc",
        &format!(
            "Name: fake\nDescription: of a test\nVersion: 1.4.2\nCflags: -I{include}\nLibs: -lm\n"
        ),
    );
    let folder = package.path("pc");
    package.variable("PKG_CONFIG_PATH", folder)
}

#[test]
fn shims_are_compiled_and_linked_before_the_library() {
    let package = package("library-good", "fake >= 1.4");
    assert_eq!(package.run().succeeds().printed, "8 3 7\n");
    package.check().succeeds();
    assert!(package.is_fresh(), "it is built again without a change");
}

#[test]
fn a_header_that_differs_is_an_error_that_names_the_item() {
    let package = package("library-drift", "fake");
    package.check().succeeds();
    let drifted = HEADER
        .replace("int x, y;", "int x, y, z;")
        .replace("int third(int x)", "int third(long x)");
    package.write("lib/fake.h", &drifted);
    package.check().fails(&[
        "src/fake.verify.c:2:1: struct point: its size is not 8",
        "src/fake.verify.c:3:1: third: it is not `int third(int)`",
        "fake.toml: the header and the bindings do not agree, as the errors above say: if another version of the library is installed, make them anew with `cargo cffi gen fake.toml`, or install the one that they name; if they were made from this very header, with this very compiler, the generator is wrong: please report it with the header",
    ]);
}

#[test]
fn a_package_says_what_its_headers_are_compiled_with() {
    let package = package("library-defines", "fake");
    let wide = HEADER.replace(
        "int x, y;",
        "int x, y;\n#if defined(WIDE) && DEEP == 2\nint z;\n#endif\n",
    );
    package.write("lib/fake.h", &wide);
    package.check().succeeds();
    let told = std::fs::read_to_string(package.path("pc/fake.pc")).expect("it was written");
    package.write(
        "pc/fake.pc",
        &told.replace("Cflags:", "Cflags: -DWIDE -DDEEP=2"),
    );
    package.write(
        "fake.toml",
        "[library]\nheaders = ['fake.h']\npkg-config = 'fake'\n",
    );
    package.check().fails(&[
        "src/fake.verify.c:2:1: struct point: its size is not 8",
        "fake.toml: ..",
    ]);
}

#[test]
fn without_the_assertions_there_is_nothing_to_verify_with() {
    let package = Package::new("library-unverified", BUILD, &[("fake.toml", "[library]\n")]);
    package.check().fails(&["src/fake.verify.c: there is no such file to verify the bindings with: write it with `cargo cffi gen fake.toml`"]);
}

#[test]
fn a_missing_header_and_a_missing_library_say_what_to_install() {
    let missing = Package::new(
        "library-no-header",
        BUILD,
        &[("fake.toml", "[library]\n"), ("src/fake.verify.c", VERIFY)],
    );
    missing.check().fails(&[
        "src/fake.verify.c:1:10: fake.h: No such file or directory; install the library's headers, or name their folder with `.include(..)`",
        "fake.toml: ..",
    ]);
    package("library-missing", "libnofake")
        .check()
        .fails(&["fake.toml: pkg-config does not find `libnofake`: install the library with its headers (on Debian, `apt-get install libnofake-dev`), or name the folder of its `libnofake.pc` in PKG_CONFIG_PATH"]);
    package("library-old", "fake >= 2")
        .check()
        .fails(&["fake.toml: pkg-config does not find `fake >= 2`: ..1.4.2.."]);
    package("library-no-tool", "fake")
        .variable("PKG_CONFIG", "no-pkg-config")
        .check()
        .fails(&["fake.toml: `no-pkg-config` is not installed, so the library `fake` cannot be found: on Debian, `apt-get install pkg-config`"]);
}

#[test]
fn a_folder_with_headers_can_be_named() {
    let package = Package::new(
        "library-include",
        ".library(\"ffi/fake.toml\").bindings(\"gen\").include(\"lib\").verify(true)",
        &[
            ("ffi/fake.toml", "[library]\nheaders = [\"fake.h\"]\n"),
            ("gen/fake.verify.c", VERIFY),
            ("lib/fake.h", HEADER),
        ],
    );
    package.check().succeeds();
}

#[test]
fn a_sys_crate_gives_headers_and_links() {
    let build = ".library(\"fake.toml\").sys(\"fake-c\").verify(true)";
    let files = [
        (
            "fake.toml",
            "[library]\nheaders = [\"fake.h\"]\npkg-config = \"not-asked-for\"\n",
        ),
        ("src/fake.verify.c", VERIFY),
        (
            "sys/Cargo.toml",
            "[package]\nname = \"fake-sys\"\nversion = \"0.0.0\"\nedition = \"2024\"\nlinks = \"fake-c\"\n",
        ),
        (
            "sys/build.rs",
            "fn main() { println!(\"cargo::metadata=include={}/lib\", std::env::var(\"CARGO_MANIFEST_DIR\").unwrap()); }\n",
        ),
        ("sys/src/lib.rs", ""),
        ("sys/lib/fake.h", HEADER),
    ];
    let package = Package::new("library-sys", build, &files);
    package.check().fails(&["`.sys(\"fake-c\")`: no dependency with `links = \"fake-c\"` tells where its headers are (DEP_FAKE_C_INCLUDE is not set): make the -sys crate a direct dependency of this package, or name the folder with `.include(..)`"]);
    package.depends("fake-sys = { path = \"sys\" }");
    package.check().succeeds();
}

#[test]
fn an_annotation_file_that_cannot_be_read_is_told_with_line_and_column() {
    let wrong = [
        (
            "library-absent",
            None,
            "fake.toml: cannot read the annotation file: No such file or directory..",
        ),
        (
            "library-syntax",
            Some("[library]\nheaders = [\"a\"\n[fn]\n"),
            "fake.toml:..",
        ),
        (
            "library-none",
            Some("[fn]\n"),
            "fake.toml:1:1: there is no `[library]`: it names the headers and the pkg-config package",
        ),
        (
            "library-type",
            Some("[library]\npkg-config = 3\n"),
            "fake.toml:2:14: `pkg-config` is a string like \"zlib >= 1.2\", or a list of such strings",
        ),
        (
            "library-relation",
            Some("[library]\npkg-config = \"a => 1\"\n"),
            "fake.toml:2:14: `a => 1`: ..",
        ),
    ];
    for (name, text, line) in wrong {
        let package = Package::new(name, BUILD, &[]);
        if let Some(text) = text {
            package.write("fake.toml", text);
        }
        package.check().fails(&[line]);
    }
}

#[test]
fn outside_of_a_build_script_it_says_where_it_belongs() {
    let error = cffi_build::Build::new().inline_c("src").try_run().err();
    // Cargo sets the variable for tests of packages with a build script only, and this has none.
    let error = error.expect("there is no output folder").to_string();
    assert_eq!(
        error,
        "OUT_DIR is not set: `cffi_build::Build` is for build.rs, where cargo sets it"
    );
}

#[test]
fn nothing_that_reads_headers_is_needed_to_build_with_bindings() {
    // A machine on which no libclang can be found.
    let package = package("library-no-libclang", "fake");
    package.write("empty/nothing", "");
    let empty = package.path("empty");
    let package = package
        .variable("LIBCLANG_PATH", empty)
        .variable("CFFI_LIBCLANG", "none");
    assert_eq!(package.run().succeeds().printed, "8 3 7\n");
    let tree = package.tree();
    assert!(tree.contains("cffi-build v"), "{tree}");
    for heavy in ["bindgen", "clang-sys", "clap"] {
        assert!(!tree.contains(heavy), "{heavy}: {tree}");
    }
}
