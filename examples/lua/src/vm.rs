//! [`Vm`]: a Lua VM whose scripts may call Rust functions.

use std::ffi::{CStr, CString, c_int, c_void};
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;
use std::slice;

use cffi::{Handle, cffi};

use crate::raw;
use crate::value::{Outcome, Value};

/// Why a script did not run to its end: Lua's message, which begins with the place.
pub(crate) type Error = String;

/// A Rust function for scripts. Its error is raised in the script.
type Function = Box<dyn Fn(&[Value]) -> Result<Value, Error> + Send + Sync>;

/// A Lua VM. Any thread may use it, one at a time.
#[derive(Debug)]
pub(crate) struct Vm {
    vm: NonNull<raw::Vm>,
    /// Lua holds their numbers.
    functions: Vec<Handle<Function>>,
}

// SAFETY: a Lua state is bound to no thread, and `&mut self` in `run` and `register` keeps threads from using it at once.
unsafe impl Send for Vm {}

impl Vm {
    pub(crate) fn new() -> Vm {
        Vm {
            vm: NonNull::new(raw::vm_new()).expect("C has memory for a Lua VM"),
            functions: Vec::new(),
        }
    }

    /// Lets scripts call `function` by this name.
    pub(crate) fn register(
        &mut self,
        name: &CStr,
        function: impl Fn(&[Value]) -> Result<Value, Error> + Send + Sync + 'static,
    ) {
        let function: Function = Box::new(function);
        let handle = Handle::new(function);
        self.functions.push(handle);
        // SAFETY: the VM lives, and `call` has the type that C asks for.
        let registered = message_of(|message| unsafe {
            raw::vm_register(self.vm.as_ptr(), name, call, handle.into_raw(), message)
        });
        registered.expect("Lua has memory for a function");
    }

    /// Runs a script to its end. While it waits for something in C, or in a Rust function, only this task waits.
    ///
    /// # Errors
    /// What the script, or the compiler, complains about.
    ///
    /// # Panics
    /// When a Rust function panicked that the script called, once the script has ended. The VM stays usable.
    pub(crate) fn run(&mut self, name: &str, script: &[u8]) -> Result<(), Error> {
        // `=`: Lua shows the name as it is.
        let name = CString::new(format!("={name}")).map_err(|error| error.to_string())?;
        // SAFETY: the VM lives.
        message_of(|message| unsafe { raw::vm_run(self.vm.as_ptr(), &name, script, message) })
    }
}

impl Drop for Vm {
    fn drop(&mut self) {
        let close = || {
            // SAFETY: nobody uses it any more.
            unsafe { raw::vm_close(self.vm.as_ptr()) }
        };
        // Closing runs the finalisers of Lua's objects, which may call a Rust function that panics.
        // The hook has told of that panic, and it ends here: this may run while another one unwinds.
        drop(catch_unwind(AssertUnwindSafe(close)));
        for function in self.functions.drain(..) {
            drop(function.take());
        }
    }
}

/// Calls C with room for a message, and returns that if there is one.
fn message_of(call: impl FnOnce(&mut [MaybeUninit<u8>]) -> c_int) -> Result<(), Error> {
    let mut room = [MaybeUninit::new(0_u8); 512];
    if call(&mut room) == 0 {
        return Ok(());
    }
    let bytes = room.map(|byte| {
        // SAFETY: all were written above, and C writes bytes.
        unsafe { byte.assume_init() }
    });
    let message = CStr::from_bytes_until_nul(&bytes).unwrap_or_default();
    Err(message.to_string_lossy().into_owned())
}

/// Where C enters Rust: runs the function that `data` names.
///
/// C raises the error, or another one after a panic, when this has returned. The panic goes on where `Vm::run` was called.
#[cffi(on_panic = raw::PANICKED)]
extern "C" fn call(
    data: *mut c_void,
    arguments: *const raw::Value,
    count: usize,
    reply: *mut raw::Reply,
) -> Outcome {
    // SAFETY: C passes an array with `count` values, filled as `Value::of` wants, alive for this call.
    let arguments: Vec<Value> = unsafe {
        let arguments = slice::from_raw_parts(arguments, count);
        arguments.iter().map(|value| Value::of(value)).collect()
    };
    let result = Handle::<Function>::from_raw(data)
        .and_then(|function| function.with(|function| function(&arguments)))
        .unwrap_or_else(|stale| Err(stale.to_string()));
    let (outcome, value) = match result {
        Ok(value) => (raw::RETURNED, value),
        Err(message) => (raw::FAILED, Value::Text(message.into_bytes())),
    };
    // SAFETY: the reply of this call.
    if unsafe { value.reply(reply) } {
        outcome
    } else {
        raw::FAILED
    }
}
