//! [`Tally`]: the C library, in one of its two forms.

use std::ffi::c_long;
use std::ptr::NonNull;

use cffi::cffi;

/// Which of the two builds of `c/tally.c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `total` forgets the lock.
    Broken,
    Repaired,
}

/// A counter in C that says that any thread may use it.
#[derive(Debug)]
pub(crate) struct Tally(NonNull<Opaque>, Form);

// SAFETY: C says so, and in its broken form that is not quite true: what comes of it is a wrong number.
unsafe impl Send for Tally {}
// SAFETY: as above.
unsafe impl Sync for Tally {}

/// `struct tally`.
#[derive(Debug)]
#[repr(C)]
struct Opaque([u8; 0]);

#[cffi]
unsafe extern "C" {
    safe fn broken_new() -> *mut Opaque;
    safe fn repaired_new() -> *mut Opaque;
    unsafe fn broken_free(tally: *mut Opaque);
    unsafe fn repaired_free(tally: *mut Opaque);
    unsafe fn broken_add(tally: *mut Opaque, count: c_long);
    unsafe fn repaired_add(tally: *mut Opaque, count: c_long);
    unsafe fn broken_total(tally: *mut Opaque) -> c_long;
    unsafe fn repaired_total(tally: *mut Opaque) -> c_long;
}

impl Tally {
    pub(crate) fn new(form: Form) -> Tally {
        let tally = match form {
            Form::Broken => broken_new(),
            Form::Repaired => repaired_new(),
        };
        Tally(NonNull::new(tally).expect("C has memory for a tally"), form)
    }

    pub(crate) fn add(&self, count: c_long) {
        match self.1 {
            // SAFETY: the tally lives until `self` is dropped.
            Form::Broken => unsafe { broken_add(self.0.as_ptr(), count) },
            // SAFETY: as above.
            Form::Repaired => unsafe { repaired_add(self.0.as_ptr(), count) },
        }
    }

    pub(crate) fn total(&self) -> c_long {
        match self.1 {
            // SAFETY: as in `add`.
            Form::Broken => unsafe { broken_total(self.0.as_ptr()) },
            // SAFETY: as in `add`.
            Form::Repaired => unsafe { repaired_total(self.0.as_ptr()) },
        }
    }
}

impl Drop for Tally {
    fn drop(&mut self) {
        match self.1 {
            // SAFETY: nobody uses it after its drop, and each form frees what it made.
            Form::Broken => unsafe { broken_free(self.0.as_ptr()) },
            // SAFETY: as above.
            Form::Repaired => unsafe { repaired_free(self.0.as_ptr()) },
        }
    }
}
