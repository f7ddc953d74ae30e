//! What the runtime is set up with.

/// The runtime's settings, checked.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// Regular processors.
    pub(crate) processors: usize,
    /// Worker threads at most, the monitor and those that wait in `block_on` not counted.
    pub(crate) thread_limit: usize,
    /// Worker threads at most, all counted.
    pub(crate) most_threads: usize,
    /// Bytes of stack for each worker thread; `None`: std's default.
    pub(crate) stack_size: Option<usize>,
    /// Worker threads are called this, and a number.
    pub(crate) thread_name: String,
    /// Each exit from C takes the slow path, and each wait changes processor.
    pub(crate) stress_retake: bool,
    /// Behave as on a kernel without membarrier.
    pub(crate) stress_no_membarrier: bool,
}

#[cfg(all(test, not(loom)))]
impl Config {
    /// One processor and little else.
    pub(crate) fn for_tests() -> Config {
        Config {
            processors: 1,
            thread_limit: 2,
            most_threads: 2,
            stack_size: None,
            thread_name: String::from("cffi"),
            stress_retake: false,
            stress_no_membarrier: false,
        }
    }
}
