//! Handle types: what C made, and Rust owns.

/// A handle type.
#[derive(Clone, Debug, PartialEq)]
pub struct Handle {
    /// Its name in Rust.
    pub name: String,
    /// The C type behind the pointer: a struct's tag or a typedef, as the model names it. Empty never.
    pub c: String,
    /// Whether `c` is itself the pointer (`typedef struct x *x`), and not what is behind it.
    pub pointer_typedef: bool,
    /// The C function that destroys it; it takes the handle alone. None with [`Handle::refcount`] only.
    pub destroy: Option<String>,
    /// What the methods take, if nothing else is said: whether it is `&mut self`.
    pub exclusive: bool,
    /// The handle that it must not outlive, and borrows.
    pub parent: Option<String>,
    /// Whether it may go to another thread. For a child this already says whether the parent bears it.
    pub send: bool,
    /// How its calls and those of its family keep from each other.
    pub sync: Sync,
    /// Whether threads may share it, which a child says for itself.
    pub shared: bool,
    /// What must hold before the first one is made.
    pub require: Option<Require>,
    /// The functions that count references: it is then `Clone`.
    pub refcount: Option<Refcount>,
    /// For a handle whose struct Rust owns the memory of.
    pub structure: Option<Structure>,
    /// Its documentation.
    pub docs: Option<String>,
    /// A condition for `#[cfg(..)]`.
    pub cfg: Option<String>,
}

/// Whether threads may share a handle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sync {
    /// They may not.
    #[default]
    No,
    /// C itself bears it.
    Yes,
    /// Each fallible call and its message run under a lock that the children share. A child of such a handle has this
    /// too, and uses its parent's.
    Locked,
}

/// A condition: a function without arguments, and what it must return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Require {
    /// The function.
    pub function: String,
    /// `==`, `!=`, `<`, `<=`, `>` or `>=`.
    pub operator: String,
    /// The number.
    pub value: i128,
}

/// Functions that count references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refcount {
    /// One more.
    pub up: String,
    /// One less; the last one destroys.
    pub down: String,
}

/// A struct that Rust owns the memory of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    /// Whether C keeps its address, so that it never moves.
    pub pinned: bool,
    /// Fields that Rust never shows.
    pub private: Vec<String>,
    /// Pairs of fields that C reads and writes through, for the time of a call.
    pub io: Vec<Io>,
}

/// A pointer field and the field that counts what is behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Io {
    /// The pointer; C moves it forward.
    pub pointer: String,
    /// The count; C makes it smaller.
    pub length: String,
    /// Whether C reads or writes there.
    pub direction: IoDirection,
}

/// Whether C reads or writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IoDirection {
    /// It reads: `&[u8]`.
    In,
    /// It writes: `&mut [u8]`.
    Out,
}
