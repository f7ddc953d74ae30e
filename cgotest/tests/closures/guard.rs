//! Closures that C keeps until their guard is dropped: what makes C forget them runs once, and nothing is freed that runs.

use std::cell::{Cell, RefCell};
use std::ffi::{c_int, c_long};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::channel;
use std::thread;

use cffi::{Data, Guard, Held, block_on, cffi, spawn};
use cgotest::alone;

use super::{everywhere, message};

/// `struct registry` of `c/kept.c`.
#[repr(C)]
struct Registry {
    _opaque: [u8; 0],
}

/// `struct firing` of `c/kept.c`.
#[repr(C)]
struct Firing {
    _opaque: [u8; 0],
}

#[cffi]
unsafe extern "C" {
    safe fn kept_new() -> *mut Registry;
    fn kept_free(registry: *mut Registry);
    #[cffi(errno)]
    fn kept_register(
        registry: *mut Registry,
        #[cffi(callback(data = 1, on_panic = GONE, until = |id| forget(registry, id)))]
        listener: impl Fn(c_int) -> c_int + Send + Sync + 'static,
        _: Data,
    ) -> io::Result<(c_int, Guard)>;
    #[link_name = "kept_register"]
    #[cffi(nocallback)]
    fn register_quietly(
        registry: *mut Registry,
        #[cffi(callback(data = 1, on_panic = GONE, until = |id: c_int| assert!(id < 0, "no listener {id}")))]
        listener: impl Fn(c_int) -> c_int + Send + Sync + 'static,
        _: Data,
    ) -> (c_int, Guard);
    fn kept_register_and_greet(
        registry: *mut Registry,
        #[cffi(callback(data = 1, on_panic = GONE, until = |id| forget(registry, id)))]
        listener: impl Fn(c_int) -> c_int + Send + Sync + 'static,
        _: Data,
    ) -> (c_int, Guard);
    #[link_name = "kept_register_and_greet"]
    fn register_held(
        registry: *mut Registry,
        #[cffi(callback(data = 1, on_panic = GONE, until = |id| forget(registry, id)))]
        listener: impl Fn(c_int) -> c_int + Send + Sync + 'static,
        _: Data,
    ) -> Held<(c_int, Guard)>;
    #[link_name = "kept_register_and_greet"]
    #[cffi(errno)]
    fn register_held_or_fail(
        registry: *mut Registry,
        #[cffi(callback(data = 1, on_panic = GONE, until = |id| forget(registry, id)))]
        listener: impl Fn(c_int) -> c_int + Send + Sync + 'static,
        _: Data,
    ) -> Held<io::Result<(c_int, Guard)>>;
    #[cffi(errno(returned), ret = c_int)]
    fn kept_unregister(registry: *mut Registry, id: c_int) -> io::Result<()>;
    fn kept_count(registry: *mut Registry) -> c_int;
    fn kept_fire(
        registry: *mut Registry,
        argument: c_int,
        between: Option<extern "C" fn()>,
    ) -> c_int;
    fn kept_start(registry: *mut Registry, times: c_int, argument: c_int) -> *mut Firing;
    fn kept_join(firing: *mut Firing) -> c_long;
    #[cffi(errno(returned), ret = c_int)]
    safe fn kept_set(
        number: c_int,
        #[cffi(callback(data = 1, on_panic = GONE, until = unset(number)))] listener: impl Fn(
            c_int,
        )
            -> c_int
        + Send
        + Sync
        + 'static,
        _: Data,
    ) -> io::Result<Guard>;
    safe fn kept_unset();
    safe fn kept_call(argument: c_int) -> c_int;
}

/// What C gets for a closure that is gone, or panicked.
const GONE: c_int = -1;
/// What `kept_call` returns when C keeps nothing.
const NOTHING: c_int = -100;

thread_local! {
    /// How often C was made to forget a listener, on this thread.
    static FORGOTTEN: Cell<u32> = const { Cell::new(0) };
    /// Where a test keeps a guard.
    static GUARD: RefCell<Option<Guard>> = const { RefCell::new(None) };
}

fn forget(registry: *mut Registry, id: c_int) {
    FORGOTTEN.set(FORGOTTEN.get() + 1);
    // SAFETY: each test frees its registry when its guards are gone.
    unsafe { kept_unregister(registry, id) }.expect("C has this listener");
}

