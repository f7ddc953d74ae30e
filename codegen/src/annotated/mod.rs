//! What the bindings shall be: the model together with everything that the annotations say, checked, as plain data.
//!
//! Whoever writes text from this needs no further decision and cannot fail: names are valid identifiers and free of
//! collisions, each position exists, each function, handle and error that is named is there.
//! Positions of arguments count from 0, in C's order.

mod argument;
mod handle;
mod raw;

pub use argument::{
    Argument, BorrowedFrom, Buffer, Callback, CallbackArgument, CallbackLength, Constant, Data,
    Empty, Init, Length, OnError, OnPanic, Retain, Return, Scope, Uses,
};
pub use handle::{Handle, Io, IoDirection, Refcount, Require, Structure, Sync};
pub use raw::{Class, Raw, RawReason, Refused, RefusedWhat};

use crate::model::{Function, Model};

/// A library's bindings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotated {
    /// The headers' declarations, those of macros with a prototype included (see [`Annotated::shims`]).
    pub model: Model,
    /// Where the library comes from.
    pub library: Library,
    /// Handle types.
    pub handles: Vec<Handle>,
    /// Error types.
    pub errors: Vec<ErrorType>,
    /// Enums, from C's and from groups of constants.
    pub enums: Vec<EnumType>,
    /// Functions with a safe form, in the order of the headers; instances of variadic functions come behind.
    pub safe: Vec<Safe>,
    /// Functions that stay `unsafe`, in the order of the headers. Each function of the model is in exactly one of
    /// `safe` (by [`Safe::c`], instances aside), `raw` and `refused`.
    pub raw: Vec<Raw>,
    /// What has no binding at all, global variables included.
    pub refused: Vec<Refused>,
    /// Functions that C has to write, for macros and `static inline` functions.
    pub shims: Vec<Shim>,
}

/// Where a library comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// The headers, as they are included.
    pub headers: Vec<String>,
    /// Requirements for pkg-config.
    pub pkg_config: Vec<String>,
    /// Macros that stand before the headers, as `NAME` or `NAME=value`.
    pub define: Vec<String>,
    /// Which names are bound, as patterns with `*`; everything if none is given.
    pub allow: Vec<String>,
    /// The version that the headers are of, if it is said which constants have it.
    pub version: Option<String>,
}

impl Library {
    /// What a C file begins with that includes the headers behind `first`.
    pub(crate) fn prologue(&self, first: &str) -> String {
        let defines = self.define.iter().map(|one| match one.split_once('=') {
            Some((name, value)) => format!("#define {name} {value}\n"),
            // As `-D` on a command line means it.
            None => format!("#define {one} 1\n"),
        });
        let headers = self.headers.iter();
        let headers = headers.map(|header| format!("#include \"{header}\"\n"));
        { defines.chain([first.to_owned()]) }
            .chain(headers)
            .collect()
    }
}

/// A function with a safe form.
#[derive(Clone, Debug, PartialEq)]
pub struct Safe {
    /// Its name in C, to look up in the model.
    pub c: String,
    /// Its name in Rust.
    pub name: String,
    /// What it belongs to.
    pub role: Role,
    /// How it is called.
    pub kind: CallKind,
    /// What each argument means, in C's order; as many as C has, with those of the instance if it is one.
    pub arguments: Vec<Argument>,
    /// What the result means. With [`Failure::Error`] it is [`Return::Status`] or [`Return::Handle`], or a number that is the code where it is negative.
    pub returns: Return,
    /// How it fails.
    pub failure: Failure,
    /// What success says, if it says more than that.
    pub status: Option<Status>,
    /// For an instance of a variadic function: the types that it passes behind the declared ones.
    pub instance: Option<Vec<crate::model::Type>>,
    /// Why a signature without pointers is safe, in the words of `[safe]`.
    pub vouched: Option<String>,
    /// Whether the buffers of the handle's `io` are parameters of this method; if not, C finds none there.
    pub io: bool,
    /// Whether it keeps out of the lock of its handle's family, where that has one.
    pub unlocked: bool,
    /// Its comment in the header.
    pub docs: Option<String>,
    /// What the annotations say instead, in Markdown.
    pub said: Option<String>,
    /// A condition for `#[cfg(..)]`, which parses.
    pub cfg: Option<String>,
    /// The name of its plain form in `mod raw`, if it is not that of C.
    pub rename: Option<String>,
}

