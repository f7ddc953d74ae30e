//! What is read from headers: every kind of declaration, and headers that are hostile or wrong.

use std::fs;
use std::path::Path;

use cffi_codegen::headers::{self, Headers, Request};
use cffi_codegen::model::{Attribute, Integer, Rank, Refusal, TypeKind, Value};

/// Reads a header with this text. The folder's name does not show in what comes back.
fn try_read(text: &str) -> Result<Headers, Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("x.h"), text).expect("writable");
    let request = Request {
        headers: vec!["x.h".to_owned()],
        base: folder.path().to_owned(),
        ..Request::default()
    };
    let place = format!("{}/", folder.path().display());
    headers::read(&request).map_err(|wrong| {
        wrong
            .iter()
            .map(|one| one.to_string().replace(&place, ""))
            .collect()
    })
}

fn read(text: &str) -> Headers {
    try_read(text).unwrap_or_else(|wrong| panic!("{wrong:#?}"))
}

/// A header of the system.
fn system(header: &str, allow: &[&str]) -> Headers {
    let request = Request {
        headers: vec![header.to_owned()],
        base: "/nowhere".into(),
        allow: allow.iter().map(ToString::to_string).collect(),
        ..Request::default()
    };
    headers::read(&request).unwrap_or_else(|wrong| panic!("{wrong:#?}"))
}

#[test]
fn a_header_of_the_system_is_the_same_by_its_path() {
    let names = |read: Headers| -> Vec<String> {
        let functions = read.model.functions.into_iter();
        functions.map(|function| function.name).collect()
    };
    let by_path = names(system("/usr/include/ctype.h", &[]));
    assert_eq!(by_path, names(system("ctype.h", &[])));
    assert!(by_path.contains(&"isalpha".to_owned()));
    assert!(
        !by_path.contains(&"malloc".to_owned()),
        "what stands beside it is not its own"
    );
    assert_eq!(headers::as_included("/usr/include/ctype.h"), "ctype.h");
    assert_eq!(headers::as_included("own/ctype.h"), "own/ctype.h");
}

#[test]
fn what_has_no_name_is_not_spelled_by_the_place_of_its_header() {
    let read =
        read("struct outer { struct { int a; } in; union { int b; } *to; enum { C } kinds[2]; };");
    let outer = { read.model.records.iter() }
        .find(|record| record.name == "outer")
        .expect("it is in the header");
    let spelled: Vec<_> = { outer.fields.iter() }
        .map(|field| field.ty.spelling.as_str())
        .collect();
    assert_eq!(spelled, ["struct {..}", "union {..} *", "enum {..}[2]"]);
}

