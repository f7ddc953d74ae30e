//! Annotation files that nobody should write: each is an error with its place, and none is a crash.

use cffi_codegen::annotations;

#[track_caller]
fn error(text: &str) -> String {
    let Err(errors) = annotations::parse("a.toml", text) else {
        panic!("it should be wrong:\n{text}");
    };
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn library(rest: &str) -> String {
    format!("[library]\nheaders = [\"x.h\"]\n{rest}")
}

#[test]
fn what_is_no_toml_is_told_where() {
    for text in [
        "[",
        "a = ",
        "[a]\n[a]",
        "a = 1\na = 2",
        "\u{0}",
        "= 3",
        "[library]\nheaders = ['a\n",
        "x = \"\\q\"",
    ] {
        let told = error(text);
        assert!(
            told.starts_with("a.toml:") && told.contains("not TOML"),
            "{text:?}: {told}"
        );
    }
}

#[test]
fn an_empty_file_needs_a_library() {
    for text in ["", "\n\n", "# nothing\n", "[safe]"] {
        assert!(error(text).contains("there is no `[library]`"), "{text:?}");
    }
    assert!(error("[library]").contains("has no `headers`"));
    assert!(error("[library]\nheaders = []").contains("has no `headers`"));
}

#[test]
fn unknown_keys_are_told_with_what_was_meant() {
    for (text, place, hint) in [
        (
            "[fn]\nf = { agrs = [] }",
            "a.toml:4:7:",
            "did you mean `args`?",
        ),
        (
            "[handel.X]\nc = \"x\"",
            "a.toml:3:2:",
            "did you mean `handle`?",
        ),
        (
            "[error.E]\nok = [0]\nmesage = 1",
            "a.toml:5:1:",
            "did you mean `message`?",
        ),
        (
            "[struct.s]\npined = true",
            "a.toml:4:1:",
            "did you mean `pinned`?",
        ),
        (
            "[enum.E]\nstile = \"const\"",
            "a.toml:4:1:",
            "did you mean `style`?",
        ),
    ] {
        let told = error(&library(text));
        assert!(
            told.contains(place) && told.contains(hint),
            "{text}: {told}"
        );
    }
}

#[test]
fn wrong_types_are_told_with_the_right_ones() {
    assert!(error("safe = 3").contains("is a table, not a number"));
    for (text, message) in [
        ("[safe]\nf = 3", "is a string, not a number"),
        ("[fn]\nf = \"x\"", "is a table, not a string"),
        (
            "[fn]\nf = { args = \"self\" }",
            "is a list of strings, not a string",
        ),
        (
            "[fn]\nf = { args = [1] }",
            "is a list of strings, not a number",
        ),
        (
            "[fn]\nf = { longjmp = \"yes\" }",
            "is `true` or `false`, not a string",
        ),
        (
            "[fn]\nf = { errno = 3 }",
            "`true`, \"clear\" or \"returned\"",
        ),
        ("[fn]\nf = { ok = \"0\" }", "a list of numbers, or a table"),
        (
            "[error.E]\nok = [\"A\"]",
            "numbers, not one with anything else",
        ),
        ("[error.E]\nok = 0", "is a list of numbers, not a number"),
        ("[handle]\nH = { c = 1 }", "is a string, not a number"),
        ("[handle]\nH = { c = \"h\", sync = 1 }", "\"locked\""),
        ("[macro]\nM = 1", "is a string, not a number"),
        (
            "[fn]\nf = { as = \"a::b::c\" }",
            "neither `name` nor `Handle::name`",
        ),
    ] {
        let told = error(&library(text));
        assert!(told.contains(message), "{text}: {told}");
    }
}

#[test]
fn places_are_inside_of_strings() {
    let told = error(&library("[fn]\nf = { args = [\"self\", \"bytes len=x\"] }"));
    assert!(told.starts_with("a.toml:4:34:"), "{told}");
    let told = error(&library(
        "[fn]\nf = { args = [\"callback data-arg=1 args=[_, lne]\"] }",
    ));
    assert!(
        told.starts_with("a.toml:4:45:") && told.contains("did you mean `len`?"),
        "{told}"
    );
}

#[test]
fn words_that_are_none_are_told() {
    for word in [
        "",
        " ",
        "?",
        "ctsr",
        "self?",
        "value?",
        "self self",
        "bytes len",
        "bytes len==2",
        "bytes len=-1",
        "bytes len=99999999999999999999999",
        "bytes len=f(",
        "bytes len=f(x)",
        "out-bytes len=1 init=maybe",
        "=",
        "= ",
        "=1x",
        "=a b",
        "=sizeof()",
        "=sizeof(",
        "callback args=[",
        "callback args=x",
        "callback on_panic=panic!() data-arg=1",
        "str len=1 len=2",
        "out-string",
        "out-string free=1",
        "\u{fc}ber",
        "out-handle sometimes",
        "_ x",
        "bytes len=fixed(1)(2)",
        "cstr retain=long",
        "callback on_panic={loop{}}",
    ] {
        let text = library(&format!("[fn]\nf = {{ args = ['{word}'] }}"));
        assert!(
            error(&text).starts_with("a.toml:4:"),
            "{word:?}: {}",
            error(&text)
        );
    }
}

#[test]
fn a_huge_file_is_read_in_time() {
    let mut text = library("[fn]\n");
    for index in 0..5_000 {
        text.push_str(&format!(
            "f{index} = {{ as = \"x{index}\", args = [\"value\", \"cstr\"] }}\n"
        ));
    }
    let read = annotations::parse("a.toml", &text).expect("it is fine");
    assert_eq!(read.functions.len(), 5_000);
    let deep = format!(
        "[fn]\nf = {{ args = ['callback args={}{}'] }}",
        "[".repeat(20_000),
        "]".repeat(20_000)
    );
    assert!(!error(&library(&deep)).is_empty());
    assert!(
        !error(&library(&format!(
            "[fn]\nf = {}1{}",
            "[".repeat(5_000),
            "]".repeat(5_000)
        )))
        .is_empty()
    );
    assert!(
        !error(&library(&format!(
            "[fn]\nf = {{ args = ['{}'] }}",
            "x".repeat(1_000_000)
        )))
        .is_empty()
    );
}
