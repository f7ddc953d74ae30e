//! [`CBox`]: memory that C's allocator made, or that C will free.

use std::alloc::{Layout, handle_alloc_error};
use std::ffi::{CStr, c_char, c_void};
use std::fmt;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::ptr::{self, NonNull};

/// A value in memory that a C library allocated, freed as the library wants it when this is dropped.
///
/// What `Box` is for Rust's allocator. `CBox<CStr>` is a string, as from `strdup`, and `CBox<[T]>` an array; they read like `&CStr` and `&[T]`.
/// The contents are not dropped: C does not know how.
///
/// The other way, [`CBox::copy_c_str`] and [`CBox::copy_array`] with [`CBox::into_raw`] give C memory that it will free.
/// Go's counterparts are `C.CString`, `C.CBytes` and `C.free`; `C.GoString` is `CStr::to_owned`.
///
/// # Examples
/// ```
/// # #![allow(clashing_extern_declarations)]
/// use std::ffi::{CStr, c_char};
/// use cffi::{CBox, cffi};
///
/// #[cffi]
/// unsafe extern "C" {
///     #[cffi(nocallback)]
///     unsafe fn strdup(text: &CStr) -> *mut c_char;
/// }
///
/// // SAFETY: `strdup` returns null or a string of its own, for `free`.
/// let copy = unsafe { CBox::<CStr>::from_c_str(strdup(c"twice")) };
/// assert_eq!(&*copy.expect("C has memory"), c"twice");
/// ```
///
/// A library with its own `free`:
///
/// ```
/// use std::ffi::{CStr, c_void};
/// use cffi::{CBox, Release};
///
/// struct SqliteFree;
/// // SAFETY: `sqlite3_free` frees what SQLite allocates, from any thread.
/// unsafe impl Release for SqliteFree {
///     unsafe fn release(memory: *mut c_void) {
/// #       unsafe extern "C" { fn free(memory: *mut c_void); }
/// #       unsafe fn sqlite3_free(memory: *mut c_void) { unsafe { free(memory) } }
///         unsafe { sqlite3_free(memory) }
///     }
/// }
/// type Message = CBox<CStr, SqliteFree>;
/// ```
pub struct CBox<T: ?Sized, R: Release = Free> {
    /// Owned: nobody else has it.
    pointer: NonNull<T>,
    release: PhantomData<R>,
}

/// How memory is given back to whoever allocated it.
///
/// # Safety
/// `release` frees the memory that a [`CBox`] with this parameter was made of, once, and may be called on any thread.
pub unsafe trait Release {
    /// Frees `memory`.
    ///
    /// # Safety
    /// The memory is of the allocator that this type stands for, and nobody uses it any more.
    unsafe fn release(memory: *mut c_void);
}

/// `free(3)`: for memory from `malloc`, `calloc`, `realloc`, `strdup`, `asprintf`, `getline` and the like.
#[derive(Debug)]
pub enum Free {}

// SAFETY: `free` frees what those functions allocated, on any thread.
unsafe impl Release for Free {
    unsafe fn release(memory: *mut c_void) {
        // SAFETY: passed on to the caller.
        unsafe { libc::free(memory) }
    }
}

// SAFETY: it owns its memory as a `Box` does, and `Release` promises that any thread may free it.
unsafe impl<T: ?Sized + Send, R: Release> Send for CBox<T, R> {}
// SAFETY: shared, it only gives `&T`.
unsafe impl<T: ?Sized + Sync, R: Release> Sync for CBox<T, R> {}

impl<T: ?Sized, R: Release> CBox<T, R> {
    /// Takes over what `pointer` points to. `None`: it was null.
    ///
    /// # Safety
    /// Unless it is null, it points to a valid `T`, alone in memory for `R`, and nobody else uses or frees it from now on.
    #[must_use]
    pub unsafe fn from_raw(pointer: *mut T) -> Option<CBox<T, R>> {
        Some(CBox {
            pointer: NonNull::new(pointer)?,
            release: PhantomData,
        })
    }

    /// Gives the memory to C, or to whoever frees it.
    #[must_use = "the memory is lost unless somebody frees it"]
    pub fn into_raw(self) -> *mut T {
        ManuallyDrop::new(self).pointer.as_ptr()
    }
}

impl<R: Release> CBox<CStr, R> {
    /// Takes over a string that ends with a NUL. `None`: the pointer was null.
    ///
    /// # Safety
    /// Unless it is null, it points to a string that ends with a NUL, alone in memory for `R`, and nobody else uses or frees it from now on.
    #[must_use]
    pub unsafe fn from_c_str(text: *mut c_char) -> Option<CBox<CStr, R>> {
        if text.is_null() {
            return None;
        }
        // SAFETY: the caller's promise; the borrow ends in this line.
        let bytes = unsafe { CStr::from_ptr(text) }.count_bytes() + 1;
        // SAFETY: as above. Made of the pointer itself, and not of a reference, so that it may be written to and freed.
        unsafe { CBox::from_raw(ptr::slice_from_raw_parts_mut(text, bytes) as *mut CStr) }
    }

