//! A list of functions to wrap: their prototypes, which of their calls can wait, and the library that they are of.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::error::Problem;

/// One list.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) file: PathBuf,
    /// What the library is called.
    pub(crate) name: String,
    /// The versions that the list was checked with.
    pub(crate) versions: String,
    /// Headers that declare the functions, for a comparison where they are installed.
    pub(crate) headers: Vec<String>,
    /// Macros that the headers want.
    pub(crate) define: Vec<String>,
    /// Where pkg-config knows the headers.
    pub(crate) package: Option<String>,
    /// The `links` key of the crates that link the library.
    pub(crate) links: Option<String>,
    /// C declarations of the types, so that shims compile without the headers.
    pub(crate) types: Vec<String>,
    pub(crate) functions: Vec<Function>,
}

/// One function.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// In the list's file, from 1.
    pub(crate) line: usize,
    pub(crate) result: String,
    pub(crate) parameters: Vec<String>,
    /// From this parameter on, the prototype says `...`.
    pub(crate) variadic: Option<usize>,
    /// A C expression over `a0`, `a1`, ..: calls for which it does not hold never wait.
    pub(crate) when: Option<String>,
    /// The parameter that is a file descriptor: calls on one that does not block never wait.
    pub(crate) fd: Option<usize>,
    /// Whether calls always hand their processor off, instead of being learned.
    pub(crate) always: bool,
    /// Programs ask at run time whether the system has it.
    pub(crate) weak: bool,
}

impl List {
    pub(crate) fn read(file: &Path) -> Result<List, Problem> {
        let text = fs::read_to_string(file)
            .map_err(|error| Problem::at(file, 0, 0, format!("cannot read the list: {error}")))?;
        List::parse(file, &text)
    }

    pub(crate) fn parse(file: &Path, text: &str) -> Result<List, Problem> {
        let reader = Reader { file, text };
        let root = DeTable::parse(text)
            .map_err(|error| reader.problem(error.span().unwrap_or(0..0), error.message()))?;
        reader.list(root.get_ref())
    }
}

type Value<'t> = Spanned<DeValue<'t>>;

/// Reads a list, and knows where things stand.
struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
}

