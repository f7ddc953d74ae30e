//! New worker threads: who makes them, and what happens when none can be had.
//!
//! The monitor makes them, so that no task's thread pays for it: whoever finds a processor with work and no idle machine leaves the processor on the
//! idle list and asks. Only when there is no monitor the asking thread makes the thread itself.
//! A refusal (the limit, the kernel's EAGAIN, or too little memory left of what it allows) loses nothing: the processor stays idle, and the next machine that comes back from C takes it.
//! The first worker is made when the runtime starts, and never ends: so there is always one that will come back, from C or from a wait.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::current;
use super::idle::Locked;
use super::machine::Machine;
use super::processor::Processor;
use super::scheduler::Scheduler;
use super::{sysmon, worker};
use crate::sync::Mutex;
use crate::{race, sys};

/// So many idle machines there should be at most while threads are wanted.
const MOST_SPARES: usize = 16;

/// After the kernel refused a thread, it is not asked again for so long.
const AFTER_REFUSAL: Duration = Duration::from_millis(1);

/// The stack that std gives to a thread of which nobody says more. `RUST_MIN_STACK` may: then this is wrong by one thread's stack, not by that of each.
const STACK_BYTES: usize = 2 << 20;

/// Spare threads that were made and have not come to life yet.
static STARTING: AtomicUsize = AtomicUsize::new(0);

/// Machines that were sent to stand in for a stuck poll, and have not begun.
static HELPERS_STARTING: AtomicUsize = AtomicUsize::new(0);

/// Somebody wants a thread.
static WANTED: AtomicBool = AtomicBool::new(false);

/// When the kernel refused last, or would have.
static REFUSED: Mutex<Option<Instant>> = Mutex::new(None);

/// Makes the first worker thread, which has no processor yet.
///
/// # Errors
/// The kernel's refusal.
pub(crate) fn first(scheduler: &'static Scheduler) -> io::Result<()> {
    scheduler.idle.lock().add_thread();
    spawn(scheduler, |_| None)
}

/// No idle machine was found for `processor`: makes one, or notes that one is wanted. `spinning`: the new one takes over the caller's count.
pub(crate) fn one_more<'a>(
    scheduler: &'static Scheduler,
    lists: Locked<'a>,
    processor: &'static Processor,
    spinning: bool,
) -> Result<(), (Locked<'a>, &'static Processor)> {
    if sysmon::is_alive() {
        // Relaxed: `ask`, which follows after the lock was left, carries the order through the parker.
        WANTED.store(true, Ordering::Relaxed);
        return Err((lists, processor));
    }
    make(scheduler, lists, processor, spinning)
}

/// Calls the monitor if a thread is wanted. Not under the lock.
pub(crate) fn ask(scheduler: &'static Scheduler) {
    // Relaxed: as in `one_more`.
    if WANTED.load(Ordering::Relaxed) {
        sysmon::hurry(scheduler);
    }
}

/// Finds or makes a machine for each idle processor while tasks wait. Monitor only.
pub(crate) fn serve(scheduler: &'static Scheduler) {
    // Relaxed: the lock below orders it before the look; a wish that comes later is seen by the next round.
    let wanted = WANTED.swap(false, Ordering::Relaxed);
    loop {
        let mut lists = scheduler.idle.lock();
        if !scheduler.any_tasks() {
            break;
        }
        let Some(processor) = lists.pop_processor() else {
            break;
        };
        if let Some(machine) = lists.pop_machine() {
            drop(lists);
            machine.spinning.set(false);
            machine.grant(processor);
            continue;
        }
        if let Err((mut lists, processor)) = make(scheduler, lists, processor, false) {
            lists.push_processor(processor);
            return;
        }
    }
    if wanted {
        make_spares(scheduler);
    }
}

/// Where threads are asked for one after the other, each waits for the way here and for its start: some are made ahead.
fn make_spares(scheduler: &'static Scheduler) {
    while scheduler.any_tasks() {
        let mut lists = scheduler.idle.lock();
        // Relaxed: only this thread raises it; one that has just come down is on the list, or about to be.
        let spares = lists.machines() + STARTING.load(Ordering::Relaxed);
        // In proportion to what there is, so that a program that needs few threads gets few.
        let wanted = (1 + lists.threads() / 8).min(MOST_SPARES);
        if spares >= wanted || !reserve(scheduler, &mut lists) {
            return;
        }
        drop(lists);
        STARTING.fetch_add(1, Ordering::Relaxed);
        let made = spawn(scheduler, |_| {
            STARTING.fetch_sub(1, Ordering::Relaxed);
            None
        });
        if made.is_err() {
            STARTING.fetch_sub(1, Ordering::Relaxed);
            return;
        }
    }
}

