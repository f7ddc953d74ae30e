//! The load under which Go's runtime entered its race detector on a processor that it no longer had (Go issue 27660), with callbacks and panics beside it.

use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use cffi::{block_on, cffi, metrics, spawn, yield_now};
use cgotest::alone;

use super::race_back;

#[cffi]
unsafe extern "C" {
    safe fn usleep(microseconds: u32) -> c_int;
}

/// How long each load lasts: as many seconds as `CGOTEST_LOAD_SECONDS` says, or five. A hook on a processor that the machine does not hold ends it at the first call.
fn time() -> Duration {
    let seconds = std::env::var("CGOTEST_LOAD_SECONDS");
    Duration::from_secs(seconds.map_or(5, |seconds| seconds.parse().expect("a number of seconds")))
}

/// A hundred tasks sleep in C, a hundred take locks in turn, and threads come slowly. `also` runs in each turn of a sleeper.
fn load(also: fn(usize)) {
    let enough = Arc::new(AtomicBool::new(false));
    let locks: Arc<Vec<Mutex<usize>>> = Arc::new((0..100).map(Mutex::new).collect());
    // Relaxed, here and below: it only says that it is to end.
    let sleepers = (0..100).map(|n| {
        let enough = enough.clone();
        spawn(async move {
            while !enough.load(Ordering::Relaxed) {
                usleep(20 * (n % 10) as u32);
                also(n);
                yield_now().await;
            }
        })
    });
    let lockers = (0..100).map(|n| {
        let (enough, locks) = (enough.clone(), locks.clone());
        spawn(async move {
            while !enough.load(Ordering::Relaxed) {
                for lock in [&locks[n], &locks[(n * 7 + 1) % 100]] {
                    *lock.lock().unwrap() += 1;
                }
                yield_now().await;
            }
        })
    });
    let tasks: Vec<_> = sleepers.chain(lockers).collect();
    let time = time();
    let end = Instant::now() + time;
    let mut threads = Vec::new();
    while Instant::now() < end {
        threads.push(thread::spawn(|| block_on(async { usleep(1000) })));
        thread::sleep(time / 100);
    }
    enough.store(true, Ordering::Relaxed);
    for thread in threads {
        thread.join().unwrap();
    }
    block_on(async {
        for task in tasks {
            task.await.unwrap();
        }
    });
    drop(std::panic::take_hook());
    let now = metrics();
    assert!(
        now.retakes + now.handoffs > 0,
        "processors changed hands: {now:?}"
    );
}

#[test]
fn sleepers_in_c_beside_tasks_that_take_locks_are_clean() {
    alone().procs(2).run(|| load(|_| ()));
}

#[cffi(on_panic = -1)]
extern "C" fn sleep_or_panic(n: c_int) -> c_int {
    assert_ne!(n % 5, 0, "this one panics");
    usleep(10)
}

#[test]
fn the_same_with_callbacks_and_panics_is_clean() {
    alone().procs(2).run(|| {
        std::panic::set_hook(Box::new(|_| {}));
        load(|n| {
            let call = || race_back(sleep_or_panic, n as c_int);
            let panicked = catch_unwind(AssertUnwindSafe(call)).is_err();
            assert_eq!(panicked, n % 5 == 0);
        });
    });
}
