//! Each closure of curl's bindings, with each function of theirs called in it: on the handles of its own world, and of another.
//!
//! The transfer that runs a closure has its handle to itself, so that this one is out of reach there: `perform` takes `&mut self`.

mod driver;
#[path = "../../../examples/curl/src/server.rs"]
mod server;
#[allow(
    clippy::identity_op,
    reason = "it is written, and sums start from nothing"
)]
mod table {
    //! What `build.rs` has found.
    use super::driver::{answer, look, make, touch};
    use super::{Call, Closure, TURNS};
    use cffi_curl as bindings;

    include!(concat!(env!("OUT_DIR"), "/curl.rs"));
}

use std::ffi::CStr;
use std::sync::{Mutex, OnceLock};

use cffi_curl::{Easy, List, Url, raw};
use driver::{Look, Make};
use server::{Server, document};

type Call = driver::Call<World>;
type Closure = driver::Closure<World>;

/// As many values as an argument has.
const TURNS: usize = 3;

impl Make for &'static CStr {
    fn make(turn: usize) -> Self {
        [c"http://127.0.0.1:1/", c"X-Name: value", c""][turn % TURNS]
    }
}

impl Make for &'static str {
    fn make(turn: usize) -> Self {
        ["a b", "", "http://localhost/"][turn % TURNS]
    }
}

impl Make for List {
    fn make(turn: usize) -> Self {
        List::new(Make::make(turn)).expect("there is memory")
    }
}

impl Make for raw::CURLUPart {
    fn make(turn: usize) -> Self {
        let parts = [
            raw::CURLUPart::CURLUPART_URL,
            raw::CURLUPart::CURLUPART_HOST,
            raw::CURLUPart::CURLUPART_PORT,
        ];
        parts[turn % TURNS]
    }
}

/// Handles that work, and closures that take everything.
struct World {
    easy: Mutex<Easy>,
    list: Mutex<List>,
    url: Mutex<Url>,
}

impl World {
    fn new() -> World {
        static SERVER: OnceLock<Server> = OnceLock::new();
        let server = SERVER.get_or_init(|| Server::start().expect("there is a free port"));
        let mut easy = Easy::new().expect("there is memory");
        let set = [
            easy.url(&server.url("/echo")),
            easy.no_signal(1),
            easy.timeout_ms(5000),
            easy.upload(1),
            easy.in_file_size(6),
            easy.no_progress(0),
            easy.progress(|_, _, _, _| 0),
            easy.write(|bytes| bytes.len()),
            easy.read(|room| {
                room[..6].copy_from_slice(&document(6));
                6
            }),
        ];
        assert!(set.iter().all(Result::is_ok), "{set:?}");
        World {
            easy: Mutex::new(easy),
            list: Mutex::new(List::new(c"X-One: 1").expect("there is memory")),
            url: Mutex::new(Url::new().expect("there is memory")),
        }
    }

    /// Nothing happens while a transfer has the handle.
    fn easy(&self, work: impl FnOnce(&mut Easy)) {
        if let Ok(mut easy) = self.easy.try_lock() {
            work(&mut easy);
        }
    }

    fn list(&self, work: impl FnOnce(&mut List)) {
        work(&mut self.list.lock().expect("nothing panics with it"));
    }

    fn url(&self, work: impl FnOnce(&mut Url)) {
        work(&mut self.url.lock().expect("nothing panics with it"));
    }

    fn end_easy(&self) {
        drop(World::new().easy);
    }

    fn end_list(&self) {
        drop(List::make(0));
    }

    fn end_url(&self) {
        drop(Url::new());
    }
}

impl Look for Easy {
    fn look(&self) {}
}

impl Look for List {
    fn look(&self) {}
}

impl Look for Url {
    fn look(&self) {}
}

/// A transfer makes curl call each of its closures; that the server does not like its body is no matter.
fn provoke(world: &World) {
    world.easy(|easy| drop(easy.perform()));
}

#[test]
fn no_function_that_a_closure_calls_breaks_curl() {
    let told = driver::all(table::CLOSURES, table::CALLS, World::new, provoke);
    assert_eq!(
        told.refused, 0,
        "the handle that must not be used is out of reach"
    );
    println!("{told:?}");
}
