//! One entry of `[fn]` or `[safe]` after the other.

use crate::Diagnostic;
use crate::annotated::{Argument, CallKind, Raw, RawReason, Retain, Return, Role, Safe, Sync};
use crate::annotations::{At, ErrnoWord, FunctionEntry, RoleWord, Word, nearest};
use crate::model::{Attribute, Function, Parameter, Type};

use super::check::{Context, did_you_mean, is_scalar_only, never_returns};
use super::names::{checked_cfg, is_rust_name, rust_name};
use super::{alignment, arguments, c_types, failure, implied, locks, results};

/// The function that an entry is about, and what its words depend on.
pub(super) struct Subject<'a> {
    pub(super) name: &'a At<String>,
    pub(super) function: &'a Function,
    pub(super) owner: Option<String>,
    /// Whether an argument is a `self` that exists before the call.
    pub(super) has_receiver: bool,
    /// Whether the call can fail.
    pub(super) fails: bool,
    pub(super) kind: Option<&'a At<CallKind>>,
    pub(super) exclusive: Option<&'a At<bool>>,
}

impl Subject<'_> {
    pub(super) fn parameters(&self) -> &[Parameter] {
        &self.function.parameters
    }

    pub(super) fn ty(&self, position: usize) -> &Type {
        &self.function.parameters[position].ty
    }

    /// How many elements the header writes between the brackets of an argument.
    pub(super) fn declared_length(&self, position: usize) -> Option<u64> {
        self.function.parameters[position].length
    }

    /// What is wrong, with the prototype.
    pub(super) fn error<T>(&self, at: &At<T>, message: impl Into<String>) -> Diagnostic {
        at.error(message).prototype(&self.function.prototype)
    }

    /// A word that does not fit the type.
    pub(super) fn mismatch<T>(
        &self,
        at: &At<T>,
        position: usize,
        word: &str,
        wanted: &str,
    ) -> Diagnostic {
        let spelling = &self.ty(position).spelling;
        self.error(
            at,
            format!("{word} at position {position}, which is `{spelling}`, not {wanted}"),
        )
    }

    pub(super) fn spelling(&self, signature: &crate::model::Signature) -> String {
        let parameters: Vec<&str> = signature
            .parameters
            .iter()
            .map(|ty| ty.spelling.as_str())
            .collect();
        format!(
            "{} (*)({})",
            signature.returns.spelling,
            parameters.join(", ")
        )
    }
}

/// All functions with a safe form, and those that are raw although they are listed.
pub(super) fn all(context: &mut Context<'_>) -> (Vec<Safe>, Vec<Raw>) {
    let said = context.said;
    let mut safe: Vec<Safe> = Vec::new();
    let mut raw = Vec::new();
    for entry in &said.functions {
        context.stays_raw = None;
        let before = context.wrong.len();
        let made = one(context, entry);
        let unstated = context
            .stays_raw
            .take()
            .filter(|_| context.wrong.len() == before);
        if let Some((reason, text)) = unstated {
            let rename = entry.rename.as_ref().map(|name| name.value.clone());
            raw.push(Raw {
                name: entry.name.value.clone(),
                rename,
                reason,
                text,
            });
        } else {
            safe.extend(made);
        }
    }
    implied::vouched(context, &mut safe);
    implied::destroyers(context, &mut safe);
    // In the order of the headers; instances behind.
    let order: std::collections::HashMap<&str, usize> =
        { context.model.functions.iter().enumerate() }
            .map(|(index, function)| (function.name.as_str(), index))
            .collect();
    safe.sort_by_key(|item| (item.instance.is_some(), order.get(item.c.as_str()).copied()));
    (safe, raw)
}

