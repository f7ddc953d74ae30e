//! Types: from libclang's to the model's.

use clang_sys as c;

use super::extensions;
use super::names::Names;
use super::unit::CType;
use crate::model::{
    Convention, Integer, Layout, Nullability, Rank, Refusal, Signature, Type, TypeKind,
};

/// A type with `btf_type_tag`, to libclang 16 and later.
const BTF_TAG: c::CXTypeKind = 178;

/// Deeper than this no type is looked into: it stands for itself by its spelling.
const DEPTH: usize = 64;

/// A type wherever it stands, but for a parameter.
pub(super) fn of(ty: CType<'_>, names: &Names) -> Type {
    convert(ty, names, 0)
}

/// A parameter's type: what is written as an array or a function is a pointer.
pub(super) fn of_parameter(ty: CType<'_>, names: &Names) -> Type {
    decayed(of(ty, names))
}

/// How many elements a parameter has that is written as an array.
pub(super) fn length(ty: CType<'_>, names: &Names) -> Option<u64> {
    match of(ty, names).resolved().kind {
        TypeKind::Array(_, length) => length,
        _ => None,
    }
}

fn decayed(ty: Type) -> Type {
    let pointer = |inner: Type| Type {
        spelling: format!("{} *", inner.spelling),
        kind: TypeKind::Pointer(Box::new(inner)),
        ..Type::default()
    };
    match &ty.resolved().kind {
        TypeKind::Array(element, _) => {
            let mut element = (**element).clone();
            // What is said of an array, by the name of its type, is said of each element.
            element.constant |= ty.is_constant();
            element.volatile |= ty.is_volatile();
            pointer(match ty.realigned() {
                // What it points at stands as the array does.
                Some((_, layout)) => Type {
                    layout: element.layout.map(|own| Layout {
                        align: layout.align,
                        ..own
                    }),
                    kind: TypeKind::Aligned(Box::new(element.clone())),
                    ..element
                },
                None => element,
            })
        }
        TypeKind::Function(_) => pointer(ty),
        _ => ty,
    }
}

fn convert(ty: CType<'_>, names: &Names, depth: usize) -> Type {
    if depth > DEPTH {
        return refused(ty, Refusal::Unrepresentable);
    }
    let next = |inner: CType<'_>| convert(inner, names, depth + 1);
    if let Some(stand_in) = stand_in(ty) {
        return stand_in;
    }
    match ty.kind() {
        // The words around a name say nothing more than the name.
        c::CXType_Elaborated => match stand_in(ty.named()) {
            // But that of a stand-in is ours.
            Some(meant) => Type {
                spelling: meant.spelling.clone(),
                ..with_outer(meant, ty)
            },
            None => with_outer(next(ty.named()), ty),
        },
        c::CXType_Attributed | BTF_TAG => {
            let mut inner = with_outer(next(ty.modified()), ty);
            inner.nullability = match ty.nullability() {
                c::CXTypeNullability_NonNull => Some(Nullability::NonNull),
                c::CXTypeNullability_Nullable => Some(Nullability::Nullable),
                _ => inner.nullability,
            };
            // The attribute may be how the function is called.
            if let TypeKind::Function(signature) = &mut inner.kind {
                match convention(ty) {
                    Some(convention) => signature.convention = convention,
                    None => inner.kind = TypeKind::Refused(Refusal::Convention),
                }
            }
            inner
        }
        _ => Type {
            nullability: None,
            kind: kind(ty, names, &next),
            ..plain(ty)
        },
    }
}

/// A type that clang lacks.
fn stand_in(ty: CType<'_>) -> Option<Type> {
    if ty.kind() != c::CXType_Typedef {
        return None;
    }
    let declaration = ty.declaration();
    let (word, why) = extensions::meant(&declaration.name())?;
    let is_ours = declaration.place().file == super::FILE;
    is_ours.then(|| Type {
        spelling: word.to_owned(),
        ..refused(ty, why)
    })
}

/// The type without what it is.
fn plain(ty: CType<'_>) -> Type {
    Type {
        spelling: without_places(&ty.spelling()),
        constant: ty.is_constant(),
        volatile: ty.is_volatile(),
        restrict: ty.is_restrict(),
        layout: layout(ty),
        ..Type::default()
    }
}

/// What has no name is not spelled by the place where it stands: `enum (unnamed enum at x.h:1:7)` is `enum {..}`.
pub(super) fn without_places(written: &str) -> String {
    let mut told = String::new();
    let mut rest = written;
    let next = |text: &str| {
        ["(unnamed ", "(anonymous "]
            .iter()
            .find_map(|mark| text.find(mark))
    };
    while let Some(at) = next(rest) {
        let end = rest[at..].find(')').map_or(rest.len(), |end| at + end + 1);
        told.push_str(&rest[..at]);
        told.push_str("{..}");
        rest = &rest[end..];
    }
    told + rest
}

fn layout(ty: CType<'_>) -> Option<Layout> {
    let (size, align) = (ty.size()?, ty.align()?);
    Some(Layout { size, align })
}

fn with_outer(mut inner: Type, outer: CType<'_>) -> Type {
    inner.constant |= outer.is_constant();
    inner.volatile |= outer.is_volatile();
    inner.restrict |= outer.is_restrict();
    if !matches!(outer.kind(), c::CXType_Attributed) {
        inner.spelling = without_places(&outer.spelling());
    }
    inner
}

fn refused(ty: CType<'_>, why: Refusal) -> Type {
    Type {
        kind: TypeKind::Refused(why),
        ..plain(ty)
    }
}

