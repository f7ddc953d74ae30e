//! `init`, `gen`, `check`, `report` and `explain`: what they write, print and end with.

use crate::scene::Scene;

const HEADER: &str = "#include <stddef.h>\ntypedef struct thing thing;\n/** Makes one. */\nthing *thing_new(const char *name);\nvoid thing_free(thing *t);\nint version(void);\nint fill(thing *t, char *buffer, size_t len);\nint say(const char *format, ...);\nextern __thread int per_thread;\n#define LIMIT 7\nstruct pair { int a; long b; };\nint sum(const struct pair *p);\n";

const ANNOTATIONS: &str =
    "[library]\nheaders = [\"thing.h\"]\n\n[safe]\nversion = \"returns a constant\"\n";

fn scene() -> Scene {
    Scene::new(&[
        ("thing.h", HEADER),
        ("thing.toml", ANNOTATIONS),
        ("src/lib.rs", ""),
    ])
}

const COUNTED: &str = "thing.h: 6 functions = 1 safe (0 methods, 1 vouched) + 4 raw + 1 refused\n";

#[test]
fn init_proposes_and_promises_nothing() {
    let scene = Scene::new(&[("thing.h", HEADER)]);
    scene.run(&["init", "thing.h"]).ends(
        0,
        "wrote thing.toml: 6 functions, none of them safe yet; ..\n",
    );
    let text = scene.read("thing.toml");
    for line in [
        "[library]\nheaders = [\"thing.h\"]\n",
        "# Thing = { c = \"thing\", destroy = \"thing_free\", receiver = \"&mut self\" }  # `thing` is not complete",
        "# version = \"\"  # int version(void)",
        "# fill = { as = \"Thing::fill\", args = [\"self\", \"out-bytes len=2 init=?\", \"_\"] }  # int fill(thing *t, char *buffer, size_t len); arg 2 may be its length",
        "# variadic: int say(const char *format, ...)",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    scene.write(
        "odd.h",
        "_Noreturn void leave(void);\nstruct v { int a; };\nstruct v about(const char *t);\n",
    );
    scene
        .run(&["init", "odd.h", "--out", "odd"])
        .ends(0, "wrote odd: 2 functions, ..\n");
    let odd = scene.read("odd");
    for line in [
        "# does not return: ",
        "# about = { args = [\"cstr\"], ret = \"?\" }",
    ] {
        assert!(odd.contains(line), "{line}\n{odd}");
    }
    assert!(!odd.contains("# leave = "), "{odd}");
    // Nothing of it counts before it is uncommented.
    let report = scene.run(&["report"]);
    report.ends(0, "");
    assert!(
        report.out.starts_with("thing.h: 6 functions = 0 safe "),
        "{}",
        report.out
    );
    scene.run(&["init", "thing.h"]).ends(1, "error: thing.toml is there already: name another file with `--out`, or say `--force` to write over it\n");
    scene
        .run(&["init", "thing.h", "--force"])
        .ends(0, "wrote ..\n");
    scene.run(&["report", "none.toml"]).ends(
        1,
        "error: cannot read none.toml: ..\n  hint: it has to be an annotation file; `cargo cffi init HEADER` begins one\n",
    );
    scene.run(&["init", "none.h"]).ends(
        1,
        "error: the header `none.h` is not found\n  hint: ..`--include`..\n",
    );
    scene.write("empty.h", "#define X 1\n");
    scene
        .run(&["init", "empty.h"])
        .ends(1, "error: empty.h declares no function: ..\n");
    assert!(!scene.files().contains(&"empty.toml".to_owned()));
}

#[test]
fn init_proposes_the_function_that_frees_and_none_that_sends() {
    let header = "struct a; struct b; struct c;\nint a_close(struct a *a);\nint a_free(struct a *a);\nint a_resend(struct a *a);\nint b_suspend(struct b *b);\nconst char *b_end(struct b *b);\nstruct c *cUnref(struct c *c);\n";
    let scene = Scene::new(&[("ends.h", header)]);
    scene.run(&["init", "ends.h"]).ends(0, "wrote ..\n");
    let ends = scene.read("ends.toml");
    for handle in [
        "# A = { c = \"a\", destroy = \"a_free\"",
        "# B = { c = \"b\", destroy = \"?\"",
        "# C = { c = \"c\", destroy = \"cUnref\"",
    ] {
        assert!(ends.contains(handle), "{handle}\n{ends}");
    }
}

#[test]
fn gen_writes_what_check_accepts() {
    let scene = scene();
    let wrote = format!("wrote src/thing.rs\nwrote src/thing.verify.c\n{COUNTED}");
    scene.run(&["gen"]).ends(0, &wrote);
    let text = scene.read("src/thing.rs");
    for word in [
        "//! Bindings to `thing.h`, written by `cargo cffi gen thing.toml`: change that file, not this one.",
        "//! Declarations: ",
        "pub mod raw {",
        "pub unsafe fn thing_new(name: *const ::std::ffi::c_char) -> *mut thing;",
        "/// Makes one.",
        "/// Raw (",
        "pub const LIMIT",
    ] {
        assert!(text.contains(word), "{word}\n{text}");
    }
    assert!(
        !text.contains("per_thread"),
        "a variable of each thread has no binding"
    );
    let verify = scene.read("src/thing.verify.c");
    for word in [
        "#include \"thing.h\"",
        "_Static_assert(offsetof(struct pair, b) == 8",
        "_Static_assert((LIMIT) == 7",
    ] {
        assert!(verify.contains(word), "{word}\n{verify}");
    }
    scene.run(&["check"]).ends(
        0,
        "the bindings are what their headers and annotation files make\n",
    );
    // The same again writes nothing.
    scene.run(&["gen", "thing.toml"]).ends(0, COUNTED);
    scene
        .run(&["gen", "thing.toml", "--out", "elsewhere"])
        .ends(
            1,
            "error: cannot write elsewhere/thing.rs: No such file..\n",
        );
}

#[test]
fn headers_that_need_a_macro_get_it_in_every_run_and_in_c() {
    let header = "#ifndef UNITS\n#error say UNITS\n#endif\n#ifdef WIDE\ntypedef long unit;\n#else\ntypedef int unit;\n#endif\nunit units[UNITS];\n#define twice(x) (2 * (x))\nunit first(void);\n";
    let scene = Scene::new(&[("unit.h", header), ("src/lib.rs", "")]);
    scene
        .run(&["init", "unit.h"])
        .ends(1, "error: ./unit.h:2:2: say UNITS\n..");
    let init = [
        "init",
        "unit.h",
        "--clang-arg=-DUNITS=3",
        "--clang-arg=-DWIDE",
    ];
    scene
        .run(&init)
        .ends(0, "wrote unit.toml: 1 functions, ..\n");
    let text = scene.read("unit.toml");
    let line = "define = [\"UNITS=3\", \"WIDE\"]\n";
    assert!(text.contains(line), "{text}");
    let library = format!("[library]\nheaders = [\"unit.h\"]\n{line}");
    scene.write(
        "unit.toml",
        &format!("{library}[safe]\nfirst = \"counts\"\ntwice = \"doubles\"\n[macro]\ntwice = \"int (int x)\"\n"),
    );
    scene
        .run(&["gen"])
        .ends(0, "wrote ..\nwrote ..\nwrote ..\nunit.h: ..\n");
    assert!(scene.read("src/unit.rs").contains("[unit; 3]"));
    for file in ["src/unit.verify.c", "src/unit.shim.c"] {
        let text = scene.read(file);
        let defines = text.find("#define UNITS 3\n#define WIDE 1\n#include");
        assert!(defines.is_some(), "{text}");
    }
    scene.run(&["check"]).ends(0, "the bindings are ..\n");
    scene.write("unit.toml", &library.replace("WIDE", "-DWIDE"));
    scene.run(&["check"]).ends(
        1,
        "error: unit.toml:3:23: `-DWIDE` defines no macro\n  hint: ..\n",
    );
}

#[test]
fn drift_is_told_by_declaration_and_not_by_bytes() {
    let scene = scene();
    scene.run(&["gen"]);
    let text = scene.read("src/thing.rs");
    scene.write(
        "src/thing.rs",
        &format!(
            "{}\n// A comment.\n",
            text.replace("/// Makes one.", "/// Makes another.")
        ),
    );
    scene.run(&["check"]).ends(0, "the bindings are ..\n");

    scene.write(
        "thing.h",
        &HEADER
            .replace("int fill(thing *t, char", "int fill(thing *t, int n, char")
            .replace("int version(void);", "")
            .replace("LIMIT 7", "LIMIT 8"),
    );
    scene.write("thing.toml", "[library]\nheaders = [\"thing.h\"]\n");
    let before = scene.read("src/thing.rs");
    let drifted = scene.run(&["check"]);
    assert_eq!(drifted.code, Some(1));
    for line in [
        "error: src/thing.rs has drifted: write them anew with `cargo cffi gen thing.toml`",
        "  `raw::LIMIT` is another",
        "  `raw::fill` is another",
        "  `sys::version` is there no more",
        "error: src/thing.verify.c has drifted: ..",
    ] {
        assert!(
            drifted
                .err
                .lines()
                .any(|told| crate::scene::matches(line, told)),
            "{line}\n{}",
            drifted.err
        );
    }
    assert_eq!(scene.read("src/thing.rs"), before, "a check writes nothing");
    scene.run(&["gen"]).ends(
        0,
        "wrote src/thing.rs\nwrote src/thing.verify.c\nthing.h: 5 functions = 0 safe ..\n",
    );
    scene.run(&["check"]).ends(0, "the bindings are ..\n");
}

#[test]
fn report_counts_every_function_once_and_holds_a_minimum() {
    let scene = scene();
    let text = scene.run(&["report"]);
    text.ends(0, "");
    assert!(text.out.starts_with(COUNTED), "{}", text.out);
    assert!(
        text.out.contains(" refused     1  variadic 1 (say)\n"),
        "{}",
        text.out
    );
    assert!(
        text.out
            .contains(" globals     1  thread-local 1 (per_thread)\n"),
        "{}",
        text.out
    );
    let json = scene.run(&["report", "--json"]).out;
    for word in [
        "\"functions\": 6",
        "\"safe\": [\n    \"version\"\n  ]",
        "\"variadic\": [\n      \"say\"\n    ]",
    ] {
        assert!(json.contains(word), "{word}\n{json}");
    }
    scene.run(&["report", "--min-safe", "1"]).ends(0, "");
    scene
        .run(&["report", "--min-safe", "2"])
        .ends(1, "error: 1 functions are safe, and 2 are asked for: ..\n");
    // A header of which nothing is said has nothing safe.
    let bare = scene.run(&["report", "thing.h"]);
    assert!(
        bare.out.starts_with(
            "thing.h: 6 functions = 0 safe (0 methods, 0 vouched) + 5 raw + 1 refused\n"
        ),
        "{}",
        bare.out
    );
}

#[test]
fn explain_says_what_became_of_one_function() {
    let scene = scene();
    let told = |name: &str| scene.run(&["explain", name]).ends(0, "").out.clone();
    assert!(told("version").contains(" vouched   returns a constant\n"));
    assert!(told("thing_new").contains("thing *thing_new(const char *name)\n declared  "));
    assert!(
        told("thing_new").contains(" raw       returned-pointer-lifetime: "),
        "{}",
        told("thing_new")
    );
    assert!(
        told("fill").contains(" perhaps   [fn] fill = { as = \"Thing::fill\", args = [\"self\", \"out-bytes len=2 init=?\", \"_\"] }  # int fill(thing *t, char *buffer, size_t len); arg 2 may be its length")
    );
    assert!(!told("version").contains(" perhaps "), "it is safe");
    assert!(told("say").contains(" refused   variadic: it takes more arguments than it declares"));
    scene.run(&["explain", "thing_fre"]).ends(1, "error: no function `thing_fre` is declared by the headers of thing.toml; did you mean `thing_free`?\n");
}

#[test]
fn several_libraries_are_written_together_or_not_at_all() {
    let scene = scene();
    scene.write("other.h", "int other(void);\n");
    scene.write(
        "other.toml",
        "[library]\nheaders = [\"other.h\"]\n[nonsense]\n",
    );
    let failed = scene.run(&["gen"]);
    assert_eq!(failed.code, Some(1), "{failed:#?}");
    assert!(failed.err.contains("other.toml:3:"), "{}", failed.err);
    assert!(
        !scene.files().iter().any(|file| file.ends_with("thing.rs")),
        "nothing is half-written"
    );
    scene.write("other.toml", "[library]\nheaders = [\"other.h\"]\n");
    scene.run(&["gen"]);
    scene.run(&["check"]).ends(0, "the bindings are ..\n");
    Scene::new(&[])
        .run(&["gen"])
        .ends(1, "error: there is no annotation file in this folder: ..\n");
}

#[test]
fn a_header_of_the_c_library_has_the_functions_that_it_declares_in_files_of_its_own() {
    let scene = Scene::new(&[("src/lib.rs", "")]);
    scene
        .run(&["init", "math.h"])
        .ends(0, "wrote math.toml: ..\n");
    let proposed = scene.read("math.toml");
    assert!(
        proposed.contains("# cos = \"\"  # double cos(double "),
        "{proposed}"
    );
    scene.write(
        "math.toml",
        "[library]\nheaders = [\"math.h\"]\n\n[safe]\ncos = \"computes\"\n",
    );
    scene.run(&["gen", "math.toml"]).ends(
        0,
        "wrote src/math.rs\nwrote src/math.verify.c\nmath.h: .. functions = 1 safe ..\n",
    );
    let written = scene.read("src/math.rs");
    assert!(written.contains("fn cos("), "{written}");
}
