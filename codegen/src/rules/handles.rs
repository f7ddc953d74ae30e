//! Handle types: which C type each is, who destroys it, and what threads may do with it.

use crate::annotated::{Handle, Io, Require, Structure, Sync};
use crate::annotations::{At, HandleEntry, StructEntry, is_identifier, nearest};
use crate::model::{Model, Type, TypeKind};

use super::alignment;
use super::check::{Context, did_you_mean};
use super::names::check_type_name;

/// A handle, and how to tell a value of it.
pub(super) struct Known {
    pub(super) handle: Handle,
    key: Key,
}

/// How a pointer is told to be a handle.
#[derive(Clone, PartialEq)]
enum Key {
    /// It points at this struct, under whatever name.
    Record(String),
    /// It points at this typedef of `void`.
    Void(String),
    /// It is this typedef of `void *`.
    Pointer(String),
}

impl Known {
    /// Whether a pointer may be either handle, and nothing says which.
    /// Of a struct whose memory Rust owns, each function says by its `as` which it is for.
    fn is_confused_with(&self, other: &Known) -> bool {
        let of_rust = |known: &Known| known.handle.structure.is_some();
        self.key == other.key && !(of_rust(self) && of_rust(other))
    }

    /// Whether a value of this type is a pointer to the handle.
    pub(super) fn is(&self, ty: &Type) -> bool {
        match &self.key {
            Key::Pointer(name) => ty.names().any(|known| known == name),
            Key::Void(name) => ty
                .pointee()
                .is_some_and(|inner| inner.names().any(|known| known == name)),
            Key::Record(name) => ty
                .pointee()
                .is_some_and(|inner| inner.resolved().kind == TypeKind::Record(name.clone())),
        }
    }
}

/// All handles of the annotations, structs included.
pub(super) fn all(context: &mut Context<'_>) -> Vec<Known> {
    let said = context.said;
    let mut handles: Vec<Known> = Vec::new();
    let structs = said
        .structs
        .iter()
        .map(|entry| (&entry.handle, Some(entry)));
    let plain = said.handles.iter().map(|entry| (entry, None));
    for (entry, structure) in plain.chain(structs) {
        let Some(known) = one(context, entry, structure) else {
            continue;
        };
        if handles
            .iter()
            .any(|other| other.handle.name == known.handle.name)
        {
            let message = format!("two handles are named `{}`", entry.name.value);
            context.wrong.push(entry.name.error(message));
        } else if let Some(other) = handles.iter().find(|other| other.is_confused_with(&known)) {
            let message = format!(
                "`{}` is already the handle `{}`",
                entry.c.value, other.handle.name
            );
            context.wrong.push(entry.c.error(message));
        } else {
            handles.push(known);
        }
    }
    parents(context, &mut handles);
    handles
}

fn key(model: &Model, c: &str) -> Option<(Key, bool)> {
    let of_typedef = |ty: &Type| match &ty.resolved().kind {
        TypeKind::Void => Some((Key::Void(c.to_owned()), false)),
        TypeKind::Record(name) => Some((Key::Record(name.clone()), false)),
        TypeKind::Pointer(inner) => match &inner.resolved().kind {
            TypeKind::Record(name) => Some((Key::Record(name.clone()), true)),
            TypeKind::Void => Some((Key::Pointer(c.to_owned()), true)),
            _ => None,
        },
        _ => None,
    };
    let typedef = model.typedef(c);
    if let Some(found) = typedef.and_then(|typedef| of_typedef(&typedef.ty)) {
        return Some(found);
    }
    model
        .record(c)
        .map(|record| (Key::Record(record.name.clone()), false))
}

