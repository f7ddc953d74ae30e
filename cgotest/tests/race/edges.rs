//! What orders and what does not: spawn, join, wake, `block_on`, the C boundary, and having run on one thread.

use std::ffi::c_int;
use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};

use cffi::{Limit, block_on, spawn, yield_now};
use cgotest::alone;

use super::{Handed, race_nothing, race_set, stay_until, touch, until};

/// Set and read with Relaxed throughout: it tells, and orders nothing.
static TOLD: AtomicBool = AtomicBool::new(false);

fn tell() {
    TOLD.store(true, Ordering::Relaxed);
}

fn told() -> bool {
    TOLD.load(Ordering::Relaxed)
}

/// The word that says that a test has touched what it wanted: threads that wait for it may end. Before, the detector might take a thread that begins for one that ended.
const OVER: c_int = 0;

#[test]
fn tasks_that_share_nothing_are_clean() {
    alone().procs(2).run(|| {
        block_on(async {
            let task = |n| async move {
                let mut mine = vec![n];
                for _ in 0..10 {
                    yield_now().await;
                    mine.push(n);
                }
                mine.len()
            };
            let tasks: Vec<_> = (0..100).map(|n| spawn(task(n))).collect();
            for task in tasks {
                assert_eq!(task.await.unwrap(), 11);
            }
        });
    });
}

#[test]
fn what_happened_before_a_spawn_is_ordered() {
    alone().procs(1).run(|| {
        touch();
        block_on(spawn(async { touch() })).unwrap();
    });
}

#[test]
fn what_happened_after_a_spawn_is_reported() {
    let report = alone().procs(1).fails(|| {
        let task = spawn(async {
            touch();
            tell();
        });
        touch();
        block_on(task).unwrap();
    });
    assert!(report.contains("race_shared"), "{report}");
}

