//! The lists of what waits: idle processors, idle machines, machines that came back from C, workers in `block_on`. One lock.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::machine::Machine;
use super::processor::Processor;
use super::spinners::Spinners;
use crate::sync::{Mutex, MutexGuard};

/// The lists, and the counts that are read without the lock.
pub(crate) struct Idle {
    lists: Mutex<Lists>,
    pub(crate) spinners: Spinners,
    /// Length of `Lists::waiters`. Written under the lock.
    waiters: AtomicUsize,
    /// More workers run than there may be. Written under the lock.
    over_limit: AtomicBool,
    /// Workers that may be there without waiting in `block_on`.
    thread_limit: usize,
}

/// What the lock guards.
#[derive(Default)]
pub(crate) struct Lists {
    processors: Vec<&'static Processor>,
    /// Machines without a processor and without a task, the one that parked last at the end.
    machines: Vec<&'static Machine>,
    /// Machines that came back from C and wait for a processor, for a millisecond at most.
    waiters: VecDeque<&'static Machine>,
    /// Workers that wait in `block_on`, the one that came last at the end: their places are others'.
    waiting: Vec<&'static Machine>,
    /// So many waits in `block_on` of workers have ended because their future was woken.
    waits_ended: u64,
    /// Worker threads that live.
    threads: usize,
}

impl Idle {
    pub(crate) fn new(thread_limit: usize) -> Idle {
        Idle {
            lists: Mutex::default(),
            spinners: Spinners::new(),
            waiters: AtomicUsize::new(0),
            over_limit: AtomicBool::new(false),
            thread_limit,
        }
    }

    /// Makes all processors idle, before anybody else sees them.
    pub(crate) fn fill(&self, processors: &'static [Processor]) {
        let mut lists = self.lock();
        for processor in processors.iter().rev() {
            lists.push_processor(processor);
        }
    }

    pub(crate) fn lock(&self) -> Locked<'_> {
        Locked {
            idle: self,
            lists: self.lists.lock(),
        }
    }

    /// How many machines wait for a processor after C, as far as this thread can see.
    #[inline]
    pub(crate) fn waiters(&self) -> usize {
        // Relaxed: advice; the list is looked at under its lock.
        self.waiters.load(Ordering::Relaxed)
    }

    /// Whether more workers run than there may be, as far as this thread can see: one that could leave should.
    #[inline]
    pub(crate) fn over_limit(&self) -> bool {
        // Relaxed: advice; the counts are looked at under their lock.
        self.over_limit.load(Ordering::Relaxed)
    }
}

/// The lists under their lock, with the counts kept in step.
pub(crate) struct Locked<'a> {
    idle: &'a Idle,
    lists: MutexGuard<'a, Lists>,
}

impl std::ops::Deref for Locked<'_> {
    type Target = Lists;
    fn deref(&self) -> &Lists {
        &self.lists
    }
}

impl std::ops::DerefMut for Locked<'_> {
    fn deref_mut(&mut self) -> &mut Lists {
        &mut self.lists
    }
}

