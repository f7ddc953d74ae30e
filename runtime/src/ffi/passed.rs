//! Conversions of what C passes to a callback. A pointer that must not be NULL and is, or a length that cannot be one, is a panic inside the callback's body.
#![allow(
    clippy::mut_from_ref,
    clippy::needless_lifetimes,
    reason = "the reference to the run says for how long, not to what; its lifetime is written where it matters"
)]

use std::ffi::{CStr, c_char};
use std::fmt::Debug;
use std::mem::MaybeUninit;
use std::slice;

/// One run of a callback, which is as long as what C passes to it is there.
///
/// A reference whose lifetime the signature does not name borrows from a local variable of this type, so that nothing of it is kept.
/// One with a name, `'static` for instance, borrows from a constant: then the signature says for how long it is there.
#[derive(Debug)]
pub struct ThisRun;

/// `&CStr`.
///
/// # Safety
/// `string` is NULL, or points at a string that ends with a zero byte and stays as it is for `'a`.
///
/// # Panics
/// If it is NULL.
#[inline]
pub unsafe fn passed_c_str<'a>(
    _run: &'a ThisRun,
    string: *const c_char,
    callback: &'static str,
    parameter: &'static str,
) -> &'a CStr {
    if string.is_null() {
        null(callback, parameter, "Option<&CStr>");
    }
    // SAFETY: passed on to the caller.
    unsafe { CStr::from_ptr(string) }
}

/// `Option<&CStr>`: `None` for NULL.
///
/// # Safety
/// As [`passed_c_str`].
#[inline]
pub unsafe fn passed_optional_c_str<'a>(
    _run: &'a ThisRun,
    string: *const c_char,
) -> Option<&'a CStr> {
    // SAFETY: passed on to the caller.
    (!string.is_null()).then(|| unsafe { CStr::from_ptr(string) })
}

/// `&T`.
///
/// # Safety
/// `value` is NULL, or valid for reads of a `T` for `'a`.
///
/// # Panics
/// If it is NULL.
#[inline]
pub unsafe fn passed_ref<'a, T>(
    _run: &'a ThisRun,
    value: *const T,
    callback: &'static str,
    parameter: &'static str,
) -> &'a T {
    // SAFETY: passed on to the caller.
    unsafe { value.as_ref() }.unwrap_or_else(|| null(callback, parameter, "Option<&T>"))
}

/// `Option<&T>`: `None` for NULL.
///
/// # Safety
/// As [`passed_ref`].
#[inline]
pub unsafe fn passed_optional_ref<'a, T>(_run: &'a ThisRun, value: *const T) -> Option<&'a T> {
    // SAFETY: passed on to the caller.
    unsafe { value.as_ref() }
}

/// `&mut T`.
///
/// # Safety
/// `value` is NULL, or valid for reads and writes of a `T` for `'a`, and nobody else uses it.
///
/// # Panics
/// If it is NULL.
#[inline]
pub unsafe fn passed_mut<'a, T>(
    _run: &'a ThisRun,
    value: *mut T,
    callback: &'static str,
    parameter: &'static str,
) -> &'a mut T {
    // SAFETY: passed on to the caller.
    unsafe { value.as_mut() }.unwrap_or_else(|| null(callback, parameter, "Option<&mut T>"))
}

/// `Option<&mut T>`: `None` for NULL.
///
/// # Safety
/// As [`passed_mut`].
#[inline]
pub unsafe fn passed_optional_mut<'a, T>(_run: &'a ThisRun, value: *mut T) -> Option<&'a mut T> {
    // SAFETY: passed on to the caller.
    unsafe { value.as_mut() }
}

/// `&[T]`. NULL is an empty slice if the length is 0.
///
/// # Safety
/// `start` is NULL, or valid for reads of that many `T` for `'a`.
///
/// # Panics
/// If the length is negative or too large, or if it is not 0 and `start` is NULL.
#[inline]
pub unsafe fn passed_slice<'a, T, L>(
    _run: &'a ThisRun,
    start: *const T,
    length: L,
    callback: &'static str,
    parameter: &'static str,
) -> &'a [T]
where
    L: TryInto<usize> + Copy + Debug,
{
    match checked(start, length, callback, parameter) {
        0 => &[],
        // SAFETY: `start` is not NULL; the rest is passed on to the caller.
        length => unsafe { slice::from_raw_parts(start, length) },
    }
}

/// `&mut [T]`. As [`passed_slice`].
///
/// # Safety
/// `start` is NULL, or valid for reads and writes of that many `T` for `'a`, and nobody else uses them.
///
/// # Panics
/// As [`passed_slice`].
#[inline]
pub unsafe fn passed_slice_mut<'a, T, L>(
    _run: &'a ThisRun,
    start: *mut T,
    length: L,
    callback: &'static str,
    parameter: &'static str,
) -> &'a mut [T]
where
    L: TryInto<usize> + Copy + Debug,
{
    match checked(start, length, callback, parameter) {
        0 => &mut [],
        // SAFETY: `start` is not NULL; the rest is passed on to the caller.
        length => unsafe { slice::from_raw_parts_mut(start, length) },
    }
}

/// `&mut [MaybeUninit<T>]`: a buffer that the callback fills. As [`passed_slice`].
///
/// # Safety
/// `start` is NULL, or valid for writes of that many `T` for `'a`, and nobody else uses them.
///
/// # Panics
/// As [`passed_slice`].
#[inline]
pub unsafe fn passed_slice_uninit<'a, T, L>(
    run: &'a ThisRun,
    start: *mut T,
    length: L,
    callback: &'static str,
    parameter: &'static str,
) -> &'a mut [MaybeUninit<T>]
where
    L: TryInto<usize> + Copy + Debug,
{
    // SAFETY: passed on to the caller; `MaybeUninit` asks nothing of what is there.
    unsafe { passed_slice_mut(run, start.cast(), length, callback, parameter) }
}

fn checked<T, L>(
    start: *const T,
    length: L,
    callback: &'static str,
    parameter: &'static str,
) -> usize
where
    L: TryInto<usize> + Copy + Debug,
{
    let most = isize::MAX as usize / size_of::<T>().max(1);
    match length.try_into() {
        Ok(0) => 0,
        Ok(_) if start.is_null() => null(callback, parameter, "a length of 0 with it"),
        Ok(length) if length <= most => length,
        _ => bad_length(callback, parameter, &length),
    }
}

#[cold]
#[inline(never)]
fn null(callback: &'static str, parameter: &'static str, instead: &'static str) -> ! {
    panic!(
        "C passed NULL for `{parameter}` of the callback `{callback}`, where only {instead} would allow it"
    )
}

#[cold]
#[inline(never)]
fn bad_length(callback: &'static str, parameter: &'static str, length: &dyn Debug) -> ! {
    panic!(
        "C passed the length {length:?} for `{parameter}` of the callback `{callback}`: no slice is that long"
    )
}
