// Instances of variadic functions.
#[cffi]
unsafe extern "C" {
    #[cffi(variadic = curl_easy_setopt)]
    unsafe fn setopt_long(h: *mut CURL, option: c_int, value: c_long) -> c_int;
    #[cffi(variadic = printf, fixed = 1)]
    unsafe fn print_two(format: &CStr, a: c_int, b: c_double) -> c_int;
    // A slice is two of C's parameters.
    #[cffi(variadic = snprintf)]
    unsafe fn print_into(#[cffi(len = size_t)] to: &mut [u8], format: &CStr, a: c_int) -> c_int;
}
