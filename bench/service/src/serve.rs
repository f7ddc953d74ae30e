//! An axum server on SQLite: `/fast` reads one row by its key, `/slow` computes for long in C, `/handoff` says what the runtime learned.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use cffi_bench::sample::Fallible;

use crate::database::{Database, FAST, ROWS, SLOW};
use crate::way::Way;

/// tokio's workers: as many as there are processors.
const WORKERS: usize = 2;

pub(crate) fn run(way: Way, path: &Path, rows: i64) -> Fallible<()> {
    let database: &'static Database = Box::leak(Box::new(Database::make(path)?));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let fast = move || answer(way, database, FAST, next_key());
        let slow = move || answer(way, database, SLOW, rows);
        let app = Router::new()
            .route("/fast", get(fast))
            .route("/slow", get(slow))
            .route("/handoff", get(async || in_handoff_mode().to_string()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?.port());
        axum::serve(listener, app).await?;
        Ok(())
    })
}

async fn answer(
    way: Way,
    database: &'static Database,
    sql: &'static str,
    argument: i64,
) -> Result<String, (StatusCode, String)> {
    let found = way.query(database, sql, argument).await;
    found
        .map(|number| number.to_string())
        .map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))
}

fn next_key() -> i64 {
    static NEXT: AtomicI64 = AtomicI64::new(0);
    // Relaxed: only the numbers have to differ.
    NEXT.fetch_add(1, Ordering::Relaxed) % ROWS + 1
}

/// How many C functions give their processor up at entry now.
fn in_handoff_mode() -> usize {
    let functions = cffi::functions();
    let handoff = functions
        .iter()
        .filter(|function| function.mode == cffi::Mode::Handoff);
    handoff.count()
}
