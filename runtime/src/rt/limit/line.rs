//! Who has a place and who waits for one: what a [`Limit`](super::Limit) guards with its lock.

use std::collections::{BTreeMap, BTreeSet};
use std::task::Waker;
use std::time::{Duration, Instant};

/// Numbers those that wait, in the order in which they came.
pub(super) type Ticket = u64;

/// The places and the line before them.
///
/// Wakers are the user's code: they are handed out, and called and dropped by whoever has let go of the lock.
pub(super) struct Line {
    /// Places that are taken, those of [`Line::granted`] among them.
    running: usize,
    closed: bool,
    next: Ticket,
    /// The first came first.
    waiting: BTreeMap<Ticket, Waiting>,
    /// They have a place and have not asked since.
    granted: BTreeSet<Ticket>,
    /// Of those that wait no more.
    longest_wait: Duration,
}

struct Waiting {
    waker: Waker,
    since: Instant,
}

/// What one that asks is told.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It has a place.
    Yours,
    /// It waits, and is woken.
    Waits(Ticket),
    Closed,
}

impl Line {
    pub(super) const fn new() -> Line {
        Line {
            running: 0,
            closed: false,
            next: 0,
            waiting: BTreeMap::new(),
            granted: BTreeSet::new(),
            longest_wait: Duration::ZERO,
        }
    }

    /// One comes that will not wait. `None`: no place is free.
    pub(super) fn take(&mut self, max: usize) -> Option<Answer> {
        if self.closed {
            return Some(Answer::Closed);
        }
        // A place that is given back goes to the first that waits, so none is free while one does.
        let free = self.running < max;
        self.running += usize::from(free);
        free.then_some(Answer::Yours)
    }

    /// One comes, and waits behind the others if no place is free.
    pub(super) fn come(&mut self, max: usize, waker: Waker) -> Answer {
        if let Some(answer) = self.take(max) {
            return answer;
        }
        let ticket = self.next;
        self.next += 1;
        let since = Instant::now();
        self.waiting.insert(ticket, Waiting { waker, since });
        Answer::Waits(ticket)
    }

    /// One that waits asks again, with the waker that is right from now on. Returns the one that is not.
    pub(super) fn ask(&mut self, ticket: Ticket, waker: Waker) -> (Answer, Waker) {
        if self.granted.remove(&ticket) {
            return (Answer::Yours, waker);
        }
        match self.waiting.get_mut(&ticket) {
            Some(waiting) => {
                let old = std::mem::replace(&mut waiting.waker, waker);
                (Answer::Waits(ticket), old)
            }
            None => (Answer::Closed, waker),
        }
    }

    /// One that waits goes away. Returns a waker to drop or to wake: [`Line::give_back`]'s, if it had a place.
    pub(super) fn leave(&mut self, ticket: Ticket) -> Left {
        if let Some(waiting) = self.waiting.remove(&ticket) {
            return Left::Waited(waiting.waker);
        }
        if self.granted.remove(&ticket) {
            return Left::HadAPlace(self.give_back());
        }
        Left::WasClosed
    }

    /// A place becomes free: it is the first one's that waits, whose waker this returns.
    pub(super) fn give_back(&mut self) -> Option<Waker> {
        let Some((ticket, first)) = self.waiting.pop_first() else {
            self.running -= 1;
            return None;
        };
        self.granted.insert(ticket);
        self.note_wait(&first);
        Some(first.waker)
    }

    /// Nobody gets a place any more but those that have one. Returns the wakers of all that wait.
    pub(super) fn close(&mut self) -> Vec<Waker> {
        self.closed = true;
        let waiting = std::mem::take(&mut self.waiting);
        let wakers = waiting.into_values().inspect(|one| self.note_wait(one));
        wakers.map(|one| one.waker).collect()
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    pub(super) fn running(&self) -> usize {
        self.running
    }

    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// The longest that one has waited, or waits.
    pub(super) fn longest_wait(&self) -> Duration {
        let first = self.waiting.first_key_value();
        let waits = first.map_or(Duration::ZERO, |(_, first)| first.since.elapsed());
        self.longest_wait.max(waits)
    }

    fn note_wait(&mut self, one: &Waiting) {
        self.longest_wait = self.longest_wait.max(one.since.elapsed());
    }
}

/// What is to be done, without the lock, for one that went away.
pub(super) enum Left {
    /// Drop its waker.
    Waited(Waker),
    /// Wake the one that has its place now.
    HadAPlace(Option<Waker>),
    WasClosed,
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::{Answer, Left, Line};

    fn come(line: &mut Line) -> Answer {
        line.come(1, Waker::noop().clone())
    }

    fn ask(line: &mut Line, ticket: u64) -> Answer {
        line.ask(ticket, Waker::noop().clone()).0
    }

    #[test]
    fn a_place_goes_to_the_one_that_came_first() {
        let mut line = Line::new();
        assert_eq!(come(&mut line), Answer::Yours);
        assert_eq!(come(&mut line), Answer::Waits(0));
        assert_eq!(come(&mut line), Answer::Waits(1));
        assert!(line.give_back().is_some());
        assert_eq!(ask(&mut line, 1), Answer::Waits(1));
        assert_eq!(
            come(&mut line),
            Answer::Waits(2),
            "the place is the first one's"
        );
        assert_eq!(ask(&mut line, 0), Answer::Yours);
        assert_eq!((line.running(), line.waiting()), (1, 2));
    }

    #[test]
    fn one_that_goes_away_gives_on_what_it_got() {
        let mut line = Line::new();
        assert_eq!(come(&mut line), Answer::Yours);
        assert_eq!(come(&mut line), Answer::Waits(0));
        assert_eq!(come(&mut line), Answer::Waits(1));
        assert_eq!(come(&mut line), Answer::Waits(2));
        assert!(matches!(line.leave(1), Left::Waited(_)));
        assert!(line.give_back().is_some());
        assert!(matches!(line.leave(0), Left::HadAPlace(Some(_))));
        assert_eq!(ask(&mut line, 2), Answer::Yours);
        assert!(line.give_back().is_none());
        assert_eq!((line.running(), line.waiting()), (0, 0));
    }

    #[test]
    fn closing_ends_the_waits_and_takes_no_place_away() {
        let mut line = Line::new();
        assert_eq!(come(&mut line), Answer::Yours);
        assert_eq!(come(&mut line), Answer::Waits(0));
        assert_eq!(come(&mut line), Answer::Waits(1));
        assert!(line.give_back().is_some());
        assert_eq!(line.close().len(), 1);
        assert_eq!(ask(&mut line, 0), Answer::Yours, "it was granted before");
        assert_eq!(ask(&mut line, 1), Answer::Closed);
        assert!(matches!(line.leave(1), Left::WasClosed));
        assert_eq!(come(&mut line), Answer::Closed);
        assert!(line.give_back().is_none());
        assert_eq!(line.running(), 0);
    }
}
