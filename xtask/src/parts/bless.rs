//! `cargo xtask bless`: rewrites what tests compare with from what the code does now. The diff is the author's to read.

use crate::cargo::cargo;
use crate::part::Context;
use crate::tidy;

pub(crate) fn run(context: &Context) -> bool {
    let list = context.root.join(tidy::docs_not_run::LIST);
    if let Err(error) = std::fs::write(
        &list,
        tidy::docs_not_run::bless(&tidy::tree::Tree::read(&context.root)),
    ) {
        eprintln!("could not write {}: {error}", list.display());
        return false;
    }
    println!("rewrote {}", tidy::docs_not_run::LIST);
    let mut expansions = cargo(context, "test");
    expansions
        .args(["--package", "cffi-macros", "--lib"])
        .env("BLESS", "1");
    let mut errors = cargo(context, "test");
    errors
        .args(["--package", "cgotest", "--test", "ui"])
        .env("TRYBUILD", "overwrite");
    // Both, even if the first fails: each rewrites what is its own.
    let [expansions, errors] = [expansions, errors]
        .map(|mut command| command.status().is_ok_and(|status| status.success()));
    println!("read what changed before you commit it: git diff");
    expansions && errors
}
