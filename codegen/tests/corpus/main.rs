//! Small headers, one for each feature of C and of its GNU extensions: each is read, and what comes of it is compiled by
//! rustc, asserted by every C compiler that is here, and run where there is something to run.
//!
//! All of them become one crate, because to start a compiler takes longer than to compile any of them.

mod batch;
mod entries;
mod random;

use std::time::{Duration, Instant};

use entries::Entry;

/// After this time a header that fails is small enough.
const LONGEST: Duration = Duration::from_secs(30);

/// So many headers at random, or as many as `CFFI_HEADERS` says; `CFFI_SEED` is the number of the first.
#[test]
fn headers_at_random_are_what_the_c_compiler_makes_of_them() {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    let count = number("CFFI_HEADERS").unwrap_or(1000);
    let first = number("CFFI_SEED").unwrap_or(0);
    let seeds: Vec<u64> = (first..first + count).collect();
    // One crate of too many modules takes more memory than a machine may have.
    for (round, seeds) in seeds.chunks(1000).enumerate() {
        let groups: Vec<Vec<random::Group>> = { seeds.chunks(random::IN_ONE as usize) }
            .map(|seeds| seeds.iter().map(|seed| random::group(*seed)).collect())
            .collect();
        let entries = { groups.iter().enumerate() }
            .map(|(at, groups)| random::entry(&format!("random_{at}"), groups));
        let entries: Vec<Entry> = entries.collect();
        let wrong = batch::Batch::new("random").check(&entries);
        if wrong.is_empty() {
            continue;
        }
        let all = groups.into_iter().flatten().collect();
        panic!(
            "round {round}: {}\n\nthe smallest that fails:\n{}",
            wrong.join("\n"),
            smallest(all)
        );
    }
}

/// The header that fails with the least in it.
fn smallest(mut failing: Vec<random::Group>) -> String {
    let batch = batch::Batch::new("smaller");
    let fails =
        |groups: &[random::Group]| !batch.check(&[random::entry("smaller", groups)]).is_empty();
    while failing.len() > 1 {
        let half = failing.split_off(failing.len() / 2);
        if !fails(&failing) {
            failing = half;
        }
    }
    // Each step starts a compiler or two.
    let begun = Instant::now();
    while begun.elapsed() < LONGEST
        && let Some(smaller) = { failing[0].smaller().into_iter() }
            .find(|one| begun.elapsed() < LONGEST && fails(std::slice::from_ref(one)))
    {
        failing = vec![smaller];
    }
    random::entry("smaller", &failing).header
}

/// The headers that are checked in.
#[test]
fn every_feature_of_c_comes_out_right_or_is_refused() {
    let entries = entries::checked_in();
    assert!(entries.len() >= 190, "{} headers", entries.len());
    let chosen = std::env::var("CFFI_CORPUS").unwrap_or_default();
    let entries: Vec<Entry> = { entries.into_iter() }
        .filter(|entry| entry.name.contains(&chosen))
        .collect();
    let wrong = batch::Batch::new("corpus").check(&entries);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
