//! Threads: as many as blocked calls need, and what happens when there are no more to be had.
#![allow(
    unsafe_code,
    reason = "declares C functions, and sets a limit of the kernel's"
)]

use std::sync::mpsc::channel;
use std::time::Duration;

use async_io::Timer;
use cffi::{Builder, JoinHandle, block_on, cffi, metrics, spawn};
use cgotest::{Gate, alone, eventually, refuse_threads_after, wait_for_answer};

#[cffi]
unsafe extern "C" {
    safe fn threads_sleep(microseconds: u32);
}

/// So many tasks that sleep once in C; how many came back.
async fn sleepers(tasks: usize, microseconds: u32) -> usize {
    let tasks: Vec<_> = (0..tasks)
        .map(|_| spawn(async move { threads_sleep(microseconds) }))
        .collect();
    count(tasks).await
}

async fn count(tasks: Vec<JoinHandle<()>>) -> usize {
    let mut ended = 0;
    for task in tasks {
        task.await.unwrap();
        ended += 1;
    }
    ended
}

#[test]
fn ten_thousand_tasks_that_sleep_in_c_all_finish_with_few_threads() {
    alone().procs(2).run(|| {
        assert_eq!(block_on(sleepers(10_000, 1000)), 10_000);
        let now = metrics();
        assert_eq!(now.ncgocall, 10_000, "each slept once");
        assert!(now.peak_machines < 2_000, "threads are used again: {now:?}");
        println!("most threads at a time: {}", now.peak_machines);
    });
}

#[test]
fn two_thousand_calls_that_wait_for_each_other_in_c_meet_and_a_timer_ticks_throughout() {
    const PARTIES: u32 = 2_000;
    alone().procs(2).run(|| {
        let gate = Gate::new();
        let party = |_| {
            let gate = gate.clone();
            spawn(async move { gate.meet(PARTIES) })
        };
        block_on(async {
            let mut parties: Vec<_> = (1..PARTIES).map(party).collect();
            let heartbeat = {
                let gate = gate.clone();
                spawn(async move {
                    let mut ticks = 0;
                    while gate.inside() < PARTIES - 1 {
                        Timer::after(Duration::from_millis(10)).await;
                        ticks += 1;
                    }
                    for _ in 0..10 {
                        Timer::after(Duration::from_millis(10)).await;
                    }
                    ticks + 10
                })
            };
            let ticks = heartbeat.await.unwrap();
            assert_eq!(metrics().machines_in_c, 1999, "all but one are in C");
            println!("ticks of 10 ms while they came: {ticks}");
            parties.push(party(PARTIES));
            for party in parties {
                assert!(
                    party.await.unwrap(),
                    "a call waited for others that never were let into C"
                );
            }
        });
    });
}

/// A thousand calls of 5 ms with a limit on threads.
fn a_thousand_calls_with_at_most(threads: usize) {
    assert_eq!(block_on(sleepers(1000, 5000)), 1000);
    let now = metrics();
    assert!(now.refused_threads > 0, "more threads were wanted: {now:?}");
    assert!(now.peak_machines <= threads, "and not made: {now:?}");
}

#[test]
fn a_thousand_calls_finish_with_twenty_threads() {
    alone()
        .procs(2)
        .threads(20)
        .run(|| a_thousand_calls_with_at_most(20));
}

#[test]
fn a_thousand_calls_finish_with_one_thread() {
    alone()
        .procs(2)
        .threads(1)
        .run(|| a_thousand_calls_with_at_most(1));
}

#[test]
fn a_thousand_calls_finish_with_one_thread_and_one_processor() {
    alone()
        .procs(1)
        .threads(1)
        .run(|| a_thousand_calls_with_at_most(1));
}

/// The kernel makes so many threads for the runtime and no more; tasks sleep, and spawn, and wait for each other all the same.
fn everything_finishes_with_threads_made(threads: u32) {
    refuse_threads_after(threads);
    let ended = block_on(async {
        let parents = (0..20).map(|_| {
            spawn(async {
                threads_sleep(1000);
                assert_eq!(sleepers(10, 1000).await, 10);
                threads_sleep(1000);
            })
        });
        count(parents.collect()).await
    });
    assert_eq!(ended, 20, "every task ended");
    let now = metrics();
    assert!(now.refused_threads > 0, "threads were refused: {now:?}");
    assert!(
        now.peak_machines <= threads as usize,
        "and none counted that was not made: {now:?}"
    );
}

#[test]
fn everything_finishes_when_one_worker_and_no_monitor_can_be_made() {
    alone()
        .procs(2)
        .run(|| everything_finishes_with_threads_made(1));
}

