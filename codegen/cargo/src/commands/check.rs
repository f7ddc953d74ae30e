//! `cargo cffi check`: compares bindings with what would be written, by declarations and not by bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use cffi_codegen::emit::head::Head;
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Item};

use super::bindings;
use crate::cli::Gen;
use crate::failure::Failure;
use crate::output;

/// More differences than these nobody reads.
const MOST: usize = 20;

pub(crate) fn run(arguments: &Gen) -> Result<(), Failure> {
    let all = bindings::read_all(&arguments.files, &arguments.lookup)?;
    let mut drift = Vec::new();
    for bindings in &all {
        let again = format!("write them anew with `cargo cffi gen {}`", bindings.file());
        for (path, text) in bindings.files(arguments.out.as_deref()) {
            let there = fs::read_to_string(&path);
            let differences = match (text, there) {
                (None, Err(_)) => continue,
                (None, Ok(_)) => vec!["nothing needs it any more".to_owned()],
                (Some(_), Err(error)) => vec![format!("cannot be read: {error}")],
                (Some(text), Ok(there)) => differences(&path, &there, &text),
            };
            if differences.is_empty() {
                continue;
            }
            drift.push(format!(
                "{} has drifted: {again}\n{}",
                path.display(),
                shortened(&differences)
            ));
        }
    }
    if drift.is_empty() {
        output::note("the bindings are what their headers and annotation files make");
        return Ok(());
    }
    Err(Failure::inputs(drift))
}

fn shortened(differences: &[String]) -> String {
    let mut told: Vec<String> = differences.iter().take(MOST).cloned().collect();
    if differences.len() > MOST {
        told.push(format!("and {} more", differences.len() - MOST));
    }
    told.join("\n")
}

/// What differs between a file that is there and what would be written, one line for each declaration.
fn differences(path: &Path, there: &str, wanted: &str) -> Vec<String> {
    if there == wanted {
        return Vec::new();
    }
    if path.extension().is_none_or(|extension| extension != "rs") {
        // The assertions and shims: comments aside, every line counts.
        return lines(there, wanted);
    }
    let (Ok(old), Ok(new)) = (syn::parse_file(there), syn::parse_file(wanted)) else {
        return vec!["it is not Rust any more".to_owned()];
    };
    let mut found = Vec::new();
    // Versions of libclang write a few types differently; with the same declarations that is no drift.
    let same = Head::declarations_in(there).is_some()
        && Head::declarations_in(there) == Head::declarations_in(wanted);
    if !same {
        found.push("the headers declare other things than those that it was made from".to_owned());
    }
    let (old, new) = (items(old.items, same), items(new.items, same));
    for (name, text) in &new {
        match old.get(name) {
            None => found.push(format!("`{name}` is missing")),
            Some(other) if other != text => found.push(format!("`{name}` is another")),
            Some(_) => {}
        }
    }
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        found.push(format!("`{name}` is there no more"));
    }
    if same { found } else { declared_first(found) }
}

/// The head's line says little beside what it means.
fn declared_first(mut found: Vec<String>) -> Vec<String> {
    if found.len() > 1 {
        found.remove(0);
    }
    found
}

fn lines(there: &str, wanted: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (there.lines().collect(), wanted.lines().collect());
    let missing = new.iter().filter(|line| !old.contains(line));
    let surplus = old.iter().filter(|line| !new.contains(line));
    missing
        .map(|line| format!("lacks: {line}"))
        .chain(surplus.map(|line| format!("has no more: {line}")))
        .collect()
}

/// Items by what they declare, without documentation. `mod raw` only where it matters: its functions always, its types if declarations differ.
fn items(items: Vec<Item>, same: bool) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    add(items, "", same, &mut found);
    found
}

fn add(items: Vec<Item>, around: &str, same: bool, found: &mut BTreeMap<String, String>) {
    for mut item in items {
        NoDocs.visit_item_mut(&mut item);
        let name = match &item {
            Item::Fn(item) => item.sig.ident.to_string(),
            Item::Struct(item) => item.ident.to_string(),
            Item::Enum(item) => item.ident.to_string(),
            Item::Union(item) => item.ident.to_string(),
            Item::Type(item) => item.ident.to_string(),
            Item::Const(item) if item.ident != "_" => item.ident.to_string(),
            Item::Static(item) => item.ident.to_string(),
            Item::Impl(item) => format!("impl {}", item.self_ty.to_token_stream()),
            // What the generator brings along is no declaration of the library.
            Item::Mod(item) if item.ident == "support" => continue,
            Item::Mod(item) => {
                if let Some((_, inner)) = &item.content {
                    add(
                        inner.clone(),
                        &format!("{around}{}::", item.ident),
                        same,
                        found,
                    );
                }
                continue;
            }
            Item::ForeignMod(block) => {
                for function in &block.items {
                    let text = function.to_token_stream().to_string();
                    let name = match function {
                        syn::ForeignItem::Fn(function) => function.sig.ident.to_string(),
                        syn::ForeignItem::Static(item) => item.ident.to_string(),
                        _ => continue,
                    };
                    found.insert(format!("{around}{name}"), text);
                }
                continue;
            }
            _ => continue,
        };
        if around == "raw::" && same {
            continue;
        }
        let text = item.to_token_stream().to_string();
        found
            .entry(format!("{around}{name}"))
            .and_modify(|other: &mut String| other.push_str(&text))
            .or_insert(text);
    }
}

struct NoDocs;

impl VisitMut for NoDocs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    }
}
