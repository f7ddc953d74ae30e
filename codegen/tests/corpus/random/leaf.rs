//! A member of a struct at random, with what C and Rust say to write it and to compare it.

use std::fmt::Write;

use super::dice::Random;

/// A number's type.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub(super) c: &'static str,
    /// What its bytes are in Rust.
    rust: &'static str,
    bits: u32,
    signed: bool,
}

const fn number(c: &'static str, rust: &'static str, bits: u32, signed: bool) -> Number {
    Number {
        c,
        rust,
        bits,
        signed,
    }
}

const NUMBERS: [Number; 14] = [
    number("char", "i8", 8, true),
    number("signed char", "i8", 8, true),
    number("unsigned char", "u8", 8, false),
    number("short", "i16", 16, true),
    number("unsigned short", "u16", 16, false),
    number("int", "i32", 32, true),
    number("unsigned", "u32", 32, false),
    number("long", "i64", 64, true),
    number("unsigned long", "u64", 64, false),
    number("long long", "i64", 64, true),
    number("float", "f32", 24, true),
    number("double", "f64", 53, true),
    number("_Bool", "u8", 1, false),
    number("void *", "usize", 64, false),
];

impl Number {
    pub(super) fn any(random: &mut Random) -> Number {
        *random.of(&NUMBERS)
    }

    /// A value of so many bits.
    pub(super) fn value(self, random: &mut Random, width: u32) -> i64 {
        let number = (random.next() >> (64 - width)).cast_signed();
        match self.signed && width < 64 {
            true => (number << (64 - width)) >> (64 - width),
            false => number,
        }
    }

    /// A value with all of its bits.
    pub(super) fn full(self, random: &mut Random) -> i64 {
        self.value(random, self.bits)
    }

    pub(super) fn in_c(self, value: i64) -> String {
        match self.c {
            "void *" => format!("(void *){}ul", value.cast_unsigned()),
            // A number that has a sign goes by its own value to a `float`.
            "float" | "double" => format!("({}){value}ll", self.c),
            c => format!("({c}){}ull", value.cast_unsigned()),
        }
    }

    /// Its bytes.
    pub(super) fn in_rust(self, value: i64) -> String {
        format!("{value}_i64 as {}", self.rust)
    }

    /// As it is passed.
    pub(super) fn passed(self, value: i64) -> String {
        match self.c {
            "_Bool" => format!("{}", value != 0),
            "void *" => format!("{value}_i64 as usize as *mut std::ffi::c_void"),
            _ => self.in_rust(value),
        }
    }

    pub(super) fn passed_type(self) -> &'static str {
        match self.c {
            "_Bool" => "bool",
            "void *" => "*mut std::ffi::c_void",
            _ => self.rust,
        }
    }

    /// What a call gave, as its bytes.
    pub(super) fn given(self, call: &str) -> String {
        format!("({call}) as {}", self.rust)
    }
}

/// A member that is compared by its value.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    pub(super) name: String,
    number: Number,
    /// The values of the two fillings.
    values: [i64; 2],
    /// How often it is there; 0 for one that is no array.
    length: usize,
    bits: Option<u32>,
    pub(super) attribute: String,
    /// The members of the struct that it is, instead of a number.
    pub(super) inner: Vec<Leaf>,
    /// Whether that struct is packed.
    inner_packed: bool,
}

impl Leaf {
    pub(super) fn any(random: &mut Random, at: usize, depth: usize) -> Leaf {
        let number = Number::any(random);
        let is_whole = !["float", "double", "void *"].contains(&number.c);
        let below = |random: &mut Random| random.below(number.bits as usize);
        let bits = (is_whole && random.one_in(3))
            .then(|| 1 + u32::try_from(below(random)).expect("it is small"));
        let width = bits.unwrap_or(number.bits);
        let length = match bits.is_none() && random.one_in(4) {
            true => 1 + random.below(3),
            false => 0,
        };
        let attribute = match random.below(8) {
            0 if bits.is_none() => {
                format!(" __attribute__((aligned({})))", random.of(&[2, 4, 8, 16]))
            }
            1 if bits.is_none() => " __attribute__((packed))".to_owned(),
            _ => String::new(),
        };
        let is_struct = depth > 0 && bits.is_none() && length == 0 && random.one_in(5);
        let count = if is_struct { 1 + random.below(4) } else { 0 };
        Leaf {
            name: format!("m{at}"),
            number,
            values: [number.value(random, width), number.value(random, width)],
            length,
            bits,
            attribute,
            inner: (0..count).map(|at| Leaf::any(random, at, 0)).collect(),
            inner_packed: random.one_in(3),
        }
    }

