//! Code that never heard of cffi blocks in tasks: std's sockets, locks, channels and sleeps, and rusqlite as it is published.
//!
//! Two lines do it: the one in `build.rs`, and the dependency. Without the first, each part below waits for a processor that nobody gives up.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::sleep;
use std::time::{Duration, Instant};

use cffi::{block_on, spawn};
use rusqlite::Connection;

const CLIENTS: u64 = 100;

/// Adds up what clients send, in SQLite; one blocking task for each client, one connection for all of them.
fn serve(listener: &TcpListener, database: Connection) {
    let database = Arc::new(Mutex::new(database));
    for stream in listener.incoming().take(CLIENTS as usize) {
        let database = Arc::clone(&database);
        spawn(async move { answer(stream?, &database) });
    }
}

fn answer(mut stream: TcpStream, database: &Mutex<Connection>) -> io::Result<()> {
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line)?;
    let number: i64 = line.trim().parse().map_err(io::Error::other)?;
    let database = database.lock().expect("no task panics with it");
    // A slow query, with the lock held: the other clients wait for it in `lock`, each in its own task.
    let sum = database.query_row(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) SELECT sum(i) FROM n",
        [number],
        |row| row.get::<_, i64>(0),
    );
    writeln!(stream, "{}", sum.map_err(io::Error::other)?)
}

fn ask(server: SocketAddr, number: u64) -> io::Result<u64> {
    let mut stream = TcpStream::connect(server)?;
    sleep(Duration::from_millis(100)); // as a client far away
    writeln!(stream, "{number}")?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    line.trim().parse().map_err(io::Error::other)
}

async fn run() -> io::Result<()> {
    let listener = TcpListener::bind("localhost:0")?;
    let server = listener.local_addr()?;
    let database = Connection::open_in_memory().expect("memory is enough");
    spawn(async move { serve(&listener, database) });
    let start = Instant::now();
    let (tell, results) = mpsc::channel();
    for number in 1..=CLIENTS {
        let tell = tell.clone();
        spawn(async move { tell.send(ask(server, 100 * number)) });
    }
    drop(tell);
    // `recv` blocks the thread, and with it this task; nobody else.
    let sums: u64 = spawn(async move { results.iter().sum::<io::Result<u64>>() })
        .await
        .expect("no task panics")?;
    println!("{CLIENTS} clients in blocking sockets were told sums that add up to {sums}");
    // One after the other, their sleeps alone take 10 seconds; on two processors 5.
    println!("all at once: {}", start.elapsed() < Duration::from_secs(4));
    Ok(())
}

fn main() -> io::Result<()> {
    block_on(run())
}
