//! `annotate("cffi:..")` in headers: the words of `[fn]` on functions, those of `args` on parameters.

use super::argument::word;
use super::function::{FunctionEntry, HEADER_KEYS};
use super::place::{At, Phrase, Spot};
use super::returns::returns;
use super::suggest::hint;
use super::words::split;
use super::{Annotations, VouchEntry, sorted};
use crate::Diagnostic;
use crate::model::{Attribute, Function, Model, Place};

/// Adds entries for the functions that the file itself does not list.
pub(super) fn add(annotations: &mut Annotations, model: &Model) -> Result<(), Vec<Diagnostic>> {
    let mut errors = Vec::new();
    for function in &model.functions {
        let said = sentences(&function.attributes).next().is_some();
        let arguments = function.parameters.iter();
        let arguments =
            arguments.filter(|parameter| sentences(&parameter.attributes).next().is_some());
        if !said && arguments.count() == 0 {
            continue;
        }
        // The file is nearer to whoever reads the bindings: it replaces what the header says.
        let listed = |entry: &FunctionEntry| entry.name.value == function.name;
        if !annotations.functions.iter().any(listed) {
            let (entry, vouch) = read(function, &mut errors);
            annotations.functions.extend(entry);
            annotations.safe.extend(vouch);
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(sorted(errors))
    }
}

fn sentences(attributes: &[Attribute]) -> impl Iterator<Item = &str> {
    attributes.iter().filter_map(|attribute| match attribute {
        Attribute::Annotate(text) => text.strip_prefix("cffi:"),
        _ => None,
    })
}

fn spot(place: &Place) -> Spot {
    Spot {
        file: place.file.as_str().into(),
        line: place.line,
        column: place.column,
    }
}

fn read(
    function: &Function,
    all: &mut Vec<Diagnostic>,
) -> (Option<FunctionEntry>, Option<VouchEntry>) {
    let spot = spot(&function.place);
    let mut errors = Vec::new();
    let name = At::new(function.name.clone(), spot.clone());
    let mut entry = FunctionEntry::nothing(name.clone());
    let mut vouch = None;
    for text in sentences(&function.attributes) {
        let phrase = Phrase::at(text.trim(), spot.clone());
        // A result and a reason are sentences of their own: `cffi:ret=cstr borrow=self`, `cffi:safe=pure arithmetic`.
        if let Some(result) = phrase.text.strip_prefix("ret=") {
            entry.returns = returns(&Phrase::at(result, spot.clone()), &mut errors);
            continue;
        }
        if let Some(reason) = phrase.text.strip_prefix("safe=") {
            vouch = Some(VouchEntry {
                name: name.clone(),
                reason: reason.trim().to_owned(),
            });
            continue;
        }
        for part in split(&phrase, ' ', &mut errors).unwrap_or_default() {
            let (key, value) = part.text.split_once('=').unwrap_or((&part.text, ""));
            let value = Phrase::at(value, spot.clone());
            if !entry.take(key, &value, &mut errors) {
                let message = format!("unknown key `{key}` in `annotate(\"cffi:..\")`");
                errors.push(spot.error(message).hint(hint(key, HEADER_KEYS)));
            }
        }
    }
    let said = function
        .parameters
        .iter()
        .any(|p| sentences(&p.attributes).next().is_some());
    if said {
        let words = function
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| {
                let text = sentences(&parameter.attributes).next();
                let Some(text) = text else {
                    let message = format!(
                        "argument {index} has no `annotate(\"cffi:..\")`, and others have one"
                    );
                    errors.push(
                        spot.error(message)
                            .hint("write `cffi:_` for one that another speaks for"),
                    );
                    return None;
                };
                word(&Phrase::at(text, spot.clone()), &mut errors)
            });
        let words: Option<Vec<_>> = words.collect::<Vec<_>>().into_iter().collect();
        entry.arguments = words.map(|words| At::new(words, spot.clone()));
    }
    let wrong = !errors.is_empty();
    all.extend(
        errors
            .into_iter()
            .map(|error| error.prototype(&function.prototype)),
    );
    let only_vouch = vouch.is_some() && entry == FunctionEntry::nothing(name);
    ((!wrong && !only_vouch).then_some(entry), vouch)
}