/// What a function belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Nothing.
    Free,
    /// It makes a handle: `Handle::name`, without a receiver, or with the parent's if the handle is a child.
    Constructor {
        /// The handle type that it makes.
        handle: String,
    },
    /// It is a method, or an associated function if no argument is [`Argument::Itself`].
    Method {
        /// The handle type.
        handle: String,
        /// Whether it needs `&mut self`.
        exclusive: bool,
    },
    /// It gives the data pointer to C for callbacks that have [`Data::Call`]; nobody else calls it.
    DataSetter {
        /// The handle type.
        handle: String,
    },
    /// The handle's `Drop` calls it, or its `Clone` if it counts references.
    Destroy {
        /// The handle type.
        handle: String,
    },
}

impl Safe {
    /// How it is called in Rust: `Handle::name`, or the name.
    pub fn path(&self) -> String {
        match self.role.handle() {
            Some(handle) => format!("{handle}::{}", self.name),
            None => self.name.clone(),
        }
    }

    /// The types of the handles that there are before the call and that it uses.
    pub fn handles(&self) -> impl Iterator<Item = &str> {
        let receives = !matches!(self.role, Role::Constructor { .. } | Role::Free);
        self.arguments
            .iter()
            .filter_map(move |argument| match argument {
                Argument::Itself if receives => self.role.handle(),
                Argument::Handle { handle, .. } => Some(handle),
                _ => None,
            })
    }

    /// The type of the handle that it makes.
    pub fn makes(&self) -> Option<&str> {
        let out = self.arguments.iter().find_map(|argument| match argument {
            Argument::OutHandle { handle, .. } => Some(handle.as_str()),
            _ => None,
        });
        match (&self.role, &self.returns) {
            (Role::Constructor { handle }, _) | (_, Return::Handle { handle, .. }) => Some(handle),
            _ => out,
        }
    }

    /// Its closures.
    pub fn callbacks(&self) -> impl Iterator<Item = &Callback> {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::Callback(said) => Some(said),
            _ => None,
        })
    }
}

impl Role {
    /// The handle type that it belongs to.
    pub fn handle(&self) -> Option<&str> {
        match self {
            Role::Free => None,
            Role::Constructor { handle }
            | Role::Method { handle, .. }
            | Role::DataSetter { handle }
            | Role::Destroy { handle } => Some(handle),
        }
    }
}

/// What C does during a call; the words of `#[cffi(..)]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CallKind {
    /// It may block and call back.
    #[default]
    Full,
    /// It may block and never calls back.
    NoCallback,
    /// It returns within nanoseconds.
    Leaf,
    /// It usually blocks.
    Blocking,
}

/// How a function tells failure.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Failure {
    /// It never fails, or the result says it as NULL.
    #[default]
    Never,
    /// It returns a code, and the error type is this one.
    Error {
        /// The name in [`Annotated::errors`].
        error: String,
        /// The codes that are success for this function.
        ok: Vec<i128>,
        /// Where the message comes from.
        message: MessageFrom,
    },
    /// As `errno` of `#[cffi(..)]`: -1 or NULL, and `errno` says why.
    Errno,
    /// As `errno(clear)`.
    ErrnoClear,
    /// As `errno(returned)`.
    ErrnoReturned,
}

/// Whose message belongs to a function's error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageFrom {
    /// There is none: the error type has no source, or the function has no handle to ask.
    Nothing,
    /// The function is asked with the code.
    Code,
    /// The function is asked without an argument: the message is the thread's.
    Thread,
    /// The handle in this argument is asked: the receiver, the handle that was set although the call failed, or another.
    Argument(usize),
    /// The parent of the receiver is asked.
    Parent,
    /// The string that C wrote into this argument, an [`Argument::OutString`].
    OutString(usize),
}