fn unset(number: c_int) {
    assert_eq!(number, 0, "the call's argument");
    FORGOTTEN.set(FORGOTTEN.get() + 1);
    kept_unset();
}

/// A registry of the test's own.
struct Events(*mut Registry);

impl Events {
    fn new() -> Events {
        FORGOTTEN.set(0);
        Events(kept_new())
    }

    fn listen(
        &self,
        listener: impl Fn(c_int) -> c_int + Send + Sync + 'static,
    ) -> io::Result<(c_int, Guard)> {
        // SAFETY: the registry lives, and outlives the guard.
        unsafe { kept_register(self.0, listener) }
    }

    fn count(&self) -> c_int {
        // SAFETY: it lives.
        unsafe { kept_count(self.0) }
    }

    fn fire(&self, argument: c_int) -> c_int {
        // SAFETY: it lives.
        unsafe { kept_fire(self.0, argument, None) }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        // SAFETY: no guard is left, and no thread.
        unsafe { kept_free(self.0) };
    }
}

/// What a closure owns: counts its drops, and knows whether it lives.
struct Owned {
    drops: Arc<AtomicU32>,
    alive: AtomicU32,
}

const ALIVE: u32 = 0x5afe;

impl Owned {
    fn new(drops: &Arc<AtomicU32>) -> Owned {
        Owned {
            drops: Arc::clone(drops),
            alive: AtomicU32::new(ALIVE),
        }
    }

    #[track_caller]
    fn look(&self) {
        // Relaxed: a bound closure's own memory, which nobody may have let go of.
        let alive = self.alive.load(Ordering::Relaxed);
        assert_eq!(alive, ALIVE, "the closure was freed while it runs");
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // Relaxed: as in `look`; the count is read by who knows otherwise that this has happened.
        self.alive.store(0, Ordering::Relaxed);
        self.drops.fetch_add(1, Ordering::Relaxed);
    }
}

fn so_far(drops: &Arc<AtomicU32>) -> u32 {
    // Relaxed: see `Owned::drop`.
    drops.load(Ordering::Relaxed)
}

#[test]
fn a_closure_stays_with_c_until_its_guard_is_dropped() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let (events, drops) = (Events::new(), Arc::default());
            let owned = Owned::new(&drops);
            let (id, first) = events
                .listen(move |n| {
                    owned.look();
                    2 * n
                })
                .unwrap();
            let (other, second) = events.listen(|n| 100 * n).unwrap();
            assert_eq!((id, other, events.count()), (1, 2, 2));
            assert_eq!(events.fire(3), 306);
            drop(first);
            assert_eq!((FORGOTTEN.get(), events.count()), (1, 1));
            assert_eq!(so_far(&drops), 1, "dropped with the guard");
            assert_eq!(events.fire(3), 300);
            drop(second);
            assert_eq!((FORGOTTEN.get(), events.fire(3)), (2, 0));
        });
    });
}

#[test]
fn where_c_refuses_a_closure_there_is_no_guard_and_it_is_dropped() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let (events, drops) = (Events::new(), Arc::default());
            let guards: Vec<_> = (0..8).map(|_| events.listen(|n| n).unwrap()).collect();
            let owned = Owned::new(&drops);
            let error = events
                .listen(move |n| {
                    owned.look();
                    n
                })
                .unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::StorageFull);
            assert_eq!((so_far(&drops), FORGOTTEN.get()), (1, 0));
            drop(guards);
            let error = kept_set(7, |n| n).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
            assert_eq!(FORGOTTEN.replace(0), 8);
            let guard = kept_set(0, |n| n + 1).unwrap();
            assert_eq!(kept_call(4), 5);
            drop(guard);
            assert_eq!((kept_call(4), FORGOTTEN.get()), (NOTHING, 1));
        });
    });
}

#[cffi]
extern "C" fn drop_the_guard() {
    GUARD.take();
}

