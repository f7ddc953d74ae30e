//! Programs that must not compile, and the errors that they must give: `ui/NAME.rs` with `ui/NAME.stderr`.
//!
//! `cargo xtask bless` rewrites the errors.

#[test]
fn misuse_is_explained_at_its_token() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
