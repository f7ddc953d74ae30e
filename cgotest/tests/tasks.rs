//! Tasks: how they end, who learns of it, and what wakes them.
#![allow(unsafe_code, reason = "declares C functions")]

use std::future::{Future, pending, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use cffi::{block_in_place, block_on, cffi, metrics, spawn, yield_now};
use cgotest::{Gate, alone};

#[cffi]
unsafe extern "C" {
    safe fn tasks_next(number: u32) -> u32;
}

/// Counts how often it, or a clone of it, was dropped.
#[derive(Clone, Default)]
struct Drops(Arc<AtomicU32>);

impl Drops {
    /// Something whose drop is counted.
    fn witness(&self) -> Witness {
        Witness(Arc::clone(&self.0))
    }

    fn count(&self) -> u32 {
        // Relaxed, here and below: whoever asks has waited for the task.
        self.0.load(Ordering::Relaxed)
    }
}

struct Witness(Arc<AtomicU32>);

impl Drop for Witness {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// A panic that the hook does not print.
fn throw(what: &'static str) -> ! {
    resume_unwind(Box::new(what))
}

#[test]
fn the_handle_of_a_task_that_panics_yields_the_payload_and_the_worker_lives() {
    alone().procs(1).run(|| {
        block_on(async {
            for round in 0..1000 {
                let task = spawn(async move {
                    if round % 2 == 0 {
                        yield_now().await;
                    }
                    if round % 3 == 0 {
                        cffi::call(|| throw("thrown in a call"));
                    }
                    throw("thrown in a task")
                });
                let error = task
                    .await
                    .map(|never: ()| never)
                    .expect_err("the task panicked");
                assert!(error.is_panic() && !error.is_cancelled());
                let wanted = if round % 3 == 0 {
                    "thrown in a call"
                } else {
                    "thrown in a task"
                };
                assert!(
                    error.to_string().contains(wanted),
                    "the error says it: {error}"
                );
                assert_eq!(error.into_panic().downcast_ref(), Some(&wanted));
            }
            assert_eq!(
                spawn(async { tasks_next(1) }).await.unwrap(),
                2,
                "and tasks still run"
            );
        });
        let now = metrics();
        assert!(
            now.peak_machines < 20,
            "no worker died and was replaced: {now:?}"
        );
    });
}

/// Panics when it is dropped.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        throw("thrown in a destructor");
    }
}

#[test]
fn a_destructor_that_panics_is_the_tasks_panic_and_the_worker_lives() {
    alone().procs(1).run(|| {
        block_on(async {
            // Dropped with the future.
            let task = spawn(async {
                let _bomb = Bomb;
                yield_now().await;
            });
            assert!(task.await.expect_err("its destructor panicked").is_panic());
            // Dropped by an abort.
            let (sender, receiver) = async_channel::bounded(1);
            let task = spawn(async move {
                let _bomb = Bomb;
                sender.send(()).await.unwrap();
                pending::<()>().await;
            });
            receiver.recv().await.unwrap();
            task.abort();
            assert!(task.await.expect_err("its destructor panicked").is_panic());
            assert_eq!(
                spawn(async { tasks_next(1) }).await.unwrap(),
                2,
                "and tasks still run"
            );
        });
    });
}

#[test]
fn an_output_that_nobody_wants_may_panic_when_it_is_dropped_and_the_worker_lives() {
    alone().procs(1).run(|| {
        drop(spawn(async { Bomb }));
        cgotest::settled();
        assert_eq!(
            block_on(spawn(async { tasks_next(1) })).unwrap(),
            2,
            "tasks still run"
        );
    });
}

#[test]
fn a_task_whose_handle_is_dropped_goes_on() {
    alone().procs(1).run(|| {
        let gate = Gate::new();
        let drops = Drops::default();
        let ended = Arc::new(AtomicBool::new(false));
        let handle = {
            let (gate, witness, ended) = (gate.clone(), drops.witness(), Arc::clone(&ended));
            spawn(async move {
                let _witness = witness;
                yield_now().await;
                assert!(gate.wait(), "the gate was opened");
                yield_now().await;
                // Release: partner of the Acquire below.
                ended.store(true, Ordering::Release);
            })
        };
        drop(handle);
        assert!(
            gate.wait_for(1),
            "it came to the gate without anybody that waits for it"
        );
        gate.open();
        cgotest::settled();
        // Acquire: partner of the Release above.
        assert!(ended.load(Ordering::Acquire), "it came to its end");
        assert_eq!(drops.count(), 1, "and its future was dropped, once");
    });
}

