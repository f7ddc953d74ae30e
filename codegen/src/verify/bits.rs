//! Where bit-fields stand: each is set in memory that is zero, and then the bytes around it are looked at.
//!
//! No constant expression of C says this. GCC knows it at compile time all the same, if it optimises: the comparison is gone
//! then, or what is left is a call of a function that must not be called. Another compiler does not check it, and neither is
//! it checked where the first bit is the highest one.

use std::fmt::Write;

use crate::model::{Field, Record, TypeKind};

/// What stands before all checks.
pub(super) const WORDS: &str = r#"
#if defined(__OPTIMIZE__) && !defined(__clang__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BITS(number, in, field, differs, told) \
    extern void cffi_bits_##number(void) __attribute__((error(told))); \
    void cffi_bits_of_##number(void); \
    void cffi_bits_of_##number(void) { \
        union { unsigned char bytes[sizeof(in)]; in value; } all = { { 0 } }; \
        all.value.field = -1; \
        if (differs) cffi_bits_##number(); \
    }
#else
#define BITS(number, in, field, differs, told)
#endif
"#;

/// The checks of a struct that C calls `name`.
pub(super) fn checks(record: &Record, name: &str) -> String {
    let mut text = String::new();
    for field in &record.fields {
        if let (Some(member), Some(bits)) = (&field.name, bytes(record, field)) {
            let differs: Vec<String> = { bits.bytes.iter() }
                .map(|(at, byte)| format!("all.bytes[{at}] != {byte:#04x}"))
                .collect();
            // Unlike a line's number it is the same name in two files.
            let number = format!("{}_{member}", record.name);
            let _ = writeln!(
                text,
                "BITS({number}, {name}, {member}, {}, \"{name}: {member} is not at bit {}, {} wide\")",
                differs.join(" || "),
                bits.first,
                bits.width
            );
        }
    }
    text
}

struct Bits {
    first: u64,
    width: u64,
    /// The bytes that have some of it, and those next to them.
    bytes: Vec<(u64, u8)>,
}

fn bytes(record: &Record, field: &Field) -> Option<Bits> {
    let (first, width) = (field.offset?, u64::from(field.bits?));
    // What cannot be set cannot be looked at so, and what is volatile is not known before the program runs.
    if field.ty.is_constant() || field.ty.is_volatile() || width == 0 {
        return None;
    }
    // Any number is a 1 to it.
    let ones = match field.ty.resolved().kind {
        TypeKind::Bool => 1,
        _ => width,
    };
    let end = first + width - 1;
    let around = (first / 8).saturating_sub(1)..=(end / 8 + 1).min(record.size?.checked_sub(1)?);
    let of_byte =
        |at: u64| (0..8).filter(move |bit| (first..first + ones).contains(&(at * 8 + bit)));
    let bytes = around.map(|at| (at, of_byte(at).fold(0, |byte, bit| byte | 1 << bit)));
    Some(Bits {
        first,
        width,
        bytes: bytes.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::bytes;
    use crate::model::{Field, Record};

    #[test]
    fn the_bytes_of_a_field_and_its_neighbours_are_looked_at() {
        let record = Record {
            size: Some(4),
            ..Record::default()
        };
        let found = |offset, bits| {
            let field = Field {
                offset: Some(offset),
                bits: Some(bits),
                ..Field::default()
            };
            bytes(&record, &field).map(|bits| bits.bytes)
        };
        assert_eq!(found(0, 3), Some(vec![(0, 0x07), (1, 0)]));
        assert_eq!(
            found(12, 5),
            Some(vec![(0, 0), (1, 0xf0), (2, 0x01), (3, 0)])
        );
        assert_eq!(found(24, 8), Some(vec![(2, 0), (3, 0xff)]));
        assert_eq!(found(0, 0), None);
    }
}