/// Makes a worker thread that starts with `processor`.
fn make<'a>(
    scheduler: &'static Scheduler,
    mut lists: Locked<'a>,
    processor: &'static Processor,
    spinning: bool,
) -> Result<(), (Locked<'a>, &'static Processor)> {
    if reserve(scheduler, &mut lists) {
        drop(lists);
        let made = spawn(scheduler, move |machine| {
            machine.spinning.set(spinning);
            Some(processor)
        });
        if made.is_ok() {
            return Ok(());
        }
        lists = scheduler.idle.lock();
    }
    Err((lists, processor))
}

/// Makes a worker thread that stands in for `stuck`. Monitor only.
pub(crate) fn helper(scheduler: &'static Scheduler, stuck: &'static Processor, poll: u64) -> bool {
    if !reserve(scheduler, &mut scheduler.idle.lock()) {
        return false;
    }
    // Before the thread runs, or every look until then would make another.
    stuck.set_helped(poll);
    // Relaxed: see `helper_starts`.
    HELPERS_STARTING.fetch_add(1, Ordering::Relaxed);
    let made = spawn(scheduler, move |machine| {
        stand_in(scheduler, machine, stuck, poll);
        Some(machine.overflow())
    });
    if made.is_err() {
        // Relaxed: as above.
        HELPERS_STARTING.fetch_sub(1, Ordering::Relaxed);
        stuck.clear_helped(poll);
    }
    made.is_ok()
}

/// Whether a machine was sent to help and has not begun: what it will take is still queued.
pub(crate) fn helper_starts() -> bool {
    // Relaxed: advice, for the thread that sends them.
    HELPERS_STARTING.load(Ordering::Relaxed) > 0
}

/// A machine that was sent to help begins. On its thread.
pub(crate) fn helper_begins() {
    // Relaxed: as above.
    HELPERS_STARTING.fetch_sub(1, Ordering::Relaxed);
}

/// Sends `machine`, which is idle, to stand in for `stuck`. Monitor only.
pub(crate) fn send_helper(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    stuck: &'static Processor,
    poll: u64,
) {
    // Relaxed: as in `helper_starts`.
    HELPERS_STARTING.fetch_add(1, Ordering::Relaxed);
    stand_in(scheduler, machine, stuck, poll);
    machine.spinning.set(false);
    machine.grant(machine.overflow());
}

/// Makes `machine`, which has no processor, ready to stand in for `stuck` on its overflow processor.
fn stand_in(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    stuck: &'static Processor,
    poll: u64,
) {
    let _unbounded = scheduler.overflow.take(machine, false);
    stuck.set_helped(poll);
    machine.helping.set(stuck, poll);
}

/// Counts a thread that is about to be made. `false`: it may not be.
fn reserve(scheduler: &'static Scheduler, lists: &mut Locked<'_>) -> bool {
    let refused_just_now = || {
        REFUSED
            .lock()
            .is_some_and(|when| when.elapsed() < AFTER_REFUSAL)
    };
    let stack_bytes = scheduler.config.stack_size.unwrap_or(STACK_BYTES);
    let no_memory_left = || {
        let none = !sys::has_memory_for_a_thread(stack_bytes);
        if none {
            *REFUSED.lock() = Some(Instant::now());
        }
        none
    };
    if lists.places_taken() >= scheduler.config.thread_limit
        || lists.threads() >= scheduler.config.most_threads
        || refused_just_now()
        || no_memory_left()
    {
        scheduler.counters.refused_threads.add_one();
        return false;
    }
    lists.add_thread();
    true
}

/// Starts a thread whose machine begins with the processor that `first` names, or without one. `Err`: the kernel refused; the count is put back.
fn spawn(
    scheduler: &'static Scheduler,
    first: impl FnOnce(&'static Machine) -> Option<&'static Processor> + Send + 'static,
) -> io::Result<()> {
    use std::sync::atomic::AtomicU64;
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    // Relaxed: only the number matters.
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let mut builder =
        std::thread::Builder::new().name(format!("{}-{number}", scheduler.config.thread_name));
    if let Some(bytes) = scheduler.config.stack_size {
        builder = builder.stack_size(bytes);
    }
    let made = builder.spawn(move || {
        let _runtime = race::runtime();
        let machine = current::attach();
        let first = first(machine);
        worker::thread(scheduler, machine, first);
    });
    if let Err(refusal) = made {
        *REFUSED.lock() = Some(Instant::now());
        scheduler.counters.refused_threads.add_one();
        scheduler.idle.lock().remove_thread();
        return Err(refusal);
    }
    let threads = scheduler.idle.lock().threads();
    scheduler.counters.peak_machines.note(threads);
    Ok(())
}
