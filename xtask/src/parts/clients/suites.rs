//! The suites of other crates that run inside tasks: at which version, built how, and what of them is left out, and why.

/// The published tests of a crate.
pub(super) struct Suite {
    /// The crate, and the command's name for its suite.
    pub(super) name: &'static str,
    /// As published: exactly this one.
    pub(super) version: &'static str,
    pub(super) features: &'static [&'static str],
    /// What its build script wraps, as Rust.
    pub(super) wraps: &'static str,
    /// Dependencies of its examples and benches, which are not built.
    pub(super) not_for_tests: &'static [&'static str],
    /// Test targets that are not built, and why.
    pub(super) left_out: &'static [(&'static str, &'static str)],
    /// How many tests it has, with these features on Linux. Less means that something is no longer built.
    pub(super) tests: usize,
    /// Tests that pass as published and cannot inside a task, and why.
    pub(super) not_in_tasks: &'static [(&'static str, &'static str)],
    /// Functions whose races ThreadSanitizer reports on plain threads as well, and what they are.
    pub(super) races_itself: &'static [(&'static str, &'static str)],
}

pub(super) const SUITES: &[Suite] = &[
    Suite {
        name: "rusqlite",
        version: "0.40.1",
        // All but `loadable_extension`, which is for libraries that SQLite loads, and what other databases or systems need.
        features: &[
            "bundled",
            "modern-full",
            "preupdate_hook",
            "session",
            "fallible_uint",
        ],
        wraps: ".std().library(\"sqlite3\")",
        not_for_tests: &["bencher"],
        left_out: &[],
        tests: 280,
        not_in_tasks: &[],
        races_itself: &[(
            "sqlite3_initialize",
            "SQLite looks without a lock whether another thread has initialized it",
        )],
    },
    Suite {
        name: "git2",
        version: "0.21.0",
        // Not `https` and `ssh`: no test of it has a server.
        features: &["cred", "vendored-libgit2"],
        wraps: ".std().library(\"git2\")",
        not_for_tests: &["clap", "time"],
        left_out: &[],
        tests: 215,
        not_in_tasks: &[],
        races_itself: &[],
    },
    Suite {
        name: "curl",
        version: "0.4.51",
        features: &[
            "static-curl",
            "protocol-ftp",
            "upkeep_7_62_0",
            "poll_7_68_0",
        ],
        wraps: ".std().library(\"curl\")",
        not_for_tests: &[],
        left_out: &[("atexit", "it asks a server of the internet")],
        tests: 50,
        not_in_tasks: &[],
        races_itself: &[],
    },
];
