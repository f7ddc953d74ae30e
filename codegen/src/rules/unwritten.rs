//! What is described, sound, and not yet written as safe code: it stays raw, and says so.

use crate::annotated::{Argument, Callback, Raw, RawReason, Safe, Uses};

use super::check::Context;
use super::uses;

/// Takes out what the emitter does not write.
pub(super) fn take_out(context: &Context<'_>, safe: &mut Vec<Safe>, raw: &mut Vec<Raw>) {
    let (written, unwritten): (Vec<Safe>, Vec<Safe>) = std::mem::take(safe)
        .into_iter()
        .partition(|item| why(context, item).is_none());
    *safe = written;
    for item in unwritten {
        let what = why(context, &item).unwrap_or_default();
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
fn why(context: &Context<'_>, item: &Safe) -> Option<&'static str> {
    let closures: Vec<&Callback> = { item.arguments.iter() }
        .filter_map(|argument| match argument {
            Argument::Callback(callback) => Some(callback),
            _ => None,
        })
        .collect();
    let optional = |callback: &&&Callback| callback.optional && !callback.is_kept();
    if closures.iter().filter(optional).count() > 1 {
        return Some("more than one optional closure");
    }
    let kept: Vec<&Callback> = closures.into_iter().filter(|one| one.is_kept()).collect();
    if kept.iter().any(|callback| callback.stop.is_some()) {
        return Some("a function that stops C, of a closure that C keeps");
    }
    let fits = |callback: &&Callback| {
        let others = callback.arguments.len() - 1;
        others <= 6 && (callback.data_position == 0 || callback.data_position == others)
    };
    if !kept.iter().all(fits) {
        return Some("a closure that C keeps, and passes its data in the middle,");
    }
    let restricted = |callback: &&Callback| callback.uses != Uses::Any;
    if kept.iter().any(restricted) && uses::makes_a_family(context, item) {
        return Some(
            "a closure that C keeps for the handle that the call makes, and that must not use it,",
        );
    }
    None
}
