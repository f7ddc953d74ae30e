//! Why the command did not succeed: the exit code, and lines that say what to do.

use std::any::Any;
use std::fmt;
use std::io;
use std::path::Path;

/// A failure, with all that is known of it.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    messages: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Exit {
    Input = 1,
    Environment = 2,
}

impl Failure {
    /// What was given is wrong.
    pub(crate) fn input(message: impl Into<String>) -> Failure {
        Failure {
            exit: Exit::Input,
            messages: vec![message.into()],
        }
    }

    /// Several things are wrong with what was given.
    pub(crate) fn inputs(messages: Vec<String>) -> Failure {
        Failure {
            exit: Exit::Input,
            messages,
        }
    }

    /// The machine lacks something.
    pub(crate) fn environment(message: impl Into<String>) -> Failure {
        Failure {
            exit: Exit::Environment,
            messages: vec![message.into()],
        }
    }

    /// The machine lacks several things.
    pub(crate) fn environments(messages: Vec<String>) -> Failure {
        Failure {
            exit: Exit::Environment,
            messages,
        }
    }

    /// What failed before stands before it. One thing that the machine lacks decides the exit code.
    pub(crate) fn after(mut self, before: Option<Failure>) -> Failure {
        if let Some(before) = before {
            if before.exit == Exit::Environment {
                self.exit = Exit::Environment;
            }
            let new = std::mem::replace(&mut self.messages, before.messages);
            for message in new {
                if !self.messages.contains(&message) {
                    self.messages.push(message);
                }
            }
        }
        self
    }

    /// A file that cannot be read: it is not there, or the machine does not let us.
    pub(crate) fn read(path: &Path, error: &io::Error) -> Failure {
        Failure::of_file("read", path, error)
    }

    /// With what to do next, behind each message.
    pub(crate) fn hint(mut self, hint: &str) -> Failure {
        for message in &mut self.messages {
            message.push_str(&format!("\nhint: {hint}"));
        }
        self
    }

    /// A file that cannot be written.
    pub(crate) fn write(path: &Path, error: &io::Error) -> Failure {
        Failure::of_file("write", path, error)
    }

    fn of_file(what: &str, path: &Path, error: &io::Error) -> Failure {
        let message = format!("cannot {what} {}: {error}", path.display());
        match error.kind() {
            io::ErrorKind::NotFound
            | io::ErrorKind::InvalidData
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::NotADirectory => Failure::input(message),
            _ => Failure::environment(message),
        }
    }

    /// A panic, which is a fault of ours.
    pub(crate) fn bug(payload: &(dyn Any + Send)) -> Failure {
        let told = payload
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| payload.downcast_ref::<&str>().copied())
            .unwrap_or("no message");
        let told = told.lines().collect::<Vec<_>>().join(" ");
        Failure::input(format!(
            "this input is too much for the generator: {told}; nothing was written\nplease report it, with the header and the annotation file"
        ))
    }

    pub(crate) fn exit_code(&self) -> u8 {
        self.exit as u8
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for message in &self.messages {
            let mut lines = message.lines();
            writeln!(f, "error: {}", lines.next().unwrap_or(""))?;
            for line in lines {
                writeln!(f, "  {}", line.trim_start())?;
            }
        }
        Ok(())
    }
}
