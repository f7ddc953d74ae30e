//! [`Stack`]: memory for a stack, with a guard below it.

use std::ops::Range;
use std::ptr::{self, NonNull};

/// A mapping of its own, unmapped when it is dropped. Reserved; the kernel commits what is touched.
#[derive(Debug)]
pub(crate) struct Stack {
    bottom: NonNull<u8>,
    bytes: usize,
}

/// The part at the bottom that nobody may touch. As large as the largest page of the systems we run on.
const GUARD: usize = 64 << 10;

impl Stack {
    /// A stack of at least so many bytes. `None`: the kernel refuses.
    pub(crate) fn new(bytes: usize) -> Option<Stack> {
        let bytes = bytes.checked_next_multiple_of(GUARD)?.checked_add(GUARD)?;
        // SAFETY: a new mapping at an address that the kernel chooses touches no memory of anybody.
        let bottom = unsafe {
            libc::mmap(
                ptr::null_mut(),
                bytes,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_STACK,
                -1,
                0,
            )
        };
        if bottom == libc::MAP_FAILED {
            return None;
        }
        let stack = Stack {
            bottom: NonNull::new(bottom.cast())?,
            bytes,
        };
        // SAFETY: the range is the lowest part of the mapping made above.
        let guarded = unsafe { libc::mprotect(bottom, GUARD, libc::PROT_NONE) } == 0;
        guarded.then_some(stack)
    }

    /// From the lowest address that the stack may come to, to the first one above it.
    pub(crate) fn range(&self) -> Range<usize> {
        let bottom = self.bottom.addr().get();
        bottom + GUARD..bottom + self.bytes
    }

    /// Where the stack begins: its highest address, aligned to a page.
    pub(crate) fn top(&self) -> *mut u8 {
        // SAFETY: one past the end of the mapping.
        unsafe { self.bottom.as_ptr().add(self.bytes) }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours, and who drops it says that nobody is on it. Failure would leave it mapped.
        unsafe { libc::munmap(self.bottom.as_ptr().cast(), self.bytes) };
    }
}
