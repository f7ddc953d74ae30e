use cffi::cffi;

#[cffi]
unsafe extern "C" {
    #[cffi(leaf, nocallback)]
    safe fn leaf_nocallback();
    #[cffi(blocking, leaf)]
    safe fn blocking_leaf();
    // Fine.
    #[cffi(nocallback, blocking)]
    safe fn nocallback_blocking();
}

fn main() {
    leaf_nocallback();
    nocallback_blocking();
}
