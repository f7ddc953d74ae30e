//! One race, wherever the two tasks run: it is reported with the place in C, and with the place where each task was spawned.

use std::ffi::c_int;

use cffi::{block_on, cffi, metrics, spawn};
use cgotest::alone;

use super::{
    add_in_call, add_in_leaf, race_back, race_back_on_free_thread, race_back_on_thread, race_set,
    race_wait, stay_until, touch,
};

/// Two tasks that nothing orders.
fn two_tasks(f: fn()) {
    block_on(async {
        let first = spawn(async move { f() });
        let second = spawn(async move { f() });
        first.await.unwrap();
        second.await.unwrap();
    });
}

#[test]
fn two_tasks_on_one_processor_are_reported() {
    let report = alone().procs(1).fails(|| two_tasks(touch));
    assert!(report.contains("race_shared"), "{report}");
    assert_eq!(
        report.matches("'cffi task'").count(),
        2,
        "each task is named, with the place where it was spawned: {report}"
    );
}

#[test]
fn two_tasks_on_two_processors_are_reported() {
    let report = alone().procs(2).fails(|| two_tasks(touch));
    assert!(report.contains("race_shared"), "{report}");
}

#[test]
fn a_race_in_c_is_reported_with_its_line() {
    let report = alone().procs(1).fails(|| two_tasks(|| add_in_leaf(1)));
    assert!(report.contains("race.c:"), "{report}");
    assert!(report.contains("race_add"), "{report}");
}

/// Words of C's that tell, and order nothing.
const INSIDE: c_int = 0;
const GO_ON: c_int = 1;
const BACK: c_int = 2;
const TOUCHED: c_int = 3;

#[test]
fn a_task_on_an_overflow_processor_is_reported() {
    let report = alone().procs(1).fails(|| {
        let returns = spawn(async {
            race_set(INSIDE, 1);
            assert!(race_wait(GO_ON, 1), "nobody let it go on");
            touch();
            race_set(BACK, 1);
        });
        let keeps_the_processor = spawn(async {
            assert!(stay_until(INSIDE, 1), "the other came first");
            touch();
            race_set(GO_ON, 1);
            assert!(stay_until(BACK, 1), "the other came back");
        });
        block_on(async {
            returns.await.unwrap();
            keeps_the_processor.await.unwrap();
        });
        assert!(metrics().overflows > 0, "{:?}", metrics());
    });
    assert!(report.contains("race_shared"), "{report}");
}

#[cffi(on_panic = -1)]
extern "C" fn touch_in_a_callback(n: c_int) -> c_int {
    touch();
    n
}

/// Waits until the call that started this thread is over.
#[cffi(on_panic = -1)]
extern "C" fn touch_when_the_call_is_over(n: c_int) -> c_int {
    assert!(stay_until(BACK, 1), "the call ended");
    touch();
    race_set(TOUCHED, 1);
    n
}

#[test]
fn a_callback_on_a_foreign_thread_that_nothing_orders_is_reported() {
    let report = alone().procs(1).fails(|| {
        block_on(spawn(async {
            assert!(race_back_on_free_thread(touch_when_the_call_is_over, 1));
            touch();
            race_set(BACK, 1);
            assert!(stay_until(TOUCHED, 1), "it called back");
        }))
        .unwrap();
    });
    assert!(report.contains("race_shared"), "{report}");
}

#[test]
fn a_race_in_c_is_reported_in_full_calls_too() {
    // The boundary orders what is outside of the calls, not what C does in two of them.
    let report = alone().procs(1).fails(|| two_tasks(|| add_in_call(1)));
    assert!(report.contains("race.c:"), "{report}");
}

#[test]
fn callbacks_are_ordered_by_the_call_that_they_are_in() {
    alone().procs(1).run(|| {
        block_on(spawn(async {
            touch();
            assert_eq!(race_back(touch_in_a_callback, 7), 7);
            touch();
            assert_eq!(race_back_on_thread(touch_in_a_callback, 7), 7);
            touch();
        }))
        .unwrap();
    });
}
