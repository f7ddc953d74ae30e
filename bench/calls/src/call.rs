//! What one call costs: of an empty C function, and of one that adds two numbers.

use crate::c::{self, plain};
use crate::loops::{Loop, timed};

/// The candidates of each case.
#[rustfmt::skip]
pub static LOOPS: &[Loop] = &[
    timed!("call.empty", "raw", (), |_unit| plain::empty()),
    timed!("call.empty", "leaf", (), |_unit| c::empty_leaf()),
    timed!("call.empty", "nocallback", (), |_unit| c::empty_nocallback()),
    timed!("call.empty", "full", (), |_unit| c::empty_full()),
    timed!("call.two_ints", "raw", 0, |sum| plain::add(sum, 1)),
    timed!("call.two_ints", "leaf", 0, |sum| c::add_leaf(sum, 1)),
    timed!("call.two_ints", "nocallback", 0, |sum| c::add_nocallback(sum, 1)),
    timed!("call.two_ints", "full", 0, |sum| c::add_full(sum, 1)),
];
