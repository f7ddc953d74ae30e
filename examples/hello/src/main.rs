//! 100 tasks call a C function that blocks for 100 ms, and none waits for another.

use std::ffi::c_int;
use std::time::Instant;

use cffi::cffi;

#[cffi]
#[allow(unsafe_code, reason = "declared as `hello.c` defines it")]
unsafe extern "C" {
    safe fn slow_square(n: c_int) -> c_int;
}

fn main() {
    let start = Instant::now();
    let sum = cffi::block_on(async {
        let square = |n| cffi::spawn(async move { slow_square(n) });
        let mut sum = 0;
        for task in (1..=100).map(square).collect::<Vec<_>>() {
            sum += task.await.expect("no task panics");
        }
        sum
    });
    let took = start.elapsed().as_millis();
    println!("the squares of 1 to 100 add up to {sum}");
    println!("100 calls of 100 ms took {took} ms");
}
