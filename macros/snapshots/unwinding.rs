// C functions that bear being left by a panic: the call goes through a pointer whose ABI may unwind.
#[cffi]
unsafe extern "C" {
    #[cffi(unsafe(unwind))]
    unsafe fn each(n: c_int, f: extern "C" fn(c_int)) -> c_int;
    #[cffi(unsafe(unwind), variadic = visit, raw = plain_visit, errno)]
    unsafe fn visit_int(name: &CStr, n: c_int) -> io::Result<c_int>;
}
