//! Beside running code: signals and their stacks, new processes, and what a backtrace shows.
#![allow(unsafe_code, reason = "declares C functions")]

use std::backtrace::Backtrace;
use std::ffi::c_int;
use std::hint;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use cffi::{JoinHandle, block_on, cffi, metrics, spawn, yield_now};
use cgotest::alone;

type Rust = extern "C" fn(c_int) -> c_int;

#[cffi]
unsafe extern "C" {
    #[cffi(nocallback)]
    safe fn process_profile(microseconds: c_int);
    #[cffi(nocallback)]
    safe fn process_profiled() -> u32;
    safe fn process_sleep_until_interrupted(with_usleep: c_int) -> c_int;
    #[cffi(nocallback)]
    safe fn process_keeps_signal_stack() -> c_int;
    safe fn process_with_signal_stack(rust: Rust) -> c_int;
    safe fn process_with_signal_stack_on_a_thread(rust: Rust) -> c_int;
    safe fn process_spawn(code: c_int) -> c_int;
    safe fn process_exec(code: c_int) -> c_int;
    safe fn process_fork(code: c_int) -> c_int;
    safe fn process_call(rust: Rust, argument: c_int) -> c_int;
    #[cffi(blocking)]
    #[link_name = "threads_sleep"]
    safe fn sleep(microseconds: u32);
    #[cffi(nocallback)]
    safe fn foreign_at_once(threads: u32, times: u32, rust: Rust) -> i64;
}

#[cffi(on_panic = -1)]
extern "C" fn add_one(n: c_int) -> c_int {
    n + 1
}

/// Computes until told to stop, because a profiler's timer counts processor time.
fn compute_until(stop: &'static AtomicBool) -> JoinHandle<()> {
    spawn(async move {
        while !stop.load(Ordering::Relaxed) {
            for _ in 0..1000 {
                hint::spin_loop();
            }
            yield_now().await;
        }
    })
}

#[test]
fn a_profiler_interrupts_c_that_sleeps_and_c_sees_it() {
    static STOP: AtomicBool = AtomicBool::new(false);
    alone().procs(2).run(|| {
        process_profile(1000);
        block_on(async {
            let computes = compute_until(&STOP);
            for with_usleep in [0, 1] {
                let sleeps = spawn(async move { process_sleep_until_interrupted(with_usleep) });
                assert_eq!(
                    sleeps.await.unwrap(),
                    libc::EINTR,
                    "C's sleep was interrupted"
                );
            }
            STOP.store(true, Ordering::Relaxed);
            computes.await.unwrap();
        });
        process_profile(0);
        assert!(process_profiled() > 0);
    });
}

#[test]
fn calls_and_callbacks_are_right_under_a_profiler() {
    static STOP: AtomicBool = AtomicBool::new(false);
    const SIGNALS: u32 = 200;
    alone().procs(2).run(|| {
        process_profile(500);
        block_on(async {
            let computes = compute_until(&STOP);
            let tasks: Vec<_> = (0..8)
                .map(|_| {
                    spawn(async {
                        let begun = Instant::now();
                        let mut calls = 0_u64;
                        while process_profiled() < SIGNALS
                            && begun.elapsed() < Duration::from_secs(20)
                        {
                            for n in 0..100 {
                                assert_eq!(process_call(add_one, n), n + 2);
                            }
                            sleep(100);
                            calls += 100;
                            yield_now().await;
                        }
                        calls
                    })
                })
                .collect();
            for task in tasks {
                assert!(task.await.unwrap() > 0, "each task made calls");
            }
            STOP.store(true, Ordering::Relaxed);
            computes.await.unwrap();
        });
        process_profile(0);
        assert!(
            process_profiled() >= SIGNALS,
            "the profiler went on: {}",
            process_profiled()
        );
    });
}

