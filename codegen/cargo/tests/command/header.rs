//! `cargo cffi header`: what a crate exports, as C sees it.

use std::path::Path;

use crate::scene::Scene;

const EXPORTS: &str = "#[cffi(on_panic = 0)]\n#[unsafe(no_mangle)]\npub extern \"C\" fn total(#[cffi(len = c_int)] of: &[u32], name: Option<&CStr>) -> u32 { 0 }\n";

#[test]
fn the_header_of_the_example_is_what_its_functions_are() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/exported");
    if !example.is_dir() {
        panic!("{} is missing", example.display());
    }
    let scene = Scene::new(&[]);
    for path in ["src/words.rs", "include/exported.h"] {
        let text = std::fs::read_to_string(example.join(path)).expect("a file of the example");
        scene.write(path, &text);
    }
    let check = [
        "header",
        "src/words.rs",
        "--out",
        "include/exported.h",
        "--check",
    ];
    scene.run(&check).ends(0, "");
    let header = scene
        .read("include/exported.h")
        .replace("int lengths_len", "long lengths_len");
    scene.write("include/exported.h", &header);
    scene.run(&check).ends(1, "error: include/exported.h is not what src/words.rs exports: write it anew with `cargo cffi header src/words.rs --out include/exported.h`\n");
    assert_eq!(
        scene.read("include/exported.h"),
        header,
        "a check writes nothing"
    );
    scene.run(&check[..4]).ends(0, "wrote include/exported.h\n");
    scene.run(&check).ends(0, "");
    scene.run(&check[..4]).ends(0, "");
}

#[test]
fn modules_conditions_and_plain_exports_are_followed() {
    let scene = Scene::new(&[
        (
            "src/lib.rs",
            "mod a;\n#[cfg(windows)]\n#[unsafe(no_mangle)]\npub extern \"C\" fn on_windows() {}\n#[cfg(feature = \"more\")]\n#[unsafe(no_mangle)]\npub extern \"C\" fn with_more() {}\n#[cfg(test)]\nmod tests { #[unsafe(no_mangle)] pub extern \"C\" fn in_tests() {} }\n#[unsafe(export_name = \"renamed\")]\npub extern \"C\" fn plain(x: *const i8) {}\nextern \"C\" fn inner() {}\n",
        ),
        ("src/a.rs", EXPORTS),
    ]);
    let ran = scene.run(&["header"]);
    ran.ends(0, "");
    for line in [
        "uint32_t total(const uint32_t *of, int of_len, const char *name);",
        "void renamed(const int8_t *x);",
    ] {
        assert!(ran.out.contains(line), "{line}: {}", ran.out);
    }
    for name in ["on_windows", "with_more", "in_tests", "inner"] {
        assert!(!ran.out.contains(name), "{name}: {}", ran.out);
    }
    let more = scene.run(&["header", "--cfg", "feature=\"more\""]);
    assert!(more.out.contains("void with_more(void);"), "{}", more.out);
}

#[test]
fn lengths_that_are_constants_and_structs_that_are_packed_or_aligned_are_written() {
    let scene = Scene::new(&[(
        "src/lib.rs",
        "const HALF: usize = 2;\npub const SIZE: usize = HALF * 2;\nconst OTHER: usize = 9;\n\
        #[repr(C)]\npub struct Row { pub cells: [u32; SIZE], pub more: [u8; HALF] }\n\
        #[repr(C, packed)]\npub struct Packed { pub a: u8, pub b: u32 }\n\
        #[repr(C, align(16))]\npub struct Aligned { pub a: u8 }\n\
        #[unsafe(no_mangle)]\npub extern \"C\" fn all(row: *const Row, packed: *mut Packed, aligned: *mut Aligned) {}\n",
    )]);
    scene
        .run(&["header", "--out", "all.h"])
        .ends(0, "wrote all.h\n");
    let header = scene.read("all.h");
    assert!(!header.contains("OTHER"), "{header}");
    scene.write(
        "use.c",
        "#include \"all.h\"\n_Static_assert(sizeof(Row) == 20, \"\");\n_Static_assert(sizeof(Packed) == 5, \"\");\n_Static_assert(_Alignof(Aligned) == 16, \"\");\n",
    );
    let compiled = std::process::Command::new("cc")
        .args(["-fsyntax-only", "use.c"])
        .current_dir(scene.path(""))
        .status();
    assert!(
        compiled.expect("there is a C compiler").success(),
        "{header}"
    );
}

#[test]
fn a_struct_that_has_no_form_in_a_header_is_told() {
    let scene = Scene::new(&[(
        "src/lib.rs",
        "#[repr(C, packed(2))]\npub struct Packed { pub a: u8, pub b: u32 }\n#[unsafe(no_mangle)]\npub extern \"C\" fn f(packed: *mut Packed) {}\n",
    )]);
    scene.run(&["header", "--out", "x.h"]).ends(
        1,
        "error: src/lib.rs: `repr(packed(2))` has no form in the header: ..\n",
    );
}

#[test]
fn what_cannot_be_a_header_is_told_with_its_place() {
    let told = |text: &str, arguments: &[&str], code: i32, err: &str| {
        let scene = Scene::new(&[("src/lib.rs", text)]);
        let arguments = [&["header", "--out", "x.h"], arguments].concat();
        scene.run(&arguments).ends(code, err);
        assert_eq!(scene.files(), ["src/lib.rs"], "nothing is written");
    };
    told(
        "fn main() {}",
        &[],
        1,
        "error: src/lib.rs exports no function to C: such a one is written ..\n",
    );
    told("fn main( {}", &[], 1, "error: src/lib.rs:1: ..\n");
    told(
        "#[cffi]\n#[unsafe(no_mangle)]\nextern \"C\" fn f(x: &[u8]) {}",
        &[],
        1,
        "error: src/lib.rs:3:20: a slice is a pointer and a length, and C's type of the length is not known: write for instance `#[cffi(len = usize)]` before the parameter\n",
    );
    let file = "#[unsafe(no_mangle)]\nextern \"C\" fn f(x: *mut FILE) {}";
    told(
        file,
        &[],
        1,
        "error: the header names the type ..FILE.., which the crate does not define for C: ..`--include`\n",
    );
    told(
        file,
        &["lib"],
        1,
        "error: lib: No such file or directory..\n",
    );
    let scene = Scene::new(&[("src/lib.rs", file)]);
    scene.run(&["header", "--include", "stdio.h"]).ends(0, "");
    Scene::new(&[])
        .run(&["header"])
        .ends(1, "error: there is neither lib.rs nor main.rs in src: ..\n");
    let scene = scene.variable("RUSTC", "no-such-rustc");
    scene
        .run(&["header"])
        .ends(2, "error: `no-such-rustc --print cfg` does not run: ..\n");
}
