//! A crate's own files, as rustc would find them: from a root, along `mod`, with the conditions of `#[cfg]`.

mod cfg;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;
use syn::{Attribute, Expr, ExprLit, ItemMod, Lit, Meta};

pub use cfg::{Cfg, Truth};

/// A file of the crate.
pub struct Source {
    /// Its path, from where the root's path starts.
    pub path: PathBuf,
    /// What is in it.
    pub file: syn::File,
    /// Whether the modules around it are there.
    pub truth: Truth,
}

/// A file that cannot be read or parsed.
#[derive(Debug)]
pub struct Unreadable {
    /// Its path.
    pub path: PathBuf,
    /// Where it goes wrong, or 0.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// The files of the crates whose roots are here: `root` is the root file, or a folder with roots.
///
/// A module whose file is not there is left to rustc, which says so better.
#[must_use]
pub fn read(root: &Path, cfg: &Cfg) -> (Vec<Source>, Vec<Unreadable>) {
    let mut walk = Walk {
        cfg,
        seen: BTreeSet::new(),
        sources: Vec::new(),
        unreadable: Vec::new(),
    };
    match roots(root) {
        Ok(roots) => {
            for root in roots {
                let children = root.parent().unwrap_or(Path::new("")).to_owned();
                walk.file(&root, children, Truth::Yes);
            }
        }
        Err(error) => walk.unreadable.push(Unreadable {
            path: root.to_owned(),
            line: 0,
            message: error.to_string(),
        }),
    }
    (walk.sources, walk.unreadable)
}

/// The roots in a folder: as cargo finds them, or every file.
fn roots(root: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    if !root.is_dir() {
        fs::metadata(root)?;
        return Ok(vec![root.to_owned()]);
    }
    let mut found: Vec<PathBuf> = ["lib.rs", "main.rs"]
        .iter()
        .map(|name| root.join(name))
        .filter(|path| path.is_file())
        .collect();
    let bin = root.join("bin");
    if bin.is_dir() {
        found.extend(files_in(&bin)?);
    }
    if found.is_empty() {
        found = files_in(root)?;
    }
    Ok(found)
}

/// The `.rs` files of a folder, and the `main.rs` of each folder in it.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let main = path.join("main.rs");
        if path.extension().is_some_and(|extension| extension == "rs") && path.is_file() {
            found.push(path);
        } else if main.is_file() {
            found.push(main);
        }
    }
    found.sort();
    Ok(found)
}

struct Walk<'a> {
    cfg: &'a Cfg,
    seen: BTreeSet<PathBuf>,
    sources: Vec<Source>,
    unreadable: Vec<Unreadable>,
}

impl Walk<'_> {
    /// Reads a file, and those of its modules, which stand in the folder `children`.
    fn file(&mut self, path: &Path, children: PathBuf, truth: Truth) {
        if truth == Truth::No || !self.seen.insert(path.to_owned()) {
            return;
        }
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return self.fail(path, 0, &error.to_string()),
        };
        let file = match syn::parse_file(&text) {
            Ok(file) => file,
            Err(error) => return self.fail(path, error.span().start().line, &error.to_string()),
        };
        let truth = truth.and(self.cfg.of(&file.attrs));
        let mut modules = Modules {
            cfg: self.cfg,
            own: path.parent().unwrap_or(Path::new("")).to_owned(),
            children,
            inline: 0,
            truth,
            found: Vec::new(),
        };
        modules.visit_file(&file);
        let found = modules.found;
        self.sources.push(Source {
            path: path.to_owned(),
            file,
            truth,
        });
        for (path, children, truth) in found {
            self.file(&path, children, truth);
        }
    }

    fn fail(&mut self, path: &Path, line: usize, message: &str) {
        self.unreadable.push(Unreadable {
            path: path.to_owned(),
            line,
            message: message.to_owned(),
        });
    }
}

/// Finds the files of a file's modules.
struct Modules<'a> {
    cfg: &'a Cfg,
    /// The folder of the file.
    own: PathBuf,
    /// The folder in which modules declared here stand.
    children: PathBuf,
    /// How many modules with a body are around.
    inline: usize,
    truth: Truth,
    found: Vec<(PathBuf, PathBuf, Truth)>,
}

impl<'ast> Visit<'ast> for Modules<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        let outside = self.truth;
        self.truth = outside.and(self.cfg.of(&module.attrs));
        let name = module.ident.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        if module.content.is_some() {
            let children = self.children.clone();
            self.children
                .push(path_attribute(&module.attrs, self.cfg).unwrap_or(name.into()));
            self.inline += 1;
            syn::visit::visit_item_mod(self, module);
            self.inline -= 1;
            self.children = children;
        } else if let Some(path) = path_attribute(&module.attrs, self.cfg) {
            let base = if self.inline == 0 {
                &self.own
            } else {
                &self.children
            };
            let path = base.join(path);
            let children = path.parent().unwrap_or(Path::new("")).to_owned();
            self.add(path, children);
        } else {
            let flat = self.children.join(format!("{name}.rs"));
            let own = self.children.join(name);
            let nested = own.join("mod.rs");
            self.add(if flat.is_file() { flat } else { nested }, own);
        }
        self.truth = outside;
    }
}

