//! The end of the process for a broken promise of our own, or misuse that cannot be answered with an error.
//!
//! Writes straight to standard error with a fixed prefix and allocates nothing: it may be reached inside a callback on a thread that C made, or with the allocator's lock held.

use crate::sys::write_to_stderr;

/// Prints `cffi: fatal: ` and the parts, one line, and aborts.
///
/// The line is written at once: threads that come here together each write a whole one.
#[cold]
#[inline(never)]
pub(crate) fn fatal(parts: &[&str]) -> ! {
    let mut line = Line::new();
    line.add("cffi: fatal: ");
    parts.iter().for_each(|part| line.add(part));
    line.add("\n");
    line.write();
    std::process::abort()
}

/// A line that grows on the stack. What has no room in it is written before.
struct Line {
    bytes: [u8; 2048],
    length: usize,
}

impl Line {
    fn new() -> Line {
        Line {
            bytes: [0; 2048],
            length: 0,
        }
    }

    fn add(&mut self, part: &str) {
        for byte in part.bytes() {
            if self.length == self.bytes.len() {
                self.write();
            }
            self.bytes[self.length] = byte;
            self.length += 1;
        }
    }

    fn write(&mut self) {
        write_to_stderr(&self.bytes[..self.length]);
        self.length = 0;
    }
}