#[test]
fn a_task_that_is_joined_is_ordered() {
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
fn a_task_that_is_not_joined_is_reported() {
    let report = alone().procs(2).fails(|| {
        block_on(async {
            let task = spawn(async {
                touch();
                tell();
            });
            until(told).await;
            touch();
            task.await.unwrap();
        });
    });
    assert!(report.contains("race_shared"), "{report}");
}

#[test]
fn a_mutex_orders() {
    alone().procs(2).run(|| {
        let shared = Arc::new(Mutex::new(()));
        let task = |shared: Arc<Mutex<()>>| async move {
            for _ in 0..100 {
                let _held = shared.lock().unwrap();
                touch();
            }
        };
        let tasks: Vec<_> = (0..4).map(|_| spawn(task(shared.clone()))).collect();
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
    });
}

#[test]
fn a_mutex_that_one_of_two_does_not_take_is_reported() {
    let report = alone().procs(2).fails(|| {
        let shared = Arc::new(Mutex::new(()));
        let locks = spawn({
            let shared = shared.clone();
            async move {
                let _held = shared.lock().unwrap();
                touch();
            }
        });
        let does_not = spawn(async move { touch() });
        block_on(async {
            locks.await.unwrap();
            does_not.await.unwrap();
        });
    });
    assert!(report.contains("race_shared"), "{report}");
}

#[test]
fn what_is_sent_through_a_channel_is_ordered() {
    alone().procs(2).run(|| {
        let (sender, receiver) = async_channel::bounded(1);
        let sends = spawn(async move {
            touch();
            sender.send(()).await.unwrap();
        });
        let receives = spawn(async move {
            receiver.recv().await.unwrap();
            touch();
        });
        block_on(async {
            sends.await.unwrap();
            receives.await.unwrap();
        });
    });
}

/// A task waits to be told, without an edge but the wake, and touches what the teller touched before. Who wakes it?
fn woken_by(teller: bool) {
    let handed = Arc::new(Handed::default());
    let waker: Arc<Mutex<Option<Waker>>> = Arc::default();
    let waits = spawn({
        let (handed, waker) = (handed.clone(), waker.clone());
        async move {
            poll_fn(|context| {
                if told() {
                    return Poll::Ready(());
                }
                *waker.lock().unwrap() = Some(context.waker().clone());
                Poll::Pending
            })
            .await;
            handed.touch();
        }
    });
    let take = || loop {
        if let Some(waker) = waker.lock().unwrap().take() {
            break waker;
        }
        std::thread::yield_now();
    };
    let waker = take();
    let tells = std::thread::spawn({
        let waker = teller.then(|| waker.clone());
        move || {
            handed.touch();
            tell();
            if let Some(waker) = waker {
                waker.wake();
            }
            assert!(stay_until(OVER, 1));
        }
    });
    if !teller {
        while !told() {
            std::thread::yield_now();
        }
        waker.wake();
    }
    block_on(waits).unwrap();
    race_set(OVER, 1);
    tells.join().unwrap();
}

#[test]
fn who_wakes_a_task_is_ordered_before_its_next_poll() {
    alone().procs(1).run(|| woken_by(true));
}

#[test]
fn who_tells_a_task_and_lets_another_wake_it_is_reported() {
    let report = alone().procs(1).fails(|| woken_by(false));
    assert!(report.contains("Handed"), "{report}");
}

/// The same with a thread in `block_on` that waits. In the clean case the teller waits for the waker before it does anything.
fn block_on_woken_by(teller: bool) {
    let handed = Arc::new(Handed::default());
    let slot: Arc<Mutex<Option<Waker>>> = Arc::default();
    let take = {
        let slot = slot.clone();
        move || loop {
            if let Some(waker) = slot.lock().unwrap().take() {
                break waker;
            }
            std::thread::yield_now();
        }
    };
    let tells = std::thread::spawn({
        let (handed, take) = (handed.clone(), take.clone());
        move || {
            let waker = teller.then(take);
            handed.touch();
            tell();
            if let Some(waker) = waker {
                waker.wake();
            }
            assert!(stay_until(OVER, 1));
        }
    });
    let wakes = (!teller).then(|| {
        std::thread::spawn(move || {
            let waker = take();
            while !told() {
                std::thread::yield_now();
            }
            waker.wake();
        })
    });
    block_on(poll_fn(|context| {
        if !told() || !teller {
            *slot.lock().unwrap() = Some(context.waker().clone());
        }
        if told() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }));
    handed.touch();
    race_set(OVER, 1);
    tells.join().unwrap();
    if let Some(wakes) = wakes {
        wakes.join().unwrap();
    }
}

#[test]
fn who_wakes_a_thread_in_block_on_is_ordered_before_its_next_poll() {
    alone().procs(1).run(|| block_on_woken_by(true));
}

#[test]
fn who_tells_a_thread_in_block_on_and_lets_another_wake_it_is_reported() {
    let report = alone().procs(1).fails(|| block_on_woken_by(false));
    assert!(report.contains("Handed"), "{report}");
}

/// A task calls C after it has touched memory; another calls C and touches the same.
fn by_way_of_c(touches_after_the_call: bool) {
    block_on(async {
        let first = spawn(async {
            touch();
            race_nothing();
            tell();
        });
        let second = spawn(async move {
            until(told).await;
            if touches_after_the_call {
                race_nothing();
                touch();
            } else {
                touch();
                race_nothing();
            }
        });
        first.await.unwrap();
        second.await.unwrap();
    });
}

#[test]
fn what_comes_before_a_call_is_ordered_before_what_comes_after_a_later_one() {
    alone().procs(2).run(|| by_way_of_c(true));
}

#[test]
fn what_comes_before_the_later_call_is_reported() {
    let report = alone().procs(2).fails(|| by_way_of_c(false));
    assert!(report.contains("race_shared"), "{report}");
}

static ONE: Limit = Limit::new(1);
static ANOTHER: Limit = Limit::new(1);

/// One touches with a place of [`ONE`]; the next takes a place of `limit` when the first has given its own back, and nobody has told it so.
fn touch_one_after_another(limit: &'static Limit) {
    block_on(async {
        let first = spawn(async {
            ONE.unblock(touch).await.unwrap();
            tell();
        });
        let next = spawn(async move {
            until(|| told() && ONE.stats().running == 0).await;
            limit.unblock(touch).await.unwrap();
        });
        next.await.unwrap();
        first.await.unwrap();
    });
}

#[test]
fn who_gives_a_place_back_is_ordered_before_who_takes_it() {
    alone().procs(2).run(|| touch_one_after_another(&ONE));
}

#[test]
fn places_of_two_limits_order_nothing_and_that_is_reported() {
    let report = alone().procs(2).fails(|| touch_one_after_another(&ANOTHER));
    assert!(report.contains("race_shared"), "{report}");
}
