//! `lock = false`: what need not wait for the other calls of its handle's family.

use crate::annotated::{Argument, Failure, Sync};
use crate::annotations::FunctionEntry;

use super::check::Context;
use super::function::Subject;

/// Whether the function keeps out of the lock; says so if it cannot.
pub(super) fn keeps_out(
    context: &mut Context<'_>,
    entry: &FunctionEntry,
    subject: &Subject<'_>,
    arguments: &[Argument],
    failure: &Failure,
) -> bool {
    let Some(said) = &entry.lock else {
        return false;
    };
    let lent = arguments.iter().filter_map(|argument| match argument {
        Argument::Handle { handle, .. } => Some(handle.as_str()),
        _ => None,
    });
    let locked = { subject.owner.as_deref().into_iter().chain(lent) }.any(|name| {
        let known = context.handle(name);
        known.is_some_and(|known| known.handle.sync == Sync::Locked)
    });
    if !locked {
        let message = "`lock` in a function without a handle that has `sync = \"locked\"`";
        context
            .wrong
            .push(subject.error(said, message).hint("leave it out"));
        return false;
    }
    if said.value {
        return false;
    }
    if *failure != Failure::Never {
        let message = "`lock = false` in a function that can fail: its error may be that of another thread's call";
        let hint = "only what cannot fail, and leaves the message of the last error alone, keeps out of the lock";
        context.wrong.push(subject.error(said, message).hint(hint));
        return false;
    }
    let keeps =
        |argument: &Argument| matches!(argument, Argument::Callback(said) if said.is_the_handles());
    if arguments.iter().any(keeps) {
        let message = "`lock = false` in a function that gives C a closure to keep: which closure C has, two calls at once would not tell";
        context.wrong.push(subject.error(said, message));
        return false;
    }
    true
}
