//! Headers and annotations of a test, and what comes of them.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use cffi_codegen::annotated::Annotated;
use cffi_codegen::headers::{self, Request};
use cffi_codegen::model::Model;
use cffi_codegen::{Diagnostic, annotations, rules};

/// The model of installed headers.
pub(crate) fn installed(header: &str, allow: &[&str]) -> Model {
    let request = Request {
        headers: vec![header.to_owned()],
        allow: allow.iter().map(|name| (*name).to_owned()).collect(),
        ..Request::default()
    };
    headers::read(&request)
        .expect("the header can be read")
        .model
}

/// The model of a header that is written here.
pub(crate) fn header(text: &str) -> Model {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    // Each test has a file of its own; only its name must differ.
    let name = format!(
        "{}-{}.h",
        std::process::id(),
        NEXT.fetch_add(1, Ordering::Relaxed)
    );
    let folder = tempfile::tempdir().expect("a folder for the header");
    std::fs::write(folder.path().join(&name), text).expect("the header can be written");
    let request = Request {
        headers: vec![name],
        base: folder.path().to_owned(),
        ..Request::default()
    };
    headers::read(&request)
        .expect("the header can be read")
        .model
}

/// What comes of a model and an annotation file.
pub(crate) fn check(model: &Model, text: &str) -> Result<Annotated, Vec<Diagnostic>> {
    let mut annotations = annotations::parse("a.toml", text)?;
    annotations.add_headers(model)?;
    rules::check(model, &annotations)
}

/// What comes of it, which must be something.
pub(crate) fn fine(model: &Model, text: &str) -> Annotated {
    check(model, text).unwrap_or_else(|errors| {
        let lines: Vec<String> = errors.iter().map(Diagnostic::to_string).collect();
        panic!("it should be fine:\n{}", lines.join("\n"))
    })
}

/// All that is wrong with it, as text.
pub(crate) fn wrong(model: &Model, text: &str) -> String {
    match check(model, text) {
        Ok(_) => panic!("it should be wrong:\n{text}"),
        Err(errors) => {
            let lines: Vec<String> = errors.iter().map(Diagnostic::to_string).collect();
            lines.join("\n")
        }
    }
}

/// A header with something for each rule.
pub(crate) fn shop() -> &'static Model {
    static SHOP: OnceLock<Model> = OnceLock::new();
    SHOP.get_or_init(|| header(include_str!("shop.h")))
}

/// What its annotations begin with.
pub(crate) const HEAD: &str = r#"
[library]
headers = ["shop.h"]
[error.Shop]
ok = [0]
message = { fn = "shop_error", arg = "Shop", copy = true }
[handle]
Shop = { c = "shop", destroy = "shop_close" }
Item = { c = "item", destroy = "item_free", parent = "Shop" }
"#;

/// Annotations of one more function.
pub(crate) fn with(function: &str) -> String {
    format!("{HEAD}[fn]\n{function}\n")
}

/// That line of a function is told to be wrong, with its place.
#[track_caller]
pub(crate) fn refused(function: &str, message: &str) {
    let errors = wrong(shop(), &with(function));
    assert!(
        errors.contains(message),
        "expected `{message}` in:\n{errors}"
    );
    assert!(errors.starts_with("a.toml:"), "no place:\n{errors}");
}

/// That line of a function is fine.
#[track_caller]
pub(crate) fn accepted(function: &str) -> Annotated {
    fine(shop(), &with(function))
}
