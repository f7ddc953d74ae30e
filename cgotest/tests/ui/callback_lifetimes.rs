// What C passes is there for as long as the callback runs: nothing of it may be kept.
use std::cell::Cell;
use std::ffi::{CStr, c_int};
use std::sync::Mutex;

use cffi::cffi;

struct Thing(Cell<c_int>);

static NAME: Mutex<Option<&'static CStr>> = Mutex::new(None);
static BYTES: Mutex<&'static [u8]> = Mutex::new(&[]);

thread_local! {
    static THING: Cell<Option<&'static Thing>> = const { Cell::new(None) };
    static NUMBER: Cell<Option<&'static mut c_int>> = const { Cell::new(None) };
}

#[cffi]
extern "C" fn keeps_a_string(name: &CStr) {
    *NAME.lock().unwrap() = Some(name);
}

#[cffi]
extern "C" fn keeps_a_string_that_may_be_null(name: Option<&CStr>) {
    *NAME.lock().unwrap() = name;
}

#[cffi]
extern "C" fn keeps_a_slice(#[cffi(len = c_int)] bytes: &[u8]) {
    *BYTES.lock().unwrap() = bytes;
}

#[cffi(on_panic = 0)]
extern "C" fn keeps_a_reference(thing: &Thing, other: Option<&'_ Thing>) -> c_int {
    THING.set(Some(thing));
    THING.set(other);
    thing.0.get()
}

#[cffi(on_panic(abort))]
extern "C" fn keeps_a_mutable_reference(number: &mut c_int) {
    NUMBER.set(Some(number));
}

#[cffi(on_panic(unwind))]
extern "C" fn keeps_a_mutable_reference_that_may_be_null(number: Option<&mut c_int>) {
    NUMBER.set(number);
}

fn main() {}
