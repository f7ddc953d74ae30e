unsafe extern "C" {}
/// C: `ssize_t read(int fd, uint8_t *b, size_t b_len)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn read(fd: c_int, b: &mut [MaybeUninit<u8>]) -> io::Result<usize> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("read");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn read(fd: c_int, b: *mut u8, b_len: size_t) -> ssize_t;
    }
    let (b, b_len) = ::cffi::private::slice_uninit(b, "read", "b");
    match ::cffi::private::call_full(
        &FUNCTION,
        move || {
            let value = unsafe { read(fd, b, b_len) };
            ::cffi::private::errno_if_failed(value)
        },
    ) {
        ::core::result::Result::Ok(value) => {
            ::core::result::Result::Ok(::cffi::private::returned(value, "read"))
        }
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
/// C: `int dup(int fd)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn dup(fd: c_int) -> io::Result<c_int> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("dup");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn dup(fd: c_int) -> c_int;
    }
    match ::cffi::private::call_full(
        &FUNCTION,
        move || {
            let value = unsafe { dup(fd) };
            ::cffi::private::errno_if_failed(value)
        },
    ) {
        ::core::result::Result::Ok(value) => ::core::result::Result::Ok(value),
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
/// C: `int close(int fd)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn close(fd: c_int) -> io::Result<()> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "close",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn close(fd: c_int) -> c_int;
    }
    match ::cffi::private::call_full(
        &FUNCTION,
        move || {
            let value = unsafe { close(fd) };
            ::cffi::private::errno_if_failed(value)
        },
    ) {
        ::core::result::Result::Ok(_) => ::core::result::Result::Ok(()),
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
/// C: `FILE *fopen(const char *path, const char *mode)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn fopen(path: &CStr, mode: &CStr) -> io::Result<NonNull<FILE>> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "fopen",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn fopen(
            path: *const ::core::ffi::c_char,
            mode: *const ::core::ffi::c_char,
        ) -> *mut FILE;
    }
    let path = ::core::ffi::CStr::as_ptr(path);
    let mode = ::core::ffi::CStr::as_ptr(mode);
    match ::cffi::private::call_full(
        &FUNCTION,
        move || {
            let value = unsafe { fopen(path, mode) };
            ::cffi::private::errno_if_failed(value)
        },
    ) {
        ::core::result::Result::Ok(value) => {
            ::core::result::Result::Ok(
                ::cffi::private::returned_non_null(value, "fopen"),
            )
        }
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
/// C: `void rewind(FILE *file)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn rewind(file: &mut FILE) -> io::Result<()> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "rewind",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn rewind(file: *mut FILE);
    }
    let file = ::core::ptr::from_mut(file);
    match ::cffi::private::call_full(
        &FUNCTION,
        move || {
            ::cffi::private::clear_errno();
            ::cffi::private::errno_if_set(unsafe { rewind(file) })
        },
    ) {
        ::core::result::Result::Ok(_) => ::core::result::Result::Ok(()),
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
/// C: `int pthread_mutex_lock(const Mutex *mutex)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn pthread_mutex_lock(mutex: &Mutex) -> io::Result<()> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "pthread_mutex_lock",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn pthread_mutex_lock(mutex: *const Mutex) -> c_int;
    }
    let mutex = ::core::ptr::from_ref(mutex);
    match ::cffi::private::call_full(
        &FUNCTION,
        move || ::cffi::private::errno_returned(unsafe { pthread_mutex_lock(mutex) }),
    ) {
        ::core::result::Result::Ok(_) => ::core::result::Result::Ok(()),
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
/// C: `const char *column_name(const Row *row, int index)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn column_name<'a>(row: &'a Row, index: c_int) -> &'a CStr {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "column_name",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn column_name(row: *const Row, index: c_int) -> *const ::core::ffi::c_char;
    }
    let row = ::core::ptr::from_ref(row);
    let value = ::cffi::private::call_full(
        &FUNCTION,
        move || unsafe { column_name(row, index) },
    );
    unsafe { ::cffi::private::returned_c_str(value, "column_name") }
}
/// C: `const char *error_message(Handle *handle)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn error_message<'a>(handle: *mut Handle) -> Option<&'a CStr> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "error_message",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn error_message(handle: *mut Handle) -> *const ::core::ffi::c_char;
    }
    let value = ::cffi::private::call_full(
        &FUNCTION,
        move || unsafe { error_message(handle) },
    );
    unsafe { ::cffi::private::returned_optional_c_str(value) }
}
