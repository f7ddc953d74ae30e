//! Loom: a task that is queued is found by a machine that searches, or somebody is woken for it. Two queues: the injector and the returners.

use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::sync::{Arc, Mutex};
use loom::thread;

use super::{Spinners, Wake};

/// One processor, one machine that goes idle, and threads that queue tasks.
struct World {
    spinners: Spinners,
    /// Tasks in the injector and among the returners.
    queues: [AtomicUsize; 2],
    /// Idle processors, under the scheduler's lock.
    idle: Mutex<usize>,
    woken: AtomicUsize,
}

impl World {
    fn new() -> Arc<World> {
        Arc::new(World {
            spinners: Spinners::new(),
            queues: [AtomicUsize::new(0), AtomicUsize::new(0)],
            idle: Mutex::new(0),
            woken: AtomicUsize::new(0),
        })
    }

    /// As `wake::notify` and `give::wake_one`. `true`: nobody idle was seen, so the monitor's protocol takes over.
    fn notify(&self) -> bool {
        match self.spinners.after_push() {
            Wake::SomebodySpins => false,
            Wake::NobodyIdle => true,
            Wake::One => {
                let mut idle = self.idle.lock().unwrap();
                if *idle > 0 {
                    *idle -= 1;
                    self.spinners.set_idle(*idle);
                    self.woken.fetch_add(1, Ordering::Relaxed);
                    return false;
                }
                drop(idle);
                self.spinners.nobody_woken();
                // Whoever relied on our count meanwhile is not told: the monitor looks, whether a processor is idle or not.
                true
            }
        }
    }

    fn push(&self, queue: usize) -> bool {
        self.queues[queue].fetch_add(1, Ordering::Release);
        self.notify()
    }

    fn take(&self) -> bool {
        self.queues.iter().any(|queue| {
            queue
                .fetch_update(Ordering::AcqRel, Ordering::Acquire, |tasks| {
                    tasks.checked_sub(1)
                })
                .is_ok()
        })
    }

    fn any_tasks(&self) -> bool {
        self.queues
            .iter()
            .any(|queue| queue.load(Ordering::Acquire) > 0)
    }

    /// As `find::steal` and `worker::go_idle`: searches, goes idle if nothing was found, looks again. Returns whether a task was taken.
    fn search_and_go_idle(&self) -> bool {
        let spinning = self.spinners.start_spinning(1);
        if self.take() {
            if spinning && self.spinners.found_work() && self.any_tasks() {
                self.notify();
            }
            return true;
        }
        {
            let mut idle = self.idle.lock().unwrap();
            *idle += 1;
            self.spinners.set_idle(*idle);
        }
        self.spinners.went_idle(spinning);
        if self.any_tasks() {
            self.notify();
        }
        false
    }
}

fn a_push_is_never_missed(queue: usize) {
    loom::model(move || {
        let world = World::new();
        let other = Arc::clone(&world);
        let pusher = thread::spawn(move || other.push(queue));
        let ran = world.search_and_go_idle();
        let nobody_idle = pusher.join().unwrap();
        let woken = world.woken.load(Ordering::Relaxed) == 1;
        // A push that saw nobody idle is no loss while the machine still runs: it will look again when it is done.
        assert!(
            ran || woken,
            "a task was queued, the machine sleeps, and nobody was woken (nobody idle seen: {nobody_idle})"
        );
    });
}

#[test]
fn a_push_to_the_injector_is_never_missed_by_a_machine_going_idle() {
    a_push_is_never_missed(0);
}

#[test]
fn a_push_to_the_returner_queue_is_never_missed_by_a_machine_going_idle() {
    a_push_is_never_missed(1);
}

#[test]
fn of_two_pushes_one_wakes_and_the_woken_machine_is_counted_once() {
    loom::model(|| {
        let world = World::new();
        *world.idle.lock().unwrap() = 1;
        world.spinners.set_idle(1);
        let other = Arc::clone(&world);
        let pusher = thread::spawn(move || {
            other.push(0);
        });
        world.push(1);
        pusher.join().unwrap();
        assert_eq!(
            world.woken.load(Ordering::Relaxed),
            1,
            "one processor was idle, and one machine was woken for two tasks"
        );
        assert_eq!(
            world.spinners.spinning(),
            1,
            "the woken machine is counted, once"
        );
    });
}

#[test]
fn the_last_spinner_that_finds_work_sees_to_what_was_queued_meanwhile() {
    loom::model(|| {
        let world = World::new();
        *world.idle.lock().unwrap() = 1;
        world.spinners.set_idle(1);
        assert!(world.spinners.start_spinning(2));
        let other = Arc::clone(&world);
        let pusher = thread::spawn(move || other.push(1));
        // This machine found a task elsewhere, as in `worker::stop_spinning`.
        if world.spinners.found_work() && world.any_tasks() {
            world.notify();
        }
        pusher.join().unwrap();
        assert_eq!(
            world.woken.load(Ordering::Relaxed),
            1,
            "a task was queued, a processor is idle, nobody spins, and nobody was woken"
        );
    });
}

#[test]
fn a_processor_taken_and_given_back_under_a_push_does_not_hide_the_task() {
    loom::model(|| {
        let world = World::new();
        *world.idle.lock().unwrap() = 1;
        world.spinners.set_idle(1);
        let other = Arc::clone(&world);
        let pusher = thread::spawn(move || other.push(0));
        let mut monitor_called = false;
        // A machine back from C takes the processor, as in `acquire::idle_one`, and gives it up again, as in `give::pass_on`.
        let taken = {
            let mut idle = world.idle.lock().unwrap();
            let taken = *idle > 0;
            *idle -= usize::from(taken);
            world.spinners.set_idle(*idle);
            taken
        };
        if taken {
            if world.any_tasks() {
                monitor_called |= world.notify();
            }
            let mut idle = world.idle.lock().unwrap();
            if world.spinners.spinning() == 0 && world.any_tasks() {
                world.woken.fetch_add(1, Ordering::Relaxed);
            } else {
                *idle += 1;
                world.spinners.set_idle(*idle);
                drop(idle);
                world.spinners.went_idle(false);
                if world.any_tasks() {
                    monitor_called |= world.notify();
                }
            }
        }
        monitor_called |= pusher.join().unwrap();
        assert!(
            monitor_called || world.woken.load(Ordering::Relaxed) > 0,
            "a task is queued beside an idle processor, nobody was woken, and the monitor was not called"
        );
    });
}
