//! Functions that need no entry of their own: those that somebody vouches for, and those that destroy.

use crate::annotated::{Argument, CallKind, Failure, Return, Role, Safe};
use crate::annotations::FunctionEntry;
use crate::model::{Attribute, Function, Type};

use super::check::{Context, is_scalar_only};
use super::names::rust_name;
use super::raw::has_pointer;

pub(super) fn destroy_role(context: &mut Context<'_>, entry: &FunctionEntry, function: &Function) {
    let name = &entry.name.value;
    let destroys = context.handles.iter().any(|known| {
        let counts = known
            .handle
            .refcount
            .as_ref()
            .is_some_and(|count| count.up == *name || count.down == *name);
        known.handle.destroy.as_ref() == Some(name) || counts
    });
    if !destroys {
        let message =
            format!("`{name}` has `role = \"destroy\"`, and no handle names it in `destroy`");
        context
            .wrong
            .push(entry.name.error(message).prototype(&function.prototype));
    }
    let others = [
        entry.rust.as_ref().map(|at| &at.spot),
        entry.error.as_ref().map(|at| &at.spot),
        entry.arguments.as_ref().map(|at| &at.spot),
        entry.returns.as_ref().map(|at| &at.spot),
    ];
    if let Some(spot) = others.into_iter().flatten().next() {
        context.wrong.push(
            spot.error(
                "a function with `role = \"destroy\"` is called by `Drop` and needs nothing else",
            )
            .prototype(&function.prototype),
        );
    }
}

/// A destroy function that is a method too would be called twice.
pub(super) fn destroys_twice(
    context: &mut Context<'_>,
    entry: &FunctionEntry,
    function: &Function,
) {
    let name = &entry.name.value;
    let destroyed = context.handles.iter().find(|known| {
        let down = known.handle.refcount.as_ref().map(|count| &count.down);
        known.handle.destroy.as_ref() == Some(name) || down == Some(name)
    });
    if let Some(known) = destroyed {
        let message = format!(
            "`{name}` destroys `{}`, and `Drop` would do so again",
            known.handle.name
        );
        let error = entry.name.error(message).prototype(&function.prototype);
        context
            .wrong
            .push(error.hint("write `role = \"destroy\"`, or leave it out"));
    }
}

/// Functions of `[safe]` alone.
pub(super) fn vouched(context: &mut Context<'_>, safe: &mut Vec<Safe>) {
    let said = context.said;
    for line in &said.safe {
        if said
            .functions
            .iter()
            .any(|entry| entry.name.value == line.name.value)
        {
            continue;
        }
        let Some(function) = context.function(&line.name, "`[safe]`") else {
            continue;
        };
        if function.attributes.contains(&Attribute::ReturnsTwice) {
            let message = format!(
                "`{}` may return twice, which no Rust caller bears",
                function.name
            );
            let error = line.name.error(message).prototype(&function.prototype);
            context.wrong.push(error);
            continue;
        }
        if function.variadic || !is_scalar_only(function) {
            let what = match (function.variadic, has_pointer(context.model, function)) {
                (true, _) => "takes more arguments than it declares",
                (_, true) => "has pointers",
                (_, false) => "passes a struct or a union by value",
            };
            let message = format!(
                "`{}` {what}: a reason alone makes no safe function of it",
                function.name
            );
            context.wrong.push(
                line.name
                    .error(message)
                    .prototype(&function.prototype)
                    .hint("describe its arguments in `[fn]`"),
            );
            continue;
        }
        let enumeration = |ty: &Type| {
            let known = context.enums.iter().find(|known| {
                known
                    .c
                    .as_deref()
                    .is_some_and(|c| ty.names().any(|name| name == c))
            });
            known.map(|known| known.name.clone())
        };
        let values = function.parameters.iter().map(|parameter| Argument::Value {
            enumeration: enumeration(&parameter.ty),
        });
        safe.push(Safe {
            arguments: values.collect(),
            returns: match function.returns.is_void() {
                true => Return::Nothing,
                false => Return::Value {
                    enumeration: enumeration(&function.returns),
                },
            },
            vouched: Some(line.reason.clone()),
            docs: function.docs.clone(),
            said: None,
            ..plain(&function.name, rust_name(&function.name), Role::Free)
        });
    }
}

/// The functions that `Drop` and `Clone` call.
pub(super) fn destroyers(context: &Context<'_>, safe: &mut Vec<Safe>) {
    for known in &context.handles {
        let counts = known
            .handle
            .refcount
            .iter()
            .flat_map(|count| [&count.up, &count.down]);
        for name in known.handle.destroy.iter().chain(counts) {
            let role = Role::Destroy {
                handle: known.handle.name.clone(),
            };
            if !safe
                .iter()
                .any(|item| item.c == *name && item.instance.is_none())
            {
                safe.push(Safe {
                    arguments: vec![Argument::Itself],
                    returns: Return::Nothing,
                    ..plain(name, rust_name(name), role)
                });
            }
        }
    }
}

fn plain(c: &str, name: String, role: Role) -> Safe {
    Safe {
        c: c.to_owned(),
        name,
        role,
        kind: CallKind::Full,
        arguments: Vec::new(),
        returns: Return::Nothing,
        failure: Failure::Never,
        status: None,
        instance: None,
        vouched: None,
        io: false,
        unlocked: false,
        docs: None,
        said: None,
        cfg: None,
        rename: None,
    }
}
