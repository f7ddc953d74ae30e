use cffi::cffi;

#[cffi]
extern "C" {
    safe fn getpid() -> i32;
}

fn main() {
    getpid();
}
