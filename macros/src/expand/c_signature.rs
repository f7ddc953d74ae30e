//! A function's declaration as a C header would have it, for the documentation of the wrapper.

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{
    GenericArgument, NamedArg, PathArguments, PointerMutability, ReturnType, Token, Type, TypePath,
    parse2,
};

use super::declaration;
use crate::model::{Block, Function};

/// For instance `int add(int a, int b)`. Where a type has no spelling in C, the Rust declaration.
pub(crate) fn of(function: &Function, block: &Block) -> String {
    in_c(function, block).unwrap_or_else(|| in_rust(function, block))
}

fn in_c(function: &Function, block: &Block) -> Option<String> {
    let name = function.c_name.unraw();
    let all = declaration::parameters(function, block);
    let mut list = Vec::new();
    for parameter in &all[..declaration::before_dots(function)] {
        let c_type: Type = parse2(parameter.c_type.clone()).ok()?;
        list.push(declare(&c_type, parameter.name.unraw().to_string(), false)?);
    }
    list.extend(function.fixed.map(|_| "...".to_owned()));
    let output: ReturnType = parse2(declaration::output(function)).ok()?;
    returning(&output, format!("{name}({})", or_void(&list)))
}

fn in_rust(function: &Function, block: &Block) -> String {
    let parameters: Vec<String> = declaration::parameters(function, block)
        .into_iter()
        .map(|parameter| format!("{}: {}", parameter.name, tidy(&parameter.c_type)))
        .collect();
    let output = tidy(declaration::output(function));
    let signature = format!("fn {}({}) {output}", function.c_name, parameters.join(", "));
    signature.trim_end().to_owned()
}

fn returning(output: &ReturnType, declarator: String) -> Option<String> {
    match output {
        ReturnType::Default => Some(format!("void {declarator}")),
        ReturnType::Type(_, output) => declare(output, declarator, false),
    }
}

fn or_void(list: &[String]) -> String {
    if list.is_empty() {
        "void".to_owned()
    } else {
        list.join(", ")
    }
}

/// Declares `declarator` to be of the type. C's types grow around the name, from the inside out.
fn declare(c_type: &Type, declarator: String, constant: bool) -> Option<String> {
    let constant_before = if constant { "const " } else { "" };
    match c_type {
        Type::Group(group) => declare(&group.elem, declarator, constant),
        Type::Paren(paren) => declare(&paren.elem, declarator, constant),
        Type::Ptr(pointer) => {
            let to_constant = matches!(pointer.mutability, PointerMutability::Const(_));
            let declarator = format!("{constant_before}{declarator}");
            match &*pointer.elem {
                // A pointer to an array is how Rust spells an array parameter.
                Type::Array(array) => {
                    let length = tidy(array.len.to_token_stream());
                    declare(&array.elem, format!("{declarator}[{length}]"), to_constant)
                }
                target => declare(target, format!("*{declarator}"), to_constant),
            }
        }
        Type::Tuple(unit) if unit.elems.is_empty() => Some(named("void", constant, &declarator)),
        Type::FnPtr(function) => function_pointer(&function.inputs, &function.output, &declarator),
        Type::Path(path) => declare_path(path, declarator, constant),
        _ => None,
    }
}

fn declare_path(path: &TypePath, declarator: String, constant: bool) -> Option<String> {
    let last = path.path.segments.last().filter(|_| path.qself.is_none())?;
    let name = last.ident.unraw().to_string();
    let inside = match &last.arguments {
        PathArguments::None => None,
        PathArguments::AngleBracketed(brackets) => {
            brackets.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(inside) => Some(inside),
                _ => None,
            })
        }
        PathArguments::Parenthesized(_) => return None,
    };
    match (name.as_str(), inside) {
        ("Option", Some(inside)) => declare(inside, declarator, constant),
        ("MaybeUninit", Some(inside)) => declare(inside, declarator, constant),
        ("NonNull", Some(inside)) => declare(inside, format!("*{declarator}"), false),
        (_, Some(_)) => None,
        (name, None) => Some(named(c_name(name), constant, &declarator)),
    }
}

fn function_pointer(
    inputs: &Punctuated<NamedArg, Token![,]>,
    output: &ReturnType,
    declarator: &str,
) -> Option<String> {
    let mut list = Vec::new();
    for input in inputs {
        let name = input.name.as_ref().map(|(name, _)| name.to_string());
        list.push(declare(&input.ty, name.unwrap_or_default(), false)?);
    }
    returning(output, format!("(*{declarator})({})", or_void(&list)))
}

fn named(name: &str, constant: bool, declarator: &str) -> String {
    let constant = if constant { "const " } else { "" };
    format!("{constant}{name} {declarator}")
        .trim_end()
        .to_owned()
}

/// What C calls the types of `core::ffi` and the numbers; other names are probably C's own.
fn c_name(name: &str) -> &str {
    match name {
        "c_char" => "char",
        "c_schar" => "signed char",
        "c_uchar" => "unsigned char",
        "c_short" => "short",
        "c_ushort" => "unsigned short",
        "c_int" => "int",
        "c_uint" => "unsigned int",
        "c_long" => "long",
        "c_ulong" => "unsigned long",
        "c_longlong" => "long long",
        "c_ulonglong" => "unsigned long long",
        "c_float" | "f32" => "float",
        "c_double" | "f64" => "double",
        "c_void" => "void",
        "i8" => "int8_t",
        "i16" => "int16_t",
        "i32" => "int32_t",
        "i64" => "int64_t",
        "isize" => "intptr_t",
        "u8" => "uint8_t",
        "u16" => "uint16_t",
        "u32" => "uint32_t",
        "u64" => "uint64_t",
        "usize" => "size_t",
        other => other,
    }
}

/// Tokens as one would write them.
fn tidy(tokens: impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (loose, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        ("* ", "*"),
        ("& ", "&"),
        (" ,", ","),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("-> ", "-> "),
        (" ;", ";"),
    ] {
        text = text.replace(loose, tight);
    }
    text.replace("->", " -> ")
        .replace("  ", " ")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use syn::{Type, parse_str};

    use super::declare;

    fn c(rust: &str) -> Option<String> {
        let parsed: Type = parse_str(rust).expect("a type");
        declare(&parsed, "x".to_owned(), false)
    }

    #[test]
    fn types_are_spelled_as_in_a_header() {
        for (rust, spelled) in [
            ("c_int", "int x"),
            ("std::ffi::c_ulonglong", "unsigned long long x"),
            ("u8", "uint8_t x"),
            ("*const c_char", "const char *x"),
            ("*mut c_void", "void *x"),
            ("*const *const c_char", "const char *const *x"),
            ("*mut *const c_char", "const char **x"),
            ("*const *mut c_char", "char *const *x"),
            ("*mut sqlite3", "sqlite3 *x"),
            ("*const [c_int; 4]", "const int x[4]"),
            ("Option<NonNull<FILE>>", "FILE *x"),
            (
                "Option<unsafe extern \"C\" fn(*mut c_void, n: c_int) -> c_int>",
                "int (*x)(void *, int n)",
            ),
            ("extern \"C\" fn()", "void (*x)(void)"),
        ] {
            assert_eq!(c(rust).as_deref(), Some(spelled), "{rust}");
        }
    }

    #[test]
    fn what_c_cannot_spell_is_not_guessed() {
        assert_eq!(c("(c_int, c_int)"), None);
        assert_eq!(c("Pair<c_int>"), None);
        assert_eq!(c("impl FnMut()"), None);
    }
}
