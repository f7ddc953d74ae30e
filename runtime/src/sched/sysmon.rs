//! The monitor (sysmon): takes processors from machines that stay in C, finds help for stuck polls, makes threads.
//!
//! It sleeps as long as it may: see `attention.rs` for who wakes it, and [`Pace`] for how long it sleeps between two looks.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::asleep::{Asking, SETTLE, Told, Watched};
use super::attention::Rest;
use super::handshake::Status;
use super::machine::Machine;
use super::processor::Processor;
use super::scheduler::{ATTENTION, Scheduler};
use super::stay::{Poll, Stay};
use super::{acquire, grow, registration, starved};
use crate::learn::{self, InC};
use crate::sync::fence;
use crate::{mutant, race, sys};

/// A poll is stuck after so long, when tasks wait, also if its thread is not seen to sleep: it may compute.
const STUCK_AFTER: Duration = Duration::from_millis(10);

/// Between two looks, when something was retaken lately.
const SHORT: Duration = Duration::from_micros(20);
/// Between two looks, when nothing was for long.
const LONG: Duration = Duration::from_millis(1);
/// Between a look that saw a poll for the first time and the one that tells whether it sleeps.
const FOLLOW_UP: Duration = Duration::from_micros(100);
const _: () = assert!(FOLLOW_UP.as_nanos() > SETTLE.as_nanos());
/// So many looks at the short distance before it grows.
const SHORT_LOOKS: u32 = 5;
/// So many looks without need before it rests.
const QUIET_LOOKS: u32 = 16;
/// The rest of `Rest::Timed`.
const TIMED: Duration = Duration::from_millis(10);
/// The same for some time after a poll was found asleep: it will not be the last.
const TIMED_AMONG_SLEEPERS: Duration = Duration::from_millis(1);
/// That time.
const SLEEPERS_ARE_NEAR: Duration = Duration::from_millis(100);

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
    let thread = std::thread::Builder::new().name("cffi-sysmon".into());
    // As in `registration::begin`, whose thread inherits from this one.
    let made = race::outside(|| thread.spawn(move || run(scheduler)));
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
    let mut looks = Looks::new();
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
                    let called = scheduler.sysmon_parker.park_timeout(pace.timed());
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
    /// A poll was looked at that the last look did not see.
    fresh_poll: bool,
    /// A poll sleeps.
    asleep: bool,
    /// A machine was sent to run what waits behind a stuck poll.
    helped: bool,
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
    watched: Watched,
}

/// One place for each regular processor and each overflow slot.
struct Looks {
    places: Vec<Place>,
    asking: Asking,
}

impl Looks {
    fn new() -> Looks {
        Looks {
            places: Vec::new(),
            asking: Asking::new(),
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
            fresh_poll: false,
            asleep: false,
            helped: false,
        };
        let now = Instant::now();
        let mut sleepers = Sleepers::default();
        // One is asked about in each look, besides those whose answer decides something.
        let mut sampled = false;
        for (number, machine, processor) in Looks::wired(scheduler) {
            if self.places.len() <= number {
                self.places.resize(number + 1, Place::empty(now));
            }
            let place = &mut self.places[number];
            let status = machine.handshake.status();
            if fence::was_refused() && !status.is_careful() {
                machine.handshake.call_to_care();
            }
            let same = place.is_of(machine) && place.status == Some(status);
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
            if !seen.work_waits {
                continue;
            }
            let told = place.watch(status, now);
            let unhelped = !seen.helped && !processor.is_helped(place.polls);
            let wanted = unhelped && help_is_wanted(scheduler);
            let told = if told == Told::Still && (wanted || !sampled) {
                sampled = true;
                place.watched.ask(&machine.thread, now, &mut self.asking)
            } else {
                told
            };
            seen.fresh_poll |= told == Told::Fresh;
            seen.asleep |= told == Told::Asleep;
            sleepers.count(told, processor);
            // One at a time: there may be less to run than there are stuck polls.
            if wanted && place.is_stuck(scheduler, machine, told, now) {
                seen.helped = relieve(scheduler, processor, place.polls);
            }
        }
        if seen.work_waits {
            sleepers.tell(scheduler, &self.asking);
            acquire::serve_waiters(scheduler);
        }
        seen
    }
}

/// How many machines sleep in their polls, or seem to.
#[derive(Default)]
struct Sleepers {
    overflow: usize,
    overflow_still: usize,
    regular: usize,
    regular_still: usize,
}

impl Sleepers {
    fn count(&mut self, told: Told, processor: &Processor) {
        let (asleep, still) = if processor.is_overflow() {
            (&mut self.overflow, &mut self.overflow_still)
        } else {
            (&mut self.regular, &mut self.regular_still)
        };
        match told {
            Told::Asleep => *asleep += 1,
            // Where polls sleep soon after they have begun, most that were not seen before do.
            Told::Still | Told::Fresh => *still += 1,
            Told::Awake => {}
        }
    }

