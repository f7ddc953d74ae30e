//! Code that never heard of the runtime waits in tasks, and the tasks that it waits for run: each test has fewer processors than waiting tasks.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Barrier, Condvar, Mutex, OnceLock, RwLock, mpsc};
use std::thread;
use std::time::Duration;

use cffi::{block_in_place, block_on, functions, metrics, spawn, yield_now};
use cgotest::alone;

/// Whether calls of this function gave a processor up, or lost one.
fn gave_up(name: &str) -> bool {
    let lost = |function: &cffi::FunctionStats| function.retakes + function.handoffs > 0;
    functions().iter().any(|one| one.name == name && lost(one))
}

/// Runs `waits` in two tasks on one processor, and then a task with `ends`, without which they wait for ever.
fn two_wait_for_one(
    waits: impl Fn() + Clone + Send + 'static,
    ends: impl FnOnce() + Send + 'static,
) {
    block_on(async {
        let waiting = [0; 2].map(|_| {
            let waits = waits.clone();
            spawn(async move { waits() })
        });
        spawn(async move { ends() }).await.unwrap();
        for task in waiting {
            task.await.unwrap();
        }
    });
}

/// A task on the only processor spawns one with `ends`, and then waits: the other can run only where the wait gives the processor up.
fn waits_for<T: Send + 'static>(
    waits: impl FnOnce() -> T + Send + 'static,
    ends: impl FnOnce() + Send + 'static,
) -> T {
    block_on(async {
        let task = spawn(async move {
            let other = spawn(async move { ends() });
            (waits(), other)
        });
        let (value, other) = task.await.unwrap();
        other.await.unwrap();
        value
    })
}

#[test]
fn tasks_that_wait_for_a_std_mutex_let_its_holder_run() {
    alone().procs(1).run(|| {
        let lock = Arc::new(Mutex::new(0));
        block_on(async {
            let (held, is_held) = mpsc::channel();
            let (release, may_release) = mpsc::channel();
            let holders = Arc::clone(&lock);
            let holder = thread::spawn(move || {
                let mut count = holders.lock().unwrap();
                held.send(()).unwrap();
                may_release.recv().unwrap();
                *count += 1;
            });
            is_held.recv().unwrap();
            let begun = Arc::new(AtomicU32::new(0));
            let tasks = [0; 8].map(|_| {
                let (lock, begun) = (Arc::clone(&lock), Arc::clone(&begun));
                spawn(async move {
                    // Relaxed: it orders nothing.
                    begun.fetch_add(1, Ordering::Relaxed);
                    *lock.lock().unwrap() += 1;
                })
            });
            // Were the lock released before they come to it, nobody would wait.
            spawn(async move {
                while begun.load(Ordering::Relaxed) < 8 {
                    yield_now().await;
                }
                release.send(()).unwrap();
            })
            .await
            .unwrap();
            for task in tasks {
                task.await.unwrap();
            }
            holder.join().unwrap();
        });
        assert_eq!(*lock.lock().unwrap(), 9);
        assert!(gave_up("syscall"), "a wait for a lock kept its processor");
    });
}

#[test]
fn tasks_that_wait_for_a_parking_lot_mutex_leave_its_table_right() {
    alone().procs(2).stress_retake().run(|| {
        // Each wait enters the runtime, whose own lists are locked meanwhile.
        let lock = Arc::new(parking_lot::Mutex::new(0));
        block_on(async {
            let tasks: Vec<_> = (0..16)
                .map(|_| {
                    let lock = Arc::clone(&lock);
                    spawn(async move {
                        for _ in 0..200 {
                            let mut count = lock.lock();
                            *count += 1;
                            thread::sleep(Duration::from_micros(10));
                        }
                    })
                })
                .collect();
            for task in tasks {
                task.await.unwrap();
            }
        });
        assert_eq!(*lock.lock(), 16 * 200, "a hold was lost");
        assert!(gave_up("syscall"), "nobody waited");
    });
}

