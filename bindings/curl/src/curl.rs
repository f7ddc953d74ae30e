//! Bindings to `curl/curl.h`, `curl_more.h`, written by `cargo cffi gen curl.toml`: change that file, not this one.
//!
//! Library: curl 8.22.0-DEV.
//! Target: x86_64-unknown-linux-gnu.
//! Declarations: 67f3d5858cf122a3.
//! Generator: cffi 0.1.0.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(
    unsafe_code,
    unused_unsafe,
    non_snake_case,
    clippy::redundant_field_names,
    clippy::unused_unit,
    clippy::let_unit_value,
    clippy::redundant_closure,
    reason = "each call is as right as the annotations that it was written from"
)]
#![allow(dead_code, unused_imports, reason = "nobody uses all of a library")]

use std::ffi::{CStr, CString, c_char, c_int, c_long, c_uint, c_void};

/// A failure, with C's code and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurlError {
    code: c_int,
    message: Option<String>,
}

impl CurlError {
    fn new(code: c_int, message: Option<String>) -> Self {
        Self { code, message }
    }

    /// The code that C returned.
    pub fn code(&self) -> c_int {
        self.code
    }

    /// What C says about it.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl std::fmt::Display for CurlError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{message} (code {})", self.code),
            None => write!(f, "code {}", self.code),
        }
    }
}

impl std::error::Error for CurlError {}

/// A failure, with C's code and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlError {
    code: c_int,
    message: Option<String>,
}

impl UrlError {
    fn new(code: c_int, message: Option<String>) -> Self {
        Self { code, message }
    }

    /// The code that C returned.
    pub fn code(&self) -> c_int {
        self.code
    }

    /// What C says about it.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl std::fmt::Display for UrlError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{message} (code {})", self.code),
            None => write!(f, "code {}", self.code),
        }
    }
}

impl std::error::Error for UrlError {}

/// A transfer, and the connections that it leaves open for the next.
///
/// A method panics if a closure calls it that must not use this value; where C is given a closure, it says so.
pub struct Easy {
    raw: std::ptr::NonNull<raw::CURL>,
    kept: support::Kept,
}

// SAFETY: the library bears it that another thread uses the handle.
unsafe impl Send for Easy {}

