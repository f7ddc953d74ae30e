unsafe extern "C" {}
/// Docs.
///
/// C: `void listen(int topic, int (*f)(int, void *), void *f_data)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn listen(
    topic: c_int,
    f: impl Fn(c_int) -> c_int + Send + Sync + 'static,
) -> cffi::Guard {
    let forget = move || {
        unlisten(topic);
    };
    {
        static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
            "listen",
        );
        #[deny(improper_ctypes)]
        unsafe extern "C" {
            fn listen(
                topic: c_int,
                f: unsafe extern "C" fn(c_int, *mut ::core::ffi::c_void) -> c_int,
                f_data: *mut ::core::ffi::c_void,
            );
        }
        let f_kept = ::cffi::private::Kept::new(f);
        let f = {
            fn __cffi_pointer<
                __Closure: Fn(c_int) -> c_int + ::core::marker::Send
                    + ::core::marker::Sync + 'static,
            >(
                _: &::cffi::private::Kept<__Closure>,
            ) -> unsafe extern "C" fn(c_int, *mut ::core::ffi::c_void) -> c_int {
                #[allow(improper_ctypes_definitions)]
                #[deny(unsafe_op_in_unsafe_fn)]
                unsafe extern "C" fn __cffi_run<
                    __Closure: Fn(c_int) -> c_int + ::core::marker::Send
                        + ::core::marker::Sync + 'static,
                >(argument_1: c_int, data: *mut ::core::ffi::c_void) -> c_int {
                    ::cffi::private::callback_or(
                        {
                            static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                                "listen(f)",
                            );
                            &CALLBACK
                        },
                        || -> c_int { -1 },
                        move || -> c_int {
                            ::cffi::private::Kept::<
                                __Closure,
                            >::run(
                                data,
                                || -> c_int { -1 },
                                |closure| { closure(argument_1) },
                            )
                        },
                    )
                }
                __cffi_run::<__Closure>
            }
            __cffi_pointer(&f_kept)
        };
        let f_data = f_kept.data(::core::marker::PhantomData::<cffi::Data>);
        ::cffi::Held::then(
            {
                ::cffi::private::call_held(
                    &FUNCTION,
                    move || unsafe { listen(topic, f, f_data) },
                )
            },
            move |()| f_kept.guard(forget),
        )
    }
}
/// C: `int set(int set, void (*f)(void *), void *f_data)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
fn set(set: c_int, f: impl Fn() + Send + Sync + 'static) -> (c_int, Guard) {
    let forget = move || {
        unset(set);
    };
    let set_ = set;
    {
        static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
            "set",
        );
        #[deny(improper_ctypes)]
        unsafe extern "C" {
            fn set(
                set: c_int,
                f: unsafe extern "C" fn(*mut ::core::ffi::c_void),
                f_data: *mut ::core::ffi::c_void,
            ) -> c_int;
        }
        let f_kept = ::cffi::private::Kept::new(f);
        let f = {
            fn __cffi_pointer<
                __Closure: Fn() + ::core::marker::Send + ::core::marker::Sync + 'static,
            >(
                _: &::cffi::private::Kept<__Closure>,
            ) -> unsafe extern "C" fn(*mut ::core::ffi::c_void) {
                #[allow(improper_ctypes_definitions)]
                #[deny(unsafe_op_in_unsafe_fn)]
                unsafe extern "C" fn __cffi_run<
                    __Closure: Fn() + ::core::marker::Send + ::core::marker::Sync
                        + 'static,
                >(data: *mut ::core::ffi::c_void) {
                    ::cffi::private::callback_or(
                        {
                            static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                                "set(f)",
                            );
                            &CALLBACK
                        },
                        || {},
                        move || {
                            ::cffi::private::Kept::<
                                __Closure,
                            >::run(data, || {}, |closure| { closure() })
                        },
                    )
                }
                __cffi_run::<__Closure>
            }
            __cffi_pointer(&f_kept)
        };
        let f_data = f_kept.data(::core::marker::PhantomData::<cffi::Data>);
        ::cffi::Held::then(
            {
                ::cffi::private::call_held(
                    &FUNCTION,
                    move || unsafe { set(set_, f, f_data) },
                )
            },
            move |value| (value, f_kept.guard(forget)),
        )
    }
}
/// C: `int watch(Registry *registry, const char *name, void (*f)(void *, const char *), void *f_data)`
#[inline]
#[allow(
    non_snake_case,
    clippy::missing_safety_doc,
    clippy::needless_lifetimes,
    clippy::not_unsafe_ptr_arg_deref,
    clippy::too_many_arguments
)]
unsafe fn watch(
    registry: *mut Registry,
    name: &CStr,
    f: impl Fn(&CStr) + Send + Sync + 'static,
) -> io::Result<(c_int, Guard)> {
    let forget = ::cffi::private::until::<
        c_int,
        _,
    >(move |id| unsafe { unwatch(registry, id) });
    {
        static FUNCTION: ::cffi::private::Function = ::cffi::private::Function::full(
            "watch",
        );
        #[deny(improper_ctypes)]
        unsafe extern "C" {
            fn watch(
                registry: *mut Registry,
                name: *const ::core::ffi::c_char,
                f: unsafe extern "C" fn(
                    *mut ::core::ffi::c_void,
                    *const ::core::ffi::c_char,
                ),
                f_data: *mut ::core::ffi::c_void,
            ) -> c_int;
        }
        let name = ::core::ffi::CStr::as_ptr(name);
        let f_kept = ::cffi::private::Kept::new(f);
        let f = {
            fn __cffi_pointer<
                __Closure: Fn(&CStr) + ::core::marker::Send + ::core::marker::Sync
                    + 'static,
            >(
                _: &::cffi::private::Kept<__Closure>,
            ) -> unsafe extern "C" fn(
                *mut ::core::ffi::c_void,
                *const ::core::ffi::c_char,
            ) {
                #[allow(improper_ctypes_definitions)]
                #[deny(unsafe_op_in_unsafe_fn)]
                unsafe extern "C" fn __cffi_run<
                    __Closure: Fn(&CStr) + ::core::marker::Send + ::core::marker::Sync
                        + 'static,
                >(
                    data: *mut ::core::ffi::c_void,
                    argument_1: *const ::core::ffi::c_char,
                ) {
                    ::cffi::private::callback_or(
                        {
                            static CALLBACK: ::cffi::private::Callback = ::cffi::private::Callback::new(
                                "watch(f)",
                            );
                            &CALLBACK
                        },
                        || {},
                        move || {
                            ::cffi::private::Kept::<
                                __Closure,
                            >::run(
                                data,
                                || {},
                                |closure| {
                                    let __cffi_this_run = ::cffi::private::ThisRun;
                                    let argument_1: &CStr = unsafe {
                                        ::cffi::private::passed_c_str(
                                            &__cffi_this_run,
                                            argument_1,
                                            "watch(f)",
                                            "argument_1",
                                        )
                                    };
                                    closure(argument_1)
                                },
                            )
                        },
                    )
                }
                __cffi_run::<__Closure>
            }
            __cffi_pointer(&f_kept)
        };
        let f_data = f_kept.data(::core::marker::PhantomData::<Data>);
        ::cffi::Held::then(
            {
                ::cffi::private::call_held(
                        &FUNCTION,
                        move || {
                            let value = unsafe { watch(registry, name, f, f_data) };
                            ::cffi::private::errno_if_failed(value)
                        },
                    )
                    .map(move |returned| {
                        match returned {
                            ::core::result::Result::Ok(value) => {
                                ::core::result::Result::Ok(value)
                            }
                            ::core::result::Result::Err(code) => {
                                ::core::result::Result::Err(::cffi::private::os_error(code))
                            }
                        }
                    })
            },
            move |given| ::core::result::Result::map(
                given,
                move |value| (
                    value,
                    f_kept
                        .guard(move || {
                            forget(value);
                        }),
                ),
            ),
        )
    }
}