#[test]
fn channels_condition_variables_and_the_other_locks_of_std_wait_for_tasks() {
    alone().procs(1).run(|| {
        let (sender, receiver) = mpsc::channel();
        let receiver = Arc::new(Mutex::new(receiver));
        two_wait_for_one(
            move || receiver.lock().unwrap().recv().unwrap(),
            move || {
                [(), ()]
                    .map(|()| sender.send(()).unwrap())
                    .into_iter()
                    .collect()
            },
        );
        let pair = Arc::new((Mutex::new(false), Condvar::new()));
        let opens = Arc::clone(&pair);
        two_wait_for_one(
            move || {
                drop(
                    pair.1
                        .wait_while(pair.0.lock().unwrap(), |open| !*open)
                        .unwrap(),
                )
            },
            move || {
                *opens.0.lock().unwrap() = true;
                opens.1.notify_all();
            },
        );
        let barrier = Arc::new(Barrier::new(3));
        let third = Arc::clone(&barrier);
        two_wait_for_one(
            move || {
                barrier.wait();
            },
            move || {
                third.wait();
            },
        );
        let cell = Arc::new(OnceLock::new());
        let (start, started) = mpsc::channel();
        let started = Arc::new(Mutex::new(started));
        two_wait_for_one(
            move || {
                assert_eq!(
                    *cell.get_or_init(|| started.lock().unwrap().recv().unwrap()),
                    7
                )
            },
            move || start.send(7).unwrap(),
        );
        let lock = Arc::new(RwLock::new(0));
        let (go, may_go) = mpsc::channel();
        let may_go = Arc::new(Mutex::new(may_go));
        two_wait_for_one(
            move || {
                let mut count = lock.write().unwrap();
                if *count == 0 {
                    may_go.lock().unwrap().recv().unwrap();
                }
                *count += 1;
            },
            move || go.send(()).unwrap(),
        );
        assert!(gave_up("syscall"));
    });
}

#[test]
fn a_task_that_sleeps_or_joins_a_thread_lets_another_run() {
    alone().procs(1).run(|| {
        static RAN: AtomicU32 = AtomicU32::new(0);
        waits_for(
            || {
                while RAN.load(Ordering::Relaxed) == 0 {
                    thread::sleep(Duration::from_millis(1));
                }
            },
            || RAN.store(1, Ordering::Relaxed),
        );
        let (tell, told) = mpsc::channel();
        waits_for(
            || thread::spawn(move || told.recv().unwrap()).join().unwrap(),
            move || tell.send(()).unwrap(),
        );
        assert!(gave_up("clock_nanosleep") || gave_up("nanosleep"));
        assert!(gave_up("pthread_join"));
    });
}

#[test]
fn blocking_sockets_of_std_serve_each_other_in_tasks() {
    alone().procs(1).run(|| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        const CLIENTS: u32 = 20;
        block_on(async {
            let server = spawn(async move {
                let serve = |mut stream: TcpStream| {
                    let mut bytes = [0; 4];
                    stream.read_exact(&mut bytes).unwrap();
                    stream.write_all(&bytes).unwrap();
                };
                let tasks: Vec<_> = (0..CLIENTS)
                    .map(|_| listener.accept().unwrap().0)
                    .map(|stream| spawn(async move { serve(stream) }))
                    .collect();
                for task in tasks {
                    task.await.unwrap();
                }
            });
            let clients: Vec<_> = (0..CLIENTS)
                .map(|number| {
                    spawn(async move {
                        let mut stream = TcpStream::connect(("localhost", address.port())).unwrap();
                        stream.write_all(&number.to_ne_bytes()).unwrap();
                        let mut bytes = [0; 4];
                        stream.read_exact(&mut bytes).unwrap();
                        assert_eq!(u32::from_ne_bytes(bytes), number);
                    })
                })
                .collect();
            for client in clients {
                client.await.unwrap();
            }
            server.await.unwrap();
        });
        assert!(
            gave_up("accept4") || gave_up("recv"),
            "nobody waited for a socket"
        );
    });
}