impl Modules<'_> {
    fn add(&mut self, path: PathBuf, children: PathBuf) {
        if path.is_file() {
            self.found.push((path, children, self.truth));
        }
    }
}

/// The value of `#[path = ".."]`, also behind a condition that may hold.
fn path_attribute(attributes: &[Attribute], cfg: &Cfg) -> Option<PathBuf> {
    let text = |meta: &Meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(path),
                ..
            }) => Some(PathBuf::from(path.value())),
            _ => None,
        },
        _ => None,
    };
    attributes.iter().find_map(|attribute| {
        text(&attribute.meta).or_else(|| {
            let (truth, metas) = cfg.conditional(attribute)?;
            (truth != Truth::No).then(|| metas.iter().find_map(text))?
        })
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Cfg, Truth, read};

    fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("below the folder")).expect("writable");
            fs::write(path, text).expect("writable");
        }
        folder
    }

    fn found(folder: &Path, root: &str, cfg: &Cfg) -> Vec<String> {
        let (sources, unreadable) = read(&folder.join(root), cfg);
        assert!(unreadable.is_empty(), "{unreadable:?}");
        sources
            .iter()
            .map(|source| {
                let path = source.path.strip_prefix(folder).expect("below the folder");
                let mark = if source.truth == Truth::Maybe {
                    "?"
                } else {
                    ""
                };
                format!("{}{mark}", path.display())
            })
            .collect()
    }

    #[test]
    fn modules_are_found_where_rustc_finds_them() {
        let folder = tree(&[
            (
                "src/lib.rs",
                "mod a; mod b; mod c { mod d; #[path = \"x.rs\"] mod e; } #[path = \"p/q.rs\"] mod f; mod missing; mod r#try;",
            ),
            ("src/a.rs", "mod inner;"),
            ("src/a/inner.rs", ""),
            ("src/b/mod.rs", "mod inner;"),
            ("src/b/inner.rs", ""),
            ("src/c/d.rs", ""),
            ("src/c/x.rs", ""),
            ("src/p/q.rs", "mod g;"),
            ("src/p/g.rs", ""),
            ("src/try.rs", ""),
            ("src/dead.rs", "not Rust"),
        ]);
        assert_eq!(
            found(folder.path(), "src", &Cfg::default()),
            [
                "src/lib.rs",
                "src/a.rs",
                "src/a/inner.rs",
                "src/b/mod.rs",
                "src/b/inner.rs",
                "src/c/d.rs",
                "src/c/x.rs",
                "src/p/q.rs",
                "src/p/g.rs",
                "src/try.rs"
            ]
        );
    }

    #[test]
    fn conditions_on_modules_count() {
        let folder = tree(&[
            (
                "src/lib.rs",
                "#[cfg(unix)] mod a; #[cfg(windows)] mod b; #[cfg(test)] mod c; #[cfg_attr(unix, path = \"u.rs\")] mod d;",
            ),
            ("src/a.rs", ""),
            ("src/b.rs", "not Rust"),
            ("src/c.rs", "mod inner;"),
            ("src/c/inner.rs", ""),
            ("src/u.rs", ""),
            ("src/d.rs", "not Rust"),
        ]);
        let mut cfg = Cfg::default();
        cfg.add("unix");
        assert_eq!(
            found(folder.path(), "src", &cfg),
            [
                "src/lib.rs",
                "src/a.rs",
                "src/c.rs?",
                "src/c/inner.rs?",
                "src/u.rs"
            ]
        );
    }

    #[test]
    fn a_folder_without_a_library_has_every_file_as_a_root() {
        let folder = tree(&[
            ("tests/one.rs", "mod common;"),
            ("tests/common/mod.rs", ""),
            ("tests/two/main.rs", ""),
            ("src/main.rs", ""),
            ("src/bin/x.rs", ""),
        ]);
        assert_eq!(
            found(folder.path(), "tests", &Cfg::default()),
            ["tests/one.rs", "tests/common/mod.rs", "tests/two/main.rs"]
        );
        assert_eq!(
            found(folder.path(), "src", &Cfg::default()),
            ["src/main.rs", "src/bin/x.rs"]
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let folder = tree(&[("src/lib.rs", "fn a() {}\nfn b( {}\n")]);
        let (_, unreadable) = read(&folder.path().join("src"), &Cfg::default());
        assert_eq!(unreadable[0].line, 2);
        let (_, unreadable) = read(&folder.path().join("nowhere"), &Cfg::default());
        assert_eq!(unreadable[0].line, 0);
    }
}
