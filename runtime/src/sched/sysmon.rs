//! The monitor (sysmon): takes processors from machines that stay in C, finds help for stuck polls, makes threads.
//!
//! It sleeps as long as it may: see `attention.rs` for who wakes it, and [`Pace`] for how long it sleeps between two looks.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::attention::Rest;
use super::handshake::Status;
use super::machine::Machine;
use super::processor::Processor;
use super::scheduler::{ATTENTION, Scheduler};
use super::stay::{Poll, Stay};
use super::{acquire, grow, registration, starved};
use crate::learn::{self, InC};
use crate::{mutant, race, sys};

/// A poll is stuck after so long, when tasks wait.
const STUCK_AFTER: Duration = Duration::from_millis(10);

/// Between two looks, when something was retaken lately.
const SHORT: Duration = Duration::from_micros(20);
/// Between two looks, when nothing was for long.
const LONG: Duration = Duration::from_millis(1);
/// So many looks at the short distance before it grows.
const SHORT_LOOKS: u32 = 5;
/// So many looks without need before it rests.
const QUIET_LOOKS: u32 = 16;
/// The rest of `Rest::Timed`.
const TIMED: Duration = Duration::from_millis(10);

/// The monitor's thread runs. Without it every call hands its processor off, and machines make threads themselves.
static ALIVE: AtomicBool = AtomicBool::new(false);

/// Whether the monitor's thread runs.
#[inline]
pub(crate) fn is_alive() -> bool {
    // Relaxed: written before any machine has a processor, and each gets its first from a thread that has seen the scheduler started.
    ALIVE.load(Ordering::Relaxed)
}

/// Starts the monitor's thread, before any machine has a processor.
pub(crate) fn start(scheduler: &'static Scheduler) {
    // Relaxed: as in `is_alive`.
    ALIVE.store(true, Ordering::Relaxed);
    let made = std::thread::Builder::new()
        .name("cffi-sysmon".into())
        .spawn(move || run(scheduler));
    if made.is_err() {
        ALIVE.store(false, Ordering::Relaxed);
        scheduler.counters.refused_threads.add_one();
    }
}

/// Wakes the monitor from its rest, if it rests.
#[cold]
#[inline(never)]
pub(crate) fn call(scheduler: &'static Scheduler) {
    if ATTENTION.call() {
        scheduler.sysmon_parker.unpark();
    }
}

/// Wakes the monitor now, whatever it waits for: a thread is wanted.
#[cold]
#[inline(never)]
pub(crate) fn hurry(scheduler: &'static Scheduler) {
    let _was_resting = ATTENTION.call();
    scheduler.sysmon_parker.unpark();
}

fn run(scheduler: &'static Scheduler) {
    let _runtime = race::runtime();
    sys::set_timer_slack(1);
    registration::begin(scheduler);
    sys::Sleeps::find_out_whether_they_count();
    let mut looks = Looks::new(scheduler);
    let mut pace = Pace::new();
    loop {
        scheduler.careful.look();
        grow::serve(scheduler);
        let seen = looks.look(scheduler);
        if seen.retook {
            // What was retaken may need a thread.
            grow::serve(scheduler);
        }
        starved::look(scheduler);
        match pace.next(&seen) {
            Sleep::For(time) => {
                scheduler.sysmon_parker.park_timeout(time);
            }
            Sleep::Rest(Rest::Timed) => {
                if ATTENTION.announce(Rest::Timed, || !looks.any_in_c(scheduler)) {
                    let called = scheduler.sysmon_parker.park_timeout(TIMED);
                    ATTENTION.be_awake();
                    if called {
                        pace.restart();
                    }
                } else {
                    pace.restart();
                }
            }
            Sleep::Rest(Rest::Parked) => {
                if ATTENTION.announce(Rest::Parked, || !needed(scheduler)) {
                    scheduler.sysmon_parker.park();
                    ATTENTION.be_awake();
                }
                pace.restart();
            }
        }
    }
}

/// Whether tasks or returning machines wait, even beside an idle processor: that one found no machine.
fn needed(scheduler: &'static Scheduler) -> bool {
    scheduler.idle.waiters() > 0
        || (scheduler.idle.spinners.spinning() == 0 && scheduler.any_tasks())
}

/// What one look found.
struct Seen {
    /// Something waits that nobody will take.
    work_waits: bool,
    /// A wired machine is in C, or was since the last look.
    crossings: bool,
    /// A wired machine is in a call of C that the last look did not see.
    fresh: bool,
    /// A processor was taken.
    retook: bool,
}

/// What the monitor remembers of one place where a wired machine may be.
#[derive(Clone, Copy)]
struct Place {
    machine: Option<&'static Machine>,
    status: Option<Status>,
    stay: Stay,
    polls: u64,
    polls_since: Instant,
    poll: Poll,
}

/// One place for each regular processor and each overflow slot.
struct Looks {
    places: Vec<Place>,
}

impl Looks {
    fn new(scheduler: &'static Scheduler) -> Looks {
        let empty = Place {
            machine: None,
            status: None,
            stay: Stay::default(),
            polls: 0,
            polls_since: Instant::now(),
            poll: Poll::default(),
        };
        Looks {
            places: vec![empty; scheduler.processors.len() + scheduler.overflow.slots()],
        }
    }

