//! What is described, sound, and not yet written as safe code: it stays raw, and says so.

use crate::annotated::{Argument, Data, Raw, RawReason, Retain, Role, Safe, Scope};

/// Takes out what the emitter does not write.
pub(super) fn take_out(safe: &mut Vec<Safe>, raw: &mut Vec<Raw>) {
    let (written, unwritten): (Vec<Safe>, Vec<Safe>) = std::mem::take(safe)
        .into_iter()
        .partition(|item| why(item).is_none());
    *safe = written;
    for item in unwritten {
        let what = why(&item).unwrap_or_default();
        // An instance is not a function of the header: its variadic function is refused in any case.
        if item.instance.is_none() {
            raw.push(Raw {
                name: item.c,
                rename: item.rename,
                reason: RawReason::NotWritten,
                text: format!("it is described, but {what} is not written as safe code yet"),
            });
        }
    }
}

/// What of it is not written.
fn why(item: &Safe) -> Option<&'static str> {
    if matches!(item.role, Role::DataSetter { .. }) {
        return Some("a function that only takes the data of callbacks");
    }
    item.arguments.iter().find_map(|argument| match argument {
        Argument::Callback(callback) => {
            let kept = callback.scope != Scope::Call || matches!(callback.data, Data::Call(_));
            match (kept, callback.optional, &callback.stop) {
                (true, ..) => Some("a closure that C keeps"),
                (_, true, _) => Some("an optional closure"),
                (.., Some(_)) => Some("a function that stops C"),
                _ => None,
            }
        }
        Argument::CStr {
            retain: Retain::Handle,
            ..
        } => Some("a string that a handle keeps for C"),
        Argument::Str(buffer) | Argument::Bytes(buffer) if buffer.retain == Retain::Handle => {
            Some("memory that a handle keeps for C")
        }
        _ => None,
    })
}
