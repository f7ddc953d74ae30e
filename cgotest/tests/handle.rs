//! Handles: Rust values that C holds as a number, and every way in which a number can be wrong.
#![allow(unsafe_code, reason = "declares C functions")]

use std::ffi::{c_int, c_void};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{ptr, thread};

use cffi::{Handle, HandleError, block_on, cffi, spawn};
use cgotest::{Gate, alone};

#[cffi]
unsafe extern "C" {
    #[cffi(nocallback)]
    safe fn callback_keep(data: *mut c_void);
    safe fn callback_with_kept(rust: extern "C" fn(*mut c_void) -> c_int) -> c_int;
}

/// Adds one to the value that C holds a handle of.
#[cffi(on_panic = -1)]
extern "C" fn add_one(data: *mut c_void) -> c_int {
    let handle = Handle::<AtomicUsize>::from_raw(data).expect("C was given a handle");
    let before = handle.with(|number| number.fetch_add(1, Ordering::Relaxed));
    before.expect("the value lives") as c_int
}

#[test]
fn a_value_makes_the_round_trip_through_c_and_comes_out_by_take() {
    alone().run(|| {
        let round_trip = || {
            let handle = Handle::new(AtomicUsize::new(41));
            callback_keep(handle.into_raw());
            assert_eq!(callback_with_kept(add_one), 41);
            assert_eq!(callback_with_kept(add_one), 42);
            assert_eq!(handle.take().expect("it lives").into_inner(), 43);
        };
        round_trip();
        block_on(spawn(async move { round_trip() })).unwrap();
    });
}

#[test]
fn a_number_and_a_pointer_name_the_same_value_and_are_never_null() {
    alone().run(|| {
        let handle = Handle::new("text".to_owned());
        let (number, pointer) = (handle.as_usize(), handle.into_raw());
        assert_ne!(number, 0);
        assert!(!pointer.is_null());
        for same in [
            Handle::<String>::from_usize(number),
            Handle::from_raw(pointer),
        ] {
            let length = same.and_then(|handle| handle.with(String::len));
            assert_eq!(length, Ok(4));
        }
        assert_eq!(handle.take().as_deref(), Ok("text"));
    });
}

