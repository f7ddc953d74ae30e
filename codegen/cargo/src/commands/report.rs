//! `cargo cffi report`: how many functions are safe, and why the others are not.

use cffi_codegen::report::Report as Counted;

use super::bindings;
use crate::cli::Report;
use crate::failure::Failure;
use crate::output;

pub(crate) fn run(arguments: &Report) -> Result<(), Failure> {
    let all = bindings::read_all(&arguments.files, &arguments.lookup)?;
    let reports: Vec<Counted> = all.iter().map(|one| Counted::of(&one.annotated)).collect();
    let text = if arguments.json {
        let each: Vec<String> = reports
            .iter()
            .map(|one| one.json().trim_end().to_owned())
            .collect();
        format!("[{}]\n", each.join(",\n"))
    } else {
        reports.iter().map(Counted::text).collect()
    };
    output::print(&text)?;
    let safe: usize = reports.iter().map(|one| one.safe.len()).sum();
    match arguments.min_safe {
        Some(least) if safe < least => Err(Failure::input(format!(
            "{safe} functions are safe, and {least} are asked for: `cargo cffi report` says what the others lack"
        ))),
        _ => Ok(()),
    }
}
