//! Types as C writes them, from what they are: no compiler's own way of spelling them shows.

use std::fmt::Write;

use super::{Function, Integer, Model, Rank, Signature, Type, TypeKind};

impl Model {
    /// A type as C writes it; `None` if it, or something in it, has no name in C.
    pub fn c_type(&self, ty: &Type) -> Option<String> {
        self.c_declaration(ty, "")
    }

    /// The type of a function; `None` if something in it has no name in C.
    pub fn c_function(&self, function: &Function) -> Option<String> {
        if function.private_types {
            return None;
        }
        self.c_signature(&function.signature(), "")
    }

    /// The declaration of a function, with the names of its parameters; `None` as for its type.
    pub fn c_prototype(&self, function: &Function) -> Option<String> {
        if function.private_types {
            return None;
        }
        let mut parameters = Vec::new();
        for parameter in &function.parameters {
            let name = parameter.name.as_deref().unwrap_or_default();
            parameters.push(self.c_declaration(&parameter.ty, name)?);
        }
        let name = &function.name;
        self.c_with_list(&function.signature(), parameters, name)
    }

    /// Declares `name`, which may be empty.
    pub fn c_declaration(&self, ty: &Type, name: &str) -> Option<String> {
        let base = match &ty.kind {
            TypeKind::Pointer(to) => return self.c_pointer(to, &pointer(ty, name)),
            TypeKind::Array(element, length) => {
                let length = length.map(|length| length.to_string()).unwrap_or_default();
                return self.c_declaration(element, &format!("{name}[{length}]"));
            }
            TypeKind::Function(signature) => return self.c_signature(signature, name),
            TypeKind::Aligned(inner) => return self.c_declaration(inner, name),
            TypeKind::Void => "void".to_owned(),
            TypeKind::Bool => "_Bool".to_owned(),
            TypeKind::Integer(integer) => c_integer(*integer).to_owned(),
            TypeKind::Float(32) => "float".to_owned(),
            TypeKind::Float(_) => "double".to_owned(),
            TypeKind::Record(name) => self.record(name)?.c.clone()?,
            TypeKind::Enum(name) => self.enumeration(name)?.c.clone()?,
            TypeKind::Typedef(name, _) => name.clone(),
            TypeKind::Refused(_) => plain_words(&ty.spelling)?,
        };
        let mut told = String::new();
        for (is, word) in [(ty.constant, "const "), (ty.volatile, "volatile ")] {
            if is && !base.starts_with(word) {
                told.push_str(word);
            }
        }
        told.push_str(&base);
        if !name.is_empty() {
            let _ = write!(told, " {name}");
        }
        Some(told)
    }

    fn c_pointer(&self, to: &Type, declared: &str) -> Option<String> {
        match &to.kind {
            TypeKind::Function(signature) => {
                let convention = signature.convention.c();
                let attribute = convention.map(|word| format!("__attribute__(({word})) "));
                let name = format!("({}{declared})", attribute.unwrap_or_default());
                self.c_list(signature, &name)
            }
            TypeKind::Array(..) => self.c_declaration(to, &format!("({declared})")),
            _ => self.c_declaration(to, declared),
        }
    }

    fn c_signature(&self, signature: &Signature, name: &str) -> Option<String> {
        let attribute = signature.convention.c();
        let attribute = attribute.map(|word| format!("__attribute__(({word})) "));
        self.c_list(
            signature,
            &format!("{}{name}", attribute.unwrap_or_default()),
        )
    }

    fn c_list(&self, signature: &Signature, name: &str) -> Option<String> {
        let types = signature.parameters.iter().map(|ty| self.c_type(ty));
        self.c_with_list(signature, types.collect::<Option<_>>()?, name)
    }

    fn c_with_list(
        &self,
        signature: &Signature,
        mut parameters: Vec<String>,
        name: &str,
    ) -> Option<String> {
        if signature.variadic {
            parameters.push("...".to_owned());
        }
        let list = match parameters.is_empty() && !signature.unprototyped {
            true => "void".to_owned(),
            false => parameters.join(", "),
        };
        self.c_declaration(&signature.returns, &format!("{name}({list})"))
    }
}