    /// What C calls `char *`, given to C.
    #[must_use = "the memory is lost unless somebody frees it"]
    pub fn into_c_str(self) -> *mut c_char {
        self.into_raw().cast()
    }
}

impl<T, R: Release> CBox<[T], R> {
    /// Takes over an array. `None`: the pointer was null.
    ///
    /// # Safety
    /// Unless it is null, it points to `count` valid values, alone in memory for `R`, and nobody else uses or frees it from now on.
    #[must_use]
    pub unsafe fn from_array(first: *mut T, count: usize) -> Option<CBox<[T], R>> {
        // SAFETY: passed on to the caller.
        unsafe { CBox::from_raw(ptr::slice_from_raw_parts_mut(first, count)) }
    }
}

impl CBox<CStr> {
    /// A copy in memory from `malloc`, for C that will free it.
    ///
    /// Ends the process where there is no memory, as `Box` does.
    #[must_use]
    pub fn copy_c_str(text: &CStr) -> CBox<CStr> {
        let copy = CBox::<[u8]>::copy_array(text.to_bytes_with_nul()).into_raw();
        CBox {
            // SAFETY: a `CBox` never is null.
            pointer: unsafe { NonNull::new_unchecked(copy as *mut CStr) },
            release: PhantomData,
        }
    }
}

impl<T: Copy> CBox<[T]> {
    /// A copy in memory from `malloc`, for C that will free it. Of an empty slice it is not null either.
    ///
    /// Ends the process where there is no memory, as `Box` does.
    #[must_use]
    pub fn copy_array(values: &[T]) -> CBox<[T]> {
        const {
            // What `malloc` promises.
            assert!(align_of::<T>() <= align_of::<libc::max_align_t>());
        }
        // SAFETY: any size will do.
        let memory = unsafe { libc::malloc(size_of_val(values).max(1)) }.cast::<T>();
        if memory.is_null() {
            handle_alloc_error(Layout::for_value(values));
        }
        // SAFETY: as many bytes as `values` has, just allocated, and aligned for all types that C has and so for `T`.
        unsafe { ptr::copy_nonoverlapping(values.as_ptr(), memory, values.len()) };
        CBox {
            // SAFETY: not null, see above.
            pointer: unsafe {
                NonNull::new_unchecked(ptr::slice_from_raw_parts_mut(memory, values.len()))
            },
            release: PhantomData,
        }
    }
}

impl<T: ?Sized, R: Release> Deref for CBox<T, R> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: valid and owned, and borrowed as `self` is.
        unsafe { self.pointer.as_ref() }
    }
}

impl<T: ?Sized, R: Release> DerefMut for CBox<T, R> {
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as in `deref`.
        unsafe { self.pointer.as_mut() }
    }
}

impl<T: ?Sized, R: Release> Drop for CBox<T, R> {
    fn drop(&mut self) {
        // SAFETY: who made it promised that the memory is for `R`; `into_raw` never comes here.
        unsafe { R::release(self.pointer.as_ptr().cast()) }
    }
}

impl<T: ?Sized + fmt::Debug, R: Release> fmt::Debug for CBox<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{CBox, Release};
    use std::ffi::{CStr, c_void};
    use std::sync::atomic::{AtomicUsize, Ordering};

    static FREED: AtomicUsize = AtomicUsize::new(0);

    struct Counted;

    // SAFETY: `free`, with a count.
    unsafe impl Release for Counted {
        unsafe fn release(memory: *mut c_void) {
            FREED.fetch_add(1, Ordering::Relaxed);
            // SAFETY: passed on to the caller.
            unsafe { libc::free(memory) }
        }
    }

    #[test]
    fn memory_is_freed_once_and_by_its_own_function() {
        let text = CBox::copy_c_str(c"text").into_c_str();
        // SAFETY: a string from `malloc`, which `Counted` frees.
        let text = unsafe { CBox::<CStr, Counted>::from_c_str(text) }.unwrap();
        assert_eq!(&*text, c"text");
        // SAFETY: as above, of the pointer that the box has just given up.
        let again = unsafe { CBox::<CStr, Counted>::from_c_str(text.into_c_str()) };
        assert_eq!(
            FREED.load(Ordering::Relaxed),
            0,
            "what was given away is not freed"
        );
        drop(again);
        assert_eq!(FREED.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn a_null_pointer_is_no_memory() {
        // SAFETY: null.
        unsafe {
            assert!(CBox::<CStr>::from_c_str(std::ptr::null_mut()).is_none());
            assert!(CBox::<[u8]>::from_array(std::ptr::null_mut(), 3).is_none());
            assert!(CBox::<u64>::from_raw(std::ptr::null_mut()).is_none());
        }
    }

    #[test]
    fn arrays_and_empty_ones_are_copied_and_written_to() {
        let mut numbers = CBox::copy_array(&[1_u64, 2, 3][..]);
        numbers[1] += 40;
        assert_eq!(*numbers, [1, 42, 3]);
        assert!(CBox::copy_array(&[0_u64; 0][..]).is_empty());
        assert_eq!(CBox::copy_c_str(c"").count_bytes(), 0);
    }
}