impl Reader<'_> {
    fn list(&self, root: &DeTable<'_>) -> Result<List, Problem> {
        let library = root.get("library");
        let Some(library) = library.and_then(|library| library.get_ref().as_table()) else {
            return Err(self.problem(
                0..0,
                "there is no `[library]`: write it, with `name = \"..\"`",
            ));
        };
        let mut list = List {
            file: self.file.to_owned(),
            name: String::new(),
            versions: String::new(),
            headers: Vec::new(),
            define: Vec::new(),
            package: None,
            links: None,
            types: Vec::new(),
            functions: Vec::new(),
        };
        for (key, value) in library {
            match key.get_ref().as_ref() {
                "name" => list.name = self.string(value)?,
                "versions" => list.versions = self.string(value)?,
                "headers" => list.headers = self.strings(value)?,
                "define" => list.define = self.strings(value)?,
                "pkg-config" => list.package = Some(self.string(value)?),
                "links" => list.links = Some(self.string(value)?),
                "types" => list.types = self.strings(value)?,
                other => {
                    let what = format!(
                        "`{other}` is no key of `[library]`: these are `name`, `versions`, `headers`, `define`, `pkg-config`, `links`, `types`"
                    );
                    return Err(self.problem(key.span(), &what));
                }
            }
        }
        if list.name.is_empty() {
            return Err(self.problem(0..0, "`[library]` has no `name`"));
        }
        let functions = root.get("functions");
        let Some(functions) = functions.and_then(|functions| functions.get_ref().as_table()) else {
            return Err(self.problem(0..0, "there is no `[functions]`: each line is `name = [\"result\", \"parameter\", ..]`, in C's types"));
        };
        for (name, value) in functions {
            if !is_identifier(name.get_ref()) {
                let what = format!("`{}` is no name of a C function", name.get_ref());
                return Err(self.problem(name.span(), &what));
            }
            let mut function = self.function(value)?;
            function.name = name.get_ref().to_string();
            function.line = self.place(name.span().start).0;
            list.functions.push(function);
        }
        list.functions.sort_by_key(|function| function.line);
        Ok(list)
    }

    fn function(&self, value: &Value<'_>) -> Result<Function, Problem> {
        let mut function = Function::default();
        let Some(table) = value.get_ref().as_table() else {
            self.prototype(value, &mut function)?;
            return Ok(function);
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "c" => self.prototype(value, &mut function)?,
                "when" => function.when = Some(self.c_text(value)?),
                "fd" => function.fd = Some(self.index(value)?),
                "variadic" => function.variadic = Some(self.index(value)?),
                "always" => function.always = self.boolean(value)?,
                "weak" => function.weak = self.boolean(value)?,
                other => {
                    let what = format!(
                        "`{other}` is no key of a function: these are `c`, `when`, `fd`, `variadic`, `always`, `weak`"
                    );
                    return Err(self.problem(key.span(), &what));
                }
            }
        }
        if function.result.is_empty() {
            return Err(self.problem(
                value.span(),
                "there is no `c = [\"result\", \"parameter\", ..]`",
            ));
        }
        let last = function.fd.into_iter().chain(function.variadic).max();
        if last.is_some_and(|last| last >= function.parameters.len()) {
            return Err(self.problem(
                value.span(),
                "`fd` and `variadic` are indices of parameters, counted from 0",
            ));
        }
        Ok(function)
    }

    fn prototype(&self, value: &Value<'_>, function: &mut Function) -> Result<(), Problem> {
        let wrong = "a prototype is `[\"result\", \"parameter\", ..]`, in C's types";
        let Some(types) = value.get_ref().as_array() else {
            return Err(self.problem(value.span(), wrong));
        };
        let mut types = types
            .iter()
            .map(|one| self.c_text(one))
            .collect::<Result<Vec<_>, _>>()?;
        if types.is_empty() {
            return Err(self.problem(value.span(), wrong));
        }
        function.result = types.remove(0);
        function.parameters = types;
        Ok(())
    }

    /// A type or an expression: what could end its place in C is refused.
    fn c_text(&self, value: &Value<'_>) -> Result<String, Problem> {
        let text = self.string(value)?;
        if text.trim().is_empty() || text.contains([';', '{', '}', '\n', '"', '#', '\\']) {
            return Err(self.problem(value.span(), "this is no C type or expression"));
        }
        Ok(text)
    }

    fn index(&self, value: &Value<'_>) -> Result<usize, Problem> {
        let number = value.get_ref().as_integer().map(ToString::to_string);
        let number = number.and_then(|number| number.parse().ok());
        number.ok_or_else(|| {
            self.problem(
                value.span(),
                "this is the index of a parameter, counted from 0",
            )
        })
    }

    fn boolean(&self, value: &Value<'_>) -> Result<bool, Problem> {
        let boolean = value.get_ref().as_bool();
        boolean.ok_or_else(|| self.problem(value.span(), "this is `true` or `false`"))
    }

    fn string(&self, value: &Value<'_>) -> Result<String, Problem> {
        let string = value.get_ref().as_str().map(str::to_owned);
        string.ok_or_else(|| self.problem(value.span(), "this is a string"))
    }

    fn strings(&self, value: &Value<'_>) -> Result<Vec<String>, Problem> {
        let Some(list) = value.get_ref().as_array() else {
            return Err(self.problem(value.span(), "this is a list of strings"));
        };
        list.iter().map(|one| self.string(one)).collect()
    }

    fn problem(&self, span: Range<usize>, message: &str) -> Problem {
        let (line, column) = self.place(span.start);
        let message = message.lines().collect::<Vec<_>>().join(", ");
        Problem::at(self.file, line, column, message)
    }

    /// Line and column, from 1.
    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        (before.matches('\n').count() + 1, column)
    }
}

fn is_identifier(name: &str) -> bool {
    !name.starts_with(|first: char| first.is_ascii_digit())
        && !name.is_empty()
        && name
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || one == '_')
}
