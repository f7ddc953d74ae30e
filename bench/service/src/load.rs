//! Load for the server: an open loop, which sends as many requests a second as it is told, whether or not the earlier ones were answered,
//! and counts each one's time from when it was due; and closed loops, whose connections send again when they are answered.
//!
//! The parts are bounded in time, and so is each answer.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;
use std::time::{Duration, Instant};

use cffi_bench::sample::{Fallible, Sample};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::LocalSet;

/// Requests a second of the open loop.
const RATE: f64 = 2000.0;

/// Connections of the open loop: a request that is due while all wait is sent late, and its time counts from when it was due.
const CONNECTIONS: usize = 64;

/// Connections that keep the slow path busy.
const SLOW: usize = 4;

/// Connections of the closed loop that finds out how much the server can do.
const MOST: usize = 32;

/// The slow connections begin so long before the open loop.
const LEAD: Duration = Duration::from_millis(500);

/// The longest that an answer may take: far more than any way needs.
const PATIENCE: Duration = Duration::from_secs(30);

/// Fast requests alone, then beside slow ones, then as many as the server can answer. The sample's value is the last.
pub(crate) fn run(port: u16, seconds: f64) -> Fallible<Sample> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let local = LocalSet::new();
    let part = Duration::from_secs_f64(seconds);
    runtime.block_on(local.run_until(async {
        // Connections are opened and statements known before anything is timed.
        closed_loop(port, "/fast", 1, Duration::from_millis(100)).await?;
        let alone = open_loop(port, part).await?;
        let (beside, slow) = tokio::join!(
            async {
                tokio::time::sleep(LEAD).await;
                open_loop(port, part).await
            },
            closed_loop(port, "/slow", SLOW, LEAD + part),
        );
        let (beside, slow) = (beside?, slow?);
        let most = closed_loop(port, "/fast", MOST, part).await?;
        let mut learned = Connection::open(port).await?;
        let handoff = learned.get("/handoff").await?.parse::<f64>()?;
        Ok(Sample::from(most)
            .with("most", most)
            .with("alone_p50", alone.share(0.5))
            .with("alone_p99", alone.share(0.99))
            .with("p50", beside.share(0.5))
            .with("p90", beside.share(0.9))
            .with("p99", beside.share(0.99))
            .with("p999", beside.share(0.999))
            .with("answered", beside.per_second)
            .with("slow", slow)
            .with("handoff", handoff))
    }))
}

/// What an open loop came to.
struct Answered {
    /// Milliseconds from when each request was due to its answer, sorted.
    took: Vec<f64>,
    per_second: f64,
}

impl Answered {
    fn share(&self, part: f64) -> f64 {
        let last = self.took.len().saturating_sub(1);
        let at = self.took.get((last as f64 * part) as usize);
        at.copied().unwrap_or(f64::NAN)
    }
}

async fn open_loop(port: u16, part: Duration) -> Fallible<Answered> {
    let total = (RATE * part.as_secs_f64()) as u64;
    let next = Rc::new(Cell::new(0));
    let start = Instant::now() + Duration::from_millis(20);
    let took = on_connections(port, CONNECTIONS, |mut connection| {
        let next = Rc::clone(&next);
        async move {
            let mut took = Vec::new();
            loop {
                let number = next.get();
                if number >= total {
                    return Ok(took);
                }
                next.set(number + 1);
                let due = start + Duration::from_secs_f64(number as f64 / RATE);
                tokio::time::sleep_until(due.into()).await;
                connection.get("/fast").await?;
                took.push(due.elapsed().as_secs_f64() * 1e3);
            }
        }
    })
    .await?;
    let per_second = total as f64 / start.elapsed().as_secs_f64();
    let mut took: Vec<f64> = took.into_iter().flatten().collect();
    took.sort_by(f64::total_cmp);
    Ok(Answered { took, per_second })
}

/// Answers per second.
async fn closed_loop(
    port: u16,
    path: &'static str,
    connections: usize,
    part: Duration,
) -> Fallible<f64> {
    let start = Instant::now();
    let answers = on_connections(port, connections, |mut connection| async move {
        let mut answers = 0_u32;
        while start.elapsed() < part {
            connection.get(path).await?;
            answers += 1;
        }
        Ok(answers)
    })
    .await?;
    Ok(f64::from(answers.iter().sum::<u32>()) / start.elapsed().as_secs_f64())
}

/// Does the same on several connections at once.
async fn on_connections<T: 'static, F: Future<Output = Fallible<T>> + 'static>(
    port: u16,
    count: usize,
    run: impl Fn(Connection) -> F,
) -> Fallible<Vec<T>> {
    let mut tasks = Vec::new();
    for _ in 0..count {
        let connection = Connection::open(port).await?;
        tasks.push(tokio::task::spawn_local(run(connection)));
    }
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await??);
    }
    Ok(results)
}

/// A connection that stays open over many requests.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(port: u16) -> Fallible<Connection> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Connection {
            stream,
            buffer: vec![0; 4096],
        })
    }

    /// The body of the answer.
    async fn get(&mut self, path: &str) -> Fallible<&str> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        self.stream.write_all(request.as_bytes()).await?;
        let answer = tokio::time::timeout(PATIENCE, self.answer()).await;
        let (start, end) = answer.map_err(|_| "the server did not answer in time")??;
        Ok(std::str::from_utf8(&self.buffer[start..end])?)
    }

    /// Reads one answer. Where its body lies in the buffer.
    async fn answer(&mut self) -> Fallible<(usize, usize)> {
        let mut filled = 0;
        loop {
            let read = self.stream.read(&mut self.buffer[filled..]).await?;
            if read == 0 {
                return Err("the server closed the connection, or its answer is too long".into());
            }
            filled += read;
            let mut headers = [httparse::EMPTY_HEADER; 16];
            let mut answer = httparse::Response::new(&mut headers);
            let httparse::Status::Complete(start) = answer.parse(&self.buffer[..filled])? else {
                continue;
            };
            if answer.code != Some(200) {
                let text = String::from_utf8_lossy(&self.buffer[..filled]);
                return Err(format!("the server answered: {text}").into());
            }
            let mut headers = answer.headers.iter();
            let length = headers.find(|header| header.name.eq_ignore_ascii_case("content-length"));
            let length = length.ok_or("the server did not say how long its answer is")?;
            let end = start + std::str::from_utf8(length.value)?.parse::<usize>()?;
            if filled >= end {
                return Ok((start, end));
            }
        }
    }
}
