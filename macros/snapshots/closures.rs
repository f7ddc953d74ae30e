// Closures that C calls during the call: a function pointer that finds the closure behind the data, in C's order.
#[cffi]
unsafe extern "C" {
    /// Docs.
    safe fn each(
        #[cffi(callback(data = 1, on_panic = -1))] f: impl FnMut(c_int) -> c_int,
        _: cffi::Data,
        n: c_int,
    ) -> c_int;
    #[cffi(errno)]
    unsafe fn visit(
        _: Data,
        _: Data,
        name: &CStr,
        #[cffi(callback(data = 0))] enter: impl Fn(&CStr, Option<&mut Thing>) + Send + Sync,
        #[cffi(callback(data = 0, on_panic(abort)))] leave: impl Fn() -> c_int,
    ) -> io::Result<c_int>;
}
