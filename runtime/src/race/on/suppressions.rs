//! What ThreadSanitizer is told at its start: which reports to leave out.

/// No line matches a frame of this crate: what it does itself is invisible, see `race/mod.rs`.
///
/// `LocalKey`: what a thread-local owns on the heap. Tasks that share a thread use it in turn, and to the detector they are threads.
/// The variables themselves need no line: see `thread_local.rs`.
pub(crate) static SUPPRESSIONS: [u8; 35] = *b"race:std::thread::local::LocalKey\n\0";

/// Has the linker take `arch::__tsan_default_suppressions` in: ThreadSanitizer brings a function of that name, so nobody would look for ours.
pub(super) fn be_linked() {
    std::hint::black_box(crate::arch::suppressions_are_linked());
}
