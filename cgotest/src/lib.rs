//! What all tests of the suite share: a process for each test, a watch-dog, gates in C, and what must hold when a test ends.
//!
//! A test asks for what it needs and runs in a process made for it:
//!
//! ```
//! use cgotest::{Gate, alone};
//!
//! // In a test of a test target; the process ends with an error if an assertion fails, if it hangs, or if something is left in C.
//! fn a_call_blocked_in_c_does_not_delay_another_task() {
//!     alone().procs(1).run(|| {
//!         let gate = Gate::new();
//!         let opener = gate.clone();
//!         cffi::block_on(async move {
//!             let blocked = cffi::spawn(async move { gate.wait() });
//!             cffi::spawn(async move { opener.open() });
//!             assert!(blocked.await.unwrap(), "nobody could open the gate");
//!         });
//!     });
//! }
//! ```

mod alone;
#[allow(
    unsafe_code,
    reason = "declares the gate's C functions, and passes them its pointer"
)]
mod gate;
#[allow(
    unsafe_code,
    reason = "declares the C functions that keep a system call waiting"
)]
mod membarrier;
#[allow(
    unsafe_code,
    reason = "declares the C function that has threads refused"
)]
mod refuse;
mod settled;
mod within;

pub use alone::{Alone, alone, wait_for_answer};
pub use gate::Gate;
pub use membarrier::{
    hold_membarrier_registration, kernel_has_membarrier, let_membarrier_registration_go,
};
pub use refuse::refuse_threads_after;
pub use settled::{eventually, settled};
pub use within::within;
