//! Waiting at the thread limit: a thread in `block_on` runs nothing but its own future, its place goes to another, and where none can be had it says so.
#![allow(unsafe_code, reason = "declares C functions")]

use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_io::Timer;
use cffi::{Builder, JoinHandle, StartError, block_on, cffi, metrics, spawn};
use cgotest::{Gate, alone, eventually, refuse_threads_after, within};

#[cffi]
unsafe extern "C" {
    safe fn limit_on_a_coroutine(rust: extern "C" fn()) -> usize;
    safe fn limit_on_a_thread(rust: extern "C" fn()) -> i32;
    safe fn limit_sleep(microseconds: u32);
}

/// What hangs does so for longer than a busy machine is slow.
const HANGS: Duration = Duration::from_secs(40);

async fn after(milliseconds: u64) {
    Timer::after(Duration::from_millis(milliseconds)).await;
}

async fn join_all(tasks: Vec<JoinHandle<()>>) {
    for task in tasks {
        task.await.unwrap();
    }
}

extern "C" fn wait_for_a_timer() {
    block_on(after(100));
}

/// Needs more stack than the small ones have.
fn large_frame() {
    let mut frame = [0_u8; 300_000];
    black_box(&mut frame).fill(1);
}

/// The one thread that there may be is in C, and a task with a large frame waits; `body` runs meanwhile.
fn beside_a_task_with_a_large_frame(body: impl FnOnce()) {
    // The timer's own thread is made here, and not on a small stack.
    block_on(after(0));
    let gate = Gate::new();
    let holder = {
        let gate = gate.clone();
        spawn(async move { gate.wait() })
    };
    assert!(gate.wait_for(1), "the one worker is in C");
    let large = spawn(async { large_frame() });
    body();
    assert!(!large.is_finished(), "no thread could run it");
    gate.open();
    block_on(async {
        assert!(holder.await.unwrap());
        large.await.unwrap();
    });
}

#[test]
fn a_callback_that_waits_on_a_coroutines_stack_leaves_the_memory_below_it_alone() {
    alone().procs(1).threads(1).run(|| {
        beside_a_task_with_a_large_frame(|| {
            let written = limit_on_a_coroutine(wait_for_a_timer);
            assert_eq!(written, 0, "bytes of C's memory were overwritten");
        });
    });
}

#[test]
fn a_callback_that_waits_on_a_threads_small_stack_does_not_overflow_it() {
    alone().procs(1).threads(1).run(|| {
        beside_a_task_with_a_large_frame(|| assert_eq!(limit_on_a_thread(wait_for_a_timer), 0));
    });
}

#[test]
fn twenty_thousand_tasks_that_wait_in_block_on_finish_with_a_limit_of_one() {
    alone().procs(1).threads(1).run(|| {
        let tasks = (0..20_000).map(|_| spawn(async { block_on(after(300)) }));
        block_on(join_all(tasks.collect()));
    });
}

/// A wait in a frame of 30 KB.
fn wait_in_a_large_frame() {
    let mut frame = [0_u8; 30_000];
    black_box(&mut frame).fill(1);
    block_on(after(20));
    black_box(&frame);
}

#[test]
fn a_thousand_tasks_that_wait_in_block_on_finish_where_few_threads_can_be_made() {
    alone().procs(1).run(|| {
        block_on(after(0));
        refuse_threads_after(8);
        let tasks = (0..1000).map(|_| spawn(async { wait_in_a_large_frame() }));
        block_on(join_all(tasks.collect()));
    });
}

#[test]
fn a_thread_that_waits_with_a_lock_held_is_not_given_a_task_that_takes_it() {
    alone().procs(1).threads(1).run(|| {
        let lock = Arc::new(Mutex::new(()));
        let held = lock.lock().unwrap();
        let first = spawn(async { limit_sleep(300_000) });
        let second = {
            let lock = Arc::clone(&lock);
            spawn(async move { drop(lock.lock().unwrap()) })
        };
        within(HANGS, "the first task is done", || block_on(first).unwrap());
        drop(held);
        block_on(second).unwrap();
    });
}

/// A task waits, and then drops a sender; two tasks wait in `block_on` for the receiver to learn of it.
fn waits_for_each_other() {
    for _ in 0..20 {
        let (sender, receiver) = async_channel::bounded::<()>(1);
        let first = spawn(async move {
            block_on(after(5));
            drop(sender);
        });
        let others = (0..2).map(|_| {
            let receiver = receiver.clone();
            spawn(async move { assert!(block_on(receiver.recv()).is_err()) })
        });
        let tasks = std::iter::once(first).chain(others).collect();
        within(HANGS, "all three end", || block_on(join_all(tasks)));
    }
}

