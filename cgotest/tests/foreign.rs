//! Callbacks on threads that C made: as good as any other, without waiting for a processor, and nothing is left when they end.
#![allow(unsafe_code, reason = "declares C functions")]

use std::ffi::{c_int, c_uint};
use std::panic::{catch_unwind, resume_unwind};
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{fs, hint, thread};

use cffi::{block_in_place, block_on, cffi, metrics, spawn, yield_now};
use cgotest::{Gate, alone};

type Rust = extern "C" fn(c_int) -> c_int;

#[cffi]
unsafe extern "C" {
    safe fn foreign_at_once(threads: c_uint, times: c_uint, rust: Rust) -> i64;
    safe fn foreign_in_turn(threads: c_uint, rust: Rust) -> i64;
    safe fn foreign_at_exit(rust: Rust) -> c_int;
    safe fn foreign_in_destructors(early: c_int, rust: Rust) -> c_int;
    #[link_name = "accounting_add"]
    safe fn add(a: c_int, b: c_int) -> c_int;
    safe fn panic_call(rust: Rust, argument: c_int) -> c_int;
    #[cffi(nocallback)]
    #[link_name = "accounting_add"]
    safe fn add_nocallback(a: c_int, b: c_int) -> c_int;
}

/// The same functions as any C program would call them: this crate does not know that C runs.
mod plain {
    use std::ffi::{c_int, c_uint};

    unsafe extern "C" {
        fn foreign_at_once(threads: c_uint, times: c_uint, rust: super::Rust) -> i64;
    }

    /// So many threads that call back, made by C that was not called through this crate.
    pub(super) fn at_once(threads: c_uint, times: c_uint, rust: super::Rust) -> i64 {
        // SAFETY: the C function calls `rust` and nothing else, and waits for its threads.
        unsafe { foreign_at_once(threads, times, rust) }
    }

    /// What each thread of that kind passes at its first call.
    pub(super) const FIRST: c_int = 0;
}

#[cffi(on_panic = -1)]
extern "C" fn call_c_twice(n: c_int) -> c_int {
    add_nocallback(add(n, 1), 1)
}

#[test]
fn ten_threads_call_back_ten_thousand_times_each_and_each_call_is_counted() {
    const THREADS: u32 = 10;
    const TIMES: u32 = 10_000;
    alone().procs(2).run(|| {
        let wanted = i64::from(THREADS)
            * (i64::from(TIMES) * i64::from(TIMES - 1) / 2 + 2 * i64::from(TIMES));
        let before = metrics().ncgocall;
        assert_eq!(
            foreign_at_once(THREADS, TIMES, call_c_twice),
            wanted,
            "from a thread"
        );
        let task = spawn(async { foreign_at_once(THREADS, TIMES, call_c_twice) });
        assert_eq!(block_on(task).unwrap(), wanted, "from a task");
        assert_eq!(
            metrics().ncgocall - before,
            2 * (1 + 2 * u64::from(THREADS * TIMES)),
            "calls are counted exactly, those of threads that have ended too"
        );
    });
}

/// What this process has in memory, in bytes.
fn resident() -> usize {
    let statm =
        fs::read_to_string("/proc/self/statm").expect("Linux says what a process has in memory");
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<usize>().ok());
    pages.expect("the second number") * 4096
}

/// Fails if `grown` bytes are more than chance. In a build for AddressSanitizer that tells nothing, because it keeps for a while what was freed,
/// and something of each thread for ever; there, what is left behind is in its own report at the end of the process.
fn assert_little(grown: usize) {
    assert!(
        cfg!(cffi_asan) || grown < 1 << 20,
        "threads that ended left {grown} bytes behind"
    );
}

#[test]
fn a_hundred_thousand_threads_one_after_another_leave_no_memory_behind() {
    alone().procs(1).run(|| {
        assert_eq!(foreign_in_turn(1_000, call_c_twice), 2_000);
        let early = resident();
        // AddressSanitizer takes ten times as long for each.
        let more = if cfg!(cffi_asan) { 9_000 } else { 99_000 };
        assert_eq!(foreign_in_turn(more, call_c_twice), 2 * i64::from(more));
        assert_little(resident().saturating_sub(early));
    });
}

/// Does all that a callback may: spawns, waits, calls C.
#[cffi(on_panic = -1)]
extern "C" fn do_everything(n: c_int) -> c_int {
    let task = spawn(async move {
        yield_now().await;
        add(n, 1)
    });
    let sum = block_on(async { task.await.expect("it does not panic") });
    add(sum, 1)
}

#[test]
fn a_foreign_thread_spawns_and_waits_and_calls_c() {
    alone().procs(1).run(|| {
        assert_eq!(
            foreign_at_once(5, 100, do_everything),
            5 * (4950 + 200),
            "from a thread"
        );
        let task = spawn(async { foreign_at_once(5, 100, do_everything) });
        assert_eq!(block_on(task).unwrap(), 5 * (4950 + 200), "from a task");
    });
}

