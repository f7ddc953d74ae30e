//! Reading C types that annotations write: prototypes of macros, and what instances of variadic functions pass.
//!
//! Names are those of the headers; nothing new can be declared here.

use crate::model::{Function, Integer, Model, Parameter, Rank, Type, TypeKind};

/// The type that is written, or what is wrong with it.
pub(super) fn read(model: &Model, text: &str) -> Result<Type, String> {
    let tokens = tokens(text)?;
    let mut rest = tokens.as_slice();
    let (ty, name) = declarator(model, &mut rest)?;
    match (rest, name) {
        ([], None) => Ok(ty),
        ([], Some(name)) => Err(format!("`{name}` is unknown")),
        ([token, ..], _) => Err(format!("`{token}` is not understood there")),
    }
}

/// A function with that prototype: `int (z_stream *s, int level)`.
pub(super) fn prototype(model: &Model, name: &str, text: &str) -> Result<Function, String> {
    let wanted = "a prototype is `result (type name, ..)`";
    let open = text.find('(').ok_or(wanted)?;
    let inner = text[open + 1..]
        .trim_end()
        .strip_suffix(')')
        .ok_or(wanted)?;
    let returns = read(model, &text[..open])?;
    let mut parameters = Vec::new();
    let alone = inner.trim();
    if !alone.is_empty() && alone != "void" {
        for part in inner.split(',') {
            let tokens = tokens(part)?;
            let mut rest = tokens.as_slice();
            let (ty, name) = declarator(model, &mut rest)?;
            if let [token, ..] = rest {
                return Err(format!("`{token}` is not understood there"));
            }
            if ty.is_void() {
                return Err(String::from("an argument cannot be `void`"));
            }
            parameters.push(Parameter {
                name,
                ty,
                ..Parameter::default()
            });
        }
    }
    let described: Vec<String> = parameters
        .iter()
        .map(|parameter| {
            let name = parameter.name.as_deref().unwrap_or_default();
            format!("{} {name}", parameter.ty.spelling)
                .trim_end()
                .to_owned()
        })
        .collect();
    let list = match described.is_empty() {
        true => String::from("void"),
        false => described.join(", "),
    };
    Ok(Function {
        name: name.to_owned(),
        prototype: format!("{} {name}({list})", returns.spelling),
        parameters,
        returns,
        ..Function::default()
    })
}

fn tokens(text: &str) -> Result<Vec<String>, String> {
    let mut tokens = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_whitespace() {
            continue;
        }
        if c == '*' {
            tokens.push(String::from("*"));
        } else if c.is_ascii_alphabetic() || c == '_' {
            let mut word = String::from(c);
            while let Some(c) = letters.next_if(|c| c.is_ascii_alphanumeric() || *c == '_') {
                word.push(c);
            }
            tokens.push(word);
        } else {
            return Err(format!("`{c}` is not understood in a type"));
        }
    }
    Ok(tokens)
}

const KEYWORDS: &[&str] = &[
    "void", "char", "short", "int", "long", "signed", "unsigned", "float", "double", "_Bool",
    "bool",
];

/// A type, and the name behind it if there is one.
fn declarator(model: &Model, rest: &mut &[String]) -> Result<(Type, Option<String>), String> {
    let mut words: Vec<&str> = Vec::new();
    let mut named: Option<Type> = None;
    let mut constant = false;
    while let [token, behind @ ..] = *rest {
        match token.as_str() {
            "const" => constant = true,
            "volatile" | "register" => {}
            "*" => break,
            word if KEYWORDS.contains(&word) && named.is_none() => words.push(word),
            tag @ ("struct" | "union" | "enum") if named.is_none() && words.is_empty() => {
                let [name, behind @ ..] = behind else {
                    return Err(format!("`{tag}` of what?"));
                };
                named = Some(tagged(model, tag, name)?);
                *rest = behind;
                continue;
            }
            name if named.is_none() && words.is_empty() => named = Some(typedef(model, name)?),
            _ => break,
        }
        *rest = behind;
    }
    let mut ty = match named {
        Some(ty) => ty,
        None => keyword(&words)?,
    };
    if constant {
        ty.constant = true;
        ty.spelling = format!("const {}", ty.spelling);
    }
    while let [token, behind @ ..] = *rest {
        match token.as_str() {
            "*" => {
                let gap = if ty.spelling.ends_with('*') { "" } else { " " };
                ty = Type {
                    spelling: format!("{}{gap}*", ty.spelling),
                    kind: TypeKind::Pointer(Box::new(ty)),
                    ..Type::default()
                };
            }
            "const" => ty.constant = true,
            _ => break,
        }
        *rest = behind;
    }
    match *rest {
        [name, behind @ ..] if name != "*" => {
            *rest = behind;
            Ok((ty, Some(name.clone())))
        }
        _ => Ok((ty, None)),
    }
}

fn named(spelling: String, kind: TypeKind) -> Type {
    Type {
        spelling,
        kind,
        ..Type::default()
    }
}

fn typedef(model: &Model, name: &str) -> Result<Type, String> {
    match model.typedef(name) {
        Some(found) => {
            let kind = TypeKind::Typedef(name.to_owned(), Box::new(found.ty.clone()));
            Ok(named(name.to_owned(), kind))
        }
        // A record without a tag has the typedef's name.
        None if model.record(name).is_some() => {
            Ok(named(name.to_owned(), TypeKind::Record(name.to_owned())))
        }
        None if model.enumeration(name).is_some() => {
            Ok(named(name.to_owned(), TypeKind::Enum(name.to_owned())))
        }
        None => standard(name).ok_or(format!("no type `{name}` in the headers")),
    }
}

