/// Docs.
pub extern "C" fn value(n: c_int) -> c_int {
    ::cffi::private::callback_or(
        {
            static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                "value",
            );
            &CALLBACK
        },
        || -> c_int { -1 },
        move || -> c_int {
            let n = n;
            n + LIMIT
        },
    )
}
#[unsafe(no_mangle)]
extern "C" fn nothing() {
    ::cffi::private::callback_or(
        {
            static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                "nothing",
            );
            &CALLBACK
        },
        || {},
        move || {
            done();
        },
    )
}
extern "system" fn abort(n: c_int) -> c_int {
    ::cffi::private::callback_or_abort(
        {
            static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                "abort",
            );
            &CALLBACK
        },
        move || -> c_int {
            let n = n;
            n
        },
    )
}
#[cfg(unix)]
#[unsafe(export_name = "thrower")]
#[allow(clippy::many_single_char_names)]
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn unwind(
    #[allow(unused_variables)]
    n: c_int,
    #[allow(unused_variables)]
    _argument_2: *const ::core::ffi::c_char,
) -> c_int {
    unsafe extern "C-unwind" fn __cffi_unwinding(
        n: c_int,
        _argument_2: *const ::core::ffi::c_char,
    ) -> c_int {
        ::cffi::private::callback_or_unwind(
            {
                static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                    "unwind",
                );
                &CALLBACK
            },
            move || -> c_int {
                let __cffi_this_run = ::cffi::private::ThisRun;
                let n = n;
                let _argument_2: &CStr = unsafe {
                    ::cffi::private::passed_c_str(
                        &__cffi_this_run,
                        _argument_2,
                        "unwind",
                        "_argument_2",
                    )
                };
                n
            },
        )
    }
    #[cfg(target_arch = "x86_64")]
    ::core::arch::naked_asm!("jmp {}", sym __cffi_unwinding);
    #[cfg(target_arch = "aarch64")]
    ::core::arch::naked_asm!("b {}", sym __cffi_unwinding);
}
#[deny(unsafe_op_in_unsafe_fn)]
unsafe extern "C" fn converted(
    name: *const ::core::ffi::c_char,
    comment: *const ::core::ffi::c_char,
    first: *const Thing,
    second: *mut Thing,
    bytes: *const u8,
    bytes_len_: c_int,
    bytes_len: *mut u8,
    bytes_len_len: usize,
    data: *mut c_void,
) -> Pair {
    crate::reexport::private::callback_or(
        {
            static CALLBACK: crate::reexport::private::Callback = crate::reexport::private::Callback::new(
                "converted",
            );
            &CALLBACK
        },
        || -> Pair { Pair { a: 0, b: 0 } },
        move || -> Pair {
            let __cffi_this_run = crate::reexport::private::ThisRun;
            let name: &CStr = unsafe {
                crate::reexport::private::passed_c_str(
                    &__cffi_this_run,
                    name,
                    "converted",
                    "name",
                )
            };
            let comment: Option<&'static CStr> = unsafe {
                crate::reexport::private::passed_optional_c_str(
                    &crate::reexport::private::ThisRun,
                    comment,
                )
            };
            let first: &Thing = unsafe {
                crate::reexport::private::passed_ref(
                    &__cffi_this_run,
                    first,
                    "converted",
                    "first",
                )
            };
            let second: Option<&mut Thing> = unsafe {
                crate::reexport::private::passed_optional_mut(&__cffi_this_run, second)
            };
            let bytes: &[u8] = unsafe {
                crate::reexport::private::passed_slice(
                    &__cffi_this_run,
                    bytes,
                    bytes_len_,
                    "converted",
                    "bytes",
                )
            };
            let bytes_len: &mut [u8] = unsafe {
                crate::reexport::private::passed_slice_mut(
                    &__cffi_this_run,
                    bytes_len,
                    bytes_len_len,
                    "converted",
                    "bytes_len",
                )
            };
            let data = data;
            Pair::of(name, bytes)
        },
    )
}
