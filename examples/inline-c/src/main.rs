//! C written in the Rust file that calls it: a function over libm, and the reading of a C struct and of macros.

#![allow(
    unsafe_code,
    reason = "the declarations of the C functions in these files"
)]

mod clock;

use std::ffi::{c_double, c_int};

use cffi::cffi;

cffi::c! {
    link = "m",
    cflags = "-O2 -DSCALE=2.0",
    r#"
    #include <math.h>

    /* Each C file has helpers of its own. */
    static double square(double x) { return x * x; }

    double hypotenuse(double a, double b) { return sqrt(square(a) + square(b)); }

    double scaled(double x) { return SCALE * x; }
    "#
}

#[cffi]
unsafe extern "C" {
    #[cffi(leaf)]
    safe fn hypotenuse(a: c_double, b: c_double) -> c_double;
    #[cffi(leaf)]
    safe fn scaled(x: c_double) -> c_double;
}

fn main() {
    println!("the hypotenuse of 3 and 4 is {}", hypotenuse(3.0, 4.0));
    println!("twice that is {}", scaled(hypotenuse(3.0, 4.0)));

    let slept = cffi::block_on(async {
        let sleeps: Vec<_> = (1..=20)
            .map(|_| cffi::spawn(async { clock::sleep_ms(20) }))
            .collect();
        let mut slept = 0;
        for sleep in sleeps {
            slept += c_int::from(sleep.await.expect("no task panics") == 0);
        }
        slept
    });
    println!("{slept} tasks have slept in C");
    println!(
        "a clock that cannot be is refused with {}",
        clock::missing()
    );
    println!("C and Rust agree on {}", local());
}

/// The C of a function can stand in it.
fn local() -> c_int {
    cffi::c! { "int forty_two(void) { return 42; }\n" }
    #[cffi]
    unsafe extern "C" {
        #[cffi(leaf)]
        safe fn forty_two() -> c_int;
    }
    forty_two()
}
