use cffi::{Guard, cffi};
use std::ffi::{CStr, c_int, c_void};
use std::io;

type Kept = unsafe extern "C" fn(*mut c_void);

#[cffi]
unsafe extern "C" {
    safe fn unset(n: c_int);
    safe fn once(#[cffi(callback(data = 0, until = unset(1)))] f: impl FnMut() + Send + Sync + 'static, _: cffi::Data) -> Guard;
    safe fn here(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + 'static, _: cffi::Data) -> Guard;
    safe fn lent(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync, _: cffi::Data) -> Guard;
    safe fn aborts(
        #[cffi(callback(data = 0, on_panic(abort), until = unset(1)))] f: impl Fn() -> c_int + Send + Sync + 'static,
        _: cffi::Data,
    ) -> Guard;
    safe fn until_nothing(#[cffi(callback(data = 0, until))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> Guard;
    safe fn until_a_list(#[cffi(callback(data = 0, until(unset)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> Guard;
    safe fn until_no_expression(#[cffi(callback(data = 0, until = 1 +))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> Guard;
    safe fn no_guard(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data);
    safe fn no_guard_beside(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> *mut c_void;
    #[cffi(errno)]
    safe fn no_guard_in_result(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> io::Result<c_int>;
    #[cffi(errno, ret = c_int)]
    safe fn no_guard_in_unit(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> io::Result<()>;
    #[cffi(errno)]
    safe fn guard_outside(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> (io::Result<c_int>, Guard);
    safe fn no_result(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> io::Result<(c_int, Guard)>;
    #[cffi(errno)]
    safe fn no_type(#[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> io::Result<Guard>;
    safe fn no_closure(f: Kept, data: *mut c_void) -> (c_int, Guard);
    safe fn two(
        #[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
        #[cffi(callback(data = 0, until = unset(2)))] g: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
    ) -> Guard;
    safe fn nothing_returned(#[cffi(callback(data = 0, until = |id| unset(id)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> Guard;
    safe fn none_taken(#[cffi(callback(data = 0, until = || unset(1)))] f: impl Fn() + Send + Sync + 'static, _: cffi::Data) -> (c_int, Guard);
    safe fn names_what_is_lent(
        name: &CStr,
        other: &'static CStr,
        number: Option<&c_int>,
        #[cffi(callback(data = 0, until = drop((self::name(other), *number.unwrap(), name, f))))]
        f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
    ) -> Guard;
    #[cffi(nocallback)]
    safe fn also_called_at_once(
        #[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
        #[cffi(callback(data = 0))] g: impl FnMut(),
        _: cffi::Data,
    ) -> Guard;
    #[cffi(until = close())]
    safe fn at_the_function();
}

fn name(_: &CStr) {}

fn main() {}
