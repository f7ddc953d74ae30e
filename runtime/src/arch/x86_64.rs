//! x86_64, System V calling convention.
//!
//! ```text
//!  this thread's stack          the task's stack
//!  | return address |           |               | <- stack_top
//!  | caller's rbp   | <- rbp    | return address|    pushed by `call r13`
//!  | rbx            |           | entry's frame |
//!  | r12, r13, r14  | <- rsp
//! ```
//!
//! While `entry` runs, `rbp` is the way back: it survives every call, and the frame's address is told in terms of it.

use std::arch::naked_asm;
use std::ffi::c_void;

use crate::race::SUPPRESSIONS;

/// See the module above.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn call_in_fiber(
    _fiber: *mut c_void,
    _back: *mut c_void,
    _stack_top: *mut u8,
    _entry: extern "C" fn(*mut ()),
    _data: *mut (),
) {
    naked_asm!(
        ".cfi_startproc",
        "push rbp",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset rbp, -16",
        "mov rbp, rsp",
        ".cfi_def_cfa_register rbp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        ".cfi_offset rbx, -24",
        ".cfi_offset r12, -32",
        ".cfi_offset r13, -40",
        ".cfi_offset r14, -48",
        // What is needed after the calls stands in registers that calls preserve.
        "mov rbx, rsi",
        "mov r12, rdx",
        "mov r13, rcx",
        "mov r14, r8",
        // The fiber is in rdi already. 1: the switch orders nothing.
        "mov esi, 1",
        "call {switch}",
        "mov rsp, r12",
        "mov rdi, r14",
        "call r13",
        "lea rsp, [rbp - 32]",
        "mov rdi, rbx",
        "mov esi, 1",
        "call {switch}",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        ".cfi_def_cfa rsp, 8",
        "ret",
        ".cfi_endproc",
        switch = sym __tsan_switch_to_fiber,
    )
}

unsafe extern "C" {
    fn __tsan_switch_to_fiber(fiber: *mut c_void, flags: u32);
}

/// See the module above.
#[unsafe(no_mangle)]
#[unsafe(naked)]
extern "C" fn __tsan_default_suppressions() -> *const u8 {
    naked_asm!(
        "lea rax, [rip + {text}]",
        "ret",
        text = sym SUPPRESSIONS,
    )
}

/// In the same file as the function above, so that who takes this one takes that one.
#[inline(never)]
pub(crate) fn suppressions_are_linked() -> usize {
    SUPPRESSIONS.len()
}