#[cffi(on_panic = -1)]
extern "C" fn start_the_runtime(n: c_int) -> c_int {
    if n == plain::FIRST {
        assert_eq!(metrics().procs, 0, "nothing has started the runtime");
    }
    let sum = add(n, 2);
    if n == plain::FIRST {
        assert_eq!(metrics().procs, 0, "a C call alone does not");
    }
    sum
}

#[test]
fn a_callback_runs_on_a_foreign_thread_before_the_runtime_has_started() {
    alone().procs(1).run(|| {
        assert_eq!(plain::at_once(1, 1, start_the_runtime), 2);
        assert_eq!(metrics().procs, 0, "it still has not");
        assert_eq!(plain::at_once(3, 10, do_everything), 3 * (45 + 20));
        assert_eq!(metrics().procs, 1, "now it has");
    });
}

/// Says that it ran, in a way that the parent sees: 0 is a foreign thread, 1 the one that ends the process.
#[cffi(on_panic(abort))]
extern "C" fn leave_a_word(n: c_int) -> c_int {
    let sum = do_everything(n);
    println!("at exit, on thread {n}: {sum}");
    sum
}

#[test]
fn callbacks_run_while_the_process_exits() {
    let output = alone().procs(1).output_of(|| {
        assert_eq!(foreign_at_exit(leave_a_word), 0, "C registers it");
        assert_eq!(block_on(spawn(async { 7 })).unwrap(), 7, "the runtime runs");
    });
    for word in ["at exit, on thread 0: 2\n", "at exit, on thread 1: 3\n"] {
        assert!(output.contains(word), "`{word}` is missing:\n{output}");
    }
}

#[test]
fn callbacks_run_while_a_process_exits_whose_runtime_never_started() {
    let output = alone().procs(1).output_of(|| {
        assert_eq!(foreign_at_exit(leave_a_word), 0, "C registers it");
    });
    for word in ["at exit, on thread 0: 2\n", "at exit, on thread 1: 3\n"] {
        assert!(output.contains(word), "`{word}` is missing:\n{output}");
    }
}

static ROUNDS: AtomicUsize = AtomicUsize::new(0);

#[cffi(on_panic = -1)]
extern "C" fn count_and_do_everything(n: c_int) -> c_int {
    ROUNDS.fetch_add(1, Ordering::Relaxed);
    // The calls are made, and the callbacks of C threads run, in a callback of a thread that ends.
    let sum = foreign_at_once(1, 1, do_everything) as c_int + do_everything(n);
    assert_eq!(sum, 4 + n);
    sum
}

#[test]
fn a_thread_whose_destructors_have_run_calls_back_as_often_as_it_likes() {
    alone().procs(1).run(|| {
        let before = metrics();
        let rounds = foreign_in_destructors(1, count_and_do_everything);
        assert!(rounds > 1, "C ran destructors in {rounds} rounds");
        assert_eq!(
            ROUNDS.swap(0, Ordering::Relaxed),
            1 + rounds as usize,
            "each called back"
        );
        assert_eq!(foreign_in_destructors(0, count_and_do_everything), rounds);
        assert_eq!(
            ROUNDS.load(Ordering::Relaxed),
            rounds as usize,
            "also when the first callback of all comes as late"
        );
        let calls = 2 + (1 + 2 * rounds as u64) * 5;
        assert_eq!(
            metrics().ncgocall - before.ncgocall,
            calls,
            "each call is counted"
        );
    });
}

/// Where a thread that ends meets the one below: it may go into C, it is there, it may leave.
/// Barriers, because threads and channels keep what a thread has no destructor left to free.
static MEETINGS: [Barrier; 3] = [const { Barrier::new(2) }; 3];
static NO_MORE_MEETINGS: AtomicBool = AtomicBool::new(false);

/// Goes into C once for each round of the other's.
fn be_in_c_while_the_other_waits() {
    let [go, in_c, leave] = &MEETINGS;
    loop {
        go.wait();
        if NO_MORE_MEETINGS.load(Ordering::Relaxed) {
            break;
        }
        cffi::call(|| {
            in_c.wait();
            leave.wait();
        });
    }
}

/// Not a callback to this crate, so that no record of a call lives below `block_on`.
extern "C" fn wait_while_another_thread_is_in_c(n: c_int) -> c_int {
    let [go, in_c, leave] = &MEETINGS;
    block_on(async {
        block_in_place(|| ());
        // A record that this thread had given back would be the other's now.
        go.wait();
        in_c.wait();
        yield_now().await;
        let sum = add(n, 1);
        leave.wait();
        sum
    })
}

