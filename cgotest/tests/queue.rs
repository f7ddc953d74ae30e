//! `Limit`: at most so many calls run at a time, in the order in which they came, and those that wait cost no thread.
#![allow(unsafe_code, reason = "declares C functions")]

use std::future::{Future, poll_fn};
use std::mem::size_of_val;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use cffi::{Limit, block_on, cffi, metrics, spawn};
use cgotest::{Gate, alone, eventually};

static ONE: Limit = Limit::new(1);
static TWO: Limit = Limit::new(2);

#[cffi]
unsafe extern "C" {
    #[cffi(limit = TWO)]
    safe fn queue_enter(number: u32) -> u32;
    #[cffi(leaf)]
    safe fn queue_most() -> u32;
}

/// Polls a future once, with a waker that does nothing.
fn poll_once<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

/// Counts how often it is woken.
#[derive(Default)]
struct Woken(AtomicU32);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// Occupies the one place of [`ONE`] until the gate is opened.
fn occupied() -> (Gate, cffi::JoinHandle<bool>) {
    let gate = Gate::new();
    let inside = gate.clone();
    let holder = spawn(async move { ONE.unblock(move || inside.wait()).await.unwrap() });
    assert!(gate.wait_for(1), "nobody got the one place");
    (gate, holder)
}

#[test]
fn ten_thousand_wait_as_futures_and_at_most_two_run() {
    alone().procs(2).run(|| {
        let gate = Gate::new();
        let running = Arc::new(AtomicU32::new(0));
        let count = Arc::new(AtomicU32::new(0));
        let mut calls: Vec<_> = (0..10_000)
            .map(|_| {
                let (gate, running, count) = (gate.clone(), running.clone(), count.clone());
                TWO.unblock(move || {
                    // Relaxed: the counts order nothing, and who reads the second has awaited all.
                    assert!(
                        running.fetch_add(1, Ordering::Relaxed) < 2,
                        "a third one runs"
                    );
                    assert!(gate.wait());
                    running.fetch_sub(1, Ordering::Relaxed);
                    count.fetch_add(1, Ordering::Relaxed);
                })
            })
            .collect();
        assert!(
            size_of_val(&calls[0]) < 150,
            "a waiting call is {} bytes",
            size_of_val(&calls[0])
        );
        assert!(calls.iter_mut().all(|call| poll_once(call).is_pending()));
        assert!(gate.wait_for(2), "the two places are not taken");
        let stats = TWO.stats();
        assert_eq!((stats.max, stats.running, stats.waiting), (2, 2, 9_998));
        assert!(metrics().machines < 12, "those that wait have threads");
        gate.open();
        block_on(async {
            for call in calls {
                call.await.unwrap();
            }
        });
        assert_eq!(count.load(Ordering::Relaxed), 10_000);
        let stats = TWO.stats();
        assert_eq!((stats.running, stats.waiting), (0, 0));
        assert!(stats.longest_wait > Duration::ZERO);
    });
}

#[test]
fn the_first_that_came_is_the_first_that_runs() {
    alone().procs(2).run(|| {
        let (gate, holder) = occupied();
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut calls: Vec<_> = (0..100)
            .map(|number| {
                let order = Arc::clone(&order);
                ONE.unblock(move || order.lock().unwrap().push(number))
            })
            .collect();
        assert!(calls.iter_mut().all(|call| poll_once(call).is_pending()));
        gate.open();
        // Awaited from the last to the first: who has the place is woken, whoever is awaited.
        let tasks: Vec<_> = calls
            .into_iter()
            .rev()
            .map(|call| spawn(async move { call.await.unwrap() }))
            .collect();
        block_on(async {
            assert!(holder.await.unwrap());
            for task in tasks {
                task.await.unwrap();
            }
        });
        assert!(
            order.lock().unwrap().is_sorted(),
            "one went ahead of its turn"
        );
    });
}

#[test]
fn a_call_that_is_dropped_while_it_waits_never_runs_and_the_next_moves_up() {
    alone().procs(1).run(|| {
        let (gate, holder) = occupied();
        let mut first = ONE.unblock(|| panic!("it was dropped before it had a place"));
        let mut second = ONE.unblock(|| 2);
        assert!(poll_once(&mut first).is_pending());
        assert!(poll_once(&mut second).is_pending());
        drop(first);
        gate.open();
        assert!(block_on(holder).unwrap());
        assert_eq!(block_on(second), Ok(2));
    });
}

#[test]
fn a_call_that_is_dropped_with_its_place_gives_it_on() {
    alone().procs(1).run(|| {
        let (gate, holder) = occupied();
        let mut first = ONE.unblock(|| panic!("it was dropped before it began"));
        let mut second = ONE.unblock(|| 2);
        assert!(poll_once(&mut first).is_pending());
        let woken = Arc::new(Woken::default());
        let waker = Waker::from(Arc::clone(&woken));
        let polled = Pin::new(&mut second).poll(&mut Context::from_waker(&waker));
        assert!(polled.is_pending());
        gate.open();
        assert!(block_on(holder).unwrap());
        eventually("the first has the place", || {
            let waiting = ONE.stats().waiting;
            if waiting == 1 {
                Ok(())
            } else {
                Err(format!("{waiting} wait"))
            }
        });
        drop(first);
        // Relaxed: this thread woke it.
        assert_eq!(
            woken.0.load(Ordering::Relaxed),
            1,
            "the next one was not woken"
        );
        assert_eq!(block_on(second), Ok(2));
    });
}