#[test]
fn files_pipes_and_children_wait_for_tasks() {
    alone().procs(1).run(|| {
        let (mut reader, mut writer) = std::io::pipe().unwrap();
        let text = waits_for(
            move || {
                let mut text = String::new();
                reader.read_to_string(&mut text).unwrap();
                text
            },
            move || writer.write_all(b"written").unwrap(),
        );
        assert_eq!(text, "written");
        let path = std::env::temp_dir().join(format!("cffi-wrapped-{}", std::process::id()));
        let file = Arc::new(File::create(&path).unwrap());
        file.lock().unwrap();
        let other = File::open(&path).unwrap();
        waits_for(
            move || other.lock().unwrap(),
            move || file.unlock().unwrap(),
        );
        std::fs::remove_file(path).unwrap();
        let mut child = Command::new("cat").stdin(Stdio::piped()).spawn().unwrap();
        let input = child.stdin.take();
        assert!(waits_for(
            move || child.wait().unwrap().success(),
            move || drop(input)
        ));
        for name in ["read", "flock"] {
            assert!(gave_up(name), "{name} kept its processor");
        }
        assert!(gave_up("waitid") || gave_up("waitpid"));
    });
}

#[test]
fn a_query_of_rusqlite_that_waits_lets_the_task_run_that_it_waits_for() {
    alone().procs(1).run(|| {
        static DEPTH: AtomicU64 = AtomicU64::new(0);
        let (answer, answered) = mpsc::channel::<i64>();
        let answered = Mutex::new(answered);
        let query = move || {
            let database = rusqlite::Connection::open_in_memory().unwrap();
            let flags = rusqlite::functions::FunctionFlags::SQLITE_UTF8;
            database
                .create_scalar_function("ask", 0, flags, move |_| {
                    DEPTH.store(metrics().ncgo, Ordering::Relaxed);
                    Ok(answered.lock().unwrap().recv().unwrap())
                })
                .unwrap();
            database
                .query_row("SELECT ask() + 1", [], |row| row.get::<_, i64>(0))
                .unwrap()
        };
        assert_eq!(waits_for(query, move || answer.send(41).unwrap()), 42);
        // Whether it lost its processor depends on who waited for one by then; that it could is what counts.
        assert_eq!(
            DEPTH.load(Ordering::Relaxed),
            1,
            "the query was no call of C"
        );
    });
}

#[test]
fn threads_that_are_no_machines_and_code_in_c_make_plain_calls() {
    alone().procs(1).run(|| {
        block_on(async {
            let calls = metrics().ncgocall;
            thread::spawn(|| thread::sleep(Duration::from_millis(1)))
                .join()
                .unwrap();
            // The join, on this thread, which polls. What std does to make a thread is no call that waits.
            let join = metrics().ncgocall - calls;
            assert!(join <= 2, "a plain thread's calls are counted: {join}");
            let calls = metrics().ncgocall;
            block_in_place(|| thread::sleep(Duration::from_millis(1)));
            assert_eq!(
                metrics().ncgocall - calls,
                1,
                "a call inside of C is counted"
            );
        });
        let calls = metrics().ncgocall;
        thread::sleep(Duration::from_millis(1));
        assert_eq!(
            metrics().ncgocall,
            calls,
            "outside of `block_on` a call is counted"
        );
    });
}

#[test]
fn descriptors_that_do_not_block_cost_no_hand_off() {
    alone().procs(1).run(|| {
        block_on(async {
            let learned = |name| {
                let found = functions();
                let found = found
                    .iter()
                    .find(|one| one.name == name)
                    .map(|one| one.mode);
                found == Some(cffi::Mode::Handoff)
            };
            // Blocking reads, until they are known to block.
            for _ in 0..200 {
                let (mut reader, mut writer) = std::io::pipe().unwrap();
                let reads = spawn(async move {
                    let other = spawn(async move { writer.write_all(b"x").unwrap() });
                    reader.read_exact(&mut [0]).unwrap();
                    other.await.unwrap();
                });
                reads.await.unwrap();
                if learned("read") {
                    break;
                }
            }
            assert!(learned("read"), "reads that block were not found to");
            let (one, _other) = UnixStream::pair().unwrap();
            one.set_nonblocking(true).unwrap();
            // As a file it is read with `read`, and not with `recv`.
            let mut one = File::from(OwnedFd::from(one));
            let reads = spawn(async move {
                // Work waits meanwhile, or a call would keep its processor anyway.
                let other = spawn(async {});
                let before = metrics();
                for _ in 0..100 {
                    let error = one.read(&mut [0]).unwrap_err();
                    assert_eq!(error.kind(), std::io::ErrorKind::WouldBlock);
                }
                let after = metrics();
                assert_eq!(after.ncgocall, before.ncgocall, "they are plain");
                other.await.unwrap();
            });
            reads.await.unwrap();
        });
    });
}
