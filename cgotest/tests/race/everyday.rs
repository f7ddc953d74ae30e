//! What programs do all day gives no report: std's locks and threads, thread-locals that tasks of one thread share, panics, C's memory and errno.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::mpsc::channel;
use std::sync::{Arc, Condvar, Mutex, Once, OnceLock, RwLock};
use std::thread;

use cffi::{Handle, block_in_place, block_on, metrics, spawn, unblock, yield_now};
use cgotest::{alone, eventually, kernel_has_membarrier};

use super::{race_everyday, touch};

/// Runs it in fifty tasks at once.
fn in_many_tasks<F: Future<Output = ()> + Send + 'static>(task: impl Fn(usize) -> F) {
    let tasks: Vec<_> = (0..50).map(|n| spawn(task(n))).collect();
    block_on(async {
        for task in tasks {
            task.await.unwrap();
        }
    });
}

#[test]
fn locks_of_std_order_and_give_no_report() {
    static ONCE: Once = Once::new();
    static CELL: OnceLock<String> = OnceLock::new();
    alone().procs(2).run(|| {
        let table = Arc::new(RwLock::new(HashMap::new()));
        let pair = Arc::new((Mutex::new(0), Condvar::new()));
        in_many_tasks(|n| {
            let (table, pair) = (table.clone(), pair.clone());
            async move {
                ONCE.call_once(touch);
                assert_eq!(CELL.get_or_init(|| "once".to_owned()), "once");
                table.write().unwrap().insert(n, n.to_string());
                yield_now().await;
                assert_eq!(table.read().unwrap()[&n], n.to_string());
                *pair.0.lock().unwrap() += 1;
                pair.1.notify_all();
                let all = pair.0.lock().unwrap();
                let waits = |all: &mut i32| *all < 50;
                let waits = || drop(pair.1.wait_while(all, waits).unwrap());
                block_in_place(waits);
            }
        });
    });
}

#[test]
fn threads_of_std_give_no_report() {
    alone().procs(2).run(|| {
        in_many_tasks(|n| async move {
            let (sender, receiver) = channel();
            let mut here = vec![n];
            thread::scope(|scope| {
                scope.spawn(|| here.push(n + 1));
                scope.spawn(move || sender.send(n).unwrap());
            });
            here.push(receiver.recv().unwrap());
            let parked = thread::spawn(thread::park);
            parked.thread().unpark();
            parked.join().unwrap();
            assert_eq!(unblock(move || here.len()).await, 3);
        });
    });
}

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
    static LIST: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
    static TEXT: RefCell<String> = RefCell::new(String::from("made when it is first used"));
}

#[test]
fn threads_of_the_runtime_that_end_give_no_report() {
    // They inherit what the harness captures output with, and let go of it.
    alone().captured().run(|| {
        // It starts where its caller's output is captured.
        block_on(async { spawn(async {}).await.unwrap() });
        eventually("the thread that registers the process has ended", || {
            let registered = metrics().membarrier || !kernel_has_membarrier();
            let names = std::fs::read_dir("/proc/self/task").unwrap().flatten();
            let names = names.map(|task| std::fs::read_to_string(task.path().join("comm")));
            let mut names = names.filter_map(Result::ok);
            (registered && !names.any(|name| name.starts_with("cffi-membarrier")))
                .then_some(())
                .ok_or_else(|| "it has not".to_owned())
        });
    });
}

#[test]
fn thread_locals_that_tasks_of_one_thread_share_give_no_report() {
    alone().procs(1).run(|| {
        in_many_tasks(|n| async move {
            for _ in 0..10 {
                COUNT.set(COUNT.get() + 1);
                LIST.with_borrow_mut(|list| list.push(n));
                TEXT.with_borrow_mut(|text| text.push('.'));
                assert!(
                    !HashMap::from([(n, n)]).is_empty(),
                    "its keys are the thread's"
                );
                println!("{n}");
                yield_now().await;
            }
        });
    });
}

#[test]
fn panics_of_tasks_that_share_a_thread_give_no_report() {
    alone().procs(1).run(|| {
        std::panic::set_hook(Box::new(|_| {}));
        let tasks: Vec<_> = (0..50)
            .map(|n| spawn(async move { assert_eq!(n, 50, "each panics") }))
            .collect();
        block_on(async {
            for task in tasks {
                assert!(task.await.unwrap_err().is_panic());
            }
        });
    });
}

#[test]
fn what_c_does_all_day_gives_no_report() {
    alone().procs(2).run(|| {
        in_many_tasks(|_| async {
            for _ in 0..10 {
                assert_eq!(race_everyday(c"CGOTEST_RACE"), 12);
                yield_now().await;
            }
        });
    });
}

#[test]
fn values_behind_handles_give_no_report() {
    alone().procs(2).run(|| {
        in_many_tasks(|n| async move {
            let handle = Handle::new(Mutex::new(vec![n]));
            let raw = handle.into_raw() as usize;
            spawn(async move {
                let handle = Handle::<Mutex<Vec<usize>>>::from_raw(raw as *mut _).unwrap();
                handle.with(|list| list.lock().unwrap().push(1)).unwrap();
                assert_eq!(handle.take().unwrap().into_inner().unwrap(), [n, 1]);
            })
            .await
            .unwrap();
        });
    });
}
