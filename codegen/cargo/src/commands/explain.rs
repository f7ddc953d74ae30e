//! `cargo cffi explain`: one function.

use cffi_codegen::report;

use super::bindings;
use crate::cli::Explain;
use crate::failure::Failure;
use crate::output;

pub(crate) fn run(arguments: &Explain) -> Result<(), Failure> {
    let all = bindings::read_all(&arguments.files, &arguments.lookup)?;
    let told: String = all
        .iter()
        .filter_map(|one| report::explain(&one.annotated, &arguments.function))
        .collect();
    if !told.is_empty() {
        return output::print(&told);
    }
    let files: Vec<String> = all.iter().map(bindings::Bindings::file).collect();
    let near = all
        .iter()
        .flat_map(|one| &one.annotated.model.functions)
        .map(|function| function.name.as_str())
        .find(|name| {
            name.to_lowercase()
                .contains(&arguments.function.to_lowercase())
        });
    let near = near
        .map(|name| format!("; did you mean `{name}`?"))
        .unwrap_or_default();
    Err(Failure::input(format!(
        "no function `{}` is declared by the headers of {}{near}",
        arguments.function,
        files.join(", ")
    )))
}