#[test]
fn a_late_call_gets_the_value_and_not_the_closure() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let events = Events::new();
            let (_, guard) = events.listen(|_| panic!("it is gone")).unwrap();
            let (_, stays) = events.listen(|n| 10 * n).unwrap();
            GUARD.set(Some(guard));
            // SAFETY: it lives.
            let sum = unsafe { kept_fire(events.0, 5, Some(drop_the_guard)) };
            assert_eq!(sum, GONE + 50);
            assert_eq!((FORGOTTEN.get(), events.count()), (1, 1));
            drop(stays);
        });
    });
}

#[test]
fn a_closure_that_drops_its_own_guard_is_dropped_once_when_its_run_ends() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let (events, drops) = (Events::new(), Arc::default());
            let (owned, seen) = (Owned::new(&drops), Arc::clone(&drops));
            let (_, guard) = events
                .listen(move |n| {
                    GUARD.take();
                    assert_eq!(FORGOTTEN.get(), 1, "C has forgotten it");
                    owned.look();
                    assert_eq!(so_far(&seen), 0, "the closure was freed while it runs");
                    n + 1
                })
                .unwrap();
            GUARD.set(Some(guard));
            assert_eq!(events.fire(3), 4);
            assert_eq!(so_far(&drops), 1, "dropped once, behind its run");
            assert_eq!((events.fire(3), FORGOTTEN.get()), (0, 1));
        });
    });
}

#[test]
fn a_guard_dropped_while_another_thread_runs_the_closure_waits_for_nobody() {
    alone().procs(1).run(|| {
        everywhere(|| {
            let (events, drops) = (Events::new(), Arc::default());
            let (owned, seen) = (Owned::new(&drops), Arc::clone(&drops));
            let (inside, entered) = channel();
            let (leave, left) = channel();
            let left = std::sync::Mutex::new(left);
            let (_, guard) = events
                .listen(move |n| {
                    inside.send(()).unwrap();
                    left.lock().unwrap().recv().unwrap();
                    owned.look();
                    assert_eq!(so_far(&seen), 0, "the closure was freed while it runs");
                    n + 1
                })
                .unwrap();
            // SAFETY: the registry outlives the thread.
            let firing = unsafe { kept_start(events.0, 1, 6) };
            entered.recv().expect("C calls the closure");
            drop(guard);
            assert_eq!(events.count(), 0, "C has forgotten it");
            assert_eq!(so_far(&drops), 0, "the closure was freed while it runs");
            leave.send(()).expect("the run goes on");
            // SAFETY: it was started.
            assert_eq!(unsafe { kept_join(firing) }, 7, "and ends in peace");
            assert_eq!(so_far(&drops), 1, "dropped once");
        });
    });
}

#[test]
fn closures_come_and_go_while_threads_of_c_call_them() {
    const TIMES: c_int = 300;
    alone().procs(2).run(|| {
        let (events, drops) = (Events::new(), Arc::default());
        // SAFETY: the registry outlives the threads.
        let firing = [(); 3].map(|()| unsafe { kept_start(events.0, TIMES, 0) });
        for _ in 0..TIMES {
            let owned = Owned::new(&drops);
            let listener = move |n| {
                owned.look();
                n
            };
            let (_, guard) = events.listen(listener).unwrap();
            events.fire(0);
            drop(guard);
        }
        for firing in firing {
            // SAFETY: it was started. Late calls count -1 each.
            let sum = unsafe { kept_join(firing) };
            assert!((-c_long::from(TIMES) * 8..=0).contains(&sum), "{sum}");
        }
        assert_eq!(so_far(&drops), TIMES as u32, "each was dropped once");
        assert_eq!((events.count(), FORGOTTEN.get()), (0, TIMES as u32));
    });
}

#[test]
fn a_panic_of_a_closure_while_it_is_given_to_c_makes_c_forget_it_and_comes_out() {
    alone().run(|| {
        let (events, drops) = (Events::new(), Arc::default());
        let owned = Owned::new(&drops);
        let said = message(|| {
            // SAFETY: as in `listen`.
            let _never = unsafe {
                kept_register_and_greet(events.0, move |n| {
                    owned.look();
                    assert!(n != 0, "not now");
                    n
                })
            };
        });
        assert_eq!(said, "not now");
        assert_eq!((so_far(&drops), FORGOTTEN.get()), (1, 1));
        assert_eq!(
            (events.count(), events.fire(1)),
            (0, 0),
            "C has no listener"
        );
        // SAFETY: as in `listen`.
        let (id, guard) = unsafe { kept_register_and_greet(events.0, |n| n) };
        assert_eq!((id, events.fire(1)), (2, 1));
        drop(guard);
        assert_eq!(FORGOTTEN.get(), 2);
    });
}

