//! Threads that cannot be made, from a given one on.

use cffi::cffi;

#[cffi]
unsafe extern "C" {
    /// From now on this program can make `count` more threads; `pthread_create` then fails with `EAGAIN`.
    #[cffi(leaf)]
    pub safe fn refuse_threads_after(count: u32);
}
