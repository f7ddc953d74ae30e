// What is wrong becomes an error each, and its signature stays; what is right is as ever.
#[cffi]
unsafe extern "C" {
    safe fn right(n: c_int) -> c_int;
    /// Docs.
    #[cffi(nocalback)]
    pub safe fn unknown(n: c_int) -> c_int;
    unsafe fn receiver(&self, name: &str);
    async unsafe fn generic<T>(value: T);
    fn body() {
        1
    }
    fn variadic(format: *const c_char, ...);
}
