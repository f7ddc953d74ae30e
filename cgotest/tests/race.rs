//! Under ThreadSanitizer: races between tasks, and in C, are reported; what the program orders is not. Empty in other builds.
#![cfg(cffi_race)]
#![allow(unsafe_code, reason = "bindings to test C, and races on purpose")]

use std::sync::atomic::{AtomicBool, Ordering};

use cffi::{block_on, cffi, spawn, yield_now};
use cgotest::alone;

#[cffi]
unsafe extern "C" {
    #[cffi(leaf)]
    #[link_name = "race_add"]
    safe fn add_in_leaf(more: i32);
    #[link_name = "race_add"]
    safe fn add_in_call(more: i32);
    static mut race_shared: i32;
}

/// Touches the C global from Rust.
fn touch() {
    // SAFETY: not at all, where the test is about a race: an `int` that two tasks add to. The detector is asked whether it sees that.
    unsafe { race_shared += 1 }
}

async fn two_tasks(f: fn()) {
    let first = spawn(async move { f() });
    let second = spawn(async move { f() });
    first.await.unwrap();
    second.await.unwrap();
}

#[test]
fn tasks_that_touch_nothing_in_common_are_clean() {
    alone().procs(2).run(|| {
        block_on(async {
            let tasks: Vec<_> = (0..100)
                .map(|n| {
                    spawn(async move {
                        let mut mine = vec![n];
                        for _ in 0..10 {
                            yield_now().await;
                            mine.push(n);
                        }
                        mine.len()
                    })
                })
                .collect();
            for task in tasks {
                assert_eq!(task.await.unwrap(), 11);
            }
        });
    });
}

#[test]
fn two_tasks_on_one_processor_that_touch_one_global_are_reported() {
    let report = alone().procs(1).reports(|| block_on(two_tasks(touch)));
    assert!(report.contains("race_shared"), "{report}");
}

#[test]
fn two_tasks_on_two_processors_that_touch_one_global_are_reported() {
    let report = alone().procs(2).reports(|| block_on(two_tasks(touch)));
    assert!(report.contains("race_shared"), "{report}");
}

#[test]
fn two_tasks_that_touch_one_global_in_leaf_calls_are_reported_with_the_line_of_c() {
    let report = alone()
        .procs(1)
        .reports(|| block_on(two_tasks(|| add_in_leaf(1))));
    assert!(report.contains("race.c:9"), "{report}");
}

#[test]
fn the_boundary_orders_what_c_does_in_calls_that_follow_each_other() {
    static FIRST_IS_BACK: AtomicBool = AtomicBool::new(false);
    alone().procs(2).run(|| {
        block_on(async {
            let first = spawn(async {
                add_in_call(1);
                // Relaxed: on purpose, it orders nothing.
                FIRST_IS_BACK.store(true, Ordering::Relaxed);
            });
            let second = spawn(async {
                while !FIRST_IS_BACK.load(Ordering::Relaxed) {
                    yield_now().await;
                }
                add_in_call(1);
            });
            first.await.unwrap();
            second.await.unwrap();
        });
    });
}

#[test]
fn a_task_that_is_joined_is_ordered_before_who_joins() {
    alone().procs(2).run(|| {
        block_on(async {
            spawn(async { touch() }).await.unwrap();
            touch();
            spawn(async { touch() }).await.unwrap();
        });
        touch();
    });
}

#[test]
fn a_task_that_is_not_joined_is_not_ordered() {
    static DONE: AtomicBool = AtomicBool::new(false);
    let report = alone().procs(2).reports(|| {
        block_on(async {
            let task = spawn(async {
                touch();
                // Relaxed: on purpose, it orders nothing.
                DONE.store(true, Ordering::Relaxed);
            });
            while !DONE.load(Ordering::Relaxed) {
                yield_now().await;
            }
            touch();
            task.await.unwrap();
        });
    });
    assert!(report.contains("race_shared"), "{report}");
}
