//! What Miri can run: handles, closures, callbacks, call records and conversions, with Rust functions in the part of C.
//!
//! `cargo xtask miri` runs it under Miri, which checks that every access is to memory that is there, initialised and lent as Rust's rules of aliasing have it.
//! The ordinary test run executes it as well. No task is spawned: Miri has no `membarrier`.
#![allow(
    unsafe_code,
    reason = "plays the part of C, and declares its functions"
)]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::io;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use cffi::{Closure, DataFirst, Handle, HandleError, cffi};

/// The part of C: functions with its calling convention, which do with pointers what C does.
mod c {
    use std::cell::Cell;
    use std::ffi::{c_char, c_int, c_void};

    #[unsafe(no_mangle)]
    unsafe extern "C" fn miri_sum(numbers: *const c_int, count: c_int) -> c_int {
        // SAFETY: C is told that so many can be read.
        (0..count as usize)
            .map(|n| unsafe { numbers.add(n).read() })
            .sum()
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn miri_fill(numbers: *mut c_int, count: usize, value: c_int) {
        // SAFETY: C is told that so many can be written.
        (0..count).for_each(|n| unsafe { numbers.add(n).write(value + n as c_int) });
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn miri_length(text: *const c_char) -> usize {
        let mut length = 0;
        // SAFETY: C is told that it is a string, so there is a NUL; NULL is looked for first.
        while !text.is_null() && unsafe { text.add(length).read() } != 0 {
            length += 1;
        }
        length
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn miri_add_to(sum: *mut c_int, number: *const c_int) {
        if number.is_null() {
            return;
        }
        // SAFETY: C is told that one can be written and the other read.
        unsafe { *sum += *number };
    }

    #[unsafe(no_mangle)]
    extern "C" fn miri_name() -> *const c_char {
        c"a name".as_ptr()
    }

    #[unsafe(no_mangle)]
    extern "C" fn miri_fail(code: c_int) -> c_int {
        code
    }

    #[unsafe(no_mangle)]
    extern "C" fn miri_call(rust: extern "C" fn(c_int) -> c_int, argument: c_int) -> c_int {
        rust(argument) + 1000
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn miri_each(count: c_int, visit: Visit, data: *mut c_void) -> c_int {
        // SAFETY: C calls with the data that it was given.
        (0..count).map(|n| unsafe { visit(n, data) }).sum()
    }

    /// A closure, as C has it.
    type Visit = unsafe extern "C" fn(c_int, *mut c_void) -> c_int;

    thread_local! {
        static ENTERED: Cell<Option<(Visit, *mut c_void)>> = const { Cell::new(None) };
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn miri_enter(visit: Visit, data: *mut c_void) -> c_int {
        ENTERED.set(Some((visit, data)));
        // SAFETY: C calls with the data that it was given.
        unsafe { visit(1, data) }
    }

    /// Enters the closure of `miri_enter`, which runs.
    #[unsafe(no_mangle)]
    extern "C" fn miri_enter_again() -> c_int {
        ENTERED.take().map_or(-2, |(visit, data)| {
            // SAFETY: as above; `miri_enter` has not returned.
            unsafe { visit(2, data) }
        })
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn miri_words(
        visit: unsafe extern "C" fn(*const c_char, *mut c_int, *mut c_void),
        data: *mut c_void,
    ) -> c_int {
        let mut sum = 0;
        for word in [c"one".as_ptr(), c"three".as_ptr(), std::ptr::null()] {
            // SAFETY: the string and the number live until the call returns.
            unsafe { visit(word, &raw mut sum, data) };
        }
        sum
    }
}

/// What Miri lacks of the system, and how we see that it is lacking there, too.
#[cfg(miri)]
mod system {
    use std::ffi::{c_int, c_void};

    /// No file can be told for an address: nothing is pinned.
    #[unsafe(no_mangle)]
    extern "C" fn dladdr(_address: *const c_void, _info: *mut c_void) -> c_int {
        0
    }

    /// The stack cannot be walked: no record is found dead by a walk.
    #[unsafe(no_mangle)]
    extern "C" fn _Unwind_Backtrace(_visit: *const c_void, _data: *mut c_void) -> c_int {
        const END_OF_STACK: c_int = 5;
        END_OF_STACK
    }
}

#[cffi]
unsafe extern "C" {
    safe fn miri_sum(#[cffi(len = c_int)] numbers: &[c_int]) -> c_int;
    #[cffi(leaf)]
    #[link_name = "miri_sum"]
    safe fn sum_leaf(#[cffi(len = c_int)] numbers: &[c_int]) -> c_int;
    #[cffi(nocallback)]
    safe fn miri_fill(#[cffi(len = usize)] numbers: &mut [c_int], value: c_int);
    #[link_name = "miri_fill"]
    unsafe fn fill_new(#[cffi(len = usize)] numbers: &mut [MaybeUninit<c_int>], value: c_int);
    safe fn miri_length(text: &CStr) -> usize;
    #[link_name = "miri_length"]
    safe fn length_if_any(text: Option<&CStr>) -> usize;
    safe fn miri_add_to(sum: &mut c_int, number: Option<&c_int>);
    unsafe fn miri_name<'a>() -> &'a CStr;
    #[cffi(errno(returned), ret = c_int)]
    safe fn miri_fail(code: c_int) -> io::Result<()>;
    safe fn miri_call(rust: extern "C" fn(c_int) -> c_int, argument: c_int) -> c_int;
    safe fn miri_each(
        count: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] visit: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    ) -> c_int;
    safe fn miri_enter(
        #[cffi(callback(data = 1, on_panic = -1))] visit: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
    ) -> c_int;
    safe fn miri_enter_again() -> c_int;
    #[link_name = "miri_each"]
    safe fn each_again(
        count: c_int,
        #[cffi(callback(data = 1, on_panic = -1))] visit: impl Fn(c_int) -> c_int,
        _: cffi::Data,
    ) -> c_int;
    safe fn miri_words(
        #[cffi(callback(data = 2))] visit: impl FnMut(Option<&CStr>, &mut c_int),
        _: cffi::Data,
    ) -> c_int;
}

#[test]
fn slices_cross_for_reading_and_for_writing() {
    assert_eq!(miri_sum(&[1, 2, 3]), 6);
    assert_eq!(sum_leaf(&[4, 5]), 9);
    let none: &[c_int] = &[];
    assert_eq!(miri_sum(none), 0);
    let mut numbers = [0; 4];
    miri_fill(&mut numbers[1..3], 7);
    assert_eq!(numbers, [0, 7, 8, 0]);
    miri_fill(&mut [], 7);
    let mut fresh = [MaybeUninit::uninit(); 3];
    // SAFETY: it keeps to the length.
    unsafe { fill_new(&mut fresh, 1) };
    // SAFETY: it wrote them all.
    let written = fresh.map(|number| unsafe { number.assume_init() });
    assert_eq!(written, [1, 2, 3]);
}

#[test]
fn strings_references_and_options_cross() {
    assert_eq!(miri_length(c"four"), 4);
    assert_eq!(length_if_any(Some(c"")), 0);
    assert_eq!(length_if_any(None), 0);
    let mut sum = 1;
    miri_add_to(&mut sum, Some(&41));
    miri_add_to(&mut sum, None);
    assert_eq!(sum, 42);
    // SAFETY: the string is a constant.
    assert_eq!(unsafe { miri_name() }, c"a name");
}

#[test]
fn a_code_becomes_an_error() {
    assert!(miri_fail(0).is_ok());
    let error = miri_fail(2).expect_err("2 is a failure");
    assert_eq!(error.raw_os_error(), Some(2));
}

#[derive(Debug, PartialEq)]
struct Thrown(c_int);

/// Calls through C again, so many times; 13 panics.
#[cffi(on_panic = -7)]
extern "C" fn deeper(n: c_int) -> c_int {
    match n {
        0 => 0,
        13 => panic_any(Thrown(13)),
        _ => miri_call(deeper, n - 1) - 999,
    }
}

#[test]
fn callbacks_nest() {
    // More than the records that a thread has room for at first.
    assert_eq!(miri_call(deeper, 12), 1012);
    assert_eq!(thread::spawn(|| miri_call(deeper, 3)).join().unwrap(), 1003);
}

#[test]
fn a_panic_in_a_callback_comes_out_of_the_call_with_its_payload() {
    for _ in 0..2 {
        let payload = catch_unwind(|| miri_call(deeper, 13)).expect_err("it panics");
        assert_eq!(payload.downcast_ref(), Some(&Thrown(13)));
    }
    // Through twelve calls more.
    let payload = catch_unwind(|| miri_call(deeper, 13 + 12).min(0));
    assert!(payload.is_err(), "the innermost callback panics");
    assert_eq!(miri_call(deeper, 1), 1001, "and nothing is left of it");
}

#[test]
fn a_closure_uses_what_it_borrows() {
    let mut seen = Vec::new();
    let sum = miri_each(4, |n| {
        seen.push(n);
        n
    });
    assert_eq!((sum, seen), (6, vec![0, 1, 2, 3]));
    let mut words = Vec::new();
    let letters = miri_words(|word, sum| {
        *sum += word.map_or(100, |word| word.count_bytes() as c_int);
        words.push(word.map(CStr::to_owned));
    });
    assert_eq!(letters, 108);
    assert_eq!(
        words,
        [Some(c"one".to_owned()), Some(c"three".to_owned()), None]
    );
}

#[test]
fn a_panic_in_a_closure_leaves_what_it_borrows_usable() {
    let mut seen = vec![String::from("before")];
    let caught = catch_unwind(AssertUnwindSafe(|| {
        miri_each(3, |n| {
            seen.push(n.to_string());
            assert_ne!(n, 1, "thrown");
            n
        })
    }));
    assert!(caught.is_err());
    assert_eq!(
        seen,
        ["before", "0", "1", "2"],
        "C got its value and went on"
    );
}

#[test]
fn a_closure_that_is_fn_may_be_entered_while_it_runs() {
    fn visit(depth: c_int, entered: &AtomicI32) -> c_int {
        each_again(2, |n| {
            // Relaxed: one thread.
            entered.fetch_add(1, Ordering::Relaxed);
            if depth > 0 {
                visit(depth - 1, entered)
            } else {
                n
            }
        })
    }
    let entered = AtomicI32::new(0);
    assert_eq!(visit(2, &entered), 4);
    assert_eq!(entered.into_inner(), 2 + 4 + 8);
}

#[test]
fn a_closure_that_is_fn_mut_is_not_entered_while_it_runs() {
    let mut runs = vec![0];
    let caught = catch_unwind(AssertUnwindSafe(|| {
        miri_enter(|n| {
            let last = runs.last_mut().expect("there is one");
            let inner = catch_unwind(miri_enter_again);
            assert!(inner.is_err(), "the second entrance is refused");
            // The reference lived over the second entrance.
            *last = n;
            n
        })
    }));
    assert!(caught.is_err(), "the caller is told");
    assert_eq!(runs, [1]);
}

#[test]
fn a_handle_names_its_value_until_it_is_taken() {
    let handle = Handle::new(String::from("kept"));
    let raw = handle.into_raw();
    let found = Handle::<String>::from_raw(raw).expect("it lives");
    assert_eq!(found.with(String::len).unwrap(), 4);
    assert!(matches!(
        Handle::<c_int>::from_raw(raw),
        Err(HandleError::WrongType { .. })
    ));
    let taken = found.with(|_| handle.take()).unwrap();
    assert!(matches!(taken, Err(HandleError::InUse { .. })));
    assert_eq!(handle.take().unwrap(), "kept");
    assert!(matches!(found.take(), Err(HandleError::Stale { .. })));
    let next = Handle::new(String::from("next"));
    assert!(found.with(|_| ()).is_err(), "the place has another value");
    assert_eq!(next.take().unwrap(), "next");
}

#[test]
fn handles_are_used_from_several_threads() {
    let handle = Handle::new(AtomicUsize::new(0));
    let users: Vec<_> = (0..3)
        .map(|_| {
            thread::spawn(move || {
                for _ in 0..5 {
                    // Relaxed: joining orders it.
                    handle.with(|n| n.fetch_add(1, Ordering::Relaxed)).unwrap();
                    assert_eq!(Handle::new(1).take().unwrap(), 1);
                }
            })
        })
        .collect();
    users.into_iter().for_each(|user| user.join().unwrap());
    assert_eq!(handle.take().unwrap().into_inner(), 15);
}

type Kept = unsafe extern "C" fn(c_int, *mut c_void) -> c_int;

#[test]
fn a_closure_that_c_keeps_lives_until_the_last_run_ends() {
    let dropped = Arc::new(());
    let (entered, wait) = mpsc::channel();
    let (leave, left) = mpsc::channel::<()>();
    let left = std::sync::Mutex::new(left);
    let captured = (Arc::clone(&dropped), vec![1, 2, 3]);
    let closure: Closure<Kept, _> = Closure::new(
        || -1,
        move |n| {
            entered.send(()).unwrap();
            left.lock().unwrap().recv().unwrap();
            // Read after the closure was taken back.
            let (_counted, numbers) = &captured;
            n + numbers.iter().sum::<c_int>()
        },
    );
    let (function, data) = (closure.function(), Handle::new(closure.data().addr()));
    let run = thread::spawn(move || {
        let data = std::ptr::without_provenance_mut(data.take().unwrap());
        // SAFETY: what C would do with the pair.
        unsafe { function(4, data) }
    });
    wait.recv().unwrap();
    let late = closure.data();
    drop(closure);
    assert_eq!(Arc::strong_count(&dropped), 2, "a run is left");
    // SAFETY: as above.
    let answer = unsafe { function(4, late) };
    assert_eq!(answer, -1, "a late call finds nothing");
    leave.send(()).unwrap();
    assert_eq!(run.join().unwrap(), 10);
    assert_eq!(Arc::strong_count(&dropped), 1, "it was dropped, once");
}

#[test]
fn a_closure_may_have_its_data_first() {
    let closure: Closure<DataFirst<unsafe extern "C" fn(*mut c_void, *const c_char) -> usize>, _> =
        Closure::new(|| 0, |text: *const c_char| text.addr());
    let DataFirst(function) = closure.function();
    // SAFETY: what C would do with the pair.
    let answer = unsafe { function(closure.data(), std::ptr::without_provenance(5)) };
    assert_eq!(answer, 5);
}

#[test]
fn a_closure_as_a_c_call_hands_its_value_and_its_panic_on() {
    let text = String::from("moved");
    assert_eq!(cffi::call(move || text.len()), 5);
    let payload = catch_unwind(|| cffi::call(|| -> c_int { panic_any(Thrown(1)) }));
    assert_eq!(
        payload.expect_err("it panics").downcast_ref(),
        Some(&Thrown(1))
    );
}