/// What C holds is of no use, and the callback says which error it got: 1 stale, 2 wrong type.
#[cffi(on_panic = -1)]
extern "C" fn name_the_error(data: *mut c_void) -> c_int {
    match Handle::<AtomicUsize>::from_raw(data) {
        Ok(_) => 0,
        Err(HandleError::Stale { .. }) => 1,
        Err(HandleError::WrongType { .. }) => 2,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_handle_of_another_type_is_an_error_that_names_both_types() {
    alone().run(|| {
        let handle = Handle::new("text".to_owned());
        callback_keep(handle.into_raw());
        assert_eq!(callback_with_kept(name_the_error), 2);
        let error = Handle::<u64>::from_raw(handle.into_raw()).expect_err("it is a `String`");
        assert_eq!(
            error.to_string(),
            format!(
                "the handle {:#x} names a `alloc::string::String`, not a `u64`",
                handle.as_usize()
            )
        );
        assert_eq!(
            handle.take().as_deref(),
            Ok("text"),
            "the value is unharmed"
        );
    });
}

#[test]
fn a_value_is_taken_once_and_each_later_use_is_an_error() {
    alone().run(|| {
        let dropped = Arc::new(());
        let handle = Handle::new(Arc::clone(&dropped));
        let copy = handle;
        callback_keep(handle.into_raw());
        drop(handle.take().expect("it lives"));
        assert_eq!(Arc::strong_count(&dropped), 1, "the value is gone");
        let stale = HandleError::Stale {
            raw: copy.as_usize(),
            wanted: "alloc::sync::Arc<()>",
        };
        assert_eq!(copy.take().expect_err("taken before"), stale);
        assert_eq!(copy.with(|_| ()).expect_err("taken before"), stale);
        assert_eq!(callback_with_kept(name_the_error), 1);
        assert_eq!(
            stale.to_string(),
            format!(
                "the handle {:#x} names no live `alloc::sync::Arc<()>`: its value was taken, or it never was a handle",
                copy.as_usize()
            )
        );
    });
}

#[test]
fn a_stale_handle_does_not_name_the_value_that_has_its_place_now() {
    const ROUNDS: usize = 10_000;
    alone().run(|| {
        let mut earlier = Vec::new();
        for round in 0..ROUNDS {
            let handle = Handle::new(round);
            earlier.push(handle);
            if round + 1 < ROUNDS {
                assert_eq!(handle.take(), Ok(round));
            }
        }
        let last = earlier.pop().expect("there is one");
        let slots = earlier
            .iter()
            .filter(|old| old.as_usize() as u32 == last.as_usize() as u32)
            .count();
        assert!(slots > 0, "the place was used again");
        for old in earlier {
            assert_ne!(old.as_usize(), last.as_usize(), "no number comes twice");
            let found = old.with(|value| *value);
            assert!(
                matches!(found, Err(HandleError::Stale { .. })),
                "a stale handle names another value: {found:?}"
            );
        }
        assert_eq!(last.take(), Ok(ROUNDS - 1));
    });
}

#[test]
fn forged_numbers_are_errors() {
    alone().run(|| {
        let forged = || {
            let live = Handle::new(7_u8);
            let number = live.as_usize();
            let near = [number ^ (1 << 32), number + 1, number - 1, number << 1];
            let odd = [
                0,
                1,
                2,
                usize::MAX,
                1 << 32,
                (1 << 63) | 1,
                0xdead_beef,
                !number,
            ];
            for raw in near.into_iter().chain(odd) {
                let error = Handle::<u8>::from_usize(raw).expect_err("nobody made it");
                assert!(
                    matches!(error, HandleError::Stale { raw: named, .. } if named == raw),
                    "{raw:#x}: {error}"
                );
                callback_keep(ptr::without_provenance_mut(raw));
                assert_eq!(callback_with_kept(name_the_error), 1, "{raw:#x} in C");
            }
            for bit in 0..usize::BITS {
                assert!(
                    Handle::<u8>::from_usize(number ^ (1 << bit)).is_err(),
                    "bit {bit} of {number:#x}"
                );
            }
            assert_eq!(live.take(), Ok(7));
        };
        assert!(
            Handle::<u8>::from_usize(1 << 32 | 1).is_err(),
            "while there is no table yet"
        );
        forged();
        // Where others live, a number of theirs is an error too: their values are of another type.
        let others: Vec<_> = (0..100).map(Handle::new).collect();
        for number in others.iter().map(|other| other.as_usize()) {
            for bit in 0..usize::BITS {
                let forged = number ^ (1 << bit);
                assert!(Handle::<u8>::from_usize(forged).is_err(), "{forged:#x}");
            }
        }
        for (n, other) in others.into_iter().enumerate() {
            assert_eq!(other.take(), Ok(n));
        }
    });
}

#[test]
fn a_value_that_is_in_use_is_not_taken_and_stays() {
    alone().run(|| {
        let handle = Handle::new(5_i32);
        let error = handle
            .with(|value| {
                assert_eq!(*value, 5);
                handle.take().expect_err("it is in use")
            })
            .expect("it lives");
        assert_eq!(
            error,
            HandleError::InUse {
                raw: handle.as_usize(),
                type_name: "i32"
            }
        );
        let (gate, inside) = (Gate::new(), Gate::new());
        let user = thread::spawn({
            let (gate, inside) = (gate.clone(), inside.clone());
            move || {
                handle.with(|_| {
                    inside.open();
                    gate.wait()
                })
            }
        });
        assert!(inside.wait(), "the other thread uses the value");
        let error = handle.take().expect_err("another thread uses it");
        assert!(error.to_string().contains("is in use"), "{error}");
        gate.open();
        assert_eq!(user.join().unwrap(), Ok(true));
        assert_eq!(handle.take(), Ok(5), "it stayed, and nobody uses it now");
    });
}
