//! The Rust functions that the scripts call.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use async_channel::{Receiver, Sender};

use crate::value::{Value, number};
use crate::vm::{Error, Vm};

/// A VM's place in the ring: where it receives, and where it sends.
pub(crate) struct Place {
    pub(crate) number: i64,
    pub(crate) receiver: Receiver<i64>,
    pub(crate) sender: Sender<i64>,
    /// What the first VM receives in the end.
    pub(crate) result: Arc<AtomicI64>,
}

/// Registers all of them.
pub(crate) fn register(vm: &mut Vm, place: Place) {
    let Place {
        number: me,
        receiver,
        sender,
        result,
    } = place;
    vm.register(c"my_number", move |_| Ok(Value::Integer(me)));
    vm.register(c"add", |arguments| {
        let (a, b) = two_numbers(arguments)?;
        Ok(Value::Number(a + b))
    });
    vm.register(c"divide", |arguments| match two_numbers(arguments)? {
        (_, 0.0) => Err("division by zero".to_owned()),
        (a, b) => Ok(Value::Number(a / b)),
    });
    vm.register(c"shout", |arguments| match arguments {
        [Value::Text(text)] => Ok(Value::Text(text.to_ascii_uppercase())),
        other => Err(format!("`shout` takes a string, not {other:?}")),
    });
    vm.register(c"total", |arguments| match arguments {
        [Value::List(list)] => list
            .iter()
            .try_fold(0_i64, |sum, each| sum.checked_add(*each))
            .map(Value::Integer)
            .ok_or_else(|| "the total is too large for an integer".to_owned()),
        other => Err(format!("`total` takes a list, not {other:?}")),
    });
    vm.register(c"explode", |arguments| panic!("explode{arguments:?}"));
    // These two wait for another task. Lua waits below them, in C, and its processor runs the others.
    vm.register(c"receive", move |_| {
        let received = cffi::block_on(receiver.recv());
        received
            .map(Value::Integer)
            .map_err(|error| error.to_string())
    });
    vm.register(c"send", move |arguments| {
        let sent = cffi::block_on(sender.send(integer(arguments)?));
        sent.map(|()| Value::Nil).map_err(|error| error.to_string())
    });
    vm.register(c"result", move |arguments| {
        // Relaxed: read when the task was joined.
        result.store(integer(arguments)?, Ordering::Relaxed);
        Ok(Value::Nil)
    });
}

fn two_numbers(arguments: &[Value]) -> Result<(f64, f64), Error> {
    match arguments {
        [a, b] => number(a).zip(number(b)),
        _ => None,
    }
    .ok_or_else(|| format!("two numbers are wanted, not {arguments:?}"))
}

fn integer(arguments: &[Value]) -> Result<i64, Error> {
    match arguments {
        [Value::Integer(integer)] => Ok(*integer),
        other => Err(format!("an integer is wanted, not {other:?}")),
    }
}
