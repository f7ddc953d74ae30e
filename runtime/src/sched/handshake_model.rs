//! Loom: in every interleaving a processor has one owner, and a machine that lost it learns so.
//!
//! The processor is a loom cell: two threads that touch it without an order between them fail the model, whatever else is asserted.

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use loom::thread;

use super::{Handshake, Returned};

struct Pair {
    handshake: Handshake,
    /// Which of the two processors below the machine is wired to.
    wired_to: AtomicUsize,
    processors: [UnsafeCell<u32>; 2],
    /// The machine has made its calls.
    ended: AtomicBool,
}

impl Pair {
    fn new() -> Arc<Pair> {
        let pair = Arc::new(Pair {
            handshake: Handshake::new(),
            wired_to: AtomicUsize::new(0),
            processors: [UnsafeCell::new(0), UnsafeCell::new(0)],
            ended: AtomicBool::new(false),
        });
        pair.handshake.wire(false);
        pair
    }

    /// The machine uses the processor that it is wired to.
    fn run(&self) {
        let processor = self.wired_to.load(Ordering::Relaxed);
        // SAFETY: none needed beyond the protocol's promise; loom reports an access that it does not order.
        self.processors[processor].with_mut(|uses| unsafe { *uses += 1 });
    }

    /// The machine lost its processor and wires itself to the other.
    fn rewire(&self) {
        self.wired_to.store(1, Ordering::Relaxed);
        self.handshake.wire(false);
    }

    /// The monitor looks until it sees the machine in C, then tries once. Returns which processor it took.
    ///
    /// It must wait: loom remembers one access to a word, so the machine's own reads would hide from it that an earlier look of ours could have come later.
    fn monitor(&self) -> Option<usize> {
        let seen = loop {
            let seen = self.handshake.status();
            if seen.is_in_c() {
                break seen;
            }
            if self.ended.load(Ordering::Acquire) {
                return None;
            }
            thread::yield_now();
        };
        let taken = self
            .handshake
            .take(seen, || self.wired_to.load(Ordering::Relaxed))?;
        // SAFETY: as in `run`.
        self.processors[taken].with_mut(|uses| unsafe { *uses += 100 });
        Some(taken)
    }
}

#[test]
fn a_processor_never_has_two_owners() {
    loom::model(|| {
        let pair = Pair::new();
        let other = Arc::clone(&pair);
        let machine = thread::spawn(move || {
            let mut lost = 0;
            for _ in 0..2 {
                other.run();
                let fast = other.handshake.fast().expect("it is running");
                other.handshake.enter_c_fast(fast);
                if !other.handshake.leave_c_fast(fast) && other.handshake.settle() == Returned::Lost
                {
                    lost += 1;
                    other.rewire();
                }
                other.run();
            }
            other.ended.store(true, Ordering::Release);
            lost
        });
        let taken = pair.monitor();
        let lost = machine.join().unwrap();
        assert_eq!(
            taken.is_some(),
            lost == 1,
            "what the monitor took, the machine lost, and nothing else"
        );
        assert_ne!(
            taken,
            Some(1),
            "the monitor took the processor that the machine got afterwards"
        );
    });
}

#[test]
fn a_machine_that_hands_off_at_entry_is_not_robbed_of_its_next_processor() {
    loom::model(|| {
        let pair = Pair::new();
        let other = Arc::clone(&pair);
        let machine = thread::spawn(move || {
            // First a call that keeps its processor, so that the monitor may have made its claim already.
            let fast = other.handshake.fast().expect("it is running");
            other.handshake.enter_c_fast(fast);
            let kept =
                other.handshake.leave_c_fast(fast) || other.handshake.settle() == Returned::Kept;
            if !kept {
                other.rewire();
                other.ended.store(true, Ordering::Release);
                return false;
            }
            other.run();
            other.handshake.surrender_into_c();
            assert!(
                !other.handshake.leave_c(),
                "a machine that handed its processor off must see that it is gone"
            );
            assert_eq!(
                other.handshake.settle(),
                Returned::Lost,
                "its own claim stands until it settles"
            );
            other.rewire();
            other.run();
            other.ended.store(true, Ordering::Release);
            true
        });
        let taken = pair.monitor();
        let handed_off = machine.join().unwrap();
        assert_ne!(
            taken,
            Some(1),
            "the monitor took the processor that the machine got afterwards"
        );
        assert!(
            taken.is_none() || !handed_off,
            "the monitor took a processor that its machine had handed off"
        );
    });
}

#[test]
fn a_callback_inside_a_call_may_repeat_ticks() {
    loom::model(|| {
        let pair = Pair::new();
        let other = Arc::clone(&pair);
        let machine = thread::spawn(move || {
            let fast = other.handshake.fast().expect("it is running");
            other.handshake.enter_c_fast(fast);
            // The callback comes back, runs, and returns to C.
            if !other.handshake.leave_c() && other.handshake.settle() == Returned::Lost {
                other.rewire();
            }
            other.run();
            other.handshake.enter_c();
            // The outer call ends with the word that it began with, one tick on.
            let kept =
                other.handshake.leave_c_fast(fast) || other.handshake.settle() == Returned::Kept;
            if kept {
                other.run();
            }
            other.ended.store(true, Ordering::Release);
        });
        pair.monitor();
        machine.join().unwrap();
    });
}
