//! A first annotation file for a header: proposals, each commented out and with what it rests on.
//!
//! Nothing in it takes effect before a person has uncommented it, and a reason is never written for that person.

mod function;
mod handles;

use std::fmt::Write;

use crate::model::{Attribute, Function, Model, Refusal};

use function::Surroundings;

/// The text of an annotation file that says nothing yet.
pub fn annotations(
    header: &str,
    model: &Model,
    package: Option<&str>,
    defines: &[String],
) -> String {
    let mut text = format!("[library]\nheaders = [{header:?}]\n");
    // Writing to a text does not fail.
    let _ = match package {
        Some(package) => writeln!(text, "pkg-config = {package:?}"),
        None => writeln!(text, "# pkg-config = \"name >= version\""),
    };
    if !defines.is_empty() {
        let _ = writeln!(text, "define = {defines:?}");
    }
    text.push_str(
        "# allow = [\"prefix_*\", \"PREFIX_*\"]\n\n# What follows are proposals. Each line that you uncomment is your promise that it is so:\n# read the library's documentation first, because names prove nothing.\n",
    );
    let handles = handles::all(model);
    text.push_str("\n[handle]\n");
    for (c, handle) in &handles {
        let destroy = handle.destroy.as_deref().unwrap_or("?");
        let _ = writeln!(
            text,
            "# {} = {{ c = {c:?}, destroy = {destroy:?}, receiver = \"&mut self\" }}  # {}",
            handle.name, handle.evidence
        );
    }
    text.push_str("\n# A function without pointers is safe if nothing that it does to the process can hurt: say why.\n[safe]\n");
    for function in model.functions.iter().filter(|one| is_plain(one)) {
        let _ = writeln!(text, "# {} = \"\"  # {}", function.name, function.prototype);
    }
    text.push_str("\n[fn]\n");
    let around = Surroundings::of(model, handles);
    for function in model
        .functions
        .iter()
        .filter(|one| never(one).is_none() && !is_plain(one))
    {
        let _ = writeln!(text, "# {}", function::line(function, &around));
    }
    let mut title = "\n# Without a safe form in Rust:\n";
    for function in &model.functions {
        if let Some(why) = never(function) {
            let _ = writeln!(text, "{title}# {why}: {}", function.prototype);
            title = "";
        }
    }
    text
}

/// What one function's line may be, with what speaks for it; none if it has no form in Rust.
pub fn line(model: &Model, function: &Function) -> Option<String> {
    if never(function).is_some() {
        return None;
    }
    if is_plain(function) {
        return Some(format!("[safe] {} = \"..\"", function.name));
    }
    let around = Surroundings::of(model, handles::all(model));
    Some(format!("[fn] {}", function::line(function, &around)))
}

/// Why no line makes the function safe.
fn never(function: &Function) -> Option<&'static str> {
    let no_return = function.attributes.contains(&Attribute::Noreturn);
    let no_return = no_return.then_some("does not return");
    function.refused.map(Refusal::code).or(no_return)
}

/// Whether no pointer goes in or out.
fn is_plain(function: &Function) -> bool {
    never(function).is_none()
        && !function.returns.has_pointer()
        && !function.parameters.iter().any(|one| one.ty.has_pointer())
}
