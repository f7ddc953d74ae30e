//! `cargo cffi init`: a first annotation file.

use std::path::{Path, PathBuf};

use cffi_codegen::headers::{self, Request};
use cffi_codegen::propose;

use super::bindings;
use crate::cli::Init;
use crate::failure::Failure;
use crate::output;

pub(crate) fn run(arguments: &Init) -> Result<(), Failure> {
    let header = headers::as_included(&arguments.header);
    let out = arguments.out.clone().unwrap_or_else(|| {
        let stem = Path::new(header).file_stem().unwrap_or_default();
        let plain = stem
            .to_string_lossy()
            .replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        PathBuf::from(format!("{plain}.toml"))
    });
    if out.exists() && !arguments.force {
        return Err(Failure::input(format!(
            "{} is there already: name another file with `--out`, or say `--force` to write over it",
            out.display()
        )));
    }
    let requirements: Vec<String> = arguments.pkg_config.iter().cloned().collect();
    let packages = bindings::packages(&requirements, Path::new(header), &arguments.lookup)?;
    let request = Request {
        headers: vec![header.to_owned()],
        base: out.parent().map(Path::to_owned).unwrap_or_default(),
        includes: packages.includes,
        arguments: bindings::arguments(&packages.defines, &[], &arguments.lookup),
        allow: Vec::new(),
    };
    let read = headers::read(&request).map_err(|wrong| bindings::diagnosed(&wrong))?;
    if read.model.functions.is_empty() {
        return Err(Failure::input(format!(
            "{header} declares no function: name the header that does"
        )));
    }
    // What the headers need once, they need always.
    let defines: Vec<String> = { arguments.lookup.clang_arg.iter() }
        .filter_map(|one| one.strip_prefix("-D"))
        .map(str::to_owned)
        .collect();
    let package = arguments.pkg_config.as_deref();
    let text = propose::annotations(header, &read.model, package, &defines);
    output::write_all(&[(out.clone(), text)])?;
    output::note(&format!(
        "wrote {}: {} functions, none of them safe yet; uncomment what the documentation promises, then `cargo cffi gen {}`",
        out.display(),
        read.model.functions.len(),
        out.display()
    ));
    Ok(())
}
