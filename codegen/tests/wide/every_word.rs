//! Every word of the annotation language in one library: what is written for it compiles without a warning.

use std::path::Path;

use cffi_codegen::annotated::Class;
use cffi_codegen::{emit, headers, verify};

use crate::scene::{Package, annotated};

#[test]
fn what_is_written_for_every_word_compiles_without_a_warning() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let request = headers::Request {
        headers: vec![String::from("shop.h")],
        base: folder,
        ..headers::Request::default()
    };
    let headers = headers::read(&request).expect("the header can be read");
    let annotated = annotated(&headers.model, include_str!("../rules/every_word.toml"));
    for name in [
        "shop_each",
        "item_make",
        "stream_run",
        "item_fill",
        "shop_list",
        "shop_watch",
        "shop_hook",
        "shop_on",
        "shop_at_exit",
        "shop_scan",
        "item_label",
        "item_tags",
    ] {
        assert_eq!(annotated.class(name), Some(Class::Safe), "{name}");
    }
    let source = emit::Source {
        name: String::from("shop"),
        raw: headers.raw,
        target: headers.target,
        ..emit::Source::default()
    };
    let package = Package::new("every-word");
    package.write("shop.h", include_str!("../rules/shop.h"));
    package.write("verify.c", &verify::c_file(&annotated));
    package.write(
        "shim.c",
        &emit::shim::c_file(&annotated).expect("there is a macro"),
    );
    assert_eq!(package.compile_c("verify.c", &["."]), "");
    assert_eq!(package.compile_c("shim.c", &["."]), "");
    package.write("src/shop.rs", &emit::rust(&annotated, &source));
    package.write(
        "src/lib.rs",
        "//! Every word.\n#![deny(warnings)]\n\npub mod shop;\n",
    );
    package.check();
}
