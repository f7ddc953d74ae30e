//! aarch64, AAPCS64. As on x86_64, with `x29` as the way back.

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
        "stp x29, x30, [sp, -48]!",
        ".cfi_def_cfa_offset 48",
        ".cfi_offset x29, -48",
        ".cfi_offset x30, -40",
        "mov x29, sp",
        ".cfi_def_cfa_register x29",
        "stp x19, x20, [sp, 16]",
        "stp x21, x22, [sp, 32]",
        ".cfi_offset x19, -32",
        ".cfi_offset x20, -24",
        ".cfi_offset x21, -16",
        ".cfi_offset x22, -8",
        "mov x19, x1",
        "mov x20, x2",
        "mov x21, x3",
        "mov x22, x4",
        "mov w1, 1",
        "bl {switch}",
        "mov sp, x20",
        "mov x0, x22",
        "blr x21",
        "mov sp, x29",
        "mov x0, x19",
        "mov w1, 1",
        "bl {switch}",
        "ldp x21, x22, [sp, 32]",
        "ldp x19, x20, [sp, 16]",
        "ldp x29, x30, [sp], 48",
        ".cfi_def_cfa sp, 0",
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
        "adrp x0, {text}",
        "add x0, x0, :lo12:{text}",
        "ret",
        text = sym SUPPRESSIONS,
    )
}

/// In the same file as the function above, so that who takes this one takes that one.
#[inline(never)]
pub(crate) fn suppressions_are_linked() -> usize {
    SUPPRESSIONS.len()
}