/// Types of the C library that headers need not declare to be written in an annotation.
fn standard(name: &str) -> Option<Type> {
    let (rank, signed, bits) = match name {
        "size_t" => (Rank::Long, false, usize::BITS),
        "ssize_t" | "ptrdiff_t" => (Rank::Long, true, usize::BITS),
        "int32_t" => (Rank::Int, true, 32),
        "uint32_t" => (Rank::Int, false, 32),
        "int64_t" => (Rank::Long, true, 64),
        "uint64_t" => (Rank::Long, false, 64),
        _ => return None,
    };
    let inner = named(
        name.to_owned(),
        TypeKind::Integer(Integer { rank, signed, bits }),
    );
    Some(named(
        name.to_owned(),
        TypeKind::Typedef(name.to_owned(), Box::new(inner)),
    ))
}

fn tagged(model: &Model, tag: &str, name: &str) -> Result<Type, String> {
    let spelling = format!("{tag} {name}");
    match tag {
        "enum" if model.enumeration(name).is_some() => {
            Ok(named(spelling, TypeKind::Enum(name.to_owned())))
        }
        "struct" | "union" if model.record(name).is_some() => {
            Ok(named(spelling, TypeKind::Record(name.to_owned())))
        }
        _ => Err(format!("no `{spelling}` in the headers")),
    }
}

fn keyword(words: &[&str]) -> Result<Type, String> {
    let spelling = words.join(" ");
    let count = |word: &str| words.iter().filter(|other| **other == word).count();
    let unsigned = count("unsigned") > 0;
    let only = |allowed: &[&str]| words.iter().all(|word| allowed.contains(word));
    let integer = |rank, bits| {
        TypeKind::Integer(Integer {
            rank,
            signed: !unsigned,
            bits,
        })
    };
    let signs = count("signed") + count("unsigned");
    let bare: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !matches!(*word, "signed" | "unsigned" | "int"))
        .collect();
    let kind = match bare.as_slice() {
        [] if words.is_empty() => return Err(String::from("a type is missing")),
        _ if signs > 1 || count("int") > 1 => return Err(format!("`{spelling}` is no type")),
        ["void"] if only(&["void"]) => TypeKind::Void,
        ["_Bool" | "bool"] if words.len() == 1 => TypeKind::Bool,
        ["float"] if words.len() == 1 => TypeKind::Float(32),
        ["double"] if words.len() == 1 => TypeKind::Float(64),
        ["char"] if count("int") == 0 && signs == 0 => TypeKind::Integer(Integer {
            rank: Rank::PlainChar,
            signed: cfg!(any(target_arch = "x86_64", target_arch = "x86")),
            bits: 8,
        }),
        ["char"] if count("int") == 0 => integer(Rank::Char, 8),
        ["short"] => integer(Rank::Short, 16),
        [] => integer(Rank::Int, 32),
        ["long"] => integer(Rank::Long, usize::BITS),
        ["long", "long"] => integer(Rank::LongLong, 64),
        ["long", "double"] | ["double", "long"] => {
            return Err(String::from("`long double` has no counterpart in Rust"));
        }
        _ => return Err(format!("`{spelling}` is no type")),
    };
    Ok(named(spelling, kind))
}

#[cfg(test)]
mod tests {
    use super::{prototype, read};
    use crate::model::{Model, Record, TypeKind};

    fn model() -> Model {
        Model {
            records: vec![Record {
                name: String::from("s"),
                ..Record::default()
            }],
            ..Model::default()
        }
    }

    #[test]
    fn types_are_read() {
        let model = model();
        for text in [
            "int",
            "unsigned long int",
            "const char *",
            "struct s * const *",
            "void *",
            "s *",
            "size_t",
            "signed char",
        ] {
            assert!(
                read(&model, text).is_ok(),
                "{text}: {:?}",
                read(&model, text)
            );
        }
        let ty = read(&model, "const char *").expect("a type");
        assert!(
            ty.pointee()
                .is_some_and(|inner| inner.is_byte() && inner.is_constant())
        );
        assert!(matches!(
            read(&model, "struct s").map(|ty| ty.kind),
            Ok(TypeKind::Record(_))
        ));
    }

    #[test]
    fn what_is_no_type_is_said() {
        let model = model();
        for text in [
            "",
            "nope",
            "struct t",
            "int x",
            "long double",
            "long char",
            "int[3]",
            "*",
            "unsigned signed",
            "struct",
            "float int",
        ] {
            assert!(read(&model, text).is_err(), "{text}");
        }
    }

    #[test]
    fn prototypes_are_read() {
        let function = prototype(&model(), "f", "int (s *s, int level)").expect("a prototype");
        assert_eq!(function.prototype, "int f(s * s, int level)");
        assert_eq!(function.parameters[1].name.as_deref(), Some("level"));
        assert!(prototype(&model(), "f", "int (void)").is_ok_and(|f| f.parameters.is_empty()));
        for text in [
            "int",
            "int (",
            "int (void, int)",
            "int (x y)",
            "int (int a,)",
        ] {
            assert!(prototype(&model(), "f", text).is_err(), "{text}");
        }
    }
}