#[test]
fn functions_have_types_attributes_and_documentation() {
    let read = read(
        "#include <stddef.h>\ntypedef struct thing thing;\n\
        /** Opens.\n * Or not. */\nint open_it(const char *name, thing **out, int[4], void (*f)(void *, int), void *) __attribute__((nonnull(1, 2), warn_unused_result));\n\
        __attribute__((annotate(\"cffi:safe\"))) size_t count(const thing *t __attribute__((annotate(\"cffi:self\"))));\n\
        static inline int twice(int x) { return 2 * x; }\nint variadic(const char *f, ...) __attribute__((format(printf, 1, 2)));\n\
        void none(void) __attribute__((__noreturn__));\nint open_it(const char *name, thing **out, int[4], void (*f)(void *, int), void *) __attribute__((deprecated(\"no\")));\n",
    );
    let model = &read.model;
    let names: Vec<&str> = model
        .functions
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["open_it", "count", "twice", "variadic", "none"]);
    let open = model.function("open_it").expect("declared");
    assert_eq!(open.docs.as_deref(), Some("Opens.\nOr not."));
    assert_eq!(open.place.line, 5);
    assert_eq!(
        open.prototype,
        "int open_it(const char *name, thing **out, int *, void (*f)(void *, int), void *)"
    );
    assert_eq!(
        open.attributes,
        [
            Attribute::Nonnull(vec![0, 1]),
            Attribute::MustUse,
            Attribute::Deprecated(Some("no".to_owned()))
        ]
    );
    let spelled: Vec<&str> = open
        .parameters
        .iter()
        .map(|one| one.ty.spelling.as_str())
        .collect();
    assert_eq!(
        spelled,
        [
            "const char *",
            "thing **",
            "int *",
            "void (*)(void *, int)",
            "void *"
        ]
    );
    assert_eq!(open.parameters[0].name.as_deref(), Some("name"));
    assert_eq!(open.parameters[2].name, None);
    let text = open.parameters[0].ty.pointee().expect("a pointer");
    assert!(text.constant && text.is_byte());
    assert_eq!(
        open.parameters[3]
            .ty
            .signature()
            .map(|one| one.parameters.len()),
        Some(2)
    );

    let count = model.function("count").expect("declared");
    assert_eq!(
        count.attributes,
        [Attribute::Annotate("cffi:safe".to_owned())]
    );
    assert_eq!(
        count.parameters[0].attributes,
        [Attribute::Annotate("cffi:self".to_owned())]
    );
    assert_eq!(count.returns.names().collect::<Vec<_>>(), ["size_t"]);
    let long = Integer {
        rank: Rank::Long,
        signed: false,
        bits: 64,
    };
    assert_eq!(count.returns.integer(), Some(long));
    assert!(model.function("twice").expect("declared").inline);
    let variadic = model.function("variadic").expect("declared");
    assert!(variadic.variadic && variadic.refused == Some(Refusal::Variadic));
    assert_eq!(variadic.attributes, [Attribute::Format]);
    let none = model.function("none").expect("declared");
    assert!(none.parameters.is_empty());
    assert_eq!(none.attributes, [Attribute::Noreturn]);
    assert!(!model.record("thing").expect("named").complete);
    assert!(model.typedef("size_t").is_some(), "it is needed");
    assert!(model.typedef("ptrdiff_t").is_none(), "it is not");
}

/// The functions with the first lines of their documentation.
fn documented(header: &str) -> Vec<(String, Option<String>)> {
    let functions = read(header).model.functions.into_iter();
    let first = |text: &str| text.lines().next().unwrap_or("").to_owned();
    functions
        .map(|one| (one.name, one.docs.as_deref().map(first)))
        .collect()
}

#[track_caller]
fn assert_documented(header: &str, expected: &[(&str, Option<&str>)]) {
    let expected: Vec<(String, Option<String>)> = { expected.iter() }
        .map(|(name, text)| ((*name).to_owned(), text.map(str::to_owned)))
        .collect();
    assert_eq!(documented(header), expected);
}

#[test]
fn a_comment_below_a_function_is_that_functions_where_most_stand_so() {
    assert_documented(
        "/* basic functions */\n\nint f(void);\n/* of f; always\n */\n\nint g(int a,\n      int b);\n/*\n   of g\n*/\n\n\n\
        int h(void);\n/* of h, not of i */\nint i(void);\n\n/* more functions */\n\nint j(void);\n\n/* a heading */\nint k(void);\nint l(void);\n\n/* of m */\nint m(void);\n\nint n(void);\nint o(int a,\n    int b);\n/* of both */\n",
        &[
            ("f", Some("of f; always")),
            ("g", Some("of g")),
            ("h", Some("of h, not of i")),
            ("i", None),
            ("j", None),
            ("k", None),
            ("l", None),
            ("m", Some("of m")),
            ("n", Some("of both")),
            ("o", Some("of both")),
        ],
    );
}

#[test]
fn a_comment_above_a_function_is_that_functions_where_most_stand_so() {
    assert_documented(
        "/* of a */\nint a(void);\n/* of b */\nint b(void);\n\n// of c\n// and more\nint c(void);\n\n/* apart */\n\nint d(void);\n\
        int e(void); /* beside e */\nint f(void); /**< beside f */\n\nint g(void);\n/* below g */\n\nint h(void);\n\n#define X 1\n/* of X */\n\nint i(void);\n",
        &[
            ("a", Some("of a")),
            ("b", Some("of b")),
            ("c", Some("of c")),
            ("d", Some("apart")),
            ("e", Some("beside e")),
            ("f", Some("beside f")),
            ("g", Some("below g")),
            ("h", None),
            ("i", None),
        ],
    );
}