/// Sends when it is dropped, and then panics if it is told to.
struct Last {
    sender: mpsc::Sender<()>,
    panics: bool,
}

impl Drop for Last {
    fn drop(&mut self) {
        self.sender.send(()).unwrap();
        if self.panics {
            throw("thrown in a destructor");
        }
    }
}

/// Whether the thing was dropped, and nobody holds it up for ever.
fn comes_to_its_end(dropped: &mpsc::Receiver<()>) -> bool {
    dropped.recv_timeout(Duration::from_secs(10)).is_ok()
}

#[test]
fn a_detached_task_that_nobody_can_wake_is_dropped() {
    alone().procs(1).run(|| {
        for last_poll_is_the_first in [true, false] {
            let (sender, dropped) = mpsc::channel();
            let last = Last {
                sender,
                panics: false,
            };
            let gate = Gate::new();
            let handle = {
                let gate = gate.clone();
                let mut polls = 0;
                spawn(poll_fn(move |context| {
                    let _last = &last;
                    polls += 1;
                    if polls == 1 {
                        assert!(gate.wait(), "the gate was opened");
                    }
                    if polls == 1 && !last_poll_is_the_first {
                        context.waker().wake_by_ref();
                    }
                    Poll::<()>::Pending
                }))
            };
            assert!(gate.wait_for(1), "it is in its first poll");
            drop(handle);
            gate.open();
            assert!(comes_to_its_end(&dropped), "its future was dropped");
        }
        cgotest::settled();
    });
}

#[test]
fn a_task_that_nobody_can_wake_is_dropped_whenever_its_handle_is() {
    alone().procs(2).run(|| {
        let drops = Drops::default();
        const TASKS: u32 = if cfg!(cffi_race) { 1000 } else { 20_000 };
        for round in 0..TASKS {
            let witness = drops.witness();
            let begun = Arc::new(AtomicBool::new(false));
            let handle = {
                let begun = Arc::clone(&begun);
                spawn(poll_fn(move |_| {
                    let _witness = &witness;
                    begun.store(true, Ordering::Relaxed);
                    Poll::<()>::Pending
                }))
            };
            // Some handles go before the poll, some during its last instructions, some after it.
            while !begun.load(Ordering::Relaxed) && round % 4 != 0 {
                std::hint::spin_loop();
            }
            (0..round % 64).for_each(|_| std::hint::spin_loop());
            drop(handle);
        }
        cgotest::settled();
        assert_eq!(drops.count(), TASKS, "each future was dropped");
    });
}

#[test]
fn a_destructor_that_panics_in_a_task_that_nobody_can_wake_ends_the_task_only() {
    alone().procs(1).run(|| {
        let (sender, dropped) = mpsc::channel();
        let last = Last {
            sender,
            panics: true,
        };
        let (waker_of, waker) = mpsc::channel();
        drop(spawn(poll_fn(move |context| {
            let _last = &last;
            waker_of.send(context.waker().clone()).unwrap();
            Poll::<()>::Pending
        })));
        drop(waker.recv().unwrap());
        assert!(comes_to_its_end(&dropped), "its future was dropped");
        cgotest::settled();
        assert_eq!(
            block_on(spawn(async { tasks_next(1) })).unwrap(),
            2,
            "tasks still run"
        );
    });
}

/// A waker of another executor's, with faults.
struct Faulty;

impl Wake for Faulty {
    fn wake(self: Arc<Self>) {
        throw("thrown by a waker");
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        throw("thrown by a waker's destructor");
    }
}

#[test]
fn a_foreign_waker_that_panics_harms_neither_its_task_nor_another() {
    alone().procs(1).run(|| {
        let gate = Gate::new();
        let mut handle = {
            let gate = gate.clone();
            spawn(async move { gate.wait() })
        };
        assert!(gate.wait_for(1), "it is in C");
        let waker = Waker::from(Arc::new(Faulty));
        let mut context = Context::from_waker(&waker);
        assert!(Pin::new(&mut handle).poll(&mut context).is_pending());
        gate.open();
        cgotest::eventually("the task ends", || {
            let ended = handle.is_finished();
            ended.then_some(()).ok_or_else(|| "it runs".into())
        });
        // Not before: its end must not come inside of the panic of the wake.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(waker)));
        assert!(block_on(handle).unwrap(), "its output is there");
        assert_eq!(
            block_on(spawn(async { tasks_next(1) })).unwrap(),
            2,
            "tasks still run"
        );
        // The same where nobody asks again: the last reference goes with the task.
        let gate = Gate::new();
        let mut handle = {
            let gate = gate.clone();
            spawn(async move { gate.wait() })
        };
        let waker = Waker::from(Arc::new(Faulty));
        let mut context = Context::from_waker(&waker);
        assert!(Pin::new(&mut handle).poll(&mut context).is_pending());
        drop(handle);
        let _ = catch_unwind(AssertUnwindSafe(|| drop(waker)));
        assert!(gate.wait_for(1), "it is in C");
        gate.open();
        cgotest::settled();
    });
}

