//! C types.

/// A type, as C spells it and as it is made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Type {
    /// How it is written in C.
    pub spelling: String,
    /// Whether it is `const` at this level: `const char *` is a pointer to a constant `char`.
    pub constant: bool,
    /// Whether it is `volatile` at this level.
    pub volatile: bool,
    /// Whether it is `restrict` at this level.
    pub restrict: bool,
    /// Its size and alignment, where C knows them.
    pub layout: Option<Layout>,
    /// What the header says of NULL, for pointers.
    pub nullability: Option<Nullability>,
    /// What it is.
    pub kind: TypeKind,
}

/// How much room something takes, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Its size.
    pub size: u64,
    /// What its address is a multiple of.
    pub align: u64,
}

/// What a type is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum TypeKind {
    /// `void`.
    #[default]
    Void,
    /// `_Bool`.
    Bool,
    /// A whole number, `char` among them.
    Integer(Integer),
    /// `float` or `double`, by its bits.
    Float(u32),
    /// A pointer.
    Pointer(Box<Type>),
    /// An array, and its length if it has one; a parameter is never one.
    Array(Box<Type>, Option<u64>),
    /// A function, behind a pointer.
    Function(Box<Signature>),
    /// A struct or union, by its name in [`Model::records`](super::Model::records).
    Record(String),
    /// An enum, by its name in [`Model::enums`](super::Model::enums).
    Enum(String),
    /// A typedef, by its name, and what it stands for.
    Typedef(String, Box<Type>),
    /// What a typedef stands for that gives it another alignment, which is that of this type's layout.
    Aligned(Box<Type>),
    /// What Rust cannot take: the refusal says it.
    Refused(super::Refusal),
}

/// A whole number in C.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Integer {
    /// The C keyword type: it decides what Rust calls it.
    pub rank: Rank,
    /// Whether it is signed.
    pub signed: bool,
    /// Its bits.
    pub bits: u32,
}

/// The keyword types of C's whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rank {
    /// `char`, which is neither `signed char` nor `unsigned char`.
    PlainChar,
    /// `signed char` or `unsigned char`.
    Char,
    /// `short`.
    Short,
    /// `int`.
    #[default]
    Int,
    /// `long`.
    Long,
    /// `long long`.
    LongLong,
    /// `__int128`.
    Int128,
}

/// What a header says of NULL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nullability {
    /// `_Nonnull`.
    NonNull,
    /// `_Nullable`.
    Nullable,
}

/// The type of a function.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signature {
    /// The types of its parameters.
    pub parameters: Vec<Type>,
    /// What it returns.
    pub returns: Type,
    /// Whether it takes more.
    pub variadic: bool,
    /// Whether C knows nothing of its parameters: `int f()`.
    pub unprototyped: bool,
    /// How it is called.
    pub convention: Convention,
}

/// A calling convention that Rust has, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Convention {
    /// The machine's own.
    #[default]
    C,
    /// That of Windows on x86-64.
    Win64,
    /// That of all others on x86-64.
    SysV64,
    /// `stdcall`, on x86.
    Stdcall,
    /// `fastcall`, on x86.
    Fastcall,
    /// `thiscall`, on x86.
    Thiscall,
    /// That of Arm.
    Aapcs,
}

impl Convention {
    /// The word behind `extern` in Rust.
    pub fn rust(self) -> &'static str {
        match self {
            Convention::C => "C",
            Convention::Win64 => "win64",
            Convention::SysV64 => "sysv64",
            Convention::Stdcall => "stdcall",
            Convention::Fastcall => "fastcall",
            Convention::Thiscall => "thiscall",
            Convention::Aapcs => "aapcs",
        }
    }

    /// The attribute in C; nothing for the machine's own.
    pub fn c(self) -> Option<&'static str> {
        match self {
            Convention::C => None,
            Convention::Win64 => Some("ms_abi"),
            Convention::SysV64 => Some("sysv_abi"),
            Convention::Stdcall => Some("stdcall"),
            Convention::Fastcall => Some("fastcall"),
            Convention::Thiscall => Some("thiscall"),
            Convention::Aapcs => Some("pcs(\"aapcs\")"),
        }
    }
}

impl Type {
    /// What the typedefs stand for, at this level.
    pub fn resolved(&self) -> &Type {
        let mut ty = self;
        while let TypeKind::Typedef(_, inner) | TypeKind::Aligned(inner) = &ty.kind {
            ty = inner;
        }
        ty
    }

    /// The same without an alignment of its own.
    pub fn unaligned(&self) -> &Type {
        match &self.kind {
            TypeKind::Aligned(inner) => inner,
            _ => self,
        }
    }

    /// What it points at.
    pub fn pointee(&self) -> Option<&Type> {
        match &self.resolved().kind {
            TypeKind::Pointer(inner) => Some(inner),
            _ => None,
        }
    }

    /// The function that it points at, or is.
    pub fn signature(&self) -> Option<&Signature> {
        let ty = self.pointee().map_or(self.resolved(), Type::resolved);
        match &ty.kind {
            TypeKind::Function(signature) => Some(signature),
            _ => None,
        }
    }

    /// The whole number that it is; an enum is not one.
    pub fn integer(&self) -> Option<Integer> {
        match self.resolved().kind {
            TypeKind::Integer(integer) => Some(integer),
            _ => None,
        }
    }

    /// Whether it is `void`.
    pub fn is_void(&self) -> bool {
        self.resolved().kind == TypeKind::Void
    }

    /// Whether it, or a typedef on the way to it, is `const`.
    pub fn is_constant(&self) -> bool {
        let inner = match &self.kind {
            TypeKind::Typedef(_, inner) | TypeKind::Aligned(inner) => inner.is_constant(),
            // What is in it is.
            TypeKind::Array(element, _) => element.is_constant(),
            _ => false,
        };
        self.constant || inner
    }

    /// The same for `volatile`.
    pub fn is_volatile(&self) -> bool {
        let inner = match &self.kind {
            TypeKind::Typedef(_, inner) | TypeKind::Aligned(inner) => inner.is_volatile(),
            TypeKind::Array(element, _) => element.is_volatile(),
            _ => false,
        };
        self.volatile || inner
    }

    /// What stands behind a typedef that changes the alignment of it, and the layout that it has then.
    pub fn realigned(&self) -> Option<(&Type, Layout)> {
        let mut ty = self;
        loop {
            match &ty.kind {
                TypeKind::Typedef(_, inner) => ty = inner,
                TypeKind::Aligned(inner) => return Some((inner, ty.layout?)),
                _ => return None,
            }
        }
    }

    /// Whether it is a byte: `char` in any of its three forms.
    pub fn is_byte(&self) -> bool {
        self.integer().is_some_and(|integer| integer.bits == 8)
    }

    /// Whether a pointer is anywhere in it, as far as it is passed by value; a record may hold one.
    pub fn has_pointer(&self) -> bool {
        match &self.resolved().kind {
            TypeKind::Pointer(_) | TypeKind::Function(_) | TypeKind::Record(_) => true,
            TypeKind::Array(inner, _) => inner.has_pointer(),
            _ => false,
        }
    }

    /// The names on the way to what it is: typedefs first, then the record or enum.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let mut next = Some(self);
        std::iter::from_fn(move || {
            let ty = next?;
            next = None;
            match &ty.kind {
                TypeKind::Typedef(name, inner) => {
                    next = Some(inner.unaligned());
                    Some(name.as_str())
                }
                TypeKind::Record(name) | TypeKind::Enum(name) => Some(name.as_str()),
                _ => None,
            }
        })
    }
}
