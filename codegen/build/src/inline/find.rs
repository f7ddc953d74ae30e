//! Finds `cffi::c!` in a Rust file: in modules, functions, methods and blocks, and as written out in other macros.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, ExprBlock, ImplItem, Item, ItemUse, Macro, StmtMacro, TraitItem, UseTree};

use super::literal::Block;
use crate::error::Problem;
use crate::sources::{Cfg, Source, Truth};

/// A `c!`.
pub(super) enum Found {
    Block(Block),
    /// Its condition does not hold.
    LeftOut(Block),
    /// It is not as it must be.
    Wrong(Problem),
}

/// All of a file.
pub(super) fn blocks(source: &Source, cfg: &Cfg) -> Vec<Found> {
    let mut imports = Imports(false);
    imports.visit_file(&source.file);
    let mut finder = Finder {
        source,
        cfg,
        bare: imports.0,
        truth: source.truth,
        found: Vec::new(),
    };
    finder.visit_file(&source.file);
    finder.found
}

struct Finder<'a> {
    source: &'a Source,
    cfg: &'a Cfg,
    /// Whether `c!` alone is ours.
    bare: bool,
    truth: Truth,
    found: Vec<Found>,
}

impl Finder<'_> {
    /// Looks into what stands under these attributes.
    fn under(&mut self, attributes: &[Attribute], inside: impl FnOnce(&mut Self)) {
        let outside = self.truth;
        self.truth = outside.and(self.cfg.of(attributes));
        inside(self);
        self.truth = outside;
    }

    fn add(&mut self, at: Span, tokens: TokenStream, certain: bool) {
        match Block::parse(&self.source.path, at, tokens) {
            Ok(block) if self.truth == Truth::No => self.found.push(Found::LeftOut(block)),
            Ok(block) => self.found.push(Found::Block(block)),
            Err(problem) if certain && self.truth != Truth::No => {
                self.found.push(Found::Wrong(problem));
            }
            // Not ours, or in a macro's pattern.
            Err(_) => {}
        }
    }

    /// Looks for `c ! { .. }` among the tokens of another macro, which no parser knows.
    fn scan(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let punct = |at: usize, wanted: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted);
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(name) if name == "c" && punct(index + 1, '!') => {
                    let qualified = index >= 2 && punct(index - 1, ':') && punct(index - 2, ':');
                    if let Some(TokenTree::Group(group)) = tokens.get(index + 2)
                        && (qualified || self.bare)
                    {
                        self.add(group.span_open(), group.stream(), false);
                    }
                }
                TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                    self.scan(group.stream());
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_macro(&mut self, call: &'ast Macro) {
        let mut names = call
            .path
            .segments
            .iter()
            .rev()
            .map(|segment| &segment.ident);
        let ours = names.next().is_some_and(|last| last == "c");
        match names.next() {
            Some(krate) if ours => self.add(krate.span(), call.tokens.clone(), krate == "cffi"),
            None if ours && self.bare => self.add(call.path.span(), call.tokens.clone(), true),
            _ => self.scan(call.tokens.clone()),
        }
    }

    fn visit_item(&mut self, item: &'ast Item) {
        self.under(item_attributes(item), |finder| {
            visit::visit_item(finder, item)
        });
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let attributes: &[Attribute] = match item {
            ImplItem::Const(item) => &item.attrs,
            ImplItem::Fn(item) => &item.attrs,
            ImplItem::Macro(item) => &item.attrs,
            _ => &[],
        };
        self.under(attributes, |finder| visit::visit_impl_item(finder, item));
    }

    fn visit_trait_item(&mut self, item: &'ast TraitItem) {
        let attributes: &[Attribute] = match item {
            TraitItem::Const(item) => &item.attrs,
            TraitItem::Fn(item) => &item.attrs,
            TraitItem::Macro(item) => &item.attrs,
            _ => &[],
        };
        self.under(attributes, |finder| visit::visit_trait_item(finder, item));
    }

    fn visit_stmt_macro(&mut self, statement: &'ast StmtMacro) {
        self.under(&statement.attrs, |finder| {
            visit::visit_stmt_macro(finder, statement)
        });
    }

    fn visit_expr_block(&mut self, block: &'ast ExprBlock) {
        self.under(&block.attrs, |finder| {
            visit::visit_expr_block(finder, block)
        });
    }
}