#[test]
fn tasks_that_wait_for_each_other_in_block_on_finish_with_a_limit_of_one() {
    alone().procs(1).threads(1).run(waits_for_each_other);
}

#[test]
fn tasks_that_wait_for_each_other_in_block_on_finish_with_a_limit_of_two() {
    alone().procs(1).threads(2).run(waits_for_each_other);
}

#[test]
fn block_on_returns_when_its_future_is_ready_though_all_threads_are_in_c() {
    const THREADS: u32 = 20;
    alone().procs(2).threads(THREADS as usize).run(|| {
        let gate = Gate::new();
        let calls = (0..THREADS + 4).map(|_| {
            let gate = gate.clone();
            spawn(async move { assert!(gate.wait(), "the gate was opened") })
        });
        let calls = calls.collect();
        assert!(gate.wait_for(THREADS), "as many as may be are in C");
        block_on(after(50));
        assert_eq!(
            gate.inside(),
            THREADS,
            "this thread runs none of the others"
        );
        gate.open();
        block_on(join_all(calls));
    });
}

/// A task that waits in `block_on` for a task that does so, and so on; how deep.
fn nested(depth: u32) -> u32 {
    if depth == 0 {
        return 0;
    }
    block_on(spawn(async move { nested(depth - 1) })).unwrap() + 1
}

#[test]
fn threads_beyond_the_limit_end_when_those_that_they_stood_in_for_go_on() {
    alone().procs(2).threads(1).run(|| {
        assert_eq!(nested(200), 200);
        let now = metrics();
        assert!(now.peak_machines > 1, "places were given back: {now:?}");
        eventually("one worker is left", || {
            let machines = metrics().machines;
            (machines == 1)
                .then_some(())
                .ok_or_else(|| format!("{machines} are there"))
        });
    });
}

/// As many tasks wait in `block_on` for tasks as there are threads, and no more can be made.
fn one_wait_fails_and_the_rest_goes_on() {
    let outer = spawn(async {
        let inner = spawn(async { 7 });
        let failed = catch_unwind(AssertUnwindSafe(|| block_on(inner)));
        let payload = failed.expect_err("nobody could run the inner task");
        *payload.downcast::<String>().expect("a message")
    });
    let message = block_on(outer).unwrap();
    for part in [
        "`cffi::block_on`",
        "`.await`",
        "CFFI_MAXTHREADS",
        "1 worker",
    ] {
        assert!(message.contains(part), "it says {part}: {message}");
    }
    let other = block_on(spawn(async { spawn(async { 8 }).await.unwrap() }));
    assert_eq!(other.unwrap(), 8, "the thread that waited runs tasks again");
}

#[test]
fn a_wait_in_a_task_that_no_thread_can_be_had_to_end_is_an_error() {
    alone().procs(2).run(|| {
        refuse_threads_after(2);
        one_wait_fails_and_the_rest_goes_on();
    });
}

#[test]
fn without_a_monitor_such_a_wait_is_an_error_too() {
    alone().procs(2).run(|| {
        refuse_threads_after(1);
        one_wait_fails_and_the_rest_goes_on();
    });
}

#[test]
fn where_threads_are_refused_every_wait_for_a_task_ends_in_a_result_or_an_error() {
    alone().procs(2).run(|| {
        refuse_threads_after(6);
        let tasks = (0..50).map(|_| spawn(async { block_on(spawn(async {})).unwrap() }));
        let tasks: Vec<_> = tasks.collect();
        // How many fail depends on who is polled first: that all end is the point.
        block_on(async {
            for task in tasks {
                if let Err(error) = task.await {
                    assert!(error.is_panic(), "{error}");
                }
            }
        });
        assert_eq!(block_on(spawn(async { 7 })).unwrap(), 7, "tasks go on");
    });
}

#[test]
fn a_runtime_that_can_have_no_thread_does_not_start_and_says_why() {
    alone().procs(2).run(|| {
        refuse_threads_after(0);
        let error = Builder::new().start().expect_err("no thread can be had");
        assert!(matches!(error, StartError::NoThread { .. }), "{error:?}");
        let thrown = catch_unwind(|| block_on(spawn(async {})));
        let payload = thrown.expect_err("nobody could run the task");
        let message = payload.downcast::<String>().expect("a message");
        assert!(message.contains(&error.to_string()), "{message}");
        refuse_threads_after(u32::MAX);
        assert_eq!(block_on(spawn(async { 7 })).unwrap(), 7, "later it starts");
    });
}