    /// The type of the struct that it is.
    fn tag(&self, around: &str) -> String {
        format!("{around}_{}", self.name)
    }

    /// What must be declared before it.
    pub(super) fn before(&self, around: &str) -> String {
        if self.inner.is_empty() {
            return String::new();
        }
        let members: String = self.inner.iter().map(|one| one.declared("")).collect();
        let packed = if self.inner_packed {
            " __attribute__((packed))"
        } else {
            ""
        };
        format!("struct {} {{ {members}}}{packed};\n", self.tag(around))
    }

    pub(super) fn declared(&self, around: &str) -> String {
        let ty = match self.inner.is_empty() {
            true => self.number.c.to_owned(),
            false => format!("struct {}", self.tag(around)),
        };
        let mut told = format!("{ty} {}", self.name);
        if self.length > 0 {
            let _ = write!(told, "[{}]", self.length);
        }
        if let Some(bits) = self.bits {
            let _ = write!(told, " : {bits}");
        }
        let _ = write!(told, "{}; ", self.attribute);
        told
    }

    /// C that writes the values of a filling, or that returns from the function where they are others.
    pub(super) fn in_c(&self, place: &str, which: usize, fill: bool) -> String {
        let place = format!("{place}{}", self.name);
        if !self.inner.is_empty() {
            let inner = self.inner.iter();
            return inner
                .map(|one| one.in_c(&format!("{place}."), which, fill))
                .collect();
        }
        let literal = self.number.in_c(self.values[which]);
        let places: Vec<String> = match self.length {
            0 => vec![place],
            length => (0..length).map(|at| format!("{place}[{at}]")).collect(),
        };
        let told = places.iter().map(|place| match fill {
            true => format!("{place} = {literal}; "),
            false => format!("if ({place} != {literal}) return 1; "),
        });
        told.collect()
    }

    /// Rust that does the same with what the pointer `p` points at.
    pub(super) fn in_rust(&self, around: &str, which: usize, read: bool) -> String {
        let name = &self.name;
        if self.inner.is_empty() {
            return self.number_in_rust("p", &format!("{around} {name}"), which, read, false);
        }
        let tag = self.tag(around);
        let mut told = format!("let q = (&raw mut (*p).{name}).cast::<raw::{tag}>();\n");
        for one in &self.inner {
            let what = format!("{tag} {}", one.name);
            told.push_str(&one.number_in_rust("q", &what, which, read, true));
        }
        told
    }

    /// The struct may stand where its alignment would not have it.
    fn number_in_rust(
        &self,
        at: &str,
        what: &str,
        which: usize,
        read: bool,
        is_unaligned: bool,
    ) -> String {
        let (name, value) = (&self.name, self.values[which]);
        if self.bits.is_some() {
            let value = match self.number.c {
                "_Bool" => format!("{}", value != 0),
                _ => self.number.in_rust(value),
            };
            return match (read, is_unaligned) {
                (true, false) => format!("crate::holds({what:?}, (*{at}).{name}() == {value});\n"),
                (true, true) => {
                    format!("crate::holds({what:?}, {at}.read_unaligned().{name}() == {value});\n")
                }
                (false, false) => format!("(*{at}).set_{name}({value});\n"),
                (false, true) => format!(
                    "let mut inner = {at}.read_unaligned();\ninner.set_{name}({value});\n{at}.write_unaligned(inner);\n"
                ),
            };
        }
        let (rust, value) = (self.number.rust, self.number.in_rust(value));
        let (ty, value) = match self.length {
            0 => (rust.to_owned(), value),
            length => (
                format!("[{rust}; {length}]"),
                format!("[{value}; {length}]"),
            ),
        };
        match read {
            true => format!(
                "crate::holds({what:?}, (&raw const (*{at}).{name}).cast::<{ty}>().read_unaligned() == {value});\n"
            ),
            false => {
                format!("(&raw mut (*{at}).{name}).cast::<{ty}>().write_unaligned({value});\n")
            }
        }
    }
}
