//! Programs that must not compile: a stream that two threads use, and memory that zlib would read while it writes there.

#[test]
fn what_is_unsound_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
