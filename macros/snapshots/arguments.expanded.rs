unsafe extern "C" {}
/// C: `void copy(const uint8_t *from, int from_len, uint16_t *to, size_t to_len, Item *fresh, size_t fresh_len)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn copy(from: &[u8], to: &mut [u16], fresh: &mut [MaybeUninit<Item>]) {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("copy");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn copy(
            from: *const u8,
            from_len: c_int,
            to: *mut u16,
            to_len: size_t,
            fresh: *mut Item,
            fresh_len: usize,
        );
    }
    let (from, from_len) = ::cffi::private::slice(from, "copy", "from");
    let (to, to_len) = ::cffi::private::slice_mut(to, "copy", "to");
    let (fresh, fresh_len) = ::cffi::private::slice_uninit(fresh, "copy", "fresh");
    ::cffi::private::call_full(
        &FUNCTION,
        move || unsafe { copy(from, from_len, to, to_len, fresh, fresh_len) },
    )
}
/// C: `void strings(const char *name, const char *other)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn strings(name: &CStr, other: Option<&CStr>) {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "strings",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn strings(name: *const ::core::ffi::c_char, other: *const ::core::ffi::c_char);
    }
    let name = ::core::ffi::CStr::as_ptr(name);
    let other = ::cffi::private::optional_c_str(other);
    ::cffi::private::call_full(&FUNCTION, move || unsafe { strings(name, other) })
}
/// C: `void references(const Item *a, Item *b, Item *c, const Item *d, Item *e, Item *f, const int g[4])`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn references(
    a: &Item,
    b: &mut Item,
    c: &mut MaybeUninit<Item>,
    d: Option<&Item>,
    e: Option<&mut Item>,
    f: Option<&mut MaybeUninit<Item>>,
    g: &[c_int; 4],
) {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "references",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn references(
            a: *const Item,
            b: *mut Item,
            c: *mut Item,
            d: *const Item,
            e: *mut Item,
            f: *mut Item,
            g: *const [c_int; 4],
        );
    }
    let a = ::core::ptr::from_ref(a);
    let b = ::core::ptr::from_mut(b);
    let c = ::core::mem::MaybeUninit::as_mut_ptr(c);
    let d = ::cffi::private::optional_ref(d);
    let e = ::cffi::private::optional_mut(e);
    let f = ::cffi::private::optional_uninit(f);
    let g = ::core::ptr::from_ref(g);
    ::cffi::private::call_full(
        &FUNCTION,
        move || unsafe { references(a, b, c, d, e, f, g) },
    )
}
