//! The frames of this thread's stack as the unwinder sees them: how deep each stands, and whether it is one of Rust's that has something to clean up.

use std::ffi::{c_int, c_void};

/// A frame that was found by a walk from here outwards.
pub(super) struct Frame {
    /// Where the stack stood in it when it called what was found before.
    pub(super) stack_pointer: usize,
    /// An address in the call that it made.
    code: usize,
}

/// Shows each frame to `visit`, until that returns `false` or the rest cannot be walked.
pub(super) fn walk<F: FnMut(&Frame) -> bool>(mut visit: F) {
    extern "C" fn step<F: FnMut(&Frame) -> bool>(
        context: *mut Context,
        data: *mut c_void,
    ) -> c_int {
        // SAFETY: `data` is the `F` that `walk` passes, alive and borrowed by nobody else while the walk runs.
        let visit = unsafe { &mut *data.cast::<F>() };
        // SAFETY: the unwinder passes a valid context for the time of this call.
        let (stack_pointer, after) = unsafe { (_Unwind_GetCFA(context), _Unwind_GetIP(context)) };
        let frame = Frame {
            stack_pointer,
            // Where it returns to may be the next function.
            code: after.saturating_sub(1),
        };
        if visit(&frame) {
            URC_NO_REASON
        } else {
            URC_NORMAL_STOP
        }
    }
    // SAFETY: `step` does not unwind, and `visit` outlives the walk.
    unsafe { _Unwind_Backtrace(step::<F>, (&raw mut visit).cast()) };
}

impl Frame {
    /// Whether it is a function of Rust's that has something to do when a panic passes: a destructor, or an abort.
    pub(super) fn is_rust(&self) -> bool {
        personality(self.code) == Some((rust_eh_personality as *const c_void).addr())
    }
}

/// The function that speaks for the frames of the function around `code` when they are unwound; `None` where there is nothing to say.
fn personality(code: usize) -> Option<usize> {
    let mut bases = Bases::default();
    // SAFETY: it only compares the address with what is loaded, and fills `bases`.
    let entry = unsafe { _Unwind_Find_FDE(code as *mut c_void, &raw mut bases) };
    if entry.is_null() {
        return None;
    }
    // SAFETY: what was found is an entry in the format of `.eh_frame`, be it of an object that is loaded or of code made at run time that was registered with
    // the unwinder (`__register_frame`): a length of 32 bits, which is all that the unwinder reads there,
    // and how far before that second word the entry that it shares with others begins.
    let common = unsafe {
        let distance = entry.byte_add(4);
        distance.byte_sub(distance.cast::<u32>().read_unaligned() as usize)
    };
    // SAFETY: `common` is such an entry, complete. It stays as long as the code that it is about, to which this thread is about to return:
    // who unloads that, or takes its registration back, says that no thread is in it.
    unsafe { personality_in(Reader(common.cast::<u8>())) }
}

/// # Safety
/// The reader stands at the start of a common information entry of `.eh_frame`.
unsafe fn personality_in(mut entry: Reader) -> Option<usize> {
    // SAFETY: passed on to the caller; each line reads the next part of the entry, in the order of the Linux Standard Base.
    unsafe {
        if entry.take::<u32>() == u32::MAX {
            // A length of 64 bits: more than the 4 GiB that no linker writes.
            return None;
        }
        let _zero = entry.take::<u32>();
        let version = entry.take::<u8>();
        let letters = entry.0;
        while entry.take::<u8>() != 0 {}
        let (_code_alignment, _data_alignment) = (entry.number(), entry.number());
        let _return_register = if version == 1 {
            usize::from(entry.take::<u8>())
        } else {
            entry.number()
        };
        if letters.read() != b'z' {
            return None;
        }
        let _length = entry.number();
        let mut letter = letters.add(1);
        loop {
            match letter.read() {
                b'P' => {
                    let encoding = entry.take::<u8>();
                    return entry.pointer(encoding);
                }
                b'R' | b'L' => {
                    entry.take::<u8>();
                }
                b'S' | b'B' => {}
                _ => return None,
            }
            letter = letter.add(1);
        }
    }
}

/// A place in `.eh_frame`.
struct Reader(*const u8);

impl Reader {
    /// # Safety
    /// A `T`, a number, stands here.
    unsafe fn take<T: Copy>(&mut self) -> T {
        // SAFETY: passed on to the caller; nothing there is aligned.
        unsafe {
            let value = self.0.cast::<T>().read_unaligned();
            self.0 = self.0.add(size_of::<T>());
            value
        }
    }

    /// Skips a LEB128 number, of which we need none but small ones.
    ///
    /// # Safety
    /// Such a number stands here.
    unsafe fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        loop {
            // SAFETY: passed on to the caller: its last byte is the first without the high bit.
            let byte = unsafe { self.take::<u8>() };
            number |= usize::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte & 0x80 == 0 {
                return number;
            }
        }
    }

    /// A pointer; `None` if it is encoded in a way that no compiler of ours uses.
    ///
    /// # Safety
    /// A pointer of that encoding stands here.
    unsafe fn pointer(&mut self, encoding: u8) -> Option<usize> {
        let place = self.0.addr();
        // SAFETY: passed on to the caller.
        let written = unsafe {
            match encoding & 0x0f {
                0x00 | 0x04 | 0x0c => self.take::<usize>(),
                0x03 => self.take::<u32>() as usize,
                0x0b => self.take::<i32>() as usize,
                _ => return None,
            }
        };
        let address = match encoding & 0x70 {
            0x00 => written,
            0x10 => place.wrapping_add(written),
            _ => return None,
        };
        if encoding & 0x80 == 0 {
            return Some(address);
        }
        // SAFETY: the encoding says that the pointer itself stands there, in data that the loader has filled in.
        Some(unsafe { (address as *const usize).read_unaligned() })
    }
}

/// Opaque to us: the state of a walk, in libgcc or libunwind.
#[repr(C)]
struct Context {
    _opaque: [u8; 0],
}

/// What encoded addresses may be relative to; filled by the unwinder.
#[repr(C)]
#[derive(Default)]
struct Bases {
    _text: usize,
    _data: usize,
    _function: usize,
}

/// From the C++ ABI for exception handling, which std's unwinder provides.
const URC_NO_REASON: c_int = 0;
const URC_NORMAL_STOP: c_int = 4;

unsafe extern "C" {
    fn _Unwind_Backtrace(
        visit: extern "C" fn(*mut Context, *mut c_void) -> c_int,
        data: *mut c_void,
    ) -> c_int;
    fn _Unwind_GetCFA(context: *mut Context) -> usize;
    fn _Unwind_GetIP(context: *mut Context) -> usize;
    fn _Unwind_Find_FDE(code: *mut c_void, bases: *mut Bases) -> *const c_void;
    /// Only its address is of interest. The name is what LLVM knows Rust's personality by.
    fn rust_eh_personality();
}
