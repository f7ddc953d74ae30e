//! Inline C: collects the literals of `cffi::c!` from a package's sources, and compiles each as a C file of its own, whose errors point into the Rust file.
//!
//! The macro compares: it knows its literal by a hash, and the build script hands the hashes of those that it has seen to rustc, in a variable.

mod find;
mod flags;
mod literal;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::c_file::{Compiler, archive, print_link};
use crate::error::{Problem, say};
use crate::packages::{self, Package, Requirement};
use crate::sources::{self, Cfg};

use find::Found;
use literal::Block;

/// The variable in which the macro finds the hashes of what was compiled.
const COLLECTED: &str = "CFFI_INLINE_C";

/// The same for what was left out, because its condition does not hold.
const LEFT_OUT: &str = "CFFI_INLINE_C_LEFT_OUT";

/// All inline C of a package.
#[derive(Default)]
pub(crate) struct Inline {
    blocks: Vec<Block>,
    left_out: BTreeSet<String>,
    asked: bool,
}

/// Finds it.
pub(crate) fn collect(roots: &[PathBuf], cfg: &Cfg, problems: &mut Vec<Problem>) -> Inline {
    let mut inline = Inline {
        asked: true,
        ..Inline::default()
    };
    let mut hashes = BTreeSet::new();
    for root in roots {
        println!("cargo::rerun-if-changed={}", root.display());
        let (files, unreadable) = sources::read(root, cfg);
        for file in unreadable {
            let problem = Problem::at(&file.path, file.line, 0, file.message);
            if file.line == 0 {
                problems.push(problem);
            } else {
                // rustc tells what is wrong with it, and better.
                say(
                    "warning",
                    &format!("{problem}; its inline C is not collected"),
                );
            }
        }
        for source in &files {
            // Also where `#[path]` leads out of the folder.
            println!("cargo::rerun-if-changed={}", source.path.display());
            for found in find::blocks(source, cfg) {
                match found {
                    Found::Block(block) if hashes.insert(block.hash()) => inline.blocks.push(block),
                    // The same text twice is the same C, once.
                    Found::Block(_) => {}
                    Found::LeftOut(block) => {
                        inline.left_out.insert(block.hash());
                    }
                    Found::Wrong(problem) => problems.push(problem),
                }
            }
        }
    }
    // One place where it counts is enough.
    inline.left_out.retain(|hash| !hashes.contains(hash));
    inline
}

impl Inline {
    /// Tells rustc what to link, and the macro what was collected.
    pub(crate) fn print(&self, out: &Path) {
        if !self.asked {
            return;
        }
        if !self.blocks.is_empty() {
            print_link(out, &archive_name());
        }
        for name in in_order(self.blocks.iter().flat_map(|block| &block.links)) {
            println!("cargo::rustc-link-lib={name}");
        }
        let collected: Vec<String> = self.blocks.iter().map(Block::hash).collect();
        let left_out: Vec<&str> = self.left_out.iter().map(String::as_str).collect();
        println!("cargo::rustc-env={COLLECTED}={}", collected.join(","));
        println!("cargo::rustc-env={LEFT_OUT}={}", left_out.join(","));
    }

    pub(crate) fn compile(&self, compiler: &Compiler, problems: &mut Vec<Problem>) {
        let mut probed: Vec<(&Requirement, Package)> = Vec::new();
        let mut objects = Vec::new();
        for block in &self.blocks {
            let mut compiler = compiler.clone();
            for requirement in &block.packages {
                let known = probed.iter().find(|(asked, _)| *asked == requirement);
                let package = match known {
                    Some((_, package)) => package.clone(),
                    None => match packages::probe_one(requirement) {
                        Ok(package) => {
                            probed.push((requirement, package.clone()));
                            package
                        }
                        Err(message) => {
                            problems.push(block.problem(message));
                            continue;
                        }
                    },
                };
                compiler.package(&package);
            }
            match block.compile(&compiler) {
                Ok(object) => objects.push(object),
                Err(failed) => problems.extend(failed),
            }
        }
        if problems.is_empty() && !objects.is_empty() {
            problems.extend(archive(&archive_name(), &objects).err());
        }
    }
}

impl Block {
    fn compile(&self, compiler: &Compiler) -> Result<PathBuf, Vec<Problem>> {
        let file = compiler
            .out()
            .join(format!("cffi_inline_{}.c", self.hash()));
        if let Err(error) = fs::write(&file, self.c_text()) {
            return Err(vec![Problem::at(&file, 0, 0, error.to_string())]);
        }
        // `#include ".."` looks beside the Rust file.
        let beside = self.file.parent().map_or("".into(), Path::to_string_lossy);
        let beside = if beside.is_empty() {
            ".".into()
        } else {
            beside
        };
        let mut flags = vec!["-Wall", "-iquote", &*beside];
        flags.extend(self.flags.iter().map(String::as_str));
        compiler.compile(&file, &flags)
    }
}

/// One archive for a package, so that no two packages make one of the same name.
fn archive_name() -> String {
    let package = env::var("CARGO_PKG_NAME").unwrap_or_default();
    format!("cffi_inline_{}", package.replace('-', "_"))
}

fn in_order<'a>(names: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    for name in names {
        if !found.contains(&name.as_str()) {
            found.push(name);
        }
    }
    found
}
