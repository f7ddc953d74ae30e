//! What std does to wait, in a hundred tasks on one processor: the heartbeat beside them runs meanwhile.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, mpsc};

use cffi::block_on;
use cgotest::alone;
use cgotest_clients::{assert_gave_up, beside_a_heartbeat};

const TASKS: usize = 100;

#[test]
fn tasks_that_read_from_sockets_let_others_run() {
    alone().procs(1).run(|| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = listener.local_addr().unwrap();
        let told = block_on(beside_a_heartbeat(
            TASKS,
            move |number, watch| {
                let mut stream = TcpStream::connect(server).unwrap();
                stream.write_all(&[number as u8]).unwrap();
                watch.waits();
                let mut answer = [0];
                stream.read_exact(&mut answer).unwrap();
                (number as u8, answer[0])
            },
            move || {
                for stream in listener.incoming().take(TASKS) {
                    let (mut stream, mut byte) = (stream.unwrap(), [0]);
                    stream.read_exact(&mut byte).unwrap();
                    stream.write_all(&[byte[0] + 1]).unwrap();
                }
            },
        ));
        assert!(told.iter().all(|(asked, answer)| *answer == asked + 1));
        assert_gave_up("recv");
    });
}

#[test]
fn tasks_that_wait_for_a_lock_let_others_run() {
    alone().procs(1).run(|| {
        let lock = Arc::new(Mutex::new(0));
        let waiting = Arc::clone(&lock);
        let (held, is_held) = mpsc::channel();
        let (release, may_release) = mpsc::channel();
        let holder = std::thread::spawn(move || {
            let mut count = lock.lock().unwrap();
            held.send(()).unwrap();
            may_release.recv().unwrap();
            *count += 1;
        });
        is_held.recv().unwrap();
        let mut turns = block_on(beside_a_heartbeat(
            TASKS,
            move |_, watch| {
                watch.waits();
                let mut count = waiting.lock().unwrap();
                *count += 1;
                *count
            },
            move || release.send(()).unwrap(),
        ));
        holder.join().unwrap();
        turns.sort_unstable();
        assert!(
            turns.into_iter().eq(2..=TASKS + 1),
            "two had the lock at once"
        );
        assert_gave_up("syscall");
    });
}

#[test]
fn tasks_that_wait_for_channels_let_others_run() {
    alone().procs(1).run(|| {
        let (senders, receivers): (Vec<_>, Vec<_>) = (0..TASKS).map(|_| mpsc::channel()).unzip();
        let receivers: Vec<_> = receivers.into_iter().map(Mutex::new).collect();
        let receivers = Arc::new(receivers);
        let received = block_on(beside_a_heartbeat(
            TASKS,
            move |number, watch| {
                watch.waits();
                receivers[number].lock().unwrap().recv().unwrap()
            },
            move || {
                for (number, sender) in senders.into_iter().enumerate() {
                    sender.send(number).unwrap();
                }
            },
        ));
        assert!(received.into_iter().eq(0..TASKS));
        assert_gave_up("syscall");
    });
}

#[test]
fn tasks_that_write_and_read_files_and_wait_for_their_locks_let_others_run() {
    alone().procs(1).run(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let gate = File::create(path.join("gate")).unwrap();
        gate.lock().unwrap();
        let lengths = block_on(beside_a_heartbeat(
            TASKS,
            move |number, watch| {
                let file = path.join(number.to_string());
                let text = vec![b'x'; 1000 * number];
                let mut written = File::create(&file).unwrap();
                written.write_all(&text).unwrap();
                written.sync_data().unwrap();
                // One after the other, once the gate is open.
                let gate = File::open(path.join("gate")).unwrap();
                watch.waits();
                gate.lock().unwrap();
                assert_eq!(fs::read(&file).unwrap(), text);
                fs::metadata(&file).unwrap().len()
            },
            move || gate.unlock().unwrap(),
        ));
        assert!(
            lengths
                .into_iter()
                .eq((0..TASKS as u64).map(|number| 1000 * number))
        );
        assert_gave_up("flock");
    });
}
