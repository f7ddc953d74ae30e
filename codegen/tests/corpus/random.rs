//! Headers at random: structs, unions, bit-fields, packing, alignment on types, members and typedefs, enums, arrays, function
//! types, macros of constant expressions. Layout, values and calls are compared with what the C compiler makes of them.

use std::fmt::Write;

use crate::entries::Entry;

/// So many headers stand in one file, because a file costs more than a header.
pub(crate) const IN_ONE: u64 = 20;

/// Numbers at random, the same for one seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("it is below one")
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// A number's type: in C, in Rust, its bits, and whether it has a sign.
const NUMBERS: [(&str, &str, u32, bool); 14] = [
    ("char", "i8", 8, true),
    ("signed char", "i8", 8, true),
    ("unsigned char", "u8", 8, false),
    ("short", "i16", 16, true),
    ("unsigned short", "u16", 16, false),
    ("int", "i32", 32, true),
    ("unsigned", "u32", 32, false),
    ("long", "i64", 64, true),
    ("unsigned long", "u64", 64, false),
    ("long long", "i64", 64, true),
    ("float", "f32", 24, true),
    ("double", "f64", 53, true),
    ("_Bool", "u8", 1, false),
    ("void *", "usize", 64, false),
];

/// A member that is compared by its value.
#[derive(Clone, Debug)]
struct Leaf {
    name: String,
    c: String,
    rust: &'static str,
    /// The values of the two fillings.
    values: [i64; 2],
    /// How often it is there; 0 for one that is no array.
    length: usize,
    bits: Option<u32>,
    attribute: String,
}

/// A struct or a union.
#[derive(Clone, Debug)]
pub(crate) struct Random1 {
    prefix: String,
    union: bool,
    attribute: String,
    pack: Option<u32>,
    typedef: Option<u32>,
    leaves: Vec<Leaf>,
    /// What is only there.
    others: Vec<String>,
    macros: Vec<String>,
    enumerators: Vec<String>,
}

/// The header of that number.
pub(crate) fn group(seed: u64) -> Random1 {
    let random = &mut Random(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ 0x5bd1);
    let prefix = format!("r{seed}");
    let union = random.one_in(6);
    let packed = random.one_in(4);
    let mut attribute = String::new();
    if packed {
        attribute.push_str(" __attribute__((packed))");
    }
    if random.one_in(4) {
        let _ = write!(
            attribute,
            " __attribute__((aligned({})))",
            random.of(&[1, 2, 4, 8, 16, 32])
        );
    }
    let count = 1 + random.below(7);
    let leaves = (0..count).map(|number| leaf(random, number)).collect();
    let others = [
        "int (*f)(int, char *)",
        "struct { int x; char y; } g",
        "unsigned : 3",
        "int : 0",
        "char h[3]",
        "struct next_of_all *i",
        "union { short j; char k; }",
    ];
    let others = (0..random.below(3)).map(|_| (*random.of(&others)).to_owned());
    let mut others: Vec<String> = others.collect();
    others.sort();
    others.dedup();
    let macros = (0..random.below(4))
        .map(|_| expression(random, 3))
        .collect();
    let enumerators = (0..random.below(4)).map(|_| enumerator(random)).collect();
    Random1 {
        prefix,
        union,
        attribute,
        pack: random.one_in(6).then(|| *random.of(&[1, 2, 4, 8])),
        typedef: random.one_in(4).then(|| *random.of(&[1, 2, 4, 8, 16, 64])),
        leaves,
        others,
        macros,
        enumerators,
    }
}

fn leaf(random: &mut Random, number: usize) -> Leaf {
    let (c, rust, width, signed) = *random.of(&NUMBERS);
    let is_whole = !["float", "double", "void *"].contains(&c);
    let bits = (is_whole && random.one_in(3))
        .then(|| 1 + u32::try_from(random.below(width as usize)).expect("it is small"));
    let width = bits.unwrap_or(width);
    let value = |random: &mut Random| {
        let ones = random.next() >> (64 - width);
        let number = ones.cast_signed();
        match signed && width < 64 {
            true => (number << (64 - width)) >> (64 - width),
            false => number,
        }
    };
    let length = match bits.is_none() && random.one_in(4) {
        true => 1 + random.below(3),
        false => 0,
    };
    let attribute = match random.below(8) {
        0 if bits.is_none() => format!(" __attribute__((aligned({})))", random.of(&[2, 4, 8, 16])),
        1 if bits.is_none() => " __attribute__((packed))".to_owned(),
        _ => String::new(),
    };
    Leaf {
        name: format!("m{number}"),
        c: c.to_owned(),
        rust,
        values: [value(random), value(random)],
        length,
        bits,
        attribute,
    }
}

