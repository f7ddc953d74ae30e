//! What is wrong with the input or the machine: a place, a message, and what to do.

use std::fmt;

/// One thing that is wrong.
///
/// It is shown as `file:line:column: message`, with the prototype and the hint on lines of their own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file that was given, as it was named.
    pub file: String,
    /// The line, counted from 1; 0 if no line is to blame.
    pub line: u32,
    /// The column in characters, counted from 1.
    pub column: u32,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// The declaration in C that it is about.
    pub prototype: Option<String>,
    /// What to write instead, or to install.
    pub hint: Option<String>,
    /// Who has to do something about it.
    pub kind: Kind,
}

/// Whose fault it is; the command's exit code follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The headers or the annotations: exit code 1.
    Input,
    /// The machine, which lacks a tool or a library: exit code 2.
    Environment,
}

impl Diagnostic {
    /// Something is wrong at a place of the input.
    pub fn input(file: &str, line: u32, column: u32, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            file: file.to_owned(),
            line,
            column,
            message: message.into(),
            prototype: None,
            hint: None,
            kind: Kind::Input,
        }
    }

    /// The machine lacks something.
    pub fn environment(message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            file: String::new(),
            line: 0,
            column: 0,
            message: message.into(),
            prototype: None,
            hint: None,
            kind: Kind::Environment,
        }
    }

    /// The same, with what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hint = Some(hint.into());
        self
    }

    /// The same, with the declaration that it is about.
    #[must_use]
    pub fn prototype(mut self, prototype: impl Into<String>) -> Diagnostic {
        self.prototype = Some(prototype.into());
        self
    }

    /// Whether the machine, and not the input, is to blame.
    pub fn is_environment(&self) -> bool {
        self.kind == Kind::Environment
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            write!(f, "{}:", self.file)?;
            if self.line > 0 {
                write!(f, "{}:{}:", self.line, self.column)?;
            }
            write!(f, " ")?;
        }
        write!(f, "{}", self.message)?;
        if let Some(prototype) = &self.prototype {
            write!(f, "\n  prototype: {prototype}")?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "\n  hint: {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostic {}

#[cfg(test)]
mod tests {
    use super::Diagnostic;

    #[test]
    fn place_message_prototype_and_hint_are_shown() {
        let wrong = Diagnostic::input("z.toml", 3, 5, "`cstr` on an `int`")
            .prototype("int f(int n)")
            .hint("write `value`");
        assert_eq!(
            wrong.to_string(),
            "z.toml:3:5: `cstr` on an `int`\n  prototype: int f(int n)\n  hint: write `value`"
        );
        assert!(!wrong.is_environment());
        let missing = Diagnostic::environment("no libclang");
        assert_eq!(missing.to_string(), "no libclang");
        assert!(missing.is_environment());
    }
}
