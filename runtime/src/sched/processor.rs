//! The processor (P): the right to run tasks, with its run queue.

use std::cell::{Cell, UnsafeCell};
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

use crossbeam_deque::{Steal, Stealer, Worker};

use super::machine::Machine;
use super::task::{Slot, Task};
use crate::race;

/// After so many tasks in a row from the LIFO slot the FIFO queue has its turn, so that two tasks that wake each other do not keep the rest waiting.
const LIFO_TASKS_IN_A_ROW: u32 = 3;

/// One processor. Regular ones are in the scheduler's table; each machine carries an overflow processor of its own.
#[derive(Debug)]
#[repr(align(128))]
pub(crate) struct Processor {
    /// The machine that is wired to it. Written by that machine when it wires itself, and by whoever takes the processor away; read by the monitor.
    owner: AtomicPtr<Machine>,
    /// Polls begun so far. Written by the owner; the monitor and helpers read it to see that a poll is stuck.
    polls: AtomicU64,
    /// The poll, plus one, in which a machine stands in for this processor because it is stuck; 0: none. Set by the monitor; cleared by it or by that machine.
    helped: AtomicU64,
    /// `None` on an overflow processor: what is woken there goes to the injector.
    local: Option<Local>,
    /// What the race detector was told through it. Owner only, but for the sums.
    pub(crate) race: race::Local,
    /// It went to a returning machine while its own tasks waited; the next turn is theirs. Whoever holds the processor without an owner.
    pub(crate) owes_tasks_a_turn: Cell<bool>,
}

/// The run queue. Everything but `slot` and `stealer` is the owner's.
#[derive(Debug)]
struct Local {
    index: usize,
    queue: UnsafeCell<Worker<Task>>,
    stealer: Stealer<Task>,
    /// The task woken last, which runs next: its data is still in the cache. Stealable.
    slot: Slot,
    slot_in_a_row: Cell<u32>,
    /// The shared queues that had their turn since the processor's own had its, as bits of [`Turn`].
    had_turn: Cell<u8>,
}

/// A shared queue that takes turns with a processor's own.
#[derive(Clone, Copy)]
#[repr(u8)]
pub(crate) enum Turn {
    Injector = 1,
    Returners = 2,
}

// SAFETY: `owner`, `polls`, `helped`, `stealer` and `slot` are made for sharing, and so is `race`: counters, or nothing. `queue`, `slot_in_a_row`, `had_turn` are reached only through
// `LocalQueue`, whose constructor demands that the caller is wired to this processor; `owes_tasks_a_turn` is touched only by the one thread that holds the
// processor while it has no owner. Both pass from thread to thread with an ordering: the scheduler's lock, a parker, or the handshake.
unsafe impl Sync for Processor {}
// SAFETY: tasks may move between threads, and nothing else in it is bound to one.
unsafe impl Send for Processor {}

impl Processor {
    pub(crate) fn regular(index: usize) -> Processor {
        let queue = Worker::new_fifo();
        Processor {
            owner: AtomicPtr::default(),
            polls: AtomicU64::new(0),
            helped: AtomicU64::new(0),
            local: Some(Local {
                index,
                stealer: queue.stealer(),
                queue: UnsafeCell::new(queue),
                slot: Slot::default(),
                slot_in_a_row: Cell::new(0),
                had_turn: Cell::new(0),
            }),
            race: race::Local::new(),
            owes_tasks_a_turn: Cell::new(false),
        }
    }

    pub(crate) fn overflow() -> Processor {
        Processor {
            owner: AtomicPtr::default(),
            polls: AtomicU64::new(0),
            helped: AtomicU64::new(0),
            local: None,
            race: race::Local::new(),
            owes_tasks_a_turn: Cell::new(false),
        }
    }

    /// Whether it was made for one machine that found no other.
    pub(crate) fn is_overflow(&self) -> bool {
        self.local.is_none()
    }