    /// Every wired machine there is, with its place and its processor.
    fn wired(
        scheduler: &'static Scheduler,
    ) -> impl Iterator<Item = (usize, &'static Machine, &'static Processor)> {
        let regular = scheduler
            .processors
            .iter()
            .enumerate()
            .filter_map(|(place, processor)| {
                processor.owner().map(|machine| (place, machine, processor))
            });
        let first_slot = scheduler.processors.len();
        let overflow = scheduler
            .overflow
            .machines()
            .map(move |(slot, machine)| (first_slot + slot, machine, machine.overflow()));
        regular.chain(overflow)
    }

    /// Whether any wired machine is in C.
    fn any_in_c(&self, scheduler: &'static Scheduler) -> bool {
        Looks::wired(scheduler).any(|(_, machine, _)| machine.handshake.status().is_in_c())
    }

    fn look(&mut self, scheduler: &'static Scheduler) -> Seen {
        let mut seen = Seen {
            work_waits: scheduler.work_waits() || needed(scheduler),
            crossings: false,
            fresh: false,
            retook: false,
        };
        let now = Instant::now();
        for (place, machine, processor) in Looks::wired(scheduler) {
            let place = &mut self.places[place];
            let status = machine.handshake.status();
            let same = place
                .machine
                .is_some_and(|before| std::ptr::eq(before, machine))
                && place.status == Some(status);
            seen.crossings |= !same || status.is_in_c();
            if status.is_in_c() && !same {
                seen.fresh = true;
                place.stay = Stay::begin(machine, now);
            } else if status.is_in_c()
                && seen.work_waits
                && let Some(does) = place.stay.must_end(machine, now)
                && retake(scheduler, machine, status, does)
            {
                seen.retook = true;
                continue;
            }
            place.note(machine, status, processor.polls(), now);
            if now.duration_since(place.polls_since) >= STUCK_AFTER
                && !processor.is_helped(place.polls)
                && place.poll.is_stuck(machine, scheduler.overflow.in_use())
            {
                relieve(scheduler, processor, place.polls);
            }
        }
        seen
    }
}

impl Place {
    fn note(&mut self, machine: &'static Machine, status: Status, polls: u64, now: Instant) {
        let same_poll = self
            .machine
            .is_some_and(|before| std::ptr::eq(before, machine))
            && self.polls == polls;
        if !same_poll {
            self.polls = polls;
            self.polls_since = now;
            self.poll = Poll::begin(machine);
        }
        self.machine = Some(machine);
        self.status = Some(status);
    }
}

/// Takes the processor of a machine that has been in one C call since the last look.
fn retake(
    scheduler: &'static Scheduler,
    machine: &'static Machine,
    status: Status,
    does: InC,
) -> bool {
    let Some(processor) = machine
        .handshake
        .take(status, || machine.processor_pointer())
    else {
        return false;
    };
    // SAFETY: the pointer was stored by `Machine::wire` from a `&'static`.
    let processor: &'static Processor = unsafe { processor.as_ref() };
    scheduler.counters.retakes.add_one();
    if let Some(function) = machine.calls.running() {
        learn::at_retake(function, does);
    }
    if processor.is_overflow() {
        // What stood in for a stuck poll is in C itself now.
        machine.helping.end();
    }
    acquire::dispose(scheduler, machine, processor);
    true
}

/// Gives an overflow processor to another machine, which runs the tasks that wait behind a stuck poll.
fn relieve(scheduler: &'static Scheduler, stuck: &'static Processor, poll: u64) {
    if mutant::NO_STUCK_POLL_RULE || scheduler.idle.spinners.idle() > 0 || !scheduler.any_tasks() {
        return;
    }
    let idle = scheduler.idle.lock().pop_machine();
    if idle.is_none() && grow::helper(scheduler, stuck, poll) {
        scheduler.counters.stuck_polls.add_one();
        return;
    }
    let Some(machine) = idle else {
        return;
    };
    grow::stand_in(scheduler, machine, stuck, poll);
    machine.spinning.set(false);
    machine.grant(machine.overflow());
    scheduler.counters.stuck_polls.add_one();
}

enum Sleep {
    For(Duration),
    Rest(Rest),
}

/// How long the monitor sleeps: short while it retakes, then longer and longer, then a rest.
struct Pace {
    sleep: Duration,
    looks: u32,
    quiet: u32,
    /// The last sleep was a short one, to see whether a fresh call is still there.
    confirming: bool,
}

impl Pace {
    fn new() -> Pace {
        Pace {
            sleep: SHORT,
            looks: 0,
            quiet: 0,
            confirming: false,
        }
    }

    fn restart(&mut self) {
        *self = Pace::new();
    }

    fn next(&mut self, seen: &Seen) -> Sleep {
        if seen.retook {
            self.restart();
        }
        if seen.work_waits && seen.crossings {
            self.quiet = 0;
        } else {
            self.quiet += 1;
        }
        if self.quiet >= QUIET_LOOKS {
            return Sleep::Rest(if seen.work_waits {
                Rest::Timed
            } else {
                Rest::Parked
            });
        }
        self.looks += 1;
        if self.looks > SHORT_LOOKS {
            self.sleep = (2 * self.sleep).min(LONG);
        }
        self.confirming = !self.confirming && seen.work_waits && seen.fresh && self.sleep > SHORT;
        Sleep::For(if self.confirming { SHORT } else { self.sleep })
    }
}
