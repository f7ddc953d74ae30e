//! The machine (M): one record for each thread that runs tasks, entered the runtime through `block_on`, or ever called C.
//!
//! Records are never freed. A thread that ends gives its record back, and another takes it over with counters that go on: sums stay exact.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU8, AtomicU64, Ordering};
use std::task::RawWakerVTable;
use std::time::Instant;

use super::handshake::Handshake;
use super::processor::Processor;
use super::sysmon;
use super::task::Task;
use super::user_code::UserCode;
use crate::proof::{Foreign, Wired};
use crate::race::{self, Holder};
use crate::record::CallStack;
use crate::sync::Mutex;
use crate::sys::{Parker, Thread};

/// What the thread of a record is doing in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Role {
    /// Nobody's: waits for a thread.
    Free = 0,
    /// A thread that calls C and is no machine.
    Caller = 1,
    /// A thread of ours.
    Worker = 2,
    /// A thread in `block_on`.
    Blocking = 3,
}

/// The record of one thread.
#[repr(C, align(128))]
pub struct Machine {
    /// Who owns the processor below. See `handshake.rs` for who writes what.
    pub(crate) handshake: Handshake,
    /// C calls of this thread. Owner only, but for its three statistics.
    pub(crate) calls: CallStack,
    /// Whether its thread runs the user's code. Owner only.
    pub(crate) user_code: UserCode,
    /// The processor it is wired to, or was last. Written by the owner while it is wired; read by the monitor under a pending claim.
    processor: AtomicPtr<Processor>,
    /// The regular processor it was wired to last: the one to ask for first. Owner only.
    last_regular: Cell<Option<&'static Processor>>,
    /// The processor made for this machine alone.
    overflow: Processor,
    /// When the overflow processor was taken. Owner only.
    pub(crate) overflow_since: Cell<Option<Instant>>,
    /// The task that woke itself while this machine ran it on its overflow processor. Owner only.
    pub(crate) own_turn: Cell<Option<Task>>,
    /// What the wakers do that it gave to the future that it polls now, or polled last: one of ours is known by that. Owner only.
    pub(crate) wakers: Cell<Option<&'static RawWakerVTable>>,
    /// Counted among the spinning machines. Set by whoever grants a processor, before the grant; then owner only.
    pub(crate) spinning: Cell<bool>,
    /// The stuck processor that this machine stands in for.
    pub(crate) helping: Helping,
    /// Attached after its thread's destructors ran. Owner only.
    late: Cell<bool>,
    /// A processor that was given to this machine while it waited. Written by the giver, taken by the owner.
    granted: AtomicPtr<Processor>,
    /// Where the owner waits for a grant, or in `block_on` for its future.
    pub(crate) parker: Parker,
    role: AtomicU8,
    /// The thread that has this record, for the monitor's questions. Written by the owner.
    pub(crate) thread: Thread,
    /// It waits in the list of idle machines. For `metrics()`.
    pub(crate) idle: AtomicBool,
    /// Tasks spawned and finished by this thread. Written by the owner, summed by `metrics()`.
    spawned: AtomicU64,
    finished: AtomicU64,
    /// Polls of tasks on this thread. Written by the owner, read by whoever looks whether tasks still run.
    polled: AtomicU64,
}

// SAFETY: `handshake`, `processor`, `granted`, `parker`, `role`, `thread`, `idle`, `spawned`, `finished`, `polled`, `helping` and `overflow` are made for sharing.
// `calls` (but for its statistics, which are atomic), `user_code`, `last_regular`, `overflow_since`, `own_turn`, `wakers`, `late` are touched by the thread that has the record as its current one, and by nobody else:
// a record passes to another thread under the registry's lock. `spinning` is the owner's until it has put itself on a list of
// machines that wait; then it belongs to whoever takes it off the list, under the lists' lock: to a granting thread, which writes it before the Release store to
// `granted`, and so to the owner again after its Acquire; or to the owner itself. On the list the owner may still be running, but it does not look at this.
unsafe impl Sync for Machine {}
// SAFETY: only references to records travel, and the fields above say what each thread may do with them.
unsafe impl Send for Machine {}

/// Which stuck processor a machine stands in for, and in which poll of it.
///
/// Set by the monitor before the grant; taken back by the machine, or by the monitor when it takes the machine's processor.
#[derive(Debug, Default)]
pub(crate) struct Helping {
    stuck: AtomicPtr<Processor>,
    poll: AtomicU64,
}

