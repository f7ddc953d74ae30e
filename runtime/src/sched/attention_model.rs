//! Loom: the monitor never sleeps through what it promised to see.

use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, Ordering};
use loom::thread;

use super::{Attention, Rest};
use crate::sync::fence;

struct World {
    attention: Attention,
    in_c: AtomicBool,
    work: AtomicBool,
}

fn world() -> Arc<World> {
    Arc::new(World {
        attention: Attention::new(),
        in_c: AtomicBool::new(false),
        work: AtomicBool::new(false),
    })
}

#[test]
fn a_machine_that_enters_c_is_seen_or_calls_a_monitor_that_rests_timed() {
    loom::model(|| {
        let world = world();
        let other = Arc::clone(&world);
        let machine = thread::spawn(move || {
            other.in_c.store(true, Ordering::Release);
            fence::light();
            other.attention.needs_call_at_entry() && other.attention.call()
        });
        let sleeps = world
            .attention
            .announce(Rest::Timed, || !world.in_c.load(Ordering::Acquire));
        let called = machine.join().unwrap();
        assert!(
            !sleeps || called,
            "the monitor sleeps, a machine is in C, and nobody called"
        );
    });
}

#[test]
fn work_that_waits_is_seen_or_calls_a_monitor_that_is_parked() {
    loom::model(|| {
        let world = world();
        let other = Arc::clone(&world);
        let pusher = thread::spawn(move || {
            other.work.store(true, Ordering::Release);
            fence::full();
            other.attention.needs_call_after_push() && other.attention.call()
        });
        let sleeps = world
            .attention
            .announce(Rest::Parked, || !world.work.load(Ordering::Acquire));
        let called = pusher.join().unwrap();
        assert!(
            !sleeps || called,
            "the monitor is parked, work waits, and nobody called"
        );
    });
}

#[test]
fn of_two_callers_one_wakes_the_monitor() {
    loom::model(|| {
        let world = world();
        let sleeps = world.attention.announce(Rest::Parked, || true);
        assert!(sleeps);
        let other = Arc::clone(&world);
        let caller = thread::spawn(move || {
            other.attention.needs_call_after_push() && other.attention.call()
        });
        let ours = world.attention.needs_call_after_push() && world.attention.call();
        assert!(
            ours ^ caller.join().unwrap(),
            "exactly one of two callers unparks the monitor"
        );
    });
}
