//! The known faults: what each breaks, and the test that must find it, by which words.
//!
//! The faults themselves are in the code as `cfg(cffi_mutant = "NAME")`.

/// One known fault.
pub(crate) struct Mutant {
    /// The value of the cfg `cffi_mutant`.
    pub(crate) name: &'static str,
    /// What is wrong in this build.
    pub(crate) fault: &'static str,
    pub(crate) package: &'static str,
    pub(crate) target: Target,
    pub(crate) build: Build,
    /// The full name of the test.
    pub(crate) test: &'static str,
    /// What its assertion says when it fails.
    pub(crate) says: &'static str,
}

/// The test target that holds the test.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    Lib,
    Test(&'static str),
}

/// How the test is built.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Build {
    Dev,
    Release,
    Loom,
}

pub(crate) const MUTANTS: &[Mutant] = &[];