fn expression(random: &mut Random, depth: usize) -> String {
    if depth == 0 || random.one_in(4) {
        let literals = [
            "0",
            "1",
            "7",
            "-3",
            "0x7fffffff",
            "0xffffffffu",
            "2147483648",
            "1ul",
            "~0ull",
            "'a'",
            "'\\\\xfe'",
            "1.5",
            "2.5f",
            "100000ll",
            "sizeof(long)",
            "(unsigned char)300",
            "(short)70000",
            "(char)-1",
        ];
        return (*random.of(&literals)).replace("\\\\", "\\");
    }
    let (a, b) = (expression(random, depth - 1), expression(random, depth - 1));
    match random.below(12) {
        0 => format!("(- {a})"),
        1 => format!("(!{a})"),
        2 => format!("({a} ? {b} : 3)"),
        3 => format!("((unsigned){a})"),
        4 => format!("((long long){a})"),
        operator => {
            let operators = ["+", "-", "*", "<", "==", "&&", "+", "-"];
            format!("({a} {} {b})", operators[operator % operators.len()])
        }
    }
}

fn enumerator(random: &mut Random) -> String {
    (*random.of(&[
        "0",
        "-1",
        "5",
        "200",
        "0x7fffffff",
        "-2147483647 - 1",
        "0x80000000u",
        "0xffffffffffll",
    ]))
    .to_owned()
}

impl Random1 {
    /// Everything smaller that may fail as well.
    pub(crate) fn smaller(&self) -> Vec<Random1> {
        let mut all = Vec::new();
        let without = |change: &dyn Fn(&mut Random1)| {
            let mut one = self.clone();
            change(&mut one);
            one
        };
        for at in 0..self.leaves.len() {
            if self.leaves.len() > 1 {
                all.push(without(&|one| drop(one.leaves.remove(at))));
            }
            all.push(without(&|one| one.leaves[at].attribute.clear()));
        }
        for at in 0..self.others.len() {
            all.push(without(&|one| drop(one.others.remove(at))));
        }
        for at in 0..self.macros.len() {
            all.push(without(&|one| drop(one.macros.remove(at))));
        }
        for at in 0..self.enumerators.len() {
            all.push(without(&|one| drop(one.enumerators.remove(at))));
        }
        all.push(without(&|one| one.attribute.clear()));
        all.push(without(&|one| one.pack = None));
        all.push(without(&|one| one.typedef = None));
        let size = self.entry_text().len();
        all.retain(|one| one.entry_text().len() < size);
        all
    }

    fn entry_text(&self) -> String {
        let mut entry = Entry::default();
        self.add(&mut entry);
        entry.header
    }

    /// Adds the header, and what compares it.
    pub(crate) fn add(&self, entry: &mut Entry) {
        self.add_record(entry);
        self.add_macros(entry);
        self.add_enum(entry);
    }

    fn c_type(&self) -> String {
        let word = if self.union { "union" } else { "struct" };
        format!("{word} {}_s", self.prefix)
    }

    fn add_record(&self, entry: &mut Entry) {
        let (prefix, ty) = (&self.prefix, self.c_type());
        let header = &mut entry.header;
        if let Some(pack) = self.pack {
            let _ = writeln!(header, "#pragma pack(push, {pack})");
        }
        let _ = write!(header, "{ty} {{ ");
        for (at, leaf) in self.leaves.iter().enumerate() {
            let length = match leaf.length {
                0 => String::new(),
                length => format!("[{length}]"),
            };
            let bits = leaf
                .bits
                .map(|bits| format!(" : {bits}"))
                .unwrap_or_default();
            let _ = write!(
                header,
                "{} {}{length}{bits}{}; ",
                leaf.c, leaf.name, leaf.attribute
            );
            if let Some(other) = self.others.get(at) {
                let _ = write!(header, "{other}; ");
            }
        }
        let _ = writeln!(header, "}}{};", self.attribute);
        if self.pack.is_some() {
            header.push_str("#pragma pack(pop)\n");
        }
        if let Some(align) = self.typedef {
            let _ = writeln!(
                header,
                "typedef {ty} {prefix}_t __attribute__((aligned({align})));\nstruct {prefix}_holds {{ char a; {prefix}_t b; char c; }};"
            );
        }
        let _ = writeln!(
            header,
            "void {prefix}_fill({ty} *s); int {prefix}_check(const {ty} *s); {ty} {prefix}_pass({ty} s, int x, double y);"
        );
        let fill: String = self.compared().map(|leaf| leaf.in_c(0, true)).collect();
        let check: String = self.compared().map(|leaf| leaf.in_c(1, false)).collect();
        let _ = writeln!(
            entry.c,
            "void {prefix}_fill({ty} *s) {{ __builtin_memset(s, 0, sizeof *s); {fill} }}\nint {prefix}_check(const {ty} *s) {{ {check} return 0; }}\n{ty} {prefix}_pass({ty} s, int x, double y) {{ {ty} none = {{ 0 }}; return x == 7 && y == 2.5 ? s : none; }}"
        );
        let read: String = self
            .compared()
            .map(|leaf| leaf.in_rust(self.union, 0, true))
            .collect();
        let write: String = self
            .compared()
            .map(|leaf| leaf.in_rust(self.union, 1, false))
            .collect();
        let _ = writeln!(
            entry.rust,
            "unsafe {{\nlet mut s: raw::{prefix}_s = std::mem::zeroed();\nraw::{prefix}_fill(&mut s);\n{read}s = std::mem::zeroed();\n{write}assert_eq!(raw::{prefix}_check(&s), 0, \"{prefix}\");"
        );
        // Compilers agree on how it is passed only where Rust has such a struct.
        entry.rust.push_str(&format!("{{{{if {prefix}_pass}}}}let back = raw::{prefix}_pass(s, 7, 2.5); assert_eq!(raw::{prefix}_check(&back), 0, \"{prefix} by value\");{{{{end}}}}\n}}\n"));
    }

