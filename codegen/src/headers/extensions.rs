//! Types that GCC has and clang lacks: each gets a stand-in of its size, so that it is refused where it stands and the rest of the header is read.

use crate::model::Refusal;

/// What clang lacks, or does not have for every machine.
struct Word {
    name: &'static str,
    /// What stands in for it.
    like: Like,
    refusal: Option<Refusal>,
    /// Whether clang knows the word, so that no typedef can have it.
    keyword: bool,
}

enum Like {
    /// It is this type, by another name.
    Same(&'static str),
    /// So many bytes, at a multiple of that.
    Bytes(u64),
}

const fn word(name: &'static str, like: Like, refusal: Option<Refusal>, keyword: bool) -> Word {
    Word {
        name,
        like,
        refusal,
        keyword,
    }
}

const WORDS: [Word; 12] = [
    word("_Float32", Like::Same("float"), None, false),
    word("_Float64", Like::Same("double"), None, false),
    word("_Float32x", Like::Same("double"), None, false),
    word(
        "_Float64x",
        Like::Same("long double"),
        Some(Refusal::LongDouble),
        false,
    ),
    word(
        "__float80",
        Like::Same("long double"),
        Some(Refusal::LongDouble),
        false,
    ),
    word(
        "_Float128",
        Like::Bytes(16),
        Some(Refusal::LongDouble),
        false,
    ),
    word("__ibm128", Like::Bytes(16), Some(Refusal::LongDouble), true),
    word("_Float16", Like::Bytes(2), Some(Refusal::HalfFloat), true),
    word("__bf16", Like::Bytes(2), Some(Refusal::HalfFloat), true),
    word(
        "_Decimal32",
        Like::Bytes(4),
        Some(Refusal::DecimalFloat),
        true,
    ),
    word(
        "_Decimal64",
        Like::Bytes(8),
        Some(Refusal::DecimalFloat),
        true,
    ),
    word(
        "_Decimal128",
        Like::Bytes(16),
        Some(Refusal::DecimalFloat),
        true,
    ),
];

/// The order of bytes is GCC's alone too: clang would read the machine's own without a word. With these arguments it reads
/// an annotation, which is [`STORAGE_ORDER`].
pub(super) const WITH_STORAGE_ORDER: [&str; 2] = [
    "-Dscalar_storage_order(order)=annotate(\"cffi storage order\")",
    "-D__scalar_storage_order__(order)=annotate(\"cffi storage order\")",
];

/// What a struct is annotated with whose numbers are in an order of bytes of their own.
pub(super) const STORAGE_ORDER: &str = "cffi storage order";

/// What the name of a stand-in begins with, where the word itself cannot be its name.
const START: &str = "cffi_stand_in";

/// What must stand before the headers for these complaints to be gone; nothing if they are not about such types.
pub(super) fn stand_ins(complaints: &[String]) -> String {
    let lacks = |word: &Word| {
        let told = format!("'{}'", word.name);
        let unsupported = format!("{} is not supported on this target", word.name);
        let is_decimal = word.name.starts_with("_Decimal");
        complaints.iter().any(|one| {
            (one.starts_with("unknown type name") && one.contains(&told))
                || one.starts_with(&unsupported)
                || (is_decimal && one.contains("decimal type extension not supported"))
        })
    };
    WORDS
        .iter()
        .filter(|word| lacks(word))
        .map(declared)
        .collect()
}

fn declared(word: &Word) -> String {
    let (define, name) = match word.keyword {
        true => (
            format!("#define {0} {START}{0}\n", word.name),
            format!("{START}{}", word.name),
        ),
        false => (String::new(), word.name.to_owned()),
    };
    match word.like {
        Like::Same(like) => format!("{define}typedef {like} {name};\n"),
        Like::Bytes(size) => format!(
            "{define}typedef struct {{ _Alignas({size}) unsigned char bytes[{size}]; }} {name};\n"
        ),
    }
}

/// The word of C that a stand-in is for, and why Rust cannot take it.
pub(super) fn meant(name: &str) -> Option<(&'static str, Refusal)> {
    let own = name.strip_prefix(START).unwrap_or(name);
    let word = WORDS.iter().find(|word| word.name == own)?;
    Some((word.name, word.refusal?))
}

#[cfg(test)]
mod tests {
    use super::{meant, stand_ins};
    use crate::model::Refusal;

    #[test]
    fn only_what_is_complained_of_has_a_stand_in() {
        let told = |text: &str| stand_ins(&[text.to_owned()]);
        assert_eq!(
            told("unknown type name '_Float32'"),
            "typedef float _Float32;\n"
        );
        assert!(told("GNU decimal type extension not supported").contains("_Decimal128"));
        assert!(told("_Float16 is not supported on this target").starts_with("#define _Float16 "));
        assert_eq!(told("unknown type name 'uint8_t'"), "");
    }

    #[test]
    fn a_stand_in_is_known_by_its_name() {
        assert_eq!(
            meant("cffi_stand_in_Float16"),
            Some(("_Float16", Refusal::HalfFloat))
        );
        assert_eq!(meant("_Float128"), Some(("_Float128", Refusal::LongDouble)));
        assert_eq!(meant("_Float32"), None);
    }
}
