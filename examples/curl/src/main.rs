//! Fetches documents concurrently with libcurl, in tasks: `cargo run --release -p curl`.
//!
//! Without URLs it fetches from a server of its own, stops a transfer from its progress closure, and panics in another's.

mod fetch;
mod server;

use std::ffi::CString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;

use server::Server;

/// How many transfers there are at once.
const TRANSFERS: usize = 64;

/// How long each document is.
const LENGTH: usize = 1 << 20;

/// Fetches URLs concurrently, and says what came.
#[derive(Parser)]
struct Arguments {
    /// What to fetch, by `http` or `file`; nothing: a tour with a server of its own.
    urls: Vec<CString>,
}

fn main() -> ExitCode {
    let urls = Arguments::parse().urls;
    match urls.is_empty() {
        true => cffi::block_on(tour()),
        false => cffi::block_on(fetch_all(urls)),
    }
}

/// All URLs at once, and whether all came.
async fn fetch_all(urls: Vec<CString>) -> ExitCode {
    let fetch = |url: &CString| {
        let url = url.clone();
        cffi::spawn(async move { fetch::get(&mut fetch::easy(), &url) })
    };
    let tasks: Vec<_> = urls.iter().map(fetch).collect();
    let mut all = ExitCode::SUCCESS;
    for (url, task) in urls.iter().zip(tasks) {
        let url = url.to_string_lossy();
        match task.await.expect("no task panics") {
            Ok(answer) => println!("{url}: {}, {} bytes", answer.code, answer.body.len()),
            Err(error) => {
                eprintln!("{url}: {error}");
                all = ExitCode::FAILURE;
            }
        }
    }
    all
}

async fn tour() -> ExitCode {
    let server = match Server::start() {
        Ok(server) => server,
        Err(error) => {
            eprintln!("no server can be started on this machine: {error}");
            return ExitCode::FAILURE;
        }
    };
    concurrently(&server).await;
    stopped(&server);
    panicking(&server);
    ExitCode::SUCCESS
}

/// Each transfer waits 100 ms for the server, and all of them together wait little longer.
async fn concurrently(server: &Server) {
    let began = Instant::now();
    let transfer = |_| {
        let url = server.url(&format!("/late/{LENGTH}"));
        cffi::spawn(async move {
            let answer = fetch::get(&mut fetch::easy(), &url).expect("the server is there");
            assert_eq!((answer.code, answer.body), (200, server::document(LENGTH)));
        })
    };
    let tasks: Vec<_> = (0..TRANSFERS).map(transfer).collect();
    for task in tasks {
        task.await.expect("each document came as it was sent");
    }
    let took = began.elapsed().as_millis();
    println!(
        "{TRANSFERS} documents of {LENGTH} bytes that the server thinks about for 100 ms: all here after {took} ms"
    );
}

/// A progress closure ends a transfer by what it returns.
fn stopped(server: &Server) {
    let mut easy = fetch::easy();
    let enough = move |_, received, _, _| i32::from(received > LENGTH as i64);
    easy.progress(enough).expect("there is such an option");
    easy.no_progress(0).expect("there is such an option");
    let ended = fetch::get(&mut easy, &server.url("/bytes/67108864"));
    let error = ended.err().expect("the closure stops it");
    let all = easy.size_download().expect("curl counts") >= 1 << 26;
    println!(
        "stopped by its progress closure, {}: {error}",
        if all { "too late" } else { "in the middle" }
    );
}

/// A panic in a closure ends the transfer, goes on in the caller, and leaves the handle as good as before.
fn panicking(server: &Server) {
    let mut easy = fetch::easy();
    easy.url(&server.url("/bytes/6"))
        .expect("there is such an option");
    easy.write(|piece| panic!("{} bytes are too many", piece.len()))
        .expect("there is such an option");
    let ended = catch_unwind(AssertUnwindSafe(|| easy.perform()));
    let payload = ended.expect_err("the closure panics");
    let words = payload.downcast_ref::<String>().expect("its own words");
    println!("a panic in its write closure, caught where the transfer was started: {words}");
    let answer = fetch::get(&mut easy, &server.url("/redirect")).expect("the handle is good");
    let url = easy
        .effective_url()
        .map(|url| url.to_string_lossy().ends_with("/bytes/6"));
    assert_eq!(url, Some(true), "the redirection was followed");
    println!(
        "the same handle again: {}, {} bytes",
        answer.code,
        answer.body.len()
    );
}
