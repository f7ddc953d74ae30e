//! Switches that take one mechanism out, so that a test can show it would notice.
//!
//! A build with `--cfg cffi_mutant="NAME"` sets one of these to `true`. `cargo xtask mutants` builds each and expects its named test to fail.

/// The monitor never takes a processor from a machine that is in C.
pub(crate) const NO_RETAKE: bool = cfg!(cffi_mutant = "no_retake");

/// The monitor's heavy fence becomes a fence for the compiler only.
#[cfg_attr(loom, allow(dead_code, reason = "the model has its own fences"))]
pub(crate) const NO_HEAVY_FENCE: bool = cfg!(cffi_mutant = "no_heavy_fence");

/// The monitor looks again before it sleeps, but without the fence between saying so and looking.
pub(crate) const SYSMON_PARKS_WITHOUT_FENCE: bool =
    cfg!(cffi_mutant = "sysmon_parks_without_fence");

/// A machine that comes back from C waits for a processor for as long as it takes.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const UNBOUNDED_WAIT: bool = cfg!(cffi_mutant = "unbounded_wait");

/// Nobody helps when every processor's poll is stuck.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const NO_STUCK_POLL_RULE: bool = cfg!(cffi_mutant = "no_stuck_poll_rule");

/// The monitor looks at the first overflow processors only.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const OVERFLOW_BEYOND_SIGHT: bool = cfg!(cffi_mutant = "overflow_beyond_sight");

/// A machine whose thread sleeps in a lock counts as one that runs.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const SLEEPERS_COUNT: bool = cfg!(cffi_mutant = "sleepers_count");

/// `ncgo` is counted down at the end of a call, instead of put back to what it was.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const NCGO_BY_DECREMENT: bool = cfg!(cffi_mutant = "ncgo_by_decrement");

/// Records that a `longjmp` left stay where they are.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const KEEP_DEAD_RECORDS: bool = cfg!(cffi_mutant = "keep_dead_records");

/// A callback-scoped `FnMut` may be entered while it runs.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const NO_REENTRY_FLAG: bool = cfg!(cffi_mutant = "no_reentry_flag");

/// A panic is thrown through C without looking whether the stack can be walked.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const UNWIND_WITHOUT_CHECK: bool = cfg!(cffi_mutant = "unwind_without_check");

/// A handle is found by its index alone.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const HANDLE_WITHOUT_GENERATION: bool = cfg!(cffi_mutant = "handle_without_generation");

/// The race detector is told of a return before the machine has its processor back: Go issue 27660.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const ACQUIRE_BEFORE_EXIT: bool = cfg!(cffi_mutant = "acquire_before_exit");

/// The race detector is told of a call when the machine is in C already.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const RELEASE_AFTER_ENTER: bool = cfg!(cffi_mutant = "release_after_enter");

/// The race detector is told of a return that was an unwind.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const RACE_HOOK_ON_UNWIND: bool = cfg!(cffi_mutant = "race_hook_on_unwind");

/// Whoever registered the process for membarrier lets machines use light fences, whatever the monitor is doing.
pub(crate) const CARE_ENDS_WITHOUT_THE_MONITOR: bool =
    cfg!(cffi_mutant = "care_ends_without_the_monitor");

/// A call that computes counts as one that waits: the rule that looked at the wall clock alone.
#[cfg_attr(loom, allow(dead_code, reason = "not modelled"))]
pub(crate) const WALL_CLOCK_RULE: bool = cfg!(cffi_mutant = "wall_clock_rule");