#[test]
fn everything_finishes_when_one_worker_and_the_monitor_can_be_made() {
    alone()
        .procs(2)
        .run(|| everything_finishes_with_threads_made(2));
}

#[test]
fn everything_finishes_when_three_workers_and_the_monitor_can_be_made() {
    alone()
        .procs(2)
        .run(|| everything_finishes_with_threads_made(4));
}

/// The kernel lets this process have so much address space from now on.
fn limit_address_space(bytes: u64) {
    let limit = libc::rlimit {
        rlim_cur: bytes,
        rlim_max: bytes,
    };
    // SAFETY: `limit` is readable for the time of the call.
    assert_eq!(unsafe { libc::setrlimit(libc::RLIMIT_AS, &limit) }, 0);
}

/// Calls that would take 3,000 threads, in so many MiB of address space.
fn calls_finish_in_an_address_space_of(mebibytes: u64, stack_bytes: usize) {
    alone().procs(2).run(|| {
        limit_address_space(mebibytes << 20);
        let builder = Builder::new().stack_size(stack_bytes);
        builder.start().expect("it does not run yet");
        let gate = Gate::new();
        let calls: Vec<_> = (0..3000)
            .map(|_| gate.clone())
            .map(|gate| spawn(async move { gate.wait() }))
            .collect();
        // Only then do they return, however long the machine takes to make threads.
        eventually("a thread is refused", || match metrics() {
            now if now.refused_threads > 0 => Ok(()),
            now => Err(format!("{now:?}")),
        });
        gate.open();
        block_on(async {
            for call in calls {
                assert!(call.await.unwrap(), "the gate was opened too late");
            }
        });
        let now = metrics();
        println!("most threads at a time: {}", now.peak_machines);
    });
}

#[test]
fn calls_that_want_more_threads_than_200_mib_of_address_space_hold_finish() {
    calls_finish_in_an_address_space_of(200, 64 << 10);
}

#[test]
fn calls_that_want_more_threads_than_400_mib_of_address_space_hold_finish() {
    calls_finish_in_an_address_space_of(400, 256 << 10);
}

/// Two threads at most, both in C, a third task that waits; what the process wrote. It ends when it has written the warning's last words.
fn warning_at_the_limit(before: fn()) -> String {
    alone()
        .procs(1)
        .threads(2)
        .answer_to("block at a time")
        .output_of(|| {
            before();
            let gate = Gate::new();
            let calls = (0..2).map(|_| {
                let gate = gate.clone();
                spawn(async move { gate.wait() })
            });
            let calls: Vec<_> = calls.collect();
            assert!(gate.wait_for(2), "both threads that there may be are in C");
            let waiting = spawn(async {});
            wait_for_answer();
            assert!(!waiting.is_finished(), "no thread could run it");
            gate.open();
            block_on(async {
                for call in calls {
                    assert!(
                        call.await.unwrap(),
                        "the warning came before the calls gave up"
                    );
                }
                waiting.await.unwrap();
            });
        })
}

#[test]
fn a_warning_names_the_limit_and_the_functions_when_tasks_have_waited_for_a_thread() {
    let output = warning_at_the_limit(|| {
        // A call that blocks while a task waits: from now on it is known to block.
        let gate = Gate::new();
        let opener = gate.clone();
        let blocked = spawn(async move {
            spawn(async move { opener.open() });
            gate.wait()
        });
        assert!(block_on(blocked).unwrap());
    });
    assert_eq!(
        output.matches("cffi: warning:").count(),
        1,
        "one warning:\n{output}"
    );
    for part in [
        "(limit 2)",
        "of 2 worker threads 2 are in C (`gate_wait`), 0 wait in `block_on`, 0 are in polls",
        "CFFI_MAXTHREADS",
    ] {
        assert!(output.contains(part), "the warning names {part}:\n{output}");
    }
}

#[test]
fn the_warning_names_functions_that_block_for_the_first_time() {
    let output = warning_at_the_limit(|| {});
    assert!(
        output.contains("`gate_wait`"),
        "the warning names the function that all threads are in:\n{output}"
    );
}

#[test]
fn the_warning_counts_threads_whose_polls_wait_for_something_else_than_c() {
    let output = alone()
        .procs(1)
        .threads(1)
        .answer_to("block at a time")
        .output_of(|| {
            let (sender, receiver) = channel();
            let stuck = spawn(async move {
                spawn(async {});
                receiver.recv().unwrap();
            });
            wait_for_answer();
            assert!(!stuck.is_finished(), "its poll waits in a channel");
            sender.send(()).unwrap();
            block_on(stuck).unwrap();
        });
    assert!(
        output.contains("of 1 worker threads 0 are in C, 0 wait in `block_on`, 1 are in polls"),
        "the warning says what holds:\n{output}"
    );
}
