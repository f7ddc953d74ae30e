//! The header of a group, the C behind it, and the Rust that compares both.

use std::fmt::Write;

use super::Group;
use super::leaf::{Leaf, Number};
use crate::entries::Entry;

impl Group {
    /// Adds the header, and what compares it.
    pub(crate) fn add(&self, entry: &mut Entry) {
        self.add_record(entry);
        self.add_passed(entry);
        self.add_called_back(entry);
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
        for leaf in &self.leaves {
            header.push_str(&leaf.before(prefix));
        }
        if let Some(pack) = self.pack {
            let _ = writeln!(header, "#pragma pack(push, {pack})");
        }
        let _ = write!(header, "{ty} {{ ");
        for (at, leaf) in self.leaves.iter().enumerate() {
            header.push_str(&leaf.declared(prefix));
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
            "int {prefix}_use({ty} *s, int check); {ty} {prefix}_pass({ty} s, int x, double y);"
        );
        let in_c = |which, fill| -> String {
            { self.compared() }
                .map(|leaf| leaf.in_c("s->", which, fill))
                .collect()
        };
        let (fill, check) = (in_c(0, true), in_c(1, false));
        let _ = writeln!(
            entry.c,
            "int {prefix}_use({ty} *s, int check) {{ if (!check) {{ __builtin_memset(s, 0, sizeof *s); {fill} return 0; }} {check} return 0; }}\n{ty} {prefix}_pass({ty} s, int x, double y) {{ {ty} none = {{ 0 }}; return x == 7 && y == 2.5 ? s : none; }}"
        );
        let (read, write) = (self.in_rust(0, true), self.in_rust(1, false));
        let _ = writeln!(
            entry.rust,
            "unsafe {{\nlet mut s: raw::{prefix}_s = std::mem::zeroed();\nlet p = &raw mut s;\nraw::{prefix}_use(p, 0);\n{read}p.write(std::mem::zeroed());\n{write}crate::holds(\"{prefix}\", raw::{prefix}_use(p, 1) == 0);"
        );
        // Compilers agree on how it is passed only where Rust has such a struct.
        let _ = writeln!(
            entry.rust,
            "{{{{if {prefix}_pass}}}}let mut back = raw::{prefix}_pass(s, 7, 2.5); crate::holds(\"{prefix} by value\", raw::{prefix}_use(&raw mut back, 1) == 0);{{{{end}}}}\n}}"
        );
    }

    fn in_rust(&self, which: usize, read: bool) -> String {
        { self.compared() }
            .map(|leaf| leaf.in_rust(&self.prefix, which, read))
            .collect()
    }

    /// Of a union one member is there at a time.
    fn compared(&self) -> impl Iterator<Item = &Leaf> {
        let skipped = if self.union { self.leaves.len() - 1 } else { 0 };
        self.leaves.iter().skip(skipped)
    }

    /// A function that takes numbers and returns the last of them.
    fn add_passed(&self, entry: &mut Entry) {
        let Some((last, given)) = self.passed.last() else {
            return;
        };
        let prefix = &self.prefix;
        let (list, are_right) = c_list(&self.passed);
        let _ = writeln!(entry.header, "{} {prefix}_take({list});", last.c);
        let _ = writeln!(
            entry.c,
            "{} {prefix}_take({list}) {{ return {are_right} ? {} : 0; }}",
            last.c,
            last.in_c(*given)
        );
        let call = format!("raw::{prefix}_take({})", rust_list(&self.passed));
        let _ = writeln!(
            entry.rust,
            "crate::holds(\"{prefix}_take\", {} == {});",
            last.given(&format!("unsafe {{ {call} }}")),
            last.in_rust(*given)
        );
    }

