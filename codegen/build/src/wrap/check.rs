//! Compares a list with the headers that are installed: a prototype that differs is found when the program is built, not when it runs.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::list::{Function, List};
use super::shim::parameters;
use crate::error::Problem;
use crate::variable;

/// What begins the compiler's words about a function that differs.
const MARK: &str = "cffi-build-differs:";

/// The functions that a header declares otherwise. Where no header is found, and for what it does not declare, there is nothing to compare.
pub(super) fn against_headers(list: &List, includes: &[PathBuf], out: &Path) -> Vec<Problem> {
    let text = text(list);
    let file = out.join(format!(
        "cffi_check_{}.c",
        list.name.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
    ));
    if let Err(error) = fs::write(&file, text) {
        return vec![Problem::at(
            &file,
            0,
            0,
            format!("cannot be written: {error}"),
        )];
    }
    let mut cc = cc::Build::new();
    cc.cargo_metadata(false)
        .cargo_warnings(false)
        .includes(includes);
    cc.includes(installed(list));
    let Ok(tool) = cc.try_get_compiler() else {
        // The shims find the same, and say so.
        return Vec::new();
    };
    let mut command = tool.to_command();
    command.args(["-fsyntax-only", "-w"]).arg(&file);
    let Ok(output) = command.output() else {
        return Vec::new();
    };
    let told = String::from_utf8_lossy(&output.stderr);
    // A line of source that the compiler quotes has the words too, but they are not what it says.
    let said: Vec<_> = { told.lines() }
        .filter_map(|line| line.split_once(" error: ")?.1.split_once(MARK))
        .filter_map(|(_, rest)| rest.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    let differs = |function: &&Function| said.contains(&function.name.as_str());
    let functions = list.functions.iter().filter(differs);
    functions
        .map(|function| differing(list, function))
        .collect()
}

/// Where headers are: beside the `-sys` crate, if this package depends on it, else where pkg-config says.
fn installed(list: &List) -> Vec<PathBuf> {
    if let Some(links) = &list.links
        && let Some(folders) = env::var_os(format!("DEP_{}_INCLUDE", variable(links)))
    {
        return env::split_paths(&folders).collect();
    }
    let Some(package) = &list.package else {
        return Vec::new();
    };
    crate::package(package).map_or(Vec::new(), |package| package.includes)
}

/// C that compiles if all are alike. An assertion that cannot be compiled, because the header knows no such function, says nothing of others.
fn text(list: &List) -> String {
    let mut text = String::new();
    for define in &list.define {
        let _ = writeln!(text, "#define {define}");
    }
    for header in &list.headers {
        let _ = writeln!(
            text,
            "#if __has_include(<{header}>)\n#include <{header}>\n#endif"
        );
    }
    for function in &list.functions {
        let Function { name, result, .. } = function;
        let parameters = parameters(function, false);
        let _ = writeln!(
            text,
            "_Static_assert(__builtin_types_compatible_p(__typeof__({name}), __typeof__({result}) ({parameters})), \"{MARK}{name}:\");"
        );
    }
    text
}

fn differing(list: &List, function: &Function) -> Problem {
    let wrote = format!(
        "{} {}({})",
        function.result,
        function.name,
        function.parameters.join(", ")
    );
    let versions = if list.versions.is_empty() {
        String::new()
    } else {
        format!(" (the list was checked with {})", list.versions)
    };
    let headers = list.headers.join(", ");
    Problem::at(
        &list.file,
        function.line,
        0,
        format!(
            "`{}` of {}: the installed {headers} declares it otherwise than `{wrote}`{versions}; write the prototype that the header has",
            function.name, list.name
        ),
    )
}
