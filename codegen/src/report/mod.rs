//! What became of each function, and why: as text, as JSON, and for one function alone.

use std::collections::BTreeMap;
use std::fmt::{Display, Write};

use serde_json::json;

use crate::annotated::{Annotated, Callback, Class, RawReason, RefusedWhat, Role, Safe, Uses};
use crate::model::Refusal;
use crate::propose;

/// So many names are listed in the text of a reason that many functions have.
const LISTED: usize = 8;

/// The classes of a header's functions; they add up to all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    headers: Vec<String>,
    /// All functions.
    pub functions: usize,
    /// Those with a safe form.
    pub safe: Vec<String>,
    methods: usize,
    vouched: usize,
    /// Those that are `unsafe`, by the reason.
    pub raw: BTreeMap<&'static str, Vec<String>>,
    /// Those without a binding, by the reason.
    pub refused: BTreeMap<&'static str, Vec<String>>,
    /// Global variables without a binding, by the reason.
    pub globals: BTreeMap<&'static str, Vec<String>>,
    /// Macros that begin as constants and are none, by the reason.
    pub constants: BTreeMap<String, Vec<String>>,
    hint: Option<String>,
}

impl Report {
    /// Counts.
    pub fn of(annotated: &Annotated) -> Report {
        let mut report = Report {
            headers: annotated.library.headers.clone(),
            functions: annotated.model.functions.len(),
            safe: Vec::new(),
            methods: 0,
            vouched: 0,
            raw: BTreeMap::new(),
            refused: BTreeMap::new(),
            globals: BTreeMap::new(),
            constants: BTreeMap::new(),
            hint: hint(annotated),
        };
        for function in &annotated.model.functions {
            let name = function.name.clone();
            match annotated.class(&name) {
                Some(Class::Safe) => report.safe.push(name),
                Some(Class::Raw) => {
                    let raw = annotated.raw.iter().find(|raw| raw.name == name);
                    let code = raw.map_or("no-annotation", |raw| raw.reason.code());
                    report.raw.entry(code).or_default().push(name);
                }
                _ => {
                    let why = function.refused.unwrap_or(Refusal::Unrepresentable);
                    report.refused.entry(why.code()).or_default().push(name);
                }
            }
        }
        let own = annotated.safe.iter().filter(|safe| safe.instance.is_none());
        for safe in own {
            report.methods += usize::from(!matches!(safe.role, Role::Free));
            report.vouched += usize::from(safe.vouched.is_some());
        }
        let globals = annotated
            .refused
            .iter()
            .filter(|one| one.what == RefusedWhat::Global);
        for global in globals {
            report
                .globals
                .entry(global.reason.code())
                .or_default()
                .push(global.name.clone());
        }
        for constant in &annotated.model.left_out {
            let names = report.constants.entry(constant.why.clone()).or_default();
            names.push(constant.name.clone());
        }
        report
    }

    /// For people.
    pub fn text(&self) -> String {
        let (raw, refused) = (count(&self.raw), count(&self.refused));
        let mut text = format!(
            "{}: {} functions = {} safe ({} methods, {} vouched) + {raw} raw + {refused} refused\n",
            self.headers.join(", "),
            self.functions,
            self.safe.len(),
            self.methods,
            self.vouched,
        );
        text.push_str(&line("refused", &self.refused));
        text.push_str(&line("raw", &self.raw));
        text.push_str(&line("globals", &self.globals));
        text.push_str(&line("macros", &self.constants));
        if let Some(hint) = &self.hint {
            let _ = writeln!(text, " hint: {hint}");
        }
        text
    }

    /// For machines.
    pub fn json(&self) -> String {
        let report = json!({
            "headers": self.headers,
            "functions": self.functions,
            "safe": self.safe,
            "raw": self.raw,
            "refused": self.refused,
            "refused_globals": self.globals,
            "refused_macros": self.constants,
        });
        format!("{report:#}\n")
    }
}

/// The classes of one kind.
fn line<Code: Display>(what: &str, classes: &BTreeMap<Code, Vec<String>>) -> String {
    if classes.is_empty() {
        return String::new();
    }
    let told: Vec<String> = classes
        .iter()
        .map(|(code, names)| format!("{code} {} ({})", names.len(), list(names)))
        .collect();
    format!(
        " {what:<8} {:>4}  {}\n",
        count(classes),
        told.join("\n                ")
    )
}