#[test]
fn a_guard_may_be_held_with_the_panic_of_its_closure() {
    alone().run(|| {
        let (events, drops) = (Events::new(), Arc::default());
        let refuses = || {
            let owned = Owned::new(&drops);
            move |n| {
                owned.look();
                assert!(n != 0, "not now");
                n
            }
        };
        // SAFETY: as in `listen`, for each of these.
        let held = unsafe { register_held(events.0, refuses()) };
        assert_eq!((events.count(), events.fire(3)), (1, 3), "it listens");
        let said = message(|| held.then(|(id, _guard)| assert_eq!(id, 1)));
        assert_eq!((said.as_str(), so_far(&drops)), ("not now", 1));
        // SAFETY: as above.
        let held = unsafe { register_held_or_fail(events.0, refuses()) };
        let said = message(|| held.then(|result| assert_eq!(result.unwrap().0, 2)));
        assert_eq!((said.as_str(), so_far(&drops)), ("not now", 2));
        assert_eq!((events.count(), FORGOTTEN.get()), (0, 2));
        // SAFETY: as above.
        let mut all = [(); 9].map(|()| Some(unsafe { register_held_or_fail(events.0, refuses()) }));
        let ninth = all[8].take().expect("it is there");
        assert!(
            ninth.then(|result| result.is_err()),
            "there are eight places"
        );
        for held in all.into_iter().flatten() {
            assert_eq!(message(|| drop(held)), "not now");
        }
        assert_eq!((so_far(&drops), FORGOTTEN.get()), (11, 10));
    });
}

#[test]
fn what_makes_c_forget_may_panic_and_the_closure_is_taken_back_all_the_same() {
    alone().run(|| {
        let (events, drops) = (Events::new(), Arc::default());
        let quietly = || {
            let owned = Owned::new(&drops);
            // SAFETY: as in `listen`.
            unsafe {
                register_quietly(events.0, move |n| {
                    owned.look();
                    n
                })
            }
            .1
        };
        let guard = quietly();
        assert_eq!(message(|| drop(guard)), "no listener 1");
        assert_eq!((so_far(&drops), events.fire(1)), (1, GONE));
        // While a panic runs the drop, a second one would end the process.
        let guard = quietly();
        let said = message(|| {
            let _guard = guard;
            panic!("the first");
        });
        assert_eq!(said, "the first");
        assert_eq!((so_far(&drops), events.fire(1)), (2, 2 * GONE));
        // What makes C forget is a call of C, also in the middle of a panic.
        let (_, guard) = events.listen(|n| n).unwrap();
        let ended = catch_unwind(AssertUnwindSafe(|| {
            let _guard = guard;
            panic!("the second");
        }));
        assert!(ended.is_err());
        assert_eq!((FORGOTTEN.get(), events.fire(1)), (1, 2 * GONE));
    });
}

#[test]
fn a_guard_kept_in_a_thread_local_is_dropped_when_the_thread_ends() {
    alone().run(|| {
        let drops = Arc::default();
        let owned = Owned::new(&drops);
        let thread = thread::spawn(move || {
            let guard = kept_set(0, move |n| {
                owned.look();
                n + 1
            });
            GUARD.set(Some(guard.unwrap()));
            kept_call(1)
        });
        assert_eq!(thread.join().unwrap(), 2);
        assert_eq!((kept_call(1), so_far(&drops)), (NOTHING, 1));
    });
}

// What the forgotten guard owns is a leak, and in a build that looks for leaks that is an error.
#[cfg(not(cffi_asan))]
#[test]
fn a_guard_that_is_forgotten_leaves_its_closure_with_c() {
    alone().procs(1).run(|| {
        let drops = Arc::default();
        let owned = Owned::new(&drops);
        let listener = move |n| {
            owned.look();
            n + 1
        };
        std::mem::forget(kept_set(0, listener).unwrap());
        assert_eq!(block_on(spawn(async { kept_call(5) })).unwrap(), 6);
        assert_eq!(so_far(&drops), 0, "nobody takes it back");
    });
}