#[test]
fn a_thread_whose_destructors_have_run_keeps_its_record_while_it_waits_for_a_future() {
    alone().procs(1).run(|| {
        // The threads of the runtime are not that thread's to make, for the same reason.
        block_on(spawn(async {})).unwrap();
        let other = thread::spawn(be_in_c_while_the_other_waits);
        for early in [0, 1] {
            assert!(foreign_in_destructors(early, wait_while_another_thread_is_in_c) > 1);
        }
        NO_MORE_MEETINGS.store(true, Ordering::Relaxed);
        MEETINGS[0].wait();
        other.join().unwrap();
    });
}

#[test]
fn threads_that_call_back_before_and_after_their_destructors_leave_no_memory_behind() {
    alone().procs(1).run(|| {
        let many =
            |times| (0..times).for_each(|_| assert!(foreign_in_destructors(1, call_c_twice) > 1));
        many(500);
        let early = resident();
        many(5_000);
        assert_little(resident().saturating_sub(early));
    });
}

#[test]
fn threads_that_call_back_only_in_their_destructors_leave_no_memory_behind() {
    alone().procs(1).run(|| {
        let many =
            |times| (0..times).for_each(|_| assert!(foreign_in_destructors(0, call_c_twice) > 1));
        many(500);
        let early = resident();
        many(5_000);
        assert_little(resident().saturating_sub(early));
    });
}

#[cffi(on_panic = -1)]
extern "C" fn throw(n: c_int) -> c_int {
    resume_unwind(Box::new(n))
}

/// Not a callback to this crate, so that the panic comes out of the thread's only call.
extern "C" fn catch_what_is_thrown(n: c_int) -> c_int {
    *catch_unwind(|| panic_call(throw, n + 2))
        .expect_err("the callback panics")
        .downcast()
        .expect("with its payload")
}

#[test]
fn threads_whose_calls_panic_in_their_destructors_leave_no_memory_behind() {
    alone().procs(1).run(|| {
        let many = |times| {
            (0..times).for_each(|_| assert!(foreign_in_destructors(0, catch_what_is_thrown) > 1));
        };
        many(500);
        let early = resident();
        many(5_000);
        assert_little(resident().saturating_sub(early));
    });
}

/// How many tasks spin.
static SPINNING: AtomicUsize = AtomicUsize::new(0);
/// A callback on a foreign thread has run.
static CAME: AtomicBool = AtomicBool::new(false);

#[cffi(on_panic = -1)]
extern "C" fn come(n: c_int) -> c_int {
    let sum = add(n, 1);
    CAME.store(true, Ordering::Relaxed);
    sum
}

#[test]
fn a_callback_on_a_foreign_thread_runs_while_every_processor_is_busy() {
    alone().procs(2).run(|| {
        let spin = || {
            spawn(async {
                SPINNING.fetch_add(1, Ordering::Relaxed);
                let begun = Instant::now();
                // Neither awaits nor calls C: its processor is nobody else's.
                while !CAME.load(Ordering::Relaxed) && begun.elapsed() < Duration::from_secs(15) {
                    hint::spin_loop();
                }
                CAME.load(Ordering::Relaxed)
            })
        };
        let tasks = [spin(), spin()];
        let begun = Instant::now();
        while SPINNING.load(Ordering::Relaxed) < 2 {
            assert!(begun.elapsed() < Duration::from_secs(15), "both tasks run");
            thread::yield_now();
        }
        assert_eq!(plain::at_once(1, 1, come), 1);
        block_on(async {
            for task in tasks {
                assert!(
                    task.await.unwrap(),
                    "a callback on a foreign thread waited for a processor"
                );
            }
        });
    });
}

#[test]
fn a_callback_on_a_foreign_thread_runs_while_every_processor_is_in_c() {
    alone().procs(2).run(|| {
        let gate = Gate::new();
        let wait = || {
            let gate = gate.clone();
            spawn(async move { gate.wait() })
        };
        let tasks = [wait(), wait()];
        assert!(gate.wait_for(2), "both tasks are in C");
        assert_eq!(plain::at_once(1, 1, come), 1);
        assert_eq!(gate.inside(), 2, "nothing had to return for that");
        gate.open();
        block_on(async {
            for task in tasks {
                assert!(task.await.unwrap(), "the gate was opened");
            }
        });
    });
}

static WOKEN: AtomicU64 = AtomicU64::new(0);

#[cffi(on_panic = -1)]
extern "C" fn attach_and_count(n: c_int) -> c_int {
    cffi::attach_thread();
    cffi::attach_thread();
    WOKEN.fetch_add(1, Ordering::Relaxed);
    n
}

#[test]
fn attaching_a_thread_again_changes_nothing() {
    alone().run(|| {
        cffi::attach_thread();
        assert_eq!(metrics().procs, 0, "it does not start the runtime");
        assert_eq!(foreign_at_once(4, 10, attach_and_count), 4 * 45);
        assert_eq!(WOKEN.load(Ordering::Relaxed), 40);
    });
}
