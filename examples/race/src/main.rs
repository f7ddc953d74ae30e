//! Eight tasks count with a C library while a ninth looks at the total: does the library take its lock everywhere?

#[allow(unsafe_code, reason = "the library's declarations")]
mod tally;

use std::process::ExitCode;
use std::sync::Arc;

use tally::{Form, Tally};

const TASKS: usize = 8;
const TIMES: usize = 1000;

fn main() -> ExitCode {
    let form = match std::env::args().nth(1).as_deref() {
        Some("broken") => Form::Broken,
        Some("repaired") | None => Form::Repaired,
        Some(other) => {
            eprintln!("`{other}` is neither `broken` nor `repaired`");
            return ExitCode::FAILURE;
        }
    };
    let tally = Arc::new(Tally::new(form));
    cffi::block_on(count(Arc::clone(&tally)));
    println!("{TASKS} tasks counted to {}", tally.total());
    ExitCode::SUCCESS
}

/// All tasks add, and one looks on.
async fn count(tally: Arc<Tally>) {
    let adds = |tally: Arc<Tally>| async move {
        for _ in 0..TIMES {
            tally.add(1);
            cffi::yield_now().await;
        }
    };
    let looks_on = {
        let tally = Arc::clone(&tally);
        cffi::spawn(async move {
            while tally.total() < (TASKS * TIMES / 2) as i64 {
                cffi::yield_now().await;
            }
        })
    };
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| cffi::spawn(adds(Arc::clone(&tally))))
        .collect();
    for task in tasks {
        task.await.expect("no task panics");
    }
    looks_on.await.expect("it does not panic either");
}
