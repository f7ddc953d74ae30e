//! What C sees through a pointer: strings, slices and references.

use std::ffi::{CStr, CString, c_int, c_uchar};
use std::mem::MaybeUninit;
use std::panic::catch_unwind;
use std::ptr;

use cffi::cffi;

use crate::everywhere;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
struct Point {
    x: c_int,
    y: c_int,
}

#[cffi]
unsafe extern "C" {
    safe fn values_length(s: &CStr) -> usize;
    #[link_name = "values_is_null"]
    safe fn is_null_string(s: Option<&CStr>) -> bool;
    unsafe fn values_name(i: c_int) -> Option<&'static CStr>;
    #[link_name = "values_name"]
    unsafe fn name_that_exists(i: c_int) -> &'static CStr;
    unsafe fn values_tail<'a>(s: &'a CStr) -> &'a CStr;

    safe fn values_sum(#[cffi(len = c_int)] x: &[i32]) -> i64;
    safe fn values_first(#[cffi(len = usize)] x: &[i64]) -> i64;
    // The same conversions in an `unsafe` item.
    unsafe fn values_double_all(#[cffi(len = usize)] x: &mut [i32]);
    unsafe fn values_fill(#[cffi(len = c_uchar)] x: &mut [MaybeUninit<u16>]) -> c_uchar;
    safe fn values_point_sum(p: Option<&Point>) -> c_int;
    #[link_name = "values_point_sum"]
    safe fn point_sum(p: &Point) -> c_int;
    safe fn values_point_move(p: Option<&mut Point>, by: c_int) -> c_int;
    #[link_name = "values_point_move"]
    unsafe fn point_move(p: &mut Point, by: c_int) -> c_int;
    safe fn values_point_make(p: Option<&mut MaybeUninit<Point>>) -> c_int;
    #[link_name = "values_point_make"]
    safe fn point_make(p: &mut MaybeUninit<Point>) -> c_int;
    safe fn values_sum4(x: &[c_int; 4]) -> c_int;
}

#[test]
fn strings_go_in_and_borrowed_ones_come_out() {
    everywhere(|| {
        assert_eq!(values_length(c"twelve bytes"), 12);
        assert_eq!(values_length(c""), 0);
        assert!(is_null_string(None) && !is_null_string(Some(c"")));
        // SAFETY: the names are literals of the C code, and a tail lives as long as its string.
        unsafe {
            assert_eq!(values_name(2), Some(c"two"));
            assert_eq!(values_name(3), None);
            assert_eq!(name_that_exists(0), c"zero");
            let owned = CString::new("abc").expect("no NUL inside");
            let tail = values_tail(&owned);
            assert_eq!(tail, c"bc");
            assert_eq!(
                tail.as_ptr(),
                owned.as_ptr().wrapping_add(1),
                "the same memory"
            );
        }
    });
}

#[test]
fn null_where_a_string_was_declared_is_a_panic_that_names_the_function() {
    // SAFETY: C returns NULL, for which the panic stands.
    let payload = catch_unwind(|| unsafe { name_that_exists(3) }).expect_err("NULL is no string");
    let message = payload.downcast_ref::<String>().expect("formatted");
    assert!(
        message.starts_with("`values_name` returned NULL"),
        "{message}"
    );
}

#[test]
fn a_string_may_end_where_its_page_ends() {
    // SAFETY: maps two new pages and gives the second one back, so that nothing is mapped behind the first.
    let (page, size) = unsafe {
        let size = usize::try_from(libc::sysconf(libc::_SC_PAGESIZE)).expect("positive");
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        let pages = libc::mmap(ptr::null_mut(), 2 * size, protection, flags, -1, 0);
        assert_ne!(pages, libc::MAP_FAILED);
        let pages = pages.cast::<u8>();
        assert_eq!(
            libc::mprotect(pages.add(size).cast(), size, libc::PROT_NONE),
            0
        );
        (pages, size)
    };
    // SAFETY: the last five bytes of the page are four letters and, as mapped, a NUL.
    let string = unsafe {
        let start = page.add(size - 5);
        start.copy_from(b"last".as_ptr(), 4);
        CStr::from_ptr(start.cast())
    };
    assert_eq!(values_length(string), 4);
    // SAFETY: the string is used in the next line only.
    assert_eq!(unsafe { values_tail(string) }, c"ast");
}

#[test]
fn slices_are_pointer_and_length() {
    everywhere(|| {
        assert_eq!(values_sum(&[1, -2, 300]), 299);
        assert_eq!(values_first(&[7, 8, 9]), 9);
        let mut numbers = [1, 2, 3];
        let mut squares = [MaybeUninit::uninit(); 4];
        // SAFETY: both keep to the length that they are given.
        unsafe {
            values_double_all(&mut numbers[1..]);
            assert_eq!(values_fill(&mut squares), 4);
        }
        assert_eq!(numbers, [1, 4, 6]);
        // SAFETY: C filled all four.
        let squares = squares.map(|square| unsafe { square.assume_init() });
        assert_eq!(squares, [0, 1, 4, 9]);
    });
}

#[test]
fn c_that_reads_an_empty_slice_finds_zero() {
    everywhere(|| {
        assert_eq!(values_sum(&[]), 0);
        // This one reads the first element in spite of the length.
        assert_eq!(values_first(&[]), 0);
        // SAFETY: nothing to write, nothing to read.
        unsafe {
            values_double_all(&mut []);
            assert_eq!(values_fill(&mut []), 0);
        }
    });
}

#[test]
fn a_slice_longer_than_cs_length_type_is_a_panic_that_names_the_parameter() {
    let too_long = || {
        let mut squares = [MaybeUninit::uninit(); 256];
        // SAFETY: not called.
        unsafe { values_fill(&mut squares) }
    };
    let payload = catch_unwind(too_long).expect_err("256 does not fit an unsigned char");
    let message = payload.downcast_ref::<String>().expect("formatted");
    assert!(
        message.starts_with("`values_fill`: `x` has 256 elements"),
        "{message}"
    );
}

#[test]
fn references_are_pointers_and_none_is_null() {
    everywhere(|| {
        let mut point = Point { x: 1, y: 2 };
        assert_eq!((point_sum(&point), values_point_sum(Some(&point))), (3, 3));
        assert_eq!(values_point_sum(None), -1);
        // SAFETY: C keeps to the struct.
        assert_eq!(unsafe { point_move(&mut point, 10) }, 0);
        assert_eq!(values_point_move(Some(&mut point), 100), 0);
        assert_eq!(values_point_move(None, 1), -1);
        assert_eq!(point, Point { x: 111, y: 112 });
        let mut place = MaybeUninit::uninit();
        assert_eq!(point_make(&mut place), 0);
        // SAFETY: C filled it.
        assert_eq!(unsafe { place.assume_init() }, Point { x: 3, y: 4 });
        place = MaybeUninit::uninit();
        assert_eq!(values_point_make(Some(&mut place)), 0);
        // SAFETY: C filled it.
        assert_eq!(unsafe { place.assume_init() }, Point { x: 3, y: 4 });
        assert_eq!(values_point_make(None), -1);
        assert_eq!(values_sum4(&[1, 2, 3, 4]), 10);
    });
}