impl Easy {
    /// NAME curl_easy_escape()
    ///
    /// DESCRIPTION
    ///
    /// Escapes URL strings (converts all letters consider illegal in URLs to their
    /// %XX versions). This function returns a new allocated string or NULL if an
    /// error occurred.
    pub fn escape(&mut self, string: &str) -> Option<CString> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::escape");
        let result = unsafe {
            // SAFETY: `curl_easy_escape` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_easy_escape(
                self.raw.as_ptr(),
                support::start(string.as_bytes()).cast(),
                support::length(string.len(), "string"),
            )
        };
        unsafe {
            // SAFETY: NULL, or a string that C made to be freed by `curl_free`.
            support::take(
                result.cast(),
                |text| {
                    let _ = unsafe {
                        // SAFETY: C made the string to be freed by `curl_free`, and nobody uses it after this.
                        raw::curl_free(text.cast())
                    };
                },
            )
        }
    }

    /// Calls `curl_easy_init`.
    pub fn new() -> Option<Self> {
        {
            let told = unsafe {
                // SAFETY: it only tells something of the library.
                sys::curl_more_threadsafe()
            };
            assert!(
                told == 1, "`curl_more_threadsafe() == 1` does not hold for this library"
            );
        }
        let held = unsafe {
            // SAFETY: it takes nothing, and is said to be safe.
            own::easy_new()
        };
        held.then(|result| {
            std::ptr::NonNull::new(result)
                .map(|raw| Easy {
                    raw,
                    kept: support::Kept::new(),
                })
        })
    }

    /// Calls `curl_easy_perform`.
    pub fn perform(&mut self) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::perform");
        let code = unsafe {
            // SAFETY: `curl_easy_perform` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_easy_perform(self.raw.as_ptr())
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// NAME curl_easy_reset()
    ///
    /// DESCRIPTION
    ///
    /// Re-initializes a curl handle to the default values. This puts back the
    /// handle to the same state as it was in when it was created.
    ///
    /// It does keep: live connections, the Session ID cache, the DNS cache and the
    /// cookies.
    pub fn reset(&mut self) {
        support::may_use(self.raw.as_ptr().addr(), "Easy::reset");
        unsafe {
            // SAFETY: `curl_easy_reset` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_easy_reset(self.raw.as_ptr())
        };
        self.kept.release("write");
        self.kept.release("header");
        self.kept.release("read");
        self.kept.release("progress");
    }

    /// NAME curl_easy_upkeep()
    ///
    /// DESCRIPTION
    ///
    /// Performs connection upkeep for the given session handle.
    pub fn upkeep(&mut self) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::upkeep");
        let code = unsafe {
            // SAFETY: `curl_easy_upkeep` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_easy_upkeep(self.raw.as_ptr())
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The URL of the last transfer, after all redirections.
    pub fn effective_url(&mut self) -> Option<&CStr> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::effective_url");
        let result = unsafe {
            // SAFETY: `curl_more_effective_url` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_more_effective_url(self.raw.as_ptr())
        };
        unsafe {
            // SAFETY: NULL, or a string that is good for as long as it is lent here.
            support::cstr(result.cast())
        }
    }

    /// The value of the header \`Content-Type\` of the last transfer.
    pub fn content_type(&mut self) -> Option<&CStr> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::content_type");
        let result = unsafe {
            // SAFETY: `curl_more_content_type` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_more_content_type(self.raw.as_ptr())
        };
        unsafe {
            // SAFETY: NULL, or a string that is good for as long as it is lent here.
            support::cstr(result.cast())
        }
    }

    /// Where the last answer redirects to, if redirections are not followed.
    pub fn redirect_url(&mut self) -> Option<&CStr> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::redirect_url");
        let result = unsafe {
            // SAFETY: `curl_more_redirect_url` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_more_redirect_url(self.raw.as_ptr())
        };
        unsafe {
            // SAFETY: NULL, or a string that is good for as long as it is lent here.
            support::cstr(result.cast())
        }
    }

    /// The address of the server of the last transfer.
    pub fn primary_ip(&mut self) -> Option<&CStr> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::primary_ip");
        let result = unsafe {
            // SAFETY: `curl_more_primary_ip` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_more_primary_ip(self.raw.as_ptr())
        };
        unsafe {
            // SAFETY: NULL, or a string that is good for as long as it is lent here.
            support::cstr(result.cast())
        }
    }

    /// What the body of an answer is given to, piece by piece; it returns how many bytes it took, and another number than there were ends the transfer. (`CURLOPT_WRITEFUNCTION`)
    ///
    /// C may call `callback` on any thread, until [`reset`](Self::reset), the next call of this function, or the end of this value. If it panics, C gets `CURL_WRITEFUNC_ERROR`, and the panic goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it: any other method panics, and what it drops of these is lost.
    pub fn write(
        &mut self,
        callback: impl Fn(&[u8]) -> usize + Send + Sync + 'static,
    ) -> Result<(), CurlError> {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Easy::write");
        let callback = cffi::Closure::<
            unsafe extern "C" fn(*mut c_char, usize, usize, *mut c_void) -> usize,
            _,
        >::new(
            || 4294967295,
            move |a0: *mut c_char, a1: usize, a2: usize| support::without(
                &callers,
                "Easy::write",
                &[],
                || callback(unsafe {
                    // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                    support::slice(
                        a0.cast::<u8>(),
                        [support::count(a1), support::count(a2)]
                            .iter()
                            .product::<usize>(),
                    )
                }),
            ),
        );
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_write_data(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_WRITEDATA,
                callback.data(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
            own::easy_write(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_WRITEFUNCTION,
                Some(callback.function()),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        self.kept.add("write", callback);
        self.kept.release_all_but_last("write");
        Ok(())
    }

    /// What each line of an answer's head is given to, with its end of line; it returns how many bytes it took, as `write` does. (`CURLOPT_HEADERFUNCTION`)
    ///
    /// C may call `callback` on any thread, until [`reset`](Self::reset), the next call of this function, or the end of this value. If it panics, C gets `CURL_WRITEFUNC_ERROR`, and the panic goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it: any other method panics, and what it drops of these is lost.
    pub fn header(
        &mut self,
        callback: impl Fn(&[u8]) -> usize + Send + Sync + 'static,
    ) -> Result<(), CurlError> {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Easy::header");
        let callback = cffi::Closure::<
            unsafe extern "C" fn(*mut c_char, usize, usize, *mut c_void) -> usize,
            _,
        >::new(
            || 4294967295,
            move |a0: *mut c_char, a1: usize, a2: usize| support::without(
                &callers,
                "Easy::header",
                &[],
                || callback(unsafe {
                    // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                    support::slice(
                        a0.cast::<u8>(),
                        [support::count(a1), support::count(a2)]
                            .iter()
                            .product::<usize>(),
                    )
                }),
            ),
        );
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_header_data(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_HEADERDATA,
                callback.data(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
            own::easy_header(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_HEADERFUNCTION,
                Some(callback.function()),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        self.kept.add("header", callback);
        self.kept.release_all_but_last("header");
        Ok(())
    }

    /// What fills the body of a request; it returns how many bytes it put there, 0 at the end, and `CURL_READFUNC_ABORT` to end the transfer. (`CURLOPT_READFUNCTION`)
    ///
    /// C may call `callback` on any thread, until [`reset`](Self::reset), the next call of this function, or the end of this value. If it panics, C gets `CURL_READFUNC_ABORT`, and the panic goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it: any other method panics, and what it drops of these is lost.
    pub fn read(
        &mut self,
        callback: impl Fn(&mut [u8]) -> usize + Send + Sync + 'static,
    ) -> Result<(), CurlError> {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Easy::read");
        let callback = cffi::Closure::<
            unsafe extern "C" fn(*mut c_char, usize, usize, *mut c_void) -> usize,
            _,
        >::new(
            || 268435456,
            move |a0: *mut c_char, a1: usize, a2: usize| support::without(
                &callers,
                "Easy::read",
                &[],
                || callback(unsafe {
                    // SAFETY: what the annotations say of the callback's arguments, for the time of this run.
                    support::slice_mut(
                        a0.cast::<u8>(),
                        [support::count(a1), support::count(a2)]
                            .iter()
                            .product::<usize>(),
                    )
                }),
            ),
        );
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_read_data(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_READDATA,
                callback.data(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
            own::easy_read(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_READFUNCTION,
                Some(callback.function()),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        self.kept.add("read", callback);
        self.kept.release_all_but_last("read");
        Ok(())
    }

    /// What is told now and then how far a transfer is: how much there is to receive and how much came, how much there is to send and how much went; another number than 0 ends the transfer. It is called after `no_progress(0)`. (`CURLOPT_XFERINFOFUNCTION`)
    ///
    /// C may call `callback` on any thread, until [`reset`](Self::reset), the next call of this function, or the end of this value. If it panics, C gets `1`, and the panic goes on when C returns. While `callback` runs, it must not use this value, or what belongs to it: any other method panics, and what it drops of these is lost.
    pub fn progress(
        &mut self,
        callback: impl Fn(
            raw::curl_off_t,
            raw::curl_off_t,
            raw::curl_off_t,
            raw::curl_off_t,
        ) -> c_int + Send + Sync + 'static,
    ) -> Result<(), CurlError> {
        let callers = [self.raw.as_ptr().addr()];
        support::may_use(callers[0], "Easy::progress");
        let callback = cffi::Closure::<
            cffi::DataFirst<
                unsafe extern "C" fn(
                    *mut c_void,
                    raw::curl_off_t,
                    raw::curl_off_t,
                    raw::curl_off_t,
                    raw::curl_off_t,
                ) -> c_int,
            >,
            _,
        >::new(
            || 1,
            move |
                a1: raw::curl_off_t,
                a2: raw::curl_off_t,
                a3: raw::curl_off_t,
                a4: raw::curl_off_t|
            support::without(
                &callers,
                "Easy::progress",
                &[],
                || callback(a1, a2, a3, a4),
            ),
        );
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_progress_data(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_XFERINFODATA,
                callback.data(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
            own::easy_progress(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_XFERINFOFUNCTION,
                Some(callback.function().0),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        self.kept.add("progress", callback);
        self.kept.release_all_but_last("progress");
        Ok(())
    }

    /// Headers of the request, each a line as `Name: value`; `None`: curl's own only. (`CURLOPT_HTTPHEADER`)
    ///
    /// C keeps `other`, which lives until the next call that succeeds, or as long as this value.
    pub fn http_header(&mut self, other: Option<List>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::http_header");
        let c2 = other.as_ref().map_or(std::ptr::null_mut(), |other| other.raw.as_ptr());
        self.kept.add("http_header", support::Given(other));
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
            own::easy_http_header(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_HTTPHEADER,
                c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        self.kept.release_all_but_last("http_header");
        Ok(())
    }

    /// Addresses for names, each a line as `host:port:address`. (`CURLOPT_RESOLVE`)
    ///
    /// C keeps `other`, which lives until the next call that succeeds, or as long as this value.
    pub fn resolve(&mut self, other: Option<List>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::resolve");
        let c2 = other.as_ref().map_or(std::ptr::null_mut(), |other| other.raw.as_ptr());
        self.kept.add("resolve", support::Given(other));
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it keeps lives as long as it keeps it.
            own::easy_resolve(self.raw.as_ptr(), raw::CURLoption::CURLOPT_RESOLVE, c2)
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        self.kept.release_all_but_last("resolve");
        Ok(())
    }

    /// The URL of the next transfer. (`CURLOPT_URL`)
    pub fn url(&mut self, text: &CStr) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::url");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_url(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_URL,
                text.as_ptr().cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The request's method, instead of the one that the other options make; `None`: theirs again. (`CURLOPT_CUSTOMREQUEST`)
    pub fn custom_request(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::custom_request");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_custom_request(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_CUSTOMREQUEST,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The header `User-Agent`; `None`: no such header. (`CURLOPT_USERAGENT`)
    pub fn user_agent(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::user_agent");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_user_agent(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_USERAGENT,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The header `Referer`; `None`: no such header. (`CURLOPT_REFERER`)
    pub fn referer(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::referer");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_referer(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_REFERER,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Which encodings the answer may have; an empty string: all that curl knows. (`CURLOPT_ACCEPT_ENCODING`)
    pub fn accept_encoding(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::accept_encoding");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_accept_encoding(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_ACCEPT_ENCODING,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The header `Cookie`. (`CURLOPT_COOKIE`)
    pub fn cookie(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::cookie");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_cookie(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_COOKIE,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// A file to read cookies from; an empty string: none, and cookies are kept from now on. (`CURLOPT_COOKIEFILE`)
    pub fn cookie_file(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::cookie_file");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_cookie_file(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_COOKIEFILE,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The user to log in as. (`CURLOPT_USERNAME`)
    pub fn username(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::username");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_username(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_USERNAME,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The user's password. (`CURLOPT_PASSWORD`)
    pub fn password(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::password");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_password(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_PASSWORD,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The proxy; an empty string: none, whatever the environment says. (`CURLOPT_PROXY`)
    pub fn proxy(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::proxy");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_proxy(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_PROXY,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Which bytes to ask for, as `0-499`. (`CURLOPT_RANGE`)
    pub fn range(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::range");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_range(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_RANGE,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Which protocols are allowed, as `http,https`. (`CURLOPT_PROTOCOLS_STR`)
    pub fn protocols(&mut self, text: &CStr) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::protocols");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_protocols(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_PROTOCOLS_STR,
                text.as_ptr().cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// A Unix socket to connect to, instead of the URL's host. (`CURLOPT_UNIX_SOCKET_PATH`)
    pub fn unix_socket(&mut self, text: Option<&CStr>) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::unix_socket");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_unix_socket(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_UNIX_SOCKET_PATH,
                text.map_or(std::ptr::null(), CStr::as_ptr).cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// What a POST sends, up to the NUL; makes the transfer one. (`CURLOPT_COPYPOSTFIELDS`)
    pub fn post_fields(&mut self, text: &CStr) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::post_fields");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_post_fields(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_COPYPOSTFIELDS,
                text.as_ptr().cast(),
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How long a whole transfer may take, in milliseconds; 0: for ever. (`CURLOPT_TIMEOUT_MS`)
    pub fn timeout_ms(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::timeout_ms");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_timeout_ms(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_TIMEOUT_MS,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How long connecting may take, in milliseconds; 0: 300 seconds. (`CURLOPT_CONNECTTIMEOUT_MS`)
    pub fn connect_timeout_ms(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::connect_timeout_ms");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_connect_timeout_ms(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_CONNECTTIMEOUT_MS,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The speed, in bytes a second, below which a transfer is ended after `low_speed_time`. (`CURLOPT_LOW_SPEED_LIMIT`)
    pub fn low_speed_limit(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::low_speed_limit");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_low_speed_limit(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_LOW_SPEED_LIMIT,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How long a transfer may be slower than `low_speed_limit`, in seconds. (`CURLOPT_LOW_SPEED_TIME`)
    pub fn low_speed_time(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::low_speed_time");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_low_speed_time(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_LOW_SPEED_TIME,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether redirections are followed: 0 or 1. (`CURLOPT_FOLLOWLOCATION`)
    pub fn follow_location(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::follow_location");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_follow_location(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_FOLLOWLOCATION,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How many redirections are followed; -1: any number. (`CURLOPT_MAXREDIRS`)
    pub fn max_redirs(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::max_redirs");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_max_redirs(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_MAXREDIRS,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether an answer of 400 and above is an error: 0 or 1. (`CURLOPT_FAILONERROR`)
    pub fn fail_on_error(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::fail_on_error");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_fail_on_error(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_FAILONERROR,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Makes the transfer a GET again: 1. (`CURLOPT_HTTPGET`)
    pub fn http_get(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::http_get");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_http_get(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_HTTPGET,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether the transfer is a POST: 0 or 1. (`CURLOPT_POST`)
    pub fn post(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::post");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_post(self.raw.as_ptr(), raw::CURLoption::CURLOPT_POST, value)
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether the transfer sends what the `read` closure gives, by PUT over HTTP: 0 or 1. (`CURLOPT_UPLOAD`)
    pub fn upload(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::upload");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_upload(self.raw.as_ptr(), raw::CURLoption::CURLOPT_UPLOAD, value)
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether the answer's body is left out, by HEAD over HTTP: 0 or 1. (`CURLOPT_NOBODY`)
    pub fn no_body(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::no_body");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_no_body(self.raw.as_ptr(), raw::CURLoption::CURLOPT_NOBODY, value)
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether the `progress` closure is never called: 0 or 1, and 1 if nothing is said. (`CURLOPT_NOPROGRESS`)
    pub fn no_progress(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::no_progress");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_no_progress(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_NOPROGRESS,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether curl leaves signals alone: 0 or 1. Say 1 in a program with threads. (`CURLOPT_NOSIGNAL`)
    pub fn no_signal(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::no_signal");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_no_signal(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_NOSIGNAL,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether small packets are sent at once: 0 or 1. (`CURLOPT_TCP_NODELAY`)
    pub fn tcp_nodelay(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::tcp_nodelay");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_tcp_nodelay(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_TCP_NODELAY,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether an idle connection is probed: 0 or 1. (`CURLOPT_TCP_KEEPALIVE`)
    pub fn tcp_keepalive(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::tcp_keepalive");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_tcp_keepalive(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_TCP_KEEPALIVE,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether the next transfer makes a new connection: 0 or 1. (`CURLOPT_FRESH_CONNECT`)
    pub fn fresh_connect(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::fresh_connect");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_fresh_connect(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_FRESH_CONNECT,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Whether the connection is closed after the transfer: 0 or 1. (`CURLOPT_FORBID_REUSE`)
    pub fn forbid_reuse(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::forbid_reuse");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_forbid_reuse(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_FORBID_REUSE,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How much the `write` closure gets at once at most, in bytes. (`CURLOPT_BUFFERSIZE`)
    pub fn buffer_size(&mut self, value: c_long) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::buffer_size");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_buffer_size(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_BUFFERSIZE,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How much an upload sends, in bytes; -1: nobody knows. (`CURLOPT_INFILESIZE_LARGE`)
    pub fn in_file_size(&mut self, value: raw::curl_off_t) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::in_file_size");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_in_file_size(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_INFILESIZE_LARGE,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How fast a transfer may come in, in bytes a second; 0: as it can. (`CURLOPT_MAX_RECV_SPEED_LARGE`)
    pub fn max_recv_speed(&mut self, value: raw::curl_off_t) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::max_recv_speed");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_max_recv_speed(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_MAX_RECV_SPEED_LARGE,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// How fast a transfer may go out, in bytes a second; 0: as it can. (`CURLOPT_MAX_SEND_SPEED_LARGE`)
    pub fn max_send_speed(&mut self, value: raw::curl_off_t) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::max_send_speed");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_max_send_speed(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_MAX_SEND_SPEED_LARGE,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// Where in the file a transfer begins, in bytes. (`CURLOPT_RESUME_FROM_LARGE`)
    pub fn resume_from(&mut self, value: raw::curl_off_t) -> Result<(), CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::resume_from");
        let code = unsafe {
            // SAFETY: `curl_easy_setopt` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_resume_from(
                self.raw.as_ptr(),
                raw::CURLoption::CURLOPT_RESUME_FROM_LARGE,
                value,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The code of the last answer; 0 if there was none. (`CURLINFO_RESPONSE_CODE`)
    pub fn response_code(&self) -> Result<c_long, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::response_code");
        let mut c2: c_long = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_response_code(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_RESPONSE_CODE,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// How many redirections the last transfer followed. (`CURLINFO_REDIRECT_COUNT`)
    pub fn redirect_count(&self) -> Result<c_long, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::redirect_count");
        let mut c2: c_long = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_redirect_count(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_REDIRECT_COUNT,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// How many new connections the last transfer made. (`CURLINFO_NUM_CONNECTS`)
    pub fn num_connects(&self) -> Result<c_long, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::num_connects");
        let mut c2: c_long = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_num_connects(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_NUM_CONNECTS,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// The `errno` of the last failure to connect; 0 if there was none. (`CURLINFO_OS_ERRNO`)
    pub fn os_errno(&self) -> Result<c_long, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::os_errno");
        let mut c2: c_long = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_os_errno(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_OS_ERRNO,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// How much the last transfer has received, in bytes. (`CURLINFO_SIZE_DOWNLOAD_T`)
    pub fn size_download(&self) -> Result<raw::curl_off_t, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::size_download");
        let mut c2: raw::curl_off_t = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_size_download(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_SIZE_DOWNLOAD_T,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// How much the last transfer has sent, in bytes. (`CURLINFO_SIZE_UPLOAD_T`)
    pub fn size_upload(&self) -> Result<raw::curl_off_t, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::size_upload");
        let mut c2: raw::curl_off_t = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_size_upload(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_SIZE_UPLOAD_T,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// How long the last answer said that it is, in bytes; -1 if it did not. (`CURLINFO_CONTENT_LENGTH_DOWNLOAD_T`)
    pub fn content_length(&self) -> Result<raw::curl_off_t, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::content_length");
        let mut c2: raw::curl_off_t = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_content_length(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_CONTENT_LENGTH_DOWNLOAD_T,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// How long the last transfer took, in microseconds. (`CURLINFO_TOTAL_TIME_T`)
    pub fn total_time_us(&self) -> Result<raw::curl_off_t, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::total_time_us");
        let mut c2: raw::curl_off_t = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_total_time_us(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_TOTAL_TIME_T,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// How long it took to be connected, in microseconds. (`CURLINFO_CONNECT_TIME_T`)
    pub fn connect_time_us(&self) -> Result<raw::curl_off_t, CurlError> {
        support::may_use(self.raw.as_ptr().addr(), "Easy::connect_time_us");
        let mut c2: raw::curl_off_t = unsafe {
            // SAFETY: zeros are a number of any kind.
            std::mem::zeroed()
        };
        let code = unsafe {
            // SAFETY: `curl_easy_getinfo` is given what its annotations ask for, and what it is lent lives until it returns.
            own::easy_connect_time_us(
                self.raw.as_ptr(),
                raw::CURLINFO::CURLINFO_CONNECT_TIME_T,
                &raw mut c2,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(c2)
    }

    /// The pointer that C knows, for functions of `raw`.
    ///
    /// It is lent, and good for as long as this value lives.
    /// Nothing that is done with it may end what it points to, or take away what a method has lent.
    pub fn as_ptr(&self) -> *mut raw::CURL {
        self.raw.as_ptr()
    }

    /// Takes what a function of `raw` has made.
    ///
    /// # Safety
    ///
    /// `raw` points to a `CURL` that nobody else ends: the drop of this value calls `curl_easy_cleanup`.
    /// Whatever else uses it does so as C allows it beside the methods here.
    pub unsafe fn from_raw(raw: *mut raw::CURL) -> Self {
        {
            let told = unsafe {
                // SAFETY: it only tells something of the library.
                sys::curl_more_threadsafe()
            };
            assert!(
                told == 1, "`curl_more_threadsafe() == 1` does not hold for this library"
            );
        }
        Easy {
            raw: unsafe {
                // SAFETY: the caller promises a pointer to something that lives.
                std::ptr::NonNull::new_unchecked(raw)
            },
            kept: support::Kept::new(),
        }
    }

    /// Gives the pointer away, and ends nothing.
    ///
    /// What was this value's duty is the caller's: to let `from_raw` take it again, or C end it as `curl_easy_cleanup` does.
    /// What C keeps for this value is then never dropped.
    pub fn into_raw(self) -> *mut raw::CURL {
        std::mem::ManuallyDrop::new(self).raw.as_ptr()
    }
}

impl Drop for Easy {
    fn drop(&mut self) {
        if let Some(closure) = support::refuses(self.raw.as_ptr().addr(), "Easy::drop") {
            std::mem::forget(std::mem::replace(&mut self.kept, support::Kept::new()));
            return support::lost(closure, "Easy::drop");
        }
        let _ = unsafe {
            // SAFETY: nobody uses the handle after this, and `curl_easy_cleanup` is what ends it.
            sys::curl_easy_cleanup(self.raw.as_ptr())
        };
    }
}

impl std::fmt::Debug for Easy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Easy").finish_non_exhaustive()
    }
}

/// Lines, such as the headers of a request.
pub struct List {
    raw: std::ptr::NonNull<raw::curl_slist>,
}

// SAFETY: the library bears it that another thread uses the handle.
unsafe impl Send for List {}

impl List {
    /// A list of lines that begins with a copy of this one.
    pub fn new(line: &CStr) -> Option<Self> {
        let result = unsafe {
            // SAFETY: `curl_more_list` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_more_list(line.as_ptr().cast())
        };
        std::ptr::NonNull::new(result).map(|raw| List { raw })
    }

    /// Adds a copy of a line to a list.
    pub fn add(&mut self, line: &CStr) -> Result<(), CurlError> {
        let code = unsafe {
            // SAFETY: `curl_more_list_add` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_more_list_add(self.raw.as_ptr(), line.as_ptr().cast())
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    CurlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_easy_strerror(raw::CURLcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The pointer that C knows, for functions of `raw`.
    ///
    /// It is lent, and good for as long as this value lives.
    /// Nothing that is done with it may end what it points to, or take away what a method has lent.
    pub fn as_ptr(&self) -> *mut raw::curl_slist {
        self.raw.as_ptr()
    }

    /// Takes what a function of `raw` has made.
    ///
    /// # Safety
    ///
    /// `raw` points to a `curl_slist` that nobody else ends: the drop of this value calls `curl_slist_free_all`.
    /// Whatever else uses it does so as C allows it beside the methods here.
    pub unsafe fn from_raw(raw: *mut raw::curl_slist) -> Self {
        List {
            raw: unsafe {
                // SAFETY: the caller promises a pointer to something that lives.
                std::ptr::NonNull::new_unchecked(raw)
            },
        }
    }

    /// Gives the pointer away, and ends nothing.
    ///
    /// What was this value's duty is the caller's: to let `from_raw` take it again, or C end it as `curl_slist_free_all` does.
    pub fn into_raw(self) -> *mut raw::curl_slist {
        std::mem::ManuallyDrop::new(self).raw.as_ptr()
    }
}

impl Drop for List {
    fn drop(&mut self) {
        let _ = unsafe {
            // SAFETY: nobody uses the handle after this, and `curl_slist_free_all` is what ends it.
            sys::curl_slist_free_all(self.raw.as_ptr())
        };
    }
}

impl std::fmt::Debug for List {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("List").finish_non_exhaustive()
    }
}

/// A URL and its parts.
pub struct Url {
    raw: std::ptr::NonNull<raw::Curl_URL>,
}

// SAFETY: the library bears it that another thread uses the handle.
unsafe impl Send for Url {}

impl Url {
    /// curl_url() creates a new CURLU handle and returns a pointer to it.
    /// Must be freed with curl_url_cleanup().
    pub fn new() -> Option<Self> {
        let result = unsafe {
            // SAFETY: it takes nothing, and is said to be safe.
            sys::curl_url()
        };
        std::ptr::NonNull::new(result).map(|raw| Url { raw })
    }

    /// curl_url_get() extracts a specific part of the URL from a CURLU
    /// handle. Returns error code. The returned pointer MUST be freed with
    /// curl_free() afterwards.
    pub fn get(&self, what: raw::CURLUPart, flags: c_uint) -> Result<CString, UrlError> {
        let c2 = std::cell::Cell::<*mut c_char>::new(std::ptr::null_mut());
        let code = unsafe {
            // SAFETY: `curl_url_get` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_url_get(self.raw.as_ptr(), what, c2.as_ptr(), flags)
        };
        let c2 = unsafe {
            // SAFETY: NULL, or a string that C made to be freed by `curl_free`.
            support::take(
                c2.get().cast(),
                |text| {
                    let _ = unsafe {
                        // SAFETY: C made the string to be freed by `curl_free`, and nobody uses it after this.
                        raw::curl_free(text.cast())
                    };
                },
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    UrlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_url_strerror(raw::CURLUcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(
            match c2 {
                Some(made) => made,
                None => {
                    return Err(
                        UrlError::new(
                            0,
                            Some("`curl_url_get` succeeded and gave no string".into()),
                        ),
                    );
                }
            },
        )
    }

    /// curl_url_set() sets a specific part of the URL in a CURLU handle. Returns
    /// error code. The passed in string is copied. Passing a NULL instead of
    /// a part string, clears that part.
    pub fn set(
        &mut self,
        what: raw::CURLUPart,
        part: Option<&CStr>,
        flags: c_uint,
    ) -> Result<(), UrlError> {
        let code = unsafe {
            // SAFETY: `curl_url_set` is given what its annotations ask for, and what it is lent lives until it returns.
            sys::curl_url_set(
                self.raw.as_ptr(),
                what,
                part.map_or(std::ptr::null(), CStr::as_ptr).cast(),
                flags,
            )
        };
        match code.0 {
            0 => {}
            code => {
                return Err(
                    UrlError::new(
                        code as c_int,
                        unsafe {
                            // SAFETY: NULL, or a string that is copied before C is called again.
                            support::text(raw::curl_url_strerror(raw::CURLUcode(code)))
                        },
                    ),
                );
            }
        }
        Ok(())
    }

    /// The pointer that C knows, for functions of `raw`.
    ///
    /// It is lent, and good for as long as this value lives.
    /// Nothing that is done with it may end what it points to, or take away what a method has lent.
    pub fn as_ptr(&self) -> *mut raw::Curl_URL {
        self.raw.as_ptr()
    }

    /// Takes what a function of `raw` has made.
    ///
    /// # Safety
    ///
    /// `raw` points to a `Curl_URL` that nobody else ends: the drop of this value calls `curl_url_cleanup`.
    /// Whatever else uses it does so as C allows it beside the methods here.
    pub unsafe fn from_raw(raw: *mut raw::Curl_URL) -> Self {
        Url {
            raw: unsafe {
                // SAFETY: the caller promises a pointer to something that lives.
                std::ptr::NonNull::new_unchecked(raw)
            },
        }
    }

    /// Gives the pointer away, and ends nothing.
    ///
    /// What was this value's duty is the caller's: to let `from_raw` take it again, or C end it as `curl_url_cleanup` does.
    pub fn into_raw(self) -> *mut raw::Curl_URL {
        std::mem::ManuallyDrop::new(self).raw.as_ptr()
    }
}

impl Drop for Url {
    fn drop(&mut self) {
        let _ = unsafe {
            // SAFETY: nobody uses the handle after this, and `curl_url_cleanup` is what ends it.
            sys::curl_url_cleanup(self.raw.as_ptr())
        };
    }
}

impl std::fmt::Debug for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Url").finish_non_exhaustive()
    }
}

/// NAME curl_getdate()
///
/// DESCRIPTION
///
/// Returns the time, in seconds since 1 Jan 1970 of the time string given in
/// the first argument. The time argument in the second parameter is unused
/// and should be set to NULL.
pub fn curl_getdate(p: &CStr) -> raw::time_t {
    unsafe {
        // SAFETY: `curl_getdate` is given what its annotations ask for, and what it is lent lives until it returns.
        sys::curl_getdate(p.as_ptr().cast(), std::ptr::null_mut())
    }
}

/// Whether curl can be set up by several threads at once.
pub fn curl_more_threadsafe() -> c_int {
    unsafe {
        // SAFETY: reads a constant.
        sys::curl_more_threadsafe()
    }
}

/// C functions as they are called here: with closures, with `errno`, with more arguments than are declared, or so that a closure's panic waits until what they made has an owner.
#[allow(
    clashing_extern_declarations,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "the declarations are C's, some with closures and without"
)]
mod own {
    use super::raw;
    #[cffi::cffi]
    unsafe extern "C" {
        #[link_name = "curl_easy_init"]
        pub(super) unsafe fn easy_new() -> cffi::Held<*mut raw::CURL>;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_write_data(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *mut std::ffi::c_void,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_write(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_write_callback,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_header_data(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *mut std::ffi::c_void,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_header(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_write_callback,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_read_data(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *mut std::ffi::c_void,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_read(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_read_callback,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_progress_data(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *mut std::ffi::c_void,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_progress(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_xferinfo_callback,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_http_header(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *mut raw::curl_slist,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_resolve(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *mut raw::curl_slist,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_url(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_custom_request(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_user_agent(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_referer(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_accept_encoding(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_cookie(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_cookie_file(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_username(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_password(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_proxy(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_range(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_protocols(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_unix_socket(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_post_fields(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: *const std::ffi::c_char,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_timeout_ms(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_connect_timeout_ms(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_low_speed_limit(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_low_speed_time(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_follow_location(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_max_redirs(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_fail_on_error(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_http_get(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_post(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_upload(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_no_body(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_no_progress(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_no_signal(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_tcp_nodelay(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_tcp_keepalive(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_fresh_connect(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_forbid_reuse(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_buffer_size(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_in_file_size(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_max_recv_speed(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_max_send_speed(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_setopt, fixed = 2)]
        pub(super) unsafe fn easy_resume_from(
            a0: *mut raw::CURL,
            a1: raw::CURLoption,
            a2: raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_response_code(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_redirect_count(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_num_connects(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_os_errno(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut std::ffi::c_long,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_size_download(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_size_upload(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_content_length(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_total_time_us(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut raw::curl_off_t,
        ) -> raw::CURLcode;
        #[cffi(nocallback, variadic = curl_easy_getinfo, fixed = 2)]
        pub(super) unsafe fn easy_connect_time_us(
            a0: *mut raw::CURL,
            a1: raw::CURLINFO,
            a2: *mut raw::curl_off_t,
        ) -> raw::CURLcode;
    }
}

mod support {
    use std::any::Any;
    use std::cell::Cell;
    use std::ffi::{CStr, CString, c_char};
    use std::sync::{Mutex, PoisonError};
    /// A string of C's.
    pub(super) unsafe fn cstr<'a>(text: *const c_char) -> Option<&'a CStr> {
        (!text.is_null())
            .then(|| unsafe {
                // SAFETY: the caller's: it is a string that lives as long as is asked.
                CStr::from_ptr(text)
            })
    }

    /// A copy of a string of C's.
    pub(super) unsafe fn text(text: *const c_char) -> Option<String> {
        unsafe {
            // SAFETY: the caller's; it is copied at once.
            cstr(text)
        }
            .map(|text| text.to_string_lossy().into_owned())
    }

    /// A copy of a string that is then freed.
    pub(super) unsafe fn take(
        text: *mut c_char,
        free: impl FnOnce(*mut c_char),
    ) -> Option<CString> {
        let copy = unsafe {
            // SAFETY: the caller's; it is copied before it is freed.
            cstr(text)
        }
            .map(CStr::to_owned);
        if copy.is_some() {
            free(text);
        }
        copy
    }

    /// Elements of C's; NULL is none of them.
    pub(super) unsafe fn slice<'a, T, N: TryInto<usize>>(
        start: *const T,
        count: N,
    ) -> &'a [T] {
        let count = self::count(count);
        if start.is_null() || count == 0 {
            return &[];
        }
        unsafe {
            // SAFETY: the caller's: there are so many elements, which live as long as is asked.
            std::slice::from_raw_parts(start, count)
        }
    }

    /// Elements that C lends for writing. They are zeros: what C has there need not be initialised.
    pub(super) unsafe fn slice_mut<'a, T, N: TryInto<usize>>(
        start: *mut T,
        count: N,
    ) -> &'a mut [T] {
        let count = self::count(count);
        if start.is_null() || count == 0 {
            return &mut [];
        }
        unsafe {
            // SAFETY: the caller's: there is room for so many elements that nobody else uses, and zeros are an element.
            start.write_bytes(0, count);
            std::slice::from_raw_parts_mut(start, count)
        }
    }

    #[repr(align(4096))]
    struct Zeros([u8; 4096]);
    static ZEROS: Zeros = Zeros([0; 4096]);
    /// Where a slice begins; an empty one is readable zeros.
    pub(super) fn start<T>(slice: &[T]) -> *const T {
        if slice.is_empty() && align_of::<T>() <= 4096 && size_of::<T>() <= 4096 {
            return ZEROS.0.as_ptr().cast();
        }
        slice.as_ptr()
    }

    /// A length of C's. What is no length is none.
    pub(super) fn count<N: TryInto<usize>>(count: N) -> usize {
        count.try_into().unwrap_or(0)
    }

    /// A length as C counts it.
    pub(super) fn length<N: TryFrom<usize>>(length: usize, what: &str) -> N {
        match N::try_from(length) {
            Ok(length) => length,
            Err(_) => panic!("`{what}` is longer than C can count: {length}"),
        }
    }

    /// What C keeps for a handle: closures, and copies of what it was given, with the function that each came by.
    pub(super) struct Kept(Mutex<Vec<Entry>>);
    type Entry = (&'static str, Box<dyn Any + Send + Sync>);
    impl Kept {
        pub(super) fn new() -> Kept {
            Kept(Mutex::default())
        }
        pub(super) fn add<T: Send + Sync + 'static>(&self, of: &'static str, value: T) {
            self.0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push((of, Box::new(value)));
        }
        /// C has got another in place of what it had by this function.
        pub(super) fn release_all_but_last(&self, of: &'static str) {
            self.release_but(of, 1);
        }
        /// C has forgotten what it had by this function.
        pub(super) fn release(&self, of: &'static str) {
            self.release_but(of, 0);
        }
        fn release_but(&self, of: &'static str, last: usize) {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let count = all.iter().filter(|(by, _)| *by == of).count();
            let mut release = count.saturating_sub(last);
            let is_released = |(by, _): &mut Entry| {
                let is = *by == of && release > 0;
                release -= usize::from(is);
                is
            };
            let released: Vec<_> = all.extract_if(.., is_released).collect();
            drop(all);
            drop(released);
        }
    }

    /// A handle that C keeps for another: it is there to be dropped in time.
    pub(super) struct Given<T>(pub(super) T);
    // SAFETY: nobody gets a reference to what is in it.
    unsafe impl<T: Send> Sync for Given<T> {}

    /// A closure that runs on this thread, and must not use some handles.
    struct Running<'a> {
        closure: &'static str,
        may_use: &'static [&'static str],
        handles: &'a [usize],
        /// The one in whose run this one runs, or NULL.
        outer: *const Running<'static>,
    }
    thread_local! {
        static INNERMOST : Cell < * const Running < 'static >> = const {
        Cell::new(std::ptr::null()) };
    }

    /// Runs a closure that must not use these handles, but for the functions that it may use.
    pub(super) fn without<R>(
        handles: &[usize],
        closure: &'static str,
        may_use: &'static [&'static str],
        run: impl FnOnce() -> R,
    ) -> R {
        struct Ends(*const Running<'static>);
        impl Drop for Ends {
            fn drop(&mut self) {
                INNERMOST.set(self.0);
            }
        }
        let outer = INNERMOST.get();
        let running = Running {
            closure,
            may_use,
            handles,
            outer,
        };
        let _ends = Ends(outer);
        INNERMOST.set(std::ptr::from_ref(&running).cast());
        run()
    }

    /// The closure that runs on this thread and must not call this function of this handle.
    #[inline]
    pub(super) fn refuses(handle: usize, function: &str) -> Option<&'static str> {
        let innermost = INNERMOST.get();
        match innermost.is_null() {
            true => None,
            false => refuses_slow(innermost, handle, function),
        }
    }

    #[cold]
    fn refuses_slow(
        innermost: *const Running<'static>,
        handle: usize,
        function: &str,
    ) -> Option<&'static str> {
        let mut at = innermost;
        while let Some(running) = unsafe {
            // SAFETY: each stands on this thread's stack, in a `without` that has not returned; it is taken off the list when that does.
            at.as_ref()
        } {
            if running.handles.contains(&handle) && !running.may_use.contains(&function)
            {
                return Some(running.closure);
            }
            at = running.outer;
        }
        None
    }

    /// This function of this handle is about to be called.
    ///
    /// # Panics
    /// If a closure calls it that must not.
    #[inline]
    pub(super) fn may_use(handle: usize, function: &str) {
        if let Some(closure) = refuses(handle, function) {
            panic!(
                "`{function}` was called by the closure of `{closure}`, which must not use the handle that it is called for; do it when C has returned"
            );
        }
    }

    /// A handle is dropped by a closure that must not end it: C goes on with it, and nobody ends it any more.
    #[cold]
    pub(super) fn lost(closure: &str, function: &str) {
        if !std::thread::panicking() {
            panic!(
                "`{function}` was called by the closure of `{closure}`, which must not use the handle that it is called for; what was dropped is lost, and C goes on with it"
            );
        }
    }
}

/// The C functions behind the safe ones.
#[allow(
    unsafe_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    improper_ctypes,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    clippy::wildcard_imports,
    rustdoc::all,
    reason = "names, types and comments are C's"
)]
mod sys {
    use super::raw::*;
    #[cffi::cffi]
    unsafe extern "C" {
        #[cffi(nocallback)]
        pub(super) fn curl_easy_escape(
            curl: *mut CURL,
            string: *const ::std::ffi::c_char,
            length: ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_char;
        pub(super) fn curl_slist_free_all(list: *mut curl_slist);
        #[cffi(nocallback)]
        pub(super) fn curl_getdate(
            p: *const ::std::ffi::c_char,
            unused: *const time_t,
        ) -> time_t;
        #[cffi(blocking)]
        pub(super) fn curl_easy_perform(curl: *mut CURL) -> CURLcode;
        pub(super) fn curl_easy_cleanup(curl: *mut CURL);
        #[cffi(nocallback)]
        pub(super) fn curl_easy_reset(curl: *mut CURL);
        pub(super) fn curl_easy_upkeep(curl: *mut CURL) -> CURLcode;
        #[cffi(nocallback)]
        pub(super) fn curl_url() -> *mut CURLU;
        pub(super) fn curl_url_cleanup(u: *mut CURLU);
        #[cffi(nocallback)]
        pub(super) fn curl_url_get(
            u: *const CURLU,
            what: CURLUPart,
            part: *mut *mut ::std::ffi::c_char,
            flags: ::std::ffi::c_uint,
        ) -> CURLUcode;
        #[cffi(nocallback)]
        pub(super) fn curl_url_set(
            u: *mut CURLU,
            what: CURLUPart,
            part: *const ::std::ffi::c_char,
            flags: ::std::ffi::c_uint,
        ) -> CURLUcode;
        #[cffi(nocallback)]
        #[link_name = "cffi_shim_curl_more_list"]
        pub(super) fn curl_more_list(a0: *const ::std::ffi::c_char) -> *mut curl_slist;
        #[cffi(nocallback)]
        #[link_name = "cffi_shim_curl_more_list_add"]
        pub(super) fn curl_more_list_add(
            a0: *mut curl_slist,
            a1: *const ::std::ffi::c_char,
        ) -> CURLcode;
        #[cffi(nocallback)]
        #[link_name = "cffi_shim_curl_more_effective_url"]
        pub(super) fn curl_more_effective_url(
            a0: *mut CURL,
        ) -> *const ::std::ffi::c_char;
        #[cffi(nocallback)]
        #[link_name = "cffi_shim_curl_more_content_type"]
        pub(super) fn curl_more_content_type(a0: *mut CURL) -> *const ::std::ffi::c_char;
        #[cffi(nocallback)]
        #[link_name = "cffi_shim_curl_more_redirect_url"]
        pub(super) fn curl_more_redirect_url(a0: *mut CURL) -> *const ::std::ffi::c_char;
        #[cffi(nocallback)]
        #[link_name = "cffi_shim_curl_more_primary_ip"]
        pub(super) fn curl_more_primary_ip(a0: *mut CURL) -> *const ::std::ffi::c_char;
        #[link_name = "cffi_shim_curl_more_threadsafe"]
        pub(super) fn curl_more_threadsafe() -> ::std::ffi::c_int;
    }
}

///What has no safe form: C's types and constants, and every function of which nothing is known that would make it safe.
#[allow(
    unsafe_code,
    missing_docs,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    improper_ctypes,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    clippy::wildcard_imports,
    rustdoc::all,
    reason = "names, types and comments are C's"
)]
pub mod raw {
    pub const LIBCURL_VERSION: &::std::ffi::CStr = c"8.22.0-DEV";
    pub const CURL_FORMAT_CURL_OFF_T: &::std::ffi::CStr = c"ld";
    pub const CURL_FORMAT_CURL_OFF_TU: &::std::ffi::CStr = c"lu";
    pub const CURL_PULL_SYS_TYPES_H: ::std::ffi::c_int = 1;
    pub const CURL_PULL_SYS_SOCKET_H: ::std::ffi::c_int = 1;
    pub const CURL_SOCKET_BAD: ::std::ffi::c_int = -1;
    pub const CURLSSLBACKEND_AWSLC: ::std::ffi::c_int = 1;
    pub const CURLSSLBACKEND_BORINGSSL: ::std::ffi::c_int = 1;
    pub const CURLSSLBACKEND_LIBRESSL: ::std::ffi::c_int = 1;
    pub const CURLSSLBACKEND_CYASSL: ::std::ffi::c_int = 7;
    pub const CURLSSLBACKEND_DARWINSSL: ::std::ffi::c_int = 9;
    pub const CURLFOLLOW_ALL: ::std::ffi::c_long = 1;
    pub const CURLFOLLOW_OBEYCODE: ::std::ffi::c_long = 2;
    pub const CURLFOLLOW_FIRSTONLY: ::std::ffi::c_long = 3;
    pub const CURL_HTTPPOST_FILENAME: ::std::ffi::c_int = 1;
    pub const CURL_HTTPPOST_READFILE: ::std::ffi::c_int = 2;
    pub const CURL_HTTPPOST_PTRNAME: ::std::ffi::c_int = 4;
    pub const CURL_HTTPPOST_PTRCONTENTS: ::std::ffi::c_int = 8;
    pub const CURL_HTTPPOST_BUFFER: ::std::ffi::c_int = 16;
    pub const CURL_HTTPPOST_PTRBUFFER: ::std::ffi::c_int = 32;
    pub const CURL_HTTPPOST_CALLBACK: ::std::ffi::c_int = 64;
    pub const CURL_HTTPPOST_LARGE: ::std::ffi::c_int = 128;
    pub const CURL_PROGRESSFUNC_CONTINUE: ::std::ffi::c_int = 268435457;
    pub const CURL_MAX_READ_SIZE: ::std::ffi::c_int = 10485760;
    pub const CURL_MAX_WRITE_SIZE: ::std::ffi::c_int = 16384;
    pub const CURL_MAX_HTTP_HEADER: ::std::ffi::c_int = 102400;
    pub const CURL_WRITEFUNC_PAUSE: ::std::ffi::c_int = 268435457;
    pub const CURL_WRITEFUNC_ERROR: ::std::ffi::c_uint = 4294967295;
    pub const CURLFINFOFLAG_KNOWN_FILENAME: ::std::ffi::c_int = 1;
    pub const CURLFINFOFLAG_KNOWN_FILETYPE: ::std::ffi::c_int = 2;
    pub const CURLFINFOFLAG_KNOWN_TIME: ::std::ffi::c_int = 4;
    pub const CURLFINFOFLAG_KNOWN_PERM: ::std::ffi::c_int = 8;
    pub const CURLFINFOFLAG_KNOWN_UID: ::std::ffi::c_int = 16;
    pub const CURLFINFOFLAG_KNOWN_GID: ::std::ffi::c_int = 32;
    pub const CURLFINFOFLAG_KNOWN_SIZE: ::std::ffi::c_int = 64;
    pub const CURLFINFOFLAG_KNOWN_HLINKCOUNT: ::std::ffi::c_int = 128;
    pub const CURL_CHUNK_BGN_FUNC_OK: ::std::ffi::c_int = 0;
    pub const CURL_CHUNK_BGN_FUNC_FAIL: ::std::ffi::c_int = 1;
    pub const CURL_CHUNK_BGN_FUNC_SKIP: ::std::ffi::c_int = 2;
    pub const CURL_CHUNK_END_FUNC_OK: ::std::ffi::c_int = 0;
    pub const CURL_CHUNK_END_FUNC_FAIL: ::std::ffi::c_int = 1;
    pub const CURL_FNMATCHFUNC_MATCH: ::std::ffi::c_int = 0;
    pub const CURL_FNMATCHFUNC_NOMATCH: ::std::ffi::c_int = 1;
    pub const CURL_FNMATCHFUNC_FAIL: ::std::ffi::c_int = 2;
    pub const CURL_SEEKFUNC_OK: ::std::ffi::c_int = 0;
    pub const CURL_SEEKFUNC_FAIL: ::std::ffi::c_int = 1;
    pub const CURL_SEEKFUNC_CANTSEEK: ::std::ffi::c_int = 2;
    pub const CURL_READFUNC_ABORT: ::std::ffi::c_int = 268435456;
    pub const CURL_READFUNC_PAUSE: ::std::ffi::c_int = 268435457;
    pub const CURL_TRAILERFUNC_OK: ::std::ffi::c_int = 0;
    pub const CURL_TRAILERFUNC_ABORT: ::std::ffi::c_int = 1;
    pub const CURL_SOCKOPT_OK: ::std::ffi::c_int = 0;
    pub const CURL_SOCKOPT_ERROR: ::std::ffi::c_int = 1;
    pub const CURL_SOCKOPT_ALREADY_CONNECTED: ::std::ffi::c_int = 2;
    pub const CURL_PREREQFUNC_OK: ::std::ffi::c_int = 0;
    pub const CURL_PREREQFUNC_ABORT: ::std::ffi::c_int = 1;
    pub const CURLE_FUNCTION_NOT_FOUND: ::std::ffi::c_int = 41;
    pub const CURLE_HTTP_POST_ERROR: ::std::ffi::c_int = 34;
    pub const CURLE_OBSOLETE16: ::std::ffi::c_int = 16;
    pub const CURLE_OBSOLETE10: ::std::ffi::c_int = 10;
    pub const CURLE_OBSOLETE12: ::std::ffi::c_int = 12;
    pub const CURLOPT_ENCODING: ::std::ffi::c_int = 10102;
    pub const CURLE_FTP_WEIRD_SERVER_REPLY: ::std::ffi::c_int = 8;
    pub const CURLE_SSL_CACERT: ::std::ffi::c_int = 60;
    pub const CURLE_UNKNOWN_TELNET_OPTION: ::std::ffi::c_int = 48;
    pub const CURLE_TELNET_OPTION_SYNTAX: ::std::ffi::c_int = 49;
    pub const CURLE_SSL_PEER_CERTIFICATE: ::std::ffi::c_int = 60;
    pub const CURLE_OBSOLETE: ::std::ffi::c_int = 50;
    pub const CURLE_BAD_PASSWORD_ENTERED: ::std::ffi::c_int = 46;
    pub const CURLE_BAD_CALLING_ORDER: ::std::ffi::c_int = 44;
    pub const CURLE_FTP_USER_PASSWORD_INCORRECT: ::std::ffi::c_int = 10;
    pub const CURLE_FTP_CANT_RECONNECT: ::std::ffi::c_int = 16;
    pub const CURLE_FTP_COULDNT_GET_SIZE: ::std::ffi::c_int = 32;
    pub const CURLE_FTP_COULDNT_SET_ASCII: ::std::ffi::c_int = 29;
    pub const CURLE_FTP_WEIRD_USER_REPLY: ::std::ffi::c_int = 12;
    pub const CURLE_FTP_WRITE_ERROR: ::std::ffi::c_int = 20;
    pub const CURLE_LIBRARY_NOT_FOUND: ::std::ffi::c_int = 40;
    pub const CURLE_MALFORMAT_USER: ::std::ffi::c_int = 24;
    pub const CURLE_SHARE_IN_USE: ::std::ffi::c_int = 57;
    pub const CURLE_URL_MALFORMAT_USER: ::std::ffi::c_int = 4;
    pub const CURLE_FTP_ACCESS_DENIED: ::std::ffi::c_int = 9;
    pub const CURLE_FTP_COULDNT_SET_BINARY: ::std::ffi::c_int = 17;
    pub const CURLE_FTP_QUOTE_ERROR: ::std::ffi::c_int = 21;
    pub const CURLE_TFTP_DISKFULL: ::std::ffi::c_int = 70;
    pub const CURLE_TFTP_EXISTS: ::std::ffi::c_int = 73;
    pub const CURLE_HTTP_RANGE_ERROR: ::std::ffi::c_int = 33;
    pub const CURLE_FTP_SSL_FAILED: ::std::ffi::c_int = 64;
    pub const CURLE_OPERATION_TIMEOUTED: ::std::ffi::c_int = 28;
    pub const CURLE_HTTP_NOT_FOUND: ::std::ffi::c_int = 22;
    pub const CURLE_HTTP_PORT_FAILED: ::std::ffi::c_int = 45;
    pub const CURLE_FTP_COULDNT_STOR_FILE: ::std::ffi::c_int = 25;
    pub const CURLE_FTP_PARTIAL_FILE: ::std::ffi::c_int = 18;
    pub const CURLE_FTP_BAD_DOWNLOAD_RESUME: ::std::ffi::c_int = 36;
    pub const CURLE_LDAP_INVALID_URL: ::std::ffi::c_int = 62;
    pub const CURLE_CONV_REQD: ::std::ffi::c_int = 76;
    pub const CURLE_CONV_FAILED: ::std::ffi::c_int = 75;
    pub const CURLE_ALREADY_COMPLETE: ::std::ffi::c_int = 99999;
    pub const CURLOPT_FILE: ::std::ffi::c_int = 10001;
    pub const CURLOPT_INFILE: ::std::ffi::c_int = 10009;
    pub const CURLOPT_WRITEHEADER: ::std::ffi::c_int = 10029;
    pub const CURLOPT_WRITEINFO: ::std::ffi::c_int = 9999;
    pub const CURLOPT_CLOSEPOLICY: ::std::ffi::c_int = 9999;
    pub const CURLOPT_OBSOLETE72: ::std::ffi::c_int = 9999;
    pub const CURLOPT_OBSOLETE40: ::std::ffi::c_int = 9999;
    pub const CURLPROXY_HTTP: ::std::ffi::c_long = 0;
    pub const CURLPROXY_HTTP_1_0: ::std::ffi::c_long = 1;
    pub const CURLPROXY_HTTPS: ::std::ffi::c_long = 2;
    pub const CURLPROXY_HTTPS2: ::std::ffi::c_long = 3;
    pub const CURLPROXY_SOCKS4: ::std::ffi::c_long = 4;
    pub const CURLPROXY_SOCKS5: ::std::ffi::c_long = 5;
    pub const CURLPROXY_SOCKS4A: ::std::ffi::c_long = 6;
    pub const CURLPROXY_SOCKS5_HOSTNAME: ::std::ffi::c_long = 7;
    pub const CURLPROXY_HTTPS3: ::std::ffi::c_long = 8;
    pub const CURLAUTH_NONE: ::std::ffi::c_ulong = 0;
    pub const CURLAUTH_BASIC: ::std::ffi::c_ulong = 1;
    pub const CURLAUTH_DIGEST: ::std::ffi::c_ulong = 2;
    pub const CURLAUTH_NEGOTIATE: ::std::ffi::c_ulong = 4;
    pub const CURLAUTH_GSSNEGOTIATE: ::std::ffi::c_ulong = 4;
    pub const CURLAUTH_GSSAPI: ::std::ffi::c_ulong = 4;
    pub const CURLAUTH_NTLM: ::std::ffi::c_ulong = 8;
    pub const CURLAUTH_DIGEST_IE: ::std::ffi::c_ulong = 16;
    pub const CURLAUTH_NTLM_WB: ::std::ffi::c_ulong = 32;
    pub const CURLAUTH_BEARER: ::std::ffi::c_ulong = 64;
    pub const CURLAUTH_AWS_SIGV4: ::std::ffi::c_ulong = 128;
    pub const CURLAUTH_HTTPSIG: ::std::ffi::c_ulong = 256;
    pub const CURLAUTH_ONLY: ::std::ffi::c_ulong = 2147483648;
    pub const CURLAUTH_ANY: ::std::ffi::c_ulong = 4294967023;
    pub const CURLAUTH_ANYSAFE: ::std::ffi::c_ulong = 4294967022;
    pub const CURLHTTPSIG_NONE: ::std::ffi::c_long = 0;
    pub const CURLHTTPSIG_ED25519: ::std::ffi::c_long = 1;
    pub const CURLHTTPSIG_HMAC_SHA256: ::std::ffi::c_long = 2;
    pub const CURLSSH_AUTH_ANY: ::std::ffi::c_ulong = 4294967295;
    pub const CURLSSH_AUTH_NONE: ::std::ffi::c_long = 0;
    pub const CURLSSH_AUTH_PUBLICKEY: ::std::ffi::c_long = 1;
    pub const CURLSSH_AUTH_PASSWORD: ::std::ffi::c_long = 2;
    pub const CURLSSH_AUTH_HOST: ::std::ffi::c_long = 4;
    pub const CURLSSH_AUTH_KEYBOARD: ::std::ffi::c_long = 8;
    pub const CURLSSH_AUTH_AGENT: ::std::ffi::c_long = 16;
    pub const CURLSSH_AUTH_GSSAPI: ::std::ffi::c_long = 32;
    pub const CURLSSH_AUTH_DEFAULT: ::std::ffi::c_ulong = 4294967295;
    pub const CURLGSSAPI_DELEGATION_NONE: ::std::ffi::c_long = 0;
    pub const CURLGSSAPI_DELEGATION_POLICY_FLAG: ::std::ffi::c_long = 1;
    pub const CURLGSSAPI_DELEGATION_FLAG: ::std::ffi::c_long = 2;
    pub const CURL_ERROR_SIZE: ::std::ffi::c_int = 256;
    pub const CURLUSESSL_NONE: ::std::ffi::c_long = 0;
    pub const CURLUSESSL_TRY: ::std::ffi::c_long = 1;
    pub const CURLUSESSL_CONTROL: ::std::ffi::c_long = 2;
    pub const CURLUSESSL_ALL: ::std::ffi::c_long = 3;
    pub const CURLSSLOPT_ALLOW_BEAST: ::std::ffi::c_long = 1;
    pub const CURLSSLOPT_NO_REVOKE: ::std::ffi::c_long = 2;
    pub const CURLSSLOPT_NO_PARTIALCHAIN: ::std::ffi::c_long = 4;
    pub const CURLSSLOPT_REVOKE_BEST_EFFORT: ::std::ffi::c_long = 8;
    pub const CURLSSLOPT_NATIVE_CA: ::std::ffi::c_long = 16;
    pub const CURLSSLOPT_AUTO_CLIENT_CERT: ::std::ffi::c_long = 32;
    pub const CURLSSLOPT_EARLYDATA: ::std::ffi::c_long = 64;
    pub const CURL_HET_DEFAULT: ::std::ffi::c_long = 200;
    pub const CURL_UPKEEP_INTERVAL_DEFAULT: ::std::ffi::c_long = 60000;
    pub const CURLFTPSSL_NONE: ::std::ffi::c_long = 0;
    pub const CURLFTPSSL_TRY: ::std::ffi::c_long = 1;
    pub const CURLFTPSSL_CONTROL: ::std::ffi::c_long = 2;
    pub const CURLFTPSSL_ALL: ::std::ffi::c_long = 3;
    pub const CURLFTPSSL_LAST: ::std::ffi::c_int = 4;
    pub const CURLFTPSSL_CCC_NONE: ::std::ffi::c_long = 0;
    pub const CURLFTPSSL_CCC_PASSIVE: ::std::ffi::c_long = 1;
    pub const CURLFTPSSL_CCC_ACTIVE: ::std::ffi::c_long = 2;
    pub const CURLFTPAUTH_DEFAULT: ::std::ffi::c_long = 0;
    pub const CURLFTPAUTH_SSL: ::std::ffi::c_long = 1;
    pub const CURLFTPAUTH_TLS: ::std::ffi::c_long = 2;
    pub const CURLFTP_CREATE_DIR_NONE: ::std::ffi::c_long = 0;
    pub const CURLFTP_CREATE_DIR: ::std::ffi::c_long = 1;
    pub const CURLFTP_CREATE_DIR_RETRY: ::std::ffi::c_long = 2;
    pub const CURLFTPMETHOD_DEFAULT: ::std::ffi::c_long = 0;
    pub const CURLFTPMETHOD_MULTICWD: ::std::ffi::c_long = 1;
    pub const CURLFTPMETHOD_NOCWD: ::std::ffi::c_long = 2;
    pub const CURLFTPMETHOD_SINGLECWD: ::std::ffi::c_long = 3;
    pub const CURLHEADER_UNIFIED: ::std::ffi::c_long = 0;
    pub const CURLHEADER_SEPARATE: ::std::ffi::c_long = 1;
    pub const CURLALTSVC_READONLYFILE: ::std::ffi::c_long = 4;
    pub const CURLALTSVC_H1: ::std::ffi::c_long = 8;
    pub const CURLALTSVC_H2: ::std::ffi::c_long = 16;
    pub const CURLALTSVC_H3: ::std::ffi::c_long = 32;
    pub const CURLULFLAG_ANSWERED: ::std::ffi::c_long = 1;
    pub const CURLULFLAG_DELETED: ::std::ffi::c_long = 2;
    pub const CURLULFLAG_DRAFT: ::std::ffi::c_long = 4;
    pub const CURLULFLAG_FLAGGED: ::std::ffi::c_long = 8;
    pub const CURLULFLAG_SEEN: ::std::ffi::c_long = 16;
    pub const CURLHSTS_ENABLE: ::std::ffi::c_long = 1;
    pub const CURLHSTS_READONLYFILE: ::std::ffi::c_long = 2;
    pub const CURLPROTO_HTTP: ::std::ffi::c_long = 1;
    pub const CURLPROTO_HTTPS: ::std::ffi::c_long = 2;
    pub const CURLPROTO_FTP: ::std::ffi::c_long = 4;
    pub const CURLPROTO_FTPS: ::std::ffi::c_long = 8;
    pub const CURLPROTO_SCP: ::std::ffi::c_long = 16;
    pub const CURLPROTO_SFTP: ::std::ffi::c_long = 32;
    pub const CURLPROTO_TELNET: ::std::ffi::c_long = 64;
    pub const CURLPROTO_LDAP: ::std::ffi::c_long = 128;
    pub const CURLPROTO_LDAPS: ::std::ffi::c_long = 256;
    pub const CURLPROTO_DICT: ::std::ffi::c_long = 512;
    pub const CURLPROTO_FILE: ::std::ffi::c_long = 1024;
    pub const CURLPROTO_TFTP: ::std::ffi::c_long = 2048;
    pub const CURLPROTO_IMAP: ::std::ffi::c_long = 4096;
    pub const CURLPROTO_IMAPS: ::std::ffi::c_long = 8192;
    pub const CURLPROTO_POP3: ::std::ffi::c_long = 16384;
    pub const CURLPROTO_POP3S: ::std::ffi::c_long = 32768;
    pub const CURLPROTO_SMTP: ::std::ffi::c_long = 65536;
    pub const CURLPROTO_SMTPS: ::std::ffi::c_long = 131072;
    pub const CURLPROTO_RTSP: ::std::ffi::c_long = 262144;
    pub const CURLPROTO_RTMP: ::std::ffi::c_long = 524288;
    pub const CURLPROTO_RTMPT: ::std::ffi::c_long = 1048576;
    pub const CURLPROTO_RTMPE: ::std::ffi::c_long = 2097152;
    pub const CURLPROTO_RTMPTE: ::std::ffi::c_long = 4194304;
    pub const CURLPROTO_RTMPS: ::std::ffi::c_long = 8388608;
    pub const CURLPROTO_RTMPTS: ::std::ffi::c_long = 16777216;
    pub const CURLPROTO_GOPHER: ::std::ffi::c_long = 33554432;
    pub const CURLPROTO_SMB: ::std::ffi::c_long = 67108864;
    pub const CURLPROTO_SMBS: ::std::ffi::c_long = 134217728;
    pub const CURLPROTO_MQTT: ::std::ffi::c_long = 268435456;
    pub const CURLPROTO_GOPHERS: ::std::ffi::c_long = 536870912;
    pub const CURLPROTO_ALL: ::std::ffi::c_ulong = 4294967295;
    pub const CURLOPTTYPE_LONG: ::std::ffi::c_int = 0;
    pub const CURLOPTTYPE_OBJECTPOINT: ::std::ffi::c_int = 10000;
    pub const CURLOPTTYPE_FUNCTIONPOINT: ::std::ffi::c_int = 20000;
    pub const CURLOPTTYPE_OFF_T: ::std::ffi::c_int = 30000;
    pub const CURLOPTTYPE_BLOB: ::std::ffi::c_int = 40000;
    pub const CURLOPTTYPE_STRINGPOINT: ::std::ffi::c_int = 10000;
    pub const CURLOPTTYPE_SLISTPOINT: ::std::ffi::c_int = 10000;
    pub const CURLOPTTYPE_CBPOINT: ::std::ffi::c_int = 10000;
    pub const CURLOPTTYPE_VALUES: ::std::ffi::c_int = 0;
    pub const CURLOPT_PROGRESSDATA: ::std::ffi::c_int = 10057;
    pub const CURLOPT_POST301: ::std::ffi::c_int = 161;
    pub const CURLOPT_SSLKEYPASSWD: ::std::ffi::c_int = 10026;
    pub const CURLOPT_FTPAPPEND: ::std::ffi::c_int = 50;
    pub const CURLOPT_FTPLISTONLY: ::std::ffi::c_int = 48;
    pub const CURLOPT_FTP_SSL: ::std::ffi::c_int = 119;
    pub const CURLOPT_SSLCERTPASSWD: ::std::ffi::c_int = 10026;
    pub const CURLOPT_KRB4LEVEL: ::std::ffi::c_int = 10063;
    pub const CURLOPT_FTP_RESPONSE_TIMEOUT: ::std::ffi::c_int = 112;
    pub const CURLOPT_MAIL_RCPT_ALLLOWFAILS: ::std::ffi::c_int = 290;
    pub const CURL_IPRESOLVE_WHATEVER: ::std::ffi::c_long = 0;
    pub const CURL_IPRESOLVE_V4: ::std::ffi::c_long = 1;
    pub const CURL_IPRESOLVE_V6: ::std::ffi::c_long = 2;
    pub const CURLOPT_RTSPHEADER: ::std::ffi::c_int = 10023;
    pub const CURL_HTTP_VERSION_NONE: ::std::ffi::c_long = 0;
    pub const CURL_HTTP_VERSION_1_0: ::std::ffi::c_long = 1;
    pub const CURL_HTTP_VERSION_1_1: ::std::ffi::c_long = 2;
    pub const CURL_HTTP_VERSION_2_0: ::std::ffi::c_long = 3;
    pub const CURL_HTTP_VERSION_2TLS: ::std::ffi::c_long = 4;
    pub const CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE: ::std::ffi::c_long = 5;
    pub const CURL_HTTP_VERSION_3: ::std::ffi::c_long = 30;
    pub const CURL_HTTP_VERSION_3ONLY: ::std::ffi::c_long = 31;
    pub const CURL_HTTP_VERSION_LAST: ::std::ffi::c_long = 32;
    pub const CURL_HTTP_VERSION_2: ::std::ffi::c_long = 3;
    pub const CURL_RTSPREQ_NONE: ::std::ffi::c_long = 0;
    pub const CURL_RTSPREQ_OPTIONS: ::std::ffi::c_long = 1;
    pub const CURL_RTSPREQ_DESCRIBE: ::std::ffi::c_long = 2;
    pub const CURL_RTSPREQ_ANNOUNCE: ::std::ffi::c_long = 3;
    pub const CURL_RTSPREQ_SETUP: ::std::ffi::c_long = 4;
    pub const CURL_RTSPREQ_PLAY: ::std::ffi::c_long = 5;
    pub const CURL_RTSPREQ_PAUSE: ::std::ffi::c_long = 6;
    pub const CURL_RTSPREQ_TEARDOWN: ::std::ffi::c_long = 7;
    pub const CURL_RTSPREQ_GET_PARAMETER: ::std::ffi::c_long = 8;
    pub const CURL_RTSPREQ_SET_PARAMETER: ::std::ffi::c_long = 9;
    pub const CURL_RTSPREQ_RECORD: ::std::ffi::c_long = 10;
    pub const CURL_RTSPREQ_RECEIVE: ::std::ffi::c_long = 11;
    pub const CURL_RTSPREQ_LAST: ::std::ffi::c_long = 12;
    pub const CURL_NETRC_IGNORED: ::std::ffi::c_long = 0;
    pub const CURL_NETRC_OPTIONAL: ::std::ffi::c_long = 1;
    pub const CURL_NETRC_REQUIRED: ::std::ffi::c_long = 2;
    pub const CURL_SSLVERSION_DEFAULT: ::std::ffi::c_long = 0;
    pub const CURL_SSLVERSION_TLSv1: ::std::ffi::c_long = 1;
    pub const CURL_SSLVERSION_SSLv2: ::std::ffi::c_long = 2;
    pub const CURL_SSLVERSION_SSLv3: ::std::ffi::c_long = 3;
    pub const CURL_SSLVERSION_TLSv1_0: ::std::ffi::c_long = 4;
    pub const CURL_SSLVERSION_TLSv1_1: ::std::ffi::c_long = 5;
    pub const CURL_SSLVERSION_TLSv1_2: ::std::ffi::c_long = 6;
    pub const CURL_SSLVERSION_TLSv1_3: ::std::ffi::c_long = 7;
    pub const CURL_SSLVERSION_LAST: ::std::ffi::c_long = 8;
    pub const CURL_SSLVERSION_MAX_NONE: ::std::ffi::c_long = 0;
    pub const CURL_SSLVERSION_MAX_DEFAULT: ::std::ffi::c_long = 65536;
    pub const CURL_SSLVERSION_MAX_TLSv1_0: ::std::ffi::c_long = 262144;
    pub const CURL_SSLVERSION_MAX_TLSv1_1: ::std::ffi::c_long = 327680;
    pub const CURL_SSLVERSION_MAX_TLSv1_2: ::std::ffi::c_long = 393216;
    pub const CURL_SSLVERSION_MAX_TLSv1_3: ::std::ffi::c_long = 458752;
    pub const CURL_SSLVERSION_MAX_LAST: ::std::ffi::c_long = 524288;
    pub const CURL_TLSAUTH_NONE: ::std::ffi::c_long = 0;
    pub const CURL_TLSAUTH_SRP: ::std::ffi::c_long = 1;
    pub const CURL_REDIR_GET_ALL: ::std::ffi::c_long = 0;
    pub const CURL_REDIR_POST_301: ::std::ffi::c_long = 1;
    pub const CURL_REDIR_POST_302: ::std::ffi::c_long = 2;
    pub const CURL_REDIR_POST_303: ::std::ffi::c_long = 4;
    pub const CURL_REDIR_POST_ALL: ::std::ffi::c_long = 7;
    pub const CURL_TIMECOND_NONE: ::std::ffi::c_long = 0;
    pub const CURL_TIMECOND_IFMODSINCE: ::std::ffi::c_long = 1;
    pub const CURL_TIMECOND_IFUNMODSINCE: ::std::ffi::c_long = 2;
    pub const CURL_TIMECOND_LASTMOD: ::std::ffi::c_long = 3;
    pub const CURL_ZERO_TERMINATED: ::std::ffi::c_ulong = 18446744073709551615;
    pub const CURLMIMEOPT_FORMESCAPE: ::std::ffi::c_long = 1;
    pub const CURLINFO_STRING: ::std::ffi::c_int = 1048576;
    pub const CURLINFO_LONG: ::std::ffi::c_int = 2097152;
    pub const CURLINFO_DOUBLE: ::std::ffi::c_int = 3145728;
    pub const CURLINFO_SLIST: ::std::ffi::c_int = 4194304;
    pub const CURLINFO_PTR: ::std::ffi::c_int = 4194304;
    pub const CURLINFO_SOCKET: ::std::ffi::c_int = 5242880;
    pub const CURLINFO_OFF_T: ::std::ffi::c_int = 6291456;
    pub const CURLINFO_MASK: ::std::ffi::c_int = 1048575;
    pub const CURLINFO_TYPEMASK: ::std::ffi::c_int = 15728640;
    pub const CURLINFO_HTTP_CODE: ::std::ffi::c_int = 2097154;
    pub const CURL_GLOBAL_SSL: ::std::ffi::c_int = 1;
    pub const CURL_GLOBAL_WIN32: ::std::ffi::c_int = 2;
    pub const CURL_GLOBAL_ALL: ::std::ffi::c_int = 3;
    pub const CURL_GLOBAL_NOTHING: ::std::ffi::c_int = 0;
    pub const CURL_GLOBAL_DEFAULT: ::std::ffi::c_int = 3;
    pub const CURL_GLOBAL_ACK_EINTR: ::std::ffi::c_int = 4;
    pub const CURLVERSION_NOW: ::std::ffi::c_int = 11;
    pub const CURL_VERSION_IPV6: ::std::ffi::c_int = 1;
    pub const CURL_VERSION_KERBEROS4: ::std::ffi::c_int = 2;
    pub const CURL_VERSION_SSL: ::std::ffi::c_int = 4;
    pub const CURL_VERSION_LIBZ: ::std::ffi::c_int = 8;
    pub const CURL_VERSION_NTLM: ::std::ffi::c_int = 16;
    pub const CURL_VERSION_GSSNEGOTIATE: ::std::ffi::c_int = 32;
    pub const CURL_VERSION_DEBUG: ::std::ffi::c_int = 64;
    pub const CURL_VERSION_ASYNCHDNS: ::std::ffi::c_int = 128;
    pub const CURL_VERSION_SPNEGO: ::std::ffi::c_int = 256;
    pub const CURL_VERSION_LARGEFILE: ::std::ffi::c_int = 512;
    pub const CURL_VERSION_IDN: ::std::ffi::c_int = 1024;
    pub const CURL_VERSION_SSPI: ::std::ffi::c_int = 2048;
    pub const CURL_VERSION_CONV: ::std::ffi::c_int = 4096;
    pub const CURL_VERSION_CURLDEBUG: ::std::ffi::c_int = 8192;
    pub const CURL_VERSION_TLSAUTH_SRP: ::std::ffi::c_int = 16384;
    pub const CURL_VERSION_NTLM_WB: ::std::ffi::c_int = 32768;
    pub const CURL_VERSION_HTTP2: ::std::ffi::c_int = 65536;
    pub const CURL_VERSION_GSSAPI: ::std::ffi::c_int = 131072;
    pub const CURL_VERSION_KERBEROS5: ::std::ffi::c_int = 262144;
    pub const CURL_VERSION_UNIX_SOCKETS: ::std::ffi::c_int = 524288;
    pub const CURL_VERSION_PSL: ::std::ffi::c_int = 1048576;
    pub const CURL_VERSION_HTTPS_PROXY: ::std::ffi::c_int = 2097152;
    pub const CURL_VERSION_MULTI_SSL: ::std::ffi::c_int = 4194304;
    pub const CURL_VERSION_BROTLI: ::std::ffi::c_int = 8388608;
    pub const CURL_VERSION_ALTSVC: ::std::ffi::c_int = 16777216;
    pub const CURL_VERSION_HTTP3: ::std::ffi::c_int = 33554432;
    pub const CURL_VERSION_ZSTD: ::std::ffi::c_int = 67108864;
    pub const CURL_VERSION_UNICODE: ::std::ffi::c_int = 134217728;
    pub const CURL_VERSION_HSTS: ::std::ffi::c_int = 268435456;
    pub const CURL_VERSION_GSASL: ::std::ffi::c_int = 536870912;
    pub const CURL_VERSION_THREADSAFE: ::std::ffi::c_int = 1073741824;
    pub const CURLPAUSE_RECV: ::std::ffi::c_int = 1;
    pub const CURLPAUSE_RECV_CONT: ::std::ffi::c_int = 0;
    pub const CURLPAUSE_SEND: ::std::ffi::c_int = 4;
    pub const CURLPAUSE_SEND_CONT: ::std::ffi::c_int = 0;
    pub const CURLPAUSE_ALL: ::std::ffi::c_int = 5;
    pub const CURLPAUSE_CONT: ::std::ffi::c_int = 0;
    pub const CURL_BLOB_COPY: ::std::ffi::c_int = 1;
    pub const CURL_BLOB_NOCOPY: ::std::ffi::c_int = 0;
    pub const CURLM_CALL_MULTI_SOCKET: ::std::ffi::c_int = -1;
    pub const CURLPIPE_NOTHING: ::std::ffi::c_long = 0;
    pub const CURLPIPE_HTTP1: ::std::ffi::c_long = 1;
    pub const CURLPIPE_MULTIPLEX: ::std::ffi::c_long = 2;
    pub const CURL_WAIT_POLLIN: ::std::ffi::c_int = 1;
    pub const CURL_WAIT_POLLPRI: ::std::ffi::c_int = 2;
    pub const CURL_WAIT_POLLOUT: ::std::ffi::c_int = 4;
    pub const CURL_POLL_NONE: ::std::ffi::c_int = 0;
    pub const CURL_POLL_IN: ::std::ffi::c_int = 1;
    pub const CURL_POLL_OUT: ::std::ffi::c_int = 2;
    pub const CURL_POLL_INOUT: ::std::ffi::c_int = 3;
    pub const CURL_POLL_REMOVE: ::std::ffi::c_int = 4;
    pub const CURL_SOCKET_TIMEOUT: ::std::ffi::c_int = -1;
    pub const CURL_CSELECT_IN: ::std::ffi::c_int = 1;
    pub const CURL_CSELECT_OUT: ::std::ffi::c_int = 2;
    pub const CURL_CSELECT_ERR: ::std::ffi::c_int = 4;
    pub const CURLMNWC_CLEAR_ALL: ::std::ffi::c_long = 1;
    pub const CURLMNWC_CLEAR_CONNS: ::std::ffi::c_long = 2;
    pub const CURLMNWC_CLEAR_DNS: ::std::ffi::c_long = 4;
    pub const CURL_PUSH_OK: ::std::ffi::c_int = 0;
    pub const CURL_PUSH_DENY: ::std::ffi::c_int = 1;
    pub const CURL_PUSH_ERROROUT: ::std::ffi::c_int = 2;
    pub const CURLMNOTIFY_INFO_READ: ::std::ffi::c_int = 0;
    pub const CURLMNOTIFY_EASY_DONE: ::std::ffi::c_int = 1;
    pub const CURLU_DEFAULT_PORT: ::std::ffi::c_int = 1;
    pub const CURLU_NO_DEFAULT_PORT: ::std::ffi::c_int = 2;
    pub const CURLU_DEFAULT_SCHEME: ::std::ffi::c_int = 4;
    pub const CURLU_NON_SUPPORT_SCHEME: ::std::ffi::c_int = 8;
    pub const CURLU_PATH_AS_IS: ::std::ffi::c_int = 16;
    pub const CURLU_DISALLOW_USER: ::std::ffi::c_int = 32;
    pub const CURLU_URLDECODE: ::std::ffi::c_int = 64;
    pub const CURLU_URLENCODE: ::std::ffi::c_int = 128;
    pub const CURLU_APPENDQUERY: ::std::ffi::c_int = 256;
    pub const CURLU_GUESS_SCHEME: ::std::ffi::c_int = 512;
    pub const CURLU_NO_AUTHORITY: ::std::ffi::c_int = 1024;
    pub const CURLU_ALLOW_SPACE: ::std::ffi::c_int = 2048;
    pub const CURLU_PUNYCODE: ::std::ffi::c_int = 4096;
    pub const CURLU_PUNY2IDN: ::std::ffi::c_int = 8192;
    pub const CURLU_GET_EMPTY: ::std::ffi::c_int = 16384;
    pub const CURLU_NO_GUESS_SCHEME: ::std::ffi::c_int = 32768;
    pub const CURLOT_FLAG_ALIAS: ::std::ffi::c_int = 1;
    pub const CURLH_HEADER: ::std::ffi::c_int = 1;
    pub const CURLH_TRAILER: ::std::ffi::c_int = 2;
    pub const CURLH_CONNECT: ::std::ffi::c_int = 4;
    pub const CURLH_1XX: ::std::ffi::c_int = 8;
    pub const CURLH_PSEUDO: ::std::ffi::c_int = 16;
    pub const CURLWS_TEXT: ::std::ffi::c_int = 1;
    pub const CURLWS_BINARY: ::std::ffi::c_int = 2;
    pub const CURLWS_CONT: ::std::ffi::c_int = 4;
    pub const CURLWS_CLOSE: ::std::ffi::c_int = 8;
    pub const CURLWS_PING: ::std::ffi::c_int = 16;
    pub const CURLWS_OFFSET: ::std::ffi::c_int = 32;
    pub const CURLWS_PONG: ::std::ffi::c_int = 64;
    pub const CURLWS_RAW_MODE: ::std::ffi::c_long = 1;
    pub const CURLWS_NOAUTOPONG: ::std::ffi::c_long = 2;
    /// enum for the different supported SSL backends
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_sslbackend(pub ::std::ffi::c_uint);
    impl curl_sslbackend {
        pub const CURLSSLBACKEND_NONE: curl_sslbackend = curl_sslbackend(0);
        pub const CURLSSLBACKEND_OPENSSL: curl_sslbackend = curl_sslbackend(1);
        pub const CURLSSLBACKEND_GNUTLS: curl_sslbackend = curl_sslbackend(2);
        pub const CURLSSLBACKEND_NSS: curl_sslbackend = curl_sslbackend(3);
        /// Was QSOSSL.
        pub const CURLSSLBACKEND_OBSOLETE4: curl_sslbackend = curl_sslbackend(4);
        pub const CURLSSLBACKEND_GSKIT: curl_sslbackend = curl_sslbackend(5);
        pub const CURLSSLBACKEND_POLARSSL: curl_sslbackend = curl_sslbackend(6);
        pub const CURLSSLBACKEND_WOLFSSL: curl_sslbackend = curl_sslbackend(7);
        pub const CURLSSLBACKEND_SCHANNEL: curl_sslbackend = curl_sslbackend(8);
        pub const CURLSSLBACKEND_SECURETRANSPORT: curl_sslbackend = curl_sslbackend(9);
        pub const CURLSSLBACKEND_AXTLS: curl_sslbackend = curl_sslbackend(10);
        pub const CURLSSLBACKEND_MBEDTLS: curl_sslbackend = curl_sslbackend(11);
        pub const CURLSSLBACKEND_MESALINK: curl_sslbackend = curl_sslbackend(12);
        pub const CURLSSLBACKEND_BEARSSL: curl_sslbackend = curl_sslbackend(13);
        pub const CURLSSLBACKEND_RUSTLS: curl_sslbackend = curl_sslbackend(14);
    }

    /// enumeration of file types
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curlfiletype(pub ::std::ffi::c_uint);
    impl curlfiletype {
        pub const CURLFILETYPE_FILE: curlfiletype = curlfiletype(0);
        pub const CURLFILETYPE_DIRECTORY: curlfiletype = curlfiletype(1);
        pub const CURLFILETYPE_SYMLINK: curlfiletype = curlfiletype(2);
        pub const CURLFILETYPE_DEVICE_BLOCK: curlfiletype = curlfiletype(3);
        pub const CURLFILETYPE_DEVICE_CHAR: curlfiletype = curlfiletype(4);
        pub const CURLFILETYPE_NAMEDPIPE: curlfiletype = curlfiletype(5);
        pub const CURLFILETYPE_SOCKET: curlfiletype = curlfiletype(6);
        /// is possible only on Sun Solaris now
        pub const CURLFILETYPE_DOOR: curlfiletype = curlfiletype(7);
        /// should never occur
        pub const CURLFILETYPE_UNKNOWN: curlfiletype = curlfiletype(8);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curlsocktype(pub ::std::ffi::c_uint);
    impl curlsocktype {
        /// socket created for a specific IP connection
        pub const CURLSOCKTYPE_IPCXN: curlsocktype = curlsocktype(0);
        /// socket created by accept() call
        pub const CURLSOCKTYPE_ACCEPT: curlsocktype = curlsocktype(1);
        /// never use
        pub const CURLSOCKTYPE_LAST: curlsocktype = curlsocktype(2);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curlioerr(pub ::std::ffi::c_uint);
    impl curlioerr {
        /// I/O operation successful
        pub const CURLIOE_OK: curlioerr = curlioerr(0);
        /// command was unknown to callback
        pub const CURLIOE_UNKNOWNCMD: curlioerr = curlioerr(1);
        /// failed to restart the read
        pub const CURLIOE_FAILRESTART: curlioerr = curlioerr(2);
        /// never use
        pub const CURLIOE_LAST: curlioerr = curlioerr(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curliocmd(pub ::std::ffi::c_uint);
    impl curliocmd {
        /// no operation
        pub const CURLIOCMD_NOP: curliocmd = curliocmd(0);
        /// restart the read stream from start
        pub const CURLIOCMD_RESTARTREAD: curliocmd = curliocmd(1);
        /// never use
        pub const CURLIOCMD_LAST: curliocmd = curliocmd(2);
    }

    /// the kind of data that is passed to information_callback
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_infotype(pub ::std::ffi::c_uint);
    impl curl_infotype {
        pub const CURLINFO_TEXT: curl_infotype = curl_infotype(0);
        /// 1
        pub const CURLINFO_HEADER_IN: curl_infotype = curl_infotype(1);
        /// 2
        pub const CURLINFO_HEADER_OUT: curl_infotype = curl_infotype(2);
        /// 3
        pub const CURLINFO_DATA_IN: curl_infotype = curl_infotype(3);
        /// 4
        pub const CURLINFO_DATA_OUT: curl_infotype = curl_infotype(4);
        /// 5
        pub const CURLINFO_SSL_DATA_IN: curl_infotype = curl_infotype(5);
        /// 6
        pub const CURLINFO_SSL_DATA_OUT: curl_infotype = curl_infotype(6);
        pub const CURLINFO_END: curl_infotype = curl_infotype(7);
    }

    /// All possible error codes from all sorts of curl functions. Future versions
    /// may return other values, stay prepared.
    ///
    /// Always add new return codes last. Never \*EVER\* remove any. The return
    /// codes must remain the same!
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLcode(pub ::std::ffi::c_uint);
    impl CURLcode {
        pub const CURLE_OK: CURLcode = CURLcode(0);
        /// 1
        pub const CURLE_UNSUPPORTED_PROTOCOL: CURLcode = CURLcode(1);
        /// 2
        pub const CURLE_FAILED_INIT: CURLcode = CURLcode(2);
        /// 3
        pub const CURLE_URL_MALFORMAT: CURLcode = CURLcode(3);
        /// 4 - \[was obsoleted in August 2007 for
        /// 7.17.0, reused in April 2011 for 7.21.5\]
        pub const CURLE_NOT_BUILT_IN: CURLcode = CURLcode(4);
        /// 5
        pub const CURLE_COULDNT_RESOLVE_PROXY: CURLcode = CURLcode(5);
        /// 6
        pub const CURLE_COULDNT_RESOLVE_HOST: CURLcode = CURLcode(6);
        /// 7
        pub const CURLE_COULDNT_CONNECT: CURLcode = CURLcode(7);
        /// 8
        pub const CURLE_WEIRD_SERVER_REPLY: CURLcode = CURLcode(8);
        /// 9 a service was denied by the server
        /// due to lack of access - when login fails
        /// this is not returned.
        pub const CURLE_REMOTE_ACCESS_DENIED: CURLcode = CURLcode(9);
        /// 10 - \[was obsoleted in April 2006 for
        /// 7.15.4, reused in Dec 2011 for 7.24.0\]
        pub const CURLE_FTP_ACCEPT_FAILED: CURLcode = CURLcode(10);
        /// 11
        pub const CURLE_FTP_WEIRD_PASS_REPLY: CURLcode = CURLcode(11);
        /// 12 - timeout occurred accepting server
        /// \[was obsoleted in August 2007 for 7.17.0,
        /// reused in Dec 2011 for 7.24.0\]
        pub const CURLE_FTP_ACCEPT_TIMEOUT: CURLcode = CURLcode(12);
        /// 13
        pub const CURLE_FTP_WEIRD_PASV_REPLY: CURLcode = CURLcode(13);
        /// 14
        pub const CURLE_FTP_WEIRD_227_FORMAT: CURLcode = CURLcode(14);
        /// 15
        pub const CURLE_FTP_CANT_GET_HOST: CURLcode = CURLcode(15);
        /// 16 - A problem in the http2 framing layer.
        /// \[was obsoleted in August 2007 for 7.17.0,
        /// reused in July 2014 for 7.38.0\]
        pub const CURLE_HTTP2: CURLcode = CURLcode(16);
        /// 17
        pub const CURLE_FTP_COULDNT_SET_TYPE: CURLcode = CURLcode(17);
        /// 18
        pub const CURLE_PARTIAL_FILE: CURLcode = CURLcode(18);
        /// 19
        pub const CURLE_FTP_COULDNT_RETR_FILE: CURLcode = CURLcode(19);
        /// 20 - NOT USED
        pub const CURLE_OBSOLETE20: CURLcode = CURLcode(20);
        /// 21 - quote command failure
        pub const CURLE_QUOTE_ERROR: CURLcode = CURLcode(21);
        /// 22
        pub const CURLE_HTTP_RETURNED_ERROR: CURLcode = CURLcode(22);
        /// 23
        pub const CURLE_WRITE_ERROR: CURLcode = CURLcode(23);
        /// 24 - NOT USED
        pub const CURLE_OBSOLETE24: CURLcode = CURLcode(24);
        /// 25 - failed upload "command"
        pub const CURLE_UPLOAD_FAILED: CURLcode = CURLcode(25);
        /// 26 - could not open/read from file
        pub const CURLE_READ_ERROR: CURLcode = CURLcode(26);
        /// 27
        pub const CURLE_OUT_OF_MEMORY: CURLcode = CURLcode(27);
        /// 28 - the timeout time was reached
        pub const CURLE_OPERATION_TIMEDOUT: CURLcode = CURLcode(28);
        /// 29 - NOT USED
        pub const CURLE_OBSOLETE29: CURLcode = CURLcode(29);
        /// 30 - FTP PORT operation failed
        pub const CURLE_FTP_PORT_FAILED: CURLcode = CURLcode(30);
        /// 31 - the REST command failed
        pub const CURLE_FTP_COULDNT_USE_REST: CURLcode = CURLcode(31);
        /// 32 - NOT USED
        pub const CURLE_OBSOLETE32: CURLcode = CURLcode(32);
        /// 33 - RANGE "command" did not work
        pub const CURLE_RANGE_ERROR: CURLcode = CURLcode(33);
        /// 34
        pub const CURLE_OBSOLETE34: CURLcode = CURLcode(34);
        /// 35 - wrong when connecting with SSL
        pub const CURLE_SSL_CONNECT_ERROR: CURLcode = CURLcode(35);
        /// 36 - could not resume download
        pub const CURLE_BAD_DOWNLOAD_RESUME: CURLcode = CURLcode(36);
        /// 37
        pub const CURLE_FILE_COULDNT_READ_FILE: CURLcode = CURLcode(37);
        /// 38
        pub const CURLE_LDAP_CANNOT_BIND: CURLcode = CURLcode(38);
        /// 39
        pub const CURLE_LDAP_SEARCH_FAILED: CURLcode = CURLcode(39);
        /// 40 - NOT USED
        pub const CURLE_OBSOLETE40: CURLcode = CURLcode(40);
        /// 41 - NOT USED starting with 7.53.0
        pub const CURLE_OBSOLETE41: CURLcode = CURLcode(41);
        /// 42
        pub const CURLE_ABORTED_BY_CALLBACK: CURLcode = CURLcode(42);
        /// 43
        pub const CURLE_BAD_FUNCTION_ARGUMENT: CURLcode = CURLcode(43);
        /// 44 - NOT USED
        pub const CURLE_OBSOLETE44: CURLcode = CURLcode(44);
        /// 45 - CURLOPT_INTERFACE failed
        pub const CURLE_INTERFACE_FAILED: CURLcode = CURLcode(45);
        /// 46 - NOT USED
        pub const CURLE_OBSOLETE46: CURLcode = CURLcode(46);
        /// 47 - catch endless re-direct loops
        pub const CURLE_TOO_MANY_REDIRECTS: CURLcode = CURLcode(47);
        /// 48 - User specified an unknown option
        pub const CURLE_UNKNOWN_OPTION: CURLcode = CURLcode(48);
        /// 49 - Malformed setopt option
        pub const CURLE_SETOPT_OPTION_SYNTAX: CURLcode = CURLcode(49);
        /// 50 - NOT USED
        pub const CURLE_OBSOLETE50: CURLcode = CURLcode(50);
        /// 51 - NOT USED
        pub const CURLE_OBSOLETE51: CURLcode = CURLcode(51);
        /// 52 - when this is a specific error
        pub const CURLE_GOT_NOTHING: CURLcode = CURLcode(52);
        /// 53 - SSL crypto engine not found
        pub const CURLE_SSL_ENGINE_NOTFOUND: CURLcode = CURLcode(53);
        /// 54 - can not set SSL crypto engine as
        /// default
        pub const CURLE_SSL_ENGINE_SETFAILED: CURLcode = CURLcode(54);
        /// 55 - failed sending network data
        pub const CURLE_SEND_ERROR: CURLcode = CURLcode(55);
        /// 56 - failure in receiving network data
        pub const CURLE_RECV_ERROR: CURLcode = CURLcode(56);
        /// 57 - NOT IN USE
        pub const CURLE_OBSOLETE57: CURLcode = CURLcode(57);
        /// 58 - problem with the local certificate
        pub const CURLE_SSL_CERTPROBLEM: CURLcode = CURLcode(58);
        /// 59 - could not use specified cipher
        pub const CURLE_SSL_CIPHER: CURLcode = CURLcode(59);
        /// 60 - peer's certificate or fingerprint
        /// was not verified fine
        pub const CURLE_PEER_FAILED_VERIFICATION: CURLcode = CURLcode(60);
        /// 61 - Unrecognized/bad encoding
        pub const CURLE_BAD_CONTENT_ENCODING: CURLcode = CURLcode(61);
        /// 62 - NOT IN USE since 7.82.0
        pub const CURLE_OBSOLETE62: CURLcode = CURLcode(62);
        /// 63 - Maximum file size exceeded
        pub const CURLE_FILESIZE_EXCEEDED: CURLcode = CURLcode(63);
        /// 64 - Requested FTP SSL level failed
        pub const CURLE_USE_SSL_FAILED: CURLcode = CURLcode(64);
        /// 65 - Sending the data requires a rewind
        /// that failed
        pub const CURLE_SEND_FAIL_REWIND: CURLcode = CURLcode(65);
        /// 66 - failed to initialize ENGINE
        pub const CURLE_SSL_ENGINE_INITFAILED: CURLcode = CURLcode(66);
        /// 67 - user, password or similar was not
        /// accepted and we failed to login
        pub const CURLE_LOGIN_DENIED: CURLcode = CURLcode(67);
        /// 68 - file not found on server
        pub const CURLE_TFTP_NOTFOUND: CURLcode = CURLcode(68);
        /// 69 - permission problem on server
        pub const CURLE_TFTP_PERM: CURLcode = CURLcode(69);
        /// 70 - out of disk space on server
        pub const CURLE_REMOTE_DISK_FULL: CURLcode = CURLcode(70);
        /// 71 - Illegal TFTP operation
        pub const CURLE_TFTP_ILLEGAL: CURLcode = CURLcode(71);
        /// 72 - Unknown transfer ID
        pub const CURLE_TFTP_UNKNOWNID: CURLcode = CURLcode(72);
        /// 73 - File already exists
        pub const CURLE_REMOTE_FILE_EXISTS: CURLcode = CURLcode(73);
        /// 74 - No such user
        pub const CURLE_TFTP_NOSUCHUSER: CURLcode = CURLcode(74);
        /// 75 - NOT IN USE since 7.82.0
        pub const CURLE_OBSOLETE75: CURLcode = CURLcode(75);
        /// 76 - NOT IN USE since 7.82.0
        pub const CURLE_OBSOLETE76: CURLcode = CURLcode(76);
        /// 77 - could not load CACERT file, missing
        /// or wrong format
        pub const CURLE_SSL_CACERT_BADFILE: CURLcode = CURLcode(77);
        /// 78 - remote file not found
        pub const CURLE_REMOTE_FILE_NOT_FOUND: CURLcode = CURLcode(78);
        /// 79 - error from the SSH layer, somewhat
        /// generic so the error message is of
        /// interest when this has happened
        pub const CURLE_SSH: CURLcode = CURLcode(79);
        /// 80 - Failed to shut down the SSL
        /// connection
        pub const CURLE_SSL_SHUTDOWN_FAILED: CURLcode = CURLcode(80);
        /// 81 - socket is not ready for send/recv,
        /// wait till it is ready and try again (Added
        /// in 7.18.2)
        pub const CURLE_AGAIN: CURLcode = CURLcode(81);
        /// 82 - could not load CRL file, missing or
        /// wrong format (Added in 7.19.0)
        pub const CURLE_SSL_CRL_BADFILE: CURLcode = CURLcode(82);
        /// 83 - Issuer check failed.  (Added in
        /// 7.19.0)
        pub const CURLE_SSL_ISSUER_ERROR: CURLcode = CURLcode(83);
        /// 84 - a PRET command failed
        pub const CURLE_FTP_PRET_FAILED: CURLcode = CURLcode(84);
        /// 85 - mismatch of RTSP CSeq numbers
        pub const CURLE_RTSP_CSEQ_ERROR: CURLcode = CURLcode(85);
        /// 86 - mismatch of RTSP Session Ids
        pub const CURLE_RTSP_SESSION_ERROR: CURLcode = CURLcode(86);
        /// 87 - unable to parse FTP file list
        pub const CURLE_FTP_BAD_FILE_LIST: CURLcode = CURLcode(87);
        /// 88 - chunk callback reported error
        pub const CURLE_CHUNK_FAILED: CURLcode = CURLcode(88);
        /// 89 - No connection available, the
        /// session is queued
        pub const CURLE_NO_CONNECTION_AVAILABLE: CURLcode = CURLcode(89);
        /// 90 - specified pinned public key did not
        /// match
        pub const CURLE_SSL_PINNEDPUBKEYNOTMATCH: CURLcode = CURLcode(90);
        /// 91 - invalid certificate status
        pub const CURLE_SSL_INVALIDCERTSTATUS: CURLcode = CURLcode(91);
        /// 92 - stream error in HTTP/2 framing layer
        pub const CURLE_HTTP2_STREAM: CURLcode = CURLcode(92);
        /// 93 - an api function was called from
        /// inside a callback
        pub const CURLE_RECURSIVE_API_CALL: CURLcode = CURLcode(93);
        /// 94 - an authentication function returned an
        /// error
        pub const CURLE_AUTH_ERROR: CURLcode = CURLcode(94);
        /// 95 - An HTTP/3 layer problem
        pub const CURLE_HTTP3: CURLcode = CURLcode(95);
        /// 96 - QUIC connection error
        pub const CURLE_QUIC_CONNECT_ERROR: CURLcode = CURLcode(96);
        /// 97 - proxy handshake error
        pub const CURLE_PROXY: CURLcode = CURLcode(97);
        /// 98 - client-side certificate required
        pub const CURLE_SSL_CLIENTCERT: CURLcode = CURLcode(98);
        /// 99 - poll/select returned fatal error
        pub const CURLE_UNRECOVERABLE_POLL: CURLcode = CURLcode(99);
        /// 100 - a value/data met its maximum
        pub const CURLE_TOO_LARGE: CURLcode = CURLcode(100);
        /// 101 - ECH tried but failed
        pub const CURLE_ECH_REQUIRED: CURLcode = CURLcode(101);
        /// never use!
        pub const CURL_LAST: CURLcode = CURLcode(102);
    }

    /// Proxy error codes. Returned in CURLINFO_PROXY_ERROR if CURLE_PROXY was
    /// return for the transfers.
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLproxycode(pub ::std::ffi::c_uint);
    impl CURLproxycode {
        pub const CURLPX_OK: CURLproxycode = CURLproxycode(0);
        pub const CURLPX_BAD_ADDRESS_TYPE: CURLproxycode = CURLproxycode(1);
        pub const CURLPX_BAD_VERSION: CURLproxycode = CURLproxycode(2);
        pub const CURLPX_CLOSED: CURLproxycode = CURLproxycode(3);
        pub const CURLPX_GSSAPI: CURLproxycode = CURLproxycode(4);
        pub const CURLPX_GSSAPI_PERMSG: CURLproxycode = CURLproxycode(5);
        pub const CURLPX_GSSAPI_PROTECTION: CURLproxycode = CURLproxycode(6);
        pub const CURLPX_IDENTD: CURLproxycode = CURLproxycode(7);
        pub const CURLPX_IDENTD_DIFFER: CURLproxycode = CURLproxycode(8);
        pub const CURLPX_LONG_HOSTNAME: CURLproxycode = CURLproxycode(9);
        pub const CURLPX_LONG_PASSWD: CURLproxycode = CURLproxycode(10);
        pub const CURLPX_LONG_USER: CURLproxycode = CURLproxycode(11);
        pub const CURLPX_NO_AUTH: CURLproxycode = CURLproxycode(12);
        pub const CURLPX_RECV_ADDRESS: CURLproxycode = CURLproxycode(13);
        pub const CURLPX_RECV_AUTH: CURLproxycode = CURLproxycode(14);
        pub const CURLPX_RECV_CONNECT: CURLproxycode = CURLproxycode(15);
        pub const CURLPX_RECV_REQACK: CURLproxycode = CURLproxycode(16);
        pub const CURLPX_REPLY_ADDRESS_TYPE_NOT_SUPPORTED: CURLproxycode = CURLproxycode(
            17,
        );
        pub const CURLPX_REPLY_COMMAND_NOT_SUPPORTED: CURLproxycode = CURLproxycode(18);
        pub const CURLPX_REPLY_CONNECTION_REFUSED: CURLproxycode = CURLproxycode(19);
        pub const CURLPX_REPLY_GENERAL_SERVER_FAILURE: CURLproxycode = CURLproxycode(20);
        pub const CURLPX_REPLY_HOST_UNREACHABLE: CURLproxycode = CURLproxycode(21);
        pub const CURLPX_REPLY_NETWORK_UNREACHABLE: CURLproxycode = CURLproxycode(22);
        pub const CURLPX_REPLY_NOT_ALLOWED: CURLproxycode = CURLproxycode(23);
        pub const CURLPX_REPLY_TTL_EXPIRED: CURLproxycode = CURLproxycode(24);
        pub const CURLPX_REPLY_UNASSIGNED: CURLproxycode = CURLproxycode(25);
        pub const CURLPX_REQUEST_FAILED: CURLproxycode = CURLproxycode(26);
        pub const CURLPX_RESOLVE_HOST: CURLproxycode = CURLproxycode(27);
        pub const CURLPX_SEND_AUTH: CURLproxycode = CURLproxycode(28);
        pub const CURLPX_SEND_CONNECT: CURLproxycode = CURLproxycode(29);
        pub const CURLPX_SEND_REQUEST: CURLproxycode = CURLproxycode(30);
        pub const CURLPX_UNKNOWN_FAIL: CURLproxycode = CURLproxycode(31);
        pub const CURLPX_UNKNOWN_MODE: CURLproxycode = CURLproxycode(32);
        pub const CURLPX_USER_REJECTED: CURLproxycode = CURLproxycode(33);
        /// never use
        pub const CURLPX_LAST: CURLproxycode = CURLproxycode(34);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_proxytype(pub ::std::ffi::c_uint);
    impl curl_proxytype {
        /// never use
        pub const CURLPROXY_LAST: curl_proxytype = curl_proxytype(9);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_khtype(pub ::std::ffi::c_uint);
    impl curl_khtype {
        pub const CURLKHTYPE_UNKNOWN: curl_khtype = curl_khtype(0);
        pub const CURLKHTYPE_RSA1: curl_khtype = curl_khtype(1);
        pub const CURLKHTYPE_RSA: curl_khtype = curl_khtype(2);
        pub const CURLKHTYPE_DSS: curl_khtype = curl_khtype(3);
        pub const CURLKHTYPE_ECDSA: curl_khtype = curl_khtype(4);
        pub const CURLKHTYPE_ED25519: curl_khtype = curl_khtype(5);
    }

    /// this is the set of return values expected from the curl_sshkeycallback
    /// callback
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_khstat(pub ::std::ffi::c_uint);
    impl curl_khstat {
        pub const CURLKHSTAT_FINE_ADD_TO_FILE: curl_khstat = curl_khstat(0);
        pub const CURLKHSTAT_FINE: curl_khstat = curl_khstat(1);
        /// reject the connection, return an error
        pub const CURLKHSTAT_REJECT: curl_khstat = curl_khstat(2);
        /// do not accept it, but we cannot answer right now.
        /// Causes a CURLE_PEER_FAILED_VERIFICATION error but the
        /// connection is left intact etc
        pub const CURLKHSTAT_DEFER: curl_khstat = curl_khstat(3);
        /// accept and replace the wrong key
        pub const CURLKHSTAT_FINE_REPLACE: curl_khstat = curl_khstat(4);
        /// not for use, only a marker for last-in-list
        pub const CURLKHSTAT_LAST: curl_khstat = curl_khstat(5);
    }

    /// this is the set of status codes pass in to the callback
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_khmatch(pub ::std::ffi::c_uint);
    impl curl_khmatch {
        /// match
        pub const CURLKHMATCH_OK: curl_khmatch = curl_khmatch(0);
        /// host found, key mismatch!
        pub const CURLKHMATCH_MISMATCH: curl_khmatch = curl_khmatch(1);
        /// no matching host/key found
        pub const CURLKHMATCH_MISSING: curl_khmatch = curl_khmatch(2);
        /// not for use, only a marker for last-in-list
        pub const CURLKHMATCH_LAST: curl_khmatch = curl_khmatch(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_usessl(pub ::std::ffi::c_uint);
    impl curl_usessl {
        /// not an option, never use
        pub const CURLUSESSL_LAST: curl_usessl = curl_usessl(4);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_ftpccc(pub ::std::ffi::c_uint);
    impl curl_ftpccc {
        /// not an option, never use
        pub const CURLFTPSSL_CCC_LAST: curl_ftpccc = curl_ftpccc(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_ftpauth(pub ::std::ffi::c_uint);
    impl curl_ftpauth {
        /// not an option, never use
        pub const CURLFTPAUTH_LAST: curl_ftpauth = curl_ftpauth(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_ftpcreatedir(pub ::std::ffi::c_uint);
    impl curl_ftpcreatedir {
        /// not an option, never use
        pub const CURLFTP_CREATE_DIR_LAST: curl_ftpcreatedir = curl_ftpcreatedir(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_ftpmethod(pub ::std::ffi::c_uint);
    impl curl_ftpmethod {
        /// not an option, never use
        pub const CURLFTPMETHOD_LAST: curl_ftpmethod = curl_ftpmethod(4);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLSTScode(pub ::std::ffi::c_uint);
    impl CURLSTScode {
        pub const CURLSTS_OK: CURLSTScode = CURLSTScode(0);
        pub const CURLSTS_DONE: CURLSTScode = CURLSTScode(1);
        pub const CURLSTS_FAIL: CURLSTScode = CURLSTScode(2);
    }

    /// All CURLOPT\_\* values.
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLoption(pub ::std::ffi::c_uint);
    impl CURLoption {
        pub const CURLOPT_WRITEDATA: CURLoption = CURLoption(10001);
        pub const CURLOPT_URL: CURLoption = CURLoption(10002);
        pub const CURLOPT_PORT: CURLoption = CURLoption(3);
        pub const CURLOPT_PROXY: CURLoption = CURLoption(10004);
        pub const CURLOPT_USERPWD: CURLoption = CURLoption(10005);
        pub const CURLOPT_PROXYUSERPWD: CURLoption = CURLoption(10006);
        pub const CURLOPT_RANGE: CURLoption = CURLoption(10007);
        pub const CURLOPT_READDATA: CURLoption = CURLoption(10009);
        pub const CURLOPT_ERRORBUFFER: CURLoption = CURLoption(10010);
        pub const CURLOPT_WRITEFUNCTION: CURLoption = CURLoption(20011);
        pub const CURLOPT_READFUNCTION: CURLoption = CURLoption(20012);
        pub const CURLOPT_TIMEOUT: CURLoption = CURLoption(13);
        pub const CURLOPT_INFILESIZE: CURLoption = CURLoption(14);
        pub const CURLOPT_POSTFIELDS: CURLoption = CURLoption(10015);
        pub const CURLOPT_REFERER: CURLoption = CURLoption(10016);
        pub const CURLOPT_FTPPORT: CURLoption = CURLoption(10017);
        pub const CURLOPT_USERAGENT: CURLoption = CURLoption(10018);
        pub const CURLOPT_LOW_SPEED_LIMIT: CURLoption = CURLoption(19);
        pub const CURLOPT_LOW_SPEED_TIME: CURLoption = CURLoption(20);
        pub const CURLOPT_RESUME_FROM: CURLoption = CURLoption(21);
        pub const CURLOPT_COOKIE: CURLoption = CURLoption(10022);
        pub const CURLOPT_HTTPHEADER: CURLoption = CURLoption(10023);
        pub const CURLOPT_HTTPPOST: CURLoption = CURLoption(10024);
        pub const CURLOPT_SSLCERT: CURLoption = CURLoption(10025);
        pub const CURLOPT_KEYPASSWD: CURLoption = CURLoption(10026);
        pub const CURLOPT_CRLF: CURLoption = CURLoption(27);
        pub const CURLOPT_QUOTE: CURLoption = CURLoption(10028);
        pub const CURLOPT_HEADERDATA: CURLoption = CURLoption(10029);
        pub const CURLOPT_COOKIEFILE: CURLoption = CURLoption(10031);
        pub const CURLOPT_SSLVERSION: CURLoption = CURLoption(32);
        pub const CURLOPT_TIMECONDITION: CURLoption = CURLoption(33);
        pub const CURLOPT_TIMEVALUE: CURLoption = CURLoption(34);
        pub const CURLOPT_CUSTOMREQUEST: CURLoption = CURLoption(10036);
        pub const CURLOPT_STDERR: CURLoption = CURLoption(10037);
        pub const CURLOPT_POSTQUOTE: CURLoption = CURLoption(10039);
        pub const CURLOPT_VERBOSE: CURLoption = CURLoption(41);
        pub const CURLOPT_HEADER: CURLoption = CURLoption(42);
        pub const CURLOPT_NOPROGRESS: CURLoption = CURLoption(43);
        pub const CURLOPT_NOBODY: CURLoption = CURLoption(44);
        pub const CURLOPT_FAILONERROR: CURLoption = CURLoption(45);
        pub const CURLOPT_UPLOAD: CURLoption = CURLoption(46);
        pub const CURLOPT_POST: CURLoption = CURLoption(47);
        pub const CURLOPT_DIRLISTONLY: CURLoption = CURLoption(48);
        pub const CURLOPT_APPEND: CURLoption = CURLoption(50);
        pub const CURLOPT_NETRC: CURLoption = CURLoption(51);
        pub const CURLOPT_FOLLOWLOCATION: CURLoption = CURLoption(52);
        pub const CURLOPT_TRANSFERTEXT: CURLoption = CURLoption(53);
        pub const CURLOPT_PUT: CURLoption = CURLoption(54);
        pub const CURLOPT_PROGRESSFUNCTION: CURLoption = CURLoption(20056);
        pub const CURLOPT_XFERINFODATA: CURLoption = CURLoption(10057);
        pub const CURLOPT_AUTOREFERER: CURLoption = CURLoption(58);
        pub const CURLOPT_PROXYPORT: CURLoption = CURLoption(59);
        pub const CURLOPT_POSTFIELDSIZE: CURLoption = CURLoption(60);
        pub const CURLOPT_HTTPPROXYTUNNEL: CURLoption = CURLoption(61);
        pub const CURLOPT_INTERFACE: CURLoption = CURLoption(10062);
        pub const CURLOPT_KRBLEVEL: CURLoption = CURLoption(10063);
        pub const CURLOPT_SSL_VERIFYPEER: CURLoption = CURLoption(64);
        pub const CURLOPT_CAINFO: CURLoption = CURLoption(10065);
        pub const CURLOPT_MAXREDIRS: CURLoption = CURLoption(68);
        pub const CURLOPT_FILETIME: CURLoption = CURLoption(69);
        pub const CURLOPT_TELNETOPTIONS: CURLoption = CURLoption(10070);
        pub const CURLOPT_MAXCONNECTS: CURLoption = CURLoption(71);
        pub const CURLOPT_FRESH_CONNECT: CURLoption = CURLoption(74);
        pub const CURLOPT_FORBID_REUSE: CURLoption = CURLoption(75);
        pub const CURLOPT_RANDOM_FILE: CURLoption = CURLoption(10076);
        pub const CURLOPT_EGDSOCKET: CURLoption = CURLoption(10077);
        pub const CURLOPT_CONNECTTIMEOUT: CURLoption = CURLoption(78);
        pub const CURLOPT_HEADERFUNCTION: CURLoption = CURLoption(20079);
        pub const CURLOPT_HTTPGET: CURLoption = CURLoption(80);
        pub const CURLOPT_SSL_VERIFYHOST: CURLoption = CURLoption(81);
        pub const CURLOPT_COOKIEJAR: CURLoption = CURLoption(10082);
        pub const CURLOPT_SSL_CIPHER_LIST: CURLoption = CURLoption(10083);
        pub const CURLOPT_HTTP_VERSION: CURLoption = CURLoption(84);
        pub const CURLOPT_FTP_USE_EPSV: CURLoption = CURLoption(85);
        pub const CURLOPT_SSLCERTTYPE: CURLoption = CURLoption(10086);
        pub const CURLOPT_SSLKEY: CURLoption = CURLoption(10087);
        pub const CURLOPT_SSLKEYTYPE: CURLoption = CURLoption(10088);
        pub const CURLOPT_SSLENGINE: CURLoption = CURLoption(10089);
        pub const CURLOPT_SSLENGINE_DEFAULT: CURLoption = CURLoption(90);
        pub const CURLOPT_DNS_USE_GLOBAL_CACHE: CURLoption = CURLoption(91);
        pub const CURLOPT_DNS_CACHE_TIMEOUT: CURLoption = CURLoption(92);
        pub const CURLOPT_PREQUOTE: CURLoption = CURLoption(10093);
        pub const CURLOPT_DEBUGFUNCTION: CURLoption = CURLoption(20094);
        pub const CURLOPT_DEBUGDATA: CURLoption = CURLoption(10095);
        pub const CURLOPT_COOKIESESSION: CURLoption = CURLoption(96);
        pub const CURLOPT_CAPATH: CURLoption = CURLoption(10097);
        pub const CURLOPT_BUFFERSIZE: CURLoption = CURLoption(98);
        pub const CURLOPT_NOSIGNAL: CURLoption = CURLoption(99);
        pub const CURLOPT_SHARE: CURLoption = CURLoption(10100);
        pub const CURLOPT_PROXYTYPE: CURLoption = CURLoption(101);
        pub const CURLOPT_ACCEPT_ENCODING: CURLoption = CURLoption(10102);
        pub const CURLOPT_PRIVATE: CURLoption = CURLoption(10103);
        pub const CURLOPT_HTTP200ALIASES: CURLoption = CURLoption(10104);
        pub const CURLOPT_UNRESTRICTED_AUTH: CURLoption = CURLoption(105);
        pub const CURLOPT_FTP_USE_EPRT: CURLoption = CURLoption(106);
        pub const CURLOPT_HTTPAUTH: CURLoption = CURLoption(107);
        pub const CURLOPT_SSL_CTX_FUNCTION: CURLoption = CURLoption(20108);
        pub const CURLOPT_SSL_CTX_DATA: CURLoption = CURLoption(10109);
        pub const CURLOPT_FTP_CREATE_MISSING_DIRS: CURLoption = CURLoption(110);
        pub const CURLOPT_PROXYAUTH: CURLoption = CURLoption(111);
        pub const CURLOPT_SERVER_RESPONSE_TIMEOUT: CURLoption = CURLoption(112);
        pub const CURLOPT_IPRESOLVE: CURLoption = CURLoption(113);
        pub const CURLOPT_MAXFILESIZE: CURLoption = CURLoption(114);
        pub const CURLOPT_INFILESIZE_LARGE: CURLoption = CURLoption(30115);
        pub const CURLOPT_RESUME_FROM_LARGE: CURLoption = CURLoption(30116);
        pub const CURLOPT_MAXFILESIZE_LARGE: CURLoption = CURLoption(30117);
        pub const CURLOPT_NETRC_FILE: CURLoption = CURLoption(10118);
        pub const CURLOPT_USE_SSL: CURLoption = CURLoption(119);
        pub const CURLOPT_POSTFIELDSIZE_LARGE: CURLoption = CURLoption(30120);
        pub const CURLOPT_TCP_NODELAY: CURLoption = CURLoption(121);
        pub const CURLOPT_FTPSSLAUTH: CURLoption = CURLoption(129);
        pub const CURLOPT_IOCTLFUNCTION: CURLoption = CURLoption(20130);
        pub const CURLOPT_IOCTLDATA: CURLoption = CURLoption(10131);
        pub const CURLOPT_FTP_ACCOUNT: CURLoption = CURLoption(10134);
        pub const CURLOPT_COOKIELIST: CURLoption = CURLoption(10135);
        pub const CURLOPT_IGNORE_CONTENT_LENGTH: CURLoption = CURLoption(136);
        pub const CURLOPT_FTP_SKIP_PASV_IP: CURLoption = CURLoption(137);
        pub const CURLOPT_FTP_FILEMETHOD: CURLoption = CURLoption(138);
        pub const CURLOPT_LOCALPORT: CURLoption = CURLoption(139);
        pub const CURLOPT_LOCALPORTRANGE: CURLoption = CURLoption(140);
        pub const CURLOPT_CONNECT_ONLY: CURLoption = CURLoption(141);
        pub const CURLOPT_CONV_FROM_NETWORK_FUNCTION: CURLoption = CURLoption(20142);
        pub const CURLOPT_CONV_TO_NETWORK_FUNCTION: CURLoption = CURLoption(20143);
        pub const CURLOPT_CONV_FROM_UTF8_FUNCTION: CURLoption = CURLoption(20144);
        pub const CURLOPT_MAX_SEND_SPEED_LARGE: CURLoption = CURLoption(30145);
        pub const CURLOPT_MAX_RECV_SPEED_LARGE: CURLoption = CURLoption(30146);
        pub const CURLOPT_FTP_ALTERNATIVE_TO_USER: CURLoption = CURLoption(10147);
        pub const CURLOPT_SOCKOPTFUNCTION: CURLoption = CURLoption(20148);
        pub const CURLOPT_SOCKOPTDATA: CURLoption = CURLoption(10149);
        pub const CURLOPT_SSL_SESSIONID_CACHE: CURLoption = CURLoption(150);
        pub const CURLOPT_SSH_AUTH_TYPES: CURLoption = CURLoption(151);
        pub const CURLOPT_SSH_PUBLIC_KEYFILE: CURLoption = CURLoption(10152);
        pub const CURLOPT_SSH_PRIVATE_KEYFILE: CURLoption = CURLoption(10153);
        pub const CURLOPT_FTP_SSL_CCC: CURLoption = CURLoption(154);
        pub const CURLOPT_TIMEOUT_MS: CURLoption = CURLoption(155);
        pub const CURLOPT_CONNECTTIMEOUT_MS: CURLoption = CURLoption(156);
        pub const CURLOPT_HTTP_TRANSFER_DECODING: CURLoption = CURLoption(157);
        pub const CURLOPT_HTTP_CONTENT_DECODING: CURLoption = CURLoption(158);
        pub const CURLOPT_NEW_FILE_PERMS: CURLoption = CURLoption(159);
        pub const CURLOPT_NEW_DIRECTORY_PERMS: CURLoption = CURLoption(160);
        pub const CURLOPT_POSTREDIR: CURLoption = CURLoption(161);
        pub const CURLOPT_SSH_HOST_PUBLIC_KEY_MD5: CURLoption = CURLoption(10162);
        pub const CURLOPT_OPENSOCKETFUNCTION: CURLoption = CURLoption(20163);
        pub const CURLOPT_OPENSOCKETDATA: CURLoption = CURLoption(10164);
        pub const CURLOPT_COPYPOSTFIELDS: CURLoption = CURLoption(10165);
        pub const CURLOPT_PROXY_TRANSFER_MODE: CURLoption = CURLoption(166);
        pub const CURLOPT_SEEKFUNCTION: CURLoption = CURLoption(20167);
        pub const CURLOPT_SEEKDATA: CURLoption = CURLoption(10168);
        pub const CURLOPT_CRLFILE: CURLoption = CURLoption(10169);
        pub const CURLOPT_ISSUERCERT: CURLoption = CURLoption(10170);
        pub const CURLOPT_ADDRESS_SCOPE: CURLoption = CURLoption(171);
        pub const CURLOPT_CERTINFO: CURLoption = CURLoption(172);
        pub const CURLOPT_USERNAME: CURLoption = CURLoption(10173);
        pub const CURLOPT_PASSWORD: CURLoption = CURLoption(10174);
        pub const CURLOPT_PROXYUSERNAME: CURLoption = CURLoption(10175);
        pub const CURLOPT_PROXYPASSWORD: CURLoption = CURLoption(10176);
        pub const CURLOPT_NOPROXY: CURLoption = CURLoption(10177);
        pub const CURLOPT_TFTP_BLKSIZE: CURLoption = CURLoption(178);
        pub const CURLOPT_SOCKS5_GSSAPI_SERVICE: CURLoption = CURLoption(10179);
        pub const CURLOPT_SOCKS5_GSSAPI_NEC: CURLoption = CURLoption(180);
        pub const CURLOPT_PROTOCOLS: CURLoption = CURLoption(181);
        pub const CURLOPT_REDIR_PROTOCOLS: CURLoption = CURLoption(182);
        pub const CURLOPT_SSH_KNOWNHOSTS: CURLoption = CURLoption(10183);
        pub const CURLOPT_SSH_KEYFUNCTION: CURLoption = CURLoption(20184);
        pub const CURLOPT_SSH_KEYDATA: CURLoption = CURLoption(10185);
        pub const CURLOPT_MAIL_FROM: CURLoption = CURLoption(10186);
        pub const CURLOPT_MAIL_RCPT: CURLoption = CURLoption(10187);
        pub const CURLOPT_FTP_USE_PRET: CURLoption = CURLoption(188);
        pub const CURLOPT_RTSP_REQUEST: CURLoption = CURLoption(189);
        pub const CURLOPT_RTSP_SESSION_ID: CURLoption = CURLoption(10190);
        pub const CURLOPT_RTSP_STREAM_URI: CURLoption = CURLoption(10191);
        pub const CURLOPT_RTSP_TRANSPORT: CURLoption = CURLoption(10192);
        pub const CURLOPT_RTSP_CLIENT_CSEQ: CURLoption = CURLoption(193);
        pub const CURLOPT_RTSP_SERVER_CSEQ: CURLoption = CURLoption(194);
        pub const CURLOPT_INTERLEAVEDATA: CURLoption = CURLoption(10195);
        pub const CURLOPT_INTERLEAVEFUNCTION: CURLoption = CURLoption(20196);
        pub const CURLOPT_WILDCARDMATCH: CURLoption = CURLoption(197);
        pub const CURLOPT_CHUNK_BGN_FUNCTION: CURLoption = CURLoption(20198);
        pub const CURLOPT_CHUNK_END_FUNCTION: CURLoption = CURLoption(20199);
        pub const CURLOPT_FNMATCH_FUNCTION: CURLoption = CURLoption(20200);
        pub const CURLOPT_CHUNK_DATA: CURLoption = CURLoption(10201);
        pub const CURLOPT_FNMATCH_DATA: CURLoption = CURLoption(10202);
        pub const CURLOPT_RESOLVE: CURLoption = CURLoption(10203);
        pub const CURLOPT_TLSAUTH_USERNAME: CURLoption = CURLoption(10204);
        pub const CURLOPT_TLSAUTH_PASSWORD: CURLoption = CURLoption(10205);
        pub const CURLOPT_TLSAUTH_TYPE: CURLoption = CURLoption(10206);
        pub const CURLOPT_TRANSFER_ENCODING: CURLoption = CURLoption(207);
        pub const CURLOPT_CLOSESOCKETFUNCTION: CURLoption = CURLoption(20208);
        pub const CURLOPT_CLOSESOCKETDATA: CURLoption = CURLoption(10209);
        pub const CURLOPT_GSSAPI_DELEGATION: CURLoption = CURLoption(210);
        pub const CURLOPT_DNS_SERVERS: CURLoption = CURLoption(10211);
        pub const CURLOPT_ACCEPTTIMEOUT_MS: CURLoption = CURLoption(212);
        pub const CURLOPT_TCP_KEEPALIVE: CURLoption = CURLoption(213);
        pub const CURLOPT_TCP_KEEPIDLE: CURLoption = CURLoption(214);
        pub const CURLOPT_TCP_KEEPINTVL: CURLoption = CURLoption(215);
        pub const CURLOPT_SSL_OPTIONS: CURLoption = CURLoption(216);
        pub const CURLOPT_MAIL_AUTH: CURLoption = CURLoption(10217);
        pub const CURLOPT_SASL_IR: CURLoption = CURLoption(218);
        pub const CURLOPT_XFERINFOFUNCTION: CURLoption = CURLoption(20219);
        pub const CURLOPT_XOAUTH2_BEARER: CURLoption = CURLoption(10220);
        pub const CURLOPT_DNS_INTERFACE: CURLoption = CURLoption(10221);
        pub const CURLOPT_DNS_LOCAL_IP4: CURLoption = CURLoption(10222);
        pub const CURLOPT_DNS_LOCAL_IP6: CURLoption = CURLoption(10223);
        pub const CURLOPT_LOGIN_OPTIONS: CURLoption = CURLoption(10224);
        pub const CURLOPT_SSL_ENABLE_NPN: CURLoption = CURLoption(225);
        pub const CURLOPT_SSL_ENABLE_ALPN: CURLoption = CURLoption(226);
        pub const CURLOPT_EXPECT_100_TIMEOUT_MS: CURLoption = CURLoption(227);
        pub const CURLOPT_PROXYHEADER: CURLoption = CURLoption(10228);
        pub const CURLOPT_HEADEROPT: CURLoption = CURLoption(229);
        pub const CURLOPT_PINNEDPUBLICKEY: CURLoption = CURLoption(10230);
        pub const CURLOPT_UNIX_SOCKET_PATH: CURLoption = CURLoption(10231);
        pub const CURLOPT_SSL_VERIFYSTATUS: CURLoption = CURLoption(232);
        pub const CURLOPT_SSL_FALSESTART: CURLoption = CURLoption(233);
        pub const CURLOPT_PATH_AS_IS: CURLoption = CURLoption(234);
        pub const CURLOPT_PROXY_SERVICE_NAME: CURLoption = CURLoption(10235);
        pub const CURLOPT_SERVICE_NAME: CURLoption = CURLoption(10236);
        pub const CURLOPT_PIPEWAIT: CURLoption = CURLoption(237);
        pub const CURLOPT_DEFAULT_PROTOCOL: CURLoption = CURLoption(10238);
        pub const CURLOPT_STREAM_WEIGHT: CURLoption = CURLoption(239);
        pub const CURLOPT_STREAM_DEPENDS: CURLoption = CURLoption(10240);
        pub const CURLOPT_STREAM_DEPENDS_E: CURLoption = CURLoption(10241);
        pub const CURLOPT_TFTP_NO_OPTIONS: CURLoption = CURLoption(242);
        pub const CURLOPT_CONNECT_TO: CURLoption = CURLoption(10243);
        pub const CURLOPT_TCP_FASTOPEN: CURLoption = CURLoption(244);
        pub const CURLOPT_KEEP_SENDING_ON_ERROR: CURLoption = CURLoption(245);
        pub const CURLOPT_PROXY_CAINFO: CURLoption = CURLoption(10246);
        pub const CURLOPT_PROXY_CAPATH: CURLoption = CURLoption(10247);
        pub const CURLOPT_PROXY_SSL_VERIFYPEER: CURLoption = CURLoption(248);
        pub const CURLOPT_PROXY_SSL_VERIFYHOST: CURLoption = CURLoption(249);
        pub const CURLOPT_PROXY_SSLVERSION: CURLoption = CURLoption(250);
        pub const CURLOPT_PROXY_TLSAUTH_USERNAME: CURLoption = CURLoption(10251);
        pub const CURLOPT_PROXY_TLSAUTH_PASSWORD: CURLoption = CURLoption(10252);
        pub const CURLOPT_PROXY_TLSAUTH_TYPE: CURLoption = CURLoption(10253);
        pub const CURLOPT_PROXY_SSLCERT: CURLoption = CURLoption(10254);
        pub const CURLOPT_PROXY_SSLCERTTYPE: CURLoption = CURLoption(10255);
        pub const CURLOPT_PROXY_SSLKEY: CURLoption = CURLoption(10256);
        pub const CURLOPT_PROXY_SSLKEYTYPE: CURLoption = CURLoption(10257);
        pub const CURLOPT_PROXY_KEYPASSWD: CURLoption = CURLoption(10258);
        pub const CURLOPT_PROXY_SSL_CIPHER_LIST: CURLoption = CURLoption(10259);
        pub const CURLOPT_PROXY_CRLFILE: CURLoption = CURLoption(10260);
        pub const CURLOPT_PROXY_SSL_OPTIONS: CURLoption = CURLoption(261);
        pub const CURLOPT_PRE_PROXY: CURLoption = CURLoption(10262);
        pub const CURLOPT_PROXY_PINNEDPUBLICKEY: CURLoption = CURLoption(10263);
        pub const CURLOPT_ABSTRACT_UNIX_SOCKET: CURLoption = CURLoption(10264);
        pub const CURLOPT_SUPPRESS_CONNECT_HEADERS: CURLoption = CURLoption(265);
        pub const CURLOPT_REQUEST_TARGET: CURLoption = CURLoption(10266);
        pub const CURLOPT_SOCKS5_AUTH: CURLoption = CURLoption(267);
        pub const CURLOPT_SSH_COMPRESSION: CURLoption = CURLoption(268);
        pub const CURLOPT_MIMEPOST: CURLoption = CURLoption(10269);
        pub const CURLOPT_TIMEVALUE_LARGE: CURLoption = CURLoption(30270);
        pub const CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS: CURLoption = CURLoption(271);
        pub const CURLOPT_RESOLVER_START_FUNCTION: CURLoption = CURLoption(20272);
        pub const CURLOPT_RESOLVER_START_DATA: CURLoption = CURLoption(10273);
        pub const CURLOPT_HAPROXYPROTOCOL: CURLoption = CURLoption(274);
        pub const CURLOPT_DNS_SHUFFLE_ADDRESSES: CURLoption = CURLoption(275);
        pub const CURLOPT_TLS13_CIPHERS: CURLoption = CURLoption(10276);
        pub const CURLOPT_PROXY_TLS13_CIPHERS: CURLoption = CURLoption(10277);
        pub const CURLOPT_DISALLOW_USERNAME_IN_URL: CURLoption = CURLoption(278);
        pub const CURLOPT_DOH_URL: CURLoption = CURLoption(10279);
        pub const CURLOPT_UPLOAD_BUFFERSIZE: CURLoption = CURLoption(280);
        pub const CURLOPT_UPKEEP_INTERVAL_MS: CURLoption = CURLoption(281);
        pub const CURLOPT_CURLU: CURLoption = CURLoption(10282);
        pub const CURLOPT_TRAILERFUNCTION: CURLoption = CURLoption(20283);
        pub const CURLOPT_TRAILERDATA: CURLoption = CURLoption(10284);
        pub const CURLOPT_HTTP09_ALLOWED: CURLoption = CURLoption(285);
        pub const CURLOPT_ALTSVC_CTRL: CURLoption = CURLoption(286);
        pub const CURLOPT_ALTSVC: CURLoption = CURLoption(10287);
        pub const CURLOPT_MAXAGE_CONN: CURLoption = CURLoption(288);
        pub const CURLOPT_SASL_AUTHZID: CURLoption = CURLoption(10289);
        pub const CURLOPT_MAIL_RCPT_ALLOWFAILS: CURLoption = CURLoption(290);
        pub const CURLOPT_SSLCERT_BLOB: CURLoption = CURLoption(40291);
        pub const CURLOPT_SSLKEY_BLOB: CURLoption = CURLoption(40292);
        pub const CURLOPT_PROXY_SSLCERT_BLOB: CURLoption = CURLoption(40293);
        pub const CURLOPT_PROXY_SSLKEY_BLOB: CURLoption = CURLoption(40294);
        pub const CURLOPT_ISSUERCERT_BLOB: CURLoption = CURLoption(40295);
        pub const CURLOPT_PROXY_ISSUERCERT: CURLoption = CURLoption(10296);
        pub const CURLOPT_PROXY_ISSUERCERT_BLOB: CURLoption = CURLoption(40297);
        pub const CURLOPT_SSL_EC_CURVES: CURLoption = CURLoption(10298);
        pub const CURLOPT_HSTS_CTRL: CURLoption = CURLoption(299);
        pub const CURLOPT_HSTS: CURLoption = CURLoption(10300);
        pub const CURLOPT_HSTSREADFUNCTION: CURLoption = CURLoption(20301);
        pub const CURLOPT_HSTSREADDATA: CURLoption = CURLoption(10302);
        pub const CURLOPT_HSTSWRITEFUNCTION: CURLoption = CURLoption(20303);
        pub const CURLOPT_HSTSWRITEDATA: CURLoption = CURLoption(10304);
        pub const CURLOPT_AWS_SIGV4: CURLoption = CURLoption(10305);
        pub const CURLOPT_DOH_SSL_VERIFYPEER: CURLoption = CURLoption(306);
        pub const CURLOPT_DOH_SSL_VERIFYHOST: CURLoption = CURLoption(307);
        pub const CURLOPT_DOH_SSL_VERIFYSTATUS: CURLoption = CURLoption(308);
        pub const CURLOPT_CAINFO_BLOB: CURLoption = CURLoption(40309);
        pub const CURLOPT_PROXY_CAINFO_BLOB: CURLoption = CURLoption(40310);
        pub const CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256: CURLoption = CURLoption(10311);
        pub const CURLOPT_PREREQFUNCTION: CURLoption = CURLoption(20312);
        pub const CURLOPT_PREREQDATA: CURLoption = CURLoption(10313);
        pub const CURLOPT_MAXLIFETIME_CONN: CURLoption = CURLoption(314);
        pub const CURLOPT_MIME_OPTIONS: CURLoption = CURLoption(315);
        pub const CURLOPT_SSH_HOSTKEYFUNCTION: CURLoption = CURLoption(20316);
        pub const CURLOPT_SSH_HOSTKEYDATA: CURLoption = CURLoption(10317);
        pub const CURLOPT_PROTOCOLS_STR: CURLoption = CURLoption(10318);
        pub const CURLOPT_REDIR_PROTOCOLS_STR: CURLoption = CURLoption(10319);
        pub const CURLOPT_WS_OPTIONS: CURLoption = CURLoption(320);
        pub const CURLOPT_CA_CACHE_TIMEOUT: CURLoption = CURLoption(321);
        pub const CURLOPT_QUICK_EXIT: CURLoption = CURLoption(322);
        pub const CURLOPT_HAPROXY_CLIENT_IP: CURLoption = CURLoption(10323);
        pub const CURLOPT_SERVER_RESPONSE_TIMEOUT_MS: CURLoption = CURLoption(324);
        pub const CURLOPT_ECH: CURLoption = CURLoption(10325);
        pub const CURLOPT_TCP_KEEPCNT: CURLoption = CURLoption(326);
        pub const CURLOPT_UPLOAD_FLAGS: CURLoption = CURLoption(327);
        pub const CURLOPT_SSL_SIGNATURE_ALGORITHMS: CURLoption = CURLoption(10328);
        pub const CURLOPT_HTTPSIG_ALGORITHM: CURLoption = CURLoption(329);
        pub const CURLOPT_HTTPSIG_KEY: CURLoption = CURLoption(10330);
        pub const CURLOPT_HTTPSIG_KEYID: CURLoption = CURLoption(10331);
        pub const CURLOPT_HTTPSIG_HEADERS: CURLoption = CURLoption(10332);
        /// the last unused
        pub const CURLOPT_LASTENTRY: CURLoption = CURLoption(10333);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURL_NETRC_OPTION(pub ::std::ffi::c_uint);
    impl CURL_NETRC_OPTION {
        /// we set a single member here, to make sure we still provide the enum, but
        /// the values to use are defined above with L suffixes
        pub const CURL_NETRC_LAST: CURL_NETRC_OPTION = CURL_NETRC_OPTION(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURL_TLSAUTH(pub ::std::ffi::c_uint);
    impl CURL_TLSAUTH {
        /// we set a single member here, to make sure we still provide the enum,
        /// but the values to use are defined above with L suffixes
        pub const CURL_TLSAUTH_LAST: CURL_TLSAUTH = CURL_TLSAUTH(2);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_TimeCond(pub ::std::ffi::c_uint);
    impl curl_TimeCond {
        /// we set a single member here, to make sure we still provide
        /// the enum typedef, but the values to use are defined above with L
        /// suffixes
        pub const CURL_TIMECOND_LAST: curl_TimeCond = curl_TimeCond(4);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLformoption(pub ::std::ffi::c_uint);
    impl CURLformoption {
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_NOTHING: CURLformoption = CURLformoption(0);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_COPYNAME: CURLformoption = CURLformoption(1);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_PTRNAME: CURLformoption = CURLformoption(2);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_NAMELENGTH: CURLformoption = CURLformoption(3);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_COPYCONTENTS: CURLformoption = CURLformoption(4);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_PTRCONTENTS: CURLformoption = CURLformoption(5);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_CONTENTSLENGTH: CURLformoption = CURLformoption(6);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_FILECONTENT: CURLformoption = CURLformoption(7);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_ARRAY: CURLformoption = CURLformoption(8);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_OBSOLETE: CURLformoption = CURLformoption(9);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_FILE: CURLformoption = CURLformoption(10);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_BUFFER: CURLformoption = CURLformoption(11);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_BUFFERPTR: CURLformoption = CURLformoption(12);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_BUFFERLENGTH: CURLformoption = CURLformoption(13);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_CONTENTTYPE: CURLformoption = CURLformoption(14);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_CONTENTHEADER: CURLformoption = CURLformoption(15);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_FILENAME: CURLformoption = CURLformoption(16);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_END: CURLformoption = CURLformoption(17);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_OBSOLETE2: CURLformoption = CURLformoption(18);
        /// the first one is unused \*\*\*\*\*\*\*\*\*\*\*
        pub const CURLFORM_STREAM: CURLformoption = CURLformoption(19);
        /// added in 7.46.0, provide a curl_off_t length
        pub const CURLFORM_CONTENTLEN: CURLformoption = CURLformoption(20);
        /// the last unused
        pub const CURLFORM_LASTENTRY: CURLformoption = CURLformoption(21);
    }

    /// use this for multipart formpost building
    /// Returns code for curl_formadd()
    ///
    /// Returns:
    /// CURL_FORMADD_OK             on success
    /// CURL_FORMADD_MEMORY         if the FormInfo allocation fails
    /// CURL_FORMADD_OPTION_TWICE   if one option is given twice for one Form
    /// CURL_FORMADD_NULL           if a null pointer was given for a char
    /// CURL_FORMADD_MEMORY         if the allocation of a FormInfo struct failed
    /// CURL_FORMADD_UNKNOWN_OPTION if an unknown option was used
    /// CURL_FORMADD_INCOMPLETE     if the some FormInfo is not complete (or error)
    /// CURL_FORMADD_MEMORY         if a curl_httppost struct cannot be allocated
    /// CURL_FORMADD_MEMORY         if some allocation for string copying failed.
    /// CURL_FORMADD_ILLEGAL_ARRAY  if an illegal option is used in an array
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLFORMcode(pub ::std::ffi::c_uint);
    impl CURLFORMcode {
        /// 1st, no error
        pub const CURL_FORMADD_OK: CURLFORMcode = CURLFORMcode(0);
        pub const CURL_FORMADD_MEMORY: CURLFORMcode = CURLFORMcode(1);
        pub const CURL_FORMADD_OPTION_TWICE: CURLFORMcode = CURLFORMcode(2);
        pub const CURL_FORMADD_NULL: CURLFORMcode = CURLFORMcode(3);
        pub const CURL_FORMADD_UNKNOWN_OPTION: CURLFORMcode = CURLFORMcode(4);
        pub const CURL_FORMADD_INCOMPLETE: CURLFORMcode = CURLFORMcode(5);
        pub const CURL_FORMADD_ILLEGAL_ARRAY: CURLFORMcode = CURLFORMcode(6);
        /// libcurl was built with form api disabled
        pub const CURL_FORMADD_DISABLED: CURLFORMcode = CURLFORMcode(7);
        /// last
        pub const CURL_FORMADD_LAST: CURLFORMcode = CURLFORMcode(8);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLsslset(pub ::std::ffi::c_uint);
    impl CURLsslset {
        pub const CURLSSLSET_OK: CURLsslset = CURLsslset(0);
        pub const CURLSSLSET_UNKNOWN_BACKEND: CURLsslset = CURLsslset(1);
        pub const CURLSSLSET_TOO_LATE: CURLsslset = CURLsslset(2);
        /// libcurl was built without any SSL support
        pub const CURLSSLSET_NO_BACKENDS: CURLsslset = CURLsslset(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLINFO(pub ::std::ffi::c_uint);
    impl CURLINFO {
        /// first, never use this
        pub const CURLINFO_NONE: CURLINFO = CURLINFO(0);
        pub const CURLINFO_EFFECTIVE_URL: CURLINFO = CURLINFO(1048577);
        pub const CURLINFO_RESPONSE_CODE: CURLINFO = CURLINFO(2097154);
        pub const CURLINFO_TOTAL_TIME: CURLINFO = CURLINFO(3145731);
        pub const CURLINFO_NAMELOOKUP_TIME: CURLINFO = CURLINFO(3145732);
        pub const CURLINFO_CONNECT_TIME: CURLINFO = CURLINFO(3145733);
        pub const CURLINFO_PRETRANSFER_TIME: CURLINFO = CURLINFO(3145734);
        pub const CURLINFO_SIZE_UPLOAD: CURLINFO = CURLINFO(3145735);
        pub const CURLINFO_SIZE_UPLOAD_T: CURLINFO = CURLINFO(6291463);
        pub const CURLINFO_SIZE_DOWNLOAD: CURLINFO = CURLINFO(3145736);
        pub const CURLINFO_SIZE_DOWNLOAD_T: CURLINFO = CURLINFO(6291464);
        pub const CURLINFO_SPEED_DOWNLOAD: CURLINFO = CURLINFO(3145737);
        pub const CURLINFO_SPEED_DOWNLOAD_T: CURLINFO = CURLINFO(6291465);
        pub const CURLINFO_SPEED_UPLOAD: CURLINFO = CURLINFO(3145738);
        pub const CURLINFO_SPEED_UPLOAD_T: CURLINFO = CURLINFO(6291466);
        pub const CURLINFO_HEADER_SIZE: CURLINFO = CURLINFO(2097163);
        pub const CURLINFO_REQUEST_SIZE: CURLINFO = CURLINFO(2097164);
        pub const CURLINFO_SSL_VERIFYRESULT: CURLINFO = CURLINFO(2097165);
        pub const CURLINFO_FILETIME: CURLINFO = CURLINFO(2097166);
        pub const CURLINFO_FILETIME_T: CURLINFO = CURLINFO(6291470);
        pub const CURLINFO_CONTENT_LENGTH_DOWNLOAD: CURLINFO = CURLINFO(3145743);
        pub const CURLINFO_CONTENT_LENGTH_DOWNLOAD_T: CURLINFO = CURLINFO(6291471);
        pub const CURLINFO_CONTENT_LENGTH_UPLOAD: CURLINFO = CURLINFO(3145744);
        pub const CURLINFO_CONTENT_LENGTH_UPLOAD_T: CURLINFO = CURLINFO(6291472);
        pub const CURLINFO_STARTTRANSFER_TIME: CURLINFO = CURLINFO(3145745);
        pub const CURLINFO_CONTENT_TYPE: CURLINFO = CURLINFO(1048594);
        pub const CURLINFO_REDIRECT_TIME: CURLINFO = CURLINFO(3145747);
        pub const CURLINFO_REDIRECT_COUNT: CURLINFO = CURLINFO(2097172);
        pub const CURLINFO_PRIVATE: CURLINFO = CURLINFO(1048597);
        pub const CURLINFO_HTTP_CONNECTCODE: CURLINFO = CURLINFO(2097174);
        pub const CURLINFO_HTTPAUTH_AVAIL: CURLINFO = CURLINFO(2097175);
        pub const CURLINFO_PROXYAUTH_AVAIL: CURLINFO = CURLINFO(2097176);
        pub const CURLINFO_OS_ERRNO: CURLINFO = CURLINFO(2097177);
        pub const CURLINFO_NUM_CONNECTS: CURLINFO = CURLINFO(2097178);
        pub const CURLINFO_SSL_ENGINES: CURLINFO = CURLINFO(4194331);
        pub const CURLINFO_COOKIELIST: CURLINFO = CURLINFO(4194332);
        pub const CURLINFO_LASTSOCKET: CURLINFO = CURLINFO(2097181);
        pub const CURLINFO_FTP_ENTRY_PATH: CURLINFO = CURLINFO(1048606);
        pub const CURLINFO_REDIRECT_URL: CURLINFO = CURLINFO(1048607);
        pub const CURLINFO_PRIMARY_IP: CURLINFO = CURLINFO(1048608);
        pub const CURLINFO_APPCONNECT_TIME: CURLINFO = CURLINFO(3145761);
        pub const CURLINFO_CERTINFO: CURLINFO = CURLINFO(4194338);
        pub const CURLINFO_CONDITION_UNMET: CURLINFO = CURLINFO(2097187);
        pub const CURLINFO_RTSP_SESSION_ID: CURLINFO = CURLINFO(1048612);
        pub const CURLINFO_RTSP_CLIENT_CSEQ: CURLINFO = CURLINFO(2097189);
        pub const CURLINFO_RTSP_SERVER_CSEQ: CURLINFO = CURLINFO(2097190);
        pub const CURLINFO_RTSP_CSEQ_RECV: CURLINFO = CURLINFO(2097191);
        pub const CURLINFO_PRIMARY_PORT: CURLINFO = CURLINFO(2097192);
        pub const CURLINFO_LOCAL_IP: CURLINFO = CURLINFO(1048617);
        pub const CURLINFO_LOCAL_PORT: CURLINFO = CURLINFO(2097194);
        pub const CURLINFO_TLS_SESSION: CURLINFO = CURLINFO(4194347);
        pub const CURLINFO_ACTIVESOCKET: CURLINFO = CURLINFO(5242924);
        pub const CURLINFO_TLS_SSL_PTR: CURLINFO = CURLINFO(4194349);
        pub const CURLINFO_HTTP_VERSION: CURLINFO = CURLINFO(2097198);
        pub const CURLINFO_PROXY_SSL_VERIFYRESULT: CURLINFO = CURLINFO(2097199);
        pub const CURLINFO_PROTOCOL: CURLINFO = CURLINFO(2097200);
        pub const CURLINFO_SCHEME: CURLINFO = CURLINFO(1048625);
        pub const CURLINFO_TOTAL_TIME_T: CURLINFO = CURLINFO(6291506);
        pub const CURLINFO_NAMELOOKUP_TIME_T: CURLINFO = CURLINFO(6291507);
        pub const CURLINFO_CONNECT_TIME_T: CURLINFO = CURLINFO(6291508);
        pub const CURLINFO_PRETRANSFER_TIME_T: CURLINFO = CURLINFO(6291509);
        pub const CURLINFO_STARTTRANSFER_TIME_T: CURLINFO = CURLINFO(6291510);
        pub const CURLINFO_REDIRECT_TIME_T: CURLINFO = CURLINFO(6291511);
        pub const CURLINFO_APPCONNECT_TIME_T: CURLINFO = CURLINFO(6291512);
        pub const CURLINFO_RETRY_AFTER: CURLINFO = CURLINFO(6291513);
        pub const CURLINFO_EFFECTIVE_METHOD: CURLINFO = CURLINFO(1048634);
        pub const CURLINFO_PROXY_ERROR: CURLINFO = CURLINFO(2097211);
        pub const CURLINFO_REFERER: CURLINFO = CURLINFO(1048636);
        pub const CURLINFO_CAINFO: CURLINFO = CURLINFO(1048637);
        pub const CURLINFO_CAPATH: CURLINFO = CURLINFO(1048638);
        pub const CURLINFO_XFER_ID: CURLINFO = CURLINFO(6291519);
        pub const CURLINFO_CONN_ID: CURLINFO = CURLINFO(6291520);
        pub const CURLINFO_QUEUE_TIME_T: CURLINFO = CURLINFO(6291521);
        pub const CURLINFO_USED_PROXY: CURLINFO = CURLINFO(2097218);
        pub const CURLINFO_POSTTRANSFER_TIME_T: CURLINFO = CURLINFO(6291523);
        pub const CURLINFO_EARLYDATA_SENT_T: CURLINFO = CURLINFO(6291524);
        pub const CURLINFO_HTTPAUTH_USED: CURLINFO = CURLINFO(2097221);
        pub const CURLINFO_PROXYAUTH_USED: CURLINFO = CURLINFO(2097222);
        pub const CURLINFO_SIZE_DELIVERED: CURLINFO = CURLINFO(6291527);
        pub const CURLINFO_LASTONE: CURLINFO = CURLINFO(71);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_closepolicy(pub ::std::ffi::c_uint);
    impl curl_closepolicy {
        /// first, never use this
        pub const CURLCLOSEPOLICY_NONE: curl_closepolicy = curl_closepolicy(0);
        pub const CURLCLOSEPOLICY_OLDEST: curl_closepolicy = curl_closepolicy(1);
        pub const CURLCLOSEPOLICY_LEAST_RECENTLY_USED: curl_closepolicy = curl_closepolicy(
            2,
        );
        pub const CURLCLOSEPOLICY_LEAST_TRAFFIC: curl_closepolicy = curl_closepolicy(3);
        pub const CURLCLOSEPOLICY_SLOWEST: curl_closepolicy = curl_closepolicy(4);
        pub const CURLCLOSEPOLICY_CALLBACK: curl_closepolicy = curl_closepolicy(5);
        /// last, never use this
        pub const CURLCLOSEPOLICY_LAST: curl_closepolicy = curl_closepolicy(6);
    }

    /// Different data locks for a single share
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_lock_data(pub ::std::ffi::c_uint);
    impl curl_lock_data {
        pub const CURL_LOCK_DATA_NONE: curl_lock_data = curl_lock_data(0);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_SHARE: curl_lock_data = curl_lock_data(1);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_COOKIE: curl_lock_data = curl_lock_data(2);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_DNS: curl_lock_data = curl_lock_data(3);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_SSL_SESSION: curl_lock_data = curl_lock_data(4);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_CONNECT: curl_lock_data = curl_lock_data(5);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_PSL: curl_lock_data = curl_lock_data(6);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_HSTS: curl_lock_data = curl_lock_data(7);
        /// CURL_LOCK_DATA_SHARE is used internally to say that the locking is made
        /// to change the internal state of the share itself.
        pub const CURL_LOCK_DATA_LAST: curl_lock_data = curl_lock_data(8);
    }

    /// Different lock access types
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_lock_access(pub ::std::ffi::c_uint);
    impl curl_lock_access {
        /// unspecified action
        pub const CURL_LOCK_ACCESS_NONE: curl_lock_access = curl_lock_access(0);
        /// for read perhaps
        pub const CURL_LOCK_ACCESS_SHARED: curl_lock_access = curl_lock_access(1);
        /// for write perhaps
        pub const CURL_LOCK_ACCESS_SINGLE: curl_lock_access = curl_lock_access(2);
        /// never use
        pub const CURL_LOCK_ACCESS_LAST: curl_lock_access = curl_lock_access(3);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLSHcode(pub ::std::ffi::c_uint);
    impl CURLSHcode {
        /// all is fine
        pub const CURLSHE_OK: CURLSHcode = CURLSHcode(0);
        /// 1
        pub const CURLSHE_BAD_OPTION: CURLSHcode = CURLSHcode(1);
        /// 2
        pub const CURLSHE_IN_USE: CURLSHcode = CURLSHcode(2);
        /// 3
        pub const CURLSHE_INVALID: CURLSHcode = CURLSHcode(3);
        /// 4 out of memory
        pub const CURLSHE_NOMEM: CURLSHcode = CURLSHcode(4);
        /// 5 feature not present in lib
        pub const CURLSHE_NOT_BUILT_IN: CURLSHcode = CURLSHcode(5);
        /// never use
        pub const CURLSHE_LAST: CURLSHcode = CURLSHcode(6);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLSHoption(pub ::std::ffi::c_uint);
    impl CURLSHoption {
        /// do not use
        pub const CURLSHOPT_NONE: CURLSHoption = CURLSHoption(0);
        /// specify a data type to share
        pub const CURLSHOPT_SHARE: CURLSHoption = CURLSHoption(1);
        /// specify which data type to stop sharing
        pub const CURLSHOPT_UNSHARE: CURLSHoption = CURLSHoption(2);
        /// pass in a 'curl_lock_function' pointer
        pub const CURLSHOPT_LOCKFUNC: CURLSHoption = CURLSHoption(3);
        /// pass in a 'curl_unlock_function' pointer
        pub const CURLSHOPT_UNLOCKFUNC: CURLSHoption = CURLSHoption(4);
        /// pass in a user data pointer used in the lock/unlock
        /// callback functions
        pub const CURLSHOPT_USERDATA: CURLSHoption = CURLSHoption(5);
        /// never use
        pub const CURLSHOPT_LAST: CURLSHoption = CURLSHoption(6);
    }

    /// Structures for querying information about the curl library at runtime.
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLversion(pub ::std::ffi::c_uint);
    impl CURLversion {
        /// 7.10
        pub const CURLVERSION_FIRST: CURLversion = CURLversion(0);
        /// 7.11.1
        pub const CURLVERSION_SECOND: CURLversion = CURLversion(1);
        /// 7.12.0
        pub const CURLVERSION_THIRD: CURLversion = CURLversion(2);
        /// 7.16.1
        pub const CURLVERSION_FOURTH: CURLversion = CURLversion(3);
        /// 7.57.0
        pub const CURLVERSION_FIFTH: CURLversion = CURLversion(4);
        /// 7.66.0
        pub const CURLVERSION_SIXTH: CURLversion = CURLversion(5);
        /// 7.70.0
        pub const CURLVERSION_SEVENTH: CURLversion = CURLversion(6);
        /// 7.72.0
        pub const CURLVERSION_EIGHTH: CURLversion = CURLversion(7);
        /// 7.75.0
        pub const CURLVERSION_NINTH: CURLversion = CURLversion(8);
        /// 7.77.0
        pub const CURLVERSION_TENTH: CURLversion = CURLversion(9);
        /// 7.87.0
        pub const CURLVERSION_ELEVENTH: CURLversion = CURLversion(10);
        /// 8.8.0
        pub const CURLVERSION_TWELFTH: CURLversion = CURLversion(11);
        /// never actually use this
        pub const CURLVERSION_LAST: CURLversion = CURLversion(12);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLMcode(pub ::std::ffi::c_int);
    impl CURLMcode {
        /// please call curl_multi_perform() or
        /// curl_multi_socket\*() soon
        pub const CURLM_CALL_MULTI_PERFORM: CURLMcode = CURLMcode(-1);
        pub const CURLM_OK: CURLMcode = CURLMcode(0);
        /// the passed-in handle is not a valid CURLM handle
        pub const CURLM_BAD_HANDLE: CURLMcode = CURLMcode(1);
        /// an easy handle was not good/valid
        pub const CURLM_BAD_EASY_HANDLE: CURLMcode = CURLMcode(2);
        /// if you ever get this, you are in deep sh\*t
        pub const CURLM_OUT_OF_MEMORY: CURLMcode = CURLMcode(3);
        /// this is a libcurl bug
        pub const CURLM_INTERNAL_ERROR: CURLMcode = CURLMcode(4);
        /// the passed in socket argument did not match
        pub const CURLM_BAD_SOCKET: CURLMcode = CURLMcode(5);
        /// curl_multi_setopt() with unsupported option
        pub const CURLM_UNKNOWN_OPTION: CURLMcode = CURLMcode(6);
        /// an easy handle already added to a multi handle was
        /// attempted to get added - again
        pub const CURLM_ADDED_ALREADY: CURLMcode = CURLMcode(7);
        /// an api function was called from inside a
        /// callback
        pub const CURLM_RECURSIVE_API_CALL: CURLMcode = CURLMcode(8);
        /// wakeup is unavailable or failed
        pub const CURLM_WAKEUP_FAILURE: CURLMcode = CURLMcode(9);
        /// function called with a bad parameter
        pub const CURLM_BAD_FUNCTION_ARGUMENT: CURLMcode = CURLMcode(10);
        pub const CURLM_ABORTED_BY_CALLBACK: CURLMcode = CURLMcode(11);
        pub const CURLM_UNRECOVERABLE_POLL: CURLMcode = CURLMcode(12);
        pub const CURLM_LAST: CURLMcode = CURLMcode(13);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLMSG(pub ::std::ffi::c_uint);
    impl CURLMSG {
        /// first, not used
        pub const CURLMSG_NONE: CURLMSG = CURLMSG(0);
        /// This easy handle has completed. 'result' contains
        /// the CURLcode of the transfer
        pub const CURLMSG_DONE: CURLMSG = CURLMSG(1);
        /// last, not used
        pub const CURLMSG_LAST: CURLMSG = CURLMSG(2);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLMoption(pub ::std::ffi::c_uint);
    impl CURLMoption {
        pub const CURLMOPT_SOCKETFUNCTION: CURLMoption = CURLMoption(20001);
        pub const CURLMOPT_SOCKETDATA: CURLMoption = CURLMoption(10002);
        pub const CURLMOPT_PIPELINING: CURLMoption = CURLMoption(3);
        pub const CURLMOPT_TIMERFUNCTION: CURLMoption = CURLMoption(20004);
        pub const CURLMOPT_TIMERDATA: CURLMoption = CURLMoption(10005);
        pub const CURLMOPT_MAXCONNECTS: CURLMoption = CURLMoption(6);
        pub const CURLMOPT_MAX_HOST_CONNECTIONS: CURLMoption = CURLMoption(7);
        pub const CURLMOPT_MAX_PIPELINE_LENGTH: CURLMoption = CURLMoption(8);
        pub const CURLMOPT_CONTENT_LENGTH_PENALTY_SIZE: CURLMoption = CURLMoption(30009);
        pub const CURLMOPT_CHUNK_LENGTH_PENALTY_SIZE: CURLMoption = CURLMoption(30010);
        pub const CURLMOPT_PIPELINING_SITE_BL: CURLMoption = CURLMoption(10011);
        pub const CURLMOPT_PIPELINING_SERVER_BL: CURLMoption = CURLMoption(10012);
        pub const CURLMOPT_MAX_TOTAL_CONNECTIONS: CURLMoption = CURLMoption(13);
        pub const CURLMOPT_PUSHFUNCTION: CURLMoption = CURLMoption(20014);
        pub const CURLMOPT_PUSHDATA: CURLMoption = CURLMoption(10015);
        pub const CURLMOPT_MAX_CONCURRENT_STREAMS: CURLMoption = CURLMoption(16);
        pub const CURLMOPT_NETWORK_CHANGED: CURLMoption = CURLMoption(17);
        pub const CURLMOPT_NOTIFYFUNCTION: CURLMoption = CURLMoption(20018);
        pub const CURLMOPT_NOTIFYDATA: CURLMoption = CURLMoption(10019);
        pub const CURLMOPT_RESOLVE_THREADS_MAX: CURLMoption = CURLMoption(20);
        pub const CURLMOPT_QUICK_EXIT: CURLMoption = CURLMoption(21);
        /// the last unused
        pub const CURLMOPT_LASTENTRY: CURLMoption = CURLMoption(22);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLMinfo_offt(pub ::std::ffi::c_uint);
    impl CURLMinfo_offt {
        /// first, never use this
        pub const CURLMINFO_NONE: CURLMinfo_offt = CURLMinfo_offt(0);
        /// The number of easy handles currently managed by the multi handle,
        /// e.g. have been added but not yet removed.
        pub const CURLMINFO_XFERS_CURRENT: CURLMinfo_offt = CURLMinfo_offt(1);
        /// The number of easy handles running, e.g. not done and not queueing.
        pub const CURLMINFO_XFERS_RUNNING: CURLMinfo_offt = CURLMinfo_offt(2);
        /// The number of easy handles waiting to start, e.g. for a connection
        /// to become available due to limits on parallelism, max connections
        /// or other factors.
        pub const CURLMINFO_XFERS_PENDING: CURLMinfo_offt = CURLMinfo_offt(3);
        /// The number of easy handles finished, waiting for their results to
        /// be read via \`curl_multi_info_read()\`.
        pub const CURLMINFO_XFERS_DONE: CURLMinfo_offt = CURLMinfo_offt(4);
        /// The total number of easy handles added to the multi handle, ever.
        pub const CURLMINFO_XFERS_ADDED: CURLMinfo_offt = CURLMinfo_offt(5);
        /// the last unused
        pub const CURLMINFO_LASTENTRY: CURLMinfo_offt = CURLMinfo_offt(6);
    }

    /// the error codes for the URL API
    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLUcode(pub ::std::ffi::c_uint);
    impl CURLUcode {
        pub const CURLUE_OK: CURLUcode = CURLUcode(0);
        /// 1
        pub const CURLUE_BAD_HANDLE: CURLUcode = CURLUcode(1);
        /// 2
        pub const CURLUE_BAD_PARTPOINTER: CURLUcode = CURLUcode(2);
        /// 3
        pub const CURLUE_MALFORMED_INPUT: CURLUcode = CURLUcode(3);
        /// 4
        pub const CURLUE_BAD_PORT_NUMBER: CURLUcode = CURLUcode(4);
        /// 5
        pub const CURLUE_UNSUPPORTED_SCHEME: CURLUcode = CURLUcode(5);
        /// 6
        pub const CURLUE_URLDECODE: CURLUcode = CURLUcode(6);
        /// 7
        pub const CURLUE_OUT_OF_MEMORY: CURLUcode = CURLUcode(7);
        /// 8
        pub const CURLUE_USER_NOT_ALLOWED: CURLUcode = CURLUcode(8);
        /// 9
        pub const CURLUE_UNKNOWN_PART: CURLUcode = CURLUcode(9);
        /// 10
        pub const CURLUE_NO_SCHEME: CURLUcode = CURLUcode(10);
        /// 11
        pub const CURLUE_NO_USER: CURLUcode = CURLUcode(11);
        /// 12
        pub const CURLUE_NO_PASSWORD: CURLUcode = CURLUcode(12);
        /// 13
        pub const CURLUE_NO_OPTIONS: CURLUcode = CURLUcode(13);
        /// 14
        pub const CURLUE_NO_HOST: CURLUcode = CURLUcode(14);
        /// 15
        pub const CURLUE_NO_PORT: CURLUcode = CURLUcode(15);
        /// 16
        pub const CURLUE_NO_QUERY: CURLUcode = CURLUcode(16);
        /// 17
        pub const CURLUE_NO_FRAGMENT: CURLUcode = CURLUcode(17);
        /// 18
        pub const CURLUE_NO_ZONEID: CURLUcode = CURLUcode(18);
        /// 19
        pub const CURLUE_BAD_FILE_URL: CURLUcode = CURLUcode(19);
        /// 20
        pub const CURLUE_BAD_FRAGMENT: CURLUcode = CURLUcode(20);
        /// 21
        pub const CURLUE_BAD_HOSTNAME: CURLUcode = CURLUcode(21);
        /// 22
        pub const CURLUE_BAD_IPV6: CURLUcode = CURLUcode(22);
        /// 23
        pub const CURLUE_BAD_LOGIN: CURLUcode = CURLUcode(23);
        /// 24
        pub const CURLUE_BAD_PASSWORD: CURLUcode = CURLUcode(24);
        /// 25
        pub const CURLUE_BAD_PATH: CURLUcode = CURLUcode(25);
        /// 26
        pub const CURLUE_BAD_QUERY: CURLUcode = CURLUcode(26);
        /// 27
        pub const CURLUE_BAD_SCHEME: CURLUcode = CURLUcode(27);
        /// 28
        pub const CURLUE_BAD_SLASHES: CURLUcode = CURLUcode(28);
        /// 29
        pub const CURLUE_BAD_USER: CURLUcode = CURLUcode(29);
        /// 30
        pub const CURLUE_LACKS_IDN: CURLUcode = CURLUcode(30);
        /// 31
        pub const CURLUE_TOO_LARGE: CURLUcode = CURLUcode(31);
        /// 32
        pub const CURLUE_BACKSLASH: CURLUcode = CURLUcode(32);
        pub const CURLUE_LAST: CURLUcode = CURLUcode(33);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLUPart(pub ::std::ffi::c_uint);
    impl CURLUPart {
        pub const CURLUPART_URL: CURLUPart = CURLUPart(0);
        pub const CURLUPART_SCHEME: CURLUPart = CURLUPart(1);
        pub const CURLUPART_USER: CURLUPart = CURLUPart(2);
        pub const CURLUPART_PASSWORD: CURLUPart = CURLUPart(3);
        pub const CURLUPART_OPTIONS: CURLUPart = CURLUPart(4);
        pub const CURLUPART_HOST: CURLUPart = CURLUPart(5);
        pub const CURLUPART_PORT: CURLUPart = CURLUPart(6);
        pub const CURLUPART_PATH: CURLUPart = CURLUPart(7);
        pub const CURLUPART_QUERY: CURLUPart = CURLUPart(8);
        pub const CURLUPART_FRAGMENT: CURLUPart = CURLUPart(9);
        /// added in 7.65.0
        pub const CURLUPART_ZONEID: CURLUPart = CURLUPart(10);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct curl_easytype(pub ::std::ffi::c_uint);
    impl curl_easytype {
        /// long (a range of values)
        pub const CURLOT_LONG: curl_easytype = curl_easytype(0);
        /// (a defined set or bitmask)
        pub const CURLOT_VALUES: curl_easytype = curl_easytype(1);
        /// curl_off_t (a range of values)
        pub const CURLOT_OFF_T: curl_easytype = curl_easytype(2);
        /// pointer (void \*)
        pub const CURLOT_OBJECT: curl_easytype = curl_easytype(3);
        /// (char \* to null-terminated buffer)
        pub const CURLOT_STRING: curl_easytype = curl_easytype(4);
        /// (struct curl_slist \*)
        pub const CURLOT_SLIST: curl_easytype = curl_easytype(5);
        /// (void \* passed as-is to a callback)
        pub const CURLOT_CBPTR: curl_easytype = curl_easytype(6);
        /// blob (struct curl_blob \*)
        pub const CURLOT_BLOB: curl_easytype = curl_easytype(7);
        /// function pointer
        pub const CURLOT_FUNCTION: curl_easytype = curl_easytype(8);
    }

    #[repr(transparent)]
    #[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]
    pub struct CURLHcode(pub ::std::ffi::c_uint);
    impl CURLHcode {
        pub const CURLHE_OK: CURLHcode = CURLHcode(0);
        /// header exists but not with this index
        pub const CURLHE_BADINDEX: CURLHcode = CURLHcode(1);
        /// no such header exists
        pub const CURLHE_MISSING: CURLHcode = CURLHcode(2);
        /// no headers at all exist (yet)
        pub const CURLHE_NOHEADERS: CURLHcode = CURLHcode(3);
        /// no request with this number was used
        pub const CURLHE_NOREQUEST: CURLHcode = CURLHcode(4);
        /// out of memory while processing
        pub const CURLHE_OUT_OF_MEMORY: CURLHcode = CURLHcode(5);
        /// a function argument was not okay
        pub const CURLHE_BAD_ARGUMENT: CURLHcode = CURLHcode(6);
        /// if API was disabled in the build
        pub const CURLHE_NOT_BUILT_IN: CURLHcode = CURLHcode(7);
    }

    pub type __off_t = ::std::ffi::c_long;
    pub type __off64_t = ::std::ffi::c_long;
    pub type __time_t = ::std::ffi::c_long;
    pub type __socklen_t = ::std::ffi::c_uint;
    pub type time_t = __time_t;
    /// The fd_set member is required to be an array of longs.
    pub type __fd_mask = ::std::ffi::c_long;
    pub type socklen_t = __socklen_t;
    /// POSIX.1g specifies this type name for the \`sa_family' member.
    pub type sa_family_t = ::std::ffi::c_ushort;
    pub type curl_socklen_t = socklen_t;
    pub type curl_off_t = ::std::ffi::c_long;
    pub type va_list = [u64; 3];
    /// The opaque type of streams.  This is the definition used elsewhere.
    pub type FILE = _IO_FILE;
    pub type _IO_lock_t = ::std::ffi::c_void;
    pub type CURL = ::std::ffi::c_void;
    pub type CURLSH = ::std::ffi::c_void;
    pub type curl_socket_t = ::std::ffi::c_int;
    /// This is the CURLOPT_PROGRESSFUNCTION callback prototype. It is now
    /// considered deprecated but was the only choice up until 7.31.0
    pub type curl_progress_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            f64,
            f64,
            f64,
            f64,
        ) -> ::std::ffi::c_int,
    >;
    /// This is the CURLOPT_XFERINFOFUNCTION callback prototype. It was introduced
    /// in 7.32.0, avoids the use of floating point numbers and provides more
    /// detailed information.
    pub type curl_xferinfo_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            curl_off_t,
            curl_off_t,
            curl_off_t,
            curl_off_t,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_write_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_char,
            usize,
            usize,
            *mut ::std::ffi::c_void,
        ) -> usize,
    >;
    /// This callback is called when a new resolver request is made
    pub type curl_resolver_start_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            *mut ::std::ffi::c_void,
            *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int,
    >;
    /// if splitting of data transfer is enabled, this callback is called before
    /// download of an individual chunk started. Note that parameter "remains" works
    /// only for FTP wildcard downloading (for now), otherwise is not used
    pub type curl_chunk_bgn_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *const ::std::ffi::c_void,
            *mut ::std::ffi::c_void,
            ::std::ffi::c_int,
        ) -> ::std::ffi::c_long,
    >;
    /// If splitting of data transfer is enabled this callback is called after
    /// download of an individual chunk finished.
    /// Note! After this callback was set then it have to be called FOR ALL chunks.
    /// Even if downloading of this chunk was skipped in CHUNK_BGN_FUNC.
    /// This is the reason why we do not need "transfer_info" parameter in this
    /// callback and we are not interested in "remains" parameter too.
    pub type curl_chunk_end_callback = ::std::option::Option<
        unsafe extern "C" fn(*mut ::std::ffi::c_void) -> ::std::ffi::c_long,
    >;
    /// callback type for wildcard downloading pattern matching. If the
    /// string matches the pattern, return CURL_FNMATCHFUNC_MATCH value, etc.
    pub type curl_fnmatch_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            *const ::std::ffi::c_char,
            *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_seek_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            curl_off_t,
            ::std::ffi::c_int,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_read_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_char,
            usize,
            usize,
            *mut ::std::ffi::c_void,
        ) -> usize,
    >;
    pub type curl_trailer_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut *mut curl_slist,
            *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_sockopt_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            curl_socket_t,
            curlsocktype,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_opensocket_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            curlsocktype,
            *mut curl_sockaddr,
        ) -> curl_socket_t,
    >;
    pub type curl_closesocket_callback = ::std::option::Option<
        unsafe extern "C" fn(*mut ::std::ffi::c_void, curl_socket_t) -> ::std::ffi::c_int,
    >;
    pub type curl_ioctl_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            ::std::ffi::c_int,
            *mut ::std::ffi::c_void,
        ) -> curlioerr,
    >;
    /// The following typedef's are signatures of malloc, free, realloc, strdup and
    /// calloc respectively. Function pointers of these types can be passed to the
    /// curl_global_init_mem() function to set user defined memory management
    /// callback routines.
    pub type curl_malloc_callback = ::std::option::Option<
        unsafe extern "C" fn(usize) -> *mut ::std::ffi::c_void,
    >;
    pub type curl_free_callback = ::std::option::Option<
        unsafe extern "C" fn(*mut ::std::ffi::c_void),
    >;
    pub type curl_realloc_callback = ::std::option::Option<
        unsafe extern "C" fn(*mut ::std::ffi::c_void, usize) -> *mut ::std::ffi::c_void,
    >;
    pub type curl_strdup_callback = ::std::option::Option<
        unsafe extern "C" fn(*const ::std::ffi::c_char) -> *mut ::std::ffi::c_char,
    >;
    pub type curl_calloc_callback = ::std::option::Option<
        unsafe extern "C" fn(usize, usize) -> *mut ::std::ffi::c_void,
    >;
    pub type curl_debug_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            curl_infotype,
            *mut ::std::ffi::c_char,
            usize,
            *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int,
    >;
    /// This is the CURLOPT_PREREQFUNCTION callback prototype.
    pub type curl_prereq_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            *mut ::std::ffi::c_char,
            *mut ::std::ffi::c_char,
            ::std::ffi::c_int,
            ::std::ffi::c_int,
        ) -> ::std::ffi::c_int,
    >;
    /// This prototype applies to all conversion callbacks
    pub type curl_conv_callback = ::std::option::Option<
        unsafe extern "C" fn(*mut ::std::ffi::c_char, usize) -> CURLcode,
    >;
    pub type curl_ssl_ctx_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            *mut ::std::ffi::c_void,
            *mut ::std::ffi::c_void,
        ) -> CURLcode,
    >;
    pub type curl_sshkeycallback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            *const curl_khkey,
            *const curl_khkey,
            curl_khmatch,
            *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_sshhostkeycallback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            ::std::ffi::c_int,
            *const ::std::ffi::c_char,
            usize,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_hstsread_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            *mut curl_hstsentry,
            *mut ::std::ffi::c_void,
        ) -> CURLSTScode,
    >;
    pub type curl_hstswrite_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            *mut curl_hstsentry,
            *mut curl_index,
            *mut ::std::ffi::c_void,
        ) -> CURLSTScode,
    >;
    /// callback function for curl_formget()
    /// The void \*arg pointer is the one passed as second argument to
    ///   curl_formget().
    /// The character buffer passed to it must not be freed.
    /// Should return the buffer length passed to it as the argument "len" on
    ///   success.
    pub type curl_formget_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut ::std::ffi::c_void,
            *const ::std::ffi::c_char,
            usize,
        ) -> usize,
    >;
    pub type curl_lock_function = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            curl_lock_data,
            curl_lock_access,
            *mut ::std::ffi::c_void,
        ),
    >;
    pub type curl_unlock_function = ::std::option::Option<
        unsafe extern "C" fn(*mut CURL, curl_lock_data, *mut ::std::ffi::c_void),
    >;
    /// This is the curl_ssls_export_cb callback prototype. It
    /// is passed to curl_easy_ssls_export() to extract SSL sessions/tickets.
    pub type curl_ssls_export_cb = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            *mut ::std::ffi::c_void,
            *const ::std::ffi::c_char,
            *const ::std::ffi::c_uchar,
            usize,
            *const ::std::ffi::c_uchar,
            usize,
            curl_off_t,
            ::std::ffi::c_int,
            *const ::std::ffi::c_char,
            usize,
        ) -> CURLcode,
    >;
    pub type CURLM = ::std::ffi::c_void;
    pub type curl_socket_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            curl_socket_t,
            ::std::ffi::c_int,
            *mut ::std::ffi::c_void,
            *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int,
    >;
    /// Name:    curl_multi_timer_callback
    ///
    /// Desc:    Called by libcurl whenever the library detects a change in the
    ///   maximum number of milliseconds the app is allowed to wait before
    ///   curl_multi_socket() or curl_multi_perform() must be called
    ///   (to allow libcurl's timed events to take place).
    ///
    /// Returns: The callback should return zero.
    pub type curl_multi_timer_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURLM,
            ::std::ffi::c_long,
            *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int,
    >;
    pub type curl_push_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURL,
            *mut CURL,
            usize,
            *mut curl_pushheaders,
            *mut ::std::ffi::c_void,
        ) -> ::std::ffi::c_int,
    >;
    /// Callback to install via CURLMOPT_NOTIFYFUNCTION.
    pub type curl_notify_callback = ::std::option::Option<
        unsafe extern "C" fn(
            *mut CURLM,
            ::std::ffi::c_uint,
            *mut CURL,
            *mut ::std::ffi::c_void,
        ),
    >;
    pub type CURLU = Curl_URL;
    /// fd_set for select and pselect.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct fd_set {
        pub __fds_bits: [__fd_mask; 16],
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < fd_set > () == 128, "the size of `fd_set` is not 128"
        );
        ::std::assert!(
            ::std::mem::align_of:: < fd_set > () == 8,
            "the alignment of `fd_set` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(fd_set, __fds_bits) == 0,
            "`fd_set::__fds_bits` is not at 0"
        );
    };
    /// Structure describing a generic socket address.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct sockaddr {
        pub sa_family: sa_family_t,
        /// Address data.
        pub sa_data: [::std::ffi::c_char; 14],
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < sockaddr > () == 16,
            "the size of `sockaddr` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < sockaddr > () == 2,
            "the alignment of `sockaddr` is not 2"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sockaddr, sa_family) == 0,
            "`sockaddr::sa_family` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(sockaddr, sa_data) == 2,
            "`sockaddr::sa_data` is not at 2"
        );
    };
    /// The tag name of this struct is \_IO_FILE to preserve historic
    /// C++ mangled names for functions taking FILE\* arguments.
    /// That name should not be used in new code.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct _IO_FILE {
        /// High-order word is \_IO_MAGIC; rest is flags.
        pub _flags: ::std::ffi::c_int,
        /// Current read pointer
        pub _IO_read_ptr: *mut ::std::ffi::c_char,
        /// End of get area.
        pub _IO_read_end: *mut ::std::ffi::c_char,
        /// Start of putback+get area.
        pub _IO_read_base: *mut ::std::ffi::c_char,
        /// Start of put area.
        pub _IO_write_base: *mut ::std::ffi::c_char,
        /// Current put pointer.
        pub _IO_write_ptr: *mut ::std::ffi::c_char,
        /// End of put area.
        pub _IO_write_end: *mut ::std::ffi::c_char,
        /// Start of reserve area.
        pub _IO_buf_base: *mut ::std::ffi::c_char,
        /// End of reserve area.
        pub _IO_buf_end: *mut ::std::ffi::c_char,
        /// Pointer to start of non-current get area.
        pub _IO_save_base: *mut ::std::ffi::c_char,
        /// Pointer to first valid character of backup area
        pub _IO_backup_base: *mut ::std::ffi::c_char,
        /// Pointer to end of non-current get area.
        pub _IO_save_end: *mut ::std::ffi::c_char,
        pub _markers: *mut _IO_marker,
        pub _chain: *mut _IO_FILE,
        pub _fileno: ::std::ffi::c_int,
        pub _flags2: ::std::ffi::c_int,
        /// This used to be \_offset but it's too small.
        pub _old_offset: __off_t,
        /// 1+column number of pbase(); 0 is unknown.
        pub _cur_column: ::std::ffi::c_ushort,
        pub _vtable_offset: ::std::ffi::c_schar,
        pub _shortbuf: [::std::ffi::c_char; 1],
        pub _lock: *mut _IO_lock_t,
        pub _offset: __off64_t,
        /// Wide character stream stuff.
        pub _codecvt: *mut _IO_codecvt,
        pub _wide_data: *mut _IO_wide_data,
        pub _freeres_list: *mut _IO_FILE,
        pub _freeres_buf: *mut ::std::ffi::c_void,
        pub __pad5: usize,
        pub _mode: ::std::ffi::c_int,
        /// Make sure we don't get into trouble again.
        pub _unused2: [::std::ffi::c_char; 20],
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < _IO_FILE > () == 216,
            "the size of `_IO_FILE` is not 216"
        );
        ::std::assert!(
            ::std::mem::align_of:: < _IO_FILE > () == 8,
            "the alignment of `_IO_FILE` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _flags) == 0,
            "`_IO_FILE::_flags` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_read_ptr) == 8,
            "`_IO_FILE::_IO_read_ptr` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_read_end) == 16,
            "`_IO_FILE::_IO_read_end` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_read_base) == 24,
            "`_IO_FILE::_IO_read_base` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_write_base) == 32,
            "`_IO_FILE::_IO_write_base` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_write_ptr) == 40,
            "`_IO_FILE::_IO_write_ptr` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_write_end) == 48,
            "`_IO_FILE::_IO_write_end` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_buf_base) == 56,
            "`_IO_FILE::_IO_buf_base` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_buf_end) == 64,
            "`_IO_FILE::_IO_buf_end` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_save_base) == 72,
            "`_IO_FILE::_IO_save_base` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_backup_base) == 80,
            "`_IO_FILE::_IO_backup_base` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _IO_save_end) == 88,
            "`_IO_FILE::_IO_save_end` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _markers) == 96,
            "`_IO_FILE::_markers` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _chain) == 104,
            "`_IO_FILE::_chain` is not at 104"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _fileno) == 112,
            "`_IO_FILE::_fileno` is not at 112"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _flags2) == 116,
            "`_IO_FILE::_flags2` is not at 116"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _old_offset) == 120,
            "`_IO_FILE::_old_offset` is not at 120"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _cur_column) == 128,
            "`_IO_FILE::_cur_column` is not at 128"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _vtable_offset) == 130,
            "`_IO_FILE::_vtable_offset` is not at 130"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _shortbuf) == 131,
            "`_IO_FILE::_shortbuf` is not at 131"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _lock) == 136,
            "`_IO_FILE::_lock` is not at 136"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _offset) == 144,
            "`_IO_FILE::_offset` is not at 144"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _codecvt) == 152,
            "`_IO_FILE::_codecvt` is not at 152"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _wide_data) == 160,
            "`_IO_FILE::_wide_data` is not at 160"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _freeres_list) == 168,
            "`_IO_FILE::_freeres_list` is not at 168"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _freeres_buf) == 176,
            "`_IO_FILE::_freeres_buf` is not at 176"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, __pad5) == 184,
            "`_IO_FILE::__pad5` is not at 184"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _mode) == 192,
            "`_IO_FILE::_mode` is not at 192"
        );
        ::std::assert!(
            ::std::mem::offset_of!(_IO_FILE, _unused2) == 196,
            "`_IO_FILE::_unused2` is not at 196"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct _IO_marker {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct _IO_codecvt {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct _IO_wide_data {
        _unused: [u8; 0],
    }

    /// linked-list structure for the CURLOPT_QUOTE option (and other)
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_slist {
        pub data: *mut ::std::ffi::c_char,
        pub next: *mut curl_slist,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_slist > () == 16,
            "the size of `curl_slist` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_slist > () == 8,
            "the alignment of `curl_slist` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_slist, data) == 0,
            "`curl_slist::data` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_slist, next) == 8,
            "`curl_slist::next` is not at 8"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_httppost {
        /// next entry in the list
        pub next: *mut curl_httppost,
        /// pointer to allocated name
        pub name: *mut ::std::ffi::c_char,
        /// length of name length
        pub namelength: ::std::ffi::c_long,
        /// pointer to allocated data contents
        pub contents: *mut ::std::ffi::c_char,
        /// length of contents field, see also
        /// CURL_HTTPPOST_LARGE
        pub contentslength: ::std::ffi::c_long,
        /// pointer to allocated buffer contents
        pub buffer: *mut ::std::ffi::c_char,
        /// length of buffer field
        pub bufferlength: ::std::ffi::c_long,
        /// Content-Type
        pub contenttype: *mut ::std::ffi::c_char,
        /// list of extra headers for this form
        pub contentheader: *mut curl_slist,
        /// if one field name has more than one
        /// file, this link should link to following
        /// files
        pub more: *mut curl_httppost,
        /// as defined below
        pub flags: ::std::ffi::c_long,
        /// The filename to show. If not set, the
        /// actual filename is used (if this is
        /// a file part)
        pub showfilename: *mut ::std::ffi::c_char,
        /// custom pointer used for
        /// HTTPPOST_CALLBACK posts
        pub userp: *mut ::std::ffi::c_void,
        /// alternative length of contents
        /// field. Used if CURL_HTTPPOST_LARGE is
        /// set. Added in 7.46.0
        pub contentlen: curl_off_t,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_httppost > () == 112,
            "the size of `curl_httppost` is not 112"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_httppost > () == 8,
            "the alignment of `curl_httppost` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, next) == 0,
            "`curl_httppost::next` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, name) == 8,
            "`curl_httppost::name` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, namelength) == 16,
            "`curl_httppost::namelength` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, contents) == 24,
            "`curl_httppost::contents` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, contentslength) == 32,
            "`curl_httppost::contentslength` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, buffer) == 40,
            "`curl_httppost::buffer` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, bufferlength) == 48,
            "`curl_httppost::bufferlength` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, contenttype) == 56,
            "`curl_httppost::contenttype` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, contentheader) == 64,
            "`curl_httppost::contentheader` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, more) == 72,
            "`curl_httppost::more` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, flags) == 80,
            "`curl_httppost::flags` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, showfilename) == 88,
            "`curl_httppost::showfilename` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, userp) == 96,
            "`curl_httppost::userp` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_httppost, contentlen) == 104,
            "`curl_httppost::contentlen` is not at 104"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_fileinfo_strings {
        /// If some of these fields is not NULL, it is a pointer to b_data.
        pub time: *mut ::std::ffi::c_char,
        pub perm: *mut ::std::ffi::c_char,
        pub user: *mut ::std::ffi::c_char,
        pub group: *mut ::std::ffi::c_char,
        /// pointer to the target filename of a symlink
        pub target: *mut ::std::ffi::c_char,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_fileinfo_strings > () == 40,
            "the size of `curl_fileinfo_strings` is not 40"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_fileinfo_strings > () == 8,
            "the alignment of `curl_fileinfo_strings` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo_strings, time) == 0,
            "`curl_fileinfo_strings::time` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo_strings, perm) == 8,
            "`curl_fileinfo_strings::perm` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo_strings, user) == 16,
            "`curl_fileinfo_strings::user` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo_strings, group) == 24,
            "`curl_fileinfo_strings::group` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo_strings, target) == 32,
            "`curl_fileinfo_strings::target` is not at 32"
        );
    };
    /// Information about a single file, used when doing FTP wildcard matching
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_fileinfo {
        pub filename: *mut ::std::ffi::c_char,
        pub filetype: curlfiletype,
        /// always zero!
        pub time: time_t,
        pub perm: ::std::ffi::c_uint,
        pub uid: ::std::ffi::c_int,
        pub gid: ::std::ffi::c_int,
        pub size: curl_off_t,
        pub hardlinks: ::std::ffi::c_long,
        pub strings: curl_fileinfo_strings,
        pub flags: ::std::ffi::c_uint,
        /// These are libcurl private struct fields. Previously used by libcurl, so
        /// they must never be interfered with.
        pub b_data: *mut ::std::ffi::c_char,
        pub b_size: usize,
        pub b_used: usize,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_fileinfo > () == 128,
            "the size of `curl_fileinfo` is not 128"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_fileinfo > () == 8,
            "the alignment of `curl_fileinfo` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, filename) == 0,
            "`curl_fileinfo::filename` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, filetype) == 8,
            "`curl_fileinfo::filetype` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, time) == 16,
            "`curl_fileinfo::time` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, perm) == 24,
            "`curl_fileinfo::perm` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, uid) == 28,
            "`curl_fileinfo::uid` is not at 28"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, gid) == 32,
            "`curl_fileinfo::gid` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, size) == 40,
            "`curl_fileinfo::size` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, hardlinks) == 48,
            "`curl_fileinfo::hardlinks` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, strings) == 56,
            "`curl_fileinfo::strings` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, flags) == 96,
            "`curl_fileinfo::flags` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, b_data) == 104,
            "`curl_fileinfo::b_data` is not at 104"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, b_size) == 112,
            "`curl_fileinfo::b_size` is not at 112"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_fileinfo, b_used) == 120,
            "`curl_fileinfo::b_used` is not at 120"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_sockaddr {
        pub family: ::std::ffi::c_int,
        pub socktype: ::std::ffi::c_int,
        pub protocol: ::std::ffi::c_int,
        /// addrlen was a socklen_t type before 7.18.0 but it
        /// turned really ugly and painful on the systems that
        /// lack this type
        pub addrlen: ::std::ffi::c_uint,
        pub addr: sockaddr,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_sockaddr > () == 32,
            "the size of `curl_sockaddr` is not 32"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_sockaddr > () == 4,
            "the alignment of `curl_sockaddr` is not 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_sockaddr, family) == 0,
            "`curl_sockaddr::family` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_sockaddr, socktype) == 4,
            "`curl_sockaddr::socktype` is not at 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_sockaddr, protocol) == 8,
            "`curl_sockaddr::protocol` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_sockaddr, addrlen) == 12,
            "`curl_sockaddr::addrlen` is not at 12"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_sockaddr, addr) == 16,
            "`curl_sockaddr::addr` is not at 16"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_khkey {
        /// points to a null-terminated string encoded with base64
        /// if len is zero, otherwise to the "raw" data
        pub key: *const ::std::ffi::c_char,
        pub len: usize,
        pub keytype: curl_khtype,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_khkey > () == 24,
            "the size of `curl_khkey` is not 24"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_khkey > () == 8,
            "the alignment of `curl_khkey` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_khkey, key) == 0, "`curl_khkey::key` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_khkey, len) == 8, "`curl_khkey::len` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_khkey, keytype) == 16,
            "`curl_khkey::keytype` is not at 16"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_hstsentry {
        pub name: *mut ::std::ffi::c_char,
        pub namelen: usize,
        _bitfield_1: [u8; 1],
        /// YYYYMMDD HH:MM:SS \[null-terminated\]
        pub expire: [::std::ffi::c_char; 18],
    }

    impl curl_hstsentry {
        #[inline]
        pub fn includeSubDomains(&self) -> ::std::ffi::c_uint {
            let value = bits(&self._bitfield_1, 0, 1);
            value as ::std::ffi::c_uint
        }
        #[inline]
        pub fn set_includeSubDomains(&mut self, value: ::std::ffi::c_uint) {
            set_bits(&mut self._bitfield_1, 0, 1, value as u128);
        }
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_hstsentry > () == 40,
            "the size of `curl_hstsentry` is not 40"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_hstsentry > () == 8,
            "the alignment of `curl_hstsentry` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_hstsentry, name) == 0,
            "`curl_hstsentry::name` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_hstsentry, namelen) == 8,
            "`curl_hstsentry::namelen` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_hstsentry, expire) == 17,
            "`curl_hstsentry::expire` is not at 17"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_index {
        /// the provided entry's "index" or count
        pub index: usize,
        /// total number of entries to save
        pub total: usize,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_index > () == 16,
            "the size of `curl_index` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_index > () == 8,
            "the alignment of `curl_index` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_index, index) == 0,
            "`curl_index::index` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_index, total) == 8,
            "`curl_index::total` is not at 8"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_mime {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_mimepart {
        _unused: [u8; 0],
    }

    /// structure to be used as parameter for CURLFORM_ARRAY
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_forms {
        pub option: CURLformoption,
        pub value: *const ::std::ffi::c_char,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_forms > () == 16,
            "the size of `curl_forms` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_forms > () == 8,
            "the alignment of `curl_forms` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_forms, option) == 0,
            "`curl_forms::option` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_forms, value) == 8,
            "`curl_forms::value` is not at 8"
        );
    };
    /// NAME curl_global_sslset()
    ///
    /// DESCRIPTION
    ///
    /// When built with multiple SSL backends, curl_global_sslset() allows to
    /// choose one. This function can only be called once, and it must be called
    /// \*before\* curl_global_init().
    ///
    /// The backend can be identified by the id (e.g. CURLSSLBACKEND_OPENSSL). The
    /// backend can also be specified via the name parameter (passing -1 as id). If
    /// both id and name are specified, the name is ignored. If neither id nor
    /// name are specified, the function fails with CURLSSLSET_UNKNOWN_BACKEND
    /// and set the "avail" pointer to the null-terminated list of available
    /// backends.
    ///
    /// Upon success, the function returns CURLSSLSET_OK.
    ///
    /// If the specified SSL backend is not available, the function returns
    /// CURLSSLSET_UNKNOWN_BACKEND and sets the "avail" pointer to a
    /// null-terminated list of available SSL backends.
    ///
    /// The SSL backend can be set only once. If it has already been set, a
    /// subsequent attempt to change it results in a CURLSSLSET_TOO_LATE.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_ssl_backend {
        pub id: curl_sslbackend,
        pub name: *const ::std::ffi::c_char,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_ssl_backend > () == 16,
            "the size of `curl_ssl_backend` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_ssl_backend > () == 8,
            "the alignment of `curl_ssl_backend` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_ssl_backend, id) == 0,
            "`curl_ssl_backend::id` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_ssl_backend, name) == 8,
            "`curl_ssl_backend::name` is not at 8"
        );
    };
    /// info about the certificate chain, for SSL backends that support it. Asked
    /// for with CURLOPT_CERTINFO / CURLINFO_CERTINFO
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_certinfo {
        /// number of certificates with information
        pub num_of_certs: ::std::ffi::c_int,
        /// for each index in this array, there is a
        /// linked list with textual information for a
        /// certificate in the format "name:content".
        /// eg "Subject:foo", "Issuer:bar", etc.
        pub certinfo: *mut *mut curl_slist,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_certinfo > () == 16,
            "the size of `curl_certinfo` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_certinfo > () == 8,
            "the alignment of `curl_certinfo` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_certinfo, num_of_certs) == 0,
            "`curl_certinfo::num_of_certs` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_certinfo, certinfo) == 8,
            "`curl_certinfo::certinfo` is not at 8"
        );
    };
    /// Information about the SSL library used and the respective internal SSL
    /// handle, which can be used to obtain further information regarding the
    /// connection. Asked for with CURLINFO_TLS_SSL_PTR or CURLINFO_TLS_SESSION.
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_tlssessioninfo {
        pub backend: curl_sslbackend,
        pub internals: *mut ::std::ffi::c_void,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_tlssessioninfo > () == 16,
            "the size of `curl_tlssessioninfo` is not 16"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_tlssessioninfo > () == 8,
            "the alignment of `curl_tlssessioninfo` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_tlssessioninfo, backend) == 0,
            "`curl_tlssessioninfo::backend` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_tlssessioninfo, internals) == 8,
            "`curl_tlssessioninfo::internals` is not at 8"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_version_info_data {
        /// age of the returned struct
        pub age: CURLversion,
        /// LIBCURL_VERSION
        pub version: *const ::std::ffi::c_char,
        /// LIBCURL_VERSION_NUM
        pub version_num: ::std::ffi::c_uint,
        /// OS/host/cpu/machine when configured
        pub host: *const ::std::ffi::c_char,
        /// bitmask, see defines below
        pub features: ::std::ffi::c_int,
        /// human readable string
        pub ssl_version: *const ::std::ffi::c_char,
        /// not used anymore, always 0
        pub ssl_version_num: ::std::ffi::c_long,
        /// human readable string
        pub libz_version: *const ::std::ffi::c_char,
        /// protocols is terminated by an entry with a NULL protoname
        pub protocols: *const *const ::std::ffi::c_char,
        /// The fields below this were added in CURLVERSION_SECOND
        pub ares: *const ::std::ffi::c_char,
        pub ares_num: ::std::ffi::c_int,
        /// This field was added in CURLVERSION_THIRD
        pub libidn: *const ::std::ffi::c_char,
        /// Same as '\_libiconv_version' if built with HAVE_ICONV
        pub iconv_ver_num: ::std::ffi::c_int,
        /// human readable string
        pub libssh_version: *const ::std::ffi::c_char,
        /// Numeric Brotli version
        /// (MAJOR \<\< 24) \| (MINOR \<\< 12) \| PATCH
        pub brotli_ver_num: ::std::ffi::c_uint,
        /// human readable string.
        pub brotli_version: *const ::std::ffi::c_char,
        /// Numeric nghttp2 version
        /// (MAJOR \<\< 16) \| (MINOR \<\< 8) \| PATCH
        pub nghttp2_ver_num: ::std::ffi::c_uint,
        /// human readable string.
        pub nghttp2_version: *const ::std::ffi::c_char,
        /// human readable quic (+ HTTP/3) library +
        /// version or NULL
        pub quic_version: *const ::std::ffi::c_char,
        /// the built-in default CURLOPT_CAINFO, might
        /// be NULL
        pub cainfo: *const ::std::ffi::c_char,
        /// the built-in default CURLOPT_CAPATH, might
        /// be NULL
        pub capath: *const ::std::ffi::c_char,
        /// Numeric Zstd version
        /// (MAJOR \<\< 24) \| (MINOR \<\< 12) \| PATCH
        pub zstd_ver_num: ::std::ffi::c_uint,
        /// human readable string.
        pub zstd_version: *const ::std::ffi::c_char,
        /// human readable string.
        pub hyper_version: *const ::std::ffi::c_char,
        /// human readable string.
        pub gsasl_version: *const ::std::ffi::c_char,
        /// These fields were added in CURLVERSION_ELEVENTH
        /// feature_names is terminated by an entry with a NULL feature name
        pub feature_names: *const *const ::std::ffi::c_char,
        /// human readable string.
        pub rtmp_version: *const ::std::ffi::c_char,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_version_info_data > () == 216,
            "the size of `curl_version_info_data` is not 216"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_version_info_data > () == 8,
            "the alignment of `curl_version_info_data` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, age) == 0,
            "`curl_version_info_data::age` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, version) == 8,
            "`curl_version_info_data::version` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, version_num) == 16,
            "`curl_version_info_data::version_num` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, host) == 24,
            "`curl_version_info_data::host` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, features) == 32,
            "`curl_version_info_data::features` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, ssl_version) == 40,
            "`curl_version_info_data::ssl_version` is not at 40"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, ssl_version_num) == 48,
            "`curl_version_info_data::ssl_version_num` is not at 48"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, libz_version) == 56,
            "`curl_version_info_data::libz_version` is not at 56"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, protocols) == 64,
            "`curl_version_info_data::protocols` is not at 64"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, ares) == 72,
            "`curl_version_info_data::ares` is not at 72"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, ares_num) == 80,
            "`curl_version_info_data::ares_num` is not at 80"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, libidn) == 88,
            "`curl_version_info_data::libidn` is not at 88"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, iconv_ver_num) == 96,
            "`curl_version_info_data::iconv_ver_num` is not at 96"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, libssh_version) == 104,
            "`curl_version_info_data::libssh_version` is not at 104"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, brotli_ver_num) == 112,
            "`curl_version_info_data::brotli_ver_num` is not at 112"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, brotli_version) == 120,
            "`curl_version_info_data::brotli_version` is not at 120"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, nghttp2_ver_num) == 128,
            "`curl_version_info_data::nghttp2_ver_num` is not at 128"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, nghttp2_version) == 136,
            "`curl_version_info_data::nghttp2_version` is not at 136"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, quic_version) == 144,
            "`curl_version_info_data::quic_version` is not at 144"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, cainfo) == 152,
            "`curl_version_info_data::cainfo` is not at 152"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, capath) == 160,
            "`curl_version_info_data::capath` is not at 160"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, zstd_ver_num) == 168,
            "`curl_version_info_data::zstd_ver_num` is not at 168"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, zstd_version) == 176,
            "`curl_version_info_data::zstd_version` is not at 176"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, hyper_version) == 184,
            "`curl_version_info_data::hyper_version` is not at 184"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, gsasl_version) == 192,
            "`curl_version_info_data::gsasl_version` is not at 192"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, feature_names) == 200,
            "`curl_version_info_data::feature_names` is not at 200"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_version_info_data, rtmp_version) == 208,
            "`curl_version_info_data::rtmp_version` is not at 208"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_blob {
        pub data: *mut ::std::ffi::c_void,
        pub len: usize,
        /// bit 0 is defined, the rest are reserved and should be
        /// left zeroes
        pub flags: ::std::ffi::c_uint,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_blob > () == 24,
            "the size of `curl_blob` is not 24"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_blob > () == 8,
            "the alignment of `curl_blob` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_blob, data) == 0, "`curl_blob::data` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_blob, len) == 8, "`curl_blob::len` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_blob, flags) == 16,
            "`curl_blob::flags` is not at 16"
        );
    };
    #[repr(C)]
    #[derive(Copy, Clone)]
    pub union CURLMsg_data {
        /// message-specific data
        pub whatever: *mut ::std::ffi::c_void,
        /// return code for transfer
        pub result: CURLcode,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < CURLMsg_data > () == 8,
            "the size of `CURLMsg_data` is not 8"
        );
        ::std::assert!(
            ::std::mem::align_of:: < CURLMsg_data > () == 8,
            "the alignment of `CURLMsg_data` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(CURLMsg_data, whatever) == 0,
            "`CURLMsg_data::whatever` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(CURLMsg_data, result) == 0,
            "`CURLMsg_data::result` is not at 0"
        );
    };
    #[repr(C)]
    #[derive(Copy, Clone)]
    pub struct CURLMsg {
        /// what this message means
        pub msg: CURLMSG,
        /// the handle it concerns
        pub easy_handle: *mut CURL,
        pub data: CURLMsg_data,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < CURLMsg > () == 24, "the size of `CURLMsg` is not 24"
        );
        ::std::assert!(
            ::std::mem::align_of:: < CURLMsg > () == 8,
            "the alignment of `CURLMsg` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(CURLMsg, msg) == 0, "`CURLMsg::msg` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(CURLMsg, easy_handle) == 8,
            "`CURLMsg::easy_handle` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(CURLMsg, data) == 16, "`CURLMsg::data` is not at 16"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_waitfd {
        pub fd: curl_socket_t,
        pub events: ::std::ffi::c_short,
        pub revents: ::std::ffi::c_short,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_waitfd > () == 8,
            "the size of `curl_waitfd` is not 8"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_waitfd > () == 4,
            "the alignment of `curl_waitfd` is not 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_waitfd, fd) == 0, "`curl_waitfd::fd` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_waitfd, events) == 4,
            "`curl_waitfd::events` is not at 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_waitfd, revents) == 6,
            "`curl_waitfd::revents` is not at 6"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_pushheaders {
        _unused: [u8; 0],
    }

    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct Curl_URL {
        _unused: [u8; 0],
    }

    /// The CURLOPTTYPE\_\* id ranges can still be used to figure out what type/size
    /// to use for curl_easy_setopt() for the given id
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_easyoption {
        pub name: *const ::std::ffi::c_char,
        pub id: CURLoption,
        pub type_: curl_easytype,
        pub flags: ::std::ffi::c_uint,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_easyoption > () == 24,
            "the size of `curl_easyoption` is not 24"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_easyoption > () == 8,
            "the alignment of `curl_easyoption` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_easyoption, name) == 0,
            "`curl_easyoption::name` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_easyoption, id) == 8,
            "`curl_easyoption::id` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_easyoption, type_) == 12,
            "`curl_easyoption::type_` is not at 12"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_easyoption, flags) == 16,
            "`curl_easyoption::flags` is not at 16"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_header {
        /// this might not use the same case
        pub name: *mut ::std::ffi::c_char,
        pub value: *mut ::std::ffi::c_char,
        /// number of headers using this name
        pub amount: usize,
        /// ... of this instance, 0 or higher
        pub index: usize,
        /// see bits below
        pub origin: ::std::ffi::c_uint,
        /// handle privately used by libcurl
        pub anchor: *mut ::std::ffi::c_void,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_header > () == 48,
            "the size of `curl_header` is not 48"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_header > () == 8,
            "the alignment of `curl_header` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_header, name) == 0,
            "`curl_header::name` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_header, value) == 8,
            "`curl_header::value` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_header, amount) == 16,
            "`curl_header::amount` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_header, index) == 24,
            "`curl_header::index` is not at 24"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_header, origin) == 32,
            "`curl_header::origin` is not at 32"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_header, anchor) == 40,
            "`curl_header::anchor` is not at 40"
        );
    };
    #[repr(C)]
    #[derive(Debug, Copy, Clone)]
    pub struct curl_ws_frame {
        /// zero
        pub age: ::std::ffi::c_int,
        /// See the CURLWS\_\* defines
        pub flags: ::std::ffi::c_int,
        /// the offset of this data into the frame
        pub offset: curl_off_t,
        /// number of pending bytes left of the payload
        pub bytesleft: curl_off_t,
        /// size of the current data chunk
        pub len: usize,
    }
    const _: () = {
        ::std::assert!(
            ::std::mem::size_of:: < curl_ws_frame > () == 32,
            "the size of `curl_ws_frame` is not 32"
        );
        ::std::assert!(
            ::std::mem::align_of:: < curl_ws_frame > () == 8,
            "the alignment of `curl_ws_frame` is not 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_ws_frame, age) == 0,
            "`curl_ws_frame::age` is not at 0"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_ws_frame, flags) == 4,
            "`curl_ws_frame::flags` is not at 4"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_ws_frame, offset) == 8,
            "`curl_ws_frame::offset` is not at 8"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_ws_frame, bytesleft) == 16,
            "`curl_ws_frame::bytesleft` is not at 16"
        );
        ::std::assert!(
            ::std::mem::offset_of!(curl_ws_frame, len) == 24,
            "`curl_ws_frame::len` is not at 24"
        );
    };
    /// A number of `width` bits from bit `first` on, as this machine counts them.
    const fn bits(bytes: &[u8], first: usize, width: usize) -> u128 {
        let (mut value, mut at) = (0, 0);
        while at < width {
            let (byte, from) = ((first + at) / 8, (first + at) % 8);
            let count = if 8 - from < width - at { 8 - from } else { width - at };
            let mask = (1_u128 << count) - 1;
            if cfg!(target_endian = "big") {
                value = (value << count)
                    | (((bytes[byte] >> (8 - from - count)) as u128) & mask);
            } else {
                value |= (((bytes[byte] >> from) as u128) & mask) << at;
            }
            at += count;
        }
        value
    }

    /// The same with the highest bit as its sign.
    const fn signed_bits(bytes: &[u8], first: usize, width: usize) -> i128 {
        ((bits(bytes, first, width) << (128 - width)) as i128) >> (128 - width)
    }

    /// Writes such a number, of which only so many bits count.
    const fn set_bits(bytes: &mut [u8], first: usize, width: usize, value: u128) {
        let mut at = 0;
        while at < width {
            let (byte, from) = ((first + at) / 8, (first + at) % 8);
            let count = if 8 - from < width - at { 8 - from } else { width - at };
            let mask = (1_u128 << count) - 1;
            let (shift, part) = if cfg!(target_endian = "big") {
                (8 - from - count, value >> (width - at - count))
            } else {
                (from, value >> at)
            };
            bytes[byte] &= !((mask as u8) << shift);
            bytes[byte] |= ((part & mask) as u8) << shift;
            at += count;
        }
    }

    #[cffi::cffi]
    unsafe extern "C" {
        /// curl_strequal() and curl_strnequal() are subject for removal in a future
        /// release
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_strequal(
            s1: *const ::std::ffi::c_char,
            s2: *const ::std::ffi::c_char,
        ) -> ::std::ffi::c_int;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_strnequal(
            s1: *const ::std::ffi::c_char,
            s2: *const ::std::ffi::c_char,
            n: usize,
        ) -> ::std::ffi::c_int;
        /// NAME curl_mime_init()
        ///
        /// DESCRIPTION
        ///
        /// Create a mime context and return its handle. The easy parameter is the
        /// target handle.
        ///
        /// Raw (returned-pointer-lifetime): it returns `curl_mime *`, and nothing says how long that is good
        pub unsafe fn curl_mime_init(easy: *mut CURL) -> *mut curl_mime;
        /// NAME curl_mime_free()
        ///
        /// DESCRIPTION
        ///
        /// release a mime handle and its substructures.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_free(mime: *mut curl_mime);
        /// NAME curl_mime_addpart()
        ///
        /// DESCRIPTION
        ///
        /// Append a new empty part to the given mime context and return a handle to
        /// the created part.
        ///
        /// Raw (returned-pointer-lifetime): it returns `curl_mimepart *`, and nothing says how long that is good
        pub unsafe fn curl_mime_addpart(mime: *mut curl_mime) -> *mut curl_mimepart;
        /// NAME curl_mime_name()
        ///
        /// DESCRIPTION
        ///
        /// Set mime/form part name.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_name(
            part: *mut curl_mimepart,
            name: *const ::std::ffi::c_char,
        ) -> CURLcode;
        /// NAME curl_mime_filename()
        ///
        /// DESCRIPTION
        ///
        /// Set mime part remote filename.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_filename(
            part: *mut curl_mimepart,
            filename: *const ::std::ffi::c_char,
        ) -> CURLcode;
        /// NAME curl_mime_type()
        ///
        /// DESCRIPTION
        ///
        /// Set mime part type.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_type(
            part: *mut curl_mimepart,
            mimetype: *const ::std::ffi::c_char,
        ) -> CURLcode;
        /// NAME curl_mime_encoder()
        ///
        /// DESCRIPTION
        ///
        /// Set mime data transfer encoder.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_encoder(
            part: *mut curl_mimepart,
            encoding: *const ::std::ffi::c_char,
        ) -> CURLcode;
        /// NAME curl_mime_data()
        ///
        /// DESCRIPTION
        ///
        /// Set mime part data source from memory data,
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_data(
            part: *mut curl_mimepart,
            data: *const ::std::ffi::c_char,
            datasize: usize,
        ) -> CURLcode;
        /// NAME curl_mime_filedata()
        ///
        /// DESCRIPTION
        ///
        /// Set mime part data source from named file.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_filedata(
            part: *mut curl_mimepart,
            filename: *const ::std::ffi::c_char,
        ) -> CURLcode;
        /// NAME curl_mime_data_cb()
        ///
        /// DESCRIPTION
        ///
        /// Set mime part data source from callback function.
        ///
        /// Raw (callback-ownership-unstated): argument 2 is a function, and nothing says how long C keeps it
        pub unsafe fn curl_mime_data_cb(
            part: *mut curl_mimepart,
            datasize: curl_off_t,
            readfunc: curl_read_callback,
            seekfunc: curl_seek_callback,
            freefunc: curl_free_callback,
            arg: *mut ::std::ffi::c_void,
        ) -> CURLcode;
        /// NAME curl_mime_subparts()
        ///
        /// DESCRIPTION
        ///
        /// Set mime part data source from subparts.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_subparts(
            part: *mut curl_mimepart,
            subparts: *mut curl_mime,
        ) -> CURLcode;
        /// NAME curl_mime_headers()
        ///
        /// DESCRIPTION
        ///
        /// Set mime part headers.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_mime_headers(
            part: *mut curl_mimepart,
            headers: *mut curl_slist,
            take_ownership: ::std::ffi::c_int,
        ) -> CURLcode;
        /// NAME curl_formget()
        ///
        /// DESCRIPTION
        ///
        /// Serialize a curl_httppost struct built with curl_formadd().
        /// Accepts a void pointer as second argument which is passed to
        /// the curl_formget_callback function.
        /// Returns 0 on success.
        ///
        /// Raw (callback-ownership-unstated): argument 2 is a function, and nothing says how long C keeps it
        pub unsafe fn curl_formget(
            form: *mut curl_httppost,
            arg: *mut ::std::ffi::c_void,
            append: curl_formget_callback,
        ) -> ::std::ffi::c_int;
        /// NAME curl_formfree()
        ///
        /// DESCRIPTION
        ///
        /// Free a multipart formpost previously built with curl_formadd().
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_formfree(form: *mut curl_httppost);
        /// NAME curl_getenv()
        ///
        /// DESCRIPTION
        ///
        /// Returns a malloc()'ed string that MUST be curl_free()ed after usage is
        /// complete. DEPRECATED - see lib/README.curlx
        ///
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn curl_getenv(
            variable: *const ::std::ffi::c_char,
        ) -> *mut ::std::ffi::c_char;
        /// NAME curl_version()
        ///
        /// DESCRIPTION
        ///
        /// Returns a static ASCII string of the libcurl version.
        ///
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn curl_version() -> *mut ::std::ffi::c_char;
        /// the previous version:
        ///
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn curl_escape(
            string: *const ::std::ffi::c_char,
            length: ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_char;
        /// NAME curl_easy_unescape()
        ///
        /// DESCRIPTION
        ///
        /// Unescapes URL encoding in strings (converts all %XX codes to their 8-bit
        /// versions). This function returns a new allocated string or NULL if an error
        /// occurred.
        /// Conversion Note: On non-ASCII platforms the ASCII %XX codes are
        /// converted into the host encoding.
        ///
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn curl_easy_unescape(
            curl: *mut CURL,
            string: *const ::std::ffi::c_char,
            inlength: ::std::ffi::c_int,
            outlength: *mut ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_char;
        /// the previous version
        ///
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn curl_unescape(
            string: *const ::std::ffi::c_char,
            length: ::std::ffi::c_int,
        ) -> *mut ::std::ffi::c_char;
        /// NAME curl_free()
        ///
        /// DESCRIPTION
        ///
        /// Provided for de-allocation in the same translation unit that did the
        /// allocation. Added in libcurl 7.10
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_free(p: *mut ::std::ffi::c_void);
        /// NAME curl_global_init()
        ///
        /// DESCRIPTION
        ///
        /// curl_global_init() should be invoked exactly once for each application that
        /// uses libcurl and before any call of other libcurl functions.
        ///
        /// This function is thread-safe if CURL_VERSION_THREADSAFE is set in the
        /// curl_version_info_data.features flag (fetch by curl_version_info()).
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn curl_global_init(flags: ::std::ffi::c_long) -> CURLcode;
        /// NAME curl_global_init_mem()
        ///
        /// DESCRIPTION
        ///
        /// curl_global_init() or curl_global_init_mem() should be invoked exactly once
        /// for each application that uses libcurl. This function can be used to
        /// initialize libcurl and set user defined memory management callback
        /// functions. Users can implement memory management routines to check for
        /// memory leaks, check for misuse of the curl library etc. User registered
        /// callback routines is invoked by this library instead of the system
        /// memory management routines like malloc, free etc.
        ///
        /// Raw (callback-ownership-unstated): argument 1 is a function, and nothing says how long C keeps it
        pub unsafe fn curl_global_init_mem(
            flags: ::std::ffi::c_long,
            m: curl_malloc_callback,
            f: curl_free_callback,
            r: curl_realloc_callback,
            s: curl_strdup_callback,
            c: curl_calloc_callback,
        ) -> CURLcode;
        /// NAME curl_global_cleanup()
        ///
        /// DESCRIPTION
        ///
        /// curl_global_cleanup() should be invoked exactly once for each application
        /// that uses libcurl
        ///
        /// Raw (not-vouched): it has no pointers, and no line of `[safe]` vouches for it
        pub unsafe fn curl_global_cleanup();
        /// NAME curl_global_trace()
        ///
        /// DESCRIPTION
        ///
        /// curl_global_trace() can be invoked at application start to
        /// configure which components in curl should participate in tracing.
        ///
        /// This function is thread-safe if CURL_VERSION_THREADSAFE is set in the
        /// curl_version_info_data.features flag (fetch by curl_version_info()).
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_global_trace(config: *const ::std::ffi::c_char) -> CURLcode;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_global_sslset(
            id: curl_sslbackend,
            name: *const ::std::ffi::c_char,
            avail: *mut *mut *const curl_ssl_backend,
        ) -> CURLsslset;
        /// NAME curl_slist_append()
        ///
        /// DESCRIPTION
        ///
        /// Appends a string to a linked list. If no list exists, it is created first.
        /// Returns the new list, after appending.
        ///
        /// Raw (returned-pointer-lifetime): it returns `struct curl_slist *`, and nothing says how long that is good
        pub unsafe fn curl_slist_append(
            list: *mut curl_slist,
            data: *const ::std::ffi::c_char,
        ) -> *mut curl_slist;
        /// Raw (returned-pointer-lifetime): it returns `CURLSH *`, and nothing says how long that is good
        pub unsafe fn curl_share_init() -> *mut CURLSH;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_share_cleanup(sh: *mut CURLSH) -> CURLSHcode;
        /// NAME curl_version_info()
        ///
        /// DESCRIPTION
        ///
        /// This function returns a pointer to a static copy of the version info
        /// struct. See above.
        ///
        /// Raw (returned-pointer-lifetime): it returns `curl_version_info_data *`, and nothing says how long that is good
        pub unsafe fn curl_version_info(
            stamp: CURLversion,
        ) -> *mut curl_version_info_data;
        /// NAME curl_easy_strerror()
        ///
        /// DESCRIPTION
        ///
        /// The curl_easy_strerror function may be used to turn a CURLcode value
        /// into the equivalent human readable error string. This is useful
        /// for printing meaningful error messages.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn curl_easy_strerror(error: CURLcode) -> *const ::std::ffi::c_char;
        /// NAME curl_share_strerror()
        ///
        /// DESCRIPTION
        ///
        /// The curl_share_strerror function may be used to turn a CURLSHcode value
        /// into the equivalent human readable error string. This is useful
        /// for printing meaningful error messages.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn curl_share_strerror(
            error: CURLSHcode,
        ) -> *const ::std::ffi::c_char;
        /// NAME curl_easy_pause()
        ///
        /// DESCRIPTION
        ///
        /// The curl_easy_pause function pauses or unpauses transfers. Select the new
        /// state by setting the action bitmask, use the convenience defines below.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_easy_pause(
            curl: *mut CURL,
            action: ::std::ffi::c_int,
        ) -> CURLcode;
        /// NAME curl_easy_ssls_import()
        ///
        /// DESCRIPTION
        ///
        /// The curl_easy_ssls_import function adds a previously exported SSL session
        /// to the SSL session cache of the easy handle (or the underlying share).
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_easy_ssls_import(
            curl: *mut CURL,
            session_key: *const ::std::ffi::c_char,
            shmac: *const ::std::ffi::c_uchar,
            shmac_len: usize,
            sdata: *const ::std::ffi::c_uchar,
            sdata_len: usize,
        ) -> CURLcode;
        /// NAME curl_easy_ssls_export()
        ///
        /// DESCRIPTION
        ///
        /// The curl_easy_ssls_export function iterates over all SSL sessions stored
        /// in the easy handle (or underlying share) and invokes the passed
        /// callback.
        ///
        /// Raw (callback-ownership-unstated): argument 1 is a function, and nothing says how long C keeps it
        pub unsafe fn curl_easy_ssls_export(
            curl: *mut CURL,
            export_fn: ::std::option::Option<
                unsafe extern "C" fn(
                    *mut CURL,
                    *mut ::std::ffi::c_void,
                    *const ::std::ffi::c_char,
                    *const ::std::ffi::c_uchar,
                    usize,
                    *const ::std::ffi::c_uchar,
                    usize,
                    curl_off_t,
                    ::std::ffi::c_int,
                    *const ::std::ffi::c_char,
                    usize,
                ) -> CURLcode,
            >,
            userptr: *mut ::std::ffi::c_void,
        ) -> CURLcode;
        /// NAME curl_easy_duphandle()
        ///
        /// DESCRIPTION
        ///
        /// Creates a new curl session handle with the same options set for the handle
        /// passed in. Duplicating a handle could only be a matter of cloning data and
        /// options, internal state info and things like persistent connections cannot
        /// be transferred. It is useful in multi-threaded applications when you can run
        /// curl_easy_duphandle() for each new thread to avoid a series of identical
        /// curl_easy_setopt() invokes in every thread.
        ///
        /// Raw (returned-pointer-lifetime): it returns `CURL *`, and nothing says how long that is good
        pub unsafe fn curl_easy_duphandle(curl: *mut CURL) -> *mut CURL;
        /// NAME curl_easy_recv()
        ///
        /// DESCRIPTION
        ///
        /// Receives data from the connected socket. Use after successful
        /// curl_easy_perform() with CURLOPT_CONNECT_ONLY option.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_easy_recv(
            curl: *mut CURL,
            buffer: *mut ::std::ffi::c_void,
            buflen: usize,
            n: *mut usize,
        ) -> CURLcode;
        /// NAME curl_easy_send()
        ///
        /// DESCRIPTION
        ///
        /// Sends data over the connected socket. Use after successful
        /// curl_easy_perform() with CURLOPT_CONNECT_ONLY option.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_easy_send(
            curl: *mut CURL,
            buffer: *const ::std::ffi::c_void,
            buflen: usize,
            n: *mut usize,
        ) -> CURLcode;
        /// Name:    curl_multi_init()
        ///
        /// Desc:    initialize multi-style curl usage
        ///
        /// Returns: a new CURLM handle to use in all 'curl_multi' functions.
        ///
        /// Raw (returned-pointer-lifetime): it returns `CURLM *`, and nothing says how long that is good
        pub unsafe fn curl_multi_init() -> *mut CURLM;
        /// Name:    curl_multi_add_handle()
        ///
        /// Desc:    add a standard curl handle to the multi stack
        ///
        /// Returns: CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_add_handle(m: *mut CURLM, curl: *mut CURL) -> CURLMcode;
        /// Name:    curl_multi_remove_handle()
        ///
        /// Desc:    removes a curl handle from the multi stack again
        ///
        /// Returns: CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_remove_handle(
            m: *mut CURLM,
            curl: *mut CURL,
        ) -> CURLMcode;
        /// Name:    curl_multi_fdset()
        ///
        /// Desc:    Ask curl for its fd_set sets. The app can use these to select() or
        ///   poll() on. We want curl_multi_perform() called as soon as one of
        ///   them are ready.
        ///
        /// Returns: CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_fdset(
            m: *mut CURLM,
            read_fd_set: *mut fd_set,
            write_fd_set: *mut fd_set,
            exc_fd_set: *mut fd_set,
            max_fd: *mut ::std::ffi::c_int,
        ) -> CURLMcode;
        /// Name:     curl_multi_wait()
        ///
        /// Desc:     Poll on all fds within a CURLM set as well as any
        ///   additional fds passed to the function.
        ///
        /// Returns:  CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_wait(
            m: *mut CURLM,
            extra_fds: *mut curl_waitfd,
            extra_nfds: ::std::ffi::c_uint,
            timeout_ms: ::std::ffi::c_int,
            ret: *mut ::std::ffi::c_int,
        ) -> CURLMcode;
        /// Name:     curl_multi_poll()
        ///
        /// Desc:     Poll on all fds within a CURLM set as well as any
        ///   additional fds passed to the function.
        ///
        /// Returns:  CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_poll(
            m: *mut CURLM,
            extra_fds: *mut curl_waitfd,
            extra_nfds: ::std::ffi::c_uint,
            timeout_ms: ::std::ffi::c_int,
            ret: *mut ::std::ffi::c_int,
        ) -> CURLMcode;
        /// Name:     curl_multi_wakeup()
        ///
        /// Desc:     wakes up a sleeping curl_multi_poll call.
        ///
        /// Returns:  CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_wakeup(m: *mut CURLM) -> CURLMcode;
        /// Name:    curl_multi_perform()
        ///
        /// Desc: When the app thinks there is data available for curl it calls this
        ///   function to read/write whatever there is right now. This returns
        ///   as soon as the reads and writes are done. This function does not
        ///   require that there actually is data available for reading or that
        ///   data can be written, it can be called. It returns the number of
        ///   handles that still transfer data in the second argument's
        ///   integer-pointer.
        ///
        /// Returns: CURLMcode type, general multi error code. \*NOTE\* that this only
        ///   returns errors etc regarding the whole multi stack. There might
        ///   still have occurred problems on individual transfers even when
        ///   this returns OK.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_perform(
            m: *mut CURLM,
            running_handles: *mut ::std::ffi::c_int,
        ) -> CURLMcode;
        /// Name:    curl_multi_cleanup()
        ///
        /// Desc:    Cleans up and removes a whole multi stack. It does not free or
        ///   touch any individual easy handles in any way. We need to define
        ///   in what state those handles are going to be if this function is
        ///   called in the middle of a transfer.
        ///
        /// Returns: CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_cleanup(m: *mut CURLM) -> CURLMcode;
        /// Name:    curl_multi_info_read()
        ///
        /// Desc:    Ask the multi handle if there is any messages/informationals from
        ///   the individual transfers. Messages include informationals such as
        ///   error code from the transfer or the fact that a transfer is
        ///   completed. More details on these should be written down as well.
        ///
        ///   Repeated calls to this function return a new struct each time,
        ///   until a special "end of msgs" struct is returned as a signal that
        ///   there is no more to get at this point.
        ///
        ///   The data the returned pointer points to does not survive calling
        ///   curl_multi_cleanup().
        ///
        ///   The 'CURLMsg' struct is meant to be simple and only contain basic
        ///   information. If more involved information is wanted, we provide
        ///   the particular "transfer handle" in that struct and that
        ///   should/could/would be used in subsequent curl_easy_getinfo() calls
        ///   (or similar). The point being that we must never expose complex
        ///   structs to applications, as then we undoubtably get backwards
        ///   compatibility problems in the future.
        ///
        /// Returns: A pointer to a filled-in struct, or NULL if it failed or ran out
        ///   of structs. It also writes the number of messages left in the
        ///   queue (after this read) in the integer the second argument points
        ///   to.
        ///
        /// Raw (returned-pointer-lifetime): it returns `CURLMsg *`, and nothing says how long that is good
        pub unsafe fn curl_multi_info_read(
            m: *mut CURLM,
            msgs_in_queue: *mut ::std::ffi::c_int,
        ) -> *mut CURLMsg;
        /// Name:    curl_multi_strerror()
        ///
        /// Desc:    The curl_multi_strerror function may be used to turn a CURLMcode
        ///   value into the equivalent human readable error string. This is
        ///   useful for printing meaningful error messages.
        ///
        /// Returns: A pointer to a null-terminated error message.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn curl_multi_strerror(error: CURLMcode) -> *const ::std::ffi::c_char;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_socket(
            m: *mut CURLM,
            s: curl_socket_t,
            running_handles: *mut ::std::ffi::c_int,
        ) -> CURLMcode;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_socket_action(
            m: *mut CURLM,
            s: curl_socket_t,
            ev_bitmask: ::std::ffi::c_int,
            running_handles: *mut ::std::ffi::c_int,
        ) -> CURLMcode;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_socket_all(
            m: *mut CURLM,
            running_handles: *mut ::std::ffi::c_int,
        ) -> CURLMcode;
        /// Name:    curl_multi_timeout()
        ///
        /// Desc:    Returns the maximum number of milliseconds the app is allowed to
        ///   wait before curl_multi_socket() or curl_multi_perform() must be
        ///   called (to allow libcurl's timed events to take place).
        ///
        /// Returns: CURLM error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_timeout(
            m: *mut CURLM,
            timeout_ms: *mut ::std::ffi::c_long,
        ) -> CURLMcode;
        /// Name:    curl_multi_assign()
        ///
        /// Desc:    This function sets an association in the multi handle between the
        ///   given socket and a private pointer of the application. This is
        ///   (only) useful for curl_multi_socket uses.
        ///
        /// Returns: CURLM error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_assign(
            m: *mut CURLM,
            sockfd: curl_socket_t,
            sockp: *mut ::std::ffi::c_void,
        ) -> CURLMcode;
        /// Name:    curl_multi_get_handles()
        ///
        /// Desc:    Returns an allocated array holding all handles currently added to
        ///   the multi handle. Marks the final entry with a NULL pointer. If
        ///   there is no easy handle added to the multi handle, this function
        ///   returns an array with the first entry as a NULL pointer.
        ///
        /// Returns: NULL on failure, otherwise a CURL \*\*array pointer
        ///
        /// Raw (returned-pointer-lifetime): it returns `CURL **`, and nothing says how long that is good
        pub unsafe fn curl_multi_get_handles(m: *mut CURLM) -> *mut *mut CURL;
        /// Name:    curl_multi_get_offt()
        ///
        /// Desc:    Retrieves a numeric value for the \`CURLMINFO\_\*\` enums.
        ///
        /// Returns: CULRM_OK or error when value could not be obtained.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_get_offt(
            m: *mut CURLM,
            info: CURLMinfo_offt,
            pvalue: *mut curl_off_t,
        ) -> CURLMcode;
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn curl_pushheader_bynum(
            h: *mut curl_pushheaders,
            num: usize,
        ) -> *mut ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `char *`, and nothing says how long that is good
        pub unsafe fn curl_pushheader_byname(
            h: *mut curl_pushheaders,
            name: *const ::std::ffi::c_char,
        ) -> *mut ::std::ffi::c_char;
        /// Name:    curl_multi_waitfds()
        ///
        /// Desc:    Ask curl for fds for polling. The app can use these to poll on.
        ///   We want curl_multi_perform() called as soon as one of them are
        ///   ready. Passing zero size allows to get a number of fds.
        ///
        /// Returns: CURLMcode type, general multi error code.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_waitfds(
            m: *mut CURLM,
            ufds: *mut curl_waitfd,
            size: ::std::ffi::c_uint,
            fd_count: *mut ::std::ffi::c_uint,
        ) -> CURLMcode;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_notify_disable(
            m: *mut CURLM,
            notification: ::std::ffi::c_uint,
        ) -> CURLMcode;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_multi_notify_enable(
            m: *mut CURLM,
            notification: ::std::ffi::c_uint,
        ) -> CURLMcode;
        /// curl_url_dup() duplicates a CURLU handle and returns a new copy. The new
        /// handle must also be freed with curl_url_cleanup().
        ///
        /// Raw (returned-pointer-lifetime): it returns `CURLU *`, and nothing says how long that is good
        pub unsafe fn curl_url_dup(in_: *const CURLU) -> *mut CURLU;
        /// curl_url_strerror() turns a CURLUcode value into the equivalent human
        /// readable error string. This is useful for printing meaningful error
        /// messages.
        ///
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        pub unsafe fn curl_url_strerror(error: CURLUcode) -> *const ::std::ffi::c_char;
        /// Raw (returned-pointer-lifetime): it returns `const struct curl_easyoption *`, and nothing says how long that is good
        pub unsafe fn curl_easy_option_by_name(
            name: *const ::std::ffi::c_char,
        ) -> *const curl_easyoption;
        /// Raw (returned-pointer-lifetime): it returns `const struct curl_easyoption *`, and nothing says how long that is good
        pub unsafe fn curl_easy_option_by_id(id: CURLoption) -> *const curl_easyoption;
        /// Raw (returned-pointer-lifetime): it returns `const struct curl_easyoption *`, and nothing says how long that is good
        pub unsafe fn curl_easy_option_next(
            prev: *const curl_easyoption,
        ) -> *const curl_easyoption;
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_easy_header(
            curl: *mut CURL,
            name: *const ::std::ffi::c_char,
            nameindex: usize,
            origin: ::std::ffi::c_uint,
            request: ::std::ffi::c_int,
            hout: *mut *mut curl_header,
        ) -> CURLHcode;
        /// Raw (returned-pointer-lifetime): it returns `struct curl_header *`, and nothing says how long that is good
        pub unsafe fn curl_easy_nextheader(
            curl: *mut CURL,
            origin: ::std::ffi::c_uint,
            request: ::std::ffi::c_int,
            prev: *mut curl_header,
        ) -> *mut curl_header;
        /// NAME curl_ws_recv()
        ///
        /// DESCRIPTION
        ///
        /// Receives data from the websocket connection. Use after successful
        /// curl_easy_perform() with CURLOPT_CONNECT_ONLY option.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_ws_recv(
            curl: *mut CURL,
            buffer: *mut ::std::ffi::c_void,
            buflen: usize,
            recv: *mut usize,
            metap: *mut *const curl_ws_frame,
        ) -> CURLcode;
        /// NAME curl_ws_send()
        ///
        /// DESCRIPTION
        ///
        /// Sends data over the websocket connection. Use after successful
        /// curl_easy_perform() with CURLOPT_CONNECT_ONLY option.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_ws_send(
            curl: *mut CURL,
            buffer_arg: *const ::std::ffi::c_void,
            buflen: usize,
            sent: *mut usize,
            fragsize: curl_off_t,
            flags: ::std::ffi::c_uint,
        ) -> CURLcode;
        /// NAME curl_ws_start_frame()
        ///
        /// DESCRIPTION
        ///
        /// Buffers a websocket frame header with the given flags and length.
        /// Errors when a previous frame is not complete, e.g. not all its
        /// payload has been added.
        ///
        /// Raw (no-annotation): nothing says what its pointers mean
        pub unsafe fn curl_ws_start_frame(
            curl: *mut CURL,
            flags: ::std::ffi::c_uint,
            frame_len: curl_off_t,
        ) -> CURLcode;
        /// Raw (returned-pointer-lifetime): it returns `const struct curl_ws_frame *`, and nothing says how long that is good
        pub unsafe fn curl_ws_meta(curl: *mut CURL) -> *const curl_ws_frame;
        /// Raw (returned-pointer-lifetime): it returns `const char *`, and nothing says how long that is good
        #[link_name = "cffi_shim_curl_more_text"]
        pub unsafe fn curl_more_text(
            a0: *mut CURL,
            a1: CURLINFO,
        ) -> *const ::std::ffi::c_char;
    }
}
