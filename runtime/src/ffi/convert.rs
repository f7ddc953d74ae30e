//! Conversions of arguments before a C call, and of results after it.
//!
//! Each is one small inlined function, so that what `#[cffi]` writes stays readable; what goes wrong is said by a cold function that names the C function and the parameter.

use std::any::type_name;
use std::ffi::{CStr, c_char};
use std::fmt::Debug;
use std::mem::MaybeUninit;
use std::ptr::{self, NonNull};

/// `&[T]` as pointer and length.
///
/// The pointer of an empty slice is that of a block of zero bytes: see `EmptySlice`.
///
/// # Panics
/// If `L`, the length type that C has, cannot hold the length.
#[inline]
pub fn slice<T, L: TryFrom<usize>>(
    slice: &[T],
    function: &'static str,
    parameter: &'static str,
) -> (*const T, L) {
    let length = length(slice.len(), function, parameter);
    if slice.is_empty() {
        return (EmptySlice::pointer(), length);
    }
    (slice.as_ptr(), length)
}

/// `&mut [T]` as pointer and length. As [`slice()`].
///
/// # Panics
/// If `L` cannot hold the length.
#[inline]
pub fn slice_mut<T, L: TryFrom<usize>>(
    slice: &mut [T],
    function: &'static str,
    parameter: &'static str,
) -> (*mut T, L) {
    let length = length(slice.len(), function, parameter);
    if slice.is_empty() {
        return (EmptySlice::pointer::<T>().cast_mut(), length);
    }
    (slice.as_mut_ptr(), length)
}

/// `&mut [MaybeUninit<T>]` as pointer and length: a buffer that C fills. As [`slice()`].
///
/// # Panics
/// If `L` cannot hold the length.
#[inline]
pub fn slice_uninit<T, L: TryFrom<usize>>(
    slice: &mut [MaybeUninit<T>],
    function: &'static str,
    parameter: &'static str,
) -> (*mut T, L) {
    let (pointer, length) = slice_mut(slice, function, parameter);
    (pointer.cast(), length)
}

/// `Option<&CStr>`: NULL for `None`.
#[inline]
pub fn optional_c_str(string: Option<&CStr>) -> *const c_char {
    string.map_or(ptr::null(), CStr::as_ptr)
}

/// `Option<&T>`: NULL for `None`.
#[inline]
pub fn optional_ref<T>(value: Option<&T>) -> *const T {
    value.map_or(ptr::null(), ptr::from_ref)
}

/// `Option<&mut T>`: NULL for `None`.
#[inline]
pub fn optional_mut<T>(value: Option<&mut T>) -> *mut T {
    value.map_or(ptr::null_mut(), ptr::from_mut)
}

/// `Option<&mut MaybeUninit<T>>`: NULL for `None`.
#[inline]
pub fn optional_uninit<T>(value: Option<&mut MaybeUninit<T>>) -> *mut T {
    optional_mut(value).cast()
}

/// A string that C returned.
///
/// # Safety
/// `string` is NULL or points to a string that ends with NUL and that nobody changes or frees during `'a`.
///
/// # Panics
/// If `string` is NULL.
#[inline]
pub unsafe fn returned_c_str<'a>(string: *const c_char, function: &'static str) -> &'a CStr {
    // SAFETY: the caller's promise is the same.
    match unsafe { returned_optional_c_str(string) } {
        Some(string) => string,
        None => returned_null(function),
    }
}

/// A string, or NULL, that C returned.
///
/// # Safety
/// As for [`returned_c_str`].
#[inline]
pub unsafe fn returned_optional_c_str<'a>(string: *const c_char) -> Option<&'a CStr> {
    // SAFETY: not NULL, so the caller promised a string that lives for `'a`.
    (!string.is_null()).then(|| unsafe { CStr::from_ptr(string) })
}

/// A result in the type that the wrapper returns.
///
/// # Panics
/// If `T` cannot hold it.
#[inline]
pub fn returned<C: Copy + Debug, T: TryFrom<C>>(value: C, function: &'static str) -> T {
    match T::try_from(value) {
        Ok(value) => value,
        Err(_) => returned_too_much(&value, type_name::<T>(), function),
    }
}

/// A pointer that C returned where a failure was ruled out before.
///
/// # Panics
/// If it is NULL, which only a function whose failure is told by `errno` alone can return.
#[inline]
pub fn returned_non_null<T>(pointer: *mut T, function: &'static str) -> NonNull<T> {
    match NonNull::new(pointer) {
        Some(pointer) => pointer,
        None => returned_null(function),
    }
}

/// What an empty slice points to when it goes to C: zero bytes, aligned for every element.
///
/// Rust's own pointer of an empty slice is a small number, which C must not even compare or hand to `memcpy`, and NULL means "no value" to many libraries.
/// Here C finds zeroes, should it look in spite of the length. It is read-only: C that writes there is stopped by the operating system.
#[repr(C, align(4096))]
struct EmptySlice([u8; 4096]);

static EMPTY_SLICE: EmptySlice = EmptySlice([0; 4096]);

impl EmptySlice {
    #[inline]
    fn pointer<T>() -> *const T {
        const {
            assert!(
                align_of::<T>() <= align_of::<EmptySlice>(),
                "cffi passes slices whose elements are aligned to at most 4096 bytes: declare a pointer and a length instead"
            );
        }
        ptr::from_ref(&EMPTY_SLICE).cast()
    }
}

