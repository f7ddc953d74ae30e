//! `futex(2)` without the C library between.
//!
//! A linker that was told to wrap `syscall` sends every call of that name to a shim, which may hand this machine's processor off.
//! The runtime's own waits must not come there: they are what handing a processor off is made of. So they do not go by a name.

use std::ffi::c_int;
use std::sync::atomic::AtomicU32;
use std::time::Duration;

/// Sleeps while `word` holds `value`, for at most `time`. Returns for any reason, or none: look at the word again. `errno` stays.
pub(crate) fn sleep_while(word: &AtomicU32, value: u32, time: Option<Duration>) {
    let time = time.map(|time| libc::timespec {
        tv_sec: libc::time_t::try_from(time.as_secs()).unwrap_or(libc::time_t::MAX),
        tv_nsec: time.subsec_nanos().into(),
    });
    let time = time
        .as_ref()
        .map_or(0, |time| std::ptr::from_ref(time).expose_provenance());
    // SAFETY: FUTEX_WAIT reads `word`, and `time` where it is not null; both outlive the call.
    unsafe { futex(word, libc::FUTEX_WAIT, value, time) };
}

/// Wakes one thread that sleeps on `word`. `errno` stays.
pub(crate) fn wake_one(word: &AtomicU32) {
    // SAFETY: FUTEX_WAKE uses the address as a key only.
    unsafe { futex(word, libc::FUTEX_WAKE, 1, 0) };
}

/// # Safety
/// `time` is null or the address of a `timespec`, where the operation takes one.
#[cfg(not(miri))]
unsafe fn futex(word: &AtomicU32, operation: c_int, value: u32, time: usize) {
    let number = libc::SYS_futex;
    let operation = operation | libc::FUTEX_PRIVATE_FLAG;
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the system call of Linux on x86_64, with its four arguments; it clobbers rcx and r11, and touches no memory but what the caller answers for.
    unsafe {
        std::arch::asm!(
            "syscall",
            inlateout("rax") number => _,
            in("rdi") word.as_ptr(),
            in("rsi") operation,
            in("rdx") value,
            in("r10") time,
            lateout("rcx") _,
            lateout("r11") _,
            options(nostack),
        );
    }
    #[cfg(target_arch = "aarch64")]
    // SAFETY: as above, for Linux on aarch64, which clobbers nothing but the result.
    unsafe {
        std::arch::asm!(
            "svc 0",
            in("x8") number,
            inlateout("x0") word.as_ptr() => _,
            in("x1") operation,
            in("x2") value,
            in("x3") time,
            options(nostack),
        );
    }
}

/// Miri knows the system call by the C library's name.
#[cfg(miri)]
unsafe fn futex(word: &AtomicU32, operation: c_int, value: u32, time: usize) {
    let operation = operation | libc::FUTEX_PRIVATE_FLAG;
    let time = std::ptr::with_exposed_provenance::<libc::timespec>(time);
    // SAFETY: passed on to the caller.
    unsafe { libc::syscall(libc::SYS_futex, word.as_ptr(), operation, value, time) };
}
