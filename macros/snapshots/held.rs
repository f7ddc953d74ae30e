//! A panic that waits until what C returned has an owner.
#[cffi]
unsafe extern "C" {
    fn made(by: Rust) -> Held<*mut Thing>;
    #[cffi(errno, ret = c_int)]
    fn opened(name: &CStr) -> cffi::Held<io::Result<OwnedFd>>;
    fn told(by: Rust) -> Held<()>;
}
