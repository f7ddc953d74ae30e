//! Who has a processor: a call that blocks keeps nobody from running, and one that returns goes on.
#![allow(unsafe_code, reason = "declares C functions")]

use std::collections::HashSet;
use std::hint;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_io::Timer;
use cffi::{JoinHandle, block_on, cffi, metrics, spawn, yield_now};
use cgotest::{Gate, alone};

#[cffi]
unsafe extern "C" {
    safe fn processors_nothing();
    safe fn processors_sleep(microseconds: u32);
    safe fn processors_keep(value: u64) -> u64;
    safe fn processors_kept(thread: &mut u64) -> u64;
    safe fn processors_hold_lock();
    safe fn processors_release_lock();
    safe fn processors_visit() -> u32;
}

const TICK: Duration = Duration::from_millis(1);

/// How long a task may spin before what it waits for will not come.
const SPIN_LIMIT: Duration = Duration::from_secs(15);

/// So many ticks; the longest time between two.
async fn tick(times: u32) -> Duration {
    let mut longest = Duration::ZERO;
    let mut last = Instant::now();
    for _ in 0..times {
        Timer::after(TICK).await;
        let now = Instant::now();
        longest = longest.max(now - last);
        last = now;
    }
    longest
}

/// Keeps its processor busy until `done`. `false`: that did not come.
fn spin_until(done: impl Fn() -> bool) -> bool {
    let begun = Instant::now();
    while !done() {
        if begun.elapsed() > SPIN_LIMIT {
            return false;
        }
        hint::spin_loop();
    }
    true
}

async fn join_all<T>(tasks: Vec<JoinHandle<T>>) -> Vec<T> {
    let mut values = Vec::new();
    for task in tasks {
        values.push(task.await.unwrap());
    }
    values
}

#[test]
fn a_call_blocked_in_c_does_not_delay_another_task() {
    alone().procs(1).run(|| {
        let gate = Gate::new();
        let opener = gate.clone();
        let longest = block_on(async {
            let blocked = spawn(async move { gate.wait() });
            let ticks = spawn(async move {
                let longest = tick(200).await;
                opener.open();
                longest
            });
            assert!(
                blocked.await.unwrap(),
                "the ticks stopped while a call was blocked in C"
            );
            ticks.await.unwrap()
        });
        println!("longest time between two ticks of 1 ms: {longest:?}");
        let now = metrics();
        assert!(
            now.retakes >= 1,
            "the monitor took the processor of the blocked call: {now:?}"
        );
    });
}

#[test]
fn a_million_short_calls_on_an_idle_system_hand_nothing_off() {
    alone().procs(1).run(|| {
        let calls = async {
            for _ in 0..1_000_000 {
                processors_nothing();
            }
        };
        block_on(spawn(calls)).unwrap();
        let now = metrics();
        assert_eq!(now.ncgocall, 1_000_000);
        assert_eq!(
            (now.handoffs, now.retakes),
            (0, 0),
            "nobody wanted the processor"
        );
    });
}

/// On one processor: so many calls return while another task keeps the processor busy; they all go on before it stops.
fn returns_beside_a_busy_processor(calls: u32) {
    let gate = Gate::new();
    let back = Arc::new(AtomicU32::new(0));
    let callers = (0..calls).map(|_| {
        let (gate, back) = (gate.clone(), Arc::clone(&back));
        spawn(async move {
            let opened = gate.wait();
            // Relaxed, here and below: the count hands nothing over.
            back.fetch_add(1, Ordering::Relaxed);
            // None gives its overflow processor up before all have one.
            opened && spin_until(|| back.load(Ordering::Relaxed) == calls)
        })
    });
    let callers: Vec<_> = callers.collect();
    assert!(gate.wait_for(calls), "all calls are in C");
    block_on(async {
        let busy = {
            let (gate, back) = (gate.clone(), Arc::clone(&back));
            spawn(async move {
                gate.open();
                spin_until(|| back.load(Ordering::Relaxed) == calls)
            })
        };
        assert!(
            busy.await.unwrap(),
            "a call that returned waited for a busy processor"
        );
        for went_on in join_all(callers).await {
            assert!(went_on, "a call that returned did not go on");
        }
    });
    let now = metrics();
    assert!(
        now.overflows >= u64::from(calls),
        "each went on with an overflow processor: {now:?}"
    );
}

