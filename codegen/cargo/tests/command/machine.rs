//! A machine that lacks something: code 2, and the line that gets it.

use crate::scene::Scene;

const FILES: [(&str, &str); 2] = [
    ("x.toml", "[library]\nheaders = [\"x.h\"]\n"),
    ("x.h", "int f(void);\n"),
];

const NO_LIBCLANG: &str = "error: libclang is not found (..): reading headers needs it, using bindings does not\n  hint: as root: apt-get install libclang1-.. libclang-common-..-dev\n  without root: pip install libclang, and name its folder in LIBCLANG_PATH\n";

#[test]
fn without_libclang_at_most_five_lines_name_the_package() {
    let empty = Scene::new(&[]);
    let path = empty.path(".").display().to_string();
    for (name, value) in [("CFFI_LIBCLANG", "none"), ("LIBCLANG_PATH", path.as_str())] {
        let scene = Scene::new(&FILES).variable(name, value);
        for arguments in [
            &["gen"][..],
            &["check"],
            &["report"],
            &["explain", "f"],
            &["init", "x.h", "--out", "y.toml"],
        ] {
            let ran = scene.run(arguments);
            ran.ends(2, NO_LIBCLANG);
            assert!(ran.err.lines().count() <= 5);
        }
        assert_eq!(scene.files(), ["x.h", "x.toml"], "nothing is written");
        let doctor = scene.run(&["doctor"]);
        doctor.ends(2, NO_LIBCLANG);
        assert!(doctor.out.contains("C compiler  cc ("), "{}", doctor.out);
    }
}

#[test]
fn without_a_package_of_the_library_its_debian_name_is_told() {
    let scene = Scene::new(&FILES);
    scene.write(
        "x.toml",
        "[library]\nheaders = [\"x.h\"]\npkg-config = \"nosuch >= 3\"\n",
    );
    scene.run(&["gen"]).ends(2, "error: x.toml: pkg-config does not find `nosuch >= 3`: ..apt-get install libnosuch-dev..\n  or name the folder of its headers with `--include`\n");
    // With a folder nobody asks for it.
    scene
        .run(&["gen", "--include", "."])
        .ends(0, "wrote x.rs\nwrote x.verify.c\nx.h: ..\n");
    let scene = scene.variable("PKG_CONFIG", "no-pkg-config");
    scene.run(&["gen"]).ends(2, "error: x.toml: `no-pkg-config` is not installed, ..apt-get install pkg-config`\n  or name ..\n");
    let doctor = scene.run(&["doctor"]);
    doctor.ends(2, "error: pkg-config: `no-pkg-config` does not run\n  hint: apt-get install pkg-config, or name yours in the variable PKG_CONFIG\n");
    let scene = Scene::new(&[]).variable("CC", "no-cc");
    scene.run(&["doctor"]).ends(2, "error: C compiler: `no-cc` does not run\n  hint: apt-get install gcc libc6-dev, or name yours in the variable CC\n");
}

#[test]
fn a_machine_that_has_everything_is_told_so() {
    let doctor = Scene::new(&[]).run(&["doctor"]);
    doctor.ends(0, "");
    for word in [
        "libclang    ",
        "stddef.h    ",
        "C compiler  cc (",
        "pkg-config  pkg-config (",
        "all is here\n",
    ] {
        assert!(doctor.out.contains(word), "{word}: {}", doctor.out);
    }
}
