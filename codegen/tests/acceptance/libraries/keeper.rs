//! Everything that C can keep: closures that end in every way there is, and copies of strings and slices.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use acceptance::bindings::{Club, Keeper, keeper_ask_last, keeper_at_last};

/// What a closure captures, to see when it is dropped.
struct Seen(Arc<AtomicUsize>);

impl Drop for Seen {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// A closure that adds, and says in the counter when it is dropped.
fn adds(by: i32) -> (impl Fn(i32) -> i32 + Send + Sync + 'static, Arc<AtomicUsize>) {
    let drops = Arc::new(AtomicUsize::new(0));
    let seen = Seen(Arc::clone(&drops));
    let add = move |value| {
        assert_eq!(seen.0.load(Ordering::SeqCst), 0, "it runs, so it lives");
        value + by
    };
    (add, drops)
}

fn drops(counter: &AtomicUsize) -> usize {
    counter.load(Ordering::SeqCst)
}

fn main() {
    one_at_a_time();
    data_of_its_own();
    adopted();
    until_a_call();
    for_ever();
    copies();
    stopped();
    read_only();
    results_or_codes();
    from_its_own_run();
    left_alone();
    println!("done");
}

fn one_at_a_time() {
    let mut keeper = Keeper::new().expect("there is memory");
    assert_eq!(keeper.ask(1), -2, "there is no rule");
    let (add, first) = adds(10);
    keeper.set_rule(Some(Box::new(add))).expect("it is taken");
    assert_eq!(keeper.ask(1), 11);
    let (add, second) = adds(20);
    keeper.set_rule(Some(Box::new(add))).expect("it is taken");
    assert_eq!((keeper.ask(1), drops(&first)), (21, 1), "the first was replaced");
    assert_eq!(keeper.ask_old(1), -1, "a late call finds nothing");
    keeper.refuse(1);
    let (add, refused) = adds(30);
    let error = keeper.set_rule(Some(Box::new(add))).expect_err("it is refused");
    assert_eq!((error.code(), drops(&refused)), (1, 1));
    assert_eq!((keeper.ask(1), drops(&second)), (21, 0), "what was there still is");
    keeper.refuse(0);
    keeper.set_rule(None).expect("it is taken");
    assert_eq!((keeper.ask(1), drops(&second)), (-2, 1));
    let (add, last) = adds(40);
    keeper.set_rule(Some(Box::new(add))).expect("it is taken");
    drop(keeper);
    assert_eq!(drops(&last), 1, "the handle's end is the closure's");

    let mut keeper = Keeper::new().expect("there is memory");
    keeper.set_rule(Some(Box::new(|_| resume_unwind(Box::new("in the rule"))))).expect("it is taken");
    let panicked = catch_unwind(AssertUnwindSafe(|| keeper.ask(1))).expect_err("it panics");
    assert_eq!(panicked.downcast_ref(), Some(&"in the rule"));
    keeper.set_rule(None).expect("it works on");
}

fn data_of_its_own() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let mut keeper = Keeper::new().expect("there is memory");
    let list = Arc::clone(&told);
    keeper
        .set_note(move |text| list.lock().expect("nobody panics").push(text.to_owned()))
        .expect("it is taken");
    keeper.tell(c"one");
    keeper.refuse(1);
    let list = Arc::downgrade(&told);
    let error = keeper.set_note(move |_| drop(list.clone())).expect_err("its data is refused");
    assert_eq!((error.code(), Arc::weak_count(&told)), (2, 0), "the refused closure is gone");
    keeper.tell(c"two");
    drop(keeper);
    assert_eq!(*told.lock().expect("nobody panics"), [c"one", c"two", c"gone"].map(ToOwned::to_owned));
    assert_eq!(Arc::strong_count(&told), 1, "and so is the other, after C's last call of it");
}

fn adopted() {
    let mut keeper = Keeper::new().expect("there is memory");
    let (add, first) = adds(1);
    keeper.adopt(add).expect("it is taken");
    assert_eq!((keeper.ask_adopted(1), drops(&first)), (2, 0));
    let (add, second) = adds(2);
    keeper.adopt(add).expect("it is taken");
    assert_eq!((keeper.ask_adopted(1), drops(&first)), (3, 1), "C dropped the first");
    keeper.refuse(1);
    let (add, refused) = adds(3);
    keeper.adopt(add).expect_err("it is refused");
    assert_eq!((drops(&refused), drops(&second)), (1, 0), "dropped once");
    drop(keeper);
    assert_eq!(drops(&second), 1, "C dropped the last");
}

fn until_a_call() {
    let mut keeper = Keeper::new().expect("there is memory");
    let (add, watcher) = adds(1);
    keeper.watch(add).expect("it is taken");
    assert_eq!((keeper.ask_watcher(1), drops(&watcher)), (2, 0));
    keeper.unwatch();
    assert_eq!((keeper.ask_watcher(1), drops(&watcher)), (-1, 1), "the library's error breaks nothing");
}

fn for_ever() {
    let (add, last) = adds(1);
    keeper_at_last(add);
    assert_eq!((keeper_ask_last(1), drops(&last)), (2, 0));
}

