//! `block_on`: a thread waits for a future. While it polls, it is a machine.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

use super::running;
use crate::call::reenter::{self, Outside};
use crate::fatal::fatal;
use crate::race;
use crate::record::Accounting;
use crate::sched::acquire::{acquire, come_back, give_up};
use crate::sched::current;
use crate::sched::machine::{Machine, Role};
use crate::sched::scheduler::Scheduler;
use crate::sched::{starved, sysmon};
use crate::sys;

/// Polls `future` on this thread until it is ready.
///
/// The thread is a machine meanwhile: it holds a processor while it polls and none while it waits.
/// It runs nothing but `future`: no task is ever run on its stack.
/// Inside a task the wait blocks the task and nobody else; inside [`crate::block_in_place`] and callbacks it works too.
/// Such a wait takes a thread, and another thread takes the place of the one that waits, also at the limit: see [`crate::Builder::thread_limit`].
/// In a task `.await` is better: it takes none.
///
/// Runs on: any thread.
/// Needs a processor: yes, while it polls.
/// May block: the thread, until the future is ready.
///
/// # Panics
/// If the future does; if the runtime has to be started and cannot be.
///
/// In a task: if all worker threads wait in `block_on`, tasks have waited for a thread for five seconds, and the system has no more threads.
/// Nothing could run the tasks that it may wait for; so the last wait ends with a panic, and the others go on.
///
/// ```
/// assert_eq!(cffi::block_on(async { 6 * 7 }), 42);
/// ```
#[track_caller]
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let scheduler = running();
    let _runtime = race::runtime();
    let machine = current::attach();
    let _inside = machine.user_code.enter_runtime();
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
        machine.wakers.set(Some(waker.vtable()));
        // The mark is the runtime's own, and so out of the race detector's sight.
        let polled = machine.user_code.run(|| {
            race::outside(|| {
                race::take_over(&*signal);
                future.as_mut().poll(&mut context)
            })
        });
        if machine.wired().is_none() {
            let _wired = come_back(scheduler, machine, sys::stack_pointer());
        }
        if let Poll::Ready(output) = polled {
            break output;
        }
        if let Err(nobody_else) = wait(scheduler, machine, &signal.ready) {
            nobody_else.throw();
        }
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
        // Release: partner of the Acquire in `wait` and `until_ready`.
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

/// Gives the processor up, waits for the signal, and gets a processor again. `Err`: the wait keeps the only worker from the tasks, and must end.
fn wait(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    ready: &AtomicBool,
) -> Result<(), NobodyElse> {
    // Acquire: partner of the Release in `wake_by_ref`, here and below.
    // A future that woke itself is polled again at once, unless somebody else waits for a processor.
    let others_wait = || scheduler.any_tasks() || scheduler.idle.waiters() > 0;
    if ready.load(Ordering::Acquire) && !others_wait() {
        // A wake that comes in between is taken too: what it was for is seen by the poll that follows.
        ready.swap(false, Ordering::Acquire);
        return Ok(());
    }
    let Some(wired) = machine.wired() else {
        fatal(&["`block_on` was left without a processor by a poll"])
    };
    let worker = machine.role() == Role::Worker;
    if worker {
        // Before the processor goes on: whoever finds no machine for it may make one in this one's place.
        scheduler.idle.lock().begin_wait(machine);
    }
    give_up(scheduler, machine, wired);
    let ended = until_ready(scheduler, machine, ready, worker);
    let _wired = acquire(scheduler, machine, scheduler.config.stress_retake);
    ended
}

/// Waits for the signal, without a processor. Runs nothing meanwhile: this stack, and what its frames hold, are not made for it.
fn until_ready(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    ready: &AtomicBool,
    worker: bool,
) -> Result<(), NobodyElse> {
    loop {
        // Acquire: as in `wait`.
        if ready.swap(false, Ordering::Acquire) {
            if worker {
                scheduler.idle.lock().end_wait(machine);
            }
            return Ok(());
        }
        if worker {
            let mut lists = scheduler.idle.lock();
            if !lists.is_waiting(machine) {
                if !thread::panicking() {
                    return Err(NobodyElse {
                        threads: lists.threads(),
                    });
                }
                // A second panic would abort the process.
                lists.wait_on(machine);
            }
        }
        if sysmon::is_alive() {
            machine.parker.park();
        } else {
            starved::park_without_monitor(scheduler, machine);
        }
    }
}

/// All workers wait in `block_on`, tasks wait for a worker, and no thread can be had: this wait must end.
struct NobodyElse {
    /// Worker threads, all of which waited.
    threads: usize,
}

impl NobodyElse {
    #[cold]
    #[track_caller]
    fn throw(&self) -> ! {
        let s = if self.threads == 1 { "" } else { "s" };
        panic!(
            "`cffi::block_on` in a task: nothing can run the tasks that may have to end this wait: all {} worker thread{s} wait in `block_on`, tasks have waited for {} seconds, \
             and no more threads can be had; write `.await` instead of `block_on`, or raise the limit on threads (CFFI_MAXTHREADS, `ulimit -u`, the container's limit of pids)",
            self.threads,
            starved::LONGEST_WAIT.as_secs(),
        )
    }
}
