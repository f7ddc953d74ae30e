//! Functions that C has to write: macros that have a prototype, and `static inline` functions.

use crate::Diagnostic;
use crate::annotated::{Refused, Shim, ShimOf};
use crate::annotations::{Annotations, nearest};
use crate::model::{Convention, Function, Model};

use super::c_types;
use super::check::did_you_mean;

/// The model with the macros that have a prototype as functions, and their shims.
pub(super) fn add(
    model: &Model,
    said: &Annotations,
    wrong: &mut Vec<Diagnostic>,
) -> (Model, Vec<Shim>) {
    let mut full = model.clone();
    let mut shims = Vec::new();
    for entry in &said.macros {
        let name = &entry.name.value;
        if let Some(function) = model.function(name) {
            let message = format!("`{name}` is a function: it needs no prototype");
            wrong.push(entry.name.error(message).prototype(&function.prototype));
            continue;
        }
        let Some(found) = model.function_macro(name) else {
            let names = model.macros.iter().map(|known| known.name.as_str());
            let error = entry
                .name
                .error(format!("no macro `{name}` with arguments in the headers"));
            wrong.push(did_you_mean(error, nearest(name, names)));
            continue;
        };
        match c_types::prototype(model, name, &entry.prototype.value) {
            Ok(mut function) if function.parameters.len() == found.parameters.len() => {
                function.place = found.place.clone();
                function.docs.clone_from(&found.docs);
                full.functions.push(function.clone());
                shims.push(Shim {
                    function,
                    of: ShimOf::Macro,
                });
            }
            Ok(function) => {
                let message = format!(
                    "`{name}` takes {} arguments, and this prototype {}",
                    found.parameters.len(),
                    function.parameters.len()
                );
                let text = format!("#define {name}({})", found.parameters.join(", "));
                wrong.push(entry.prototype.error(message).prototype(text));
            }
            Err(message) => {
                let error = entry
                    .prototype
                    .error(format!("the prototype of `{name}`: {message}"));
                wrong.push(error.hint("write it as `\"int (z_stream *s, int level)\"`"));
            }
        }
    }
    (full, shims)
}

/// Adds the shims of `static inline` functions, and of those that are called in another way than C's own.
pub(super) fn with_inline(mut shims: Vec<Shim>, model: &Model, refused: &[Refused]) -> Vec<Shim> {
    let callable = |name: &str| !refused.iter().any(|refused| refused.name == name);
    let needs_shim = |function: &&Function| function.inline || function.convention != Convention::C;
    for function in model.functions.iter().filter(needs_shim) {
        if callable(&function.name) {
            let function = function.clone();
            shims.push(Shim {
                function,
                of: ShimOf::Inline,
            });
        }
    }
    shims
}