fn one(
    context: &mut Context<'_>,
    entry: &HandleEntry,
    structure: Option<&StructEntry>,
) -> Option<Known> {
    check_type_name(&entry.name, &mut context.wrong);
    let Some((key, pointer_typedef)) = key(context.model, &entry.c.value) else {
        let message = format!(
            "`{}` is no struct, and no typedef of one or of `void`, in the headers",
            entry.c.value
        );
        let records = context
            .model
            .records
            .iter()
            .map(|record| record.name.as_str());
        let typedefs = context
            .model
            .typedefs
            .iter()
            .map(|typedef| typedef.name.as_str());
        let near = nearest(&entry.c.value, records.chain(typedefs));
        context
            .wrong
            .push(did_you_mean(entry.c.error(message), near));
        return None;
    };
    let sync = entry.sync.as_ref().map_or(Sync::No, |sync| sync.value);
    let send = entry.send.as_ref().is_some_and(|send| send.value);
    if let Some(said) = entry
        .sync
        .as_ref()
        .filter(|_| sync == Sync::Locked && !send && entry.parent.is_none())
    {
        context.wrong.push(said.error("`sync = \"locked\"` without `send = true`: a lock lets other threads use it").hint(
            "write `send = true` if the library bears it that another thread uses the handle, or `sync = false`",
        ));
    }
    let require = entry
        .require
        .as_ref()
        .and_then(|text| require(context, text));
    if structure.is_some() && !alignment::is_whole(context.model, &entry.c.value) {
        let message = format!(
            "`{}` has an alignment in C that no type of Rust has beside its fields",
            entry.c.value
        );
        let hint = "write C functions that make and free it, and name it in `[handle]`";
        context.wrong.push(entry.c.error(message).hint(hint));
    }
    let structure = structure.and_then(|entry| of_struct(context, entry, &key));
    let refcount = entry.refcount.as_ref();
    if let (Some(destroy), Some(refcount)) = (&entry.destroy, refcount) {
        let message = format!(
            "`destroy` and `refcount`: `{}` counts down, and destroys with the last",
            refcount.value.down
        );
        context.wrong.push(destroy.error(message));
    }
    if entry.destroy.is_none() && refcount.is_none() && entry.parent.is_none() {
        let message = format!("nothing says who destroys `{}`", entry.name.value);
        context.wrong.push(entry.name.error(message).hint(
            "write `destroy = \"..\"`, or `refcount = { up = \"..\", down = \"..\" }`; a handle that its parent owns has a `parent`",
        ));
    }
    let known = Known {
        handle: Handle {
            name: entry.name.value.clone(),
            c: entry.c.value.clone(),
            pointer_typedef,
            destroy: entry.destroy.as_ref().map(|name| name.value.clone()),
            exclusive: entry
                .exclusive
                .as_ref()
                .is_none_or(|exclusive| exclusive.value),
            parent: entry.parent.as_ref().map(|name| name.value.clone()),
            send,
            sync,
            shared: sync != Sync::No,
            require,
            refcount: refcount.map(|refcount| refcount.value.clone()),
            structure,
            docs: entry.doc.clone(),
            cfg: super::names::checked_cfg(entry.cfg.as_ref(), &mut context.wrong),
        },
        key,
    };
    if let Some(destroy) = &entry.destroy {
        takes_handle_alone(context, &known, destroy, "`destroy`");
    }
    if let Some(refcount) = refcount {
        for name in [&refcount.value.up, &refcount.value.down] {
            let name = At {
                value: name.clone(),
                spot: refcount.spot.clone(),
            };
            takes_handle_alone(context, &known, &name, "`refcount`");
        }
        if known.handle.send && known.handle.sync != Sync::Yes {
            let message = "`refcount` with `send = true` and without `sync = true`: one clone could be used on this thread while another is on a second";
            context.wrong.push(refcount.error(message).hint(
                "write `sync = true` if the library bears calls from many threads at once, or leave `send` out",
            ));
        }
        if known.handle.sync != Sync::No && !known.handle.send {
            let message = "`refcount` with `sync` and without `send = true`: whoever is lent the handle on another thread could make a clone there and drop it";
            context.wrong.push(
                refcount
                    .error(message)
                    .hint("write `send = true` if the library bears that, or leave `sync` out"),
            );
        }
        if known.handle.structure.is_some() {
            context
                .wrong
                .push(refcount.error("a struct that Rust owns the memory of counts no references"));
        }
    }
    Some(known)
}

/// Whether a function takes the handle and nothing else.
fn takes_handle_alone(context: &mut Context<'_>, known: &Known, name: &At<String>, what: &str) {
    let Some(function) = context.function(name, what) else {
        return;
    };
    let fits = match function.parameters.as_slice() {
        [one] => known.is(&one.ty),
        _ => false,
    };
    if !fits || function.variadic {
        let message = format!(
            "{what}: `{}` does not take `{}` alone",
            name.value, known.handle.c
        );
        context
            .wrong
            .push(name.error(message).prototype(&function.prototype));
    }
}

fn require(context: &mut Context<'_>, text: &At<String>) -> Option<Require> {
    let operators = ["==", "!=", "<=", ">=", "<", ">"];
    let parts: Vec<&str> = text.value.split_whitespace().collect();
    let parsed = match parts.as_slice() {
        [call, operator, value] if operators.contains(operator) => {
            let function = call.strip_suffix("()").filter(|name| is_identifier(name));
            function
                .zip(value.parse::<i128>().ok())
                .map(|(function, value)| Require {
                    function: function.to_owned(),
                    operator: (*operator).to_owned(),
                    value,
                })
        }
        _ => None,
    };
    let Some(require) = parsed else {
        let message = format!("`require` is `function() == number`, not `{}`", text.value);
        context.wrong.push(text.error(message));
        return None;
    };
    let name = At {
        value: require.function.clone(),
        spot: text.spot.clone(),
    };
    let function = context.function(&name, "`require`")?;
    if !function.parameters.is_empty() || function.returns.integer().is_none() {
        let message = format!(
            "`require`: `{}` is no function without arguments that returns a whole number",
            function.name
        );
        context
            .wrong
            .push(text.error(message).prototype(&function.prototype));
    }
    Some(require)
}

