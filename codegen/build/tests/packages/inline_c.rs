//! Inline C in packages that cargo builds: what links, where errors point, and what is refused.

use crate::package::Package;

const INLINE: &str = ".inline_c(\"src\")";

#[test]
fn c_in_modules_functions_and_conditions_is_linked_and_called() {
    let main = r##"
mod other;
unsafe extern "C" { fn one(x: f64) -> f64; safe fn three() -> i32; }
cffi::c! { link = "m", cflags = "-DADDED=0.5", r#"
#include <math.h>
static double helper(double x) { return floor(x + ADDED); }
double one(double x) { return helper(x); }
"# }
#[cfg(windows)]
cffi::c! { "this is no C" }
#[cfg(target_pointer_width = "16")]
mod not_here;
fn main() {
    cffi::c! { "#include \"three.h\"\nint three(void) { return THREE; }" }
    // SAFETY: as defined above.
    let one = unsafe { one(1.7) };
    println!("{one} {} {}", other::two(), three());
}
"##;
    let package = Package::new(
        "inline-good",
        INLINE,
        &[
            ("src/main.rs", main),
            (
                "src/other.rs",
                "use cffi::c;\nc! { \"static int helper(void) { return 2; } int two(void) { return helper(); }\" }\nunsafe extern \"C\" { pub safe fn two() -> i32; }\n",
            ),
            ("src/not_here.rs", "cffi::c! { \"no C\" }"),
            ("src/three.h", "#define THREE 3\n"),
        ],
    );
    assert_eq!(package.run().succeeds().printed, "2 2 3\n");

    package.check().succeeds();
    assert!(package.is_fresh(), "it is built again without a change");
    // A change of C, or of a header that it includes, is seen.
    package.write("src/three.h", "#define THREE 33\n");
    package.write("src/other.rs", "cffi::c! { \"int two(void) { return 22; }\" }\nunsafe extern \"C\" { pub safe fn two() -> i32; }\n");
    assert_eq!(package.run().succeeds().printed, "2 22 33\n");
}

#[test]
fn c_in_a_library_and_in_its_tests_is_linked() {
    let c = |name: &str, n: u32| {
        format!(
            "cffi::c! {{ \"int {name}(void) {{ return {n}; }}\" }}\nunsafe extern \"C\" {{ safe fn {name}() -> i32; }}\n"
        )
    };
    let library = c("of_library", 1) + "pub fn one() -> i32 { of_library() }\n";
    let test = c("of_test", 2)
        + "use inline_library as _;\n#[test]\nfn two() { assert_eq!(of_test(), 2); }\n";
    let main =
        c("of_main", 3) + "fn main() { println!(\"{} {}\", inline_library::one(), of_main()); }\n";
    let package = Package::new(
        "inline-library",
        ".inline_c(\"src\").inline_c(\"tests\")",
        &[
            ("src/lib.rs", &library),
            ("src/main.rs", &main),
            ("tests/t.rs", &test),
        ],
    );
    assert_eq!(package.run().succeeds().printed, "1 3\n");
    assert!(package.test().succeeds().printed.contains("1 passed"));
}

#[test]
fn an_error_in_c_names_the_line_and_column_of_the_rust_file() {
    let main = "fn main() {}\n\ncffi::c! { r#\"int f(void) { return nothing; }\n\nint g(void) {\n    return 1 +;\n}\n\"# }\n\ncffi::c! { \"int h(void) {\\n return here; }\" }\n";
    let package = Package::new("inline-errors", INLINE, &[("src/main.rs", main)]);
    package.check().fails(&[
        "src/main.rs:3:36: ..nothing..",
        "src/main.rs:6:15: expected expression before ..",
        "src/main.rs:10:9: ..here..",
    ]);
}

#[test]
fn c_that_was_not_collected_does_not_compile() {
    let c = "fn main() {}\ncffi::c! { \"int f(void);\" }\n";
    let none = Package::new("inline-nowhere", "", &[("src/main.rs", c)]).check();
    none.fails(&[]);
    assert!(
        none.told
            .contains("put `cffi_build::Build::new().inline_c(\"src\").run();` into"),
        "{}",
        none.told
    );

    let elsewhere = Package::new("inline-elsewhere", INLINE, &[("tests/t.rs", c)]).check();
    elsewhere.fails(&[]);
    assert!(
        elsewhere
            .told
            .contains("have `.inline_c(\"tests\")` in build.rs"),
        "{}",
        elsewhere.told
    );
    let both = Package::new(
        "inline-tests",
        ".inline_c(\"src\").inline_c(\"tests\")",
        &[("tests/t.rs", c)],
    );
    both.check().succeeds();

    let left_out = "fn main() {}\n#[cfg(own)]\ncffi::c! { \"int f(void);\" }\n";
    let package = Package::new("inline-left-out", INLINE, &[("src/main.rs", left_out)]);
    let print = |cfg: &str| {
        format!(
            "fn main() {{ println!(\"cargo::rustc-check-cfg=cfg(own)\\ncargo::rustc-cfg=own\"); cffi_build::Build::new().inline_c(\"src\"){cfg}.run(); }}\n"
        )
    };
    package.write("build.rs", &print(""));
    let unknown = package.check();
    unknown.fails(&[]);
    assert!(
        unknown.told.contains("a `#[cfg(..)]` on it does not hold"),
        "{}",
        unknown.told
    );
    package.write("build.rs", &print(".cfg(\"own\")"));
    package.check().succeeds();
}

#[test]
fn what_is_wrong_in_a_directive_is_told_at_its_place() {
    let main = "fn main() {}\ncffi::c! { cflags = \"-O2 -fplugin=x.so\", \"\" }\ncffi::c! { link = \"-lm\", \"\" }\ncffi::c! { libs = \"m\", \"\" }\ncffi::c! { int f(void); }\n";
    let package = Package::new("inline-directives", INLINE, &[("src/main.rs", main)]);
    package.check().fails(&[
        "src/main.rs:2:21: `-fplugin=x.so` is not allowed in `cflags`; these are: ..",
        "src/main.rs:3:19: `-lm` is no library: ..",
        "src/main.rs:4:12: `libs` is no directive: ..",
        "src/main.rs:5:12: ..",
    ]);
    let missing = "fn main() {}\ncffi::c! { pkg-config = \"no-such-library >= 2\", \"\" }\n";
    let package = Package::new("inline-pkg-config", INLINE, &[("src/main.rs", missing)]);
    package
        .check()
        .fails(&["src/main.rs:2:49: pkg-config does not find `no-such-library >= 2`: ..`apt-get install libno-such-library-dev`.."]);
}

#[test]
fn a_missing_folder_and_a_missing_compiler_are_told_in_one_line() {
    Package::new("inline-folder", ".inline_c(\"sources\")", &[])
        .check()
        .fails(&["sources: No such file or directory.."]);
    let c = "fn main() {}\ncffi::c! { \"int f(void);\" }\n";
    Package::new("inline-compiler", INLINE, &[("src/main.rs", c)])
        .variable("CC", "no-such-compiler")
        .check()
        .fails(&["there is no C compiler: ..no-such-compiler..; install one (on Debian, `apt-get install gcc libc6-dev`), or name yours in the variable CC"]);
}

#[test]
fn rust_that_does_not_parse_is_left_to_rustc() {
    let built = Package::new("inline-syntax", INLINE, &[("src/main.rs", "fn main() {\n")]).check();
    built.fails(&[]);
    assert!(built.told.contains("unclosed delimiter"), "{}", built.told);
}