#[test]
fn an_aborted_task_is_dropped_once_and_its_handle_says_so() {
    alone().procs(1).run(|| {
        block_on(async {
            let drops = Drops::default();
            // Before its first poll: the one processor is this thread's.
            let witness = drops.witness();
            let task = spawn(async move {
                let _witness = witness;
                pending::<()>().await;
            });
            task.abort();
            let error = task.await.expect_err("it was aborted");
            assert!(error.is_cancelled() && !error.is_panic());
            assert_eq!(drops.count(), 1, "aborted early");
            // While it waits.
            let (sender, receiver) = async_channel::bounded::<()>(1);
            let witness = drops.witness();
            let task = spawn(async move {
                let _witness = witness;
                sender.send(()).await.unwrap();
                pending::<()>().await;
            });
            receiver.recv().await.unwrap();
            assert!(!task.is_finished());
            task.abort();
            task.abort();
            assert!(task.await.expect_err("it was aborted").is_cancelled());
            assert_eq!(drops.count(), 2, "aborted while it waited");
        });
        // After its end: it has ended, and nothing changes that.
        let task = spawn(async { 7 });
        cgotest::settled();
        assert!(task.is_finished());
        task.abort();
        assert_eq!(block_on(task).unwrap(), 7);
    });
}

#[test]
fn a_task_aborted_while_in_c_ends_when_the_call_has_returned() {
    alone().procs(1).run(|| {
        let drops = Drops::default();
        let gate = Gate::new();
        let later = Arc::new(AtomicBool::new(false));
        let task = {
            let (gate, witness, later) = (gate.clone(), drops.witness(), Arc::clone(&later));
            spawn(async move {
                let _witness = witness;
                assert!(gate.wait(), "the gate was opened");
                yield_now().await;
                // Relaxed: read after the task has ended.
                later.store(true, Ordering::Relaxed);
            })
        };
        assert!(gate.wait_for(1), "it is in C");
        task.abort();
        assert_eq!(block_on(spawn(async { 1 })).unwrap(), 1, "others go on");
        assert!(!task.is_finished(), "its call has not returned");
        assert_eq!(
            (drops.count(), metrics().ncgo),
            (0, 1),
            "and nothing of it was dropped"
        );
        gate.open();
        assert!(block_on(task).expect_err("it was aborted").is_cancelled());
        assert_eq!(drops.count(), 1, "it was dropped once");
        // Relaxed: as above.
        assert!(
            !later.load(Ordering::Relaxed),
            "what comes after its next await never ran"
        );
    });
}

#[test]
fn a_task_aborted_in_its_last_call_has_its_value() {
    alone().procs(1).run(|| {
        let gate = Gate::new();
        let task = {
            let gate = gate.clone();
            spawn(async move { gate.wait() })
        };
        assert!(gate.wait_for(1), "it is in C");
        task.abort();
        gate.open();
        assert!(
            block_on(task).unwrap(),
            "the poll that was running has ended the task"
        );
    });
}

/// A future that is ready when told so, and leaves its waker where others find it.
#[derive(Clone, Default)]
struct Flag {
    ready: Arc<AtomicBool>,
    waker: Arc<Mutex<Option<Waker>>>,
}

impl Flag {
    fn waker(&self) -> Option<Waker> {
        self.waker.lock().unwrap().clone()
    }

    fn raise(&self) {
        // Release: partner of the Acquire in `poll`.
        self.ready.store(true, Ordering::Release);
        if let Some(waker) = self.waker() {
            waker.wake();
        }
    }
}

