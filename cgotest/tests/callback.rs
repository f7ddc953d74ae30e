//! Callbacks on the thread that called C: what they return, in which order they run, and what they may do.
#![allow(unsafe_code, reason = "declares C functions")]

#[path = "callback/scope.rs"]
mod scope;

use std::ffi::{c_int, c_uint};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use cffi::{block_in_place, block_on, cffi, metrics, spawn, yield_now};
use cgotest::alone;

/// `struct journey` of `c/callback.c`.
#[repr(C)]
struct Journey {
    length: u32,
    steps: [i32; 64],
}

#[cffi]
unsafe extern "C" {
    safe fn callback_zero(rust: extern "C" fn());
    #[cffi(nocallback)]
    #[link_name = "callback_zero"]
    safe fn zero_nocallback(rust: extern "C" fn());
    #[cffi(nocallback, blocking)]
    #[link_name = "callback_zero"]
    safe fn zero_nocallback_blocking(rust: extern "C" fn());
    #[cffi(leaf)]
    #[link_name = "callback_zero"]
    safe fn zero_leaf(rust: extern "C" fn());
    safe fn callback_call(rust: extern "C" fn(c_int) -> c_int, argument: c_int) -> c_int;
    safe fn callback_stays(
        rust: extern "C" fn(c_int) -> c_int,
        argument: c_int,
        result: &mut c_int,
    ) -> c_int;
    unsafe fn callback_descend(
        journey: *mut Journey,
        depth: c_int,
        rust: unsafe extern "C" fn(*mut Journey, c_int) -> c_int,
    ) -> c_int;
    unsafe fn qsort(
        elements: *mut u32,
        count: usize,
        size: usize,
        compare: unsafe extern "C" fn(*const u32, *const u32) -> c_int,
    );
    #[cffi(nocallback)]
    safe fn foreign_at_once(
        threads: c_uint,
        times: c_uint,
        rust: extern "C" fn(c_int) -> c_int,
    ) -> i64;
}

const DEEP: c_int = 10;

/// Says that it came, goes one deeper in C, and says that it left.
#[cffi(on_panic = -1000)]
unsafe extern "C" fn descend(journey: *mut Journey, depth: c_int) -> c_int {
    // SAFETY: `journey` is that of `ten_deep`; nobody else uses it, and no reference is kept over the call below.
    let step = |step| unsafe {
        (*journey).steps[(*journey).length as usize] = step;
        (*journey).length += 1;
    };
    step(200 + depth);
    let below = if depth == 0 {
        0
    } else {
        // SAFETY: as above.
        unsafe { callback_descend(journey, depth - 1, descend) }
    };
    step(300 + depth);
    2 * below
}

fn ten_deep(place: &str) {
    let mut journey = Journey {
        length: 0,
        steps: [0; 64],
    };
    let before = metrics();
    // SAFETY: `journey` has a place for each of the four steps of each level, and lives until the call returns.
    let result = unsafe { callback_descend(&raw mut journey, DEEP - 1, descend) };
    let way = |steps: [i32; 2], depths: &mut dyn Iterator<Item = i32>| -> Vec<i32> {
        depths
            .flat_map(|depth| steps.map(|step| step + depth))
            .collect()
    };
    let wanted = [
        way([100, 200], &mut (0..DEEP).rev()),
        way([300, 400], &mut (0..DEEP)),
    ]
    .concat();
    assert_eq!(
        journey.steps[..journey.length as usize],
        wanted,
        "the order {place}"
    );
    assert_eq!(result, (1 << DEEP) - 1, "the result {place}");
    let now = metrics();
    assert_eq!(
        now.ncgocall - before.ncgocall,
        10,
        "each level is one call {place}"
    );
    assert_eq!(now.ncgo, before.ncgo, "none is left {place}");
}

fn ten_deep_everywhere() {
    ten_deep("on a thread");
    block_in_place(|| ten_deep("in `block_in_place`"));
    block_on(async { ten_deep("in `block_on`") });
    let task = spawn(async {
        ten_deep("on a task");
        block_in_place(|| ten_deep("in `block_in_place` on a task"));
        cffi::call(|| ten_deep("in `call` on a task"));
        // More than sixteen records: the list of records grows while calls are live.
        cffi::call(|| cffi::call(|| ten_deep("in two of `call` on a task")));
    });
    block_on(task).unwrap();
}

