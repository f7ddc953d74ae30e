//! SQLite without a server: what a query by key and an await cost, and how late a heartbeat is beside long queries.

use std::time::{Duration, Instant};

use cffi_bench::beat::{Stop, heartbeat};
use cffi_bench::peers::{Cffi, Peer, Smol, Tokio};
use cffi_bench::sample::{Fallible, Sample, Summary};

use crate::database::{Connection, FAST, ROWS, SLOW};
use crate::sqlite::Plain;
use crate::way::Way;

/// The heartbeat's.
const PERIOD: Duration = Duration::from_millis(1);

const PROCESSORS: usize = 2;

/// How many rows the slow query reads in a millisecond when nothing disturbs it.
pub(crate) fn rows_per_ms() -> Fallible<f64> {
    let rows = 100_000;
    let mut connection = Connection::in_memory(SLOW)?;
    let mut took = Vec::new();
    for _ in 0..10 {
        let start = Instant::now();
        connection.row::<Plain>(rows)?;
        took.push(start.elapsed().as_secs_f64() * 1e3);
    }
    Ok(rows as f64 / Summary::of(took).min)
}

/// Nanoseconds for a query and an await.
pub(crate) fn run(way: Way, queries: u32) -> Fallible<Sample> {
    match way {
        Way::Cffi => one_task(Cffi::start(PROCESSORS)?, way, queries),
        Way::SmolUnblock => one_task(Smol::start(PROCESSORS), way, queries),
        _ => one_task(Tokio::start(PROCESSORS)?, way, queries),
    }
}

fn one_task<R: Peer>(peer: R, way: Way, queries: u32) -> Fallible<Sample> {
    let mut connection = Connection::in_memory(FAST)?;
    let task = async move {
        // What is learned or started at first use is not what is asked.
        for number in 0..queries / 10 {
            connection = one(peer, way, connection, number).await?;
        }
        let start = Instant::now();
        for number in 0..queries {
            connection = one(peer, way, connection, number).await?;
        }
        Ok::<_, String>(start.elapsed().as_secs_f64() * 1e9 / f64::from(queries))
    };
    Ok(peer.run(task)?.into())
}

/// A query by key. Each way awaits once: what does not await by itself yields.
async fn one<R: Peer>(
    peer: R,
    way: Way,
    connection: Connection,
    number: u32,
) -> Result<Connection, String> {
    let key = i64::from(number) % ROWS + 1;
    let back = way.with(connection, key).await?;
    if !matches!(way, Way::SpawnBlocking | Way::SmolUnblock) {
        peer.yield_now().await;
    }
    Ok(back)
}

/// How late a heartbeat is, in milliseconds, in 99 of 100 cases, beside tasks that each run long queries.
pub(crate) fn late(way: Way, tasks: usize, rows: i64, milliseconds: u64) -> Fallible<Sample> {
    let window = Duration::from_millis(milliseconds);
    match way {
        Way::Cffi => beside(Cffi::start(PROCESSORS)?, way, tasks, rows, window),
        Way::SmolUnblock => beside(Smol::start(PROCESSORS), way, tasks, rows, window),
        _ => beside(Tokio::start(PROCESSORS)?, way, tasks, rows, window),
    }
}

fn beside<R: Peer>(
    peer: R,
    way: Way,
    tasks: usize,
    rows: i64,
    window: Duration,
) -> Fallible<Sample> {
    let stop = Stop::default();
    let mut running = Vec::new();
    for _ in 0..tasks {
        let mut connection = Connection::in_memory(SLOW)?;
        let stop = stop.clone();
        running.push(peer.spawn(async move {
            let mut queries = 0_u32;
            while !stop.is_set() {
                connection = way.with(connection, rows).await?;
                queries += 1;
                peer.yield_now().await;
            }
            Ok::<_, String>(queries)
        }));
    }
    let enough = Stop::default();
    let beats = peer.spawn(heartbeat(peer, PERIOD, enough.clone()));
    std::thread::sleep(window);
    enough.stop();
    let (late, queries) = futures_lite::future::block_on(async {
        let late = beats.await;
        stop.stop();
        let mut queries = 0;
        for task in running {
            queries += task.await?;
        }
        Ok::<_, String>((late, queries))
    })?;
    Ok(Sample::from(late.share(0.99))
        .with("p50_ms", late.share(0.5))
        .with("worst_ms", late.worst())
        .with("queries", f64::from(queries)))
}