#[test]
fn a_call_that_returns_while_no_processor_is_free_goes_on() {
    alone().procs(1).run(|| returns_beside_a_busy_processor(1));
}

#[test]
fn more_returning_calls_than_may_have_an_overflow_processor_at_once_all_go_on() {
    alone().procs(1).run(|| returns_beside_a_busy_processor(20));
}

#[test]
fn overflow_processors_are_dissolved_when_the_sleepers_are_done() {
    alone().procs(2).run(|| {
        let enough = Arc::new(AtomicBool::new(false));
        let computing = (0..2).map(|_| {
            let enough = Arc::clone(&enough);
            spawn(async move {
                let mut turns = 0_u64;
                // Relaxed: only says that it is to end.
                while !enough.load(Ordering::Relaxed) {
                    (0..1000).for_each(|_| hint::spin_loop());
                    turns += 1;
                    yield_now().await;
                }
                turns
            })
        });
        let computing: Vec<_> = computing.collect();
        let sleepers = (0..100).map(|_| {
            spawn(async {
                for _ in 0..20 {
                    processors_sleep(1000);
                }
            })
        });
        let sleepers: Vec<_> = sleepers.collect();
        block_on(async {
            join_all(sleepers).await;
            // Relaxed: as above.
            enough.store(true, Ordering::Relaxed);
            for turns in join_all(computing).await {
                assert!(turns > 0, "who computes had a processor, too");
            }
        });
        assert!(
            metrics().overflows > 0,
            "sleepers came back beside busy processors"
        );
        // That the overflow processors are gone is asserted at the end of every test.
    });
}

/// One task holds a lock over a call that blocks, and as many tasks as there are processors wait for that lock in Rust.
/// The call returns when a heartbeat has ticked.
fn heartbeat_beside_a_lock<L: Send + Sync + 'static>(
    procs: u32,
    new: fn() -> L,
    hold: fn(&L, &Gate) -> bool,
    wait: fn(&L),
) {
    let lock = Arc::new(new());
    let gate = Gate::new();
    let waiting = Arc::new(AtomicU32::new(0));
    let holder = {
        let (lock, gate) = (Arc::clone(&lock), gate.clone());
        spawn(async move { hold(&lock, &gate) })
    };
    assert!(gate.wait_for(1), "the holder's call is in C");
    block_on(async {
        let waiters = (0..procs).map(|_| {
            let (lock, waiting) = (Arc::clone(&lock), Arc::clone(&waiting));
            spawn(async move {
                // Relaxed: the count hands nothing over.
                waiting.fetch_add(1, Ordering::Relaxed);
                wait(&lock);
            })
        });
        let waiters: Vec<_> = waiters.collect();
        let heartbeat = {
            let (gate, waiting) = (gate.clone(), Arc::clone(&waiting));
            spawn(async move {
                // Relaxed: as above.
                while waiting.load(Ordering::Relaxed) < procs {
                    tick(1).await;
                }
                let longest = tick(200).await;
                gate.open();
                longest
            })
        };
        assert!(
            holder.await.unwrap(),
            "nothing ran while every processor's poll waited for a lock"
        );
        println!(
            "longest time between two ticks of 1 ms: {:?}",
            heartbeat.await.unwrap()
        );
        join_all(waiters).await;
    });
    assert!(
        metrics().stuck_polls >= 1,
        "the monitor helped: {:?}",
        metrics()
    );
}