#[test]
fn callbacks_nest_ten_deep_in_order_and_with_their_results() {
    alone().procs(1).run(ten_deep_everywhere);
}

#[test]
fn callbacks_nest_ten_deep_when_each_crossing_is_slow() {
    alone().procs(2).stress_retake().run(ten_deep_everywhere);
}

static ZEROS: AtomicU64 = AtomicU64::new(0);

/// A callback without arguments that says nothing on panics.
#[cffi]
extern "C" fn zero() {
    ZEROS.fetch_add(1, Ordering::Relaxed);
}

#[test]
fn a_callback_without_arguments_is_called_each_time() {
    alone().run(|| {
        callback_zero(zero);
        block_on(spawn(async { (0..1000).for_each(|_| callback_zero(zero)) })).unwrap();
        assert_eq!(ZEROS.load(Ordering::Relaxed), 1001);
    });
}

/// Has tasks do the work, and waits for them.
#[cffi(on_panic = -1)]
extern "C" fn wait_for_tasks(count: c_int) -> c_int {
    let thread = thread::current().id();
    let (sender, receiver) = async_channel::bounded(1);
    for n in 0..count {
        let sender = sender.clone();
        spawn(async move {
            yield_now().await;
            sender.send(n).await.unwrap();
        });
    }
    drop(sender);
    let sum = block_on(async move {
        let mut sum = 0;
        while let Ok(n) = receiver.recv().await {
            sum += n;
        }
        sum
    });
    assert_eq!(
        thread,
        thread::current().id(),
        "`block_on` stays on its thread"
    );
    sum
}

fn a_callback_waits_for_tasks() {
    let thread = thread::current().id();
    let mut sum = 0;
    assert_eq!(
        callback_stays(wait_for_tasks, 100, &mut sum),
        1,
        "C has one thread before and after the callback"
    );
    assert_eq!(sum, 4950, "all tasks ran");
    assert_eq!(
        thread,
        thread::current().id(),
        "and so has the task that called C"
    );
}

#[test]
fn a_callback_waits_for_tasks_on_the_only_processor_and_keeps_its_thread() {
    alone().procs(1).run(|| {
        block_on(spawn(async { a_callback_waits_for_tasks() })).unwrap();
        block_on(async { a_callback_waits_for_tasks() });
        a_callback_waits_for_tasks();
    });
}

#[test]
fn callbacks_that_wait_for_tasks_keep_their_threads_when_each_crossing_changes_the_processor() {
    alone().procs(2).stress_retake().run(|| {
        let tasks: Vec<_> = (0..16)
            .map(|_| {
                spawn(async {
                    for _ in 0..20 {
                        a_callback_waits_for_tasks();
                        yield_now().await;
                    }
                })
            })
            .collect();
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
    });
}

/// Where a callback wakes a task that waits.
static WAKER: Mutex<Option<async_channel::Sender<c_int>>> = Mutex::new(None);

#[cffi(on_panic = -1)]
extern "C" fn wake(value: c_int) -> c_int {
    let sender = WAKER.lock().unwrap().clone().expect("a task waits");
    sender.try_send(value).expect("the channel has room");
    value + 1
}

#[test]
fn a_callback_wakes_a_task_that_waits() {
    alone().procs(1).run(|| {
        block_on(async {
            for round in 0..1000 {
                let (sender, receiver) = async_channel::bounded(1);
                *WAKER.lock().unwrap() = Some(sender);
                let waits = spawn(async move { receiver.recv().await });
                yield_now().await;
                assert_eq!(callback_call(wake, round), round + 1);
                assert_eq!(waits.await.unwrap(), Ok(round), "the task was woken");
            }
        });
    });
}

#[cffi(on_panic(abort))]
unsafe extern "C" fn compare(a: &u32, b: &u32) -> c_int {
    a.cmp(b) as c_int
}

