//! From the functions that a crate exports to a C header: ours are rewritten to what they are in C, and cbindgen spells it all.

mod convert;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use cffi_build::sources::{self, Cfg, Truth};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Item, ItemConst, ItemFn, Meta};

use crate::failure::Failure;

/// The exported functions, and the types that C may see, as Rust without `#[cffi]`.
pub(crate) struct Exports {
    root: String,
    items: Vec<Item>,
}

/// Collects them from the files of a crate.
pub(crate) fn rust(root: &Path, cfg: &Cfg) -> Result<Exports, Failure> {
    let (files, unreadable) = sources::read(root, cfg);
    if !unreadable.is_empty() {
        let told = unreadable.into_iter().map(|file| {
            let line = match file.line {
                0 => String::new(),
                line => format!("{line}: "),
            };
            format!(
                "{}:{} {}",
                file.path.display(),
                line.trim_end(),
                file.message
            )
        });
        return Err(Failure::inputs(told.collect()));
    }
    let mut collector = Collector {
        cfg,
        path: root,
        items: Vec::new(),
        constants: Vec::new(),
        wrong: Vec::new(),
        functions: 0,
    };
    for source in &files {
        collector.path = &source.path;
        collector.items(&source.file.items);
    }
    if !collector.wrong.is_empty() {
        return Err(Failure::inputs(collector.wrong));
    }
    if collector.functions == 0 {
        return Err(Failure::input(format!(
            "{} exports no function to C: such a one is written `#[cffi] #[unsafe(no_mangle)] pub extern \"C\" fn name(..) {{ .. }}`",
            root.display()
        )));
    }
    collector.add_constants();
    Ok(Exports {
        root: root.display().to_string(),
        items: collector.items,
    })
}

/// Writes the header.
pub(crate) fn header(
    exports: &Exports,
    guard: &str,
    includes: &[String],
) -> Result<String, Failure> {
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: exports.items.clone(),
    });
    let environment = |error: std::io::Error| {
        Failure::environment(format!("cannot write a temporary file: {error}"))
    };
    let mut file = tempfile::Builder::new()
        .suffix(".rs")
        .tempfile()
        .map_err(environment)?;
    file.write_all(text.as_bytes()).map_err(environment)?;
    let mut config = cbindgen::Config {
        language: cbindgen::Language::C,
        cpp_compat: true,
        include_guard: Some(guard.to_owned()),
        sys_includes: includes.to_vec(),
        usize_is_size_t: true,
        documentation: true,
        header: Some(format!(
            "/* What {} exports to C. Written by `cargo cffi header`. */",
            exports.root
        )),
        ..cbindgen::Config::default()
    };
    config.enumeration.prefix_with_name = true;
    // Without these cbindgen leaves such a struct out, and C would know nothing but its name.
    config.layout.packed = Some("__attribute__((packed))".to_owned());
    config.layout.aligned_n = Some("CFFI_ALIGNED".to_owned());
    if exports.items.iter().any(|item| repr_has(item, "align")) {
        config.after_includes = Some(ALIGNED.to_owned());
    }
    config.export.include = exports.items.iter().filter_map(type_name).collect();
    let bindings = cbindgen::Builder::new()
        .with_config(config)
        .with_src(file.path())
        .generate()
        .map_err(|error| {
            Failure::input(format!("{}: cannot be spelled in C: {error}", exports.root))
        })?;
    let mut header = Vec::new();
    bindings.write(&mut header);
    String::from_utf8(header).map_err(|error| Failure::input(format!("{}: {error}", exports.root)))
}

/// What the header needs for structs with `align`.
const ALIGNED: &str = "#define CFFI_ALIGNED(bytes) __attribute__((aligned(bytes)))";

