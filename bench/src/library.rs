//! The shared object of `cdylib/`: built when it is needed, and loaded as a plug-in would be.

use std::ffi::{CStr, CString, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use crate::measure::Fallible;
use crate::packages;

/// The function that it exports.
type Timed = extern "C" fn(candidate: u32, calls: u64) -> f64;

/// The loaded library. It stays in the process for ever.
pub(crate) struct Library {
    timed: Timed,
}

impl Library {
    pub(crate) fn load(path: &Path) -> Fallible<Library> {
        let name = CString::new(path.as_os_str().as_bytes())?;
        // SAFETY: the path is a C string. The library's initialisers are std's and need nothing.
        let library = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW) };
        if library.is_null() {
            return Err(error());
        }
        // SAFETY: the library was opened just now, and is never closed.
        let symbol = unsafe { libc::dlsym(library, c"cffi_bench_cdylib".as_ptr()) };
        if symbol.is_null() {
            return Err(error());
        }
        // SAFETY: `cdylib/src/lib.rs` defines the symbol with this type.
        let timed = unsafe { std::mem::transmute::<*mut c_void, Timed>(symbol) };
        Ok(Library { timed })
    }

    /// Nanoseconds for each call of a candidate, by the library's numbers for them.
    pub(crate) fn sample(&self, candidate: u32, calls: u64) -> f64 {
        (self.timed)(candidate, calls)
    }
}

/// Builds the library and returns its path.
pub(crate) fn build() -> Fallible<PathBuf> {
    packages::build("cffi-bench-cdylib", "cdylib")
}

fn error() -> Box<dyn std::error::Error> {
    // SAFETY: the call before failed, so there is a message.
    let message = unsafe { libc::dlerror() };
    if message.is_null() {
        return "loading the shared object failed".into();
    }
    // SAFETY: a C string that lives until this thread's next call of these functions; it is copied at once.
    let message = unsafe { CStr::from_ptr(message) };
    message.to_string_lossy().into_owned().into()
}
