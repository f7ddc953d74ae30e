//! ureq as it is published, a blocking HTTP client, in a hundred tasks on one processor.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

use cffi::{block_on, spawn};
use cgotest::alone;
use cgotest_clients::{assert_gave_up, beside_a_heartbeat};

const TASKS: usize = 100;

/// Reads one request, and answers it with its own path.
fn answer(stream: &TcpStream) {
    let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
    let first = lines.next().unwrap();
    let path = first.split(' ').nth(1).unwrap().to_owned();
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        path.len()
    );
    (&mut &*stream)
        .write_all((head + &path).as_bytes())
        .unwrap();
}

fn ask(port: u16, number: usize) -> String {
    let url = format!("http://localhost:{port}/{number}");
    let mut response = ureq::get(&url).call().unwrap();
    response.body_mut().read_to_string().unwrap()
}

#[test]
fn requests_that_wait_for_their_answers_let_others_run() {
    alone().procs(1).run(|| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let answers = block_on(beside_a_heartbeat(
            TASKS,
            move |number, watch| {
                watch.waits();
                ask(port, number)
            },
            move || {
                for stream in listener.incoming().take(TASKS) {
                    answer(&stream.unwrap());
                }
            },
        ));
        let expected = (0..TASKS).map(|number| format!("/{number}"));
        assert!(answers.into_iter().eq(expected));
        assert_gave_up("recv");
    });
}

#[test]
fn a_server_of_blocking_tasks_answers_clients_of_blocking_tasks() {
    for stress in [false, true] {
        let process = alone().procs(2);
        let process = if stress {
            process.stress_retake()
        } else {
            process
        };
        process.run(|| {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let port = listener.local_addr().unwrap().port();
            let answers = block_on(async move {
                spawn(async move {
                    for stream in listener.incoming().take(TASKS) {
                        let stream = stream.unwrap();
                        spawn(async move { answer(&stream) });
                    }
                });
                let clients = (0..TASKS).map(|number| spawn(async move { ask(port, number) }));
                let mut answers = Vec::new();
                for client in clients.collect::<Vec<_>>() {
                    answers.push(client.await.unwrap());
                }
                answers
            });
            let expected = (0..TASKS).map(|number| format!("/{number}"));
            assert!(answers.into_iter().eq(expected));
        });
    }
}
