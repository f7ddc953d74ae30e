//! The one scheduler of the process: its tables and queues.

use std::io;
use std::sync::OnceLock;

use crossbeam_deque::Injector;

use super::attention::Attention;
use super::careful::Careful;
use super::config::Config;
use super::counters::Counters;
use super::grow;
use super::idle::Idle;
use super::overflow::Overflow;
use super::processor::Processor;
use super::starved::Watch;
use super::sysmon;
use super::task::Task;
use crate::sync::{Mutex, fence};
use crate::sys::{self, Parker};

/// Everything that machines share.
pub(crate) struct Scheduler {
    pub(crate) config: Config,
    /// Whether machines must execute full fences, or leave C slowly: then they take no fast path.
    pub(crate) careful: Careful,
    pub(crate) processors: Box<[Processor]>,
    pub(crate) overflow: Overflow,
    /// Tasks queued by threads that hold no regular processor.
    pub(crate) injector: Injector<Task>,
    /// Tasks that came back from C on an overflow processor and want to go on.
    pub(crate) returners: Injector<Task>,
    pub(crate) idle: Idle,
    pub(crate) counters: Counters,
    /// Where the monitor sleeps.
    pub(crate) sysmon_parker: Parker,
    /// Whether tasks wait in vain. The monitor's; without one, that of whoever waits in `block_on`.
    pub(crate) starved: Mutex<Watch>,
}

/// Why the scheduler did not start.
#[derive(Debug)]
pub(crate) enum NotStarted<E> {
    /// It could not be set up.
    Config(E),
    /// The kernel refused the first thread.
    NoThread(io::Error),
}

/// The monitor's state: a static of its own, because the fast path of every call looks at it.
pub(crate) static ATTENTION: Attention = Attention::new();

static SCHEDULER: OnceLock<&'static Scheduler> = OnceLock::new();

impl Scheduler {
    /// The scheduler, if it was started.
    #[inline]
    pub(crate) fn get() -> Option<&'static Scheduler> {
        SCHEDULER.get().copied()
    }

    /// The scheduler of a thread that is a machine, or holds a task: it was started before either could be.
    #[inline]
    pub(crate) fn started() -> &'static Scheduler {
        SCHEDULER
            .get()
            .expect("machines and tasks come from a scheduler that was started")
    }

    /// Starts it with what `config` says. `Ok(false)`: it was running already.
    pub(crate) fn start<E>(
        config: impl FnOnce() -> Result<Config, E>,
    ) -> Result<bool, NotStarted<E>> {
        // Only one thread gets in here at a time, and a failure must leave the cell empty: hence the two steps under one lock.
        static STARTING: Mutex<()> = Mutex::new(());
        let _starting = STARTING.lock();
        if SCHEDULER.get().is_some() {
            return Ok(false);
        }
        let config = config().map_err(NotStarted::Config)?;
        let made = Box::into_raw(Box::new(Scheduler::new(config)));
        // SAFETY: it was made just now, and is freed only below.
        let scheduler: &'static Scheduler = unsafe { &*made };
        scheduler.idle.fill(&scheduler.processors);
        // Before the monitor: where there is one thread to be had, it runs tasks.
        if let Err(refusal) = grow::first(scheduler) {
            // SAFETY: from the `Box` above. No thread was made, so nobody else ever had the reference, and here it is not used any more.
            drop(unsafe { Box::from_raw(made) });
            return Err(NotStarted::NoThread(refusal));
        }
        sysmon::start(scheduler);
        SCHEDULER.get_or_init(|| scheduler);
        Ok(true)
    }

    fn new(config: Config) -> Scheduler {
        sys::pin_this_object();
        sys::spare_address_space();
        // With other threads the kernel takes its time over it: then the monitor sees to it, see `careful.rs`.
        let registered = !config.stress_no_membarrier && sys::has_one_thread() && fence::register();
        let processors: Box<[Processor]> = (0..config.processors).map(Processor::regular).collect();
        Scheduler {
            careful: Careful::new(registered, config.stress_retake),
            overflow: Overflow::new(config.processors),
            idle: Idle::new(config.thread_limit),
            injector: Injector::new(),
            returners: Injector::new(),
            counters: Counters::default(),
            sysmon_parker: Parker::new(),
            starved: Mutex::default(),
            processors,
            config,
        }
    }

    /// Whether any queue holds a task, as far as this thread can see.
    pub(crate) fn any_tasks(&self) -> bool {
        !self.injector.is_empty()
            || !self.returners.is_empty()
            || self.processors.iter().any(Processor::has_tasks)
    }

    /// Whether at most as many machines run as there are regular processors, whoever holds those: some sleep.
    pub(crate) fn somebody_sleeps(&self) -> bool {
        let not_running = self.idle.spinners.idle() + self.overflow.asleep_regular();
        self.overflow.running() <= not_running
    }

    /// Whether a task or a returning machine waits that no idle processor and no spinning machine will take.
    pub(crate) fn work_waits(&self) -> bool {
        if self.idle.waiters() > 0 {
            return true;
        }
        self.idle.spinners.idle() == 0 && self.idle.spinners.spinning() == 0 && self.any_tasks()
    }
}