#[test]
fn a_comment_that_begins_with_a_prototype_is_of_what_it_declares() {
    let header = "#define OF(args) args\n#define begin(s) begin_(s, 1)\n/*\nextern int begin OF((int *s));\n\n     Begins.\n*/\n\n\
        int run(int *s);\n/*\nlong sum(int a,\n         int b);\n\n   Adds.\n*/\ntypedef int number;\nnumber begin_(int *s, int n);\nlong sum(int, int);\n";
    assert_documented(
        header,
        &[("run", None), ("begin_", None), ("sum", Some("Adds."))],
    );
    let read = read(header);
    let begin = read.model.function_macro("begin").expect("it is defined");
    assert_eq!(begin.docs.as_deref(), Some("Begins."));
    let number = read.model.typedef("number").expect("it is declared");
    assert_eq!(number.docs, None, "the comment above is of `sum`");
}

#[test]
fn bytes_that_are_no_text_and_other_line_ends_are_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let header = b"\xef\xbb\xbf/* \xe4\xf6 of f */\r\nint f(void);\r\n\r\n/* \xff, of g */ int g(void);\r\n\r\n/* of h,\r\n * and more */\r\nint h(void);\r\n#define E \"\xe4\"\r\n/* not closed";
    fs::write(folder.path().join("x.h"), &header[..header.len() - 13]).expect("writable");
    let request = Request {
        headers: vec!["x.h".to_owned()],
        base: folder.path().to_owned(),
        ..Request::default()
    };
    let model = headers::read(&request).expect("it is C").model;
    let docs = |name: &str| model.function(name).and_then(|one| one.docs.clone());
    assert_eq!(docs("f").as_deref(), Some("?? of f"));
    assert_eq!(docs("g").as_deref(), Some("?, of g"));
    assert_eq!(docs("h").as_deref(), Some("of h,\nand more"));
    fs::write(folder.path().join("x.h"), header).expect("writable");
    let wrong = headers::read(&request).expect_err("a comment does not end");
    assert!(
        wrong[0].to_string().contains("x.h:10:1: unterminated"),
        "{wrong:?}"
    );
}

#[test]
fn what_one_macro_declares_has_no_comment() {
    assert_documented(
        "#define PAIR(a, b) int a(void); int b(void)\n#define ONE(a) int a(void)\n/* of two */\nPAIR(x, y);\n\n/* of one */\nONE(z);\n",
        &[("x", None), ("y", None), ("z", Some("of one"))],
    );
}

#[test]
fn constants_are_what_the_compiler_says() {
    let model = read(
        "#define A 1\n#define B (A << 3)\n#define C \"text\"\n#define D 2.5\n#define E 0xffffffffffffffffULL\n#define F ((void (*)(void *))-1)\n\
        #define NOT int\n#define EMPTY\n#define G(x) (x)\n#define H 'a'\n#define I -5\n#define J {\n#define A2 sizeof(int)\n#define K G\n#define L undeclared\n#define M __LINE__\n\
        #define LIST 1, 2\n#define ALIAS LIST\nint now(void);\n#define NOW now()\n\
        enum { X = 7, Y = -1 }; enum named { Z = 0x80000000u };\n",
    )
    .model;
    let values: Vec<(&str, &Value)> = model
        .constants
        .iter()
        .map(|one| (one.name.as_str(), &one.value))
        .collect();
    assert_eq!(
        values,
        [
            ("A", &Value::Integer(1)),
            ("B", &Value::Integer(8)),
            ("C", &Value::String(b"text".to_vec())),
            ("D", &Value::Float(2.5)),
            ("E", &Value::Integer(0xffff_ffff_ffff_ffff)),
            (
                "F",
                &Value::Expression("( ( void ( * ) ( void * ) ) - 1 )".to_owned())
            ),
            ("H", &Value::Integer(97)),
            ("I", &Value::Integer(-5)),
            ("A2", &Value::Integer(4)),
            ("NOW", &Value::Expression("now ( )".to_owned())),
        ]
    );
    assert_eq!(
        model.function_macro("G").map(|one| one.parameters.clone()),
        Some(vec!["x".to_owned()])
    );
    assert_eq!(
        (model.integer("X"), model.integer("Y"), model.integer("Z")),
        (Some(7), Some(-1), Some(0x8000_0000))
    );
    assert!(!model.enumeration("named").expect("declared").integer.signed);
}

