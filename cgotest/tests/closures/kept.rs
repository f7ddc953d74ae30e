//! Closures that C keeps: `cffi::Closure`, the pair of a function pointer and a number that C takes for a pointer.

use std::ffi::{c_int, c_long, c_void};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use cffi::{Closure, cffi};
use cgotest::alone;

use super::{everywhere, message};

type Kept = unsafe extern "C" fn(c_int, *mut c_void) -> c_int;

#[cffi]
unsafe extern "C" {
    fn closures_keep(rust: Kept, data: *mut c_void);
    fn closures_call_kept(argument: c_int) -> c_int;
    #[link_name = "closures_threads"]
    fn threads_of_a_pair(threads: c_int, times: c_int, rust: Kept, data: *mut c_void) -> c_long;
}

/// What C gets for a closure that is gone, or panicked.
const GONE: c_int = -1;

/// A closure that C may call, and counts its drops.
fn counted(
    drops: &Arc<AtomicU32>,
    run: impl Fn(c_int) -> c_int + Send + Sync + 'static,
) -> Closure<Kept, impl Fn(c_int) -> c_int + Send + Sync + 'static> {
    struct Counts(Arc<AtomicU32>);
    impl Counts {
        fn live(&self) {
            // Relaxed: only this count is looked at.
            assert_eq!(self.0.load(Ordering::Relaxed), 0, "it runs, so it lives");
        }
    }
    impl Drop for Counts {
        fn drop(&mut self) {
            // Relaxed: as above.
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let counts = Counts(Arc::clone(drops));
    Closure::new(
        || GONE,
        move |n| {
            counts.live();
            let result = run(n);
            counts.live();
            result
        },
    )
}

fn keep<F: Send + Sync + 'static>(closure: &Closure<Kept, F>) {
    // SAFETY: C may call the pair whenever it likes, also when the closure is gone.
    unsafe { closures_keep(closure.function(), closure.data()) }
}

fn call(argument: c_int) -> c_int {
    // SAFETY: C was given a pair.
    unsafe { closures_call_kept(argument) }
}

#[test]
fn a_kept_closure_runs_until_it_is_dropped_and_a_late_call_finds_nothing() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let drops = Arc::default();
            let closure = counted(&drops, |n| 2 * n);
            keep(&closure);
            assert_eq!((call(3), call(4)), (6, 8));
            // SAFETY: as in `keep`.
            let sum = unsafe { threads_of_a_pair(2, 10, closure.function(), closure.data()) };
            assert_eq!(sum, 2 * 190, "threads of C's own may call it too");
            drop(closure);
            assert_eq!(drops.load(Ordering::Relaxed), 1, "dropped with the pair");
            assert_eq!(call(3), GONE, "a late call finds nothing");
            let next = counted(&Arc::default(), |n| n);
            assert_eq!(call(3), GONE, "nor the closure that came after it");
            drop(next);
        });
    });
}

#[test]
fn c_that_takes_a_destructor_drops_the_closure_once() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let drops = Arc::default();
            let closure = counted(&drops, |n| 2 * n);
            let (data, destroy) = (closure.data(), closure.drop_function());
            keep(&closure);
            std::mem::forget(closure); // C has it now
            assert_eq!((call(3), drops.load(Ordering::Relaxed)), (6, 0));
            // SAFETY: the destructor is the closure's own; here as C would call it, and once more.
            cffi::call(|| unsafe { destroy(data) });
            assert_eq!((call(3), drops.load(Ordering::Relaxed)), (GONE, 1));
            // SAFETY: as above.
            cffi::call(|| unsafe { destroy(data) });
            assert_eq!(drops.load(Ordering::Relaxed), 1, "it is gone already");
        });
    });
}

#[test]
fn a_closure_replaced_while_it_runs_is_dropped_once_when_the_run_ends() {
    alone().procs(1).run(|| {
        everywhere(|| {
            type Slot = Mutex<Option<Box<dyn Send>>>;
            let (drops, slot) = (Arc::default(), Arc::new(Slot::default()));
            let inside = Arc::clone(&slot);
            let closure = counted(&drops, move |n| {
                if n == 0 {
                    return 10;
                }
                let next = counted(&Arc::default(), |_| 20);
                keep(&next);
                drop(inside.lock().unwrap().replace(Box::new(next)));
                // C calls what it has now, while the first still runs.
                1 + call(0)
            });
            keep(&closure);
            *slot.lock().unwrap() = Some(Box::new(closure));
            assert_eq!(call(0), 10);
            assert_eq!(call(1), 21);
            assert_eq!(drops.load(Ordering::Relaxed), 1, "dropped once");
            assert_eq!(call(0), 20);
            drop(slot.lock().unwrap().take());
            assert_eq!(call(0), GONE);
        });
    });
}

#[test]
fn a_panic_in_a_kept_closure_gives_c_the_value_and_goes_on_at_the_call() {
    alone().run(|| {
        let drops = Arc::default();
        let closure = counted(&drops, |n| {
            assert!(n != 1, "not one");
            n
        });
        keep(&closure);
        assert_eq!(message(|| call(1)), "not one");
        assert_eq!(call(2), 2, "it is there still");
        // SAFETY: as in `keep`.
        let sum = unsafe { threads_of_a_pair(1, 3, closure.function(), closure.data()) };
        assert_eq!(sum, c_long::from(GONE) + 2, "0, the value, and 2");
        drop(closure);
        assert_eq!(drops.load(Ordering::Relaxed), 1);
    });
}