    /// The machine that is wired to it, as far as this thread can see.
    pub(crate) fn owner(&self) -> Option<&'static Machine> {
        // Acquire: partner of the Release in `set_owner`, which published the machine's record.
        // SAFETY: only `set_owner` writes here, from a `&'static`.
        unsafe { self.owner.load(Ordering::Acquire).as_ref() }
    }

    /// Called by the machine that wires itself, and by whoever takes the processor from its machine.
    pub(crate) fn set_owner(&self, machine: Option<&'static Machine>) {
        // Release: partner of the Acquire in `owner`.
        self.owner.store(
            machine.map_or(std::ptr::null_mut(), |machine| {
                std::ptr::from_ref(machine).cast_mut()
            }),
            Ordering::Release,
        );
    }

    /// Counts a poll that begins. Owner only.
    pub(crate) fn begin_poll(&self) {
        // Relaxed: one writer, and readers only compare two looks that lie milliseconds apart.
        self.polls.store(
            self.polls.load(Ordering::Relaxed).wrapping_add(1),
            Ordering::Relaxed,
        );
    }

    /// Polls begun so far.
    pub(crate) fn polls(&self) -> u64 {
        // Relaxed: as in `begin_poll`.
        self.polls.load(Ordering::Relaxed)
    }

    /// Whether some machine stands in for it while it is in this poll, or is about to.
    pub(crate) fn is_helped(&self, poll: u64) -> bool {
        // Relaxed: the word only says which poll is helped; nothing is read through it.
        self.helped.load(Ordering::Relaxed) == poll.wrapping_add(1)
    }

    /// Notes that a machine stands in for it in this poll. Monitor only.
    pub(crate) fn set_helped(&self, poll: u64) {
        // Relaxed: as in `is_helped`.
        self.helped.store(poll.wrapping_add(1), Ordering::Relaxed);
    }

    /// Nobody stands in for it in this poll any more.
    pub(crate) fn clear_helped(&self, poll: u64) {
        // Relaxed: as in `is_helped`. The exchange leaves alone the mark of a later poll.
        let _ = self.helped.compare_exchange(
            poll.wrapping_add(1),
            0,
            Ordering::Relaxed,
            Ordering::Relaxed,
        );
    }

    /// Whether tasks wait on it, as far as this thread can see. An overflow processor has none.
    pub(crate) fn has_tasks(&self) -> bool {
        self.local
            .as_ref()
            .is_some_and(|local| !local.slot.is_empty() || !local.stealer.is_empty())
    }

    /// Takes one task from it, its LIFO slot included. Any thread.
    pub(crate) fn steal_one(&self) -> Option<Task> {
        let local = self.local.as_ref()?;
        loop {
            match local.stealer.steal() {
                Steal::Success(task) => return Some(task),
                Steal::Empty => return local.slot.take(),
                Steal::Retry => {}
            }
        }
    }

    /// The run queue. `None` on an overflow processor.
    ///
    /// # Safety
    /// The calling thread's machine is wired to this processor for as long as the result lives.
    #[inline]
    pub(crate) unsafe fn local(&self) -> Option<LocalQueue<'_>> {
        let local = self.local.as_ref()?;
        // SAFETY: the caller is the owner, and so the only one that touches the queue's near end.
        let queue = unsafe { &*local.queue.get() };
        Some(LocalQueue { local, queue })
    }
}

/// The near end of a run queue, in the hands of the machine that is wired to it.
#[derive(Clone, Copy)]
pub(crate) struct LocalQueue<'p> {
    local: &'p Local,
    queue: &'p Worker<Task>,
}

impl LocalQueue<'_> {
    /// Its place in the table of processors.
    pub(crate) fn index(&self) -> usize {
        self.local.index
    }

    /// Whether it is this queue's turn; if so, that is over now.
    #[inline]
    pub(crate) fn take_turn(&self, turn: Turn) -> bool {
        let before = self.local.had_turn.get();
        self.local.had_turn.set(before | turn as u8);
        before & turn as u8 == 0
    }

    /// The processor's own queue has its turn: after it, each of the others may have one.
    #[inline]
    pub(crate) fn begin_round(&self) {
        self.local.had_turn.set(0);
    }

    /// Puts a task at the end.
    #[inline]
    pub(crate) fn push(&self, task: Task) {
        self.queue.push(task);
    }

    /// Puts a task in front; the one that was there goes to the end.
    #[inline]
    pub(crate) fn push_next(&self, task: Task) {
        if let Some(previous) = self.local.slot.put(task) {
            self.queue.push(previous);
        }
    }

    /// The next task of this processor's own.
    #[inline]
    pub(crate) fn pop(&self) -> Option<Task> {
        if self.local.slot_in_a_row.get() < LIFO_TASKS_IN_A_ROW
            && let Some(task) = self.local.slot.take()
        {
            self.local
                .slot_in_a_row
                .set(self.local.slot_in_a_row.get() + 1);
            return Some(task);
        }
        self.local.slot_in_a_row.set(0);
        self.queue.pop().or_else(|| self.local.slot.take())
    }

    /// Whether nothing of its own waits.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.queue.is_empty() && self.local.slot.is_empty()
    }

    /// Moves half of `other`'s queue over and returns one task of it; failing that, its LIFO slot.
    pub(crate) fn steal_from(&self, other: &Processor) -> Option<Task> {
        let other = other.local.as_ref()?;
        loop {
            match other.stealer.steal_batch_and_pop(self.queue) {
                Steal::Success(task) => return Some(task),
                Steal::Empty => return other.slot.take(),
                Steal::Retry => {}
            }
        }
    }

    /// Where a batch from a shared queue goes.
    pub(crate) fn queue(&self) -> &Worker<Task> {
        self.queue
    }
}
