//! A machine that is in C runs Rust that wants a processor, and goes back to C: what callbacks do, and `block_on` inside a blocking closure.

use super::slow;
use crate::record::Accounting;
use crate::sched::machine::Machine;

/// The accounting that [`enter_c`] puts back.
#[derive(Debug)]
pub(crate) struct Outside {
    accounting: Accounting,
    /// The machine was careful in the call.
    careful: bool,
}

/// Leaves C: afterwards the machine is wired.
pub(crate) fn leave_c(machine: &'static Machine) -> Outside {
    let accounting = machine.calls.accounting();
    machine.calls.set_accounting(accounting.outside_c());
    let careful = machine.handshake.is_careful();
    let _wired = slow::leave_c(machine);
    Outside {
        accounting,
        careful,
    }
}

/// Goes back to C with the accounting that was there before.
pub(crate) fn enter_c(machine: &'static Machine, outside: &Outside) {
    if let Some(wired) = machine.wired() {
        let _in_c = slow::publish_again(machine, wired, outside.careful);
    }
    machine.calls.set_accounting(outside.accounting);
}