#[test]
fn what_rust_cannot_take_is_refused_each_with_its_reason() {
    let model = read(
        "#include <stdarg.h>\nlong double ld(int); void c(double _Complex x); void v(va_list a);\n\
        typedef int vec __attribute__((vector_size(16))); vec simd(vec a);\nstruct has { long double x; }; void in(struct has h); void behind(long double *x); _Noreturn void end(void);\n\
        void called(void (*f)(void *, long double)); void logs(void (*f)(const char *, va_list)); void bits(_BitInt(37) x);\n\
        extern __thread int tl; extern int plain;\nvoid fine(int);\n",
    )
    .model;
    let refused: Vec<(&str, Option<&str>)> = model
        .functions
        .iter()
        .map(|one| (one.name.as_str(), one.refused.map(Refusal::code)))
        .collect();
    assert_eq!(
        refused,
        [
            ("ld", Some("long-double")),
            ("c", Some("complex")),
            ("v", Some("va_list")),
            ("simd", Some("vector")),
            ("in", Some("long-double")),
            ("behind", None),
            ("end", None),
            ("called", Some("long-double")),
            ("logs", None),
            ("bits", Some("bit-int")),
            ("fine", None),
        ]
    );
    let globals: Vec<_> = model
        .globals
        .iter()
        .map(|one| (one.name.as_str(), one.refused))
        .collect();
    assert_eq!(
        globals,
        [("tl", Some(Refusal::ThreadLocal)), ("plain", None)]
    );
}

#[test]
fn hostile_declarations_are_read() {
    let many: String = (0..10_000).map(|n| format!("N{n},")).collect();
    let read = read(&format!(
        "int type(int fn, int self, int match);\nstruct same {{ int x; }}; int same(void);\n#define same same\nint unnamed(int, char *, struct same);\n\
        struct outer {{ union {{ int a; struct {{ char b; char c; }}; }}; struct {{ int d; }} e, *f; enum {{ IN }} g; unsigned h : 3; int : 5; unsigned i : 1; int flexible[]; }};\n\
        struct __attribute__((packed)) p {{ char a; int b; }}; struct __attribute__((aligned(64))) al {{ char a; }};\n\
        struct list {{ struct list *next; struct other *o; }}; struct other {{ struct list l; }};\ntypedef struct {{ int q; }} only_typedef; typedef void NAMED; NAMED *get(void);\n\
        enum many {{ {many} }}; int takes(enum many m, only_typedef t, struct p *p, struct outer *o, struct list *l, struct al *a);\n"
    ));
    let model = &read.model;
    let record = |name: &str| model.record(name).unwrap_or_else(|| panic!("{name}"));
    assert_eq!(
        model.enumeration("many").map(|one| one.variants.len()),
        Some(10_000)
    );
    assert_eq!((record("p").size, record("p").align), (Some(5), Some(1)));
    assert_eq!(
        (record("al").size, record("al").align),
        (Some(64), Some(64))
    );
    let outer = record("outer");
    let fields: Vec<_> = outer
        .fields
        .iter()
        .map(|one| (one.name.as_deref(), one.bits))
        .collect();
    assert_eq!(
        fields,
        [
            (None, None),
            (Some("e"), None),
            (Some("f"), None),
            (Some("g"), None),
            (Some("h"), Some(3)),
            (None, Some(5)),
            (Some("i"), Some(1)),
            (Some("flexible"), None)
        ]
    );
    let TypeKind::Record(inner) = &outer.fields[0].ty.kind else {
        panic!("{outer:?}")
    };
    assert_eq!(record(inner).fields.len(), 2);
    assert_eq!(record("list").fields.len(), 2);
    assert_eq!(record("only_typedef").fields[0].name.as_deref(), Some("q"));
    assert!(model.typedef("NAMED").expect("named").ty.is_void());
    assert_eq!(
        model.function("unnamed").map(|one| one.parameters.len()),
        Some(3)
    );
}

