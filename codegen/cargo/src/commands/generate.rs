//! `cargo cffi gen`: writes bindings, all files of them or none.

use std::fs;

use cffi_codegen::report::Report;

use super::bindings;
use crate::cli::Gen;
use crate::failure::Failure;
use crate::output;

pub(crate) fn run(arguments: &Gen) -> Result<(), Failure> {
    let all = bindings::read_all(&arguments.files, &arguments.lookup)?;
    let mut texts = Vec::new();
    let mut leftover = Vec::new();
    for bindings in &all {
        for (path, text) in bindings.files(arguments.out.as_deref()) {
            match text {
                Some(text) => texts.push((path, text)),
                None => leftover.push(path),
            }
        }
    }
    for path in output::write_all(&texts)? {
        output::note(&format!("wrote {}", path.display()));
    }
    for path in leftover.iter().filter(|path| path.exists()) {
        fs::remove_file(path).map_err(|error| Failure::write(path, &error))?;
        output::note(&format!(
            "removed {}, which nothing needs any more",
            path.display()
        ));
    }
    for bindings in &all {
        output::note(
            Report::of(&bindings.annotated)
                .text()
                .lines()
                .next()
                .unwrap_or(""),
        );
    }
    Ok(())
}
