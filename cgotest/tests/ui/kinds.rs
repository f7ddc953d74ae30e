use cffi::cffi;

#[cffi]
unsafe extern "C" {
    #[cffi(leaf, nocallback)]
    safe fn leaf_nocallback();
    #[cffi(blocking, leaf)]
    safe fn blocking_leaf();
    #[cffi(leaf, limit = LIMIT)]
    safe fn leaf_limit();
    #[cffi(limit)]
    safe fn limit_of_what();
    #[cffi(limit = 8)]
    safe fn limit_of_a_number();
    #[cffi(limit = NO_LIMIT)]
    safe fn limit_that_is_none();
    // Fine.
    #[cffi(limit = LIMIT)]
    safe fn limited();
    #[cffi(nocallback, blocking)]
    safe fn nocallback_blocking();
}

static LIMIT: cffi::Limit = cffi::Limit::new(1);
static NO_LIMIT: usize = 1;

fn main() {
    leaf_nocallback();
    nocallback_blocking();
    limited();
}
