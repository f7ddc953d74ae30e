use cffi::cffi;

#[cffi(crat = ::cffi)]
unsafe extern "C" {
    #[cffi(nocalback)]
    safe fn a();
    #[cffi(pure)]
    safe fn b();
    safe fn c(#[cffi(length = usize)] b: &[u8]);
}

#[cffi(nocallback)]
unsafe extern "C" {
    #[cffi(len = usize)]
    safe fn d();
    safe fn e(#[cffi(leaf)] n: i32);
    #[cffi(crate = ::cffi)]
    safe fn f();
}

fn main() {
    a();
    f();
}
