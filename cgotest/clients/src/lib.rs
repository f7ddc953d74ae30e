//! Many tasks that wait at once, beside one that wants to run again and again: the others' wait ends only after it has.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use async_io::Timer;
use cffi::{functions, metrics, spawn};

/// How often the heartbeat wants to run.
const PERIOD: Duration = Duration::from_millis(1);

/// How often it must have run while all wait.
const BEATS: usize = 50;

/// How many tasks are about to wait, and how often the heartbeat has run.
#[derive(Debug, Default)]
pub struct Watch {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    waiting: usize,
    beats: usize,
    over: bool,
}

impl Watch {
    /// A task says that it waits from here on.
    pub fn waits(&self) {
        self.change(|state| state.waiting += 1);
    }

    /// On a thread of its own: returns when so many tasks wait, and the heartbeat has run meanwhile.
    pub fn until_all_wait_and_it_beats(&self, tasks: usize) {
        let state = self.until(|state| state.waiting >= tasks);
        let _state = self.until(|now| now.beats >= state + BEATS);
    }

    /// Waits until `is_so`; the number of beats then.
    fn until(&self, is_so: impl Fn(&State) -> bool) -> usize {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let state = self.changed.wait_while(state, |state| !is_so(state));
        state.unwrap_or_else(PoisonError::into_inner).beats
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }
}

/// Runs so many tasks that each do `waits`, which is to call [`Watch::waits`] first. On a thread beside them, `release` ends their waits,
/// after the heartbeat has run many times while they all waited. Returns what the tasks returned.
///
/// # Panics
/// If the polls of many of them had to be helped: then what waited was no call of C. If a task or `release` panics.
pub async fn beside_a_heartbeat<T: Send + 'static>(
    tasks: usize,
    waits: impl Fn(usize, &Watch) -> T + Clone + Send + 'static,
    release: impl FnOnce() + Send + 'static,
) -> Vec<T> {
    let watch = Arc::new(Watch::default());
    let stuck = metrics().stuck_polls;
    let releases = Arc::clone(&watch);
    let releaser = thread::spawn(move || {
        releases.until_all_wait_and_it_beats(tasks);
        release();
    });
    let beats = Arc::clone(&watch);
    let heartbeat = spawn(async move {
        while !beats
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .over
        {
            Timer::after(PERIOD).await;
            beats.change(|state| state.beats += 1);
        }
    });
    let waiting: Vec<_> = (0..tasks)
        .map(|number| {
            let (watch, waits) = (Arc::clone(&watch), waits.clone());
            spawn(async move { waits(number, &watch) })
        })
        .collect();
    let mut results = Vec::new();
    for task in waiting {
        results.push(task.await.expect("no task panics"));
    }
    watch.change(|state| state.over = true);
    heartbeat.await.expect("the heartbeat does not panic");
    releaser.join().expect("who releases does not panic");
    let stuck = metrics().stuck_polls - stuck;
    assert!(
        stuck <= tasks as u64 / 4,
        "of {tasks} waits {stuck} kept their processor"
    );
    results
}

/// Asserts that calls of this function gave a processor up, or lost one.
///
/// # Panics
/// If they did not.
#[track_caller]
pub fn assert_gave_up(name: &str) {
    let lost = |function: &cffi::FunctionStats| function.retakes + function.handoffs > 0;
    let found = functions().iter().any(|one| one.name == name && lost(one));
    assert!(found, "no wait in `{name}` gave its processor up");
}
