//! Numbers at random, and the expressions that are made of them.

/// Numbers at random, the same for one seed.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("it is below one")
    }

    pub(super) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    pub(super) fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// A constant expression, nested so deep.
pub(super) fn expression(random: &mut Random, depth: usize) -> String {
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

/// The value of an enum's constant.
pub(super) fn enumerator(random: &mut Random) -> String {
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
