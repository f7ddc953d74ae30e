// What C passes is there for as long as the callback runs: nothing of it may be kept.
use std::cell::Cell;
use std::ffi::{CStr, c_int};

use cffi::cffi;

struct Thing(Cell<c_int>);

fn keep<T: 'static>(_: T) {}

#[cffi]
extern "C" fn keeps_a_string(name: &CStr) {
    keep(name);
}

#[cffi]
extern "C" fn keeps_a_string_that_may_be_null(name: Option<&CStr>) {
    keep(name);
}

#[cffi]
extern "C" fn keeps_a_slice(#[cffi(len = c_int)] bytes: &[u8]) {
    keep(bytes);
}

#[cffi(on_panic = 0)]
extern "C" fn keeps_a_reference(thing: &Thing, other: Option<&'_ Thing>) -> c_int {
    keep(thing);
    keep(other);
    thing.0.get()
}

#[cffi(on_panic(abort))]
extern "C" fn keeps_a_mutable_reference(number: &mut c_int) {
    keep(number);
}

#[cffi(on_panic(unwind))]
extern "C" fn keeps_a_mutable_reference_that_may_be_null(number: Option<&mut c_int>) {
    keep(number);
}

fn main() {}
