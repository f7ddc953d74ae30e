// Which protocol a call goes through.
#[cffi]
unsafe extern "system" {
    #[cffi(leaf)]
    safe fn abs(n: c_int) -> c_int;
    #[cffi(nocallback)]
    safe fn getppid() -> c_int;
    #[cffi(blocking)]
    safe fn pause() -> c_int;
    #[cffi(nocallback, blocking)]
    safe fn sleep(seconds: c_uint) -> c_uint;
    #[cffi(limit = limits::DATABASE)]
    safe fn wait(status: &mut c_int) -> c_int;
}
