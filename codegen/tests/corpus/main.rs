//! Small headers, one for each feature of C and of its GNU extensions: each is read, and what comes of it is compiled by
//! rustc, asserted by every C compiler that is here, and run where there is something to run.
//!
//! All of them become one crate, because to start a compiler takes longer than to compile any of them.

mod batch;
mod entries;

use entries::Entry;

/// The headers that are checked in.
#[test]
fn every_feature_of_c_comes_out_right_or_is_refused() {
    let entries = entries::checked_in();
    assert!(entries.len() >= 120, "{} headers", entries.len());
    let chosen = std::env::var("CFFI_CORPUS").unwrap_or_default();
    let entries: Vec<Entry> = { entries.into_iter() }
        .filter(|entry| entry.name.contains(&chosen))
        .collect();
    let wrong = batch::Batch::new("corpus").check(&entries);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