/// The Rust enum of a function's successes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Its name; several functions with the same name have the same variants.
    pub name: String,
    /// Its variants and their codes.
    pub variants: Vec<(String, i128)>,
}

/// An error type.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorType {
    /// Its name in the annotations; the Rust type is this with `Error` behind it.
    pub name: String,
    /// The codes that mean success, where a function says nothing else.
    pub ok: Vec<i128>,
    /// Where messages come from.
    pub message: Option<Message>,
    /// The documentation of the type.
    pub docs: Option<String>,
    /// A condition for `#[cfg(..)]`.
    pub cfg: Option<String>,
}

impl ErrorType {
    /// The name of the Rust type.
    pub fn rust_name(&self) -> String {
        format!("{}Error", self.name)
    }
}

/// Where an error's messages come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The C function, which returns a string or NULL.
    pub function: String,
    /// What it is asked with.
    pub asks: Asks,
    /// Whether the text must be copied before anything else happens; if not it is there for ever.
    pub copy: bool,
}

/// What a message function is asked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// With a handle of this type.
    Handle(String),
    /// With the code.
    Code,
    /// With nothing.
    Nothing,
}

/// An enum in Rust.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumType {
    /// Its name in Rust.
    pub name: String,
    /// The C enum, if it is one, and not a group of constants.
    pub c: Option<String>,
    /// The type that is passed to C.
    pub integer: crate::model::Integer,
    /// Its form.
    pub style: EnumStyle,
    /// Its values: the name in Rust, the name in C, the value.
    pub variants: Vec<(String, String, i128)>,
    /// Its documentation.
    pub docs: Option<String>,
    /// A condition for `#[cfg(..)]`.
    pub cfg: Option<String>,
}

/// What an enum becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EnumStyle {
    /// A newtype with constants: C may return other values too.
    #[default]
    Const,
    /// A newtype with constants, `|` and `contains`.
    Flags,
    /// A Rust enum; from C through a checked conversion.
    Closed,
}

/// A function that C has to write.
#[derive(Clone, Debug, PartialEq)]
pub struct Shim {
    /// The function as it will be; it is in the model too, by this name, which is that of the macro.
    pub function: Function,
    /// What it is made of.
    pub of: ShimOf,
}

/// What a shim is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShimOf {
    /// A macro that takes arguments.
    Macro,
    /// A `static inline` function.
    Inline,
}

impl Annotated {
    /// The handle type of that name in Rust.
    pub fn handle(&self, name: &str) -> Option<&Handle> {
        self.handles.iter().find(|handle| handle.name == name)
    }

    /// The handle type at the head of the family of this one: the parent that has none.
    pub fn head(&self, name: &str) -> Option<&Handle> {
        let mut at = self.handle(name)?;
        while let Some(parent) = at.parent.as_deref().and_then(|name| self.handle(name)) {
            at = parent;
        }
        Some(at)
    }

    /// The error type of that name in the annotations.
    pub fn error(&self, name: &str) -> Option<&ErrorType> {
        self.errors.iter().find(|error| error.name == name)
    }

    /// How many functions are safe, raw and refused; together they are the model's functions.
    pub fn classes(&self) -> (usize, usize, usize) {
        let functions = self.model.functions.iter();
        let mut counts = (0, 0, 0);
        for function in functions {
            match self.class(&function.name) {
                Some(Class::Safe) => counts.0 += 1,
                Some(Class::Raw) => counts.1 += 1,
                _ => counts.2 += 1,
            }
        }
        counts
    }

    /// What became of a function of the model.
    pub fn class(&self, name: &str) -> Option<Class> {
        self.model.function(name)?;
        let safe = |item: &Safe| item.c == name && item.instance.is_none();
        if self.safe.iter().any(safe) {
            return Some(Class::Safe);
        }
        if self.raw.iter().any(|item| item.name == name) {
            return Some(Class::Raw);
        }
        Some(Class::Refused)
    }
}