/// The words of an item's `repr`.
fn repr(item: &Item) -> Vec<Meta> {
    let attributes: &[Attribute] = match item {
        Item::Struct(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        _ => &[],
    };
    let lists = attributes.iter().filter(|one| one.path().is_ident("repr"));
    let words = lists.filter_map(|one| {
        one.parse_args_with(Punctuated::<Meta, syn::Token![,]>::parse_terminated)
            .ok()
    });
    words.flatten().collect()
}

fn repr_has(item: &Item, word: &str) -> bool {
    repr(item).iter().any(|one| one.path().is_ident(word))
}

/// Why a struct has no form in C that cbindgen writes.
fn unspellable(item: &Item) -> Option<String> {
    let words = repr(item);
    let packed = words.iter().find(|one| one.path().is_ident("packed"))?;
    let Meta::List(list) = packed else {
        return None;
    };
    let by = list.tokens.to_string();
    (by != "1").then(|| format!("`repr(packed({by}))` has no form in the header: write `repr(C, packed)`, or put the fields in another order"))
}

struct Collector<'a> {
    cfg: &'a Cfg,
    path: &'a Path,
    items: Vec<Item>,
    /// Constants, of which those count that the length of an array names.
    constants: Vec<ItemConst>,
    wrong: Vec<String>,
    functions: usize,
}

impl Collector<'_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            if let Some(why) = unspellable(item) {
                self.wrong.push(format!("{}: {why}", self.path.display()));
            }
            match item {
                Item::Mod(module) if self.holds(&module.attrs) => {
                    if let Some((_, items)) = &module.content {
                        self.items(items);
                    }
                }
                Item::Fn(function) if self.holds(&function.attrs) && is_exported(function) => {
                    self.function(function);
                }
                Item::Struct(other) if self.holds(&other.attrs) && has_repr(&other.attrs) => {
                    self.items.push(item.clone());
                }
                Item::Enum(other) if self.holds(&other.attrs) && has_repr(&other.attrs) => {
                    self.items.push(item.clone());
                }
                Item::Union(other) if self.holds(&other.attrs) && has_repr(&other.attrs) => {
                    self.items.push(item.clone());
                }
                // Without a representation a struct is behind pointers only, and C need not know more.
                Item::Struct(other) if self.holds(&other.attrs) => self.items.push(item.clone()),
                Item::Type(other) if self.holds(&other.attrs) => self.items.push(item.clone()),
                Item::Const(other) if self.holds(&other.attrs) => {
                    self.constants.push(other.clone());
                }
                _ => {}
            }
        }
    }

    /// Those that an item names, and those that such a one names.
    fn add_constants(&mut self) {
        let mut named: BTreeSet<String> = BTreeSet::new();
        let mut tokens: Vec<String> = { self.items.iter() }
            .map(|item| item.to_token_stream().to_string())
            .collect();
        while let Some(text) = tokens.pop() {
            let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            for constant in &self.constants {
                let name = constant.ident.to_string();
                if words.clone().any(|word| word == name) && named.insert(name) {
                    tokens.push(constant.expr.to_token_stream().to_string());
                }
            }
        }
        let is_named = |one: &&ItemConst| named.contains(&one.ident.to_string());
        let needed = self.constants.iter().filter(is_named).cloned();
        // Of others cbindgen writes nothing.
        let visible = needed.map(|mut one| {
            one.vis = syn::parse_quote!(pub);
            Item::Const(one)
        });
        let mut items: Vec<Item> = visible.collect();
        items.append(&mut self.items);
        self.items = items;
    }

    fn function(&mut self, function: &ItemFn) {
        self.functions += 1;
        match convert::to_c(function) {
            Ok(function) => self.items.push(Item::Fn(function)),
            Err(error) => {
                let start = error.span().start();
                self.wrong.push(format!(
                    "{}:{}:{}: {error}",
                    self.path.display(),
                    start.line,
                    start.column + 1
                ));
            }
        }
    }

    fn holds(&self, attributes: &[Attribute]) -> bool {
        self.cfg.of(attributes) == Truth::Yes
    }
}

/// Whether C can find it: it has a name of its own among the symbols, and C's calling convention.
fn is_exported(function: &ItemFn) -> bool {
    let named = |path: &syn::Path| path.is_ident("no_mangle") || path.is_ident("export_name");
    let exported = function
        .attrs
        .iter()
        .any(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("unsafe") => list
                .parse_args::<Meta>()
                .is_ok_and(|inner| named(inner.path())),
            meta => named(meta.path()),
        });
    exported && function.sig.abi.is_some()
}

fn has_repr(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("repr"))
}

fn type_name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) if has_repr(&item.attrs) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Union(item) => Some(item.ident.to_string()),
        _ => None,
    }
}
