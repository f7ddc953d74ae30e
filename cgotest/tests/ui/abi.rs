use cffi::cffi;

#[cffi]
unsafe extern "C-unwind" {
    safe fn a();
}

#[cffi]
unsafe extern {
    safe fn b();
}

#[cffi]
unsafe extern "sysv64" {
    extern "C" fn c();
}

fn main() {
    a();
    b();
}
