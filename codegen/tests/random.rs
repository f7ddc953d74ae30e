//! Annotation files made at random over one small header: each is refused with places, or becomes Rust that parses. Nothing panics.

use std::cell::Cell;
use std::fs;
use std::sync::OnceLock;

use cffi_codegen::annotated::Annotated;
use cffi_codegen::headers::{self, Headers, Request};
use cffi_codegen::report::{self, Report};
use cffi_codegen::{Diagnostic, annotations, emit, rules, verify};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};
use proptest::test_runner::{Config, TestRunner};

const HEADER: &str = "#include <stddef.h>\ntypedef struct thing thing; typedef struct part part; struct plain { int a; const char *next; unsigned left; };\n\
    int thing_open(const char *name, thing **out); void thing_close(thing *t); const char *thing_message(thing *t); int version(void);\n\
    int part_new(thing *t, const char *text, int len, part **out, const char **rest); int part_step(part *p); void part_free(part *p);\n\
    int part_read(part *p, char *to, size_t len); const unsigned char *part_text(part *p, int column); int part_bytes(part *p, int column);\n\
    int thing_each(thing *t, int (*row)(void *, int, char **), void *data, void (*drop)(void *)); int thing_option(thing *t, int which, ...);\n\
    int plain_init(struct plain *p, int size); int plain_run(struct plain *p, int flush); int plain_end(struct plain *p); void thing_log(const char *format, ...);\n\
    #define MAGIC ((void (*)(void *))-1)\n#define LIMIT 7\n#define twice(x) (2 * (x))\nenum mode { MODE_A, MODE_B };\nint set_mode(enum mode m);\n";

const FUNCTIONS: [&str; 16] = [
    "thing_open",
    "thing_close",
    "thing_message",
    "version",
    "part_new",
    "part_step",
    "part_free",
    "part_read",
    "part_text",
    "part_bytes",
    "thing_each",
    "thing_option",
    "plain_init",
    "plain_run",
    "plain_end",
    "nothing",
];

fn read() -> &'static Headers {
    static HEADERS: OnceLock<Headers> = OnceLock::new();
    HEADERS.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("x.h"), HEADER).expect("writable");
        let request = Request {
            headers: vec!["x.h".to_owned()],
            base: folder.path().to_owned(),
            ..Request::default()
        };
        headers::read(&request).unwrap_or_else(|wrong| panic!("{wrong:#?}"))
    })
}

/// All phases. What is wrong has a place in the file.
fn all_phases(text: &str) -> Option<Annotated> {
    let headers = read();
    let checked = annotations::parse("x.toml", text).and_then(|mut said| {
        said.add_headers(&headers.model)?;
        rules::check(&headers.model, &said)
    });
    let annotated = match checked {
        Ok(annotated) => annotated,
        Err(wrong) => {
            assert!(!wrong.is_empty(), "refused, and nothing is wrong\n{text}");
            let lines = text.lines().count().max(1);
            for Diagnostic {
                file,
                line,
                message,
                ..
            } in &wrong
            {
                assert_eq!(file, "x.toml", "{message}\n{text}");
                assert!(
                    (1..=lines + 1).contains(&(*line as usize)),
                    "{line}: {message}\n{text}"
                );
                assert!(
                    !message.is_empty() && !message.contains('\n'),
                    "{message}\n{text}"
                );
            }
            return None;
        }
    };
    let source = emit::Source {
        name: "x".to_owned(),
        ..emit::Source::default()
    };
    let rust = emit::rust(&annotated, &source);
    assert!(syn::parse_file(&rust).is_ok(), "{rust}\n{text}");
    let _written = (emit::shim::c_file(&annotated), verify::c_file(&annotated));
    let report = Report::of(&annotated);
    let counted = |classes: &std::collections::BTreeMap<_, Vec<String>>| {
        classes.values().map(Vec::len).sum::<usize>()
    };
    assert_eq!(
        report.safe.len() + counted(&report.raw) + counted(&report.refused),
        report.functions,
        "{text}"
    );
    for function in &annotated.model.functions {
        assert!(
            report::explain(&annotated, &function.name).is_some(),
            "{}",
            function.name
        );
    }
    Some(annotated)
}

