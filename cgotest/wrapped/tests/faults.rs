//! Where a wrapped function could stand in the way: signals, children, panics and jumps through it, the ends of threads and of the process, no more threads.
#![allow(unsafe_code, reason = "calls C as a `-sys` crate's users do")]

use std::cell::RefCell;
use std::ffi::{c_int, c_void};
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use cffi::{block_in_place, block_on, metrics, spawn, yield_now};
use cgotest::{alone, refuse_threads_after};
use cgotest_wrapped as c;

#[test]
fn a_panic_leaves_a_wrapped_function_as_if_nobody_stood_between() {
    extern "C-unwind" fn panics(_: *mut c_void) -> c_int {
        panic!("out of C");
    }
    alone().procs(1).run(|| {
        std::panic::set_hook(Box::new(|_| {}));
        block_on(async {
            let task = spawn(async {
                // SAFETY: the function calls `panics`, which takes no data.
                let call = || unsafe { c::wrapped_call(panics, ptr::null_mut()) };
                for _ in 0..100 {
                    let payload = catch_unwind(AssertUnwindSafe(call)).unwrap_err();
                    assert_eq!(payload.downcast_ref(), Some(&"out of C"));
                }
                assert_eq!(metrics().ncgo, 0, "a call that was left is counted");
            });
            task.await.unwrap();
        });
    });
}

#[test]
fn a_longjmp_over_a_wrapped_function_leaves_its_task_running() {
    alone().procs(1).run(|| {
        block_on(async {
            let jumps = spawn(async {
                for turn in 1..100 {
                    // SAFETY: C jumps over its own frames, and the shim's.
                    assert_eq!(unsafe { c::wrapped_outer(turn) }, turn);
                    yield_now().await;
                }
            });
            let others = spawn(async {
                for _ in 0..100 {
                    yield_now().await;
                }
            });
            jumps.await.unwrap();
            others.await.unwrap();
            // In `block_on` itself.
            // SAFETY: as above.
            assert_eq!(unsafe { c::wrapped_outer(5) }, 5);
        });
    });
}

#[test]
fn a_signal_s_handler_jumps_out_of_a_wrapped_read() {
    alone().procs(1).run(|| {
        block_on(async {
            let jumps = spawn(async {
                // SAFETY: C jumps over its own frames, and the shim's.
                let ended = unsafe { c::wrapped_signal_jump() };
                thread::sleep(Duration::from_millis(1));
                ended
            });
            assert_eq!(jumps.await.unwrap(), -2);
            spawn(async { thread::sleep(Duration::from_millis(1)) })
                .await
                .unwrap();
        });
    });
}

#[test]
fn a_signal_s_handler_makes_plain_calls_whatever_it_interrupts() {
    alone().procs(2).run(|| {
        // SAFETY: installs a handler.
        let installed = unsafe { c::wrapped_handler() };
        assert_eq!(installed, 0, "what was installed is not what is told");
        static ROUNDS: AtomicU32 = AtomicU32::new(0);
        block_on(async {
            let tasks = [0; 3].map(|_| {
                spawn(async {
                    let lock = parking_lot::Mutex::new(Vec::new());
                    for round in 0..300 {
                        // Interrupted while it allocates, locks, is in the runtime, in C, or just in Rust.
                        lock.lock().push(vec![round; 10]);
                        block_in_place(|| ROUNDS.fetch_add(1, Ordering::Relaxed));
                        let calls = metrics().ncgocall;
                        // SAFETY: sends a signal to this very thread, whose handler runs before it returns.
                        unsafe { libc::raise(libc::SIGUSR2) };
                        assert!(calls <= metrics().ncgocall);
                        yield_now().await;
                    }
                })
            });
            let pid = std::process::id();
            let sender = thread::spawn(move || {
                for _ in 0..100 {
                    // SAFETY: the handler is installed, and runs on any thread of this process.
                    unsafe { libc::kill(pid.cast_signed(), libc::SIGUSR2) };
                    thread::yield_now();
                }
            });
            for task in tasks {
                task.await.unwrap();
            }
            sender.join().unwrap();
        });
        // SAFETY: reads a counter.
        assert!(unsafe { c::wrapped_handled() } >= 900);
    });
}

#[test]
fn the_calls_of_a_handler_are_not_counted_as_a_task_s() {
    alone().procs(1).run(|| {
        // SAFETY: installs a handler.
        assert_eq!(unsafe { c::wrapped_handler() }, 0);
        block_on(async {
            spawn(async {
                let calls = metrics().ncgocall;
                // SAFETY: as above.
                unsafe { libc::raise(libc::SIGUSR2) };
                assert_eq!(
                    metrics().ncgocall,
                    calls,
                    "a handler's call entered the runtime"
                );
                thread::sleep(Duration::from_micros(1));
                assert_eq!(
                    metrics().ncgocall,
                    calls + 1,
                    "after a handler, calls are plain"
                );
            })
            .await
            .unwrap();
        });
    });
}

