//! Where this thread's own stack is.

use std::mem::MaybeUninit;
use std::ops::Range;
use std::ptr;

use super::{errno, set_errno};

/// From the lowest address that the stack may come to, to the first one above it. `None`: the system does not say. `errno` stays.
///
/// Slow: for the first thread of a process, the C library reads a file.
#[cold]
pub(crate) fn own_stack() -> Option<Range<usize>> {
    let errno = errno();
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    let (mut lowest, mut bytes) = (ptr::null_mut(), 0);
    // SAFETY: `pthread_getattr_np` initialises the attributes where it returns 0, and only then they are read and destroyed.
    let known = unsafe {
        libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()) == 0 && {
            let attributes = attributes.as_mut_ptr();
            let read = libc::pthread_attr_getstack(attributes, &raw mut lowest, &raw mut bytes);
            libc::pthread_attr_destroy(attributes);
            read == 0
        }
    };
    set_errno(errno);
    known.then(|| lowest.addr()..lowest.addr() + bytes)
}

#[cfg(all(test, not(miri)))]
mod tests {
    use super::own_stack;
    use crate::sys;

    #[test]
    fn this_thread_stands_on_its_own_stack_and_another_does_not() {
        let own = own_stack().expect("the system says");
        assert!(own.contains(&sys::stack_pointer()));
        let other = std::thread::spawn(sys::stack_pointer);
        assert!(!own.contains(&other.join().unwrap()));
    }
}