#[test]
fn a_call_that_is_dropped_while_it_runs_keeps_its_place_until_it_returns() {
    alone().procs(1).run(|| {
        let gate = Gate::new();
        let inside = gate.clone();
        let mut first = ONE.unblock(move || inside.wait());
        assert!(poll_once(&mut first).is_pending());
        assert!(gate.wait_for(1));
        drop(first);
        let mut second = ONE.unblock(|| 2);
        assert!(poll_once(&mut second).is_pending());
        assert_eq!(ONE.stats().running, 1);
        gate.open();
        assert_eq!(block_on(second), Ok(2));
    });
}

#[test]
fn a_panic_gives_its_place_back_and_goes_on_where_it_is_awaited() {
    alone().procs(1).run(|| {
        let panics = catch_unwind(AssertUnwindSafe(|| {
            block_on(ONE.unblock(|| std::panic::resume_unwind(Box::new("thrown"))))
        }));
        let payload = panics.expect_err("the panic was lost").downcast::<&str>();
        assert_eq!(*payload.unwrap(), "thrown");
        assert_eq!(block_on(ONE.unblock(|| 2)), Ok(2));
    });
}

#[test]
fn closing_ends_the_waits_and_lets_what_runs_go_on() {
    alone().procs(1).run(|| {
        let (gate, holder) = occupied();
        let mut waiting = ONE.unblock(|| panic!("it never had a place"));
        assert!(poll_once(&mut waiting).is_pending());
        let waiting = spawn(waiting);
        ONE.close();
        assert_eq!(
            block_on(waiting).unwrap().unwrap_err().to_string(),
            "the limit was closed"
        );
        assert!(block_on(ONE.unblock(|| 1)).is_err());
        assert!(ONE.stats().closed && ONE.stats().running == 1);
        gate.open();
        assert!(block_on(holder).unwrap());
        TWO.close();
        let panics =
            catch_unwind(|| queue_enter(1)).expect_err("a call ran after its limit was closed");
        let message = panics.downcast::<String>().unwrap();
        assert_eq!(
            *message,
            "cffi: `queue_enter` is called, and the limit was closed"
        );
    });
}

#[test]
fn closing_ends_the_wait_of_a_call_too() {
    alone().procs(1).run(|| {
        let gate = Gate::new();
        let holders = [(); 2].map(|()| {
            let inside = gate.clone();
            spawn(TWO.unblock(move || inside.wait()))
        });
        assert!(gate.wait_for(2), "the two places are not taken");
        let waits = thread::spawn(|| catch_unwind(|| queue_enter(1)));
        eventually("the call waits for its place", || {
            let waiting = TWO.stats().waiting;
            (waiting == 1)
                .then_some(())
                .ok_or_else(|| format!("{waiting} wait"))
        });
        TWO.close();
        let panics = waits.join().unwrap().expect_err("it ran without a place");
        assert!(
            panics
                .downcast::<String>()
                .unwrap()
                .contains("`queue_enter`")
        );
        gate.open();
        for holder in holders {
            assert!(block_on(holder).unwrap().unwrap());
        }
    });
}

#[test]
fn a_waker_that_panics_costs_nobody_a_place() {
    struct Panics;
    impl Wake for Panics {
        fn wake(self: Arc<Self>) {
            panic!("a waker that panics");
        }
    }
    alone().procs(1).run(|| {
        let (gate, holder) = occupied();
        let waker = Waker::from(Arc::new(Panics));
        let mut first = pin!(ONE.unblock(|| 1));
        assert!(
            first
                .as_mut()
                .poll(&mut Context::from_waker(&waker))
                .is_pending()
        );
        let mut second = ONE.unblock(|| 2);
        assert!(poll_once(&mut second).is_pending());
        gate.open();
        assert!(block_on(holder).unwrap());
        assert_eq!(block_on(first), Ok(1));
        assert_eq!(block_on(second), Ok(2));
    });
}

#[test]
fn calls_of_a_function_with_a_limit_wait_for_their_turn_in_tasks_and_in_threads() {
    alone().procs(2).run(|| {
        let tasks: Vec<_> = (0..40)
            .map(|n| spawn(async move { queue_enter(n) }))
            .collect();
        let threads: Vec<_> = (0..8)
            .map(|n| thread::spawn(move || queue_enter(n)))
            .collect();
        let sum = block_on(async {
            let mut sum = 0;
            for task in tasks {
                sum += task.await.unwrap();
            }
            sum
        });
        assert_eq!(sum, 780);
        for (n, thread) in (0..).zip(threads) {
            assert_eq!(thread.join().unwrap(), n);
        }
        assert_eq!(
            queue_most(),
            2,
            "the limit is two, and more than one could run"
        );
        assert_eq!(TWO.stats().running, 0);
    });
}

#[test]
fn a_limit_serves_other_executors() {
    alone().procs(2).run(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let sum: u32 = runtime.block_on(async {
            let calls = (0..100).map(|n| tokio::spawn(ONE.unblock(move || n)));
            let mut sum = 0;
            for call in calls.collect::<Vec<_>>() {
                sum += call.await.unwrap().unwrap();
            }
            sum
        });
        assert_eq!(sum, 4950);
    });
}

#[test]
fn a_heartbeat_goes_on_beside_calls_that_wait() {
    alone().procs(1).run(|| {
        let (gate, holder) = occupied();
        let waiting: Vec<_> = (0..64)
            .map(|n| spawn(async move { ONE.unblock(move || n).await }))
            .collect();
        let mut beats = 0;
        block_on(poll_fn(|context| {
            beats += 1;
            context.waker().wake_by_ref();
            if beats < 1000 {
                Poll::Pending
            } else {
                Poll::Ready(())
            }
        }));
        gate.open();
        block_on(async {
            assert!(holder.await.unwrap());
            for (n, task) in (0..).zip(waiting) {
                assert_eq!(task.await.unwrap(), Ok(n));
            }
        });
    });
}
