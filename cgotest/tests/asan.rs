//! That the build for AddressSanitizer finds what is wrong with memory, in Rust and in C, and finds nothing where nothing is wrong; in others this is empty.
#![cfg(cffi_asan)]
#![allow(
    unsafe_code,
    reason = "declares C functions, and does with memory what must not be done"
)]

use std::ffi::{c_int, c_void};
use std::hint::black_box;
use std::process;
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

use cffi::{Closure, Handle, block_on, cffi, spawn};
use cgotest::{Gate, alone};

#[cffi]
unsafe extern "C" {
    safe fn asan_make(value: c_int) -> *mut c_int;
    unsafe fn asan_free(made: *mut c_int);
    unsafe fn asan_read(from: *const c_int) -> c_int;
    safe fn asan_lend(rust: extern "C" fn(*const c_int));
}

/// Has C read from an address that it must not read from, which is what each caller tests.
fn c_reads(from: *const c_int) {
    // SAFETY: none: the process is to end here, with a report.
    black_box(unsafe { asan_read(from) });
}

#[track_caller]
fn assert_found(report: &str, fault: &str) {
    assert!(
        report.contains(&format!("ERROR: AddressSanitizer: {fault}")),
        "no {fault} was reported:\n{report}"
    );
}

#[test]
fn c_that_reads_what_rust_has_freed_is_found() {
    let report = alone().fails(|| {
        let address = ptr::from_ref(&*Box::new(5));
        c_reads(address);
    });
    assert_found(&report, "heap-use-after-free");
}

#[test]
fn rust_that_reads_what_c_has_freed_is_found() {
    let report = alone().fails(|| {
        let made = asan_make(5);
        // SAFETY: C made it, and it is freed once.
        unsafe { asan_free(made) };
        // SAFETY: none: the process is to end here, with a report.
        black_box(unsafe { made.read() });
    });
    assert_found(&report, "heap-use-after-free");
}

#[test]
fn c_that_reads_past_the_end_of_what_rust_lends_is_found() {
    let report = alone().fails(|| {
        let numbers = vec![1, 2, 3];
        c_reads(numbers.as_ptr_range().end);
    });
    assert_found(&report, "heap-buffer-overflow");
}

static LENT: AtomicPtr<c_int> = AtomicPtr::new(ptr::null_mut());

#[cffi]
extern "C" fn keep(lent: *const c_int) {
    // Relaxed: this thread reads it.
    LENT.store(lent.cast_mut(), Ordering::Relaxed);
}

#[test]
fn rust_that_reads_a_variable_of_a_c_function_that_has_returned_is_found() {
    let report = alone().fails(|| {
        asan_lend(keep);
        // Relaxed: this thread wrote it.
        let lent = LENT.load(Ordering::Relaxed);
        // SAFETY: none: the process is to end here, with a report.
        black_box(unsafe { lent.read() });
    });
    assert_found(&report, "stack-use-after-return");
}

/// The address of a variable that ends with this function.
#[inline(never)]
fn variable_that_ends() -> *const c_int {
    let variable = black_box(5);
    black_box(&raw const variable)
}

#[test]
fn c_that_reads_a_variable_of_a_rust_function_that_has_returned_is_found() {
    let report = alone().fails(|| c_reads(variable_that_ends()));
    assert_found(&report, "stack-use-after-return");
}

/// Each is made and lost: the last one's address may still be in a register, and that is no leak.
const LOST: c_int = 100;

#[test]
fn memory_of_c_that_nobody_frees_is_found() {
    let report = alone().fails(|| {
        (0..LOST).for_each(|n| {
            black_box(asan_make(n));
        });
    });
    assert!(report.contains("ERROR: LeakSanitizer"), "{report}");
    assert!(
        report.contains("asan_make"),
        "who made it is named:\n{report}"
    );
}

#[test]
fn memory_of_rust_that_nobody_frees_is_found() {
    let report = alone().fails(|| {
        (0..LOST).for_each(|n| {
            black_box(Box::leak(Box::new(n)));
        });
    });
    assert!(report.contains("ERROR: LeakSanitizer"), "{report}");
}

/// What the tasks wait for that wait for ever. A task that nobody could wake is not there any more.
static NEVER_SENT: OnceLock<async_channel::Sender<()>> = OnceLock::new();

#[test]
fn a_process_that_exits_while_tasks_wait_and_threads_are_in_c_leaks_nothing() {
    alone().procs(2).run(|| {
        let (sender, receiver) = async_channel::bounded(1);
        let _ = NEVER_SENT.set(sender);
        let gate = Gate::new();
        for _ in 0..4 {
            let (gate, in_c, waiting) = (gate.clone(), receiver.clone(), receiver.clone());
            drop(spawn(async move {
                let kept = vec![gate.wait(); 100];
                let _ = in_c.recv().await;
                drop(kept);
            }));
            drop(spawn(async move {
                let kept = vec![0; 100];
                let _ = waiting.recv().await;
                drop(kept);
            }));
        }
        assert!(gate.wait_for(4), "all are in C");
        block_on(spawn(async {})).unwrap();
        // C may come back with either at any time, so both are there until the process ends.
        let _number = Handle::new(vec![1, 2, 3]).into_raw();
        let captured = Box::new(7);
        let closure: Closure<unsafe extern "C" fn(*mut c_void) -> c_int, _> =
            Closure::new(|| -1, move || *captured);
        std::mem::forget(closure);
        process::exit(0);
    });
}

#[test]
fn tasks_with_large_futures_that_nobody_can_wake_leave_nothing_behind() {
    alone().procs(1).run(|| {
        for n in 0..LOST {
            let large = [n; 1000];
            drop(spawn(async move {
                std::future::pending::<()>().await;
                black_box(large);
            }));
        }
        cgotest::settled();
    });
}
