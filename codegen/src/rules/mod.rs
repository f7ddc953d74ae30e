//! What is sound: model and annotations become bindings, or everything that is wrong with them.
//!
//! Sound by refusing. A function is safe only if each of its arguments and its result is described and fits its prototype;
//! what nobody describes stays raw, with a reason.

mod alignment;
mod arguments;
mod buffers;
mod c_types;
mod callbacks;
mod check;
mod enums;
mod errors;
mod failure;
mod function;
mod handles;
mod implied;
mod locks;
mod names;
mod partners;
mod raw;
mod results;
mod setters;
mod shims;
mod unwritten;
mod uses;
mod version;

pub(crate) use names::is_rust_name;

use crate::Diagnostic;
use crate::annotated::Annotated;
use crate::annotations::Annotations;
use crate::model::Model;

/// A type that an annotation writes, which was checked.
pub(crate) fn c_type(model: &Model, text: &str) -> Result<crate::model::Type, String> {
    c_types::read(model, text)
}

/// Puts headers and annotations together, or says everything that is wrong.
pub fn check(model: &Model, annotations: &Annotations) -> Result<Annotated, Vec<Diagnostic>> {
    let mut errors = Vec::new();
    let (model, shims) = shims::add(model, annotations, &mut errors);
    let mut context = check::Context::new(&model, annotations, errors);
    context.handles = handles::all(&mut context);
    context.errors = errors::all(&mut context);
    context.enums = enums::all(&mut context);
    let (mut safe, mut asked) = function::all(&mut context);
    setters::check(&mut context, &safe);
    uses::resolve(&mut context, &mut safe);
    names::collisions(&mut context, &safe);
    unwritten::take_out(&context, &mut safe, &mut asked);
    let mut library = annotations.library.clone();
    library.version = version::of(&mut context);
    let (raw, refused) = raw::rest(&context, &safe, &asked);
    let shims = shims::with_inline(shims, &model, &refused);
    let check::Context {
        handles,
        errors,
        enums,
        mut wrong,
        ..
    } = context;
    if !wrong.is_empty() {
        wrong = crate::annotations::sorted(wrong);
        return Err(wrong);
    }
    Ok(Annotated {
        library,
        handles: handles.into_iter().map(|known| known.handle).collect(),
        errors,
        enums,
        safe,
        raw,
        refused,
        shims,
        model,
    })
}
