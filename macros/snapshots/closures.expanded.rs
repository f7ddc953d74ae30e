unsafe extern "C" {}
/// Docs.
///
/// C: `int each(int (*f)(int, void *), void *f_data, int n)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn each(f: impl FnMut(c_int) -> c_int, n: c_int) -> c_int {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full("each");
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn each(
            f: unsafe extern "C" fn(c_int, *mut ::core::ffi::c_void) -> c_int,
            f_data: *mut ::core::ffi::c_void,
            n: c_int,
        ) -> c_int;
    }
    let f_scoped = ::cffi::private::Scoped::new(f, ::cffi::private::Rule::OneAtATime);
    let f = {
        fn __cffi_pointer<__Closure: FnMut(c_int) -> c_int>(
            _: &::cffi::private::Scoped<__Closure>,
        ) -> unsafe extern "C" fn(c_int, *mut ::core::ffi::c_void) -> c_int {
            #[allow(improper_ctypes_definitions)]
            #[deny(unsafe_op_in_unsafe_fn)]
            unsafe extern "C" fn __cffi_run<__Closure: FnMut(c_int) -> c_int>(
                argument_1: c_int,
                data: *mut ::core::ffi::c_void,
            ) -> c_int {
                ::cffi::private::callback_or(
                    {
                        static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                            "each(f)",
                        );
                        &CALLBACK
                    },
                    || -> c_int { -1 },
                    move || -> c_int {
                        unsafe {
                            ::cffi::private::Scoped::<
                                __Closure,
                            >::run(data, "each", |closure| closure.as_mut()(argument_1))
                        }
                    },
                )
            }
            __cffi_run::<__Closure>
        }
        __cffi_pointer(&f_scoped)
    };
    let f_data = f_scoped.data(::core::marker::PhantomData::<cffi::Data>);
    f_scoped
        .finish(
            "each",
            ::cffi::private::call_full(&FUNCTION, move || unsafe { each(f, f_data, n) }),
        )
}
/// C: `int visit(void *enter_data, void *leave_data, const char *name, void (*enter)(void *, const char *, Thing *), int (*leave)(void *))`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn visit(
    name: &CStr,
    enter: impl Fn(&CStr, Option<&mut Thing>) + Send + Sync,
    leave: impl Fn() -> c_int,
) -> io::Result<c_int> {
    static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
        "visit",
    );
    #[deny(improper_ctypes)]
    unsafe extern "C" {
        fn visit(
            enter_data: *mut ::core::ffi::c_void,
            leave_data: *mut ::core::ffi::c_void,
            name: *const ::core::ffi::c_char,
            enter: unsafe extern "C" fn(
                *mut ::core::ffi::c_void,
                *const ::core::ffi::c_char,
                *mut Thing,
            ),
            leave: unsafe extern "C" fn(*mut ::core::ffi::c_void) -> c_int,
        ) -> c_int;
    }
    let name = ::core::ffi::CStr::as_ptr(name);
    let enter_scoped = ::cffi::private::Scoped::new(
        enter,
        ::cffi::private::Rule::AnyThread,
    );
    let enter = {
        fn __cffi_pointer<
            __Closure: Fn(&CStr, Option<&mut Thing>) + ::core::marker::Send
                + ::core::marker::Sync,
        >(
            _: &::cffi::private::Scoped<__Closure>,
        ) -> unsafe extern "C" fn(
            *mut ::core::ffi::c_void,
            *const ::core::ffi::c_char,
            *mut Thing,
        ) {
            #[allow(improper_ctypes_definitions)]
            #[deny(unsafe_op_in_unsafe_fn)]
            unsafe extern "C" fn __cffi_run<
                __Closure: Fn(&CStr, Option<&mut Thing>) + ::core::marker::Send
                    + ::core::marker::Sync,
            >(
                data: *mut ::core::ffi::c_void,
                argument_1: *const ::core::ffi::c_char,
                argument_2: *mut Thing,
            ) {
                ::cffi::private::callback_or(
                    {
                        static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                            "visit(enter)",
                        );
                        &CALLBACK
                    },
                    || {},
                    move || {
                        let __cffi_this_run = ::cffi::private::ThisRun;
                        let argument_1: &CStr = unsafe {
                            ::cffi::private::passed_c_str(
                                &__cffi_this_run,
                                argument_1,
                                "visit(enter)",
                                "argument_1",
                            )
                        };
                        let argument_2: Option<&mut Thing> = unsafe {
                            ::cffi::private::passed_optional_mut(
                                &__cffi_this_run,
                                argument_2,
                            )
                        };
                        unsafe {
                            ::cffi::private::Scoped::<
                                __Closure,
                            >::run(
                                data,
                                "visit",
                                |closure| closure.as_ref()(argument_1, argument_2),
                            )
                        }
                    },
                )
            }
            __cffi_run::<__Closure>
        }
        __cffi_pointer(&enter_scoped)
    };
    let leave_scoped = ::cffi::private::Scoped::new(
        leave,
        ::cffi::private::Rule::ThisThread,
    );
    let leave = {
        fn __cffi_pointer<__Closure: Fn() -> c_int>(
            _: &::cffi::private::Scoped<__Closure>,
        ) -> unsafe extern "C" fn(*mut ::core::ffi::c_void) -> c_int {
            #[allow(improper_ctypes_definitions)]
            #[deny(unsafe_op_in_unsafe_fn)]
            unsafe extern "C" fn __cffi_run<__Closure: Fn() -> c_int>(
                data: *mut ::core::ffi::c_void,
            ) -> c_int {
                ::cffi::private::callback_or_abort(
                    {
                        static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                            "visit(leave)",
                        );
                        &CALLBACK
                    },
                    move || -> c_int {
                        unsafe {
                            ::cffi::private::Scoped::<
                                __Closure,
                            >::run(data, "visit", |closure| closure.as_ref()())
                        }
                    },
                )
            }
            __cffi_run::<__Closure>
        }
        __cffi_pointer(&leave_scoped)
    };
    let enter_data = enter_scoped.data(::core::marker::PhantomData::<Data>);
    let leave_data = leave_scoped.data(::core::marker::PhantomData::<Data>);
    match leave_scoped
        .finish(
            "visit",
            enter_scoped
                .finish(
                    "visit",
                    ::cffi::private::call_full(
                        &FUNCTION,
                        move || {
                            let value = unsafe {
                                visit(enter_data, leave_data, name, enter, leave)
                            };
                            ::cffi::private::errno_if_failed(value)
                        },
                    ),
                ),
        )
    {
        ::core::result::Result::Ok(value) => ::core::result::Result::Ok(value),
        ::core::result::Result::Err(code) => {
            ::core::result::Result::Err(::cffi::private::os_error(code))
        }
    }
}
