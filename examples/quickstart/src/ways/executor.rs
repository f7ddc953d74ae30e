//! cffi's executor: each task runs its search itself. Whether that stalls the others depends on how the calls are made.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Outcome, Stopwatch};
use crate::failure::Failure;
use crate::heartbeat;
use crate::pool::Pool;
use crate::search::Search;
use crate::sqlite::Database;

/// One task for each search, and the heartbeat.
pub(super) fn run<C: Database>(pool: &Pool<C>, searches: &[Search]) -> Result<Outcome, Failure> {
    cffi::block_on(async {
        let stop = Arc::new(AtomicBool::new(false));
        let heartbeat = cffi::spawn({
            let stop = Arc::clone(&stop);
            async move { heartbeat::beat(&stop).await }
        });
        let stopwatch = Stopwatch::start();
        let tasks: Vec<_> = searches
            .iter()
            .map(|search| cffi::spawn(one(pool.clone(), search.clone())))
            .collect();
        let mut found = Vec::with_capacity(tasks.len());
        for task in tasks {
            found.push(task.await.map_err(|error| failed(&error))?);
        }
        let outcome = stopwatch.stop(found)?;
        // Relaxed: only the flag itself counts.
        stop.store(true, Ordering::Relaxed);
        Ok(outcome(heartbeat.await.map_err(|error| failed(&error))?))
    })
}

/// The search runs between two awaits, on the thread that polls this task.
async fn one<C: Database>(
    pool: Pool<C>,
    search: Search,
) -> Result<crate::search::Found, crate::sqlite::SqliteError> {
    let connection = pool.get().await;
    let found = search.run(&connection);
    pool.put(connection);
    found
}

fn failed(error: &cffi::JoinError) -> Failure {
    Failure::new(format!("a task did not end: {error}"))
}
