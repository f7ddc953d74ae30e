// Results that are converted: `errno` in its forms, and strings.
#[cffi]
unsafe extern "C" {
    #[cffi(errno, ret = ssize_t)]
    unsafe fn read(fd: c_int, #[cffi(len = size_t)] b: &mut [MaybeUninit<u8>]) -> io::Result<usize>;
    #[cffi(errno)]
    unsafe fn dup(fd: c_int) -> io::Result<c_int>;
    #[cffi(errno, ret = c_int)]
    unsafe fn close(fd: c_int) -> io::Result<()>;
    #[cffi(errno, ret = *mut FILE)]
    unsafe fn fopen(path: &CStr, mode: &CStr) -> io::Result<NonNull<FILE>>;
    #[cffi(errno(clear))]
    safe fn rewind(file: &mut FILE) -> io::Result<()>;
    #[cffi(errno(returned), ret = c_int)]
    safe fn pthread_mutex_lock(mutex: &Mutex) -> io::Result<()>;
    unsafe fn column_name<'a>(row: &'a Row, index: c_int) -> &'a CStr;
    unsafe fn error_message<'a>(handle: *mut Handle) -> Option<&'a CStr>;
}