impl Helping {
    pub(crate) fn set(&self, stuck: &'static Processor, poll: u64) {
        // Relaxed: handed over by the grant that follows, or by the start of the thread.
        self.poll.store(poll, Ordering::Relaxed);
        self.stuck
            .store(std::ptr::from_ref(stuck).cast_mut(), Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> Option<(&'static Processor, u64)> {
        // Relaxed: see `set`.
        // SAFETY: only `set` stores here, from a `&'static`.
        let stuck = unsafe { self.stuck.load(Ordering::Relaxed).as_ref() }?;
        Some((stuck, self.poll.load(Ordering::Relaxed)))
    }

    /// The machine stands in no more.
    pub(crate) fn end(&self) {
        if let Some((stuck, poll)) = self.get() {
            // Relaxed: see `set`. Whoever looks meanwhile helps a little longer.
            self.stuck.store(std::ptr::null_mut(), Ordering::Relaxed);
            stuck.clear_helped(poll);
        }
    }
}

struct Registry {
    all: Vec<&'static Machine>,
    free: Vec<&'static Machine>,
}

static REGISTRY: Mutex<Registry> = Mutex::new(Registry {
    all: Vec::new(),
    free: Vec::new(),
});

/// Every record there is.
pub(crate) fn all() -> Vec<&'static Machine> {
    REGISTRY.lock().all.clone()
}

/// A record for a thread that needs one.
pub(crate) fn take_record() -> &'static Machine {
    let mut registry = REGISTRY.lock();
    let machine = registry.free.pop().unwrap_or_else(|| {
        let machine: &'static Machine = Box::leak(Box::new(Machine::new()));
        registry.all.push(machine);
        machine
    });
    machine.set_role(Role::Caller);
    machine
}

/// Takes back the record of a thread that ends, after [`Machine::leave_nothing`].
pub(crate) fn give_back_record(machine: &'static Machine) {
    let mut registry = REGISTRY.lock();
    machine.set_role(Role::Free);
    registry.free.push(machine);
}

impl Machine {
    fn new() -> Machine {
        Machine {
            handshake: Handshake::new(),
            calls: CallStack::new(),
            user_code: UserCode::default(),
            processor: AtomicPtr::default(),
            last_regular: Cell::new(None),
            overflow: Processor::overflow(),
            overflow_since: Cell::new(None),
            own_turn: Cell::new(None),
            wakers: Cell::new(None),
            spinning: Cell::new(false),
            helping: Helping::default(),
            late: Cell::new(false),
            granted: AtomicPtr::default(),
            parker: Parker::new(),
            role: AtomicU8::new(Role::Free as u8),
            thread: Thread::default(),
            idle: AtomicBool::new(false),
            spawned: AtomicU64::new(0),
            finished: AtomicU64::new(0),
            polled: AtomicU64::new(0),
        }
    }

    /// A thread that was ended in the middle of a call (by a `longjmp` out of its function, say) leaves nothing to the next one. Owner only.
    pub(crate) fn leave_nothing(&self) {
        self.calls.reset();
        self.user_code.end();
        self.helping.end();
    }

