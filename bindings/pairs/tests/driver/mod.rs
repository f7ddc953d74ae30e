//! Calls each function in each closure, and looks at all that is lent and returned.

use std::any::Any;
use std::collections::BTreeMap;
use std::ffi::{CStr, CString};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Weak};

/// A function of the bindings, with arguments of its own.
pub(crate) struct Call<W> {
    pub(crate) name: &'static str,
    pub(crate) turns: usize,
    pub(crate) run: fn(&W, usize),
}

/// A function that takes a closure, which does the job.
pub(crate) struct Closure<W: 'static> {
    pub(crate) name: &'static str,
    pub(crate) give: fn(&W, Arc<Job<W>>),
}

/// So often a closure does its job; later runs do nothing.
const RUNS: usize = 3;

/// What a closure does: one call.
pub(crate) struct Job<W: 'static> {
    call: &'static Call<W>,
    turn: usize,
    /// Not its own: it is in a closure of the world.
    on: Weak<W>,
    runs: AtomicUsize,
    busy: AtomicBool,
    ended: Mutex<Vec<Ended>>,
}

#[derive(Clone, Debug)]
enum Ended {
    Ran,
    Refused,
    Panicked(String),
}

impl<W> Job<W> {
    pub(crate) fn run(&self) {
        // What the call itself makes C call does nothing.
        if self.busy.swap(true, Ordering::SeqCst) {
            return;
        }
        if self.runs.fetch_add(1, Ordering::SeqCst) < RUNS {
            // Of a world that is at its end nothing is left to use.
            let Some(on) = self.on.upgrade() else { return };
            let ended = catch_unwind(AssertUnwindSafe(|| (self.call.run)(&on, self.turn)));
            let ended = match ended.map_err(words) {
                Ok(()) => Ended::Ran,
                Err(text) if text.contains("was called by the closure of") => Ended::Refused,
                Err(text) => Ended::Panicked(text),
            };
            self.ended
                .lock()
                .expect("nobody panics with it")
                .push(ended);
        }
        self.busy.store(false, Ordering::SeqCst);
    }
}

/// How many pairs there are, and how their runs ended.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) pairs: usize,
    pub(crate) ran: usize,
    pub(crate) refused: usize,
    wrong: BTreeMap<String, String>,
}

/// Each closure with each call, on its own world and on another.
pub(crate) fn all<W: 'static>(
    closures: &'static [Closure<W>],
    calls: &'static [Call<W>],
    world: fn() -> W,
    provoke: fn(&W),
) -> Told {
    // Panics that are expected are many.
    std::panic::set_hook(Box::new(|_| {}));
    let mut told = Told::default();
    for closure in closures {
        for call in calls {
            for turn in 0..call.turns {
                told.pair(closure, (call, turn), (world(), None), provoke);
                told.pair(closure, (call, turn), (world(), Some(world())), provoke);
            }
        }
    }
    drop(std::panic::take_hook());
    assert!(told.wrong.is_empty(), "{:#?}", told.wrong);
    assert!(told.pairs > 0, "there is something to try");
    told
}

impl Told {
    fn pair<W: 'static>(
        &mut self,
        closure: &Closure<W>,
        (call, turn): (&'static Call<W>, usize),
        (here, other): (W, Option<W>),
        provoke: fn(&W),
    ) {
        let here = Arc::new(here);
        let own = other.is_none();
        let on = other.map_or_else(|| Arc::clone(&here), Arc::new);
        let job = Arc::new(Job {
            call,
            turn,
            on: Arc::downgrade(&on),
            runs: AtomicUsize::new(0),
            busy: AtomicBool::new(false),
            ended: Mutex::default(),
        });
        let work = || {
            (closure.give)(&here, Arc::clone(&job));
            provoke(&here);
        };
        let came_out = catch_unwind(AssertUnwindSafe(work));
        let ended = std::mem::take(&mut *job.ended.lock().expect("nobody panics with it"));
        self.pairs += 1;
        let mut wrong = came_out.err().map(words);
        if ended.is_empty() {
            wrong = Some(String::from("C did not call the closure"));
        }
        for ended in ended {
            match ended {
                Ended::Ran => self.ran += 1,
                Ended::Refused if own => self.refused += 1,
                Ended::Refused => wrong = Some(String::from("it is another handle")),
                Ended::Panicked(text) => wrong = Some(text),
            }
        }
        let pair = || format!("{} in the closure of {}", call.name, closure.name);
        self.wrong.extend(wrong.map(|text| (pair(), text)));
    }
}

