//! What the macro writes, for readers: each `snapshots/NAME.rs` is compared with `snapshots/NAME.expanded.rs`.
//!
//! `BLESS=1 cargo test -p cffi-macros` rewrites the expansions.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, File, Item, Meta};

use crate::expansion;
use crate::parse::attributes::is_cffi;

fn samples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut samples: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension() == Some(OsStr::new("rs")))
        .filter(|path| !path.to_string_lossy().ends_with(".expanded.rs"))
        .collect();
    samples.sort();
    samples
}

/// The expansion of a file, as rustfmt would nearly print it.
fn expanded(sample: &str) -> String {
    let file: File = syn::parse_str(sample).expect("a sample is a Rust file");
    let mut code = TokenStream::new();
    for item in file.items {
        code.extend(expanded_item(item));
    }
    let file: File = syn::parse2(code).expect("an expansion is a Rust file");
    prettyplease::unparse(&file)
}

fn expanded_item(mut item: Item) -> TokenStream {
    let attributes: &mut Vec<Attribute> = match &mut item {
        Item::ForeignMod(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        _ => return item.into_token_stream(),
    };
    let Some(at) = attributes.iter().position(|a| is_cffi(a.path())) else {
        return item.into_token_stream();
    };
    let arguments = match attributes.remove(at).meta {
        Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    expansion(arguments, item.into_token_stream())
}

#[test]
fn expansions_are_as_recorded() {
    let bless = std::env::var_os("BLESS").is_some();
    let samples = samples();
    assert!(samples.len() >= 8, "only {} samples found", samples.len());
    let mut differing = Vec::new();
    for sample in samples {
        let text = fs::read_to_string(&sample).expect("a sample can be read");
        let recorded = sample.with_extension("expanded.rs");
        let expanded = expanded(&text);
        if bless {
            fs::write(&recorded, &expanded).expect("an expansion can be written");
        }
        if fs::read_to_string(&recorded).ok().as_deref() != Some(expanded.as_str()) {
            differing.push(format!("{}:\n{expanded}", recorded.display()));
        }
    }
    assert!(
        differing.is_empty(),
        "BLESS=1 rewrites these, if this is right:\n{}",
        differing.join("\n")
    );
}
