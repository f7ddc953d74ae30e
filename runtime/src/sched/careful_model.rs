//! Loom: while the monitor changes from its own fence to membarrier, and machines from full fences to light ones, or back, a processor has one owner.
//!
//! The process is not registered when the model begins, so a light fence is none until the monitor has switched: see `sync/fence.rs`.

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, Ordering};
use loom::thread;

use super::Careful;
use crate::sched::attention::{Attention, Rest};
use crate::sched::handshake::{Handshake, Returned};
use crate::sync::fence;

struct Switch {
    careful: Careful,
    handshake: Handshake,
    processor: UnsafeCell<u32>,
    /// The machine has made its calls, or lost its processor.
    ended: AtomicBool,
}

impl Switch {
    /// A process that is not registered, with one machine.
    fn new() -> Arc<Switch> {
        fence::start_without_membarrier();
        let switch = Arc::new(Switch {
            careful: Careful::new(false, false),
            handshake: Handshake::new(),
            processor: UnsafeCell::new(0),
            ended: AtomicBool::new(false),
        });
        switch.handshake.wire(true);
        switch
    }

    /// What the end of a call does.
    fn end_care(&self) {
        if self.handshake.is_careful() && !self.careful.now() {
            self.handshake.end_care();
        }
    }

    /// The machine, or whoever took its processor, uses it.
    fn run(&self) {
        // SAFETY: none needed beyond the protocol's promise; loom reports an access that it does not order.
        self.processor.with_mut(|uses| unsafe { *uses += 1 });
    }

    /// One call. `false`: the processor was lost in it.
    fn call(&self) -> bool {
        let kept = match self.handshake.fast() {
            Some(fast) => {
                self.handshake.enter_c_fast(fast);
                self.handshake.leave_c_fast(fast)
            }
            None => {
                self.handshake.enter_c();
                fence::full();
                self.handshake.leave_c()
            }
        };
        kept || self.handshake.settle() == Returned::Kept
    }

    /// Looks until it sees the machine in C, then tries once to take its processor.
    fn take(&self) -> bool {
        let seen = loop {
            let seen = self.handshake.status();
            if seen.is_in_c() {
                break seen;
            }
            if self.ended.load(Ordering::Acquire) {
                return false;
            }
            thread::yield_now();
        };
        let taken = self.handshake.take(seen, || ()).is_some();
        if taken {
            self.run();
        }
        taken
    }
}

/// The machine's calls, until its processor is lost: careful at first. Its thread is the one that learns of the registration,
/// which a thread of its own could only do at fewer moments that matter.
fn calls(switch: &Switch) -> bool {
    switch.careful.registered();
    let mut lost = false;
    for _ in 0..2 {
        switch.run();
        if !switch.call() {
            lost = true;
            break;
        }
        switch.end_care();
    }
    if !lost {
        switch.run();
    }
    switch.ended.store(true, Ordering::Release);
    lost
}

#[test]
fn a_processor_has_one_owner_while_care_ends() {
    let mut model = loom::model::Builder::new();
    // Each side has one store that the other must not miss, and the switch is one more: an order that breaks this changes sides three times.
    // Without a bound the model passes as well, in a minute.
    model.preemption_bound = Some(3);
    model.check(|| {
        let switch = Switch::new();
        let machine = {
            let switch = Arc::clone(&switch);
            thread::spawn(move || calls(&switch))
        };
        let mut taken = switch.take();
        if !taken {
            switch.careful.look();
            taken = switch.take();
        }
        let lost = machine.join().unwrap();
        assert_eq!(
            taken, lost,
            "what the monitor took, the machine lost, and nothing else"
        );
    });
}

#[test]
fn a_call_that_begins_while_care_ends_is_seen_or_calls_the_monitor() {
    loom::model(|| {
        let switch = Switch::new();
        let attention = Arc::new(Attention::new());
        let machine = {
            let (switch, attention) = (Arc::clone(&switch), Arc::clone(&attention));
            thread::spawn(move || {
                switch.careful.registered();
                switch.end_care();
                match switch.handshake.fast() {
                    Some(fast) => {
                        switch.handshake.enter_c_fast(fast);
                        fence::light();
                    }
                    None => {
                        switch.handshake.enter_c();
                        fence::full();
                    }
                }
                attention.needs_call_at_entry() && attention.call()
            })
        };
        let in_c = || switch.handshake.status().is_in_c();
        // Twice: before it switches, and after.
        let mut rests = attention.announce(Rest::Timed, || !in_c());
        if !rests {
            switch.careful.look();
            rests = attention.announce(Rest::Timed, || !in_c());
        }
        let called = machine.join().unwrap();
        assert!(
            !rests || called,
            "the monitor rests, a machine is in C, and nobody called"
        );
    });
}

/// The machine's calls, until its processor is lost: not careful at first, in a process for which membarrier is refused.
/// It learns of that where its claim is answered.
fn calls_until_careful(switch: &Switch) -> bool {
    let mut lost = false;
    for _ in 0..2 {
        switch.run();
        let was_careful = switch.handshake.is_careful();
        let kept = match switch.handshake.fast() {
            Some(fast) => {
                switch.handshake.enter_c_fast(fast);
                switch.handshake.leave_c_fast(fast)
            }
            None => {
                switch.handshake.enter_c();
                fence::full();
                switch.handshake.leave_c()
            }
        };
        if !kept {
            if switch.handshake.settle() == Returned::Lost {
                assert!(was_careful, "taken from a machine that was not careful");
                lost = true;
                break;
            }
            switch.handshake.begin_care();
        }
    }
    if !lost {
        switch.run();
    }
    switch.ended.store(true, Ordering::Release);
    lost
}

#[test]
fn a_processor_has_one_owner_while_care_begins() {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(3);
    model.check(|| {
        let switch = Switch::new();
        switch.handshake.wire(false);
        let machine = {
            let switch = Arc::clone(&switch);
            thread::spawn(move || calls_until_careful(&switch))
        };
        switch.handshake.call_to_care();
        let taken = switch.take() || switch.take();
        let lost = machine.join().unwrap();
        assert_eq!(
            taken, lost,
            "what the monitor took, the machine lost, and nothing else"
        );
    });
}
