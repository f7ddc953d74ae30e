//! [`Place`]: the right to run, given back when it is dropped; and how a thread waits for one.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::{Wake, Waker};

use super::line::{Answer, Left, Line, Ticket};
use super::{Closed, Limit};
use crate::call::block_in_place;
use crate::race;
use crate::record::forget_payload;
use crate::sys::Parker;

/// One of a limit's places. Dropped, it is the next one's.
#[derive(Debug)]
pub struct Place(&'static Limit);

impl Drop for Place {
    fn drop(&mut self) {
        let limit = self.0;
        race::hand_over(&limit.max);
        if let Some(next) = limit.with_line(Line::give_back) {
            limit.wake(next);
        }
    }
}

/// How far one has come that wants a place.
#[derive(Debug)]
pub(super) enum Step {
    Yours(Place),
    Waits(Ticket),
}

impl Limit {
    /// Asks for a place: `before` is what the last call said, if it was to wait.
    /// Also returns a waker of the user's that is of no use: to be dropped where a panic of it loses nothing.
    pub(super) fn step(
        &'static self,
        before: Option<Ticket>,
        waker: Waker,
    ) -> (Result<Step, Closed>, Option<Waker>) {
        // To who wakes it.
        race::hand_over(&self.line);
        let (answer, unused) = self.with_line(|line| match before {
            None => (line.come(self.max, waker), None),
            Some(ticket) => {
                let (answer, unused) = line.ask(ticket, waker);
                (answer, Some(unused))
            }
        });
        (self.answered(answer), unused)
    }

    fn answered(&'static self, answer: Answer) -> Result<Step, Closed> {
        match answer {
            Answer::Yours => {
                race::take_over(&self.max);
                Ok(Step::Yours(Place(self)))
            }
            Answer::Waits(ticket) => Ok(Step::Waits(ticket)),
            Answer::Closed => Err(Closed(())),
        }
    }

    /// Calls a waker that stood in the line. It may be called where a place is dropped by a panic: another one would end the process.
    pub(super) fn wake(&self, waker: Waker) {
        // From who brought the waker, in `step`. Another address than that of places.
        race::take_over(&self.line);
        // Unwind safety: nothing of ours is in it.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| waker.wake())) {
            forget_payload(payload);
        }
    }

    /// One that waits goes away.
    pub(super) fn leave(&'static self, ticket: Ticket) {
        match self.with_line(|line| line.leave(ticket)) {
            Left::Waited(waker) => drop(waker),
            Left::HadAPlace(Some(next)) => self.wake(next),
            Left::HadAPlace(None) | Left::WasClosed => {}
        }
    }
}

/// A place for a call of the C function `function`. The thread waits for it, as in a call that blocks.
///
/// # Panics
/// If the limit is closed.
#[must_use = "the place is given back when it is dropped"]
pub fn place(limit: &'static Limit, function: &str) -> Place {
    let taken = limit.with_line(|line| line.take(limit.max));
    let place = match taken.map(|answer| limit.answered(answer)) {
        Some(Ok(Step::Yours(place))) => Ok(place),
        Some(Err(closed)) => Err(closed),
        Some(Ok(Step::Waits(_))) | None => wait_for_a_place(limit),
    };
    place.unwrap_or_else(|closed| panic!("cffi: `{function}` is called, and {closed}"))
}

#[cold]
fn wait_for_a_place(limit: &'static Limit) -> Result<Place, Closed> {
    let thread = Arc::new(Thread(Parker::new()));
    let waker = Waker::from(Arc::clone(&thread));
    let mut before = None;
    loop {
        match limit.step(before, waker.clone()).0? {
            Step::Yours(place) => return Ok(place),
            Step::Waits(ticket) => {
                block_in_place(|| thread.0.park());
                before = Some(ticket);
            }
        }
    }
}

/// A thread that waits, as a waker.
struct Thread(Parker);

impl Wake for Thread {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.unpark();
    }
}
