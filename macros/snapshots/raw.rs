// The plain C function beside the wrapper, and another path to the runtime.
#[cffi(crate = my_crate::cffi)]
unsafe extern "C" {
    #[cfg(unix)]
    #[cffi(leaf, raw = raw_step)]
    pub unsafe fn step(statement: &mut Statement) -> c_int;
}
