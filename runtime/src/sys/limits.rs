//! How many threads the kernel lets this process have.

use std::ffi::CStr;
use std::mem::MaybeUninit;
use std::num::NonZero;
use std::{env, fs};

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

/// What a limit on memory keeps for others than our threads: this part of it, and bounds for that in bytes.
///
/// A thread that starts needs some for its signal stack and for what libc allocates, and std aborts the process where there is none;
/// so does whatever allocates meanwhile. Some twenty threads, made and not started yet, may take theirs out of this.
const RESERVED_PART: usize = 32;
const LEAST_RESERVED: usize = 4 << 20;
const MOST_RESERVED: usize = 64 << 20;

/// Whether one more thread, with a stack of so many bytes, leaves that reserve to a process whose memory is limited (`ulimit -v`, `ulimit -d`).
///
/// Allocates nothing. Where the kernel does not say how much is in use, a limit counts for nothing.
pub(crate) fn has_memory_for_a_thread(stack_bytes: usize) -> bool {
    let limits = [limit(libc::RLIMIT_AS), limit(libc::RLIMIT_DATA)];
    if limits == [None, None] {
        return true;
    }
    let Some(used) = memory_in_use() else {
        return true;
    };
    limits.iter().zip(used).all(|(limit, used)| {
        limit.is_none_or(|limit| {
            let reserved = (limit / RESERVED_PART).clamp(LEAST_RESERVED, MOST_RESERVED);
            limit.saturating_sub(used) >= reserved.saturating_add(stack_bytes)
        })
    })
}

/// Where the address space is limited, glibc's malloc shares it between two heaps and not between eight for each CPU, of which each takes 64 MiB for itself:
/// they would leave nothing for the stacks of more threads than that. Who has chosen in the environment keeps the choice.
pub(crate) fn spare_address_space() {
    const HEAP: usize = 64 << 20;
    let cpus = std::thread::available_parallelism().map_or(1, NonZero::get);
    let chosen = ["MALLOC_ARENA_MAX", "GLIBC_TUNABLES"]
        .iter()
        .any(|name| env::var_os(name).is_some());
    // Twice what the heaps would take leaves as much to everybody else.
    if chosen || limit(libc::RLIMIT_AS).is_none_or(|limit| limit > 2 * 8 * cpus * HEAP) {
        return;
    }
    // SAFETY: it sets a number of malloc's, under malloc's own lock. Failure leaves it as it was.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 2)
    };
}

/// The limit that holds now; `None`: there is none.
fn limit(which: libc::__rlimit_resource_t) -> Option<usize> {
    let mut limit = MaybeUninit::<libc::rlimit>::uninit();
    // SAFETY: `getrlimit` fills the struct where it returns 0, and only then it is read.
    let soft = unsafe {
        if libc::getrlimit(which, limit.as_mut_ptr()) != 0 {
            return None;
        }
        limit.assume_init().rlim_cur
    };
    usize::try_from(soft)
        .ok()
        .filter(|_| soft != libc::RLIM_INFINITY)
}

/// Bytes of address space and of data in use, stacks counted with both.
fn memory_in_use() -> Option<[usize; 2]> {
    let mut text = [0; 256];
    let text = read_some(c"/proc/self/statm", &mut text)?;
    let mut pages = std::str::from_utf8(text).ok()?.split_ascii_whitespace();
    // The first word is all of it, the sixth what is private and writable.
    let (all, data) = (pages.next()?, pages.nth(4)?);
    // SAFETY: `sysconf` touches no memory of ours.
    let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).ok()?;
    let bytes = |pages: &str| pages.parse::<usize>().ok()?.checked_mul(page);
    Some([bytes(all)?, bytes(data)?])
}

/// What one read of the file gives.
fn read_some<'a>(path: &CStr, into: &'a mut [u8]) -> Option<&'a [u8]> {
    // SAFETY: the path is a string, `into` is writable for its length, and the descriptor is closed once, by whom it belongs to.
    let read = unsafe {
        let file = libc::open(path.as_ptr(), libc::O_RDONLY | libc::O_CLOEXEC);
        if file < 0 {
            return None;
        }
        let read = libc::read(file, into.as_mut_ptr().cast(), into.len());
        libc::close(file);
        read
    };
    into.get(..usize::try_from(read).ok()?)
}

#[cfg(all(test, not(miri)))]
mod tests {
    use super::memory_in_use;

    #[test]
    fn what_is_mapped_counts_as_address_space_and_what_is_writable_as_data() {
        const BYTES: usize = 1 << 30;
        let [all, data] = memory_in_use().expect("the kernel says");
        let mapped: Vec<u8> = Vec::with_capacity(BYTES);
        let [all_then, data_then] = memory_in_use().expect("the kernel says");
        drop(mapped);
        // Other tests allocate and free meanwhile, but not so much.
        assert!(all_then > all + BYTES / 2, "{all} {all_then}");
        assert!(data_then > data + BYTES / 2, "{data} {data_then}");
    }
}
