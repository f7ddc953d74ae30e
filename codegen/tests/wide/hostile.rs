//! Headers that are allowed and hostile: what comes of them compiles without a warning and agrees with C.

use std::fs;

use cffi_codegen::headers::{self, Request};
use cffi_codegen::{emit, verify};

use crate::scene::{self, Package};

const HEADER: &str = include_str!("hostile.h");

/// What is written for a header and these annotations is compiled, with all its assertions.
fn compiles(name: &str, header: &str, annotations: &str) -> String {
    let package = Package::new(name);
    package.write("hostile.h", header);
    let request = Request {
        headers: vec!["hostile.h".to_owned()],
        base: package.path().to_owned(),
        ..Request::default()
    };
    let headers = headers::read(&request).unwrap_or_else(|wrong| panic!("{wrong:#?}"));
    let text = format!("[library]\nheaders = [\"hostile.h\"]\n{annotations}");
    let annotated = scene::annotated(&headers.model, &text);
    let source = emit::Source {
        name: "hostile".to_owned(),

        target: headers.target,
        ..emit::Source::default()
    };
    let bindings = emit::rust(&annotated, &source);
    package.write("verify.c", &verify::c_file(&annotated));
    assert_eq!(package.compile_c("verify.c", &["."]), "");
    if let Some(shim) = emit::shim::c_file(&annotated) {
        package.write("shim.c", &shim);
        assert_eq!(package.compile_c("shim.c", &["."]), "");
    }
    package.write("src/bindings.rs", &bindings);
    package.write(
        "src/lib.rs",
        "//! Hostile.\n#![deny(warnings, clippy::undocumented_unsafe_blocks)]\n\npub mod bindings;\n",
    );
    package.check();
    package.clippy();
    fs::remove_dir_all(package.path()).expect("it is ours");
    bindings
}

#[test]
fn every_declaration_has_a_raw_form() {
    let bindings = compiles("hostile-raw", HEADER, "");
    for word in [
        "pub unsafe fn type_(",
        "pub unsafe fn raw() ",
        "pub type both = both_enum;",
        "pub static mut both: both;",
        "pub unsafe fn end() -> !;",
        "#[link_name = \"other_symbol\"]",
    ] {
        assert!(bindings.contains(word), "{word}");
    }
    for word in ["refused_", "hostile.h:"] {
        assert!(!bindings.contains(word), "{word}");
    }
}

#[test]
fn names_of_rusts_own_become_safe_functions() {
    compiles("hostile-safe", HEADER, ANNOTATIONS);
}

#[test]
fn ten_thousand_enumerators_are_bound() {
    let enumerators: String = (0..10_000).map(|number| format!("N{number},")).collect();
    let functions: String = (0..200)
        .map(|number| format!("int f{number}(enum many m);\n"))
        .collect();
    let header = format!("enum many {{ {enumerators} }};\n{functions}");
    let annotations =
        "[enum.Many]\nc = \"many\"\nstyle = \"closed\"\n[safe]\nf199 = \"it is not there\"\n";
    let bindings = compiles("hostile-many", &header, annotations);
    assert!(bindings.contains("N9999 = 9999"));
    assert!(bindings.contains("pub fn f199("));
}

const ANNOTATIONS: &str = r#"
[safe]
type = "it adds"
set_both = "it sets"
pass_both = "it sets"
shadow = "it sets"
shadow_too = "it sets"
sys = "it returns"
raw = "it returns"
[error.Std]
ok = [0]
message = { fn = "error_text", arg = "code", copy = true }
[handle]
String = { c = "String", destroy = "string_free", send = true, sync = "locked" }
Vec = { c = "Vec", destroy = "vec_end", parent = "String", receiver = "&mut self" }
[struct.Option]
as = "Option"
destroy = "option_end"
pinned = true
[enum.Result]
c = "use"
[enum.Both]
c = "both"
style = "closed"
[fn]
pass_both = { args = ["value type=Both"], error = "Std" }
set_both = { args = ["=0"] }
shadow = { args = ["=3", "=0", "value", "value"], error = "Std" }
shadow_too = { args = ["value", "value", "value", "value", "value", "value", "value", "value", "value", "value", "value", "value"], error = "Std" }
stat_like = { args = ["cstr", "mut"] }
inlined = { args = ["value", "mut"] }
option_init = { as = "Option::new", error = "Std", args = ["self uninit=zeroed", "value"] }
string_new = { as = "String::new", error = "Std", args = ["cstr", "out-handle"] }
string_text = { as = "String::None", args = ["self"], ret = "cstr? borrow=self" }
string_copy = { as = "String::copy", args = ["self"], ret = "string? free=text_free" }
string_lines = { as = "String::Some", error = "Std", args = ["self", "out-handle?"] }
vec_next = { as = "Vec::next", error = "Std", ok = { None = 0, Ok = 1, Err = 2 }, status = "Send2", args = ["self", "out", "out", "value", "value", "value", "value"] }
string_each = { as = "String::each", error = "Std", args = ["self", "callback data-arg=2 scope=call on_panic=1 args=[_, cstr?, value]", "_"] }
"#;