fn heartbeat_beside_std(procs: u32) {
    let hold = |lock: &Mutex<()>, gate: &Gate| {
        let _held = lock.lock().unwrap();
        gate.wait()
    };
    heartbeat_beside_a_lock(procs, Mutex::default, hold, |lock| {
        drop(lock.lock().unwrap())
    });
}

#[test]
fn a_heartbeat_runs_while_one_processor_waits_for_a_std_mutex_held_over_a_call() {
    alone().procs(1).run(|| heartbeat_beside_std(1));
}

#[test]
fn a_heartbeat_runs_while_two_processors_wait_for_a_std_mutex_held_over_a_call() {
    alone().procs(2).run(|| heartbeat_beside_std(2));
}

#[test]
fn a_heartbeat_runs_while_four_processors_wait_for_a_std_mutex_held_over_a_call() {
    alone().procs(4).run(|| heartbeat_beside_std(4));
}

#[test]
fn a_heartbeat_runs_while_two_processors_wait_for_a_parking_lot_mutex_held_over_a_call() {
    alone().procs(2).run(|| {
        let hold = |lock: &parking_lot::Mutex<()>, gate: &Gate| {
            let _held = lock.lock();
            gate.wait()
        };
        heartbeat_beside_a_lock(2, parking_lot::Mutex::default, hold, |lock| {
            drop(lock.lock())
        });
    });
}

#[test]
fn a_heartbeat_runs_while_calls_wait_in_c_for_a_mutex_held_by_a_blocked_call() {
    alone().procs(2).run(|| {
        let gate = Gate::new();
        let holder = {
            let gate = gate.clone();
            spawn(async move {
                processors_hold_lock();
                let opened = gate.wait();
                processors_release_lock();
                opened
            })
        };
        assert!(gate.wait_for(1), "the holder's call is in C");
        block_on(async {
            let visitors: Vec<_> = (0..10)
                .map(|_| spawn(async { processors_visit() }))
                .collect();
            let heartbeat = spawn(async move {
                tick(200).await;
                gate.open();
            });
            assert!(
                holder.await.unwrap(),
                "nothing ran while calls waited in C for a mutex"
            );
            heartbeat.await.unwrap();
            let mut visits = join_all(visitors).await;
            visits.sort_unstable();
            assert!(visits.into_iter().eq(0..10), "each had the lock once");
        });
    });
}

#[test]
fn a_poll_that_blocks_in_a_std_channel_is_served_by_a_task_spawned_there() {
    alone().procs(1).run(|| {
        let received = block_on(async {
            let (sender, receiver) = std::sync::mpsc::channel();
            spawn(async move { sender.send(7).unwrap() });
            receiver.recv_timeout(SPIN_LIMIT)
        });
        assert_eq!(received, Ok(7), "a task that waits behind a stuck poll ran");
    });
}

#[test]
fn thread_local_data_of_c_set_in_one_call_is_seen_by_the_next_in_the_same_poll() {
    const TASKS: u64 = 8;
    const ROUNDS: u64 = 10_000;
    alone().procs(2).stress_retake().run(|| {
        let tasks = (0..TASKS).map(|task| {
            spawn(async move {
                let mut threads = HashSet::new();
                for round in 0..ROUNDS {
                    let value = task * ROUNDS + round + 1;
                    let thread_before = processors_keep(value);
                    let mut thread_after = 0;
                    assert_eq!(
                        processors_kept(&mut thread_after),
                        value,
                        "what the call before left on its thread"
                    );
                    assert_eq!(
                        thread_after, thread_before,
                        "a poll never changes its thread"
                    );
                    threads.insert(thread_before);
                    if round.is_multiple_of(16) {
                        // Comes back wherever the other task ended.
                        spawn(yield_now()).await.unwrap();
                    }
                }
                threads
            })
        });
        let tasks: Vec<_> = tasks.collect();
        let threads = block_on(join_all(tasks));
        assert!(
            threads.iter().any(|threads| threads.len() > 1),
            "no task ever changed its thread: nothing was tested"
        );
    });
}
