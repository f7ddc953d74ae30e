//! A library's annotation file, as far as building goes: `[library]`, and the C files beside its bindings.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::c_file::{Compiler, archive, print_link};
use crate::error::Problem;
use crate::packages::{Package, Requirement};

/// One library to link.
#[derive(Debug)]
pub(crate) struct Library {
    /// The file's name without `.toml`.
    pub(crate) name: String,
    pub(crate) file: PathBuf,
    /// What pkg-config is asked for.
    pub(crate) requirements: Vec<Requirement>,
    bindings: PathBuf,
}

impl Library {
    pub(crate) fn read(file: &Path, bindings: Option<&Path>) -> Result<Library, Problem> {
        println!("cargo::rerun-if-changed={}", file.display());
        let text = fs::read_to_string(file).map_err(|error| {
            Problem::at(
                file,
                0,
                0,
                format!("cannot read the annotation file: {error}"),
            )
        })?;
        let requirements = Reader { file, text: &text }.requirements()?;
        let name = file
            .file_stem()
            .and_then(|stem| stem.to_str())
            .filter(|stem| is_plain(stem))
            .ok_or_else(|| {
                Problem::at(
                    file,
                    0,
                    0,
                    "the name of an annotation file, without `.toml`, is the name of a Rust module: letters, digits and `_`",
                )
            })?;
        Ok(Library {
            name: name.to_owned(),
            file: file.to_owned(),
            requirements,
            bindings: bindings.map_or_else(|| default_bindings(file), Path::to_owned),
        })
    }

    /// Links the shims that there are.
    pub(crate) fn print_shim(&self, out: &Path) {
        if self.shim().is_file() {
            print_link(out, &self.archive());
        }
    }

    /// Compiles the shims, and checks the assertions.
    pub(crate) fn compile(
        &self,
        compiler: &Compiler,
        package: &Package,
        verify: bool,
        problems: &mut Vec<Problem>,
    ) {
        let generated = self.generated("rs");
        if generated.is_file() {
            // A shim may come into being with it.
            println!("cargo::rerun-if-changed={}", generated.display());
        }
        let mut compiler = compiler.clone();
        compiler.package(package);
        if let Some(folder) = self
            .file
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            compiler.include(folder);
        } else {
            compiler.include(Path::new("."));
        }
        let shim = self.shim();
        if shim.is_file() {
            match compiler.compile(&shim, &[]) {
                Ok(object) => problems.extend(archive(&self.archive(), &[object]).err()),
                Err(failed) => problems.extend(failed),
            }
        }
        if verify {
            self.verify(&compiler, problems);
        }
    }

    fn verify(&self, compiler: &Compiler, problems: &mut Vec<Problem>) {
        let assertions = self.generated("verify.c");
        let again = format!("`cargo cffi gen {}`", self.file.display());
        if !assertions.is_file() {
            problems.push(Problem::at(
                &assertions,
                0,
                0,
                format!("there is no such file to verify the bindings with: write it with {again}"),
            ));
            return;
        }
        // Where bit-fields stand is seen by a compiler that optimises.
        if let Err(failed) = compiler.compile(&assertions, &["-w", "-O1"]) {
            problems.extend(failed);
            problems.push(Problem::at(
                &self.file,
                0,
                0,
                format!(
                    "the header and the bindings do not agree, as the errors above say: if another version of the library is installed, make them anew with {again}, or install the one that they name; if they were made from this very header, with this very compiler, the generator is wrong: please report it with the header"
                ),
            ));
        }
    }

    fn shim(&self) -> PathBuf {
        self.generated("shim.c")
    }

    fn archive(&self) -> String {
        format!("cffi_shim_{}", self.name)
    }

    fn generated(&self, extension: &str) -> PathBuf {
        self.bindings.join(format!("{}.{extension}", self.name))
    }
}

/// `src` beside the annotation file, or the file's own folder.
fn default_bindings(file: &Path) -> PathBuf {
    let own = file.parent().unwrap_or(Path::new(""));
    let src = own.join("src");
    if src.is_dir() { src } else { own.to_owned() }
}

fn is_plain(name: &str) -> bool {
    let mut characters = name.chars();
    characters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|other| other.is_ascii_alphanumeric() || other == '_')
}

/// Reads `[library]`, and knows where things stand.
struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
}

impl Reader<'_> {
    fn requirements(&self) -> Result<Vec<Requirement>, Problem> {
        let root = DeTable::parse(self.text)
            .map_err(|error| self.problem(error.span().unwrap_or(0..0), error.message()))?;
        let Some(library) = root.get_ref().get("library") else {
            return Err(self.problem(
                0..0,
                "there is no `[library]`: it names the headers and the pkg-config package",
            ));
        };
        let Some(table) = library.get_ref().as_table() else {
            return Err(self.problem(library.span(), "`library` is a table: write `[library]`"));
        };
        let Some(packages) = table.get("pkg-config") else {
            return Ok(Vec::new());
        };
        let texts = self.strings(packages)?;
        let parse = |(text, span): (&str, Range<usize>)| {
            text.parse()
                .map_err(|message: String| self.problem(span, &message))
        };
        texts.into_iter().map(parse).collect()
    }

    /// A string, or a list of them.
    fn strings<'t>(
        &self,
        value: &'t Spanned<DeValue<'_>>,
    ) -> Result<Vec<(&'t str, Range<usize>)>, Problem> {
        let one = |value: &'t Spanned<DeValue<'_>>| match value.get_ref().as_str() {
            Some(text) => Ok((text, value.span())),
            None => Err(self.problem(
                value.span(),
                "`pkg-config` is a string like \"zlib >= 1.2\", or a list of such strings",
            )),
        };
        match value.get_ref().as_array() {
            Some(list) => list.iter().map(one).collect(),
            None => Ok(vec![one(value)?]),
        }
    }

    fn problem(&self, span: Range<usize>, message: &str) -> Problem {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        let message = message.lines().collect::<Vec<_>>().join(", ");
        Problem::at(self.file, line, column, message)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Reader;

    fn read(text: &str) -> Result<Vec<String>, String> {
        let file = Path::new("x.toml");
        Reader { file, text }
            .requirements()
            .map(|found| found.iter().map(ToString::to_string).collect())
            .map_err(|problem| problem.to_string())
    }

    #[test]
    fn one_package_or_several_or_none() {
        assert_eq!(read("[library]\n"), Ok(vec![]));
        assert_eq!(
            read("[library]\npkg-config = \"sqlite3>=3.35\""),
            Ok(vec!["sqlite3 >= 3.35".into()])
        );
        assert_eq!(
            read("[library]\npkg-config = ['a', 'b < 2']\n[fn]\nx = { anything = 1 }"),
            Ok(vec!["a".into(), "b < 2".into()])
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_line_and_column() {
        let wrong = [
            ("[fn]", "x.toml:1:1: there is no `[library]`"),
            ("library = 1", "x.toml:1:11: `library` is a table"),
            (
                "[library]\npkg-config = 1",
                "x.toml:2:14: `pkg-config` is a string",
            ),
            (
                "[library]\npkg-config = ['a', 2]",
                "x.toml:2:20: `pkg-config` is a string",
            ),
            ("[library]\npkg-config = 'a >= '", "x.toml:2:14: `a >= `: "),
            ("[library]\n\nheaders = [", "x.toml:3:"),
        ];
        for (text, message) in wrong {
            let error = read(text).expect_err(text);
            assert!(error.starts_with(message), "{text}\n{error}");
            assert_eq!(error.lines().count(), 1, "{error}");
        }
    }
}