#[inline]
fn length<L: TryFrom<usize>>(length: usize, function: &'static str, parameter: &'static str) -> L {
    match L::try_from(length) {
        Ok(length) => length,
        Err(_) => too_long(length, type_name::<L>(), function, parameter),
    }
}

#[cold]
fn too_long(length: usize, limit: &str, function: &str, parameter: &str) -> ! {
    panic!(
        "`{function}`: `{parameter}` has {length} elements, more than the C length type `{limit}` can hold; pass it in pieces"
    )
}

#[cold]
fn returned_null(function: &str) -> ! {
    panic!(
        "`{function}` returned NULL, which its declaration rules out; declare its result as an `Option`"
    )
}

#[cold]
fn returned_too_much(value: &dyn Debug, limit: &str, function: &str) -> ! {
    panic!(
        "`{function}` returned {value:?}, which `{limit}` cannot hold; declare another result type"
    )
}

#[cfg(test)]
mod tests {
    use std::ffi::{CStr, c_int};
    use std::mem::MaybeUninit;
    use std::panic::catch_unwind;

    use super::{
        optional_c_str, optional_mut, optional_ref, optional_uninit, returned, returned_c_str,
        returned_non_null, returned_optional_c_str, slice, slice_mut, slice_uninit,
    };

    #[repr(align(1024))]
    struct Wide(#[allow(dead_code, reason = "the test is about its alignment")] u8);

    fn message(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
        *catch_unwind(f)
            .expect_err("must panic")
            .downcast()
            .expect("the message is formatted")
    }

    #[test]
    fn an_empty_slice_points_to_aligned_zeroes() {
        let (pointer, length): (*const u64, c_int) = slice(&[], "f", "b");
        // SAFETY: the block that an empty slice points to is longer than a `u64` and aligned for it.
        assert_eq!((unsafe { *pointer }, length), (0, 0));
        let (pointer, _): (*mut Wide, usize) = slice_mut(&mut [], "f", "b");
        assert!(pointer.is_aligned() && !pointer.is_null() && pointer.addr() != align_of::<Wide>());
        let (pointer, _): (*mut Wide, usize) = slice_uninit(&mut [], "f", "b");
        assert!(pointer.is_aligned() && !pointer.is_null() && pointer.addr() != align_of::<Wide>());
    }

    #[test]
    fn a_slice_points_to_its_elements() {
        let mut array = [1_u16, 2, 3];
        let start = array.as_ptr();
        assert_eq!(slice::<_, u8>(&array, "f", "b"), (start, 3));
        assert_eq!(
            slice_mut::<_, c_int>(&mut array, "f", "b"),
            (start.cast_mut(), 3)
        );
        let mut buffer = [MaybeUninit::<u16>::uninit(); 2];
        let start = buffer.as_mut_ptr().cast();
        assert_eq!(slice_uninit::<_, i64>(&mut buffer, "f", "b"), (start, 2));
    }

    #[test]
    fn a_length_that_c_cannot_hold_is_named() {
        let said = message(|| {
            slice::<_, u8>(&[0_u8; 256], "write", "data");
        });
        assert_eq!(
            said,
            "`write`: `data` has 256 elements, more than the C length type `u8` can hold; pass it in pieces"
        );
    }

    #[test]
    fn none_is_null_and_some_is_not() {
        assert!(optional_c_str(None).is_null());
        assert!(optional_ref::<u8>(None).is_null());
        assert!(optional_mut::<u8>(None).is_null());
        assert!(optional_uninit::<u8>(None).is_null());
        let (mut value, mut space) = (7_u8, MaybeUninit::<u8>::uninit());
        assert_eq!(optional_c_str(Some(c"x")), c"x".as_ptr().cast());
        assert_eq!(optional_ref(Some(&value)), &raw const value);
        assert_eq!(optional_mut(Some(&mut value)), &raw mut value);
        let start = space.as_mut_ptr();
        assert_eq!(optional_uninit(Some(&mut space)), start);
    }

    #[test]
    fn strings_come_back_and_null_is_named() {
        // SAFETY: a literal lives for ever, and NULL is allowed.
        unsafe {
            assert_eq!(returned_c_str(c"x".as_ptr(), "name"), c"x");
            assert_eq!(returned_optional_c_str(c"x".as_ptr()), Some(c"x"));
            assert_eq!(returned_optional_c_str(std::ptr::null()), None::<&CStr>);
        }
        let said = message(|| {
            // SAFETY: NULL is allowed.
            unsafe { returned_c_str(std::ptr::null(), "name") };
        });
        assert!(said.starts_with("`name` returned NULL"), "{said}");
        assert!(
            message(|| {
                returned_non_null::<u8>(std::ptr::null_mut(), "name");
            })
            .starts_with("`name` returned NULL")
        );
    }

    #[test]
    fn a_result_that_does_not_fit_is_named() {
        assert_eq!(returned::<i64, usize>(3, "read"), 3);
        let said = message(|| {
            returned::<i64, usize>(-2, "read");
        });
        assert_eq!(
            said,
            "`read` returned -2, which `usize` cannot hold; declare another result type"
        );
    }
}
