//! [`Value`]: what Lua and Rust hand each other.

use std::ffi::{c_char, c_int};
use std::ptr;
use std::slice;

use crate::raw;

/// A Lua value that Rust functions take and return.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Nil,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    /// Lua's strings are bytes.
    Text(Vec<u8>),
    List(Vec<i64>),
}

impl Value {
    /// # Safety
    /// `value` is as `read_value` of `c/vm.c` fills it, and what it points to lives.
    pub(crate) unsafe fn of(value: &raw::Value) -> Value {
        match value.kind {
            raw::BOOLEAN => Value::Boolean(value.integer != 0),
            raw::INTEGER => Value::Integer(value.integer),
            raw::NUMBER => Value::Number(value.number),
            // SAFETY: the caller's promise; Lua's strings are never null.
            raw::TEXT => Value::Text(
                unsafe { slice::from_raw_parts(value.text.cast(), value.length) }.to_vec(),
            ),
            raw::LIST if value.length > 0 => {
                // SAFETY: as above.
                Value::List(unsafe { slice::from_raw_parts(value.list, value.length) }.to_vec())
            }
            raw::LIST => Value::List(Vec::new()),
            _ => Value::Nil,
        }
    }

    /// Gives the value to C as the reply of a Rust function. `false`: C has no memory.
    ///
    /// # Safety
    /// `reply` is the one that C gave to the function that runs.
    pub(crate) unsafe fn reply(&self, reply: *mut raw::Reply) -> bool {
        let mut value = raw::Value {
            kind: raw::NIL,
            integer: 0,
            number: 0.0,
            text: ptr::null(),
            list: ptr::null(),
            length: 0,
        };
        match self {
            // Lists only go one way.
            Value::Nil | Value::List(_) => {}
            Value::Boolean(is) => (value.kind, value.integer) = (raw::BOOLEAN, i64::from(*is)),
            Value::Integer(integer) => (value.kind, value.integer) = (raw::INTEGER, *integer),
            Value::Number(number) => (value.kind, value.number) = (raw::NUMBER, *number),
            Value::Text(text) => {
                value.kind = raw::TEXT;
                value.text = text.as_ptr().cast::<c_char>();
                value.length = text.len();
            }
        }
        // SAFETY: the caller's promise; C copies the text.
        unsafe { raw::vm_reply(reply, &value) == 0 }
    }
}

/// A number of Lua's, whole or not.
pub(crate) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(integer) => Some(*integer as f64),
        Value::Number(number) => Some(*number),
        _ => None,
    }
}

/// How a Rust function ended, for C.
pub(crate) type Outcome = c_int;
