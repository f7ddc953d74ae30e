//! What headers declare, as plain data: nothing of clang in it, and nothing decided yet.

mod c;
mod shape;
mod types;

pub use shape::{Form, Member, Packing, Realigned, Shape, Shapes, realigned};
pub use types::{Convention, Integer, Layout, Nullability, Rank, Signature, Type, TypeKind};

/// A set of headers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// The functions, in the order of their declaration, each once.
    pub functions: Vec<Function>,
    /// Structs and unions that have a name, by their tag or the typedef that names them.
    pub records: Vec<Record>,
    /// Enums; those without a name only lend constants.
    pub enums: Vec<Enum>,
    /// Typedefs.
    pub typedefs: Vec<Typedef>,
    /// Constants: macros with a value, and nothing of enums.
    pub constants: Vec<Constant>,
    /// Macros that take arguments.
    pub macros: Vec<FunctionMacro>,
    /// Global variables.
    pub globals: Vec<Global>,
    /// Macros with a value that Rust cannot have, or that C does not define.
    pub left_out: Vec<LeftOut>,
    /// Names of types, enum constants, fields and parameters that are macros too, so that whoever includes the headers cannot write them.
    pub hidden: Vec<String>,
}

/// Where something is declared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, as the compiler named it.
    pub file: String,
    /// The line, counted from 1; 0 if it is not known.
    pub line: u32,
    /// The column, counted from 1.
    pub column: u32,
}

impl Place {
    /// Whether it is in one of the headers that a compiler brings along.
    pub fn is_of_compiler(&self) -> bool {
        let folders = ["/lib/clang/", "/lib/gcc/", "/include/clang/"];
        folders.iter().any(|folder| self.file.contains(folder))
    }
}

/// A function.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Function {
    /// Its name in C.
    pub name: String,
    /// Where it is declared.
    pub place: Place,
    /// Its declaration in C, on one line.
    pub prototype: String,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// What it returns.
    pub returns: Type,
    /// Whether it takes more arguments than are declared.
    pub variadic: bool,
    /// Whether it is `static inline`, so that there is no symbol to link.
    pub inline: bool,
    /// The comment above it, without the comment's marks.
    pub docs: Option<String>,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// Whether C knows nothing of its parameters: `int f()`.
    pub unprototyped: bool,
    /// How it is called; C has to help where that is not the machine's own way.
    pub convention: Convention,
    /// The symbol, if the name is not it.
    pub symbol: Option<String>,
    /// Whether a type is declared in the list of its parameters, so that nobody else can write it.
    pub private_types: bool,
    /// Why it cannot be called from Rust at all.
    pub refused: Option<Refusal>,
}

/// A parameter of a function.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Its type.
    pub ty: Type,
    /// How many elements the header writes between its brackets: `key[16]`, `key[static 16]`.
    pub length: Option<u64>,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
}

/// What is said of a declaration beyond its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// These parameters (from 0) are not NULL; all pointers if none is listed.
    Nonnull(Vec<usize>),
    /// The result is not NULL.
    ReturnsNonnull,
    /// The result is fresh memory.
    Malloc,
    /// The result must be looked at.
    MustUse,
    /// It does not return.
    Noreturn,
    /// It may return twice, as `setjmp` does.
    ReturnsTwice,
    /// The pointer is not kept.
    Noescape,
    /// A format string and its arguments.
    Format,
    /// It should not be used, and what is said instead.
    Deprecated(Option<String>),
    /// `annotate("..")`, with its string.
    Annotate(String),
    /// Any other, as it is written.
    Other(String),
}

/// Why something has no binding; the report has one word for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Refusal {
    /// `long double` by value.
    LongDouble,
    /// `_Complex` by value.
    Complex,
    /// `va_list`.
    VaList,
    /// A vector type by value.
    Vector,
    /// `_BitInt`.
    BitInt,
    /// A variable of each thread.
    ThreadLocal,
    /// More arguments than are declared, and no instance says which.
    Variadic,
    /// A calling convention that Rust lacks.
    Convention,
    /// A number with a point in 16 bits.
    HalfFloat,
    /// A decimal number with a point.
    DecimalFloat,
    /// A pointer that counts from a segment's beginning.
    AddressSpace,
    /// A struct by value whose numbers are not in the machine's order of bytes.
    StorageOrder,
    /// Several functions have the name, each with a symbol that the compiler makes of its type.
    Overloaded,
    /// A struct by value that is aligned or packed as no struct of Rust is.
    Alignment,
    /// A type that no type of Rust is.
    Unrepresentable,
}

impl Refusal {
    /// The word of the report.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::LongDouble => "long-double",
            Refusal::Complex => "complex",
            Refusal::VaList => "va_list",
            Refusal::Vector => "vector",
            Refusal::BitInt => "bit-int",
            Refusal::ThreadLocal => "thread-local",
            Refusal::Variadic => "variadic",
            Refusal::Convention => "calling-convention",
            Refusal::HalfFloat => "half-float",
            Refusal::DecimalFloat => "decimal-float",
            Refusal::AddressSpace => "address-space",
            Refusal::StorageOrder => "storage-order",
            Refusal::Overloaded => "overloaded",
            Refusal::Alignment => "alignment",
            Refusal::Unrepresentable => "unrepresentable",
        }
    }
}

