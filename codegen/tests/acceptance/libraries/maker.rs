//! What C makes while a closure of ours panics has an owner before the panic goes on, and C's own failures stay what they are.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any, set_hook};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use acceptance::bindings::{Made, Maker, Mold, Own, maker_count};

fn main() {
    set_hook(Box::new(|told| {
        if !told.payload().is::<i32>() {
            eprintln!("{told}");
        }
    }));
    // By a thread that runs no tasks, and by one that does.
    every_way();
    cffi::block_on(async { cffi::spawn(async { every_way() }).await.expect("it ends in peace") });
    while_a_panic_runs();
    println!("done");
}

fn every_way() {
    each_maker_of_things();
    failures();
    goodbyes();
    nested();
    kept_by_what_is_made();
    kept_by_whose_call_it_was();
}

/// A maker whose rule panics with the value that it is asked for, unless that is 0, which it says back.
fn maker() -> Maker {
    let maker = Maker::new().expect("there is memory");
    maker.set_rule(|value| if value == 0 { 0 } else { panic_any(value) }).expect("it is taken");
    maker
}

#[track_caller]
fn panics<T>(work: impl FnOnce() -> T) -> i32 {
    let result = catch_unwind(AssertUnwindSafe(|| drop(work())));
    *result.expect_err("it panics").downcast().expect("the rule's payload")
}

fn each_maker_of_things() {
    let maker = maker();
    assert_eq!(panics(|| maker.make(1)), 1);
    assert_eq!(maker_count(), 0, "a returned handle");
    assert_eq!(panics(|| maker.make_or_errno(2)), 2);
    assert_eq!(maker_count(), 0, "one with `errno`");
    assert_eq!(panics(|| maker.open(3)), 3);
    assert_eq!(maker_count(), 0, "one that is there after a failure, too");
    assert_eq!(panics(|| maker.create(4)), 4);
    assert_eq!(maker_count(), 0, "one that is not");
    assert_eq!(panics(|| maker.make_with(|value| panic_any(value + 4))), 5);
    assert_eq!(maker_count(), 0, "one of a call that is given the closure");
    let perhaps = || maker.make_perhaps_with(Some(&mut |value| panic_any(value + 4)));
    assert_eq!(panics(perhaps), 5);
    assert_eq!(maker_count(), 0, "and of one that might be given none");
    maker.make_perhaps_with(None).expect("nobody is asked");
    assert_eq!(panics(|| maker.name(6)), 6);
    assert_eq!(maker_count(), 0, "a returned string");
    assert_eq!(panics(|| maker.tell(7)), 7);
    assert_eq!(maker_count(), 0, "a string");
    assert_eq!(panics(|| Mold::new(&maker, 8)), 8);
    assert_eq!(maker_count(), 0, "memory of ours that C filled");
    let all = (maker.make(0), maker.make_or_errno(0), maker.open(0), maker.create(0));
    let mold = Mold::new(&maker, 0);
    assert_eq!(maker_count(), 5, "nothing of that is in the way of what goes well");
    drop((all, mold));
    assert_eq!(maker_count(), 0);
}

/// The closure panics, and what C gets for it makes its call fail: what C freed itself is not freed again.
fn failures() {
    let maker = maker();
    maker.fails_at(-1);
    assert_eq!(panics(|| maker.make(1)), 1);
    assert_eq!(panics(|| maker.make_or_errno(2)), 2);
    assert_eq!(panics(|| maker.create(3)), 3);
    assert_eq!(panics(|| Mold::new(&maker, 4)), 4);
    assert_eq!(maker_count(), 0, "C freed it");
    assert_eq!(panics(|| maker.open(5)), 5);
    assert_eq!(maker_count(), 0, "C did not");
    maker.fails_at(0);
    assert!(maker.make(0).is_none());
    assert_eq!(maker.make_or_errno(0).expect_err("it fails").raw_os_error(), Some(33));
    assert_eq!(maker.create(0).expect_err("it fails").code(), 1);
    assert_eq!(maker.open(0).expect_err("it fails").code(), 1);
    assert_eq!(maker_count(), 0, "as without a panic");
}