/// All that is known of one function; `None` if the headers do not declare it.
pub fn explain(annotated: &Annotated, name: &str) -> Option<String> {
    let function = annotated.model.function(name)?;
    let mut text = format!("{}\n", function.prototype);
    if !function.place.file.is_empty() {
        let _ = writeln!(
            text,
            " declared  {}:{}",
            function.place.file, function.place.line
        );
    }
    match annotated.class(name)? {
        Class::Safe => {
            for safe in annotated.safe.iter().filter(|safe| safe.c == name) {
                let whose = safe.role.handle().map(|handle| format!("{handle}::"));
                let _ = writeln!(
                    text,
                    " safe      {}{}",
                    whose.unwrap_or_default(),
                    safe.name
                );
                if let Some(reason) = &safe.vouched {
                    let _ = writeln!(text, " vouched   {reason}");
                }
                for closure in safe.callbacks() {
                    let _ = writeln!(text, " closure   {}", uses(safe, closure));
                }
            }
        }
        Class::Raw => {
            for raw in annotated.raw.iter().filter(|raw| raw.name == name) {
                let _ = writeln!(text, " raw       {}: {}", raw.reason.code(), raw.text);
            }
        }
        Class::Refused => {
            let why = function.refused.unwrap_or(Refusal::Unrepresentable);
            let _ = writeln!(text, " refused   {}: {}", why.code(), in_words(why));
        }
    }
    if annotated.class(name) == Some(Class::Raw)
        && let Some(line) = propose::line(&annotated.model, function)
    {
        let _ = writeln!(text, " perhaps   {line}");
    }
    for attribute in &function.attributes {
        let _ = writeln!(text, " header    {attribute:?}");
    }
    for (index, parameter) in function.parameters.iter().enumerate() {
        let name = parameter.name.as_deref().unwrap_or("(unnamed)");
        let _ = writeln!(text, " arg {index:<5} {} {name}", parameter.ty.spelling);
    }
    Some(text)
}

/// What a closure may use, in words.
fn uses(item: &Safe, closure: &Callback) -> String {
    let handles: Vec<&str> = item.handles().collect();
    match &closure.uses {
        _ if handles.is_empty() => String::from("there is no handle that it could use"),
        Uses::Any => format!("it may use `{}`", handles.join("`, `")),
        Uses::Only(functions) if functions.is_empty() => {
            let handles = handles.join("`, `");
            format!("it must not use `{handles}`, or what belongs to it (`uses=` says otherwise)")
        }
        Uses::Only(functions) => {
            format!(
                "of `{}` it may use `{}` alone",
                handles.join("`, `"),
                functions.join("`, `")
            )
        }
    }
}

fn in_words(why: Refusal) -> &'static str {
    match why {
        Refusal::LongDouble => "Rust has no `long double`: write a C function with `double`",
        Refusal::Complex => "Rust has no `_Complex`: write a C function that takes both parts",
        Refusal::VaList => {
            "Rust cannot make a `va_list`: use the variant of the function that takes its arguments"
        }
        Refusal::Vector => {
            "vectors are not passed as C passes them: write a C function that takes a pointer"
        }
        Refusal::BitInt => "Rust has no `_BitInt`: write a C function with an ordinary integer",
        Refusal::ThreadLocal => {
            "each thread has a variable of its own: write a C function that returns its value"
        }
        Refusal::Variadic => {
            "it takes more arguments than it declares: declare instances with `variadic`"
        }
        Refusal::Convention => {
            "Rust has no such calling convention: write a C function without the attribute"
        }
        Refusal::HalfFloat | Refusal::DecimalFloat => {
            "Rust has no such number: write a C function with `float` or `double`"
        }
        Refusal::AddressSpace => {
            "Rust has no pointers into a segment: write a C function that takes an ordinary pointer"
        }
        Refusal::StorageOrder => {
            "the numbers in it are not in the machine's order of bytes: write a C function that takes a pointer"
        }
        Refusal::Overloaded => {
            "several functions have this name: write a C function that calls the one that is meant"
        }
        Refusal::Alignment => {
            "no struct of Rust is aligned or packed so and passed as C passes it: write a C function that takes a pointer"
        }
        Refusal::Unrepresentable => "a type in it has no form in Rust",
    }
}

/// The function about which a word would help most: one that C may keep something of.
fn hint(annotated: &Annotated) -> Option<String> {
    let order = [
        RawReason::RetentionUnstated,
        RawReason::CallbackOwnershipUnstated,
        RawReason::ReturnedPointerLifetime,
        RawReason::NoAnnotation,
    ];
    let raw = order
        .iter()
        .find_map(|reason| annotated.raw.iter().find(|raw| raw.reason == *reason))?;
    Some(format!("`cargo cffi explain {}`: {}", raw.name, raw.text))
}

fn count<Code>(classes: &BTreeMap<Code, Vec<String>>) -> usize {
    classes.values().map(Vec::len).sum()
}

/// A few more than are listed are all listed: what is refused shall be seen.
fn list(names: &[String]) -> String {
    let most = match names.len() <= LISTED + 4 {
        true => names.len(),
        false => LISTED,
    };
    let mut told = names
        .iter()
        .take(most)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if names.len() > most {
        told.push_str(", ..");
    }
    told
}