#[test]
fn eight_tasks_sort_a_hundred_thousand_elements_each_by_a_comparator_in_rust() {
    const ELEMENTS: u32 = 100_000;
    alone().procs(2).run(|| {
        let sort = |seed: u32| async move {
            // All numbers below ELEMENTS, in an order that depends on the seed: 48271 and ELEMENTS have no common factor.
            let mut numbers: Vec<u32> = (0..ELEMENTS)
                .map(|n| ((u64::from(n) * 48_271 + u64::from(seed)) % u64::from(ELEMENTS)) as u32)
                .collect();
            // SAFETY: the pointer and the count are those of `numbers`, whose elements `compare` reads.
            unsafe {
                qsort(
                    numbers.as_mut_ptr(),
                    numbers.len(),
                    size_of::<u32>(),
                    compare,
                )
            };
            assert!(numbers.into_iter().eq(0..ELEMENTS), "sorted by task {seed}");
        };
        let tasks: Vec<_> = (0..8).map(|seed| spawn(sort(seed))).collect();
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
    });
}

/// What a callback where none was promised ends the process with.
fn promised_none(kind: &str) -> String {
    format!(
        "cffi: fatal: the C function `callback_zero` is declared `{kind}`, but it called back into Rust, into `zero`; \
         remove `{kind}` from its `#[cffi(..)]`\n"
    )
}

#[test]
fn a_callback_in_a_nocallback_call_aborts_naming_both_functions() {
    let stderr = alone()
        .aborts(|| block_on(spawn(async { zero_nocallback(zero) })).expect("it does not return"));
    assert_eq!(stderr, promised_none("nocallback"));
}

#[test]
fn a_callback_in_a_nocallback_call_of_a_plain_thread_aborts_naming_both_functions() {
    let stderr = alone().aborts(|| zero_nocallback(zero));
    assert_eq!(stderr, promised_none("nocallback"));
}

#[test]
fn a_callback_in_a_nocallback_call_that_hands_off_aborts_naming_both_functions() {
    let task = || block_on(spawn(async { zero_nocallback_blocking(zero) }));
    let stderr = alone().aborts(|| task().expect("it does not return"));
    assert_eq!(stderr, promised_none("nocallback"));
}

#[test]
fn a_callback_in_a_nocallback_call_inside_a_callback_aborts_naming_both_functions() {
    #[cffi]
    extern "C" fn outer() {
        zero_nocallback(zero);
    }
    let stderr = alone().aborts(|| block_on(async { callback_zero(outer) }));
    assert_eq!(stderr, promised_none("nocallback"));
}

#[test]
fn after_a_nocallback_call_in_a_callback_the_next_callback_runs() {
    #[cffi]
    extern "C" fn nothing_to_say() {
        assert_eq!(foreign_at_once(0, 0, add_one), 0, "no threads, no sum");
        callback_zero(zero);
    }
    alone().procs(1).run(|| {
        block_on(async { callback_zero(nothing_to_say) });
        callback_zero(nothing_to_say);
        assert_eq!(ZEROS.load(Ordering::Relaxed), 2);
    });
}

#[cffi(on_panic = -1)]
extern "C" fn add_one(n: c_int) -> c_int {
    n + 1
}

#[test]
fn a_callback_on_another_thread_during_a_nocallback_call_runs() {
    alone().run(|| {
        assert_eq!(foreign_at_once(1, 10, add_one), 55, "on a thread");
        let task = spawn(async { foreign_at_once(1, 10, add_one) });
        assert_eq!(block_on(task).unwrap(), 55, "on a task");
    });
}

#[cfg(debug_assertions)]
#[test]
fn a_callback_in_a_leaf_call_aborts_naming_both_functions() {
    let stderr =
        alone().aborts(|| block_on(spawn(async { zero_leaf(zero) })).expect("it does not return"));
    assert_eq!(stderr, promised_none("leaf"));
}

#[cfg(debug_assertions)]
#[test]
fn a_callback_in_a_leaf_call_of_a_thread_that_has_called_c_aborts_naming_both_functions() {
    let stderr = alone().aborts(|| {
        callback_zero(zero);
        zero_leaf(zero);
    });
    assert_eq!(stderr, promised_none("leaf"));
}

#[cfg(not(debug_assertions))]
#[test]
fn without_debug_assertions_a_callback_in_a_leaf_call_runs_as_plain_rust() {
    alone().procs(1).run(|| {
        block_on(spawn(async { zero_leaf(zero) })).unwrap();
        zero_leaf(zero);
        assert_eq!(ZEROS.load(Ordering::Relaxed), 2);
    });
}