fn word() -> impl Strategy<Value = String> {
    let plain = [
        "self",
        "value",
        "_",
        "cstr",
        "cstr?",
        "str len=2",
        "bytes len=2",
        "out-bytes len=2 init=prefix",
        "out-bytes len=2 init=full",
        "out-handle",
        "out-handle?",
        "out-handle set-on-error",
        "inout-len",
        "=NULL",
        "=LIMIT",
        "=MAGIC",
        "=sizeof(struct plain)",
        "=9",
        "callback data-arg=2 scope=call on_panic=1 args=[_, len, cstr[1]]",
        "callback data-arg=2 scope=until-drop drop-arg=3 on-error=callee-drops on_panic=0",
        "self uninit=zeroed",
        "out-string free=part_free role=message",
        "handle",
        "bytes len=99",
        "",
        "?",
        "len",
        "value type=Mode",
        "out",
    ];
    let plain: Vec<String> = plain.iter().map(ToString::to_string).collect();
    prop_oneof![8 => prop::sample::select(plain), 1 => "[a-z=\\[\\]?, 0-9_-]{0,12}"]
}

fn function() -> impl Strategy<Value = String> {
    let keys = prop_oneof![
        Just("error = \"E\"".to_owned()),
        Just("as = \"Thing::name\"".to_owned()),
        Just("as = \"Part::name\"".to_owned()),
        Just("as = \"Thing::open\"".to_owned()),
        Just("ok = { Row = 100, Done = 101 }".to_owned()),
        Just("ret = \"cstr borrow=self\"".to_owned()),
        Just("ret = \"bytes? len=part_bytes(0,1) borrow=self\"".to_owned()),
        Just("role = \"destroy\"".to_owned()),
        Just("kind = \"nocallback\"".to_owned()),
        Just("kind = \"suspendable\"".to_owned()),
        Just("errno = true".to_owned()),
        Just("cfg = \"unix\"".to_owned()),
        Just("nonsense = 1".to_owned()),
    ];
    let name = prop::sample::select(FUNCTIONS.to_vec());
    let args = prop::option::weighted(0.9, prop::collection::vec(word(), 0..5));
    (name, args, prop::collection::btree_set(keys, 0..3)).prop_map(|(name, args, keys)| {
        let mut keys: Vec<String> = keys.into_iter().collect();
        if let Some(args) = args {
            keys.push(format!("args = {args:?}"));
        }
        format!("{name} = {{ {} }}\n", keys.join(", "))
    })
}

/// Lines that fit the header, so that what is right is made too, in any company.
const RIGHT: [&str; 9] = [
    "thing_open = { as = \"Thing::open\", error = \"E\", args = [\"cstr\", \"out-handle set-on-error\"] }\n",
    "part_new = { as = \"Thing::part\", error = \"E\", args = [\"self\", \"str len=2\", \"_\", \"out-handle?\", \"=NULL\"] }\n",
    "part_step = { as = \"Part::step\", error = \"E\", ok = { Row = 100, Done = 101 }, args = [\"self\"] }\n",
    "part_free = { role = \"destroy\" }\n",
    "part_read = { as = \"Part::read\", error = \"E\", args = [\"self\", \"out-bytes len=2 init=full\", \"_\"] }\n",
    "part_text = { as = \"Part::text\", args = [\"self\", \"value\"], ret = \"bytes? len=part_bytes(0,1) borrow=self\" }\n",
    "thing_each = { as = \"Thing::each\", error = \"E\", args = [\"self\", \"callback data-arg=2 scope=call on_panic=1 args=[_, len, cstr[1]]\", \"_\", \"=NULL\"] }\n",
    "set_mode = { error = \"E\", args = [\"value\"] }\n",
    "part_bytes = { as = \"Part::bytes\", args = [\"self\", \"value\"] }\n",
];