    /// The proof that this thread's machine is wired now. `None` in C and on a thread without a processor. Owner only.
    #[inline(always)]
    pub(crate) fn wired(&self) -> Option<Wired<'_>> {
        // SAFETY: RUNNING is stored by the owner alone, and only with a processor in hand.
        self.handshake
            .own_status()
            .is_running()
            .then(|| unsafe { self.prove() })
    }

    /// The one place where [`Wired`] is minted.
    ///
    /// # Safety
    /// The caller is the owner, its status is RUNNING, and no claim on its processor is TAKEN.
    #[inline(always)]
    pub(crate) unsafe fn prove(&self) -> Wired<'_> {
        // SAFETY: passed on to the caller.
        unsafe { Wired::mint() }
    }

    /// The proof that this thread's machine holds no processor. The one place where [`Foreign`] is minted. Owner only.
    #[inline(always)]
    pub(crate) fn prove_foreign(&self) -> Option<Foreign<'_>> {
        // SAFETY: RUNNING is stored by the owner alone.
        (!self.handshake.own_status().is_running()).then(|| unsafe { Foreign::mint() })
    }

    /// The processor that the proof is about.
    #[inline]
    pub(crate) fn processor<'w>(&self, _wired: &'w Wired<'_>) -> &'w Processor {
        // SAFETY: a wired machine's processor was stored by `wire` from a `&'static`.
        unsafe { self.processor_pointer().as_ref() }
    }

    /// The processor it is wired to or was last, for the monitor under its claim and for whoever gives it up.
    ///
    /// # Panics
    /// If the machine never was wired.
    pub(crate) fn processor_pointer(&self) -> std::ptr::NonNull<Processor> {
        // Relaxed: the owner reads its own store; the monitor has seen, with Acquire, a status that was stored after it.
        std::ptr::NonNull::new(self.processor.load(Ordering::Relaxed))
            .expect("a machine in C had a processor")
    }

    /// Takes `processor`, which has no owner, and publishes RUNNING. Owner only.
    pub(crate) fn wire(
        &'static self,
        processor: &'static Processor,
        careful: bool,
    ) -> Wired<'static> {
        // Relaxed: published by the Release of the status.
        self.processor
            .store(std::ptr::from_ref(processor).cast_mut(), Ordering::Relaxed);
        if !processor.is_overflow() {
            self.last_regular.set(Some(processor));
        }
        // A stay on a processor is a poll of its own to the monitor: what it remembers of an earlier one says nothing about this.
        processor.begin_poll();
        processor.set_owner(Some(self));
        // Without a monitor nobody retakes: every call must hand off, so none may take the fast path.
        self.handshake.wire(careful || !sysmon::is_alive());
        // SAFETY: the processor was nobody's and is ours now; the status is RUNNING; a claim is TAKEN only on a machine that is in C.
        unsafe { self.prove() }
    }

    /// The regular processor it had last. Owner only.
    pub(crate) fn last_regular(&self) -> Option<&'static Processor> {
        self.last_regular.get()
    }

    /// Its own overflow processor.
    pub(crate) fn overflow(&'static self) -> &'static Processor {
        &self.overflow
    }

    /// Hands it a processor and wakes it. `self` waits, and nobody else may grant to it.
    pub(crate) fn grant(&self, processor: &'static Processor) {
        // Release: partner of the Acquire in `take_grant`.
        self.granted
            .store(std::ptr::from_ref(processor).cast_mut(), Ordering::Release);
        self.parker.unpark();
    }

    /// The processor that was granted, if one was. Owner only.
    pub(crate) fn take_grant(&self) -> Option<&'static Processor> {
        // Acquire: partner of the Release in `grant`.
        // SAFETY: only `grant` stores here, from a `&'static`.
        unsafe {
            self.granted
                .swap(std::ptr::null_mut(), Ordering::Acquire)
                .as_ref()
        }
    }

    /// Waits until a processor is granted. Owner only.
    pub(crate) fn wait_for_grant(&self) -> &'static Processor {
        loop {
            if let Some(processor) = self.take_grant() {
                return processor;
            }
            self.parker.park();
        }
    }

    pub(crate) fn role(&self) -> Role {
        // Relaxed: a statistic.
        match self.role.load(Ordering::Relaxed) {
            0 => Role::Free,
            1 => Role::Caller,
            2 => Role::Worker,
            _ => Role::Blocking,
        }
    }

    pub(crate) fn set_role(&self, role: Role) {
        // Relaxed: a statistic.
        self.role.store(role as u8, Ordering::Relaxed);
    }

    pub(super) fn set_late(&self, late: bool) {
        self.late.set(late);
    }

    #[inline]
    pub(crate) fn is_late(&self) -> bool {
        self.late.get()
    }

    /// Counts a task spawned on this thread. Owner only.
    #[inline]
    pub(crate) fn count_spawned(&self) {
        // Relaxed: one writer, and a statistic.
        self.spawned
            .store(self.spawned.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// Counts a task that ended on this thread. Owner only.
    #[inline]
    pub(crate) fn count_finished(&self) {
        // Relaxed: as in `count_spawned`.
        self.finished
            .store(self.finished.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// Counts a task's poll that begins on this thread. Owner only.
    #[inline]
    pub(crate) fn count_poll(&self) {
        // Relaxed: as in `count_spawned`.
        self.polled
            .store(self.polled.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// Polls of tasks begun on this thread. Any thread.
    pub(crate) fn polled(&self) -> u64 {
        // Relaxed: a statistic.
        self.polled.load(Ordering::Relaxed)
    }

    /// Tasks spawned and finished on this thread. Any thread.
    pub(crate) fn task_counts(&self) -> (u64, u64) {
        // Relaxed: statistics.
        (
            self.spawned.load(Ordering::Relaxed),
            self.finished.load(Ordering::Relaxed),
        )
    }
}

impl Holder for Machine {
    fn held(&self) -> Option<&race::Local> {
        let wired = self.wired()?;
        // The word, and not what the proof says: the proof may be forged, which is what this is for.
        // SAFETY: a machine that is RUNNING was wired, from a `&'static`.
        let processor: &'static Processor = unsafe { self.processor_pointer().as_ref() };
        drop(wired);
        let owner = processor.owner()?;
        std::ptr::eq(owner, self).then_some(&processor.race)
    }
}