fn kind<'u>(ty: CType<'u>, names: &Names, next: &dyn Fn(CType<'u>) -> Type) -> TypeKind {
    if let Some(integer) = integer(ty) {
        return TypeKind::Integer(integer);
    }
    match ty.kind() {
        c::CXType_Void => TypeKind::Void,
        c::CXType_Bool => TypeKind::Bool,
        c::CXType_Float => TypeKind::Float(32),
        c::CXType_Double => TypeKind::Float(64),
        // Where it is no wider than a double it is one, to the linker as well.
        c::CXType_LongDouble if ty.size() == Some(8) => TypeKind::Float(64),
        c::CXType_LongDouble | c::CXType_Float128 => TypeKind::Refused(Refusal::LongDouble),
        c::CXType_Half | c::CXType_Float16 | c::CXType_BFloat16 => {
            TypeKind::Refused(Refusal::HalfFloat)
        }
        c::CXType_Complex => TypeKind::Refused(Refusal::Complex),
        c::CXType_Vector | c::CXType_ExtVector => TypeKind::Refused(Refusal::Vector),
        c::CXType_Pointer if ty.pointee().address_space() != 0 => {
            TypeKind::Refused(Refusal::AddressSpace)
        }
        c::CXType_Pointer => TypeKind::Pointer(Box::new(next(ty.pointee()))),
        c::CXType_ConstantArray => TypeKind::Array(Box::new(next(ty.element())), ty.array_length()),
        c::CXType_IncompleteArray | c::CXType_VariableArray => {
            TypeKind::Array(Box::new(next(ty.element())), None)
        }
        c::CXType_FunctionProto | c::CXType_FunctionNoProto => {
            let Some(convention) = convention(ty) else {
                return TypeKind::Refused(Refusal::Convention);
            };
            TypeKind::Function(Box::new(Signature {
                parameters: ty
                    .parameters()
                    .into_iter()
                    .map(|one| decayed(next(one)))
                    .collect(),
                returns: next(ty.returns()),
                variadic: ty.kind() == c::CXType_FunctionProto && ty.is_variadic(),
                unprototyped: ty.kind() == c::CXType_FunctionNoProto,
                convention,
            }))
        }
        c::CXType_Record => TypeKind::Record(names.of(ty.declaration())),
        c::CXType_Enum => TypeKind::Enum(names.of(ty.declaration())),
        c::CXType_Typedef => {
            let declaration = ty.declaration();
            let name = declaration.name();
            if !declaration.is_in_file() && !is_va_list(&name) {
                // `__int128_t` is the compiler's own, and nobody declares it.
                return next(declaration.underlying()).kind;
            }
            let inner = if is_va_list(&name) {
                refused(ty, Refusal::VaList)
            } else {
                realigned(layout(declaration.ty()), next(declaration.underlying()))
            };
            TypeKind::Typedef(name, Box::new(inner))
        }
        _ if ty.spelling().contains("_BitInt") || ty.spelling().contains("_ExtInt") => {
            TypeKind::Refused(Refusal::BitInt)
        }
        // `typeof` and the like: what it comes to.
        c::CXType_Unexposed | c::CXType_Auto if ty.canonical().kind() != ty.kind() => {
            next(ty.canonical()).kind
        }
        _ => TypeKind::Refused(Refusal::Unrepresentable),
    }
}

/// What a typedef with that layout stands for, where it says how that is aligned.
fn realigned(own: Option<Layout>, inner: Type) -> Type {
    match (own, inner.layout) {
        (Some(own), Some(natural)) if own.align != natural.align => Type {
            layout: Some(own),
            kind: TypeKind::Aligned(Box::new(inner.clone())),
            ..inner
        },
        _ => inner,
    }
}

/// The calling convention, if Rust has it.
pub(super) fn convention(ty: CType<'_>) -> Option<Convention> {
    // libclang has no word of its own for arguments in registers.
    if ty.canonical().spelling().contains("__attribute__((regparm") {
        return None;
    }
    Some(match ty.convention() {
        // Of a type that is none of a function nothing is asked.
        c::CXCallingConv_C | c::CXCallingConv_Default => Convention::C,
        c::CXCallingConv_X86_64Win64 => Convention::Win64,
        c::CXCallingConv_X86_64SysV => Convention::SysV64,
        c::CXCallingConv_X86StdCall => Convention::Stdcall,
        c::CXCallingConv_X86FastCall => Convention::Fastcall,
        c::CXCallingConv_X86ThisCall => Convention::Thiscall,
        c::CXCallingConv_AAPCS => Convention::Aapcs,
        _ => return None,
    })
}

fn is_va_list(name: &str) -> bool {
    matches!(
        name,
        "va_list" | "__builtin_va_list" | "__gnuc_va_list" | "__builtin_ms_va_list"
    )
}

/// A whole number, but for enums.
pub(super) fn integer(ty: CType<'_>) -> Option<Integer> {
    let (rank, signed) = match ty.kind() {
        c::CXType_Char_S => (Rank::PlainChar, true),
        c::CXType_Char_U => (Rank::PlainChar, false),
        c::CXType_SChar => (Rank::Char, true),
        c::CXType_UChar => (Rank::Char, false),
        c::CXType_Short => (Rank::Short, true),
        c::CXType_UShort => (Rank::Short, false),
        c::CXType_Int => (Rank::Int, true),
        c::CXType_UInt => (Rank::Int, false),
        c::CXType_Long => (Rank::Long, true),
        c::CXType_ULong => (Rank::Long, false),
        c::CXType_LongLong => (Rank::LongLong, true),
        c::CXType_ULongLong => (Rank::LongLong, false),
        c::CXType_Int128 => (Rank::Int128, true),
        c::CXType_UInt128 => (Rank::Int128, false),
        _ => return None,
    };
    let bits = ty.size().and_then(|size| u32::try_from(size * 8).ok());
    Some(Integer {
        rank,
        signed,
        bits: bits.unwrap_or(0),
    })
}
