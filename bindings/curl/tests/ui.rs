//! Programs that must not compile: an option with a value of another's type, and closures that would not live as long as curl keeps them.

#[test]
fn what_is_wrong_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
