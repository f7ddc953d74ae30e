//! The files that tidy looks at: those of the repository, or made-up ones in tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// All files by path from the root, with `/` between folders; those that are not text are empty.
pub(crate) struct Tree {
    files: BTreeMap<String, String>,
    folders: BTreeSet<String>,
}

/// Something that tidy wants changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) what: String,
}

/// What holds nothing of ours: folders, and the file `.git` of a worktree. Cargo marks its target folders elsewhere with a file.
const SKIPPED: [&str; 2] = ["target", ".git"];

impl Tree {
    /// Reads the repository.
    pub(crate) fn read(root: &Path) -> Tree {
        let mut files = BTreeMap::new();
        read_folder(root, "", &mut files);
        Tree::of(files)
    }

    /// A tree for a test.
    #[cfg(test)]
    pub(crate) fn made_up(files: &[(&str, &str)]) -> Tree {
        Tree::of(
            files
                .iter()
                .map(|&(path, text)| (path.to_owned(), text.to_owned()))
                .collect(),
        )
    }

    fn of(files: BTreeMap<String, String>) -> Tree {
        let mut folders = BTreeSet::from([String::new()]);
        for path in files.keys() {
            folders.extend(
                path.match_indices('/')
                    .map(|(end, _)| path[..end].to_owned()),
            );
        }
        Tree { files, folders }
    }

    /// Path and text of the files whose names end in one of `endings`, in order.
    pub(crate) fn files<'a>(
        &'a self,
        endings: &'a [&str],
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        let all = self
            .files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        all.filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)))
    }

    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Whether `path`, which may go through `..`, is a file or a folder.
    pub(crate) fn has(&self, path: &str) -> bool {
        let mut names: Vec<&str> = Vec::new();
        for name in path.split('/') {
            match name {
                "" | "." => {}
                ".." => {
                    if names.pop().is_none() {
                        return false;
                    }
                }
                name => names.push(name),
            }
        }
        let path = names.join("/");
        self.files.contains_key(&path) || self.folders.contains(&path)
    }

    /// The folder of the package that `path` is in: the nearest with a `Cargo.toml`.
    pub(crate) fn package_of<'a>(&self, path: &'a str) -> &'a str {
        let mut folder = folder_of(path);
        while !folder.is_empty() && !self.files.contains_key(&join(folder, "Cargo.toml")) {
            folder = folder_of(folder);
        }
        folder
    }

    /// The folders of all packages.
    pub(crate) fn packages(&self) -> Vec<&str> {
        let manifests = self
            .files
            .keys()
            .filter_map(|path| path.strip_suffix("Cargo.toml"));
        manifests
            .map(|folder| folder.trim_end_matches('/'))
            .collect()
    }
}

impl Problem {
    pub(crate) fn new(path: &str, line: usize, what: impl Into<String>) -> Problem {
        Problem {
            path: path.to_owned(),
            line,
            what: what.into(),
        }
    }
}

/// The path of the folder that holds `path`; empty for the root.
pub(crate) fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

pub(crate) fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() {
        path.to_owned()
    } else {
        format!("{folder}/{path}")
    }
}

fn read_folder(root: &Path, folder: &str, files: &mut BTreeMap<String, String>) {
    let place = root.join(folder);
    let entries = fs::read_dir(&place)
        .unwrap_or_else(|error| panic!("could not read {}: {error}", place.display()));
    for entry in entries {
        let entry = entry.expect("reading an entry of a folder of ours");
        let name = entry.file_name();
        let name = name.to_str().expect("names of files are UTF-8");
        if SKIPPED.contains(&name) {
            continue;
        }
        let path = join(folder, name);
        let kind = entry.file_type().expect("the kind of a file of ours");
        if kind.is_dir() {
            let marked = entry.path().join("CACHEDIR.TAG").exists();
            if !marked {
                read_folder(root, &path, files);
            }
        } else if kind.is_file() {
            // Someone else may be editing: a file that went away since it was listed is no file of the tree.
            if let Ok(bytes) = fs::read(entry.path()) {
                files.insert(path, String::from_utf8(bytes).unwrap_or_default());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn files_and_folders_are_found() {
        let tree = Tree::made_up(&[
            ("Cargo.toml", ""),
            ("a/Cargo.toml", ""),
            ("a/src/b/c.rs", ""),
        ]);
        assert!(tree.has("a/src/b/c.rs") && tree.has("a/src/") && tree.has("a/src/../Cargo.toml"));
        assert!(!tree.has("a/src/c.rs") && !tree.has("../a"));
        assert_eq!(tree.package_of("a/src/b/c.rs"), "a");
        assert_eq!(tree.package_of("x.md"), "");
    }
}
