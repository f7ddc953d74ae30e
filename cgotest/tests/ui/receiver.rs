use cffi::cffi;

#[cffi]
unsafe extern "C" {
    safe fn by_value(self);
    safe fn by_reference(&mut self, n: i32);
}

fn main() {
    by_reference(3);
}
