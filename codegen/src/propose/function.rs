//! One line of `[fn]`: a word for each argument, and what speaks for it. Where nothing does, the word is `?`, which no annotation file accepts.

use std::collections::{BTreeMap, HashMap};

use super::handles::Proposed;
use crate::model::{Function, Model, Type, TypeKind};
use crate::spelling::snake;

/// Names of parameters that often count what the one before points at.
const LENGTHS: [&str; 9] = [
    "n", "len", "length", "size", "nbyte", "count", "num", "bytes", "sz",
];

/// What a header's functions are compared with.
pub(super) struct Surroundings {
    handles: BTreeMap<String, Proposed>,
    /// What most names begin with.
    prefix: String,
}

impl Surroundings {
    pub(super) fn of(model: &Model, handles: BTreeMap<String, Proposed>) -> Surroundings {
        let mut firsts: HashMap<&str, usize> = HashMap::new();
        for function in &model.functions {
            if let Some(end) = function.name.find('_').filter(|end| *end > 0) {
                *firsts.entry(&function.name[..=end]).or_default() += 1;
            }
        }
        let most = firsts
            .into_iter()
            .max_by_key(|(first, count)| (*count, *first));
        let prefix = most
            .filter(|(_, count)| 2 * count >= model.functions.len())
            .map_or_else(String::new, |(first, _)| first.to_owned());
        Surroundings { handles, prefix }
    }

    fn handle(&self, ty: Option<&Type>) -> Option<&Proposed> {
        self.handles.get(ty?.names().next()?)
    }

    /// The name of a method, without what all names have.
    fn method(&self, name: &str) -> String {
        let own = snake(name.strip_prefix(&self.prefix).unwrap_or(name));
        match syn::parse_str::<syn::Ident>(&own) {
            Ok(_) => own,
            // A keyword.
            Err(_) => snake(name),
        }
    }
}

/// The line, without the sign that comments it out.
pub(super) fn line(function: &Function, around: &Surroundings) -> String {
    let ends = |handle: &Proposed| handle.destroy.as_ref() == Some(&function.name);
    if around.handles.values().any(ends) {
        return format!(
            "{} = {{ role = \"destroy\" }}  # {}",
            function.name, function.prototype
        );
    }
    let mut evidence = Vec::new();
    let words = words(function, around, &mut evidence);
    let receiver = (words.first().map(String::as_str) == Some("self"))
        .then(|| around.handle(function.parameters[0].ty.pointee()))
        .flatten();
    let made = around.handle(function.returns.pointee());
    let out = function
        .parameters
        .iter()
        .find_map(|parameter| around.handle(parameter.ty.pointee().and_then(Type::pointee)));
    let whose = receiver.or(made).or(out);
    let name = whose.map(|handle| {
        format!(
            "as = \"{}::{}\", ",
            handle.name,
            around.method(&function.name)
        )
    });
    let returns = match (made, function.returns.pointee()) {
        (Some(_), _) => {
            evidence.push(String::from(
                "it may return a new handle, or one that somebody else has",
            ));
            ", ret = \"handle?\""
        }
        (None, Some(to)) if to.is_byte() && to.is_constant() => {
            evidence.push(String::from(
                "whose the returned string is, the documentation says",
            ));
            ", ret = \"cstr? borrow=?\""
        }
        (None, Some(_)) => ", ret = \"?\"",
        (None, None) if matches!(function.returns.resolved().kind, TypeKind::Record(_)) => {
            ", ret = \"?\""
        }
        (None, None) => "",
    };
    let list: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
    let evidence: String = evidence.iter().map(|one| format!("; {one}")).collect();
    format!(
        "{} = {{ {}args = [{}]{returns} }}  # {}{evidence}",
        function.name,
        name.unwrap_or_default(),
        list.join(", "),
        function.prototype
    )
}

fn words(function: &Function, around: &Surroundings, evidence: &mut Vec<String>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    // Who speaks for the arguments that follow.
    let mut partners: Vec<usize> = Vec::new();
    for (index, parameter) in function.parameters.iter().enumerate() {
        let ty = &parameter.ty;
        let next = function.parameters.get(index + 1);
        let counts = next.is_some_and(|next| {
            let name = next.name.as_deref().unwrap_or("").to_lowercase();
            next.ty.integer().is_some() && LENGTHS.iter().any(|word| name.contains(word))
        });
        let takes_data = next.is_some_and(|next| next.ty.pointee().is_some_and(Type::is_void));
        let word = if partners.contains(&index) {
            "_".to_owned()
        } else if around.handle(ty.pointee()).is_some() {
            match index {
                0 => "self".to_owned(),
                _ => "handle".to_owned(),
            }
        } else if around
            .handle(ty.pointee().and_then(Type::pointee))
            .is_some()
        {
            evidence.push(format!("arg {index} is a pointer to a handle"));
            "out-handle".to_owned()
        } else if ty.pointee().is_some() && ty.signature().is_some() {
            match takes_data {
                true => {
                    partners.push(index + 1);
                    evidence.push(format!(
                        "arg {} may be the data of the callback; how long C keeps the two, and what of the handle it may use, the documentation says",
                        index + 1
                    ));
                    format!("callback data-arg={} scope=?", index + 1)
                }
                false => "?".to_owned(),
            }
        } else if let Some(target) = ty.pointee() {
            if counts {
                partners.push(index + 1);
                evidence.push(format!(
                    "arg {} may be its length, in some unit: three in ten such guesses are wrong",
                    index + 1
                ));
                match target.is_constant() {
                    true => format!("bytes len={}", index + 1),
                    false => format!("out-bytes len={} init=?", index + 1),
                }
            } else if target.is_byte() && target.is_constant() {
                "cstr".to_owned()
            } else {
                "?".to_owned()
            }
        } else {
            "value".to_owned()
        };
        words.push(word);
    }
    words
}
