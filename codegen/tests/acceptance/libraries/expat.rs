//! A closure that C calls for each element, and a panic that passes through the parser.

use std::panic::{AssertUnwindSafe, catch_unwind};

use acceptance::bindings::Parser;

fn main() {
    let mut parser = Parser::new(None).expect("there is memory");
    let mut names = Vec::new();
    let mut attributes = 0;
    let error = parser.parse(b"<a><b/><c x='1'></a>", 1, |name, said| {
        names.push(name.to_str().expect("ASCII").to_owned());
        attributes += said.len();
    });
    let error = error.expect_err("c is never closed");
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(attributes, 2);
    assert_eq!(error.code(), 7);
    assert_eq!(error.message(), Some("mismatched tag"));
    drop(parser);

    let mut parser = Parser::new(None).expect("there is memory");
    assert_eq!(
        parser
            .parse(b"<a><b/><c></a>", 1, |_, _| ())
            .map_err(|error| error.code()),
        Err(7)
    );
    assert_eq!((parser.line(), parser.column()), (1, 12));

    let mut parser = Parser::new(None).expect("there is memory");
    let parsed = catch_unwind(AssertUnwindSafe(|| {
        parser.parse(b"<a>", 0, |_, _| {
            std::panic::resume_unwind(Box::new("in the handler"))
        })
    }));
    assert_eq!(
        *parsed
            .expect_err("it panicked")
            .downcast::<&str>()
            .expect("its payload"),
        "in the handler"
    );
    assert_eq!(parser.parse(b"</a>", 1, |_, _| ()), Ok(()));
    println!("done");
}
