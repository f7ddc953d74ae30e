//! Headers at random: structs in structs, unions, bit-fields, packing, alignment on types, members and typedefs, enums, arrays,
//! function types, macros of constant expressions. Layout, values and calls are compared with what the C compiler makes of them.

mod compared;
mod dice;
mod leaf;

use std::fmt::Write;

use crate::entries::Entry;
use dice::Random;
use leaf::{Leaf, Number};

/// So many headers stand in one file, because a file costs more than a header.
pub(crate) const IN_ONE: u64 = 20;

/// A struct or a union, and what uses it.
#[derive(Clone, Debug)]
pub(crate) struct Group {
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
    /// The numbers that a function takes, the last of which it returns.
    passed: Vec<(Number, i64)>,
    /// The numbers that a callback takes beside the struct.
    called_back: Vec<(Number, i64)>,
}

/// The header of that number.
pub(crate) fn group(seed: u64) -> Group {
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
    let leaves = (0..count).map(|at| Leaf::any(random, at, 1)).collect();
    let others = [
        "int (*f)(int, char *)",
        "struct { int x; char y; } g",
        "unsigned : 3",
        "int : 0",
        "char h[3]",
        "struct next_of_all *i",
        "union { short j; char k; }",
        "union { long l; struct { char n; short o; }; }",
        "void (*(*t)(void (*)(int)))(long)",
    ];
    let others = (0..random.below(3)).map(|_| (*random.of(&others)).to_owned());
    let mut others: Vec<String> = others.collect();
    others.sort();
    others.dedup();
    let macros = (0..random.below(4)).map(|_| dice::expression(random, 3));
    let macros = macros.collect();
    let enumerators = (0..random.below(4)).map(|_| dice::enumerator(random));
    let enumerators = enumerators.collect();
    let numbers = |random: &mut Random, count: usize| -> Vec<(Number, i64)> {
        let numbers = (0..count).map(|_| {
            let number = Number::any(random);
            (number, number.full(random))
        });
        numbers.collect()
    };
    let count = random.of(&[0, 0, 2, 4, 9, 12]);
    let passed = numbers(random, *count);
    let count = random.of(&[0, 0, 1, 3, 8]);
    let called_back = numbers(random, *count);
    Group {
        prefix,
        union,
        attribute,
        pack: random.one_in(6).then(|| *random.of(&[1, 2, 4, 8])),
        typedef: random.one_in(4).then(|| *random.of(&[1, 2, 4, 8, 16, 64])),
        leaves,
        others,
        macros,
        enumerators,
        passed,
        called_back,
    }
}

impl Group {
    /// Everything smaller that may fail as well.
    pub(crate) fn smaller(&self) -> Vec<Group> {
        let mut all = Vec::new();
        let without = |change: &dyn Fn(&mut Group)| {
            let mut one = self.clone();
            change(&mut one);
            one
        };
        all.push(without(&|one| one.passed.clear()));
        all.push(without(&|one| one.called_back.clear()));
        for at in 0..self.leaves.len() {
            if self.leaves.len() > 1 {
                all.push(without(&|one| drop(one.leaves.remove(at))));
            }
            all.push(without(&|one| one.leaves[at].attribute.clear()));
            let inner = self.leaves[at].inner.len();
            all.extend(
                (0..inner).map(|own| without(&|one| drop(one.leaves[at].inner.remove(own)))),
            );
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
        let size = self.header().len();
        all.retain(|one| one.header().len() < size);
        all
    }

    fn header(&self) -> String {
        let mut entry = Entry::default();
        self.add(&mut entry);
        entry.header
    }
}

/// One file with these headers.
pub(crate) fn entry(name: &str, groups: &[Group]) -> Entry {
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
