//! bindgen's text of the headers.

use bindgen::callbacks::ParseCallbacks;
use bindgen::{Builder, EnumVariation, Formatter, MacroTypeVariation, RustEdition, RustTarget};

use super::FILE;
use super::placement::Placement;
use super::scope::Scope;
use crate::model::{Model, Refusal};

/// Types, constants and declarations of all that counts, without what is refused.
pub(super) fn text(
    includes: &str,
    arguments: &[String],
    model: &Model,
    scope: &Scope,
    placement: Placement,
) -> Result<String, String> {
    // The first that has the edition.
    let target = RustTarget::stable(85, 0).map_err(|error| error.to_string())?;
    let mut builder = Builder::default()
        .rust_target(target)
        .header_contents(FILE, includes)
        .clang_args(arguments)
        .default_enum_style(EnumVariation::NewType {
            is_bitfield: false,
            is_global: false,
        })
        // A macro's number is an `int` in C, where it fits.
        .default_macro_constant_type(MacroTypeVariation::Signed)
        .ctypes_prefix("::std::ffi")
        .rust_edition(RustEdition::Edition2024)
        .formatter(Formatter::None)
        .disable_header_comment()
        .enable_function_attribute_detection()
        .layout_tests(true)
        .merge_extern_blocks(true)
        .prepend_enum_name(false)
        .generate_cstr(true)
        .wrap_unsafe_ops(true)
        .generate_inline_functions(false)
        .parse_callbacks(Box::new(placement));
    match scope.expressions() {
        Some(expressions) => {
            for expression in expressions {
                builder = builder
                    .allowlist_function(&expression)
                    .allowlist_var(&expression)
                    .allowlist_type(&expression);
            }
        }
        None => {
            for file in files(model, scope) {
                builder = builder.allowlist_file(escaped(file));
            }
        }
    }
    let functions = model.functions.iter();
    let functions = functions.filter(|one| one.refused.is_some_and(|why| why != Refusal::Variadic));
    for function in functions {
        builder = builder.blocklist_function(escaped(&function.name));
    }
    for global in model.globals.iter().filter(|one| one.refused.is_some()) {
        builder = builder.blocklist_var(escaped(&global.name));
    }
    let bindings = builder
        .generate()
        .map_err(|error| format!("bindgen cannot read these headers: {error}"))?;
    Ok(bindings.to_string())
}

impl ParseCallbacks for Placement {
    fn process_comment(&self, comment: &str) -> Option<String> {
        self.is_gone(comment).then(String::new)
    }
}

/// The files in which what counts by itself is declared, each once; bindgen adds what that needs.
fn files<'a>(model: &'a Model, scope: &Scope) -> Vec<&'a str> {
    let functions = model.functions.iter().map(|one| &one.place);
    let records = model.records.iter().map(|one| &one.place);
    let enums = model.enums.iter().map(|one| &one.place);
    let typedefs = model.typedefs.iter().map(|one| &one.place);
    let constants = model.constants.iter().map(|one| &one.place);
    let globals = model.globals.iter().map(|one| &one.place);
    let mut files: Vec<&str> = functions
        .chain(records)
        .chain(enums)
        .chain(typedefs)
        .chain(constants)
        .chain(globals)
        .map(|place| place.file.as_str())
        .filter(|file| scope.has_file(file))
        .collect();
    files.sort_unstable();
    files.dedup();
    files
}

/// A name or a path as a regular expression.
fn escaped(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            c if c.is_alphanumeric() || "_/".contains(c) => c.to_string(),
            c => format!("\\{c}"),
        })
        .collect()
}