    /// Of a union one member is there at a time.
    fn compared(&self) -> impl Iterator<Item = &Leaf> {
        let skipped = if self.union { self.leaves.len() - 1 } else { 0 };
        self.leaves.iter().skip(skipped)
    }

    fn add_macros(&self, entry: &mut Entry) {
        for (number, expression) in self.macros.iter().enumerate() {
            let name = format!("{}_M{number}", self.prefix);
            let _ = writeln!(
                entry.header,
                "#define {name} {expression}\nint {name}_is(double value, unsigned size, int is_negative);"
            );
            let _ = writeln!(
                entry.c,
                "int {name}_is(double value, unsigned size, int is_negative) {{ return value == (double)({name}) && size == sizeof({name}) && is_negative == (({name}) < 0); }}"
            );
            let _ = writeln!(
                entry.rust,
                "{{{{if {name}}}}}assert_eq!(unsafe {{ raw::{name}_is(raw::{name} as f64, size_of_val(&raw::{name}) as u32, i32::from((raw::{name} as f64) < 0.0)) }}, 1, \"{name}\");{{{{end}}}}"
            );
        }
    }

    fn add_enum(&self, entry: &mut Entry) {
        if self.enumerators.is_empty() {
            return;
        }
        let prefix = &self.prefix;
        let list = { self.enumerators.iter().enumerate() }
            .map(|(at, value)| format!("{prefix}_E{at} = {value}"));
        let list: Vec<String> = list.collect();
        let _ = writeln!(
            entry.header,
            "enum {prefix}_e {{ {} }};\nenum {prefix}_e {prefix}_number(int which, unsigned size);",
            list.join(", ")
        );
        let cases: String = (0..list.len())
            .map(|at| {
                format!(
                    "if (which == {at} && size == sizeof(enum {prefix}_e)) return {prefix}_E{at}; "
                )
            })
            .collect();
        let _ = writeln!(
            entry.c,
            "enum {prefix}_e {prefix}_number(int which, unsigned size) {{ {cases} return (enum {prefix}_e)77; }}"
        );
        for at in 0..list.len() {
            let _ = writeln!(
                entry.rust,
                "assert_eq!(unsafe {{ raw::{prefix}_number({at}, size_of::<raw::{prefix}_e>() as u32) }}, raw::{prefix}_e::{prefix}_E{at});"
            );
        }
    }
}

impl Leaf {
    fn in_c(&self, which: usize, fill: bool) -> String {
        let value = self.values[which];
        let literal = match self.c.as_str() {
            "void *" => format!("(void *){}ul", value.cast_unsigned()),
            c => format!("({c}){}ull", value.cast_unsigned()),
        };
        // A number that has a sign goes by its own value to a `float`.
        let literal = match self.c.as_str() {
            "float" | "double" => format!("({}){}ll", self.c, value),
            _ => literal,
        };
        let places: Vec<String> = match self.length {
            0 => vec![self.name.clone()],
            length => (0..length)
                .map(|at| format!("{}[{at}]", self.name))
                .collect(),
        };
        let told = places.iter().enumerate().map(|(at, place)| match fill {
            true => format!("s->{place} = {literal}; "),
            false => format!("if (s->{place} != {literal}) return {}; ", at + 1),
        });
        told.collect()
    }

    fn in_rust(&self, union: bool, which: usize, read: bool) -> String {
        let (name, rust, value) = (&self.name, self.rust, self.values[which]);
        let _ = union;
        if self.bits.is_some() {
            let is_truth = self.c == "_Bool";
            let value = match is_truth {
                true => format!("{}", value != 0),
                false => format!("{value}_i64 as {rust}"),
            };
            return match read {
                true => format!("assert_eq!(s.{name}(), {value}, \"{name}\");\n"),
                false => format!("s.set_{name}({value});\n"),
            };
        }
        let (ty, value) = match self.length {
            0 => (rust.to_owned(), format!("{value}_i64 as {rust}")),
            length => (
                format!("[{rust}; {length}]"),
                format!("[{value}_i64 as {rust}; {length}]"),
            ),
        };
        match read {
            true => format!(
                "assert_eq!((&raw const s.{name}).cast::<{ty}>().read_unaligned(), {value}, \"{name}\");\n"
            ),
            false => format!("(&raw mut s.{name}).cast::<{ty}>().write_unaligned({value});\n"),
        }
    }
}

/// One file with the headers of these numbers.
pub(crate) fn entry(name: &str, groups: &[Random1]) -> Entry {
    let mut entry = Entry {
        name: name.to_owned(),
        ..Entry::default()
    };
    for group in groups {
        group.add(&mut entry);
    }
    entry.random = true;
    entry
}
