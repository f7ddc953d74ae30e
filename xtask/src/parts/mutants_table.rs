//! The known faults: what each breaks, and the test that must find it, by which words.
//!
//! The faults themselves are in the code as `cfg(cffi_mutant = "NAME")`.

/// One known fault.
pub(crate) struct Mutant {
    /// The value of the cfg `cffi_mutant`.
    pub(crate) name: &'static str,
    /// What is wrong in this build.
    pub(crate) fault: &'static str,
    pub(crate) package: &'static str,
    pub(crate) target: Target,
    pub(crate) build: Build,
    /// The full name of the test.
    pub(crate) test: &'static str,
    /// What its assertion says when it fails.
    pub(crate) says: &'static str,
}

/// The test target that holds the test.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    Lib,
    Test(&'static str),
}

/// How the test is built.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Build {
    Dev,
    Release,
    Loom,
    /// With the events of a call recorded.
    Record,
    /// Under ThreadSanitizer: these are the part `race`'s.
    Race,
}

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "no_retake",
        fault: "the monitor never takes the processor of a machine in C",
        package: "cgotest",
        target: Target::Test("call"),
        build: Build::Dev,
        test: "a_full_call_that_blocks_is_retaken",
        says: "retaken, not handed off\n  left: (0, 0)",
    },
    Mutant {
        name: "no_heavy_fence",
        fault: "the monitor's heavy fence is a fence for the compiler only",
        package: "cffi-runtime",
        target: Target::Lib,
        build: Build::Release,
        test: "sched::handshake::stress::a_processor_never_has_two_owners_under_stress",
        says: "a processor had two owners",
    },
    Mutant {
        name: "sysmon_parks_without_fence",
        fault: "the monitor sleeps without looking again after it said so",
        package: "cffi-runtime",
        target: Target::Lib,
        build: Build::Loom,
        test: "sched::attention::model::work_that_waits_is_seen_or_calls_a_monitor_that_is_parked",
        says: "the monitor is parked, work waits, and nobody called",
    },
    Mutant {
        name: "care_ends_without_the_monitor",
        fault: "machines use light fences while the monitor's heavy one is no membarrier yet",
        package: "cffi-runtime",
        target: Target::Lib,
        build: Build::Loom,
        test: "sched::careful::model::a_call_that_begins_while_care_ends_is_seen_or_calls_the_monitor",
        says: "the monitor rests, a machine is in C, and nobody called",
    },
    Mutant {
        name: "unbounded_wait",
        fault: "a machine back from C waits for a processor for as long as it takes",
        package: "cgotest",
        target: Target::Test("processors"),
        build: Build::Dev,
        test: "a_call_that_returns_while_no_processor_is_free_goes_on",
        says: "a call that returned waited for a busy processor",
    },
    Mutant {
        name: "no_stuck_poll_rule",
        fault: "nobody helps when every processor's poll is stuck",
        package: "cgotest",
        target: Target::Test("processors"),
        build: Build::Dev,
        test: "a_heartbeat_runs_while_two_processors_wait_for_a_std_mutex_held_over_a_call",
        says: "nothing ran while every processor's poll waited for a lock",
    },
    Mutant {
        name: "wall_clock_rule",
        fault: "a call that computes counts as one that waits",
        package: "cgotest",
        target: Target::Test("learning"),
        build: Build::Dev,
        test: "short_calls_that_compute_keep_their_processors_and_need_few_threads",
        says: "a function that computes handed its processor off",
    },
    Mutant {
        name: "overflow_beyond_sight",
        fault: "the monitor looks at the first overflow processors only",
        package: "cffi-runtime",
        target: Target::Lib,
        build: Build::Dev,
        test: "sched::overflow::tests::the_monitor_sees_each_of_a_thousand_overflow_processors_and_none_that_is_gone",
        says: "the monitor looks at every overflow processor",
    },
    Mutant {
        name: "sleepers_count",
        fault: "a machine that sleeps in a lock counts as one that runs",
        package: "cffi-runtime",
        target: Target::Lib,
        build: Build::Dev,
        test: "sched::overflow::tests::those_that_sleep_do_not_count_against_those_that_run",
        says: "what is counted is who runs, not who holds",
    },
    Mutant {
        name: "ncgo_by_decrement",
        fault: "a call that returns counts one down, and does not put back what was",
        package: "cgotest",
        target: Target::Test("accounting"),
        build: Build::Dev,
        test: "a_longjmp_over_an_inner_call_leaves_no_call_counted",
        says: "after a longjmp over an inner call, no call is left counted",
    },
    Mutant {
        name: "no_reentry_flag",
        fault: "a closure that is `FnMut` may be entered while it runs",
        package: "cgotest",
        target: Target::Test("closures"),
        build: Build::Dev,
        test: "callers::an_fn_mut_that_c_enters_again_is_refused",
        says: "C entered the closure while it ran",
    },
    Mutant {
        name: "unwind_without_check",
        fault: "a panic is thrown into C without a look at the way out",
        package: "cgotest",
        target: Target::Test("panic"),
        build: Build::Dev,
        test: "crash::on_panic_unwind_over_c_without_unwind_tables_ends_the_process_naming_both",
        says: "the stack is looked at before the panic is thrown",
    },
    Mutant {
        name: "keep_dead_records",
        fault: "the records that a `longjmp` leaves stay",
        package: "cgotest",
        target: Target::Test("panic"),
        build: Build::Dev,
        test: "jump::after_a_longjmp_over_a_call_a_callback_counts_only_the_calls_that_live",
        says: "after a longjmp, a callback counts only the calls that live",
    },
    Mutant {
        name: "handle_without_generation",
        fault: "a handle's place is looked at, and not whether its value is still the one there",
        package: "cgotest",
        target: Target::Test("handle"),
        build: Build::Dev,
        test: "a_stale_handle_does_not_name_the_value_that_has_its_place_now",
        says: "a stale handle names another value",
    },
    Mutant {
        name: "race_hook_on_unwind",
        fault: "the race detector is asked when a panic leaves a call",
        package: "cgotest",
        target: Target::Test("record"),
        build: Build::Record,
        test: "a_panic_that_unwinds_abandons_the_call_and_acquires_nothing",
        says: "nothing is acquired for C code that never returned",
    },
    Mutant {
        name: "acquire_before_exit",
        fault: "the race detector learns of a return before the machine has a processor (Go issue 27660)",
        package: "cgotest",
        target: Target::Test("race"),
        build: Build::Race,
        test: "hooks::a_call_tells_one_release_and_one_acquire",
        says: "the race detector was entered (acquire) by a machine that is not wired",
    },
    Mutant {
        name: "release_after_enter",
        fault: "the race detector learns of a call when the machine is in C already",
        package: "cgotest",
        target: Target::Test("race"),
        build: Build::Race,
        test: "hooks::a_call_tells_one_release_and_one_acquire",
        says: "the race detector was entered (release) by a machine that is not wired",
    },
    Mutant {
        name: "race_hook_on_unwind",
        fault: "the race detector is told of a return that was an unwind",
        package: "cgotest",
        target: Target::Test("race"),
        build: Build::Race,
        test: "hooks::a_panic_that_unwinds_tells_neither_its_callbacks_end_nor_its_calls",
        says: "the call told its beginning, and its callback too",
    },
];
