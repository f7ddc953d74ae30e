//! How many threads the kernel lets this process have.

use std::fs;

/// The most threads that are safe to ask for: less than the task limit, and a quarter of the map limit.
///
/// Each thread takes a stack with its guard and a signal stack with its guard, four mappings;
/// std aborts the process when a new thread cannot map its signal stack, so the map limit must stay out of reach.
pub(crate) fn threads_the_kernel_allows() -> usize {
    let from_maps = read_number("/proc/sys/vm/max_map_count")
        .map_or(usize::MAX, |maps| (maps / 4).saturating_sub(64));
    let from_threads =
        read_number("/proc/sys/kernel/threads-max").map_or(usize::MAX, |threads| threads / 2);
    from_maps.min(from_threads).max(1)
}

fn read_number(path: &str) -> Option<usize> {
    fs::read_to_string(path).ok()?.trim().parse().ok()
}
