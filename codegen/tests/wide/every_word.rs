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
    let text = emit::rust(&annotated, &source);
    declared_once(&text);
    package.write("src/shop.rs", &text);
    package.write(
        "src/lib.rs",
        "//! Every word.\n#![deny(warnings, clippy::undocumented_unsafe_blocks)]\n\npub mod shop;\n",
    );
    // In a program nothing of it may be used at all.
    package.write(
        "src/main.rs",
        "//! No word.\n#![deny(warnings)]\n\nmod shop;\n\nfn main() {}\n",
    );
    package.check();
    package.clippy();
}

/// What `mod own` declares as it is called is not in `mod sys`, too, and nothing is in `mod sys` that nobody calls.
fn declared_once(text: &str) {
    let file = syn::parse_file(text).expect("it is Rust");
    let module = |name: &str| {
        let mut modules = file.items.iter().filter_map(|item| match item {
            syn::Item::Mod(item) => Some(item),
            _ => None,
        });
        let module = modules.find(|module| module.ident == name);
        let items = &module
            .and_then(|one| one.content.as_ref())
            .expect("it is there")
            .1;
        let functions = items.iter().filter_map(|item| match item {
            syn::Item::ForeignMod(block) => Some(block.items.iter()),
            _ => None,
        });
        let names = functions.flatten().filter_map(|item| match item {
            syn::ForeignItem::Fn(function) => Some(symbol(function)),
            _ => None,
        });
        names.collect::<Vec<String>>()
    };
    let (sys, own) = (module("sys"), module("own"));
    assert!(sys.len() > 4 && own.len() > 4, "{sys:?} {own:?}");
    for name in &sys {
        assert!(!own.contains(name), "{name} is declared twice");
        let name = name.trim_start_matches("cffi_shim_");
        assert!(
            text.contains(&format!("sys::{name}(")),
            "{name} is not called"
        );
    }
}

/// What the linker knows a function by.
fn symbol(function: &syn::ForeignItemFn) -> String {
    let link = function
        .attrs
        .iter()
        .find(|one| one.path().is_ident("link_name"));
    match link.map(|link| &link.meta) {
        Some(syn::Meta::NameValue(syn::MetaNameValue {
            value:
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(name),
                    ..
                }),
            ..
        })) => name.value(),
        _ => function.sig.ident.to_string(),
    }
}