/// What a panic says.
fn words(payload: Box<dyn Any + Send>) -> String {
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => payload
            .downcast_ref::<&str>()
            .copied()
            .unwrap_or_default()
            .to_owned(),
    }
}

/// A value by its type: the one with this number, of which there are several.
pub(crate) trait Make {
    fn make(turn: usize) -> Self;
}

pub(crate) fn make<T: Make>(turn: usize) -> T {
    T::make(turn)
}

macro_rules! numbers {
    ($($ty:ty)*) => {
        $(impl Make for $ty {
            fn make(turn: usize) -> $ty {
                [1, 0, 99][turn % 3] as $ty
            }
        }
        impl Touch for $ty {
            fn touch(&mut self) -> usize {
                0
            }
        }
        impl Answer for $ty {
            fn answer(touched: usize) -> $ty {
                touched as $ty
            }
        })*
    };
}

numbers!(i64 u32 usize u64 f64);

impl Make for i32 {
    fn make(turn: usize) -> i32 {
        [1, 0, 99][turn % 3]
    }
}

impl<T: Make> Make for Option<T> {
    fn make(turn: usize) -> Option<T> {
        turn.is_multiple_of(2).then(|| make(turn))
    }
}

/// What a closure is lent: all of it is read, by code that the sanitizer sees. The number of bytes.
pub(crate) trait Touch {
    fn touch(&mut self) -> usize;
}

pub(crate) fn touch<T: Touch + ?Sized>(lent: &mut T) -> usize {
    lent.touch()
}

fn read(bytes: &[u8]) -> usize {
    let mut sum = 0_usize;
    for byte in bytes {
        sum = sum.wrapping_add(usize::from(*byte));
    }
    std::hint::black_box(sum);
    bytes.len()
}

impl Touch for i32 {
    fn touch(&mut self) -> usize {
        0
    }
}

impl Touch for &CStr {
    fn touch(&mut self) -> usize {
        read(self.to_bytes_with_nul())
    }
}

impl Touch for &[u8] {
    fn touch(&mut self) -> usize {
        read(self)
    }
}

impl Touch for &mut [u8] {
    fn touch(&mut self) -> usize {
        self.fill(b'x');
        self.len()
    }
}

impl<T: Touch> Touch for Option<T> {
    fn touch(&mut self) -> usize {
        self.as_mut().map_or(0, Touch::touch)
    }
}

impl<T: Touch + Copy> Touch for &[T]
where
    [T]: Texts,
{
    fn touch(&mut self) -> usize {
        self.iter().map(|one| { *one }.touch()).sum()
    }
}

/// Slices whose elements are lent themselves, and not bytes.
pub(crate) trait Texts {}

impl Texts for [&CStr] {}
impl Texts for [Option<&CStr>] {}

/// What a closure says so that C goes on: where it counts bytes, all of them, and 0 where it is a verdict.
pub(crate) trait Answer {
    fn answer(touched: usize) -> Self;
}

pub(crate) fn answer<T: Answer>(touched: usize) -> T {
    T::answer(touched)
}

impl Answer for i32 {
    fn answer(_: usize) -> i32 {
        0
    }
}

impl Answer for () {
    fn answer(_: usize) {}
}

/// What a function returned: all of it is read.
pub(crate) trait Look {
    fn look(&self);
}

pub(crate) fn look<T: Look>(returned: &T) {
    returned.look();
}

impl<T: Look, E: std::fmt::Display> Look for Result<T, E> {
    fn look(&self) {
        match self {
            Ok(value) => value.look(),
            Err(error) => drop(std::hint::black_box(error.to_string())),
        }
    }
}

impl<T: Look> Look for Option<T> {
    fn look(&self) {
        if let Some(value) = self {
            value.look();
        }
    }
}

impl Look for &CStr {
    fn look(&self) {
        read(self.to_bytes_with_nul());
    }
}

impl Look for CString {
    fn look(&self) {
        read(self.as_bytes_with_nul());
    }
}

impl Look for &[u8] {
    fn look(&self) {
        read(self);
    }
}

macro_rules! nothing_lent {
    ($($ty:ty)*) => { $(impl Look for $ty { fn look(&self) {} })* };
}

nothing_lent!(() i32 i64 u32 u64 usize f64);

impl<T> Look for *mut T {
    fn look(&self) {}
}
