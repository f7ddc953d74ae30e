//! The handshake on the real machine: a bounded stress that breaks within seconds without the heavy fence.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::{Handshake, Returned};
use crate::sync::fence;

/// Who uses the processor: nobody that the other side would notice.
const MACHINE: u32 = 1;
const MONITOR: u32 = 2;

struct Shared {
    handshake: Handshake,
    user: AtomicU32,
    violations: AtomicU64,
    /// The monitor is done with what it took.
    given_back: AtomicBool,
    stop: AtomicBool,
}

/// The machine says that it uses the processor, and looks whether anybody else said so meanwhile.
fn machine(shared: &Shared) -> u64 {
    let mut lost = 0;
    let mut round = 0u64;
    while !shared.stop.load(Ordering::Relaxed) {
        round += 1;
        shared.user.store(MACHINE, Ordering::Relaxed);
        for _ in 0..round % 8 {
            std::hint::spin_loop();
        }
        if shared.user.load(Ordering::Relaxed) != MACHINE {
            shared.violations.fetch_add(1, Ordering::Relaxed);
        }
        let fast = shared.handshake.fast().expect("it is running");
        shared.handshake.enter_c_fast(fast);
        // Every fourth call is long enough to be taken.
        let length = if round % 4 == 3 {
            200 + round % 64 * 40
        } else {
            round % 16
        };
        for _ in 0..length {
            std::hint::spin_loop();
        }
        if !shared.handshake.leave_c_fast(fast) && shared.handshake.settle() == Returned::Lost {
            lost += 1;
            while !shared.given_back.swap(false, Ordering::Acquire) {
                std::hint::spin_loop();
            }
            shared.handshake.wire(false);
        }
    }
    lost
}

/// The monitor takes whatever it sees in C, uses it for a while, and gives it back.
fn monitor(shared: &Shared, time: Duration) -> (u64, u64) {
    let (mut tried, mut taken) = (0, 0);
    let end = Instant::now() + time;
    while Instant::now() < end {
        let seen = shared.handshake.status();
        if !seen.is_in_c() {
            continue;
        }
        tried += 1;
        if shared.handshake.take(seen, || ()).is_some() {
            taken += 1;
            shared.user.store(MONITOR, Ordering::Relaxed);
            for _ in 0..200 {
                std::hint::spin_loop();
                if shared.user.load(Ordering::Relaxed) != MONITOR {
                    shared.violations.fetch_add(1, Ordering::Relaxed);
                    break;
                }
            }
            shared.given_back.store(true, Ordering::Release);
        }
    }
    shared.stop.store(true, Ordering::Relaxed);
    (tried, taken)
}

#[test]
fn a_processor_never_has_two_owners_under_stress() {
    if !fence::register() {
        // Without membarrier no machine takes the fast path, and there is nothing to stress.
        println!("not stressed: this kernel has no membarrier");
        return;
    }
    let shared = Arc::new(Shared {
        handshake: Handshake::new(),
        user: AtomicU32::new(0),
        violations: AtomicU64::new(0),
        given_back: AtomicBool::new(false),
        stop: AtomicBool::new(false),
    });
    shared.handshake.wire(false);
    let other = Arc::clone(&shared);
    let thread = std::thread::spawn(move || machine(&other));
    let (tried, taken) = monitor(&shared, Duration::from_secs(3));
    let lost = thread.join().unwrap();
    let violations = shared.violations.load(Ordering::Relaxed);
    println!("{tried} claims, {taken} taken, {lost} lost, {violations} violations");
    assert!(
        taken > 100,
        "the stress did not reach what it is for: {taken} processors taken of {tried} claims"
    );
    assert_eq!(violations, 0, "a processor had two owners");
}
