//! Thread-locals: memory that one thread has and several fibers use, in turn.

use std::ffi::{c_int, c_void};

use super::{suppressions, tsan};

/// This thread will poll tasks. Its thread-local variables, Rust's and C's, are used by each of them, and that is no race: they are polled one after the other.
pub(crate) fn thread_of_tasks() {
    suppressions::be_linked();
    // SAFETY: `mark` has the type that is asked for, keeps no pointer and does not unwind.
    unsafe { libc::dl_iterate_phdr(Some(mark), std::ptr::null_mut()) };
}

/// The thread-local block of one shared object.
unsafe extern "C" fn mark(
    object: *mut libc::dl_phdr_info,
    _size: usize,
    _data: *mut c_void,
) -> c_int {
    // SAFETY: the dynamic linker passes a valid record, with as many headers as it says, for the time of this call.
    let (object, headers) = unsafe {
        let object = &*object;
        (
            object,
            std::slice::from_raw_parts(object.dlpi_phdr, usize::from(object.dlpi_phnum)),
        )
    };
    if !object.dlpi_tls_data.is_null() {
        for header in headers {
            if header.p_type == libc::PT_TLS
                && let Ok(bytes) = usize::try_from(header.p_memsz)
            {
                tsan::benign(object.dlpi_tls_data.addr(), bytes);
            }
        }
    }
    0
}