/// C calls the closure also while it ends what it made: its second panic is not the one that comes out, and ends nothing.
fn goodbyes() {
    let maker = maker();
    maker.says_goodbye(1);
    assert_eq!(panics(|| maker.make(1)), 1);
    assert_eq!(panics(|| maker.open(2)), 2);
    assert_eq!(panics(|| maker.create(3)), 3);
    assert_eq!(maker_count(), 0);
}

/// Things that are made in the closure of another that is made.
fn nested() {
    let outer = Maker::new().expect("there is memory");
    let inner = maker();
    let made = |from: &dyn Fn(i32) -> i32| panics(|| outer.make_with(from));
    assert_eq!(made(&|value| panic_any(1 + panics(|| inner.make(value)))), 2);
    assert_eq!(made(&|value| i32::from(inner.make(value).is_some())), 1);
    assert_eq!(made(&|value| panic_any(panics(|| outer.make_with(|_| panic_any(value + 2))))), 3);
    assert_eq!(maker_count(), 0);
    let caught = outer.make_with(|value| panics(|| inner.make(value)));
    assert_eq!((caught.is_some(), maker_count()), (true, 1), "a panic that was caught inside is over");
}

/// C drops the closure that it keeps for what it makes.
fn kept_by_what_is_made() {
    let alive = Arc::new(());
    let kept = Arc::clone(&alive);
    let rule = move |value| match (value, &kept) {
        (0, _) => panic_any(7),
        _ => value,
    };
    assert_eq!(panics(|| Own::new(rule)), 7);
    assert_eq!((maker_count(), Arc::strong_count(&alive)), (0, 1));
    let kept = Arc::clone(&alive);
    let own = Own::new(move |value| value + i32::from(Arc::strong_count(&kept) == 2));
    let mut own = own.expect("it is made");
    assert_eq!((own.ask(4), maker_count()), (5, 1));
    drop(own);
    assert_eq!((maker_count(), Arc::strong_count(&alive)), (0, 1));
}

/// C has taken the closure that panicked when it was shown, so it lives as long as C has it.
fn kept_by_whose_call_it_was() {
    let maker = Maker::new().expect("there is memory");
    let alive = Arc::new(());
    let kept = Arc::clone(&alive);
    let rule = move |value| match (value, &kept) {
        (0, _) => panic_any(8),
        _ => value + 1,
    };
    assert_eq!(panics(|| maker.set_rule(rule)), 8);
    assert_eq!((maker.ask(1), Arc::strong_count(&alive)), (2, 2));
    maker.fails_at(-1);
    let kept = Arc::clone(&alive);
    let refused = move |_| panic_any(9 + i32::from(Arc::strong_count(&kept) == 0));
    assert_eq!(panics(|| maker.set_rule(refused)), 9);
    assert_eq!(Arc::strong_count(&alive), 2, "what C refused is gone");
    drop(maker);
    assert_eq!(Arc::strong_count(&alive), 1);
    let maker = Maker::new().expect("there is memory");
    let kept = Arc::clone(&alive);
    let rule = move |value| if value == 0 { 0 } else { panic_any(value + i32::from(Arc::strong_count(&kept) == 0)) };
    maker.set_rule(rule).expect("it is taken");
    assert_eq!(panics(|| maker.forget_rule()), 1);
    assert_eq!(Arc::strong_count(&alive), 1, "C has forgotten it");
}

/// What is made in a destructor that a panic runs: the second panic ends there, as it does elsewhere, and the first goes on.
fn while_a_panic_runs() {
    struct Makes(Maker, &'static AtomicUsize);
    impl Drop for Makes {
        fn drop(&mut self) {
            let made: Option<Made<'_>> = self.0.make(1);
            self.1.store(1 + usize::from(made.is_some()), Ordering::SeqCst);
        }
    }
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let makes = RefCell::new(Some(Makes(maker(), &MADE)));
    let first = panics(|| {
        let _makes = makes.take();
        panic_any(3_i32)
    });
    assert_eq!((first, MADE.load(Ordering::SeqCst), maker_count()), (3, 2, 0));
}