fn one(context: &mut Context<'_>, entry: &FunctionEntry) -> Option<Safe> {
    let function = resolve(context, entry)?;
    let subject_error =
        |at: &At<String>, message: &str| at.error(message).prototype(&function.prototype);
    if let Some(rename) = entry
        .rename
        .as_ref()
        .filter(|name| !is_rust_name(&name.value))
    {
        let message = format!("`{}` cannot be a name in Rust", rename.value);
        context.wrong.push(rename.error(message));
    }
    let longjmp = entry.longjmp.as_ref().is_some_and(|longjmp| longjmp.value);
    if longjmp || function.attributes.contains(&Attribute::ReturnsTwice) {
        let text = "it may `longjmp` over Rust; wrap it in C that does not";
        context.stays_raw = Some((RawReason::Longjmp, text.to_owned()));
        return None;
    }
    match entry.role.as_ref().map(|role| role.value) {
        Some(RoleWord::Raw) => {
            let text = entry
                .doc
                .clone()
                .unwrap_or_else(|| String::from("the annotations say so"));
            context.stays_raw = Some((RawReason::Asked, text));
            return None;
        }
        _ if never_returns(&function) => {
            let message = format!("`{}` does not return", entry.name.value);
            context.wrong.push(
                subject_error(&entry.name, &message)
                    .hint("leave it out: it stays raw, and returns `!`"),
            );
            return None;
        }
        Some(RoleWord::Destroy) => {
            implied::destroy_role(context, entry, &function);
            return None;
        }
        None => {}
    }
    implied::destroys_twice(context, entry, &function);
    let owner = owner(context, entry, &function)?;
    let words = entry
        .arguments
        .as_ref()
        .map_or(&[][..], |words| words.value.as_slice());
    if words.len() != function.parameters.len() {
        let (count, takes) = (words.len(), function.parameters.len());
        let message = match &entry.arguments {
            Some(_) => format!(
                "`args` has {count} entries, and `{}` takes {takes}",
                entry.name.value
            ),
            None => format!("`{}` has no `args`, and takes {takes}", entry.name.value),
        };
        let error = match &entry.arguments {
            Some(words) => words.error(message),
            None => entry.name.error(message),
        };
        context.wrong.push(
            error
                .prototype(&function.prototype)
                .hint("one string for each argument, in C's order"),
        );
        return None;
    }
    let receivers: Vec<usize> = { words.iter().enumerate() }
        .filter(|(_, word)| matches!(word.value, Word::Itself { .. }))
        .map(|(index, _)| index)
        .collect();
    if let [_, second, ..] = receivers.as_slice() {
        context.wrong.push(
            words[*second]
                .error("a second `self`")
                .prototype(&function.prototype)
                .hint("another handle is `handle`"),
        );
        return None;
    }
    let uninit = receivers
        .first()
        .map(|index| &words[*index])
        .filter(|word| word.value == Word::Itself { uninit: true });
    if let (Some(index), None) = (receivers.first(), &owner) {
        context.wrong.push(
            words[*index]
                .error("`self` in a function that belongs to no handle")
                .prototype(&function.prototype)
                .hint("write `as = \"Handle::name\"`"),
        );
        return None;
    }
    let structure = owner
        .as_deref()
        .and_then(|owner| context.handle(owner))
        .is_some_and(|known| known.handle.structure.is_some());
    if !alignment::check(context, &function, &entry.name, words, !structure) {
        return None;
    }
    if let Some(word) = uninit.filter(|_| !structure) {
        context.wrong.push(
            word.error("`uninit` is for structs whose memory Rust owns")
                .prototype(&function.prototype)
                .hint("describe the struct in `[struct.NAME]`"),
        );
        return None;
    }
    let subject = Subject {
        name: &entry.name,
        function: &function,
        owner: owner.clone(),
        has_receiver: !receivers.is_empty() && uninit.is_none(),
        fails: entry.error.is_some() || entry.errno.is_some(),
        kind: entry.kind.as_ref(),
        exclusive: entry.exclusive.as_ref(),
    };
    let vouch = vouch(context, entry, &function);
    let made = arguments::all(context, &subject, words);
    let failing = failure::failure(context, entry, &subject);
    failure::prefix_is_known(context, entry, &subject, words);
    let returns = match (&entry.error, &entry.returns) {
        (Some(_), Some(ret)) => match results::beside_error(entry, &subject, ret) {
            None => results::result(context, &subject, Some(ret), words),
            Some(wrong) => {
                context.wrong.push(wrong);
                None
            }
        },
        (Some(_), None) => Some(Return::Status),
        (None, ret) if is_returned(entry) => match ret {
            None => Some(Return::Nothing),
            Some(ret) => {
                let message = "`ret` with `errno = \"returned\"`: the result is the error";
                context.wrong.push(subject.error(ret, message));
                None
            }
        },
        (None, ret) => results::result(context, &subject, ret.as_ref(), words),
    };
    let (made, returns) = (made?, returns?);
    let (failure, status) = failing?;
    let role = role(context, entry, &subject, &made, &returns, uninit.is_some())?;
    let failure = failure::with_message(context, &subject, failure, &made);
    let io = entry.io.as_ref().is_none_or(|io| io.value);
    let has_io = owner
        .as_deref()
        .and_then(|owner| context.handle(owner))
        .and_then(|known| known.handle.structure.as_ref())
        .is_some_and(|structure| !structure.io.is_empty());
    if let Some(said) = entry.io.as_ref().filter(|_| !has_io) {
        context
            .wrong
            .push(subject.error(said, "`io` for a handle that has no `io`"));
    }
    let unlocked = locks::keeps_out(context, entry, &subject, &made, &failure);
    if entry.cfg.is_some() && checked_cfg(entry.cfg.as_ref(), &mut context.wrong).is_none() {
        return None;
    }
    let name = match &entry.rust {
        Some(rust) if is_rust_name(&rust.value.name) => rust.value.name.clone(),
        Some(rust) => {
            let message = format!("`{}` cannot be a name in Rust", rust.value.name);
            context.wrong.push(subject_error(
                &At {
                    value: String::new(),
                    spot: rust.spot.clone(),
                },
                &message,
            ));
            return None;
        }
        None => rust_name(&entry.name.value),
    };
    let method = matches!(role, Role::Method { .. });
    let types = entry.variadic.as_ref().map(|_| {
        let declared = function.parameters.len() - entry.types.len();
        function.parameters[declared..]
            .iter()
            .map(|parameter| parameter.ty.clone())
            .collect()
    });
    Some(Safe {
        c: entry.variadic.as_ref().unwrap_or(&entry.name).value.clone(),
        name,
        io: io && has_io && method && subject.has_receiver,
        unlocked,
        role,
        kind: entry
            .kind
            .as_ref()
            .map_or(CallKind::Full, |kind| kind.value),
        arguments: made,
        returns,
        failure,
        status,
        instance: types,
        vouched: vouch,
        docs: function.docs.clone(),
        said: entry.doc.clone(),
        cfg: entry.cfg.as_ref().map(|cfg| cfg.value.clone()),
        rename: entry.rename.as_ref().map(|name| name.value.clone()),
    })
}

