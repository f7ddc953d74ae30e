//! tokio: each task has its search run by `spawn_blocking`, on a thread kept for that.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Outcome, Stopwatch};
use crate::failure::Failure;
use crate::heartbeat;
use crate::pool::Pool;
use crate::search::{Found, Search};
use crate::sqlite::{Plain, SqliteError};

/// One task for each search, and the heartbeat, on a runtime of its own that has ended when this returns.
pub(super) fn run(
    pool: &Pool<Plain>,
    searches: &[Search],
    workers: usize,
) -> Result<Outcome, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(workers)
        .build()?;
    runtime.block_on(async {
        let stop = Arc::new(AtomicBool::new(false));
        let heartbeat = tokio::spawn({
            let stop = Arc::clone(&stop);
            async move { heartbeat::beat(&stop).await }
        });
        let stopwatch = Stopwatch::start();
        let tasks: Vec<_> = searches
            .iter()
            .map(|search| tokio::spawn(one(pool.clone(), search.clone())))
            .collect();
        let mut found = Vec::with_capacity(tasks.len());
        for task in tasks {
            found.push(task.await.map_err(failed)?.map_err(failed)?);
        }
        let outcome = stopwatch.stop(found)?;
        // Relaxed: only the flag itself counts.
        stop.store(true, Ordering::Relaxed);
        Ok(outcome(heartbeat.await.map_err(failed)?))
    })
}

/// The connection goes to the blocking thread and back, since the closure may borrow nothing.
async fn one(
    pool: Pool<Plain>,
    search: Search,
) -> Result<Result<Found, SqliteError>, tokio::task::JoinError> {
    let connection = pool.get().await;
    tokio::task::spawn_blocking(move || {
        let found = search.run(&connection);
        pool.put(connection);
        found
    })
    .await
}

fn failed(error: tokio::task::JoinError) -> Failure {
    Failure::new(format!("a task did not end: {error}"))
}
