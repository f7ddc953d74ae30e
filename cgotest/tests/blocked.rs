//! Rust that blocks in a poll, far from C: however many polls wait in locks, barriers and channels, the other tasks run, and soon.

use std::sync::mpsc::channel;
use std::sync::{Arc, Barrier, Mutex};
use std::time::{Duration, Instant};

use async_io::Timer;
use cffi::{JoinHandle, block_on, metrics, spawn};
use cgotest::{Gate, alone};

const TASKS: usize = 1000;

/// What is late by so much was forgotten. A thousand threads are made meanwhile, which takes a machine that is busy with other things some seconds.
const LATE: Duration = Duration::from_secs(20);

/// Another task's ticks of 10 ms, from before the others begin until `done`; how late the latest was.
fn heartbeat(done: impl Future<Output = ()> + Send + 'static) -> JoinHandle<Duration> {
    let done = spawn(done);
    spawn(async move {
        let mut latest = Duration::ZERO;
        while !done.is_finished() {
            let due = Instant::now() + Duration::from_millis(10);
            Timer::at(due).await;
            latest = latest.max(due.elapsed());
        }
        latest
    })
}

fn end(tasks: Vec<JoinHandle<()>>, beats: JoinHandle<Duration>) {
    block_on(async {
        for task in tasks {
            task.await.unwrap();
        }
        let late = beats.await.unwrap();
        println!(
            "the latest tick: {late:?}, {} helped",
            metrics().stuck_polls
        );
        assert!(late < LATE, "a timer of another task was late by {late:?}");
    });
}

fn a_lock() {
    let lock = Arc::new(Mutex::new(0));
    let held = lock.lock().unwrap();
    let (tell, told) = async_channel::bounded::<()>(1);
    let beats = heartbeat(async move { assert!(told.recv().await.is_err()) });
    let tasks = (0..TASKS).map(|_| {
        let lock = Arc::clone(&lock);
        spawn(async move { *lock.lock().unwrap() += 1 })
    });
    let tasks = tasks.collect();
    // Behind all of them in the queue. This thread waits for it, and only then opens the lock.
    block_on(spawn(async {})).unwrap();
    drop((held, tell));
    end(tasks, beats);
    assert_eq!(*lock.lock().unwrap(), TASKS);
}

fn a_barrier() {
    let barrier = Arc::new(Barrier::new(TASKS));
    let (tell, told) = async_channel::bounded::<()>(1);
    let beats = heartbeat(async move { assert!(told.recv().await.is_err()) });
    let tasks = (0..TASKS).map(|_| {
        let (barrier, tell) = (Arc::clone(&barrier), tell.clone());
        spawn(async move {
            barrier.wait();
            drop(tell);
        })
    });
    let tasks = tasks.collect();
    drop(tell);
    end(tasks, beats);
}

fn channels() {
    let (tell, told) = async_channel::bounded::<()>(1);
    let beats = heartbeat(async move { assert!(told.recv().await.is_err()) });
    let (senders, tasks): (Vec<_>, _) = (0..TASKS)
        .map(|_| {
            let (sender, receiver) = channel();
            let tell = tell.clone();
            let task = spawn(async move {
                receiver.recv().unwrap();
                drop(tell);
            });
            (sender, task)
        })
        .unzip();
    drop(tell);
    // Behind all of them in the queue.
    spawn(async move { senders.iter().for_each(|sender| sender.send(()).unwrap()) });
    end(tasks, beats);
}

#[test]
fn a_thousand_tasks_wait_for_a_lock_on_one_processor_and_the_next_task_runs() {
    alone().procs(1).run(a_lock);
}

#[test]
fn a_thousand_tasks_wait_for_a_lock_on_two_processors_and_the_next_task_runs() {
    alone().procs(2).run(a_lock);
}

#[test]
fn a_thousand_tasks_meet_at_a_barrier_on_one_processor() {
    alone().procs(1).run(a_barrier);
}

#[test]
fn a_thousand_tasks_meet_at_a_barrier_on_two_processors() {
    alone().procs(2).run(a_barrier);
}

#[test]
fn a_thousand_tasks_receive_from_channels_on_one_processor() {
    alone().procs(1).run(channels);
}

#[test]
fn a_thousand_tasks_receive_from_channels_on_two_processors() {
    alone().procs(2).run(channels);
}

#[test]
fn every_overflow_processor_is_taken_back_from_a_machine_in_c_however_many_there_are() {
    const MANY: usize = 300;
    alone().procs(1).run(|| {
        let barrier = Arc::new(Barrier::new(MANY));
        let gate = Gate::new();
        let tasks = (0..MANY).map(|_| {
            let (barrier, gate) = (Arc::clone(&barrier), gate.clone());
            spawn(async move {
                barrier.wait();
                assert!(gate.wait(), "the gate was opened");
            })
        });
        let tasks: Vec<_> = tasks.collect();
        assert!(gate.wait_for(MANY as u32), "all have met, and are in C");
        // Tasks wait for the processor all the time, so the monitor takes back what it sees.
        let left = block_on(spawn(async {
            let begun = Instant::now();
            loop {
                let left = metrics().overflow_processors;
                if left < 20 || begun.elapsed() > Duration::from_secs(15) {
                    return left;
                }
                for _ in 0..20 {
                    spawn(async {});
                }
            }
        }));
        gate.open();
        let left = left.unwrap();
        assert!(
            left < 20,
            "{left} overflow processors stay with machines in C"
        );
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
    });
}

/// How often the threads of this process whose names begin so were woken.
fn wake_ups(name: &str) -> u64 {
    let mut sum = 0;
    for thread in std::fs::read_dir("/proc/self/task").unwrap() {
        let folder = thread.unwrap().path();
        let read = |file| std::fs::read_to_string(folder.join(file)).unwrap_or_default();
        if read("comm").starts_with(name) {
            let status = read("status");
            let switches = status
                .lines()
                .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            sum += switches.map_or(0, |count| count.trim().parse::<u64>().unwrap());
        }
    }
    sum
}

#[test]
fn an_idle_program_wakes_nobody() {
    alone().procs(2).run(|| {
        // Polls that sleep, so that the monitor has had something to look at closely.
        let barrier = Arc::new(Barrier::new(20));
        let tasks = (0..20).map(|_| {
            let barrier = Arc::clone(&barrier);
            spawn(async move {
                barrier.wait();
            })
        });
        let tasks: Vec<_> = tasks.collect();
        block_on(async {
            for task in tasks {
                task.await.unwrap();
            }
        });
        // Machines that nobody needs end after five seconds; then there is nothing left to do. The time is what is measured.
        std::thread::sleep(Duration::from_secs(7));
        let before = (wake_ups("cffi-sysmon"), wake_ups("cffi-worker"));
        assert!(before.0 > 0 && before.1 > 0, "they were woken before");
        std::thread::sleep(Duration::from_secs(5));
        let after = (wake_ups("cffi-sysmon"), wake_ups("cffi-worker"));
        assert_eq!(after, before, "nobody was woken while nothing was to do");
    });
}
