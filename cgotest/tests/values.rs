//! Values across the boundary: what Rust passes is what C sees, and the other way round.
#![allow(
    unsafe_code,
    reason = "declares C functions, and calls those that are unsafe"
)]

use std::ffi::{CStr, c_char, c_double, c_int, c_uint};

use cffi::cffi;
use cgotest::alone;

#[path = "values/errno.rs"]
mod errno;
#[path = "values/memory.rs"]
mod memory;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
struct Small {
    a: i8,
    b: i16,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sixteen {
    a: i64,
    b: f64,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
struct Large {
    a: [i64; 4],
    b: f64,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
struct Padded {
    a: i8,
    b: i64,
    c: i8,
}

/// `struct { unsigned a : 3; int b : 5; unsigned c : 24; }`: one word, filled from its low bits.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
struct Bits(u32);

impl Bits {
    fn new(a: u32, b: i32, c: u32) -> Bits {
        Bits(a & 0x7 | (b.cast_unsigned() & 0x1f) << 3 | c << 8)
    }
}

type Operation = Option<unsafe extern "C" fn(c_int, c_int) -> c_int>;

#[cffi]
unsafe extern "C" {
    safe fn values_i8(x: i8) -> i8;
    safe fn values_u8(x: u8) -> u8;
    safe fn values_i16(x: i16) -> i16;
    safe fn values_u16(x: u16) -> u16;
    safe fn values_i32(x: i32) -> i32;
    safe fn values_u32(x: u32) -> u32;
    safe fn values_i64(x: i64) -> i64;
    safe fn values_u64(x: u64) -> u64;
    safe fn values_float(x: f32) -> f32;
    safe fn values_double(x: f64) -> f64;
    safe fn values_not(x: bool) -> bool;
    safe fn values_mixed(
        a: i8,
        b: bool,
        c: i64,
        d: f32,
        e: u16,
        f: bool,
        g: f64,
        h: i32,
        i: bool,
        j: u64,
        k: f64,
        l: i8,
    ) -> c_uint;
    safe fn values_wide0() -> u64;
    safe fn values_wide1(a: c_int) -> u64;
    safe fn values_wide2(a: c_int, b: c_int) -> u64;
    safe fn values_wide3(a: c_int, b: c_int, c: c_int) -> u64;
    safe fn values_wide4(a: c_int, b: c_int, c: c_int, d: c_int) -> u64;
    safe fn values_misalignment() -> usize;

    safe fn values_small(x: Small) -> Small;
    safe fn values_sixteen(x: Sixteen) -> Sixteen;
    safe fn values_large(x: Large) -> Large;
    safe fn values_padded(x: Padded) -> Padded;
    safe fn values_bits(x: Bits) -> Bits;
    safe fn values_bits_read(x: Bits) -> c_uint;

    #[cffi(variadic = values_total)]
    safe fn total_int(count: c_int, a: c_int) -> c_double;
    #[cffi(variadic = values_total, fixed = 1)]
    safe fn total_three(count: c_int, a: c_int, b: c_double, c: c_int) -> c_double;
    #[cffi(variadic = values_total, fixed = 1)]
    safe fn total_nothing(count: c_int) -> c_double;

    static mut values_counter: c_int;
    safe static values_primes: [c_int; 5];
    #[cffi(raw = count_up_directly)]
    safe fn values_count_up();
    safe fn values_operation_named(name: c_char) -> Operation;
    unsafe fn values_environment<'a>(name: &CStr) -> Option<&'a CStr>;
}

/// As a crate would that re-exports the runtime.
mod reexport {
    pub(crate) extern crate cffi;
}

#[cffi(crate = crate::reexport::cffi)]
unsafe extern "system" {
    #[link_name = "values_i32"]
    #[allow(
        clashing_extern_declarations,
        reason = "\"C\" and \"system\" are the same here"
    )]
    safe fn through_the_reexport(x: i32) -> i32;
}

#[cffi]
#[link(name = "m")]
unsafe extern "C" {
    safe fn cos(x: f64) -> f64;
    #[cfg(any())]
    #[cffi(raw = no_such_plain_function)]
    safe fn no_such_function(x: NoSuchType) -> NoSuchType;
    #[cfg_attr(all(), link_name = "values_i64")]
    #[cfg_attr(any(), link_name = "no_such_function")]
    safe fn conditional_name(x: i64) -> i64;
    // Named like its parameter, and like what the wrapper declares.
    #[link_name = "values_u32"]
    safe fn odd_names(odd_names: u32) -> u32;
    #[link_name = "values_u64"]
    #[allow(non_upper_case_globals, reason = "the name is the point")]
    safe fn FUNCTION(FUNCTION: u64) -> u64;
}

macro_rules! declare {
    ($($name:ident($x:ident: $number:ty), $length:ty;)*) => {
        #[cffi]
        unsafe extern "C" {
            $(
                #[link_name = "values_sum"]
                safe fn $name(#[cffi(len = $length)] $x: &[$number]) -> i64;
            )*
        }
    };
}

declare! {
    declared_by_a_macro(numbers: i32), c_int;
}

/// Runs a body on a thread that is no machine and in a task; then all of it again where each exit from C takes the slow path.
#[track_caller]
fn everywhere(body: fn()) {
    let both = || {
        body();
        cffi::block_on(cffi::spawn(async move { body() })).expect("the body did not panic");
    };
    alone().run(both);
    alone().stress_retake().run(both);
}

#[test]
fn every_scalar_arrives_and_comes_back() {
    everywhere(|| {
        assert_eq!((values_i8(i8::MIN + 1), values_i8(0)), (i8::MIN, -1));
        assert_eq!((values_u8(254), values_u8(255)), (255, 0));
        assert_eq!((values_i16(i16::MIN + 1), values_i16(0)), (i16::MIN, -1));
        assert_eq!((values_u16(65534), values_u16(65535)), (65535, 0));
        assert_eq!((values_i32(i32::MIN + 1), values_i32(0)), (i32::MIN, -1));
        assert_eq!(
            (values_u32(u32::MAX - 1), values_u32(u32::MAX)),
            (u32::MAX, 0)
        );
        assert_eq!((values_i64(i64::MIN + 1), values_i64(0)), (i64::MIN, -1));
        assert_eq!(
            (values_u64(u64::MAX - 1), values_u64(u64::MAX)),
            (u64::MAX, 0)
        );
        assert_eq!(
            (values_float(-1.5), values_float(f32::INFINITY)),
            (-0.75, f32::INFINITY)
        );
        assert!(values_double(f64::NAN).is_nan());
        assert_eq!(values_double(-3e200), -1.5e200);
        assert!(values_not(false) && !values_not(true));
    });
}

#[test]
fn twelve_arguments_of_mixed_types_arrive() {
    everywhere(|| {
        let arrived = values_mixed(
            -1,
            true,
            -3_000_000_000,
            0.5,
            65535,
            false,
            -0.25,
            -8,
            true,
            u64::MAX,
            1e300,
            -12,
        );
        assert_eq!(
            arrived, 0xfff,
            "one bit for each argument, the first the lowest"
        );
    });
}

#[test]
fn results_of_64_bits_are_whole_after_any_number_of_arguments() {
    const WIDE: u64 = 0xfedc_ba98_7654_3210;
    everywhere(|| {
        assert_eq!(values_wide0(), WIDE);
        assert_eq!(values_wide1(1), WIDE + 1);
        assert_eq!(values_wide2(1, 2), WIDE + 3);
        assert_eq!(values_wide3(1, 2, 3), WIDE + 6);
        assert_eq!(values_wide4(1, 2, 3, 4), WIDE + 10);
    });
}

#[test]
fn the_stack_is_aligned_as_the_abi_wants_it() {
    everywhere(|| {
        assert_eq!(values_misalignment(), 0);
        assert_eq!(cffi::call(values_misalignment), 0);
    });
}

#[test]
fn structs_go_and_come_by_value() {
    everywhere(|| {
        assert_eq!(
            values_small(Small { a: 1, b: -300 }),
            Small { a: -1, b: 300 }
        );
        assert_eq!(
            values_sixteen(Sixteen { a: 1 << 40, b: 0.5 }),
            Sixteen {
                a: -(1 << 40),
                b: -0.5
            }
        );
        assert_eq!(
            values_large(Large {
                a: [1, 2, 3, 4],
                b: 5.0
            }),
            Large {
                a: [4, 3, 2, 1],
                b: -5.0
            }
        );
        assert_eq!(
            values_padded(Padded {
                a: 1,
                b: i64::MAX,
                c: 3
            }),
            Padded {
                a: 3,
                b: -i64::MAX,
                c: 1
            }
        );
        assert_eq!(values_bits_read(Bits::new(5, -9, 0xab_cdef)), 1);
        assert_eq!(values_bits(Bits::new(5, -9, 41)), Bits::new(2, 9, 42));
    });
}

#[test]
fn instances_of_a_variadic_function_pass_what_they_declare() {
    everywhere(|| {
        assert_eq!(total_int(1, 20), 20.0);
        assert_eq!(total_three(3, 20, 0.5, 1), 21.5);
        assert_eq!(total_nothing(0), 0.0);
    });
}

#[test]
fn blocks_may_be_conditional_renamed_reexported_and_made_by_macros() {
    everywhere(|| {
        assert_eq!(through_the_reexport(8), 7);
        assert_eq!(cos(0.0), 1.0);
        assert_eq!(conditional_name(8), 7);
        assert_eq!((odd_names(8), FUNCTION(8)), (9, 9));
        assert_eq!(declared_by_a_macro(&[1, 2, 3]), 6);
    });
}

#[test]
fn statics_and_arrays_of_c_are_those_of_c() {
    everywhere(|| {
        assert_eq!(values_primes, [2, 3, 5, 7, 11]);
        // SAFETY: one thread at a time runs this body, and nobody else touches the counter.
        let before = unsafe { values_counter };
        values_count_up();
        // SAFETY: the plain function needs no more than its wrapper.
        unsafe { count_up_directly() };
        // SAFETY: as above.
        unsafe {
            let after = values_counter;
            assert_eq!(after, before + 2);
            values_counter = before;
        }
    });
}

#[test]
fn function_pointers_of_c_are_called_through_the_protocol() {
    everywhere(|| {
        let calls = cffi::metrics().ncgocall;
        let named = |name: u8| values_operation_named(name.cast_signed() as c_char);
        let (plus, times) = (named(b'+').expect("known"), named(b'*').expect("known"));
        // SAFETY: both add or multiply.
        let (sum, product) = cffi::call(|| unsafe { (plus(20, 22), times(6, 7)) });
        assert_eq!((sum, product), (42, 42));
        assert!(named(b'-').is_none());
        assert!(cffi::metrics().ncgocall >= calls + 4);
    });
}

#[test]
fn an_environment_variable_that_rust_sets_is_seen_by_c() {
    alone().run(|| {
        // SAFETY: the other threads of this process wait for this one, and read no environment meanwhile.
        unsafe { std::env::set_var("CFFI_TEST_VALUE", "seen") };
        // SAFETY: nobody sets the variable again.
        let seen = unsafe { values_environment(c"CFFI_TEST_VALUE") };
        assert_eq!(seen, Some(c"seen"));
        // SAFETY: there is none.
        let missing = unsafe { values_environment(c"CFFI_NO_SUCH_VALUE") };
        assert_eq!(missing, None);
    });
}
