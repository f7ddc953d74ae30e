//! Input that is hostile or wrong, from end to end: a clear error with its place, the right code, nothing written.

use crate::scene::Scene;

/// `gen` of this annotation file and header fails with these lines, and writes nothing.
#[track_caller]
fn fails(annotations: &str, header: &str, err: &str) {
    let scene = Scene::new(&[("x.toml", annotations), ("x.h", header)]);
    scene.run(&["gen"]).ends(1, err);
    assert_eq!(scene.files(), ["x.h", "x.toml"], "nothing is half-written");
}

const LIBRARY: &str = "[library]\nheaders = [\"x.h\"]\n";

#[test]
fn headers_that_are_wrong_name_their_line() {
    fails(
        LIBRARY,
        "int f(;\n",
        "error: ./x.h:1:7: expected parameter declarator\nerror: ./x.h:1:7: expected ')'\n",
    );
    fails(
        LIBRARY,
        "#include \"x.h\"\n",
        "error: ./x.h:1:10: #include nested ..\n",
    );
    fails(
        LIBRARY,
        "#include <no/such.h>\n",
        "error: ./x.h:1:10: 'no/such.h' file not found\n",
    );
    fails(LIBRARY, "#error stop\n", "error: ./x.h:1:2: stop\n");
    fails(
        "[library]\nheaders = [\"y.h\"]\n",
        "",
        "error: the header `y.h` is not found\n  hint: ..\n",
    );
}

#[test]
fn an_empty_header_has_empty_bindings() {
    let scene = Scene::new(&[("x.toml", LIBRARY), ("x.h", "")]);
    scene.run(&["gen"]).ends(0, "wrote x.rs\nwrote x.verify.c\nx.h: 0 functions = 0 safe (0 methods, 0 vouched) + 0 raw + 0 refused\n");
    scene.run(&["check"]).ends(0, "..\n");
}

#[test]
fn hostile_declarations_are_bound() {
    let many: String = (0..10_000).map(|n| format!("N{n},")).collect();
    let header = format!(
        "int type(int fn, int self, int match);\nstruct same {{ int x; }}; int same(void);\n#define same same\nint unnamed(int, char *, struct same);\n\
        struct outer {{ union {{ int a; struct {{ char b; char c; }}; }}; struct {{ int d; }} e, *f; enum {{ IN }} g; unsigned h : 3; int : 5; unsigned i : 1; int flexible[]; }};\n\
        struct __attribute__((packed)) p {{ char a; int b; }}; struct __attribute__((aligned(64))) al {{ char a; }};\n\
        struct list {{ struct list *next; struct other *o; }}; struct other {{ struct list l; }};\ntypedef struct {{ int q; }} only_typedef;\n\
        enum many {{ {many} }}; int takes(enum many m, only_typedef t, struct p *p, struct outer *o, struct list *l, struct al *a);\n_Noreturn void end(void);\n"
    );
    let scene = Scene::new(&[("x.toml", LIBRARY), ("x.h", &header)]);
    scene.run(&["gen"]).ends(0, "wrote x.rs\nwrote x.verify.c\nx.h: 5 functions = 0 safe (0 methods, 0 vouched) + 5 raw + 0 refused\n");
    let text = scene.read("x.rs");
    for word in [
        "#[link_name = \"type\"]",
        "pub unsafe fn type_(",
        "pub unsafe fn end() -> !;",
        "pub struct same {",
        "pub unsafe fn same()",
    ] {
        assert!(text.contains(word), "{word}");
    }
    scene.run(&["check"]).ends(0, "..\n");
}

#[test]
fn annotation_files_that_are_wrong_name_file_line_and_prototype() {
    let header = "int f(const char *s, int n);\nint g(void);\n";
    let wrong = [
        ("[library", "error: x.toml:1:..: not TOML: ..\n"),
        (
            "[fn]\n",
            "error: x.toml:1:1: there is no `[library]`\n  hint: ..\n",
        ),
        ("[library]\nheaders = 3\n", "error: x.toml:2:11: ..\n"),
    ];
    for (annotations, err) in wrong {
        let scene = Scene::new(&[("x.toml", annotations), ("x.h", header)]);
        let ran = scene.run(&["gen", "x.toml"]);
        assert_eq!(ran.code, Some(1), "{ran:#?}");
        let first = ran.err.lines().next().unwrap_or_default();
        assert!(
            crate::scene::matches(err.lines().next().unwrap_or_default(), first),
            "{err}\n{}",
            ran.err
        );
        assert_eq!(scene.files(), ["x.h", "x.toml"]);
    }
    let unfit = [
        ("[unknown]\n", "x.toml:3:"),
        ("[safe]\nnone = \"x\"\n", "x.toml:4:"),
        ("[safe]\nf = \"it has a pointer\"\n", "x.toml:4:"),
        ("[fn]\nf = { args = [\"cstr\"] }\n", "x.toml:4:"),
        ("[fn]\nf = { args = [\"cstr\", \"cstr\"] }\n", "x.toml:4:"),
        (
            "[fn]\nf = { args = [\"bytes len=9\", \"_\"] }\n",
            "x.toml:4:",
        ),
        ("[fn]\nf = { arg = [] }\n", "x.toml:4:"),
        ("[fn]\nf = { args = 1 }\n", "x.toml:4:"),
        (
            "[fn]\nf = { kind = \"suspendable\", args = [\"cstr\", \"value\"] }\n",
            "x.toml:4:",
        ),
    ];
    for (entry, place) in unfit {
        let scene = Scene::new(&[("x.toml", &format!("{LIBRARY}{entry}")), ("x.h", header)]);
        let ran = scene.run(&["gen"]);
        assert_eq!(ran.code, Some(1), "{entry}{ran:#?}");
        assert!(
            ran.err.starts_with(&format!("error: {place}")),
            "{entry}{}",
            ran.err
        );
        assert_eq!(scene.files(), ["x.h", "x.toml"], "nothing is half-written");
    }
}