#[test]
fn headers_that_are_wrong_are_told_with_file_and_line() {
    let wrong = |text: &str| try_read(text).expect_err(text);
    assert_eq!(
        wrong("int f(;\n"),
        [
            "x.h:1:7: expected parameter declarator",
            "x.h:1:7: expected ')'"
        ]
    );
    assert_eq!(
        wrong("\nnot_a_type f(void);\n")[0],
        "x.h:2:1: unknown type name 'not_a_type'"
    );
    assert!(
        wrong("#include \"x.h\"\n")[0].starts_with("x.h:1:10: #include nested "),
        "{:?}",
        wrong("#include \"x.h\"\n")
    );
    assert!(
        wrong("#include \"missing.h\"\n")[0].starts_with("x.h:1:10: 'missing.h' file not found")
    );
    assert_eq!(wrong(&"int f(;\n".repeat(50)).len(), 21);
    let empty = read("");
    assert!(empty.model.functions.is_empty() && empty.model.constants.is_empty());
    let guarded = read("#ifndef X\n#define X\n#include \"x.h\"\nint f(void);\n#endif\n");
    assert_eq!(guarded.model.functions.len(), 1);

    let request = Request {
        headers: vec!["no-such-header.h".to_owned()],
        includes: vec!["include".into()],
        ..Request::default()
    };
    let missing = headers::read(&request).expect_err("there is none");
    assert_eq!(
        missing[0].to_string(),
        "the header `no-such-header.h` is not found\n  hint: install the library's headers, or name their folder with `--include`; looked in ., include, the system's folders"
    );
    assert!(!missing[0].is_environment());
}

#[test]
fn headers_of_the_system_are_read_in_their_own_scope() {
    let stdio = system("stdio.h", &[]);
    assert!(stdio.model.function("printf").is_some());
    assert!(
        stdio.model.function("malloc").is_none(),
        "it is of another header"
    );
    let only = system("stdio.h", &["f*"]);
    assert!(only.model.function("fopen").is_some());
    assert!(only.model.function("printf").is_none());
    assert!(only.model.record("_IO_FILE").is_some() || only.model.typedef("FILE").is_some());
    let needs = read("#include <netdb.h>\nint lookup(struct addrinfo *info);\n");
    assert!(needs.model.record("addrinfo").is_some(), "it is needed");
    assert!(needs.model.typedef("socklen_t").is_some(), "so is this");
    assert!(
        !needs.model.has_constant("IPPORT_FTP"),
        "it only stands beside"
    );
    assert_eq!(only.target.split('-').next(), Some(std::env::consts::ARCH));
}

#[test]
fn the_functions_of_sqlite_are_refused_exactly_where_they_are_variadic() {
    if !Path::new("/usr/include/sqlite3.h").exists() {
        // The shipped bindings read the header that comes with their library.
        eprintln!("libsqlite3-dev is not installed: its header is not read here");
        return;
    }
    let model = system("sqlite3.h", &[]).model;
    let of = |why: Refusal| {
        let refused = model
            .functions
            .iter()
            .filter(|one| one.refused == Some(why));
        refused.map(|one| one.name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(
        of(Refusal::Variadic),
        [
            "sqlite3_config",
            "sqlite3_db_config",
            "sqlite3_mprintf",
            "sqlite3_snprintf",
            "sqlite3_test_control",
            "sqlite3_str_appendf",
            "sqlite3_log",
            "sqlite3_vtab_config"
        ]
    );
    assert_eq!(
        of(Refusal::VaList),
        [
            "sqlite3_vmprintf",
            "sqlite3_vsnprintf",
            "sqlite3_str_vappendf"
        ]
    );
    assert!(model.functions.len() > 250, "{}", model.functions.len());
    assert!(
        model
            .constants
            .iter()
            .any(|one| one.name == "SQLITE_TRANSIENT")
    );
    assert_eq!(model.integer("SQLITE_ROW"), Some(100));
    let step = model.function("sqlite3_step").expect("declared");
    assert!(step.parameters[0].name.is_none());
    let docs = step.docs.as_deref().unwrap_or_default();
    assert!(docs.contains("Evaluate An SQL Statement"), "{docs}");
}
