//! Closures that C calls during the call they were given to: what they borrow, who may call them, and where a panic in one comes out.
#![allow(unsafe_code, reason = "declares C functions")]

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_int, c_long};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;

use cffi::{Data, block_in_place, block_on, cffi, spawn};
use cgotest::alone;

/// `struct point` of `c/closures.c`.
#[repr(C)]
struct Point {
    x: c_int,
    y: c_int,
}

#[cffi]
unsafe extern "C" {
    safe fn closures_each(
        count: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] visit: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    ) -> c_int;
    #[link_name = "closures_each"]
    safe fn each_or_abort(
        count: c_int,
        #[cffi(callback(data = 1, on_panic(abort)))] visit: impl FnMut(c_int) -> c_int,
        _: Data,
    ) -> c_int;
    safe fn closures_words(
        _: Data,
        #[cffi(callback(data = 0, on_panic = -1000))] visit: impl FnMut(&CStr, Option<&CStr>) -> c_long,
        text: &CStr,
    ) -> c_long;
    safe fn closures_points(
        #[cffi(callback(data = 1, on_panic = -1))] change: impl Fn(&mut Point, &Point) -> c_int,
        _: Data,
    ) -> c_int;
    safe fn closures_null(
        #[cffi(callback(data = 1, on_panic = -7))] look: impl FnMut(&Point) -> c_int,
        _: Data,
    ) -> c_int;
    safe fn closures_walk(
        depth: c_int,
        #[cffi(callback(data = 1))] enter: impl FnMut(c_int),
        _: Data,
        #[cffi(callback(data = 1))] leave: impl FnMut(c_int),
        _: Data,
    );
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

/// What `f` panics with.
fn message<R>(f: impl FnOnce() -> R) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(f)) else {
        panic!("it was to panic");
    };
    match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => (*payload.downcast::<&str>().expect("a message")).to_owned(),
    }
}

/// On a plain thread, in a task, and in a task that gave its processor up.
fn everywhere(test: fn()) {
    test();
    block_on(spawn(async move { test() })).unwrap();
    block_on(spawn(async move { block_in_place(test) })).unwrap();
}

#[test]
fn a_closure_changes_what_it_borrows_and_its_results_reach_c() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let (mut seen, stop) = (Vec::new(), String::from("stop"));
            let result = closures_each(10, |n| {
                seen.push(n);
                if n == 4 { stop.len() as c_int } else { 0 }
            });
            assert_eq!((result, seen.as_slice()), (4, &[0, 1, 2, 3, 4][..]));
        });
    });
}

#[test]
fn what_c_passes_is_converted_and_what_it_lends_can_be_changed() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let mut words = Vec::new();
            let sum = closures_words(
                |word, before| {
                    words.push((word.to_owned(), before.map(CStr::to_owned)));
                    word.count_bytes() as c_long
                },
                c"one three five",
            );
            assert_eq!(sum, 12);
            let pair =
                |word: &CStr, before: Option<&CStr>| (word.to_owned(), before.map(CStr::to_owned));
            assert_eq!(
                words,
                [
                    pair(c"one", None),
                    pair(c"three", Some(c"one")),
                    pair(c"five", Some(c"three"))
                ]
            );
            let result = closures_points(|to, from| {
                to.x += from.x;
                to.y += from.y;
                7
            });
            assert_eq!(result, 7 + 40 + 600);
        });
    });
}

#[test]
fn null_where_a_reference_is_promised_does_not_reach_the_closure() {
    alone().run(|| {
        let mut runs = 0;
        let said = message(|| {
            closures_null(|point| {
                runs += 1;
                point.x
            })
        });
        assert_eq!(
            said,
            "C passed NULL for `argument_1` of the callback `closures_null(look)`, where only Option<&T> would allow it"
        );
        assert_eq!(runs, 0);
    });
}

#[test]
fn two_closures_have_their_own_data() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let way = RefCell::new(Vec::new());
            closures_walk(
                2,
                |depth| way.borrow_mut().push(depth),
                |depth| way.borrow_mut().push(-depth),
            );
            assert_eq!(way.into_inner(), [2, 1, 0, 0, -1, -2]);
        });
    });
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

#[test]
fn a_panic_in_a_closure_comes_out_of_the_wrapper_when_c_has_returned() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let mut last = None;
            let said = message(|| {
                closures_each(10, |n| {
                    last = Some(n);
                    assert!(n < 3, "enough at {n}");
                    0
                })
            });
            // C got -1 for the fourth, and stopped.
            assert_eq!((said.as_str(), last), ("enough at 3", Some(3)));
        });
    });
}

#[test]
fn a_panic_in_a_closure_that_is_to_abort_names_it() {
    let stderr = alone().aborts(|| {
        let _ = each_or_abort(1, |_| panic!("no"));
    });
    assert_eq!(
        stderr,
        "cffi: fatal: the callback `each_or_abort(visit)` panicked, and it is declared `on_panic(abort)`\n"
    );
}

#[test]
fn what_a_closure_owns_is_dropped_when_the_call_ends_however_it_ends() {
    struct Counts<'a>(&'a Cell<u32>);
    impl Counts<'_> {
        fn so_far(&self) -> u32 {
            self.0.get()
        }
    }
    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    alone().run(|| {
        let drops = Cell::new(0);
        let owned = Counts(&drops);
        closures_each(3, move |_| {
            assert_eq!(owned.so_far(), 0, "it is there as long as C calls");
            0
        });
        assert_eq!(drops.get(), 1);
        let owned = Counts(&drops);
        message(|| closures_each(3, move |_| panic!("with {}", owned.so_far())));
        assert_eq!(drops.get(), 2);
    });
}
