//! The program's own allocator is C, called through `#[cffi]`.
#![allow(
    unsafe_code,
    reason = "declares C functions, and makes an allocator of them"
)]

use std::alloc::{GlobalAlloc, Layout};
use std::ffi::{c_char, c_int, c_void};
use std::thread;

use cffi::{block_on, cffi, spawn};
use cgotest::alone;

#[cffi]
unsafe extern "C" {
    #[cffi(leaf)]
    safe fn aligned_alloc(alignment: usize, bytes: usize) -> *mut c_void;
    #[cffi(leaf)]
    unsafe fn free(memory: *mut c_void);
    #[cffi(nocallback)]
    #[link_name = "aligned_alloc"]
    safe fn allocate_nocallback(alignment: usize, bytes: usize) -> *mut c_void;
    #[link_name = "aligned_alloc"]
    safe fn allocate(alignment: usize, bytes: usize) -> *mut c_void;
    #[link_name = "accounting_add"]
    safe fn add(a: c_int, b: c_int) -> c_int;
    safe fn foreign_in_destructors(early: c_int, rust: extern "C" fn(c_int) -> c_int) -> c_int;
}

/// Which functions allocate, in a process that has this in its environment.
const KIND: &std::ffi::CStr = c"CGOTEST_ALLOCATOR";

fn kind() -> u8 {
    // Plain, as nothing here may allocate.
    unsafe extern "C" {
        fn getenv(name: *const c_char) -> *const c_char;
    }
    // SAFETY: `KIND` is a string, and nobody changes the environment of these tests.
    let value = unsafe { getenv(KIND.as_ptr()) };
    // SAFETY: NULL, or a string, which has at least the zero byte at its end.
    unsafe { value.cast::<u8>().as_ref() }.map_or(b'l', |kind| *kind)
}

struct OfC;

// SAFETY: the functions are C's own allocator, which aligns as asked and returns NULL where there is no memory.
unsafe impl GlobalAlloc for OfC {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let layout = layout.pad_to_align();
        let allocate = match kind() {
            b'n' => allocate_nocallback,
            b'f' => allocate,
            _ => aligned_alloc,
        };
        allocate(layout.align(), layout.size()).cast()
    }

    unsafe fn dealloc(&self, memory: *mut u8, _layout: Layout) {
        // SAFETY: passed on to the caller.
        unsafe { free(memory.cast()) }
    }
}

#[global_allocator]
static ALLOCATOR: OfC = OfC;

#[cffi(on_panic = -1)]
extern "C" fn allocate_here(n: c_int) -> c_int {
    vec![add(n, 1); 100][99]
}

#[test]
fn leaf_functions_allocate_for_tasks_for_threads_and_for_what_runs_at_their_end() {
    alone().procs(2).run(|| {
        block_on(async {
            let tasks: Vec<_> = (0..100)
                .map(|n| spawn(async move { Box::new(add(n, 1)) }))
                .collect();
            for (n, task) in (0..).zip(tasks) {
                assert_eq!(*task.await.unwrap(), n + 1);
            }
        });
        let threads: Vec<_> = (0..20)
            .map(|n| thread::spawn(move || allocate_here(n)))
            .collect();
        for (n, thread) in (0..).zip(threads) {
            assert_eq!(thread.join().unwrap(), n + 1);
        }
        for early in [0, 1] {
            assert!(foreign_in_destructors(early, allocate_here) > 1);
        }
    });
}

/// What a process says whose allocator is made of functions of this kind.
fn refused(kind: &str) -> String {
    alone().set("CGOTEST_ALLOCATOR", kind).aborts(|| ())
}

#[test]
fn functions_that_need_a_record_are_refused_as_allocators_and_told_what_to_be() {
    for kind in ["nocallback", "full"] {
        assert_eq!(
            refused(kind),
            "cffi: fatal: the C function `aligned_alloc` is called while this thread's record for calls of C is allocated: \
                 it belongs to the `#[global_allocator]`; declare it `#[cffi(leaf)]`, which needs no record\n"
        );
    }
}
