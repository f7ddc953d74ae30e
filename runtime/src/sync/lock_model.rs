//! Loom: the lock excludes, and nobody sleeps through the end of a hold. The kernel's part is a lock and a condition variable of loom's.

use std::time::Duration;

use loom::cell::UnsafeCell;
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread;

use super::{AtomicU32, FREE, Ordering, Word};

loom::lazy_static! {
    static ref QUEUE: (Mutex<()>, Condvar) = (Mutex::new(()), Condvar::new());
}

/// What the kernel does: compares and goes to sleep in one step, as far as wakers can tell.
pub(super) fn sleep_while(word: &AtomicU32, value: u32, _time: Option<Duration>) {
    let queue = QUEUE.0.lock().unwrap();
    if word.load(Ordering::Relaxed) == value {
        drop(QUEUE.1.wait(queue).unwrap());
    }
}

pub(super) fn wake_one(_word: &AtomicU32) {
    let queue = QUEUE.0.lock().unwrap();
    QUEUE.1.notify_one();
    drop(queue);
}

struct World {
    word: Word,
    guarded: UnsafeCell<u32>,
}

// SAFETY: the cell is touched under the lock, which is what the model is about: loom finds it if not.
unsafe impl Sync for World {}
// SAFETY: as above.
unsafe impl Send for World {}

impl World {
    fn turn(&self) {
        self.word.acquire();
        // SAFETY: the lock is held.
        self.guarded.with_mut(|guarded| unsafe { *guarded += 1 });
        self.word.release();
    }
}

/// Loom fails a model whose threads all sleep.
#[test]
fn three_threads_that_take_a_lock_exclude_each_other_and_all_get_it() {
    let mut model = loom::model::Builder::new();
    // Three preemptions put a waiter between any two steps of the holder, and a second one between those of the first.
    model.preemption_bound = Some(3);
    model.check(|| {
        let world = Arc::new(World {
            word: Word(AtomicU32::new(FREE)),
            guarded: UnsafeCell::new(0),
        });
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let world = Arc::clone(&world);
                thread::spawn(move || world.turn())
            })
            .collect();
        world.turn();
        for thread in threads {
            thread.join().unwrap();
        }
        // SAFETY: the other threads have ended.
        world
            .guarded
            .with(|guarded| assert_eq!(unsafe { *guarded }, 3));
    });
}
