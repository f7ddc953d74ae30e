//! The head of a file of bindings: what it was made from, and a hash of the declarations, by which drift is seen.

use std::fmt;

use super::Source;
use crate::annotated::Annotated;
use crate::model::{Model, Value};

/// What the head says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    name: String,
    headers: Vec<String>,
    version: Option<String>,
    target: String,
    /// The hash of all declarations.
    pub declarations: String,
}

const DECLARATIONS: &str = "//! Declarations: ";

impl Head {
    /// That of bindings which are written now.
    pub fn of(annotated: &Annotated, source: &Source) -> Head {
        Head {
            name: source.name.clone(),
            headers: annotated.library.headers.clone(),
            version: { annotated.library.version.clone() }.or_else(|| source.version.clone()),
            target: source.target.clone(),
            declarations: hash(&annotated.model),
        }
    }

    /// The hash that a file of bindings has.
    pub fn declarations_in(text: &str) -> Option<&str> {
        text.lines()
            .take_while(|line| line.starts_with("//!"))
            .find_map(|line| line.strip_prefix(DECLARATIONS))
            .map(|rest| rest.trim_end_matches('.'))
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<String> = self.headers.iter().map(|one| format!("`{one}`")).collect();
        writeln!(
            f,
            "//! Bindings to {}, written by `cargo cffi gen {}.toml`: change that file, not this one.",
            headers.join(", "),
            self.name
        )?;
        writeln!(f, "//!")?;
        if let Some(version) = &self.version {
            writeln!(f, "//! Library: {} {version}.", self.name)?;
        }
        writeln!(f, "//! Target: {}.", self.target)?;
        writeln!(f, "{DECLARATIONS}{}.", self.declarations)?;
        writeln!(f, "//! Generator: cffi {}.", env!("CARGO_PKG_VERSION"))
    }
}

/// All that a program depends on, one line for each declaration: prototypes, layouts, values. No places and no comments.
pub fn declarations(model: &Model) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for function in &model.functions {
        lines.push((function.name.clone(), function.prototype.clone()));
    }
    for record in &model.records {
        let what = if record.union { "union" } else { "struct" };
        let mut line = format!(
            "{what} {} size {:?} align {:?}",
            record.name, record.size, record.align
        );
        for field in &record.fields {
            let name = field.name.as_deref().unwrap_or("_");
            line.push_str(&format!(
                "; {} {name} at {:?} bits {:?}",
                field.ty.spelling, field.offset, field.bits
            ));
        }
        lines.push((record.name.clone(), line));
    }
    for item in &model.enums {
        for variant in &item.variants {
            lines.push((
                variant.name.clone(),
                format!("{} = {}", variant.name, variant.value),
            ));
        }
    }
    for typedef in &model.typedefs {
        lines.push((
            typedef.name.clone(),
            format!("typedef {} {}", typedef.ty.spelling, typedef.name),
        ));
    }
    for constant in &model.constants {
        let value = match &constant.value {
            Value::Integer(value) => value.to_string(),
            Value::Float(value) => format!("{value:?}"),
            Value::String(text) => format!("{:?}", String::from_utf8_lossy(text)),
            Value::Wide(text) => format!("L{text:?}"),
            Value::Expression(text) => text.clone(),
        };
        lines.push((
            constant.name.clone(),
            format!("#define {} {value}", constant.name),
        ));
    }
    for global in &model.globals {
        lines.push((
            global.name.clone(),
            format!("extern {} {}", global.ty.spelling, global.name),
        ));
    }
    lines
}

fn hash(model: &Model) -> String {
    let mut lines: Vec<String> = declarations(model)
        .into_iter()
        .map(|(_, line)| line)
        .collect();
    lines.sort_unstable();
    let hash = lines
        .iter()
        .flat_map(|line| line.bytes().chain([b'\n']))
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    format!("{hash:016x}")
}
