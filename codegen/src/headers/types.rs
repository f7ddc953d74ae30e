//! Types: from libclang's to the model's.

use clang_sys as c;

use super::names::Names;
use super::unit::CType;
use crate::model::{Integer, Nullability, Rank, Refusal, Signature, Type, TypeKind};

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

fn decayed(ty: Type) -> Type {
    let pointer = |inner: Type| Type {
        spelling: format!("{} *", inner.spelling),
        constant: false,
        nullability: None,
        kind: TypeKind::Pointer(Box::new(inner)),
    };
    match &ty.resolved().kind {
        TypeKind::Array(element, _) => pointer((**element).clone()),
        TypeKind::Function(_) => pointer(ty),
        _ => ty,
    }
}

fn convert(ty: CType<'_>, names: &Names, depth: usize) -> Type {
    if depth > DEPTH {
        return refused(ty, Refusal::Unrepresentable);
    }
    let next = |inner: CType<'_>| convert(inner, names, depth + 1);
    match ty.kind() {
        // The words around a name say nothing more than the name.
        c::CXType_Elaborated => with_outer(next(ty.named()), ty),
        c::CXType_Attributed => {
            let mut inner = with_outer(next(ty.modified()), ty);
            inner.nullability = match ty.nullability() {
                c::CXTypeNullability_NonNull => Some(Nullability::NonNull),
                c::CXTypeNullability_Nullable => Some(Nullability::Nullable),
                _ => inner.nullability,
            };
            inner
        }
        _ => Type {
            spelling: ty.spelling(),
            constant: ty.is_constant(),
            nullability: None,
            kind: kind(ty, names, &next),
        },
    }
}

fn with_outer(mut inner: Type, outer: CType<'_>) -> Type {
    inner.constant |= outer.is_constant();
    if !matches!(outer.kind(), c::CXType_Attributed) {
        inner.spelling = outer.spelling();
    }
    inner
}

fn refused(ty: CType<'_>, why: Refusal) -> Type {
    Type {
        spelling: ty.spelling(),
        constant: ty.is_constant(),
        nullability: None,
        kind: TypeKind::Refused(why),
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
        c::CXType_Complex => TypeKind::Refused(Refusal::Complex),
        c::CXType_Vector | c::CXType_ExtVector => TypeKind::Refused(Refusal::Vector),
        c::CXType_Pointer => TypeKind::Pointer(Box::new(next(ty.pointee()))),
        c::CXType_ConstantArray => TypeKind::Array(Box::new(next(ty.element())), ty.array_length()),
        c::CXType_IncompleteArray | c::CXType_VariableArray => {
            TypeKind::Array(Box::new(next(ty.element())), None)
        }
        c::CXType_FunctionProto | c::CXType_FunctionNoProto => {
            TypeKind::Function(Box::new(Signature {
                parameters: ty
                    .parameters()
                    .into_iter()
                    .map(|one| decayed(next(one)))
                    .collect(),
                returns: next(ty.returns()),
                variadic: ty.kind() == c::CXType_FunctionProto && ty.is_variadic(),
            }))
        }
        c::CXType_Record => TypeKind::Record(names.of(ty.declaration())),
        c::CXType_Enum => TypeKind::Enum(names.of(ty.declaration())),
        c::CXType_Typedef => {
            let declaration = ty.declaration();
            let name = declaration.name();
            let inner = if is_va_list(&name) {
                refused(ty, Refusal::VaList)
            } else {
                next(declaration.underlying())
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
