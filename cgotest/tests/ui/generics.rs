use cffi::cffi;

#[cffi]
unsafe extern "C" {
    safe fn generic<T>(value: T) -> T;
    safe fn constant<const N: usize>(value: &[u8; N]);
    unsafe fn lifetimes_are_fine<'a>(value: &'a u8) -> *const u8;
}

fn main() {
    generic(3);
}
