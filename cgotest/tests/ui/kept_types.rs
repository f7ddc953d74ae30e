use cffi::{Guard, cffi};
use std::ffi::c_int;
use std::rc::Rc;

#[repr(C)]
struct Moved(c_int);

#[cffi]
unsafe extern "C" {
    safe fn unset(n: c_int) -> c_int;
    safe fn listen(
        #[cffi(callback(data = 0, on_panic = 0, until = unset(1)))] f: impl Fn() -> c_int + Send + Sync + 'static,
        _: cffi::Data,
    ) -> Guard;
    safe fn another(
        #[cffi(callback(data = 0, on_panic = "0", until = unset("1")))] f: impl Fn() -> c_int + Send + Sync + 'static,
        _: cffi::Data,
    ) -> (c_int, Guard);
    safe fn takes_another(
        #[cffi(callback(data = 0, until = |id: u8| unset(id.into())))] f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
    ) -> (c_int, Guard);
    safe fn uses_what_is_moved(
        moved: Moved,
        #[cffi(callback(data = 0, until = unset(consume(moved))))] f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
    ) -> Guard;
    safe fn other_guard(
        #[cffi(callback(data = 0, until = unset(1)))] f: impl Fn() + Send + Sync + 'static,
        _: cffi::Data,
    ) -> std::thread::ThreadGuard;
}

fn consume(moved: Moved) -> c_int {
    moved.0
}

fn main() {
    let shared = Rc::new(7);
    let _a = listen(move || *shared);
    let n = 7;
    let _b = listen(|| n);
}
