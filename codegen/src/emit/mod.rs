//! Writes the bindings: plain Rust from data in which everything is decided, so that nothing here can fail.
//!
//! A file has a head that says what it was made from, the safe items, `mod sys` with the C functions that they call, and `mod raw` with C's types and constants, and every other function as `unsafe`.

mod docs;
pub mod head;
mod raw;
mod rename;
mod safe;
pub mod shim;
mod types;

use syn::parse_quote;

use crate::annotated::Annotated;

/// What the bindings are made from, besides the annotated model.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The library's name: the file's, without its extension.
    pub name: String,
    /// The library's version, if pkg-config knows it. What the headers say of themselves is preferred.
    pub version: Option<String>,
    /// The machine that the headers were read for.
    pub target: String,
}

/// The text of `<name>.rs`.
pub fn rust(annotated: &Annotated, source: &Source) -> String {
    let parts = raw::Parts::of(annotated);
    let safe = safe::items(annotated);
    let sys = parts.sys(&safe);
    let raw = parts.raw();
    let allow = raw::allow();
    let file: syn::File = parse_quote! {
        #![cfg_attr(rustfmt, rustfmt_skip)]

        #![allow(
            unsafe_code, unused_unsafe, non_snake_case,
            clippy::redundant_field_names, clippy::unused_unit, clippy::let_unit_value, clippy::redundant_closure,
            reason = "each call is as right as the annotations that it was written from"
        )]
        #![allow(dead_code, unused_imports, reason = "nobody uses all of a library")]

        #safe

        #sys

        #[doc = "What has no safe form: C's types and constants, and every function of which nothing is known that would make it safe."]
        #allow
        pub mod raw {
            #raw
        }
    };
    let head = head::Head::of(annotated, source);
    let text = spaced(&commented(&prettyplease::unparse(&file)));
    format!("{head}{text}")
}

/// The same with comments where tokens cannot have them: for statements that are nothing but a string with one, and for documentation that begins with a slash.
fn commented(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
        let attribute = rest.strip_prefix("#[doc = \"/ ");
        if let Some(comment) = attribute.and_then(|rest| rest.strip_suffix("\"]")) {
            return format!("{indent}// {comment}\n");
        }
        let string = rest.strip_suffix(';').filter(|_| rest.starts_with("\"// "));
        match string.and_then(|string| syn::parse_str::<syn::LitStr>(string).ok()) {
            Some(comment) => {
                let lines = comment.value().replace('\n', &format!("\n{indent}// "));
                format!("{indent}{lines}\n")
            }
            None => format!("{line}\n"),
        }
    });
    lines.collect()
}

/// The same with an empty line between items, and between methods.
fn spaced(text: &str) -> String {
    let begins = [
        "///",
        "// SAFETY",
        "#[",
        "pub ",
        "fn ",
        "impl",
        "unsafe impl",
        "mod ",
        "use ",
    ];
    let mut spaced = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.push_str(line);
        spaced.push('\n');
        let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
        let next = lines.peek().and_then(|next| next.strip_prefix(indent));
        let next = next.unwrap_or_default();
        let is_use = |line: &str| line.starts_with("use ");
        let ends = match rest {
            _ if rest.starts_with("#![") => true,
            // The attribute of the file, not that of an item.
            ")]" => is_use(next),
            _ if rest.starts_with("//") || is_use(rest) && is_use(next) => false,
            _ => rest == "}" || rest.ends_with("{}") || (indent.is_empty() && rest.ends_with(';')),
        };
        let follows = begins.iter().any(|start| next.starts_with(start));
        if indent.len() <= 4 && ends && follows {
            spaced.push('\n');
        }
    }
    spaced
}