impl Locked<'_> {
    pub(crate) fn push_processor(&mut self, processor: &'static Processor) {
        processor.set_owner(None);
        self.lists.processors.push(processor);
        self.note_processors();
    }

    pub(crate) fn pop_processor(&mut self) -> Option<&'static Processor> {
        let processor = self.lists.processors.pop();
        self.note_processors();
        processor
    }

    /// An idle processor for a machine that comes back: `old` if it is idle, else any; under stress any but `old`.
    pub(crate) fn pop_processor_for(
        &mut self,
        old: Option<&'static Processor>,
        not_old: bool,
    ) -> Option<&'static Processor> {
        let is_old =
            |processor: &&'static Processor| old.is_some_and(|old| std::ptr::eq(*processor, old));
        let found = if not_old {
            self.lists
                .processors
                .iter()
                .position(|processor| !is_old(processor))?
        } else {
            self.lists
                .processors
                .iter()
                .position(is_old)
                .or_else(|| self.lists.processors.len().checked_sub(1))?
        };
        let processor = self.lists.processors.swap_remove(found);
        self.note_processors();
        Some(processor)
    }

    fn note_processors(&mut self) {
        self.idle.spinners.set_idle(self.lists.processors.len());
    }

    pub(crate) fn push_machine(&mut self, machine: &'static Machine) {
        // Relaxed: a statistic.
        machine.idle.store(true, Ordering::Relaxed);
        self.lists.machines.push(machine);
    }

    pub(crate) fn pop_machine(&mut self) -> Option<&'static Machine> {
        let machine = self.lists.machines.pop()?;
        machine.idle.store(false, Ordering::Relaxed);
        Some(machine)
    }

    pub(crate) fn machines(&self) -> usize {
        self.lists.machines.len()
    }

    /// Takes `machine` off the list of idle ones. `false`: somebody has popped it, and a grant is on its way.
    #[must_use]
    pub(crate) fn remove_machine(&mut self, machine: &'static Machine) -> bool {
        let removed = remove(&mut self.lists.machines, machine);
        if removed {
            machine.idle.store(false, Ordering::Relaxed);
        }
        removed
    }

    pub(crate) fn push_waiter(&mut self, machine: &'static Machine) {
        self.lists.waiters.push_back(machine);
        self.note_waiters();
    }

    pub(crate) fn pop_waiter(&mut self) -> Option<&'static Machine> {
        let machine = self.lists.waiters.pop_front();
        self.note_waiters();
        machine
    }

    /// As [`Locked::remove_machine`].
    #[must_use]
    pub(crate) fn remove_waiter(&mut self, machine: &'static Machine) -> bool {
        let found = self
            .lists
            .waiters
            .iter()
            .position(|waiter| std::ptr::eq(*waiter, machine));
        if let Some(found) = found {
            self.lists.waiters.remove(found);
        }
        self.note_waiters();
        found.is_some()
    }

    fn note_waiters(&mut self) {
        // Relaxed: advice.
        self.idle
            .waiters
            .store(self.lists.waiters.len(), Ordering::Relaxed);
    }

    /// Worker threads that live.
    pub(crate) fn threads(&self) -> usize {
        self.lists.threads
    }

    /// Worker threads that hold a place: all but those that wait in `block_on`.
    pub(crate) fn places_taken(&self) -> usize {
        self.lists.threads - self.lists.waiting.len()
    }

    /// A worker thread is about to be made.
    pub(crate) fn add_thread(&mut self) {
        self.lists.threads += 1;
        self.note_places();
    }

    /// A worker thread ends, or could not be made.
    pub(crate) fn remove_thread(&mut self) {
        self.lists.threads -= 1;
        self.note_places();
    }

    /// Counts this worker thread out if more have a place than may. Then it must end.
    #[must_use]
    pub(crate) fn leave_if_over_limit(&mut self) -> bool {
        let over = self.places_taken() > self.idle.thread_limit;
        if over {
            self.remove_thread();
        }
        over
    }

    /// A worker is about to wait in `block_on`: its place may go to another.
    pub(crate) fn begin_wait(&mut self, machine: &'static Machine) {
        self.lists.waiting.push(machine);
        self.note_places();
    }

    /// The wait is over, because its future was woken. It may have been taken off the list at the same time.
    pub(crate) fn end_wait(&mut self, machine: &'static Machine) {
        self.lists.waits_ended += 1;
        let _listed = remove(&mut self.lists.waiting, machine);
        self.note_places();
    }

    /// Whether nobody has taken this worker, which waits in `block_on`, off the list.
    pub(crate) fn is_waiting(&self, machine: &'static Machine) -> bool {
        self.lists
            .waiting
            .iter()
            .rev()
            .any(|other| std::ptr::eq(*other, machine))
    }

    /// A worker that was taken off the list cannot end its wait: another will.
    pub(crate) fn wait_on(&mut self, machine: &'static Machine) {
        self.lists.waiting.insert(0, machine);
        self.note_places();
    }

    /// Takes the worker that began to wait last off the list, and wakes it: it ends its wait with an error.
    pub(crate) fn fail_a_wait(&mut self) {
        if let Some(machine) = self.lists.waiting.pop() {
            machine.parker.unpark();
        }
        self.note_places();
    }

    /// How many workers wait in `block_on`.
    pub(crate) fn waiting(&self) -> usize {
        self.lists.waiting.len()
    }

    /// How many such waits have ended because their future was woken.
    pub(crate) fn waits_ended(&self) -> u64 {
        self.lists.waits_ended
    }

    fn note_places(&mut self) {
        let over = self.places_taken() > self.idle.thread_limit;
        // Relaxed: advice. Written only where it changes, because every turn reads it.
        if self.idle.over_limit() != over {
            self.idle.over_limit.store(over, Ordering::Relaxed);
        }
    }
}

fn remove(machines: &mut Vec<&'static Machine>, machine: &'static Machine) -> bool {
    match machines
        .iter()
        .rposition(|other| std::ptr::eq(*other, machine))
    {
        Some(found) => {
            machines.remove(found);
            true
        }
        None => false,
    }
}