    /// A function that calls one of Rust's with the struct by value and some numbers.
    fn add_called_back(&self, entry: &mut Entry) {
        if self.called_back.is_empty() {
            return;
        }
        let (prefix, ty) = (&self.prefix, self.c_type());
        let (list, _) = c_list(&self.called_back);
        let _ = writeln!(
            entry.header,
            "typedef {ty} {prefix}_back_t({ty} s, {list});\nint {prefix}_back({prefix}_back_t *f);"
        );
        let values: Vec<String> = { self.called_back.iter() }
            .map(|(number, value)| number.in_c(*value))
            .collect();
        let same: String = { self.compared() }
            .map(|leaf| leaf.in_c("back.", 0, false))
            .collect();
        let _ = writeln!(
            entry.c,
            "int {prefix}_back({prefix}_back_t *f) {{ {ty} s, back; {prefix}_use(&s, 0); back = f(s, {}); {same} return 0; }}",
            values.join(", ")
        );
        let parameters: Vec<String> = { self.called_back.iter().enumerate() }
            .map(|(at, (number, _))| format!("a{at}: {}", number.passed_type()))
            .collect();
        let are_right: String = { self.called_back.iter().enumerate() }
            .map(|(at, (number, value))| {
                let value = number.passed(*value);
                format!("crate::holds(\"{prefix}_back a{at}\", a{at} == {value});\n")
            })
            .collect();
        let _ = writeln!(
            entry.rust,
            "{{{{if {prefix}_back}}}}unsafe extern \"C\" fn {prefix}_each(mut s: raw::{prefix}_s, {}) -> raw::{prefix}_s {{ unsafe {{\nlet p = &raw mut s;\n{}{are_right}}} s }}\ncrate::holds(\"{prefix}_back\", unsafe {{ raw::{prefix}_back(Some({prefix}_each)) }} == 0);{{{{end}}}}",
            parameters.join(", "),
            self.in_rust(0, true)
        );
    }

    fn add_macros(&self, entry: &mut Entry) {
        if self.macros.is_empty() {
            return;
        }
        let prefix = &self.prefix;
        let _ = writeln!(entry.header, "void {prefix}_macros(double (*to)[3]);");
        let _ = writeln!(entry.c, "void {prefix}_macros(double (*to)[3]) {{");
        let count = self.macros.len();
        let _ = writeln!(
            entry.rust,
            "let mut told = [[0.0; 3]; {count}];\nunsafe {{ raw::{prefix}_macros(told.as_mut_ptr()) }};\nlet _ = told;"
        );
        for (number, expression) in self.macros.iter().enumerate() {
            let name = format!("{prefix}_M{number}");
            let _ = writeln!(entry.header, "#define {name} {expression}");
            let _ = writeln!(
                entry.c,
                "to[{number}][0] = (double)({name}); to[{number}][1] = sizeof({name}); to[{number}][2] = ({name}) < 0;"
            );
            let _ = writeln!(
                entry.rust,
                "{{{{if {name}}}}}crate::holds(\"{name}\", told[{number}] == [raw::{name} as f64, size_of_val(&raw::{name}) as f64, f64::from(u8::from((raw::{name} as f64) < 0.0))]);{{{{end}}}}"
            );
        }
        entry.c.push_str("}\n");
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
                "crate::holds(\"{prefix}_E{at}\", unsafe {{ raw::{prefix}_number({at}, size_of::<raw::{prefix}_e>() as u32) }} == raw::{prefix}_e::{prefix}_E{at});"
            );
        }
    }
}

/// The parameters in C, and that each has its value.
fn c_list(numbers: &[(Number, i64)]) -> (String, String) {
    let parameters =
        { numbers.iter().enumerate() }.map(|(at, (one, _))| format!("{} a{at}", one.c));
    let are_right = { numbers.iter().enumerate() }
        .map(|(at, (one, value))| format!("a{at} == {}", one.in_c(*value)));
    (
        parameters.collect::<Vec<_>>().join(", "),
        are_right.collect::<Vec<_>>().join(" && "),
    )
}

fn rust_list(numbers: &[(Number, i64)]) -> String {
    let values = numbers.iter().map(|(one, value)| one.passed(*value));
    values.collect::<Vec<_>>().join(", ")
}