fn item_attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether a file imports the macro, so that `c!` alone is it.
struct Imports(bool);

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if let UseTree::Path(path) = &item.tree
            && path.ident == "cffi"
        {
            self.0 |= names_it(&path.tree);
        }
        if let UseTree::Group(group) = &item.tree {
            self.0 |= group.items.iter().any(
                |tree| matches!(tree, UseTree::Path(path) if path.ident == "cffi" && names_it(&path.tree)),
            );
        }
    }
}

fn names_it(tree: &UseTree) -> bool {
    match tree {
        UseTree::Name(name) => name.ident == "c",
        UseTree::Glob(_) => true,
        UseTree::Group(group) => group.items.iter().any(names_it),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Found, blocks};
    use crate::sources::{Cfg, Source, Truth};

    /// What is found: the first line, with `-` before what is left out and `!` before what is wrong.
    fn found(text: &str) -> Vec<String> {
        let source = Source {
            path: PathBuf::from("src/lib.rs"),
            file: syn::parse_file(text).expect("Rust"),
            truth: Truth::Yes,
        };
        let mut cfg = Cfg::default();
        cfg.add("unix");
        let line = |text: &str| text.lines().next().unwrap_or("").to_owned();
        blocks(&source, &cfg)
            .iter()
            .map(|found| match found {
                Found::Block(block) => line(&block.text()),
                Found::LeftOut(block) => format!("-{}", line(&block.text())),
                Found::Wrong(problem) => format!("!{problem}"),
            })
            .collect()
    }

    #[test]
    fn blocks_are_found_wherever_they_may_stand() {
        let text = r#"
            cffi::c! { "item" }
            ::cffi::c!("parentheses");
            mod inner { renamed::c! { "module" } }
            fn f() { cffi::c! { "statement" } let _ = || { cffi::c! { "closure" } }; }
            impl X { fn g() { if true { cffi::c! { "method" } } } }
            trait T { fn h() { cffi::c! { "trait" } } }
            const C: () = { cffi::c! { "const" } };
            macro_rules! m { () => { cffi::c! { "rule" } }; ($t:literal) => { cffi::c! { $t } }; }
            cfg_if::cfg_if! { if #[cfg(unix)] { cffi::c! { "tokens" } } }
        "#;
        assert_eq!(
            found(text),
            [
                "item",
                "parentheses",
                "module",
                "statement",
                "closure",
                "method",
                "trait",
                "const",
                "rule",
                "tokens"
            ]
        );
    }

    #[test]
    fn a_bare_name_counts_where_it_is_imported() {
        assert_eq!(found(r#"c! { "x" }"#), [""; 0]);
        assert_eq!(found(r#"use other::c; c! { "x" }"#), [""; 0]);
        assert_eq!(found(r#"use cffi::c; c! { "x" }"#), ["x"]);
        assert_eq!(found(r#"use cffi::{block_on, c}; c! { "x" }"#), ["x"]);
        assert_eq!(
            found(r#"use {std::ffi::c_int, cffi::*}; c! { "x" }"#),
            ["x"]
        );
    }

    #[test]
    fn conditions_leave_out_what_rustc_leaves_out() {
        let text = r#"
            #[cfg(unix)] cffi::c! { "unix" }
            #[cfg(windows)] cffi::c! { "windows" }
            #[cfg(windows)] mod m { cffi::c! { "module" } }
            #[cfg(windows)] fn f() { cffi::c! { "function" } }
            fn g() { #[cfg(windows)] cffi::c! { "statement" } #[cfg(windows)] { cffi::c! { "block" } } }
            impl X { #[cfg(windows)] fn h() { cffi::c! { "method" } } }
            #[cfg(windows)] cffi::c! { wrong }
            #[cfg(test)] mod tests { cffi::c! { "test" } }
        "#;
        assert_eq!(
            found(text),
            [
                "unix",
                "-windows",
                "-module",
                "-function",
                "-statement",
                "-block",
                "-method",
                "test"
            ]
        );
    }

    #[test]
    fn what_is_wrong_is_told_where_it_is_certainly_ours() {
        assert_eq!(found("fn c() { other::c!(1); }"), [""; 0]);
        let told = found("\n  cffi::c! { 1 }");
        assert!(told[0].starts_with("!src/lib.rs:2:14: "), "{told:?}");
    }
}
