//! What an argument or a result means.

use crate::model::Type;

/// What one argument of a C function means; its type is in the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// The receiver. In a constructor of a structure it is the memory that C initialises.
    Itself,
    /// Another handle, lent for the call.
    Handle {
        /// The handle type.
        handle: String,
        /// Whether it may be missing.
        optional: bool,
        /// Whether it is lent as `&mut`.
        exclusive: bool,
        /// How long C keeps it: beyond the call it is not lent, and the receiver owns it.
        retain: Retain,
    },
    /// A number, passed as it is.
    Value {
        /// The Rust enum that stands for it.
        enumeration: Option<String>,
    },
    /// A string with a NUL: `&CStr`.
    CStr {
        /// Whether NULL may be passed.
        optional: bool,
        /// How long C keeps it.
        retain: Retain,
    },
    /// UTF-8 with a length: `&str`.
    Str(Buffer),
    /// Elements with a length: `&[T]`.
    Bytes(Buffer),
    /// Elements that C writes: `&mut [MaybeUninit<T>]` or `&mut [T]`, as `init` says.
    OutBytes {
        /// The memory.
        buffer: Buffer,
        /// What is initialised afterwards.
        init: Init,
    },
    /// An array of strings that ends with NULL: `&[&CStr]`.
    CStrArray {
        /// Whether NULL may be passed.
        optional: bool,
    },
    /// The number of elements (or what `Buffer::unit` says) of the argument at this position.
    Length(usize),
    /// A pointer to the length of the argument at this position: room before, made afterwards.
    InoutLength(usize),
    /// Where C puts a new handle, the function's result.
    OutHandle {
        /// The handle type.
        handle: String,
        /// Whether C leaves NULL although it succeeded.
        optional: bool,
        /// Whether C sets it although it failed, so that it must be destroyed then.
        set_on_error: bool,
    },
    /// Where C puts a plain value, part of the function's result; its type is that of the pointee.
    Out {
        /// The Rust enum that stands for it.
        enumeration: Option<String>,
    },
    /// Where C puts a string that must be freed.
    OutString {
        /// The function that frees it.
        free: String,
        /// Whether it is the error's message, and otherwise part of the result.
        message: bool,
        /// Whether C may leave NULL although it succeeded; a message always may be NULL.
        optional: bool,
    },
    /// A plain struct, lent for the call: `&T`, or `&mut T`.
    Reference {
        /// Whether it is `&mut`.
        exclusive: bool,
        /// Whether NULL may be passed.
        optional: bool,
    },
    /// A fixed value: a constant of the header, a number, or `sizeof(..)`, as it is written in C.
    Constant(Constant),
    /// NULL.
    Null,
    /// A closure.
    Callback(Callback),
    /// The `void *` of the callback at this position.
    CallbackData(usize),
    /// The data pointer of the callback that names this function in [`Data::Call`].
    Data,
    /// The function that C calls when it drops the data of the callback at this position.
    CallbackDrop(usize),
}

/// A fixed argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// A constant of the headers that has a value in Rust.
    Name(String),
    /// A number.
    Number(i128),
    /// The size of a C type.
    SizeOf(String),
    /// What only the C compiler can say, such as a cast: a getter in C is needed for it.
    Getter(String),
}

/// A pointer with a length.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffer {
    /// The type of an element; `void` counts as bytes.
    pub element: Type,
    /// Where the length is.
    pub length: Length,
    /// Whether NULL with length 0 may be passed for `None`.
    pub optional: bool,
    /// Whether the length counts bytes although the elements are larger.
    pub length_in_bytes: bool,
    /// How many elements it must have at least.
    pub min: Option<Length>,
    /// What an empty slice becomes.
    pub empty: Empty,
    /// How long C keeps it.
    pub retain: Retain,
}

/// Where a length is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Length {
    /// In the argument at this position.
    Argument(usize),
    /// It is always this.
    Number(u64),
    /// It is what this constant says.
    Constant(String),
    /// A C function tells, called with these of the arguments.
    Call {
        /// The function.
        function: String,
        /// The positions of its arguments in this call.
        arguments: Vec<usize>,
    },
}

/// What an empty slice becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Empty {
    /// A pointer to readable zero bytes, and the length 0.
    #[default]
    Pointer,
    /// NULL and the length 0.
    Null,
    /// An error before the call, because 0 has another meaning.
    Refused,
}

/// How long C keeps a pointer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Retain {
    /// Not beyond the call.
    #[default]
    None,
    /// As long as the receiver lives, so that the handle owns a copy.
    Handle,
    /// Until the receiver gets another in the same call, so that the handle owns the last copy.
    Replaced,
    /// For ever, so that it is `'static`.
    Static,
}

impl Retain {
    /// Whether the handle owns a copy.
    pub fn is_a_copy(self) -> bool {
        matches!(self, Retain::Handle | Retain::Replaced)
    }
}

/// What is initialised in memory that C writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Init {
    /// As many elements as the inout length or the result says.
    Prefix,
    /// All of it, if the call succeeds.
    Full,
    /// It must be before the call: `&mut [T]`.
    Before,
}