/// A struct or a union.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Its tag, or the typedef that names it; with a word behind it if a typedef of that name is something else.
    pub name: String,
    /// How C writes it; `None` if it has no name there.
    pub c: Option<String>,
    /// Where it is declared.
    pub place: Place,
    /// Whether it is a union.
    pub union: bool,
    /// Whether its fields are known.
    pub complete: bool,
    /// Why it cannot be passed by value, if nothing in it says so.
    pub refused: Option<Refusal>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Its size in bytes, if its fields are known.
    pub size: Option<u64>,
    /// Its alignment in bytes, if its fields are known; with that of the typedef which names it.
    pub align: Option<u64>,
    /// The comment above it.
    pub docs: Option<String>,
}

/// A field of a struct or a union.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// Its name; a nested record without a name has none.
    pub name: Option<String>,
    /// Its type.
    pub ty: Type,
    /// Where it stands, in bits; `None` if that is not known.
    pub offset: Option<u64>,
    /// The width of a bit-field.
    pub bits: Option<u32>,
    /// The comment at it.
    pub docs: Option<String>,
}

/// An enum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Enum {
    /// Its tag, or the typedef that names it; `None` if it only lends constants.
    pub name: Option<String>,
    /// How C writes it; `None` if it has no name there.
    pub c: Option<String>,
    /// Where it is declared.
    pub place: Place,
    /// Whether it is declared among the parameters of a function, so that nobody else can use its constants.
    pub private: bool,
    /// The integer that it is.
    pub integer: Integer,
    /// Its constants.
    pub variants: Vec<Variant>,
    /// The comment above it.
    pub docs: Option<String>,
}

/// A constant of an enum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: i128,
    /// The comment at it.
    pub docs: Option<String>,
}

/// A typedef.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typedef {
    /// The name.
    pub name: String,
    /// Where it is declared.
    pub place: Place,
    /// What it stands for.
    pub ty: Type,
    /// The comment above it.
    pub docs: Option<String>,
}

/// A macro with a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// The name.
    pub name: String,
    /// Where it is defined.
    pub place: Place,
    /// The type that it has in C.
    pub ty: Type,
    /// The value.
    pub value: Value,
    /// Whether the standard calls it a constant of whole numbers: not with a comma, for one.
    pub strict: bool,
    /// The comment above it.
    pub docs: Option<String>,
}

/// What a constant is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A whole number; one of 128 bits without a sign by its bits.
    Integer(i128),
    /// Another number.
    Float(f64),
    /// A string of `char`, without the NUL at its end.
    String(Vec<u8>),
    /// A string of wider characters, without the NUL at its end.
    Wide(Vec<u32>),
    /// What only the C compiler can say, such as a cast: its text.
    Expression(String),
}

/// A constant without a binding.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LeftOut {
    /// The name.
    pub name: String,
    /// Where it is defined.
    pub place: Place,
    /// Why.
    pub why: String,
}

/// A macro that takes arguments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionMacro {
    /// The name.
    pub name: String,
    /// Where it is defined.
    pub place: Place,
    /// The names of its parameters.
    pub parameters: Vec<String>,
    /// What a comment says that stands for its prototype.
    pub docs: Option<String>,
}

/// A global variable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Global {
    /// The name.
    pub name: String,
    /// Where it is declared.
    pub place: Place,
    /// Its type.
    pub ty: Type,
    /// The symbol, if the name is not it.
    pub symbol: Option<String>,
    /// Why it has no binding.
    pub refused: Option<Refusal>,
    /// The comment above it.
    pub docs: Option<String>,
}

impl Model {
    /// The function of that name.
    pub fn function(&self, name: &str) -> Option<&Function> {
        self.functions.iter().find(|item| item.name == name)
    }

    /// The struct or union of that name.
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|item| item.name == name)
    }

    /// The typedef of that name.
    pub fn typedef(&self, name: &str) -> Option<&Typedef> {
        self.typedefs.iter().find(|item| item.name == name)
    }

    /// The enum of that name.
    pub fn enumeration(&self, name: &str) -> Option<&Enum> {
        let named = |item: &&Enum| item.name.as_deref() == Some(name);
        self.enums.iter().find(named)
    }

    /// The macro of that name that takes arguments.
    pub fn function_macro(&self, name: &str) -> Option<&FunctionMacro> {
        self.macros.iter().find(|item| item.name == name)
    }

    /// Whether a macro or an enum makes that name a constant.
    pub fn has_constant(&self, name: &str) -> bool {
        let variants = self.enums.iter().flat_map(|item| &item.variants);
        self.constants.iter().any(|item| item.name == name) || { variants }
            .any(|item| item.name == name)
    }

    /// The value of an integer constant, of a macro or of an enum.
    pub fn integer(&self, name: &str) -> Option<i128> {
        let variants = self.enums.iter().flat_map(|item| &item.variants);
        let constants = self.constants.iter();
        { constants }
            .find_map(|item| match item.value {
                Value::Integer(value) if item.name == name => Some(value),
                _ => None,
            })
            .or_else(|| { variants }.find_map(|item| (item.name == name).then_some(item.value)))
    }
}