/// Does what a callback may, and then looks.
#[cffi(on_panic = -1)]
extern "C" fn look_at_signal_stack(_n: c_int) -> c_int {
    let kept = process_keeps_signal_stack();
    let task = spawn(async { process_call(add_one, 1) });
    assert_eq!(block_on(task).expect("it does not panic"), 3);
    kept & process_keeps_signal_stack()
}

#[test]
fn a_signal_stack_of_the_users_is_kept_by_callbacks() {
    alone().procs(1).run(|| {
        let kept = "signals are handled on the stack that the user set";
        assert_eq!(
            process_with_signal_stack_on_a_thread(look_at_signal_stack),
            1,
            "{kept}: foreign thread"
        );
        assert_eq!(
            process_with_signal_stack(look_at_signal_stack),
            1,
            "{kept}: plain thread"
        );
        let task = spawn(async { process_with_signal_stack(look_at_signal_stack) });
        assert_eq!(block_on(task).unwrap(), 1, "{kept}: task");
    });
}

/// New processes in each of the ways, on this thread.
fn make_processes() {
    for code in [0, 7] {
        assert_eq!(process_spawn(code), code, "posix_spawn");
        assert_eq!(process_exec(code), code, "fork and exec");
        assert_eq!(process_fork(code), code, "fork and _exit");
    }
}

#[cffi(on_panic = -1)]
extern "C" fn make_processes_and_count(n: c_int) -> c_int {
    make_processes();
    n
}

#[test]
fn processes_are_made_from_c_and_from_callbacks_while_threads_are_made() {
    static STOP: AtomicBool = AtomicBool::new(false);
    static MADE: AtomicU32 = AtomicU32::new(0);
    alone().procs(2).run(|| {
        let foreign_threads = std::thread::spawn(|| {
            while !STOP.load(Ordering::Relaxed) {
                assert_eq!(foreign_at_once(4, 1, add_one), 4);
                MADE.fetch_add(4, Ordering::Relaxed);
            }
        });
        block_on(async {
            let sleepers = spawn(async {
                let mut rounds = 0;
                while !STOP.load(Ordering::Relaxed) {
                    rounds += 8;
                    // More calls that block at once in each round, up to a limit: more threads.
                    let tasks: Vec<_> = (0..rounds.min(200))
                        .map(|_| spawn(async { sleep(1000) }))
                        .collect();
                    for task in tasks {
                        task.await.unwrap();
                    }
                }
            });
            let makers: Vec<_> = (0..4)
                .map(|_| {
                    spawn(async {
                        for n in 0..3 {
                            make_processes();
                            assert_eq!(process_call(make_processes_and_count, n), n + 1);
                        }
                    })
                })
                .collect();
            for maker in makers {
                maker.await.unwrap();
            }
            STOP.store(true, Ordering::Relaxed);
            sleepers.await.unwrap();
        });
        foreign_threads.join().unwrap();
        assert!(
            MADE.load(Ordering::Relaxed) > 0,
            "foreign threads were made meanwhile"
        );
        assert!(metrics().peak_machines > 2, "and threads of the runtime");
    });
}

static BACKTRACE: Mutex<String> = Mutex::new(String::new());

#[cffi(on_panic = -1)]
extern "C" fn look_back(n: c_int) -> c_int {
    *BACKTRACE.lock().unwrap() = Backtrace::force_capture().to_string();
    n
}

#[inline(never)]
fn the_rust_caller_of_c() {
    assert_eq!(process_call(look_back, 1), 2);
}

#[test]
fn a_backtrace_in_a_callback_shows_c_and_the_rust_below_it() {
    alone().procs(1).run(|| {
        let shown = || {
            the_rust_caller_of_c();
            let backtrace = BACKTRACE.lock().unwrap().clone();
            let names = ["look_back", "process_call", "the_rust_caller_of_c"];
            let places = names.map(|name| backtrace.find(name));
            assert!(
                places.iter().all(Option::is_some) && places.is_sorted(),
                "the callback, then C, then the caller: {places:?}\n{backtrace}"
            );
        };
        shown();
        block_on(spawn(async move { shown() })).unwrap();
    });
}
