//! What the runtime is started with: the environment, a builder, and the mistakes that both can hold.

use std::panic::catch_unwind;
use std::thread;

use cffi::{Builder, StartError, block_on, metrics, spawn, unblock};
use cgotest::{
    Gate, alone, eventually, hold_membarrier_registration, kernel_has_membarrier,
    let_membarrier_registration_go,
};

#[test]
fn the_environment_says_how_many_processors_there_are() {
    alone().procs(3).run(|| {
        assert_eq!(block_on(async { 1 }), 1);
        assert_eq!(metrics().procs, 3);
    });
}

#[test]
fn a_builder_wins_over_the_environment_and_comes_too_late_for_a_runtime_that_runs() {
    alone().procs(3).threads(1).run(|| {
        let builder = Builder::new()
            .procs(2)
            .thread_limit(5)
            .thread_name("ours")
            .stack_size(1 << 20);
        builder.clone().start().unwrap();
        assert_eq!(metrics().procs, 2);
        let name = block_on(spawn(async { thread::current().name().map(str::to_owned) }));
        let name = name.unwrap().expect("a worker's thread has a name");
        assert!(name.starts_with("ours"), "a worker is called {name}");
        let error = builder.start().expect_err("it runs already");
        assert_eq!(error, StartError::AlreadyRunning);
        assert!(
            error.to_string().contains("before the first"),
            "it says what to do: {error}"
        );
    });
}

#[test]
fn a_builder_comes_too_late_after_the_first_use() {
    alone().run(|| {
        block_on(async {});
        assert_eq!(Builder::new().start(), Err(StartError::AlreadyRunning));
    });
}

#[test]
fn a_builder_refuses_zero() {
    alone().procs(1).run(|| {
        for (builder, what) in [
            (Builder::new().procs(0), "procs"),
            (Builder::new().thread_limit(0), "thread_limit"),
        ] {
            let error = builder.start().expect_err("none is not enough").to_string();
            assert!(
                error.contains(&format!("`{what}` is 0")),
                "it names what is wrong: {error}"
            );
        }
        block_on(async {});
        assert_eq!(
            metrics().procs,
            1,
            "and the runtime starts as if nobody had tried"
        );
    });
}

/// With this value the runtime does not start, and says why, whoever starts it.
fn refused(name: &'static str, value: &'static str) {
    let wanted = format!("{name} holds `{value}`");
    let error = Builder::new()
        .procs(1)
        .thread_limit(1)
        .start()
        .expect_err("a bad value is no default")
        .to_string();
    assert!(error.contains(&wanted), "a builder says so: {error}");
    let panic = catch_unwind(|| block_on(async {})).expect_err("a bad value is no default");
    let message = panic
        .downcast_ref::<String>()
        .expect("a panic with a message");
    assert!(
        message.contains(&wanted),
        "the first use says so: {message}"
    );
    assert_eq!(metrics().procs, 0, "nothing was started");
}

#[test]
fn zero_processors_in_the_environment_are_refused() {
    alone()
        .set("CFFI_MAXPROCS", "0")
        .run(|| refused("CFFI_MAXPROCS", "0"));
}

#[test]
fn processors_that_are_no_number_are_refused() {
    alone()
        .set("CFFI_MAXPROCS", "two")
        .run(|| refused("CFFI_MAXPROCS", "two"));
}

#[test]
fn a_negative_number_of_threads_is_refused() {
    alone()
        .set("CFFI_MAXTHREADS", "-1")
        .run(|| refused("CFFI_MAXTHREADS", "-1"));
}

#[test]
fn an_unknown_word_of_stress_is_refused() {
    alone()
        .set("CFFI_STRESS", "retak")
        .run(|| refused("CFFI_STRESS", "retak"));
}

#[test]
fn unblock_starts_the_runtime_and_is_awaited_by_any_executor() {
    alone().procs(1).run(|| {
        let here = thread::current().id();
        let there = futures_lite::future::block_on(unblock(|| thread::current().id()));
        assert_ne!(here, there, "the closure ran on a thread of the runtime");
        let thrown = catch_unwind(|| {
            futures_lite::future::block_on(unblock(|| -> u32 {
                std::panic::resume_unwind(Box::new("thrown"))
            }))
        });
        assert_eq!(
            thrown.expect_err("the panic comes out").downcast_ref(),
            Some(&"thrown")
        );
    });
}

#[test]
fn the_first_use_in_a_process_with_threads_does_not_wait_until_the_kernel_has_registered_it() {
    alone().procs(1).run(|| {
        if !kernel_has_membarrier() {
            return println!("not tested: this kernel has no membarrier");
        }
        hold_membarrier_registration();
        let gate = Gate::new();
        let opener = gate.clone();
        let blocked = spawn(async move {
            spawn(async move { opener.open() });
            gate.wait()
        });
        assert!(
            block_on(blocked).unwrap(),
            "a call that blocks is retaken meanwhile"
        );
        let before = metrics();
        assert!(
            !before.membarrier,
            "the first use waited until the process was registered: {before:?}"
        );
        assert!(
            before.retakes >= 1,
            "a monitor was there meanwhile: {before:?}"
        );
        let_membarrier_registration_go();
        eventually("the monitor uses membarrier", || {
            metrics()
                .membarrier
                .then_some(())
                .ok_or_else(|| format!("{:?}", metrics()))
        });
    });
}