/// The function of an entry; for an instance of a variadic function, with what the instance passes.
fn resolve(context: &mut Context<'_>, entry: &FunctionEntry) -> Option<Function> {
    let Some(variadic) = &entry.variadic else {
        if let Some(types) = entry.types.first() {
            context
                .wrong
                .push(types.error("`types` without `variadic`"));
        }
        if context.model.function(&entry.name.value).is_none()
            && context.model.function_macro(&entry.name.value).is_some()
        {
            let message = format!("`{}` is a macro, and has no prototype", entry.name.value);
            context.wrong.push(entry.name.error(message).hint(format!(
                "write it in `[macro]`: `{} = \"int (int level)\"`",
                entry.name.value
            )));
            return None;
        }
        let function = context.declared(&entry.name, "`[fn]`")?;
        if function.variadic {
            let message = format!(
                "`{}` is variadic: it needs an instance for each list of types",
                entry.name.value
            );
            context.wrong.push(entry.name.error(message).prototype(&function.prototype).hint(
                "write an entry of another name with `variadic = \"..\"` and `types = [\"long\"]`",
            ));
            return None;
        }
        return Some(function.clone());
    };
    let found = context
        .model
        .function(&variadic.value)
        .filter(|function| function.variadic);
    let Some(found) = found else {
        let names = context
            .model
            .functions
            .iter()
            .filter(|function| function.variadic)
            .map(|function| function.name.as_str());
        let error = variadic.error(format!(
            "no variadic function `{}` in the headers",
            variadic.value
        ));
        let near = nearest(&variadic.value, names);
        context.wrong.push(did_you_mean(error, near));
        return None;
    };
    let mut function = found.clone();
    for text in &entry.types {
        match c_types::read(context.model, &text.value) {
            Ok(ty) if !ty.is_void() => function.parameters.push(Parameter {
                ty,
                ..Parameter::default()
            }),
            Ok(_) => context.wrong.push(
                text.error("an argument cannot be `void`")
                    .prototype(&found.prototype),
            ),
            Err(message) => context
                .wrong
                .push(text.error(message).prototype(&found.prototype)),
        }
    }
    let narrow = |ty: &Type| {
        matches!(
            ty.resolved().kind,
            crate::model::TypeKind::Float(32) | crate::model::TypeKind::Bool
        ) || ty.integer().is_some_and(|integer| integer.bits < 32)
    };
    let behind = function
        .parameters
        .iter()
        .skip(found.parameters.len())
        .any(|parameter| narrow(&parameter.ty));
    if behind {
        context.wrong.push(variadic.error("C passes numbers smaller than `int` as `int`, and `float` as `double`, behind the dots").prototype(&found.prototype));
    }
    let complete = function.parameters.len() == found.parameters.len() + entry.types.len();
    (complete && !behind).then_some(function)
}