fn copies() {
    let mut keeper = Keeper::new().expect("there is memory");
    assert_eq!(keeper.label(), None);
    keeper.set_label(Some(&c"first".to_owned())).expect("it is taken");
    assert_eq!(keeper.label(), Some(c"first"));
    keeper.refuse(1);
    keeper.set_label(Some(&c"second".to_owned())).expect_err("it says so, and keeps it all the same");
    assert_eq!(keeper.label(), Some(c"second"));
    keeper.refuse(0);
    keeper.set_label(None).expect("it is taken");
    assert_eq!(keeper.label(), None);
    for part in 1..=8_u8 {
        keeper.add_part(&vec![part; 3]).expect("there is room");
    }
    keeper.add_part(&[1]).expect_err("there is no more");
    assert_eq!(keeper.sum(), 3 * 36);
}

fn stopped() {
    let mut keeper = Keeper::new().expect("there is memory");
    assert_eq!(keeper.each(5, None), 5, "no closure, no visit");
    let mut visited = Vec::new();
    assert_eq!(keeper.each(3, Some(&mut |value| visited.push(value))), 3);
    assert_eq!((visited, keeper.was_stopped()), (vec![0, 1, 2], 0));
    let mut visits = 0;
    let each = catch_unwind(AssertUnwindSafe(|| {
        keeper.each(1000, Some(&mut |value| {
            visits += 1;
            if value == 3 {
                resume_unwind(Box::new("enough"));
            }
        }))
    }));
    assert_eq!(each.expect_err("it panics").downcast_ref(), Some(&"enough"));
    assert_eq!((visits, keeper.was_stopped()), (4, 1), "C was stopped");
}

/// A closure that is replaced while it runs, from another thread: it ends in peace.
fn read_only() {
    let mut keeper = Keeper::new().expect("there is memory");
    assert_eq!(keeper.total(c"a", &[1, 2], None), 100);
    assert_eq!(keeper.total(c"a", &[], Some(c"b")), 195);
}

fn results_or_codes() {
    let mut keeper = Keeper::new().expect("there is memory");
    let mut room = [std::mem::MaybeUninit::uninit(); 4];
    assert_eq!(keeper.read(&mut room).expect("it reads"), 3);
    assert_eq!(keeper.read(&mut []).expect("nothing is no failure"), 0);
    assert_eq!(keeper.level().expect("a number"), 4);
    keeper.lock().expect("it is free");
    keeper.refuse(1);
    assert_eq!(keeper.read(&mut room).expect_err("it refuses").code(), -7);
    assert_eq!(keeper.level().expect_err("it refuses").code(), -9);
    let busy = keeper.lock().expect_err("it refuses");
    assert_eq!(busy.kind(), std::io::ErrorKind::ResourceBusy);
}

fn from_its_own_run() {
    let keeper = Arc::new(Mutex::new(Keeper::new().expect("there is memory")));
    let (add, replaced) = adds(5);
    let (runs, run) = std::sync::mpsc::channel();
    let (goes_on, go_on) = std::sync::mpsc::channel::<()>();
    let go_on = Mutex::new(go_on);
    let rule = move |value| {
        runs.send(()).expect("somebody waits");
        go_on.lock().expect("one run").recv().expect("somebody says so");
        add(value)
    };
    keeper.lock().expect("nobody panics").set_rule(Some(Box::new(rule))).expect("it is taken");
    let pointer = Raw(keeper.lock().expect("nobody panics").as_ptr());
    let asks = std::thread::spawn(move || {
        let pointer = pointer;
        // SAFETY: the keeper lives until this thread has ended, and C reads and does not write here.
        unsafe { acceptance::bindings::raw::keeper_ask_of(pointer.0, 1) }
    });
    run.recv().expect("it runs");
    keeper.lock().expect("nobody panics").set_rule(None).expect("it is taken");
    assert_eq!(drops(&replaced), 0, "it runs still");
    goes_on.send(()).expect("it waits");
    assert_eq!(asks.join().expect("no panic"), 6);
    assert_eq!(drops(&replaced), 1);
}

/// A closure that must leave a handle alone leaves its clones alone, too, and another closure in its run does not end that.
fn left_alone() {
    let club = Club::new().expect("there is memory");
    let clone = club.clone();
    let other = Club::new().expect("there is memory");
    let refused = |work: &dyn Fn()| {
        let panicked = catch_unwind(AssertUnwindSafe(work)).expect_err("it is refused");
        panicked.downcast_ref::<String>().expect("a text").clone()
    };
    let visits = club.visit(|| {
        assert_eq!(clone.members(), 2, "that may be asked");
        assert_eq!(other.visit(|| drop(refused(&|| drop(club.clone())))), 1);
        let said = refused(&|| drop(clone.clone()));
        assert!(said.starts_with("`Club::clone` was called by the closure of `Club::visit`"), "{said}");
        assert_eq!(other.clone().members(), 2);
        refused(&|| assert_eq!(clone.visit(|| {}), 0));
    });
    assert_eq!((visits, clone.clone().members()), (1, 3), "it is over");
    let mut mine = Some(clone);
    let dropped = catch_unwind(AssertUnwindSafe(|| club.visit(|| drop(mine.take()))));
    assert!(dropped.is_err());
    assert_eq!(club.members(), 2, "what was dropped is lost, and the club is not ended with the last");
    drop(club);
}

struct Raw(*mut acceptance::bindings::raw::keeper);

// SAFETY: as where it is used.
unsafe impl Send for Raw {}
