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

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "no_retake",
        fault: "the monitor never takes the processor of a machine in C",
        package: "cgotest",
        target: Target::Test("call"),
        build: Build::Dev,
        test: "a_full_call_that_blocks_is_retaken",
        says: "retaken, not handed off\n  left: (0, 0)",
    },
    Mutant {
        name: "no_heavy_fence",
        fault: "the monitor's heavy fence is a fence for the compiler only",
        package: "cffi-runtime",
        target: Target::Lib,
        build: Build::Release,
        test: "sched::handshake::stress::a_processor_never_has_two_owners_under_stress",
        says: "a processor had two owners",
    },
    Mutant {
        name: "sysmon_parks_without_fence",
        fault: "the monitor sleeps without looking again after it said so",
        package: "cffi-runtime",
        target: Target::Lib,
        build: Build::Loom,
        test: "sched::attention::model::work_that_waits_is_seen_or_calls_a_monitor_that_is_parked",
        says: "the monitor is parked, work waits, and nobody called",
    },
];