#[test]
fn a_storm_of_signals_interrupts_waits_as_it_does_without_us() {
    alone().procs(2).run(|| {
        // SAFETY: starts a timer whose handler does nothing.
        assert_eq!(unsafe { c::wrapped_interrupt(200) }, 0);
        let lock = Arc::new(Mutex::new(0));
        block_on(async {
            let (mut reader, mut writer) = std::io::pipe().unwrap();
            let reads = spawn(async move {
                let mut bytes = Vec::new();
                reader.read_to_end(&mut bytes).unwrap();
                bytes.len()
            });
            let writes = spawn(async move {
                for _ in 0..50 {
                    writer.write_all(&[1; 100]).unwrap();
                    thread::sleep(Duration::from_micros(300));
                }
            });
            let locks = [0; 4].map(|_| {
                let lock = Arc::clone(&lock);
                spawn(async move {
                    for _ in 0..50 {
                        let mut count = lock.lock().unwrap();
                        *count += 1;
                        thread::sleep(Duration::from_micros(50));
                    }
                })
            });
            writes.await.unwrap();
            assert_eq!(reads.await.unwrap(), 5000);
            for task in locks {
                task.await.unwrap();
            }
        });
        assert_eq!(*lock.lock().unwrap(), 200);
        // SAFETY: stops the timer.
        assert_eq!(unsafe { c::wrapped_interrupt(0) }, 0);
    });
}

#[test]
fn the_child_of_a_fork_in_a_task_makes_plain_calls() {
    alone().procs(2).run(|| {
        block_on(async {
            let busy = spawn(async {
                for _ in 0..200 {
                    thread::sleep(Duration::from_micros(50));
                    yield_now().await;
                }
            });
            let forks = [0; 2].map(|_| {
                spawn(async {
                    for code in 1..20 {
                        // SAFETY: the child calls async-signal-safe functions only.
                        assert_eq!(unsafe { c::wrapped_fork(code) }, code);
                    }
                })
            });
            for task in forks {
                task.await.unwrap();
            }
            let status = spawn(async { Command::new("sh").args(["-c", "exit 3"]).status() });
            assert_eq!(status.await.unwrap().unwrap().code(), Some(3));
            busy.await.unwrap();
        });
    });
}

#[test]
fn with_no_more_threads_waits_still_end() {
    alone().procs(2).threads(4).run(|| {
        block_on(async {
            spawn(async {}).await.unwrap();
            refuse_threads_after(2);
            let lock = Arc::new(Mutex::new(0));
            let tasks: Vec<_> = (0..20)
                .map(|_| {
                    let lock = Arc::clone(&lock);
                    spawn(async move {
                        for _ in 0..5 {
                            *lock.lock().unwrap() += 1;
                            thread::sleep(Duration::from_micros(100));
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await.unwrap();
            }
            assert_eq!(*lock.lock().unwrap(), 100);
            refuse_threads_after(u32::MAX);
        });
    });
}

#[test]
fn destructors_of_a_thread_s_own_variables_wait_as_in_any_thread() {
    struct Waits(mpsc::Sender<()>);
    impl Drop for Waits {
        fn drop(&mut self) {
            thread::sleep(Duration::from_millis(1));
            let (sender, receiver) = mpsc::channel::<()>();
            let other = thread::spawn(move || drop(sender));
            assert!(receiver.recv().is_err());
            other.join().unwrap();
            let _ = self.0.send(());
        }
    }
    thread_local! {
        static WAITS: RefCell<Option<Waits>> = const { RefCell::new(None) };
    }
    alone().procs(1).run(|| {
        let (done, is_done) = mpsc::channel();
        let thread = thread::spawn(move || {
            block_on(async { WAITS.set(Some(Waits(done))) });
        });
        thread.join().unwrap();
        is_done.recv().unwrap();
    });
}

#[test]
fn functions_that_run_at_exit_wait_in_the_task_that_exits() {
    extern "C" fn at_exit() {
        thread::sleep(Duration::from_millis(1));
        let (sender, receiver) = mpsc::channel::<()>();
        thread::spawn(move || drop(sender));
        assert!(receiver.recv().is_err());
        println!("at exit");
        // SAFETY: ends the process, which ends already.
        unsafe { libc::_exit(0) };
    }
    let told = alone().procs(1).output_of(|| {
        // SAFETY: the function is there for ever.
        assert_eq!(unsafe { libc::atexit(at_exit) }, 0);
        block_on(async {
            spawn(async { std::process::exit(1) }).await.unwrap();
        });
    });
    assert!(told.contains("at exit"), "{told}");
}

#[test]
fn what_the_child_of_a_fork_calls_enters_no_runtime() {
    alone().procs(1).run(|| {
        block_on(async {
            spawn(async {
                // SAFETY: no other thread changes what the child looks at: there is one task, and nobody registers.
                let child = unsafe { libc::fork() };
                if child == 0 {
                    let calls = metrics().ncgocall;
                    thread::sleep(Duration::from_micros(1));
                    let entered = metrics().ncgocall - calls;
                    // SAFETY: ends the child.
                    unsafe { libc::_exit(i32::try_from(entered).unwrap_or(99)) };
                }
                let mut status = 0;
                // SAFETY: waits for that child.
                assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
                assert!(libc::WIFEXITED(status));
                assert_eq!(
                    libc::WEXITSTATUS(status),
                    0,
                    "a call in the child entered the runtime"
                );
            })
            .await
            .unwrap();
        });
    });
}
