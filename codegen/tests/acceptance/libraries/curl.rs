//! Bytes that C gives to a closure, and options of which each has its type.

use std::env;
use std::ffi::CString;
use std::panic::{AssertUnwindSafe, catch_unwind};

use acceptance::bindings::Easy;

fn main() {
    let file = env::current_exe().expect("it has a path");
    let bytes = std::fs::read(&file).expect("it can be read");
    let url = format!("file://{}", file.display());
    let mut easy = Easy::new().expect("curl has memory");
    // Each option has its type, and a number for the address does not compile.
    easy.url(&CString::new(url).expect("no NUL"))
        .expect("it is an address");
    easy.timeout_ms(60_000).expect("it is a time");

    let mut got = Vec::new();
    easy.fetch(|part| {
        got.extend_from_slice(part);
        part.len()
    })
    .expect("the file is there");
    assert!(got == bytes, "{} bytes of {}", got.len(), bytes.len());

    let mut parts = 0;
    let error = easy.fetch(|_| {
        parts += 1;
        0
    });
    let error = error.expect_err("0 is not all of it");
    assert_eq!((error.code(), parts), (23, 1));
    assert!(
        error.message().is_some_and(|words| words.contains("writ")),
        "{error}"
    );

    let fetched = catch_unwind(AssertUnwindSafe(|| {
        easy.fetch(|_| std::panic::resume_unwind(Box::new("enough")))
    }));
    assert_eq!(
        *fetched
            .expect_err("it panicked")
            .downcast::<&str>()
            .expect("its payload"),
        "enough"
    );

    let mut length = 0;
    easy.fetch(|part| {
        length += part.len();
        part.len()
    })
    .expect("curl still works");
    assert_eq!(length, bytes.len());
    println!("done");
}
