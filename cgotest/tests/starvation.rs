//! Nobody waits for ever: corners in which a task, or a whole runtime, could be forgotten.

use std::future::poll_fn;
use std::panic::{catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};

use cffi::{block_in_place, block_on, call, cffi, metrics, spawn, yield_now};
use cgotest::{alone, eventually, refuse_threads_after};

/// Whether it is so yet, for `eventually`.
fn so(holds: bool) -> Result<(), String> {
    holds
        .then_some(())
        .ok_or_else(|| format!("{:?}", metrics()))
}

#[test]
fn a_block_on_that_wakes_itself_lets_the_tasks_run_between_its_polls() {
    alone().procs(1).run(|| {
        let seen = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&seen);
        block_on(async move {
            spawn(async move { flag.store(true, Ordering::Release) });
            while !seen.load(Ordering::Acquire) {
                yield_now().await;
            }
        });
    });
}

/// What the tasks of the next test share.
#[derive(Default)]
struct Outside {
    /// Polls of the tasks that always have work.
    polls: AtomicU64,
    /// How many there were when the one that waits was about to be woken.
    before: AtomicU64,
    /// Who waits.
    waiter: Mutex<Option<Waker>>,
    /// It was woken.
    woken: AtomicBool,
    enough: AtomicBool,
}

#[test]
fn a_task_woken_from_outside_waits_for_one_more_poll_of_a_busy_processor_at_most() {
    const ROUNDS: u32 = 50;
    alone().procs(1).run(|| {
        let shared = Arc::new(Outside::default());
        let (sender, wakers) = channel::<Waker>();
        let outside = {
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || {
                for waker in wakers {
                    waker.wake();
                    shared.woken.store(true, Ordering::Release);
                }
            })
        };
        for _ in 0..10 {
            let (shared, sender) = (Arc::clone(&shared), sender.clone());
            spawn(async move {
                // Relaxed, here and below: one processor polls these tasks one after the other, and they carry nothing over.
                while !shared.enough.load(Ordering::Relaxed) {
                    let polls = shared.polls.fetch_add(1, Ordering::Relaxed) + 1;
                    let waiter = shared.waiter.lock().unwrap().take();
                    if let Some(waker) = waiter {
                        // Another thread wakes it while this poll has the processor.
                        shared.before.store(polls, Ordering::Release);
                        sender.send(waker).unwrap();
                        while !shared.woken.load(Ordering::Acquire) {
                            std::hint::spin_loop();
                        }
                    }
                    yield_now().await;
                }
            });
        }
        drop(sender);
        let waits = spawn(async move {
            let mut most = 0;
            for _ in 0..ROUNDS {
                let mut first = true;
                shared.woken.store(false, Ordering::Relaxed);
                poll_fn(|context| {
                    if std::mem::take(&mut first) {
                        *shared.waiter.lock().unwrap() = Some(context.waker().clone());
                        return Poll::Pending;
                    }
                    Poll::Ready(())
                })
                .await;
                let before = shared.before.load(Ordering::Acquire);
                most = most.max(shared.polls.load(Ordering::Relaxed) - before);
            }
            shared.enough.store(true, Ordering::Relaxed);
            most
        });
        let most = block_on(waits).unwrap();
        assert!(
            most <= 1,
            "{most} polls of others came before a task that was woken from outside"
        );
        outside.join().unwrap();
    });
}

#[test]
fn a_helper_of_a_stuck_poll_that_waits_in_block_on_is_replaced() {
    alone().procs(1).run(|| {
        let (sender, receiver) = channel();
        let stuck = spawn(async move {
            // Runs behind this poll, on a helper, and waits there for a task that the helper cannot run meanwhile.
            spawn(async move { block_on(spawn(async move { sender.send(()).unwrap() })).unwrap() });
            receiver.recv().unwrap();
        });
        block_on(stuck).unwrap();
        assert!(metrics().stuck_polls >= 1, "{:?}", metrics());
    });
}

#[test]
fn a_processor_whose_helper_waited_in_block_on_is_helped_again_the_next_time() {
    alone().procs(1).run(|| {
        for round in 1..=5 {
            let (sender, receiver) = channel();
            let stuck = spawn(async move {
                spawn(async move {
                    block_on(spawn(async move { sender.send(()).unwrap() })).unwrap();
                });
                receiver.recv().unwrap();
            });
            block_on(stuck).unwrap();
            assert!(metrics().stuck_polls >= round, "{:?}", metrics());
        }
    });
}

#[test]
fn without_a_monitor_every_task_of_a_plain_thread_is_run() {
    alone().procs(2).run(|| {
        refuse_threads_after(1);
        cffi::Builder::new().start().unwrap();
        refuse_threads_after(u32::MAX);
        for _ in 0..5 {
            let (sender, receiver) = channel();
            spawn(async move { sender.send(()).unwrap() });
            receiver.recv().unwrap();
            eventually("all processors are idle again", || {
                so(metrics().processors_idle == 2)
            });
        }
    });
}

#[test]
fn without_a_monitor_a_call_that_waits_for_a_task_gives_its_processor_to_it() {
    alone().procs(1).run(|| {
        refuse_threads_after(1);
        cffi::Builder::new().start().unwrap();
        refuse_threads_after(u32::MAX);
        let (sender, receiver) = channel();
        block_on(async move {
            spawn(async move { sender.send(()).unwrap() });
            call(|| receiver.recv().unwrap());
        });
    });
}

#[test]
fn without_a_monitor_a_task_that_comes_while_a_call_blocks_is_run() {
    alone().procs(1).run(|| {
        refuse_threads_after(1);
        cffi::Builder::new().start().unwrap();
        refuse_threads_after(u32::MAX);
        let (sender, receiver) = channel();
        let spawner = std::thread::spawn(move || {
            eventually("the call is in C", || so(metrics().machines_in_c == 1));
            spawn(async move { sender.send(()).unwrap() });
        });
        block_on(async move { block_in_place(|| receiver.recv().unwrap()) });
        spawner.join().unwrap();
    });
}

#[cffi(on_panic = 0)]
extern "C" fn add_one(x: i32) -> i32 {
    x + 1
}

#[test]
fn a_callback_called_from_rust_in_block_on_inside_a_call_of_a_plain_thread_just_runs() {
    alone().run(|| {
        let two = call(|| {
            block_on(async {
                let callback: extern "C" fn(i32) -> i32 = add_one;
                let two = callback(1);
                yield_now().await;
                two
            })
        });
        assert_eq!(two, 2);
    });
}

/// Its destructor panics.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("the destructor of an output panics");
    }
}

#[test]
fn a_detached_task_whose_output_panics_when_it_is_dropped_ends_nothing_but_itself() {
    alone().procs(1).run(|| {
        drop(spawn(async { Bomb }));
        assert_eq!(block_on(async { spawn(async { 1 }).await.unwrap() }), 1);
    });
}

#[test]
fn a_payload_that_panics_when_it_is_dropped_ends_nothing_but_its_task() {
    alone().procs(1).run(|| {
        drop(spawn(async { resume_unwind(Box::new(Bomb)) }));
        block_on(async { spawn(async {}).await.unwrap() });
        let caught = catch_unwind(|| block_on(async { panic!("in block_on") }));
        assert!(caught.is_err());
    });
}
