//! The C file of assertions: it agrees with the header that it was made from, and an error names each item that is another one later.

use std::fs;

use cffi_codegen::headers::{self, Request};
use cffi_codegen::verify;

use crate::scene::{self, Package};

const HEADER: &str = "#include <stddef.h>\n\
    typedef struct point { int x; char tag; double y; unsigned low : 3; } point;\n\
    typedef struct { point *p; } tagless, *pointer;\n\
    union either { int i; double d; };\n\
    enum colour { RED = 1, BLUE = -7 };\n\
    typedef int (*visit)(void *data, const char *text);\n\
    #define LIMIT 40\n\
    #define MASK 0xffffffffffffffffULL\n\
    #define LOWEST (-0x7fffffffffffffffLL - 1)\n\
    int (area)(const point *p, size_t count);\n\
    void each(visit v, void *data);\n\
    void (*handler(int number, void (*f)(int)))(int);\n\
    extern int last;\n\
    enum colour mix(enum colour a, union either *e);\n\
    static inline int twice(int n) { return 2 * n; }\n\
    typedef struct { unsigned char kind : 4; signed int level : 9; _Bool set : 1; enum colour of : 5; char last; } packet;\n\
    typedef unsigned char boolean;\n\
    #define boolean _Bool\n\
    struct keeper { int errors; long high; };\n\
    #define errors (*errors_of_thread())\n\
    #define high 7\n\
    void tell(void (*how)(const char *, __builtin_va_list), int loud);\n";

/// What the compiler says of assertions that were made from the header, compiled with another.
fn complaints(now: &str) -> Vec<String> {
    let package = Package::new("drift");
    package.write("thing.h", HEADER);
    let request = Request {
        headers: vec!["thing.h".to_owned()],
        base: package.path().to_owned(),
        ..Request::default()
    };
    let model = headers::read(&request).expect("it is fine").model;
    let annotated = scene::annotated(&model, "[library]\nheaders = [\"thing.h\"]\n");
    package.write("verify.c", &verify::c_file(&annotated));
    package.write("thing.h", now);
    let told = package.compile_c("verify.c", &["."]);
    fs::remove_dir_all(package.path()).expect("it is ours");
    let marks = [
        "static assertion failed: ",
        "declared with attribute error: ",
    ];
    let failed = told.lines().filter_map(|line| {
        let told = marks.iter().find_map(|mark| line.split_once(mark))?.1;
        Some(told.trim_matches('"').to_owned())
    });
    let failed: Vec<String> = failed.collect();
    if failed.is_empty() {
        told.lines().map(str::to_owned).collect()
    } else {
        failed
    }
}

#[test]
fn every_kind_of_drift_is_a_compile_error_that_names_the_item() {
    assert_eq!(complaints(HEADER), [""; 0], "nothing has changed");
    for (old, new, told) in [
        (
            "const point *p, size_t count",
            "const point *p, int count",
            "area: it is not `int area(const point *p, size_t count)`",
        ),
        (
            "const point *p, size_t count",
            "const point *p, size_t count, ...",
            "area: it is not `int area(const point *p, size_t count)`",
        ),
        (
            "const char *text",
            "char *text",
            "visit: it is not `int (*)(void *, const char *)`",
        ),
        (
            "void (*f)(int)",
            "void (*f)(long)",
            "handler: it is not `void (*handler(int number, void (*f)(int)))(int)`",
        ),
        ("LIMIT 40", "LIMIT 41", "LIMIT: it is not 40"),
        (
            "MASK 0xffffffffffffffffULL",
            "MASK 1",
            "MASK: it is not 18446744073709551615",
        ),
        ("BLUE = -7", "BLUE = 7", "BLUE: it is not -7"),
        (
            "double d;",
            "double d[2];",
            "union either: its size is not 8",
        ),
        (
            "int x; char tag;",
            "char tag; int x;",
            "struct point: x is not at 0",
        ),
        (
            "} tagless, *pointer;",
            "} tagless, **pointer;",
            "pointer: it is not `tagless *`",
        ),
        ("double y;", "long y;", "struct point: y is not `double`"),
        (
            "int twice(int n)",
            "int twice(long n)",
            "twice: it is not `int twice(int n)`",
        ),
        (
            "kind : 4; signed int level : 9;",
            "kind : 3; signed int level : 9;",
            "packet: kind is not at bit 0, 4 wide",
        ),
        (
            "kind : 4; signed int level : 9;",
            "kind : 4; signed int level : 8;",
            "packet: level is not at bit 4, 9 wide",
        ),
        (
            "_Bool set : 1; enum colour of : 5;",
            "enum colour of : 5; _Bool set : 1;",
            "packet: set is not at bit 13, 1 wide",
        ),
        (
            "unsigned char boolean",
            "signed char boolean",
            "boolean: it is not `unsigned char`",
        ),
        (
            "int errors; long high;",
            "int errors; int high;",
            "struct keeper: high is not `long`",
        ),
        ("high 7", "high 8", "high: it is not 7"),
        (
            "__builtin_va_list), int loud",
            "__builtin_va_list), long loud",
            "tell: it is not `void tell(void (*how)(const char *, __builtin_va_list), int loud)`",
        ),
        (
            "extern int last;",
            "extern long last;",
            "last: it is not `int`",
        ),
    ] {
        let changed = HEADER.replace(old, new);
        assert_ne!(changed, HEADER, "{old}");
        let found = complaints(&changed);
        assert!(found.iter().any(|one| one == told), "{old}: {found:#?}");
    }
}