impl Future for Flag {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        *self.waker.lock().unwrap() = Some(context.waker().clone());
        // Acquire: partner of the Release in `raise`.
        if self.ready.load(Ordering::Acquire) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

#[test]
fn a_waker_may_be_woken_from_foreign_threads_after_its_task_has_ended() {
    alone().procs(2).run(|| {
        for aborted in [false, true] {
            let flag = Flag::default();
            let drops = Drops::default();
            let (waited, witness) = (flag.clone(), drops.witness());
            let task = spawn(async move {
                let _witness = witness;
                waited.await;
            });
            let waker = loop {
                if let Some(waker) = flag.waker() {
                    break waker;
                }
                thread::yield_now();
            };
            if aborted {
                task.abort();
            } else {
                flag.raise();
            }
            assert_eq!(block_on(task).is_err(), aborted);
            let threads: Vec<_> = (0..4)
                .map(|_| {
                    let waker = waker.clone();
                    thread::spawn(move || (0..10_000).for_each(|_| waker.wake_by_ref()))
                })
                .collect();
            for thread in threads {
                thread.join().unwrap();
            }
            waker.wake_by_ref();
            drop(waker);
            assert_eq!(
                drops.count(),
                1,
                "its future was dropped, once, when it ended"
            );
        }
    });
}

#[test]
fn no_wake_up_from_a_foreign_thread_is_lost() {
    const ROUNDS: u32 = 5_000;
    alone().procs(2).run(|| {
        let round = Arc::new(AtomicU32::new(0));
        let waker: Arc<Mutex<Option<Waker>>> = Arc::default();
        let task = {
            let (round, waker) = (Arc::clone(&round), Arc::clone(&waker));
            spawn(async move {
                for wanted in 1..=ROUNDS {
                    poll_fn(|context| {
                        *waker.lock().unwrap() = Some(context.waker().clone());
                        // Acquire: partner of the Release below.
                        if round.load(Ordering::Acquire) >= wanted {
                            Poll::Ready(())
                        } else {
                            Poll::Pending
                        }
                    })
                    .await;
                    tasks_next(wanted);
                }
            })
        };
        let foreign = thread::spawn(move || {
            for _ in 0..ROUNDS {
                // Release: partner of the Acquire above.
                round.fetch_add(1, Ordering::Release);
                if let Some(waker) = waker.lock().unwrap().take() {
                    waker.wake();
                }
            }
        });
        block_on(task).unwrap();
        foreign.join().unwrap();
    });
}

#[test]
fn closures_that_count_as_c_may_wake_spawn_and_call_c() {
    alone().procs(1).run(|| {
        for in_c in [
            |f: &mut dyn FnMut()| block_in_place(f),
            |f: &mut dyn FnMut()| cffi::call(f),
        ] {
            let task = spawn(async move {
                for _ in 0..500 {
                    let flag = Flag::default();
                    let waiting = spawn(flag.clone());
                    while flag.waker().is_none() {
                        yield_now().await;
                    }
                    let mut spawned = None;
                    in_c(&mut || {
                        flag.raise();
                        assert_eq!(tasks_next(1), 2, "a call in it");
                        spawned = Some(spawn(async { tasks_next(2) }));
                        assert_eq!(metrics().ncgo, 1, "the inner call has ended, this one not");
                    });
                    waiting.await.unwrap();
                    assert_eq!(
                        spawned.expect("it ran").await.unwrap(),
                        3,
                        "a task spawned in it"
                    );
                }
            });
            block_on(task).unwrap();
        }
    });
}

#[test]
fn what_a_blocking_closure_waits_for_may_be_woken_and_spawned_in_it() {
    alone().procs(1).run(|| {
        let task = spawn(async {
            for round in 0..500 {
                let (sender, receiver) = std::sync::mpsc::channel();
                let got = block_in_place(move || {
                    spawn(async move { sender.send(tasks_next(round)).unwrap() });
                    receiver.recv().unwrap()
                });
                assert_eq!(got, round + 1);
            }
        });
        block_on(task).unwrap();
    });
}

#[test]
fn ten_thousand_tasks_that_spawn_and_await_each_other_end() {
    alone().procs(2).run(|| {
        let parents = (0..100).map(|_| {
            spawn(async {
                let mut sum = 0;
                for child in (0..100)
                    .map(|n| spawn(async move { tasks_next(n) }))
                    .collect::<Vec<_>>()
                {
                    sum += child.await.unwrap();
                }
                sum
            })
        });
        let parents: Vec<_> = parents.collect();
        let sum = block_on(async {
            let mut sum = 0;
            for parent in parents {
                sum += parent.await.unwrap();
            }
            sum
        });
        assert_eq!(sum, 100 * (1..=100).sum::<u32>());
    });
}
