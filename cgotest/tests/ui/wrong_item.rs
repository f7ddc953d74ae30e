use cffi::cffi;

#[cffi]
struct NotABlock;

#[cffi]
fn plain() {}

#[cffi]
mod block {}

#[cffi]
/// Documented.
extern "C" fn callback() {}

fn main() {
    plain();
}
