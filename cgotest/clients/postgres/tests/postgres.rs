//! Queries that wait in the server, on one processor, beside requests that are answered at once.

mod server;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use cffi::{functions, metrics};
use cgotest::{alone, eventually};
use cgotest_postgres::serve;
use diesel::sql_types::BigInt;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, sql_query};

use server::Server;

const WAITING: usize = 50;

/// The answer to a request, whose body it is.
fn ask(service: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(service).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
    answer.rsplit("\r\n\r\n").next().unwrap().to_owned()
}

fn clients(service: SocketAddr, path: &'static str) -> Vec<JoinHandle<String>> {
    (0..WAITING)
        .map(|_| thread::spawn(move || ask(service, path)))
        .collect()
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn queries_that_wait_leave_the_processor() {
    let server = Server::start();
    let service = serve(&server.address(), 2 * WAITING as u32).unwrap();
    assert_eq!(ask(service, "/one"), "1");
    let stuck = metrics().stuck_polls;

    let mut mine = PgConnection::establish(&server.address()).unwrap();
    sql_query("SELECT pg_advisory_lock(7)")
        .execute(&mut mine)
        .unwrap();
    let waiting = clients(service, "/lock/7");
    eventually("all queries wait for the lock", || {
        let waiting =
            "SELECT count(*) AS count FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
        let found = sql_query(waiting)
            .get_result::<Count>(&mut mine)
            .unwrap()
            .count;
        (found == WAITING as i64)
            .then_some(())
            .ok_or_else(|| format!("{found} do"))
    });
    // Only when these have their answers can the others have theirs.
    for _ in 0..100 {
        assert_eq!(ask(service, "/one"), "1");
    }
    sql_query("SELECT pg_advisory_unlock(7)")
        .execute(&mut mine)
        .unwrap();
    for client in waiting {
        client.join().unwrap();
    }

    // One after the other they would sleep for 50 seconds.
    let start = Instant::now();
    static ANSWERED: AtomicUsize = AtomicUsize::new(0);
    let sleeping = clients(service, "/sleep/1000");
    while sleeping.iter().any(|client| !client.is_finished()) {
        assert_eq!(ask(service, "/one"), "1");
        ANSWERED.fetch_add(1, Ordering::Relaxed);
    }
    for client in sleeping {
        client.join().unwrap();
    }
    assert!(
        start.elapsed() < Duration::from_secs(25),
        "the sleepers took turns"
    );
    assert!(
        ANSWERED.load(Ordering::Relaxed) > 0,
        "nobody was answered meanwhile"
    );

    let stuck = metrics().stuck_polls - stuck;
    assert!(
        stuck <= WAITING as u64 / 2,
        "of {} waits {stuck} kept their processor",
        2 * WAITING
    );
    let lost = |name| {
        functions()
            .iter()
            .any(|one| one.name == name && one.retakes + one.handoffs > 0)
    };
    assert!(
        lost("PQgetResult") || lost("PQexec"),
        "no query gave its processor up: {:?}",
        functions()
    );
}

#[test]
fn queries_of_diesel_that_wait_in_the_server_delay_no_other_request() {
    alone().procs(1).run(queries_that_wait_leave_the_processor);
}

#[test]
fn the_same_where_every_call_loses_its_processor() {
    alone()
        .procs(1)
        .stress_retake()
        .run(queries_that_wait_leave_the_processor);
}
