//! What differs between operating systems, in one place: membarrier, futex, errno, timer slack, limits, the stack pointer.
//!
//! Linux on x86_64 and aarch64.

mod futex;
mod limits;
mod own_stack;
mod plain_futex;
#[cfg(cffi_race)]
mod stack;
mod thread;
mod thread_end;

pub(crate) use futex::Parker;
pub(crate) use limits::{has_memory_for_a_thread, spare_address_space, threads_the_kernel_allows};
pub(crate) use own_stack::own_stack;
pub(crate) use plain_futex::{sleep_while, wake_one};
#[cfg(cffi_race)]
pub(crate) use stack::Stack;
pub(crate) use thread::{Sleeps, Thread, own_cpu_time};
pub(crate) use thread_end::at_thread_end;

#[cfg(not(miri))]
use std::arch::asm;
use std::ffi::{CStr, c_int, c_void};
use std::os::linux::fs::MetadataExt;

const MEMBARRIER_CMD_PRIVATE_EXPEDITED: c_int = 1 << 3;
const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED: c_int = 1 << 4;

/// `membarrier(2)` with a command that takes no flags.
fn membarrier_command(command: c_int) -> bool {
    // SAFETY: membarrier reads no memory of ours; an unknown command or a missing system call returns -1.
    unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
}

/// Registers the process for [`membarrier`]. `false`: the kernel refuses.
pub(crate) fn membarrier_register() -> bool {
    membarrier_command(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED)
}

/// A full barrier on every running thread of this process. `false`: it did not happen.
pub(crate) fn membarrier() -> bool {
    membarrier_command(MEMBARRIER_CMD_PRIVATE_EXPEDITED)
}

/// Whether this thread is the process's only one. `false` also where nobody says.
pub(crate) fn has_one_thread() -> bool {
    // One folder for each thread, and two links that any folder has.
    std::fs::metadata("/proc/self/task").is_ok_and(|folder| folder.st_nlink() == 3)
}

/// What the last C function on this thread left in `errno`.
#[inline(always)]
pub(crate) fn errno() -> c_int {
    // SAFETY: libc promises a valid address of this thread's errno.
    unsafe { *libc::__errno_location() }
}

/// Puts `errno` back, after a slow path made system calls of its own.
#[inline(always)]
pub(crate) fn set_errno(errno: c_int) {
    // SAFETY: as in `errno`.
    unsafe { *libc::__errno_location() = errno }
}

/// `write(2)` to standard error: no lock, no allocation, no panic. A failure changes nothing, as there is nowhere to report it.
pub(crate) fn write_to_stderr(mut bytes: &[u8]) {
    while !bytes.is_empty() {
        // SAFETY: `bytes` is readable for its length.
        let written =
            unsafe { libc::write(libc::STDERR_FILENO, bytes.as_ptr().cast(), bytes.len()) };
        match usize::try_from(written) {
            Ok(written) if written > 0 => bytes = &bytes[written..],
            _ if errno() == libc::EINTR => {}
            _ => return,
        }
    }
}

/// Sets how late the kernel may wake this thread from timed sleeps.
///
/// A thread inherits the value of the one that created it, so each machine sets its own back: it was created by the monitor, whose slack is 1 ns.
pub(crate) fn set_timer_slack(nanoseconds: u32) {
    // SAFETY: PR_SET_TIMERSLACK takes one integer and touches no memory. Failure leaves the slack as it was: slower, not wrong.
    unsafe {
        libc::prctl(
            libc::PR_SET_TIMERSLACK,
            libc::c_ulong::from(nanoseconds),
            0,
            0,
            0,
        )
    };
}

/// Where this thread's stack stands now.
#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    let here: usize;
    // Miri has no registers, and its stack no order. There it stands still: no record is ever taken for dead.
    #[cfg(miri)]
    {
        here = 1;
    }
    // SAFETY: copies a register; touches neither memory nor flags.
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    unsafe {
        asm!("mov {}, rsp", out(reg) here, options(nomem, nostack, preserves_flags));
    }
    // SAFETY: as above.
    #[cfg(all(target_arch = "aarch64", not(miri)))]
    unsafe {
        asm!("mov {}, sp", out(reg) here, options(nomem, nostack, preserves_flags));
    }
    here
}

/// Keeps the shared object that contains this code mapped for ever. Does nothing for the executable itself.
///
/// Machines, the monitor and thread-exit destructors run its code until the process ends, so `dlclose` must not unmap it.
pub(crate) fn pin_this_object() {
    static HERE: u8 = 0;
    // SAFETY: `dladdr` fills `info` where it returns non-zero, and its strings live as long as the object is mapped, which lasts over this call because we run in it.
    // `dlopen` with RTLD_NOLOAD loads nothing: it only adds RTLD_NODELETE to an object that is mapped already.
    unsafe {
        let mut info: libc::Dl_info = std::mem::zeroed();
        if libc::dladdr((&raw const HERE).cast::<c_void>(), &raw mut info) == 0
            || info.dli_fname.is_null()
        {
            return;
        }
        if CStr::from_ptr(info.dli_fname).is_empty() {
            return;
        }
        libc::dlopen(
            info.dli_fname,
            libc::RTLD_NOW | libc::RTLD_NOLOAD | libc::RTLD_NODELETE,
        );
    }
}