impl Function {
    /// Its type.
    pub fn signature(&self) -> Signature {
        Signature {
            parameters: self.parameters.iter().map(|one| one.ty.clone()).collect(),
            returns: self.returns.clone(),
            variadic: self.variadic,
            unprototyped: self.unprototyped,
            convention: self.convention,
        }
    }
}

/// A pointer's part of a declaration.
fn pointer(ty: &Type, name: &str) -> String {
    let mut told = String::from("*");
    for (is, word) in [
        (ty.constant, "const"),
        (ty.volatile, "volatile"),
        (ty.restrict, "__restrict"),
    ] {
        if is {
            if told.len() > 1 {
                told.push(' ');
            }
            told.push_str(word);
        }
    }
    if told.len() > 1 && !name.is_empty() {
        told.push(' ');
    }
    told + name
}

fn c_integer(integer: Integer) -> &'static str {
    match (integer.rank, integer.signed) {
        (Rank::PlainChar, _) => "char",
        (Rank::Char, true) => "signed char",
        (Rank::Char, false) => "unsigned char",
        (Rank::Short, true) => "short",
        (Rank::Short, false) => "unsigned short",
        (Rank::Int, true) => "int",
        (Rank::Int, false) => "unsigned int",
        (Rank::Long, true) => "long",
        (Rank::Long, false) => "unsigned long",
        (Rank::LongLong, true) => "long long",
        (Rank::LongLong, false) => "unsigned long long",
        (Rank::Int128, true) => "__int128",
        (Rank::Int128, false) => "unsigned __int128",
    }
}

/// What the compiler calls a type that the model does not take apart, if every compiler does.
fn plain_words(spelling: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ' ';
    let inside = { spelling.strip_prefix("_Atomic(") }.and_then(|rest| rest.strip_suffix(')'));
    let known = inside.unwrap_or(spelling);
    // `bool` is a word of `stdbool.h`.
    let is_word = !known.split(' ').any(|word| word == "bool");
    (known.chars().all(is_plain) && is_word && !known.is_empty()).then(|| spelling.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::model::{Convention, Layout, Model, Record, Signature, Type, TypeKind};

    fn of(kind: TypeKind) -> Type {
        Type {
            kind,
            ..Type::default()
        }
    }

    fn to(ty: Type) -> Type {
        of(TypeKind::Pointer(Box::new(ty)))
    }

    #[test]
    fn declarations_are_cs() {
        let model = Model {
            records: vec![
                Record {
                    name: "s".to_owned(),
                    c: Some("struct s".to_owned()),
                    ..Record::default()
                },
                Record {
                    name: "nameless".to_owned(),
                    ..Record::default()
                },
            ],
            ..Model::default()
        };
        let record = of(TypeKind::Record("s".to_owned()));
        let constant = Type {
            constant: true,
            ..record.clone()
        };
        let function = |parameters, convention| {
            of(TypeKind::Function(Box::new(Signature {
                parameters,
                returns: to(of(TypeKind::Bool)),
                convention,
                ..Signature::default()
            })))
        };
        let array = of(TypeKind::Array(Box::new(to(constant.clone())), Some(3)));
        let fixed = Type {
            constant: true,
            restrict: true,
            ..to(constant)
        };
        for (ty, name, told) in [
            (record.clone(), "x", "struct s x"),
            (array.clone(), "x", "const struct s *x[3]"),
            (to(array), "", "const struct s *(*)[3]"),
            (fixed, "x", "const struct s *const __restrict x"),
            (
                to(function(vec![record.clone()], Convention::C)),
                "f",
                "_Bool *(*f)(struct s)",
            ),
            (function(Vec::new(), Convention::C), "", "_Bool *(void)"),
            (
                to(function(Vec::new(), Convention::Win64)),
                "f",
                "_Bool *(__attribute__((ms_abi)) *f)(void)",
            ),
        ] {
            assert_eq!(model.c_declaration(&ty, name).as_deref(), Some(told));
        }
        let aligned = Type {
            layout: Some(Layout { size: 4, align: 16 }),
            ..of(TypeKind::Aligned(Box::new(record)))
        };
        assert_eq!(model.c_type(&aligned).as_deref(), Some("struct s"));
        let nameless = to(of(TypeKind::Record("nameless".to_owned())));
        assert_eq!(model.c_type(&nameless), None);
    }
}