fn owner(
    context: &mut Context<'_>,
    entry: &FunctionEntry,
    function: &Function,
) -> Option<Option<String>> {
    let Some(owner) = entry
        .rust
        .as_ref()
        .and_then(|rust| rust.value.owner.as_ref().map(|owner| (owner, rust)))
    else {
        return Some(None);
    };
    if context.handle(owner.0).is_none() {
        let names = context
            .handles
            .iter()
            .map(|known| known.handle.name.as_str());
        let error = owner
            .1
            .error(format!("no handle or struct `{}`", owner.0))
            .prototype(&function.prototype);
        let near = nearest(owner.0, names);
        context.wrong.push(did_you_mean(error, near));
        return None;
    }
    Some(Some(owner.0.clone()))
}

/// Whether the result is a code of `errno`, and nothing besides.
fn is_returned(entry: &FunctionEntry) -> bool {
    { entry.errno.as_ref() }.is_some_and(|errno| errno.value == ErrnoWord::Returned)
}

/// A signature without pointers needs a line of `[safe]` (R2).
fn vouch(context: &mut Context<'_>, entry: &FunctionEntry, function: &Function) -> Option<String> {
    let c = entry.variadic.as_ref().unwrap_or(&entry.name);
    let line = context
        .said
        .safe
        .iter()
        .find(|line| line.name.value == entry.name.value);
    if line.is_none() && is_scalar_only(function) {
        let message = format!("nobody vouches for `{}`, which has no pointers", c.value);
        context.wrong.push(
            entry
                .name
                .error(message)
                .prototype(&function.prototype)
                .hint(format!(
                    "say in `[safe]` why any call of it is fine: `{} = \"..\"`",
                    entry.name.value
                )),
        );
    }
    line.map(|line| line.reason.clone())
}

