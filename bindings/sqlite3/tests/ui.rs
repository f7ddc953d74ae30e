//! Programs that must not compile: what would be used after its end, or from two threads at once.

#[test]
fn what_is_unsound_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
