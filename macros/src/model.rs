//! What is right: the result of `check`, the input of `expand`.

use proc_macro2::TokenStream;
use syn::{
    Attribute, Expr, ForeignItem, Generics, Ident, LitStr, Path, ReturnType, Token, TraitBound,
    Type, Visibility, token,
};

use crate::parse::attributes::Attributes;

/// An extern block.
pub(crate) struct Block {
    /// The path of the runtime crate.
    pub(crate) runtime: Path,
    pub(crate) unsafety: Token![unsafe],
    pub(crate) extern_token: Token![extern],
    pub(crate) abi: LitStr,
    pub(crate) braces: token::Brace,
    /// Attributes of the block, `link` above all.
    pub(crate) attributes: Vec<Attribute>,
    /// Lint levels of the block, which hold for all that it becomes.
    pub(crate) lints: Vec<Attribute>,
    /// Statics and types, which stay as they are.
    pub(crate) plain: Vec<ForeignItem>,
    pub(crate) functions: Vec<Declared>,
}

/// A function of the block.
#[expect(clippy::large_enum_variant, reason = "nearly all are right")]
pub(crate) enum Declared {
    Right(Function),
    Wrong(Wrong),
}

/// A function in which nothing is wrong.
pub(crate) struct Function {
    pub(crate) attributes: Attributes,
    pub(crate) visibility: Visibility,
    pub(crate) unsafety: Option<Token![unsafe]>,
    pub(crate) tokens: Tokens,
    pub(crate) name: Ident,
    /// The identifier of the C function: the wrapper's, unless it is an instance of a variadic one.
    pub(crate) c_name: Ident,
    /// Lifetimes only.
    pub(crate) generics: Generics,
    pub(crate) kind: Kind,
    pub(crate) blocking: bool,
    pub(crate) parameters: Vec<Parameter>,
    /// For an instance of a variadic function: how many of the wrapper's parameters come before the dots.
    pub(crate) fixed: Option<usize>,
    pub(crate) output: Output,
    /// The result as written, where that is a `Held<R>`. The other fields speak of `R`.
    pub(crate) held: Option<Type>,
    /// Where the wrapper's result has the guard of a closure that C keeps.
    pub(crate) guarded: Option<Guarded>,
    /// A panic may leave the C code.
    pub(crate) unwinds: bool,
    /// The name under which the plain C function is declared too.
    pub(crate) raw: Option<Ident>,
    /// The `cffi::Limit` that bounds how many calls run at a time.
    pub(crate) limit: Option<Path>,
}

impl Function {
    /// Whether a callback's panic waits until what C returned has an owner.
    pub(crate) fn holds(&self) -> bool {
        self.kind == Kind::Full && (self.held.is_some() || self.guarded.is_some())
    }
}

/// A function in which something is wrong: its signature, so that its callers are not wrong as well.
pub(crate) struct Wrong {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) qualifiers: TokenStream,
    pub(crate) tokens: Tokens,
    pub(crate) name: Ident,
    pub(crate) generics: Generics,
    pub(crate) parameters: Vec<(Ident, Type)>,
    pub(crate) output: ReturnType,
}

/// Tokens that say nothing but where they stand. A signature that is all the user's is what lints such as `dead_code` speak about.
#[derive(Clone, Copy)]
pub(crate) struct Tokens {
    pub(crate) fn_token: Token![fn],
    pub(crate) parentheses: token::Paren,
    pub(crate) end: Token![;],
}

/// Which protocol a call goes through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Full,
    NoCallback,
    Leaf,
}

/// A parameter of the wrapper.
pub(crate) struct Parameter {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    /// As written.
    pub(crate) written: Type,
    pub(crate) conversion: Conversion,
}

/// What becomes of an argument.
pub(crate) enum Conversion {
    /// It goes to C as it is.
    None,
    CStr,
    OptionalCStr,
    /// `&T` and `Option<&T>`, also of `&mut T` and of `&mut MaybeUninit<T>`.
    Reference {
        optional: bool,
        to: To,
        target: Type,
    },
    /// `&[T]`, `&mut [T]` and `&mut [MaybeUninit<T>]`, with C's type of the length.
    Slice {
        to: To,
        element: Type,
        length: Box<Type>,
    },
    /// A closure that C calls, during the call or until its guard is dropped: a function pointer.
    Closure(Box<Closure>),
    /// The `void *` of a closure, which the wrapper does not take. The first is that of the first closure, and so on.
    Data,
}

/// A closure that C calls.
pub(crate) struct Closure {
    /// `Fn(A) -> R` or `FnMut(A) -> R`, as written.
    pub(crate) bound: TraitBound,
    pub(crate) callers: Callers,
    /// What C passes, without the data.
    pub(crate) arguments: Vec<Parameter>,
    pub(crate) output: ReturnType,
    /// Where in C's list the data stands.
    pub(crate) data: usize,
    pub(crate) on_panic: OnPanic,
    /// What makes C forget it, if C keeps it.
    pub(crate) until: Option<Expr>,
}

/// Who may call a closure, by its type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Callers {
    /// `FnMut`: one at a time.
    One,
    /// `Fn`: the thread that made the call, also while the closure runs.
    ThisThread,
    /// `Fn + Send + Sync`.
    Any,
}

/// What becomes of a panic in a callback or a closure.
#[derive(Clone)]
pub(crate) enum OnPanic {
    /// C receives the value; nothing stands for `()`.
    Value(TokenStream),
    Abort,
    Unwind,
}

/// What a reference lets C do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum To {
    Read,
    Write,
    /// Write what was not initialised.
    Fill,
}

/// What becomes of the result.
pub(crate) enum Output {
    /// It is returned as it is.
    Plain(ReturnType),
    CStr(Type),
    OptionalCStr(Type),
    Errno(Box<Errno>),
}

/// A result with a guard in it. [`Function::output`] is what it would be without.
pub(crate) struct Guarded {
    /// As written.
    pub(crate) written: Type,
    /// The guard is all of it, or all of a success.
    pub(crate) alone: bool,
}

/// A result that fails.
pub(crate) struct Errno {
    /// `io::Result<T>`, as written.
    pub(crate) written: Type,
    pub(crate) rule: Rule,
    /// What C returns; nothing for `void`.
    pub(crate) c_type: Option<Type>,
    pub(crate) value: OnSuccess,
}

/// What tells failure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Rule {
    /// C returned -1 or NULL.
    Failed,
    /// `errno` was set to 0 before, and is not 0 afterwards.
    Clear,
    /// The returned code is not 0.
    Returned,
}

/// What is made of C's result when the call succeeded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum OnSuccess {
    Same,
    Nothing,
    NonNull,
    Convert,
}
