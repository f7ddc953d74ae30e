//! `block_on`: a thread waits for a future. While it polls, it is a machine.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use super::running;
use crate::call::reenter::{self, Outside};
use crate::fatal::fatal;
use crate::race;
use crate::record::Accounting;
use crate::sched::acquire::{acquire, give_up};
use crate::sched::current;
use crate::sched::machine::{Machine, Role};
use crate::sched::scheduler::Scheduler;
use crate::sched::{wake, worker};
use crate::sync::fence;

/// Polls `future` on this thread until it is ready.
///
/// The thread is a machine meanwhile: it holds a processor while it polls and none while it waits.
/// Inside a task the wait blocks the task and nobody else; inside [`crate::block_in_place`] and callbacks it works too.
/// When no worker thread can be had at all, a waiting thread runs tasks itself.
///
/// Runs on: any thread.
/// Needs a processor: yes, while it polls.
/// May block: the thread, until the future is ready.
///
/// # Panics
/// If the future does, or if the runtime has to be started and an environment variable holds a bad value.
///
/// ```
/// assert_eq!(cffi::block_on(async { 6 * 7 }), 42);
/// ```
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let _runtime = race::runtime();
    let scheduler = running();
    let machine = current::attach();
    let entered = Entered::new(scheduler, machine);
    let signal = Arc::new(Signal {
        machine,
        ready: AtomicBool::new(false),
    });
    let waker = Waker::from(Arc::clone(&signal));
    let mut context = Context::from_waker(&waker);
    let output = loop {
        match machine.wired() {
            Some(wired) => machine.processor(&wired).begin_poll(),
            None => fatal(&["`block_on` polls without a processor"]),
        }
        let polled = race::outside(|| {
            race::take_over(&*signal);
            future.as_mut().poll(&mut context)
        });
        if let Poll::Ready(output) = polled {
            break output;
        }
        wait(scheduler, machine, &signal.ready);
    };
    drop(entered);
    output
}

/// The waker of one `block_on`. The machine's record outlives it: records are never freed.
struct Signal {
    machine: &'static Machine,
    ready: AtomicBool,
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        race::hand_over(&**self);
        let _runtime = race::runtime();
        // Release: partner of the Acquire in `wait` and in `worker::run`.
        self.ready.store(true, Ordering::Release);
        self.machine.parker.unpark();
    }
}

/// This thread as a machine that polls, until it is dropped.
struct Entered {
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    before: Before,
}

/// What the thread was.
enum Before {
    /// A machine that runs a task: it has a processor and keeps one.
    Running,
    /// A machine in C: it comes back as a callback does, and returns to C afterwards.
    InC(Outside),
    /// No machine, or one without a processor.
    Unwired(Role, Accounting),
}

impl Entered {
    fn new(scheduler: &'static Scheduler, machine: &'static Machine) -> Entered {
        let status = machine.handshake.own_status();
        let before = if status.is_in_c() {
            Before::InC(reenter::leave_c(machine))
        } else if status.is_unwired() {
            let role = machine.role();
            machine.set_role(Role::Blocking);
            let _wired = acquire(scheduler, machine, false);
            // Inside a call of a thread that is no machine, this is Rust again.
            let inside = machine.calls.accounting();
            machine.calls.set_accounting(inside.outside_c());
            Before::Unwired(role, inside)
        } else {
            Before::Running
        };
        Entered {
            scheduler,
            machine,
            before,
        }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        match &self.before {
            Before::Running => {}
            Before::InC(outside) => reenter::enter_c(self.machine, outside),
            Before::Unwired(role, inside) => {
                if let Some(wired) = self.machine.wired() {
                    give_up(self.scheduler, self.machine, wired);
                }
                self.machine.calls.set_accounting(*inside);
                self.machine.set_role(*role);
                current::detach_if_late(self.machine);
            }
        }
    }
}

/// Gives the processor up, waits for the signal, and gets a processor again.
fn wait(scheduler: &'static Scheduler, machine: &'static Machine, ready: &AtomicBool) {
    // Acquire: partner of the Release in `wake_by_ref`, here and below.
    // A future that woke itself is polled again at once, unless somebody else waits for a processor.
    let others_wait = || scheduler.any_tasks() || scheduler.idle.waiters() > 0;
    if ready.load(Ordering::Acquire) && !others_wait() {
        // A wake that comes in between is taken too: what it was for is seen by the poll that follows.
        ready.swap(false, Ordering::Acquire);
        return;
    }
    let Some(wired) = machine.wired() else {
        fatal(&["`block_on` was left without a processor by a poll"])
    };
    give_up(scheduler, machine, wired);
    loop {
        // Before this machine asks for a processor to run other tasks with: it would end that at once and ask again.
        if ready.swap(false, Ordering::Acquire) {
            let _wired = acquire(scheduler, machine, scheduler.config.stress_retake);
            return;
        }
        scheduler.idle.lock().push_blocked_on(machine);
        // Whoever looked for a thread before this one was on the list found none: look again. Partner: the lock of the list.
        fence::full();
        if scheduler.any_tasks() {
            wake::notify(scheduler);
        }
        let granted = loop {
            if let Some(processor) = machine.take_grant() {
                break processor;
            }
            if ready.swap(false, Ordering::Acquire) {
                if scheduler.idle.lock().remove_blocked_on(machine) {
                    let _wired = acquire(scheduler, machine, scheduler.config.stress_retake);
                } else {
                    let _wired = machine.wire(machine.wait_for_grant(), scheduler.careful.now());
                    machine.helping.end();
                    // It was to look for work, and will not.
                    worker::stop_spinning(scheduler, machine);
                }
                return;
            }
            machine.parker.park();
        };
        // No thread could be had for this processor: its tasks run here, between two looks at the signal.
        worker::stand_in(scheduler, machine, granted, ready);
    }
}