/// What the result of a C function means.
#[derive(Clone, Debug, PartialEq)]
pub enum Return {
    /// Nothing: C returns nothing, or what it returns is of no use.
    Nothing,
    /// A number, as it is.
    Value {
        /// The Rust enum that stands for it.
        enumeration: Option<String>,
    },
    /// The code of [`Failure::Error`](super::Failure::Error), or what [`Failure::Errno`](super::Failure::Errno) reads.
    Status,
    /// How many elements of the memory at this position were made.
    Made(usize),
    /// A new handle, that of the constructor or another.
    Handle {
        /// The handle type.
        handle: String,
        /// Whether NULL is success without a handle; if not, NULL is failure.
        optional: bool,
    },
    /// A string that C owns.
    CStr {
        /// Whether it may be NULL.
        optional: bool,
        /// How long it lives.
        borrow: BorrowedFrom,
    },
    /// Elements that C owns.
    Bytes {
        /// Whether it may be NULL.
        optional: bool,
        /// How many.
        length: Length,
        /// How long they live.
        borrow: BorrowedFrom,
        /// The type of an element.
        element: Type,
    },
    /// A string that Rust has to free: it becomes a `CString`.
    String {
        /// Whether it may be NULL.
        optional: bool,
        /// The function that frees it.
        free: String,
    },
    /// A plain pointer; whoever follows it needs `unsafe`.
    Pointer,
}

/// How long a result lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BorrowedFrom {
    /// Until anything is done with the receiver, which is lent as `&mut self`.
    Exclusive,
    /// As long as the receiver lives, which is lent as `&self`.
    Receiver,
    /// As long as the receiver's parent lives.
    Parent,
    /// For ever.
    Static,
}

/// A closure that C calls.
#[derive(Clone, Debug, PartialEq)]
pub struct Callback {
    /// Where C takes the data pointer.
    pub data: Data,
    /// Where the data pointer stands among the callback's own arguments.
    pub data_position: usize,
    /// How long C keeps it.
    pub scope: Scope,
    /// Which argument is the function that C calls to drop the data.
    pub drop_argument: Option<usize>,
    /// Who drops it when the call fails.
    pub on_error: OnError,
    /// What C gets when the closure panics.
    pub on_panic: OnPanic,
    /// The C function, a method of the handle, that stops C after a panic.
    pub stop: Option<String>,
    /// What of the handles of its call it may use while it runs.
    pub uses: Uses,
    /// Whether `None` is allowed: it becomes NULL.
    pub optional: bool,
    /// What C's arguments become for the closure, in C's order.
    pub arguments: Vec<CallbackArgument>,
}

impl Callback {
    /// Whether C may call it after the call that it was given to.
    pub fn is_kept(&self) -> bool {
        self.scope != Scope::Call
    }

    /// Whether the handle has it, and not C alone.
    pub fn is_the_handles(&self) -> bool {
        let ends = matches!(self.scope, Scope::UntilDrop | Scope::Until(_));
        ends && self.drop_argument.is_none()
    }
}

/// What of the handles of its call a closure may use while it runs: the receiver, other handles that are lent, and what belongs to their families.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uses {
    /// Everything.
    Any,
    /// These functions alone, by their names in Rust (`Handle::name`).
    Only(Vec<String>),
}

/// Where C takes the data pointer of a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// In this argument of the same call.
    Argument(usize),
    /// By a call of the handle's [`Role::DataSetter`](super::Role::DataSetter) with this name.
    Call(String),
}

/// How long C keeps a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Until the call returns, so that it may borrow.
    Call,
    /// Until C calls the drop function, or the handle is destroyed.
    UntilDrop,
    /// Until this C function was called on the handle.
    Until(String),
    /// For ever.
    Static,
}

/// Who drops a callback's data when the call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnError {
    /// C does, by the drop function.
    Callee,
    /// Rust does.
    Caller,
}

/// What C gets when a closure panics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnPanic {
    /// This Rust expression, which parses.
    Value(String),
    /// Nothing: the callback returns nothing.
    Unit,
    /// Nothing: the process ends.
    Abort,
}

/// What an argument of a callback becomes.
#[derive(Clone, Debug, PartialEq)]
pub enum CallbackArgument {
    /// It is not given to the closure; the data pointer is one of these.
    Skip,
    /// A number, as it is.
    Value,
    /// The length of another argument; it is not given to the closure.
    Length,
    /// A string.
    CStr {
        /// Whether it may be NULL.
        optional: bool,
    },
    /// An array of strings: `&[&CStr]`, or `&[Option<&CStr>]`.
    CStrs {
        /// Whether an element may be NULL.
        optional: bool,
        /// How many; `None` if it ends with NULL.
        length: Option<CallbackLength>,
    },
    /// Elements: `&[T]`.
    Bytes {
        /// How many.
        length: CallbackLength,
        /// The type of an element; `void` counts as bytes.
        element: Type,
        /// Whether the closure writes them: `&mut [T]`.
        exclusive: bool,
    },
}

/// A length in a callback: the product of the arguments at these positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackLength(pub Vec<usize>);