fn right_file() -> impl Strategy<Value = String> {
    let lines = prop::sample::subsequence(RIGHT.to_vec(), 0..RIGHT.len());
    (lines, prop::option::weighted(0.3, function())).prop_map(|(lines, other)| {
        format!(
            "[library]\nheaders = [\"x.h\"]\n[safe]\nset_mode = \"sets a number\"\n[error.E]\nok = [0]\nmessage = {{ fn = \"thing_message\", arg = \"Thing\", copy = true }}\n[handle]\nThing = {{ c = \"thing\", destroy = \"thing_close\", receiver = \"&self\", send = true, sync = \"locked\" }}\nPart = {{ c = \"part\", destroy = \"part_free\", receiver = \"&mut self\", parent = \"Thing\", send = true }}\n[fn]\n{}{}",
            lines.concat(),
            other.unwrap_or_default()
        )
    })
}

fn file() -> impl Strategy<Value = String> {
    let tables = prop::collection::vec(
        prop_oneof![
            Just("[safe]\nversion = \"a constant\"\n".to_owned()),
            Just("[safe]\nversion = \"\"\n".to_owned()),
            Just("[error.E]\nok = [0]\nmessage = { fn = \"thing_message\", arg = \"Thing\", copy = true }\n".to_owned()),
            Just("[error.E]\nok = [0]\n".to_owned()),
            Just("[handle]\nThing = { c = \"thing\", destroy = \"thing_close\", receiver = \"&self\", send = true, sync = \"locked\" }\nPart = { c = \"part\", destroy = \"part_free\", receiver = \"&mut self\", parent = \"Thing\", send = true }\n".to_owned()),
            Just("[handle]\nThing = { c = \"thing\", destroy = \"part_free\" }\n".to_owned()),
            Just("[handle]\nPart = { c = \"part\", destroy = \"part_free\", parent = \"Part\" }\n".to_owned()),
            Just("[struct.plain]\nas = \"Plain\"\npinned = true\ndestroy = \"plain_end\"\nio = { next = \"bytes len=left per-call\" }\n".to_owned()),
            Just("[enum.Mode]\nc = \"mode\"\nstyle = \"closed\"\n".to_owned()),
            Just("[macro]\ntwice = \"int (int x)\"\n".to_owned()),
            Just("[other]\nx = 1\n".to_owned()),
        ],
        0..5,
    );
    let functions = prop::collection::vec(function(), 0..5);
    (tables, functions).prop_map(|(tables, functions)| {
        let mut tables = tables;
        tables.sort();
        tables.dedup_by_key(|table| table.lines().next().map(str::to_owned));
        format!(
            "[library]\nheaders = [\"x.h\"]\n{}[fn]\n{}",
            tables.concat(),
            functions.concat()
        )
    })
}

#[test]
fn annotations_at_random_are_refused_with_places_or_become_rust() {
    let mut runner = TestRunner::new(Config::with_cases(300));
    let good = Cell::new(0);
    let ran = runner.run(&prop_oneof![file(), right_file()], |text| {
        let safe = all_phases(&text).map_or(0, |annotated| annotated.safe.len());
        good.set(good.get() + usize::from(safe > 0));
        Ok(())
    });
    assert!(ran.is_ok(), "{ran:?}");
    // Not everything is refused.
    assert!(
        good.get() > 50,
        "{} of the files have safe functions",
        good.get()
    );
}

#[test]
fn bytes_at_random_are_no_annotation_file() {
    let mut runner = TestRunner::new(Config::with_cases(300));
    let valid = "[library]\nheaders = [\"x.h\"]\n[fn]\npart_new = { as = \"Thing::part\", args = [\"self\", \"str len=2\", \"_\", \"out-handle?\", \"=NULL\"] }\n";
    // A valid file with a piece replaced.
    let strategy = (0..valid.len(), 0..12_usize, any::<String>());
    let ran = runner.run(&strategy, |(at, length, piece)| {
        let end = (at + length).min(valid.len());
        all_phases(&format!("{}{}{}", &valid[..at], piece, &valid[end..]));
        Ok(())
    });
    assert!(ran.is_ok(), "{ran:?}");
}