fn role(
    context: &mut Context<'_>,
    entry: &FunctionEntry,
    subject: &Subject<'_>,
    arguments: &[Argument],
    returns: &Return,
    uninit: bool,
) -> Option<Role> {
    let out = arguments.iter().find_map(|argument| match argument {
        Argument::OutHandle { handle, .. } => Some(handle),
        _ => None,
    });
    let made = match returns {
        Return::Handle { handle, .. } => Some(handle),
        _ => out,
    };
    if let Some(parent) = made
        .and_then(|made| context.handle(made))
        .and_then(|known| known.handle.parent.clone())
    {
        let lent = arguments.iter().any(|argument| matches!(argument, Argument::Handle { handle, optional: false, .. } if *handle == parent));
        if !(lent || (subject.has_receiver && subject.owner.as_ref() == Some(&parent))) {
            let message = format!(
                "it makes a handle whose parent is `{parent}`, and takes no `{parent}` to borrow"
            );
            context
                .wrong
                .push(subject.error(subject.name, message).hint(format!(
                    "make it a method of `{parent}`: `as = \"{parent}::name\"` with `self`"
                )));
            return None;
        }
    }
    let method_only = entry.exclusive.as_ref().filter(|_| !subject.has_receiver);
    if let Some(said) = method_only {
        context
            .wrong
            .push(subject.error(said, "`receiver` in a function without `self`"));
        return None;
    }
    let Some(handle) = subject.owner.clone() else {
        return Some(Role::Free);
    };
    if arguments.contains(&Argument::Data) {
        return Some(Role::DataSetter { handle });
    }
    if uninit || (!subject.has_receiver && made == Some(&handle)) {
        return Some(Role::Constructor { handle });
    }
    use crate::annotated::BorrowedFrom::Exclusive;
    let borrows = matches!(
        returns,
        Return::CStr {
            borrow: Exclusive,
            ..
        } | Return::Bytes {
            borrow: Exclusive,
            ..
        }
    );
    let default = context
        .handle(&handle)
        .is_some_and(|known| known.handle.exclusive);
    let said = entry.exclusive.as_ref().map(|exclusive| exclusive.value);
    let exclusive = (borrows || said.unwrap_or(default)) && subject.has_receiver;
    let replaced = |argument: &Argument| match argument {
        Argument::CStr { retain, .. } | Argument::Handle { retain, .. } => {
            *retain == Retain::Replaced
        }
        Argument::Str(buffer) | Argument::Bytes(buffer) => buffer.retain == Retain::Replaced,
        _ => false,
    };
    if !exclusive && arguments.iter().any(replaced) {
        let message = "`retain=replaced` in a method of `&self`: which copy C has, two calls at once would not tell";
        let error = subject.error(subject.name, message);
        context.wrong.push(error.hint(
            "say `receiver = \"&mut self\"`, or `retain=handle`, which keeps every copy as long as the handle",
        ));
        return None;
    }
    let has_clones =
        { context.handle(&handle) }.is_some_and(|known| known.handle.refcount.is_some());
    if has_clones && arguments.iter().any(replaced) {
        let message = "`retain=replaced` in a method of a handle with `refcount`, which has clones: which copy C has, calls on two of them at once would not tell";
        let error = subject.error(subject.name, message);
        context
            .wrong
            .push(error.hint("say `retain=handle`, which keeps every copy as long as a clone"));
        return None;
    }
    // Under a lock the closures are kept in the order in which C got them.
    let is_shared = { context.handle(&handle) }.is_some_and(|known| known.handle.sync == Sync::Yes);
    let keeps =
        |argument: &Argument| matches!(argument, Argument::Callback(said) if said.is_the_handles());
    if !exclusive && is_shared && arguments.iter().any(keeps) {
        let message = "a closure that C keeps, in a method of `&self` under `sync = true`: which closure C has, two calls at once would not tell";
        let error = subject.error(subject.name, message);
        context.wrong.push(error.hint(
            "say `receiver = \"&mut self\"`, or `sync = \"locked\"`, which keeps the calls in order",
        ));
        return None;
    }
    Some(Role::Method { handle, exclusive })
}
