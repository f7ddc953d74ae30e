//! The declarations of `c/vm.h`.

use std::ffi::{CStr, c_char, c_double, c_int, c_longlong, c_void};
use std::mem::MaybeUninit;

use cffi::cffi;

/// `struct vm`.
#[derive(Debug)]
#[repr(C)]
pub(crate) struct Vm([u8; 0]);

/// `struct reply`.
#[derive(Debug)]
#[repr(C)]
pub(crate) struct Reply([u8; 0]);

/// `struct value`.
#[derive(Debug)]
#[repr(C)]
pub(crate) struct Value {
    pub(crate) kind: c_int,
    pub(crate) integer: c_longlong,
    pub(crate) number: c_double,
    pub(crate) text: *const c_char,
    pub(crate) list: *const c_longlong,
    pub(crate) length: usize,
}

pub(crate) const NIL: c_int = 0;
pub(crate) const BOOLEAN: c_int = 1;
pub(crate) const INTEGER: c_int = 2;
pub(crate) const NUMBER: c_int = 3;
pub(crate) const TEXT: c_int = 4;
pub(crate) const LIST: c_int = 5;

/// `enum outcome`.
pub(crate) const RETURNED: c_int = 0;
pub(crate) const FAILED: c_int = 1;
pub(crate) const PANICKED: c_int = 2;

/// `function`.
pub(crate) type Function = extern "C" fn(*mut c_void, *const Value, usize, *mut Reply) -> c_int;

#[cffi]
unsafe extern "C" {
    pub(crate) safe fn vm_new() -> *mut Vm;
    pub(crate) unsafe fn vm_close(vm: *mut Vm);
    pub(crate) unsafe fn vm_register(
        vm: *mut Vm,
        name: &CStr,
        function: Function,
        data: *mut c_void,
        #[cffi(len = usize)] message: &mut [MaybeUninit<u8>],
    ) -> c_int;
    pub(crate) unsafe fn vm_run(
        vm: *mut Vm,
        name: &CStr,
        #[cffi(len = usize)] script: &[u8],
        #[cffi(len = usize)] message: &mut [MaybeUninit<u8>],
    ) -> c_int;
    // It copies some bytes.
    #[cffi(leaf)]
    pub(crate) unsafe fn vm_reply(reply: *mut Reply, value: &Value) -> c_int;
}
