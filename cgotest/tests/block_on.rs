//! `block_on`: wherever it is called, and however deep, its future gets what it waits for and nobody else is kept waiting.
#![allow(unsafe_code, reason = "declares C functions")]

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;
use std::time::Duration;

use cffi::{block_in_place, block_on, cffi, metrics, spawn, unblock, yield_now};
use cgotest::{Gate, alone, within};

#[cffi]
unsafe extern "C" {
    safe fn block_on_add(a: u64, b: u64) -> u64;
    safe fn block_on_through_c(body: extern "C" fn(u64) -> u64, value: u64) -> u64;
    safe fn block_on_c_thread(body: extern "C" fn(u64) -> u64, value: u64) -> u64;
}

/// A future that waits for other tasks and calls C: `value + 3`.
async fn add_three(value: u64) -> u64 {
    let one = spawn(async move {
        yield_now().await;
        block_on_add(value, 1)
    });
    let two = spawn(async move { block_in_place(|| block_on_add(2, 0)) });
    let sum = one.await.unwrap();
    yield_now().await;
    sum + two.await.unwrap()
}

extern "C" fn add_three_in_c(value: u64) -> u64 {
    block_on(add_three(value))
}

#[test]
fn block_on_nests_in_a_task_and_its_processor_goes_on() {
    alone().procs(1).run(|| {
        let outer = spawn(async {
            let inner = block_on(async {
                let innermost = block_on(add_three(1));
                innermost + block_on(spawn(async { block_on(add_three(10)) })).unwrap()
            });
            inner + add_three(100).await
        });
        assert_eq!(block_on(outer).unwrap(), 4 + 13 + 103);
    });
}

#[test]
fn block_on_nests_in_block_on() {
    alone().procs(1).run(|| {
        let sum = block_on(async {
            block_on(async { block_on(add_three(1)) + add_three(2).await }) + block_on(add_three(3))
        });
        assert_eq!(sum, 4 + 5 + 6);
    });
}

#[test]
fn block_on_works_in_closures_that_count_as_c_and_in_functions_that_c_calls() {
    alone().procs(1).run(|| {
        let everywhere = || {
            assert_eq!(block_in_place(|| block_on(add_three(1))), 4);
            assert_eq!(
                cffi::call(|| block_on(async { block_in_place(|| block_on(add_three(2))) })),
                5
            );
            assert_eq!(block_on_through_c(add_three_in_c, 3), 6);
            assert_eq!(
                block_on_c_thread(add_three_in_c, 4),
                7,
                "on a thread that C made"
            );
        };
        everywhere();
        block_on(async { everywhere() });
        block_on(spawn(async move { (0..100).for_each(|_| everywhere()) })).unwrap();
    });
}

#[test]
fn a_block_on_in_a_task_blocks_that_task_and_nobody_else() {
    alone().procs(1).run(|| {
        let (sender, receiver) = async_channel::bounded(1);
        let waiting = spawn(async move { block_on(receiver.recv()) });
        // On the one processor, which the waiting task's thread must have given up.
        let opener = spawn(async move {
            while metrics().tasks < 2 {
                yield_now().await;
            }
            sender.send(5).await.unwrap();
        });
        assert_eq!(block_on(waiting).unwrap(), Ok(5));
        block_on(opener).unwrap();
    });
}

#[test]
fn many_threads_may_be_in_block_on_at_once() {
    const THREADS: u64 = 24;
    alone().procs(2).run(|| {
        let gate = Gate::new();
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let gate = gate.clone();
                thread::spawn(move || {
                    let together = block_on(async move { gate.meet(24) });
                    assert!(together, "all threads are in `block_on` at once");
                    for round in 0..50 {
                        let value = thread * 1000 + round;
                        assert_eq!(block_on(add_three(value)), value + 3);
                        assert_eq!(block_on(unblock(move || block_on_add(value, 4))), value + 4);
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(metrics().tasks, 0, "every task has ended");
    });
}

#[test]
fn a_panic_in_the_future_comes_out_and_gives_the_processor_back() {
    alone().procs(1).run(|| {
        let throw = || resume_unwind(Box::new("thrown in a future"));
        for place in ["thread", "task", "block_in_place"] {
            let thrown = catch_unwind(AssertUnwindSafe(|| match place {
                "thread" => block_on(async { throw() }),
                "task" => block_on(spawn(async move { block_on(async { throw() }) }))
                    .unwrap_or_else(|error| resume_unwind(error.into_panic())),
                _ => block_in_place(|| block_on(async { throw() })),
            }));
            let payload = thrown.expect_err("the panic comes out");
            assert_eq!(
                payload.downcast_ref(),
                Some(&"thrown in a future"),
                "{place}"
            );
            assert_eq!(block_on(add_three(1)), 4, "after a panic: {place}");
        }
    });
}

#[test]
fn a_future_in_block_on_that_yields_lets_tasks_run() {
    alone().procs(1).run(|| {
        within(
            Duration::from_secs(15),
            "tasks run while a future in `block_on` yields",
            || {
                for _ in 0..100 {
                    block_on(async {
                        let task = spawn(async { 7 });
                        while !task.is_finished() {
                            yield_now().await;
                        }
                    });
                }
            },
        );
    });
}
