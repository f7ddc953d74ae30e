//! Who may call a closure during the call it was given to: that depends on its type, and what breaks it does not reach the closure.

use std::cell::{Cell, RefCell};
use std::ffi::{c_int, c_long};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;

use cffi::{Data, cffi};
use cgotest::alone;

use super::{closures_words, everywhere, message};

#[cffi]
unsafe extern "C" {
    #[link_name = "closures_outer"]
    safe fn outer_mut(
        argument: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] run: impl FnMut(c_int) -> c_int,
        _: Data,
    ) -> c_int;
    safe fn closures_outer(
        argument: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] run: impl Fn(c_int) -> c_int,
        _: Data,
    ) -> c_int;
    fn closures_again(argument: c_int) -> c_int;
    #[link_name = "closures_threads"]
    safe fn threads_mut(
        threads: c_int,
        times: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] run: impl FnMut(c_int) -> c_int,
        _: Data,
    ) -> c_long;
    #[link_name = "closures_threads"]
    safe fn threads_local(
        threads: c_int,
        times: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] run: impl Fn(c_int) -> c_int,
        _: Data,
    ) -> c_long;
    safe fn closures_threads(
        threads: c_int,
        times: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] run: impl Fn(c_int) -> c_int + Send + Sync,
        _: Data,
    ) -> c_long;
}

/// Calls the closure of the outer call while it runs.
fn again(argument: c_int) -> c_int {
    // SAFETY: only called inside a closure that `closures_outer` runs.
    unsafe { closures_again(argument) }
}

fn an_fn_mut_is_not_entered_while_it_runs() {
    let mut list = vec![1, 2, 3];
    let (mut runs, mut sum) = (0, 0);
    let mut inner = None;
    let ended = catch_unwind(AssertUnwindSafe(|| {
        outer_mut(0, |argument| {
            runs += 1;
            if argument > 0 {
                // What the outer run iterates over would move.
                list.extend([argument; 1000]);
                return 0;
            }
            for element in &list {
                inner = Some(catch_unwind(AssertUnwindSafe(|| again(1))).is_err());
                sum += element;
            }
            list.push(4);
            sum
        })
    }));
    assert_eq!(runs, 1, "C entered the closure while it ran");
    assert_eq!(inner, Some(true), "the inner call panics");
    assert_eq!((list.as_slice(), sum), (&[1, 2, 3, 4][..], 6));
    assert_eq!(
        message(|| ended.unwrap_or_else(|payload| resume_unwind(payload))),
        "`outer_mut`: C called its closure in a way that the closure's type forbids; that call was refused"
    );
}

#[test]
fn an_fn_mut_that_c_enters_again_is_refused() {
    alone()
        .procs(1)
        .run(|| everywhere(an_fn_mut_is_not_entered_while_it_runs));
}

#[test]
fn an_fn_mut_that_c_enters_again_is_refused_when_each_crossing_is_slow() {
    alone()
        .procs(2)
        .stress_retake()
        .run(|| everywhere(an_fn_mut_is_not_entered_while_it_runs));
}

#[test]
fn a_refusal_that_nobody_catches_comes_out_of_both_calls() {
    alone().run(|| {
        let mut gone_on = false;
        let said = message(|| {
            outer_mut(0, |_| {
                let result = again(1);
                gone_on = true;
                result
            })
        });
        assert_eq!(
            said,
            "`outer_mut`: C called its closure while it runs, and it is not `Fn`"
        );
        assert!(!gone_on, "the panic goes on where the inner call returned");
    });
}

#[test]
fn after_a_run_that_panicked_an_fn_mut_may_run_again() {
    alone().run(|| {
        let mut runs = 0;
        let said = message(|| {
            outer_mut(0, |_| {
                runs += 1;
                panic!("out of order")
            })
        });
        assert_eq!((said.as_str(), runs), ("out of order", 1));
        // C goes on after the first panic, which is the one that comes out.
        let mut seen = Vec::new();
        let said = message(|| {
            closures_words(
                |word, _| {
                    seen.push(word.to_owned());
                    panic!("at {}", word.to_string_lossy())
                },
                c"one two",
            )
        });
        assert_eq!((said.as_str(), seen.len()), ("at one", 2));
    });
}

#[test]
fn an_fn_mut_that_another_thread_calls_is_refused() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let mut runs = 0;
            let said = message(|| {
                threads_mut(2, 3, |n| {
                    runs += 1;
                    n
                })
            });
            assert_eq!(runs, 0, "another thread ran the closure");
            assert!(
                said.starts_with("`threads_mut`: C called its closure in a way"),
                "{said}"
            );
        });
    });
}

#[test]
fn an_fn_that_is_not_sync_is_refused_to_another_thread() {
    alone().run(|| {
        let runs = Cell::new(0);
        let said = message(|| {
            threads_local(2, 3, |n| {
                runs.set(runs.get() + 1);
                n
            })
        });
        assert_eq!(runs.get(), 0, "another thread ran the closure");
        assert!(
            said.starts_with("`threads_local`: C called its closure in a way"),
            "{said}"
        );
    });
}

#[test]
fn an_fn_may_be_entered_while_it_runs() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let depths = RefCell::new(Vec::new());
            let result = closures_outer(5, |depth| {
                depths.borrow_mut().push(depth);
                if depth == 0 { 1 } else { 2 * again(depth - 1) }
            });
            assert_eq!((result, depths.into_inner()), (32, vec![5, 4, 3, 2, 1, 0]));
        });
    });
}

#[test]
fn an_fn_that_is_sync_runs_on_threads_of_c_at_once() {
    const THREADS: c_int = 4;
    const TIMES: c_int = 500;
    alone().procs(1).run(|| {
        everywhere(|| {
            let (sum, seen) = (AtomicI64::new(0), Mutex::new(Vec::new()));
            let here = thread::current().id();
            let result = closures_threads(THREADS, TIMES, |n| {
                assert_ne!(thread::current().id(), here);
                seen.lock().unwrap().push(n);
                // Relaxed: read when the threads have been joined.
                sum.fetch_add(i64::from(n), Ordering::Relaxed);
                n
            });
            let all = THREADS * TIMES;
            assert_eq!(result, c_long::from(all * (all - 1) / 2));
            assert_eq!(sum.into_inner(), result);
            let mut seen = seen.into_inner().unwrap();
            seen.sort_unstable();
            assert!(seen.into_iter().eq(0..all), "each number came once");
        });
    });
}

#[test]
fn a_panic_on_a_thread_of_c_gives_it_the_value_and_the_call_its_result() {
    alone().run(|| {
        let result = closures_threads(2, 3, |n| {
            assert!(n != 4, "not this one");
            10
        });
        assert_eq!(result, 49, "five results and one -1");
    });
}
