// Closures that C keeps: a guard beside the result, which makes C forget the closure and takes it back.

#[cffi]
unsafe extern "C" {
    /// Docs.
    safe fn listen(
        topic: c_int,
        #[cffi(callback(data = 1, on_panic = -1, until = unlisten(topic)))] f: impl Fn(c_int) -> c_int
        + Send
        + Sync
        + 'static,
        _: cffi::Data,
    ) -> cffi::Guard;
    safe fn set(
        set: c_int,
        #[cffi(callback(data = 0, until = unset(set)))] f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
    ) -> (c_int, Guard);
    #[cffi(errno)]
    unsafe fn watch(
        registry: *mut Registry,
        name: &CStr,
        #[cffi(callback(data = 0, until = |id| unsafe { unwatch(registry, id) }))] f: impl Fn(&CStr) + Send + Sync + 'static,
        _: Data,
    ) -> io::Result<(c_int, Guard)>;
}
