//! A panic several levels deep, Rust and C in turn: it can be caught at each level, and each frame between is left in order.

use std::ffi::c_int;
use std::panic::panic_any;
use std::sync::Mutex;
use std::thread;

use cffi::{block_on, cffi, metrics, spawn};
use cgotest::alone;

use super::{
    FAILED, Rust, Thrown, caught, panic_call, panic_forget_left_over, panic_left_over, silence,
    unwind_through,
};

/// How a level calls the next, and which level catches.
struct Nest {
    call: fn(Rust, c_int) -> c_int,
    level: Rust,
    catches: c_int,
}

static NEST: Mutex<Option<Nest>> = Mutex::new(None);
/// What happened, in order.
static HAPPENED: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn happened(what: String) {
    HAPPENED.lock().unwrap().push(what);
}

/// Says that a frame was left in order.
struct Leaves(c_int);

impl Drop for Leaves {
    fn drop(&mut self) {
        happened(format!("{} dropped", self.0));
    }
}

/// One level of three: the third throws, and one of the others, or the caller of all, catches.
fn level(n: c_int) -> c_int {
    let _leaves = Leaves(n);
    if n == 3 {
        panic_any(Thrown(3));
    }
    let (call, next, catches) = {
        let nest = NEST.lock().unwrap();
        let nest = nest.as_ref().expect("a test set it");
        (nest.call, nest.level, nest.catches)
    };
    let go_on = || {
        let result = call(next, n + 1);
        happened(format!("C returned {result} to {n}"));
        result
    };
    if catches == n {
        let thrown = caught(go_on);
        happened(format!("{n} caught {thrown:?}"));
        n
    } else {
        go_on()
    }
}

#[cffi(on_panic = FAILED)]
extern "C" fn level_with_value(n: c_int) -> c_int {
    level(n)
}

#[cffi(on_panic(unwind))]
extern "C" fn level_unwinding(n: c_int) -> c_int {
    level(n)
}

/// What happens when the level `catches` catches what the third throws, and how often C could not clean up.
fn nested(call: fn(Rust, c_int) -> c_int, rust: Rust, catches: c_int) -> (Vec<String>, c_int) {
    *NEST.lock().unwrap() = Some(Nest {
        call,
        level: rust,
        catches,
    });
    panic_forget_left_over();
    let before = metrics().ncgo;
    level(0);
    assert_eq!(metrics().ncgo, before, "no call is left counted");
    (
        std::mem::take(&mut *HAPPENED.lock().unwrap()),
        panic_left_over(),
    )
}

/// What must happen, in either mode: the frames between are left one by one, and the levels outside go on in order.
fn wanted(catches: c_int) -> Vec<String> {
    let mut wanted: Vec<_> = (catches + 1..=3)
        .rev()
        .map(|n| format!("{n} dropped"))
        .collect();
    wanted.push(format!("{catches} caught Thrown(3)"));
    wanted.push(format!("{catches} dropped"));
    for n in (0..catches).rev() {
        wanted.push(format!(
            "C returned {} to {n}",
            1000 * (catches - n) + catches
        ));
        wanted.push(format!("{n} dropped"));
    }
    wanted
}

#[test]
fn a_panic_three_levels_deep_is_caught_at_each_level_in_turn() {
    alone().procs(1).run(|| {
        silence();
        let at_each_level = || {
            for catches in 0..3 {
                let with_value = nested(panic_call, level_with_value, catches);
                assert_eq!(
                    with_value,
                    (wanted(catches), 0),
                    "C goes on and cleans up at each level"
                );
                let unwinding = nested(unwind_through, level_unwinding, catches);
                assert_eq!(
                    unwinding,
                    (wanted(catches), 3 - catches),
                    "C is left at each level between"
                );
            }
        };
        at_each_level();
        block_on(spawn(async move { at_each_level() })).unwrap();
        thread::spawn(at_each_level).join().unwrap();
    });
}