    fn tell(&self, scheduler: &'static Scheduler, asking: &Asking) {
        scheduler.overflow.set_asleep(
            self.overflow + asking.asleep_of(self.overflow_still),
            self.regular + asking.asleep_of(self.regular_still),
        );
    }
}

impl Place {
    fn empty(now: Instant) -> Place {
        Place {
            machine: None,
            status: None,
            polls: 0,
            polls_since: now,
            stay: Stay::default(),
            poll: Poll::default(),
            watched: Watched::default(),
        }
    }

    fn is_of(&self, machine: &'static Machine) -> bool {
        self.machine
            .is_some_and(|before| std::ptr::eq(before, machine))
    }

    fn note(&mut self, machine: &'static Machine, status: Status, polls: u64, now: Instant) {
        if !self.is_of(machine) || self.polls != polls {
            self.polls = polls;
            self.polls_since = now;
            self.poll = Poll::begin(machine);
            self.watched = Watched::default();
        }
        self.machine = Some(machine);
        self.status = Some(status);
    }

    /// Whether the machine sleeps in its poll, and not in C.
    fn watch(&mut self, status: Status, now: Instant) -> Told {
        match self.machine {
            Some(machine) if status.is_running() => self.watched.look(&machine.thread, now),
            _ => Told::Awake,
        }
    }

    /// Whether what waits behind the poll must be run by another machine.
    fn is_stuck(
        &self,
        scheduler: &'static Scheduler,
        machine: &'static Machine,
        told: Told,
        now: Instant,
    ) -> bool {
        told == Told::Asleep
            || (now.duration_since(self.polls_since) >= STUCK_AFTER
                && self.poll.is_stuck(machine, scheduler.overflow.in_use()))
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

/// Whether tasks wait that only a helper would run.
fn help_is_wanted(scheduler: &'static Scheduler) -> bool {
    !mutant::NO_STUCK_POLL_RULE
        && scheduler.idle.spinners.idle() == 0
        && !grow::helper_starts()
        && scheduler.any_tasks()
}

/// Gives an overflow processor to another machine, which runs the tasks that wait behind a stuck poll. `false`: there was no machine to be had.
fn relieve(scheduler: &'static Scheduler, stuck: &'static Processor, poll: u64) -> bool {
    let idle = scheduler.idle.lock().pop_machine();
    let helped = match idle {
        Some(machine) => {
            grow::send_helper(scheduler, machine, stuck, poll);
            true
        }
        None => grow::helper(scheduler, stuck, poll),
    };
    if helped {
        scheduler.counters.stuck_polls.add_one();
    }
    helped
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
    /// The last sleep was a short one, to see whether a fresh call, or poll, is still there.
    confirming: bool,
    /// When a poll was last found asleep.
    sleepers: Option<Instant>,
}

impl Pace {
    fn new() -> Pace {
        Pace {
            sleep: SHORT,
            looks: 0,
            quiet: 0,
            confirming: false,
            sleepers: None,
        }
    }

    fn restart(&mut self) {
        *self = Pace {
            sleepers: self.sleepers,
            ..Pace::new()
        };
    }

    fn next(&mut self, seen: &Seen) -> Sleep {
        if seen.asleep {
            self.sleepers = Some(Instant::now());
        }
        if seen.retook || seen.helped {
            self.restart();
        }
        if seen.work_waits && seen.crossings {
            self.quiet = 0;
        } else {
            self.quiet += 1;
        }
        let confirms = std::mem::take(&mut self.confirming);
        if self.quiet >= QUIET_LOOKS {
            if !confirms && seen.work_waits && seen.fresh_poll {
                return self.confirm(FOLLOW_UP);
            }
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
        if !confirms && seen.work_waits {
            if seen.fresh && self.sleep > SHORT {
                return self.confirm(SHORT);
            }
            if seen.fresh_poll && self.sleep > FOLLOW_UP {
                return self.confirm(FOLLOW_UP);
            }
        }
        Sleep::For(self.sleep)
    }

    /// One short sleep more, to see whether what was fresh is still there.
    fn confirm(&mut self, sleep: Duration) -> Sleep {
        self.confirming = true;
        Sleep::For(sleep)
    }

    /// How long a rest of `Rest::Timed` is.
    fn timed(&self) -> Duration {
        let near = self
            .sleepers
            .is_some_and(|when| when.elapsed() < SLEEPERS_ARE_NEAR);
        if near { TIMED_AMONG_SLEEPERS } else { TIMED }
    }
}