fn of_struct(context: &mut Context<'_>, entry: &StructEntry, key: &Key) -> Option<Structure> {
    let c = &entry.handle.c;
    let record = match key {
        Key::Record(name) => context.model.record(name),
        _ => None,
    };
    let Some(record) = record.filter(|record| record.complete) else {
        let message = format!(
            "the fields of `{}` are not in the headers, so Rust cannot own its memory",
            c.value
        );
        context
            .wrong
            .push(c.error(message).hint("describe it in `[handle]`"));
        return None;
    };
    let field = |name: &str| {
        record
            .fields
            .iter()
            .find(|field| field.name.as_deref() == Some(name))
    };
    let names = || {
        record
            .fields
            .iter()
            .filter_map(|field| field.name.as_deref())
    };
    let io_fields = entry.io.iter().flat_map(|io| [&io.pointer, &io.length]);
    for name in entry.private.iter().chain(io_fields) {
        if field(&name.value).is_none() {
            let message = format!("`{}` has no field `{}`", c.value, name.value);
            let error = did_you_mean(name.error(message), nearest(&name.value, names()));
            context.wrong.push(error);
        }
    }
    for io in &entry.io {
        let pointer = field(&io.pointer.value).map(|field| &field.ty);
        if pointer.is_some_and(|ty| !ty.pointee().is_some_and(|to| to.is_byte() || to.is_void())) {
            let message = format!("`{}` is no pointer to bytes", io.pointer.value);
            context.wrong.push(io.pointer.error(message));
        }
        let length = field(&io.length.value).map(|field| &field.ty);
        if length.is_some_and(|ty| ty.integer().is_none()) {
            let message = format!("`{}` is no whole number", io.length.value);
            context.wrong.push(io.length.error(message));
        }
    }
    Some(Structure {
        pinned: entry.pinned,
        private: entry
            .private
            .iter()
            .map(|name| name.value.clone())
            .collect(),
        io: { entry.io.iter() }
            .map(|io| Io {
                pointer: io.pointer.value.clone(),
                length: io.length.value.clone(),
                direction: io.direction,
            })
            .collect(),
    })
}

/// Parents exist, do not go in circles, and decide what their children may do.
fn parents(context: &mut Context<'_>, handles: &mut [Known]) {
    let entries = || {
        context
            .said
            .handles
            .iter()
            .chain(context.said.structs.iter().map(|entry| &entry.handle))
    };
    let mut wrong = Vec::new();
    for entry in entries() {
        let Some(parent) = &entry.parent else {
            continue;
        };
        let Some(found) = handles
            .iter()
            .find(|known| known.handle.name == parent.value)
        else {
            let names = handles.iter().map(|known| known.handle.name.as_str());
            let message = format!("no handle `{}`", parent.value);
            wrong.push(did_you_mean(
                parent.error(message),
                nearest(&parent.value, names),
            ));
            continue;
        };
        let root = root_of(handles, &found.handle);
        let Some(root) = root else {
            wrong.push(parent.error("the parents go in a circle"));
            continue;
        };
        let (root_sync, locked) = (root.sync, entry.sync.as_ref());
        if let Some(said) =
            locked.filter(|said| said.value == Sync::Locked && root_sync != Sync::Locked)
        {
            let message = format!(
                "the lock is the parent's: say `sync = \"locked\"` of `{}`",
                root.name
            );
            wrong.push(said.error(message));
        }
        let send = entry.send.as_ref().is_some_and(|send| send.value) && root_sync != Sync::No;
        let name = entry.name.value.clone();
        if let Some(child) = handles.iter_mut().find(|known| known.handle.name == name) {
            child.handle.send = send;
            // The parent's lock is for messages: what threads may do with a child, the child says.
            child.handle.shared &= root_sync != Sync::No;
            if root_sync == Sync::Locked {
                child.handle.sync = Sync::Locked;
            }
        }
    }
    context.wrong.append(&mut wrong);
}

/// The parent that has none; nothing if there is no such.
pub(super) fn root_of<'h>(handles: &'h [Known], from: &'h Handle) -> Option<&'h Handle> {
    let mut handle = from;
    for _ in 0..=handles.len() {
        let Some(parent) = &handle.parent else {
            return Some(handle);
        };
        match handles.iter().find(|known| known.handle.name == *parent) {
            Some(known) => handle = &known.handle,
            // An error of its own.
            None => return Some(handle),
        }
    }
    None
}
