// Every conversion of an argument.
#[cffi]
unsafe extern "C" {
    unsafe fn copy(
        #[cffi(len = c_int)] from: &[u8],
        #[cffi(len = size_t)] to: &mut [u16],
        #[cffi(len = usize)] fresh: &mut [MaybeUninit<Item>],
    );
    unsafe fn strings(name: &CStr, other: Option<&CStr>);
    unsafe fn references(
        a: &Item,
        b: &mut Item,
        c: &mut MaybeUninit<Item>,
        d: Option<&Item>,
        e: Option<&mut Item>,
        f: Option<&mut MaybeUninit<Item>>,
        g: &[c_int; 4],
    );
}
